"""Polarity: what is said and what is denied; negation with its scope, and words that turned into their opposites."""

from __future__ import annotations

from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.language.lexicon import base_forms, lemma
from tracker.claims.language.negation import NEAR, NEGATING, PREFIX, first_auxiliary, negations
from tracker.claims.language.opposites import are_opposites, is_negative, opposites_of, poles
from tracker.claims.language.roots import root, same_root
from tracker.claims.language.said import Said
from tracker.claims.sides.both import both
from tracker.claims.sides.found import opposite
from tracker.claims.sides.spans import among
from tracker.kept import kept
from tracker.model import Shift, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Edit
    from tracker.claims.language.lexicon import Word
    from tracker.claims.language.negation import Negation
    from tracker.claims.sides.both import Both
    from tracker.model import Evidence

# In a run of more new words than this an opposite is there by chance.
_MOST_OPPOSITES = 100
# No two roots are taken for one that differ in these first letters.
_ROOT = 6


class Turn(NamedTuple):
    """Two words that answer to each other and mean opposite things."""

    old: Word
    new: Word

    @property
    def kind(self) -> str:
        """A word and its negative deny or affirm; any other opposite reverses."""
        if is_negative(self.new.key, self.old.key):
            return "negated"
        return "affirmed" if is_negative(self.old.key, self.new.key) else "reversed"


def shifts(edit: Edit) -> Iterator[Shift]:
    """Statements that were denied, affirmed or turned into their opposite."""
    sides = both(edit)
    if sides is None or not sides.is_english:
        return
    old, new = sides.changed_words
    keys_old, keys_new = [word.key for word in old], [word.key for word in new]
    is_denied = any(map(_denies, keys_old)) or any(map(_denies, keys_new))
    if is_denied or (keys_old and keys_new and _may_turn({*keys_old}, {*keys_new})):
        yield from _shifts(_Lines(sides), is_denied=is_denied)


def concerns(word: Word) -> bool:
    """False for a word that denies nothing and is nothing's opposite."""
    return _denies(word.key) or len(poles(word.key)) > 1


@kept(16384)
def _denies(key: str) -> bool:
    return key in NEGATING or lemma(key) == "deny"


def _may_turn(old: set[str], new: set[str]) -> bool:
    """False where no word that only one side has is the opposite of one that only the other side has."""
    marks = frozenset().union(*map(poles, old - new))
    return not all(map(marks.isdisjoint, map(poles, new - old)))


class _Lines:
    """The words of both sides, as far as they are asked for."""

    def __init__(self, sides: Both) -> None:
        self.sides = sides

    @cached_property
    def old(self) -> Said:
        """What the old side says."""
        return Said(self.sides.words[0])

    @cached_property
    def new(self) -> Said:
        """What the new side says."""
        return Said(self.sides.words[1])


def _shifts(lines: _Lines, *, is_denied: bool) -> Iterator[Shift]:
    sides = lines.sides
    old: list[Negation] = []
    new: list[Negation] = []
    if is_denied:
        old, new = sides.touched_old(negations(sides.words[0])), sides.touched_new(negations(sides.words[1]))
        old, new = _unmatched(old, new), _unmatched(new, old)
    turns = [turn for turn in _turns(sides) if not _is_still_denied(turn, sides)]
    if turns and (old or new):
        turns, old, new = _settled(turns, old, new)
    yield from _negation_shifts(
        lines,
        [item for item in old if _stands_in(item, lines, of_old=True)],
        [item for item in new if _stands_in(item, lines, of_old=False)],
    )
    for turn in turns:
        proofs = (sides.old.evidence(turn.old.start, turn.old.end), sides.new.evidence(turn.new.start, turn.new.end))
        yield Shift("polarity", turn.kind, *proofs, " → ".join(proof.text for proof in proofs))


def _negation_shifts(lines: _Lines, old: list[Negation], new: list[Negation]) -> Iterator[Shift]:
    sides = lines.sides
    for before, after in zip(old, new, strict=False):
        if before.denied == after.denied or not (_has_first(before, lines.new) or _has_first(after, lines.old)):
            continue
        proof_old, proof_new = sides.old.evidence(*before.phrase), sides.new.evidence(*after.phrase)
        note = f"the negation moved: “{proof_old.text}” → “{proof_new.text}”"
        yield Shift("polarity", "reversed", proof_old, proof_new, note)
    for item in old[len(new) :]:
        denial, plain = sides.old.evidence(*item.phrase), _plain(lines, item, of_old=True)
        yield Shift("polarity", "affirmed", denial, plain, "" if plain else f"no longer “{denial.text}”")
    for item in new[len(old) :]:
        plain, denial = _plain(lines, item, of_old=False), sides.new.evidence(*item.phrase)
        yield Shift("polarity", "negated", plain, denial, "" if plain else f"now “{denial.text}”")


def _has_first(item: Negation, others: Said) -> bool:
    """True where the other side has the very word that is denied; else one negation denies something else there."""
    return not item.scope or others.has(item.scope[0])


def _stands_in(item: Negation, lines: _Lines, *, of_old: bool) -> bool:
    """True where the other side has what is denied; else the negation came or went with its whole clause."""
    line, others = (lines.sides.words[1], lines.new) if of_old else (lines.sides.words[0], lines.old)
    if not item.scope or item.key != PREFIX:
        return not item.scope or any(map(others.has, item.scope))
    # What is denied by a mere prefix must stand in the very place of it.
    at = others.first(item.scope[0])
    if at is None:
        return False
    return lines.sides.answer(item.scope[0], line[at]) if of_old else lines.sides.answer(line[at], item.scope[0])


def _plain(lines: _Lines, item: Negation, *, of_old: bool) -> Evidence | None:
    """What is denied on one side, as the other one says it, with what it has for the negation; None without a word."""
    sides = lines.sides
    side, line, said = (sides.new, sides.words[1], lines.new) if of_old else (sides.old, sides.words[0], lines.old)
    at = said.first(item.scope[0]) if item.scope else None
    if at is None:
        return None
    start = line[first_auxiliary(line, at)].start
    instead = opposite(sides.ops, item.start, item.end, of_old=of_old)
    near = instead is not None and 0 < start - instead.start <= NEAR
    return side.evidence(instead.start if instead and near else start, line[at].end)


def _settled(
    turns: Sequence[Turn], old: list[Negation], new: list[Negation]
) -> tuple[list[Turn], list[Negation], list[Negation]]:
    """The turns that no negation undoes, and the negations that are left beside them.

    "Approved" → "did not reject" and "not unlikely" → "likely" say the same: negation and opposite undo each other.
    In "never" → "always" the word of negation is itself what turned.
    """
    items = [*old, *new]
    denied: dict[str, dict[int, None]] = {}
    standing: dict[tuple[bool, Span], int] = {}
    for number, item in enumerate(items):
        denied.setdefault(item.denied, {})[number] = None
        standing[number < len(old), Span(item.start, item.end)] = number
    left, kept = set(range(len(items))), []
    for turn in turns:
        undoing = [denied.get(lemma, {}) for lemma in {turn.old.lemma, turn.new.lemma}]
        if sum(map(len, undoing)) % 2:
            gone = [min(next(iter(numbers)) for numbers in undoing if numbers)]
        else:
            kept.append(turn)
            own = ((True, Span(turn.old.start, turn.old.end)), (False, Span(turn.new.start, turn.new.end)))
            gone = [standing[place] for place in own if standing.get(place) in left]
        for number in gone:
            left.discard(number)
            denied[items[number].denied].pop(number, None)
    rest = sorted(left)
    return kept, [items[i] for i in rest if i < len(old)], [items[i] for i in rest if i >= len(old)]


def _is_still_denied(turn: Turn, sides: Both) -> bool:
    """True for "never" that became "not ever", or the other way: the same negation."""
    for never, ever, side in ((turn.old, turn.new, 1), (turn.new, turn.old, 0)):
        if never.key == "never" and ever.key == "ever":
            line = sides.words[side]
            before = among(line, Span(ever.start - NEAR - 1, ever.start))
            return any(word.key == "not" and 0 < ever.start - word.end <= NEAR for word in before)
    return False


def _unmatched(mine: Sequence[Negation], theirs: Sequence[Negation]) -> list[Negation]:
    """The negations of one side whose scope is denied on the other side less often."""
    left: dict[str, list[str]] = {}
    for item in theirs:
        left.setdefault(root(item.denied)[:_ROOT], []).append(item.denied)
    unmatched = []
    for item in mine:
        alike = left.get(root(item.denied)[:_ROOT], [])
        twin = next((denied for denied in alike if denied == item.denied or same_root(denied, item.denied)), None)
        if twin is None:
            unmatched.append(item)
        else:
            alike.remove(twin)
    return unmatched


def _turns(sides: Both) -> Iterator[Turn]:
    """Pairs of opposites that stand in the same run of changed words."""
    old, new = sides.changed_words
    live_old, live_new = _turning(old, new), _turning(new, old)
    if not live_old or not live_new:
        return
    lemmas_old, lemmas_new = {word.lemma for word in old}, {word.lemma for word in new}
    for place in sides.places:
        candidates = among(new, place.new)
        if len(candidates) > _MOST_OPPOSITES:
            continue
        others = [word for word in candidates if word.key in live_new and word.lemma not in lemmas_old]
        for before in among(old, place.old) if others else ():
            if before.key in live_old and before.lemma not in lemmas_new:
                after = next((word for word in others if are_opposites(before.key, word.key)), None)
                if after is not None and not _is_parted(before, after, sides):
                    yield Turn(before, after)


def _turning(line: Sequence[Word], others: Sequence[Word]) -> set[str]:
    """The keys of the words that are an opposite of any of the others, found by word and not by pair."""
    keys, there = {word.key for word in line}, {word.key for word in others}
    facing, forms = set(chain(*map(opposites_of, there))), set(chain(*map(base_forms, there)))
    return {key for key in keys if not (forms.isdisjoint(opposites_of(key)) and facing.isdisjoint(base_forms(key)))}


def _is_parted(before: Word, after: Word, sides: Both) -> bool:
    """True for "non-trivial" and "nontrivial": the shorter word stands right behind the prefix of the longer."""
    side, short, long = (0, before, after) if len(before.key) <= len(after.key) else (1, after, before)
    if not long.key.endswith(short.key):
        return False
    prefix = long.key.removesuffix(short.key)
    beside = among(sides.words[side], Span(short.start - 2, short.start))
    return any(word.key == prefix and 0 <= short.start - word.end <= 1 for word in beside)
