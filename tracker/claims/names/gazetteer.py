"""Which words name a place, which of two places lies in the other, and which are governments."""

from __future__ import annotations

from functools import cache

from tracker.claims.words.places import AMBIGUOUS, CAPITALS, COUNTRIES, PLACES, SAME, inside
from tracker.kept import kept
from tracker.patterns import pattern
from tracker.text import fold

LONGEST = max(name.count(" ") + 1 for name in PLACES)
"""How many words a place's name has at most."""


def is_place(name: str) -> bool:
    """True where a name is in the gazetteer: countries, capitals, big cities, states, regions, seas."""
    return name in PLACES


@kept(4096)
def begins_place(word: str) -> bool:
    """True for a word, as it stands, that can be the first of a place's name."""
    return longest_place(word) > 0


@kept(4096)
def longest_place(word: str) -> int:
    """Of how many words the longest place's name is, at most, that begins with a word as it stands; 0 for none."""
    return _lengths().get(_first(word), 0) if word[0].isupper() else 0


@cache
def _lengths() -> dict[str, int]:
    found: dict[str, int] = {}
    for name in PLACES:
        found[_first(name)] = max(found.get(_first(name), 0), name.count(" ") + 1)
    return found


@kept(8192)
def may_have_place(piece: str) -> bool:
    """False for what stands between two spaces and has no word in it that tells of a place's name.

    That is the first one; of "The Hague", because many sentences begin so, the second.
    """
    return not (_telling_words().isdisjoint(_CAPITALISED.findall(piece)))


# The letters of a word that begins with a capital.
_CAPITALISED = pattern(r"[^a-z\W\d_](?<!\w.)[^\W\d_]*")


@cache
def _telling_words() -> frozenset[str]:
    bare = (name.removeprefix("The ") for name in PLACES)
    return frozenset(map(_first, bare))


def _first(name: str) -> str:
    """The letters that a name begins with, up to the first mark or space."""
    folded = fold(name)
    if folded.isalpha():
        return folded
    return folded[: next(i for i, char in enumerate(folded) if not char.isalpha())] if folded else ""


def is_ambiguous(name: str) -> bool:
    """True for places whose name is also an everyday word or a person's."""
    return name in AMBIGUOUS


def same_place(a: str, b: str) -> bool:
    """True for two names of one place: "U.S." and "United States"."""
    return usual_name(a) == usual_name(b)


def usual_name(name: str) -> str:
    """The one of a place's names that stands for all of them: "United States" → "U.S."."""
    return SAME.get(name, name)


def lies_in(inner: str, outer: str) -> bool:
    """True where the gazetteer knows that one place is part of the other."""
    return SAME.get(outer, outer) in inside(SAME.get(inner, inner))


def is_state(name: str) -> bool:
    """True for names that can stand for a government: countries and capitals."""
    return name in CAPITALS or SAME.get(name, name) in COUNTRIES or name in {"European Union", "EU", "E.U."}


def government(name: str) -> str:
    """The country whose government a name stands for: "Moscow" → "Russia"."""
    name = SAME.get(name, name)
    return SAME.get(CAPITALS.get(name, name), CAPITALS.get(name, name))
