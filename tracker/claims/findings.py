"""Shifts of all places → findings: one per claim however many places it has, ranked, each in one readable line."""

from __future__ import annotations

from collections import defaultdict
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.claims.telling.repeats import (
    FEW,
    ONE_SIDED,
    Elsewhere,
    Quotes,
    counted,
    said_words,
    same_words,
    shown,
    untold,
    without_moved,
)
from tracker.claims.telling.standing import still_unnamed, unnamed
from tracker.claims.telling.wording import short, wording
from tracker.model import FieldChange, Finding, Op, Place
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tracker.claims.edit import Body
    from tracker.model import Change, Evidence, Shift

WORDING = "wording"
# The order of what weighs most in a correction: who is quoted with what, who says so, how many, and whether at all.
_WEIGHTS = {
    "quotation": 7, "attribution": 7, "quantity": 7, "polarity": 6, "status": 5, "name": 5, "certainty": 4, "time": 4,
    "place": 4, "scope": 4, "label": 4,
}  # fmt: skip
_IN_HEADLINE, _IN_LEDE = 4, 3
# No claim that is made in two places is longer, in characters.
_FOLDED = 1000
_QUOTING = frozenset({"quotation", "attribution"})
# What a named tuple's own class calls in the end.
_NEW = tuple.__new__
# What only came with a new sentence or went with an old one weighs less than what was changed in place.
_ONE_SIDED = -3


class _Claim:
    """What is known about one finding while it is collected."""

    def __init__(self, facet: str, kind: str, says: str, weight: int, places: list[Place], shift: Shift) -> None:
        self.facet, self.kind, self.says, self.weight = facet, kind, says, weight
        self.places, self.shift = places, shift
        self.also: tuple[str, ...] = ()

    def add(self, place: Place, weight: int) -> None:
        """One more place of the same claim."""
        self.places.append(place)
        self.weight = max(self.weight, weight)


_WEIGHT = attrgetter("weight")


def findings(changes: tuple[Change, ...], fields: tuple[FieldChange, ...], old: Body, new: Body) -> tuple[Finding, ...]:
    """What a comparison says: claims by weight, then `content`, then what differs in wording alone.

    Claims alike in facet, kind and evidence are one finding with several places; so is a replacement made alike in
    several places. What left one place and stands word for word in another is no finding.
    """
    elsewhere = Elsewhere(old.text, new.text, fields)
    claims = [claim for claim in _claims(changes, fields, new) if not elsewhere.says(claim.shift, claim.places[0])]
    claims = _merged(claims, changes, fields)
    claims.sort(key=_WEIGHT, reverse=True)
    ranked = [claim for claim in claims if claim.facet != "content"]
    # Looked for in the whole text, so only where it is asked.
    speakers = unnamed(new) if "named" in [claim.kind for claim in ranked] else {}
    ranked += [claim for claim in claims if claim.facet == "content"]
    found = [_finding(rank, claim, changes, new, speakers) for rank, claim in enumerate(ranked, 1)]
    for kind, says, places in wording(changes, fields, old, new):
        found.append(Finding(len(found) + 1, WORDING, kind, says, places))
    return tuple(found)


def _claims(changes: tuple[Change, ...], fields: tuple[FieldChange, ...], new: Body) -> list[_Claim]:
    """The claims in order of their first place."""
    told: dict[tuple[str, str], list[_Claim]] = {}
    in_order: list[_Claim] = []
    for change, at, entry, extra in _entries(changes, fields, new):
        for number, (shift, line) in enumerate(zip(entry.shifts, _lines(entry), strict=True)):
            if line:
                sort = facet, kind = shift.facet, shift.kind
                weight = _WEIGHTS.get(facet, 3) + extra
                claim = _Claim(facet, kind, line, weight, [_NEW(Place, (change, at, number))], shift)
                told.setdefault(sort, []).append(claim)
                in_order.append(claim)
    again = {id(claim) for alike in told.values() if len(alike) > 1 for claim in _joined(alike)}
    claims = [claim for claim in in_order if id(claim) not in again] if again else in_order
    stays = set(map(id, without_moved([claim.shift for claim in claims])))
    return _once_per_quotation([claim for claim in claims if id(claim.shift) in stays])


def _joined(alike: list[_Claim]) -> list[_Claim]:
    """Those of some claims of one facet and kind that are another once more, whose places are now that one's."""
    found: dict[tuple[str, ...], _Claim] = {}
    again: list[_Claim] = []
    for claim in alike:
        first = found.setdefault(_key(claim.shift), claim)
        if first is not claim:
            first.add(claim.places[0], claim.weight)
            again.append(claim)
    return again


def _entries(
    changes: tuple[Change, ...], fields: tuple[FieldChange, ...], new: Body
) -> Iterator[tuple[int | None, int | None, Change | FieldChange, int]]:
    """What has shifts, with its index among the changes or the fields, and what its place adds to a weight.

    The body's changes in reading order, then the fields.
    """
    sentences = new.sentences
    lede = sentences[0].paragraph if sentences else None
    for index, change in enumerate(changes):
        if change.shifts:
            op, _, here, *_ = change.pair
            extra = _ONE_SIDED if op is Op.ADDED or op is Op.DELETED else 0
            for k in here:
                if sentences[k].paragraph == lede:
                    extra += _IN_LEDE
                    break
            yield index, None, change, extra
    for index, entry in enumerate(fields):
        if entry.shifts:
            extra = _IN_HEADLINE if entry.field == "headline" else _IN_LEDE if entry.field == "standfirst" else 0
            yield None, index, entry, extra


def _key(shift: Shift) -> tuple[str, ...]:
    """What tells a claim from others of its facet and kind."""
    if shift.facet == "quantity" and shift.kind in ONE_SIDED and (what := counted(shift)):
        return what
    return (*_folded(shift.old), *_folded(shift.new))


def _folded(evidence: Evidence | None) -> tuple[str, str]:
    """What evidence is known by: its words, however they are written; far into a text as they stand there."""
    if evidence is None:
        return "", ""
    text = evidence.text
    return fold(text[:_FOLDED]).casefold(), text[_FOLDED:]


def _once_per_quotation(claims: list[_Claim]) -> list[_Claim]:
    """A quotation given to another speaker is one claim, although both facets prove it."""
    given = [claim for claim in claims if claim.kind == "reattributed"]
    told = {place.change for claim in given if claim.facet == "attribution" for place in claim.places}
    if not told:
        return claims
    twice = {id(claim) for claim in given if claim.facet == "quotation" and {p.change for p in claim.places} <= told}
    return [claim for claim in claims if id(claim) not in twice]


def _merged(claims: list[_Claim], changes: tuple[Change, ...], fields: tuple[FieldChange, ...]) -> list[_Claim]:
    """One finding for what several facets prove by the same words: the weightiest, which names the others."""
    shared = _shared(claims)
    if not shared:
        return claims
    kept, told = _Kept(changes, fields), set()
    for claim in sorted([claim for claim in claims if id(claim) in shared], key=lambda c: -_WEIGHTS.get(c.facet, 0)):
        teller = kept.teller(claim)
        if teller is None:
            kept.add(claim)
        else:
            told.add(id(claim))
            line = "" if claim.says == teller.says else f" ({claim.says})"
            teller.also += (f"{claim.facet} {claim.kind}{line}",)
            teller.weight = max(teller.weight, claim.weight)
    return [claim for claim in claims if id(claim) not in told]


def _shared(claims: list[_Claim]) -> set[int]:
    """Which claims have a place in a sentence or field where another facet found a claim too; `content` is apart."""
    facets: dict[tuple[int | None, int | None], set[str]] = {}
    named = [claim for claim in claims if claim.facet != "content"]
    for claim in named:
        for change, at, _ in claim.places:
            spot = change, at
            if spot in facets:
                facets[spot].add(claim.facet)
            else:
                facets[spot] = {claim.facet}
    several = {spot for spot, found in facets.items() if len(found) > 1}
    return {id(c) for c in named if any((change, at) in several for change, at, _ in c.places)} if several else set()


_Spot = tuple[int | None, int | None, int]


class _Kept:
    """The claims that are findings so far, found again by where their evidence stands; `content` is none of them."""

    def __init__(self, changes: tuple[Change, ...], fields: tuple[FieldChange, ...]) -> None:
        self._changes, self._fields = changes, fields
        self._spots: dict[_Spot, list[tuple[int, _Claim, Shift]]] = defaultdict(list)
        self._count = 0

    def add(self, claim: _Claim) -> None:
        """One more finding."""
        for place in claim.places:
            spot, shift = self._proof(place)
            self._spots[spot].append((self._count, claim, shift))
        self._count += 1

    def teller(self, claim: _Claim) -> _Claim | None:
        """The first finding of another facet that the same words prove in every place of the claim."""
        tellers = self._proven_by(claim.places[0], claim.facet)
        for place in claim.places[1:]:
            if not tellers:
                return None
            here = self._proven_by(place, claim.facet)
            tellers = {order: here[order] for order in tellers if order in here}
        return tellers[min(tellers)] if tellers else None

    def _proven_by(self, place: Place, facet: str) -> dict[int, _Claim]:
        """The findings of other facets that the words prove which prove this place of a claim."""
        (change, at, near), shift = self._proof(place)
        return {
            order: teller
            for spot in (near - 1, near, near + 1)
            for order, teller, other in self._spots.get((change, at, spot), ())
            if teller.facet != facet and same_words(other, shift)
        }

    def _proof(self, place: Place) -> tuple[_Spot, Shift]:
        """The shift of a place, and about where it stands.

        What the same words prove begins so near that the spots are equal or neighbours.
        """
        change, at, number = place
        entry = self._changes[change] if change is not None else self._fields[at or 0]
        shift = entry.shifts[number or 0]
        evidence = shift.old or shift.new
        return (change, at, evidence.start // (FEW + 1) if evidence else 0), shift


def _lines(entry: Change | FieldChange) -> list[str]:
    """The line of each of an entry's shifts; "" where what it says is read in the line of another."""
    shifts = entry.shifts
    if len(shifts) == 1:
        return [_says(shifts[0])]
    op = entry.op if isinstance(entry, FieldChange) else entry.pair.op
    whole = op is Op.ADDED or op is Op.DELETED
    lines = [untold(s, shifts) if whole and s.facet == "content" else _says(s) for s in shifts]
    facets = {shift.facet for shift in shifts}
    named: frozenset[str] = frozenset()
    if "content" in facets and len(facets) > 1:
        named = said_words([line for shift, line in zip(shifts, lines, strict=True) if shift.facet != "content"])
    quotes = None if _QUOTING.isdisjoint(facets) else Quotes(shifts)
    for number, shift in enumerate(shifts):
        by_quote = quotes is not None and quotes.tell(shift)
        if by_quote or (named and shift.facet == "content" and shown(lines[number], named)):
            lines[number] = ""
    return lines


def _says(shift: Shift) -> str:
    """One line for a reader: "a U.S. official → John Kirby"."""
    if shift.note and shift.facet != "content":
        return " ".join(shift.note.split())
    old, new = shift.old, shift.new
    if old and new:
        return f"{short(old.text)} → {short(new.text)}"
    evidence = old or new
    return short(evidence.text) if evidence else ""


def _finding(
    rank: int,
    claim: _Claim,
    changes: tuple[Change, ...],
    new: Body,
    speakers: Mapping[int, frozenset[str]],
) -> Finding:
    still: tuple[int, ...] = ()
    detail = ""
    if speakers and claim.kind == "named" and claim.shift.old:
        here = {k for place in claim.places if place.change is not None for k in changes[place.change].pair.new}
        still, noun = still_unnamed(speakers, claim.shift.old.text, here)
        what = "quotation" if claim.shift.old.also else "statement"
        where = ", ".join(dict.fromkeys(f"¶{new.sentences[k].paragraph + 1}" for k in still))
        detail = f"This {what} only: {noun} still speaks in {where}." if still else ""
    if claim.also:
        detail = f"{detail} The same words: {', '.join(claim.also)}.".strip()
    return _NEW(Finding, (rank, claim.facet, claim.kind, claim.says, tuple(claim.places), still, detail))
