"""Which changes moved: the fewest whose removal leaves all others in the same order on both sides (DESIGN §6)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# A count of changes and one of their characters in one number, so that more changes always win over more characters.
_ONE = 1 << 48
# Out of order, so many runs have changed places: the lighter one moved.
_EXCHANGED = 2


def moved(places: Sequence[tuple[int, int]]) -> set[int]:
    """The indexes of the changes that moved.

    `places` are (position in the old text, characters) of each change, in reading order of the new text; positions
    are distinct. Among equally few moves those with the fewest characters are taken, then those later in the new
    text. O(n log n): a heaviest increasing subsequence over a Fenwick tree of maxima.
    """
    positions = [position for position, _ in places]
    stand = sorted(positions)
    if positions == stand:
        return set()
    runs = _runs(positions, stand)
    sums = [(positions[start], sum([_ONE + size for _, size in places[start:stop]])) for start, stop in runs]
    if len(runs) == _EXCHANGED:
        return set(range(*runs[sums[0][1] >= sums[1][1]]))
    best = _kept_from(sums)
    need = max(best)
    last = -1
    found: set[int] = set()
    for (position, worth), kept, (start, stop) in zip(sums, best, runs, strict=True):
        # The first run that can begin an optimal rest is kept, so that of two equal choices the later one moved.
        if position > last and kept == need:
            last, need = position, need - worth
        else:
            found.update(range(start, stop))
    return found


def _runs(positions: list[int], stand: list[int]) -> list[tuple[int, int]]:
    """Stretches of changes (start, stop) with nothing of theirs elsewhere: all of one stay, or none do.

    `stand` are the positions in order.
    """
    after = dict(pairwise(stand))
    starts = [n for n, (first, second) in enumerate(pairwise(positions), 1) if after.get(first) != second]
    return list(pairwise([0, *starts, len(positions)]))


def _kept_from(worths: Sequence[tuple[int, int]]) -> list[int]:
    """For each (position, worth), what can stay in order when it is the first that stays."""
    rank = {position: n for n, position in enumerate(sorted((p for p, _ in worths), reverse=True), 1)}
    tree = [0] * (len(worths) + 1)
    best = [0] * len(worths)
    for index in range(len(worths) - 1, -1, -1):
        position, worth = worths[index]
        at = rank[position]
        best[index] = here = _highest(tree, at - 1) + worth
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
