"""What lies ahead: verbs and phrases that say that a deed is planned, due, or will be done."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import is_function_word, lemma
from tracker.claims.language.negation import AUXILIARIES
from tracker.claims.words.opposites import NEGATORS
from tracker.claims.words.sets import word_set
from tracker.claims.words.stages import AGREED, AHEAD, AHEAD_WITH_BE
from tracker.kept import kept
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.claims.language.lexicon import Word
    from tracker.model import Span

_GROUPED = AUXILIARIES | word_set("to") | NEGATORS
_BE = word_set("be is are was were been being")
_PRESENT_BE = frozenset({"is", "are"})
_FUTURE = frozenset({"will", "shall"})
# Beside what is said to lie ahead, further words between it and its deed.
_BETWEEN = word_set("be have been being also now then soon still again")
# Without a form of "be" before them these lead to no deed: "the train going to Leeds".
_NEEDS_BE = word_set("about ready going bound")


class Intent(NamedTuple):
    """A deed that lies ahead or is under way: its range with what says so, the deed, and how it is told to be done.

    Where a tense says so (`by_tense`), only a form of the past says that it is done: "will open" → "opened"; what
    `is_going_on` is done where that is said to be so by now: "are building" → "have built".
    """

    start: int
    end: int
    deed: Word
    by_tense: bool
    is_going_on: bool = False


def first_places(line: Sequence[Word]) -> dict[str, int]:
    """The index of the first word of each lemma."""
    return {line[at].lemma: at for at in range(len(line) - 1, -1, -1)}


def verb_group(line: Sequence[Word], at: int) -> Sequence[Word]:
    """A verb with what stands right before it and says when and whether: auxiliaries, "to", "not", adverbs in -ly."""
    first = at
    while first and (line[first - 1].key in _GROUPED or line[first - 1].key.endswith("ly")):
        first -= 1
    while first < at and line[first].key.endswith("ly"):
        first += 1
    return line[first : at + 1]


def plan(mine: Sequence[Word], span: Span, known: frozenset[str]) -> tuple[Word, Word] | None:
    """A verb that looks ahead, in the changed run and on this side alone, and the deed that follows "to"."""
    ahead = looking_ahead()
    for at in range(bisect_right(mine, span.start, key=_END), len(mine) - 2):
        word = mine[at]
        if word.start >= span.end:
            return None
        if word.lemma in ahead and word.lemma not in known and mine[at + 1].key == "to":
            return word, mine[at + 2]
    return None


def intent(mine: Sequence[Word], span: Span, known: frozenset[str]) -> Intent | None:
    """What lies ahead in the changed run, and on this side alone: "plans to sell", "due to begin", "will open"."""
    for at in range(bisect_right(mine, span.start, key=_END), len(mine) - 1):
        word = mine[at]
        if word.start >= span.end:
            return None
        if at and mine[at - 1].key in _PRESENT_BE and (word.key == "to" or goes_on(word.key)):
            found = _intent_at(mine, at - 1)
        else:
            found = _intent_at(mine, at) if may_look_ahead(word) and word.lemma not in known else None
        if found is not None:
            return found
    return None


def looks_ahead(word: Word, text: str) -> bool:
    """True for a word of a text that may say that something lies ahead or goes on, "to" and "-ing" behind "is" too."""
    if may_look_ahead(word):
        return word.key in _FUTURE or text.startswith(" to ", word.end)
    return (word.key == "to" or goes_on(word.key)) and text.endswith(("is ", "are ", "'s ", "’s "), 0, word.start)


def goes_on(key: str) -> bool:
    """True for a verb in -ing."""
    return key.endswith("ing") and key not in AHEAD_WITH_BE and len(key) > len("being")


def _intent_at(line: Sequence[Word], at: int) -> Intent | None:
    word, behind = line[at], at + 1
    if word.key in _FUTURE:
        deed = _deed_at(line, behind)
        return None if deed is None else Intent(word.start, deed.end, deed, by_tense=True)
    if word.key in _PRESENT_BE and goes_on(line[behind].key):
        deed = line[behind]
        return Intent(word.start, deed.end, deed, by_tense=True, is_going_on=True)
    if line[behind].key != "to" or (word.key in _NEEDS_BE and not (at and line[at - 1].key in _BE)):
        return None
    deed = _deed_at(line, behind + 1)
    by_tense = word.key in _BE or word.key in AHEAD_WITH_BE
    return None if deed is None else Intent(word.start, deed.end, deed, by_tense=by_tense)


def _deed_at(line: Sequence[Word], at: int) -> Word | None:
    """The verb that follows, auxiliaries and adverbs left out; None where it is denied or far off."""
    while at < len(line) and (line[at].key in _BETWEEN or line[at].key.endswith("ly")):
        at += 1
    if at == len(line) or is_function_word(line[at].key) or line[at].key[0].isdigit():
        return None
    return line[at]


def may_look_ahead(word: Word) -> bool:
    """True for a word that says by itself that what follows may lie ahead."""
    return _may_look_ahead(word.key)


def concerns(key: str) -> bool:
    """True for a word, in normal form, that may say so at least behind another."""
    return key == "to" or key.endswith("ing") or _may_look_ahead(key)


@kept(16384)
def _may_look_ahead(key: str) -> bool:
    return key in _FUTURE or key in AHEAD_WITH_BE or lemma(key) in looking_ahead() or lemma(key) in _agreed()


@cache
def looking_ahead() -> frozenset[str]:
    """The lemmas of the verbs that look ahead."""
    return frozenset(map(lemma, AHEAD))


@cache
def _agreed() -> frozenset[str]:
    return frozenset(map(lemma, AGREED))


_END = attrgetter("end")
