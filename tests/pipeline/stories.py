"""Pages of a made-up story, and a clock that only goes when it is read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from tracker.model import Moment, Page, TimeSource

URL = "https://www.herald.example/2022/01/harbor-vote"
FIRST = """Harbor vote passes by one voice

The council voted on Friday to keep the old harbor open. The vote was close.

Inspectors found 12 cranes unsafe, a port official told reporters.

The port moved nine million tons of goods last year.
"""


def at(clock: str, day: int = 14) -> datetime:
    """A moment of January 2022, in UTC."""
    return datetime.fromisoformat(f"2022-01-{day:02}T{clock}:00+00:00")


def page(text: str = FIRST, clock: str = "18:35", *, day: int = 14, url: str | None = URL, **more: Any) -> Page:
    """A page as a file would bring it, with a time that the user gave."""
    source = more.pop("source", TimeSource.USER)
    media_type = more.pop("media_type", "text/plain")
    origin = more.pop("origin", "story.txt")
    return Page(text.encode(), Moment(at(clock, day), source), media_type, origin, url=url, **more)


def cranes(number: int) -> str:
    """The story with another number of cranes."""
    return FIRST.replace("12 cranes", f"{number} cranes")


@dataclass
class Clock:
    """A clock that goes on by a second at every look."""

    time: datetime = datetime(2022, 2, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        """The time now."""
        self.time += timedelta(seconds=1)
        return self.time
