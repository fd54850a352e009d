"""Which sentences are worth comparing: those that share rare words, and those between the same neighbours."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tracker.diff.align.vocabulary import Bag, Bags, Vocabulary
    from tracker.diff.work import Work

# The candidates kept for each sentence.
_BEST = 6
# What shares less of its weight is not even a part of the other.
_LITTLE = 0.075
# Up to this many sentences on the smaller side every shared word counts; above, a word that more have than this says
# too little for what it costs, so that the whole stays near-linear (LIBRARIES: an inverted index over rare words).
_ALL_WORDS, _MANY = 300, 50
# A stretch between neighbours of up to so many pairs is looked at before anything else.
_CLOSE = 16
# In a stretch between neighbours up to this many pairs are all looked at; in larger ones those that stand at about
# the same place.
_SMALL_STRETCH, _ABOUT = 2_500, 8
# Sentences without a common word are looked at where as many of their words stand alike as this share.
_NEARLY = 0.5


def anywhere(old: Bags, new: Bags, vocabulary: Vocabulary, work: Work) -> Iterator[tuple[int, int]]:
    """For each new sentence the old ones that share most with it, by an inverted index."""
    if not old.codes or not new.codes:
        return
    functions, weights = vocabulary.functions, vocabulary.weights
    postings = _postings(old, functions, rare=min(len(old.codes), len(new.codes)) > _ALL_WORDS)
    for j in new.codes:
        bag = new[j]
        lists = [(weights[word], postings[word]) for word in bag.all - functions if word in postings]
        if not work.spend(len(bag.all) + sum([len(places) for _, places in lists])):
            break
        shared: dict[int, int] = defaultdict(int)
        for weight, places in lists:
            for i in places:
                shared[i] += weight
        scored = [(weight / (old[i].mass + bag.mass), i) for i, weight in shared.items()]
        scored = [entry for entry in scored if entry[0] >= _LITTLE]
        if len(scored) > _BEST:
            scored = sorted(scored, reverse=True)[:_BEST]
        for _, i in scored:
            yield i, j


def _postings(side: Bags, functions: frozenset[str], *, rare: bool) -> dict[str, list[int]]:
    """Where each topic stands, or each rare one."""
    postings: dict[str, list[int]] = defaultdict(list)
    for index in side.codes:
        for word in side[index].all - functions:
            postings[word].append(index)
    return {word: places for word, places in postings.items() if len(places) <= _MANY} if rare else dict(postings)


def close(
    old: Bags, new: Bags, stretches: Iterable[tuple[list[int], list[int]]], functions: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """The pairs between the same neighbours that share a topic, where there are few."""
    for left, right in stretches:
        if len(left) * len(right) <= _CLOSE:
            yield from [(i, j) for i in left for j in right if not old[i].all & new[j].all <= functions]


def nearby(
    old: Bags, new: Bags, stretches: Iterable[tuple[list[int], list[int]]], vocabulary: Vocabulary, work: Work
) -> Iterator[tuple[int, int]]:
    """The pairs between the same neighbours."""
    for left, right in stretches:
        for i, j in _about(left, right):
            if not work.spend(1):
                return
            if _maybe(old[i], new[j], vocabulary.functions):
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


def _maybe(old: Bag, new: Bag, functions: frozenset[str]) -> bool:
    """Whether two sentences share a topic, or may be one all the same: misspelt, or the same but for its marks."""
    shared = old.all & new.all
    if not shared <= functions:
        return True
    if old.all <= functions and new.all <= functions:
        return bool(old.code) and old.code == new.code
    topical = not (old.all <= functions or new.all <= functions)
    return topical and 2 * len(shared) >= _NEARLY * (len(old.all) + len(new.all))
