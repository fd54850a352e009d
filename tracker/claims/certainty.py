"""Certainty: modals, hedges and words of hearsay on one ordered scale ("could" → "will" strengthens)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.lexicon import is_function_word, lemma, words
from tracker.claims.reading import both, couples, is_english, without_common
from tracker.claims.status import plan, verb_group
from tracker.claims.vocabulary import is_known
from tracker.claims.words.opposites import NEGATORS
from tracker.claims.words.scales import BOOSTERS, HEDGES, MODALS
from tracker.model import Shift, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Edit
    from tracker.claims.lexicon import Word
    from tracker.claims.reading import Both
    from tracker.model import Evidence

PLAIN = 1.0
"""Where a statement without any word of certainty stands."""

PLANNED = 0.7
"""Where a deed stands that somebody plans: as far as one that is expected."""

_PHRASES = HEDGES | BOOSTERS
_LONGEST = {first: max(phrase.count(" ") + 1 for phrase in _PHRASES if phrase.split()[0] == first)
            for first in {phrase.split()[0] for phrase in _PHRASES}}  # fmt: skip
_VOCABULARY = frozenset(word for phrase in (*_PHRASES, *MODALS) for word in phrase.split())
# From this length on two letters of a misspelt hedge may be wrong.
_LONG = 9
_WEAK_ALONE = frozenset({"can", "would", "will", "shall", "should", "must"})
_WILL = frozenset({"will", "shall"})
_AFTER_NOUN = frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "your", "my", "'s"})
_VERBS_OF_SAYING = "say tell add announce warn predict promise vow claim believe hope think"
_SAYING = frozenset(map(lemma, _VERBS_OF_SAYING.split()))


class Hedge(NamedTuple):
    """A word or phrase of certainty: where it stands, its normal form and its place on the scale."""

    start: int
    end: int
    key: str
    level: float

    @property
    def is_modal(self) -> bool:
        """True for could, may, will and their like."""
        return self.key in MODALS


def shifts(edit: Edit) -> Iterator[Shift]:
    """Statements that were made more or less sure."""
    sides = both(edit)
    if sides is None or not is_english(edit):
        return
    yield from _planned(sides)
    if not any(word.key in _VOCABULARY or _meant(word.key) for line in sides.changed_words for word in line):
        return
    old, new = sides.touched_old(hedges(sides.old.text)), sides.touched_new(hedges(sides.new.text))
    if not old and not new:
        return
    old, new = without_common(old, new, lambda hedge: hedge.level)
    for before, after in couples(old, new, [sides.answer, lambda a, b: a.is_modal and b.is_modal]):
        if _is_shift(before, after, sides):
            yield _shift(sides, before, after)


@lru_cache(maxsize=128)
def hedges(text: str) -> tuple[Hedge, ...]:
    """The words of certainty in a text, longest phrase first, none inside another."""
    found: list[Hedge] = []
    line = words(text)
    at = 0
    while at < len(line):
        hedge, length = _hedge_at(text, line, at)
        if hedge is not None:
            found.append(hedge)
        at += length
    return tuple(found)


def _hedge_at(text: str, line: Sequence[Word], at: int) -> tuple[Hedge | None, int]:
    for length in range(min(_LONGEST.get(line[at].key, 0), len(line) - at), 0, -1):
        part = line[at : at + length]
        phrase = " ".join(word.key for word in part)
        if phrase in _PHRASES and phrase != "possible":
            return Hedge(part[0].start, part[-1].end, phrase, _PHRASES[phrase]), length
    word = line[at]
    if word.key == "possible" and _is_ability(line, at):
        return None, 1
    meant = _meant(word.key)
    if meant:
        return Hedge(word.start, word.end, meant, _PHRASES[meant]), 1
    if word.key in MODALS and not _is_noun_or_name(text, line, at):
        return Hedge(word.start, word.end, word.key, MODALS[word.key]), 1
    return None, 1


def _is_ability(line: Sequence[Word], at: int) -> bool:
    """True for "possible to find" and "as soon as possible", which say what can be done, not what may be."""
    before = line[at - 1].key if at else ""
    return before == "as" or (at + 1 < len(line) and line[at + 1].key == "to")


@lru_cache(maxsize=4096)
def _meant(word: str) -> str:
    """The word of certainty that this is, or that it is a misspelling of; "" for any other word."""
    if word in _PHRASES:
        return word
    if len(word) < 7 or not word.endswith("ly") or is_known(word):
        return ""
    from rapidfuzz.distance import OSA

    slips = 1 if len(word) < _LONG else 2
    return next((phrase for phrase in _PHRASES if OSA.distance(word, phrase, score_cutoff=slips) <= slips), "")


def _is_noun_or_name(text: str, line: Sequence[Word], at: int) -> bool:
    """True for May the month, Will the man, "the will", a can of something."""
    word = line[at]
    before = line[at - 1].key if at else ""
    after = line[at + 1].key if at + 1 < len(line) else ""
    capital = text[word.start].isupper()
    if capital and at and not text[: word.start].rstrip().endswith((".", "!", "?", '"', "“", ":")):
        return True
    if capital and (after.isdigit() or (word.key == "will" and text[line[at + 1].start].isupper() if after else False)):
        return True
    return before in _AFTER_NOUN


def _is_shift(before: Hedge | None, after: Hedge | None, sides: Both) -> bool:
    """False for what tense, ability or politeness explains, and for a word that came or went with its whole clause."""
    if before is None or after is None:
        only = before or after
        if only is None or only.key in _WEAK_ALONE:
            return False
        old, new = sides.words
        return _governs(only, *((old, new) if before else (new, old)))
    if {before.key, after.key} == {"will", "would"}:
        return not _is_reported(sides)
    return {before.key, after.key} not in ({"can", "could"}, {"will", "shall"}, {"likely", "probably"})


def _governs(hedge: Hedge, mine: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """True where the words beside the hedge stand on the other side too: the same statement, made more or less sure."""
    known = {word.lemma for word in theirs}
    after = [word for word in mine if word.start >= hedge.end and not is_function_word(word.key)][:2]
    before = [word for word in mine if word.end <= hedge.start and not is_function_word(word.key)][-1:]
    if hedge.is_modal:
        return any(word.lemma in known for word in after[:1])
    return any(word.lemma in known for word in (*after, *before))


def _is_reported(sides: Both) -> bool:
    """True where a verb of saying governs the sentence, so that would and will are a matter of tense."""
    return all(any(word.lemma in _SAYING for word in words(side.text)) for side in (sides.old, sides.new))


def _planned(sides: Both) -> Iterator[Shift]:
    """A deed that was planned and now will be done, or the other way: "plans to cut" → "will cut"."""
    old, new = sides.words
    lemmas = frozenset(word.lemma for word in old), frozenset(word.lemma for word in new)
    for place in sides.places:
        before, after = _plan(old, place.old, lemmas[1]), _plan(new, place.new, lemmas[0])
        if before and not after and (deed := _to_come(new, before[1].lemma)):
            phrase, proof = sides.old.evidence(before[0].start, before[1].end, value=PLANNED), sides.new
            yield _certain(phrase, proof.evidence(*deed, value=MODALS["will"]))
        elif after and not before and (deed := _to_come(old, after[1].lemma)):
            phrase, proof = sides.new.evidence(after[0].start, after[1].end, value=PLANNED), sides.old
            yield _certain(proof.evidence(*deed, value=MODALS["will"]), phrase)


def _plan(line: Sequence[Word], span: Span, known: frozenset[str]) -> tuple[Word, Word] | None:
    """A plan and its deed, where no phrase of certainty of its own tells it ("expected to")."""
    found = plan(line, span, known)
    return found if found and f"{found[0].key} to" not in HEDGES else None


def _certain(old: Evidence, new: Evidence) -> Shift:
    kind = "strengthened" if old.value == PLANNED else "softened"
    return Shift("certainty", kind, old, new, f"{old.text} → {new.text}")


def _to_come(line: Sequence[Word], deed: str) -> Span | None:
    """A verb with "will" or "shall" before it."""
    for at, word in enumerate(line):
        if word.lemma == deed:
            group = verb_group(line, at)
            before = {other.key for other in group[:-1]}
            return Span(group[0].start, word.end) if before & _WILL and not before & NEGATORS else None
    return None


def _shift(sides: Both, before: Hedge | None, after: Hedge | None) -> Shift:
    from_level = before.level if before else PLAIN
    to_level = after.level if after else PLAIN
    kind = "strengthened" if to_level > from_level else "softened" if to_level < from_level else "changed"
    old = sides.old.evidence(before.start, before.end, value=from_level) if before else None
    new = sides.new.evidence(after.start, after.end, value=to_level) if after else None
    note = f"{old.text if old else 'stated plainly'} → {new.text if new else 'stated plainly'}"
    return Shift("certainty", kind, old, new, note)
