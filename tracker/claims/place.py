"""The facet `place`: where something is; a capital that speaks or wants is a government, no place."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.language.lexicon import lemma
from tracker.claims.language.sameness import is_misspelling
from tracker.claims.names.gazetteer import (
    is_ambiguous,
    is_place,
    is_state,
    lies_in,
    longest_place,
    may_have_place,
    same_place,
    usual_name,
)
from tracker.claims.names.people import candidates, is_proven
from tracker.claims.sides.both import both, has_capitals
from tracker.claims.sides.found import covers, opposite, proven
from tracker.claims.sides.occurrences import is_elsewhere, sentences_with
from tracker.claims.sides.spans import among
from tracker.claims.words.function import FUNCTION_WORDS
from tracker.claims.words.people import CALENDAR, GIVEN, NATIONALITIES, ORGANISATIONS, PARTICLES, TITLES
from tracker.claims.words.sets import word_set
from tracker.claims.words.speech import INTENTIONS, VERBS
from tracker.kept import kept
from tracker.model import Shift, Span
from tracker.patterns import pattern
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tracker.claims.edit import Body, Edit, Passage
    from tracker.claims.names.people import Mention

_WORD = pattern(r"(?:[^\W\d_]\.){2,}|(?:St|Mt|Ft)\.(?=\s)|\w+(?:[-'’]\w+)*")
# The letters of a word that begins with a capital. "The" and "She" before a small letter begin no place's name.
_CAPITALISED = pattern(r"[^a-z\W\d_](?<!\w.)(?!he [a-z])[^\W\d_]*")
_POSSESSIVE = ("'s", "’s", "'", "’")
_BEFORE_PLACES = word_set("in at near from to outside inside across around through toward towards into leave left")
# "From" and "to" locate only on the way: people get and give things too.
_WAYS = word_set("flight flights road train bus ferry trip journey way route plane boat border")
_MOVES = frozenset(
    map(lemma, ("travel", "go", "fly", "drive", "move", "return", "sail", "flee", "march", "walk", "ride"))
)
_REACHING = frozenset(map(lemma, ("leave", "enter", "reach", "visit", "flee", "invade")))
_LOCATING = word_set("in at near outside inside across around through toward towards into")
_SETTLEMENTS = word_set("city town village port province region district state county island river lake coast capital")
# So many of a place's words are looked at: "St. Petersburg" and "Washington D.C." have as many as they have spaces.
_LONGEST = 4
# How far back the words before a name are read, in characters.
_FAR = 30
# How far behind a place the larger one stands in which it lies, in characters.
_NEXT = 4
# So many sentences that have a name's letters are read to see what is called so.
_MOST_LOOKS = 50


class Spot(NamedTuple):
    """A place as it stands: a range of a text, and its name in the gazetteer.

    `acts` is True for a country or capital that speaks or wants something: a government, no place.
    """

    start: int
    end: int
    name: str
    acts: bool = False


@lru_cache(maxsize=16)
def spots(text: str) -> tuple[Spot, ...]:
    """The places that a text names, in order; not those within a person's or an organisation's name."""
    return tuple(_spots(text)) if _may_name_places(text) else ()


def _spots(text: str) -> Iterator[Spot]:
    found = list(_WORD.finditer(text))
    behind = 0
    for i in [at for at, word in enumerate(found) if longest_place(word[0])]:
        length = _longest(text, found, i) if i >= behind else 0
        behind = max(behind, i + length)
        if length and not _part_of_name(text, found, i, i + length):
            name = _plain(text[found[i].start() : found[i + length - 1].end()])
            if not _other_meaning(text, found, i, name):
                acts = _acts(found, i + length, name)
                yield Spot(found[i].start(), found[i].start() + len(name), name, acts)


def _may_name_places(text: str) -> bool:
    """False where no capital begins a place's name; no more than its few words are read behind each."""
    if not any(map(may_have_place, text.split(" "))):
        return False
    for capital in _CAPITALISED.finditer(text):
        first = _WORD.match(text, capital.start())
        if first is not None and longest_place(first[0]) and _longest(text, _next_words(first), 0):
            return True
    return False


def _next_words(first: re.Match[str]) -> list[re.Match[str]]:
    """A word and those behind it, as many as a place's name has."""
    return list(islice(_WORD.finditer(first.string, first.start()), _LONGEST))


def _plain(name: str) -> str:
    folded = fold(name)
    ending = next(filter(folded.endswith, _POSSESSIVE), "") if folded.endswith(_POSSESSIVE) else ""
    return folded.removesuffix(ending)


def _longest(text: str, found: list[re.Match[str]], i: int) -> int:
    """How many of the words from one on are the longest place's name; 0 where none begins there."""
    for length in range(min(longest_place(found[i][0]), len(found) - i), 0, -1):
        name = text[found[i].start() : found[i + length - 1].end()]
        if is_place(_plain(name)):
            return length
    return 0


def _beside(text: str, a: re.Match[str], b: re.Match[str]) -> bool:
    """True where two words stand next to each other as parts of one name may."""
    return text[a.end() : b.start()].isspace() and not a[0].endswith(_POSSESSIVE)


def _part_of_name(text: str, found: list[re.Match[str]], first: int, last: int) -> bool:
    """True within a longer name: "Kansas City Chiefs", "Jordan Peele", "University of Texas"."""
    after = found[last] if last < len(found) and _beside(text, found[last - 1], found[last]) else None
    before = found[first - 1] if first and _beside(text, found[first - 1], found[first]) else None
    if after is not None and after[0][0].isupper() and after[0].casefold() not in TITLES - ORGANISATIONS:
        return (
            after[0].casefold().rstrip(".") in ORGANISATIONS
            or is_ambiguous(found[first][0])
            or not is_state(_plain(text[found[first].start() : found[last - 1].end()]))
        )
    if before is None:
        return False
    if before[0][0].isupper() and (before[0].casefold() in GIVEN or before[0].rstrip(".").casefold() in TITLES):
        return True
    return before[0] == "of" and first >= 2 and found[first - 2][0].casefold() in ORGANISATIONS


def _other_meaning(text: str, found: list[re.Match[str]], i: int, name: str) -> bool:
    """True for "Nice", "Chad" or "US" where nothing says that a place is meant."""
    if name == "US" and text.isupper():
        return True
    if not is_ambiguous(name):
        return False
    before = found[i - 1][0].casefold() if i else ""
    return before not in _BEFORE_PLACES and not re.match(r", [A-Z]", text[found[i].end() : found[i].end() + 3])


def _acts(found: list[re.Match[str]], after: int, name: str) -> bool:
    """True for a country or capital that speaks or wants something."""
    if not is_state(name) or found[after - 1][0].endswith(_POSSESSIVE):
        return False
    for word in found[after : after + 2]:
        low = word[0].casefold()
        if low in VERBS or low in INTENTIONS:
            return True
        if not (low.endswith("ly") or low in {"also", "however", "again", "then"}):
            return False
    return False


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
    """Places on one side that the other does not name."""
    if not touches_names(edit):
        return
    old, new = (() if side is None else spots(side.text) for side in (edit.old, edit.new))
    if not (old or new):
        return
    names_old, names_new = ({usual_name(spot.name) for spot in side} for side in (old, new))
    lost = _once(edit, "old", [a for a in old if usual_name(a.name) not in names_new])
    gained = _once(edit, "new", [b for b in new if usual_name(b.name) not in names_old])
    if not (lost or gained):
        return
    if edit.old is None or edit.new is None:
        lost, gained = _brought(edit.old, lost), _brought(edit.new, gained)
    else:
        yield from _replaced(edit, edit.old, edit.new, lost, gained)
        yield from _detailed(edit.old, edit.new, old, new, lost, gained)
        yield from _unlisted(edit, edit.old, edit.new, lost, gained)
    for a in lost:
        if edit.old and not _written(a, edit.new) and not _adjective(edit.old.text, a):
            yield Shift("place", "removed", edit.old.evidence(a.start, a.end), None)
    for b in gained:
        if edit.new and not _written(b, edit.old) and not _adjective(edit.new.text, b):
            yield Shift("place", "added", None, edit.new.evidence(b.start, b.end))


def _once(edit: Edit, side: str, found: list[Spot]) -> list[Spot]:
    """Each place once, without those that an earlier facet has spoken of."""
    passage = edit.old if side == "old" else edit.new
    told = proven(edit, side, ("attribution",))
    names: dict[str, Spot] = {}
    for spot in found:
        if passage is not None and not spot.acts and not covers(told, passage, spot.start, spot.end):
            names.setdefault(spot.name, spot)
    return list(names.values())


def _brought(passage: Passage | None, found: list[Spot]) -> list[Spot]:
    """The places that the rest of the text does not name."""
    return [spot for spot in found if not _elsewhere(spot.name, passage)] if passage else []


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
        if match is not None:
            lost.remove(a)
            gained.remove(match)
            yield Shift("place", _kind(a, match), old.evidence(*a[:2]), new.evidence(*match[:2]))


def _unlisted(edit: Edit, old: Passage, new: Passage, lost: list[Spot], gained: list[Spot]) -> Iterator[Shift]:
    """A place for a name that the gazetteer lacks, or the other way: what stands where a place stood is one."""
    for a in tuple(lost):
        name = _instead(new, opposite(edit.words, a.start, a.end, of_old=True), (old, new))
        if name is not None:
            lost.remove(a)
            if not is_slip(name.text, a.name):
                yield Shift("place", "changed", old.evidence(*a[:2]), new.evidence(name.start, name.end))
    for b in tuple(gained):
        name = _instead(old, opposite(edit.words, b.start, b.end, of_old=False), (old, new))
        if name is not None:
            gained.remove(b)
            if not is_slip(name.text, b.name):
                yield Shift("place", "changed", old.evidence(name.start, name.end), new.evidence(*b[:2]))


def is_slip(name: str, place: str) -> bool:
    """True for a place that is only mistyped: "Finlan" for "Finland"; another first letter makes another name."""
    a, b = name.casefold(), place.casefold()
    return a == b or (a[0] == b[0] and is_misspelling(a, b))


def _instead(passage: Passage, span: Span | None, sides: tuple[Passage, Passage]) -> Mention | None:
    """The capitalised run within a replaced text, unless it is known for a person or an organisation."""
    if span is None:
        return None
    around = tuple(side.body.text for side in sides)
    for name in among(candidates(passage.text, around), span):
        inside = span.start <= name.start and name.end <= span.end
        if (
            inside
            and name.kind == "name"
            and _is_located(passage.text, name)
            and is_proven(name, around)
            and not any(_is_person(name, side.body, around) for side in sides)
        ):
            return name
    return None


def _is_person(name: Mention, body: Body, around: tuple[str, ...]) -> bool:
    """True where a sentence of the body has a word of the name within that of a person."""
    for word in name.text.split():
        for i in islice(sentences_with(body, word), _MOST_LOOKS):
            there = candidates(body.text[slice(*body.sentences[i][:2])], around)
            if any(m.kind == "person" and not {*m.core}.isdisjoint(name.core) for m in there):
                return True
    return False


def _is_located(text: str, name: Mention) -> bool:
    """True where the words before a name say that it is a place: "in Torvik", "near the Arn", "the town of Arn"."""
    before = [match[0].casefold() for match in _WORD.finditer(text, max(0, name.start - _FAR), name.start)][-3:]
    while before and before[-1] in {"the", "of"}:
        before.pop()
    if before and before[-1] in {"to", "from"}:
        return any(word in _WAYS or lemma(word) in _MOVES for word in before[:-1])
    return bool(before) and (before[-1] in _LOCATING or before[-1] in _SETTLEMENTS or lemma(before[-1]) in _REACHING)


def _kind(a: Spot, b: Spot) -> str:
    return "narrowed" if lies_in(b.name, a.name) else "broadened" if lies_in(a.name, b.name) else "changed"


def _detailed(
    before: Passage, after: Passage, old: tuple[Spot, ...], new: tuple[Spot, ...], lost: list[Spot], gained: list[Spot]
) -> Iterator[Shift]:
    """A city put before its country, or taken away from it."""
    named_old, named_new = ({spot.name: spot for spot in reversed(side)} for side in (old, new))
    for b in tuple(gained):
        outer = _first(a for name, a in named_old.items() if lies_in(b.name, name))
        if outer and _is_behind(b, outer, new):
            gained.remove(b)
            yield Shift("place", "narrowed", before.evidence(*outer[:2]), after.evidence(*b[:2]))
    for a in tuple(lost):
        outer = _first(b for name, b in named_new.items() if lies_in(a.name, name))
        if outer and _is_behind(a, outer, old):
            lost.remove(a)
            yield Shift("place", "broadened", before.evidence(*a[:2]), after.evidence(*outer[:2]))


def _first(found: Iterable[Spot]) -> Spot | None:
    return min(found, default=None)


def _is_behind(spot: Spot, outer: Spot, line: tuple[Spot, ...]) -> bool:
    """True where a larger place, under any of its names, stands right behind a place: "Kharkiv, Ukraine"."""
    behind = among(line, Span(spot.end, spot.end + _NEXT))
    return any(same_place(outer.name, other.name) for other in behind)


def _written(spot: Spot, other: Passage | None) -> bool:
    """True where the other side has the same letters, in whatever case or as part of a name."""
    return other is not None and spot.name.casefold() in other.text.casefold()


def _adjective(text: str, spot: Spot) -> bool:
    """True for "U.S. troops": a country's name that describes a noun and says where nothing happened."""
    return spot.name.replace(".", "") in {"US", "UK", "EU", "UAE"} and bool(re.match(r" [a-z]", text[spot.end :]))
