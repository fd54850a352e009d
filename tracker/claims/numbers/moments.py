"""Reads dates and clock times from a text, with what each of them states and nothing that it does not."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.claims.numbers.signs import (
    CHOICE,
    CLOCK,
    DIGIT,
    FOREIGN_MONTH,
    FOUR_DIGITS,
    HALF,
    MONTH,
    NEARNESS,
    PERIOD,
    WEEKDAY,
    near,
    signs,
    stretches,
)
from tracker.claims.sides.spans import Cover
from tracker.claims.words.calendar import FOREIGN_MONTHS, MONTHS, PERIODS, WEEKDAYS
from tracker.kept import kept
from tracker.model import Span
from tracker.patterns import pattern
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tracker.claims.numbers.signs import Stretch
    from tracker.claims.sides.both import Both


_ZONES = (
    r"(?P<zone>ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT|GMT|BST|UTC|CET|CEST|local\stime"
    r"|(?:Eastern|Central|Mountain|Pacific)(?:\s(?:Standard|Daylight))?\s[Tt]ime|Eastern)\b"
)
_ZONE = rf"(?:\s{_ZONES})?"
_PERIODS = "|".join(sorted(PERIODS, key=len, reverse=True))
_MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June|July|Jun\.?|Jul\.?|Aug(?:ust|\.)?"
    r"|Sep(?:tember|t?\.?)|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_WEEKDAY = (
    r"(?P<weekday>Mon(?:day|\.)|Tue(?:s?day|s?\.)|Wed(?:nesday|\.)|Thu(?:r?sday|rs?\.|\.)|Fri(?:day|\.)|Sat(?:urday|\.)"
    r"|Sun(?:day|\.))"
)
_DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%])(?!,\d{3})(?!\.\d)"
_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)(?![\d%])(?!,\d{3})(?!\.\d)"
_PART = r"(?:\s(?P<part>morning|afternoon|evening|night))?"
_MONTH_NAMES = "|".join(sorted(FOREIGN_MONTHS, key=len, reverse=True))
# From the one that says most to those that say least, each with the signs that a stretch must have for it.
_FORMS = (
    (FOUR_DIGITS, r"\b(?P<year>\d{4})-(?P<mm>0[1-9]|1[0-2])-(?P<day>[0-2]\d|3[01])\b"),
    (DIGIT | MONTH, rf"\b(?:{_WEEKDAY},?\s)?{_MONTH}\s{_DAY}(?:,?\s{_YEAR})?\b"),
    (DIGIT | MONTH, rf"\b(?:{_WEEKDAY},?\s)?(?:the\s)?{_DAY}\s(?:of\s)?{_MONTH}(?:,?\s{_YEAR})?\b"),
    (
        DIGIT | FOREIGN_MONTH,
        rf"\b(?i:(?P<day>\d\d?)\.?\s(?:de\s)?(?P<foreign>{_MONTH_NAMES})(?:\s(?:de\s)?(?P<year>\d{{4}}))?)\b",
    ),
    (FOUR_DIGITS | MONTH, rf"\b(?:(?P<relative>last|next|this|early|late|mid)[\s-])?{_MONTH},?\s(?:of\s)?{_YEAR}\b"),
    (FOUR_DIGITS | PERIOD, rf"\b(?i:(?P<season>spring|summer|fall|autumn|winter))\s(?:of\s)?{_YEAR}\b"),
    (WEEKDAY, rf"\b(?:(?i:(?P<relative>last|next|this|early|late))\s(?:on\s)?)?{_WEEKDAY}s?{_PART}\b"),
    (MONTH, rf"\b(?:(?P<relative>last|next|this|early|late|mid)[\s-])?{_MONTH}(?![\w])"),
    (
        DIGIT | HALF,
        r"\b(?P<hour>[01]?\d|2[0-3])(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap]\.?\s?m\b\.?|[AP]\.?M\b\.?)" + _ZONE,
    ),
    (
        DIGIT | CHOICE,
        (
            r"\b(?i:(?P<past>half\spast|quarter\spast|quarter\sto)\s(?P<hour>[1-9]|1[0-2]))\b"
            r"(?:\sin\sthe\s(?P<side>morning|afternoon|evening)\b)?"
        ),
    ),
    (
        DIGIT | PERIOD,
        r"\b(?i:(?P<hour>[1-9]|1[0-2])(?:[:.](?P<minute>[0-5]\d))?(?:\so['’]clock)?\sin\sthe\s(?P<side>morning|afternoon|evening))\b",
    ),
    (DIGIT, r"(?<![\w/])(?P<mm>9)/(?P<day>11)(?![\w/])"),
    (CLOCK, r"\b(?P<hour>[01]?\d|2[0-3])[:h](?P<minute>[0-5]\d)(?::\d\d)?\b" + _ZONE),
    (FOUR_DIGITS, rf"(?<![\w$€£.,#])(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s(?:hours\s)?{_ZONES}"),
    (NEARNESS, r"\b(?i:(?:12\s)?(?P<word>noon|midday|midnight))\b" + _ZONE),
    (NEARNESS | DIGIT, r"\b(?i:(?P<hour>[1-9]|1[0-2])\so['’]clock)\b"),
    (
        FOUR_DIGITS,
        r"(?<![\w$€£.,-])(?:(?i:(?P<relative>early|late|mid))[\s-](?:the\s)?)?(?P<decade>(?:1[5-9]|20)\d0)s\b",
    ),
    (DIGIT, r"(?<!\w)['’](?P<short>[2-9]0)s\b"),
    (
        FOUR_DIGITS,
        rf"(?<![\w$€£.,#])(?:(?<!\d[-–])|(?<=(?:1[5-9]|20)\d\d[-–]))(?:(?i:(?P<relative>early|late|mid))[\s-])?{_YEAR}(?!\w)(?![-–]\d{{1,2}}\b)",
    ),
    (NEARNESS, r"\b(?i:(?P<near>yesterday|tomorrow|today|tonight))\b"),
    (
        CHOICE | PERIOD,
        rf"\b(?i:(?P<relative>this|last|next|past|previous|coming)\s(?P<span>{_PERIODS}))\b",
    ),
)
# A bare "May" or "March" is a month only after one of these.
_BEFORE_MONTH = pattern(
    r"(?:\b(?:in|since|of|by|until|till|from|for|before|after|through|to|between|and|during|last|next|this|early|late|on"
    r"|mid)[\s-]|\d\s)$",
    re.IGNORECASE,
)
# Or beside another month, but not beside itself ("may or may not").
_OR = r"(?:\s?[-–/]\s?|,\s|,?\s(?:or|and|to|through)\s)"
_MONTH_BEFORE = pattern(rf"\b{_MONTH}{_OR}$")
_MONTH_BEHIND = pattern(rf"{_OR}{_MONTH}(?!\w)")
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
    r"\b(?:in|since|year|until|till|during|before|after|from|circa|the|mid|late|early)[\s-]$"
    r"|\b(?:1[5-9]|20)\d\d\s(?:to|and|or)\s$",
    re.IGNORECASE,
)


class When(NamedTuple):
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
        return self[2:]

    @property
    def is_clock(self) -> bool:
        """True for a time of day."""
        return self.minutes is not None


@lru_cache(maxsize=128)
def moments(text: str) -> tuple[When, ...]:
    """The dates and clock times of a text, in order, none inside another."""
    return tuple(moments_of(text, stretches(text)))


@lru_cache(maxsize=2)
def moments_near(sides: Both) -> tuple[list[When], list[When]]:
    """The dates and clock times of the two sides of a change, but for those far from it: they are the same on both."""
    old, new = near(sides)
    return moments_of(sides.old.text, old), moments_of(sides.new.text, new)


def moments_of(text: str, parts: Iterable[Stretch]) -> list[When]:
    """Those of some stretches of a text, which are in order."""
    return [when for part in parts if part.signs & _OF_TIME for when in moments_in(text, part)]


@lru_cache(maxsize=128)
def moments_in(text: str, stretch: Stretch) -> tuple[When, ...]:
    """The dates and clock times within a stretch of a text, in order."""
    found: list[When] = []
    taken: Cover | None = None
    for form in _forms(stretch.signs):
        for match in form.finditer(text, stretch.start, stretch.end):
            span = Span(*match.span())
            if taken is not None and taken.touches(span):
                continue
            bare, parts = _stated(form.pattern, match.groups())
            if not bare or match[0] != bare or _is_meant(match, bare, text):
                found.append(When._make((*span, *parts)))
                taken = taken or Cover(())
                taken.add(span)
    if found and stretch.signs & DIGIT and stretch.signs & (MONTH | FOREIGN_MONTH):
        found += [other for when in found if when.day is not None for other in _other_end(text, stretch, when)]
    return tuple(sorted(found, key=_START)) if len(found) > 1 else tuple(found)


def _other_end(text: str, stretch: Stretch, when: When) -> Iterator[When]:
    """The other day of a range whose month is named once: "June 3-5", "3-5 June", "between 3 and 5 June"."""
    behind = _LAST_DAY.match(text, when.end, stretch.end) if text[when.end - 1].isdigit() else None
    if behind is not None and when.year is None:
        yield When(behind.start("day"), behind.end(), month=when.month, day=int(behind["day"]))
    before = (
        _FIRST_DAY.search(text, max(stretch.start, when.start - _FAR), when.start)
        if text[when.start].isdigit()
        else None
    )
    if before is not None:
        yield When(before.start("day"), before.end("day"), when.year, when.month, int(before["day"]))


_LAST_DAY = pattern(
    r"(?:[-–]|\sto\s|\sthrough\s)(?P<day>3[01]|[12]\d|0?[1-9])(?![\d%:.,]\d|\d|\s(?:[ap]\.?m|percent|million|billion))"
)
_FIRST_DAY = pattern(
    r"(?:(?<![\d.,:$£€])\b(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)(?:[-–]|\sto\s|\s(?:and|or)\s(?:the\s)?)$"
)


_START = attrgetter("start")


def can_have_moment(stretch: Stretch) -> bool:
    """False for a stretch whose signs say that it has no date or clock time in it."""
    return bool(_forms(stretch.signs))


@cache
def _forms(signs: int) -> tuple[re.Pattern[str], ...]:
    """The forms that a stretch with these signs can have."""
    return tuple(_compiled(form) for needed, form in _FORMS if signs & needed == needed)


# How far back a word is read that tells what a number or a month's name is.
_FAR = 30


@cache
def _compiled(form: str) -> re.Pattern[str]:
    """A pattern, compiled when a text first has what it needs: together they take 10 ms."""
    return re.compile(form)


_PARTIAL = pattern(
    rf"(?i:\b(?:early|late|mid|[ap]\.?\s?m|o['’]clock|local|time|the|of|st|nd|rd|th|{_PERIODS})\b)|\b[A-Z]{{2,4}}\b|[.-]"
)


def may_have_moments(text: str) -> bool:
    """A quick look at words that changed: False where none of them can be part of a date or a clock time."""
    return any(map(_may_be_part, text.split(" ")))


@kept(4096)
def _may_be_part(piece: str) -> bool:
    return bool(signs(piece) & _OF_TIME or _PARTIAL.search(piece))


_OF_TIME = CHOICE | HALF | DIGIT | MONTH | WEEKDAY | NEARNESS | PERIOD


def _is_meant(match: re.Match[str], bare: str, text: str) -> bool:
    """False for a modal "May", a "March" on foot, and four digits that count things."""
    before = text[max(0, match.start() - _FAR) : match.start()]
    if bare in _AMBIGUOUS:
        if bare not in _WHOLE and _SURNAME.match(text, match.end()):
            return False
        others = _MONTH_BEFORE.search(before), _MONTH_BEHIND.match(text, match.end())
        is_listed = any(other and other["month"][:3] != bare[:3] for other in others)
        return is_listed or _BEFORE_MONTH.search(before) is not None
    counts = _COUNTING_BEFORE.search(before) or _COUNTED.match(text, match.end())
    return not counts or _YEAR_BEFORE.search(before) is not None


# Names of months that are words or names of something else as well, or that stand for them.
_AMBIGUOUS = {"May", "March", "Mar", "Jan", "Jun", "Sep", "Dec", "Apr", "Oct", "Nov", "Aug", "Feb"}
# Whole names of months stand before other capitals ("in May President Silva left"), short ones only in people's names.
_WHOLE = {"May", "March"}
_SURNAME = pattern(r"\s[A-Z][a-z]")


@lru_cache(maxsize=4096)
def _stated(form: str, groups: tuple[str | None, ...]) -> tuple[str, tuple[object, ...]]:
    """What a match of a form states; first the month or year that it may be alone and then be none, "" for others."""
    named = zip(_compiled(form).groupindex, groups, strict=True)  # every group of a form has a name
    parts = {name: value for name, value in named if value}
    relative, period, month = parts.get("relative"), parts.get("span"), parts.get("month", "")
    bare = month if month in _AMBIGUOUS and len(parts) == 1 else parts.get("year", "")
    return bare, (
        _whole(parts, "year"),
        _month(parts),
        _whole(parts, "day"),
        _index(WEEKDAYS, parts.get("weekday")),
        _minutes(parts),
        _zone(parts),
        _decade(parts),
        _near(parts),
        relative.lower() if relative else None,
        period.lower() if period else None,
        _part(parts),
    )


def _whole(parts: dict[str, str], name: str) -> int | None:
    return int(parts[name]) if name in parts else None


def _month(parts: dict[str, str]) -> int | None:
    if "mm" in parts:
        return int(parts["mm"])
    if "foreign" in parts:
        return FOREIGN_MONTHS[parts["foreign"].lower()]
    index = _index(MONTHS, parts.get("month"))
    return None if index is None else index + 1


def _index(names: tuple[str, ...], name: str | None) -> int | None:
    """The place of a full or shortened name in a list."""
    return None if name is None else next(i for i, full in enumerate(names) if full.startswith(name[:3].lower()))


def _near(parts: dict[str, str]) -> int | None:
    return _DAYS_AWAY[parts["near"].lower()] if "near" in parts else None


_DAYS_AWAY = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}


def _minutes(parts: dict[str, str]) -> int | None:
    if "word" in parts:
        return 0 if parts["word"].lower() == "midnight" else 720
    if "hour" not in parts:
        return None
    hour = int(parts["hour"])
    if "half" in parts:
        hour = hour % 12 + (12 if parts["half"][0] in "pP" else 0)
    if "side" in parts:
        hour = hour % 12 + (0 if parts["side"].lower() == "morning" else 12)
    return hour * 60 + _PAST.get(parts.get("past", "").lower(), int(parts.get("minute", 0)))


_PAST = {"half past": 30, "quarter past": 15, "quarter to": -15}


def _zone(parts: dict[str, str]) -> str | None:
    """The zone, the same for its summer and its standard time; a time of day without one is local."""
    zone = parts.get("zone")
    return _ZONES_MEANT.get(zone.split()[0], zone) if zone else None


_ZONES_MEANT = {
    "Eastern": "ET", "EST": "ET", "EDT": "ET", "Central": "CT", "CST": "CT", "CDT": "CT", "Mountain": "MT", "MST": "MT",
    "MDT": "MT", "Pacific": "PT", "PST": "PT", "PDT": "PT", "UTC": "GMT", "local": None,
}  # fmt: skip


def _decade(parts: dict[str, str]) -> int | None:
    return 1900 + int(parts["short"]) if "short" in parts else _whole(parts, "decade")


def _part(parts: dict[str, str]) -> str | None:
    season = parts.get("season", "").lower()
    return ("autumn" if season == "fall" else season) or parts.get("part")
