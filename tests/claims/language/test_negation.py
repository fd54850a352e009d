"""Words of negation and what they deny."""

from __future__ import annotations

import pytest

from tracker.claims.language.lexicon import words
from tracker.claims.language.negation import negations

DENIED = [
    ("He did not pay the fine.", ["did not pay"]),
    ("He failed to pay the fine.", ["failed to pay"]),
    ("He has yet to pay the fine.", ["has yet to pay"]),
    ("He found nothing.", ["found nothing"]),
    ("Neither he nor his brother paid.", ["Neither he nor his brother"]),
    ("There is a lack of evidence.", ["lack of evidence"]),
    ("No decision was made and no one paid.", ["No decision", "no one paid"]),
]
NOT_DENIED = [
    "He did not fail to pay.",
    "He failed the test.",
    "He denied the request.",
    "He sells cars, not to mention vans.",
    "He will pay whether or not it rains.",
    "He is no doubt rich.",
    "He lives at No. 10 and at No 12.",
    "It took no less than an hour.",
    "Not without reason, he paid.",
]


@pytest.mark.parametrize(("text", "phrases"), DENIED)
def test_a_negation_reads_with_what_it_denies(text: str, phrases: list[str]) -> None:
    """Each negation gives its words and the nearest that it denies, as they stand in the text."""
    assert [text[slice(*item.phrase)] for item in negations(words(text))] == phrases


@pytest.mark.parametrize("text", NOT_DENIED)
def test_idioms_and_double_negation_deny_nothing(text: str) -> None:
    """A word of negation in a phrase that limits, adds or insists is none, nor are two that undo each other."""
    assert negations(words(text)) == []
