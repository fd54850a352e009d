"""Reads the unit of a number from what stands around it: a currency, a share, a measure, a length of time, an age."""

from __future__ import annotations

import re

from tracker.claims.words.numerals import (
    CURRENCIES,
    DURATIONS,
    MEASURES,
    PERCENT,
    POINTS,
    UNIT_PHRASES,
)
from tracker.patterns import pattern

AGE = "years old"
"""The unit of how old somebody or something is."""

_UNIT = pattern(
    r"[\s-]?(?P<unit>%|percentage[\s-]points?\b|basis[\s-]points?\b|bps?\b|per\s?cent\b|percent\b|pct\b|(?<!-)points?\b"
    r"|prozent\b|procent\b|por\sciento\b|por\scento\b|pour\scent\b|per\scento\b|°\s?[CF]\b|km/h\b"
    r"|(?:degrees?\s|°\s?)?(?:celsius|centigrade|fahrenheit)\b|degrees?\s[CF]\b|(?<=\d)(?-i:[CF]|p)\b"
    r"|(?:square|sq\.?)\s(?:kilomet(?:er|re)s?|met(?:er|re)s?|miles?|feet|foot|yards|inch(?:es)?|[kc]?m|ft|mi)\b"
    r"|(?:miles|kilomet(?:er|re)s|km)\s(?:per|an)\shour\b|km/?p?h\b)",
    re.IGNORECASE,
)
_RATE = pattern(r"\s(?:an?|per|each|every)\s(second|minute|hour|day|week|month|quarter|year)\b(?!-)", re.IGNORECASE)
_FOLLOWING = pattern(r"[\s-]?(?:of\s|de\s|d['’])?(?:more\s|full\s|long\s)?([A-Za-z]+)\b")
_OLD = pattern(r"[\s-]old\b")
# "a man, 34, fell"; "aged 34".
_AGED = pattern(r"(?:[A-Za-z]\.?,\s|\b([Aa]ged?)\s)$")
_AFTER_AGE = pattern(r"[,;.)]|\sand\b|\s*$")
_OLDEST = 120
# How far behind a number its unit ends, and how far before it what makes it an age begins.
_FAR = 40


def unit_of(text: str, end: int, unit: str) -> tuple[str, float, int]:
    """The unit, what turns the number into its base, and where the figure ends with it.

    `unit` is what the number itself says, if anything.
    """
    match = _UNIT.match(text, end)
    if match:
        return (*_meant(match["unit"].lower()), match.end())
    if unit:
        return unit, 1, end
    following = _FOLLOWING.match(text[end : end + _FAR])
    return _named(text, end, following) if following else ("", 1, end)


def _meant(written: str) -> tuple[str, float]:
    """What a unit in whatever style is, and what turns its number into the base."""
    word = re.sub(r"[\s-]+", " ", written)
    if word in POINTS:
        return "point", 1
    if word in PERCENT:
        return "%", 1
    if word in UNIT_PHRASES:
        return UNIT_PHRASES[word]
    if word in MEASURES:
        return MEASURES[word]
    return ("°F" if word.split()[-1].lstrip("°").startswith("f") else "°C"), 1


def _named(text: str, end: int, following: re.Match[str]) -> tuple[str, float, int]:
    """The unit that the next word is; none where that is something else."""
    word, behind = following[1].lower(), end + following.end()
    if word in CURRENCIES:
        return CURRENCIES[word], 1, behind
    length = "century" if word == "centuries" else word.removesuffix("s")
    if length in DURATIONS:
        if old := _OLD.match(text[behind : end + _FAR]):
            return AGE, 1, behind + old.end()
        return "duration", DURATIONS[length], behind
    if word in MEASURES and not following[0].startswith(" of"):
        return (*MEASURES[word], behind)
    return "", 1, end


def is_age(text: str, start: int, end: int, value: float) -> bool:
    """True for a bare number that says how old somebody is: "a man, 34, fell", "aged 34"."""
    if not 0 < value < _OLDEST:
        return False
    before = _AGED.search(text, max(0, start - _FAR), start)
    return before is not None and (before[1] is not None or _AFTER_AGE.match(text, end) is not None)


def rate_of(text: str, end: int) -> tuple[str, int]:
    """The time in which a figure comes about, and where the figure ends with it: "a day", "per week", "an hour"."""
    match = _RATE.match(text, end)
    return (match[1].lower(), match.end()) if match else ("", end)
