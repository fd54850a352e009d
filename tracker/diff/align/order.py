"""Links → pairs: every sentence exactly once, in reading order of the new text, deletions where they stood."""

from __future__ import annotations

from bisect import bisect
from operator import itemgetter
from typing import TYPE_CHECKING

from tracker.diff.align.alignment import linked
from tracker.diff.align.gaps import away
from tracker.model import Op, Pair
from tracker.text import squash

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.diff.align.alignment import Link
    from tracker.diff.align.texts import Texts

# Pairs are many, and calling their class costs half as much again.
_new = tuple.__new__


def ordered(texts: Texts, links: Sequence[Link]) -> tuple[Pair, ...]:
    """The links and whatever they leave over, as pairs."""
    taken_old, taken_new = linked(links)
    rows = sorted(links, key=itemgetter(1))
    moved = {rows[index].new[0] for index in away(texts, rows)}
    deleted = _deletions(len(texts.old), taken_old, [old[0] for old, new, _ in rows if new[0] not in moved])
    at = {link.new[0]: link for link in rows}
    pairs = deleted.pop(-1, [])
    for j, now in enumerate(texts.new):
        if j in at:
            old, new, similarity = at[j]
            same = len(old) == len(new) == 1 and texts.old[old[0]] == now
            op = Op.UNCHANGED if same else _op(texts, old, new)
            pairs.append(_new(Pair, (op, old, new, similarity, j in moved)))
            if old[0] in deleted and j not in moved:
                pairs += deleted[old[0]]
        elif j not in taken_new:
            pairs.append(Pair(Op.ADDED, (), (j,), 0.0))
    return tuple(pairs)


def _deletions(size: int, kept: set[int], stays: list[int]) -> dict[int, list[Pair]]:
    """Pairs for the old sentences that are gone, by what stood before them and stayed in order (-1: nothing)."""
    found: dict[int, list[Pair]] = {}
    for i in sorted(set(range(size)) - kept):
        at = bisect(stays, i)
        found.setdefault(stays[at - 1] if at else -1, []).append(Pair(Op.DELETED, (i,), (), 0.0))
    return found


def _op(texts: Texts, old: tuple[int, ...], new: tuple[int, ...]) -> Op:
    """What became of the sentences of a link."""
    if len(new) > 1:
        return Op.SPLIT
    if len(old) > 1:
        return Op.MERGED
    was, now = texts.old[old[0]], texts.new[new[0]]
    return Op.UNCHANGED if was == now or squash(was) == squash(now) else Op.EDITED
