"""Reads numbers from a text, in digits and in words: their values, and where one begins and the next ends a range."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.called import follows_capital, is_called, is_label, phone_numbers
from tracker.claims.lexicon import is_function_word
from tracker.claims.moments import can_have_moment, moments
from tracker.claims.sameness import is_misspelling
from tracker.claims.signs import DIGIT, FRACTION, GREAT, NUMBER, ORDINAL, SMALL, VAGUELY, stretches
from tracker.claims.spans import Cover
from tracker.claims.words.foreign import MAGNITUDES as FOREIGN_MAGNITUDES
from tracker.claims.words.foreign import POINT_DECIMAL
from tracker.claims.words.numerals import (
    CURRENCIES,
    FRACTIONS,
    GLYPH_FRACTIONS,
    MAGNITUDES,
    ORDINALS,
    SUFFIXES,
    TENS,
    UNITS,
    VAGUE,
)
from tracker.model import Span
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from tracker.claims.signs import Stretch

_SPACES = "\u00a0\u2009\u202f "
_GROUPING = str.maketrans("", "", f"{_SPACES}'’")
_BEFORE_NUMBER = r"(?P<sign>(?<![\w.)\]])[-−–+±]\s?)?(?P<money>(?:US|A|C|NZ|HK)?\$|[£€¥₹₽₴₩₪]|\bRs\.?|USD|EUR|GBP)?\s?"
_LONGEST_BEFORE = 10
# What ends a sign or a currency that a space may part from its number.
_BEFORE_SPACE = frozenset("-−–+±$£€¥₹₽₴₩₪s.DRP")
_AFTER_NUMBER = (
    r"(?P<glyph>[½¼¾⅓⅔⅛⅕])?(?P<fraction>/\d+)?(?P<suffix>(?:k|m|mn|bn|b|tn|K|M|B|BN)\b)?(?P<ordinal>(?:st|nd|rd|th)\b)?"
)
_SPACED = rf"\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?![\d])"
_POINT_NUMBER = rf"(?P<number>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|{_SPACED}|\d+(?:\.\d+)?)"
_COMMA_NUMBER = rf"(?P<number>\d{{1,3}}(?:[.'’]\d{{3}})+(?:,\d+)?(?!\d)|{_SPACED}(?:,\d+)?|\d+(?:[.,]\d+)?)"
_DIGITS = pattern(_BEFORE_NUMBER + _POINT_NUMBER + _AFTER_NUMBER)
_COMMA_DIGITS = pattern(_BEFORE_NUMBER + _COMMA_NUMBER + _AFTER_NUMBER)
_SMALL = "|".join(sorted({*UNITS, *TENS}, key=len, reverse=True))
_SMALL_NUMBER = pattern(rf"\b(?:\d+|{_SMALL})\b", re.IGNORECASE)
_UP_TO_99 = rf"(?:(?:{'|'.join(TENS)})(?:[\s-](?:{'|'.join(sorted(UNITS, key=len, reverse=True))})\b)?|(?:{_SMALL}))"
_GREAT = "hundred|thousand|million|billion|trillion|dozen"
_WORDS = pattern(
    rf"\b(?:(?:(?P<half>half\sa)|an?)\s(?P<lone>{_GREAT})|(?P<run>{_UP_TO_99}(?:[\s-](?:{_GREAT})\b(?:(?:\sand)?[\s-]{_UP_TO_99}\b)?)*))\b",
    re.IGNORECASE,
)
MAGNITUDE = pattern(r"[\s-](hundred|thousand|million|billion|trillion|dozen|bn|mn|tn)s?\b", re.IGNORECASE)
_VAGUE = pattern(r"\b(" + "|".join(sorted(map(re.escape, VAGUE), key=len, reverse=True)) + r")\b", re.IGNORECASE)
_SHARE = pattern(r"[\s-](?:out\sof|in(?:\severy)?|of\severy)\s(?:the\s)?(?P<whole>\d+|[a-z]+)\b", re.IGNORECASE)
_FRACTION = pattern(
    r"\b(?:(?P<of>one|two|three|four|five|seven|nine|a)[\s-])?(?P<part>half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)(?=\s(?:of|the|its|their|his|her|a|an|all)\b)(?!\sa\s(?:hundred|thousand|million|billion|trillion|dozen))",
    re.IGNORECASE,
)
_ORDINAL = pattern(r"\b(?:" + "|".join(ORDINALS) + r")\b", re.IGNORECASE)
_RANGE = pattern(r"\s?[-–—~]\s?$|\s(?:to|and|or)\s$", re.IGNORECASE)


class Raw(NamedTuple):
    """A number as a range of a text, with its value; its unit and how it is meant as far as it says so itself."""

    start: int
    end: int
    value: float
    unit: str = ""
    approx: str = ""


class _Line(NamedTuple):
    """A text, its language without region, and what of it has been read as a date or a number so far."""

    text: str
    language: str
    taken: Cover


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
    phones = phone_numbers(text) if any(part.signs & DIGIT for part in parts) else ()
    line = _Line(text, language, Cover([*moments(text), *(Span(*span) for span in phones)]))
    raw: list[Raw] = []
    for part in parts:
        for read in _readers(part.signs, language):
            for found in read(line, part):
                if not line.taken.touches(found):
                    raw.append(found)
                    line.taken.add(found)
    return _ranges(text, _scores(text, sorted(raw)))


def has_number(text: str, parts: Iterable[Stretch]) -> bool:
    """False where none of some stretches of a text has a number that belongs to no date or clock time."""
    return bool(_undated(text, parts))


def _undated(text: str, parts: Iterable[Stretch]) -> list[Stretch]:
    """The stretches that have numbers, but for those whose only ones are the digits of dates and clock times."""
    parts = [part for part in parts if part.signs & NUMBER]
    if not any(map(_may_be_dated, parts)):
        return parts
    dated = Cover(moments(text))
    return [part for part in parts if not (_may_be_dated(part) and _is_dated(text, part, dated))]


def _may_be_dated(part: Stretch) -> bool:
    return part.signs & NUMBER == DIGIT and can_have_moment(part)


def _is_dated(text: str, part: Stretch, dated: Cover) -> bool:
    return all(dated.holds(digits.start()) for digits in _RUN.finditer(text, part.start, part.end))


_RUN = pattern(r"\d+")


def _scores(text: str, raw: list[Raw]) -> list[Raw]:
    """The numbers, with "score" as the unit of two like "3-2", which are no range because the second is not greater."""
    found = list(raw)
    for at, (first, second) in enumerate(pairwise(raw)):
        if text[first.end : second.start] in {"-", "–"} and first.value >= second.value:
            found[at], found[at + 1] = first._replace(unit="score"), second._replace(unit="score")
    return found


def _digits(line: _Line, part: Stretch) -> list[Raw]:
    text, language, taken = line
    found = []
    has_comma = language not in POINT_DECIMAL
    for match in _numerals(text, part, _COMMA_DIGITS if has_comma else _DIGITS):
        start, end = match.start(), match.end()
        if text[start].isspace():
            start += 1
        if taken.touches(Span(start, end)) or is_label(match, text, language):
            continue
        value = _number(match["number"], has_comma=has_comma) + GLYPH_FRACTIONS.get(match["glyph"] or "", 0)
        if match["fraction"]:
            value /= float(match["fraction"][1:]) or 1
        value *= SUFFIXES.get((match["suffix"] or "").lower(), 1)
        if (match["sign"] or "").strip() in {"-", "−", "–"}:
            value = -value
        unit = CURRENCIES.get((match["money"] or "").lower().rstrip("."), "")
        unit = "ordinal" if match["ordinal"] else unit
        factor, end = _magnitude(text, end) if language == "en" else _foreign_magnitude(text, end, language)
        found.append(Raw(start, end, value * factor, unit))
    return found


def _numerals(text: str, part: Stretch, form: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches of a form of number within a stretch; each is looked for from right before its first digit on."""
    end = part.start
    while (digit := _A_DIGIT.search(text, end, part.end)) is not None:
        first = digit.start()
        is_apart = text[first - 1 : first] == " " and text[first - 2 : first - 1] not in _BEFORE_SPACE
        match = form.search(text, first if is_apart else max(end, first - _LONGEST_BEFORE), part.end)
        if match is None:
            return
        yield match
        end = match.end()


def _number(digits: str, *, has_comma: bool) -> float:
    """The value of digits with separators; where decimals have a comma, a point parts thousands if three follow."""
    plain = digits.translate(_GROUPING)
    if not has_comma:
        return float(plain.replace(",", ""))
    if "," in plain or re.fullmatch(r"\d{1,3}(?:\.\d{3})+", plain):
        plain = plain.replace(".", "")
    return float(plain.replace(",", "."))


def _magnitude(text: str, end: int) -> tuple[float, int]:
    """What "million" after a number multiplies it by, and where the number ends with it."""
    match = MAGNITUDE.match(text, end)
    if match is not None:
        return MAGNITUDES[match[1].lower()], match.end(1)
    following = _MISSPELT.match(text, end)
    meant = _magnitude_meant(following[1].lower()) if following else ""
    return (MAGNITUDES[meant], following.end(1)) if following and meant else (1, end)


_MISSPELT = pattern(r"[\s-]([a-z]{6,9})\b")


@lru_cache(maxsize=4096)
def _magnitude_meant(word: str) -> str:
    """The magnitude that a word is a slip of ("millon"), "" for any other."""
    return next((full for full in ("million", "billion", "trillion", "thousand") if is_misspelling(word, full)), "")


def _foreign_magnitude(text: str, end: int, language: str) -> tuple[float, int]:
    """Like `_magnitude` in another language, where magnitudes may follow each other ("3 mil millones")."""
    factor = 1.0
    while match := _NEXT_WORD.match(text, end):
        times = FOREIGN_MAGNITUDES.get(language, {}).get(match[1].casefold())
        if times is None:
            break
        factor, end = factor * times, match.end(1)
    return factor, end


_NEXT_WORD = pattern(r"\s?([^\W\d_]+)\b")


def _spelled(line: _Line, part: Stretch) -> list[Raw]:
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


def _fractions(line: _Line, part: Stretch) -> list[Raw]:
    found = []
    for match in _FRACTION.finditer(line.text, part.start, part.end):
        number = UNITS.get((match["of"] or "one").lower(), 1)
        start = match.start()
        found.append(Raw(start, match.end(), number * FRACTIONS[match["part"].lower()], "share"))
    return found


def _shares(line: _Line, part: Stretch) -> list[Raw]:
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


def _vague(line: _Line, part: Stretch) -> list[Raw]:
    found = _VAGUE.finditer(line.text, part.start, part.end)
    return [Raw(m.start(), m.end(), VAGUE[m[1].lower()], "", "vague") for m in found]


def _ordinals(line: _Line, part: Stretch) -> list[Raw]:
    found = _ORDINAL.finditer(line.text, part.start, part.end)
    return [Raw(m.start(), m.end(), ORDINALS[m[0].lower()], "ordinal") for m in found]


# In the order in which they take what they read, each with the signs that a stretch must have one of.
_READERS: tuple[tuple[Callable[[_Line, Stretch], list[Raw]], int], ...] = (
    (_fractions, FRACTION),
    (_shares, DIGIT | SMALL),
    (_vague, VAGUELY),
    (_digits, DIGIT),
    (_spelled, SMALL | GREAT),
    (_ordinals, ORDINAL),
)


@cache
def _readers(signs: int, language: str) -> tuple[Callable[[_Line, Stretch], list[Raw]], ...]:
    """What reads the numbers of a stretch with these signs; outside English only digits are numbers."""
    return tuple(read for read, needed in _READERS if signs & needed and (language == "en" or read is _digits))


_A_DIGIT = pattern(r"\d")


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
    before = text[max(0, first.start - 10) : first.start].lower()
    if link.strip().lower() == "and":
        return before.endswith("between ")
    if link.strip().lower() == "to" and before.endswith("from "):
        return False
    return abs(first.value) < abs(second.value)
