"""Stretches that differ → stretches that read well: shifted to where a phrase begins, chance matches absorbed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.diff.lexicon import CALENDAR, DATED, FUNCTION_WORDS
from tracker.diff.matching import key
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.diff.matching import Stretch

# A rewritten phrase keeps little words by chance: so many of them are absorbed where both neighbours are rewritten.
_ISLAND = 2
# What stands between two edits of one date, name or short quotation, at most.
WITHIN = 4
# A quotation of at most so many tokens, its marks among them, is read at once.
_SHORT_QUOTE = 8
_STRAIGHT, _CLOSING = '"', frozenset("”»")
_MARKS = frozenset('"“”«»„')
_MARK = pattern(f"[{''.join(sorted(_MARKS))}]")
_BEGINS = frozenset([",", ";", ":", "(", "[", "-", "–", "—", "and", "or", "but"])
_STOPS = frozenset([".", "!", "?", "…"])
_DATE_WORDS = CALENDAR | DATED | {f"{short}." for short in DATED} | {","}


def readable(stretches: Sequence[Stretch], old: Sequence[str], new: Sequence[str]) -> list[Stretch]:
    """The same edit in stretches that read well: shifted, and with the islands between two of them absorbed.

    `old` and `new` are the tokens of both sides. The stretches given, and those returned, ascend with something
    between any two that is the same, perhaps but for its glyphs and case.
    """
    shifted = _shifted(stretches, old, new)
    found = shifted[:1]
    for following in shifted[1:]:
        last = found[-1]
        if _absorbed(last, following, old, new):
            found[-1] = (last[0], following[1], last[2], following[3])
        else:
            found.append(following)
    return found


def may_leave(stretches: Sequence[Stretch], old: Sequence[str], new: Sequence[str], beyond: tuple[str, str]) -> bool:
    """Whether how the stretches read best may depend on what stands beyond the tokens given, the text before and after.

    So it is where an insertion or deletion can be moved past all that is given, and where a quotation may hold two
    stretches.
    """
    if len(stretches) > 1 and any(map(is_quoting, beyond)):
        return True
    for stretch, text, ahead in zip((stretches[0], stretches[-1]), beyond, (False, True), strict=True):
        i, k, j, m = stretch
        if text and (i == k or j == m):
            tokens, start, stop = (old, i, k) if i < k else (new, j, m)
            room = len(old) - k if ahead else i
            steps = _steps(tokens, start, stop, 0 if ahead else room, room if ahead else 0)
            if max(map(abs, steps)) == room:
                return True
    return False


def keeps_apart(stayed: Sequence[str]) -> bool:
    """Whether what stayed between an edit of a single word and another, outside of a quotation, surely keeps them so.

    A small word does that is no part of a date or a name.
    """
    return any(word.islower() and word.isalpha() and word not in _DATE_WORDS for word in stayed)


def may_quote(pieces: Sequence[str], at: int) -> bool:
    """Whether a short quotation may hold something before and behind the start of one of a text's pieces.

    The pieces are what stands between the text's spaces, a token each at least.
    """
    return is_quoting(" ".join(pieces[max(0, at - _SHORT_QUOTE) : at + 1])) and is_quoting(
        " ".join(pieces[at : at + _SHORT_QUOTE + 1])
    )


def is_quoting(text: str) -> bool:
    """Whether a text has quotation marks."""
    return _MARK.search(text) is not None


def _shifted(stretches: Sequence[Stretch], old: Sequence[str], new: Sequence[str]) -> list[Stretch]:
    """Insertions and deletions moved to where they read best: in "A and B and C" it is "and C" that came."""
    found = list(stretches)
    last = len(found) - 1
    for n, (i, k, j, m) in enumerate(found):
        if i < k and j < m:
            continue
        tokens, start, stop = (old, i, k) if i < k else (new, j, m)
        # Between two edits one equal token stays, so that they do not run together.
        back = i - found[n - 1][1] - 1 if n else i
        ahead = found[n + 1][0] - k - 1 if n < last else len(old) - k
        steps = list(_steps(tokens, start, stop, back, ahead))
        if len(steps) > 1:
            step = max(steps, key=lambda step: (_reads(tokens, start + step, stop + step), -abs(step), step))
            found[n] = (i + step, k + step, j + step, m + step)
    return found


def _steps(tokens: Sequence[str], start: int, stop: int, back: int, ahead: int) -> Iterator[int]:
    """How far a run of tokens can move without changing what the text without it says."""
    yield 0
    step = 0
    while step < back and _alike(tokens[start - 1 - step], tokens[stop - 1 - step]):
        step += 1
        yield -step
    step = 0
    while step < ahead and _alike(tokens[start + step], tokens[stop + step]):
        step += 1
        yield step


def _alike(first: str, second: str) -> bool:
    return first == second or key(first) == key(second)


def _reads(tokens: Sequence[str], start: int, stop: int) -> int:
    """How well a run of tokens reads as a phrase: a whole sentence best, then one that begins with what joins it."""
    first, last = tokens[start].lower(), tokens[stop - 1].lower()
    before = tokens[start - 1] if start else "."
    if last in _STOPS:
        return 4 if before in _STOPS else 0
    joins = 2 if first in _BEGINS else 0
    return joins + (first in FUNCTION_WORDS) + (last not in FUNCTION_WORDS and last[-1].isalnum())


def _absorbed(before: Stretch, after: Stretch, old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether what stayed between two edits reads as part of one."""
    stayed = old[before[1] : after[0]]
    if len(stayed) > WITHIN:
        return False
    return (
        _is_island(before, stayed, after, edited=stayed != new[before[3] : after[2]])
        or (before[0] < before[1] and after[0] < after[1] and _is_inside(old, before[1], after[0]))
        or (before[2] < before[3] and after[2] < after[3] and _is_inside(new, before[3], after[2]))
    )


def _is_island(before: Stretch, stayed: Sequence[str], after: Stretch, *, edited: bool) -> bool:
    """Whether what stayed is one or two function words between two phrases that were rewritten around it.

    One that is edited itself, by a capital or a glyph, keeps nothing apart, however short the two are.
    """
    if len(stayed) > _ISLAND:
        return False
    (i, k, j, m), (p, r, q, s) = before, after
    rewritten = (k - i > 1 or m - j > 1) and (r - p > 1 or s - q > 1) and (i < k or p < r) and (j < m or q < s)
    return (edited or rewritten) and all(word.casefold() in FUNCTION_WORDS for word in stayed)


def _is_inside(tokens: Sequence[str], start: int, stop: int) -> bool:
    """Whether two edits stand in one name, date or short quotation of one side, with tokens[start:stop] between."""
    run = tokens[start - 1 : stop + 1]
    if run[0][0].isupper() and all(word[0].isupper() for word in run):
        return True
    if _in_date(run[0]) and all(map(_in_date, run)) and any(word[0].isdigit() for word in run):
        return True
    return _is_quoted(tokens, start - 1, stop + 1)


def _in_date(word: str) -> bool:
    """Whether a word can stand in a date."""
    return word[0].isdigit() or word.lower() in _DATE_WORDS


def _is_quoted(tokens: Sequence[str], start: int, stop: int) -> bool:
    """Whether a run of tokens stands in a quotation that is short enough to be read at once."""
    if _MARKS.isdisjoint(tokens[stop : stop + _SHORT_QUOTE]):
        return False
    opening = next((i for i in range(start - 1, max(-1, stop - _SHORT_QUOTE), -1) if tokens[i] in _MARKS), -1)
    if opening < 0 or tokens[opening] in _CLOSING:
        return False
    if tokens[opening] == _STRAIGHT and tokens[:opening].count(_STRAIGHT) % 2:
        return False
    return any(token in _MARKS for token in tokens[stop : opening + _SHORT_QUOTE])
