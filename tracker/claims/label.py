"""The facet `label`: the same people or deeds called by a more or less loaded word (militant, terrorist)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.found import covers, proven
from tracker.claims.lexicon import words
from tracker.claims.reading import is_english
from tracker.claims.words.labels import GROUPS, MODIFIERS
from tracker.model import Shift

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.claims.edit import Edit, Passage
    from tracker.model import WordOp


class Term(NamedTuple):
    """A listed term as it stands in a text, with the (group, load) pairs that it has in the list."""

    start: int
    end: int
    key: tuple[str, ...]
    loads: frozenset[tuple[int, int]]


def shifts(edit: Edit) -> Iterator[Shift]:
    """A listed word in the place of one of another load; a judging adjective gained or lost."""
    if not is_english(edit) or edit.old is None or edit.new is None:
        return
    old, new = _differing(edit.old, edit.words, of_old=True), _differing(edit.new, edit.words, of_old=False)
    if not old and not new:
        return
    pairs = list(_pairs(edit.words, old, new))
    for a, b in pairs:
        if not _explained(edit, "old", a):
            yield Shift("label", "changed", edit.old.evidence(a.start, a.end), edit.new.evidence(b.start, b.end))
    taken = {term for pair in pairs for term in pair}
    for a in _judging(old, taken, edit.new):
        yield Shift("label", "removed", edit.old.evidence(a.start, a.end), None)
    for b in _judging(new, taken, edit.old):
        yield Shift("label", "added", None, edit.new.evidence(b.start, b.end))


def _explained(edit: Edit, side: str, term: Term) -> bool:
    """True where the words are part of a quotation or speaker that an earlier facet has shown to differ."""
    passage = edit.old if side == "old" else edit.new
    return passage is not None and covers(proven(edit, side, ("attribution",)), passage, term.start, term.end)


def _differing(passage: Passage, ops: tuple[WordOp, ...], *, of_old: bool) -> list[Term]:
    """The listed terms of a side that the word diff touches."""
    touched = [op.old if of_old else op.new for op in ops if op.op != "equal"]
    found = terms(passage.text) if any(a < b for a, b in touched) else []
    return [term for term in found if any(a < term.end and term.start < b for a, b in touched)]


def terms(text: str) -> list[Term]:
    """The listed terms of a text, the longest at each place."""
    line, table, first = words(text), _table(), _first_words()
    found: list[Term] = []
    free = 0
    for at, word in enumerate(line):
        if at < free or word.lemma not in first:
            continue
        for length in (3, 2, 1):
            key = tuple(part.lemma for part in line[at : at + length])
            if len(key) == length and key in table:
                free = at + length
                found.append(Term(word.start, line[free - 1].end, key, table[key]))
                break
    return found


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


@cache
def _key(term: str) -> tuple[str, ...]:
    return tuple(word.lemma for word in words(term))


@cache
def _modifiers() -> frozenset[tuple[str, ...]]:
    return frozenset(_key(term) for term in MODIFIERS)


def _pairs(ops: tuple[WordOp, ...], old: list[Term], new: list[Term]) -> Iterator[tuple[Term, Term]]:
    """Terms that replace each other and call one thing by names of different load."""
    for op in ops:
        if op.op != "replace":
            continue
        before = [a for a in old if a.start < op.old.end and op.old.start < a.end]
        after = [b for b in new if b.start < op.new.end and op.new.start < b.end]
        yield from ((a, b) for a in before for b in after if _differ(a, b))


def _differ(a: Term, b: Term) -> bool:
    if a.loads & b.loads:
        return False
    return any(group == other and load != burden for group, load in a.loads for other, burden in b.loads)


def _judging(found: list[Term], taken: set[Term], other: Passage) -> list[Term]:
    """Judging adjectives that the other side has nowhere."""
    there = {term.key for term in terms(other.text)}
    return [term for term in found if term.key in _modifiers() and term not in taken and term.key not in there]
