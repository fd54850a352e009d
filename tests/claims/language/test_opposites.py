"""Opposites: listed ones in any inflection, and words with their negatives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.claims.language.lexicon import base_forms
from tracker.claims.language.opposites import are_opposites, is_known_negative, is_negative, opposites_of, poles
from tracker.claims.language.sameness import is_misspelling

WORDS = st.sampled_from(
    "rose falling legal illegal unlawful lawful able unable income come discover cover mistake take house effective "
    "ineffective misunderstood understood nontrivial trivial increases decreased harbor never always".split()
)


@given(WORDS, WORDS)
def test_opposites_are_mutual_and_found_by_either_word(a: str, b: str) -> None:
    """Whatever is an opposite is in what one of the two words is looked up for."""
    assert are_opposites(a, b) == are_opposites(b, a)
    looked_up = not (opposites_of(a).isdisjoint(base_forms(b)) and opposites_of(b).isdisjoint(base_forms(a)))
    assert looked_up or not are_opposites(a, b)
    assert a == b or not are_opposites(a, b) or not poles(a).isdisjoint(poles(b))


@pytest.mark.parametrize(
    ("word", "of", "expected"),
    [
        ("illegal", "legal", True),
        ("nonviolent", "violent", True),
        ("legal", "illegal", False),
        ("misunderstood", "understood", False),
        ("income", "come", False),
        ("discovered", "covered", False),
        ("intend", "tend", False),
        ("under", "der", False),
    ],
)
def test_a_negative_is_a_word_with_a_prefix_that_denies_it(word: str, of: str, expected: bool) -> None:
    """What was done wrongly is not denied, and words that only begin alike are no negatives."""
    assert is_negative(word, of) is expected


def test_what_is_done_wrongly_is_an_opposite() -> None:
    """It turns round what is said although it denies nothing."""
    assert are_opposites("understood", "misunderstood")


def test_a_negative_is_no_slip_of_the_fingers() -> None:
    """A rare negative of an everyday word is a word, a slip of it is none."""
    assert is_known_negative("ineffective")
    assert not is_known_negative("effective")
    assert not is_misspelling("effective", "ineffective")
    assert is_misspelling("ineffectve", "effective")
