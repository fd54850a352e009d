"""Which words name a place, which of two places lies in the other, and which are governments."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tracker.claims.words.places import AMBIGUOUS, CAPITALS, COUNTRIES, INSIDE, PLACES, SAME
from tracker.kept import kept
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST = max(name.count(" ") + 1 for name in PLACES)
"""How many words a place's name has at most."""


def is_place(name: str) -> bool:
    """True where a name is in the gazetteer: countries, capitals, big cities, states, regions, seas."""
    return name in PLACES


@kept(4096)
def begins_place(word: str) -> bool:
    """True for a word, as it stands, that can be the first of a place's name."""
    return word[0].isupper() and _first(word) in _first_words()


def begin_no_place(words: Iterable[str]) -> bool:
    """True for words, as far as they are letters, of which none can be the first of a place's name."""
    return _first_words().isdisjoint(words)


@cache
def _first_words() -> frozenset[str]:
    return frozenset(map(_first, PLACES))


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
    return SAME.get(outer, outer) in INSIDE.get(SAME.get(inner, inner), frozenset())


def is_state(name: str) -> bool:
    """True for names that can stand for a government: countries and capitals."""
    return name in CAPITALS or SAME.get(name, name) in COUNTRIES or name in {"European Union", "EU", "E.U."}


def government(name: str) -> str:
    """The country whose government a name stands for: "Moscow" → "Russia"."""
    name = SAME.get(name, name)
    return SAME.get(CAPITALS.get(name, name), CAPITALS.get(name, name))
