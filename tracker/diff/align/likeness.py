"""How alike two sentences are, between 0 and 1."""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING

from tracker.diff.align.common import in_order

if TYPE_CHECKING:
    from tracker.diff.align.vocabulary import Bag, Vocabulary
    from tracker.diff.work import Work

# Letters in common from which two short sentences without a common word are one with a slip of the pen.
_MISSPELT = 0.75
# rapidfuzz looks at 64 words of one side for each word of the other at once.
_AT_ONCE = 64
# In longer sentences than any that was written the order of words is not looked at.
_LONGEST = 4_000


class Likeness:
    """Compares sentences by the words of one vocabulary, within counted work."""

    def __init__(self, vocabulary: Vocabulary, work: Work) -> None:
        self._weight = vocabulary.weight
        self._work = work

    def of(self, old: Bag, new: Bag) -> float:
        """How much of their words' weight two sentences share, and how much of it in the same order.

        The geometric mean of a weighted Dice coefficient over distinct words and of the longest common subsequence of
        all words; without the latter for very long sentences and where the budget does not reach for it, 0 where it
        reaches for neither.
        """
        was, before, mass_old = old
        now, after, mass_new = new
        mass = mass_old + mass_new
        if not mass or not self._work.spend(len(before) + len(after)):
            return 0.0
        shared = 2 * self._weight(before & after) / mass
        size, other = len(was), len(now)
        if size > _LONGEST or other > _LONGEST or not self._work.spend(size * other // _AT_ONCE):
            return shared
        return sqrt(shared * in_order(was, now))

    def misspelt(self, old: str, new: str) -> float:
        """How alike two sentences without a common word are by their letters; 0 unless they are nearly the same."""
        if not self._work.spend(len(old) + len(old) * len(new) // _AT_ONCE):
            return 0.0
        return in_order(old, new, _MISSPELT)


def same_words(old: str, new: str, work: Work) -> float:
    """The share of words that stand in the same order in two encoded sentences; 0 where that is not looked at."""
    size, other = len(old), len(new)
    if size > _LONGEST or other > _LONGEST or not work.spend(size + other + size * other // _AT_ONCE):
        return 0.0
    return in_order(old, new)
