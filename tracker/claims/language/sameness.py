"""What it means for two different words to say the same: derivation, synonym, misspelling, phrase, compound."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import Word, base_forms, lemma
from tracker.claims.language.opposites import is_known_negative, opposites_of
from tracker.claims.language.roots import roots, same_root
from tracker.claims.language.slips import few_slips
from tracker.claims.language.vocabulary import are_derived, are_listed_synonyms, derivations, is_known, synonym_groups
from tracker.claims.words.function import FUNCTION_WORDS
from tracker.claims.words.synonyms import PHRASES
from tracker.kept import kept

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SLIPS = 0.3
"""How many letters in a word may be wrong when the word as it stands does not exist."""

_PHRASE_STARTS = frozenset(phrase[0] for phrase in PHRASES)
_LONGEST_PHRASE = max(map(len, PHRASES))


def canonical(line: Sequence[Word]) -> list[Word]:
    """The words with every listed phrase put as the words that it amounts to ("a number of" → "several")."""
    if not may_have_phrases([word.key for word in line]):
        return list(line)
    found: list[Word] = []
    at = 0
    while at < len(line):
        length = _phrase_length(line, at) if line[at].key in _PHRASE_STARTS else 0
        if length:
            part = line[at : at + length]
            plain = PHRASES[tuple(word.key for word in part)]
            found += [Word(part[0].start, part[-1].end, key, lemma(key)) for key in plain]
        else:
            found.append(line[at])
        at += length or 1
    return found


def may_have_phrases(keys: Iterable[str]) -> bool:
    """False where no word with one of these keys begins a listed phrase."""
    return not _PHRASE_STARTS.isdisjoint(keys)


def _phrase_length(line: Sequence[Word], at: int) -> int:
    for length in range(min(_LONGEST_PHRASE, len(line) - at), 1, -1):
        if tuple(word.key for word in line[at : at + length]) in PHRASES:
            return length
    return 0


def same_meaning(a: Word, b: Word, *, loose: bool = True) -> bool:
    """True for two words that say the same: one root, listed synonyms, or one a misspelling of the other.

    `loose` also counts derived words and synonyms in a sense that is not the usual one of both.
    """
    return (
        a.lemma == b.lemma
        or same_root(a.key, b.key)
        or are_listed_synonyms(a.key, b.key, loose=loose)
        or (loose and are_derived(a.key, b.key))
        or is_misspelling(a.key, b.key)
    )


@kept(16384)
def kin(word: str) -> frozenset[str | int]:
    """What a word has in common with every other that means the same or the opposite, slips of the fingers aside.

    Two words may share some of it and mean different things; it only tells fast that most have nothing in common.
    """
    return frozenset(
        (lemma(word), *roots(word), *base_forms(word), *synonym_groups(word), *derivations(word), *opposites_of(word))
    )


def is_misspelling(a: str, b: str) -> bool:
    """True where one word is the other with a slip of the fingers: a letter lost, doubled, wrong or exchanged.

    Two words that both exist ("cause", "case") are no misspelling of each other.
    """
    wrong_a, wrong_b = may_be_misspelt(a), may_be_misspelt(b)
    if not (wrong_a or wrong_b) or min(len(a), len(b)) < _SHORTEST or not (a.isalpha() and b.isalpha()):
        return False
    allowed = 1 if wrong_a == wrong_b else max(1, round(min(len(a), len(b)) * SLIPS))
    return few_slips(a, b, allowed)


@kept(16384)
def may_be_misspelt(word: str) -> bool:
    """True for what can be a word with a slip in it: some letters, and no word that exists."""
    return len(word) >= _SHORTEST and word.isalpha() and not (is_known(word) or is_known_negative(word))


# In a word of fewer letters one that is wrong makes another word.
_SHORTEST = 3


def is_slip_of_grammar(word: str) -> bool:
    """True for what is no word and one slip away from a word of grammar: "whe" for "we", "becouse" for "because"."""
    if not 2 <= len(word) <= 10 or not word.isascii() or not word.isalpha() or is_known(word):
        return False
    allowed = 1 if len(word) < 6 else 2
    return any(few_slips(word, other, allowed) for other in _grammar_with(word[0]))


@cache
def _grammar_with(letter: str) -> tuple[str, ...]:
    """The words of grammar of two letters and more with this first letter."""
    return tuple(word for word in sorted(FUNCTION_WORDS) if word[0] == letter and len(word) > 1 and word.isalpha())


def spelled_together(old: list[Word], new: list[Word]) -> tuple[list[Word], list[Word]]:
    """What is left once compounds that are one word here and two there are taken away ("health care")."""
    if not ((len(old) > 1 and _may_be_together(old, new)) or (len(new) > 1 and _may_be_together(new, old))):
        return old, new
    old, new = list(old), list(new)
    for mine, theirs in ((old, new), (new, old)):
        there = {word.key for word in theirs}
        for at in range(len(mine) - 2, -1, -1):
            if at + 1 >= len(mine):
                continue
            pair = mine[at].key + mine[at + 1].key
            match = next((word for word in theirs if word.key == pair), None) if pair in there else None
            if match is not None:
                theirs.remove(match)
                del mine[at : at + 2]
    return old, new


def _may_be_together(apart: Sequence[Word], together: Sequence[Word]) -> bool:
    """True where two neighbours of the one line may stand as one word in the other."""
    pairs = [one.key + other.key for one, other in pairwise(apart)]
    return not {word.key for word in together}.isdisjoint(pairs)
