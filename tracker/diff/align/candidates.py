"""Which sentences are worth comparing: those that share rare words, and those between the same neighbours."""

from __future__ import annotations

from collections import defaultdict
from heapq import nlargest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from tracker.diff.align.vocabulary import Bag
    from tracker.diff.work import Work

# The candidates kept for each sentence.
_BEST = 6
# Up to this many sentences on the smaller side every shared word counts; above, a word that more have than this says
# too little for what it costs, so that the whole stays near-linear (LIBRARIES: an inverted index over rare words).
_ALL_WORDS, _MANY = 300, 50
# In a stretch between neighbours up to this many pairs are all looked at; in larger ones those that stand at about
# the same place.
_SMALL_STRETCH, _ABOUT = 2_500, 8
# Sentences without a common word are looked at where as many of their words stand alike as this share.
_NEARLY = 0.5


def anywhere(
    old: Mapping[int, Bag], new: Mapping[int, Bag], weights: Mapping[str, float], work: Work
) -> list[tuple[int, int]]:
    """For each new sentence the old ones that share most with it, by an inverted index."""
    postings: dict[str, list[int]] = defaultdict(list)
    for i, bag in old.items():
        for word in bag.topics:
            postings[word].append(i)
    if min(len(old), len(new)) > _ALL_WORDS:
        postings = {word: places for word, places in postings.items() if len(places) <= _MANY}
    found: list[tuple[int, int]] = []
    for j, bag in new.items():
        shared: dict[int, float] = defaultdict(float)
        lists = [(weights[word], postings[word]) for word in sorted(bag.topics) if word in postings]
        if not work.spend(len(bag.topics) + sum(len(places) for _, places in lists)):
            break
        for weight, places in lists:
            for i in places:
                shared[i] += weight
        scored = [(weight / (old[i].mass + bag.mass), i) for i, weight in shared.items()]
        found += [(i, j) for _, i in nlargest(_BEST, scored)]
    return found


def nearby(
    old: Mapping[int, Bag], new: Mapping[int, Bag], stretches: Iterable[tuple[range, range]], work: Work
) -> Iterator[tuple[int, int]]:
    """The pairs between the same neighbours."""
    for olds, news in stretches:
        left = [i for i in olds if i in old]
        right = [j for j in news if j in new]
        for i, j in _about(left, right):
            if not work.spend(1):
                return
            if not old[i].topics.isdisjoint(new[j].topics) or _nearly(old[i], new[j]):
                yield i, j


def _about(left: list[int], right: list[int]) -> Iterator[tuple[int, int]]:
    """All pairs of a small stretch; in a large one those at about the same part of it."""
    if len(left) * len(right) <= _SMALL_STRETCH:
        yield from ((i, j) for i in left for j in right)
        return
    for n, i in enumerate(left):
        middle = n * len(right) // len(left)
        for j in right[max(0, middle - _ABOUT) : middle + _ABOUT + 1]:
            yield i, j


def _nearly(old: Bag, new: Bag) -> bool:
    """Whether two sentences that share no topic may be one: misspelt, or of the same little words and other marks."""
    if not old.topics and not new.topics:
        return bool(old.code) and old.code == new.code
    return bool(old.topics and new.topics) and 2 * len(old.all & new.all) >= _NEARLY * (len(old.all) + len(new.all))
