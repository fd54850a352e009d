"""How many slips of the fingers lie between two words: rapidfuzz's measure, which is imported when it pays."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

# To import rapidfuzz takes as long as to fill so many cells of `distance`; a small comparison fills fewer.
_WORTH_IT = 30_000


class Slips:
    """Tells words that are a few slips apart, the first ones by itself, all later ones by rapidfuzz."""

    def __init__(self, unaided: int = _WORTH_IT) -> None:
        self._left = unaided
        self._rapid: Callable[..., int] | None = None

    def __call__(self, a: str, b: str, most: int) -> bool:
        """True where so many letters lost, added, replaced or exchanged with the next make one word of the other."""
        if abs(len(a) - len(b)) > most:
            return False
        if self._rapid is None:
            self._left -= len(a) * len(b)
            if self._left >= 0:
                return distance(a, b) <= most
            from rapidfuzz.distance import OSA

            self._rapid = OSA.distance
        return self._rapid(a, b, score_cutoff=most) <= most


few_slips = Slips()
"""The measure that all of a process share."""


def distance(a: str, b: str) -> int:
    """The fewest such slips: the optimal string alignment distance (Damerau 1964, each place slipping once)."""
    above: list[int] = []
    row = list(range(len(b) + 1))
    for i, char in enumerate(a, 1):
        before, above, row = above, row, [i]
        for j, other in enumerate(b, 1):
            fewest = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (char != other))
            if i > 1 and j > 1 and char == b[j - 2] and a[i - 2] == other:
                fewest = min(fewest, before[j - 2] + 1)
            row.append(fewest)
    return row[-1]
