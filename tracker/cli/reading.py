"""How sources are read from the command line: the real clock, standard input, and what the options allow."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tracker.sources import Pace, Reading

if TYPE_CHECKING:
    from tracker.config import Settings


def now() -> datetime:
    """The time, in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


def reading(settings: Settings, *, timezone: str | None = None) -> Reading:
    """A reading on the real clock."""
    pace = Pace(settings.delay_for, time.monotonic, time.sleep)
    return Reading(now, pace, sys.stdin.buffer, timezone=timezone, allow_private=settings.allow_private)
