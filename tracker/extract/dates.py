"""Dates, clock times, zones and "3 hours ago" as publishers write them; what is not stated stays None."""

from __future__ import annotations

import re
from datetime import date

from tracker.patterns import pattern
from tracker.values import NamedTuple

_MONTH_NAMES = (
    "january jan janvier janv januar jänner enero ene janeiro gennaio gen",
    "february feb février fevrier févr fév februar febrero fevereiro fev febbraio febb",
    "march mar mars märz maerz mär marzo março marco",
    "april apr avril avr abril abr aprile",
    "may mai mayo maio maggio mag",
    "june jun juin juni junio junho giugno giu",
    "july jul juillet juil juli julio julho luglio lug",
    "august aug août aout agosto ago",
    "september sept sep septembre septiembre setiembre setembro set settembre sett",
    "october oct octobre oktober okt octubre outubro out ottobre ott",
    "november nov novembre noviembre novembro",
    "december dec décembre decembre déc dezember dez diciembre dic dezembro dicembre",
)
MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_WEEKDAYS = (
    "monday mon tuesday tues tue wednesday wed thursday thurs thur thu friday fri saturday sat sunday sun "
    "lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag "
    "lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica "
    "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta"
)


def _any_of(names: list[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


# Zone abbreviations in use by news publishers, and the place whose clocks they mean (IANA Time Zone Database).
# An abbreviation with several meanings gets the one that most news in English means; `timezone` can say otherwise.
ZONES = {
    **dict.fromkeys(("ET", "EST", "EDT", "EASTERN"), "America/New_York"),
    **dict.fromkeys(("CT", "CST", "CDT", "CENTRAL"), "America/Chicago"),
    **dict.fromkeys(("MT", "MST", "MDT", "MOUNTAIN"), "America/Denver"),
    **dict.fromkeys(("PT", "PST", "PDT", "PACIFIC"), "America/Los_Angeles"),
    **dict.fromkeys(("AKST", "AKDT"), "America/Anchorage"),
    "HST": "Pacific/Honolulu",
    **dict.fromkeys(("AST", "ADT"), "America/Halifax"),
    **dict.fromkeys(("NST", "NDT"), "America/St_Johns"),
    **dict.fromkeys(("GMT", "UTC", "Z"), "UTC"),
    "BST": "Europe/London",
    **dict.fromkeys(("CET", "CEST", "MEZ", "MESZ"), "Europe/Berlin"),
    **dict.fromkeys(("EET", "EEST"), "Europe/Athens"),
    **dict.fromkeys(("WET", "WEST"), "Europe/Lisbon"),
    "MSK": "Europe/Moscow",
    "TRT": "Europe/Istanbul",
    "IST": "Asia/Kolkata",
    "PKT": "Asia/Karachi",
    "GST": "Asia/Dubai",
    "ICT": "Asia/Bangkok",
    "WIB": "Asia/Jakarta",
    "HKT": "Asia/Hong_Kong",
    "SGT": "Asia/Singapore",
    "MYT": "Asia/Kuala_Lumpur",
    "PHT": "Asia/Manila",
    "JST": "Asia/Tokyo",
    "KST": "Asia/Seoul",
    **dict.fromkeys(("AEST", "AEDT", "AET"), "Australia/Sydney"),
    **dict.fromkeys(("ACST", "ACDT"), "Australia/Adelaide"),
    "AWST": "Australia/Perth",
    **dict.fromkeys(("NZST", "NZDT", "NZT"), "Pacific/Auckland"),
    "SAST": "Africa/Johannesburg",
    "EAT": "Africa/Nairobi",
    "WAT": "Africa/Lagos",
    "CAT": "Africa/Maputo",
    "BRT": "America/Sao_Paulo",
    "ART": "America/Argentina/Buenos_Aires",
}

_I = re.IGNORECASE
_MONTH = rf"(?P<month>{_any_of(list(MONTHS))})\b\.?"
_YEAR = r"(?P<year>(?:19|20)\d{2})(?!\d|:\d)"
_DATES = (
    pattern(r"(?P<year>(?:19|20)\d{2})(?P<sep>[-/.])(?P<number>\d{1,2})(?P=sep)(?P<day>\d{1,2})(?:T(?=\d{2}:)|(?!\d))"),
    pattern(
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|ª|\.)?(?:\s+(?:de|di|of))?[\s-]*{_MONTH}"
        rf"(?:[\s,-]*(?:del?\s+)?(?:{_YEAR}(?!\s?(?:GMT|UTC))|'?(?P<short>\d{{2}})(?![\d:./]|\s?[aph]\.?m?\b|\s?Uhr)))?",
        _I,
    ),
    pattern(
        rf"{_MONTH}\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|:\d|\s?[ap]\.?m)(?:[,\s]\s*{_YEAR}(?!\s?(?:GMT|UTC)))?",
        _I,
    ),
    pattern(
        r"(?P<first>\d{1,2})(?P<sep>[/.-])(?P<second>\d{1,2})(?P=sep)(?:(?P<year>(?:19|20)\d{2})|(?P<short>\d{2}))(?!\d|:\d)"
    ),
)
_TIMES = (
    pattern(r"(?P<hour>\d{1,2})(?:[:.h]\s?(?P<minute>\d{2}))?(?::\d{2})?\s*(?P<half>[ap])\.?\s?m\b\.?", _I),
    pattern(r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s?Uhr\b(?:\s(?P<minute2>\d{2})\b)?", _I),
    pattern(r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?(?![\d%.:]\d|\d)"),
    pattern(r"(?P<hour>\d{1,2})\s?h(?:\s?(?P<minute>\d{2}))?(?:min)?\b", _I),
    pattern(
        r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?:\s?hrs)?(?=\s(?:"
        + _any_of([name for name in ZONES if name != "Z"])
        + r")\b)"
    ),
)
_WORD_TIMES = pattern(r"(?P<noon>noon|midday)\b|(?P<midnight>midnight)\b", _I)
_ZONE = pattern(
    r"\s*\(?(?P<zone>(?:GMT|UTC)\s?[+−-]\d{1,2}(?::?\d{2})?|"
    rf"(?:{_any_of([name for name in ZONES if name != 'Z'])})\b(?:\s(?:Standard\s|Daylight\s)?Time\b)?"
    r"|Z\b|[+−-]\d{2}:?\d{2}\b)\)?",
    _I,
)
# Lower-case "est", "art", "cat" and "wat" are words; a zone in small letters must end a phrase.
_ENDS_PHRASE = pattern(r"\s*(?:$|[\n,.;:|)/·•]|update)", _I)
_OTHER_CLOCK = pattern(r"\s*\(\d{4} [A-Z]{2,4}\)")
_WEEKDAY = pattern(rf"(?:{_any_of(_WEEKDAYS.split())})\b\.?", _I)
_AMOUNT = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|several)"
_UNIT = r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mos?|years?|yrs?|[smhdwy])"
_RELATIVE = pattern(
    rf"(?P<amount>{_AMOUNT})\s?(?P<unit>{_UNIT})\s+ago\b"
    r"|(?:il y a|vor|hace|há)\s+(?P<amount2>\d{1,3}|une?|einer?|einem|uma?|una?)\s"
    r"(?P<unit2>secondes?|minutes?|heures?|jours?|semaines?|sekunden?|minuten?|stunden?|tag(?:en)?|wochen?"
    r"|segundos?|minutos?|horas?|días?|dias?|semanas?)\b"
    r"|(?P<amount3>\d{1,3}|un[ao']?)\s?(?P<unit3>second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae])\s+fa\b"
    r"|(?P<day>today|yesterday|just now|aujourd'hui|hier|heute|gestern|hoy|ayer|hoje|ontem|oggi|ieri)\b",
    _I,
)
_JOIN = pattern(
    r"[\s,;:|/@·•–—.-]+"
    r"|(?:on|at|as of|the|of|um|den|am|vom|kl|à|a|les?|el|las?|los|del?|il|alle|ore|em|às|as|dia)\b\s*"
    r"|\$Date:\s*",
    _I,
)
_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800, "mo": 2629800, "y": 31557600}
_UNIT_NAMES = (
    ("mo", ("mo",)),
    ("m", ("m",)),
    ("s", ("sec", "sek", "seg", "s")),
    ("h", ("h", "stund", "or")),
    ("d", ("d", "jour", "tag", "día", "giorn")),
    ("w", ("w", "sem", "woch", "sett")),
    ("y", ("y",)),
)


class Stated(NamedTuple):
    """What a marker says of its time, as in `Notice`, and the span in which it says it."""

    start: int
    end: int
    date: str | None = None
    time: str | None = None
    zone: str | None = None
    relative: str | None = None


def read(text: str, start: int, *, day_first: bool = False) -> Stated | None:
    """What is stated from `start` on: date, time, zone, relative time in any order; None where there is neither.

    Only connecting words and punctuation may stand between the parts. "03/04/2020" is read as March 4, with
    `day_first` as 3 April.
    """
    found = _Parts(text, start, day_first)
    while found.more():
        pass
    if found.date is None and found.time is None and found.relative is None:
        return None
    return Stated(start, found.end, found.date, found.time, found.zone, found.relative)


class _Parts:
    """The scan of one marker: where it stands and what it has read."""

    def __init__(self, text: str, start: int, day_first: bool) -> None:
        self.text, self.at, self.end, self.day_first = text, start, start, day_first
        self.date: str | None = None
        self.time: str | None = None
        self.zone: str | None = None
        self.relative: str | None = None

    def more(self) -> bool:
        """Reads one part or one connector; False at anything else."""
        if self._relative() or self._date() or self._time() or self._skip(_WEEKDAY, part=True):
            return True
        return self._skip(_JOIN) and self.at < len(self.text)

    def _skip(self, expression: re.Pattern[str], *, part: bool = False) -> bool:
        match = expression.match(self.text, self.at)
        # A word of a part must begin at a word's beginning.
        if not match or not match[0] or (part and not _free_before(self.text, self.at)):
            return False
        self.at = match.end()
        if part and (self.date or self.time):
            self.end = self.at
        return True

    def _take(self, end: int) -> bool:
        self.at = self.end = end
        return True

    def _relative(self) -> bool:
        match = _RELATIVE.match(self.text, self.at)
        if self.relative is not None or not match or not _free_before(self.text, self.at):
            return False
        self.relative = match[0]
        return self._take(match.end())

    def _date(self) -> bool:
        if self.date is not None or not _free_before(self.text, self.at):
            return False
        for expression in _DATES:
            match = expression.match(self.text, self.at)
            stated = match and _date_of(
                match.groupdict(), day_first=self.day_first or match.groupdict().get("sep") == "."
            )
            if match and stated:
                self.date = stated
                return self._take(match.end())
        return False

    def _time(self) -> bool:
        if self.time is not None or not _free_before(self.text, self.at):
            return False
        word = _WORD_TIMES.match(self.text, self.at)
        if word:
            self.time = "12:00" if word["noon"] else "00:00"
            return self._zone(word.end())
        for expression in _TIMES:
            match = expression.match(self.text, self.at)
            stated = match and _time_of(match.groupdict())
            if match and stated:
                self.time = stated
                return self._zone(match.end())
        return False

    def _zone(self, end: int) -> bool:
        match = _ZONE.match(self.text, end)
        if match and (not match["zone"].islower() or _ENDS_PHRASE.match(self.text, match.end())):
            self.zone = match["zone"].upper()
            other = _OTHER_CLOCK.match(self.text, match.end())
            end = other.end() if other else match.end()
        return self._take(end)


def _free_before(text: str, at: int) -> bool:
    """No letter or digit right before; "T" between an ISO date and its time does not count."""
    if at == 0:
        return True
    before = text[at - 1]
    return not before.isalnum() or (before == "T" and at > 1 and text[at - 2].isdigit())


def _date_of(part: dict[str, str | None], *, day_first: bool) -> str | None:
    year = part.get("year") or (f"20{part['short']}" if part.get("short") else None)
    month, day = _month_and_day(part, day_first=day_first)
    try:
        # 2000 is a leap year: a 29 February without a year is a date.
        date(int(year or 2000), month, day)
    except ValueError:
        return None
    return f"{year or 'XXXX'}-{month:02}-{day:02}"


def _month_and_day(part: dict[str, str | None], *, day_first: bool) -> tuple[int, int]:
    if part.get("month"):
        return MONTHS[str(part["month"]).lower()], int(part["day"] or 0)
    if part.get("number"):
        return int(part["number"] or 0), int(part["day"] or 0)
    first, second = int(part["first"] or 0), int(part["second"] or 0)
    return (second, first) if first > 12 or (day_first and second <= 12) else (first, second)


def _time_of(part: dict[str, str | None]) -> str | None:
    hour, minute = int(part["hour"] or 0), int(part.get("minute") or part.get("minute2") or 0)
    half = (part.get("half") or "").lower()
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None


def seconds_ago(relative: str) -> tuple[int, int] | None:
    """The least and the most seconds that "3 hours ago" may stand for, as rounding down makes it; None if no number."""
    match = _RELATIVE.match(relative)
    if not match or match["day"]:
        return None
    amount = (match["amount"] or match["amount2"] or match["amount3"]).lower()
    unit = (match["unit"] or match["unit2"] or match["unit3"]).lower()
    size = _SECONDS[next(name for name, starts in _UNIT_NAMES if unit.startswith(starts))]
    words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    if amount in {"a few", "several"}:
        return 2 * size, 10 * size
    count = int(amount) if amount.isdigit() else words.index(amount) if amount in words else 1
    return count * size, (count + 1) * size


def days_ago(relative: str) -> int | None:
    """0 for today's words, 1 for yesterday's, else None."""
    word = relative.lower()
    if word in {"today", "just now", "aujourd'hui", "heute", "hoy", "hoje", "oggi"}:
        return 0
    return 1 if word in {"yesterday", "hier", "gestern", "ayer", "ontem", "ieri"} else None
