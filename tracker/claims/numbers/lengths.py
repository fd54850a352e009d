"""Reads lengths of time that no number tells: "a week", "for hours", "within days"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker.claims.numbers.figures import Figure, approximator
from tracker.claims.words.numerals import DURATIONS, LENGTH_BEFORE, LENGTH_BEHIND, LENGTH_LOOSELY
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLURALS = {f"{word}s": scale for word, scale in DURATIONS.items()} | {"centuries": DURATIONS["century"]}
# "A second" most often begins "a second time".
_SINGULARS = {word: scale for word, scale in DURATIONS.items() if word != "second"}
_LONG = {f"{word}{joint}long": scale for word, scale in {**_SINGULARS, **_PLURALS}.items() for joint in ("", "-")}
LENGTHS = frozenset(_PLURALS) | frozenset(_SINGULARS) | frozenset(_LONG)
"""Words without one of which a text has no such length, in lower case."""

_LENGTH = pattern(
    rf"\b(?:(?P<long>{'|'.join(_LONG)})|(?:an?|the\s(?:past|last|next|coming)(?=\s(?:day|hour|minute)\b))\s(?P<one>{'|'.join(_SINGULARS)})|(?P<many>{'|'.join(_PLURALS)}))\b(?![-'’])",
    re.IGNORECASE,
)
_BEHIND = pattern(rf"\s(?:{'|'.join(sorted(LENGTH_BEHIND))})\b")
_BEFORE = pattern(r"(?:^|[.!?]\s|([^\W\d_]+)\s)$")
_FAR = 20
_DETERMINERS = frozenset({"the", "these", "those"})
# "Hours" are two or more.
_FEWEST = 2


def lengths(text: str, *, anywhere: bool = False) -> Iterator[Figure]:
    """The lengths of time in an English text that have no number, in order, all of them weak.

    Without `anywhere` only those that stand where a length does: "took a week", not "twice a week".
    """
    for match in _LENGTH.finditer(text):
        approx, start = approximator(text, match.start(), "")
        if not (anywhere or match["long"] or _is_length(text, start, match.end())):
            continue
        word = (match["long"] or match["one"] or match["many"]).lower()
        scale = _LONG.get(word) or DURATIONS.get(word) or _PLURALS[word]
        if match["many"] or word.removesuffix("long").endswith(("s", "s-")):
            few, approx = _FEWEST, "vague"
        else:
            few = 1
        yield Figure(start, match.end(), few, few, approx, "duration", (), "", scale, match.start(), weak=True)


def _is_length(text: str, start: int, end: int) -> bool:
    before = _BEFORE.search(text, max(0, start - _FAR), start)
    word = before[1].lower() if before and before[1] else ""
    return word in LENGTH_BEFORE or (word not in _DETERMINERS and _BEHIND.match(text, end) is not None)


def is_told(text: str, length: Figure) -> bool:
    """False for a length that is told beside another alone: "in recent years"."""
    before = _BEFORE.search(text, max(0, length.start - _FAR), length.start)
    return before is None or not before[1] or before[1].lower() not in LENGTH_LOOSELY
