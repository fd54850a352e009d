"""For every sentence that ever stood in an article: when it entered, every wording, when it left."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from tracker.values import dataclass

if TYPE_CHECKING:
    from datetime import datetime

    from tracker.model.comparison import Significance, WordOp


class Arrival(StrEnum):
    """How a wording came to stand in the text."""

    FIRST = "first"
    ADDED = "added"
    EDITED = "edited"
    SPLIT = "split"
    MERGED = "merged"
    MOVED = "moved"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Standing:
    """A version as a ledger names it: its position, its permanent name, and when it was first and last seen (UTC)."""

    version: int
    id: str
    first_seen: datetime
    last_seen: datetime


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording of a sentence, from the first version that shows it to the last one before it changed or left.

    `sentence` and `paragraph` are its indexes in the version `since` (both -1 for a headline or standfirst). `arrival`
    "moved" is the same wording at another place. `significance` is that of the change that brought it. `words` are the
    word ops from the wording before it, spans of the two texts; () for the first, and where the words are the same.
    """

    text: str
    arrival: Arrival
    since: Standing
    until: Standing
    sentence: int
    paragraph: int
    significance: Significance
    words: tuple[WordOp, ...] = ()


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One sentence through all its wordings, oldest first; never without one.

    `place` is "body", "headline" or "standfirst". `left` is the first version without the sentence, None while it
    stands. `split_from` is the entry that it was cut off from, `merged_into` the one that took it up (indexes into
    `Ledger.entries`). A sentence that left and came back is one entry with a gap between two wordings.
    """

    place: str
    wordings: tuple[Wording, ...]
    left: Standing | None = None
    split_from: int | None = None
    merged_into: int | None = None

    @property
    def entered(self) -> Standing:
        """The first version that shows it."""
        return self.wordings[0].since

    @property
    def constant(self) -> bool:
        """True for a sentence that stands today as it stood from the beginning."""
        return self.left is None and len(self.wordings) == 1 and self.wordings[0].arrival is Arrival.FIRST


@dataclass(frozen=True, slots=True)
class Ledger:
    """All sentences of an article's versions, in reading order of the latest, departed ones where they stood."""

    article: str | None
    versions: tuple[Standing, ...]
    entries: tuple[LedgerEntry, ...]
    timezone: str | None = None
