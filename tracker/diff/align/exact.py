"""Pair sentences that are equal after glyph folding; repeated ones stay in order."""

from __future__ import annotations

from collections import defaultdict
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from tracker.diff.align.alignment import Link, linked
from tracker.diff.align.gaps import gaps

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.diff.align.texts import Texts
    from tracker.diff.work import Work

# difflib over a stretch of repeated sentences takes time by the product of both sides' copies; beyond this many
# the copies are paired in order, which is as right for equal sentences.
_LARGEST_STRETCH = 40_000


def exact(texts: Texts, links: list[Link], _work: Work) -> list[Link]:
    """The links given and those between equal sentences; linear, so that it needs no budget.

    A sentence that stands once on each side pairs with itself wherever it stands. Copies pair by their place between
    those, then along neighbours that pair (a block that moved takes its boilerplate with it), then in order.
    """
    taken_old, taken_new = linked(links)
    old = _places(texts.old_keys, taken_old)
    new = _places(texts.new_keys, taken_new)
    pairs = {old[key][0]: new[key][0] for key in old if len(old[key]) == 1 and len(new.get(key, ())) == 1}
    copies = {key for key in old if key in new and (len(old[key]) > 1 or len(new[key]) > 1)}
    if copies:
        _pair_copies(texts, pairs, links, copies)
    return links + [Link((i,), (j,), 1.0) for i, j in sorted(pairs.items())]


def _places(keys: Sequence[int], taken: set[int]) -> dict[int, list[int]]:
    """Where each key stands, in order."""
    found: dict[int, list[int]] = defaultdict(list)
    for index, key in enumerate(keys):
        if index not in taken:
            found[key].append(index)
    return dict(found)


def _pair_copies(texts: Texts, pairs: dict[int, int], links: list[Link], copies: set[int]) -> None:
    """Add pairs for keys that stand more than once on a side."""
    taken_old, taken_new = linked(links)
    taken_old |= pairs.keys()
    taken_new |= set(pairs.values())
    known = links + [Link((i,), (j,), 1.0) for i, j in pairs.items()]
    old_keys, new_keys = texts.old_keys, texts.new_keys

    def add(i: int, j: int) -> None:
        pairs[i] = j
        taken_old.add(i)
        taken_new.add(j)

    def free(i: int, j: int) -> bool:
        inside = 0 <= i < len(old_keys) and 0 <= j < len(new_keys)
        return inside and i not in taken_old and j not in taken_new and old_keys[i] == new_keys[j]

    # Neighbours first, in the order of the old text: a copy beside a sentence that stands once is the one meant.
    for i, j in sorted(pairs.items()):
        for step in (1, -1):
            n = step
            while free(i + n, j + n):
                add(i + n, j + n)
                n += step
    for olds, news in gaps(texts, known):
        left = [i for i in olds if i not in taken_old and old_keys[i] in copies]
        right = [j for j in news if j not in taken_new and new_keys[j] in copies]
        for i, j in _in_order([old_keys[i] for i in left], [new_keys[j] for j in right]):
            add(left[i], right[j])
    old, new = _places(old_keys, taken_old), _places(new_keys, taken_new)
    for key in copies:
        for i, j in zip(old.get(key, ()), new.get(key, ()), strict=False):
            add(i, j)


def _in_order(old: list[int], new: list[int]) -> Iterator[tuple[int, int]]:
    """Indexes of equal items, ascending on both sides."""
    if not old or not new or len(old) * len(new) > _LARGEST_STRETCH:
        return
    for i, j, size in SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks():
        yield from zip(range(i, i + size), range(j, j + size), strict=True)
