"""What kind of speaker a phrase is: a named person, an unnamed source, an office, an institution, a document."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import is_function_word, lemma, read
from tracker.claims.language.vocabulary import is_known
from tracker.claims.names.people import core_words, kind_of
from tracker.claims.speech.phrases import (
    BODIES,
    CLAUSE_STARTS,
    DETERMINERS,
    INDEFINITE,
    LINKS,
    PAPERS,
    SPEAKERS,
    is_person,
)
from tracker.claims.words.people import GIVEN, PARTICLES, TITLES
from tracker.claims.words.speech import PRONOUNS
from tracker.patterns import pattern
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.claims.speech.phrases import Line


_PERSONS = frozenset(map(lemma, ("people", "individuals", "persons")))
_BODIES_AND_SPEAKERS = BODIES | SPEAKERS
_FIGURE = pattern(
    r"\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|several|many|some|number|handful|couple|majority|dozen)$"
)


class Source(NamedTuple):
    """A speaker, as a range of the text.

    `kind`: "named" (a person's name), "anonymous", "office" (the minister, known from the context), "institution"
    (the police, the Kremlin), "document" or "pronoun". `core` identifies it: the words of a name, else its nouns;
    `nouns` are all its nouns, offices and names; `head` is the noun that the others describe ("owner" of "the owner of
    the shop"), "" without one.
    """

    start: int
    end: int
    kind: str
    core: tuple[str, ...]
    nouns: frozenset[str]
    head: str


def _group(line: Line, first: int, last: int) -> bool:
    """True for a bare plural that begins its clause ("teachers said"); after a preposition it is part of another."""
    bare = line.low[first] not in DETERMINERS and _head(line.low[first:last]).endswith("s")
    return bare and not (first and line.is_word(first - 1) and line.low[first - 1] not in {"that", "and", "but", "as"})


def source_of(line: Line, first: int, last: int) -> Source:
    """What kind of speaker a phrase is."""
    if line.words[last - 1] == ",":
        last -= 1
    begins = _only_begins(line, first, last)
    kind, core, nouns, head = _read(tuple(line.words[first:last]), tuple(line.low[first:last]), begins)
    if kind == "office" and _group(line, first, last):
        kind = "anonymous"
    return Source(*line.span(first, last - 1), kind, core, nouns, head)


@lru_cache(maxsize=4096)
def _read(
    words: tuple[str, ...], low: tuple[str, ...], begins: bool
) -> tuple[str, tuple[str, ...], frozenset[str], str]:
    """The kind of speaker that a phrase is by itself, its core, its nouns and its head; most speak more than once."""
    end = next((i for i, word in enumerate(low) if word in CLAUSE_STARTS and i), len(low))
    phrase, low = [low[0] if begins else words[0], *words[1:end]], low[:end]
    nouns = tuple([noun for word, bare in zip(words, low, strict=False) for noun in _nouns(word, bare)])
    cut = phrase.index(",") if "," in phrase else len(phrase)
    head = _head(low[:cut])
    person = () if low[0] in PRONOUNS else _apposed_person(phrase, low, cut, head)
    if not person and low[0] not in PRONOUNS and not (head in phrase and is_person(head)):
        person = _person(phrase[:cut], low[:cut])
    kind = "named" if person else _kind(phrase, low, nouns, head)
    return kind, person or nouns, frozenset(nouns), (_nouns(head, head) or [""])[-1]


def _nouns(word: str, low: str) -> list[str]:
    """The nouns that a word of a phrase stands for, in one form: "U.N." is two."""
    if not low[:1].isalnum() or is_function_word(low) or low in DETERMINERS or _FIGURE.match(low):
        return []
    bare = word[:-2] if low.endswith("'s") else word
    return [_noun_key(found.key) for found in read(bare) if not is_function_word(found.key)]


def _head(low: Sequence[str]) -> str:
    """The noun that a phrase is about, as it stands there: the last before what hangs on it; "" where there is none."""
    last = ""
    for word in low:
        if last and (word in LINKS or word in _HANGING or word in CLAUSE_STARTS or word == ","):
            return last
        if word[0].isalnum() and not (is_function_word(word) or word in DETERMINERS or _FIGURE.match(word)):
            last = word
    return last


# What is told of a speaker behind the noun: "a person familiar with the talks".
_HANGING = frozenset({"familiar", "close", "briefed", "involved", "present", "aware"})


def _apposed_person(phrase: Sequence[str], low: Sequence[str], comma: int, head: str) -> tuple[str, ...]:
    """The name that follows an office: "its chief executive, Dina Farouk"."""
    if comma == len(phrase) or not is_person(head):
        return ()
    name = phrase[comma + 1 :]
    if "," in name:
        name = name[: name.index(",")]
    is_name = bool(name) and all(word[0].isupper() or word in PARTICLES for word in name)
    return _person(name, low[comma + 1 : comma + 1 + len(name)]) if is_name else ()


def _only_begins(line: Line, first: int, last: int) -> bool:
    """True where a phrase's capital comes from the sentence it begins: "Local media", "Teachers", but not "Baker"."""
    word = line.low[first]
    if first and line.words[first - 1] not in {".", "!", "?", ":"}:
        return False
    if word in GIVEN or word in TITLES or not (is_known(word) or (word.endswith("s") and is_person(word))):
        return bool(_FIGURE.match(word))
    return bool(_FIGURE.match(word)) or last - first > 1 or word.endswith("s") or lemma(word) in _BODIES_AND_SPEAKERS


def _kind(phrase: Sequence[str], low: Sequence[str], nouns: tuple[str, ...], head: str) -> str:
    """What a speaker without a personal name is."""
    if len(low) == 1 and low[0] in PRONOUNS:
        return "pronoun"
    indefinite = low[0] in INDEFINITE or low[0].isdigit()
    is_body = lemma(head) in BODIES
    if not is_body and any(noun in SPEAKERS for noun in nouns):
        return "anonymous"
    if not is_body and head and is_person(head):
        return "anonymous" if indefinite else "office"
    if any(noun in PAPERS for noun in nouns):
        return "document"
    capitals = any(
        word[0].isupper() and not is_function_word(word) and word.casefold() not in TITLES for word in phrase
    )
    if any(noun in BODIES for noun in nouns) or capitals:
        return "institution"
    return "anonymous" if indefinite else "office"


def _noun_key(word: str) -> str:
    """A speaker's noun in one form: "spokeswomen" and "spokesperson" are one office, people and individuals persons."""
    base = word if word.endswith("ing") else lemma(word.replace(".", ""))
    if base.startswith("spokes"):
        return "spokesman"
    return "person" if base in _PERSONS else base


def _person(phrase: Sequence[str], low: Sequence[str]) -> tuple[str, ...]:
    """The words of a person's name in a phrase; () where it names none."""
    if not phrase or (low[0] == "the" and not any(word in TITLES for word in low)):
        return ()
    run = [word for word in phrase if word[0].isupper()]
    if not run or any(
        lemma(word) in SPEAKERS and word[0].islower() and i == len(phrase) - 1 for i, word in enumerate(phrase)
    ):
        return ()
    last_title = max(
        (i for i, word in enumerate(low) if word.rstrip(".") in TITLES or lemma(word) in SPEAKERS), default=-1
    )
    named = [word for word in phrase[last_title + 1 :] if word[0].isupper()]
    core = core_words(named)
    if not core or (kind_of(named) == "organisation" and core[0] not in GIVEN):
        return ()
    return core
