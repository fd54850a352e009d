"""Numbers that name or number something and count nothing: "Boeing 737", "Section 3", a telephone number."""

from __future__ import annotations

import re
from sys import maxsize

from tracker.claims.language.lexicon import is_function_word
from tracker.claims.language.vocabulary import is_known, is_plain_verb, is_tangible
from tracker.claims.words.foreign import GRAMMAR, LABELLED
from tracker.claims.words.numerals import NUMBER_WORDS
from tracker.kept import kept
from tracker.patterns import pattern

# How far back what a number belongs to may begin, in characters.
_FAR = 60
# A figure right after one of these, or after another such figure ("Sections 3 and 4"), names a thing.
_CHAIN = r"[\s-](?:\d+(?:\(\w{1,4}\))?(?:,\s|,?\s(?:and|or|to)\s|[-–]))*"
_NAMING = (
    r"(?:[Nn]o\.|[Nn]umbers?|[Pp]ages?|[Cc]hapters?|[Ss]ections?|[Ss]ec\.|[Rr]ef\.|[Aa]rticles?|[Ff]ig(?:ures?|s?\.)?|[Tt]ables?"
    r"|[Ee]q\.?\s?\(?|[Rr]ooms?|[Vv]ersion|[Rr]outes?|[Ff]lights?|[Ii]nterstate|[Hh]ighway|[Cc]lauses?|[Pp]aragraphs?"
    r"|[Ee]xhibits?|[Gg]ates?|[Pp]latforms?|[Pp]hase|[Pp]ropositions?|[Dd]istricts?|[Pp]recincts?|[Rr]ule|Act|Count"
    r"|Channel|Apollo|COVID|Formula|Unit|Level|Part|Title|Line|Pier|Ward)"
)
_NAMING_WORD = pattern(rf"{_NAMING}|and|or|to")
_NAMED_BEFORE = pattern(rf"(?:\b{_NAMING}{_CHAIN}|[A-Za-z]-?|[#/:@]|\[|\w[._]|\d[:/])$")
# Units that are written right against their number.
_GLUED = pattern(
    r"(?:[CF]|km|kg|cm|mm|mph|kph|ft|lbs?|g|(?:second|minute|hour|day|week|month|year|decade)s?"
    r"|hundred|thousand|million|billion|trillion|percent|pct|p)\b"
)
# "12(b)" is a paragraph.
_LETTERED = pattern(r"\(\w{1,4}\)")
_LISTED = pattern(r"[.)]\s")
# What may stand before the number at the head of a list.
_HEAD = " \t\n\r\v\f-−–—"
_LETTER = pattern(r"[A-Za-z_]")
_COUNTING = pattern(r"\s?%|-[a-z]")
_MEASURED = ("magnitude-", "Magnitude-")
_CAPITAL_BEFORE = pattern(r"(?:[A-Z]\w*)[\s-]$")
_SENTENCE_END = pattern(r"[.!?:;]['\"”’)]*\s+$|['\"“‘„«]$")
_DETERMINED = pattern(r"\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat|[Oo]ne)\s$")
_PLURALS = frozenset({"people", "men", "women", "children", "police", "more", "additional", "other", "new"})
# Three groups of digits with or without a country's number before them; two groups only where something says that one
# can be called, because "100-1500" is a range as well.
PHONE = pattern(
    r"(?<![\w.,])(?:(?:\+\d{1,3}|\b1)[-.\s])?(?:\(\d{2,4}\)\s?|\d{2,4}[-.\s])\d{3,4}[-.\s]\d{4}(?![\w-])"
    r"|(?<![\w.,])\+\d{1,3}(?:[-.\s]?\(?\d{2,4}\)?){2,5}(?![\w-])"
    r"|(?:(?<=call )|(?<=dial )|(?<=text )|(?<=phone )|(?<=hotline )|(?<=Call )|(?<=tel. )|(?<=: )|(?<=at ))"
    r"\d{3}[-.]\d{4}(?![\w-])"
    r"|(?<![\w.,-])\d{3}-0\d{3}(?![\w-])"
)
_SPACED_THOUSANDS = pattern(r"\d{1,3}(?:\s\d{3})+$")


def phone_numbers(text: str, start: int = 0, end: int = maxsize) -> list[tuple[int, int]]:
    """The ranges of a text, or a part of it, that are telephone numbers; dots, hyphens and blanks part their groups."""
    found = PHONE.finditer(text, start, end) if _HAS_GROUPS.search(text, start, end) else ()
    return [match.span() for match in found if not _SPACED_THOUSANDS.fullmatch(match[0])]


_HAS_GROUPS = pattern(r"\d[-.\s)]{1,2}\d{3}")


def is_label(match: re.Match[str], text: str, language: str) -> bool:
    """True for digits that name or number something: "Boeing 737", "Section 3", "B12", "1." at the head of a list."""
    start, end = match.start("number"), match.end()
    if match["money"]:
        return False
    far = max(0, start - _FAR)
    before, after = text[far:start], text[end : end + 12]
    is_apart = before[-1:] == " " == after[:1]
    if is_apart and language == "en" and not _may_label(before[:-1].rpartition(" ")[2]):
        return False
    lead = before.removesuffix(match["sign"] or "")
    if (not far and not lead.strip(_HEAD) and _LISTED.match(after)) or _LETTERED.match(after):
        return True
    if (_LETTER.match(after) and not _GLUED.match(after)) or (
        _is_named(before) and not (match["sign"] and lead[-1:].isspace())
    ):
        return True
    first = not far
    return _is_called(before, after, first=first) if language == "en" else _is_called_abroad(before, after, language)


def is_called(text: str, start: int, end: int) -> bool:
    """True for a number, in words too, that belongs to what a capital names: "NBC five"."""
    far = max(0, start - _FAR)
    before = text[far:start]
    return _is_named(before) or _is_called(before, text[end : end + 12], first=not far)


def _is_named(before: str) -> bool:
    """True for what stands before the number of a thing: "Section ", "Sections 3 and "."""
    if before.endswith(_MEASURED):
        return False
    if before.endswith(" "):
        word = before[:-1].rpartition(" ")[2]
        if word.isalpha() and not _may_name(word):
            return False
    return _NAMED_BEFORE.search(before) is not None


@kept(4096)
def _may_label(word: str) -> bool:
    """False for a word between spaces after which no number between spaces can be a label; most words recur."""
    return not word.isalpha() or _may_name(word) or _CAPITAL_BEFORE.search(f"{word} ") is not None


@kept(4096)
def _may_name(word: str) -> bool:
    """False for a word after which a number can be no label; most words recur."""
    return _NAMING_WORD.fullmatch(word) is not None


def follows_name(text: str, start: int) -> bool:
    """True where a capitalised word stands right before that may name something."""
    named = _CAPITAL_BEFORE.search(text[max(0, start - _FAR) : start])
    return named is not None and not _is_of_headline(named[0].strip(" -").lower())


def _is_called(before: str, after: str, *, first: bool) -> bool:
    """True for the number of what a capital names ("Boeing 737 landed"), not for "In Kharkiv 12 people".

    `first` says that `before` begins where the text does.
    """
    named = _CAPITAL_BEFORE.search(before)
    if named is None or _COUNTING.match(after) or _is_of_headline(named[0].strip(" -").lower()):
        return False
    begins = (first and not named.start()) or _SENTENCE_END.search(before, 0, named.start())
    word = named[0].strip(" -").lower()
    if begins and is_known(word) and (is_plain_verb(word) or not is_tangible(word)):
        return False
    following = re.match(r"\s?([a-z]{3,})", after)
    if following is None or is_function_word(following[1]):
        return True
    is_counted = following[1].endswith("s") or following[1] in _PLURALS or following[1] in NUMBER_WORDS
    return _DETERMINED.search(before, 0, named.start()) is not None if is_counted else True


@kept(4096)
def _is_of_headline(word: str) -> bool:
    """True for a word with a capital in headlines alone, to which no number belongs: "At Least 12", "Kills 3"."""
    if is_function_word(word) or word in NUMBER_WORDS:
        return True
    return is_known(word) and word.endswith(("s", "ed")) and not word.endswith("ss")


def _is_called_abroad(before: str, after: str, language: str) -> bool:
    """Like `_is_called` where no word is known: after a noun that things are numbered by, or a capital and no noun.

    In German a noun has a capital, so that "Artikel 5 gilt" counts nothing and "in Kiel 12 Boote" does.
    """
    word = _LAST_WORD.search(before)
    if word and word[1].casefold() in LABELLED.get(language, ()):
        return True
    named = _CAPITAL_BEFORE.search(before)
    if named is None or not named.start() or _SENTENCE_END.search(before, 0, named.start()):
        return False
    following = re.match(r"\s?(?:%|([^\W\d_]{3,}))", after)
    if following is None or (following[1] or "").casefold() in GRAMMAR.get(language, ()):
        return True
    return language == "de" and bool(following[1]) and following[1].islower() and following[1] not in _GERMAN_COUNTING


_LAST_WORD = pattern(r"([^\W\d_]+\.?|n[°º.]{1,2})[\s-]$")
# What may stand between a German number and the noun that it counts: magnitudes and adjectives in the plural.
_GERMAN_COUNTING = frozenset({"weitere", "neue", "prozent", "tausend", "hundert", "junge", "alte", "andere", "tote"})
