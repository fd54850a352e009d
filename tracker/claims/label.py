"""The facet `label`: the same people or deeds called by a more or less loaded word (militant, terrorist)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.language.lexicon import lemma
from tracker.claims.sides.both import both
from tracker.claims.sides.found import proven
from tracker.claims.sides.spans import Enclosures, among
from tracker.claims.sides.touched import touched_phrases
from tracker.claims.words.labels import GROUPS, MODIFIERS
from tracker.model import Shift

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.language.lexicon import Word
    from tracker.claims.sides.both import Both

# Of a run with more listed terms on a side the first are compared.
_MOST_TERMS = 100


class Term(NamedTuple):
    """A listed term as it stands in a text, with the (group, load) pairs that it has in the list."""

    start: int
    end: int
    key: tuple[str, ...]
    loads: frozenset[tuple[int, int]]


def shifts(edit: Edit) -> Iterator[Shift]:
    """A listed word in the place of one of another load; a judging adjective gained or lost."""
    sides = both(edit)
    if sides is None or not sides.is_english:
        return
    parts_old, parts_new = ([word for word in line if concerns(word)] for line in sides.changed_words)
    if not (parts_old and parts_new) and not any(word.lemma in _judging_parts() for word in parts_old or parts_new):
        return
    old = touched_phrases(sides.old.text, parts_old, concerns, _term_at)
    new = touched_phrases(sides.new.text, parts_new, concerns, _term_at)
    if not old and not new:
        return
    told_old, told_new = _Told(sides.old, edit, "old"), _Told(sides.new, edit, "new")
    pairs = list(_pairs(sides, old, new))
    for a, b in pairs:
        if not told_old.speakers(a):
            yield Shift("label", "changed", sides.old.evidence(a.start, a.end), sides.new.evidence(b.start, b.end))
    taken = {term for pair in pairs for term in pair}
    for a in _judging(old, taken, sides, of_old=True):
        if not told_old.turned(a):
            yield Shift("label", "removed", sides.old.evidence(a.start, a.end), None)
    for b in _judging(new, taken, sides, of_old=False):
        if not told_new.turned(b):
            yield Shift("label", "added", None, sides.new.evidence(b.start, b.end))


class _Told:
    """What earlier facets have shown of one side."""

    def __init__(self, passage: Passage, edit: Edit, side: str) -> None:
        self._passage = passage
        self._by_attribution = Enclosures(proven(edit, side, ("attribution",)))
        self._by_polarity = Enclosures(proven(edit, side, ("polarity",)))

    def speakers(self, term: Term) -> bool:
        """True where a term is part of a quotation or speaker that differs."""
        return self._by_attribution.have(*self._passage.span(term.start, term.end))

    def turned(self, term: Term) -> bool:
        """True where a term is the opposite or negative of what the other side has ("legal", "illegal")."""
        return self._by_polarity.have(*self._passage.span(term.start, term.end))


def _terms(line: Sequence[Word]) -> Iterator[Term]:
    """The listed terms among words, the longest at each place."""
    at = 0
    while at < len(line):
        term, length = _term_at(line, at)
        at += length
        if term is not None:
            yield term


def _term_at(line: Sequence[Word], at: int) -> tuple[Term | None, int]:
    """The longest listed term that begins at a word, and how many words it takes."""
    table = _table()
    for length in (3, 2, 1) if line[at].lemma in _first_words() else ():
        key = tuple(part.lemma for part in line[at : at + length])
        if len(key) == length and key in table:
            return Term(line[at].start, line[at + length - 1].end, key, table[key]), length
    return None, 1


def concerns(word: Word) -> bool:
    """False for a word that is part of no listed term."""
    return word.lemma in _parts()


@cache
def _parts() -> frozenset[str]:
    """The lemmas of all words of the listed terms."""
    return frozenset(lemma for key in _table() for lemma in key)


@cache
def _judging_parts() -> frozenset[str]:
    """The lemmas of those that tell by themselves."""
    return frozenset(lemma for key in _modifiers() for lemma in key)


@cache
def _first_words() -> frozenset[str]:
    return frozenset(key[0] for key in _table())


@cache
def _table() -> dict[tuple[str, ...], frozenset[tuple[int, int]]]:
    """Each term, as lemmas → where it stands in the list."""
    table: dict[tuple[str, ...], frozenset[tuple[int, int]]] = {_key(term): frozenset() for term in MODIFIERS}
    for group, loads in enumerate(GROUPS):
        for load, names in enumerate(loads):
            for name in names:
                table[_key(name)] = table.get(_key(name), frozenset()) | {(group, load)}
    return table


def _key(term: str) -> tuple[str, ...]:
    """The lemmas of a listed term, which needs no reading: plain words in American spelling, parted by hyphens too."""
    return tuple(map(lemma, term.replace("-", " ").split()))


@cache
def _modifiers() -> frozenset[tuple[str, ...]]:
    return frozenset(_key(term) for term in MODIFIERS)


def _pairs(sides: Both, old: list[Term], new: list[Term]) -> Iterator[tuple[Term, Term]]:
    """Terms that replace each other and call one thing by names of different load."""
    for place in sides.places:
        before, after = among(old, place.old)[:_MOST_TERMS], among(new, place.new)[:_MOST_TERMS]
        if place.old.start < place.old.end and place.new.start < place.new.end:
            yield from ((a, b) for a in before for b in after if _differ(a, b))


def _differ(a: Term, b: Term) -> bool:
    if a.loads & b.loads:
        return False
    return any(group == other and load != burden for group, load in a.loads for other, burden in b.loads)


def _judging(found: list[Term], taken: set[Term], sides: Both, *, of_old: bool) -> list[Term]:
    """Judging adjectives that the other side has nowhere."""
    judging = [term for term in found if term.key in _modifiers() and term not in taken]
    there = {term.key for term in _terms(sides.words[of_old])} if judging else set()
    return [term for term in judging if term.key not in there]
