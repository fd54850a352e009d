"""Reads dates and clock times from a text, with what each of them states and nothing that it does not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from tracker.claims.patterns import pattern
from tracker.claims.spans import Cover
from tracker.model import Span

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ZONE = r"(?:\s(?P<zone>ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|GMT|BST|UTC|CET|CEST|Eastern|local time)\b)?"
_SPANS = (
    "week|month|year|weekend|quarter|decade|century|spring|summer|fall|autumn|winter|morning|afternoon|evening|night"
)
_FOREIGN_MONTHS = {
    "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8, "septembre": 9,
    "octobre": 10, "novembre": 11, "décembre": 12, "januar": 1, "jänner": 1, "februar": 2, "märz": 3, "juni": 6,
    "juli": 7, "oktober": 10, "dezember": 12, "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6,
    "julio": 7, "agosto": 8, "septiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12, "janeiro": 1,
    "fevereiro": 2, "março": 3, "maio": 5, "junho": 6, "julho": 7, "setembro": 9, "outubro": 10, "novembro": 11,
    "dezembro": 12, "gennaio": 1, "febbraio": 2, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7, "settembre": 9,
    "ottobre": 10, "dicembre": 12,
}  # fmt: skip

_MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June|July|Jun\.?|Jul\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_WEEKDAY = (
    r"(?P<weekday>Mon(?:day|\.)|Tue(?:s?day|s?\.)|Wed(?:nesday|\.)|Thu(?:r?sday|rs?\.|\.)|Fri(?:day|\.)|Sat(?:urday|\.)"
    r"|Sun(?:day|\.))"
)
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%])(?!,\d{3})(?!\.\d)"
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)(?![\d%])(?!,\d{3})(?!\.\d)"
_PART = r"(?:\s(?P<part>morning|afternoon|evening|night))?"
_MONTH_NAMES = "|".join(sorted(_FOREIGN_MONTHS, key=len, reverse=True))
_A_DIGIT = r"\d"
_A_MONTH = r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_A_WEEKDAY = r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_A_LONG = r"\d{4}"
_A_CLOCK = r"\d[:h]\d"
_A_HALF = r"(?:^|[\d\s.])[apAP]?\.?[mM]\b"
_A_FOREIGN_MONTH = "month in another language"
_A_WORD = r"(?i:noon|midnight|yesterday|tomorrow|today|tonight|o['’]clock|\b(?:this|last|next|past|previous|coming)\b)"
_SIGNS = (_A_DIGIT, _A_LONG, _A_CLOCK, _A_HALF, _A_MONTH, _A_WEEKDAY, _A_WORD)
# Each with what a text must have for it: a digit, a month, a weekday, a word for a time near or relative to another.
_PATTERNS = (
    ((_A_LONG,), r"\b(?P<year>\d{4})-(?P<mm>0[1-9]|1[0-2])-(?P<day>[0-2]\d|3[01])\b"),
    (
        (
            _A_DIGIT,
            _A_MONTH,
        ),
        rf"\b(?:{_WEEKDAY},?\s)?{_MONTH}\s{_DAY}(?:,?\s{_YEAR})?\b",
    ),
    (
        (
            _A_DIGIT,
            _A_MONTH,
        ),
        rf"\b(?:{_WEEKDAY},?\s)?(?:the\s)?{_DAY}\s(?:of\s)?{_MONTH}(?:,?\s{_YEAR})?\b",
    ),
    (
        (_A_DIGIT, _A_FOREIGN_MONTH),
        rf"\b(?i:(?P<day>\d\d?)\.?\s(?:de\s)?(?P<foreign>{_MONTH_NAMES})(?:\s(?:de\s)?(?P<year>\d{{4}}))?)\b",
    ),
    (
        (
            _A_DIGIT,
            _A_MONTH,
        ),
        rf"\b(?:(?P<relative>last|next|this|early|late|mid)[\s-])?{_MONTH},?\s(?:of\s)?{_YEAR}\b",
    ),
    ((_A_WEEKDAY,), rf"\b(?:(?P<relative>last|next|this)\s)?{_WEEKDAY}s?{_PART}\b"),
    ((_A_MONTH,), rf"\b(?:(?P<relative>last|next|this|early|late|mid)[\s-])?{_MONTH}(?![\w])"),
    (
        (_A_DIGIT, _A_HALF),
        r"\b(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap]\.?\s?m\b\.?|[AP]\.?M\b\.?)" + _ZONE,
    ),
    ((_A_CLOCK,), r"\b(?P<hour>[01]?\d|2[0-3])[:h](?P<minute>[0-5]\d)(?::\d\d)?\b" + _ZONE),
    ((_A_WORD,), r"\b(?i:(?P<word>noon|midnight))\b"),
    ((_A_WORD,), r"\b(?i:(?P<hour>[1-9]|1[0-2])\so['’]clock)(?:\sin\sthe\s(?P<part>morning|afternoon|evening))?"),
    ((_A_LONG,), r"(?<![\w$€£.,-])(?P<decade>(?:1[5-9]|20)\d0)s\b"),
    ((_A_LONG,), rf"(?<![\w$€£.,#])(?<!\d[-–]){_YEAR}(?!\w)(?![-–]\d{{1,2}}\b)"),
    ((_A_WORD,), r"\b(?i:(?P<near>yesterday|tomorrow|today|tonight))\b"),
    ((_A_WORD,), rf"\b(?i:(?P<relative>this|last|next|past|previous|coming)\s(?P<span>{_SPANS}))\b"),
)
# A bare "May" or "March" is a month only after one of these.
_BEFORE_MONTH = pattern(
    r"(?:\b(?:in|since|of|by|until|till|from|for|before|after|through|to|between|and|during|last|next|this|early|late|on"
    r"|mid)[\s-]|\d\s)$",
    re.IGNORECASE,
)
# A bare four-digit number after these, or before a plural, counts things.
_COUNTING_BEFORE = pattern(
    r"(?:\b(?:about|around|approximately|roughly|nearly|almost|over|than|least|most|to|estimated|some|minus|no\.|page|room"
    r"|version|of the)|[$€£¥#])\s?$",
    re.IGNORECASE,
)
_COUNTED = pattern(
    r"[\s-](?:[a-z]+\s)?(?!was\b|is\b|has\b|his\b|its\b|as\b|ages\b)(?:[a-z]{3,}s|people|men|women|children|percent)\b"
)
_YEAR_BEFORE = pattern(
    r"\b(?:in|since|year|until|till|during|before|after|from|circa|the|mid|late|early)[\s-]$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class When:
    """A date or a clock time: the parts that are stated, None where they are not.

    `weekday` counts from 0 (Monday); `minutes` from midnight; `near` is days from the article's own date; `relative`
    is a word ("last"), `span` what it applies to ("week").
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    minutes: int | None = None
    zone: str | None = None
    decade: int | None = None
    near: int | None = None
    relative: str | None = None
    span: str | None = None
    part: str | None = None

    @property
    def parts(self) -> tuple[object, ...]:
        """Everything stated; equal for two that state the same in whatever style."""
        return (
            self.year, self.month, self.day, self.weekday, self.minutes, self.zone, self.decade, self.near,
            self.relative, self.span, self.part,
        )  # fmt: skip

    @property
    def is_clock(self) -> bool:
        """True for a time of day."""
        return self.minutes is not None


@lru_cache(maxsize=128)
def moments(text: str) -> tuple[When, ...]:
    """The dates and clock times of a text, in order, none inside another."""
    there = frozenset().union(*map(_signs, text.split(" ")))
    if not there:
        return ()
    found: list[When] = []
    taken = Cover(())
    for signs, form in _PATTERNS:
        for match in _compiled(form).finditer(text) if there.issuperset(signs) else ():
            span = Span(*match.span())
            if not taken.touches(span) and _is_meant(match, text):
                found.append(_when(match))
                taken.add(span)
    return tuple(sorted(found, key=lambda when: when.start))


@lru_cache(maxsize=4096)
def _signs(piece: str) -> frozenset[str]:
    """Which signs of a time there are in what stands between two spaces; most pieces recur."""
    found = {sign for sign in _SIGNS if _compiled(sign).search(piece)}
    return frozenset(found | {_A_FOREIGN_MONTH} if any(map(piece.casefold().__contains__, _FOREIGN_MONTHS)) else found)


# How far back a word is read that tells what a number or a month's name is.
_FAR = 30


@cache
def _compiled(form: str) -> re.Pattern[str]:
    """A pattern, compiled when a text first has what it needs: together they take 10 ms."""
    return re.compile(form)


_PARTIAL = pattern(rf"(?i:\b(?:early|late|mid|[ap]\.?\s?m|o['’]clock|the|of|{_SPANS})\b)|\b[A-Z]{{2,4}}\b|[.-]")


def may_have_moments(text: str) -> bool:
    """A quick look at words that changed: False where none of them can be part of a date or a clock time."""
    return any(map(_may_be_part, text.split(" ")))


@lru_cache(maxsize=4096)
def _may_be_part(piece: str) -> bool:
    return bool(_signs(piece) - {_A_FOREIGN_MONTH} or _PARTIAL.search(piece))


def _is_meant(match: re.Match[str], text: str) -> bool:
    """False for a modal "May", a "March" on foot, and four digits that count things."""
    parts = match.groupdict()
    before = text[max(0, match.start() - _FAR) : match.start()]
    if parts.get("month") and not parts.get("day") and not parts.get("year") and not parts.get("relative"):
        name = parts["month"]
        if name in {"May", "March", "Mar", "Jan", "Jun", "Sep", "Dec", "Apr", "Oct", "Nov", "Aug", "Feb"}:
            return bool(_BEFORE_MONTH.search(before))
    if parts.get("year") and match[0] == parts["year"]:
        counts = _COUNTING_BEFORE.search(before) or _COUNTED.match(text, match.end())
        return bool(_YEAR_BEFORE.search(before)) or not counts
    return True


def _when(match: re.Match[str]) -> When:
    parts = {key: value for key, value in match.groupdict().items() if value}
    number = {key: int(parts[key]) for key in ("year", "day", "decade") if key in parts}
    relative = parts.get("relative")
    return When(
        match.start(),
        match.end(),
        month=_month(parts),
        weekday=_index(WEEKDAYS, parts.get("weekday")),
        minutes=_minutes(parts),
        zone=parts.get("zone"),
        near=_near(parts),
        relative=relative.lower() if relative else None,
        span=parts["span"].lower() if "span" in parts else None,
        part=parts.get("part"),
        **number,
    )


def _month(parts: dict[str, str]) -> int | None:
    if "mm" in parts:
        return int(parts["mm"])
    if "foreign" in parts:
        return _FOREIGN_MONTHS[parts["foreign"].lower()]
    index = _index(MONTHS, parts.get("month"))
    return None if index is None else index + 1


def _index(names: tuple[str, ...], name: str | None) -> int | None:
    """The place of a full or shortened name in a list."""
    return None if name is None else next(i for i, full in enumerate(names) if full.startswith(name[:3].lower()))


def _near(parts: dict[str, str]) -> int | None:
    near = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
    return near.get(parts.get("near", "").lower())


def _minutes(parts: dict[str, str]) -> int | None:
    if "word" in parts:
        return 720 if parts["word"].lower() == "noon" else 0
    if "hour" not in parts:
        return None
    hour = int(parts["hour"])
    if "half" in parts:
        hour = hour % 12 + (12 if parts["half"][0] in "pP" else 0)
    return hour * 60 + int(parts.get("minute", 0))
