"""Polarity: what is said and what is denied; negation with its scope, and words that turned into their opposites."""

from __future__ import annotations

from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import base_forms, lemma, words
from tracker.claims.language.negation import NEAR, NOUNS, PREFIX, beginning, may_deny, negations
from tracker.claims.language.opposites import are_opposites, is_negative, opposites_of, poles
from tracker.claims.language.roots import root, same_root
from tracker.claims.language.said import Said
from tracker.claims.language.sameness import same_meaning
from tracker.claims.sides.both import both
from tracker.claims.sides.found import opposite
from tracker.claims.sides.spans import among, touches
from tracker.claims.words.directions import DIRECTIONS
from tracker.model import Shift, Span
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.language.lexicon import Word
    from tracker.claims.language.negation import Negation
    from tracker.claims.sides.both import Both
    from tracker.model import Evidence

# In a run of more new words than this an opposite is there by chance.
_MOST_OPPOSITES = 100
# More pairs of negations than this are not compared word by word.
_MOST_NEGATIONS = 400
# What "not all" denies; any other part of a whole that takes its place does not turn it round.
_UNIVERSAL = frozenset({"all", "every", "each", "both"})
# What "no longer" goes on has "stopped going on".
_STOPPING = frozenset(map(lemma, ("stop", "cease", "quit", "halt")))
_UNTIL = frozenset({"until", "before"})
# How far behind a negation "until" may stand that makes a delay of it, in characters.
_PUT_OFF = 60
# No two roots are taken for one that differ in these first letters.
_ROOT = 6


class Turn(NamedTuple):
    """Two words that answer to each other and mean opposite things."""

    old: Word
    new: Word

    @property
    def is_by_prefix(self) -> bool:
        """True for a word and its negative: "safe" and "unsafe"."""
        return is_negative(self.new.key, self.old.key) or is_negative(self.old.key, self.new.key)


def shifts(edit: Edit) -> Iterator[Shift]:
    """Statements that were denied, affirmed or turned into their opposite."""
    sides = both(edit)
    if sides is None or not sides.is_english:
        return
    old, new = sides.changed_words
    keys_old, keys_new = [word.key for word in old], [word.key for word in new]
    is_denied = any(map(may_deny, keys_old)) or any(map(may_deny, keys_new))
    if is_denied or (keys_old and keys_new and _may_turn({*keys_old}, {*keys_new})):
        told = [other for other in edit.found if other.facet in _TELLING]
        renamed = [other for other in edit.found if other.kind in _OF_A_NAME]
        speakers = [proof for other in renamed for proof in (other.old, other.new) if proof]
        for shift in _shifts(_Lines(sides), is_denied=is_denied):
            if not any(_tells(other, shift) for other in told) and not _is_of_a_speaker(shift, speakers):
                yield shift


# These tell themselves that "early 2019" became "late 2019", "many" "few", and "fewer than 40" "more than 40"; and that
# something is "not clear".
_TELLING = frozenset({"time", "scope", "quantity", "certainty"})


def _tells(other: Shift, shift: Shift) -> bool:
    """True for opposites within a time or a part of a whole, and for "not all" in the place of another part."""
    if other.facet == "certainty":
        return _denies_in(other.old, shift.old) or _denies_in(other.new, shift.new)
    if not (other.old and other.new and shift.old and shift.new):
        return False
    if shift.kind == "reversed":
        return _has(other.old, shift.old) and _has(other.new, shift.new)
    said = {other.old.text.casefold(), other.new.text.casefold()}
    is_part = other.facet == "scope" and any(words.startswith("not ") for words in said) and said.isdisjoint(_UNIVERSAL)
    return is_part and touches(other.old, shift.old) and touches(other.new, shift.new)


# That a source "asked not to be named" is told with the name that went.
_OF_A_NAME = frozenset({"named", "anonymised"})


def _is_of_a_speaker(shift: Shift, speakers: Sequence[Evidence]) -> bool:
    """True for a negation that came or went within what is told of a speaker who lost or got a name."""
    proof = shift.new or shift.old if shift.old is None or shift.new is None else None
    return proof is not None and any(_has(speaker, proof) for speaker in speakers)


def _denies_in(phrase: Evidence | None, denial: Evidence | None) -> bool:
    """True where a phrase of certainty is itself the denial: "not clear whether"."""
    return bool(phrase and denial and phrase.text.startswith("not ") and touches(phrase, denial))


def _has(whole: Evidence, part: Evidence) -> bool:
    return whole.start <= part.start and part.end <= whole.end


def concerns(word: Word) -> bool:
    """False for a word that denies nothing and is nothing's opposite."""
    return may_deny(word.key) or len(poles(word.key)) > 1


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
    # That "northern" became "southern" is another place, which the facet of places tells.
    turns = [turn for turn in _turns(sides) if not (turn.old.key in DIRECTIONS or _says_the_same(turn, sides))]
    old: list[Negation] = []
    new: list[Negation] = []
    if is_denied:
        all_old, all_new = negations(sides.words[0]), negations(sides.words[1])
        old, new = _concerned(all_old, all_new, lines)
        old, new = _unmatched(_not_only_later(old, sides.words), _not_only_later(new, sides.words[::-1]))
        turns = _without_words_of([(all_old, old), (all_new, new)], turns)
    if turns and (old or new):
        turns, old, new = _settled(turns, old, new)
    yield from _negation_shifts(lines, *_spoken(old, new, lines))
    for turn in turns:
        proofs = (sides.old.evidence(turn.old.start, turn.old.end), sides.new.evidence(turn.new.start, turn.new.end))
        yield Shift("polarity", "reversed", *proofs, " → ".join(proof.text for proof in proofs))


def _concerned(
    old: Sequence[Negation], new: Sequence[Negation], lines: _Lines
) -> tuple[list[Negation], list[Negation]]:
    """The negations of both sides without those that stayed, each with its counterpart."""
    sides = lines.sides
    touched_old, touched_new = set(sides.touched_old(old)), set(sides.touched_new(new))
    stayed = [item for item in new if item not in touched_new]
    left_old = []
    for item in old:
        twin = None
        if item not in touched_old:
            twin = next((other for other in stayed if _is_same(item, other, lines)), None)
        if twin is not None:
            stayed.remove(twin)
        elif item.scope or item in touched_old:
            left_old.append(item)
    stayed = [item for item in stayed if item.scope]
    return left_old, [item for item in new if item in touched_new or item in stayed]


def _not_only_later(found: list[Negation], words: tuple[Sequence[Word], Sequence[Word]]) -> list[Negation]:
    """Without the negations that only put a moment off: "will not reopen until Monday" is "will reopen on Monday"."""
    later = _put_off(words) if found else []
    return [item for item in found if not any(0 < start - item.end <= _PUT_OFF for start in later)]


def _is_only_later(turn: Turn, sides: Both) -> bool:
    """True for "stays shut until Monday" that became "will reopen on Monday", or the other way."""
    later = _put_off(sides.words), _put_off(sides.words[::-1])
    return any(
        0 < start - word.end <= _PUT_OFF
        for starts, word in zip(later, (turn.old, turn.new), strict=True)
        for start in starts
    )


def _put_off(words: tuple[Sequence[Word], Sequence[Word]]) -> list[int]:
    """Where the first of two sides says "until", if the other one does not."""
    mine, theirs = words
    later = [word.start for word in mine if word.key in _UNTIL]
    return [] if later and any(word.key in _UNTIL for word in theirs) else later


def _is_same(before: Negation, after: Negation, lines: _Lines) -> bool:
    """True for a word of negation that stayed, unless what it denied on either side now stands apart from it."""
    if not lines.sides.answer(before, after):
        return False
    if before.denied == after.denied or not (before.scope and after.scope):
        return True
    return not (lines.new.has(before.scope[0]) and lines.old.has(after.scope[0]))


def _without_words_of(
    sides: Sequence[tuple[Sequence[Negation], Sequence[Negation]]], turns: Sequence[Turn]
) -> list[Turn]:
    """The turns without those of a word that denies just what the other side denies ("unable to", "not able to")."""
    matched = [{item[:2] for item in every} - {item[:2] for item in left} for every, left in sides]
    return [
        turn
        for turn in turns
        if (turn.old.start, turn.old.end) not in matched[0] and (turn.new.start, turn.new.end) not in matched[1]
    ]


def _spoken(old: list[Negation], new: list[Negation], lines: _Lines) -> tuple[list[Negation], list[Negation]]:
    """The negations of what the other side says; those of something that it does not say came or went with it.

    Two of which only one denies what the other side has are one negation, of something else: "did not respond to a
    request for comment" is no other claim than "declined to comment".
    """
    both_old, both_new = old[: len(new)], new[: len(old)]
    kept_old: list[Negation] = []
    kept_new: list[Negation] = []
    for before, after in zip(both_old, both_new, strict=True):
        if _has_first(before, lines.new) and _has_first(after, lines.old):
            kept_old.append(before)
            kept_new.append(after)
    kept_old += [item for item in old[len(new) :] if _stands_in(item, lines, of_old=True)]
    kept_new += [item for item in new[len(old) :] if _stands_in(item, lines, of_old=False)]
    return kept_old, kept_new


def _negation_shifts(lines: _Lines, old: Sequence[Negation], new: Sequence[Negation]) -> Iterator[Shift]:
    sides = lines.sides
    for item in old:
        denial, plain = _proof(sides.old, *item.phrase), _plain(lines, item, of_old=True)
        kind = "reversed" if item.key == PREFIX and plain else "affirmed"
        yield Shift("polarity", kind, denial, plain, "" if plain else f"no longer “{denial.text}”")
    for item in new:
        plain, denial = _plain(lines, item, of_old=False), _proof(sides.new, *item.phrase)
        kind = "reversed" if item.key == PREFIX and plain else "negated"
        yield Shift("polarity", kind, plain, denial, "" if plain else f"now “{denial.text}”")


def _proof(side: Passage, start: int, end: int) -> Evidence:
    """A range as evidence, with the whole of a word that a hyphen parts."""
    while side.text[end : end + 1] == "-" and side.text[end + 1 : end + 2].isalnum():
        end += 1
        while side.text[end : end + 1].isalnum():
            end += 1
    return side.evidence(start, end)


def _has_first(item: Negation, others: Said) -> bool:
    """True where the other side has the very word that is denied; else one negation denies something else there."""
    return not item.scope or others.has(item.scope[0])


def _stands_in(item: Negation, lines: _Lines, *, of_old: bool) -> bool:
    """True where the other side has what is denied; else the negation came or went with its whole clause."""
    line, others = (lines.sides.words[1], lines.new) if of_old else (lines.sides.words[0], lines.old)
    if not item.scope or item.key in NOUNS:
        return item.key not in NOUNS
    if item.key != PREFIX:
        at = others.first(item.scope[0])
        if at and line[at - 1].lemma in _STOPPING:
            return False
        return at is not None or any(map(others.has, item.scope[1:2]))
    # What is denied by a mere prefix must stand in the very place of it.
    at = others.first(item.scope[0])
    if at is None or is_negative(line[at].key, item.scope[0].key):
        return False
    return lines.sides.answer(item.scope[0], line[at]) if of_old else lines.sides.answer(line[at], item.scope[0])


def _plain(lines: _Lines, item: Negation, *, of_old: bool) -> Evidence | None:
    """What is denied on one side, as the other one says it, with what it has for the negation; None without a word."""
    sides = lines.sides
    side, line, said = (sides.new, sides.words[1], lines.new) if of_old else (sides.old, sides.words[0], lines.old)
    at = said.first(item.scope[0]) if item.scope else None
    if at is None:
        return None
    start = line[beginning(line, at)].start
    instead = opposite(sides.ops, item.start, item.end, of_old=of_old)
    if instead and 0 < start - instead.start <= NEAR and not _is_parted_clause(side.text[instead.start : start]):
        start = instead.start
    return _proof(side, start, line[at].end)


def _is_parted_clause(text: str) -> bool:
    """True where a comma parts two words, or another negation stands between them."""
    return "," in text or any(may_deny(word.key) for word in words(text))


def _settled(
    turns: Sequence[Turn], old: list[Negation], new: list[Negation]
) -> tuple[list[Turn], list[Negation], list[Negation]]:
    """The turns that no negation undoes, and the negations that are left beside them.

    "Approved" → "did not reject" and "not unlikely" → "likely" say the same: negation and opposite undo each other.
    In "never" → "always" the word of negation is itself what turned.
    """
    items = [*old, *new]
    denied: dict[str, dict[int, None]] = {}
    # In "no one was hurt" what "unhurt" undoes is the second word.
    also: dict[str, dict[int, None]] = {}
    standing: dict[tuple[bool, Span], int] = {}
    for number, item in enumerate(items):
        denied.setdefault(item.denied, {})[number] = None
        for word in item.scope[1:]:
            also.setdefault(word.lemma, {})[number] = None
        standing[number < len(old), Span(item.start, item.end)] = number
    left, kept = set(range(len(items))), []
    for turn in turns:
        undoing = [denied.get(lemma, {}) for lemma in {turn.old.lemma, turn.new.lemma}]
        if turn.is_by_prefix and not any(undoing):
            undoing = [also.get(lemma, {}) for lemma in {turn.old.lemma, turn.new.lemma}]
        if sum(map(len, undoing)) % 2:
            gone = [min(next(iter(numbers)) for numbers in undoing if numbers)]
        else:
            kept.append(turn)
            own = ((True, Span(turn.old.start, turn.old.end)), (False, Span(turn.new.start, turn.new.end)))
            gone = [standing[place] for place in own if standing.get(place) in left]
        for number in gone:
            left.discard(number)
            denied[items[number].denied].pop(number, None)
            for word in items[number].scope[1:]:
                also[word.lemma].pop(number, None)
    rest = sorted(left)
    return kept, [items[i] for i in rest if i < len(old)], [items[i] for i in rest if i >= len(old)]


def _says_the_same(turn: Turn, sides: Both) -> bool:
    return _is_still_denied(turn, sides) or _is_only_later(turn, sides)


def _is_still_denied(turn: Turn, sides: Both) -> bool:
    """True for "never" that became "not ever", "few" that became "not many", or the other way: the same negation."""
    for denial, plain, side in ((turn.old, turn.new, 1), (turn.new, turn.old, 0)):
        if (denial.key, plain.key) in _SAME_WITH_NOT:
            before = among(sides.words[side], Span(plain.start - NEAR - 1, plain.start))
            return any(word.key == "not" and 0 < plain.start - word.end <= NEAR for word in before)
    return False


_SAME_WITH_NOT = frozenset({("never", "ever"), ("few", "many"), ("little", "much")})


def _unmatched(old: Sequence[Negation], new: Sequence[Negation]) -> tuple[list[Negation], list[Negation]]:
    """The negations of each side whose scope is denied on the other side less often."""
    left_old, left_new = _less_alike(old, new), _less_alike(new, old)
    if len(left_old) * len(left_new) > _MOST_NEGATIONS:
        return left_old, left_new
    found: set[Negation] = set()
    for item in left_old:
        # "Neither … nor" denies what two words of negation deny elsewhere.
        free = (other for other in left_new if other not in found or other.is_double or item.is_double)
        twin = next((other for other in free if _deny_the_same(item, other)), None)
        if twin is not None:
            found |= {item, twin}
    return [item for item in left_old if item not in found], [item for item in left_new if item not in found]


def _less_alike(mine: Sequence[Negation], theirs: Sequence[Negation]) -> list[Negation]:
    """The negations of one side of whose first word the other side denies no form."""
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


def _deny_the_same(before: Negation, after: Negation) -> bool:
    """True where what both deny has a word in common: "found no evidence" and "did not find evidence".

    Of two verbs with "not" the verbs themselves: in "did not say he would go" the second is not denied.
    """
    count = None if before.of_thing or after.of_thing else 1
    return any(same_meaning(a, b) for a in before.scope[:count] for b in after.scope[:count])


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
                if after is not None and not (_is_parted(before, after, sides) or _of_others(before, after, sides)):
                    yield Turn(before, after)


def _turning(line: Sequence[Word], others: Sequence[Word]) -> set[str]:
    """The keys of the words that are an opposite of any of the others, found by word and not by pair."""
    keys, there = {word.key for word in line}, {word.key for word in others}
    facing, forms = set(chain(*map(opposites_of, there))), set(chain(*map(base_forms, there)))
    return {key for key in keys if not (forms.isdisjoint(opposites_of(key)) and facing.isdisjoint(base_forms(key)))}


def _of_others(before: Word, after: Word, sides: Both) -> bool:
    """True for two prefixes with a hyphen before different words: "anti-abortion" and "pro-life" are no opposites."""
    hosts = [
        side.text[word.end + 1 :].partition(" ")[0].casefold()
        for side, word in ((sides.old, before), (sides.new, after))
        if side.text.startswith("-", word.end)
    ]
    return len(hosts) == 2 and hosts[0] != hosts[1]


def _is_parted(before: Word, after: Word, sides: Both) -> bool:
    """True for "non-trivial" and "nontrivial": the shorter word stands right behind the prefix of the longer."""
    side, short, long = (0, before, after) if len(before.key) <= len(after.key) else (1, after, before)
    if not long.key.endswith(short.key):
        return False
    prefix = long.key.removesuffix(short.key)
    beside = among(sides.words[side], Span(short.start - 2, short.start))
    return any(word.key == prefix and 0 <= short.start - word.end <= 1 for word in beside)
