"""Times: always UTC, always with where they come from (DESIGN: honest time)."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum

from tracker.values import dataclass


class TimeSource(StrEnum):
    """Where a time comes from, most trusted for a capture first."""

    VISIT = "visit"
    USER = "user"
    HTTP_DATE = "http-date"
    FILE_NAME = "file-name"
    JSON_LD = "json-ld"
    NOTICE = "notice"
    FILE = "file"


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """A point in time and its source. `time` is an aware UTC datetime.

    Where only a day is known, `day` is that ("2022-01-14") and `time` the earliest moment that it may mean; else "".
    """

    time: datetime
    source: TimeSource
    day: str = ""

    def __post_init__(self) -> None:
        if self.time.tzinfo is None or self.time.utcoffset():
            object.__setattr__(self, "time", self.time.astimezone(UTC))


# Times are added to and taken from: the first and the last year leave no room for that.
_FIRST_YEAR, _LAST_YEAR = 2, 9998


def utc_time(text: object) -> datetime:
    """The time that an RFC 3339 text with an offset states, in UTC; raises `ValueError` for anything else."""
    if not isinstance(text, str):
        raise ValueError(f"{text!r} is no time")  # noqa: TRY004 - damage, not a mistake of the caller's
    time = datetime.fromisoformat(text)
    if time.tzinfo is None or not _FIRST_YEAR <= time.year <= _LAST_YEAR:
        raise ValueError(f"{text} is no time that can be kept")
    return time.astimezone(UTC)


def utc_text(time: datetime) -> str:
    """`2022-01-14T18:47:00Z`: RFC 3339 in UTC, with seconds, without fractions."""
    # Not strftime: it writes a year before 1000 with three digits on some systems.
    return time.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"
