"""Who says what in a text: statements with their speaker, the verb, and the words that are said."""

from __future__ import annotations

from functools import cached_property, lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.lexicon import is_function_word, lemma, words
from tracker.claims.phrases import (
    BODIES,
    DETERMINERS,
    SPEAKERS,
    Line,
    apposition,
    chunk_left,
    phrase_left,
    phrase_right,
)
from tracker.claims.spans import Cover
from tracker.claims.speakers import source_of
from tracker.claims.vocabulary import is_known
from tracker.claims.words.people import GIVEN
from tracker.claims.words.sets import word_set
from tracker.claims.words.speech import NOUNS_IN_LY, NOUNS_TOO, PRONOUNS, VERBS
from tracker.model import Span
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tracker.claims.speakers import Source


_ADVERBS = word_set("""
    also later then has have had again previously earlier first still now once already recently just only since
""")
# Without any of these nobody speaks.
_SPEAKING = frozenset({*VERBS, "according", "citing", "quoting"})
_COLON = pattern(r":(?=\s|$)")
# A colon behind more words than this names no speaker.
_COLON_WORDS = 6
_LETTERS = pattern(r"[^\W\d_]+")
_NOT_STATED = word_set("""
    to not never n't will would can could may might must should shall didn't doesn't don't won't wouldn't cannot
""")
_PASSIVE = word_set("was were been be is are being")
# Verbs that speak only where a quotation, "that" or a mark stands beside them.
_WEAK = word_set("respond write post continue describe recall observe answer predict explain argue")
# What follows a denial of something that was said or done, unlike "denied the request" and "denied entry".
_ACCUSATIONS = word_set("""
    any all wrongdoing involvement allegation allegations accusation accusations charge charges claim claims report
    reports rumor rumors rumour rumours responsibility it them
""")

# What stands before the word that tells what was alleged.
_PASSED_OVER = DETERMINERS - _ACCUSATIONS
_SPEAKING_NOUNS = SPEAKERS | BODIES


class Statement(NamedTuple):
    """One act of saying. `verb` is its span and `strength` how far the verb stands behind it (words/speech.py)."""

    source: Source
    verb: Span
    strength: int


def may_speak(text: str) -> bool:
    """False for a text in which nobody speaks: it has neither a colon nor a word by which somebody does."""
    pieces = text.casefold().split()
    return not _SPEAKING.isdisjoint(pieces) or any(
        map(_may_speak, [piece for piece in pieces if not piece.isalpha()]),
    )


@lru_cache(maxsize=8192)
def _may_speak(piece: str) -> bool:
    """True for what stands between two spaces and has a colon at its end, or a word by which somebody speaks."""
    return piece[-1] == ":" or not _SPEAKING.isdisjoint(_LETTERS.findall(piece))


def speaking(text: str) -> list[Span]:
    """Where a text has, between two spaces, a colon or a word by which somebody speaks."""
    if not may_speak(text):
        return []
    found: list[Span] = []
    at = 0
    for piece in text.split(" "):
        low = piece.casefold()
        if low in _SPEAKING or (not low.isalpha() and may_speak(low)):
            found.append(Span(at, at + len(piece)))
        at += len(piece) + 1
    return found


def begins_with_speaker(*texts: str) -> bool:
    """False where the first words of each text have no colon: what a colon tells depends on where the text begins."""
    return any(":" in text and _COLON.search(" ".join(text.split(" ", _COLON_WORDS)[:_COLON_WORDS])) for text in texts)


class _Found(NamedTuple):
    """What may be a statement: the words of its speaker, from the first to behind the last, its verb and strength."""

    speaker: tuple[int, int]
    verb: Span
    strength: int
    doubtful: bool = False


class Speech:
    """Who speaks in a text. `quoted` are the spans within quotation marks, where nobody is attributed."""

    def __init__(self, text: str, quoted: Sequence[Span] = ()) -> None:
        self._line = line = Line(text, quoted)
        self._found: list[_Found] = []
        self._seen: list[tuple[int, int]] = []
        for i, word in enumerate(line.low):
            if word in _SPEAKING:
                line.begin(i)
                self._found += _of_word(line, i)
                self._seen.append(line.seen)
        if ":" in text:
            self._found += _colon(line)

    def looks_out(self, *, left: bool, right: bool) -> bool:
        """True where more words before the text (`left`) or behind it could make or change a statement.

        Not for the speaker before a headline's colon.
        """
        # What follows tells how a point at the end is meant.
        known = len(self._line.words) - (2 if self._line.text.endswith(".") else 1)
        return any((left and first < 0) or (right and end > known) for first, end in self._seen)

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """The statements in reading order, one for a verb."""
        kept: dict[Span, Statement] = {}
        for found in self._found:
            source = source_of(self._line, *found.speaker)
            if not found.doubtful or _can_speak(source, self._line.low[found.speaker[0]]):
                kept.setdefault(found.verb, Statement(source, found.verb, found.strength))
        return tuple(sorted(kept.values(), key=_VERB) if len(kept) > 1 else kept.values())


_VERB = attrgetter("verb")


def _of_word(line: Line, i: int) -> Iterable[_Found]:
    """What a word by which somebody speaks tells: "according to", "citing", a verb."""
    word = line.low[i]
    line.see(i + 1)
    if word in VERBS:
        return _of_verb(line, i)
    if word != "according":
        return _after(line, i + 1, line.span(i).start)
    return _after(line, i + 2, line.span(i).start) if line.low[i + 1 : i + 2] == ["to"] else ()


def _after(line: Line, i: int, start: int) -> Iterator[_Found]:
    """The speaker that follows "according to"."""
    reach = phrase_right(line, i)
    if reach is not None:
        yield _Found(reach, Span(start, line.span(i - 1).end), 0)


def _of_verb(line: Line, i: int) -> Iterator[_Found]:
    """The speaker of a verb: before it, after it where the order is inverted, or after "by"."""
    low = line.low[i]
    before = i - 1
    while before >= 0 and _is_adverb(line.words[before]):
        before -= 1
    line.see(before)
    strength = VERBS[low][1]
    if before >= 0 and line.low[before] in _PASSIVE:
        line.see(i + 2)
        if "by" in line.low[i + 1 : i + 3]:
            by = line.low.index("by", i + 1)
            reach = phrase_right(line, by + 1)
            if reach:
                yield _Found(reach, line.span(i), strength)
        return
    if before >= 0 and line.low[before] in _NOT_STATED:
        return
    reach = _speaker_before(line, before) or _speaker_inverted(line, i, before)
    if reach is not None and not _noun(line, i, reach) and _speaks(line, i):
        yield _Found(reach, line.span(i), strength, doubtful=True)


@lru_cache(maxsize=4096)
def _is_adverb(word: str) -> bool:
    """True for a word that may stand between a speaker and the verb: "later", "angrily"; not for "family", "Kelly"."""
    low = word.casefold()
    if low in _ADVERBS or not low.endswith("ly"):
        return low in _ADVERBS
    return not (low in NOUNS_IN_LY or low in GIVEN or (word[0].isupper() and not is_known(low)))


def _speaks(line: Line, i: int) -> bool:
    """True for a verb in a place where it gives words to a speaker; weak verbs need a sign that words follow."""
    if i and line.words[i][0].isupper():
        line.see(0)
        line.see(len(line.words))
        if line.has_small_words:
            return False
    if VERBS[line.low[i]][0] == "deny":
        return _is_denial(line, i)
    beside = line.words[max(0, i - 1) : i] + line.low[i + 1 : i + 2]
    return VERBS[line.low[i]][0] not in _WEAK or any(
        word in {"that", ",", ":"} or word[0] == "\u0000" for word in beside
    )


def _is_denial(line: Line, i: int) -> bool:
    """True for a verb of denial that tells what is denied: "that", a deed ("denied pushing"), or what was alleged."""
    line.see(i + 3)
    following = line.low[i + 1 : i + 4]
    stated = any(
        word in {"that", ",", ":"} or word[0] == "\u0000" for word in line.words[max(0, i - 1) : i] + following[:1]
    )
    deed = bool(following) and following[0].endswith("ing") and len(following[0]) > len("being")
    first = next((word for word in following if word not in _PASSED_OVER), "")
    return (
        stated or deed or first in _ACCUSATIONS or following[:1] in (["having"], ["being"], ["he"], ["she"], ["they"])
    )


def _can_speak(source: Source, first: str) -> bool:
    """True for phrases that can be a speaker; a number, or a bare noun that names nobody, cannot."""
    if source.kind in {"pronoun", "named"}:
        return True
    return bool(source.nouns) and (source.kind != "office" or first in DETERMINERS)


def _noun(line: Line, i: int, reach: tuple[int, int]) -> bool:
    """True where the verb's form is rather a noun: "the report", "two claims", "wildlife notes"."""
    low = line.low[i]
    if low not in NOUNS_TOO and not (low == VERBS[low][0] and low != "said"):
        return False
    after = line.low[i + 1] if i + 1 < len(line.low) else ""
    first = line.low[reach[0]]
    if reach[1] - reach[0] == 1 and is_known(first) and first not in GIVEN and first not in PRONOUNS:
        return lemma(first) not in _SPEAKING_NOUNS
    if low == VERBS[low][0] and low not in NOUNS_TOO:
        return not line.low[reach[1] - 1].endswith(("s", "e", "i", "y", "people"))
    if after in {"", "."} and reach[0] and line.words[reach[0] - 1][0] in ",\0":
        return False
    return after not in {"that", "the", "it", "he", "she", "they", "to", "in", "a", ","}


def _speaker_before(line: Line, at: int) -> tuple[int, int] | None:
    """The phrase that ends at a word: the subject of the verb after it, as (first, last + 1)."""
    if at < 0:
        return None
    if line.low[at] in {"who", "which"}:
        at -= 2 if at and line.low[at - 1] == "," else 1
    elif line.words[at] == ",":
        return apposition(line, at)
    return phrase_left(line, at)


def _speaker_inverted(line: Line, i: int, before: int) -> tuple[int, int] | None:
    """Reads "…," said John Kirby: the speaker after the verb, where a mark or a quotation stands before it."""
    if (before >= 0 and line.is_word(before)) or VERBS[line.low[i]][0] in {"tell", "inform"}:
        return None
    if before < 0 and line.text[: line.span(i).start].strip("\u0000 ") == line.text[: line.span(i).start].strip():
        return None
    return phrase_right(line, i + 1)


def _colon(line: Line) -> Iterator[_Found]:
    """Reads "Police: man dead": the speaker before a headline's colon."""
    if ":" in line.words[1:_COLON_WORDS]:
        at = line.words.index(":", 1)
        first = chunk_left(line, at - 1)
        after = line.text[line.span(at).end : line.span(at).end + 1]
        if first == 0 and after.isspace():
            source = source_of(line, 0, at)
            if source.kind != "office" or len(source.core) > 1:
                yield _Found((0, at), line.span(at), 0)


def said(text: str, statements: Sequence[Statement]) -> frozenset[str]:
    """The lemmas of a text's content words, without those of its speakers and verbs: what is said, or near it."""
    spans = (span for source, verb, _ in statements for span in (Span(source.start, source.end), verb))
    taken = Cover(spans)
    return frozenset(word.lemma for word in words(text) if not (is_function_word(word.key) or taken.holds(word.start)))
