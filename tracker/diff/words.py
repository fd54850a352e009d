"""Two sentences → the words that differ, as hunks that a reader can read."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from tracker.diff.lexicon import FUNCTION_WORDS
from tracker.diff.moves import moved
from tracker.diff.tokens import token_spans
from tracker.model import Span, WordChange, WordOp
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# A rewritten phrase keeps little words by chance: so many of them are absorbed where both neighbours are rewritten.
_ISLAND = 2
# difflib's time grows with the product of both sides; a stretch above this is cut at words that stand once on each
# side, and one that has none is given as one replacement.
_LARGEST_STRETCH = 1_000_000


class _Hunk(NamedTuple):
    """Half-open ranges of tokens; `same` where they are equal but for their glyphs and case."""

    same: bool
    old: range
    new: range


def word_ops(old: str, new: str) -> tuple[WordOp, ...]:
    """The ops that turn old into new, over both sides' tokens in order; () when the two are equal.

    A span goes from its first token's start to its last token's end, in code points; white space between two ops
    belongs to neither. An insert or delete has a zero-width span on the other side, at the end of the token before
    it. Tokens are compared exactly: a capital or a quote's shape makes a replace, of that token alone.
    """
    if old == new:
        return ()
    old_spans, new_spans = token_spans(old), token_spans(new)
    old_words, new_words = [old[s:e] for s, e in old_spans], [new[s:e] for s, e in new_spans]
    hunks = _readable(_hunks(old_words, new_words), old_words)
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


def _hunks(old: Sequence[str], new: Sequence[str]) -> list[_Hunk]:
    """Alternating stretches that are equal but for glyphs and case, and those that are not."""
    numbers: dict[str, int] = {}
    left, right = ([numbers.setdefault(fold(word).casefold(), len(numbers)) for word in side] for side in (old, new))
    hunks: list[_Hunk] = []
    i = j = 0
    for a, b, size in _joined(_matches(left, right)):
        if i < a or j < b:
            hunks.append(_Hunk(False, range(i, a), range(j, b)))
        if size:
            hunks.append(_Hunk(True, range(a, a + size), range(b, b + size)))
        i, j = a + size, b + size
    return hunks


def _joined(blocks: Iterable[tuple[int, int, int]]) -> Iterator[tuple[int, int, int]]:
    """Matching blocks, with those that touch on both sides made one; the last is empty and ends both sides."""
    start_i = start_j = size = 0
    for i, j, length in blocks:
        if (i, j) == (start_i + size, start_j + size):
            size += length
            continue
        if size:
            yield start_i, start_j, size
        start_i, start_j, size = i, j, length
    yield start_i, start_j, size


def _matches(old: list[int], new: list[int]) -> Iterator[tuple[int, int, int]]:
    """Matching blocks (start, start, length) in order, and an empty one at the end of both sides."""
    start = 0
    shorter = min(len(old), len(new))
    while start < shorter and old[start] == new[start]:
        start += 1
    end = 0
    while end < shorter - start and old[-1 - end] == new[-1 - end]:
        end += 1
    yield 0, 0, start
    yield from _between(old, new, range(start, len(old) - end), range(start, len(new) - end))
    yield len(old) - end, len(new) - end, end
    yield len(old), len(new), 0


def _between(old: list[int], new: list[int], left: range, right: range) -> Iterator[tuple[int, int, int]]:
    """Matching blocks inside two ranges."""
    if len(left) * len(right) <= _LARGEST_STRETCH:
        matcher = SequenceMatcher(None, old[left.start : left.stop], new[right.start : right.stop], autojunk=False)
        for i, j, size in matcher.get_matching_blocks():
            if size:
                yield left.start + i, right.start + j, size
        return
    i, j = left.start, right.start
    for a, b in _once(old, new, left, right):
        if (a - i) * (b - j) <= _LARGEST_STRETCH:
            yield from _between(old, new, range(i, a), range(j, b))
        yield a, b, 1
        i, j = a + 1, b + 1
    if (left.stop - i) * (right.stop - j) <= _LARGEST_STRETCH:
        yield from _between(old, new, range(i, left.stop), range(j, right.stop))


def _once(old: list[int], new: list[int], left: range, right: range) -> list[tuple[int, int]]:
    """Words that stand once on each side, as many as stand in the same order."""
    places = [_places(old, left), _places(new, right)]
    shared = [(j, places[0][word]) for word, j in places[1].items() if j >= 0 and places[0].get(word, -1) >= 0]
    shared.sort()
    away = moved([(i, 1) for _, i in shared])
    return [(i, j) for index, (j, i) in enumerate(shared) if index not in away]


def _places(words: list[int], within: range) -> dict[int, int]:
    """Where each word stands, -1 for those that stand more than once."""
    found: dict[int, int] = {}
    for index in within:
        found[words[index]] = -1 if words[index] in found else index
    return found


def _readable(hunks: list[_Hunk], old: Sequence[str]) -> list[_Hunk]:
    """The hunks with chance islands absorbed: what stands on both sides of one is a single replacement with it."""
    absorbed: list[_Hunk] = []
    for index, hunk in enumerate(hunks):
        last = absorbed[-1] if absorbed else None
        following = hunks[index + 1] if index + 1 < len(hunks) else None
        if last and not last.same and (not hunk.same or (following and _is_island(last, hunk, following, old))):
            absorbed[-1] = _Hunk(False, _cover(last.old, hunk.old), _cover(last.new, hunk.new))
        else:
            absorbed.append(hunk)
    return absorbed


def _cover(first: range, second: range) -> range:
    return range(first.start, second.stop)


def _is_island(before: _Hunk, hunk: _Hunk, after: _Hunk, old: Sequence[str]) -> bool:
    """Whether a hunk is one or two function words between two rewritten phrases."""
    if not hunk.same or len(hunk.old) > _ISLAND:
        return False
    if not all(old[i].casefold() in FUNCTION_WORDS for i in hunk.old):
        return False
    sizes = [max(len(side.old), len(side.new)) for side in (before, after)]
    return min(sizes) >= _ISLAND and bool(before.old or after.old) and bool(before.new or after.new)


def _exactly(hunk: _Hunk, old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[WordChange, range, range]]:
    """A hunk as ops; one that is equal but for glyphs and case is cut where these differ."""
    if not hunk.same:
        change = WordChange.REPLACE
        if not hunk.old or not hunk.new:
            change = WordChange.DELETE if hunk.old else WordChange.INSERT
        yield change, hunk.old, hunk.new
        return
    start = 0
    equal = [old[i] == new[j] for i, j in zip(hunk.old, hunk.new, strict=True)]
    for at in range(1, len(equal) + 1):
        if at < len(equal) and equal[at] and equal[at - 1]:
            continue
        change = WordChange.EQUAL if equal[start] else WordChange.REPLACE
        yield change, hunk.old[start:at], hunk.new[start:at]
        start = at
