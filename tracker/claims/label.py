"""The facet `label`: the same people or deeds called by a more or less loaded word (militant, terrorist)."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.claims.language.labels import Term, labels
from tracker.claims.language.lexicon import is_function_word
from tracker.claims.sides.both import both
from tracker.claims.sides.found import proven
from tracker.claims.sides.spans import Enclosures, among
from tracker.claims.sides.touched import touched_phrases
from tracker.model import Shift

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.language.labels import Labels
    from tracker.claims.language.lexicon import Word
    from tracker.claims.sides.both import Both

# Of a run with more listed terms on a side the first are compared.
_MOST_TERMS = 100


def shifts(edit: Edit) -> Iterator[Shift]:
    """A listed word in the place of one of another load; a judging adjective gained or lost."""
    sides = both(edit)
    if sides is None or not sides.is_english:
        return
    known = labels(sides.old.body.labels)
    parts_old, parts_new = ([word for word in line if known.concerns(word)] for line in sides.changed_words)
    if not (parts_old and parts_new) and not any(map(known.may_judge, parts_old or parts_new)):
        return
    old = touched_phrases(sides.old.text, parts_old, known.is_part, known.term_at)
    new = touched_phrases(sides.new.text, parts_new, known.is_part, known.term_at)
    if not old and not new:
        return
    told_old, told_new = _Told(sides.old, edit, "old"), _Told(sides.new, edit, "new")
    pairs = list(_pairs(sides, old, new))
    for a, b in pairs:
        if not told_old.speakers(a):
            yield Shift("label", "changed", sides.old.evidence(a.start, a.end), sides.new.evidence(b.start, b.end))
    taken = {term for pair in pairs for term in pair}
    old, new = [term for term in old if term not in taken], [term for term in new if term not in taken]
    for a in (*_judging(known, old, sides, of_old=True), *_put_before(known, old, sides, of_old=True)):
        if not told_old.turned(a):
            yield Shift("label", "removed", sides.old.evidence(a.start, a.end), None)
    for b in (*_judging(known, new, sides, of_old=False), *_put_before(known, new, sides, of_old=False)):
        if not told_new.turned(b):
            yield Shift("label", "added", None, sides.new.evidence(b.start, b.end))


class _Told:
    """What earlier facets have shown of one side."""

    def __init__(self, passage: Passage, edit: Edit, side: str) -> None:
        self._passage = passage
        self._by_attribution = Enclosures(proven(edit, side, ("attribution", "quotation")))
        self._by_polarity = Enclosures(proven(edit, side, ("polarity", "quotation")))

    def speakers(self, term: Term) -> bool:
        """True where a term is part of a quotation or speaker that differs."""
        return self._by_attribution.have(*self._passage.span(term.start, term.end))

    def turned(self, term: Term) -> bool:
        """True where a term is the opposite of what the other side has ("legal", "illegal"), or a quotation's word."""
        return self._by_polarity.have(*self._passage.span(term.start, term.end))


def concerns(word: Word) -> bool:
    """False for a word that tells nothing of what a term of the list that ships is."""
    return labels(()).concerns(word)


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


def _judging(known: Labels, found: list[Term], sides: Both, *, of_old: bool) -> list[Term]:
    """Judging adjectives that the other side has nowhere."""
    text = (sides.new, sides.old)[of_old].text
    judging = [term for term in found if term.key in known.modifiers and not _is_in_name(text, term.start)]
    there = {term.key for term in known.terms(sides.words[of_old])} if judging else set()
    return [term for term in judging if term.key not in there]


def _put_before(known: Labels, found: list[Term], sides: Both, *, of_old: bool) -> list[Term]:
    """Names used as adjectives that came or went alone, before a noun that stayed: "the terror group", "the group"."""
    if not found:
        return []
    line, others = sides.words[not of_old], sides.lemmas_new if of_old else sides.lemmas_old
    text = (sides.new, sides.old)[of_old].text
    judging = []
    for term in found:
        head = known.head(term.key)
        first = bisect_left(line, term.start, key=_START)
        part = line[first : first + len(head) + 1]
        if head and (_is_in_name(text, term.start) or is_function_word(part[-1].key)):
            continue
        if not head or len(part) <= len(head) or part[-1].start - part[-2].end > 1 or part[-1].lemma not in others:
            continue
        if not others.issuperset(head) and _came_alone(sides, part[0].start, of_old=of_old):
            judging.append(Term(part[0].start, part[-2].end, head, frozenset()))
    return judging


def _is_in_name(text: str, at: int) -> bool:
    """True for a capital within a sentence that is not set in capitals throughout: "the Communist Party"."""
    before = text[:at].rstrip(" \"'“‘(")
    if not text[at].isupper() or not before or before[-1] in ".!?:;—–":
        return False
    return any(word.islower() and not is_function_word(word) for word in text.split())


def _came_alone(sides: Both, start: int, *, of_old: bool) -> bool:
    """True where the other side has nothing but words of grammar in the place of what begins here."""
    side = int(not of_old)
    place = next((place for place in sides.places if place[side].start <= start < place[side].end), None)
    if place is None:
        return False
    return all(is_function_word(word.key) for word in among(sides.changed_words[1 - side], place[1 - side]))


_START = attrgetter("start")
