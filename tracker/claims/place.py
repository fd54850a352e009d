"""The facet `place`: where something is; a capital that speaks or wants is a government, no place."""

from __future__ import annotations

from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.claims.language.sameness import is_misspelling
from tracker.claims.names.gazetteer import same_place, usual_name
from tracker.claims.names.people import title_case
from tracker.claims.names.spots import Spot, is_said, spots
from tracker.claims.names.unlisted import instead, located, may_locate
from tracker.claims.sides.both import both, has_capitals, without_common
from tracker.claims.sides.found import covers, opposite, proven
from tracker.claims.sides.occurrences import is_elsewhere, sentences_with
from tracker.claims.sides.spans import among
from tracker.claims.words.directions import BEYOND, DIRECTIONS, SECTIONS, WITHIN
from tracker.claims.words.function import FUNCTION_WORDS
from tracker.claims.words.people import CALENDAR, GIVEN, NATIONALITIES, ORGANISATIONS, PARTICLES, TITLES
from tracker.claims.words.sets import word_set
from tracker.kept import kept
from tracker.model import Shift, Span, WordChange
from tracker.patterns import pattern
from tracker.text import without_accents

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.language.lexicon import Word
    from tracker.model import Evidence

# How far back the words before a name are read, in characters.
_FAR = 30
# How far behind a place the larger one stands in which it lies, in characters.
_NEXT = 4
# So many sentences that have a name's letters are read to see what is called so.
_MOST_LOOKS = 50


def touches_names(edit: Edit) -> bool:
    """False where a change touches no capital but those of words of grammar, so that no name or place differs."""
    if not has_capitals(edit):
        return False
    sides = both(edit)
    return sides is None or not all(map(_is_small, sides.changed_text.split()))


@kept(8192)
def _is_small(piece: str) -> bool:
    """True for a word of grammar, with or without its capital at the beginning, and for what has no capitals."""
    return piece == piece.lower() or (piece.istitle() and piece.strip(_MARKS).casefold() in _NO_NAMES)


_MARKS = ".,;:!?\"'“”‘’()"
# People are called so as well.
_SURNAMES = word_set("he an so you me us like mine down past over till both here one there")
_NO_NAMES = FUNCTION_WORDS - GIVEN - TITLES - ORGANISATIONS - PARTICLES - NATIONALITIES - CALENDAR - _SURNAMES


def shifts(edit: Edit) -> Iterator[Shift]:
    """Places on one side that the other does not name, other parts of one, and other sides of whatever it is."""
    if not (touches_names(edit) or _touches_parts(edit)):
        return
    old, new = (() if side is None else spots(side.text) for side in (edit.old, edit.new))
    told: list[Shift] = []
    if old or new:
        told += _named(edit, old, new)
    if edit.old is not None and edit.new is not None:
        told += [shift for shift in _parts(edit.old, edit.new, old, new) if not _is_told(shift, told)]
        told += _unknown(edit, edit.old, edit.new, told)
        told += _turned(edit, edit.old, edit.new, told) if _touches_parts(edit) else ()
    yield from told


def _named(edit: Edit, old: tuple[Spot, ...], new: tuple[Spot, ...]) -> Iterator[Shift]:
    """What became of the places that are named."""
    names_old, names_new = ({usual_name(spot.name) for spot in side} for side in (old, new))
    lost = _once(edit, "old", [a for a in old if usual_name(a.name) not in names_new])
    gained = _once(edit, "new", [b for b in new if usual_name(b.name) not in names_old])
    if edit.old is None or edit.new is None:
        lost, gained = _brought(edit.old, lost), _brought(edit.new, gained)
    else:
        lost, gained = _unsaid(lost, edit.old, edit.new, new), _unsaid(gained, edit.new, edit.old, old)
    if not (lost or gained):
        return
    if edit.old is not None and edit.new is not None:
        yield from _replaced(edit, edit.old, edit.new, lost, gained)
        yield from _detailed(edit.old, edit.new, old, new, lost, gained)
        yield from _unlisted(edit, edit.old, edit.new, lost, gained)
    for a in lost:
        if edit.old and not _adjective(edit.old.text, a):
            yield Shift("place", "removed", edit.old.evidence(a.start, a.end), None)
    for b in gained:
        if edit.new and not _adjective(edit.new.text, b):
            yield Shift("place", "added", None, edit.new.evidence(b.start, b.end))


def _touches_parts(edit: Edit) -> bool:
    """True where a change touches a word that tells where at a place something is: "northern", "outside"."""
    sides = both(edit)
    if sides is None or not sides.is_english:
        return False
    for line in sides.changed_forms:
        for word in line:
            if word.key in _TELLING:
                return True
    return False


_TELLING = frozenset(part for word in (*DIRECTIONS, *SECTIONS) for part in word.split("-")) | WITHIN | BEYOND


def _once(edit: Edit, side: str, found: list[Spot]) -> list[Spot]:
    """Each place once, without those that an earlier facet has spoken of."""
    passage = edit.old if side == "old" else edit.new
    told = proven(edit, side, ("attribution",))
    names: dict[str, Spot] = {}
    for spot in found:
        if passage is not None and not spot.acts and not covers(told, passage, spot.start, spot.end):
            names.setdefault(usual_name(spot.name), spot)
    return list(names.values())


def _unsaid(found: list[Spot], home: Passage, other: Passage, there: tuple[Spot, ...]) -> list[Spot]:
    """The places that the other side says in no other way, and of which it has not the same letters."""
    if not found:
        return found
    letters = without_accents(other.text).casefold()
    return [
        spot
        for spot in found
        if spot.name.casefold() not in letters and not is_said(spot, there, home.text, other.text)
    ]


def _parts(before: Passage, after: Passage, old: tuple[Spot, ...], new: tuple[Spot, ...]) -> Iterator[Shift]:
    """Another part of a place that both sides name, or the whole of it."""
    for name in dict.fromkeys(usual_name(spot.name) for spot in old):
        here = [spot for spot in old if usual_name(spot.name) == name and not spot.acts]
        there = [spot for spot in new if usual_name(spot.name) == name and not spot.acts]
        if not there:
            continue
        if not any(spot.part for spot in here + there):
            if len(here) == len(there) == 1 and _is_moved_out(before.text, after.text, here[0], there[0]):
                yield _relocated(before, after, here[0], there[0])
            continue
        lost, gained = without_common(here, there, _PART)
        for a, b in zip(lost, gained, strict=False):
            yield Shift("place", _kind(a, b), before.evidence(*a[:2]), after.evidence(*b[:2]))
        for a in lost[len(gained) :]:
            if a.part:
                yield Shift("place", "removed", before.evidence(*a[:2]), None)
        for b in gained[len(lost) :]:
            if b.part:
                yield Shift("place", "added", None, after.evidence(*b[:2]))


_PART = attrgetter("part")
_RELATION = pattern(
    rf"\b(?i:(?P<within>{'|'.join(sorted(WITHIN))})|{'|'.join(sorted(BEYOND))}) (?:the (?:city|town) of )?$"
)


def _relation(text: str, spot: Spot) -> re.Match[str] | None:
    return _RELATION.search(text, max(0, spot.start - _FAR), spot.start)


def _is_moved_out(old: str, new: str, a: Spot, b: Spot) -> bool:
    """True where something is in a place on one side and near or outside it on the other."""
    before, after = _relation(old, a), _relation(new, b)
    return before is not None and after is not None and (before["within"] is None) != (after["within"] is None)


def _relocated(before: Passage, after: Passage, a: Spot, b: Spot) -> Shift:
    starts = [found.start() if found else 0 for found in (_relation(before.text, a), _relation(after.text, b))]
    return Shift("place", "changed", before.evidence(starts[0], a.end), after.evidence(starts[1], b.end))


def _turned(edit: Edit, old: Passage, new: Passage, told: list[Shift]) -> Iterator[Shift]:
    """Another direction where one was given, with the word behind it: "the southern suburbs"."""
    sides = both(edit)
    if sides is None:
        return
    for op in edit.words:
        if op.op is not WordChange.REPLACE:
            continue
        a, b = (
            [word for word in among(line, span) if _way(side.text, word)]
            for line, span, side in zip(sides.changed_forms, (op.old, op.new), (old, new), strict=True)
        )
        if len(a) == len(b) == 1 and _way(old.text, a[0]) != _way(new.text, b[0]):
            proofs = _with_next(old, a[0]), _with_next(new, b[0])
            shift = Shift("place", "changed", *proofs)
            if not _is_told(shift, told):
                yield shift


def _way(text: str, word: Word) -> str:
    """The direction that a word gives; "north-eastern" is two words."""
    joined = DIRECTIONS.get(word.key, "")
    if joined and text[word.end : word.end + 1] == "-":
        match = _HYPHENED.match(text, word.start)
        return DIRECTIONS.get(match[0].casefold(), joined) if match else joined
    return joined


_HYPHENED = pattern(r"\w+-\w+")
_NEXT_WORD = pattern(r"[\w-]*(?: [\w-]+)?")


def _with_next(side: Passage, word: Word) -> Evidence:
    match = _NEXT_WORD.match(side.text, word.end)
    return side.evidence(word.start, match.end() if match else word.end)


def _is_told(shift: Shift, told: Iterable[Shift]) -> bool:
    """True where another shift has some of the same words as evidence."""
    return any(_overlap(shift.old, other.old) or _overlap(shift.new, other.new) for other in told)


def _overlap(a: Evidence | None, b: Evidence | None) -> bool:
    return a is not None and b is not None and a.start < b.end and b.start < a.end


def _brought(passage: Passage | None, found: list[Spot]) -> list[Spot]:
    """The places that the rest of the text does not name."""
    if passage is None:
        return []
    for spot in tuple(found):
        if spot in found:
            _without_outer(found, spot)
            found.append(spot)
    return [spot for spot in sorted(found) if not _elsewhere(spot.name, passage)]


def _elsewhere(name: str, passage: Passage) -> bool:
    """True where another sentence of the body names the same place."""
    if not is_elsewhere(name, passage):
        return False
    others = (i for i in sentences_with(passage.body, name) if i not in passage.indexes)
    texts = (passage.body.text[slice(*passage.body.sentences[i][:2])] for i in islice(others, _MOST_LOOKS))
    return any(spot.name == name for text in texts for spot in spots(text))


def _replaced(edit: Edit, old: Passage, new: Passage, lost: list[Spot], gained: list[Spot]) -> Iterator[Shift]:
    """Places that stand where another stood."""
    for a in tuple(lost):
        span = opposite(edit.words, a.start, a.end, of_old=True)
        match = next((b for b in gained if span and b.start < span.end and span.start < b.end), None)
        if match is None and len(lost) == len(gained) == 1:
            match = gained[0]
        if match is not None and a in lost:
            ends = _without_outer(lost, a), _without_outer(gained, match)
            yield Shift("place", _kind(a, match), old.evidence(a.start, ends[0]), new.evidence(match.start, ends[1]))


def _without_outer(found: list[Spot], spot: Spot) -> int:
    """Take a place away, and with it the larger one right behind it, which is no news beside it; where both end."""
    found.remove(spot)
    behind = next((other for other in found if 0 < other.start - spot.end <= _NEXT and spot.lies_in(other)), None)
    if behind is None:
        return spot.end
    found.remove(behind)
    return behind.end


def _unlisted(edit: Edit, old: Passage, new: Passage, lost: list[Spot], gained: list[Spot]) -> Iterator[Shift]:
    """A place for a name that the gazetteer lacks, or the other way: what stands where a place stood is one."""
    for a in tuple(lost):
        name = instead(new, opposite(edit.words, a.start, a.end, of_old=True), (old, new))
        if name is not None:
            lost.remove(a)
            if not is_slip(name.text, a.name):
                yield Shift("place", "changed", old.evidence(*a[:2]), new.evidence(name.start, name.end))
    for b in tuple(gained):
        name = instead(old, opposite(edit.words, b.start, b.end, of_old=False), (old, new))
        if name is not None:
            gained.remove(b)
            if not is_slip(name.text, b.name):
                yield Shift("place", "changed", old.evidence(name.start, name.end), new.evidence(*b[:2]))


def _unknown(edit: Edit, old: Passage, new: Passage, told: list[Shift]) -> Iterator[Shift]:
    """Names that nothing lists, and of which the words before them say that they are places."""
    sides = both(edit)
    if sides is None or not sides.is_english:
        return
    around = old.body.text, new.body.text
    for op in edit.words:
        if op.op is WordChange.EQUAL or not (may_locate(old.text, op.old) or may_locate(new.text, op.new)):
            continue
        if title_case(old.text) or title_case(new.text):
            return
        lost, gained = located(old, new, op.old, around), located(new, old, op.new, around)
        if not (lost or gained) or (op.op is WordChange.REPLACE and not (lost and gained)):
            continue
        kind = "changed" if lost and gained else "removed" if lost else "added"
        proofs = (old.evidence(*lost[:2]) if lost else None), (new.evidence(*gained[:2]) if gained else None)
        shift = Shift("place", kind, *proofs)
        if not (lost and gained and is_slip(lost.text, gained.text)) and not _is_told(shift, [*told, *edit.found]):
            yield shift


def is_slip(name: str, place: str) -> bool:
    """True for a place that is only mistyped: "Finlan" for "Finland"; another first letter makes another name."""
    a, b = name.casefold(), place.casefold()
    return a == b or (a[0] == b[0] and is_misspelling(a, b))


def _kind(a: Spot, b: Spot) -> str:
    return "narrowed" if b.lies_in(a) else "broadened" if a.lies_in(b) else "changed"


def _detailed(
    before: Passage, after: Passage, old: tuple[Spot, ...], new: tuple[Spot, ...], lost: list[Spot], gained: list[Spot]
) -> Iterator[Shift]:
    """A city put before its country, or taken away from it."""
    named_old, named_new = ({spot.name: spot for spot in reversed(side)} for side in (old, new))
    for b in tuple(gained):
        outer = _first(a for a in named_old.values() if b.lies_in(a))
        if outer and _is_behind(b, outer, new):
            gained.remove(b)
            yield Shift("place", "narrowed", before.evidence(*outer[:2]), after.evidence(*b[:2]))
    for a in tuple(lost):
        outer = _first(b for b in named_new.values() if a.lies_in(b))
        if outer and _is_behind(a, outer, old):
            lost.remove(a)
            yield Shift("place", "broadened", before.evidence(*a[:2]), after.evidence(*outer[:2]))


def _first(found: Iterable[Spot]) -> Spot | None:
    return min(found, default=None)


def _is_behind(spot: Spot, outer: Spot, line: tuple[Spot, ...]) -> bool:
    """True where a larger place, under any of its names, stands right behind a place: "Kharkiv, Ukraine"."""
    behind = among(line, Span(spot.end, spot.end + _NEXT))
    return any(same_place(outer.name, other.name) for other in behind)


def _adjective(text: str, spot: Spot) -> bool:
    """True for "U.S. troops" and "U.S. Secretary": a country's name that describes and says where nothing happened."""
    following = _FOLLOWING.match(text, spot.end) if spot.name.replace(".", "") in _DESCRIBING else None
    if following is None:
        return False
    return following[1].islower() or following[1].casefold() not in FUNCTION_WORDS | CALENDAR


_DESCRIBING = frozenset({"US", "UK", "EU", "UAE"})
_FOLLOWING = pattern(r" ([^\W\d_]+)")
