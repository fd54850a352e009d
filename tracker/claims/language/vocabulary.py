"""What the tables derived from WordNet say of a word: whether it is one, what it shares a sense or a root with.

A table is split when it is first asked, and words are looked up in the forms that their inflection allows, so that
no lemma of a whole table is ever made.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import base_forms, is_filler, is_function_word
from tracker.claims.words.irregular import LEMMAS
from tracker.claims.words.news import OF_THE_NEWS
from tracker.claims.words.opposites import OPPOSITES
from tracker.claims.words.speech import NOUNS_IN_LY
from tracker.claims.words.synonyms import SYNONYM_GROUPS
from tracker.claims.words.vague import JUDGEMENTS, MEASURES, NOUNS
from tracker.claims.words.vague import VERBS as VAGUE_VERBS
from tracker.claims.words.wordnet import (
    ANTONYMS,
    DERIVED,
    LOOSE_SYNONYMS,
    MODIFIERS,
    OF_KIND,
    OTHERS,
    OTHERS_UNTAGGED,
    SYNONYMS,
    TANGIBLE,
    TANGIBLE_UNTAGGED,
    VERBS,
)
from tracker.kept import kept

if TYPE_CHECKING:
    from collections.abc import Iterable


@kept(16384)
def is_known(word: str) -> bool:
    """True for an everyday English word in any regular inflection; others are rare, names or slips."""
    if is_function_word(word) or is_filler(word):
        return True
    forms = base_forms(word)
    return not (_tangible().isdisjoint(forms) and _others().isdisjoint(forms))


@kept(16384)
def exists(word: str) -> bool:
    """True for an English word in any regular inflection, a less common one too ("lawsuit", "paramedic")."""
    if is_known(word):
        return True
    forms = base_forms(word)
    return not (_tangible_untagged().isdisjoint(forms) and _others_untagged().isdisjoint(forms))


@kept(16384)
def is_tangible(word: str) -> bool:
    """True for a word that mostly names what can be seen or done: people, things, places, colours, deeds."""
    forms = base_forms(word)
    return not (_tangible().isdisjoint(forms) and _tangible_untagged().isdisjoint(forms))


@kept(16384)
def says_which_kind(word: str) -> bool:
    """True for an adjective that mostly says of which kind something is, not how it is: "federal", "nuclear"."""
    return word in _of_kind()


@kept(16384)
def is_modifier(word: str) -> bool:
    """True for a word that is mostly an adjective or adverb: "drunken", "federal", "secretly"."""
    return word in _of_kind() or word in _modifiers() or (word.endswith("ly") and _is_of_adjective(word))


def _is_of_adjective(word: str) -> bool:
    """True for an adverb in -ly of an adjective: "secretly", "happily", "gently", "tragically"; not for "supply"."""
    if word in NOUNS_IN_LY or word in _verbs():
        return False
    stems = word[:-2], word[:-1] + "e", word[:-3] + "y", word[:-4]
    return any(len(stem) > 2 and (stem in _modifiers() or stem in _of_kind()) for stem in stems)


@kept(16384)
def is_plain_verb(word: str) -> bool:
    """True for a verb that is no past and no participle, and hardly ever a noun: "provides", "feel"."""
    if word.endswith(_PARTICIPLE) and not word.endswith("eed"):
        return False
    if LEMMAS.get(word, word) != word and not word.endswith("s"):
        return False
    return not _verbs().isdisjoint(base_forms(word))


_PARTICIPLE = ("ed", "ing")


@kept(16384)
def is_vague(word: str) -> bool:
    """True for a word that says hardly anything to check, in any inflection: "important", "issues", "provides"."""
    forms = base_forms(word)
    return is_judgement(word) or is_measure(word) or not (NOUNS.isdisjoint(forms) and VAGUE_VERBS.isdisjoint(forms))


def is_judgement(word: str) -> bool:
    """True for an attribute that praises, blames, weighs or links: "tremendous", "clearly", "further"."""
    return word in JUDGEMENTS


def is_measure(word: str) -> bool:
    """True for an attribute of size, age or speed without a figure: it says something, but little."""
    return word in MEASURES


@cache
def _tangible() -> frozenset[str]:
    return frozenset(TANGIBLE.split())


@cache
def _others() -> frozenset[str]:
    return frozenset(OTHERS.split())


@cache
def _tangible_untagged() -> frozenset[str]:
    return OF_THE_NEWS.union(TANGIBLE_UNTAGGED.split())


@cache
def _others_untagged() -> frozenset[str]:
    return frozenset(OTHERS_UNTAGGED.split())


@cache
def _of_kind() -> frozenset[str]:
    return frozenset(OF_KIND.split())


@cache
def _modifiers() -> frozenset[str]:
    return frozenset(MODIFIERS.split())


@cache
def _verbs() -> frozenset[str]:
    return frozenset(VERBS.split())


def are_listed_synonyms(a: str, b: str, *, loose: bool = True) -> bool:
    """True for words that stand in one group of the lists of synonyms, in whatever inflection.

    `loose` also counts words that share a sense which is not the usual one of both.
    """
    if loose:
        return not synonym_groups(a).isdisjoint(synonym_groups(b))
    return any(number < _usual_groups() for number in synonym_groups(a) & synonym_groups(b))


@kept(16384)
def synonym_groups(word: str) -> frozenset[int]:
    """The numbers of the lists of synonyms in which any form of a word stands; most words stand in none."""
    table = _synonyms()
    return frozenset([number for form in base_forms(word) for number in table.get(form, ())])


@cache
def _usual_groups() -> int:
    return len(SYNONYM_GROUPS) + SYNONYMS.strip().count("\n") + 1


@cache
def _synonyms() -> dict[str, tuple[int, ...]]:
    """Each word of a synonym group → the numbers of its groups, those of loose synonyms last."""
    found: dict[str, tuple[int, ...]] = {}
    lines = f"{SYNONYMS.strip()}\n{LOOSE_SYNONYMS.strip()}".split("\n")
    for number, group in enumerate((*SYNONYM_GROUPS, *map(str.split, lines))):
        here = (number,)
        for word in group:
            found[word] = found.get(word, ()) + here
    return found


def are_derived(a: str, b: str) -> bool:
    """True for two words of one root that no rule of endings shows: "decide" and "decision"."""
    return not derivations(a).isdisjoint(base_forms(b))


@kept(16384)
def derivations(word: str) -> frozenset[str]:
    """The words that the list has as derived from any form of this one, or it from them; most words have none."""
    return _others_of(word, _derived())


def are_listed_opposites(a: str, b: str) -> bool:
    """True for words that stand as opposites in the lists, in whatever inflection."""
    return not listed_opposites(a).isdisjoint(base_forms(b))


def has_opposites(word: str) -> bool:
    """True where the lists have an opposite of any form of this word."""
    return not _opposites().keys().isdisjoint(base_forms(word))


@kept(16384)
def listed_opposites(word: str) -> frozenset[str]:
    """The words that the lists have as opposites of any form of this one; most words have none."""
    return _others_of(word, _opposites())


def _others_of(word: str, table: dict[str, list[str]]) -> frozenset[str]:
    return frozenset([other for form in base_forms(word) for other in table.get(form, ())])


@cache
def _derived() -> dict[str, list[str]]:
    return _both_ways(_pairs(DERIVED))


@cache
def _opposites() -> dict[str, list[str]]:
    return _both_ways(_pairs(ANTONYMS) | OPPOSITES)


def _both_ways(pairs: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Each word that stands in a pair → the other words of its pairs."""
    found: dict[str, list[str]] = {}
    for one, other in pairs:
        found.setdefault(one, []).append(other)
        found.setdefault(other, []).append(one)
    return found


def _pairs(table: str) -> frozenset[tuple[str, str]]:
    words = table.split()
    return frozenset(zip(words[::2], words[1::2], strict=True))
