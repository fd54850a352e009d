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
_UNCHANGED, _NEW = Op.UNCHANGED, itemgetter(2)


def ordered(texts: Texts, links: Sequence[Link]) -> tuple[Pair, ...]:
    """The links and whatever they leave over, as pairs."""
    taken_old, taken_new = linked(links)
    rows = sorted(links, key=itemgetter(1))
    moved = away(texts, rows)
    old, new = texts.old, texts.new
    # Equal sentences pair before any other, so that no split or merge begins with them.
    pairs = [
        _new(Pair, (_UNCHANGED if old[i[0]] == new[j[0]] else _op(texts, i, j, alike), i, j, alike, at in moved))
        for at, (i, j, alike) in enumerate(rows)
    ]
    if len(taken_new) < len(new):
        added = [Pair(Op.ADDED, (), (j,), 0.0) for j in range(len(new)) if j not in taken_new]
        pairs = sorted(pairs + added, key=_NEW)
    return tuple(_with_deletions(pairs, len(old), taken_old) if len(taken_old) < len(old) else pairs)


def _with_deletions(pairs: list[Pair], size: int, kept: set[int]) -> list[Pair]:
    """The pairs, and behind what stood before them and stayed in order those of the old sentences that are gone."""
    stays = [(pair[1][0], n) for n, pair in enumerate(pairs, 1) if pair[1] and not pair[4]]
    result: list[Pair] = []
    done = 0
    for i in sorted(set(range(size)) - kept):
        at = bisect(stays, (i,))
        stop = stays[at - 1][1] if at else 0
        result += pairs[done:stop]
        result.append(Pair(Op.DELETED, (i,), (), 0.0))
        done = stop
    return result + pairs[done:]


def _op(texts: Texts, old: tuple[int, ...], new: tuple[int, ...], similarity: float) -> Op:
    """What became of the sentences of a link."""
    if len(new) > 1:
        return Op.SPLIT
    if len(old) > 1:
        return Op.MERGED
    same = similarity == 1 and squash(texts.old[old[0]]) == squash(texts.new[new[0]])
    return _UNCHANGED if same else Op.EDITED
