"""The words of a sentence without its quotations, and where the phrase that names a speaker begins and ends."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate, chain
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import lemma
from tracker.claims.words.people import CALENDAR, PARTICLES
from tracker.claims.words.sets import word_set
from tracker.claims.words.speech import DOCUMENTS, INSTITUTIONS, PERSON_ENDINGS, PERSONS, PRONOUNS, SOURCES, VERBS
from tracker.kept import kept, once
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
# What is longer does not recur.
_LONGEST_KEPT = 40
DETERMINERS = word_set("""
    a an the his her their its our my your this these those some several many another any no
""")
INDEFINITE = word_set("""
    a an one some several many another any two three four five six other unnamed anonymous
""")
LINKS = word_set("of for in at from with to on about by near")
CLAUSE_STARTS = word_set("who whose which speaking citing quoting")
"""With one of these begins what is told of a speaker and names nobody."""
_TIMES = word_set("yesterday today tomorrow tonight late early earlier later last this next again")
_STOPS = word_set("""
    that and but or because when while as after before if although though whether until since so than then yet nor
    is are was were be been being has have had do does did will would can could may might must shall should not never
    during via per over under against into onto through between among citing told who which where what how why
    including said says didn't doesn't don't won't wouldn't can't cannot couldn't shouldn't haven't hasn't hadn't isn't
    aren't wasn't weren't
""")
_MOST_WORDS = 14
# Between a speaker and the verb: a description, a clause, a name.
_MOST_APPOSED = 20
# A person's name has so many words at most, a title included.
_LONGEST_NAME = 5
_RELATIVES = word_set("who whose")
# So many words at the beginning of a phrase are asked whether it can be a speaker.
_FIRST_WORDS = 5
SPEAKERS, BODIES, PAPERS = (frozenset(map(lemma, nouns)) for nouns in (SOURCES, INSTITUTIONS, DOCUMENTS))
_PERSONS = frozenset(map(lemma, PERSONS))
_CAN_SPEAK = SPEAKERS | BODIES | PAPERS
_MANY_SPEAKERS = frozenset(f"{noun}s" for noun in SPEAKERS)
# No phrase ends in one of these.
_BEFORE_A_NOUN = LINKS | {"the", "a", "an"}
# "May" and "march" are words of other kinds as well.
_DAYS_AND_MONTHS = CALENDAR - {"may", "march"}


@kept(4096)
def is_person(word: str) -> bool:
    """True for a noun for people, in singular or plural, in lower case: an unnamed source, a trade, a kinship."""
    base = lemma(word)
    return base in SPEAKERS or base in _PERSONS or (base.endswith(PERSON_ENDINGS) and base not in PERSON_ENDINGS)


@kept(4096)
def can_say(word: str) -> bool:
    """True for a noun for what speaks: people, bodies and documents."""
    return lemma(word) in _CAN_SPEAK or is_person(word)


class Blanked:
    """A text whose quotations are blanked out, as the pieces between its spaces.

    In `pieces` no quotation has more blanks than any rule looks at, so that what stands around it recurs.
    """

    def __init__(self, text: str, hidden: Sequence[Span] = (), parts: list[str] | None = None) -> None:
        """`parts` is what stands between the text's spaces, if that is known."""
        self._text, self._hidden = text, hidden
        self.pieces = self._cut(_MOST_BLANKS) if hidden else parts or text.split(" ")
        self.has_points = ". " in text
        """False where no piece but the last ends in a point."""

    @once
    def laid_out(self) -> tuple[list[str], list[int]]:
        """The pieces as long as they are in the text, and where each begins there, the spaces before it not counted."""
        whole = self._cut(len(self._text)) if self._hidden else self.pieces
        return whole, list(accumulate(map(len, whole), initial=0))

    def _cut(self, most: int) -> list[str]:
        parts: list[str] = []
        at = 0
        for start, end in sorted(self._hidden):
            parts += (self._text[at:start], _BLANK * min(end - start, most))
            at = end
        return "".join((*parts, self._text[at:])).split(" ")


def _tokens(pieces: Sequence[str], at: int) -> tuple[tuple[Span, ...], tuple[str, ...]]:
    """The tokens of one of the pieces: their spans and how they read."""
    piece, after = pieces[at], ""
    if piece.endswith(".") and at + 1 < len(pieces):
        after = " A" if "A" <= pieces[at + 1][:1] <= "Z" else " "
    return _read(piece, after) if len(piece) <= _LONGEST_KEPT else _read.__wrapped__(piece, after)


@lru_cache(maxsize=8192)
def _read(piece: str, after: str) -> tuple[tuple[Span, ...], tuple[str, ...]]:
    """The tokens of a piece. `after` is what a point at its end is read by: " A" before a capital, else " ".

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


@kept(8192)
def _words_of(piece: str) -> tuple[str, ...]:
    """How the tokens of a piece read that ends in no point, or with the text."""
    return (piece,) if piece.isalpha() else _read(piece, "")[1]


class Line:
    """The words and marks of some pieces of a text whose quotations are blanked out: from `first` to before `behind`.

    Whoever reads it says how far that went (`see`), so that it is known on which words a reading rests: those from the
    first to the last of `seen`.
    """

    def __init__(self, text: Blanked, first: int, behind: int) -> None:
        self._text, self._first, self._behind = text, first, behind
        pieces = text.pieces
        parts = (
            [
                _tokens(pieces, at)[1] if piece[-1:] == "." else _words_of(piece)
                for at, piece in enumerate(pieces[first:behind], first)
            ]
            if text.has_points
            else [*map(_words_of, pieces[first:behind])]
        )
        self.words = list(chain.from_iterable(parts))
        # A space stands in no word.
        self.low = " ".join(self.words).casefold().replace("’", "'").split(" ") if self.words else []
        # How many words and marks stand before each piece, and before the end.
        self._before = list(accumulate(map(len, parts), initial=0))
        self.seen = 0, 0

    def span(self, first: int, last: int) -> Span:
        """Where the words and marks from the first to the last of some stand in the text."""
        start, end = self._place(first)
        return Span(start, end if last == first else self._place(last)[1])

    def _place(self, i: int) -> tuple[int, int]:
        whole, starts = self._text.laid_out
        at = self.piece_of(i)
        start, end = _tokens(whole, at)[0][i - self._before[at - self._first]]
        begin = starts[at] + at
        return begin + start, begin + end

    def of_piece(self, at: int) -> range:
        """The words and marks of a piece."""
        return range(self._before[at - self._first], self._before[at - self._first + 1])

    def piece_of(self, i: int) -> int:
        """Which piece of the text has a word or mark; the one before or behind all for what lies beyond an end."""
        return self._first + bisect_right(self._before, i) - 1 if i < len(self.words) else self._behind

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

    @once
    def has_small_words(self) -> bool:
        """True where any word but the first is written small, so that a capital tells something."""
        return any(word[0].islower() for word in self.words[1:])

    def is_word(self, i: int) -> bool:
        """True for a word; False for a mark, a blanked quotation and beyond either end."""
        return 0 <= i < len(self.words) and self.words[i][0].isalnum()


def apposition(line: Line, comma: int) -> tuple[int, int] | None:
    """Reads "John Kirby, the Pentagon press secretary," or "its director, Ana Silva," as one speaker of a clause."""
    behind = comma
    for i in range(comma - 1, max(0, comma - _MOST_APPOSED), -1):
        line.see(i - 1)
        if line.words[i] == ",":
            if line.low[i - 1].isdigit():
                continue
            if reach := _apposed_to(line, i, behind):
                return reach[0], comma
            if not _tells_more(line, i):
                return None
            behind = i
        elif not (line.is_word(i) or line.words[i] in "-–'’."):
            return None
    if comma <= _MOST_APPOSED:
        line.see(-1)
    return None


def _apposed_to(line: Line, comma: int, behind: int) -> tuple[int, int] | None:
    """The phrase that begins a clause and is told of, or named, between a comma and what is behind that."""
    reach = phrase_left(line, comma - 1)
    if reach is None or not _begins_clause(line, reach[0]):
        return None
    if line.words[reach[0]][0].isupper() and _tells_more(line, comma):
        return reach
    is_office = any(map(is_person, line.low[slice(*reach)]))
    return reach if is_office and (_tells_more(line, comma) or _is_name(line, comma + 1, behind)) else None


def _begins_clause(line: Line, i: int) -> bool:
    return i == 0 or not line.is_word(i - 1) or line.low[i - 1] in _STOPS


def _tells_more(line: Line, comma: int) -> bool:
    """True where what follows a comma describes whom it stands behind."""
    return (
        line.low[comma + 1] in DETERMINERS or line.low[comma + 1].isdigit() or line.words[comma + 1][0].islower()
    ) and line.is_word(comma + 1)


def _is_name(line: Line, first: int, behind: int) -> bool:
    """True for words that are written like the name of a person, with a title at most."""
    words = line.words[first:behind]
    return 0 < len(words) <= _LONGEST_NAME and all(word[0].isupper() or word in PARTICLES for word in words)


def phrase_left(line: Line, at: int) -> tuple[int, int] | None:
    """The noun phrase that ends at a word, with what hangs on a speaker's noun ("officials familiar with the plan")."""
    first = chunk_left(line, at)
    if first is None:
        return None
    begin = first
    while begin > 0 and line.low[begin - 1] in LINKS and at - begin < _MOST_WORDS:
        further = chunk_left(line, begin - 2)
        if further is None:
            break
        inside = line.low[begin - 1] in {"of", "for"} and line.words[begin][0].isupper()
        begin = further
        if inside and line.words[first - 2][0].isupper():
            first = begin
        if _is_subject(line, begin, first):
            first = begin
    return first, at + 1


def _is_subject(line: Line, begin: int, behind: int) -> bool:
    """True where a phrase names who speaks, and what hangs on it tells only which: "the owner of the shop"."""
    words = line.low[begin:behind]
    if any(lemma(word) in SPEAKERS for word in words):
        return True
    is_some = words[1:] == ["of"] and (words[0] in INDEFINITE or words[0].isdigit())
    return not (begin and line.low[begin - 1] in LINKS) and (is_some or any(map(can_say, words)))


def related(line: Line, reach: tuple[int, int]) -> tuple[int, int] | None:
    """The phrase that a clause with "who" hangs on which ends in a phrase: "a farmer who lost his barn"."""
    for at in range(reach[0] - 1, max(0, reach[0] - _MOST_WORDS), -1):
        line.see(at - 1)
        if not line.is_word(at) or (line.low[at] in VERBS and lemma(line.low[at]) not in PAPERS):
            return None
        if line.low[at] in _RELATIVES:
            whom = phrase_left(line, at - 1)
            inside = at + 1 < reach[0] or not _may_act(line, reach)
            return whom if whom and inside and any(map(is_person, line.low[slice(*whom)])) else None
    return None


def _may_act(line: Line, reach: tuple[int, int]) -> bool:
    """True for a phrase right behind "who" that may speak itself: "who police said had fled"."""
    first, last = line.low[reach[0]], line.low[reach[1] - 1]
    return first in DETERMINERS or first in PRONOUNS or line.words[reach[0]][0].isupper() or can_say(last)


def chunk_left(line: Line, at: int) -> int | None:
    """The first word of the run of words, without prepositions, that ends at a word."""
    i = at
    while line.is_word(i) and not _breaks(line.low[i]) and at - i < 8:
        i -= 1
        if line.low[i + 1] in DETERMINERS:
            break
        if line.low[i + 1] in PRONOUNS:
            break
    line.see(i)
    return i + 1 if i < at else None


@kept(8192)
def _breaks(low: str) -> bool:
    """True for a word that no run of words goes on over; `low` is as it stands in `Line.low`."""
    year = low.isdigit() and len(low) == 4
    return (
        low in _STOPS
        or low in LINKS
        or low in _DAYS_AND_MONTHS
        or low in _TIMES
        or year
        or (low in VERBS and lemma(low) not in PAPERS and low not in INSTITUTIONS)
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
    if j < len(line.words) and line.words[j] == ",":
        if line.words[i][0].isupper():
            j = _apposed(line, j)
        elif any(map(is_person, line.low[i:j])):
            j = _named(line, j)
    return i, j


def _named(line: Line, comma: int) -> int:
    """The end of a name after an office: "said its chairman, Omar Saleh"."""
    j = comma + 1
    while line.is_word(j) and j - comma <= _LONGEST_NAME and not _breaks(line.low[j]):
        j += 1
    line.see(j)
    return j if not line.is_word(j) and _is_name(line, comma + 1, j) else comma


def _begins_phrase(line: Line, i: int) -> bool:
    low = line.low[i]
    speaker = low in DETERMINERS or low in PRONOUNS or low.isdigit() or low in INDEFINITE or line.words[i][0].isupper()
    if low in _STOPS or low in LINKS or low in _TIMES:
        return False
    return (
        speaker
        or any(word[0].isupper() for word in line.words[i : i + _FIRST_WORDS])
        or any(map(can_say, line.low[i : i + 4]))
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
        return line.low[j + 1 : j + 2] not in (["knowledge"], ["direct"], ["access"]) and line.low[j - 1] not in {
            "familiar",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "person",
            "people",
        }
    if low in {"of", "for", "from"}:
        return False
    return (low in PRONOUNS and j > i) or low in LINKS or _breaks(low)


def _apposed(line: Line, comma: int) -> int:
    """The end of a description after a name: "Ana Silva, the harbor master"."""
    j = comma + 1
    line.see(j)
    if not (line.is_word(j) and (line.low[j] in DETERMINERS or any(map(is_person, line.low[j : j + 3])))):
        return comma
    while line.is_word(j) and j - comma < 9 and line.low[j] not in _STOPS:
        j += 1
    line.see(j)
    return j if j > comma + 1 and (j >= len(line.words) or line.words[j] in ",.\u0000") else comma
