"""Words of negation, what each of them denies, and how it reads with its verb."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import is_filler, is_function_word, lemma
from tracker.claims.words.opposites import DENYING_BEFORE_TO, IDIOMS, NEGATORS, WANTING
from tracker.claims.words.sets import word_set
from tracker.kept import kept
from tracker.model import Span
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.claims.language.lexicon import Word

NEAR = 25
"""How far a denied word may stand from its negation to be shown with it, in characters."""

# "No doubt" and "no matter" deny nothing.
_NOT_DENIED = frozenset({"doubt", "matter", "wonder"})
# What opens the statement that a verb of denial negates.
_DENIED_NEXT = word_set("that having being he she it they any all")
# "No longer" and "no more" deny what follows, now.
_REACHED_THROUGH = frozenset({"longer"})
_LIMITS = word_set("only just merely simply solely")
# Verbs too general to say anything by themselves, but not to be denied.
_DENIED_VERBS = word_set("make makes made making become becomes became remain remains remained given mean means")
# With these one says who or what it is that did not; where no verb follows, what stands before it is denied.
_NOBODY = frozenset({"nobody", "nothing", "none", "nowhere"})
_OF_THINGS = _NOBODY | word_set("no neither nor without lack lacks lacked lacking")
# So many words of grammar may stand between a verb and what is said with it.
_FEW = 3
# So many words are denied with a person or thing ("no such records were kept") and with a verb.
_OF_THING, _OF_VERB = 4, 2
# How many words further a negation looks for what it denies.
_REACH = 6
PREFIX = "non"
"""Written apart ("non-violent") this denies the one word behind it."""

NOUNS = frozenset({"absence"})
"""These deny what another negation denies, and make no denial of a statement without one."""

NEGATING = NEGATORS | {PREFIX}
"""Every word of negation that denies by itself; verbs of denial ("deny", "fail to") do so before some words only."""
AUXILIARIES = word_set(
    "do does did will would can could shall should may might must have has had is are was were am be been"
)
_BEFORE_TO = frozenset(map(lemma, DENYING_BEFORE_TO))
_WANTING = frozenset(map(lemma, WANTING))
DENYING = frozenset(map(lemma, NEGATING)) | _BEFORE_TO | _WANTING | {"deny"}
"""The lemmas of all words that may deny something."""


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

    @property
    def is_double(self) -> bool:
        """True for "neither … nor"."""
        return self.key in {"neither", "nor"}

    @property
    def of_thing(self) -> bool:
        """True where a person or thing is denied and with it what is said of it: "no evidence was found"."""
        return self.key in _OF_THINGS


def negations(line: Sequence[Word]) -> list[Negation]:
    """The words of negation among words; "not without", "did not fail to" and "no doubt" deny nothing."""
    found: list[Negation] = []
    skip = -1
    for at in [i for i, word in enumerate(line) if word.lemma in DENYING or word.key in NEGATING]:
        word = line[at]
        if at == skip or not _denies(line, at):
            continue
        rest = [i for i in range(at + 1, min(at + 1 + _REACH, len(line))) if not _is_transparent(line[i].key)]
        if rest and (line[rest[0]].key in NEGATORS or _is_denial(line, rest[0])):
            if (word.key, line[rest[0]].key) != ("neither", "nor"):
                skip = rest[0]
                continue
            rest = []
        scope = _scope(line, at, rest)
        found.append(Negation(word.start, word.end, word.key, scope, _phrase(line, at, scope)))
    return _joined(found)


@kept(16384)
def may_deny(key: str) -> bool:
    """True for a word that denies something, at least before some words."""
    return key in NEGATING or lemma(key) in DENYING


def _denies(line: Sequence[Word], at: int) -> bool:
    """True for a word of negation that is part of no idiom, and for a verb of denial before what it denies."""
    word = line[at]
    if word.key not in NEGATING:
        return _is_denial(line, at)
    if word.key == "no":
        # "Voted no" and "said no" give an answer.
        following = line[at + 1] if at + 1 < len(line) else None
        if following is None:
            return False
        # "No. 10" and "No 10" are a number; "no two" is written in letters.
        in_digits = following.key[0].isdigit() and following.end - following.start == len(following.key)
        if following.key in _NOT_DENIED or in_digits:
            return False
    return not _is_idiom(line, at)


def _is_denial(line: Sequence[Word], at: int) -> bool:
    """True for a verb of denial before what it denies; in "denied the request" and "failed the test" nothing is."""
    word = line[at]
    if at + 1 == len(line) or word.key in NEGATING:
        return False
    following = line[at + 1].key
    if word.lemma == "deny":
        return following in _DENIED_NEXT or (following.endswith("ing") and len(following) > len("being"))
    return word.lemma in _WANTING or (word.lemma in _BEFORE_TO and following == "to")


def _is_idiom(line: Sequence[Word], at: int) -> bool:
    """True for a word of negation in a phrase that denies nothing: "whether or not", "not to mention"."""
    for before, after in _idioms().get(line[at].key, ()):
        begin, behind = at - len(before), at + 1 + len(after)
        if begin >= 0 and behind <= len(line):
            around = (*line[begin:at], *line[at + 1 : behind])
            if all(word.key == key for word, key in zip(around, (*before, *after), strict=True)):
                return True
    return False


@cache
def _idioms() -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]:
    """Each word of negation → what stands before and behind it in the phrases in which it denies nothing."""
    found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for phrase in IDIOMS:
        for at, key in enumerate(phrase):
            if key in NEGATORS:
                found.setdefault(key, []).append((phrase[:at], phrase[at + 1 :]))
    return found


def _scope(line: Sequence[Word], at: int, rest: Sequence[int]) -> tuple[Word, ...]:
    """The words that one of negation denies: those behind it, or the verb before it ("found nothing")."""
    word = line[at]
    if word.key == PREFIX or (rest and line[rest[0]].key in _LIMITS):
        return tuple([line[i] for i in rest[:1]])
    if word.key in _NOBODY and at and not _is_transparent(line[at - 1].key):
        return (line[at - 1],)
    return tuple([line[i] for i in rest[: _OF_THING if word.key in _OF_THINGS else _OF_VERB]])


def _joined(found: list[Negation]) -> list[Negation]:
    """The negations, "neither … nor" as one that denies what both deny."""
    joined: list[Negation] = []
    for item in found:
        if item.key == "nor" and joined and joined[-1].key in {"neither", "nor"}:
            first = joined[-1]
            phrase = Span(first.phrase.start, item.phrase.end)
            joined[-1] = first._replace(scope=(*first.scope[:1], *item.scope), phrase=phrase)
        else:
            joined.append(item)
    return joined


def _phrase(line: Sequence[Word], at: int, scope: Sequence[Word]) -> Span:
    """A word of negation with the auxiliary before it and the nearest word that it denies."""
    first = line[first_auxiliary(line, at)].start
    if not scope and at + 1 < len(line) and _is_beside(line, at + 1):
        return Span(first, line[at + 1].end)
    near = [word for word in scope[:1] if word.start - line[at].end <= NEAR and line[at].start - word.end <= NEAR]
    return Span(min([first, *[word.start for word in near]]), max([line[at].end, *[word.end for word in near]]))


def beginning(line: Sequence[Word], at: int) -> int:
    """Where to begin to show a word: at its auxiliaries, also over a few words of grammar ("was the first time")."""
    first = before = first_auxiliary(line, at)
    while before and first - before < _FEW and _is_transparent(line[before - 1].key) and _is_beside(line, before):
        before -= 1
        if line[before].key in AUXILIARIES:
            return first_auxiliary(line, before)
    return first


def first_auxiliary(line: Sequence[Word], at: int) -> int:
    """The index of the first of the auxiliaries right before a word, else of the word."""
    while at and line[at - 1].key in AUXILIARIES and _is_beside(line, at):
        at -= 1
    return at


def _is_beside(line: Sequence[Word], at: int) -> bool:
    """True for a word that no mark parts from the one before it."""
    return line[at].start - line[at - 1].end <= 1


@kept(4096)
def _is_transparent(word: str) -> bool:
    """True for words that negation reaches through to what it denies; "not only" and "not just" deny just that."""
    if word in NEGATORS or word in _LIMITS or word in _DENIED_VERBS:
        return False
    return word in _REACHED_THROUGH or is_function_word(word) or is_filler(word)


def denied_words(line: Sequence[Word]) -> frozenset[str]:
    """The lemmas of the words that a negation denies first."""
    return frozenset(item.denied for item in negations(line) if item.scope)
