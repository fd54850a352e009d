"""Times as a reader says them: local first, then UTC, and where they come from."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from tracker.model import TimeSource

if TYPE_CHECKING:
    from datetime import tzinfo

# Own names: strftime's follow the process's locale, and a report must not.
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SOURCES = {
    TimeSource.VISIT: "",
    TimeSource.USER: "time given by the user",
    TimeSource.HTTP_DATE: "time given by the server",
    TimeSource.FILE_NAME: "time from the file name",
    TimeSource.JSON_LD: "time given by the page",
    TimeSource.NOTICE: "time from a notice",
    TimeSource.FILE: "the file's own time",
}


def source_words(source: TimeSource | None) -> str:
    """Where a time comes from, in words; "" for a visit, the ordinary case."""
    return _SOURCES[source] if source else ""


def moment(time: datetime, zone: str | None) -> str:
    """`Fri 14 Jan 2022, 1:35 p.m. EST (18:35Z)`; without a zone `Fri 14 Jan 2022, 18:35Z`."""
    utc, local = time.astimezone(UTC), time.astimezone(_zone(zone))
    if local.tzinfo is UTC:
        return f"{date(utc)}, {utc:%H:%M}Z"
    other = f"{utc.day} {_MONTHS[utc.month - 1]} " if utc.date() != local.date() else ""
    return f"{date(local)}, {_clock(local)} {local.tzname()} ({other}{utc:%H:%M}Z)"


def since(time: datetime, zone: str | None, *, than: datetime) -> str:
    """The shortest exact form of a time that is read beside `than`: the clock alone on the same day."""
    local, beside = time.astimezone(_zone(zone)), than.astimezone(_zone(zone))
    clock = f"{local:%H:%M}Z" if local.tzinfo is UTC else _clock(local)
    return clock if local.date() == beside.date() else f"{date(local)}, {clock}"


def zone_name(time: datetime, zone: str | None) -> str:
    """The zone's abbreviation at that time: "EST"."""
    return time.astimezone(_zone(zone)).tzname() or "UTC"


def date(time: datetime) -> str:
    """`Fri 14 Jan 2022`."""
    return f"{_DAYS[time.weekday()]} {time.day} {_MONTHS[time.month - 1]} {time.year}"


def _clock(time: datetime) -> str:
    return f"{time.hour % 12 or 12}:{time:%M} {'a.m.' if time.hour < 12 else 'p.m.'}"


@lru_cache(maxsize=64)
def _zone(name: str | None) -> tzinfo:
    """The zone, or UTC where the name is none or unknown here."""
    if not name:
        return UTC
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # here, because most readers name none

    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC
