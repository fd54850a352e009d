"""Sentences that stand elsewhere than they stood: which block went from where to where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.report.words import pilcrow
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.model import Change, Comparison, Side

_QUOTED = 64
_TOLD = 4


class Block(NamedTuple):
    """Changes that moved together: where the first stands in the comparison, and all of them."""

    first: int
    changes: Sequence[Change]


def blocks(comparison: Comparison) -> Iterator[Block]:
    """Every run of moved sentences that stood, and stand, one behind the other."""
    start = 0
    changes = comparison.changes
    for index in range(1, len(changes) + 1):
        if index < len(changes) and _moved_with(changes[index - 1], changes[index]):
            continue
        if changes[start].pair.moved:
            yield Block(start, changes[start:index])
        start = index


def told(comparison: Comparison) -> Iterator[str]:
    """`¶3 → ¶12, to the end: “Ship operators have repeatedly denied…”`: a line for each block, the first few."""
    found = list(blocks(comparison))
    for block in found[:_TOLD]:
        yield _told(comparison, block.changes)
    if len(found) > _TOLD:
        yield f"and {len(found) - _TOLD} more, marked > in the text"


def old_place(comparison: Comparison, block: Sequence[Change]) -> str:
    """The paragraphs where a block stood."""
    return pilcrow(comparison.old.sentences[i].paragraph for change in block for i in change.pair.old)


def _told(comparison: Comparison, block: Sequence[Change]) -> str:
    new = [i for change in block for i in change.pair.new]
    before = old_place(comparison, block)
    after = pilcrow(comparison.new.sentences[i].paragraph for i in new)
    many = f"{len(new)} sentences, " if len(new) > 1 else ""
    where = f"within {after}" if before == after else f"{before} → {after}"
    return f"{many}{where}{_end(comparison.new, new)}: “{_clipped(comparison.new.sentence(new[0]))}”"


def _end(side: Side, indexes: Sequence[int]) -> str:
    """Whether the block now begins or ends the text."""
    if indexes[-1] == len(side.sentences) - 1:
        return ", to the end"
    return ", to the front" if indexes[0] == 0 else ""


def _clipped(sentence: str) -> str:
    """The beginning of a sentence, cut between words; its own double quotes as single ones."""
    text = " ".join(sentence.split()).translate({0x201C: "‘", 0x201D: "’", 0x22: "'"})
    if len(text) <= _QUOTED:
        return text
    return f"{text[:_QUOTED].rpartition(' ')[0] or text[:_QUOTED]}…".replace(",…", "…")


def _moved_with(before: Change, after: Change) -> bool:
    if not (before.pair.moved and after.pair.moved):
        return False
    return before.pair.old[-1] + 1 == after.pair.old[0] and before.pair.new[-1] + 1 == after.pair.new[0]
