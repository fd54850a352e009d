"""What two words must have in common to mean the same: a first look that never contradicts the second."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from tracker.claims.language.lexicon import words
from tracker.claims.language.opposites import are_opposites
from tracker.claims.language.sameness import canonical, canonical_within, kin, may_be_misspelt, same_meaning

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


def test_a_phrase_is_put_as_what_it_amounts_to_where_a_part_of_it_stayed() -> None:
    """The words that stayed are taken with it; a phrase that no change touched is left alone."""
    line = words("She was rushed to hospital, one of a number of people.")

    found = canonical_within(line, [line[2]])

    assert [word.key for word in found] == ["hospitalized"]
    assert (found[0].start, found[0].end) == (line[2].start, line[4].end)


def test_a_figure_or_possessive_may_stand_within_a_phrase() -> None:
    """So "claimed 12 lives" and "lost their lives" are phrases with any figure and any possessive."""
    assert [word.key for word in canonical(words("The storm claimed 12 lives."))][2:] == ["killed", "people"]
    assert [word.key for word in canonical(words("Two divers lost their lives."))][2:] == ["died"]


@given(
    st.lists(st.sampled_from("the people took part taken to hospital lost 12 lives number of a".split()), max_size=9)
)
def test_words_of_no_phrase_stay_as_they_are(line: list[str]) -> None:
    """Whatever stands around it, a word is kept or part of the phrase that stands for it."""
    found = words(" ".join(line))

    assert canonical_within(found, []) == []
    for word in canonical_within(found, found):
        assert word in found or any(word.start <= other.start and other.end <= word.end for other in found)
