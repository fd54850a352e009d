"""The words of a sentence without its quotations, and where the phrase that names a speaker begins and ends."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from tracker.claims.lexicon import lemma
from tracker.claims.words.people import CALENDAR
from tracker.claims.words.sets import word_set
from tracker.claims.words.speech import DOCUMENTS, INSTITUTIONS, PRONOUNS, SOURCES, VERBS
from tracker.model import Span
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Sequence


_TOKEN = pattern(
    r"\0+"
    r"|(?:[^\W\d_]\.){2,}"
    r"|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Cmdr|Prof|Rev|Hon|Jr|Sr|St)\.(?=\s)"
    r"|[^\W\d_]\.(?=\s[A-Z])"
    r"|\w+(?:[-'’]\w+)*['’]?(?=\W|$)"
    r"|\S"
)
# No title with a point is longer, the point included.
_LONGEST_SHORT = 5
_BLANK = "\u0000"
# No rule looks further into a blanked quotation.
_MOST_BLANKS = 8
DETERMINERS = word_set("""
    a an the his her their its our my your this these those some several many another any no
""")
INDEFINITE = word_set("""
    a an one some several many another any two three four five six other unnamed anonymous
""")
_LINKS = word_set("of for in at from with to on about by near")
_TIMES = word_set("yesterday today tomorrow tonight late early earlier later last this next again")
_STOPS = word_set("""
    that and but or because when while as after before if although though whether until since so than then yet nor
    is are was were be been being has have had do does did will would can could may might must shall should not never
    during via per over under against into onto through between among citing told who which where what how why
    including said says
""")
_MOST_WORDS = 14
# So many words at the beginning of a phrase are asked whether it can be a speaker.
_FIRST_WORDS = 5
SPEAKERS, BODIES, PAPERS = (frozenset(map(lemma, nouns)) for nouns in (SOURCES, INSTITUTIONS, DOCUMENTS))
_CAN_SPEAK = SPEAKERS | BODIES | PAPERS
_MANY_SPEAKERS = frozenset(f"{noun}s" for noun in SPEAKERS)
# No phrase ends in one of these.
_BEFORE_A_NOUN = _LINKS | {"the", "a", "an"}
# "May" and "march" are words of other kinds as well.
_DAYS_AND_MONTHS = CALENDAR - {"may", "march"}


def _blanked(text: str, hidden: Sequence[Span]) -> str:
    parts: list[str] = []
    at = 0
    for start, end in sorted(hidden):
        parts += (text[at:start], _BLANK * (end - start))
        at = end
    return "".join((*parts, text[at:]))


def _after(following: list[str]) -> str:
    """What stands behind a piece that ends in a point, as far as it tells how the point is meant."""
    if not following:
        return ""
    return " A" if "A" <= following[0][:1] <= "Z" else " "


@lru_cache(maxsize=8192)
def _read(piece: str, after: str) -> tuple[tuple[Span, ...], tuple[str, ...]]:
    """The tokens of what stands between two spaces: their spans and how they read.

    `after` is what a point at its end is read by: " A" where a capital follows, " " where anything else does.

    Of a blanked quotation no more tokens are made than any rule looks at.
    """
    if piece[:-1].isalpha() and piece[-1] in ",.;:!?" and len(piece) > _LONGEST_SHORT:
        end = len(piece)
        return (Span(0, end - 1), Span(end - 1, end)), (piece[:-1], piece[-1])
    spans: list[Span] = []
    words: list[str] = []
    for match in _TOKEN.finditer(piece + after):
        start, end = match.span()
        if start >= len(piece):
            break
        if match[0][0] == _BLANK:
            spans += [Span(i, i + 1) for i in range(start, min(end, start + _MOST_BLANKS))]
            words += _BLANK * min(end - start, _MOST_BLANKS)
            continue
        spans.append(Span(start, end))
        words.append(match[0].strip("'’") or match[0])
    return tuple(spans), tuple(words)


class Line:
    """The words and marks of a text whose quotations are blanked out.

    Whoever reads it says how far that went (`see`), so that it is known on which words a reading rests: those from the
    first to the last of `seen`.
    """

    def __init__(self, text: str, hidden: Sequence[Span]) -> None:
        self.text = _blanked(text, hidden) if hidden else text
        self.words: list[str] = []
        self._starts: list[int] = []
        self._ends: dict[int, int] = {}
        pieces = self.text.split(" ")
        at = 0
        for number, piece in enumerate(pieces, 1):
            if piece.isalpha():
                self.words.append(piece)
                self._starts.append(at)
            elif piece:
                self._part(piece, _after(pieces[number : number + 1]) if piece[-1] == "." else "", at)
            at += len(piece) + 1
        self.low = [word.casefold() for word in self.words]
        if "’" in self.text:
            self.low = [word.replace("’", "'") for word in self.low]
        self.seen = 0, 0

    def _part(self, piece: str, after: str, at: int) -> None:
        """What stands between two spaces and is more or less than a word."""
        spans, words = (_read.__wrapped__ if _BLANK in piece else _read)(piece, after)
        for word, (start, end) in zip(words, spans, strict=True):
            if len(word) != end - start:
                self._ends[len(self.words)] = at + end
            self._starts.append(at + start)
            self.words.append(word)

    def span(self, i: int) -> Span:
        """Where a word or mark stands in the text."""
        start = self._starts[i]
        return Span(start, self._ends.get(i) or start + len(self.words[i]))

    def begin(self, i: int) -> None:
        """A reading that starts from a word."""
        self.seen = i, i

    def see(self, i: int) -> None:
        """The reading looks as far as a word; what lies between that and where it started counts as looked at."""
        first, last = self.seen
        if i < first:
            self.seen = i, last
        elif i > last:
            self.seen = first, i

    @cached_property
    def has_small_words(self) -> bool:
        """True where any word but the first is written small, so that a capital tells something."""
        return any(word[0].islower() for word in self.words[1:])

    def is_word(self, i: int) -> bool:
        """True for a word; False for a mark, a blanked quotation and beyond either end."""
        return 0 <= i < len(self.words) and self.words[i][0].isalnum()


def apposition(line: Line, comma: int) -> tuple[int, int] | None:
    """Reads "John Kirby, the Pentagon press secretary," as one speaker, where it begins a clause."""
    for i in range(comma - 1, max(0, comma - _MOST_WORDS), -1):
        line.see(i - 1)
        if line.words[i] == ",":
            if line.low[i - 1].isdigit():
                continue
            reach = phrase_left(line, i - 1)
            begins = reach and (reach[0] == 0 or not line.is_word(reach[0] - 1) or line.low[reach[0] - 1] in _STOPS)
            titled = line.low[i + 1] in DETERMINERS or line.low[i + 1].isdigit() or line.words[i + 1][0].islower()
            return (reach[0], comma) if reach and begins and titled and line.words[reach[0]][0].isupper() else None
        if not (line.is_word(i) or line.words[i] in "-–'’."):
            return None
    return None


def phrase_left(line: Line, at: int) -> tuple[int, int] | None:
    """The noun phrase that ends at a word, with what hangs on a speaker's noun ("officials familiar with the plan")."""
    first = chunk_left(line, at)
    if first is None:
        return None
    begin = first
    while begin > 0 and line.low[begin - 1] in _LINKS and at - begin < _MOST_WORDS:
        further = chunk_left(line, begin - 2)
        if further is None:
            break
        inside = line.low[begin - 1] in {"of", "for"} and line.words[begin][0].isupper()
        begin = further
        if inside and line.words[first - 2][0].isupper():
            first = begin
        if any(lemma(word) in SPEAKERS for word in line.low[begin:first]):
            first = begin
    return first, at + 1


def chunk_left(line: Line, at: int) -> int | None:
    """The first word of the run of words, without prepositions, that ends at a word."""
    i = at
    while line.is_word(i) and not _breaks(line, i) and at - i < 8:
        i -= 1
        if line.low[i + 1] in DETERMINERS:
            break
        if line.low[i + 1] in PRONOUNS:
            break
    line.see(i)
    return i + 1 if i < at else None


def _breaks(line: Line, i: int) -> bool:
    low = line.low[i]
    year = low.isdigit() and len(low) == 4
    return (
        low in _STOPS
        or low in _LINKS
        or low in _DAYS_AND_MONTHS
        or low in _TIMES
        or year
        or (low in VERBS and lemma(low) not in PAPERS)
    )


def phrase_right(line: Line, i: int) -> tuple[int, int] | None:
    """The noun phrase that begins at a word."""
    j = i
    while line.is_word(j) and j - i < _MOST_WORDS and not _ends_phrase(line, i, j):
        j += 1
    line.see(max(j + 1, i + _FIRST_WORDS))
    while j > i and line.low[j - 1] in _BEFORE_A_NOUN:
        j -= 1
    if j == i or not _begins_phrase(line, i):
        return None
    if j < len(line.words) and line.words[j] == "," and line.words[i][0].isupper():
        j = _apposed(line, j)
    return i, j


def _begins_phrase(line: Line, i: int) -> bool:
    low = line.low[i]
    speaker = low in DETERMINERS or low in PRONOUNS or low.isdigit() or low in INDEFINITE or line.words[i][0].isupper()
    if low in _STOPS or low in _LINKS or low in _TIMES:
        return False
    return (
        speaker
        or any(word[0].isupper() for word in line.words[i : i + _FIRST_WORDS])
        or any(lemma(word) in _CAN_SPEAK for word in line.low[i : i + 4])
    )


def _ends_phrase(line: Line, i: int, j: int) -> bool:
    low = line.low[j]
    if low in {"who", "which", "that"} and j == i:
        return False
    if low == "on" and line.low[j - 1] == "briefed":
        return False
    if low in {"in", "at", "on"}:
        following = line.words[j + 1] if j + 1 < len(line.words) else ""
        named = following[:1].isupper() and following.casefold() not in CALENDAR
        return not named or line.low[j - 1] not in _MANY_SPEAKERS
    if low == "to":
        return line.low[j - 1] not in {"close", "according"}
    if low == "with":
        return line.low[j - 1] not in {"familiar", "spokesman", "spokeswoman", "spokesperson", "person", "people"}
    if low in {"of", "for", "from"}:
        return False
    return (low in PRONOUNS and j > i) or low in _LINKS or _breaks(line, j)


def _apposed(line: Line, comma: int) -> int:
    """The end of a description after a name: "Ana Silva, the harbor master"."""
    j = comma + 1
    line.see(j)
    if not (line.is_word(j) and (line.low[j] in DETERMINERS or lemma(line.low[j]) in SPEAKERS)):
        return comma
    while line.is_word(j) and j - comma < 9 and line.low[j] not in _STOPS:
        j += 1
    line.see(j)
    return j if j > comma + 1 and (j >= len(line.words) or line.words[j] in ",.\u0000") else comma
