"""What it means for two different words to say the same: derivation, synonym, misspelling, phrase, compound."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import Word, base_forms, lemma
from tracker.claims.language.opposites import bare_words, is_known_negative, opposites_of
from tracker.claims.language.roots import roots, same_root
from tracker.claims.language.slips import few_slips
from tracker.claims.language.vocabulary import are_derived, are_listed_synonyms, derivations, exists, synonym_groups
from tracker.claims.words.function import FUNCTION_WORDS
from tracker.claims.words.synonyms import PHRASES
from tracker.kept import kept

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SLIPS = 0.3
"""How many letters in a word may be wrong when the word as it stands does not exist."""

_PHRASE_STARTS = frozenset(phrase[0] for phrase in PHRASES)
# The words of phrases that are none of grammar: of a phrase with one, a part may have stayed where another changed.
_PHRASE_WORDS = frozenset(word for phrase in PHRASES for word in phrase) - FUNCTION_WORDS - {"#"}
_LONGEST_PHRASE = max(map(len, PHRASES))
# The phrases that a word begins, longest first.
_BY_START: dict[str, list[tuple[str, ...]]] = {}
for _phrase in sorted(PHRASES, key=len, reverse=True):
    _BY_START.setdefault(_phrase[0], []).append(_phrase)


def canonical(line: Sequence[Word]) -> list[Word]:
    """The words with every listed phrase put as the words that it amounts to ("a number of" → "several")."""
    return canonical_within(line, line) if may_have_phrases([word.key for word in line]) else list(line)


def may_have_phrases(keys: Iterable[str]) -> bool:
    """False where no word with one of these keys begins a listed phrase."""
    return not _PHRASE_STARTS.isdisjoint(keys)


def may_be_of_phrases(keys: Iterable[str]) -> bool:
    """False where no word with one of these keys is one, other than of grammar, of a listed phrase."""
    return not _PHRASE_WORDS.isdisjoint(keys)


def canonical_within(line: Sequence[Word], changed: Sequence[Word]) -> list[Word]:
    """The changed words of a line with every phrase that has one of them put as the words that it amounts to.

    The other words of such a phrase may have stayed: "taken to hospital", "rushed to hospital".
    """
    places = _near(line, changed)
    left = set(changed)
    found: list[Word] = []
    done = 0
    for at in places:
        if at < done:
            continue
        phrase = _phrase_at(line, at)
        part = line[at : at + len(phrase)]
        if phrase and not left.isdisjoint(part):
            found += _amounts_to(phrase, part[0], part[-1])
            done = at + len(phrase)
        elif line[at] in left:
            found.append(line[at])
    return found


def _near(line: Sequence[Word], changed: Sequence[Word]) -> Iterable[int]:
    """The indexes of the changed words of a line and of those that a phrase with one of them may begin with."""
    if len(line) == len(changed):
        return range(len(line))
    at = 0
    places: list[int] = []
    for word in changed:
        here = bisect_left(line, word)
        places += range(max(at, here - _LONGEST_PHRASE + 1), min(here + 1, len(line)))
        at = here + 1
    return places


def _phrase_at(line: Sequence[Word], at: int) -> tuple[str, ...]:
    """The longest listed phrase that begins at a word; () for none. Within it "#" is any figure or possessive."""
    for phrase in _BY_START.get(line[at].key, ()):
        if at + len(phrase) <= len(line) and all(
            line[at + n].key == key or (key == "#" and _is_any(line[at + n].key)) for n, key in enumerate(phrase)
        ):
            return phrase
    return ()


def _is_any(key: str) -> bool:
    return key[0].isdigit() or key in _POSSESSIVES


def _amounts_to(phrase: tuple[str, ...], first: Word, last: Word) -> list[Word]:
    """The words that a phrase amounts to, each with the span of the whole."""
    return [Word(first.start, last.end, key, lemma(key)) for key in PHRASES[phrase]]


_POSSESSIVES = frozenset({"his", "her", "its", "their", "my", "our", "your"})


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
    if a in bare_words(b) or b in bare_words(a):
        return False
    allowed = 1 if wrong_a == wrong_b else max(1, round(max(len(a), len(b)) * SLIPS))
    return few_slips(a, b, allowed)


@kept(16384)
def may_be_misspelt(word: str) -> bool:
    """True for what can be a word with a slip in it: some letters, and no word that exists."""
    return len(word) >= _SHORTEST and word.isalpha() and not (exists(word) or is_known_negative(word))


# In a word of fewer letters one that is wrong makes another word.
_SHORTEST = 3


def is_slip_of_grammar(word: str) -> bool:
    """True for what is no word and one slip away from a word of grammar: "whe" for "we", "becouse" for "because"."""
    if not 2 <= len(word) <= 10 or not word.isascii() or not word.isalpha() or exists(word):
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
