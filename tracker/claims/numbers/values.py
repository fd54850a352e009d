"""Reads numbers from a text, in digits and in words: their values, and where one begins and the next ends a range."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker.claims.numbers.called import phone_numbers
from tracker.claims.numbers.moments import can_have_moment, moments_in, moments_of
from tracker.claims.numbers.numerals import Line, Raw, in_digits
from tracker.claims.numbers.signs import (
    DIGIT,
    FRACTION,
    GREAT,
    NUMBER,
    ODD,
    ORDINAL,
    SMALL,
    VAGUELY,
    Stretch,
    stretches,
)
from tracker.claims.numbers.spelled import fractions, odd, ordinals, shares, spelled, vague
from tracker.claims.sides.spans import Cover
from tracker.model import Span
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tracker.claims.sides.spans import Spanned

_RANGE = pattern(r"\s?[-–—~]\s?$|\s(?:to|and|or)\s$", re.IGNORECASE)


def numbers(text: str, language: str) -> list[tuple[Raw, Raw]]:
    """The numbers of a text in order, each with the one that ends its range, itself where there is none.

    None inside a date, a clock time, a name or a label. `language` is a code without its region.
    """
    return numbers_in(text, language, stretches(text))


def numbers_in(text: str, language: str, parts: Iterable[Stretch]) -> list[tuple[Raw, Raw]]:
    """Like `numbers`, of some stretches of a text alone."""
    parts = _undated(text, parts)
    if not parts:
        return []
    phones = [Span(*span) for part in parts if part.signs & DIGIT for span in phone_numbers(text, part.start, part.end)]
    dated: list[Spanned] = [*moments_of(text, parts), *phones]
    line = Line(text, language, Cover(dated) if dated else None)
    raw = [number for part in parts for number in _read(line, part)]
    return _ranges(text, _scores(text, sorted(raw))) if len(raw) > 1 else [(number, number) for number in raw]


def _read(line: Line, part: Stretch) -> list[Raw]:
    """The numbers of a stretch, out of which none of them reaches."""
    readers = _readers(part.signs, line.language, part.end - part.start >= _SHORTEST_SHARE)
    if len(readers) == 1 and line.taken is None:
        return readers[0](line, part)
    taken = line.taken or Cover(())
    found: list[Raw] = []
    for read in readers:
        for number in read(line._replace(taken=taken), part):
            if not taken.touches(number):
                found.append(number)
                taken.add(number)
    return found


def has_number(text: str, parts: Iterable[Stretch]) -> bool:
    """False where none of some stretches of a text has a number that belongs to no date or clock time."""
    return bool(_undated(text, parts))


def _undated(text: str, parts: Iterable[Stretch]) -> list[Stretch]:
    """The stretches that have numbers, but for those whose only ones are the digits of dates and clock times."""
    return [part for part in parts if part.signs & NUMBER and not _is_dated(text, part)]


@lru_cache(maxsize=128)
def _is_dated(text: str, part: Stretch) -> bool:
    """True where all numbers of a stretch are digits within a date or a clock time."""
    if part.signs & NUMBER != DIGIT or not can_have_moment(part):
        return False
    found = moments_in(text, part)
    if not found:
        return False
    dated = Cover(found)
    return all(dated.holds(digits.start()) for digits in _RUN.finditer(text, part.start, part.end))


_RUN = pattern(r"\d+")


def _scores(text: str, raw: list[Raw]) -> list[Raw]:
    """The numbers, with "score" as the unit of two like "3-2", which are no range because the second is not greater."""
    found = list(raw)
    for at, (first, second) in enumerate(pairwise(raw)):
        if first.value >= second.value and _is_score(text, first, second):
            found[at], found[at + 1] = first._replace(unit="score"), second._replace(unit="score")
    return found


def _is_score(text: str, first: Raw, second: Raw) -> bool:
    """True for two numbers joined as those of a score: "3-2", "51 to 49", not "from 51 to 49"."""
    link = text[first.end : second.start]
    if link == " to ":
        return (
            not (first.unit or second.unit)
            and max(first.value, second.value) < _HIGHEST_SCORE
            and not text.endswith(("from ", "From "), 0, first.start)
        )
    return link in {"-", "–"}


_HIGHEST_SCORE = 1000

# In the order in which they take what they read, each with the signs that a stretch must have one of.
_READERS: tuple[tuple[Callable[[Line, Stretch], list[Raw]], int], ...] = (
    (fractions, FRACTION),
    (shares, DIGIT | SMALL),
    (vague, VAGUELY),
    (in_digits, DIGIT),
    (spelled, SMALL | GREAT),
    (ordinals, ORDINAL),
    (odd, ODD),
)
_SHORTEST_SHARE = len("1 in 2")


@cache
def _readers(signs: int, language: str, may_share: bool) -> tuple[Callable[[Line, Stretch], list[Raw]], ...]:
    """What reads the numbers of a stretch with these signs; outside English only digits are numbers."""
    readers = [read for read, needed in _READERS if signs & needed and (may_share or read is not shares)]
    return tuple(read for read in readers if language == "en" or read is in_digits)


def _ranges(text: str, raw: list[Raw]) -> list[tuple[Raw, Raw]]:
    """Each number with the one that ends its range ("12–18", "between 12 and 18"), itself where there is none."""
    pairs: list[tuple[Raw, Raw]] = []
    for item in raw:
        if pairs and pairs[-1][0] is pairs[-1][1] and _is_range(text, pairs[-1][0], item):
            pairs[-1] = (pairs[-1][0], item)
        else:
            pairs.append((item, item))
    return pairs


def _is_range(text: str, first: Raw, second: Raw) -> bool:
    link = text[first.end : second.start]
    if not _RANGE.fullmatch(link) or "ordinal" in {first.unit, second.unit} or "share" in {first.unit, second.unit}:
        return False
    if first.high is not None or second.high is not None or first.weak or second.weak:
        return False
    before = text[max(0, first.start - 10) : first.start].lower()
    if link.strip().lower() == "and":
        return before.endswith("between ")
    if link.strip().lower() == "to" and before.endswith("from "):
        return False
    return abs(first.value) < abs(second.value)
