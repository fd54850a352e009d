"""Times as people and file names write them → moments in UTC.

File names that carry a time: our own captures (`20220114T184700Z-3f2a9c1b`), ISO 8601 with characters that file systems
take (`2022-01-14T18-47Z`, `2022-01-14T18-47-00+01-00` is none, `2022-01-14_1347-0500` is one), and the Wayback
Machine's 14 digits (UTC by definition). The time may stand anywhere in the name, not inside a longer number or word.
"""

from __future__ import annotations

import difflib
from datetime import UTC, datetime, time, timedelta
from datetime import timezone as fixed_zone
from typing import TYPE_CHECKING, Literal

from tracker.errors import MisuseError
from tracker.model import Moment, TimeSource
from tracker.patterns import pattern

if TYPE_CHECKING:
    from datetime import tzinfo
    from zoneinfo import ZoneInfo

FILE_NAME_PATTERN = "2022-01-14T18-47Z.html"

_ISO_NAME = pattern(
    r"(?<![0-9A-Za-z])(\d{4})(-?)(\d\d)\2(\d\d)[T_ ](\d\d)[-:.]?(\d\d)(?:[-:.]?(\d\d))?"
    r"(Z|[+-]\d\d[:.]?\d\d)?(?![0-9A-Za-z])"
)
_WAYBACK_NAME = pattern(r"(?<![0-9A-Za-z])(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:id_)?(?![0-9A-Za-z])")
# Where a day begins first: Kiritimati.
_FIRST_ZONE = fixed_zone(timedelta(hours=14))
_DAY = pattern(r"\d{4}-?\d\d-?\d\d")


def zone(name: str) -> ZoneInfo:
    """The time zone with this IANA name; raises `MisuseError` with names that are near."""
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError) as error:  # a name with a NUL, one of a folder, one of nothing
        near = _near_zones(name)
        hint = f"Did you mean {' or '.join(near)}?" if near else "Write a name such as America/New_York or UTC."
        message = f"There is no time zone {name!r}."
        raise MisuseError(message, hint=hint) from error


def _near_zones(name: str) -> list[str]:
    """Up to three zones with a similar name, or of a similar city."""
    from zoneinfo import available_timezones

    wanted = name.replace(" ", "_").lower()
    by_key = {zone.lower(): zone for zone in sorted(available_timezones())}
    by_key |= {zone.rpartition("/")[2].lower(): zone for zone in sorted(available_timezones())}
    return list(dict.fromkeys(by_key[key] for key in difflib.get_close_matches(wanted, by_key, 3, 0.75)))


def read_time(
    text: str, *, timezone: tzinfo | None = None, day: Literal["start", "end"] | None = None, option: str = ""
) -> datetime:
    """A time as a user types it, in UTC: ISO 8601 with `Z` or an offset, else read in `timezone`, else refused.

    A day alone is taken at its `day` end, or refused where that is None; without a zone its start is the earliest
    that the day has anywhere. `option` names in messages where the text stood. Raises `MisuseError`.
    """
    text = text.strip()
    label = f"{option} {text}".strip()
    if _DAY.fullmatch(text) and day is None:
        message = f"{label} is a day; a clock time is needed."
        raise MisuseError(message, hint=f"Write {text}T18:47Z.")
    try:
        moment = datetime.fromisoformat(text.upper().replace(" ", "T", 1))
    except ValueError as error:
        message = f"{label} is no time."
        raise MisuseError(message, hint="Write 2022-01-14T18:47Z.") from error
    if _DAY.fullmatch(text):
        moment = datetime.combine(moment.date(), time.max if day == "end" else time.min)
        timezone = timezone or (_FIRST_ZONE if day == "start" else None)
    return _in_utc(moment, timezone, label, f"{text}Z")


def is_day(text: str) -> bool:
    """Whether a time as a user types it is a day alone."""
    return _DAY.fullmatch(text.strip()) is not None


def _in_utc(moment: datetime, timezone: tzinfo | None, label: str, example: str) -> datetime:
    """The moment in UTC; one without offset is read in the zone, or refused."""
    if moment.tzinfo is None and timezone is None:
        message = f"{label} has no offset, so it says no moment."
        hint = f"Write {example} for UTC, an offset such as -05:00, or give --timezone America/New_York."
        raise MisuseError(message, hint=hint)
    return (moment if moment.tzinfo else moment.replace(tzinfo=timezone)).astimezone(UTC)


def from_file_name(name: str, *, timezone: tzinfo | None = None) -> Moment | None:
    """The time in a file's name, None where there is none; raises `MisuseError` where it has no offset and no zone."""
    if not any(map(str.isdigit, name)):
        return None
    match = _ISO_NAME.search(name)
    moment = match and _from_groups([match[1], match[3], match[4], *match.groups()[4:7]], match[8])
    if match and moment:
        return Moment(
            _in_utc(moment, timezone, f"The time in the file name {name}", f"{match[0]}"), TimeSource.FILE_NAME
        )
    match = _WAYBACK_NAME.search(name)
    moment = match and _from_groups(list(match.groups()), "Z")
    return Moment(moment, TimeSource.FILE_NAME) if moment else None


def _from_groups(numbers: list[str | None], offset: str | None) -> datetime | None:
    """The time that year … second and an offset name, None where there is no such time."""
    try:
        year, month, day, hour, minute, second = (int(number or 0) for number in numbers)
        moment = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001  # the offset follows
        if offset is None:
            return moment
        if offset == "Z":
            return moment.replace(tzinfo=UTC)
        sign = -1 if offset[0] == "-" else 1
        ahead = sign * timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
        return (moment - ahead).replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
