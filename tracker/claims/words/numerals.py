"""Number words, magnitudes, currencies, units and approximators."""

from __future__ import annotations

import re

from tracker.claims.words.sets import word_set

_UNITS = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen
"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth
"""
_TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"
UNITS: dict[str, int] = {word: value for value, word in enumerate(_UNITS.split())}
TENS: dict[str, int] = {word: 10 * value for value, word in enumerate(_TENS.split(), start=2)}
ORDINALS: dict[str, int] = {word: value for value, word in enumerate(_ORDINALS.split(), start=1)}
ORDINALS |= {word: 10 * value for value, word in enumerate(_TENTHS.split(), start=2)}
MAGNITUDES: dict[str, float] = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12,
    "mn": 1e6, "bn": 1e9, "tn": 1e12,
}  # fmt: skip
# Written against or after digits: "1.5m", "20k", "3bn".
SUFFIXES: dict[str, float] = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12}

# Numbers that state an order of magnitude only, with the smallest number that they allow.
VAGUE: dict[str, float] = {
    "a couple of": 2, "a couple": 2, "a handful of": 3, "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2e3,
    "tens of thousands": 2e4, "hundreds of thousands": 2e5, "millions": 2e6, "tens of millions": 2e7,
    "hundreds of millions": 2e8, "billions": 2e9, "tens of billions": 2e10, "hundreds of billions": 2e11,
    "trillions": 2e12, "dozens of thousands": 2.4e4, "several": 3, "a few": 3,
}  # fmt: skip
# Those of them that are told only beside another number.
FAINT = frozenset({"several", "a few"})
# "Several hundred" is as vague as "hundreds".
VAGUE |= {
    f"{word} {great}": VAGUE[f"{great}s"]
    for word in ("several", "a few", "a couple of", "a number of", "many")
    for great in ("dozen", "hundred", "thousand", "million", "billion")
}
VAGUE |= {
    f"{word} {great} {greater}": VAGUE[f"{great}s of {greater}s"]
    for word in ("several", "a few", "a number of", "many")
    for great in ("hundred",)
    for greater in ("thousand", "million", "billion")
}

# Words for numbers that are told only beside another: "both men", "a pair of gunmen", "twice".
TOGETHER: dict[str, int] = {
    "both": 2, "a pair of": 2, "a duo of": 2, "a trio of": 3, "a quartet of": 4, "the pair of": 2, "the trio of": 3,
}  # fmt: skip
TIMES: dict[str, int] = {"twice": 2, "thrice": 3}
# How many times its former size something has come to; "halved" is half of it.
MULTIPLES: dict[str, float] = {
    "doubled": 2, "doubling": 2, "tripled": 3, "tripling": 3, "trebled": 3, "trebling": 3, "quadrupled": 4,
    "quadrupling": 4, "quintupled": 5, "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6,
    "sevenfold": 7, "eightfold": 8, "tenfold": 10, "halved": 0.5, "halving": 0.5,
}  # fmt: skip
# The first year of a decade of life: "in his thirties".
DECADES_OF_LIFE: dict[str, int] = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip

FRACTIONS: dict[str, float] = {
    "half": 0.5, "halves": 0.5, "third": 1 / 3, "thirds": 1 / 3, "quarter": 0.25, "quarters": 0.25, "fourth": 0.25,
    "fourths": 0.25, "fifth": 0.2, "fifths": 0.2, "sixth": 1 / 6, "sixths": 1 / 6, "eighth": 0.125, "eighths": 0.125,
    "tenth": 0.1, "tenths": 0.1,
}  # fmt: skip
GLYPH_FRACTIONS: dict[str, float] = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125, "⅕": 0.2}

CURRENCIES: dict[str, str] = {
    "$": "USD", "us$": "USD", "a$": "AUD", "c$": "CAD", "nz$": "NZD", "hk$": "HKD", "£": "GBP", "€": "EUR", "¥": "JPY",
    "₹": "INR", "₽": "RUB", "₴": "UAH", "₩": "KRW", "₪": "ILS", "usd": "USD", "eur": "EUR", "gbp": "GBP", "rs": "INR",
    "dollar": "USD", "dollars": "USD", "euro": "EUR", "euros": "EUR", "yen": "JPY", "rupees": "INR", "rubles": "RUB",
    "roubles": "RUB", "yuan": "CNY", "won": "KRW", "shekels": "ILS", "francs": "CHF", "pesos": "MXN", "cents": "cents",
    "cent": "cents", "pence": "pence", "penny": "pence", "kronor": "SEK", "kroner": "NOK", "crowns": "CZK",
    "zlotys": "PLN", "rand": "ZAR", "naira": "NGN", "lira": "TRY", "reais": "BRL", "dirhams": "AED", "riyals": "SAR",
}  # fmt: skip
PERCENT = frozenset({"%", "percent", "per cent", "pct", "prozent", "por ciento", "pour cent", "per cento"})
POINTS = frozenset({"percentage point", "percentage points", "points", "point"})
# Units that several words or other letters write → (unit, factor); in lower case, hyphens as spaces.
UNIT_PHRASES: dict[str, tuple[str, float]] = {
    "basis point": ("point", 0.01), "basis points": ("point", 0.01), "bp": ("point", 0.01), "bps": ("point", 0.01),
    "p": ("pence", 1), "miles per hour": ("mph", 1), "miles an hour": ("mph", 1), "kmh": ("kph", 1), "kph": ("kph", 1),
    "kmph": ("kph", 1), "km/h": ("kph", 1), "km per hour": ("kph", 1), "km an hour": ("kph", 1),
    "kilometers per hour": ("kph", 1), "kilometers an hour": ("kph", 1), "kilometres per hour": ("kph", 1),
    "kilometres an hour": ("kph", 1),
}  # fmt: skip

# Unit words → (unit, factor), for measures whose styles are one measure.
MEASURES: dict[str, tuple[str, float]] = {
    "m": ("meter", 1), "meter": ("meter", 1), "meters": ("meter", 1), "metre": ("meter", 1), "metres": ("meter", 1),
    "km": ("meter", 1e3), "kilometer": ("meter", 1e3), "kilometers": ("meter", 1e3), "kilometre": ("meter", 1e3),
    "kilometres": ("meter", 1e3), "cm": ("meter", 0.01), "centimeters": ("meter", 0.01),
    "centimetres": ("meter", 0.01), "mm": ("meter", 1e-3), "millimeters": ("meter", 1e-3),
    "millimetres": ("meter", 1e-3), "mile": ("mile", 1), "miles": ("mile", 1), "mi": ("mile", 1), "foot": ("foot", 1),
    "feet": ("foot", 1), "ft": ("foot", 1), "inch": ("inch", 1), "inches": ("inch", 1), "yards": ("yard", 1),
    "kg": ("gram", 1e3), "kilogram": ("gram", 1e3), "kilograms": ("gram", 1e3), "kilos": ("gram", 1e3),
    "kilo": ("gram", 1e3), "g": ("gram", 1), "gram": ("gram", 1), "grams": ("gram", 1), "ton": ("ton", 1),
    "tons": ("ton", 1), "tonne": ("ton", 1), "tonnes": ("ton", 1), "pounds": ("pound", 1), "lbs": ("pound", 1),
    "lb": ("pound", 1), "mph": ("mph", 1), "kph": ("kph", 1), "km/h": ("kph", 1), "acres": ("acre", 1),
    "acre": ("acre", 1), "hectares": ("hectare", 1), "liters": ("liter", 1), "litres": ("liter", 1),
    "barrels": ("barrel", 1), "gallons": ("gallon", 1), "degrees": ("degree", 1), "°c": ("°C", 1), "°f": ("°F", 1),
}  # fmt: skip

UNIT_PHRASES |= {
    f"{square} {word}": (f"square {unit}", factor**2)
    for square in ("square", "sq", "sq.")
    for word, (unit, factor) in MEASURES.items()
    if unit in {"meter", "mile", "foot", "yard", "inch"}
}

DURATIONS: dict[str, float] = {
    "second": 1, "minute": 60, "min": 60, "hour": 3600, "hr": 3600, "day": 86400, "night": 86400, "week": 604800,
    "fortnight": 1209600, "weekend": 172800, "month": 2629746, "year": 31556952, "yr": 31556952, "decade": 315569520,
    "century": 3155695200,
}  # fmt: skip

# A length of time without a number follows or precedes one of these: "for hours", "took a week", "a year later".
LENGTH_BEFORE = word_set("""
    for in within after before over than about nearly almost around roughly least most under just only another during
    until till last lasts lasted lasting take takes took taken taking spend spends spent spending of wait waited waits
    coming next past recent following previous many few several by up some further additional long full delayed
    serve served serving
""")
# Of these the ones that only say when, if nothing longer or shorter stands in its place.
LENGTH_LOOSELY = word_set("coming next past recent following previous many few last over other in of by during the")
LENGTH_BEHIND = word_set("ago later earlier after before since beforehand afterwards afterward away apart of")

# Words before a number that bound it: "~" about, ">" more, ">=" at least, "<" less, "<=" up to; "<~" and ">~" are near.
APPROXIMATORS: dict[str, str] = {
    "about": "~", "around": "~", "approximately": "~", "roughly": "~", "some": "~", "an estimated": "~",
    "estimated": "~", "circa": "~", "nearly": "<~", "almost": "<~", "close to": "~", "just under": "<~",
    "more than": ">", "over": ">", "at least": ">=", "upwards of": ">", "upward of": ">", "no fewer than": ">=",
    "no less than": ">=", "not less than": ">=", "greater than": ">", "above": ">", "a minimum of": ">=",
    "in excess of": ">", "well over": ">", "as many as": "<=", "up to": "<=", "as much as": "<=", "at most": "<=",
    "no more than": "<=", "a maximum of": "<=", "not more than": "<=",
    "fewer than": "<", "less than": "<", "under": "<", "below": "<", "exactly": "", "just over": ">~",
    "slightly more than": ">~", "a little over": ">~", "a little more than": ">~", "just more than": ">~",
    "slightly over": ">~", "slightly less than": "<~", "a little under": "<~", "just less than": "<~",
    "well under": "<", "virtually": "<~", "approaching": "<~", "just": "", "only": "", "precisely": "",
}  # fmt: skip
APPROXIMATORS_AFTER: dict[str, str] = {
    "or more": ">=", "or so": "~", "or fewer": "<=", "or less": "<=", "plus": ">", "or thereabouts": "~",
    "odd": "~",
}  # fmt: skip

# What makes a number negative, before or behind it, and what degrees are of.
_BELOW = ("minus", "negative", "below zero", "below freezing")
_DEGREES = ("celsius", "centigrade", "fahrenheit")

# Every word that can be part of a figure.
NUMBER_WORDS = frozenset(
    part
    for table in (UNITS, TENS, MAGNITUDES, VAGUE, ORDINALS, FRACTIONS, CURRENCIES, MEASURES, DURATIONS, APPROXIMATORS,
                  APPROXIMATORS_AFTER, PERCENT, POINTS, UNIT_PHRASES, TOGETHER, TIMES, MULTIPLES, DECADES_OF_LIFE,
                  _BELOW, _DEGREES)
    for word in table
    for part in re.findall(r"[^\W\d_]+", word)
)  # fmt: skip

# What may stand within a figure beside those: grammar, and what is written against digits.
LINKS = word_set(
    "a an the of de d to and or in out its their his her all every each per old more full long p o time local st nd rd"
    " on th s h k b tn rs c f"
)

# Verbs, and nouns spelt like them, that change an amount by some measure or to one.
AMOUNT_VERBS = word_set(
    "rise raise increase grow climb jump soar surge gain expand swell edge inch tick hike boost double fall drop"
    " decline decrease sink slip slide plunge plummet tumble shrink cut reduce lower slash trim ease narrow widen"
)
