"""Status: how far a matter has got for the same person or thing: planned → done, suspected → charged → convicted."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.lexicon import lemma
from tracker.claims.polarity import AUXILIARIES, denied_words
from tracker.claims.reading import both, is_english
from tracker.claims.spans import among
from tracker.claims.words.opposites import NEGATORS
from tracker.claims.words.scales import AHEAD, CHAINS
from tracker.claims.words.sets import word_set
from tracker.model import Shift, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Edit
    from tracker.claims.lexicon import Word
    from tracker.claims.reading import Both, Region

# What lies ahead, may be or is not: said before a verb, the deed is not done; certainty and polarity judge it.
_NOT_YET = word_set("will would shall should may might must can could to") | NEGATORS
_GROUPED = AUXILIARIES | _NOT_YET


def shifts(edit: Edit) -> Iterator[Shift]:
    """Matters that went on, or back, from one stage to another."""
    sides = both(edit)
    if sides is None or not is_english(edit):
        return
    vocabulary = _vocabulary()
    if not any(word.lemma in vocabulary for line in sides.changed_words for word in line):
        return
    old, new = sides.words
    known = _Lemmas(frozenset(word.lemma for word in old), frozenset(word.lemma for word in new))
    for place in sides.places:
        yield from _along_chain(sides, _fresh(old, place.old, known.new), _fresh(new, place.new, known.old))
        yield from _ahead_or_done(sides, place, known)


class _Lemmas(NamedTuple):
    """The lemmas of each side."""

    old: frozenset[str]
    new: frozenset[str]


def _fresh(mine: Sequence[Word], span: Span, known: frozenset[str]) -> list[Word]:
    """The words of a changed run that are a stage of something and that the other side has in no form."""
    return [word for word in among(mine, span) if word.lemma not in known and word.lemma in _stages()]


def _along_chain(sides: Both, old: Sequence[Word], new: Sequence[Word]) -> Iterator[Shift]:
    """A word of one stage in the place of a word of another stage of the same chain; what is denied is no stage."""
    for before in old:
        for after in new:
            step = _step(before.lemma, after.lemma)
            if step and not (
                before.lemma in denied_words(sides.words[0]) and after.lemma in denied_words(sides.words[1])
            ):
                yield Shift(
                    "status", "advanced" if step > 0 else "withdrawn", sides.old.evidence(before.start, before.end),
                    sides.new.evidence(after.start, after.end), f"{before.key} → {after.key}",
                )  # fmt: skip
                return


def _step(before: str, after: str) -> int:
    """How many stages on (or, negative, back) the second lemma is in the first chain that has both; 0 for none."""
    for chain in _chains():
        if before in chain and after in chain:
            return chain[after] - chain[before]
    return 0


@cache
def _vocabulary() -> frozenset[str]:
    """What one side must have in a changed run."""
    return _stages() | _ahead()


@cache
def _stages() -> frozenset[str]:
    return frozenset(stage for chain in _chains() for stage in chain)


@cache
def _chains() -> tuple[dict[str, int], ...]:
    return tuple({lemma(word): stage for stage, members in enumerate(chain) for word in members} for chain in CHAINS)


def _ahead_or_done(sides: Both, place: Region, known: _Lemmas) -> Iterator[Shift]:
    """A plan to do what the other side says was done: "plans to charge" → "charged", or the other way round."""
    old, new = sides.words
    plan_old, plan_new = plan(old, place.old, known.new), plan(new, place.new, known.old)
    if plan_old and not plan_new:
        aim, deed = plan_old
        done = _deed(new, deed.lemma)
        if done:
            proof = sides.new.evidence(*done)
            yield Shift(
                "status", "advanced", sides.old.evidence(aim.start, deed.end),
                proof, f"{aim.key} to {deed.key} → {proof.text}",
            )  # fmt: skip
    elif plan_new and not plan_old:
        aim, deed = plan_new
        done = _deed(old, deed.lemma)
        if done:
            proof = sides.old.evidence(*done)
            yield Shift(
                "status", "withdrawn", proof,
                sides.new.evidence(aim.start, deed.end), f"{proof.text} → {aim.key} to {deed.key}",
            )  # fmt: skip


def _deed(line: Sequence[Word], done: str) -> Span | None:
    """A verb with the auxiliaries before it, where it says that a deed is done; None where it lies ahead as well."""
    for at, word in enumerate(line):
        if word.lemma == done:
            group = verb_group(line, at)
            ahead = any(other.key in _NOT_YET for other in group)
            return None if ahead else Span(group[0].start, word.end)
    return None


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
    ahead = _ahead()
    first = bisect_right(mine, span.start, key=lambda word: word.end)
    for at, word in enumerate(islice(mine, first, max(first, len(mine) - 2)), first):
        if word.start >= span.end:
            return None
        if word.lemma in ahead and word.lemma not in known and mine[at + 1].key == "to":
            return word, mine[at + 2]
    return None


@cache
def _ahead() -> frozenset[str]:
    return frozenset(map(lemma, AHEAD))
