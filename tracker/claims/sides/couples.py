"""Which items of one side of a change answer to which of the other side's."""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from tracker.claims.sides.both import Both
    from tracker.claims.sides.spans import Item
    from tracker.model import Span

# So many items are tried, in order, for the one that answers to another.
_MOST_CANDIDATES = 200
_END = attrgetter("end")


class Fit(NamedTuple):
    """When two items answer to each other: what they must be, and whether they must stand in each other's place."""

    alike: Callable[..., bool]
    in_place: bool = True


def couples(
    sides: Both, old: Sequence[Item], new: Sequence[Item], fits: Iterable[Fit]
) -> Iterator[tuple[Item | None, Item | None]]:
    """Items of the two sides that answer to each other, then those that nothing answers to.

    Both are in the order of their text. `fits` go from the strictest to the most lenient; each couples, in order, what
    those before it left. Items in each other's place are looked up by where they stand, not tried one by one.
    """
    left_old, left_new = list(old), list(new)
    for alike, in_place in fits if old and new else ():
        waiting, left_old = left_old, []
        for item in waiting:
            places = _in_place(left_new, sides.facing(item)) if in_place else range(len(left_new))
            at = next((at for at in islice(places, _MOST_CANDIDATES) if alike(item, left_new[at])), None)
            if at is None:
                left_old.append(item)
            else:
                yield item, left_new.pop(at)
    yield from [(item, None) for item in left_old]
    yield from [(None, item) for item in left_new]


def _in_place(items: Sequence[Item], spans: Iterable[Span]) -> Iterator[int]:
    """The indexes of the items that touch one of the spans, in order."""
    for start, end in sorted(spans):
        at = bisect_right(items, start, key=_END)
        while at < len(items) and items[at].start < end:
            yield at
            at += 1
