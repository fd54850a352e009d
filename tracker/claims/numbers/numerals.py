"""Reads numbers written in digits, with their separators, signs, currencies and magnitudes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker.claims.language.sameness import is_misspelling
from tracker.claims.numbers.called import is_label
from tracker.claims.numbers.units import AGE
from tracker.claims.words.foreign import MAGNITUDES as FOREIGN_MAGNITUDES
from tracker.claims.words.foreign import POINT_DECIMAL
from tracker.claims.words.numerals import CURRENCIES, FRACTIONS, GLYPH_FRACTIONS, MAGNITUDES, SUFFIXES
from tracker.kept import kept
from tracker.model import Span
from tracker.patterns import pattern
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.claims.numbers.signs import Stretch
    from tracker.claims.sides.spans import Cover

_SPACES = "\u00a0\u2009\u202f "
_GROUPING = str.maketrans("", "", f"{_SPACES}'’")
_BEFORE_NUMBER = r"(?P<sign>(?<![\w.)\]])[-−–+±])?(?:(?P<money>(?:US|A|C|NZ|HK)?\$|[£€¥₹₽₴₩₪]|\bRs\.?|USD|EUR|GBP)\s?)?"
_LONGEST_BEFORE = 10
# What ends a currency that a space may part from its number; a dash that one parts from it is no minus.
_BEFORE_SPACE = frozenset("$£€¥₹₽₴₩₪s.DRP")
_AFTER_NUMBER = (
    r"(?P<glyph>[½¼¾⅓⅔⅛⅕])?(?P<fraction>/\d+)?(?P<suffix>(?:k|m|mn|bn|b|tn|K|M|B|BN)\b)?(?P<ordinal>(?:st|nd|rd|th)\b)?"
)
_SPACED = rf"\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?![\d])"
_POINT_NUMBER = rf"(?P<number>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|{_SPACED}|\d+(?:\.\d+)?)"
_COMMA_NUMBER = rf"(?P<number>\d{{1,3}}(?:[.'’]\d{{3}})+(?:,\d+)?(?!\d)|{_SPACED}(?:,\d+)?|\d+(?:[.,]\d+)?)"
_DIGITS = pattern(_BEFORE_NUMBER + _POINT_NUMBER + _AFTER_NUMBER)
_COMMA_DIGITS = pattern(_BEFORE_NUMBER + _COMMA_NUMBER + _AFTER_NUMBER)
MAGNITUDE = pattern(r"[\s-](hundred|thousand|million|billion|trillion|dozen|bn|mn|tn)s?\b", re.IGNORECASE)
_A_DIGIT = pattern(r"\d")


class Raw(NamedTuple):
    """A number as a range of a text, with its value; its unit and how it is meant as far as it says so itself."""

    start: int
    end: int
    value: float
    unit: str = ""
    approx: str = ""
    high: float | None = None
    """The upper bound of what is a range by itself: "30s"."""
    weak: bool = False
    """True for what is told only beside another number: "both"."""


class Line(NamedTuple):
    """A text, its language without region, and what of it was read as a date or a number so far, if anything."""

    text: str
    language: str
    taken: Cover | None


def in_digits(line: Line, part: Stretch) -> list[Raw]:
    """The numbers within a stretch that are written in digits, with the separators of the language."""
    text, language, taken = line
    found: list[Raw] = []
    has_comma = language not in POINT_DECIMAL
    for match in _numerals(text, part, _COMMA_DIGITS if has_comma else _DIGITS):
        start, end = match.span()
        if (taken is not None and taken.touches(Span(start, end))) or (found and start < found[-1].end):
            continue
        if text.startswith("0s", end - 1) and _OF_LIFE.search(text, max(0, start - _LONGEST_BEFORE), start):
            found.append(Raw(start, end + 1, float(match["number"]), AGE, high=float(match["number"]) + 9))
            continue
        if is_label(match, text, language):
            continue
        value = _number(match["number"], has_comma=has_comma) + GLYPH_FRACTIONS.get(match["glyph"] or "", 0)
        if match["fraction"]:
            value /= float(match["fraction"][1:]) or 1
        value *= SUFFIXES.get((match["suffix"] or "").lower(), 1)
        if (match["sign"] or "").strip() in {"-", "−", "–"}:
            value = -value
        unit = CURRENCIES.get((match["money"] or "").lower().rstrip("."), "")
        unit = "ordinal" if match["ordinal"] else unit
        if language == "en":
            more, end = and_part(text, end)
            factor, end = _magnitude(text, end)
            value += more
        else:
            factor, end = _foreign_magnitude(text, end, language)
        found.append(Raw(start, end, value * factor, unit))
    return found


def and_part(text: str, end: int) -> tuple[float, int]:
    """What "and a half" adds to a number that ends here, and where the number ends with it."""
    match = _AND_PART.match(text, end) if text.startswith((" and ", "-and-", " 1/"), end) else None
    if match is None:
        return 0.0, end
    return (3 if match["of"] else 1) * FRACTIONS[(match["part"] or "half").lower()], match.end()


_AND_PART = pattern(
    r"(?:[\s-]and[\s-](?:an?[\s-]|one[\s-]|(?P<of>three)[\s-])(?P<part>half|thirds?|quarters?)|\s1/2)\b"
    r"(?!\s(?:of|the|that|to)\b)",
    re.IGNORECASE,
)
# Before a decade of somebody's life: "in his 30s".
_OF_LIFE = pattern(r"\b(?:his|her|their|my)\s(?:(?:early|mid|late)[\s-])?$")


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


@kept(4096)
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
