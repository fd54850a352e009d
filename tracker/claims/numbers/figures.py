"""Reads figures from a text: the number, how exactly it is meant, its unit and what it counts."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import pieces, read
from tracker.claims.numbers.numerals import MAGNITUDE, Raw
from tracker.claims.numbers.signs import SYMBOLS, near, signs
from tracker.claims.numbers.units import AGE, is_age, rate_of, unit_of
from tracker.claims.numbers.values import numbers, numbers_in
from tracker.claims.sides.spans import within
from tracker.claims.words.foreign import GRAMMAR, base_language
from tracker.claims.words.function import FUNCTION_WORDS
from tracker.claims.words.numerals import (
    APPROXIMATORS,
    APPROXIMATORS_AFTER,
    MAGNITUDES,
    NUMBER_WORDS,
)
from tracker.claims.words.speech import NOUNS_TOO, VERBS
from tracker.patterns import pattern
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.claims.numbers.signs import Stretch
    from tracker.claims.sides.both import Both


_BEFORE = pattern(
    r"\b(" + "|".join(sorted(map(re.escape, APPROXIMATORS), key=len, reverse=True)) + r")\s(?:the\s|a\s)?[$€£]?$",
    re.IGNORECASE,
)
_AFTER = pattern(r"[\s-](" + "|".join(map(re.escape, APPROXIMATORS_AFTER)) + r")\b", re.IGNORECASE)


class Figure(NamedTuple):
    """A number as a text states it.

    `low` and `high` are its bounds, equal for a single number. `approx` is "" for an exact number, else "~" about,
    ">" more, ">=" at least, "<" less, "<=" up to, "<~" nearly, ">~" just over, "vague" for dozens and hundreds. `unit`
    is a currency, "%", "point", "share", "ordinal", "times", a measure, `AGE`, "duration", or "". `noun` are the
    lemmas of what is counted, `counted` how it reads.
    `scale` turns the number into the unit's base (kilometres to metres, weeks to seconds). `number` is where the
    number itself begins, after the words before it that say how exactly it is meant. `per` is the time of a rate
    ("day" in "$5 a day"), "" for what is none. `weak` are words that are told only beside another number: "both".
    """

    start: int
    end: int
    low: float
    high: float
    approx: str = ""
    unit: str = ""
    noun: tuple[str, ...] = ()
    counted: str = ""
    scale: float = 1.0
    number: int = -1
    per: str = ""
    weak: bool = False

    @property
    def middle(self) -> float:
        """The number, or the middle of its range, in the unit's base."""
        return (self.low + self.high) / 2 * self.scale

    @property
    def is_duration(self) -> bool:
        """True for a length of time."""
        return self.unit == "duration"


@lru_cache(maxsize=128)
def figures(text: str, language: str = "en") -> tuple[Figure, ...]:
    """The figures of a text, in order; none inside a date, a clock time, a name or a label.

    Outside English only numbers in digits are read, with the separators and magnitudes of their language.
    """
    language = base_language(language)
    return tuple(_completed(text, numbers(text, language), language))


@lru_cache(maxsize=2)
def figures_near(sides: Both) -> tuple[list[Figure], list[Figure]]:
    """The figures of the two sides of a change, but for those far from it: they are the same on both."""
    old, new = near(sides)
    return _figures_of(sides.old.text, old, sides.language), _figures_of(sides.new.text, new, sides.language)


def _figures_of(text: str, parts: Sequence[Stretch], language: str) -> list[Figure]:
    """Those of some stretches of a text, which are in order."""
    if not parts:
        return []
    if _may_have_them(text) and _OF_THEM.search(text):  # counts what another one has counted, wherever that stands
        return within(figures(text, language), parts)
    language = base_language(language)
    return _completed(text, numbers_in(text, language, parts), language)


def _completed(text: str, pairs: list[tuple[Raw, Raw]], language: str) -> list[Figure]:
    """The figures with their approximators, units and nouns."""
    if language != "en":
        return [_abroad(text, first, last, language) for first, last in pairs]
    found: list[Figure] = []
    for first, last in pairs:
        if found and first.start < found[-1].end:
            continue  # the "zero" of "below zero"
        figure = _figure(text, first, last, found)
        if found and figure.is_duration and _is_one_length(text, found[-1], figure):
            found[-1] = _together(found[-1], figure)
        else:
            found.append(figure)
    return found


def _abroad(text: str, first: Raw, last: Raw, language: str) -> Figure:
    """A figure in another language than English."""
    unit, scale, end = unit_of(text, last.end, first.unit or last.unit)
    noun, counted = _counted_abroad(text, end, language) if unit not in {"duration", "ordinal"} else ((), "")
    if counted and unit == "%" and _SHARE_OF.match(text, end):
        counted = f"of {counted}"
    low, high = _bounds(text, first, last)
    return Figure(first.start, end, low, high, first.approx, unit, noun, counted, scale, first.start)


def _figure(text: str, first: Raw, last: Raw, before: Sequence[Figure]) -> Figure:
    """A figure in English."""
    unit, scale, end = unit_of(text, last.end, first.unit or last.unit)
    low, high = _bounds(text, first, last)
    number, negative, end = _sign(text, first.start, end, unit)
    if negative:
        low, high = -high, -low
    approx, start = approximator(text, number, first.approx)
    if (after := _AFTER.match(text, end)) is not None:
        approx, end = APPROXIMATORS_AFTER[after[1].lower()], after.end(1)
    noun: tuple[str, ...] = ()
    counted, per = "", ""
    if unit not in {"duration", "ordinal"}:
        if not unit and first is last and is_age(text, number, end, high):
            unit = AGE
        noun, counted = _noun(text, end, before)
        if counted and unit in {"%", "share"} and _SHARE_OF.match(text, end):
            counted = f"of {counted}"
        per, end = rate_of(text, end)
    return Figure(start, end, low, high, approx, unit, noun, counted, scale, number, per, first.weak)


def _bounds(text: str, first: Raw, last: Raw) -> tuple[float, float]:
    """The least and the greatest number; in "3 to 5 million" the magnitude is that of both."""
    low, high = first.value, last.value if last.high is None else last.high
    if first is not last and last.value >= 1e3 > abs(low) and MAGNITUDE.search(text[last.start : last.end]):
        low *= next(MAGNITUDES[m[1].lower()] for m in MAGNITUDE.finditer(text[last.start : last.end]))
    return low, high


def _sign(text: str, start: int, end: int, unit: str) -> tuple[int, bool, int]:
    """Where a number begins and ends with what says that it is below zero, and whether something does."""
    if text.endswith(("inus ", "egative "), max(0, start - _FAR_BEFORE), start):
        match = _MINUS.search(text, max(0, start - _FAR_BEFORE), start)
        if match is not None:
            return match.start(1), True, end
    match = _BELOW_ZERO.match(text, end) if unit in _TEMPERATURES and text.startswith(" b", end) else None
    return (start, True, match.end()) if match else (start, False, end)


_MINUS = pattern(r"(?<!\d)(?<!\d )\b(minus|negative)\s$", re.IGNORECASE)
_BELOW_ZERO = pattern(r"\sbelow\s(?:zero|freezing)\b", re.IGNORECASE)
_TEMPERATURES = frozenset({"", "degree", "°C", "°F"})


def _is_one_length(text: str, first: Figure, second: Figure) -> bool:
    """True for a length of time in two units: "two years and six months"."""
    return (
        first.is_duration
        and second.scale < first.scale
        and first.low == first.high
        and second.low == second.high
        and not second.approx
        and text[first.end : second.start] in {" and ", ", ", " "}
        and not rate_of(text, second.end)[0]
    )


def _together(first: Figure, second: Figure) -> Figure:
    length = first.middle + second.middle
    return first._replace(end=second.end, low=length, high=length, scale=1.0)


def approximator(text: str, start: int, approx: str) -> tuple[str, int]:
    """How exactly the number is meant, and where the figure begins with the words that say so."""
    far = max(0, start - _FAR_BEFORE)
    if text[start - 1 : start] == " " and not signs(text[max(far, text.rfind(" ", far, start - 1) + 1) : start - 1]):
        return approx, start
    match = _BEFORE.search(text[far:start])
    if match is None or (match[1] == "some" and approx):
        return approx, start
    kind = APPROXIMATORS[match[1].lower()]
    begin = far + match.start(1)
    return (kind or approx if approx != "vague" else approx), (begin if kind else start)


_SHARE_OF = pattern(r"\sof\s", re.IGNORECASE)
# How far before a number the words begin that say how exactly it is meant.
_FAR_BEFORE = 30
# What may stand between a figure and what it counts: "12 of its cranes", "12 of the port's 40 cranes".
_OF = pattern(
    r"[\s-](?:of\s(?:all\s)?(?:(?:the|its|their|his|her|our|my|these|those)\s)?(?:\w+['’]s?\s)?|the\s)?",
    re.IGNORECASE,
)
_OF_THEM = pattern(r"\sof\s(?:them|these|those|which|whom)\b")


def _may_have_them(text: str) -> bool:
    return "of" in text and ("them" in text or "these" in text or "those" in text or "whom" in text or "which" in text)


def _counted_abroad(text: str, end: int, language: str) -> tuple[tuple[str, ...], str]:
    """What a figure counts outside English: the next word, where it can be a noun."""
    match = _FOREIGN_NOUN.match(text, end)
    word = match[1] if match else ""
    if len(word) < _SHORTEST_NOUN or word.casefold() in GRAMMAR.get(language, ()):
        return (), ""
    if language == "de" and not word[0].isupper():
        return (), ""
    return (word.casefold(),), word


_FOREIGN_NOUN = pattern(r"\s(?:de\s|d['’])?([^\W\d_]+)")
_SHORTEST_NOUN = 4


def _noun(text: str, end: int, before: Sequence[Figure]) -> tuple[tuple[str, ...], str]:
    """The lemmas of what a figure counts, and the word that reads best for it; "of them" is what was counted before."""
    if _OF_THEM.match(text, end):
        return next(((figure.noun, figure.counted) for figure in reversed(before) if figure.noun), ((), ""))
    link = _OF.match(text, end)
    if link is None:
        return (), ""
    rest = _CLAUSE.match(text, link.end(), end + 60)
    nouns: list[str] = []
    counted = ""
    skips = "of" in link[0]
    for word in chain.from_iterable(map(read, pieces(rest[0] if rest else ""))):
        key = word.key
        if key in _NO_NOUNS or key[0].isdigit():
            if skips and not nouns and key[0].isdigit():
                skips = False
                continue
            break
        nouns.append("person" if key in {"people", "persons"} else word.lemma)
        if not counted or (not counted.endswith("s") and (key.endswith("s") or key in _PLURALS)):
            counted = key
        if len(nouns) == _MOST_NOUNS:
            break
    return tuple(nouns), counted


_MOST_NOUNS = 3
_NO_NOUNS = FUNCTION_WORDS | (frozenset(VERBS) - NOUNS_TOO)
_PLURALS = frozenset({"people", "men", "women", "children"})
_CLAUSE = pattern(r"[^.,;:!?()\"“”]*")
_SIGNS = SYMBOLS | frozenset("−–-")


def may_have_figures(text: str) -> bool:
    """A quick look at words that changed: False where none of them can be part of a figure."""
    if not _SIGNS.isdisjoint(text) or any(map(str.isdecimal, text)):
        return True
    words_in = _LETTERS.findall(text.lower())
    return any(word in NUMBER_WORDS or word.removesuffix("s") in NUMBER_WORDS for word in words_in)


_LETTERS = pattern(r"[^\W\d_]+")
