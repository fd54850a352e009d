"""Two sentences → the words that differ, as hunks that a reader can read."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from tracker.diff.matching import matching_blocks
from tracker.diff.readable import Hunk, readable
from tracker.diff.tokens import token_spans
from tracker.diff.work import Work
from tracker.model import Span, WordChange, WordOp

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Work allowed for one pair of texts where the caller sets none: linear, and far above what a sentence of news takes.
_BASE, _PER_CHARACTER = 500_000, 20


def word_work(characters: int, budget: int | None = None) -> Work:
    """The counted work that word ops may take, of all changes of two texts with so many characters together.

    `budget` is that work; None allows what is linear in the characters.
    """
    return Work(_BASE + _PER_CHARACTER * characters if budget is None else budget)


def coarse_words(work: Work) -> str | None:
    """What was coarsened, for a reader, where the work did not suffice."""
    return (
        "Words were compared coarsely: the budget was reached, so some long passages are one replacement."
        if work.reached
        else None
    )


def word_ops(old: str, new: str, work: Work | None = None) -> tuple[WordOp, ...]:
    """The ops that turn old into new, over both sides' tokens in order; () when the two are equal.

    A span goes from its first token's start to its last token's end, in code points; white space between two ops
    belongs to neither. An insert or delete has a zero-width span on the other side, at the end of the token before
    it. Tokens are compared exactly: a capital or a quote's shape makes a replace, of the tokens that have it alone.

    `work` is what finding them may cost, `word_work` of both texts where it is None. Where it is used up the rest
    of the texts is one replacement: coarser, still valid, and `work.reached` says so.
    """
    if old == new:
        return ()
    old_spans, new_spans = token_spans(old), token_spans(new)
    old_words, new_words = [old[s:e] for s, e in old_spans], [new[s:e] for s, e in new_spans]
    hunks = readable(_hunks(old_words, new_words, work or word_work(len(old) + len(new))), old_words, new_words)
    return tuple(
        WordOp(change, _span(old_spans, left), _span(new_spans, right))
        for hunk in hunks
        for change, left, right in _exactly(hunk, old_words, new_words)
    )


def _span(spans: Sequence[tuple[int, int]], tokens: range) -> Span:
    """From the first token's start to the last one's end; nothing, after the token before, where there is none."""
    if tokens:
        return Span(spans[tokens.start][0], spans[tokens.stop - 1][1])
    at = spans[tokens.start - 1][1] if tokens.start else 0
    return Span(at, at)


def _hunks(old: Sequence[str], new: Sequence[str], work: Work) -> list[Hunk]:
    """Stretches that are equal but for glyphs and case, the ends perhaps empty, and what stands between them."""
    hunks: list[Hunk] = []
    i = j = 0
    for a, b, size in matching_blocks(old, new, work):
        if not hunks and (a or b):
            hunks.append(Hunk(True, range(0), range(0)))
        if hunks:
            hunks.append(Hunk(False, range(i, a), range(j, b)))
        hunks.append(Hunk(True, range(a, a + size), range(b, b + size)))
        i, j = a + size, b + size
    return hunks


def _exactly(hunk: Hunk, old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[WordChange, range, range]]:
    """A hunk as ops; one that is equal but for glyphs and case is cut where these differ."""
    if not hunk.same:
        change = WordChange.REPLACE
        if not hunk.old or not hunk.new:
            change = WordChange.DELETE if hunk.old else WordChange.INSERT
        yield change, hunk.old, hunk.new
        return
    start = 0
    equal = [old[i] == new[j] for i, j in zip(hunk.old, hunk.new, strict=True)]
    for run, members in groupby(equal):
        stop = start + len(list(members))
        yield WordChange.EQUAL if run else WordChange.REPLACE, hunk.old[start:stop], hunk.new[start:stop]
        start = stop
