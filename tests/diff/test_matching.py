"""Stretches that differ: in order on both sides, equal words between them, and never more work than allowed."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.diff.matching import differing, key
from tracker.diff.work import Work

WORDS = st.lists(st.sampled_from(["a", "A", "b", "c", "“", '"', "x1"]), max_size=30)


@settings(deadline=None, max_examples=300)
@given(WORDS, WORDS, st.integers(0, 300))
def test_what_stands_between_the_stretches_is_equal(old: list[str], new: list[str], units: int) -> None:
    """Before, between and after the stretches there are equal words, and none of the stretches is empty."""
    stretches = differing(old, new, Work(units))

    i = j = 0
    for a, b, c, d in [*stretches, (len(old), len(old), len(new), len(new))]:
        assert list(map(key, old[i:a])) == list(map(key, new[j:c]))
        i, j = b, d
    assert all(a < b or c < d for a, b, c, d in stretches)
    assert all(first[1] < second[0] and first[3] < second[2] for first, second in pairwise(stretches))


def test_without_work_only_the_ends_match() -> None:
    """What was not looked at is one stretch, and the work says that it was reached."""
    work = Work(0)
    assert differing("a x b y c".split(), "a v b w w c".split(), work) == [(1, 4, 1, 5)]
    assert work.reached


def test_words_that_stand_in_the_same_place_are_looked_at_once() -> None:
    """Where single words were replaced, the work is the words between the ends, nothing has to be looked for."""
    work = Work(3)
    assert differing("a x b y c".split(), "a v b w c".split(), work) == [(1, 2, 1, 2), (3, 4, 3, 4)]
    assert not work.reached


def test_matter_stays_rather_than_function_words() -> None:
    """Of two words that crossed, the one that says more stayed, in whichever order the texts are given."""
    old, new = "x the crane y".split(), "v crane the w".split()
    assert differing(old, new, Work(1000)) == [(0, 2, 0, 1), (3, 4, 2, 4)]
    assert differing(new, old, Work(1000)) == [(0, 1, 0, 2), (2, 4, 3, 4)]


def test_large_stretches_are_cut_at_what_stands_once() -> None:
    """Runs of words first, then single words, so that the work stays linear."""
    old = ["a", "b"] * 1000 + ["once"] + ["a", "b"] * 1000
    new = ["c", "a"] * 1000 + ["once"] + ["b", "c"] * 1000
    work = Work(100_000)
    assert [(stretch[0], stretch[2]) for stretch in differing(old, new, work)] == [(0, 0), (2001, 2001)]
    assert work.reached
