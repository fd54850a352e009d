"""Status: how far a matter has got for the same person or thing: planned → done, suspected → charged → convicted."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache, cached_property
from itertools import product
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import lemma
from tracker.claims.language.negation import AUXILIARIES, NEGATING, denied_words
from tracker.claims.sides.both import both
from tracker.claims.sides.spans import among
from tracker.claims.words.opposites import NEGATORS
from tracker.claims.words.scales import AHEAD, CHAINS
from tracker.claims.words.sets import word_set
from tracker.model import Shift, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Edit
    from tracker.claims.language.lexicon import Word
    from tracker.claims.sides.both import Both, Region

# What lies ahead, may be or is not: said before a verb, the deed is not done; certainty and polarity judge it.
_NOT_YET = word_set("will would shall should may might must can could to") | NEGATORS
_GROUPED = AUXILIARIES | _NOT_YET
# Where a side has none of these lemmas, nothing is denied.
_DENYING = frozenset(map(lemma, NEGATING)) | {"deny"}
# Of a run with more stages on a side the first are compared.
_MOST_STAGES = 100


def shifts(edit: Edit) -> Iterator[Shift]:
    """Matters that went on, or back, from one stage to another."""
    sides = both(edit)
    if sides is None or not sides.is_english:
        return
    changed = [word.lemma for line in sides.changed_words for word in line]
    staged, ahead = not _stages().isdisjoint(changed), not looking_ahead().isdisjoint(changed)
    lines = _Lines(sides)
    for place in sides.places if staged or ahead else ():
        if staged:
            yield from _along_chain(lines, place)
        if ahead:
            yield from _ahead_or_done(lines, place)


def concerns(word: Word) -> bool:
    """False for a word that is no stage of anything and does not look ahead to one."""
    return word.lemma in _stages() or word.lemma in looking_ahead()


class _Lines:
    """What is asked of both whole sides, read once."""

    def __init__(self, sides: Both) -> None:
        self.sides = sides

    @cached_property
    def denied(self) -> tuple[frozenset[str], frozenset[str]]:
        """The lemmas of what each side denies."""
        sides = self.sides
        return (
            frozenset() if _DENYING.isdisjoint(sides.lemmas_old) else denied_words(sides.words[0]),
            frozenset() if _DENYING.isdisjoint(sides.lemmas_new) else denied_words(sides.words[1]),
        )

    @cached_property
    def first(self) -> tuple[dict[str, int], dict[str, int]]:
        """Where each lemma first stands on each side."""
        old, new = self.sides.words
        return first_places(old), first_places(new)


def first_places(line: Sequence[Word]) -> dict[str, int]:
    """The index of the first word of each lemma."""
    return {line[at].lemma: at for at in range(len(line) - 1, -1, -1)}


def _along_chain(lines: _Lines, place: Region) -> Iterator[Shift]:
    """A word of one stage in the place of a word of another stage of the same chain; what is denied is no stage."""
    sides = lines.sides
    old, new = _staged(sides.changed_words[0], place.old), _staged(sides.changed_words[1], place.new)
    if not old or not new:
        return
    old, new = _fresh(old, sides.lemmas_new), _fresh(new, sides.lemmas_old)
    for before, after in product(old[:_MOST_STAGES], new[:_MOST_STAGES]):
        step = _step(before.lemma, after.lemma)
        if step and not (before.lemma in lines.denied[0] and after.lemma in lines.denied[1]):
            yield Shift(
                "status", "advanced" if step > 0 else "withdrawn", sides.old.evidence(before.start, before.end),
                sides.new.evidence(after.start, after.end), f"{before.key} → {after.key}",
            )  # fmt: skip
            return


def _staged(changed: Sequence[Word], span: Span) -> list[Word]:
    """The words of a changed run that are a stage of something."""
    return [word for word in among(changed, span) if word.lemma in _stages()]


def _fresh(mine: Sequence[Word], known: frozenset[str]) -> list[Word]:
    """The words that the other side has in no form."""
    return [word for word in mine if word.lemma not in known]


def _step(before: str, after: str) -> int:
    """How many stages on (or, negative, back) the second lemma is in the first chain that has both; 0 for none."""
    for chain in _chains():
        if before in chain and after in chain:
            return chain[after] - chain[before]
    return 0


@cache
def _stages() -> frozenset[str]:
    return frozenset(stage for chain in _chains() for stage in chain)


@cache
def _chains() -> tuple[dict[str, int], ...]:
    return tuple({lemma(word): stage for stage, members in enumerate(chain) for word in members} for chain in CHAINS)


def _ahead_or_done(lines: _Lines, place: Region) -> Iterator[Shift]:
    """A plan to do what the other side says was done: "plans to charge" → "charged", or the other way round."""
    sides = lines.sides
    old, new = sides.words
    plan_old, plan_new = plan(old, place.old, sides.lemmas_new), plan(new, place.new, sides.lemmas_old)
    if plan_old and not plan_new:
        aim, deed = plan_old
        done = _deed(new, lines.first[1].get(deed.lemma))
        if done:
            proof = sides.new.evidence(*done)
            yield Shift(
                "status", "advanced", sides.old.evidence(aim.start, deed.end),
                proof, f"{aim.key} to {deed.key} → {proof.text}",
            )  # fmt: skip
    elif plan_new and not plan_old:
        aim, deed = plan_new
        done = _deed(old, lines.first[0].get(deed.lemma))
        if done:
            proof = sides.old.evidence(*done)
            yield Shift(
                "status", "withdrawn", proof,
                sides.new.evidence(aim.start, deed.end), f"{proof.text} → {aim.key} to {deed.key}",
            )  # fmt: skip


def _deed(line: Sequence[Word], at: int | None) -> Span | None:
    """A verb with the auxiliaries before it, where it says that a deed is done; None where it lies ahead as well."""
    if at is None:
        return None
    group = verb_group(line, at)
    return None if any(word.key in _NOT_YET for word in group) else Span(group[0].start, line[at].end)


def verb_group(line: Sequence[Word], at: int) -> Sequence[Word]:
    """A verb with what stands right before it and says when and whether: auxiliaries, "to", "not", adverbs in -ly."""
    first = at
    while first and (line[first - 1].key in _GROUPED or line[first - 1].key.endswith("ly")):
        first -= 1
    while first < at and line[first].key.endswith("ly"):
        first += 1
    return line[first : at + 1]


def plan(mine: Sequence[Word], span: Span, known: frozenset[str]) -> tuple[Word, Word] | None:
    """A verb that looks ahead, in the changed run and on this side alone, and the deed that follows "to"."""
    ahead = looking_ahead()
    for at in range(bisect_right(mine, span.start, key=attrgetter("end")), len(mine) - 2):
        word = mine[at]
        if word.start >= span.end:
            return None
        if word.lemma in ahead and word.lemma not in known and mine[at + 1].key == "to":
            return word, mine[at + 2]
    return None


@cache
def looking_ahead() -> frozenset[str]:
    """The lemmas of the verbs that look ahead."""
    return frozenset(map(lemma, AHEAD))
