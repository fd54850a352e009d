"""What two words must have in common to mean the same: a first look that never contradicts the second."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from tracker.claims.language.lexicon import words
from tracker.claims.language.opposites import are_opposites
from tracker.claims.language.sameness import kin, may_be_misspelt, same_meaning

WORDS = st.sampled_from(
    """
    decide decision decisions purchased bought buy sold efficient efficiency efficiently rising fell rose lawful
    unlawful large tremendous redistribute redistribution ill sick govenment government recieve receive cause case
    harbor harbors city cities 12 twelve report reported opened reopened organised organized one single
    """.split()
)


@given(WORDS, WORDS)
@example("efficient", "efficiency")
@example("decision", "decides")
@example("lawful", "unlawful")
@example("rising", "fell")
def test_words_that_answer_to_each_other_are_kin(a: str, b: str) -> None:
    """Two words that mean the same or the opposite have kin in common, unless one may be misspelt."""
    one, other = words(a)[0], words(b)[0]
    if same_meaning(one, other) or are_opposites(one.key, other.key):
        assert not kin(one.key).isdisjoint(kin(other.key)) or any(map(may_be_misspelt, (one.key, other.key)))


def test_most_words_have_no_kin_in_common() -> None:
    """Words that have nothing to do with each other are told apart at once."""
    assert kin("harbor").isdisjoint(kin("decision"))
    assert kin("sugar").isdisjoint(kin("statement"))
