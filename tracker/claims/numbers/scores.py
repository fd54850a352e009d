"""Scores of matches and votes as wholes: "3-1", "51 to 49"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.claims.sides.spans import Cover
from tracker.model import Span
from tracker.patterns import pattern
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from tracker.claims.numbers.figures import Figure
    from tracker.claims.sides.both import Both


def scores(
    sides: Both, old: list[Figure], new: list[Figure]
) -> tuple[list[Span], list[Figure], list[Span], list[Figure]]:
    """The scores of each side as wholes, and its figures without theirs.

    "49-51" could be a range; in the place of "51-49", which could be none, it is a score.
    """
    whole_old, whole_new = _wholes(sides.old.text, old), _wholes(sides.new.text, new)
    found_old = [score for score in whole_old if score.is_certain or _faces_one(sides, score, whole_new, of_old=True)]
    found_new = [score for score in whole_new if score.is_certain or _faces_one(sides, score, whole_old, of_old=False)]
    cover_old, cover_new = Cover(found_old), Cover(found_new)
    return (
        [Span(score.start, score.end) for score in found_old],
        [figure for figure in old if not cover_old.touches(figure)],
        [Span(score.start, score.end) for score in found_new],
        [figure for figure in new if not cover_new.touches(figure)],
    )


class _Score(NamedTuple):
    """Two numbers that may be a score; certain where the second is not greater."""

    start: int
    end: int
    is_certain: bool


def _wholes(text: str, figures_here: list[Figure]) -> list[_Score]:
    """What has the form of a score and one of these figures in it."""
    found: list[_Score] = []
    for match in _SCORE.finditer(text):
        inside = [figure for figure in figures_here if match.start() <= figure.number < match.end()]
        if inside:
            found.append(_Score(*match.span(), any(figure.unit == "score" for figure in inside)))
    return found


def _faces_one(sides: Both, score: _Score, others: list[_Score], *, of_old: bool) -> bool:
    pairs = ((score, other) if of_old else (other, score) for other in others if other.is_certain)
    return any(sides.answer(before, after) for before, after in pairs)


_SCORE = pattern(r"(?<![\w-])\d{1,3}(?:\s?[-–]\s?|\sto\s)\d{1,3}(?![\w-])")
