"""Moves: the fewest changes whose removal leaves the others in order."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.diff.moves import moved

PLACES = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 9)), max_size=7, unique_by=lambda place: place[0])


def by_definition(places: list[tuple[int, int]]) -> set[int]:
    """Every set of changes tried: the fewest, then the fewest characters, then the later ones."""
    everything = range(len(places))
    allowed = [
        away
        for size in range(len(places) + 1)
        for away in combinations(everything, size)
        if in_order([places[i][0] for i in everything if i not in away])
    ]

    def rank(away: tuple[int, ...]) -> tuple[int, int, tuple[int, ...]]:
        kept = tuple(i for i in everything if i not in away)
        return len(away), sum(places[i][1] for i in away), kept

    return set(min(allowed, key=rank, default=()))


def in_order(positions: list[int]) -> bool:
    """Whether positions ascend."""
    return positions == sorted(positions)


@settings(deadline=None)
@given(PLACES)
def test_moved_is_what_the_definition_says(places: list[tuple[int, int]]) -> None:
    """The fewest changes, then the fewest characters, then the later in the new text."""
    assert moved(places) == by_definition(places)


def test_of_two_that_swapped_the_shorter_moved() -> None:
    """Among equally few the fewest characters are taken to have moved."""
    assert moved([(1, 10), (0, 99)]) == {0}
    assert moved([(1, 99), (0, 10)]) == {1}


def test_of_two_equal_that_swapped_the_later_moved() -> None:
    """Among equally few and equally long the one that is later in the new text moved."""
    assert moved([(1, 5), (0, 5)]) == {1}


def test_nothing_moved_in_order() -> None:
    """Additions and deletions alone move nothing."""
    assert moved([(0, 5), (3, 5), (9, 5)]) == set()
