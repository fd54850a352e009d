"""Words that part a place, and words that say on which side of it something is."""

from __future__ import annotations

_SIDES = ("north", "south", "east", "west")
_BETWEEN = tuple(a + joint + b for a in ("north", "south") for b in ("east", "west") for joint in ("", "-"))
_ENDINGS = ("", "ern", "ernmost", "bound", "-bound", "ward", "wards", "erly")
# A word in lower case → the direction that it gives: "north-eastern" → "northeast".
DIRECTIONS = {side + end: side.replace("-", "") for side in (*_SIDES, *_BETWEEN) for end in _ENDINGS}
# Other words that part a place as "northern" does.
SECTIONS = {
    word: word.partition("-")[0]
    for word in (
        "central downtown inner outer greater upper lower rural suburban coastal mainland upstate inner-city mid"
    ).split()
}
# Stand between a direction and the place that it parts: "the northern part of England".
PARTS = frozenset(
    "part parts half area areas region regions district districts suburb suburbs outskirts edge end tip corner side"
    " quarter".split()
)
# Before a place: in it, or not.
WITHIN = frozenset("in inside within across throughout".split())
BEYOND = frozenset("near outside off".split())
