"""What the tables derived from WordNet say of a word: whether it is one, what it shares a sense or a root with.

A table is split when it is first asked, and words are looked up in the forms that their inflection allows, so that
no lemma of a whole table is ever made.
"""

from __future__ import annotations

from functools import cache, lru_cache

from tracker.claims.lexicon import base_forms, is_filler, is_function_word
from tracker.claims.words.opposites import OPPOSITES
from tracker.claims.words.synonyms import SYNONYM_GROUPS
from tracker.claims.words.wordnet import ANTONYMS, DERIVED, LOOSE_SYNONYMS, OTHERS, SYNONYMS, TANGIBLE


@lru_cache(maxsize=16384)
def is_known(word: str) -> bool:
    """True for an everyday English word in any regular inflection; others are rare, names or slips."""
    if is_function_word(word) or is_filler(word):
        return True
    tangible, others = _tangible(), _others()
    return any(form in tangible or form in others for form in base_forms(word))


@lru_cache(maxsize=16384)
def is_tangible(word: str) -> bool:
    """True for a word that mostly names what can be seen or done: people, things, places, colours, deeds."""
    tangible = _tangible()
    return any(form in tangible for form in base_forms(word))


@cache
def _tangible() -> frozenset[str]:
    return frozenset(TANGIBLE.split())


@cache
def _others() -> frozenset[str]:
    return frozenset(OTHERS.split())


@lru_cache(maxsize=8192)
def are_listed_synonyms(a: str, b: str, *, loose: bool = True) -> bool:
    """True for words that stand in one group of the lists of synonyms, in whatever inflection.

    `loose` also counts words that share a sense which is not the usual one of both.
    """
    common = _groups(a) & _groups(b)
    return any(loose or number < _usual_groups() for number in common)


@lru_cache(maxsize=8192)
def _groups(word: str) -> frozenset[int]:
    table = _synonyms()
    return frozenset(number for form in base_forms(word) for number in table.get(form, ()))


@cache
def _usual_groups() -> int:
    return len(SYNONYM_GROUPS) + SYNONYMS.strip().count("\n") + 1


@cache
def _synonyms() -> dict[str, list[int]]:
    """Each word of a synonym group → the numbers of its groups, those of loose synonyms last."""
    found: dict[str, list[int]] = {}
    lines = f"{SYNONYMS.strip()}\n{LOOSE_SYNONYMS.strip()}".split("\n")
    for number, group in enumerate((*SYNONYM_GROUPS, *map(str.split, lines))):
        for word in group:
            if word in found:
                found[word].append(number)
            else:
                found[word] = [number]
    return found


@lru_cache(maxsize=8192)
def are_derived(a: str, b: str) -> bool:
    """True for two words of one root that no rule of endings shows: "decide" and "decision"."""
    return _is_pair(a, b, _derived())


@lru_cache(maxsize=8192)
def are_listed_opposites(a: str, b: str) -> bool:
    """True for words that stand as opposites in the lists, in whatever inflection."""
    return _is_pair(a, b, _opposites())


def _is_pair(a: str, b: str, pairs: frozenset[tuple[str, str]]) -> bool:
    forms = base_forms(b)
    return any((one, two) in pairs or (two, one) in pairs for one in base_forms(a) for two in forms)


@cache
def _derived() -> frozenset[tuple[str, str]]:
    return _pairs(DERIVED)


@cache
def _opposites() -> frozenset[tuple[str, str]]:
    return _pairs(ANTONYMS) | OPPOSITES


def _pairs(table: str) -> frozenset[tuple[str, str]]:
    words = table.split()
    return frozenset(zip(words[::2], words[1::2], strict=True))
