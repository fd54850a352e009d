"""Certainty: modals, hedges and words of hearsay on one ordered scale ("could" → "will" strengthens)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.language.lexicon import is_function_word, lemma
from tracker.claims.language.slips import few_slips
from tracker.claims.language.vocabulary import is_known
from tracker.claims.sides.both import both, without_common
from tracker.claims.sides.couples import Fit, couples
from tracker.claims.sides.touched import Listing, touched_phrases
from tracker.claims.status import first_places, looking_ahead, plan, verb_group
from tracker.claims.words.opposites import NEGATIVE_PREFIXES, NEGATORS
from tracker.claims.words.scales import BOOSTERS, HEDGES, MODALS
from tracker.kept import kept
from tracker.model import Shift, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Edit
    from tracker.claims.language.lexicon import Word
    from tracker.claims.sides.both import Both
    from tracker.model import Evidence

PLAIN = 1.0
"""Where a statement without any word of certainty stands."""

PLANNED = 0.7
"""Where a deed stands that somebody plans: as far as one that is expected."""

_PHRASES = HEDGES | BOOSTERS
_LISTING = Listing((*_PHRASES, *MODALS))
# From this length on two letters of a misspelt hedge may be wrong.
_LONG = 9
_WEAK_ALONE = frozenset({"can", "would", "will", "shall", "should", "must"})
_TO_COME = frozenset({"will", "shall", "would"})
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
    if sides is None or not sides.is_english:
        return
    if any(word.lemma in looking_ahead() for line in sides.changed_words for word in line):
        yield from _planned(sides)
    old, new = _hedges(sides.old.text, sides.changed_words[0]), _hedges(sides.new.text, sides.changed_words[1])
    if not old and not new:
        return
    old, new = without_common(old, new, _LEVEL)
    for before, after in couples(sides, old, new, _FITS):
        if _is_shift(before, after, sides):
            yield _shift(sides, before, after)


def concerns(word: Word) -> bool:
    """False for a word that can change without any statement becoming more or less sure."""
    return _is_listed(word) or word.lemma in looking_ahead()


def _is_listed(word: Word) -> bool:
    return word.key in _LISTING.vocabulary or _meant(word.key) != ""


_LEVEL = attrgetter("level")
_FITS = (Fit(lambda _a, _b: True), Fit(lambda a, b: a.is_modal and b.is_modal, in_place=False))


def _hedges(text: str, changed: Sequence[Word]) -> list[Hedge]:
    """The words of certainty of which one of these words is part, longest phrase first, none inside another."""
    parts = [word for word in changed if _LISTING.may_stand(word, text) or _meant(word.key)]
    return touched_phrases(text, parts, _LISTING.is_part, lambda line, at: _hedge_at(text, line, at)) if parts else []


def _hedge_at(text: str, line: Sequence[Word], at: int) -> tuple[Hedge | None, int]:
    for length in range(min(_LISTING.longest.get(line[at].key, 0), len(line) - at), 0, -1):
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


@kept(16384)
def _meant(word: str) -> str:
    """The word of certainty that this is, or that it is a misspelling of; "" for any other word."""
    if word in _PHRASES:
        return word
    if len(word) < 7 or not word.endswith("ly") or is_known(word):
        return ""
    slips = 1 if len(word) < _LONG else 2
    return next((phrase for phrase in _PHRASES if few_slips(word, phrase, slips)), "")


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
        if only is None or only.key in _WEAK_ALONE or _is_denied(only, sides):
            return False
        return _governs(only, sides, of_old=before is not None)
    if {before.key, after.key} == {"will", "would"}:
        return not _is_reported(sides)
    return {before.key, after.key} not in ({"can", "could"}, {"will", "shall"}, {"likely", "probably"})


def _is_denied(hedge: Hedge, sides: Both) -> bool:
    """True for a word that became its negative ("possible", "impossible"): that is polarity."""
    negatives = {prefix + hedge.key for prefix in NEGATIVE_PREFIXES}
    return any(word.key in negatives for line in sides.changed_words for word in line)


def _governs(hedge: Hedge, sides: Both, *, of_old: bool) -> bool:
    """True where the words beside the hedge stand on the other side too: the same statement, made more or less sure."""
    mine, theirs = (sides.words[0], sides.lemmas_new) if of_old else (sides.words[1], sides.lemmas_old)
    first, last = bisect_right(mine, hedge.start, key=_END), bisect_left(mine, hedge.end, key=_START)
    after, before = map(mine.__getitem__, range(last, len(mine))), map(mine.__getitem__, range(first - 1, -1, -1))
    near = [*islice(filter(_says_something, after), 1 if hedge.is_modal else 2)]
    if not hedge.is_modal:
        near += islice(filter(_says_something, before), 1)
    return any(word.lemma in theirs for word in near)


_START, _END = attrgetter("start"), attrgetter("end")


def _says_something(word: Word) -> bool:
    return not is_function_word(word.key)


def _is_reported(sides: Both) -> bool:
    """True where a verb of saying governs the sentence, so that would and will are a matter of tense."""
    return not (_SAYING.isdisjoint(sides.lemmas_old) or _SAYING.isdisjoint(sides.lemmas_new))


def _planned(sides: Both) -> Iterator[Shift]:
    """A deed that was planned and now will be done, or the other way: "plans to cut" → "will cut"."""
    old, new = sides.words
    first_old, first_new = first_places(old), first_places(new)
    for place in sides.places:
        before, after = _plan(old, place.old, sides.lemmas_new), _plan(new, place.new, sides.lemmas_old)
        if before and not after and (deed := _to_come(new, first_new.get(before[1].lemma))):
            phrase = sides.old.evidence(before[0].start, before[1].end, value=PLANNED)
            yield _certain(phrase, sides.new.evidence(*deed.span, value=deed.level))
        elif after and not before and (deed := _to_come(old, first_old.get(after[1].lemma))):
            phrase = sides.new.evidence(after[0].start, after[1].end, value=PLANNED)
            yield _certain(sides.old.evidence(*deed.span, value=deed.level), phrase)


def _plan(line: Sequence[Word], span: Span, known: frozenset[str]) -> tuple[Word, Word] | None:
    """A plan and its deed, where no phrase of certainty of its own tells it ("expected to")."""
    found = plan(line, span, known)
    return found if found and f"{found[0].key} to" not in HEDGES else None


def _certain(old: Evidence, new: Evidence) -> Shift:
    kind = "strengthened" if old.value == PLANNED else "softened"
    return Shift("certainty", kind, old, new, f"{old.text} → {new.text}")


class _Deed(NamedTuple):
    """A verb with what says that it lies ahead, and how sure that makes it."""

    span: Span
    level: float


def _to_come(line: Sequence[Word], at: int | None) -> _Deed | None:
    """A verb with "will", "shall" or "would" before it."""
    if at is None:
        return None
    group = verb_group(line, at)
    before = [word.key for word in group[:-1]]
    modal = next((key for key in before if key in _TO_COME), None)
    if modal is None or not NEGATORS.isdisjoint(before):
        return None
    return _Deed(Span(group[0].start, line[at].end), MODALS[modal])


def _shift(sides: Both, before: Hedge | None, after: Hedge | None) -> Shift:
    from_level = before.level if before else PLAIN
    to_level = after.level if after else PLAIN
    kind = "strengthened" if to_level > from_level else "softened" if to_level < from_level else "changed"
    old = sides.old.evidence(before.start, before.end, value=from_level) if before else None
    new = sides.new.evidence(after.start, after.end, value=to_level) if after else None
    note = f"{old.text if old else 'stated plainly'} → {new.text if new else 'stated plainly'}"
    return Shift("certainty", kind, old, new, note)
