"""Slips of the fingers between two words, with and without rapidfuzz."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from tracker.claims.language.slips import Slips, distance

WORDS = st.text(st.sampled_from("abcé"), max_size=12)


@given(WORDS, WORDS)
def test_it_is_what_rapidfuzz_says(a: str, b: str) -> None:
    """Letters lost, added, replaced and exchanged are counted alike."""
    assert distance(a, b) == OSA.distance(a, b)


@pytest.mark.parametrize("unaided", [0, 100, 10_000])
def test_it_is_the_same_before_and_after_rapidfuzz_is_imported(unaided: int) -> None:
    """The measure changes hands in the middle without a trace."""
    slips = Slips(unaided)

    for _ in range(4):
        assert slips("because", "becuase", 1)
        assert not slips("because", "beacsue", 1)
        assert not slips("a", "because", 2)
