"""Which words are opposites of each other: those that are listed, and a word and what a prefix makes of it."""

from __future__ import annotations

from tracker.claims.language.lexicon import base_forms
from tracker.claims.language.vocabulary import are_listed_opposites, has_opposites, is_known, listed_opposites
from tracker.claims.words.opposites import NEGATIVE_PREFIXES, NO_NEGATIVES, WRONGLY
from tracker.kept import kept

_PREFIXES = (*NEGATIVE_PREFIXES, WRONGLY)
# A word of so few letters stands behind such a prefix by chance ("under", "into").
_SHORTEST = 4


def is_negative(word: str, of: str) -> bool:
    """True for a word that is another one with a prefix that denies it: "ineffective" of "effective"."""
    return of in bare_words(word) and not word.startswith(WRONGLY)


def bare_words(word: str) -> tuple[str, ...]:
    """The words that this one is the negative of, if it is one: "illegal" → ("legal",); most have none."""
    if not word.startswith(_PREFIXES) or not NO_NEGATIVES.isdisjoint(base_forms(word)):
        return ()
    bare = (word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix))
    return tuple(rest for rest in bare if len(rest) >= _SHORTEST)


@kept(16384)
def is_known_negative(word: str) -> bool:
    """True for the negative of an everyday word; few of them stand in a dictionary themselves."""
    return any(map(is_known, bare_words(word)))


@kept(16384)
def opposites_of(word: str) -> frozenset[str]:
    """What a form of a word must be to be an opposite of this one: those listed, and what it is the negative of."""
    return listed_opposites(word).union(bare_words(word))


@kept(16384)
def poles(word: str) -> frozenset[str]:
    """Marks of a word: two words that are opposites have one in common, two others hardly ever."""
    if not (word.startswith(_PREFIXES) or has_opposites(word)):
        return frozenset((word,))
    pairs = (" ".join(sorted((form, other))) for form in base_forms(word) for other in listed_opposites(form))
    return frozenset((word, *bare_words(word), *pairs))


def are_opposites(a: str, b: str) -> bool:
    """True for words listed as opposites in any inflection, and for a word and its negative ("lawful", "unlawful")."""
    return are_listed_opposites(a, b) or a in bare_words(b) or b in bare_words(a)
