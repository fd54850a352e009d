"""Time zones as publishers and users write them, as real zones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from datetime import timezone as fixed
from functools import lru_cache

from tracker.extract.dates import ZONES
from tracker.patterns import pattern

_OFFSET = pattern(r"(?:GMT|UTC)?\s?([+−-])(\d{1,2}):?(\d{2})?")


@lru_cache(maxsize=256)
def zone_named(name: str | None) -> tzinfo | None:
    """The zone with an IANA name, an offset ("+05:30", "UTC-5") or a publisher's abbreviation; None if unknown."""
    if not name:
        return None
    from zoneinfo import ZoneInfo  # here, because most texts name none

    offset = _OFFSET.fullmatch(name.strip())
    if offset:
        minutes = int(offset[2]) * 60 + int(offset[3] or 0)
        return fixed(timedelta(minutes=minutes if offset[1] == "+" else -minutes)) if minutes < 24 * 60 else None
    abbreviation = name.strip().upper().split(" ")[0]
    if abbreviation in ZONES:
        return ZoneInfo(ZONES[abbreviation])
    try:
        return ZoneInfo(name.strip())
    except (ValueError, OSError, KeyError):
        return None


def stated_zone(stated: str, expected: tzinfo | None, near: datetime | None) -> tzinfo | None:
    """The zone that a marker states. Where the reader's own zone goes by that abbreviation, that one is meant.

    "IST" is India's, Israel's and Ireland's; "CST" America's and China's: `expected` is the zone of the user or page.
    """
    if expected is not None:
        moments = (
            near or datetime(2000, 1, 1, tzinfo=UTC),
            datetime(2000, 1, 1, tzinfo=UTC),
            datetime(2000, 7, 1, tzinfo=UTC),
        )
        if any(moment.astimezone(expected).tzname() == stated for moment in moments):
            return expected
    return zone_named(stated)


def own_offset(*times: datetime | None) -> tzinfo | None:
    """The offset that a page's own times show, the first that is not UTC (which most servers write for any place)."""
    for time in times:
        offset = time.utcoffset() if time else None
        if time and offset:
            return time.tzinfo
    return None
