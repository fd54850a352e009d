"""Who says what in a text: statements with their speaker, the verb, and the words that are said."""

from __future__ import annotations

from itertools import filterfalse
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import words
from tracker.claims.sides.spans import Cover
from tracker.claims.speech.phrases import Blanked, Line
from tracker.claims.speech.saying import COLON_WORDS, SPEAKING, can_speak, told_by, told_by_colon
from tracker.claims.speech.speakers import source_of
from tracker.claims.words.function import FUNCTION_WORDS
from tracker.kept import once
from tracker.model import Span
from tracker.patterns import pattern
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.claims.edit import Passage
    from tracker.claims.speech.saying import Found
    from tracker.claims.speech.speakers import Source

_COLON = pattern(r":(?=\s|$)")
_LETTERS = pattern(r"[^\W\d_]+")
# So many pieces before and behind a word by which somebody speaks are read first; most often no rule looks further.
_NEAR = 8
# A text of so many pieces is read at once.
_FEW = 32


class Statement(NamedTuple):
    """One act of saying. `verb` is its span and `strength` how far the verb stands behind it (words/speech.py)."""

    source: Source
    verb: Span
    strength: int


# What stands between two spaces and is known to have no word by which somebody speaks; most recur.
_SILENT: set[str] = set()
_MOST_SILENT = 65536
# What is longer does not recur.
_LONGEST_SILENT = 40
# And what is known to have one.
_SPEAKS: set[str] = set()


def is_silent(passage: Passage) -> bool:
    """True where it is known at once that nobody speaks in a passage."""
    return ":" not in passage.text and _SILENT.issuperset(passage.parts)


def _places(pieces: Sequence[str]) -> list[int]:
    """Which of the pieces between a text's spaces have a word by which somebody speaks."""
    found: list[int] = []
    at = -1
    for piece in filterfalse(_SILENT.__contains__, pieces):
        at = pieces.index(piece, at + 1)
        if piece in _SPEAKS or _may_speak(piece):
            found.append(at)
    return found


def _may_speak(piece: str) -> bool:
    speaks = not SPEAKING.isdisjoint(_LETTERS.findall(piece.casefold()))
    known = _SPEAKS if speaks else _SILENT
    if len(known) >= _MOST_SILENT:
        known.clear()
    if len(piece) <= _LONGEST_SILENT:
        known.add(piece)
    return speaks


class _Reading(NamedTuple):
    """What one piece of a text tells, and from which piece to which of the text this rests on."""

    line: Line
    found: list[Found]
    first: int
    last: int


class Speech:
    """Who speaks in a text, outside of the spans within quotation marks, `hidden`, where nobody is attributed.

    `parts` is what stands between the text's spaces, if that is known.
    """

    def __init__(self, text: str, hidden: Sequence[Span] = (), parts: list[str] | None = None) -> None:
        self._text = Blanked(text, hidden, parts)
        self._places = _places(self._text.pieces)
        self._begins = ":" in text and self._has_colon()

    def _has_colon(self) -> bool:
        """True where the first words have a colon: what it tells depends on where the text begins."""
        pieces = self._text.pieces
        return _COLON.search(" ".join(pieces[: COLON_WORDS + pieces.count("")])) is not None

    def stays(self, other: Speech) -> bool:
        """True where both texts surely have the same statements: what a reading of this one looks at stands in both."""
        is_same = self._text.pieces == other._text.pieces
        if is_same or self._begins or other._begins or len(self._places) != len(other._places):
            return is_same
        for here, there, reading in zip(self._places, other._places, self._readings, strict=True):
            if not self._is_alike(here, there, reading, other):
                return False
        return True

    def _is_alike(self, here: int, there: int, reading: _Reading, other: Speech) -> bool:
        """True where what was read from the piece at `here` is what the piece at `there` in the other text tells."""
        _, _, first, last = reading
        mine, others, by = self._text.pieces, other._text.pieces, there - here
        begins, ends = first >= 0 or by == 0, last < len(mine) or by == len(others) - len(mine)
        return begins and ends and mine[max(0, first) : last + 1] == others[max(0, first + by) : last + by + 1]

    @once
    def _readings(self) -> list[_Reading]:
        """What each of the places tells, read from what stands near if that is enough."""
        count = len(self._text.pieces)
        if self._places and count <= _FEW:
            return [_read(self._whole, self._text.pieces, at) for at in self._places]
        found: list[_Reading] = []
        for at in self._places:
            first, behind = max(0, at - _NEAR), min(count, at + _NEAR)
            near = _read(Line(self._text, first, behind), self._text.pieces, at)
            is_enough = (first == 0 or near.first >= first) and (behind == count or near.last < behind)
            found.append(near if is_enough else _read(self._whole, self._text.pieces, at))
        return found

    @once
    def _whole(self) -> Line:
        return Line(self._text, 0, len(self._text.pieces))

    @once
    def statements(self) -> tuple[Statement, ...]:
        """The statements in reading order, one for a verb."""
        if not self._places and not self._begins:
            return ()
        found = [(reading.line, item) for reading in self._readings for item in reading.found]
        if self._begins:
            found += [(self._whole, item) for item in told_by_colon(self._whole)]
        kept: dict[Span, Statement] = {}
        for line, (speaker, verb, strength, doubtful) in found:
            source = source_of(line, *speaker)
            if not doubtful or can_speak(source, line.low[speaker[0]]):
                span = line.span(*verb)
                kept.setdefault(span, Statement(source, span, strength))
        return tuple(sorted(kept.values(), key=_VERB) if len(kept) > 1 else kept.values())


def _read(line: Line, pieces: Sequence[str], at: int) -> _Reading:
    """What one of a text's pieces tells."""
    found: list[Found] = []
    tokens = line.of_piece(at)
    first = last = tokens.start
    for i in tokens:
        if line.low[i] in SPEAKING:
            line.begin(i)
            found += told_by(line, i)
            first, last = min(first, line.seen[0]), max(last, line.seen[1])
    behind = line.piece_of(last)
    # What follows tells how a point at the end is meant.
    behind += behind < len(pieces) and pieces[behind].endswith(".")
    return _Reading(line, found, line.piece_of(first), behind)


_VERB = attrgetter("verb")


def said(text: str, statements: Sequence[Statement]) -> frozenset[str]:
    """The lemmas of a text's content words, without those of its speakers and verbs: what is said, or near it."""
    taken = Cover([span for source, verb, _ in statements for span in (Span(source.start, source.end), verb)])
    telling = [word for word in words(text) if word.key not in FUNCTION_WORDS]
    return frozenset([word.lemma for word in telling if not taken.holds(word.start)])
