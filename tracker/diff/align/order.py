"""Links → pairs: every sentence exactly once, in reading order of the new text, deletions where they stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.diff.align.alignment import Link, linked
from tracker.diff.moves import moved
from tracker.model import Op, Pair
from tracker.text import squash

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.diff.align.texts import Texts


def ordered(texts: Texts, links: Sequence[Link]) -> tuple[Pair, ...]:
    """The links and whatever they leave over, as pairs."""
    taken_old, taken_new = linked(links)
    rows = sorted(links, key=lambda link: link.new)
    away = moved([(link.old[0], texts.size(link)) for link in rows])
    added = [Link((), (j,), 0.0) for j in range(len(texts.new)) if j not in taken_new]
    marked = [(link, index in away) for index, link in enumerate(rows)] + [(link, False) for link in added]
    marked.sort(key=lambda entry: entry[0].new)
    return tuple(_with_deletions(texts, marked, taken_old))


def _with_deletions(texts: Texts, marked: list[tuple[Link, bool]], kept: set[int]) -> Iterator[Pair]:
    """The pairs, each old sentence that is gone after what stood before it and stayed in order."""
    stays = [link.old for link, is_moved in marked if link.old and not is_moved]
    ends = [old[0] for old in stays] + [len(texts.old)]
    yield from _deleted(range(ends[0]), kept)
    following = iter(ends[1:])
    for link, is_moved in marked:
        yield Pair(_op(texts, link), link.old, link.new, link.similarity, is_moved)
        if link.old and not is_moved:
            yield from _deleted(range(link.old[0] + 1, next(following)), kept)


def _deleted(places: range, kept: set[int]) -> Iterator[Pair]:
    """Pairs for the old sentences of a stretch that are gone."""
    return (Pair(Op.DELETED, (i,), (), 0.0) for i in places if i not in kept)


def _op(texts: Texts, link: Link) -> Op:
    """What became of the sentences of a link."""
    if not link.old:
        return Op.ADDED
    if len(link.new) > 1:
        return Op.SPLIT
    if len(link.old) > 1:
        return Op.MERGED
    old, new = texts.old[link.old[0]], texts.new[link.new[0]]
    return Op.UNCHANGED if old == new or squash(old) == squash(new) else Op.EDITED
