"""Pair what is left by likeness: rare words and names weigh most, place decides between equals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.diff.align.alignment import Link
from tracker.diff.align.candidates import anywhere, close, nearby
from tracker.diff.align.certain import Certain
from tracker.diff.align.gaps import Places, free, gaps, in_order
from tracker.diff.align.likeness import Likeness, same_words
from tracker.diff.align.vocabulary import Bags, Vocabulary
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tracker.diff.align.gaps import Stretch
    from tracker.diff.align.texts import Texts
    from tracker.diff.align.vocabulary import Bag
    from tracker.diff.work import Work

# How alike sentences must be to pair wherever they stand, and to pair between the same neighbours. Measured.
_STRONG, _WEAK = 0.5, 0.25
# A sentence becomes at most so many, or so many become one.
_MOST_PARTS = 8
# A part of a split or merge shares so much of its weight with what the other parts leave open in the whole, and at
# least half of how alike the whole is without it; and makes the likeness rise by so much.
_SHARE, _RISE = 0.55, 0.4
# With so much of what either says in common, a clause of the whole may now stand behind it: the order says no more.
_ALL = 0.9
# Something new may stand between two parts: the next part is one of so many sentences.
_APART = 2
# Between equal neighbours a sentence is rather the one that stood there than one a little more alike from elsewhere.
_IN_PLACE = 0.15
# What is so much alike between equal neighbours has no rival elsewhere.
_SURE = 1 - _IN_PLACE
# The rarity of words is told from so many sentences: those that differ, and where these are fewer others too.
_ENOUGH = 12


def alike(texts: Texts, links: list[Link], work: Work) -> list[Link]:
    """The links given and those between sentences that say much the same, splits and merges among them.

    Sentences that share nothing but function words never pair. First what is much alike pairs wherever it stands,
    then, between the neighbours that this gives, what is somewhat alike.
    """
    free_old, free_new = free(texts, links)
    if not free_old or not free_new or not work.spend(len(texts.old) + len(texts.new)):
        return links
    encoded = texts.encoded
    old = {i: encoded[sentence] for i, sentence in free_old.items()}
    new = {j: encoded[sentence] for j, sentence in free_new.items()}
    kept = in_order(texts, links)
    certain = Certain(old, new, texts.codes.functions, work)
    found, stretches = certain.links(list(gaps(texts, kept, old, new)))
    links = links + found
    if not old or not new or (not stretches and certain.nothing_alike()):
        return links
    distinct = _sample(texts, {*free_old.values(), *free_new.values()})
    vocabulary = Vocabulary(texts, distinct, (*old.values(), *new.values()))
    matcher = _Matcher(texts, links, Bags(vocabulary, old), Bags(vocabulary, new), vocabulary, work)
    return matcher.links(kept + found, stretches)


def _sample(texts: Texts, distinct: set[str]) -> set[str]:
    """The sentences that tell how rare words are: the distinct ones, and others from all over where they are few.

    From one edit alone all that both wordings have would look rare.
    """
    if len(distinct) >= _ENOUGH:
        return distinct
    others = [sentence for sentence in texts.old if sentence not in distinct]
    return distinct.union(others[:: 1 + len(others) // (_ENOUGH - len(distinct))])


class _Matcher:
    """Which sentences are still free, and the links made so far."""

    def __init__(
        self, texts: Texts, links: list[Link], old: Bags, new: Bags, vocabulary: Vocabulary, work: Work
    ) -> None:
        self._texts, self._links, self._old, self._new, self._work = texts, links, old, new, work
        self._vocabulary = vocabulary
        self._likeness = Likeness(vocabulary, work)
        self._known: dict[tuple[int, int], list[Link]] = {}

    def links(self, kept: list[Link], stretches: list[Stretch]) -> list[Link]:
        """All links; `kept` are those there are that did not move, `stretches` what is free between them."""
        old, new, vocabulary, work = self._old, self._new, self._vocabulary, self._work
        kept = self._choose(close(old, new, stretches, vocabulary.functions), _SURE, kept)
        kept = self._choose(anywhere(old, new, vocabulary, work), _STRONG, kept)
        if old.codes and new.codes:
            stretches = list(gaps(self._texts, in_order(self._texts, kept), old.codes, new.codes))
            self._choose(nearby(old, new, stretches, vocabulary, work), _WEAK, kept)
        return self._links

    def _choose(self, candidates: Iterable[tuple[int, int]], threshold: float, kept: list[Link]) -> list[Link]:
        """Make the best of the links that the candidates allow, each sentence in one at most; what is kept then."""
        options = {option for i, j in candidates for option in self._options(i, j) if option[2] >= threshold}
        if not options:
            return kept
        kept = in_order(self._texts, kept)
        places = Places(self._texts, kept)

        def rank(option: Link) -> tuple[float, float, int, int]:
            old, new, similarity = option
            apart = places.apart(old[0], new[0])
            likely = similarity + (_IN_PLACE if apart < 1 else 0)
            return -round(likely, 3), apart, sum(old) + sum(new), new[0]

        old, new, made = self._old, self._new, []
        for option in sorted(options, key=rank):
            if old.has(option[0]) and new.has(option[1]):
                made.append(self._measured(option))
                old.take(option[0])
                new.take(option[1])
        self._links += made
        return kept + made

    def _measured(self, link: Link) -> Link:
        """The link with the share of words in the same order for what it weighs, as all links have it."""
        was, now = self._old.written(link.old), self._new.written(link.new)
        return Link(link.old, link.new, same_words(was, now, self._work) or link.similarity)

    def _options(self, i: int, j: int) -> list[Link]:
        """The pair itself, and the splits and merges that it may be a part of."""
        known = self._known.get((i, j))
        if known and all(self._old.has(option[0]) and self._new.has(option[1]) for option in known):
            return known
        old, new = self._old[i], self._new[j]
        if old.all & new.all <= self._vocabulary.functions:
            texts = self._texts
            return [Link((i,), (j,), self._likeness.misspelt(fold(texts.old[i]), fold(texts.new[j])))]
        similarity = self._likeness.of(old, new)
        options = [Link((i,), (j,), similarity)]
        for alike, parts in self._grown(old, j, self._new, similarity):
            options.append(Link((i,), parts, alike))
        for alike, parts in self._grown(new, i, self._old, similarity):
            options.append(Link(parts, (j,), alike))
        self._known[i, j] = options
        return options

    def _grown(self, whole: Bag, seed: int, side: Bags, single: float) -> list[tuple[float, tuple[int, ...]]]:
        """The free sentences around `seed` that together are the more like the whole the more they get."""
        functions = self._vocabulary.functions
        parts: tuple[int, ...] = (seed,)
        similarity = single
        found: list[tuple[float, tuple[int, ...]]] = []
        while len(parts) < _MOST_PARTS and (near := side.around(parts, _APART)):
            bags = [side[k] for k in parts]
            left_open = whole.all.difference(*[bag.all for bag in bags])
            topics = left_open - functions
            # Most neighbours say nothing of what is left open; that is seen at once.
            maybe = [k for k in near if not topics.isdisjoint(side[k].all) or side[k].all <= functions]
            grown = [tuple(sorted((*parts, k))) for k in maybe if self._belongs(whole, bags, left_open, side[k])]
            if not grown:
                break
            likely = max([(self._together(whole, [side[k] for k in run], side.together(run)), run) for run in grown])
            if likely[0] <= similarity:
                break
            similarity, parts = likely
            if similarity - single >= _RISE * (1 - single):
                found.append(likely)
        return found

    def _together(self, whole: Bag, parts: list[Bag], together: Bag) -> float:
        """How alike sentences are to a whole; in whatever order, where between them they say just what it says."""
        functions, weight = self._vocabulary.functions, self._vocabulary.weight
        likeness = self._likeness.of(whole, together)
        topics, others = whole.all - functions, together.all - functions
        if weight(topics & others) < _ALL * max(weight(topics), weight(others)):
            return likeness
        for n, part in enumerate(parts):
            own = part.all.difference(*[other.all for other in (*parts[:n], *parts[n + 1 :])]) & topics
            if 2 * weight(own) < weight(part.all - functions):
                return likeness
        return max(likeness, 2 * weight(whole.all & together.all) / (whole.mass + together.mass))

    def _belongs(self, whole: Bag, parts: list[Bag], left_open: frozenset[str], added: Bag) -> bool:
        """Whether a sentence says what the whole says and the other parts do not."""
        if added.all <= self._vocabulary.functions:
            return len(added.code) > 1 and added.code in whole.code
        weight = self._vocabulary.weight
        mass = sum([part.mass for part in parts])
        share = weight(added.all & left_open) / added.mass
        return share >= _SHARE and share >= weight(whole.all - left_open) / (whole.mass + mass)
