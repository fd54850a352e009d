"""The places that a text names, each with the part of it that is meant; a capital that speaks or wants is none."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import lemma
from tracker.claims.language.vocabulary import is_known
from tracker.claims.names.gazetteer import (
    LONGEST,
    government,
    is_ambiguous,
    is_capital,
    is_place,
    is_state,
    larger,
    lies_in,
    longest_place,
    may_have_place,
    short_for,
    usual_name,
)
from tracker.claims.names.people import starts_sentence, title_case
from tracker.claims.words.demonyms import DEMONYMS
from tracker.claims.words.directions import DIRECTIONS, PARTS, SECTIONS
from tracker.claims.words.function import FUNCTION_WORDS
from tracker.claims.words.people import CALENDAR, GIVEN, NATIONALITIES, ORGANISATIONS, TITLES
from tracker.claims.words.places import SHORT
from tracker.claims.words.sets import word_set
from tracker.claims.words.speech import INTENTIONS, VERBS
from tracker.patterns import pattern
from tracker.text import fold, without_accents
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORT = "|".join(sorted((re.escape(short) for short in SHORT if short[-2].islower()), key=len, reverse=True))
WORD = pattern(rf"(?<=, )(?:{_SHORT})|(?:[^\W\d_]\.){{2,}}|(?:St|Mt|Ft)\.(?=\s)|\w+(?:[-'’]\w+)*")
# The letters of a word that begins with a capital. "The" and "She" before a small letter begin no place's name.
_CAPITALISED = pattern(r"[^a-z\W\d_](?<!\w.)(?!he [a-z])[^\W\d_]*")
_POSSESSIVE = ("'s", "’s", "'", "’")
_BEFORE_PLACES = word_set("in at near from to outside inside across around through toward towards into leave left of")
# After these a capital is whom one deals with: "talks with Moscow", "urged Tehran to".
_BEFORE_GOVERNMENTS = word_set(
    "with against between by urge press tell warn ask accuse blame help support pressure threaten thank"
)
_DEALINGS_ON = word_set("sanctions pressure sanction tariff tariffs war")
# What a government has, and a city has not: "Moscow's envoy".
_OF_GOVERNMENTS = word_set(
    "embassy ambassador ambassadors envoy envoys consulate government foreign military army navy forces troops soldiers"
    " invasion war allies ally relations ties sanctions diplomats diplomat nuclear missile missiles claims intentions"
    " response decision demand demands stance policy position influence interests ambitions offer refusal rejection"
)
_IN = word_set("in at near from of outside inside across around through throughout within off toward towards into")
# What may follow a larger place that stands behind a town's name.
_AFTER_OUTER = pattern(
    r"\s*(?:$|[,.;:!?)\]\"”’–—-]|(?:on|in|at|after|before|when|where|while|and|or|to|for|by|with|as|that|who|which|last"
    r"|this|early|late|yesterday|during|since|until|was|were|is|are|has|have|had)\b)"
)
# A town's name before the larger place: up to three capitalised words behind a preposition.
_TOWN = pattern(
    r"\b(?:in|near|at|outside|from|to|of|around|through|toward|towards|into|between|and|or|for|reached|left)\s"
    r"(?P<name>[^\W\d_a-z][^\W\d_]+(?:[-'’ ][^\W\d_a-z][^\W\d_]+){0,2}), $"
)
# How far back a text is read for a town's name or a part, in characters.
_FAR = 60
_WORDS_BEFORE = pattern(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_PART_BEHIND = pattern(r"['’]s? (?P<word>[a-z]+(?:-[a-z]+)?)\b")


class Spot(NamedTuple):
    """A place as it stands: a range of a text, with the word that parts it, and its name in the gazetteer.

    `acts` is True for a country or capital that speaks or wants something: a government, no place. `part` is which
    part of it is meant ("north"), "" for all of it. `outer` is the listed place in which one lies that is not listed.
    """

    start: int
    end: int
    name: str
    acts: bool = False
    part: str = ""
    outer: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from other places, however they are spelt."""
        return usual_name(self.name), self.part

    def lies_in(self, other: Spot) -> bool:
        """True where it is known for a part of another, or for something within it."""
        if self.outer and (usual_name(self.outer) == usual_name(other.name) or lies_in(self.outer, other.name)):
            return not other.part
        if usual_name(self.name) == usual_name(other.name):
            return bool(self.part) and not other.part
        return lies_in(self.name, other.name)


@lru_cache(maxsize=16)
def spots(text: str) -> tuple[Spot, ...]:
    """The places that a text names, in order; not those within a person's or an organisation's name."""
    return tuple(sorted(_spots(text))) if _may_name_places(text) else ()


def _spots(text: str) -> Iterator[Spot]:
    found = list(WORD.finditer(text))
    behind = 0
    for i in [at for at, word in enumerate(found) if longest_place(word[0])]:
        length = _longest(text, found, i) if i >= behind else 0
        behind = max(behind, i + length)
        is_currency = length > 0 and text.startswith("$", found[i + length - 1].end())
        if length and not is_currency and not _part_of_name(text, found, i, i + length):
            raw = text[found[i].start() : found[i + length - 1].end()]
            name = _plain(raw)
            if not _other_meaning(text, found, i, name):
                start, end = found[i].start(), found[i].start() + len(_bare(raw))
                yield from _with_town(text, _parted(text, start, end, name, acts=_acts(found, i, i + length, name)))


def _may_name_places(text: str) -> bool:
    """False where no capital begins a place's name; no more than its few words are read behind each."""
    if not any(map(may_have_place, text.split(" "))):
        return False
    for capital in _CAPITALISED.finditer(text):
        first = WORD.match(text, capital.start())
        if first is not None and longest_place(first[0]) and _longest(text, _next_words(first), 0):
            return True
    return False


def _next_words(first: re.Match[str]) -> list[re.Match[str]]:
    """A word and those behind it, as many as a place's name has."""
    return list(islice(WORD.finditer(first.string, first.start()), LONGEST))


def _bare(name: str) -> str:
    """A name without its possessive."""
    return name.removesuffix(next(filter(name.endswith, _POSSESSIVE))) if name.endswith(_POSSESSIVE) else name


def _plain(name: str) -> str:
    """A name as the gazetteer writes it."""
    return without_accents(_bare(fold(name)))


def _longest(text: str, found: list[re.Match[str]], i: int) -> int:
    """How many of the words from one on are the longest place's name; 0 where none begins there."""
    for length in range(min(longest_place(found[i][0]), len(found) - i), 0, -1):
        name = _plain(text[found[i].start() : found[i + length - 1].end()])
        if is_place(name) or (length == 1 and short_for(name)):
            return length
    return 0


def _beside(text: str, a: re.Match[str], b: re.Match[str]) -> bool:
    """True where two words stand next to each other as parts of one name may."""
    return text[a.end() : b.start()].isspace() and not a[0].endswith(_POSSESSIVE)


def _part_of_name(text: str, found: list[re.Match[str]], first: int, last: int) -> bool:
    """True within a longer name: "Kansas City Chiefs", "Jordan Peele", "University of Texas"."""
    after = found[last] if last < len(found) and _beside(text, found[last - 1], found[last]) else None
    before = found[first - 1] if first and _beside(text, found[first - 1], found[first]) else None
    if after is not None and _goes_on(after[0]):
        return (
            after[0].casefold().rstrip(".") in ORGANISATIONS
            or is_ambiguous(found[first][0])
            or not is_state(_plain(text[found[first].start() : found[last - 1].end()]))
        )
    if before is None:
        return False
    if before[0][0].isupper() and _is_called(text, before):
        return True
    if before[0][0].isupper() and (before[0].casefold() in GIVEN or before[0].rstrip(".").casefold() in TITLES):
        return True
    if before[0] != "of" or first < 2:
        return False
    owner = found[first - 2][0]
    return owner.casefold() in ORGANISATIONS - _AREAS or (owner[0].isupper() and owner.casefold() in _NOBLES)


def _is_called(text: str, before: re.Match[str]) -> bool:
    """True for a capitalised word with which a name begins that ends with a place's: "Real Madrid"."""
    low = before[0].casefold()
    if low in _NO_FIRST or is_place(_plain(before[0])) or short_for(before[0]):
        return False
    return low in _CLUBS or not is_known(low) or not (starts_sentence(text, before.start()) or title_case(text))


# Clubs begin with these, and sentences seldom.
_CLUBS = frozenset({"real", "inter"})
_NO_FIRST = (
    FUNCTION_WORDS | CALENDAR | NATIONALITIES | TITLES | ORGANISATIONS | DIRECTIONS.keys() | SECTIONS.keys() | {"san"}
)


def _goes_on(word: str) -> bool:
    """True for a word that a name goes on with, and no date or title begins."""
    if not word[0].isupper():
        return False
    low = word.casefold().rstrip(".")
    return low not in CALENDAR and (low not in TITLES or low in ORGANISATIONS)


_NOBLES = word_set("duke duchess earl prince princess king queen archbishop bishop count countess baron lord lady")
# Of these a place may be said: "the city of Valencia" is no organisation.
_AREAS = word_set("city county province district state states republic island islands center centre bay gulf lake")


def _other_meaning(text: str, found: list[re.Match[str]], i: int, name: str) -> bool:
    """True for "Nice", "Chad", "US" or "Wash." where nothing says that a place is meant."""
    start = found[i].start()
    if short_for(name) and not is_place(name):
        return not _is_behind_name(text, found, i)
    if name == "US" and text.isupper():
        return True
    if not is_ambiguous(name):
        return False
    before = found[i - 1][0].casefold() if i else ""
    if before in _BEFORE_PLACES and (before != "of" or (i > 1 and found[i - 2][0].casefold() in _AREAS | {"town"})):
        return False
    if _is_behind_name(text, found, i) and is_place(_plain(found[i - 1][0])):
        return False
    return not re.match(r", [A-Z]", text[found[i].end() : found[i].end() + 3]) or start == 0


def _is_behind_name(text: str, found: list[re.Match[str]], i: int) -> bool:
    """True behind a comma that stands behind a capitalised word: "Reno, Nev."."""
    return i > 0 and found[i - 1][0][0].isupper() and text[found[i - 1].end() : found[i].start()] == ", "


def _acts(found: list[re.Match[str]], first: int, after: int, name: str) -> bool:
    """True for a country or capital that speaks or wants something, and for a capital that one deals with."""
    if not is_state(name):
        return False
    if found[after - 1][0].endswith(_POSSESSIVE):
        behind = [word[0].casefold() for word in found[after : after + 2]]
        return is_capital(name) and not _OF_GOVERNMENTS.isdisjoint(behind)
    before = found[first - 1][0].casefold() if first else ""
    if before in _IN:
        return False
    if is_capital(name) and _is_dealt_with(found, first, before):
        return True
    if found[after - 1].string[found[after - 1].end() :][:1] == ",":
        return False
    for word in found[after : after + 2]:
        low = word[0].casefold()
        if low in VERBS or low in INTENTIONS:
            return True
        if not (low.endswith("ly") or low in {"also", "however", "again", "then"}):
            return False
    return False


def _is_dealt_with(found: list[re.Match[str]], first: int, before: str) -> bool:
    """True behind "with", "between … and" or a verb of address."""
    if lemma(before) in _ADDRESSING:
        return True
    earlier = [word[0].casefold() for word in found[max(0, first - 3) : max(0, first - 1)]]
    return (before == "and" and "between" in earlier) or (before == "on" and not _DEALINGS_ON.isdisjoint(earlier))


_ADDRESSING = frozenset(map(lemma, _BEFORE_GOVERNMENTS))


def _parted(text: str, start: int, end: int, name: str, *, acts: bool) -> Spot:
    """A place with the word before or behind it that parts it: "northern Kenya", "the north of Kenya"."""
    line = [*_WORDS_BEFORE.finditer(text, max(0, start - _FAR), start)][-4:]
    at, direction = _direction(line, text[line[-1].end() : start] if line else "", name)
    if direction:
        return _named(line[at].start(), end, name, direction, acts=acts)
    behind = _PART_BEHIND.match(text, end)
    direction = DIRECTIONS.get(behind["word"], "") if behind is not None else ""
    if behind is not None and direction:
        return Spot(start, behind.end(), name, acts=acts, part=direction)
    return Spot(start, end, name, acts=acts)


def _direction(line: list[re.Match[str]], gap: str, name: str) -> tuple[int, str]:
    """Which of the words before a place begins what parts it, and the part; "" for none."""
    low = [word[0].casefold() for word in line]
    if not low or gap != " ":
        return 0, ""
    if low[-1] == "the" and low[-2:-1] == ["of"]:
        low = low[:-1]
    last = len(low) - 1
    direction = DIRECTIONS.get(low[last]) or SECTIONS.get(low[last], "")
    if not direction and low[last] in NATIONALITIES and _is_shared(line[last][0], name):
        direction = low[last]
    if direction:
        return last, direction
    if low[last] != "of":
        return 0, ""
    if last >= 2 and low[last - 1] in PARTS and (direction := DIRECTIONS.get(low[last - 2], "")):
        return last - 2, direction
    direction = DIRECTIONS.get(low[last - 1], "") if last else ""
    # "The north of England" is a part of it, "ten miles north of London" lies outside.
    return last - 1, direction if last >= 2 and low[last - 2] == "the" else direction and f"{direction} of"


def _is_shared(demonym: str, name: str) -> bool:
    """True where a region has parts in several countries, and this word says which: "the French Alps"."""
    return not is_state(name) and not any(demonym in DEMONYMS.get(whole, ()) for whole in larger(name))


def _named(start: int, end: int, name: str, part: str, *, acts: bool) -> Spot:
    """The part of a place, under its own name where it has one: "western Australia" is "Western Australia"."""
    for ending in ("", "ern"):
        own = f"{part.title()}{ending} {name}"
        if is_place(own) and not is_state(own):
            return Spot(start, end, own, acts=acts)
    return Spot(start, end, name, acts=acts, part=part)


def _with_town(text: str, spot: Spot) -> Iterator[Spot]:
    """A place, before it one that the gazetteer lacks and that stands before it: "near Aspen, Colorado"."""
    if text[spot.start - 2 : spot.start] == ", " and _AFTER_OUTER.match(text, spot.end):
        town = _TOWN.search(text, max(0, spot.start - _FAR), spot.start)
        if town is not None and _may_be_town(town["name"]):
            yield Spot(*town.span("name"), _plain(town["name"]), outer=short_for(spot.name) or spot.name)
    yield spot


def _may_be_town(name: str) -> bool:
    """True for a name that is not known for something else."""
    low = [word.casefold() for word in name.split()]
    return not (
        is_place(_plain(name))
        or short_for(name)
        or low[0] in GIVEN
        or any(word in CALENDAR or word in NATIONALITIES for word in low)
        or low[-1] in ORGANISATIONS - _AREAS - {"park", "river", "island", "square", "street", "avenue", "road"}
        or low[0] in TITLES - {"st", "saint", "prince", "king", "queen", "lady"}
    )


def is_said(spot: Spot, there: tuple[Spot, ...], home: str, other: str) -> bool:
    """True where another text says a place in another way: a word for what is from there, or a part of it that stayed.

    `there` are the other text's places.
    """
    keys = {inner.key for inner in there}
    if any(inner.key in keys and _stands_before(inner, spot) for inner in spots(home)):
        return True
    if any(_is_government_of(acting, spot) for acting in there):
        return True
    names = DEMONYMS.get(usual_name(spot.name), frozenset())
    return bool(names) and not names.isdisjoint({*_LETTERS.findall(other)} - {*_LETTERS.findall(home)})


_LETTERS = pattern(r"[^\W\d_]+")


def _stands_before(inner: Spot, outer: Spot) -> bool:
    """True for a place right before the larger one in which it lies: "Paris, France"."""
    return 0 < outer.start - inner.end <= _NEXT and inner.lies_in(outer)


# How far behind a place the larger one stands in which it lies, in characters.
_NEXT = 4


def _is_government_of(acting: Spot, spot: Spot) -> bool:
    """True for a capital that acts and its country: whom one deals with is told by name."""
    return acting.acts and is_state(spot.name) and government(acting.name) == government(spot.name)
