"""The stretches of both texts between sentences that are paired and stand in order: where the rest should pair."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker.diff.moves import moved

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.diff.align.alignment import Link
    from tracker.diff.align.texts import Texts


def in_order(texts: Texts, links: Sequence[Link]) -> list[Link]:
    """The links that did not move, in the order of both texts."""
    rows = sorted(links, key=lambda link: link.new)
    away = moved([(link.old[0], texts.size(link)) for link in rows])
    return [link for index, link in enumerate(rows) if index not in away]


def gaps(texts: Texts, links: Sequence[Link]) -> Iterator[tuple[range, range]]:
    """The indexes of both sides between each two neighbouring links that did not move; either may be empty."""
    ends = [(link.old[0], link.old[-1] + 1, link.new[0], link.new[-1] + 1) for link in in_order(texts, links)]
    last = (len(texts.old), len(texts.old), len(texts.new), len(texts.new))
    for (_, old_start, _, new_start), (old_end, _, new_end, _) in pairwise([(0, 0, 0, 0), *ends, last]):
        if old_start < old_end or new_start < new_end:
            yield range(old_start, old_end), range(new_start, new_end)


class Places:
    """Where sentences stand, counted in the links that did not move; comparable between the two sides."""

    def __init__(self, texts: Texts, links: Sequence[Link]) -> None:
        kept = in_order(texts, links)
        self._old = [-1, *(link.old[0] for link in kept), len(texts.old)]
        self._new = [-1, *(link.new[0] for link in kept), len(texts.new)]

    def apart(self, old: int, new: int) -> float:
        """How far an old and a new sentence are from standing at the same place."""
        return abs(_place(self._old, old) - _place(self._new, new))


def _place(marks: list[int], index: int) -> float:
    """The mark before a sentence, and how far it is to the next one."""
    at = bisect_right(marks, index) - 1
    return at + (index - marks[at]) / (marks[at + 1] - marks[at])
