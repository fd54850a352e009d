"""Scores: two numbers that are one result."""

from __future__ import annotations

import pytest

from tests.claims import found


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("They won 3-1.", "They won 3-2.", [("3-1", "3-2")]),
        ("They won 6-4, 6-3.", "They won 6-4, 7-6.", [("6-3", "7-6")]),
        ("The board passed it 51-49.", "The board passed it 47-53.", [("51-49", "47-53")]),
        ("The board passed it 51 to 49.", "The board passed it 52 to 48.", [("51 to 49", "52 to 48")]),
        ("It cut the rate from 5 to 4.", "It cut the rate from 5 to 3.", [("4", "3")]),
        ("It sent 10-15 boats.", "It sent 20-30 boats.", [("10-15", "20-30")]),
    ],
)
def test_a_score_is_one_and_a_range_is_none(old: str, new: str, told: list[tuple[str, str]]) -> None:
    """What is no range, and what stands in its place, is told as a whole."""
    shifts = found("quantity", old, new)

    assert [(s.old and s.old.text, s.new and s.new.text) for s in shifts] == told
