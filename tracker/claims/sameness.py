"""What it means for two different words to say the same: derivation, synonym, misspelling, phrase, compound."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from tracker.claims.lexicon import Word, is_filler, is_function_word, lemma
from tracker.claims.words.synonyms import PHRASES, SYNONYM_GROUPS
from tracker.claims.words.wordnet import KNOWN
from tracker.claims.words.wordnet import SYNONYMS as COMMON_SYNONYMS

if TYPE_CHECKING:
    from collections.abc import Sequence

SLIPS = 0.3
"""How many letters in a word may be wrong when the word as it stands does not exist."""

_LONGEST_PHRASE = max(map(len, PHRASES))
# Endings that make a noun, verb, adjective or adverb of the same root.
_ENDINGS = re.compile(
    r"(?:ization|izing|ize|ational|ation|ition|ution|ically|icity|ical|ic|ities|ity|iness|ness|ments|ment|fulness|fully|ful"
    r"|lessly|less|ously|ous|ively|ive|ably|ibly|able|ible|ance|ence|ancy|ency|ant|ent|ally|ial|al|ers|er|ors|or|ists|ist"
    r"|ism|ship|hood|age|ary|ory|ion|ing|ed|es|ly|th|y|e|s)$"
)


def canonical(line: Sequence[Word]) -> list[Word]:
    """The words with every listed phrase put as the words that it amounts to ("a number of" → "several")."""
    found: list[Word] = []
    at = 0
    while at < len(line):
        length = _phrase_length(line, at)
        if length:
            part = line[at : at + length]
            plain = PHRASES[tuple(word.key for word in part)]
            found += [Word(part[0].start, part[-1].end, key, lemma(key)) for key in plain]
        else:
            found.append(line[at])
        at += length or 1
    return found


def _phrase_length(line: Sequence[Word], at: int) -> int:
    for length in range(min(_LONGEST_PHRASE, len(line) - at), 1, -1):
        if tuple(word.key for word in line[at : at + length]) in PHRASES:
            return length
    return 0


def same_meaning(a: Word, b: Word) -> bool:
    """True for two words that say the same: one root, listed synonyms, or one a misspelling of the other."""
    return a.lemma == b.lemma or same_root(a.key, b.key) or are_synonyms(a, b) or is_misspelling(a.key, b.key)


def are_synonyms(a: Word, b: Word) -> bool:
    """True for words that stand in one group of the lists of synonyms, in whatever inflection."""
    return bool(_groups(a) & _groups(b))


def _groups(word: Word) -> frozenset[int]:
    table = _synonyms()
    return table.get(word.key, frozenset()) | table.get(word.lemma, frozenset())


@cache
def _synonyms() -> dict[str, frozenset[int]]:
    """Each word of a synonym group, as it is listed and as a lemma → the numbers of its groups."""
    found: dict[str, frozenset[int]] = {}
    groups = [*SYNONYM_GROUPS, *(line.split() for line in COMMON_SYNONYMS.strip().split("\n"))]
    for number, group in enumerate(groups):
        for word in group:
            for form in {word, lemma(word)}:
                found[form] = found.get(form, frozenset()) | {number}
    return found


@cache
def _known() -> dict[str, list[str]]:
    """The everyday words by their first two letters."""
    found: dict[str, list[str]] = {}
    for word in KNOWN.split():
        found.setdefault(word[:2], []).append(word)
    return found


@cache
def _known_with(beginning: str) -> frozenset[str]:
    """The everyday words with these first two letters and their lemmas; a comparison needs few of all."""
    return frozenset(form for word in _known().get(beginning, ()) for form in (word, lemma(word)))


@lru_cache(maxsize=16384)
def is_known(word: str) -> bool:
    """True for an everyday English word in any regular inflection; others are rare, names or slips."""
    if is_function_word(word) or is_filler(word):
        return True
    return any(form in _known_with(form[:2]) for form in (word, lemma(word)))


@lru_cache(maxsize=8192)
def same_root(a: str, b: str) -> bool:
    """True for words derived from one root: "redistributing" and "redistribution", "efficient" and "efficiency"."""
    shorter, longer = sorted((root(a), root(b)), key=len)
    return shorter == longer or (len(shorter) >= 6 and longer.startswith(shorter) and len(longer) - len(shorter) <= 2)


@lru_cache(maxsize=8192)
def root(word: str) -> str:
    """The word without its derivational endings, as far as four letters remain."""
    while True:
        shorter = _ENDINGS.sub("", word)
        if shorter == word or len(shorter) < 4:
            return word
        word = shorter


@lru_cache(maxsize=8192)
def is_misspelling(a: str, b: str) -> bool:
    """True where one word is the other with a slip of the fingers: a letter lost, doubled, wrong or exchanged.

    Two words that both exist ("cause", "case") are no misspelling of each other.
    """
    if a.isdigit() or b.isdigit() or min(len(a), len(b)) < 3 or not (a.isalpha() and b.isalpha()):
        return False
    if is_known(a) and is_known(b):
        return False
    from rapidfuzz.distance import OSA

    allowed = 1 if is_known(a) == is_known(b) else max(1, round(min(len(a), len(b)) * SLIPS))
    return OSA.distance(a, b, score_cutoff=allowed) <= allowed


def spelled_together(old: list[Word], new: list[Word]) -> tuple[list[Word], list[Word]]:
    """What is left once compounds that are one word here and two there are taken away ("health care")."""
    old, new = list(old), list(new)
    for mine, theirs in ((old, new), (new, old)):
        for at in range(len(mine) - 2, -1, -1):
            if at + 1 >= len(mine):
                continue
            pair = mine[at].key + mine[at + 1].key
            match = next((word for word in theirs if word.key == pair), None)
            if match is not None:
                theirs.remove(match)
                del mine[at : at + 2]
    return old, new
