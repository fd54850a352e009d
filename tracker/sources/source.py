"""What every source has in common: how it is asked, how it is paced, and what it hands back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.sources.bounded import MIB
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from typing import BinaryIO

    from tracker.model import Page

# The largest page of 600 real news pages has 6 MiB; a body that comes out larger is a bomb or no article.
LIMIT_BYTES = 32 * MIB
TIMEOUT_S = 30.0


class Pace:
    """Keeps a delay between requests to one host, in seconds by host; clock and sleep are arguments."""

    def __init__(
        self, delay_s: Callable[[str], float], clock: Callable[[], float], sleep: Callable[[float], None]
    ) -> None:
        self.delay_s, self.clock, self.sleep = delay_s, clock, sleep
        self.last: dict[str, float] = {}

    def wait(self, host: str) -> None:
        """Return when the host may be asked again, and note that it is."""
        if host in self.last:
            self.sleep(max(0.0, self.last[host] + self.delay_s(host) - self.clock()))
        self.last[host] = self.clock()


class Reading(NamedTuple):
    """How to read: the clock, the zone for times without offset (an IANA name), limits and permissions.

    `timezone` also goes into each page, as an option of its derivation.
    """

    now: Callable[[], datetime]
    pace: Pace
    stdin: BinaryIO
    timezone: str | None = None
    limit_bytes: int = LIMIT_BYTES
    timeout_s: float = TIMEOUT_S
    allow_private: bool = False


class Item(NamedTuple):
    """One page that is there to be read. `read` raises `TrackerError`; its failure says nothing about the next.

    `waits`: reading depends on someone else, may take long, and gives another page the second time.
    """

    name: str
    read: Callable[[], Page]
    waits: bool = False


class Source(NamedTuple):
    """A kind of place that pages come from: whether it takes a reference, and the items it finds there."""

    takes: Callable[[str], bool]
    items: Callable[[str, Reading], Iterator[Item]]
