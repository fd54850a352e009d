"""Pair what is nearly the same between the same neighbours, where nothing else comes near: by counts of words alone.

Most edits are of this kind and need no word to be weighed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.diff.align.alignment import Link
from tracker.diff.align.likeness import same_words
from tracker.diff.align.vocabulary import among

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tracker.diff.align.gaps import Stretch
    from tracker.diff.work import Work

# All these were measured: with them what is certain is what weighing the words would have found.
# So many words in the same order make sentences nearly the same.
_NEARLY_SAME = 0.75
# A sentence that is by so much longer may be the whole of several where others stand beside it, and one elsewhere may
# be more like it than one with other topics is.
_LONGER = 0.15
# With all its parts a whole is so much more alike than with the best one, of what is missing to 1, and so many topics
# of each part are in the whole and in no other part.
_RISE, _OWN = 0.5, 2 / 3
_MOST_PARTS = 3
# Another sentence comes near if it has so many of the topics that two share, or if so many of its own are among those
# that only one of the two has.
_RIVAL, _PART = 1 / 2, 1 / 4
# So many free sentences of a side are all looked through, and so many pairs of them. Of more those that have a topic
# in question are; where these stand at more places than that, one of them is taken to come near.
_FEW, _MANY = 16, 200
# Sentences of which a smaller part of the topics is common do not pair away from their neighbours.
_STRANGE = 1 / 8


class Certain:
    """What is certain about the free sentences of both sides, given by index as the codes of their words.

    `old` and `new` lose the sentences that pair.
    """

    def __init__(self, old: dict[int, str], new: dict[int, str], functions: frozenset[str], work: Work) -> None:
        self._old, self._new, self._work = _Side(old, functions), _Side(new, functions), work

    def links(self, stretches: Iterable[Stretch]) -> tuple[list[Link], list[Stretch]]:
        """Links within stretches, from both ends of each inwards, and what is left of the stretches."""
        found: list[Link] = []
        left_over = []
        for stretch in stretches:
            alone = len(stretch[0]) == len(stretch[1]) == 1
            left, right = stretch if alone else self._trimmed(*stretch, found)
            if left and right:
                if alone or (1 in (len(left), len(right)) and 1 < max(len(left), len(right)) <= _MOST_PARTS):
                    found += self._linked(left, right, alone=True)
                if left[0] in self._old.codes:
                    left_over.append((left, right))
        return found, left_over

    def _trimmed(self, left: list[int], right: list[int], found: list[Link]) -> Stretch:
        """A stretch without the sentences at both of its ends that are linked one to one, which are added to those."""
        least = min(len(left), len(right))
        before = behind = 0
        while before < least and (link := self._linked([left[before]], [right[before]], alone=False)):
            found += link
            before += 1
        while before + behind < least and (link := self._linked([left[~behind]], [right[~behind]], alone=False)):
            found += link
            behind += 1
        return left[before : len(left) - behind], right[before : len(right) - behind]

    def nothing_alike(self) -> bool:
        """Whether no two of the free sentences have so much in common that they may pair wherever they stand."""
        old, new = self._old.topics, self._new.topics
        if len(old) * len(new) > _FEW:
            return False
        sizes = [(len(mine & other), len(mine) + len(other)) for mine in old.values() for other in new.values()]
        return all(2 * common <= _STRANGE * size for common, size in sizes)

    def _linked(self, left: list[int], right: list[int], *, alone: bool) -> list[Link]:
        """The link between these if it is certain; `alone` if no other stands between the same neighbours."""
        old, new = self._old, self._new
        (was, before), (now, after) = old.together(left), new.together(right)
        similarity = same_words(was, now, self._work)
        longer = abs(len(was) - len(now)) > _LONGER * max(len(was), len(now))
        if similarity < _NEARLY_SAME or (longer and not alone):
            return []
        shared = before & after
        alone = alone and not longer
        if not shared or new.comes_near(before, shared, right, alone) or old.comes_near(after, shared, left, alone):
            return []
        if len(left) < len(right) and not new.are_parts(right, was, before, similarity, self._work):
            return []
        if len(left) > len(right) and not old.are_parts(left, now, after, similarity, self._work):
            return []
        old.take(left)
        new.take(right)
        return [Link(tuple(left), tuple(right), similarity)]


class _Side:
    """The free sentences of one side, and the topics of each."""

    def __init__(self, codes: dict[int, str], functions: frozenset[str]) -> None:
        self.codes = codes
        self.topics = {index: set(code) - functions for index, code in codes.items()}
        self._has = among("".join(codes.values()))
        self._places: dict[str, list[int]] = {}

    def together(self, indexes: list[int]) -> tuple[str, set[str]]:
        """The words and the topics of some sentences as of one."""
        if len(indexes) == 1:
            return self.codes[indexes[0]], self.topics[indexes[0]]
        return "".join([self.codes[k] for k in indexes]), set().union(*[self.topics[k] for k in indexes])

    def comes_near(self, topics: set[str], shared: set[str], own: list[int], alone: bool) -> bool:
        """Whether another sentence than its own comes near one of the other side with these topics.

        None does that has no topic which only one of the two has, where the two stand `alone` between neighbours.
        """
        missing = topics - shared
        if alone and not any(map(self._has, missing)):
            return False
        near = self.topics if len(self.topics) <= _FEW else self._with(missing if alone else topics)
        if near is None:
            return True
        enough = _RIVAL * len(shared)
        for index in near:
            common = topics & (others := self.topics[index])
            if common and index not in own:
                part = len(common & missing)
                if len(common) > enough or (part and part >= _PART * len(others)) or (not alone and common == others):
                    return True
        return False

    def _with(self, topics: set[str]) -> list[int] | None:
        """The sentences that have one of these topics; None where they are too many to look through."""
        if not self._places:
            for index, mine in self.topics.items():
                for topic in mine:
                    self._places.setdefault(topic, []).append(index)
        places = [self._places[topic] for topic in topics if topic in self._places]
        if sum(map(len, places)) > _MANY:
            return None
        return [index for index in set().union(*places) if index in self.topics]

    def are_parts(self, parts: list[int], whole: str, topics: set[str], similarity: float, work: Work) -> bool:
        """Whether each of these has its share in how alike they are together to a sentence of the other side."""
        best = max([same_words(self.codes[k], whole, work) for k in parts])
        if similarity - best < _RISE * (1 - best):
            return False
        own = [(topics & self.topics[k]).difference(*[self.topics[n] for n in parts if n != k]) for k in parts]
        return all(mine and len(mine) >= _OWN * len(self.topics[k]) for k, mine in zip(parts, own, strict=True))

    def take(self, indexes: list[int]) -> None:
        """Sentences that are free no more."""
        for index in indexes:
            del self.codes[index], self.topics[index]
