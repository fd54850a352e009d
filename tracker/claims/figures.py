"""Reads figures from a text: the number, how exactly it is meant, its unit and what it counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.lexicon import is_function_word, words
from tracker.claims.moments import moments
from tracker.claims.sameness import is_known
from tracker.claims.words.foreign import GRAMMAR, POINT_DECIMAL, base_language
from tracker.claims.words.foreign import MAGNITUDES as FOREIGN_MAGNITUDES
from tracker.claims.words.numerals import (
    APPROXIMATORS,
    APPROXIMATORS_AFTER,
    CURRENCIES,
    DURATIONS,
    FRACTIONS,
    GLYPH_FRACTIONS,
    MAGNITUDES,
    MEASURES,
    ORDINALS,
    PERCENT,
    POINTS,
    SUFFIXES,
    TENS,
    UNITS,
    VAGUE,
)
from tracker.claims.words.speech import NOUNS_TOO, VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

_SPACES = "\u00a0\u2009\u202f "
_BEFORE_NUMBER = r"(?P<sign>(?<![\w.)\]])[-−–+±]\s?)?(?P<money>(?:US|A|C|NZ|HK)?\$|[£€¥₹₽₴₩₪]|\bRs\.?|USD|EUR|GBP)?\s?"
_AFTER_NUMBER = (
    r"(?P<glyph>[½¼¾⅓⅔⅛⅕])?(?P<fraction>/\d+)?(?P<suffix>(?:k|m|mn|bn|b|tn|K|M|B|BN)\b)?(?P<ordinal>(?:st|nd|rd|th)\b)?"
)
_SPACED = rf"\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?![\d])"
_POINT_NUMBER = rf"(?P<number>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|{_SPACED}|\d+(?:\.\d+)?)"
_COMMA_NUMBER = rf"(?P<number>\d{{1,3}}(?:[.'’]\d{{3}})+(?:,\d+)?(?!\d)|{_SPACED}(?:,\d+)?|\d+(?:[.,]\d+)?)"
_DIGITS = re.compile(_BEFORE_NUMBER + _POINT_NUMBER + _AFTER_NUMBER)
_COMMA_DIGITS = re.compile(_BEFORE_NUMBER + _COMMA_NUMBER + _AFTER_NUMBER)
_SMALL = "|".join(sorted({*UNITS, *TENS}, key=len, reverse=True))
_SMALL_NUMBER = re.compile(rf"\b(?:\d+|{_SMALL})\b", re.IGNORECASE)
_UP_TO_99 = rf"(?:(?:{'|'.join(TENS)})(?:[\s-](?:{'|'.join(sorted(UNITS, key=len, reverse=True))})\b)?|(?:{_SMALL}))"
_GREAT = "hundred|thousand|million|billion|trillion|dozen"
_WORDS = re.compile(
    rf"\b(?:(?:(?P<half>half\sa)|an?)\s(?P<lone>{_GREAT})|(?P<run>{_UP_TO_99}(?:[\s-](?:{_GREAT})\b(?:(?:\sand)?[\s-]{_UP_TO_99}\b)?)*))\b",
    re.IGNORECASE,
)
_MAGNITUDE = re.compile(r"[\s-](hundred|thousand|million|billion|trillion|dozen|bn|mn|tn)s?\b", re.IGNORECASE)
_VAGUE = re.compile(r"\b(" + "|".join(sorted(map(re.escape, VAGUE), key=len, reverse=True)) + r")\b", re.IGNORECASE)
_SHARE = re.compile(r"[\s-](?:out\sof|in(?:\severy)?|of\severy)\s(?:the\s)?(?P<whole>\d+|[a-z]+)\b", re.IGNORECASE)
_FRACTION = re.compile(
    r"\b(?:(?P<of>one|two|three|four|five|seven|nine|a)[\s-])?(?P<part>half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)(?=\s(?:of|the|its|their|his|her|a|an|all)\b)(?!\sa\s(?:hundred|thousand|million|billion|trillion|dozen))",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"\b(?:" + "|".join(ORDINALS) + r")\b", re.IGNORECASE)
_RANGE = re.compile(r"\s?[-–—]\s?$|\s(?:to|and|or)\s$", re.IGNORECASE)
_BEFORE = re.compile(
    r"\b(" + "|".join(sorted(map(re.escape, APPROXIMATORS), key=len, reverse=True)) + r")\s(?:the\s|a\s)?[$€£]?$",
    re.IGNORECASE,
)
_AFTER = re.compile(r"\s(" + "|".join(map(re.escape, APPROXIMATORS_AFTER)) + r")\b", re.IGNORECASE)
_UNIT = re.compile(
    r"\s?(?P<unit>%|percentage\spoints?\b|per\s?cent\b|percent\b|pct\b|points?\b|prozent\b|procent\b|por\sciento\b|por\scento\b|pour\scent\b|per\scento\b|°[CF]\b|km/h\b)",
    re.IGNORECASE,
)
# A figure right after one of these names a thing and counts nothing.
_NAMED_BEFORE = re.compile(
    r"(?:\b(?:No\.|[Nn]umber|[Pp]age|[Cc]hapters?|[Ss]ections?|[Ss]ec\.|[Rr]ef\.|[Aa]rticles?|[Ff]ig(?:ures?|s?\.)?|[Tt]ables?|[Ee]q\.?\s?\(?|[Rr]oom|[Vv]ersion"
    r"|[Rr]oute|[Ff]light|[Ii]nterstate|[Hh]ighway|Channel|Apollo|COVID|Formula|Unit|Level|Phase|Part|Title)[\s-]"
    r"|[A-Za-z]-?|[#/:@]|\[|\w[._]|\d[:/])$"
)
# Units that are written right against their number.
_GLUED = re.compile(r"(?:[CF]|km|kg|cm|mm|mph|kph|ft|lbs?|g)\b")
_CAPITAL_BEFORE = re.compile(r"(?:[A-Z]\w*)[\s-]$")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as a text states it.

    `low` and `high` are its bounds, equal for a single number. `approx` is "" for an exact number, else "~" about,
    ">" more, "<" less, "<=" up to, "vague" for dozens and hundreds. `unit` is a currency, "%", "point", "share",
    "ordinal", a measure, a duration's word, or "". `noun` are the lemmas of what is counted, `counted` how it reads.
    `scale` turns the number into the unit's base (kilometres to metres, weeks to seconds). `number` is where the
    number itself begins, after the words before it that say how exactly it is meant.
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

    @property
    def middle(self) -> float:
        """The number, or the middle of its range, in the unit's base."""
        return (self.low + self.high) / 2 * self.scale

    @property
    def is_duration(self) -> bool:
        """True for a length of time."""
        return self.unit == "duration"


class _Raw(NamedTuple):
    start: int
    end: int
    value: float
    unit: str = ""
    approx: str = ""


@lru_cache(maxsize=1024)
def figures(text: str, language: str = "en") -> tuple[Figure, ...]:
    """The figures of a text, in order; none inside a date, a clock time, a name or a label.

    Outside English only numbers in digits are read, with the separators and magnitudes of their language.
    """
    raw: list[_Raw] = []
    taken = [(when.start, when.end) for when in moments(text)]
    language = base_language(language)
    english = (_fractions, _vague, _digits, _spelled, _ordinals)
    readers = english if language == "en" else (lambda part: _digits(part, language),)
    for found in (found for reader in readers for found in reader(text)):
        if all(found.end <= start or end <= found.start for start, end in taken):
            raw.append(found)
            taken.append((found.start, found.end))
    return tuple(_completed(text, _ranges(text, _scores(text, sorted(raw))), language))


def _scores(text: str, raw: list[_Raw]) -> list[_Raw]:
    """The numbers, with "score" as the unit of two like "3-2", which are no range because the second is not greater."""
    found = list(raw)
    for at, (first, second) in enumerate(pairwise(raw)):
        if text[first.end : second.start] in {"-", "–"} and first.value >= second.value:
            found[at], found[at + 1] = first._replace(unit="score"), second._replace(unit="score")
    return found


def _digits(text: str, language: str = "en") -> list[_Raw]:
    found = []
    has_comma = language not in POINT_DECIMAL
    for match in (_COMMA_DIGITS if has_comma else _DIGITS).finditer(text):
        start, end = match.start(), match.end()
        if text[start].isspace():
            start += 1
        if _is_label(match, text, language):
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
        found.append(_Raw(start, end, value * factor, unit))
    return found


def _number(digits: str, *, has_comma: bool) -> float:
    """The value of digits with separators; where decimals have a comma, a point parts thousands if three follow."""
    plain = re.sub(rf"[{_SPACES}'’]", "", digits)
    if not has_comma:
        return float(plain.replace(",", ""))
    if "," in plain or re.fullmatch(r"\d{1,3}(?:\.\d{3})+", plain):
        plain = plain.replace(".", "")
    return float(plain.replace(",", "."))


def _is_label(match: re.Match[str], text: str, language: str) -> bool:
    """True for digits that name or number something: "Boeing 737", "Section 3", "B12", "1." at the head of a list."""
    start, end = match.start("number"), match.end()
    before, after = text[:start], text[end : end + 12]
    if match["money"]:
        return False
    lead = before.removesuffix(match["sign"] or "")
    if not lead.strip() and re.match(r"[.)]\s", after):
        return True
    if (re.match(r"[A-Za-z_]", after) and not _GLUED.match(after)) or (
        _NAMED_BEFORE.search(before) and not (match["sign"] and lead[-1:].isspace())
    ):
        return True
    return _is_called(before, after) if language == "en" else _is_called_abroad(before, after, language)


def _is_called(before: str, after: str) -> bool:
    """True for the number of what a capital names ("Boeing 737 landed"), not for "In Kharkiv 12 people"."""
    named = _CAPITAL_BEFORE.search(before)
    if named is None or re.match(r"\s?%|-[a-z]", after):
        return False
    if (not named.start() or _SENTENCE_END.search(before, 0, named.start())) and is_known(named[0].strip(" -").lower()):
        return False
    following = re.match(r"\s?([a-z]{3,})", after)
    if following is None or is_function_word(following[1]):
        return True
    is_counted = following[1].endswith("s") or following[1] in _PLURALS or following[1] in _VOCABULARY
    return _DETERMINED.search(before, 0, named.start()) is not None if is_counted else True


def _is_called_abroad(before: str, after: str, language: str) -> bool:
    """Like `_is_called` where no word is known: a number between a capital inside a sentence and no noun."""
    named = _CAPITAL_BEFORE.search(before)
    if named is None or not named.start() or _SENTENCE_END.search(before, 0, named.start()):
        return False
    following = re.match(r"\s?(?:%|([^\W\d_]{3,}))", after)
    return following is None or (following[1] or "").casefold() in GRAMMAR.get(language, ())


_SENTENCE_END = re.compile(r"[.!?:;]['\"”’)]*\s+$|['\"“‘„«]$")
_DETERMINED = re.compile(r"\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat|[Oo]ne)\s$")
_PLURALS = frozenset({"people", "men", "women", "children", "police", "more", "additional", "other", "new"})


def _magnitude(text: str, end: int) -> tuple[float, int]:
    """What "million" after a number multiplies it by, and where the number ends with it."""
    match = _MAGNITUDE.match(text, end)
    return (MAGNITUDES[match[1].lower()], match.end(1)) if match else (1, end)


def _foreign_magnitude(text: str, end: int, language: str) -> tuple[float, int]:
    """Like `_magnitude` in another language, where magnitudes may follow each other ("3 mil millones")."""
    factor = 1.0
    while match := _NEXT_WORD.match(text, end):
        times = FOREIGN_MAGNITUDES.get(language, {}).get(match[1].casefold())
        if times is None:
            break
        factor, end = factor * times, match.end(1)
    return factor, end


_NEXT_WORD = re.compile(r"\s?([^\W\d_]+)\b")


def _spelled(text: str) -> list[_Raw]:
    found = []
    for match in _WORDS.finditer(text):
        if match["lone"]:
            value = MAGNITUDES[match["lone"].lower()] * (0.5 if match["half"] else 1)
        else:
            value = number_of(match["run"])
        before = text[: match.start()]
        alone = match[0].lower() == "one"
        if alone and (
            not _counts(text, match.end())
            or re.search(r"(?i)\b(?:no|any|every|each|some|this|that|the|which)[\s-]$", before)
        ):
            continue
        if not alone and _CAPITAL_BEFORE.search(before) and match[0][0].isupper():
            continue
        found.append(_Raw(match.start(), match.end(), value))
    return found


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
    """True where "one" stands before a noun, not for "one of", "one another", "one day"."""
    match = re.match(r"\s(\w+)", text[end:])
    quiet = {"another", "day", "day,", "such", "thing", "who", "that", "can", "should", "must", "would", "could"}
    return bool(match) and not is_function_word(match[1]) and match[1] not in quiet if match else False


def _fractions(text: str) -> list[_Raw]:
    found = []
    for match in _FRACTION.finditer(text):
        number = UNITS.get((match["of"] or "one").lower(), 1)
        start = match.start()
        found.append(_Raw(start, match.end(), number * FRACTIONS[match["part"].lower()], "share"))
    for first in _SMALL_NUMBER.finditer(text) if _SHARE.search(text) else ():
        match_share = _SHARE.match(text, first.end())
        if match_share is None:
            continue
        part, whole = _plain(first[0]), _plain(match_share["whole"])
        if part is not None and whole and part < whole <= 1000:
            found.append(_Raw(first.start(), match_share.end(), part / whole, "share"))
    return found


def _plain(word: str) -> float | None:
    return float(word) if word.isdigit() else UNITS.get(word.lower(), TENS.get(word.lower()))


def _vague(text: str) -> list[_Raw]:
    return [_Raw(m.start(), m.end(), VAGUE[m[1].lower()], "", "vague") for m in _VAGUE.finditer(text)]


def _ordinals(text: str) -> list[_Raw]:
    return [_Raw(m.start(), m.end(), ORDINALS[m[0].lower()], "ordinal") for m in _ORDINAL.finditer(text)]


def _ranges(text: str, raw: list[_Raw]) -> list[tuple[_Raw, _Raw]]:
    """Each number with the one that ends its range ("12–18", "between 12 and 18"), itself where there is none."""
    pairs: list[tuple[_Raw, _Raw]] = []
    for item in raw:
        if pairs and pairs[-1][0] is pairs[-1][1] and _is_range(text, pairs[-1][0], item):
            pairs[-1] = (pairs[-1][0], item)
        else:
            pairs.append((item, item))
    return pairs


def _is_range(text: str, first: _Raw, second: _Raw) -> bool:
    link = text[first.end : second.start]
    if not _RANGE.fullmatch(link) or "ordinal" in {first.unit, second.unit} or "share" in {first.unit, second.unit}:
        return False
    before = text[: first.start].lower()
    if link.strip().lower() == "and":
        return before.endswith("between ")
    if link.strip().lower() == "to" and before.endswith("from "):
        return False
    return abs(first.value) < abs(second.value)


def _completed(text: str, pairs: list[tuple[_Raw, _Raw]], language: str) -> list[Figure]:
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
        low = first.value
        if first is not last and last.value >= 1e3 > abs(low) and _MAGNITUDE.search(text[last.start : last.end]):
            low *= next(MAGNITUDES[m[1].lower()] for m in _MAGNITUDE.finditer(text[last.start : last.end]))
        found.append(Figure(start, end, low, last.value, approx, unit, noun, counted, scale, first.start))
    return found


def _approximator(text: str, start: int, approx: str) -> tuple[str, int]:
    """How exactly the number is meant, and where the figure begins with the words that say so."""
    match = _BEFORE.search(text[max(0, start - 30) : start])
    if match is None or (match[1] == "some" and approx):
        return approx, start
    kind = APPROXIMATORS[match[1].lower()]
    begin = start - len(text[max(0, start - 30) : start]) + match.start(1)
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
    following = re.match(r"[\s-](?:of\s|de\s|d['’])?(?:more\s|full\s|long\s)?([A-Za-z]+)\b", text[end:])
    word = following[1].lower() if following else ""
    if following and word in CURRENCIES:
        return CURRENCIES[word], 1, end + following.end()
    if (
        following
        and word.removesuffix("s") in DURATIONS
        and (old := re.match(r"[\s-]old\b", text[end + following.end() :]))
    ):
        return f"{word.removesuffix('s')}s old", 1, end + following.end() + old.end()
    if following and word.removesuffix("s") in DURATIONS:
        return "duration", DURATIONS[word.removesuffix("s")], end + following.end()
    if following and word == "centuries":
        return "duration", DURATIONS["century"], end + following.end()
    if following and word in MEASURES and not following[0].startswith(" of"):
        return (*MEASURES[word], end + following.end())
    return "", 1, end


# What may stand between a figure and what it counts: "12 of its cranes", "12 of the port's 40 cranes".
_OF = re.compile(
    r"[\s-](?:of\s(?:all\s)?(?:(?:the|its|their|his|her|our|my|these|those)\s)?(?:\w+['’]s?\s)?|the\s)?",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"\sof\s(?:them|these|those|which|whom)\b")


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


_FOREIGN_NOUN = re.compile(r"\s(?:de\s|d['’])?([^\W\d_]+)")
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
    line = words(rest[0] if rest else "")
    skipped = 1 if "of" in link[0] and line and line[0].key[0].isdigit() else 0
    for word in line[skipped : skipped + 3]:
        if is_function_word(word.key) or word.key[0].isdigit() or word.key in _SPEAKING:
            break
        nouns.append(word.lemma)
        plural = word.key.endswith("s") or word.key in {"people", "men", "women", "children"}
        counted = word.key if not counted or (plural and not counted.endswith("s")) else counted
    return tuple(nouns), counted


_SPEAKING = frozenset(VERBS) - NOUNS_TOO
_CLAUSE = re.compile(r"[^.,;:!?()\"“”]*")
_SYMBOL = re.compile(r"[\d%$£€¥₹₽₴₩₪½¼¾⅓⅔⅛⅕°−–-]")
_VOCABULARY = frozenset(
    part
    for table in (UNITS, TENS, MAGNITUDES, VAGUE, ORDINALS, FRACTIONS, CURRENCIES, MEASURES, DURATIONS, APPROXIMATORS,
                  APPROXIMATORS_AFTER, PERCENT, POINTS)
    for word in table
    for part in re.findall(r"[^\W\d_]+", word)
)  # fmt: skip


def may_have_figures(text: str) -> bool:
    """A quick look at words that changed: False where none of them can be part of a figure."""
    if _SYMBOL.search(text):
        return True
    words_in = _LETTERS.findall(text.lower())
    return any(word in _VOCABULARY or word.removesuffix("s") in _VOCABULARY for word in words_in)


_LETTERS = re.compile(r"[^\W\d_]+")
