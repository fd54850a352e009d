"""Names of months and weekdays, and words that tell a time by another."""

from __future__ import annotations

from tracker.claims.words.sets import word_set

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
FOREIGN_MONTHS = {
    "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8, "septembre": 9,
    "octobre": 10, "novembre": 11, "décembre": 12, "januar": 1, "jänner": 1, "februar": 2, "märz": 3, "juni": 6,
    "juli": 7, "oktober": 10, "dezember": 12, "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6,
    "julio": 7, "agosto": 8, "septiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12, "janeiro": 1,
    "fevereiro": 2, "março": 3, "maio": 5, "junho": 6, "julho": 7, "setembro": 9, "outubro": 10, "novembro": 11,
    "dezembro": 12, "gennaio": 1, "febbraio": 2, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7, "settembre": 9,
    "ottobre": 10, "dicembre": 12,
}  # fmt: skip
# As a text writes them, with a capital; behind each a full stop or an -s may follow.
SHORT_MONTHS = word_set("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec")
SHORT_WEEKDAYS = word_set("Mon Tue Tues Tueday Wed Thu Thur Thurs Thusday Fri Sat Sun")

# What "last" and "next" choose one of.
PERIODS = word_set(
    "week month year weekend quarter decade century spring summer fall autumn winter morning afternoon evening night"
)
# What chooses a month, a weekday or a period by its place before or after another, or within itself.
CHOOSING = word_set("this last next past previous coming early late mid")
NEAR = word_set("noon midday midnight yesterday tomorrow today tonight clock")
