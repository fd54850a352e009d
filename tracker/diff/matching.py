"""Two sequences of words → the blocks that both have in the same order, by difflib within counted work."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from tracker.diff.moves import moved
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.diff.work import Work

# One look for the longest block takes as many steps as there are pairs of equal words. A stretch with more is first cut
# at what stands once on each side, runs of so many words before single ones. A sentence of news never is.
_LARGEST_LOOK = 100_000
_RUNS = (4, 1)


def matching_blocks(old: Sequence[str], new: Sequence[str], work: Work) -> Iterator[tuple[int, int, int]]:
    """Blocks (start, start, length) that are equal but for glyphs and case, ascending and parted on both sides.

    The last one is empty, or ends both sides. Equal beginnings and ends are found first, then difflib's longest block
    between them, and so on, as in `SequenceMatcher(autojunk=False)`. Where `work` is used up, the stretch that is
    left has no block.
    """
    start_i = start_j = length = 0
    for i, j, size in _blocks(*_numbered(old, new), work):
        if (i, j) == (start_i + length, start_j + length):
            length += size
            continue
        if length:
            yield start_i, start_j, length
        start_i, start_j, length = i, j, size
    yield start_i, start_j, length


def _numbered(old: Sequence[str], new: Sequence[str]) -> tuple[list[int], list[int]]:
    """Both sides as numbers, equal where the words are equal but for glyphs and case."""
    numbers: dict[str, int] = {}
    left, right = ([numbers.setdefault(key(word), len(numbers)) for word in side] for side in (old, new))
    return left, right


@lru_cache(maxsize=65536)
def key(word: str) -> str:
    """What a word is compared by: glyphs and case do not count."""
    return fold(word).casefold()


def _blocks(old: list[int], new: list[int], work: Work) -> Iterator[tuple[int, int, int]]:
    """Blocks that may touch, and an empty one at the end of both sides."""
    start, shorter = 0, min(len(old), len(new))
    while start < shorter and old[start] == new[start]:
        start += 1
    end = 0
    while end < shorter - start and old[-1 - end] == new[-1 - end]:
        end += 1
    yield 0, 0, start
    if start + end < shorter:
        between = _Stretch(old[start : len(old) - end], new[start : len(new) - end], work)
        yield from ((start + i, start + j, size) for i, j, size in between.blocks())
    yield len(old) - end, len(new) - end, end
    yield len(old), len(new), 0


class _Stretch:
    """What stands between the equal beginnings and ends of two sequences; neither is empty."""

    def __init__(self, old: Sequence[int], new: Sequence[int], work: Work) -> None:
        self._old, self._new, self._work = old, new, work
        self._matcher = SequenceMatcher(None, old, new, autojunk=False)
        counts = Counter(new)
        # What difflib looks at between two places is the difference of the sums up to them.
        self._looks = [0, *accumulate(1 + counts[word] for word in old)]

    def blocks(self) -> list[tuple[int, int, int]]:
        """The blocks in order; none empty. Not recursive: each block may leave but one word on one side."""
        found: list[tuple[int, int, int]] = []
        left = [(0, len(self._old), 0, len(self._new))]
        while left:
            i, k, j, m = left.pop()
            inside = self._longest(i, k, j, m) if i < k and j < m else []
            found += inside
            ends = [(i, j, 0), *inside, (k, m, 0)] if inside else []
            left += [(a + n, c, b + n, d) for (a, b, n), (c, d, _) in pairwise(ends)]
        return sorted(found)

    def _longest(self, i: int, k: int, j: int, m: int) -> list[tuple[int, int, int]]:
        """The longest block of a stretch, the first of those; of a very large one the words that stand once."""
        cost = self._looks[k] - self._looks[i]
        if cost > _LARGEST_LOOK:
            for length in _RUNS:
                if anchors := self._once(i, k, j, m, length):
                    return anchors
        if not self._work.spend(cost):
            return []
        block = self._matcher.find_longest_match(i, k, j, m)
        return [(block.a, block.b, block.size)] if block.size else []

    def _once(self, i: int, k: int, j: int, m: int, length: int) -> list[tuple[int, int, int]]:
        """First words of the runs that stand once on each side of a stretch, as many as stand in the same order."""
        if not self._work.spend(length * (k - i + m - j)):
            return []
        first, second = _places(self._old, i, k, length), _places(self._new, j, m, length)
        shared = sorted((b, first[run]) for run, b in second.items() if b >= 0 and first.get(run, -1) >= 0)
        away = moved([(a, 1) for _, a in shared])
        return [(a, b, 1) for index, (b, a) in enumerate(shared) if index not in away]


def _places(words: Sequence[int], start: int, stop: int, length: int) -> dict[tuple[int, ...], int]:
    """Where each run of so many words begins, -1 for those that stand more than once."""
    found: dict[tuple[int, ...], int] = {}
    runs = zip(*(words[start + n : stop] for n in range(length)), strict=False)
    for index, run in enumerate(runs, start):
        found[run] = -1 if run in found else index
    return found
