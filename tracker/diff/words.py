"""Two sentences → the words that differ, as hunks that a reader can read."""

from __future__ import annotations

import re
from itertools import groupby
from operator import eq
from typing import TYPE_CHECKING

from tracker.diff.lexicon import DATED, TITLES
from tracker.diff.matching import differing
from tracker.diff.readable import WITHIN, keeps_apart, may_leave, may_quote, readable
from tracker.diff.tokens import token_spans
from tracker.diff.work import Work
from tracker.model import Span, WordChange, WordOp
from tracker.patterns import pattern
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tracker.diff.matching import Stretch

# Work allowed for one pair of texts where the caller sets none: linear, and far above what a sentence of news takes.
_BASE, _PER_CHARACTER = 500_000, 20
# Each of so many words is looked for in the other text.
_MOST_CHANGED = 16
# What may stand before a plain word and behind it.
_BEFORE, _BEHIND = '("“‘$€£', '.,;:!?)"”’%'
_AROUND = _BEFORE + _BEHIND
# These are one token with a full stop.
_SHORTENED = frozenset(map(str.capitalize, DATED | TITLES)) | frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
# A word or a number that is one token, whatever of the marks above stands beside it.
_PLAIN = pattern(r"[A-Za-z0-9]+|[A-Za-z]+(?:[-'][A-Za-z]+)+|\d+(?:[.,:/]\d+)+", re.ASCII)
# Some words in a row, from the first to behind the last, and how many marks before and behind them are not theirs.
_Run = tuple[int, int, int, int]
# What a named tuple's own class calls in the end; hundreds are made of an article.
_NEW = tuple.__new__
_EQUAL, _REPLACE, _DELETE, _INSERT = WordChange.EQUAL, WordChange.REPLACE, WordChange.DELETE, WordChange.INSERT


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
    With the sides swapped the ops are the same, swapped.

    `work` is what finding them may cost, `word_work` of both texts where it is None. Where it is used up the rest
    of the texts is one replacement: coarser, still valid, and `work.reached` says so.
    """
    if old == new:
        return ()
    if (ops := _of_plain_words(old, new)) is not None:
        return ops
    start, end = _window(old, new)
    # Whichever order is asked for, one is compared, so that ties fall alike.
    if old < new:
        return tuple(_ops(*_compared(old, new, start, end, work)))
    left, right, stretches = _compared(new, old, start, end + len(new) - len(old), work)
    return tuple(_ops(right, left, [(j, m, i, k) for i, k, j, m in stretches]))


def _of_plain_words(old: str, new: str) -> tuple[WordOp, ...] | None:
    """The ops where plain words took the place of plain words with others between, as in most edits; else None."""
    first, second = old.split(" "), new.split(" ")
    # What is printable has no white space but the space.
    if len(first) != len(second) or "" in first or not old.isprintable():
        return None
    changed = [n for n, (was, now) in enumerate(zip(first, second, strict=True)) if was != now]
    if len(changed) > _MOST_CHANGED:
        return None
    found: list[_Run] = []
    for n in changed:
        if (marks := _marks_beside(first[n], second[n])) is None:
            return None
        before, behind = marks
        if found:
            start, stop, ahead, after = found[-1]
            if n == stop and not (after or before):
                found[-1] = start, n + 1, ahead, behind
                continue
            if n - stop <= WITHIN and (stop - start > 1 or not keeps_apart(first[stop:n]) or may_quote(first, n)):
                return None
        found.append((n, n + 1, before, behind))
    if len(changed) > 1 and _have_common(first, second, changed):
        return None
    return _of_runs(first, second, found, (len(old), len(new)))


def _marks_beside(was: str, now: str) -> tuple[int, int] | None:
    """How many marks, the same ones, stand before and behind two plain tokens; None where it is not so."""
    if now and (letters := was + now).isalnum() and letters.isascii():
        return 0, 0
    before, behind = len(was) - len(was.lstrip(_BEFORE)), len(was) - len(was.rstrip(_BEHIND))
    end, stop = len(was) - behind, len(now) - behind
    if was[:before] != now[:before] or was[end:] != now[stop:]:
        return None
    was, now = was[before:end], now[before:stop]
    if not (_PLAIN.fullmatch(was) and _PLAIN.fullmatch(now)) or (behind and not _SHORTENED.isdisjoint((was, now))):
        return None
    return before, behind


def _have_common(old: list[str], new: list[str], changed: list[int]) -> bool:
    """Whether a text may have, from the first word that changed to the last, one of those that changed in the other."""
    start, stop = changed[0], changed[-1] + 1
    gone, came = " ".join(old[start:stop]).lower(), " ".join(new[start:stop]).lower()
    return any(old[n].strip(_AROUND).lower() in came or new[n].strip(_AROUND).lower() in gone for n in changed)


def _of_runs(old: list[str], new: list[str], runs: list[_Run], lengths: tuple[int, int]) -> tuple[WordOp, ...]:
    """The ops where runs of words, which a single space parts, differ but for the marks around each run."""
    found: list[WordOp] = []
    done = i = j = from_old = from_new = 0
    for start, stop, before, behind in runs:
        stayed = sum(map(len, old[done:start])) + start - done
        i, j = i + stayed, j + stayed
        if start or before:
            at = before or -1
            found.append(_NEW(WordOp, (_EQUAL, _NEW(Span, (from_old, i + at)), _NEW(Span, (from_new, j + at)))))
        first, second = i + before, j + before
        i += sum(map(len, old[start:stop])) + stop - start
        j += sum(map(len, new[start:stop])) + stop - start
        last, end = i - 1 - behind, j - 1 - behind
        found.append(_NEW(WordOp, (_REPLACE, _NEW(Span, (first, last)), _NEW(Span, (second, end)))))
        done, from_old, from_new = stop, last if behind else i, end if behind else j
    if from_old < lengths[0]:
        rest, other = _NEW(Span, (from_old, lengths[0])), _NEW(Span, (from_new, lengths[1]))
        found.append(_NEW(WordOp, (_EQUAL, rest, other)))
    return tuple(found)


class _Side(NamedTuple):
    """The tokens of one text that are looked at."""

    spans: list[tuple[int, int]]
    words: list[str]


def _window(old: str, new: str) -> tuple[int, int]:
    """From where to where in old the texts differ, as white space or ends of the text, so that no token is cut.

    In new the second is as far from the end.
    """
    same = _agreeing(old, new)
    most = min(len(old), len(new)) - same
    behind = _agreeing(old[len(old) - most :][::-1], new[len(new) - most :][::-1])
    start, end = old.rfind(" ", 0, same), old.find(" ", len(old) - behind)
    return max(start, 0), end if end >= 0 else len(old)


def _agreeing(first: str, second: str) -> int:
    """How many characters two texts have in common at their beginning, found by halving what is left."""
    low, high = 0, min(len(first), len(second))
    if first[:high] == second[:high]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        if first[low:middle] == second[low:middle]:
            low = middle
        else:
            high = middle
    return low


def _compared(old: str, new: str, start: int, end: int, work: Work | None) -> tuple[_Side, _Side, list[Stretch]]:
    """Tokens of both sides, and the stretches of them that differ; the outermost tokens stand for all beyond them."""
    start, end = _wider(old, start, end)
    left, right = _side(old, start, end), _side(new, start, end + len(new) - len(old))
    stretches = differing(left.words, right.words, work or word_work(len(old) + len(new)))
    if stretches and may_leave(stretches, left.words, right.words, (old[:start], old[end:])):
        before = len(token_spans(old, 0, start))
        left, right = _side(old, 0, len(old)), _side(new, 0, len(new))
        stretches = [(i + before, k + before, j + before, m + before) for i, k, j, m in stretches]
    else:
        _reach_out(left.spans, old)
        _reach_out(right.spans, new)
    return left, right, readable(stretches, left.words, right.words)


def _wider(text: str, start: int, end: int) -> tuple[int, int]:
    """A window with the tokens before and after it, up to white space or an end of the text."""
    before = text[:start].rstrip()
    start = before.rfind(" ")
    if before.endswith("."):
        # Whether that is a short form depends on what follows it; on what stands before it it does not.
        start = before.rfind(" ", 0, len(before[: max(start, 0)].rstrip()))
    rest = text[end:].lstrip()
    width = rest.find(" ")
    return max(start, 0), len(text) - len(rest) + width if width >= 0 else len(text)


def _side(text: str, start: int, end: int) -> _Side:
    spans = token_spans(text, start, end)
    return _Side(spans, [text[s:e] for s, e in spans])


def _reach_out(spans: list[tuple[int, int]], text: str) -> None:
    """Let the outermost tokens stand for all of the text beyond them, which is equal on both sides, as they are."""
    if spans:
        spans[0] = (len(text) - len(text.lstrip()), spans[0][1])
        spans[-1] = (spans[-1][0], len(text.rstrip()))


def _ops(old: _Side, new: _Side, stretches: Sequence[Stretch]) -> list[WordOp]:
    """What differs, and between it what is equal; what is so but for glyphs and case is cut where these differ."""
    found: list[WordOp] = []
    i = j = 0
    for a, b, c, d in [*stretches, (len(old.words), len(old.words), len(new.words), len(new.words))]:
        if i < a:
            same = old.words[i:a] == new.words[j:c]
            for equal, size in [(True, a - i)] if same else _runs(map(eq, old.words[i:a], new.words[j:c])):
                left, right = _span(old.spans, i, i + size), _span(new.spans, j, j + size)
                found.append(_NEW(WordOp, (_EQUAL if equal else _REPLACE, left, right)))
                i, j = i + size, j + size
        if a < b or c < d:
            change = (_REPLACE if c < d else _DELETE) if a < b else _INSERT
            found.append(_NEW(WordOp, (change, _span(old.spans, a, b), _span(new.spans, c, d))))
        i, j = b, d
    return found


def _runs(values: Iterable[bool]) -> list[tuple[bool, int]]:
    """Each value and how often it stands in a row."""
    return [(value, len(list(members))) for value, members in groupby(values)]


def _span(spans: Sequence[tuple[int, int]], start: int, stop: int) -> Span:
    """From the first token's start to the last one's end; nothing, after the token before, where there is none."""
    if start < stop:
        return _NEW(Span, (spans[start][0], spans[stop - 1][1]))
    at = spans[start - 1][1] if start else 0
    return _NEW(Span, (at, at))
