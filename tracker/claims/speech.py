"""Who says what in a text: statements with their speaker, the verb, and the words that are said."""

from __future__ import annotations

from functools import cached_property
from itertools import filterfalse, repeat
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.lexicon import is_function_word, words
from tracker.claims.phrases import Blanked, Line
from tracker.claims.saying import COLON_WORDS, SPEAKING, can_speak, told_by, told_by_colon
from tracker.claims.spans import Cover
from tracker.claims.speakers import source_of
from tracker.model import Span
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tracker.claims.saying import Found
    from tracker.claims.speakers import Source

_COLON = pattern(r":(?=\s|$)")
_LETTERS = pattern(r"[^\W\d_]+")
# So many pieces before and behind a word by which somebody speaks are read first; most often no rule looks further.
_NEAR = 8


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


def _places(pieces: Sequence[str]) -> list[int]:
    """Which of the pieces between a text's spaces have a word by which somebody speaks."""
    found: list[int] = []
    at = -1
    for piece in filterfalse(_SILENT.__contains__, pieces):
        at = pieces.index(piece, at + 1)
        if _may_speak(piece):
            found.append(at)
    return found


def _may_speak(piece: str) -> bool:
    if not SPEAKING.isdisjoint(_LETTERS.findall(piece.casefold())):
        return True
    if len(_SILENT) >= _MOST_SILENT:
        _SILENT.clear()
    if len(piece) <= _LONGEST_SILENT:
        _SILENT.add(piece)
    return False


class _Reading(NamedTuple):
    """What one piece of a text tells, and from which piece to which of the text this rests on."""

    line: Line
    found: list[Found]
    first: int
    last: int


class Speech:
    """Who speaks in a text. `quoted` tells, if asked, the spans within quotation marks, where nobody is attributed."""

    def __init__(self, text: str, quoted: Callable[[], Sequence[Span]] = tuple) -> None:
        self._text = Blanked(text)
        self._places: Sequence[int] = ()
        self._begins = False
        if ":" in text or not _SILENT.issuperset(self._text.pieces):
            hidden = quoted()
            self._text = Blanked(text, hidden) if hidden else self._text
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
        return not self._places or all(map(self._is_alike, self._places, other._places, self._readings, repeat(other)))

    def _is_alike(self, here: int, there: int, reading: _Reading, other: Speech) -> bool:
        """True where what was read from the piece at `here` is what the piece at `there` in the other text tells."""
        _, _, first, last = reading
        mine, others, by = self._text.pieces, other._text.pieces, there - here
        begins, ends = first >= 0 or by == 0, last < len(mine) or by == len(others) - len(mine)
        return begins and ends and mine[max(0, first) : last + 1] == others[max(0, first + by) : last + by + 1]

    @cached_property
    def _readings(self) -> list[_Reading]:
        """What each of the places tells, read from what stands near if that is enough."""
        count = len(self._text.pieces)
        found: list[_Reading] = []
        for at in self._places:
            first, behind = max(0, at - _NEAR), min(count, at + _NEAR)
            near = _read(Line(self._text, first, behind), self._text.pieces, at)
            is_enough = (first == 0 or near.first >= first) and (behind == count or near.last < behind)
            found.append(near if is_enough else _read(self._whole, self._text.pieces, at))
        return found

    @cached_property
    def _whole(self) -> Line:
        return Line(self._text, 0, len(self._text.pieces))

    @cached_property
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
    spans = (span for source, verb, _ in statements for span in (Span(source.start, source.end), verb))
    taken = Cover(spans)
    return frozenset(word.lemma for word in words(text) if not (is_function_word(word.key) or taken.holds(word.start)))
