"""Who says what in a text: statements with their speaker, the verb, and the words that are said."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from tracker.claims.lexicon import is_function_word, lemma, words
from tracker.claims.patterns import pattern
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
from tracker.claims.speakers import Source, source_of
from tracker.claims.vocabulary import is_known
from tracker.claims.words.people import GIVEN
from tracker.claims.words.sets import word_set
from tracker.claims.words.speech import NOUNS_TOO, PRONOUNS, VERBS
from tracker.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


_ADVERBS = word_set("""
    also later then has have had again previously earlier first still now once already recently just only since
""")
# Without any of these nobody speaks.
_SPEAKING = frozenset({*VERBS, "according", "citing", "quoting"})
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


@dataclass(frozen=True)
class Statement:
    """One act of saying. `verb` is its span and `strength` how far the verb stands behind it (words/speech.py).

    `text` is what it stands in, `spans` those of all the speakers and verbs there.
    """

    source: Source
    verb: Span
    strength: int
    text: str
    spans: tuple[Span, ...]

    @property
    def said(self) -> frozenset[str]:
        """The lemmas of the content words near enough to be what is said."""
        return _said(self.text, self.spans)


@lru_cache(maxsize=128)
def statements(text: str, quoted: tuple[Span, ...] = ()) -> tuple[Statement, ...]:
    """The statements of a text, in order. `quoted` are the spans within quotation marks, where nobody is attributed."""
    if not any(map(_may_speak, text.split(" "))):
        return ()
    line = Line(text, quoted)
    found: list[tuple[Source, Span, int]] = []
    for i, word in enumerate(line.low):
        if word == "according" and line.low[i + 1 : i + 2] == ["to"]:
            found += _after(line, i + 2, line.span(i).start, 0)
        elif word in {"citing", "quoting"}:
            found += _after(line, i + 1, line.span(i).start, 0)
        elif word in VERBS:
            found += _of_verb(line, i)
    found += _colon(line)
    if not found:
        return ()
    spans = (*(Span(source.start, source.end) for source, _, _ in found), *(verb for _, verb, _ in found))
    return tuple(Statement(s, verb, strength, text, spans) for s, verb, strength in _distinct(found))


@lru_cache(maxsize=4096)
def _may_speak(piece: str) -> bool:
    """True for what stands between two spaces and has a colon, or a word by which somebody speaks."""
    return ":" in piece or not _SPEAKING.isdisjoint(_LETTERS.findall(piece.casefold()))


def _distinct(found: list[tuple[Source, Span, int]]) -> list[tuple[Source, Span, int]]:
    """In reading order, one statement for a verb."""
    kept: dict[Span, tuple[Source, Span, int]] = {}
    for entry in found:
        kept.setdefault(entry[1], entry)
    return sorted(kept.values(), key=lambda entry: entry[1])


def _after(line: Line, i: int, start: int, strength: int) -> Iterator[tuple[Source, Span, int]]:
    """The speaker that follows "according to"."""
    reach = phrase_right(line, i)
    if reach is not None:
        yield source_of(line, *reach), Span(start, line.span(i - 1).end), strength


def _of_verb(line: Line, i: int) -> Iterator[tuple[Source, Span, int]]:
    """The speaker of a verb: before it, after it where the order is inverted, or after "by"."""
    low = line.low[i]
    before = i - 1
    while before >= 0 and (line.low[before] in _ADVERBS or (line.low[before].endswith("ly") and line.is_word(before))):
        before -= 1
    strength = VERBS[low][1]
    if before >= 0 and line.low[before] in _PASSIVE:
        if "by" in line.low[i + 1 : i + 3]:
            by = line.low.index("by", i + 1)
            reach = phrase_right(line, by + 1)
            if reach:
                yield source_of(line, *reach), line.span(i), strength
        return
    if before >= 0 and line.low[before] in _NOT_STATED:
        return
    reach = _speaker_before(line, before) or _speaker_inverted(line, i, before)
    if reach is not None and not _noun(line, i, reach) and _speaks(line, i):
        source = source_of(line, *reach)
        if _can_speak(source, line.low[reach[0]]):
            yield source, line.span(i), strength


def _speaks(line: Line, i: int) -> bool:
    """True for a verb in a place where it gives words to a speaker; weak verbs need a sign that words follow."""
    if i and line.words[i][0].isupper() and line.has_small_words:
        return False
    if VERBS[line.low[i]][0] == "deny":
        return _is_denial(line, i)
    beside = line.words[max(0, i - 1) : i] + line.low[i + 1 : i + 2]
    return VERBS[line.low[i]][0] not in _WEAK or any(
        word in {"that", ",", ":"} or word[0] == "\u0000" for word in beside
    )


def _is_denial(line: Line, i: int) -> bool:
    """True for a verb of denial that tells what is denied: "that", a deed ("denied pushing"), or what was alleged."""
    following = line.low[i + 1 : i + 4]
    stated = any(
        word in {"that", ",", ":"} or word[0] == "\u0000" for word in line.words[max(0, i - 1) : i] + following[:1]
    )
    deed = bool(following) and following[0].endswith("ing") and len(following[0]) > len("being")
    first = next((word for word in following if word not in DETERMINERS - _ACCUSATIONS), "")
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
        return lemma(first) not in SPEAKERS | BODIES
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


def _colon(line: Line) -> Iterator[tuple[Source, Span, int]]:
    """Reads "Police: man dead": the speaker before a headline's colon."""
    if ":" in line.words[1:6]:
        at = line.words.index(":", 1)
        first = chunk_left(line, at - 1)
        after = line.text[line.span(at).end : line.span(at).end + 1]
        if first == 0 and after.isspace():
            source = source_of(line, 0, at)
            if source.kind != "office" or len(source.core) > 1:
                yield source, line.span(at), 0


@lru_cache(maxsize=64)
def _said(text: str, spans: tuple[Span, ...]) -> frozenset[str]:
    """The content words of the sentence, without those of its speakers and verbs."""
    taken = Cover(spans)
    return frozenset(word.lemma for word in words(text) if not (is_function_word(word.key) or taken.holds(word.start)))
