"""How much stands in both in the same order, with and without rapidfuzz."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Indel

from tracker.diff.align.common import InOrder, similarity

STRINGS = st.text(st.sampled_from("abcdeß😀"), max_size=150)


@given(STRINGS, STRINGS)
def test_it_is_what_rapidfuzz_says(old: str, new: str) -> None:
    """To the last bit, so that no result depends on how much was compared before."""
    assert similarity(old, new) == Indel.normalized_similarity(old, new)


@pytest.mark.parametrize("unaided", [0, 10, 1000])
def test_it_is_the_same_before_and_after_rapidfuzz_is_imported(unaided: int) -> None:
    """The measure changes hands in the middle without a trace; what is less than asked for is 0."""
    measure = InOrder(unaided)

    assert [measure("abcd", "abxd") for _ in range(4)] == [0.75] * 4
    assert [measure("abcd", "abxd", 0.8) for _ in range(2)] == [0.0] * 2
    assert measure("", "") == 1.0
