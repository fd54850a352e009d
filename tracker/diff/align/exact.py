"""Pair sentences that are equal after glyph folding; repeated ones stay in order."""

from __future__ import annotations

from collections import Counter, defaultdict
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from tracker.diff.align.alignment import Link
from tracker.diff.align.gaps import free, gaps, in_order
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tracker.diff.align.texts import Texts
    from tracker.diff.work import Work

# Pairs are many, and calling their class costs half as much again.
_new = tuple.__new__
# difflib over a stretch of repeated sentences takes time by the product of both sides' copies; beyond this many
# the copies are paired in order, which is as right for equal sentences.
_LARGEST_STRETCH = 40_000


def exact(texts: Texts, links: list[Link], _work: Work) -> list[Link]:
    """The links given and those between equal sentences; linear, so that it needs no budget.

    A sentence that stands once on each side pairs with itself wherever it stands. Copies pair by their place between
    those, then along neighbours that pair (a block that moved takes its boilerplate with it), then in order.
    """
    old, new = free(texts, links)
    pairs = _once(old, new)
    if len(pairs) < len(old) and len(pairs) < len(new):
        for i, j in pairs.items():
            del old[i], new[j]
        _pair_folded(texts, pairs, links, old, new)
    return links + [_new(Link, ((i,), (j,), 1.0)) for i, j in pairs.items()]


def _once(old: Mapping[int, str], new: Mapping[int, str]) -> dict[int, int]:
    """Sentences that stand once on each side."""
    places = {sentence: j for j, sentence in new.items()}
    if len(places) < len(new) or len(set(old.values())) < len(old):
        for side in (old, new):
            for sentence in [sentence for sentence, n in Counter(side.values()).items() if n > 1]:
                places.pop(sentence, None)
    return {i: places[sentence] for i, sentence in old.items() if sentence in places}


def _pair_folded(
    texts: Texts, pairs: dict[int, int], links: list[Link], old: dict[int, str], new: dict[int, str]
) -> None:
    """Add pairs for sentences that are equal after glyph folding, or that stand more than once on a side."""
    encoded = texts.encoded
    # Only sentences of the same words can be equal.
    same = {encoded[sentence] for sentence in old.values()} & {encoded[sentence] for sentence in new.values()}
    if not same:
        return
    old_keys = {i: fold(sentence) for i, sentence in old.items() if encoded[sentence] in same}
    new_keys = {j: fold(sentence) for j, sentence in new.items() if encoded[sentence] in same}
    places_old, places_new = _places(old_keys), _places(new_keys)
    copies = set()
    for key in places_old.keys() & places_new.keys():
        if len(places_old[key]) == len(places_new[key]) == 1:
            pairs[places_old[key][0]] = places_new[key][0]
        else:
            copies.add(key)
    if copies:
        _Copies(texts, pairs, old_keys, new_keys).pair(links, copies)


def _places(keys: Mapping[int, str]) -> dict[str, list[int]]:
    """Where each key stands, in order."""
    found: dict[str, list[int]] = defaultdict(list)
    for index, key in keys.items():
        found[key].append(index)
    return dict(found)


class _Copies:
    """Keys that stand more than once on a side, and the pairs made so far."""

    def __init__(self, texts: Texts, pairs: dict[int, int], old: Mapping[int, str], new: Mapping[int, str]) -> None:
        taken = set(pairs.values())
        self._texts, self._pairs = texts, pairs
        self._old = {i: key for i, key in old.items() if i not in pairs}
        self._new = {j: key for j, key in new.items() if j not in taken}

    def pair(self, links: list[Link], copies: set[str]) -> None:
        """Add pairs for the copies: by their neighbours, by their place, in order."""
        known = links + [Link((i,), (j,), 1.0) for i, j in self._pairs.items()]
        self._beside()
        old, new = ({k for k, key in side.items() if key in copies} for side in (self._old, self._new))
        for left, right in gaps(self._texts, in_order(self._texts, known), old, new):
            for i, j in _in_order([self._old[i] for i in left], [self._new[j] for j in right]):
                self._add(left[i], right[j])
        left_over, wanted = _places(self._old), _places(self._new)
        for key in copies:
            for i, j in zip(left_over.get(key, ()), wanted.get(key, ()), strict=False):
                self._add(i, j)

    def _beside(self) -> None:
        """Neighbours first, in the order of the old text: a copy beside one that stands once is the one meant."""
        for i, j in sorted(self._pairs.items()):
            for step in (1, -1):
                n = step
                while i + n in self._old and self._old[i + n] == self._new.get(j + n):
                    self._add(i + n, j + n)
                    n += step

    def _add(self, i: int, j: int) -> None:
        self._pairs[i] = j
        del self._old[i], self._new[j]


def _in_order(old: list[str], new: list[str]) -> Iterator[tuple[int, int]]:
    """Indexes of equal items, ascending on both sides."""
    if not old or not new or len(old) * len(new) > _LARGEST_STRETCH:
        return
    for i, j, size in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        yield from zip(range(i, i + size), range(j, j + size), strict=True)
