"""Pair what is left by likeness: rare words and names weigh most, place decides between equals."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from tracker.diff.align.alignment import Link, linked
from tracker.diff.align.candidates import anywhere, close, nearby
from tracker.diff.align.gaps import Places, gaps, in_order
from tracker.diff.align.likeness import Likeness, same_words
from tracker.diff.align.vocabulary import Bags, Vocabulary, among
from tracker.text import fold

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
_SHARE, _RISE = 0.55, 0.4
# Something new may stand between two parts: the next part is one of so many sentences.
_APART = 2
# Between equal neighbours a sentence is rather the one that stood there than one a little more alike from elsewhere.
_IN_PLACE = 0.15
# What is so much alike between equal neighbours has no rival elsewhere.
_SURE = 1 - _IN_PLACE
# So many words in the same order make a sentence nearly the same.
_NEARLY_SAME = 0.75
# The rarity of words is told from so many sentences: those that differ, and where these are fewer others too.
_ENOUGH = 12


def alike(texts: Texts, links: list[Link], work: Work) -> list[Link]:
    """The links given and those between sentences that say much the same, splits and merges among them.

    Sentences that share nothing but function words never pair. First what is much alike pairs wherever it stands,
    then, between the neighbours that this gives, what is somewhat alike.
    """
    taken_old, taken_new = linked(links)
    old = {i: texts.encoded[sentence] for i, sentence in enumerate(texts.old) if i not in taken_old}
    new = {j: texts.encoded[sentence] for j, sentence in enumerate(texts.new) if j not in taken_new}
    if not old or not new or not work.spend(len(texts.old) + len(texts.new)):
        return links
    distinct = {texts.old[i] for i in old}.union([texts.new[j] for j in new])
    kept = in_order(texts, links)
    found = _in_place(texts, kept, old, new, work)
    links = links + found
    if not old or not new:
        return links
    kept = sorted(kept + found, key=itemgetter(1))
    vocabulary = Vocabulary(texts, _sample(texts, distinct), (*old.values(), *new.values()))
    return _Matcher(texts, links, Bags(vocabulary, old), Bags(vocabulary, new), vocabulary, work).links(kept)


def _sample(texts: Texts, distinct: set[str]) -> set[str]:
    """The sentences that tell how rare words are: the distinct ones, and others from all over where they are few.

    From one edit alone all that both wordings have would look rare.
    """
    if len(distinct) >= _ENOUGH:
        return distinct
    others = [sentence for sentence in texts.old if sentence not in distinct]
    return distinct.union(others[:: 1 + len(others) // (_ENOUGH - len(distinct))])


def _in_place(texts: Texts, kept: list[Link], old: dict[int, str], new: dict[int, str], work: Work) -> list[Link]:
    """Links between sentences that are alone between the same neighbours and nearly the same; they are free no more.

    Where no other free sentence has a topic that only one of the two has, none can be more alike.
    """
    functions = texts.codes.functions
    in_old, in_new = among("".join(old.values())), among("".join(new.values()))
    found = []
    for left, right in gaps(texts, kept, old, new):
        if len(left) == len(right) == 1:
            was, now = old[left[0]], new[right[0]]
            similarity = same_words(was, now, work)
            if similarity >= _NEARLY_SAME:
                before, after = set(was), set(now)
                gone, come = before - after - functions, after - before - functions
                if not any(map(in_new, gone)) and not any(map(in_old, come)) and not come >= after - functions:
                    found.append(Link((left[0],), (right[0],), similarity))
    for (i,), (j,), _ in found:
        del old[i], new[j]
    return found


class _Matcher:
    """Which sentences are still free, and the links made so far."""

    def __init__(
        self, texts: Texts, links: list[Link], old: Bags, new: Bags, vocabulary: Vocabulary, work: Work
    ) -> None:
        self._texts, self._links, self._old, self._new, self._work = texts, links, old, new, work
        self._vocabulary = vocabulary
        self._likeness = Likeness(vocabulary, work)

    def links(self, kept: list[Link]) -> list[Link]:
        """All links; `kept` are those there are that did not move, in order."""
        old, new, vocabulary, work = self._old, self._new, self._vocabulary, self._work
        kept = self._choose(close(old, new, self._gaps(kept), vocabulary.functions), _SURE, kept)
        kept = self._choose(anywhere(old, new, vocabulary, work), _STRONG, kept)
        self._choose(nearby(old, new, self._gaps(kept), vocabulary, work), _WEAK, kept)
        return self._links

    def _gaps(self, kept: list[Link]) -> Iterator[tuple[list[int], list[int]]]:
        return gaps(self._texts, kept, self._old.codes, self._new.codes)

    def _choose(self, candidates: Iterable[tuple[int, int]], threshold: float, kept: list[Link]) -> list[Link]:
        """Make the best of the links that the candidates allow, each sentence in one at most; what is kept then."""
        options = {option for i, j in candidates for option in self._options(i, j) if option[2] >= threshold}
        if not options:
            return kept
        places = Places(self._texts, kept)

        def rank(option: Link) -> tuple[float, float, int, int]:
            apart = places.apart(option.old[0], option.new[0])
            likely = option.similarity + (_IN_PLACE if apart < 1 else 0)
            return -round(likely, 3), apart, sum(option.old) + sum(option.new), option.new[0]

        old, new, made = self._old, self._new, []
        for option in sorted(options, key=rank):
            if old.has(option.old) and new.has(option.new):
                made.append(option)
                old.take(option.old)
                new.take(option.new)
        self._links += made
        return in_order(self._texts, kept + made)

    def _options(self, i: int, j: int) -> list[Link]:
        """The pair itself, and the splits and merges that it may be a part of."""
        old, new = self._old[i], self._new[j]
        if old.all & new.all <= self._vocabulary.functions:
            texts = self._texts
            return [Link((i,), (j,), self._likeness.misspelt(fold(texts.old[i]), fold(texts.new[j])))]
        similarity = self._likeness.of(old, new)
        options = [Link((i,), (j,), similarity)]
        options += [Link((i,), parts, alike) for alike, parts in self._grown(old, j, self._new, similarity)]
        options += [Link(parts, (j,), alike) for alike, parts in self._grown(new, i, self._old, similarity)]
        return options

    def _grown(self, whole: Bag, seed: int, side: Bags, single: float) -> list[tuple[float, tuple[int, ...]]]:
        """The free sentences around `seed` that together are the more like the whole the more they get."""
        functions = self._vocabulary.functions
        parts: tuple[int, ...] = (seed,)
        similarity = single
        found = []
        while len(parts) < _MOST_PARTS and (near := side.around(parts, _APART)):
            bags = [side[k] for k in parts]
            left_open = whole.all.difference(*[bag.all for bag in bags])
            # Most neighbours say nothing of what is left open; that is seen at once.
            maybe = [k for k in near if side[k].all <= functions or not side[k].all & left_open <= functions]
            grown = [tuple(sorted((*parts, k))) for k in maybe if self._belongs(whole, bags, left_open, side[k])]
            likely = [(self._likeness.of(whole, side.together(run)), run) for run in grown]
            if not likely or max(likely)[0] <= similarity:
                break
            similarity, parts = max(likely)
            if similarity - single >= _RISE * (1 - single):
                found.append((similarity, parts))
        return found

    def _belongs(self, whole: Bag, parts: list[Bag], left_open: frozenset[str], added: Bag) -> bool:
        """Whether a sentence says what the whole says and the other parts do not."""
        if added.all <= self._vocabulary.functions:
            return len(added.code) > 1 and added.code in whole.code
        weight = self._vocabulary.weight
        mass = sum([part.mass for part in parts])
        share = weight(added.all & left_open) / added.mass
        return share >= max(_SHARE, weight(whole.all - left_open) / (whole.mass + mass))
