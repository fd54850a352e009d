"""Status: how far a matter has got for the same person or thing: planned → done, suspected → charged → convicted."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from itertools import chain, product
from typing import TYPE_CHECKING

from tracker.claims.language import intents
from tracker.claims.language.intents import first_places, goes_on, intent, looking_ahead, looks_ahead, plan, verb_group
from tracker.claims.language.lexicon import is_function_word, lemma
from tracker.claims.language.negation import DENYING, denied_words
from tracker.claims.language.stages import Stage, is_part, may_end, reaches, stage_at, step, tells_stage
from tracker.claims.sides.both import both
from tracker.claims.sides.spans import among
from tracker.claims.sides.touched import touched_phrases
from tracker.claims.words.irregular import LEMMAS
from tracker.claims.words.opposites import NEGATORS
from tracker.claims.words.sets import word_set
from tracker.claims.words.stages import GIVEN_UP
from tracker.model import Shift, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Edit
    from tracker.claims.language.intents import Intent
    from tracker.claims.language.lexicon import Word
    from tracker.claims.sides.both import Both, Region

__all__ = ["concerns", "first_places", "looking_ahead", "plan", "shifts", "verb_group"]

# What lies ahead, may be or is not: said before a verb, the deed is not done; certainty and polarity judge it.
_NOT_YET = word_set("will would shall should may might must can could to") | NEGATORS
_BE = word_set("be am is are was were been being get got")
_PERFECT_ALONE = word_set("has have had")
_PERFECT = _BE | _PERFECT_ALONE
# Behind one of these a word is a noun and no deed: "the launch".
_BEFORE_NOUN = word_set("the a an its his her their our my your this that these those of for no 's")
# Verbs whose past looks like their present.
_SAME_IN_PAST = word_set("cut put set hit shut quit let hurt cost spread bid burst cast split read beat")
# Of a run with more stages on a side the first are compared.
_MOST_STAGES = 100
# A text of no more characters, a headline's or less, may leave unsaid of what it speaks.
_SHORT = 30
# How many words behind a word that gives up a plan the plan is named: "scrapped its ambitious new plans".
_REACH = 5
_GIVEN_UP = frozenset(map(lemma, GIVEN_UP))


def shifts(edit: Edit) -> Iterator[Shift]:
    """Matters that went on, or back, from one stage to another."""
    sides = both(edit)
    if sides is None or not sides.is_english:
        return
    telling = [[word for word in line if tells_stage(word.key)] for line in sides.changed_words]
    ahead = _ahead(sides, 0), _ahead(sides, 1)
    if not (all(telling) or any(ahead) or any(may_end(word.key) for line in telling for word in line)):
        return
    lines = _Lines(sides, telling, ahead)
    found = False
    for place in sides.places:
        for shift in _in_place(lines, place):
            found = True
            yield shift
    if not found and all(lines.stages):
        yield from _in_other_words(lines)


def concerns(word: Word) -> bool:
    """False for a word that is no stage of anything and does not look ahead to one."""
    return tells_stage(word.key) or intents.concerns(word.key)


class _Lines:
    """What is asked of both whole sides, read once."""

    def __init__(self, sides: Both, telling: list[list[Word]], ahead: tuple[list[Word], list[Word]]) -> None:
        self.sides = sides
        self.stages = _stages(sides.old.text, telling[0]), _stages(sides.new.text, telling[1])
        """The stages that the change touched, on each side."""
        self.ahead = ahead
        """The changed words of each side that may say that something lies ahead."""

    @cached_property
    def denied(self) -> tuple[frozenset[str], frozenset[str]]:
        """The lemmas of what each side denies."""
        sides = self.sides
        return (
            frozenset() if DENYING.isdisjoint(sides.lemmas_old) else denied_words(sides.words[0]),
            frozenset() if DENYING.isdisjoint(sides.lemmas_new) else denied_words(sides.words[1]),
        )

    @cached_property
    def said(self) -> frozenset[str]:
        """The lemmas that both sides have."""
        return self.sides.lemmas_old & self.sides.lemmas_new

    @cached_property
    def is_one_matter(self) -> bool:
        """True where both sides have a word that says of what they speak; else they are two texts."""
        return not all(map(is_function_word, self.said)) if len(self.sides.old.text) > _SHORT else True

    @cached_property
    def counts(self) -> tuple[Counter[str], Counter[str]]:
        """How often each side has each lemma."""
        old, new = self.sides.words
        return Counter([word.lemma for word in old]), Counter([word.lemma for word in new])

    @cached_property
    def fresh(self) -> tuple[list[Stage], list[Stage]]:
        """The stages that each side has and the other has not, or less often, and does not deny."""
        return self._fresh(0), self._fresh(1)

    def _fresh(self, side: int) -> list[Stage]:
        other = self.sides.lemmas_old if side else self.sides.lemmas_new
        mine = [stage for stage in self.stages[side] if self._is_more(stage, side, other)]
        if not mine or not self.denied[side]:
            return mine
        return [item for item in mine if not NEGATORS.isdisjoint(item.key) or self.denied[side].isdisjoint(item.lemmas)]

    def _is_more(self, stage: Stage, side: int, other: frozenset[str]) -> bool:
        if not other.issuperset(stage.lemmas):
            return True
        mine, theirs = self.counts[side], self.counts[1 - side]
        return min(mine[part] for part in stage.lemmas) > min(theirs[part] for part in stage.lemmas)


def _stages(text: str, telling: list[Word]) -> list[Stage]:
    """The stages in a text of which one of these words is part."""
    return touched_phrases(text, telling, is_part, stage_at) if telling else []


def _ahead(sides: Both, side: int) -> list[Word]:
    """The changed words of a side that may say that something lies ahead or goes on."""
    text, others = (sides.old, sides.new)[side].text, sides.changed_words[1 - side]
    found = [word for word in sides.changed_words[side] if (others or word.key != "to") and looks_ahead(word, text)]
    return [word for word in found if not goes_on(word.key) or any(word.lemma == other.lemma for other in others)]


def _in_place(lines: _Lines, place: Region) -> Iterator[Shift]:
    """What one changed run says: a plan that was carried out or given up, else one stage in the place of another."""
    found = _ahead_or_done(lines, place) or _along_chain(lines, place) or _given_up(lines, place)
    if found and lines.is_one_matter:
        yield found


def _along_chain(lines: _Lines, place: Region) -> Shift | None:
    """A stage in the place of another stage of the same matter; what is denied is no stage."""
    if not all(lines.stages):
        return None
    old, new = among(lines.fresh[0], place.old), among(lines.fresh[1], place.new)
    for before, after in product(old[:_MOST_STAGES], new[:_MOST_STAGES]):
        steps = step(before, after, lines.said)
        if steps is not None:
            return _shift(lines, steps, Span(before.start, before.end), Span(after.start, after.end))
    return None


def _in_other_words(lines: _Lines) -> Iterator[Shift]:
    """The only stage of each side, where all else is said on both sides, in whatever order."""
    old, new = lines.fresh
    if len(old) != 1 or len(new) != 1:
        return
    sides = lines.sides
    mine, theirs = sides.lemmas_old - lines.said - {*old[0].lemmas}, sides.lemmas_new - lines.said - {*new[0].lemmas}
    steps = step(old[0], new[0], lines.said) if all(map(is_function_word, mine | theirs)) else None
    if steps is not None:
        yield _shift(lines, steps, Span(old[0].start, old[0].end), Span(new[0].start, new[0].end))


def _shift(lines: _Lines, steps: int, old: Span, new: Span) -> Shift:
    """So many stages on, or back; between two outcomes of one stage the matter only changed."""
    proofs = lines.sides.old.evidence(*old), lines.sides.new.evidence(*new)
    kind = "advanced" if steps > 0 else "withdrawn" if steps < 0 else "changed"
    return Shift("status", kind, *proofs, " → ".join(proof.text for proof in proofs))


def _ahead_or_done(lines: _Lines, place: Region) -> Shift | None:
    """A deed that lies ahead on one side and is done on the other, or given up: "plans to charge" → "charged"."""
    sides = lines.sides
    if not any(among(lines.ahead[side], place[side]) for side in (0, 1)):
        return None
    plans = [intent(sides.words[side], place[side], _other_lemmas(sides, side)) for side in (0, 1)]
    for side in (0, 1):
        mine = plans[side]
        if mine is None or plans[1 - side] is not None:
            continue
        other = _reached(lines, mine, place, 1 - side)
        steps = 1 if other else -1
        other = other or _ended(lines, mine, place[1 - side], 1 - side)
        if other:
            ahead = Span(mine.start, _end(sides.words[side], mine))
            return _shift(lines, -steps if side else steps, *((other, ahead) if side else (ahead, other)))
    return None


def _end(line: Sequence[Word], mine: Intent) -> int:
    """Where the deed ends, which may be of several words: "go ahead"."""
    stage, _ = stage_at(line, line.index(mine.deed))
    return mine.end if stage is None else stage.end


def _other_lemmas(sides: Both, side: int) -> frozenset[str]:
    return sides.lemmas_old if side else sides.lemmas_new


def _reached(lines: _Lines, mine: Intent, place: Region, side: int) -> Span | None:
    """Where a side says that a deed is done, in the same word or as a stage that it leads to."""
    line = lines.sides.words[side]
    for at in [at for at, word in enumerate(line) if word.lemma == mine.deed.lemma]:
        done = _deed(line, at, is_past=mine.by_tense)
        if done and not (mine.is_going_on and _PERFECT_ALONE.isdisjoint(_keys(line, done))):
            return done
    if mine.is_going_on:
        return None
    for stage in among(lines.fresh[side], place[side]):
        if reaches(mine.deed.lemma, stage) and stage.lemmas != (mine.deed.lemma,):
            return _deed(line, _index(line, stage), is_past=False)
    return None


def _keys(line: Sequence[Word], span: Span) -> Iterator[str]:
    return (word.key for word in among(line, span))


def _index(line: Sequence[Word], stage: Stage) -> int:
    """Where the first word of a stage stands in a line."""
    return next(at for at, word in enumerate(line) if word.start == stage.start)


def _ended(lines: _Lines, mine: Intent, span: Span, side: int) -> Span | None:
    """Where a side gives up a deed that was to come: "was cancelled", "has dropped its plan"."""
    line = lines.sides.words[side]
    names_deed = mine.deed.lemma in _other_lemmas(lines.sides, 1 - side)
    for stage in lines.fresh[side] if names_deed else among(lines.fresh[side], span):
        if not stage.ends_all:
            continue
        group = verb_group(line, _index(line, stage))
        keys = [word.key for word in group[:-1]]
        if not _NOT_YET.isdisjoint(keys):
            continue
        if not _BE.isdisjoint(keys) or len(group) == 1 == _index(line, stage) + 1:
            return Span(group[0].start, stage.end)
        if any(word.lemma in _GIVEN_UP or word.lemma == mine.deed.lemma for word in _behind(line, stage)):
            return Span(stage.start, stage.end)
    return None


def _behind(line: Sequence[Word], stage: Stage) -> Sequence[Word]:
    """The words right behind a stage."""
    last = next((at for at, word in enumerate(line) if word.start >= stage.end), len(line))
    return line[last : last + _REACH]


def _given_up(lines: _Lines, place: Region) -> Shift | None:
    """A plan, charge or other matter that both sides name and that only one of them gives up."""
    for side in (0, 1):
        for stage in among(lines.fresh[side], place[side]) if lines.stages[side] else ():
            if not stage.ends_all:
                continue
            name = next((word for word in _behind(lines.sides.words[side], stage) if word.lemma in _GIVEN_UP), None)
            there = None if name is None else _standing(lines, name, 1 - side)
            if there is not None:
                ended = Span(stage.start, stage.end)
                return _shift(lines, 1 - 2 * side, *((there, ended) if side else (ended, there)))
    return None


def _standing(lines: _Lines, name: Word, side: int) -> Span | None:
    """A matter as a side names it that does not give it up, with the deed that it is a plan for."""
    line = lines.sides.words[side]
    at = next((at for at, word in enumerate(line) if word.lemma == name.lemma), None)
    if at is None or any(stage.ends_all for stage in _before(line, at)):
        return None
    end = line[at + 2].end if at + 2 < len(line) and line[at + 1].key == "to" else line[at].end
    return Span(line[at].start, end)


def _before(line: Sequence[Word], at: int) -> Iterator[Stage]:
    """The stages among the few words before one of a line."""
    return filter(None, chain(stage_at(line, begin)[0] for begin in range(max(0, at - _REACH), at)))


def _deed(line: Sequence[Word], at: int, *, is_past: bool) -> Span | None:
    """A verb with the auxiliaries before it, where it says that a deed is done; None where it lies ahead as well.

    Done is what stands in a form of the past or behind a form of "be" or "have", and what headlines say in the present
    ("launches") where it need not be the past.
    """
    group = verb_group(line, at)
    word, before = line[at], [other.key for other in group[:-1]]
    if not _NOT_YET.isdisjoint(before):
        return None
    first = at + 1 - len(group)
    if first and line[first - 1].key in _BEFORE_NOUN and not before:
        return None
    if _is_past(word) or (not is_past and (not _PERFECT.isdisjoint(before) or word.key.endswith("s"))):
        return Span(group[0].start, word.end)
    return None


def _is_past(word: Word) -> bool:
    """True for a form of the past."""
    if word.key.endswith("ed") or word.key in _SAME_IN_PAST:
        return True
    return word.key != word.lemma and word.key in LEMMAS and not word.key.endswith(("s", "ing"))
