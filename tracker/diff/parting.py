"""Long replacements → what was taken out, what was put in, and the word that took the part of a single word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.diff.lexicon import FUNCTION_WORDS
from tracker.diff.matching import key
from tracker.diff.tokens import token_spans
from tracker.model import Span, WordChange, WordOp

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.diff.matching import Stretch

# A passage of so many words that has none of the other side's words is no rewording of them.
_PASSAGE = 8
# Among so many words one that begins like the single word of the other side is an inflection of it; among fewer it may
# as well be part of a phrase that was put for it.
_MANY = 6
_DETERMINERS = frozenset("a an the this that these those its their our his her my your each every".split())
_KINDS = (
    _DETERMINERS,
    frozenset("that which this who whom whose where when it they he she we i you these".split()),
    frozenset(
        "of in on for to with by from at as about into over under through during via upon between against after before "
        "without within towards toward onto than like per among across around".split()
    ),
    frozenset(
        "is are was were be been being has have had do does did can could may might shall should will would".split()
    ),
)


def apart(ops: Sequence[WordOp], old: str, new: str) -> tuple[WordOp, ...]:
    """The ops that lead from old to new with long replacements taken apart, the others as they are.

    Where a single word stands against several, it is paired with the one that has its part in the sentence, and what
    stands before and after that came or went. A passage in place of another with which it has no word in common is a
    delete and then an insert.
    """
    replace = WordChange.REPLACE
    for kind, (start, end), (begin, stop) in ops:
        if kind is replace and (" " in old[start:end] or " " in new[begin:stop]):
            return tuple(_with_parts(ops, old, new))
    return tuple(ops)


def _with_parts(ops: Sequence[WordOp], old: str, new: str) -> list[WordOp]:
    """The ops with those taken apart that are to be."""
    found: list[WordOp] = []
    old_end = new_end = 0
    for op in ops:
        if op.op is WordChange.REPLACE and (" " in old[slice(*op.old)] or " " in new[slice(*op.new)]):
            found += _taken_apart(op, old, new, old_end, new_end)
        else:
            found.append(op)
        old_end, new_end = op.old.end, op.new.end
    return found


def _taken_apart(op: WordOp, old: str, new: str, old_end: int, new_end: int) -> list[WordOp]:
    """One replacement as ops; the ends are those of the tokens before it."""
    left, right = token_spans(old, *op.old), token_spans(new, *op.new)
    parts = _parts([key(old[s:e]) for s, e in left], [key(new[s:e]) for s, e in right])
    if len(parts) == 1:
        return [op]
    left, right = [*left, (old_end, old_end)], [*right, (new_end, new_end)]
    return [WordOp(_change(*part), _span(left, *part[:2]), _span(right, *part[2:])) for part in parts]


def _change(i: int, k: int, j: int, m: int) -> WordChange:
    if i < k:
        return WordChange.REPLACE if j < m else WordChange.DELETE
    return WordChange.INSERT


def _span(spans: Sequence[tuple[int, int]], start: int, stop: int) -> Span:
    """From the first token to the last; nothing, after the token before, where there is none: the last is that of 0."""
    if start < stop:
        return Span(spans[start][0], spans[stop - 1][1])
    return Span(spans[start - 1][1], spans[start - 1][1])


def _parts(old: list[str], new: list[str]) -> list[Stretch]:
    """A replacement of words, by their keys, as stretches in order; it alone where it is to stay one."""
    if set(old).isdisjoint(new):
        if len(old) == 1 < len(new) and (at := _partner(old[0], new)) is not None:
            parts = [(0, 0, 0, at), (0, 1, at, at + 1), (1, 1, at + 1, len(new))]
            return [part for part in parts if part[0] < part[1] or part[2] < part[3]]
        if len(new) == 1 < len(old) and _partner(new[0], old) is not None:
            return [(i, k, j, m) for j, m, i, k in _parts(new, old)]
        if max(len(old), len(new)) >= _PASSAGE:
            return [(0, len(old), 0, 0), (len(old), len(old), 0, len(new))]
    return [(0, len(old), 0, len(new))]


def _partner(word: str, others: Sequence[str]) -> int | None:
    """Which of several words has the part in its sentence that a single one has on the other side, if one surely does.

    Before what stayed a word of the same kind governs it ("of Croft et al → in"); an article after the word belongs to
    what stayed ("to → into the"); among many words one that begins alike is its inflection.
    """
    last = len(others) - 1
    if last > 1 and any(word in kind and others[last] in kind for kind in _KINDS):
        return last
    if last == 1 and others[1] in _DETERMINERS and {word, others[0]} <= FUNCTION_WORDS - _DETERMINERS:
        return 0
    alike = (n for n, other in enumerate(others) if _begin_alike(word, other))
    return next(alike, None) if len(others) >= _MANY else None


def _begin_alike(first: str, second: str) -> bool:
    """Whether two words of matter have in common how they begin: half of the longer one, and three letters at least."""
    size = max(3, (max(len(first), len(second)) + 1) // 2)
    return first[:size] == second[:size] and not {first, second} & FUNCTION_WORDS
