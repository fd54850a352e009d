"""Reads numbers written in words of English: values, fractions, shares, orders of magnitude and ordinals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import is_function_word
from tracker.claims.numbers.called import follows_capital, is_called
from tracker.claims.numbers.numerals import Raw
from tracker.claims.words.numerals import FRACTIONS, MAGNITUDES, ORDINALS, TENS, UNITS, VAGUE
from tracker.patterns import pattern

if TYPE_CHECKING:
    from tracker.claims.numbers.numerals import Line
    from tracker.claims.numbers.signs import Stretch

_SMALL = "|".join(sorted({*UNITS, *TENS}, key=len, reverse=True))
_SMALL_NUMBER = pattern(rf"\b(?:\d+|{_SMALL})\b", re.IGNORECASE)
_UP_TO_99 = rf"(?:(?:{'|'.join(TENS)})(?:[\s-](?:{'|'.join(sorted(UNITS, key=len, reverse=True))})\b)?|(?:{_SMALL}))"
_GREAT = "hundred|thousand|million|billion|trillion|dozen"
_WORDS = pattern(
    rf"\b(?:(?:(?P<half>half\sa)|an?)\s(?P<lone>{_GREAT})|(?P<run>{_UP_TO_99}(?:[\s-](?:{_GREAT})\b(?:(?:\sand)?[\s-]{_UP_TO_99}\b)?)*))\b",
    re.IGNORECASE,
)
_VAGUE = pattern(r"\b(" + "|".join(sorted(map(re.escape, VAGUE), key=len, reverse=True)) + r")\b", re.IGNORECASE)
_SHARE = pattern(r"[\s-](?:out\sof|in(?:\severy)?|of\severy)\s(?:the\s)?(?P<whole>\d+|[a-z]+)\b", re.IGNORECASE)
_FRACTION = pattern(
    r"\b(?:(?P<of>one|two|three|four|five|seven|nine|a)[\s-])?(?P<part>half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)(?=\s(?:of|the|its|their|his|her|a|an|all)\b)(?!\sa\s(?:hundred|thousand|million|billion|trillion|dozen))",
    re.IGNORECASE,
)
_ORDINAL = pattern(r"\b(?:" + "|".join(ORDINALS) + r")\b", re.IGNORECASE)


def spelled(line: Line, part: Stretch) -> list[Raw]:
    """The numbers within a stretch that are written out: "twenty-five", "half a million", "a dozen"."""
    text = line.text
    found = []
    for match in _WORDS.finditer(text, part.start, part.end):
        if match["lone"]:
            value = MAGNITUDES[match["lone"].lower()] * (0.5 if match["half"] else 1)
        else:
            value = number_of(match["run"])
        before = text[max(0, match.start() - 10) : match.start()]
        alone = match[0].lower() == "one"
        if alone and (
            not _counts(text, match.end())
            or re.search(r"(?i)\b(?:no|any|every|each|some|this|that|the|which)[\s-]$", before)
        ):
            continue
        if not alone and _is_named(text, match):
            continue
        found.append(Raw(match.start(), match.end(), value))
    return found


def _is_named(text: str, match: re.Match[str]) -> bool:
    """True for a number in words that is part of a name: "Apollo Thirteen", "NBC five"."""
    if not follows_capital(text, match.start()):
        return False
    return match[0][0].isupper() or is_called(text, *match.span())


def number_of(text: str) -> float:
    """The value of a run of English number words: "two hundred and five" → 205, "twenty-five" → 25."""
    total, current = 0.0, 0.0
    for word in re.findall(r"[a-z]+", text.lower()):
        if word in UNITS or word in TENS:
            current += UNITS.get(word, TENS.get(word, 0))
        elif word in {"hundred", "dozen"}:
            current = (current or 1) * MAGNITUDES[word]
        elif word in MAGNITUDES:
            total, current = total + (current or 1) * MAGNITUDES[word], 0.0
    return total + current


def _counts(text: str, end: int) -> bool:
    """True where "one" stands before a noun or in "one of the injured", not for "one another", "one day"."""
    if _ONE_OF.match(text, end):
        return True
    match = re.match(r"\s(\w+)", text[end : end + 40])
    quiet = {"another", "day", "day,", "such", "thing", "who", "that", "can", "should", "must", "would", "could"}
    return bool(match) and not is_function_word(match[1]) and match[1] not in quiet if match else False


_ONE_OF = pattern(r"\sof\s(?:the|its|their|his|her|our|my|these|those)\s\w")


def fractions(line: Line, part: Stretch) -> list[Raw]:
    """Its fractions of something: "a third of the"."""
    found = []
    for match in _FRACTION.finditer(line.text, part.start, part.end):
        number = UNITS.get((match["of"] or "one").lower(), 1)
        start = match.start()
        found.append(Raw(start, match.end(), number * FRACTIONS[match["part"].lower()], "share"))
    return found


def shares(line: Line, part: Stretch) -> list[Raw]:
    """Its shares in two numbers: "one in five"."""
    found = []
    numbers_in = _SMALL_NUMBER.finditer(line.text, part.start, part.end)
    for first in numbers_in if _SHARE.search(line.text, part.start, part.end) else ():
        match_share = _SHARE.match(line.text, first.end())
        if match_share is None:
            continue
        some, whole = _plain(first[0]), _plain(match_share["whole"])
        if some is not None and whole and some < whole <= 1000:
            found.append(Raw(first.start(), match_share.end(), some / whole, "share"))
    return found


def _plain(word: str) -> float | None:
    return float(word) if word.isdigit() else UNITS.get(word.lower(), TENS.get(word.lower()))


def vague(line: Line, part: Stretch) -> list[Raw]:
    """Its orders of magnitude: "dozens", "tens of thousands"."""
    found = _VAGUE.finditer(line.text, part.start, part.end)
    return [Raw(m.start(), m.end(), VAGUE[m[1].lower()], "", "vague") for m in found]


def ordinals(line: Line, part: Stretch) -> list[Raw]:
    """Its ordinals: "third"."""
    found = _ORDINAL.finditer(line.text, part.start, part.end)
    return [Raw(m.start(), m.end(), ORDINALS[m[0].lower()], "ordinal") for m in found]
