"""Which words name a place, which of two places lies in the other, and which are governments."""

from __future__ import annotations

from functools import cache
from itertools import takewhile

from tracker.claims.words.places import AMBIGUOUS, CAPITALS, COUNTRIES, PLACES, SAME, SHORT, inside
from tracker.kept import kept
from tracker.patterns import pattern
from tracker.text import fold, without_accents

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
    for name in (*PLACES, *SHORT):
        first, size = _first(name), name.count(" ") + 1
        if found.get(first, 0) < size:
            found[first] = size
    return found


@kept(8192)
def may_have_place(piece: str) -> bool:
    """False for what stands between two spaces and has no word in it that tells of a place's name.

    That is the first one; of "The Hague", because many sentences begin so, the second.
    """
    return not (_telling_words().isdisjoint(_CAPITALISED.findall(without_accents(piece))))


# The letters of a word that begins with a capital.
_CAPITALISED = pattern(r"[^a-z\W\d_](?<!\w.)[^\W\d_]*")


@cache
def _telling_words() -> frozenset[str]:
    bare = (name.removeprefix("The ") for name in (*PLACES, *SHORT))
    return frozenset(map(_first, bare))


def _first(name: str) -> str:
    """The letters that a name begins with, up to the first mark or space."""
    word = name.partition(" ")[0]
    if word.isascii() and word.isalpha():  # as most are
        return word
    return "".join(takewhile(str.isalpha, without_accents(fold(name))))


def is_ambiguous(name: str) -> bool:
    """True for places whose name is also an everyday word or a person's."""
    return name in AMBIGUOUS


def same_place(a: str, b: str) -> bool:
    """True for two names of one place: "U.S." and "United States"."""
    return usual_name(a) == usual_name(b)


def usual_name(name: str) -> str:
    """The one of a place's names that stands for all of them: "United States" → "U.S."."""
    return SAME.get(name) or SHORT.get(name, name)


def short_for(name: str) -> str:
    """The place that an abbreviation stands for where it stands behind another: "Nev." → "Nevada"; "" for none."""
    return SHORT.get(name, "")


def lies_in(inner: str, outer: str) -> bool:
    """True where the gazetteer knows that one place is part of the other."""
    return usual_name(outer) in larger(inner)


def larger(name: str) -> frozenset[str]:
    """Every listed place that holds one, under the names that stand for them."""
    return inside(usual_name(name))


def is_state(name: str) -> bool:
    """True for names that can stand for a government: countries and capitals."""
    return is_capital(name) or SAME.get(name, name) in COUNTRIES or name in {"European Union", "EU", "E.U."}


def is_capital(name: str) -> bool:
    """True for the capital of a country, which can stand for its government, or for the place it is."""
    return name in CAPITALS or SAME.get(name, name) in CAPITALS


def government(name: str) -> str:
    """The country whose government a name stands for: "Moscow" → "Russia"."""
    name = SAME.get(name, name)
    return SAME.get(CAPITALS.get(name, name), CAPITALS.get(name, name))
