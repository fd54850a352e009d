"""Signs of numbers and times: where a text can have any, so that nothing is read elsewhere."""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate, compress
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.spans import places_of
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
from tracker.claims.words.numerals import FRACTIONS, LINKS, NUMBER_WORDS, ORDINALS, TENS, UNITS, VAGUE
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tracker.claims.reading import Both
    from tracker.model import Span

# What a word or a mark can be to a number or a time: bits, so that the signs of a stretch are those of its words or-ed.
# The first ones only together with one of the others; the first two say what stands behind.
COMMA, STOP, PART, CHOICE, HALF, FOREIGN_MONTH = (1 << bit for bit in range(6))
DIGIT, FOUR_DIGITS, CLOCK, MONTH, WEEKDAY, NEARNESS, PERIOD = (1 << bit for bit in range(6, 13))
SMALL, GREAT, VAGUELY, ORDINAL, FRACTION = (1 << bit for bit in range(13, 18))
NUMBER = DIGIT | SMALL | GREAT | VAGUELY | ORDINAL | FRACTION
"""A number has at least one of these."""
ALL = (1 << 18) - 1


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
    **dict.fromkeys("ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT BST UTC CET CEST Eastern".split(), PART),
}
_LETTERS = pattern(r"[^\W\d_]+")
_A_DIGIT = pattern(r"\d")
_FOUR_DIGITS = pattern(r"\d{4}")
_CLOCK = pattern(r"\d[:h]\d")
_SYMBOL = pattern(r"[%$£€¥₹₽₴₩₪½¼¾⅓⅔⅛⅕°]")


@lru_cache(maxsize=16384)
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
    elif _SYMBOL.search(piece):
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
    line = [*map(signs, pieces)]
    if max(line) < DIGIT:
        return ()
    found: list[Stretch] = []
    ends = [*accumulate(map(len, pieces))]  # without the spaces
    first = last = together = 0
    for at in compress(range(len(line)), line):
        if at > last + 1 or _are_parted(line[last], line[at], pieces[at]):
            if _is_enough(together):
                found.append(_stretch(pieces, ends, first, last, together))
            first, together = at, 0
        together |= line[at]
        last = at
    if _is_enough(together):
        found.append(_stretch(pieces, ends, first, last, together))
    return tuple(found)


def _stretch(pieces: list[str], ends: list[int], first: int, last: int, together: int) -> Stretch:
    """The stretch from the first to the last of its pieces, without what closes the last."""
    begin = ends[first] - len(pieces[first]) + first
    return Stretch(begin, ends[last] + last - _closing(pieces[last]), together)


def _are_parted(before: int, after: int, piece: str) -> bool:
    """True where the marks behind a piece keep it from being one time with the next: "on Sunday, and"."""
    if before & COMMA:
        return not (after & (DIGIT | MONTH) or piece in {"the", "of"})
    return bool(before & STOP)


@lru_cache(maxsize=8192)
def _closing(piece: str) -> int:
    """How many of a piece's last characters close what it stands in; the stop of "Jan." and "p.m." is its own."""
    bare = piece.rstrip(_CLOSING)
    is_own = piece.startswith(".", len(bare)) and _SHORTENED.search(bare) is not None
    return len(piece) - len(bare) - is_own


_CLOSING = ".,;:!?)]\"'”’»…"
_SHORTENED = pattern(rf"\b(?:{'|'.join((*SHORT_MONTHS, *SHORT_WEEKDAYS))}|Rs|(?i:[ap]\.?)?[mM]|[a-z])$")
_NUMBERED = pattern(r"\d\.$")


def _is_enough(signs: int) -> bool:
    """False for what can be no more than a part, and for a "week" that nothing chooses."""
    return signs >= DIGIT and (signs & ~PERIOD >= DIGIT or signs & CHOICE > 0)


class Touched(NamedTuple):
    """The stretches of the two sides that a change touched; both empty, where it touched no number and no time."""

    old: list[Stretch]
    new: list[Stretch]


_NOTHING = Touched([], [])


@lru_cache(maxsize=2)
def touched(sides: Both) -> Touched:
    """Where a change touched what can be a number or a time."""
    if "" not in sides.changed_texts and not any(map(signs, sides.changed_text.split())):
        return _NOTHING
    old, new = stretches(sides.old.text), stretches(sides.new.text)
    if not (old or new):
        return _NOTHING
    return Touched(
        _among(old, [place.old for place in sides.places]),
        _among(new, [place.new for place in sides.places]),
    )


def _among(line: Sequence[Stretch], spans: list[Span]) -> list[Stretch]:
    return [line[at] for at in places_of(line, spans)] if line else []
