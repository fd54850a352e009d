"""Hunks of words → hunks that a reader can read: shifted to where a phrase begins, chance matches absorbed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker.diff.lexicon import CALENDAR, DATED, FUNCTION_WORDS
from tracker.diff.matching import key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# A rewritten phrase keeps little words by chance: so many of them are absorbed where both neighbours are rewritten.
_ISLAND = 2
# What stands between two edits of one date, name or short quotation, at most.
_WITHIN = 4
# A quotation of at most so many tokens, its marks among them, is read at once.
_SHORT_QUOTE = 8
_STRAIGHT, _CLOSING = '"', frozenset("”»")
_MARKS = frozenset('"“”«»„')
_BEGINS = frozenset([",", ";", ":", "(", "[", "-", "–", "—", "and", "or", "but"])
_STOPS = frozenset([".", "!", "?", "…"])
_DATE_WORDS = CALENDAR | DATED | {f"{short}." for short in DATED} | {","}


class Hunk(NamedTuple):
    """Half-open ranges of tokens; `same` where they are equal but for their glyphs and case."""

    same: bool
    old: range
    new: range


def readable(hunks: Sequence[Hunk], old: Sequence[str], new: Sequence[str]) -> list[Hunk]:
    """The same edit in hunks that read well: shifted, and with the islands between two edits absorbed.

    `old` and `new` are the tokens of both sides. The hunks given alternate and begin and end with one that is the
    same, perhaps an empty one; those returned alternate and none is empty.
    """
    shifted = _shifted(hunks, old, new)
    found: list[Hunk] = []
    for index, hunk in enumerate(shifted):
        if not hunk.old and not hunk.new:
            continue
        following = shifted[index + 1] if index + 1 < len(shifted) else None
        last = found[-1] if found else None
        if last and not last.same and (not hunk.same or (following and _absorbed(last, hunk, following, old, new))):
            found[-1] = Hunk(False, range(last.old.start, hunk.old.stop), range(last.new.start, hunk.new.stop))
        else:
            found.append(hunk)
    return found


def _shifted(hunks: Sequence[Hunk], old: Sequence[str], new: Sequence[str]) -> list[Hunk]:
    """Insertions and deletions moved to where they read best: in "A and B and C" it is "and C" that came."""
    left = list(hunks)
    for k in range(1, len(left) - 1, 2):
        before, hunk, after = left[k - 1 : k + 2]
        if hunk.old and hunk.new:
            continue
        tokens, at = (old, hunk.old) if hunk.old else (new, hunk.new)
        # Between two edits one equal token stays, so that they do not run together.
        back, ahead = len(before.old) - (k > 1), len(after.old) - (k + 2 < len(left))
        step = max(_steps(tokens, at, back, ahead), key=lambda n: (_reads(tokens, at, n), -abs(n), n))
        if step:
            left[k - 1] = Hunk(True, _cut(before.old, 0, step), _cut(before.new, 0, step))
            left[k] = Hunk(False, _cut(hunk.old, step, step), _cut(hunk.new, step, step))
            left[k + 1] = Hunk(True, _cut(after.old, step, 0), _cut(after.new, step, 0))
    return left


def _steps(tokens: Sequence[str], at: range, back: int, ahead: int) -> Iterator[int]:
    """How far a run of tokens can move without changing what the text without it says."""
    yield 0
    step = 0
    while step < back and _alike(tokens[at.start - 1 - step], tokens[at.stop - 1 - step]):
        step += 1
        yield -step
    step = 0
    while step < ahead and _alike(tokens[at.start + step], tokens[at.stop + step]):
        step += 1
        yield step


def _alike(first: str, second: str) -> bool:
    return key(first) == key(second)


def _reads(tokens: Sequence[str], at: range, step: int) -> int:
    """How well a run of tokens reads as a phrase: a whole sentence best, then one that begins with what joins it."""
    first, last = tokens[at.start + step].lower(), tokens[at.stop - 1 + step].lower()
    before = tokens[at.start + step - 1] if at.start + step else "."
    if last in _STOPS:
        return 4 if before in _STOPS else 0
    joins = 2 if first in _BEGINS else 0
    return joins + (first in FUNCTION_WORDS) + (last not in FUNCTION_WORDS and last[-1].isalnum())


def _cut(tokens: range, start: int, stop: int) -> range:
    """The range with its ends moved."""
    return range(tokens.start + start, tokens.stop + stop)


def _absorbed(before: Hunk, hunk: Hunk, after: Hunk, old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether what stayed between two edits reads as part of one."""
    if len(hunk.old) > _WITHIN:
        return False
    return (
        _is_island(before, [old[i] for i in hunk.old], after, edited=_recased(hunk, old, new))
        or _is_inside(old, before.old, after.old)
        or _is_inside(new, before.new, after.new)
    )


def _recased(hunk: Hunk, old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether what stayed did so but for a capital or a glyph, which is an edit of its own."""
    return any(old[i] != new[j] for i, j in zip(hunk.old, hunk.new, strict=True))


def _is_island(before: Hunk, words: Sequence[str], after: Hunk, *, edited: bool) -> bool:
    """Whether what stayed is one or two function words between two phrases that were rewritten around it.

    One that is edited itself keeps nothing apart, however short the two are.
    """
    if len(words) > _ISLAND or not all(word.casefold() in FUNCTION_WORDS for word in words):
        return False
    if edited:
        return True
    sizes = [max(len(side.old), len(side.new)) for side in (before, after)]
    return min(sizes) >= _ISLAND and bool(before.old or after.old) and bool(before.new or after.new)


def _is_inside(tokens: Sequence[str], before: range, after: range) -> bool:
    """Whether two edits stand in one date, name or short quotation of one side, with what stayed between them."""
    if not before or not after:
        return False
    run = tokens[before.stop - 1 : after.start + 1]
    is_date = all(map(_in_date, run)) and any(word[0].isdigit() for word in run)
    is_name = all(word[0].isupper() for word in run)
    return is_date or is_name or _is_quoted(tokens, before.stop - 1, after.start + 1)


def _in_date(word: str) -> bool:
    """Whether a word can stand in a date."""
    return word[0].isdigit() or word.lower() in _DATE_WORDS


def _is_quoted(tokens: Sequence[str], start: int, stop: int) -> bool:
    """Whether a run of tokens stands in a quotation that is short enough to be read at once."""
    opening = next((i for i in range(start - 1, max(-1, stop - _SHORT_QUOTE), -1) if tokens[i] in _MARKS), -1)
    if opening < 0 or tokens[opening] in _CLOSING:
        return False
    if tokens[opening] == _STRAIGHT and tokens[:opening].count(_STRAIGHT) % 2:
        return False
    return any(token in _MARKS for token in tokens[stop : opening + _SHORT_QUOTE])
