"""Reads numbers written in words of English: values, fractions, shares, orders of magnitude and ordinals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import is_function_word
from tracker.claims.numbers.called import follows_name, is_called
from tracker.claims.numbers.numerals import MAGNITUDE, Raw, and_part
from tracker.claims.numbers.units import AGE
from tracker.claims.words.numerals import (
    APPROXIMATORS,
    DECADES_OF_LIFE,
    DURATIONS,
    FAINT,
    FRACTIONS,
    MAGNITUDES,
    MULTIPLES,
    ORDINALS,
    TENS,
    TIMES,
    TOGETHER,
    UNITS,
    VAGUE,
)
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
_ORDINAL = pattern(rf"\b(?:(?P<tens>{'|'.join(TENS)})-)?(?P<last>{'|'.join(ORDINALS)})\b", re.IGNORECASE)
_ORDINAL_BEHIND = pattern(rf"-(?:{'|'.join(ORDINALS)})\b", re.IGNORECASE)
# A part of one, which is a unit's: "half an hour", "a quarter of a percentage point", "an hour and a half".
_LENGTHS = "|".join(DURATIONS)
_PART_OF_ONE = pattern(
    r"(?<!and )(?<!and-)(?<!and a )(?<!and-a-)\b"
    r"(?:(?:an?[\s-])?(?:(?P<of>one|three)[\s-])?(?P<part>half|quarters?)(?:[\s-]of)?[\s-](?:an?\s)?"
    rf"(?P<unit>(?:percentage[\s-])?point|{_GREAT}|{_LENGTHS})"
    rf"|(?P<one>an?|one|1)[\s-](?P<length>{_LENGTHS})[\s-]and[\s-](?:an?|one|(?P<more>three))[\s-]"
    rf"(?P<rest>half|quarters?))\b",
    re.IGNORECASE,
)
_BARE_PART = pattern(
    rf"\b(?:(?P<of>one|two|three|four|five|a)[\s-])?(?P<part>{'|'.join(sorted(FRACTIONS, key=len, reverse=True))})\b",
    re.IGNORECASE,
)
_BY = pattern(rf"\bby\s(?:(?:{'|'.join(map(re.escape, APPROXIMATORS))})\s)?$", re.IGNORECASE)
_ENDS = pattern(
    r"[.,;:!?)]|\s*$|\s(?:to|in|on|from|since|over|last|this|as|and|or|compared|after|between|at|within|for|when|year)\b",
    re.IGNORECASE,
)
_FAR = 30
# "Ranked third of 40" is no share.
_OF_SO_MANY = pattern(rf"\sof\s(?:\d|(?:{_SMALL})\b)", re.IGNORECASE)
_ODD = pattern(
    r"\b(?:"
    rf"(?P<together>{'|'.join(TOGETHER)})|(?P<times>{'|'.join(TIMES)})(?!-)|(?P<multiple>{'|'.join(MULTIPLES)})"
    rf"|(?:his|her|their|my)\s(?:(?:early|mid|late)[\s-])?(?P<life>{'|'.join(DECADES_OF_LIFE)})"
    r")\b",
    re.IGNORECASE,
)
# After "both" and after "doubled", where they count nothing: "both he and she", "both of them", "doubled down".
_NO_COUNT = pattern(
    r"[^.,;]{0,40}\sand\s|\s(?:of\s(?:us|you|them|whom|which)|down|as|over|back|up|is|was|are|were|have|had|will)\b",
    re.IGNORECASE,
)


def spelled(line: Line, part: Stretch) -> list[Raw]:
    """The numbers within a stretch that are written out: "twenty-five", "half a million", "a dozen"."""
    text = line.text
    found = []
    for match in _WORDS.finditer(text, part.start, part.end):
        if match["lone"]:
            value = MAGNITUDES[match["lone"].lower()] * (0.5 if match["half"] else 1)
        else:
            value = number_of(match["run"])
            if match["run"].lower() in TENS and _ORDINAL_BEHIND.match(text, match.end()):
                continue
        before = text[max(0, match.start() - 10) : match.start()]
        alone = match[0].lower() == "one"
        if (
            alone
            and not and_part(text, match.end())[0]
            and (
                not _counts(text, match.end())
                or re.search(r"(?i)\b(?:no|any|every|each|some|this|that|the|which)[\s-]$", before)
            )
        ):
            continue
        if not alone and _is_named(text, match):
            continue
        found.append(_with_part(text, Raw(match.start(), match.end(), value)))
    return found


def _with_part(text: str, number: Raw) -> Raw:
    """A number with what "and a half" adds to it, and with its magnitude behind that."""
    more, end = and_part(text, number.end)
    if not more:
        return number
    magnitude = MAGNITUDE.match(text, end)
    if magnitude is None:
        return number._replace(end=end, value=number.value + more)
    return number._replace(end=magnitude.end(1), value=(number.value + more) * MAGNITUDES[magnitude[1].lower()])


def _is_named(text: str, match: re.Match[str]) -> bool:
    """True for a number in words that is part of a name: "Apollo Thirteen", "NBC five"."""
    if not follows_name(text, match.start()):
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
    """Its fractions of something: "a third of the", "half an hour"."""
    found = [_part_of_one(match) for match in _PART_OF_ONE.finditer(line.text, part.start, part.end)]
    found += _falls_by(line, part)
    for match in _FRACTION.finditer(line.text, part.start, part.end):
        number = UNITS.get((match["of"] or "one").lower(), 1)
        start = match.start()
        is_rank = (
            match["of"] is None and match["part"].lower() in ORDINALS and _OF_SO_MANY.match(line.text, match.end())
        )
        if is_rank or any(other.start < match.end() and start < other.end for other in found):
            continue
        found.append(Raw(start, match.end(), number * FRACTIONS[match["part"].lower()], "share"))
    return found


def _falls_by(line: Line, part: Stretch) -> list[Raw]:
    """Its fractions of what rose or fell: "by a third"."""
    found = []
    for match in _BARE_PART.finditer(line.text, part.start, part.end):
        before = line.text[max(0, match.start() - _FAR) : match.start()]
        if _BY.search(before) and _ENDS.match(line.text, match.end()):
            number = UNITS.get((match["of"] or "one").lower(), 1)
            found.append(Raw(*match.span(), number * FRACTIONS[match["part"].lower()], "share"))
    return found


def _part_of_one(match: re.Match[str]) -> Raw:
    """A part of an hour, a year or a point, in the unit's base."""
    unit = (match["unit"] or match["length"]).lower()
    some = FRACTIONS[(match["part"] or match["rest"]).lower()] * (
        3 if (match["of"] or "").lower() == "three" or match["more"] else 1
    )
    value = some + (1 if match["length"] else 0)
    if unit.endswith("point"):
        return Raw(*match.span(), value, "point")
    if unit in MAGNITUDES:
        return Raw(*match.span(), value * MAGNITUDES[unit])
    return Raw(*match.span(), value * DURATIONS[unit], "duration")


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
    return [Raw(m.start(), m.end(), VAGUE[m[1].lower()], "", "vague", weak=m[1].lower() in FAINT) for m in found]


def ordinals(line: Line, part: Stretch) -> list[Raw]:
    """Its ordinals: "third"."""
    found = _ORDINAL.finditer(line.text, part.start, part.end)
    return [
        Raw(m.start(), m.end(), TENS.get((m["tens"] or "").lower(), 0) + ORDINALS[m["last"].lower()], "ordinal")
        for m in found
    ]


def odd(line: Line, part: Stretch) -> list[Raw]:
    """Its other words for numbers: "both men", "a pair of", "twice", "doubled", "in his thirties"."""
    found = []
    for match in _ODD.finditer(line.text, part.start, part.end):
        start, end = match.span()
        word = match[0].lower()
        if (word == "both" or match["multiple"]) and _NO_COUNT.match(line.text, end):
            continue
        if match["together"]:
            found.append(Raw(start, end, TOGETHER[word], weak=True))
        elif match["life"]:
            value = DECADES_OF_LIFE[match["life"].lower()]
            found.append(Raw(match.start("life"), end, value, AGE, high=value + 9))
        elif match["times"]:
            found.append(Raw(start, end, TIMES[word]))
        else:
            found.append(Raw(start, end, MULTIPLES[word], "times"))
    return found
