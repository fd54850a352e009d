"""What earlier facets proved about one side of a change, so that a later one does not say it again."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

    from tracker.claims.edit import Edit, Passage
    from tracker.model import Evidence, Span, WordOp


def proven(edit: Edit, side: str, facets: Container[str]) -> tuple[tuple[int, int], ...]:
    """The body's spans that are evidence of a shift of these facets, on side "old" or "new"."""
    proofs: list[Evidence | None] = [getattr(shift, side) for shift in edit.found if shift.facet in facets]
    return tuple([(proof.start, proof.end) for proof in proofs if proof is not None])


def covers(spans: tuple[tuple[int, int], ...], passage: Passage, start: int, end: int) -> bool:
    """True where a range of the passage's text lies within one of these body spans."""
    here = passage.span(start, end)
    return any(a <= here.start and here.end <= b for a, b in spans)


def opposite(words: tuple[WordOp, ...], start: int, end: int, *, of_old: bool) -> Span | None:
    """What stands on the other side in place of a range that was replaced; None where it was not."""
    first = bisect_right(words, start, key=_OLD_END if of_old else _NEW_END)
    for op in map(words.__getitem__, range(first, len(words))):
        own, other = (op.old, op.new) if of_old else (op.new, op.old)
        if own.start >= end:
            return None
        if op.op == "replace":
            return other
    return None


_OLD_END, _NEW_END = attrgetter("old.end"), attrgetter("new.end")
