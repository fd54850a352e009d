"""Which changes moved: the fewest whose removal leaves all others in the same order on both sides (DESIGN §6)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# A count of changes and one of their characters in one number, so that more changes always win over more characters.
_ONE = 1 << 48


def moved(places: Sequence[tuple[int, int]]) -> set[int]:
    """The indexes of the changes that moved.

    `places` are (position in the old text, characters) of each change, in reading order of the new text; positions
    are distinct. Among equally few moves those with the fewest characters are taken, then those later in the new
    text. O(n log n): a heaviest increasing subsequence over a Fenwick tree of maxima.
    """
    if all(first[0] < second[0] for first, second in pairwise(places)):
        return set()
    best = _kept_from(places)
    need = max(best, default=0)
    last, found = -1, set(range(len(places)))
    for index, (position, size) in enumerate(places):
        # The first change that can begin an optimal rest is kept, so that of two equal choices the later one moved.
        if position > last and best[index] == need:
            found.discard(index)
            last, need = position, need - _ONE - size
    return found


def _kept_from(places: Sequence[tuple[int, int]]) -> list[int]:
    """For each change, how much can stay in order when it is the first that stays."""
    rank = {position: n for n, position in enumerate(sorted((p for p, _ in places), reverse=True), 1)}
    tree = [0] * (len(places) + 1)
    best = [0] * len(places)
    for index in range(len(places) - 1, -1, -1):
        position, size = places[index]
        at = rank[position]
        best[index] = here = _highest(tree, at - 1) + _ONE + size
        while at < len(tree):
            if tree[at] < here:
                tree[at] = here
            at += at & -at
    return best


def _highest(tree: list[int], at: int) -> int:
    """The maximum of the first `at` entries."""
    found = 0
    while at:
        if tree[at] > found:
            found = tree[at]
        at -= at & -at
    return found
