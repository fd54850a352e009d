"""Matching blocks: in order on both sides, equal, and never more work than allowed."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.diff.matching import key, matching_blocks
from tracker.diff.work import Work

WORDS = st.lists(st.sampled_from(["a", "A", "b", "c", "“", '"', "x1"]), max_size=30)


@settings(deadline=None, max_examples=300)
@given(WORDS, WORDS, st.integers(0, 300))
def test_blocks_are_equal_parted_and_in_order(old: list[str], new: list[str], units: int) -> None:
    """Each block is equal but for glyphs and case, no two touch on both sides, and the last ends both."""
    blocks = list(matching_blocks(old, new, Work(units)))

    for i, j, size in blocks:
        assert list(map(key, old[i : i + size])) == list(map(key, new[j : j + size]))
    for (i, j, size), (k, m, _) in pairwise(blocks):
        assert size
        assert i + size <= k
        assert j + size <= m
        assert (i + size, j + size) != (k, m)
    i, j, size = blocks[-1]
    assert (i + size, j + size) == (len(old), len(new))


def test_without_work_only_the_ends_match() -> None:
    """What was not looked at has no block, and the work says that it was reached."""
    work = Work(0)
    assert list(matching_blocks("a x b y c".split(), "a v b w c".split(), work)) == [(0, 0, 1), (4, 4, 1)]
    assert work.reached


def test_large_stretches_are_cut_at_what_stands_once() -> None:
    """Runs of words first, then single words, so that the work stays linear."""
    old = ["a", "b"] * 1000 + ["once"] + ["a", "b"] * 1000
    new = ["c", "a"] * 1000 + ["once"] + ["b", "c"] * 1000
    work = Work(100_000)
    assert (2000, 2000, 1) in list(matching_blocks(old, new, work))
    assert work.reached
