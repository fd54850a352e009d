"""Ranges of a text and what they touch, in a time that grows hardly faster than how many there are."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from operator import attrgetter
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Spanned(Protocol):
    """Anything with a half-open range of its passage's text."""

    @property
    def start(self) -> int:
        """The first code point."""
        ...

    @property
    def end(self) -> int:
        """One past the last code point."""
        ...


_END = attrgetter("end")
Item = TypeVar("Item", bound=Spanned)


def touches(item: Spanned, span: Spanned) -> bool:
    """True where the two ranges share a character, or a zero-width span lies inside the item."""
    return item.start < span.end and span.start < item.end


class Cover:
    """Ranges in any order, to be asked whether one of them touches an item."""

    def __init__(self, spans: Iterable[Spanned]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted([(span.start, span.end) for span in spans]):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touches(self, item: Spanned) -> bool:
        """True where any of the ranges touches the item."""
        at = bisect_right(self._ends, item.start)
        return at < len(self._starts) and self._starts[at] < item.end

    def holds(self, offset: int) -> bool:
        """True for a code point within one of the ranges."""
        at = bisect_right(self._ends, offset)
        return at < len(self._starts) and self._starts[at] <= offset

    def add(self, item: Spanned) -> None:
        """One range more, which none of the others touches."""
        at = bisect_right(self._ends, item.start)
        self._starts.insert(at, item.start)
        self._ends.insert(at, item.end)


class Enclosures:
    """Ranges in any order, to be asked whether one of them has an item within."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        found = sorted(spans)
        self._starts = [start for start, _ in found]
        self._reach = list(accumulate((end for _, end in found), max))

    def have(self, start: int, end: int) -> bool:
        """True where the range lies within one of them."""
        before = bisect_right(self._starts, start)
        return before > 0 and self._reach[before - 1] >= end


def within(items: Iterable[Item], spans: Iterable[Spanned]) -> list[Item]:
    """The items that share a character with one of the spans."""
    cover = Cover(spans)
    return [item for item in items if cover.touches(item)]


def among(items: Sequence[Item], span: Spanned) -> Sequence[Item]:
    """The items that touch a span; they are in order and do not overlap, but several may have one range."""
    first, last = _reach(items, span)
    return items[first:last]


def places_of(items: Sequence[Spanned], spans: Iterable[Spanned]) -> list[int]:
    """The indexes of the items that touch one of the spans, each once; both are in order, and neither overlap."""
    found: list[int] = []
    for span in spans:
        first, last = _reach(items, span)
        found += range(max(first, found[-1] + 1) if found else first, last)
    return found


def _reach(items: Sequence[Spanned], span: Spanned) -> tuple[int, int]:
    """The first of the items that end behind a span's start, and the first from there on that begins behind its end."""
    first = last = bisect_right(items, span.start, key=_END)
    while last < len(items) and items[last].start < span.end:
        last += 1
    return first, last
