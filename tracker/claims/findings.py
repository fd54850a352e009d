"""Shifts of all places → findings: one per claim however many places it has, ranked, each in one readable line."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tracker.claims.repeats import same_words, shown, told_by_a_quotation, untold, without_moved
from tracker.claims.standing import still_unnamed
from tracker.claims.wording import short, wording
from tracker.model import FieldChange, Finding, Op, Place
from tracker.text import fold, squash

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tracker.claims.edit import Body
    from tracker.model import Change, Evidence, Shift

WORDING = "wording"
# The order of what weighs most in a correction: who is quoted with what, who says so, how many, and whether at all.
_WEIGHTS = {
    "quotation": 7, "attribution": 7, "quantity": 7, "polarity": 6, "status": 5, "name": 5, "certainty": 4, "time": 4,
    "place": 4, "scope": 4, "label": 4,
}  # fmt: skip
_IN_HEADLINE, _IN_LEDE = 4, 3
# What only came with a new sentence or went with an old one weighs less than what was changed in place.
_ONE_SIDED = -3


@dataclass
class _Claim:
    """What is known about one finding while it is collected."""

    facet: str
    kind: str
    says: str
    weight: int = 0
    places: list[Place] = field(default_factory=list)
    shift: Shift | None = None
    also: list[str] = field(default_factory=list)

    def add(self, place: Place, weight: int) -> None:
        """One more place of the same claim."""
        if place not in self.places:
            self.places.append(place)
        self.weight = max(self.weight, weight)


def findings(changes: tuple[Change, ...], fields: tuple[FieldChange, ...], old: Body, new: Body) -> tuple[Finding, ...]:
    """What a comparison says: claims by weight, then `content`, then what differs in wording alone.

    Claims alike in facet, kind and evidence are one finding with several places; so is a replacement made alike in
    several places. What left one place and stands word for word in another is no finding.
    """
    claims = _merged(list(_claims(changes, fields, new)), changes, fields)
    ordered = sorted(claims, key=lambda c: (c.facet == "content", -c.weight))
    ordered += [_Claim(WORDING, d.kind, d.says, places=list(d.places)) for d in wording(changes, fields, old, new)]
    return tuple(_finding(rank, claim, changes, new) for rank, claim in enumerate(ordered, 1))


def _claims(changes: tuple[Change, ...], fields: tuple[FieldChange, ...], new: Body) -> Iterator[_Claim]:
    """The claims in order of their first place."""
    found: dict[tuple[str, ...], _Claim] = {}
    for place, shift, weight in _places(changes, fields, new):
        says = _says_beside(shift, _entry(place, changes, fields))
        if says:
            found.setdefault(_key(shift), _Claim(shift.facet, shift.kind, says, shift=shift)).add(place, weight)
    stays = {id(shift) for shift in without_moved([claim.shift for claim in found.values() if claim.shift])}
    yield from _once_per_quotation(claim for claim in found.values() if id(claim.shift) in stays)


def _entry(place: Place, changes: tuple[Change, ...], fields: tuple[FieldChange, ...]) -> Change | FieldChange:
    return changes[place.change] if place.change is not None else fields[place.field or 0]


def _op(entry: Change | FieldChange) -> Op:
    return entry.op if isinstance(entry, FieldChange) else entry.pair.op


def _places(
    changes: tuple[Change, ...], fields: tuple[FieldChange, ...], new: Body
) -> Iterator[tuple[Place, Shift, int]]:
    """Every shift with its place and weight: the body's in reading order, then the fields'."""
    for i, change in enumerate(changes):
        lede = any(new.sentences[k].paragraph == new.sentences[0].paragraph for k in change.pair.new)
        for j, shift in enumerate(change.shifts):
            yield Place(i, None, j), shift, _weight(shift) + (_IN_LEDE if lede else 0) + _sided(change)
    for i, entry in enumerate(fields):
        extra = _IN_HEADLINE if entry.field == "headline" else _IN_LEDE if entry.field == "standfirst" else 0
        for j, shift in enumerate(entry.shifts):
            yield Place(None, i, j), shift, _weight(shift) + extra


def _weight(shift: Shift) -> int:
    return _WEIGHTS.get(shift.facet, 3)


def _sided(change: Change) -> int:
    return _ONE_SIDED if change.pair.op in {Op.ADDED, Op.DELETED} else 0


def _key(shift: Shift) -> tuple[str, ...]:
    return (shift.facet, shift.kind, _folded(shift.old), _folded(shift.new))


def _folded(evidence: Evidence | None) -> str:
    return fold(evidence.text).casefold() if evidence else ""


def _once_per_quotation(claims: Iterable[_Claim]) -> Iterator[_Claim]:
    """A quotation given to another speaker is one claim, although both facets prove it."""
    claims = list(claims)
    told = {place.change for c in claims if (c.facet, c.kind) == ("attribution", "reattributed") for place in c.places}
    for claim in claims:
        if (claim.facet, claim.kind) == ("quotation", "reattributed") and {p.change for p in claim.places} <= told:
            continue
        yield claim


def _merged(claims: list[_Claim], changes: tuple[Change, ...], fields: tuple[FieldChange, ...]) -> list[_Claim]:
    """One finding for what several facets prove by the same words: the weightiest, which names the others."""
    kept: list[_Claim] = []
    for claim in sorted(claims, key=lambda c: -_WEIGHTS.get(c.facet, 0)):
        teller = next((other for other in kept if _tells(other, claim, changes, fields)), None)
        if teller is None:
            kept.append(claim)
        else:
            told = "" if claim.says == teller.says else f" ({claim.says})"
            teller.also.append(f"{claim.facet} {claim.kind}{told}")
            teller.weight = max(teller.weight, claim.weight)
    stays = {id(claim) for claim in kept}
    return [claim for claim in claims if id(claim) in stays]


def _tells(teller: _Claim, claim: _Claim, changes: tuple[Change, ...], fields: tuple[FieldChange, ...]) -> bool:
    """True where every place of a claim is proven by the words that prove the other one there."""
    if teller.facet == claim.facet or "content" in {teller.facet, claim.facet}:
        return False
    here = [(place, _shift_at(place, changes, fields)) for place in teller.places]
    return all(
        any(
            (place.change, place.field) == (other.change, other.field)
            and same_words(shift, _shift_at(place, changes, fields))
            for other, shift in here
        )
        for place in claim.places
    )


def _shift_at(place: Place, changes: tuple[Change, ...], fields: tuple[FieldChange, ...]) -> Shift:
    return _entry(place, changes, fields).shifts[place.shift or 0]


def _says_beside(shift: Shift, entry: Change | FieldChange) -> str:
    """The line of a shift; "" where what it says is read in the line of another shift of its sentence."""
    beside = entry.shifts
    if told_by_a_quotation(shift, beside):
        return ""
    if shift.facet != "content":
        return _says(shift)
    says = untold(shift, beside) if _op(entry) in {Op.ADDED, Op.DELETED} else _says(shift)
    return "" if shown(says, (_says(other) for other in beside if other.facet != "content")) else says


def _says(shift: Shift) -> str:
    """One line for a reader: "a U.S. official → John Kirby"."""
    if shift.note and shift.facet != "content":
        return squash(shift.note)
    return " → ".join(short(side.text) for side in (shift.old, shift.new) if side)


def _finding(rank: int, claim: _Claim, changes: tuple[Change, ...], new: Body) -> Finding:
    still: tuple[int, ...] = ()
    detail = ""
    if (claim.facet, claim.kind) == ("attribution", "named") and claim.shift and claim.shift.old:
        here = {k for place in claim.places if place.change is not None for k in changes[place.change].pair.new}
        still, noun = still_unnamed(new, claim.shift.old.text, here)
        what = "quotation" if claim.shift.old.also else "statement"
        where = ", ".join(dict.fromkeys(f"¶{new.sentences[k].paragraph + 1}" for k in still))
        detail = f"This {what} only: {noun} still speaks in {where}." if still else ""
    if claim.also:
        detail = f"{detail} The same words: {', '.join(claim.also)}.".strip()
    return Finding(rank, claim.facet, claim.kind, claim.says, tuple(claim.places), still, detail)
