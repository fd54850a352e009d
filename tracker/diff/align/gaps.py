"""The stretches of both texts between sentences that are paired and stand in order: where the rest should pair."""

from __future__ import annotations

from bisect import bisect_right
from operator import eq, itemgetter
from typing import TYPE_CHECKING

from tracker.diff.moves import moved

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from tracker.diff.align.alignment import Link
    from tracker.diff.align.texts import Texts

Stretch = tuple[list[int], list[int]]
"""The free indexes of both sides between two neighbours."""

_NEW = itemgetter(1)


def free(texts: Texts, links: Sequence[Link]) -> tuple[dict[int, str], dict[int, str]]:
    """The sentences of both sides that no link holds, by their indexes."""
    old, new = dict(enumerate(texts.old)), dict(enumerate(texts.new))
    for olds, news, _ in links:
        for i in olds:
            del old[i]
        for j in news:
            del new[j]
    return old, new


def away(texts: Texts, rows: Sequence[Link]) -> set[int]:
    """The indexes of the links that moved; `rows` are links in the order of the new text."""
    firsts = [old[0] for old, _, _ in rows]
    stand = sorted(firsts)
    if firsts == stand:
        return set()
    # What comes before and after all that is out of order did not move.
    differ = [n for n, same in enumerate(map(eq, firsts, stand)) if not same]
    start, stop = differ[0], differ[-1] + 1
    return {start + n for n in moved(list(zip(firsts[start:stop], texts.sizes(rows[start:stop]), strict=True)))}


def in_order(texts: Texts, links: Sequence[Link]) -> list[Link]:
    """The links that did not move, in the order of both texts."""
    rows = sorted(links, key=_NEW)
    gone = away(texts, rows)
    return [link for index, link in enumerate(rows) if index not in gone] if gone else rows


def gaps(
    texts: Texts, kept: Sequence[Link], old: Container[int], new: Container[int]
) -> Iterator[tuple[list[int], list[int]]]:
    """The free indexes of both sides between each two neighbours of links in order, where neither side has none."""
    i = j = 0
    for olds, news, _ in (*kept, ((len(texts.old),), (len(texts.new),), 1.0)):
        if i < olds[0] and j < news[0]:
            left, right = [k for k in range(i, olds[0]) if k in old], [k for k in range(j, news[0]) if k in new]
            if left and right:
                yield left, right
        i, j = olds[-1] + 1, news[-1] + 1


class Places:
    """Where sentences stand, counted in links in order; comparable between the two sides."""

    def __init__(self, texts: Texts, kept: Sequence[Link]) -> None:
        self._old = [-1, *[link.old[0] for link in kept], len(texts.old)]
        self._new = [-1, *[link.new[0] for link in kept], len(texts.new)]

    def apart(self, old: int, new: int) -> float:
        """How far an old and a new sentence are from standing at the same place."""
        return abs(_place(self._old, old) - _place(self._new, new))


def _place(marks: list[int], index: int) -> float:
    """The mark before a sentence, and how far it is to the next one."""
    at = bisect_right(marks, index) - 1
    return at + (index - marks[at]) / (marks[at + 1] - marks[at])
