"""Sentences of a change, joined for the word diff and the facets, and spans led back to the body's text."""

from __future__ import annotations

from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING

from tracker.claims.edit import Body, Passage
from tracker.model import Span, WordChange, WordOp

if TYPE_CHECKING:
    from collections.abc import Iterator

# What `Span(…)` calls in the end; hundreds are made of an article.
_NEW = tuple.__new__


def passage(body: Body, indexes: tuple[int, ...]) -> Passage | None:
    """The sentences with these indexes as one passage; None for no sentence."""
    if len(indexes) == 1:
        start, end, _ = body.sentences[indexes[0]]
        return Passage(body.text[start:end], ((0, start),), body, indexes)
    if not indexes:
        return None
    pieces: list[tuple[int, int]] = []
    parts: list[str] = []
    length, last_end = 0, -1
    for index in sorted(indexes):
        start, end, _ = body.sentences[index]
        gap = body.text[last_end:start] if 0 <= last_end <= start else None
        if gap is None or not gap.isspace():
            gap = " " if parts else ""
            pieces.append((length + len(gap), start))
        parts += [gap, body.text[start:end]]
        length += len(gap) + end - start
        last_end = end
    return Passage("".join(parts), tuple(pieces), body, tuple(sorted(indexes)))


def in_body(ops: tuple[WordOp, ...], old: Passage, new: Passage) -> tuple[WordOp, ...]:
    """The ops with spans into the two bodies; an op over a gap between pieces becomes one op for each piece."""
    if len(old.pieces) == len(new.pieces) == 1:
        [(here, there)], [(before, behind)] = old.pieces, new.pieces
        i, j = there - here, behind - before
        return tuple(
            [
                _NEW(WordOp, (op, _NEW(Span, (start + i, end + i)), _NEW(Span, (begin + j, stop + j))))
                for op, (start, end), (begin, stop) in ops
            ]
        )
    return tuple(part for op in ops for part in _cut(op, old, new))


def _cut(op: WordOp, old: Passage, new: Passage) -> Iterator[WordOp]:
    """One op, cut where either side passes from one piece into the next."""
    parts = _equal_parts(op, old, new) if op.op is WordChange.EQUAL else _changed_parts(op, old, new)
    for before, after in parts:
        kind = op.op
        if kind is WordChange.REPLACE and before.start == before.end:
            kind = WordChange.INSERT
        elif kind is WordChange.REPLACE and after.start == after.end:
            kind = WordChange.DELETE
        yield WordOp(kind, old.span(*before), new.span(*after))


def _equal_parts(op: WordOp, old: Passage, new: Passage) -> Iterator[tuple[Span, Span]]:
    """An equal run: a cut on either side is a cut on both, after as many visible characters."""
    cuts = {(cut, _beside(cut, old.text, op.old, new.text, op.new)) for cut in _cuts(old, op.old)}
    cuts |= {(_beside(cut, new.text, op.new, old.text, op.old), cut) for cut in _cuts(new, op.new)}
    edges = [(op.old.start, op.new.start), *sorted(cuts), (op.old.end, op.new.end)]
    for (old_from, new_from), (old_to, new_to) in pairwise(edges):
        yield _trim(old.text, old_from, old_to), _trim(new.text, new_from, new_to)


def _changed_parts(op: WordOp, old: Passage, new: Passage) -> Iterator[tuple[Span, Span]]:
    """A changed run: the pieces side by side, what is left over against the end of the other side."""
    ends = Span(op.old.end, op.old.end), Span(op.new.end, op.new.end)
    for before, after in zip_longest(_parts(old, op.old), _parts(new, op.new)):
        yield before or ends[0], after or ends[1]


def _cuts(side: Passage, span: Span) -> list[int]:
    """Where pieces begin strictly inside a span."""
    return [here for here, _ in side.pieces if span.start < here < span.end]


def _parts(side: Passage, span: Span) -> list[Span]:
    """A span, cut at the beginnings of pieces, white space trimmed."""
    edges = [span.start, *_cuts(side, span), span.end]
    return [_trim(side.text, a, b) for a, b in pairwise(edges)]


def _trim(text: str, start: int, end: int) -> Span:
    """The range without white space at its ends."""
    part = text[start:end]
    return (
        Span(start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip()))
        if part.strip()
        else Span(start, start)
    )


def _beside(cut: int, text: str, span: Span, other: str, other_span: Span) -> int:
    """Where the other side of an equal run stands when this side is at `cut`: after as many visible characters."""
    left = sum(not c.isspace() for c in text[span.start : cut])
    at = other_span.start
    while left and at < other_span.end:
        left -= not other[at].isspace()
        at += 1
    return at
