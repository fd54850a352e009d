"""Where a text has a listed loaded name: of the list that ships, and of the lines that the user adds to it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import is_function_word, lemma
from tracker.claims.words.labels import ATTRIBUTES, GROUPS, LOOK_ALIKES, MODIFIERS, names
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tracker.claims.language.lexicon import Word

Key = tuple[str, ...]
# Beside these, a listed name of several words has one that tells more.
_GENERAL = frozenset({"self", "head", "person", "state", "change", "power", "right", "left", "low"})


class Term(NamedTuple):
    """A listed term as it stands in a text, with the (group, load) pairs that it has in the list."""

    start: int
    end: int
    key: Key
    loads: frozenset[tuple[int, int]]


class Labels:
    """The listed names, as a text is looked through for them."""

    def __init__(self, own: tuple[str, ...]) -> None:
        groups, judging = names(own)
        self._spelt: dict[Key, list[list[str]]] = {}
        self.modifiers = frozenset(map(self._learn, (*MODIFIERS, *judging)))
        """The keys of those that judge by themselves."""
        self.attributes = frozenset(map(self._learn, ATTRIBUTES))
        """The keys of those that judge where they stand before a noun."""
        look_alikes = frozenset(map(self._learn, LOOK_ALIKES))
        self._table: dict[Key, frozenset[tuple[int, int]]] = dict.fromkeys(self._spelt, frozenset())
        for group, loads in enumerate((*GROUPS, *groups)):
            for load, alike in enumerate(loads):
                for key in map(self._learn, alike):
                    self._table[key] = self._table.get(key, frozenset()) | {(group, load)}
        self._first = frozenset(key[0] for key in self._table)
        self._longest = max(map(len, self._table))
        self._parts = frozenset(part for key in self._table for part in key)
        self._telling = _telling(key for key in self._table if key not in look_alikes)
        self._judging = frozenset(part for key in self.modifiers | self.attributes for part in key)

    def _learn(self, name: str) -> Key:
        words = _words(name)
        key = tuple(map(lemma, words))
        self._spelt.setdefault(key, []).append(words)
        return key

    def concerns(self, word: Word) -> bool:
        """False for a word that tells nothing of what a listed term is."""
        return word.lemma in self._telling

    def is_part(self, word: Word) -> bool:
        """True for a word of any listed term."""
        return word.lemma in self._parts

    def may_judge(self, word: Word) -> bool:
        """True for a word of a term that judges without another in its place."""
        return word.lemma in self._judging

    def terms(self, line: Sequence[Word]) -> Iterator[Term]:
        """The listed terms among words, the longest at each place."""
        at = 0
        while at < len(line):
            term, length = self.term_at(line, at)
            at += length
            if term is not None:
                yield term

    def term_at(self, line: Sequence[Word], at: int) -> tuple[Term | None, int]:
        """The longest listed term that begins at a word, and how many words it takes."""
        for length in range(self._longest, 0, -1) if line[at].lemma in self._first else ():
            part = line[at : at + length]
            key = tuple([word.lemma for word in part])
            if len(key) == length and key in self._table and self._is_name(part, key):
                return Term(part[0].start, part[-1].end, key, self._table[key]), length
        return None, 1

    def _is_name(self, part: Sequence[Word], key: Key) -> bool:
        """False where words of a listed term are no name: "terrorists attacked", "disgrace" for "disgraced"."""
        if len(part) == 1 and self._table[key]:
            return True
        *inner, last = [word.key for word in part]
        return any(inner == spelt[:-1] and _is_form(last, spelt[-1]) for spelt in self._spelt[key])

    def head(self, key: Key) -> Key:
        """The adjective that a listed term is or begins with; () where it is none or tells by itself."""
        if key in self.modifiers or not (self._table[key] or key in self.attributes):
            return ()
        heads = (key[:length] for length in range(len(key), 0, -1))
        return next((head for head in heads if head in self.attributes or (head != key and head in self.modifiers)), ())


def _is_form(word: str, listed: str) -> bool:
    """True for a listed word itself and for another form of a listed noun, not of a verb."""
    if word.removesuffix("s") == listed.removesuffix("s"):
        return True
    return word.endswith(("s", "n")) and not listed.endswith(("ed", "ing"))


def _telling(keys: Iterable[Key]) -> frozenset[str]:
    """The words of names, those of grammar and the most general left out."""
    found: set[str] = set()
    for key in keys:
        parts = {part for part in key if not is_function_word(part)}
        found |= parts - _GENERAL or parts
    return frozenset(found)


def key_of(name: str) -> Key:
    """The lemmas of a listed name, which needs no reading: plain words in American spelling, parted by hyphens too."""
    return tuple(map(lemma, _words(name)))


def _words(name: str) -> list[str]:
    return name.replace("-", " ").split()


@lru_cache(maxsize=8)
def labels(own: tuple[str, ...]) -> Labels:
    """The list that ships, with these lines of the user's."""
    return Labels(own)
