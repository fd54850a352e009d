"""Words of negation, what each of them denies, and how it reads with its verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.language.lexicon import is_filler, is_function_word
from tracker.claims.words.opposites import NEGATORS
from tracker.claims.words.sets import word_set
from tracker.kept import kept
from tracker.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.claims.language.lexicon import Word

NEAR = 25
"""How far a denied word may stand from its negation to be shown with it, in characters."""

# "No doubt" and "no matter" deny nothing.
_NOT_DENIED = frozenset({"doubt", "matter"})
# What opens the statement that a verb of denial negates.
_DENIED_NEXT = word_set("that having being he she it they any all")
# "No longer" and "no more" deny what follows, now.
_REACHED_THROUGH = frozenset({"longer"})
_LIMITS = frozenset({"only", "just"})
PREFIX = "non"
"""Written apart ("non-violent") this denies the one word behind it."""

NEGATING = NEGATORS | {PREFIX}
"""Every word of negation but "deny"."""
AUXILIARIES = word_set(
    "do does did will would can could shall should may might must have has had is are was were am be been"
)


class Negation(NamedTuple):
    """A word of negation and the first words with content that it denies; `phrase` is it with its verb, to be read."""

    start: int
    end: int
    key: str
    scope: tuple[Word, ...]
    phrase: Span

    @property
    def denied(self) -> str:
        """The lemma of the first word in its scope; "" where nothing follows."""
        return self.scope[0].lemma if self.scope else ""


def negations(line: Sequence[Word]) -> list[Negation]:
    """The words of negation among words; "not without" and "no doubt" deny nothing."""
    found: list[Negation] = []
    skip = -1
    for at in [i for i, word in enumerate(line) if word.key in NEGATING or word.lemma == "deny"]:
        word = line[at]
        if at == skip or not (word.key in NEGATING or _is_denial(line, at)):
            continue
        rest = [i for i in range(at + 1, min(at + 7, len(line))) if not _is_transparent(line[i].key)][:2]
        following = line[rest[0]].key if rest else ""
        if following in NEGATORS:
            skip = rest[0]
        elif not (word.key == "no" and following in _NOT_DENIED):
            scope = tuple(line[i] for i in (rest[:1] if following in _LIMITS or word.key == PREFIX else rest))
            found.append(Negation(word.start, word.end, word.key, scope, _phrase(line, at, scope)))
    return found


def _is_denial(line: Sequence[Word], at: int) -> bool:
    """True for a "denied" before what is denied, as a negation of it; in "denied the request" nothing is negated."""
    if at + 1 == len(line):
        return False
    following = line[at + 1].key
    return following in _DENIED_NEXT or (following.endswith("ing") and len(following) > len("being"))


def _phrase(line: Sequence[Word], at: int, scope: Sequence[Word]) -> Span:
    """A word of negation with the auxiliary before it and the nearest word that it denies."""
    start = line[first_auxiliary(line, at)].start
    near = [word.end for word in scope[:1] if word.start - line[at].end <= NEAR]
    return Span(start, max([line[at].end, *near]))


def first_auxiliary(line: Sequence[Word], at: int) -> int:
    """The index of the first of the auxiliaries right before a word, else of the word."""
    while at and line[at - 1].key in AUXILIARIES and line[at].start - line[at - 1].end <= 1:
        at -= 1
    return at


@kept(4096)
def _is_transparent(word: str) -> bool:
    """True for words that negation reaches through to what it denies; "not only" and "not just" deny just that."""
    if word in NEGATORS or word in _LIMITS:
        return False
    return word in _REACHED_THROUGH or is_function_word(word) or is_filler(word)


def denied_words(line: Sequence[Word]) -> frozenset[str]:
    """The lemmas of the words that a negation denies first."""
    return frozenset(item.denied for item in negations(line) if item.scope)
