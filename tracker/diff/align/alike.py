"""Pair what is left by likeness: rare words and names weigh most, place decides between equals."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker.diff.align.alignment import Link, linked
from tracker.diff.align.candidates import anywhere, nearby
from tracker.diff.align.gaps import Places, gaps
from tracker.diff.align.likeness import Likeness
from tracker.diff.align.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tracker.diff.align.texts import Texts
    from tracker.diff.align.vocabulary import Bag
    from tracker.diff.work import Work

# How alike sentences must be to pair wherever they stand, and to pair between the same neighbours. Measured.
_STRONG, _WEAK = 0.5, 0.25
# A sentence becomes at most so many, or so many become one.
_MOST_PARTS = 8
# A part of a split or merge shares so much of its weight with what the other parts leave open in the whole, and at
# least half of how alike the whole is without it; and makes the likeness rise by so much.
_SHARE, _RISE = 0.5, 0.4
# Something new may stand between two parts: the next part is one of so many sentences.
_APART = 2
# Between equal neighbours a sentence is rather the one that stood there than one a little more alike from elsewhere.
_IN_PLACE = 0.15


class _Option(NamedTuple):
    """A link that could be made."""

    similarity: float
    old: tuple[int, ...]
    new: tuple[int, ...]


def alike(texts: Texts, links: list[Link], work: Work) -> list[Link]:
    """The links given and those between sentences that say much the same, splits and merges among them.

    Sentences that share nothing but function words never pair. First what is much alike pairs wherever it stands,
    then, between the neighbours that this gives, what is somewhat alike.
    """
    taken_old, taken_new = linked(links)
    old = [i for i in range(len(texts.old)) if i not in taken_old]
    new = [j for j in range(len(texts.new)) if j not in taken_new]
    if not old or not new or not work.spend(len(texts.old) + len(texts.new)):
        return links
    vocabulary = Vocabulary(texts.folded)
    matcher = _Matcher(
        texts,
        list(links),
        {i: vocabulary.bag(texts.old_keys[i]) for i in old},
        {j: vocabulary.bag(texts.new_keys[j]) for j in new},
        Likeness(vocabulary, work),
    )
    return matcher.links(work)


class _Matcher:
    """Which sentences are still free, and the links made so far."""

    def __init__(
        self, texts: Texts, links: list[Link], old: dict[int, Bag], new: dict[int, Bag], likeness: Likeness
    ) -> None:
        self._texts, self._links, self._old, self._new, self._likeness = texts, links, old, new, likeness

    def links(self, work: Work) -> list[Link]:
        """All links."""
        weights = self._likeness.vocabulary.weights
        self._choose(anywhere(self._old, self._new, weights, work), _STRONG)
        self._choose(nearby(self._old, self._new, gaps(self._texts, self._links), work), _WEAK)
        return self._links

    def _choose(self, candidates: Iterable[tuple[int, int]], threshold: float) -> None:
        """Make the best of the links that the candidates allow, each sentence in one link at most."""
        options = {option for i, j in candidates for option in self._options(i, j) if option.similarity >= threshold}
        places = Places(self._texts, self._links)

        def rank(option: _Option) -> tuple[float, float, int, int]:
            apart = places.apart(option.old[0], option.new[0])
            likely = option.similarity + (_IN_PLACE if apart < 1 else 0)
            return -round(likely, 3), apart, sum(option.old) + sum(option.new), option.new[0]

        for option in sorted(options, key=rank):
            if all(i in self._old for i in option.old) and all(j in self._new for j in option.new):
                self._links.append(Link(option.old, option.new, option.similarity))
                for i in option.old:
                    del self._old[i]
                for j in option.new:
                    del self._new[j]

    def _options(self, i: int, j: int) -> Iterator[_Option]:
        """The pair itself, and the splits and merges that it may be a part of."""
        old, new = self._old[i], self._new[j]
        similarity = self._likeness.of(old, new)
        if old.topics.isdisjoint(new.topics):
            similarity = self._likeness.misspelt(
                self._texts.folded[self._texts.old_keys[i]], self._texts.folded[self._texts.new_keys[j]]
            )
            yield _Option(similarity, (i,), (j,))
            return
        yield _Option(similarity, (i,), (j,))
        for together, parts in self._grown(old, j, self._new, similarity):
            yield _Option(together, (i,), parts)
        for together, parts in self._grown(new, i, self._old, similarity):
            yield _Option(together, parts, (j,))

    def _grown(
        self, whole: Bag, seed: int, side: dict[int, Bag], single: float
    ) -> Iterator[tuple[float, tuple[int, ...]]]:
        """The free sentences around `seed` that together are the more like the whole the more they get."""
        parts: tuple[int, ...] = (seed,)
        similarity = single
        while len(parts) < _MOST_PARTS:
            bags = [side[k] for k in parts]
            left_open = whole.all.difference(*(bag.all for bag in bags))
            near = (*range(parts[0] - _APART, parts[0]), *range(parts[-1] + 1, parts[-1] + 1 + _APART))
            # Most neighbours say nothing of what is left open; that is seen at once.
            maybe = [k for k in near if k in side and not (side[k].topics and side[k].topics.isdisjoint(left_open))]
            grown = [tuple(sorted((*parts, k))) for k in maybe if self._belongs(whole, bags, left_open, side[k])]
            likely = [(self._likeness.of(whole, self._likeness.union(side[k] for k in run)), run) for run in grown]
            if not likely or max(likely)[0] <= similarity:
                return
            similarity, parts = max(likely)
            if similarity - single >= _RISE * (1 - single):
                yield similarity, parts

    def _belongs(self, whole: Bag, parts: list[Bag], left_open: frozenset[str], added: Bag) -> bool:
        """Whether a sentence says what the whole says and the other parts do not."""
        if not added.topics:
            return len(added.code) > 1 and added.code in whole.code
        weight = self._likeness.vocabulary.weight
        mass = sum(part.mass for part in parts)
        share = weight(added.all & left_open) / added.mass
        return share >= max(_SHARE, weight(whole.all - left_open) / (whole.mass + mass))
