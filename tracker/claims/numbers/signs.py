"""Signs of numbers and times: where a text can have any, so that nothing is read elsewhere."""

from __future__ import annotations

from functools import lru_cache, reduce
from itertools import accumulate
from operator import or_
from typing import TYPE_CHECKING

from tracker.claims.sides.spans import places_of
from tracker.claims.words.calendar import (
    CHOOSING,
    FOREIGN_MONTHS,
    MONTHS,
    NEAR,
    PERIODS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)
from tracker.claims.words.foreign import MAGNITUDES as FOREIGN_MAGNITUDES
from tracker.claims.words.numerals import (
    DECADES_OF_LIFE,
    FRACTIONS,
    LINKS,
    MULTIPLES,
    NUMBER_WORDS,
    ORDINALS,
    TENS,
    TIMES,
    TOGETHER,
    UNITS,
    VAGUE,
)
from tracker.kept import kept
from tracker.model import Span
from tracker.patterns import pattern
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tracker.claims.sides.both import Both

# What a word or a mark can be to a number or a time: bits, so that the signs of a stretch are those of its words or-ed.
# The first ones only together with one of the others; the first two say what stands behind.
COMMA, STOP, PART, CHOICE, HALF, FOREIGN_MONTH = (1 << bit for bit in range(6))
DIGIT, FOUR_DIGITS, CLOCK, MONTH, WEEKDAY, NEARNESS, PERIOD = (1 << bit for bit in range(6, 13))
SMALL, GREAT, VAGUELY, ORDINAL, FRACTION, ODD = (1 << bit for bit in range(13, 19))
NUMBER = DIGIT | SMALL | GREAT | VAGUELY | ORDINAL | FRACTION | ODD
"""A number has at least one of these."""
ALL = (1 << 19) - 1


class Stretch(NamedTuple):
    """Neighbouring words all of which can be part of a number or a time, with their signs.

    Nothing that the patterns of numbers and times match reaches out of a stretch.
    """

    start: int
    end: int
    signs: int


def _table() -> dict[str, int]:
    """The signs of words in lower case."""
    table: dict[str, int] = {}
    lists: tuple[tuple[int, Iterable[str]], ...] = (
        (PART, NUMBER_WORDS | LINKS),
        (PART, (word for words in FOREIGN_MAGNITUDES.values() for phrase in words for word in phrase.split())),
        (PART | CHOICE, CHOOSING),
        (HALF, ("am", "pm", "m")),
        (FOREIGN_MONTH, FOREIGN_MONTHS),
        (NEARNESS, NEAR),
        (PERIOD, PERIODS),
        (SMALL, (*UNITS, *TENS)),
        (GREAT, "hundred thousand million billion trillion dozen".split()),
        (VAGUELY, (max(phrase.split(), key=len) for phrase in VAGUE)),
        (ORDINAL, ORDINALS),
        (FRACTION, FRACTIONS),
        (ODD, (max(phrase.split(), key=len) for phrase in (*TOGETHER, *TIMES, *MULTIPLES, *DECADES_OF_LIFE))),
    )
    for sign, listed in lists:
        for word in listed:
            table[word] = table.get(word, 0) | sign
    return table


# In any case; and as they are, because "may" and "march" are no months.
_FOLDED = _table()
_EXACT = {
    **dict.fromkeys((*SHORT_MONTHS, *map(str.capitalize, MONTHS)), MONTH),
    **dict.fromkeys((*SHORT_WEEKDAYS, *(f"{day.capitalize()}{end}" for day in WEEKDAYS for end in ("", "s"))), WEEKDAY),
    **dict.fromkeys(
        "ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT BST UTC CET CEST Eastern"
        " Central Mountain Pacific Standard Daylight Time".split(),
        PART,
    ),
}
_LETTERS = pattern(r"[^\W\d_]+")
_A_DIGIT = pattern(r"\d")
_FOUR_DIGITS = pattern(r"\d{4}")
_CLOCK = pattern(r"\d[:h]\d")
SYMBOLS = frozenset("%$£€¥₹₽₴₩₪½¼¾⅓⅔⅛⅕°")
"""Marks that make an amount, a share or a degree of the number they stand beside, or are one."""


@kept(16384)
def signs(piece: str) -> int:
    """The signs of what stands between two spaces; most pieces recur. A mark that stands alone can be part of all."""
    if piece.isalpha():
        return _of_word(piece)
    letters = _LETTERS.findall(piece)
    found = 0 if letters else PART
    for word in letters:
        found |= _of_word(word)
    if _A_DIGIT.search(piece):
        found |= DIGIT
        if _FOUR_DIGITS.search(piece):
            found |= FOUR_DIGITS
        if _CLOCK.search(piece):
            found |= CLOCK
    elif not SYMBOLS.isdisjoint(piece):
        found |= PART
    return found | _behind(piece) if found else 0


def _behind(piece: str) -> int:
    """Whether a comma or a mark that parts more stands at the end; "3. Mai" and "(555) 123" may be one thing each."""
    if not _closing(piece) or piece.endswith(")") or _NUMBERED.search(piece):
        return 0
    return COMMA if piece.endswith(",") else STOP


def _of_word(word: str) -> int:
    folded = word.casefold()
    plural = _FOLDED.get(folded.removesuffix("s"), 0) & PART
    return _FOLDED.get(folded, 0) | plural | _EXACT.get(word, 0)


@lru_cache(maxsize=128)
def stretches(text: str) -> tuple[Stretch, ...]:
    """The stretches of a text that can have a number or a time in them, in order."""
    pieces = text.split(" ")
    return tuple(_stretches(pieces, [*map(signs, pieces)], 0))


def _stretches(pieces: Sequence[str], line: Sequence[int], start: int) -> list[Stretch]:
    """The stretches of neighbouring pieces with these signs, the first of which begins at `start`."""
    found: list[Stretch] = []
    if max(line) < DIGIT:
        return found
    ends = [*accumulate(map(len, pieces), initial=start)]  # that of a piece is one behind; without the spaces
    last = -1
    for at in [at for at, sign in enumerate(line) if sign >= DIGIT]:
        if at > last:
            first, last = _reach_of(at, pieces, line)
            together = reduce(or_, line[first : last + 1])
            if together & ~PERIOD >= DIGIT or together & CHOICE:  # a "week" that nothing chooses is no time
                found.append(Stretch(ends[first] + first, ends[last + 1] + last - _closing(pieces[last]), together))
    return found


def _reach_of(at: int, pieces: Sequence[str], line: Sequence[int]) -> tuple[int, int]:
    """The first and the last of the neighbouring pieces that may be one number or time with a piece."""
    first = last = at
    while first and line[first - 1] and not _are_parted(line[first - 1], line[first], pieces[first]):
        first -= 1
    while last + 1 < len(line) and line[last + 1] and not _are_parted(line[last], line[last + 1], pieces[last + 1]):
        last += 1
    return first, last


def _are_parted(before: int, after: int, piece: str) -> bool:
    """True where the marks behind a piece keep it from being one time with the next: "on Sunday, and"."""
    if before & COMMA:
        return not (after & (DIGIT | MONTH) or piece in {"the", "of"})
    return bool(before & STOP)


@kept(8192)
def _closing(piece: str) -> int:
    """How many of a piece's last characters close what it stands in; the stop of "Jan." and "p.m." is its own."""
    bare = piece.rstrip(_CLOSING)
    is_own = piece.startswith(".", len(bare)) and _SHORTENED.search(bare) is not None
    return len(piece) - len(bare) - is_own


_CLOSING = ".,;:!?)]\"'”’»…"
_SHORTENED = pattern(rf"\b(?:{'|'.join((*SHORT_MONTHS, *SHORT_WEEKDAYS))}|Rs|(?i:[ap]\.?)?[mM]|[a-z])$")
_NUMBERED = pattern(r"\d\.$")


# Of more places than this a text is read whole.
_FEW = 8

_Sides = tuple[list[Stretch], list[Stretch]]


@lru_cache(maxsize=2)
def touched(sides: Both) -> _Sides:
    """The stretches of the two sides that a change touched; none, where it touched no number and no time."""
    if "" not in sides.changed_texts and not any(map(signs, sides.changed_text.split())):
        return [], []
    old, new = near(sides)
    return (
        [old[at] for at in places_of(old, [span for span, _ in sides.places])] if old else old,
        [new[at] for at in places_of(new, [span for _, span in sides.places])] if new else new,
    )


@lru_cache(maxsize=2)
def near(sides: Both) -> _Sides:
    """The stretches that a change touched, and those that have a word right beside a place where words differ.

    What stands in the others is the same on both sides, stretch for stretch.
    """
    return (
        _near(sides.old.text, [span for span, _ in sides.places]),
        _near(sides.new.text, [span for _, span in sides.places]),
    )


def _near(text: str, places: Sequence[Span]) -> list[Stretch]:
    """The stretches that have something of these ranges, or of what stands right beside them, up to a space."""
    windows = [(text.rfind(" ", 0, start - 1) + 1 if start else 0, _space(text, end + 1)) for start, end in places]
    if len(windows) <= _FEW:
        return [*{stretch.start: stretch for window in windows for stretch in _around(text, *window)}.values()]
    line = stretches(text)
    return [line[at] for at in places_of(line, [Span(*window) for window in windows])] if line else []


def _around(text: str, start: int, end: int) -> list[Stretch]:
    """The stretches that have one of the pieces from `start` to `end`."""
    pieces = text[start:end].split(" ")
    line = [*map(signs, pieces)]
    before, behind = _begin(text, start, line[0], pieces[0]), _end(text, end, line[-1])
    if before < start or behind > end:
        pieces = text[before:behind].split(" ")
        line = [*map(signs, pieces)]
    return _stretches(pieces, line, before)


def _begin(text: str, start: int, sign: int, piece: str) -> int:
    """Where the pieces begin that may be of one stretch with this one, which begins at `start`."""
    while sign and start:
        begin = text.rfind(" ", 0, start - 1) + 1
        before = text[begin : start - 1]
        following, sign = sign, signs(before)
        if not sign or _are_parted(sign, following, piece):
            break
        start, piece = begin, before
    return start


def _end(text: str, end: int, sign: int) -> int:
    """Where the pieces end that may be of one stretch with the one that ends at `end` and has this sign."""
    while sign and end < len(text):
        behind = _space(text, end + 1)
        piece = text[end + 1 : behind]
        before, sign = sign, signs(piece)
        if not sign or _are_parted(before, sign, piece):
            break
        end = behind
    return end


def _space(text: str, at: int) -> int:
    """Where the next space stands from an offset on, or the text ends."""
    found = text.find(" ", at)
    return found if found >= 0 else len(text)
