"""Certainty: modals, hedges and words of hearsay on one ordered scale ("could" → "will" strengthens)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.claims.language.intents import first_places, looking_ahead, plan, verb_group
from tracker.claims.language.lexicon import is_filler, is_function_word, lemma
from tracker.claims.language.negation import AUXILIARIES, beginning, first_auxiliary
from tracker.claims.language.said import Said
from tracker.claims.language.slips import few_slips
from tracker.claims.language.vocabulary import is_known
from tracker.claims.sides.both import both, without_common
from tracker.claims.sides.couples import Fit, couples
from tracker.claims.sides.found import proven
from tracker.claims.sides.spans import Cover
from tracker.claims.sides.touched import Listing, touched_phrases
from tracker.claims.words.opposites import NEGATIVE_PREFIXES, NEGATORS
from tracker.claims.words.scales import BASES, BOOSTERS, HEDGES, MODALS
from tracker.claims.words.sets import word_set
from tracker.kept import kept
from tracker.model import Shift, Span
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.language.lexicon import Word
    from tracker.claims.sides.both import Both
    from tracker.model import Evidence

PLAIN = 1.0
"""Where a statement without any word of certainty stands."""

PLANNED = 0.75
"""Where a deed stands that somebody plans: as far as one that is expected."""

_PHRASES = HEDGES | BOOSTERS
_LISTING = Listing((*_PHRASES, *MODALS))
# From this length on two letters of a misspelt hedge may be wrong.
_LONG = 9
# "Due to" is "because of" as often, and that what was scheduled took place is a matter of status.
_DUE = frozenset(phrase for phrase in HEDGES if phrase.endswith((" due to", " scheduled to")))
# What appears "in court" is there for sure, and what somebody expects is for attribution to judge.
_SHOWING = frozenset({"appears", "appeared", "looks", "looked", "expect", "expects"})
_WEAK_ALONE = (_DUE | _SHOWING | MODALS.keys()) - {
    "could",
    "may",
    "might",
    "may have to",
    "might have to",
    "could have to",
}
# With "have" behind them these say that something was not so or is only inferred; without them it is said to have been.
_UNREAL = frozenset({"would", "should", "ought to", "must"})
# What could be perceived was perceived.
_PERCEIVED = word_set("see hear feel smell seen heard felt")
_ABLE = word_set("able unable capable manage")
# A phrase of certainty never comes or goes by one of these words alone.
_NEVER_ALONE = word_set("to is are was were be been that if of a in on it all")
# A hedge and the verb that it weakens stand no further apart, in words.
_FEW = 6
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

    @property
    def sense(self) -> tuple[float, int | None]:
        """What words have in common that make a statement as sure and rest it on the same."""
        return self.level, BASES.get(self.key)


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
    if len(old) != len(new) and any(" " in item.key for item in (*old, *new)):
        # Of "very likely" only "very" may have come; what it stands for is "likely", which stayed.
        old, new = sides.concerned(_hedges(sides.old.text, sides.words[0]), _hedges(sides.new.text, sides.words[1]))
    old, new = without_common(old, new, _SENSE)
    if edit.found:
        old, new = _not_told(old, sides.old, edit, "old"), _not_told(new, sides.new, edit, "new")
    for before, after in couples(sides, old, new, _FITS):
        if _is_shift(before, after, sides):
            yield _shift(sides, before, after)


def concerns(word: Word) -> bool:
    """False for a word that can change without any statement becoming more or less sure."""
    return _is_listed(word) or word.lemma in looking_ahead()


def _is_listed(word: Word) -> bool:
    return (word.key in _LISTING.vocabulary and word.key not in _NEVER_ALONE) or _meant(word.key) != ""


def _not_told(found: list[Hedge], passage: Passage, edit: Edit, side: str) -> list[Hedge]:
    """Without the words that show how far a matter has got: "suspected of" → "charged with", "expected to" → done."""
    told = Cover(Span(*proof) for proof in proven(edit, side, ("status",)))
    return [hedge for hedge in found if not told.touches(passage.span(hedge.start, hedge.end))]


_SENSE = attrgetter("sense")
_FITS = (Fit(lambda _a, _b: True), Fit(lambda a, b: a.is_modal and b.is_modal, in_place=False))


def _hedges(text: str, changed: Sequence[Word]) -> list[Hedge]:
    """The words of certainty of which one of these words is part, longest phrase first, none inside another."""
    parts = [word for word in changed if _LISTING.may_stand(word, text) or _meant(word.key)]
    return touched_phrases(text, parts, _LISTING.is_part, lambda line, at: _hedge_at(text, line, at)) if parts else []


def _hedge_at(text: str, line: Sequence[Word], at: int) -> tuple[Hedge | None, int]:
    for length in range(min(_LISTING.longest.get(line[at].key, 0), len(line) - at), 0, -1):
        part = line[at : at + length]
        phrase = " ".join(word.key for word in part)
        if length > 1 and phrase in MODALS:
            return Hedge(part[0].start, part[-1].end, phrase, MODALS[phrase]), length
        if phrase in _PHRASES and phrase != "possible":
            return Hedge(part[0].start, part[-1].end, phrase, _PHRASES[phrase]), length
    word = line[at]
    if word.key == "possible" and _is_ability(line, at):
        return None, 1
    meant = _meant(word.key)
    if meant:
        return Hedge(word.start, word.end, meant, _PHRASES[meant]), 1
    if word.key in MODALS and not (_is_noun_or_name(text, line, at) or _is_what_could_be_done(line, at)):
        return Hedge(word.start, word.end, word.key, MODALS[word.key]), 1
    return None, 1


def _is_ability(line: Sequence[Word], at: int) -> bool:
    """True for "possible to find" and "as soon as possible", which say what can be done, not what may be."""
    before = line[at - 1].key if at else ""
    return before == "as" or (at + 1 < len(line) and line[at + 1].key == "to")


def _is_what_could_be_done(line: Sequence[Word], at: int) -> bool:
    """True for "could not reach", which tells what was not done, not what may be."""
    return line[at].key in {"can", "could"} and at + 1 < len(line) and line[at + 1].key in NEGATORS


def _is_perceived(hedge: Hedge, sides: Both, *, of_old: bool) -> bool:
    """True for "could see" and "could be heard": what could be perceived was."""
    line = sides.words[0] if of_old else sides.words[1]
    at = bisect_left(line, hedge.end, key=_START)
    following = [word.key for word in line[at : at + 2] if word.key != "be"]
    return hedge.key == "could" and following[:1] != [] and following[0] in _PERCEIVED


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
        if only is None or _is_denied(only, sides):
            return False
        of_old = before is not None
        if only.key in _WEAK_ALONE and not _is_unreal(only, sides, of_old=of_old):
            return False
        if only.key == "could" and any(word.key in _ABLE for word in sides.changed_words[1 if of_old else 0]):
            return False
        return not _is_perceived(only, sides, of_old=of_old) and _governs(only, sides, of_old=of_old)
    if {before.key, after.key} == {"will", "would"}:
        return not _is_reported(sides)
    return {before.key, after.key} not in ({"can", "could"}, {"will", "shall"}, {"likely", "probably"})


def _is_denied(hedge: Hedge, sides: Both) -> bool:
    """True for a word that became its negative ("possible", "impossible"): that is polarity."""
    negatives = {prefix + hedge.key for prefix in NEGATIVE_PREFIXES}
    return any(word.key in negatives for line in sides.changed_words for word in line)


def _is_unreal(hedge: Hedge, sides: Both, *, of_old: bool) -> bool:
    """True for "would have stopped", whose other side says that it did; what was said before is a matter of tense."""
    mine = sides.words[0] if of_old else sides.words[1]
    at = bisect_left(mine, hedge.end, key=_START)
    others = sides.changed_words[1 if of_old else 0]
    is_other = any(word.key in MODALS for word in others)
    return hedge.key in _UNREAL and at < len(mine) and mine[at].key == "have" and not is_other


def _governs(hedge: Hedge, sides: Both, *, of_old: bool) -> bool:
    """True where the words beside the hedge stand on the other side too: the same statement, made more or less sure."""
    known = sides.lemmas_new if of_old else sides.lemmas_old
    near = _near(hedge, sides, of_old=of_old)
    if hedge.is_modal and near and _is_as_sure(near[0], sides, of_old=of_old):
        return False
    if any(word.lemma in known for word in near):
        return True
    theirs = sides.words[1] if of_old else sides.words[0]
    return bool(near) and any(map(Said(theirs).has, near[:1]))


def _is_as_sure(verb: Word, sides: Both, *, of_old: bool) -> bool:
    """True where the other side has a modal with the verb as well, so that only another one came or went."""
    at = _answering(sides, verb, of_old=of_old)
    theirs = sides.words[1] if of_old else sides.words[0]
    return at is not None and any(word.key in MODALS for word in theirs[first_auxiliary(theirs, at) : at])


def _near(hedge: Hedge, sides: Both, *, of_old: bool) -> list[Word]:
    """The words with content that stand beside a hedge; before a modal stands who does it, not what is done."""
    mine = sides.words[0] if of_old else sides.words[1]
    first, last = bisect_right(mine, hedge.start, key=_END), bisect_left(mine, hedge.end, key=_START)
    after, before = map(mine.__getitem__, range(last, len(mine))), map(mine.__getitem__, range(first - 1, -1, -1))
    near = [*islice(filter(_says_something, after), 1 if hedge.is_modal else 2)]
    if not hedge.is_modal:
        near += islice(filter(_says_something, before), 1)
    return near


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
    if (only := None if before and after else before or after) and (said := _said(only, sides, of_old=after is None)):
        spans = said if after is None else (said[1], said[0])
        old = sides.old.evidence(*spans[0], value=from_level)
        new = sides.new.evidence(*spans[1], value=to_level)
    note = f"{old.text if old else 'stated plainly'} → {new.text if new else 'stated plainly'}"
    return Shift("certainty", kind, old, new, note)


def _said(only: Hedge, sides: Both, *, of_old: bool) -> tuple[Span, Span] | None:
    """A hedge with its verb, and the verb as the other side says it plainly; None for a word that goes with no verb."""
    if not (only.is_modal or only.key.endswith((" to", " have"))):
        return None
    mine, theirs = sides.words if of_old else sides.words[::-1]
    verb = _verb(mine, bisect_left(mine, only.end, key=_START))
    if verb is None:
        return None
    at = _answering(sides, verb, of_old=of_old)
    if at is None:
        return None
    group = verb_group(theirs, at)
    first = group[0] if len(group) > 1 else theirs[beginning(theirs, at)]
    return None if first.key == "to" else (Span(only.start, verb.end), Span(first.start, theirs[at].end))


def _verb(line: Sequence[Word], at: int) -> Word | None:
    """The first word with content behind a hedge, where it is its verb or what somebody or something may be."""
    is_said_to_be = False
    for word in line[at : at + _FEW]:
        if not is_function_word(word.key) and not is_filler(word.key) and not word.key.endswith("ly"):
            return word
        is_said_to_be = is_said_to_be or word.key in {"be", "been"}
        is_link = word.key in AUXILIARIES or word.key in NEGATORS or not is_function_word(word.key)
        if not (is_link or (is_said_to_be and word.key in _AFTER_NOUN)):
            return None
    return None


def _answering(sides: Both, word: Word, *, of_old: bool) -> int | None:
    """The index of the same word on the other side, best in the place of this one."""
    theirs = sides.words[1] if of_old else sides.words[0]
    places = [at for at, other in enumerate(theirs) if other.lemma == word.lemma]
    here = (at for at in places if (sides.answer(word, theirs[at]) if of_old else sides.answer(theirs[at], word)))
    return next(here, places[0] if places else None)
