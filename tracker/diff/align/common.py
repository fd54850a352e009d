"""How much of two strings stands in both in the same order: rapidfuzz's measure, which is imported when it pays."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

# To import rapidfuzz takes as long as to look at so many characters without it; a small comparison looks at fewer.
_WORTH_IT = 20_000


class InOrder:
    """Measures likeness by the longest common subsequence, the first strings by itself, all later ones by rapidfuzz."""

    def __init__(self, unaided: int = _WORTH_IT) -> None:
        self._left = unaided
        self._rapid: Callable[..., float] | None = None

    def __call__(self, old: str, new: str, least: float = 0.0) -> float:
        """Twice the longest common subsequence over both lengths: 0 to 1, 1 for two empty strings, 0 below `least`."""
        if self._rapid is not None:
            return self._rapid(old, new, score_cutoff=least)
        self._left -= len(old) + len(new)
        if self._left >= 0:
            found = similarity(old, new)
            return found if found >= least else 0.0
        from rapidfuzz.distance import Indel

        self._rapid = Indel.normalized_similarity
        return self._rapid(old, new, score_cutoff=least)


in_order = InOrder()
"""The measure that all of a process share."""


def similarity(old: str, new: str) -> float:
    """What rapidfuzz calls the normalised Indel similarity, to the last bit.

    The bits of one integer stand for the characters of `old` (Hyyrö, Bit-parallel LCS-length computation revisited,
    2004), so that each character of `new` takes a handful of operations.
    """
    length = len(old) + len(new)
    if not length:
        return 1.0
    places: dict[str, int] = {}
    for at, char in enumerate(old):
        places[char] = places.get(char, 0) | 1 << at
    row = full = (1 << len(old)) - 1
    for char in new:
        match = row & places.get(char, 0)
        row = (row + match | row - match) & full
    common = len(old) - row.bit_count()
    return 1.0 - (length - 2 * common) / length
