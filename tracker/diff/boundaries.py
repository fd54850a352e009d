"""Where a sentence does and does not end: what sentencex gets wrong in news, by rules that hold for any text."""

from __future__ import annotations

import re
from itertools import pairwise

from tracker.diff.lexicon import ABBREVIATIONS, DATED, MEASURES, NUMBERED, TITLES
from tracker.patterns import pattern

# How far around a place these rules look, in characters.
WINDOW = 200
_BULLET = r"[-*•◦▪‣⁃●■–—]"
_ITEM = pattern(rf"\s*(?:{_BULLET}\s*(?=\S)|\(?(?:\d{{1,3}}|[A-Za-z]|[ivx]+)[.)]\s)")
_LABEL = pattern(rf"(?<!\S)(?:{_BULLET}\s?)?\(?(\d{{1,3}}|[a-z])\Z")
# A bullet, a space, a bracket, three digits.
_LONGEST_LABEL = 6
# What an item written as a part of its sentence stands behind ("goals: (a) to save, (b) to build and (c) to hire").
_WITHIN_SENTENCE = pattern(r"(?:[,:;]|\b(?:and|or))$")
# Asked first, as it rules out most stops: no more than three letters or digits stand before this one.
_SHORT = r"(?<!\w{4}.)"
# What may be a list's number or letter stands before its mark.
_LABELLED = r"(?:(?<=\d.)|(?<=[^\w.][a-z].)|(?<=^[a-z].))"
_DOT, _MARK = (pattern(rf"{mark}{_SHORT}{_LABELLED}[.)]*\s+(?=\S)") for mark in (r"\.", "[.)]"))
_STOPS = ".!?…:;。！？"
_CLOSERS = "\"'”’»)]}*_ \t"
# Ends of sentences whose last word looks like an abbreviation and is none ("He said no. They left."): short forms only
# with a capital or before a number; small and before a capital they are words. The month of May has no short form.
_SHORT_WORDS = r"(?<=(?<![\w.])(?:no|me)\.)|(?<=(?<![\w.])(?:sat|sun|wed|art|fig|mar|etc|May)\.)"
_AFTER_ALL = rf"(?:{_SHORT_WORDS})[\"'”’»)\]]*|(?<=[\"“‘«][Nn]o\.)[\"'”’»]+"
_WORD_AFTER_ALL = pattern(rf"\.{_SHORT}(?:{_AFTER_ALL})(?=\s+[\"“‘«(]*[A-Z])")
# sentencex takes what follows several of these for a part of the sentence where it is "I".
_I_AFTER_MARKS = pattern(r"[!?]{2}(?=\s+I\b)")
# All that lists and words like abbreviations need, in expressions that take little time to compile.
_LABEL_END = pattern(rf"\.(?!\w){_SHORT}{_LABELLED}[.)]*\s")
_WORD_END = pattern(rf"\.(?!\w){_SHORT}(?:{_SHORT_WORDS}|(?<=[Nn]o\.))")
_LAST_WORD = pattern(r"([^\s(\"“‘']+)[.!?…]+[\"'”’»)\]]*\s*$")
_CLOCK = pattern(r"\b[ap]\.?\s?m\.\s*$", re.IGNORECASE)
_CLOCK_ENDS = frozenset(["m.", "M."])
_AFTER_CLOCK = pattern(
    r"(?:Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|Alaska|Hawaii|local|UTC|GMT|[A-Z]{1,4}T|[A-Z]ST"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
# How far back the word before a stop is looked for.
_LONGEST_WORD = 40
_DOMAIN = pattern(r"(?:com|org|net|gov|edu|info|tv|io|co|uk|eu|de|fr)\b", re.IGNORECASE)
# Written with a capital, titles of five letters and more end like other words.
_NO_TITLE = "".join(sorted({rf"(?<!{title[-4:]}\.\ )" for title in TITLES if len(title) > 4}))
_PLAIN = pattern(
    rf"\ (?=[A-Z“])(?:(?<=[a-z]{{4}}\.\ ){_NO_TITLE}|(?<=\ [a-z]{{3}}\.\ )|(?<=\ [a-z]{{2}}\.\ )(?<![ap]m\.\ )"
    r"|(?<=\d\.\ )|(?<=\.[\"”]\ )|(?<=[!?]\ ))"
)
# "U.S." glued to what is before it: no sentence ends between its letters.
_INITIALS = pattern(r"(?<!\w)[A-Z]\.[A-Z]\.$")
_TITLE_MARK = pattern(r"\b[A-Z][^\s!?]*!$")
_CLOSED = pattern(r"[.!?…](?:[\"'”’»)\]“‘«‹]+|\s[»›])$")
_EXCLAIMED = pattern(r"[!?][\"'”’»]+\s*$")
_SPEAKS = pattern(
    r"I (?:say|ask|add|reply|tell|shout|yell|cry|call|whisper)\b"
    r"|(?:[A-Z][\w.'’-]*\s+){1,4}(?:said|says|asked|asks|added|wrote|told|replied|tweeted|shouted|yelled|cried|exclaimed"
    r"|wondered|answered|continued|joked|recalled)\b"
)
# Japanese: the particle behind what was said, so that 「行く。」と言った is one sentence.
_QUOTATIVE = "と"
# A line this long may have been broken by a text editor; one shorter was ended by its author.
_SHORTEST_WRAP, _LONGEST_WRAP = 40, WINDOW // 2


is_plain = _PLAIN.match
"""Whether a boundary, a block and a place in it, is of the usual kind, at which no rule here has anything to say.

One space and a capital or an opening quotation mark follow a stop, where that is a full stop behind a small word or a
number; a quotation may close with the full stop. Letters of ASCII only: what else is usual goes through the rules.
"""


def belongs_together(block: str, cut: int) -> bool:
    """Whether a place that looks like a boundary is none: an abbreviation, a clock time, a title that exclaims."""
    before, rest = block[max(0, cut - WINDOW) : cut].rstrip(), block[cut : cut + WINDOW]
    after = rest.lstrip()
    if not before or not after or "\n" in rest[: len(rest) - len(after)]:
        return False
    glued = (
        not rest[0].isspace()
        and before[-1] == "."
        and block[cut - 1] == "."
        and bool(_DOMAIN.match(rest) or _INITIALS.search(before[-3:] + rest[:2]))
    )
    return glued or _goes_on(before, after) or _is_short_form(before, after)


def _goes_on(before: str, after: str) -> bool:
    """Whether what follows continues the sentence by its shape."""
    if after[0] == _QUOTATIVE and before[-1] in "」』":
        return True
    if after[0].islower() and not after[1:2].isupper():
        # Web text begins sentences small too, so this needs a reason: an abbreviation, a title ("Jeopardy! returns"),
        # a quotation that ends before its speaker.
        if _is_bracketed(before):
            return True
        short = before[-1] == "." and (_word(before) in ABBREVIATIONS or before[-2:-1] == ".")
        return short or bool(_TITLE_MARK.search(before) or _CLOSED.search(before[-5:]))
    if before[-2:] in _CLOCK_ENDS and _CLOCK.search(before[-8:]):
        return after[0] == "(" or bool(_AFTER_CLOCK.match(after))
    return before[-1] in _CLOSERS and bool(_EXCLAIMED.search(before[-5:]) and _SPEAKS.match(after))


def _is_bracketed(before: str) -> bool:
    """Whether a bracket that was opened near by is still open."""
    return max(map(before.rfind, "([{（")) > max(map(before.rfind, ")]}）"))


def _is_short_form(before: str, after: str) -> bool:
    """Whether the stop belongs to an abbreviation that what follows completes."""
    found = _LAST_WORD.search(before, max(0, len(before) - _LONGEST_WORD)) if before[-1] == "." else None
    if not found:
        return False
    word = found[1].lower()
    if after[0].isdigit():
        return word in (MEASURES if word == found[1] else NUMBERED | DATED)
    return after[0].isupper() and found[1][0].isupper() and word in TITLES


def _word(before: str) -> str:
    """The word that the stop stands after, in lower case; empty where there is none."""
    found = _LAST_WORD.search(before[-_LONGEST_WORD:])
    return found[1].lower() if found else ""


def has_form(block: str) -> bool:
    """Whether `by_form` has anything to look at in a paragraph."""
    if "\n" in block or ")" in block or _LABEL_END.search(block) or _WORD_END.search(block):
        return True
    return ("!" in block or "?" in block) and _I_AFTER_MARKS.search(block) is not None


def by_form(block: str) -> tuple[set[int], set[int]]:
    """What a paragraph's form says where sentencex does not see it: where sentences end, and places where none does."""
    ends, markers = _in_lists(block)
    if _WORD_END.search(block):
        ends.update(found.end() for found in _WORD_AFTER_ALL.finditer(block))
    ends.update(found.end() for found in _I_AFTER_MARKS.finditer(block))
    if "\n" in block:
        ends |= _line_breaks(block)
    return ends, markers


def _line_breaks(block: str) -> set[int]:
    """The newlines of a paragraph at which a sentence ends: before a list item, and after a line without a stop."""
    cuts: set[int] = set()
    lines = block.split("\n")
    at = 0
    for index, (line, following) in enumerate(pairwise(lines)):
        at += len(line) + 1
        bare = line.rstrip(_CLOSERS + "\r")
        ended = bare[-1:] in _STOPS if bare else True
        if _ITEM.match(following) or (not ended and not _wraps(lines, index)):
            cuts.add(at)
    return cuts


def _wraps(lines: list[str], index: int) -> bool:
    """Whether the line was broken by its width, so that its sentence goes on in the next one."""
    line, following = lines[index], lines[index + 1].lstrip()
    if following[:1].islower():
        return line.endswith((" ", ",")) or len(line) >= _SHORTEST_WRAP
    width = max(map(len, lines[max(0, index - 1) : index + 2]))
    first = following.split(maxsplit=1)[0] if following else ""
    return _SHORTEST_WRAP <= len(line) <= width <= _LONGEST_WRAP and len(line) + 1 + len(first) > width


def _in_lists(block: str) -> tuple[set[int], set[int]]:
    """For lists set within running text ("1. One 2. Two"): where items begin, and the ends of their markers.

    A marker counts where its line begins with it, or where the one before or after it, near by, is its neighbour.
    """
    begins: set[int] = set()
    ends: set[int] = set()
    before = False
    markers = _markers(block)
    for first, second in pairwise(markers):
        follows = _order(second[2]) == _order(first[2]) + 1 and second[0] - first[1] <= WINDOW // 2
        if follows and (before or _before(block, first[0])[-1:] in _STOPS):
            begins.update(marker[0] for marker in (first, second) if not _is_within_sentence(block, marker))
            ends |= _within(first) | _within(second)
        before = follows
    for marker in markers:
        if not _before(block, marker[0]) or block[marker[0] - 1] == "\n":
            ends |= _within(marker)
    return begins - {0}, ends


def _is_within_sentence(block: str, marker: tuple[int, int, str]) -> bool:
    """Whether an item goes on with the sentence before it, small and behind a comma, a colon, "and" or "or"."""
    return block[marker[1]].islower() and bool(_WITHIN_SENTENCE.search(_before(block, marker[0])))


def _markers(block: str) -> list[tuple[int, int, str]]:
    """Everything that may mark an item of a list: where it begins and ends, and its number or letter."""
    markers = []
    for found in (_MARK if ")" in block else _DOT).finditer(block):
        label = _LABEL.search(block, max(0, found.start() - _LONGEST_LABEL), found.start())
        if label:
            markers.append((label.start(), found.end(), label[1]))
    return markers


def _before(block: str, at: int) -> str:
    """What stands shortly before a place, without white space at its end."""
    return block[max(0, at - WINDOW) : at].rstrip()


def _within(marker: tuple[int, int, str]) -> set[int]:
    """Every place inside a marker and right after it."""
    return set(range(marker[0] + 1, marker[1] + 1))


def _order(label: str) -> int:
    """The place of a marker in its list: numbers as they are, letters far from them."""
    return int(label) if label.isdigit() else 1000 + ord(label)
