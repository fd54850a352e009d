"""Two sequences of words → the stretches in which they differ, within counted work."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher
from itertools import accumulate, pairwise
from operator import eq
from typing import TYPE_CHECKING

from tracker.diff.lexicon import FUNCTION_WORDS
from tracker.diff.moves import moved
from tracker.kept import kept
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.diff.work import Work

    Stretch = tuple[int, int, int, int]
    """Half-open: from and to on the old side, from and to on the new side."""
    Block = tuple[int, int, int]
    """Where equal words begin on the old side and on the new side, and how many they are."""

# A stretch with at most so many pairs of words, as a rewritten sentence has, is compared by the weight of its words.
_SMALL = 4096
# What a mark, a function word and any other word in common say. Of two runs the one that says more is what stayed, of
# two that say as much the longer one: a word counts one in the lowest digits, which no run in a small stretch fills.
_MARK, _FUNCTION, _CONTENT = ((says << 16) + 1 for says in (5, 7, 10))
_LENGTH = (1 << 16) - 1
# One look for the longest block takes as many steps as there are pairs of equal words. A stretch with more is first cut
# at what stands once on each side, runs of so many words before single ones. A sentence of news never is.
_LARGEST_LOOK = 100_000
_RUNS = (4, 1)


def differing(old: Sequence[str], new: Sequence[str], work: Work) -> list[Stretch]:
    """The stretches that differ in more than glyphs and case, ascending, with something equal between any two.

    Equal beginnings and ends are found first, then the run of words between them that says most, and so on on both
    sides of it; in what is larger than a rewritten sentence difflib's longest run, as in
    `SequenceMatcher(autojunk=False)`. Where `work` is used up, what is left is one stretch.
    """
    left, right = list(map(key, old)), list(map(key, new))
    start, end_old, end_new = 0, len(left), len(right)
    shorter = min(end_old, end_new)
    while start < shorter and left[start] == right[start]:
        start += 1
    while start < end_old and start < end_new and left[end_old - 1] == right[end_new - 1]:
        end_old, end_new = end_old - 1, end_new - 1
    if start in (end_old, end_new):
        return [(start, end_old, start, end_new)] if end_old != end_new else []
    left, right = left[start:end_old], right[start:end_new]
    blocks = _in_place(left, right) if len(left) == len(right) and work.spend(len(left)) else None
    return _between(_blocks(left, right, work) if blocks is None else blocks, start, end_old, end_new)


def _between(blocks: Sequence[Block], start: int, end_old: int, end_new: int) -> list[Stretch]:
    """What stands before, between and after the blocks, which begin to count at `start`."""
    found = []
    i = j = start
    for a, b, size in blocks:
        if i < start + a or j < start + b:
            found.append((i, start + a, j, start + b))
        i, j = start + a + size, start + b + size
    if i < end_old or j < end_new:
        found.append((i, end_old, j, end_new))
    return found


@kept(65536)
def key(word: str) -> str:
    """What a word is compared by: glyphs and case do not count."""
    # Of glyphs in ASCII only the grave accent has another shape.
    return word.lower() if word.isascii() and "`" not in word else fold(word).casefold()


@kept(65536)
def _weight(word: str) -> int:
    if word in FUNCTION_WORDS:
        return _FUNCTION
    return _CONTENT if word[:1].isalnum() else _MARK


def _in_place(old: list[str], new: list[str]) -> list[Block] | None:
    """The blocks where all that both have stands in the same place on either side; None where something does not."""
    other = [n for n, same in enumerate(map(eq, old, new)) if not same]
    if not {old[n] for n in other}.isdisjoint(new) or not {new[n] for n in other}.isdisjoint(old):
        return None
    return [(n + 1, n + 1, following - n - 1) for n, following in pairwise([*other, len(old)]) if following > n + 1]


def _blocks(old: list[str], new: list[str], work: Work) -> list[Block]:
    """The blocks of two sequences that begin and end with other words, in order; none is empty, some may touch."""
    if set(old).isdisjoint(new):
        return []
    if len(old) * len(new) <= _SMALL:
        return sorted(_by_weight(old, new, work))
    return sorted(_Heavy(old, new, work).blocks())


def _by_weight(old: list[str], new: list[str], work: Work) -> list[Block]:
    """The blocks of a small stretch in any order: runs of words, those that say most first; none is empty."""
    places: dict[str, list[int]] = {}
    for index, word in enumerate(new):
        places.setdefault(word, []).append(index)
    known = [(places[word], _weight(word)) if word in places else None for word in old]
    found: list[Block] = []
    left = [(0, len(old), 0, len(new))]
    while left:
        i, k, j, m = left.pop()
        # What stands beside a block differs in its next word, so that one word against one is nothing in common.
        if i < k and j < m and (k - i) * (m - j) > 1 and (block := _heaviest(known, i, k, j, m, work)):
            found.append(block)
            a, b, size = block
            left += [(i, a, j, b), (a + size, k, b + size, m)]
    return found


def _heaviest(
    known: Sequence[tuple[list[int], int] | None], i: int, k: int, j: int, m: int, work: Work
) -> Block | None:
    """The run in a stretch that says most, the first of those; `known` are the places and weights of the old words."""
    looks = k - i
    most = last_old = last_new = 0
    runs: dict[int, int] = {}
    for a in range(i, k):
        before, runs = runs, {}
        if word := known[a]:
            looks += len(word[0])
            for b in word[0]:
                if j <= b < m:
                    runs[b] = says = before.get(b - 1, 0) + word[1]
                    if says > most:
                        most, last_old, last_new = says, a, b
    if not work.spend(looks) or not most:
        return None
    size = most & _LENGTH
    return last_old - size + 1, last_new - size + 1, size


class _Heavy:
    """A stretch that is larger than a rewritten sentence: what stayed are its longest runs of words."""

    def __init__(self, old: Sequence[str], new: Sequence[str], work: Work) -> None:
        self._old, self._new, self._work = old, new, work
        self._matcher = SequenceMatcher(None, old, new, autojunk=False)
        counts = Counter(new)
        # What difflib looks at between two places is the difference of the sums up to them.
        self._looks = [0, *accumulate(1 + counts[word] for word in old)]

    def blocks(self) -> list[Block]:
        """The blocks in any order; none empty. Not recursive: each block may leave but one word on one side."""
        found: list[Block] = []
        left = [(0, len(self._old), 0, len(self._new))]
        while left:
            i, k, j, m = left.pop()
            inside = self._longest(i, k, j, m) if i < k and j < m else []
            found += inside
            ends = [(i, j, 0), *inside, (k, m, 0)] if inside else []
            left += [(a + n, c, b + n, d) for (a, b, n), (c, d, _) in pairwise(ends)]
        return found

    def _longest(self, i: int, k: int, j: int, m: int) -> list[Block]:
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

    def _once(self, i: int, k: int, j: int, m: int, length: int) -> list[Block]:
        """First words of the runs that stand once on each side of a stretch, as many as stand in the same order."""
        if not self._work.spend(length * (k - i + m - j)):
            return []
        first, second = _places(self._old, i, k, length), _places(self._new, j, m, length)
        shared = sorted((b, first[run]) for run, b in second.items() if b >= 0 and first.get(run, -1) >= 0)
        away = moved([(a, 1) for _, a in shared])
        return [(a, b, 1) for index, (b, a) in enumerate(shared) if index not in away]


def _places(words: Sequence[str], start: int, stop: int, length: int) -> dict[tuple[str, ...], int]:
    """Where each run of so many words begins, -1 for those that stand more than once."""
    found: dict[tuple[str, ...], int] = {}
    runs = zip(*(words[start + n : stop] for n in range(length)), strict=False)
    for index, run in enumerate(runs, start):
        found[run] = -1 if run in found else index
    return found
