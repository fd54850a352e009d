"""Shifts of all places → findings: one per claim however many places it has, ranked, each in one readable line."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import TYPE_CHECKING

from tracker.claims.repeats import FEW, ONE_SIDED, Quotes, counted, said_words, same_words, shown, untold, without_moved
from tracker.claims.standing import still_unnamed, unnamed
from tracker.claims.wording import short, wording
from tracker.model import FieldChange, Finding, Op, Place
from tracker.text import fold, squash

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

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


@dataclass(slots=True)
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
    # Looked for in the whole text, so once at most.
    speakers = cache(lambda: unnamed(new))
    return tuple(_finding(rank, claim, changes, new, speakers) for rank, claim in enumerate(ordered, 1))


def _claims(changes: tuple[Change, ...], fields: tuple[FieldChange, ...], new: Body) -> Iterator[_Claim]:
    """The claims in order of their first place."""
    found: dict[tuple[str, ...], _Claim] = {}
    for change, at, entry, extra in _entries(changes, fields, new):
        told = _Told(entry)
        for number, shift in enumerate(entry.shifts):
            if says := told.says(shift):
                claim = found.setdefault(_key(shift), _Claim(shift.facet, shift.kind, says, shift=shift))
                claim.add(Place(change, at, number), _weight(shift) + extra)
    stays = {id(shift) for shift in without_moved([claim.shift for claim in found.values() if claim.shift])}
    yield from _once_per_quotation(claim for claim in found.values() if id(claim.shift) in stays)


def _entry(place: Place, changes: tuple[Change, ...], fields: tuple[FieldChange, ...]) -> Change | FieldChange:
    return changes[place.change] if place.change is not None else fields[place.field or 0]


def _entries(
    changes: tuple[Change, ...], fields: tuple[FieldChange, ...], new: Body
) -> Iterator[tuple[int | None, int | None, Change | FieldChange, int]]:
    """What has shifts, with its index among the changes or the fields, and what its place adds to a weight.

    The body's changes in reading order, then the fields.
    """
    for index, change in enumerate(changes):
        if change.shifts:
            lede = any(new.sentences[k].paragraph == new.sentences[0].paragraph for k in change.pair.new)
            yield index, None, change, (_IN_LEDE if lede else 0) + _sided(change)
    for index, entry in enumerate(fields):
        if entry.shifts:
            extra = _IN_HEADLINE if entry.field == "headline" else _IN_LEDE if entry.field == "standfirst" else 0
            yield None, index, entry, extra


def _weight(shift: Shift) -> int:
    return _WEIGHTS.get(shift.facet, 3)


def _sided(change: Change) -> int:
    return _ONE_SIDED if change.pair.op in {Op.ADDED, Op.DELETED} else 0


def _key(shift: Shift) -> tuple[str, ...]:
    if shift.facet == "quantity" and shift.kind in ONE_SIDED and (what := counted(shift)):
        return (shift.facet, shift.kind, *what)
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
    kept = _Kept(changes, fields)
    for claim in sorted(claims, key=lambda c: -_WEIGHTS.get(c.facet, 0)):
        teller = kept.teller(claim)
        if teller is None:
            kept.add(claim)
        else:
            told = "" if claim.says == teller.says else f" ({claim.says})"
            teller.also.append(f"{claim.facet} {claim.kind}{told}")
            teller.weight = max(teller.weight, claim.weight)
    return [claim for claim in claims if claim in kept]


_Spot = tuple[int | None, int | None, int]


class _Kept:
    """The claims that are findings so far, found again by where their evidence stands."""

    def __init__(self, changes: tuple[Change, ...], fields: tuple[FieldChange, ...]) -> None:
        self._changes, self._fields = changes, fields
        self._spots: dict[_Spot, list[tuple[int, _Claim, Shift]]] = defaultdict(list)
        self._order: dict[int, int] = {}

    def __contains__(self, claim: _Claim) -> bool:
        return id(claim) in self._order

    def add(self, claim: _Claim) -> None:
        """One more finding. `content` is told by none and tells none."""
        order = self._order[id(claim)] = len(self._order)
        if claim.facet != "content":
            for place in claim.places:
                shift = _shift_at(place, self._changes, self._fields)
                self._spots[_spot(place, shift)].append((order, claim, shift))

    def teller(self, claim: _Claim) -> _Claim | None:
        """The first finding of another facet that the same words prove in every place of the claim."""
        if claim.facet == "content":
            return None
        tellers: dict[int, _Claim] | None = None
        for place in claim.places:
            here = self._proven_by(place, claim.facet)
            tellers = here if tellers is None else {order: here[order] for order in tellers if order in here}
            if not tellers:
                return None
        return tellers[min(tellers)] if tellers else None

    def _proven_by(self, place: Place, facet: str) -> dict[int, _Claim]:
        """The findings of other facets that the words prove which prove this place of a claim."""
        shift = _shift_at(place, self._changes, self._fields)
        change, at, near = _spot(place, shift)
        return {
            order: teller
            for spot in (near - 1, near, near + 1)
            for order, teller, other in self._spots.get((change, at, spot), ())
            if teller.facet != facet and same_words(other, shift)
        }


def _spot(place: Place, shift: Shift) -> _Spot:
    """About where a shift stands: what the same words prove begins so near that the spots are equal or neighbours."""
    evidence = shift.old or shift.new
    return place.change, place.field, evidence.start // (FEW + 1) if evidence else 0


def _shift_at(place: Place, changes: tuple[Change, ...], fields: tuple[FieldChange, ...]) -> Shift:
    return _entry(place, changes, fields).shifts[place.shift or 0]


class _Told:
    """The lines of one entry's shifts, without what is read in the line of another."""

    def __init__(self, entry: Change | FieldChange) -> None:
        self._shifts, self._quotes = entry.shifts, Quotes(entry.shifts)
        self._whole = (entry.op if isinstance(entry, FieldChange) else entry.pair.op) in {Op.ADDED, Op.DELETED}

    def says(self, shift: Shift) -> str:
        """The line of a shift; "" where what it says is read in the line of another shift of its sentence."""
        if self._quotes.tell(shift):
            return ""
        if shift.facet != "content":
            return _says(shift)
        says = untold(shift, self._shifts) if self._whole else _says(shift)
        return "" if shown(says, self._named) else says

    @cached_property
    def _named(self) -> frozenset[str]:
        """The words of the lines of all facets that have a name."""
        return said_words(_says(other) for other in self._shifts if other.facet != "content")


def _says(shift: Shift) -> str:
    """One line for a reader: "a U.S. official → John Kirby"."""
    if shift.note and shift.facet != "content":
        return squash(shift.note)
    return " → ".join(short(side.text) for side in (shift.old, shift.new) if side)


def _finding(
    rank: int,
    claim: _Claim,
    changes: tuple[Change, ...],
    new: Body,
    speakers: Callable[[], Mapping[int, frozenset[str]]],
) -> Finding:
    still: tuple[int, ...] = ()
    detail = ""
    if (claim.facet, claim.kind) == ("attribution", "named") and claim.shift and claim.shift.old:
        here = {k for place in claim.places if place.change is not None for k in changes[place.change].pair.new}
        still, noun = still_unnamed(speakers(), claim.shift.old.text, here)
        what = "quotation" if claim.shift.old.also else "statement"
        where = ", ".join(dict.fromkeys(f"¶{new.sentences[k].paragraph + 1}" for k in still))
        detail = f"This {what} only: {noun} still speaks in {where}." if still else ""
    if claim.also:
        detail = f"{detail} The same words: {', '.join(claim.also)}.".strip()
    return Finding(rank, claim.facet, claim.kind, claim.says, tuple(claim.places), still, detail)
