"""Reads figures from a text: the number, how exactly it is meant, its unit and what it counts."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.language.lexicon import pieces, read
from tracker.claims.numbers.numerals import MAGNITUDE, Raw
from tracker.claims.numbers.signs import near, signs
from tracker.claims.numbers.values import numbers, numbers_in
from tracker.claims.sides.spans import within
from tracker.claims.words.foreign import GRAMMAR, base_language
from tracker.claims.words.function import FUNCTION_WORDS
from tracker.claims.words.numerals import (
    APPROXIMATORS,
    APPROXIMATORS_AFTER,
    CURRENCIES,
    DURATIONS,
    MAGNITUDES,
    MEASURES,
    NUMBER_WORDS,
    PERCENT,
    POINTS,
)
from tracker.claims.words.speech import NOUNS_TOO, VERBS
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.claims.numbers.signs import Stretch
    from tracker.claims.sides.both import Both


_BEFORE = pattern(
    r"\b(" + "|".join(sorted(map(re.escape, APPROXIMATORS), key=len, reverse=True)) + r")\s(?:the\s|a\s)?[$€£]?$",
    re.IGNORECASE,
)
_AFTER = pattern(r"\s(" + "|".join(map(re.escape, APPROXIMATORS_AFTER)) + r")\b", re.IGNORECASE)
_UNIT = pattern(
    r"\s?(?P<unit>%|percentage\spoints?\b|per\s?cent\b|percent\b|pct\b|points?\b|prozent\b|procent\b|por\sciento\b|por\scento\b|pour\scent\b|per\scento\b|°[CF]\b|km/h\b)",
    re.IGNORECASE,
)


class Figure(NamedTuple):
    """A number as a text states it.

    `low` and `high` are its bounds, equal for a single number. `approx` is "" for an exact number, else "~" about,
    ">" more, "<" less, "<=" up to, "vague" for dozens and hundreds. `unit` is a currency, "%", "point", "share",
    "ordinal", a measure, a duration's word, or "". `noun` are the lemmas of what is counted, `counted` how it reads.
    `scale` turns the number into the unit's base (kilometres to metres, weeks to seconds). `number` is where the
    number itself begins, after the words before it that say how exactly it is meant. `per` is the time of a rate
    ("day" in "$5 a day"), "" for what is none.
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
    found: list[Figure] = []
    for first, last in pairs:
        start, end = first.start, last.end
        approx = first.approx
        if language == "en":
            approx, start = _approximator(text, start, approx)
            if (after := _AFTER.match(text, end)) is not None:
                approx, end = APPROXIMATORS_AFTER[after[1].lower()], after.end(1)
        unit, scale, end = _unit(text, end, first.unit or last.unit)
        noun, counted = _counted(text, end, found, language) if unit not in {"duration", "ordinal"} else ((), "")
        if counted and unit in {"%", "share"} and _SHARE_OF.match(text, end):
            counted = f"of {counted}"
        low = first.value
        if first is not last and last.value >= 1e3 > abs(low) and MAGNITUDE.search(text[last.start : last.end]):
            low *= next(MAGNITUDES[m[1].lower()] for m in MAGNITUDE.finditer(text[last.start : last.end]))
        per, end = _per(text, end) if language == "en" and unit not in {"duration", "ordinal"} else ("", end)
        found.append(Figure(start, end, low, last.value, approx, unit, noun, counted, scale, first.start, per))
    return found


def _approximator(text: str, start: int, approx: str) -> tuple[str, int]:
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


def _unit(text: str, end: int, unit: str) -> tuple[str, float, int]:
    """The unit, what turns the number into its base, and where the figure ends with it."""
    match = _UNIT.match(text, end)
    if match:
        word = re.sub(r"\s+", " ", match["unit"].lower())
        if word in POINTS:
            return "point", 1, match.end()
        if word in PERCENT or word == "percent":
            return "%", 1, match.end()
        return MEASURES[word if word in MEASURES else f"°{word}"][0], 1, match.end()
    if unit:
        return unit, 1, end
    following = _FOLLOWING.match(text[end : end + _FAR])
    word = following[1].lower() if following else ""
    if following and word in CURRENCIES:
        return CURRENCIES[word], 1, end + following.end()
    if (
        following
        and word.removesuffix("s") in DURATIONS
        and (old := _OLD.match(text[end + following.end() : end + _FAR]))
    ):
        return f"{word.removesuffix('s')}s old", 1, end + following.end() + old.end()
    if following and word.removesuffix("s") in DURATIONS:
        return "duration", DURATIONS[word.removesuffix("s")], end + following.end()
    if following and word == "centuries":
        return "duration", DURATIONS["century"], end + following.end()
    if following and word in MEASURES and not following[0].startswith(" of"):
        return (*MEASURES[word], end + following.end())
    return "", 1, end


def _per(text: str, end: int) -> tuple[str, int]:
    """The time in which a figure comes about, and where the figure ends with it: "a day", "per week", "an hour"."""
    match = _RATE.match(text, end)
    return (match[1].lower(), match.end()) if match else ("", end)


_RATE = pattern(r"\s(?:an?|per|each|every)\s(second|minute|hour|day|week|month|quarter|year)\b(?!-)", re.IGNORECASE)
_SHARE_OF = pattern(r"\sof\s", re.IGNORECASE)
_FOLLOWING = pattern(r"[\s-]?(?:of\s|de\s|d['’])?(?:more\s|full\s|long\s)?([A-Za-z]+)\b")
_OLD = pattern(r"[\s-]old\b")
# How far behind a number its unit ends, and how far before it the words begin that say how exactly it is meant.
_FAR = 40
_FAR_BEFORE = 30
# What may stand between a figure and what it counts: "12 of its cranes", "12 of the port's 40 cranes".
_OF = pattern(
    r"[\s-](?:of\s(?:all\s)?(?:(?:the|its|their|his|her|our|my|these|those)\s)?(?:\w+['’]s?\s)?|the\s)?",
    re.IGNORECASE,
)
_OF_THEM = pattern(r"\sof\s(?:them|these|those|which|whom)\b")


def _may_have_them(text: str) -> bool:
    return "of" in text and ("them" in text or "these" in text or "those" in text or "whom" in text or "which" in text)


def _counted(text: str, end: int, before: Sequence[Figure], language: str) -> tuple[tuple[str, ...], str]:
    """What a figure counts; outside English the next word, where it can be a noun."""
    if language == "en":
        return _noun(text, end, before)
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
        nouns.append(word.lemma)
        if not counted or (not counted.endswith("s") and (key.endswith("s") or key in _PLURALS)):
            counted = key
        if len(nouns) == _MOST_NOUNS:
            break
    return tuple(nouns), counted


_MOST_NOUNS = 3
_NO_NOUNS = FUNCTION_WORDS | (frozenset(VERBS) - NOUNS_TOO)
_PLURALS = frozenset({"people", "men", "women", "children"})
_CLAUSE = pattern(r"[^.,;:!?()\"“”]*")
_SYMBOL = pattern(r"[\d%$£€¥₹₽₴₩₪½¼¾⅓⅔⅛⅕°−–-]")


def may_have_figures(text: str) -> bool:
    """A quick look at words that changed: False where none of them can be part of a figure."""
    if _SYMBOL.search(text):
        return True
    words_in = _LETTERS.findall(text.lower())
    return any(word in NUMBER_WORDS or word.removesuffix("s") in NUMBER_WORDS for word in words_in)


_LETTERS = pattern(r"[^\W\d_]+")
