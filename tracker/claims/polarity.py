"""Polarity: what is said and what is denied; negation with its scope, and words that turned into their opposites."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.found import opposite
from tracker.claims.lexicon import is_filler, is_function_word
from tracker.claims.reading import both, is_english
from tracker.claims.roots import same_root
from tracker.claims.sameness import same_meaning
from tracker.claims.spans import among
from tracker.claims.vocabulary import are_listed_opposites
from tracker.claims.words.opposites import NEGATIVE_PREFIXES, NEGATORS
from tracker.claims.words.sets import word_set
from tracker.model import Shift, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Edit
    from tracker.claims.lexicon import Word
    from tracker.claims.reading import Both
    from tracker.model import Evidence

# "No doubt" and "no matter" deny nothing.
_NOT_DENIED = frozenset({"doubt", "matter"})
# What opens the statement that a verb of denial negates.
_DENIED_NEXT = word_set("that having being he she it they any all")
# "No longer" and "no more" deny what follows, now.
_REACHED_THROUGH = frozenset({"longer"})
_LIMITS = frozenset({"only", "just"})
AUXILIARIES = word_set(
    "do does did will would can could shall should may might must have has had is are was were am be been"
)
# How far a denied word may stand from its negation to be shown with it, in characters.
_NEAR = 25


# In a run of more new words than this an opposite is there by chance.
_MOST_OPPOSITES = 100


class Negation(NamedTuple):
    """A word of negation and the first words with content that it denies; `phrase` is it with its verb, to be read."""

    start: int
    end: int
    key: str
    scope: tuple[Word, ...]
    phrase: Span

    @property
    def denied(self) -> str:
        """The lemma of the first word in its scope; "" where nothing follows."""
        return self.scope[0].lemma if self.scope else ""


class Turn(NamedTuple):
    """Two words that answer to each other and mean opposite things."""

    old: Word
    new: Word


def shifts(edit: Edit) -> Iterator[Shift]:
    """Statements that were denied, affirmed or turned into their opposite."""
    sides = both(edit)
    if sides is None or not is_english(edit):
        return
    line_old, line_new = sides.words
    old, new = sides.touched_old(_negations(line_old)), sides.touched_new(_negations(line_new))
    if old or new:
        old, new = _unmatched(old, new), _unmatched(new, old)
    turns = []
    for turn in _turns(sides):
        if _is_still_denied(turn, line_old, line_new):
            continue
        old, new, undone = _undone(turn, old, new)
        if not undone:
            turns.append(turn)
    old = [item for item in old if _stands_in(item, line_new)]
    new = [item for item in new if _stands_in(item, line_old)]
    yield from _negation_shifts(sides, old, new)
    for turn in turns:
        proofs = (sides.old.evidence(turn.old.start, turn.old.end), sides.new.evidence(turn.new.start, turn.new.end))
        yield Shift("polarity", "reversed", *proofs, " → ".join(proof.text for proof in proofs))


def _negation_shifts(sides: Both, old: list[Negation], new: list[Negation]) -> Iterator[Shift]:
    line_old, line_new = sides.words
    while old and new:
        before, after = old.pop(0), new.pop(0)
        if before.denied == after.denied or not (_has_first(before, line_new) or _has_first(after, line_old)):
            continue
        proof_old, proof_new = sides.old.evidence(*before.phrase), sides.new.evidence(*after.phrase)
        note = f"the negation moved: “{proof_old.text}” → “{proof_new.text}”"
        yield Shift("polarity", "reversed", proof_old, proof_new, note)
    for item in old:
        denial, plain = sides.old.evidence(*item.phrase), _plain(sides, item, of_old=True)
        yield Shift("polarity", "affirmed", denial, plain, "" if plain else f"no longer “{denial.text}”")
    for item in new:
        plain, denial = _plain(sides, item, of_old=False), sides.new.evidence(*item.phrase)
        yield Shift("polarity", "negated", plain, denial, "" if plain else f"now “{denial.text}”")


def _has_first(item: Negation, others: Sequence[Word]) -> bool:
    """True where the other side has the very word that is denied; else one negation denies something else there."""
    return any(same_meaning(word, item.scope[0]) for word in others) if item.scope else True


def _plain(sides: Both, item: Negation, *, of_old: bool) -> Evidence | None:
    """What is denied on one side, as the other one says it, with what it has for the negation; None without a word."""
    side, line = (sides.new, sides.words[1]) if of_old else (sides.old, sides.words[0])
    instead = opposite(sides.ops, item.start, item.end, of_old=of_old)
    for at, word in enumerate(line):
        if item.scope and same_meaning(word, item.scope[0]):
            start = line[_first_auxiliary(line, at)].start
            near = instead is not None and 0 < start - instead.start <= _NEAR
            return side.evidence(instead.start if instead and near else start, word.end)
    return None


def _undone(turn: Turn, old: list[Negation], new: list[Negation]) -> tuple[list[Negation], list[Negation], bool]:
    """The negations that are left beside a turn, and whether one of them undoes it.

    "Approved" → "did not reject" and "not unlikely" → "likely" say the same: negation and opposite undo each other.
    In "never" → "always" the word of negation is itself what turned.
    """
    words_of_turn = {turn.old.lemma, turn.new.lemma}
    undoing = [item for item in (*old, *new) if item.denied in words_of_turn]
    if len(undoing) % 2:
        first = undoing[0]
        return [item for item in old if item is not first], [item for item in new if item is not first], True
    own = {(turn.old.start, turn.old.end), (turn.new.start, turn.new.end)}
    return (
        [item for item in old if (item.start, item.end) not in own],
        [item for item in new if (item.start, item.end) not in own],
        False,
    )


def _is_still_denied(turn: Turn, old: Sequence[Word], new: Sequence[Word]) -> bool:
    """True for "never" that became "not ever", or the other way: the same negation."""
    for never, ever, line in ((turn.old, turn.new, new), (turn.new, turn.old, old)):
        if never.key == "never" and ever.key == "ever":
            return any(word.key == "not" and 0 < ever.start - word.end <= _NEAR for word in line)
    return False


def _stands_in(item: Negation, others: Sequence[Word]) -> bool:
    """True where the other side has what is denied; else the negation came or went with its whole clause."""
    return not item.scope or any(same_meaning(word, denied) for word in others for denied in item.scope)


def _negations(line: tuple[Word, ...]) -> tuple[Negation, ...]:
    """The words of negation among words that mostly have none."""
    return negations(line) if any(word.key in NEGATORS or word.lemma == "deny" for word in line) else ()


@lru_cache(maxsize=128)
def negations(line: tuple[Word, ...]) -> tuple[Negation, ...]:
    """The words of negation among words; "not without" and "no doubt" deny nothing."""
    found: list[Negation] = []
    skip = -1
    for at, word in enumerate(line):
        if not (word.key in NEGATORS or (word.lemma == "deny" and _is_denial(line, at))) or at == skip:
            continue
        rest = [other for other in line[at + 1 : at + 7] if not _is_transparent(other.key)][:2]
        following = rest[0].key if rest else ""
        if following in NEGATORS:
            skip = line.index(rest[0])
        elif not (word.key == "no" and following in _NOT_DENIED):
            scope = rest[:1] if following in _LIMITS else rest
            found.append(Negation(word.start, word.end, word.key, tuple(scope), _phrase(line, at, scope)))
    return tuple(found)


def _is_denial(line: Sequence[Word], at: int) -> bool:
    """True for a "denied" before what is denied, as a negation of it; in "denied the request" nothing is negated."""
    if at + 1 == len(line):
        return False
    following = line[at + 1].key
    return following in _DENIED_NEXT or (following.endswith("ing") and len(following) > len("being"))


def _phrase(line: Sequence[Word], at: int, scope: Sequence[Word]) -> Span:
    """A word of negation with the auxiliary before it and the nearest word that it denies."""
    start = line[_first_auxiliary(line, at)].start
    near = [word.end for word in scope[:1] if word.start - line[at].end <= _NEAR]
    return Span(start, max([line[at].end, *near]))


def _first_auxiliary(line: Sequence[Word], at: int) -> int:
    """The index of the first of the auxiliaries right before a word, else of the word."""
    while at and line[at - 1].key in AUXILIARIES and line[at].start - line[at - 1].end <= 1:
        at -= 1
    return at


def _is_transparent(word: str) -> bool:
    """True for words that negation reaches through to what it denies; "not only" and "not just" deny just that."""
    if word in NEGATORS or word in _LIMITS:
        return False
    return word in _REACHED_THROUGH or is_function_word(word) or is_filler(word)


@lru_cache(maxsize=256)
def denied_words(line: tuple[Word, ...]) -> frozenset[str]:
    """The lemmas of the words that a negation denies first."""
    return frozenset(item.denied for item in negations(line) if item.scope)


def _unmatched(mine: Sequence[Negation], theirs: Sequence[Negation]) -> list[Negation]:
    """The negations of one side whose scope is denied on the other side less often."""
    left = [item.denied for item in theirs]
    unmatched = []
    for item in mine:
        twin = next((denied for denied in left if denied == item.denied or same_root(denied, item.denied)), None)
        if twin is None:
            unmatched.append(item)
        else:
            left.remove(twin)
    return unmatched


def _turns(sides: Both) -> Iterator[Turn]:
    """Pairs of opposites that stand in the same run of changed words."""
    old, new = sides.changed_words
    if not old or not new:
        return
    lemmas_old, lemmas_new = {word.lemma for word in old}, {word.lemma for word in new}
    for place in sides.places:
        candidates = among(new, place.new)
        for before in among(old, place.old) if len(candidates) <= _MOST_OPPOSITES else ():
            after = None if before.lemma in lemmas_new else _opposite(before, candidates, lemmas_old)
            if after is not None and not _is_parted(before, after, sides):
                yield Turn(before, after)


def _is_parted(before: Word, after: Word, sides: Both) -> bool:
    """True for "non-trivial" and "nontrivial": the shorter word stands right behind the prefix of the longer."""
    (short, line), (long, _) = sorted(
        ((before, sides.words[0]), (after, sides.words[1])), key=lambda side: len(side[0].key)
    )
    prefix = long.key.removesuffix(short.key)
    return any(word.key == prefix and 0 <= short.start - word.end <= 1 for word in line)


def _opposite(word: Word, others: Sequence[Word], lemmas_old: set[str]) -> Word | None:
    for other in others:
        if other.lemma not in lemmas_old and are_opposites(word.key, other.key):
            return other
    return None


@lru_cache(maxsize=8192)
def are_opposites(a: str, b: str) -> bool:
    """True for words listed as opposites in any inflection, and for a word and its negative ("lawful", "unlawful")."""
    if are_listed_opposites(a, b):
        return True
    shorter, longer = sorted((a, b), key=len)
    return len(shorter) > 3 and any(longer == prefix + shorter for prefix in NEGATIVE_PREFIXES)
