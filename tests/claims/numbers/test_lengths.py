"""Lengths of time without a number: where a word for one is a length, and where it is something else."""

from __future__ import annotations

import pytest

from tracker.claims.numbers.lengths import is_told, lengths


@pytest.mark.parametrize(
    ("text", "expected"),
    [("It took nearly a week.", [("nearly a week", 604800)]), ("They waited for hours.", [("hours", 7200)]),
     ("A year later it closed.", [("A year", 31556952)]),
     ("The decades-long war ended.", [("decades-long", 631139040)]),
     ("It lasted a fortnight.", [("a fortnight", 1209600)])],
)  # fmt: skip
def test_a_length_is_read_with_how_exactly_it_is_meant(text: str, expected: list[tuple[str, float]]) -> None:
    """A word for a length of time stands for one of it, in the plural for two or more, in seconds."""
    assert [(text[x.start : x.end], x.middle) for x in lengths(text)] == expected


@pytest.mark.parametrize("text", ["It runs twice a week.", "The days of steam.", "A second fire.", "Today's hours."])
def test_a_rate_and_a_mere_word_are_no_length(text: str) -> None:
    """What does not stand where a length does is read only where the other side has a length to compare it with."""
    assert not list(lengths(text))


def test_recent_years_are_told_beside_another_length_alone() -> None:
    """When something was says no length of its own."""
    (recent,) = lengths("It grew in recent years.")
    (long,) = lengths("It grew for years.")

    assert not is_told("It grew in recent years.", recent)
    assert is_told("It grew for years.", long)
