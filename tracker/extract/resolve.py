"""When a marker's moment was: the page's modified time where it agrees, else what the known times leave open."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from tracker.extract.dates import days_ago, seconds_ago
from tracker.extract.zones import stated_zone

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

    from tracker.model import Notice

# What decided a notice's time (`Notice.time_source`).
STATED = "stated"
MODIFIED = "modified"
ONLY_CANDIDATE = "only-candidate"
NEAREST = "nearest-before-capture"
SEVERAL = "several-candidates"
ROUNDED = "relative-to-capture"
ZONELESS = "zone-unknown"

_DAY = timedelta(days=1)
# How far back candidates are counted where only the day's time is stated: longer is not what "Updated at 1:47" means.
_MOST_YEARS = 30


def resolve(
    notice: Notice,
    *,
    base: datetime | None,
    zone: tzinfo | None,
    published: datetime | None = None,
    modified: datetime | None = None,
    after: datetime | None = None,
) -> Notice:
    """The notice with `time`, or `between`, as far as it and its circumstances allow (DESIGN §2.3).

    `base` is the capture's time, `zone` that of the page's clocks; `published` and `after` (the last visit without the
    marker) are lower bounds, `modified` the page's own modified time. Nothing of an earlier resolution is kept. A time
    without any zone is no moment: it stays None, or `between` its bounds where both are known. Where `after` leaves no
    moment, the marker contradicts the visits: the nearest before the capture is taken and marked `assumed`.
    """
    base, published, modified, after = _aware(base), _aware(published), _aware(modified), _aware(after)
    blank = replace(notice, time=None, between=None, time_source=None, inferred=(), assumed=False)
    if notice.relative and base and not (notice.stated_date or notice.stated_time):
        return _relative(blank, base, zone)
    zone = stated_zone(notice.stated_zone, zone, base) if notice.stated_zone else zone
    if not (notice.stated_date or notice.stated_time):
        return blank
    if zone is None:
        return _anywhere(blank, base, _latest(published, after))
    blank = replace(blank, inferred=_inferred(notice))
    if notice.stated_time is None:
        return _day_only(blank, zone, base)
    found = _clock(blank, zone, base, _latest(published, after), modified)
    # No moment after the last visit fits: the marker contradicts the visits, and which moment it seems to mean is kept.
    return found if found.time or found.between or not after else _clock(blank, zone, base, None, modified)


def _inferred(notice: Notice) -> tuple[str, ...]:
    """Which of date and zone the notice does not state; a date without a year is not stated whole."""
    stated = {"date": notice.stated_date and notice.stated_date[0] != "X", "zone": notice.stated_zone}
    return tuple(name for name, value in stated.items() if not value)


def _aware(time: datetime | None) -> datetime | None:
    """A time without an offset is read as UTC, never in the zone of the machine."""
    return time.replace(tzinfo=UTC) if time is not None and time.tzinfo is None else time


def _latest(*times: datetime | None) -> datetime | None:
    return max((time for time in times if time), default=None)


def _relative(notice: Notice, base: datetime, zone: tzinfo | None) -> Notice:
    """The span that is left open: "3 hours ago" is between three and four hours before the capture, "today" a day."""
    relative = notice.relative or ""
    bounds, days = seconds_ago(relative), days_ago(relative)
    if bounds:
        between = (base - timedelta(seconds=bounds[1]), base - timedelta(seconds=bounds[0]))
    elif days is not None and zone is not None:
        start = datetime.combine(base.astimezone(zone).date() - days * _DAY, time(), zone)
        between = (start, min(base, start + _DAY - timedelta(minutes=1)))
    else:
        return notice
    return replace(
        notice,
        between=(between[0].astimezone(UTC), between[1].astimezone(UTC)),
        time_source=ROUNDED,
        inferred=("date",),
    )


def _anywhere(notice: Notice, base: datetime | None, lower: datetime | None) -> Notice:
    """A clock time whose date and zone are both open: clocks somewhere show it at any moment between the bounds."""
    if notice.stated_date or base is None or lower is None or lower > base:
        return notice
    between = (lower.astimezone(UTC), base.astimezone(UTC))
    return replace(notice, between=between, time_source=ZONELESS, inferred=_inferred(notice))


def _day_only(notice: Notice, zone: tzinfo, base: datetime | None) -> Notice:
    """A date alone is a day, not a moment."""
    stated = notice.stated_date or ""
    if stated[0] == "X":
        return notice
    start = datetime.combine(date.fromisoformat(stated), time(), zone)
    end = start + _DAY - timedelta(minutes=1)
    if base and start <= base < end:
        end = base
    return replace(notice, between=(start.astimezone(UTC), end.astimezone(UTC)), time_source=STATED)


def _clock(
    notice: Notice, zone: tzinfo, base: datetime | None, lower: datetime | None, modified: datetime | None
) -> Notice:
    """A clock time, with or without its date."""
    if notice.stated_date and notice.stated_date[0] != "X":
        return replace(notice, time=_moment(notice, date.fromisoformat(notice.stated_date), zone), time_source=STATED)
    agreeing = _agreeing(notice, zone, modified, base)
    if agreeing:
        return replace(notice, time=agreeing, time_source=MODIFIED)
    if base is None:
        return notice
    named = days_ago(notice.relative) if notice.relative else None
    if named is not None:
        day = base.astimezone(zone).date() - named * _DAY
        return replace(notice, time=_moment(notice, day, zone), time_source=ROUNDED)
    days = _days(notice, zone, base, lower)
    found = [moment for day in days if (moment := _moment(notice, day, zone)) <= base]
    if lower is None:
        nearest = next(iter(found), None)
        return replace(notice, time=nearest, time_source=NEAREST if nearest else None, assumed=nearest is not None)
    # A marker shows minutes: one in the minute of publication is not before it.
    found = [moment for moment in found if moment + timedelta(minutes=1) > lower]
    if len(found) > 1:
        return replace(notice, between=(found[-1], found[0]), time_source=SEVERAL)
    return replace(notice, time=found[0], time_source=ONLY_CANDIDATE) if found else notice


def _moment(notice: Notice, day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time.fromisoformat(notice.stated_time or "00:00"), zone).astimezone(UTC)


def _agreeing(notice: Notice, zone: tzinfo, modified: datetime | None, base: datetime | None) -> datetime | None:
    """The page's modified time to the minute, where it is what the notice states and not after the capture."""
    if modified is None or (base is not None and modified > base):
        return None
    local = modified.astimezone(zone)
    same_clock = f"{local:%H:%M}" == notice.stated_time
    same_day = notice.stated_date is None or notice.stated_date[4:] == f"{local:-%m-%d}"
    return local.replace(second=0, microsecond=0).astimezone(UTC) if same_clock and same_day else None


def _days(notice: Notice, zone: tzinfo, base: datetime, lower: datetime | None) -> Iterator[date]:
    """The days that may be meant, latest first; without a lower bound the last few, of which the nearest is taken."""
    last = base.astimezone(zone).date()
    if notice.stated_date is None:
        first = lower.astimezone(zone).date() if lower else last - _DAY
        count = min((last - first).days, _MOST_YEARS * 366)
        yield from (last - days * _DAY for days in range(count + 1))
        return
    month, day = int(notice.stated_date[5:7]), int(notice.stated_date[8:])
    first_year = lower.astimezone(zone).year if lower else last.year - 8
    for year in range(last.year, max(first_year, last.year - _MOST_YEARS) - 1, -1):
        try:
            yield date(year, month, day)
        except ValueError:  # 29 February in another year
            continue
