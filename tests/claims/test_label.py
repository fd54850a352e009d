"""The facet `label`."""

from __future__ import annotations

import pytest

from tests.claims.edits import assert_proven, edit, kinds, mirror, shifts
from tracker.claims.language.labels import key_of
from tracker.claims.language.lexicon import words
from tracker.claims.words.labels import GROUPS, MODIFIERS

SHIFTED = [
    ("Militants seized the town.", "Terrorists seized the town.", ["changed"]),
    ("The protesters blocked the road.", "The rioters blocked the road.", ["changed"]),
    ("The government closed the camp.", "The regime closed the camp.", ["changed"]),
    ("The invasion began in May.", "The special military operation began in May.", ["changed"]),
    ("He called for asylum seekers to be held.", "He called for illegal aliens to be held.", ["changed"]),
    ("The killing shocked the town.", "The murder shocked the town.", ["changed"]),
    ("The senator made false claims.", "The senator told lies.", ["changed"]),
    ("A conservative party won.", "A far-right party won.", ["changed"]),
    ("The disgraced banker left.", "The banker left.", ["removed"]),
    ("The election was held.", "The so-called election was held.", ["added"]),
    ("He praised the tax cut.", "He praised the tax relief.", ["changed"]),
    ("The migrants were rescued.", "The refugees were rescued.", ["changed"]),
    ("A crowd gathered.", "A mob gathered.", ["changed"]),
    ("Many died in the clash.", "Many died in the massacre.", ["changed"]),
    ("Militants held the town.", "Rebels held the town.", ["changed"]),
    ("Anti-abortion activists met.", "Pro-life activists met.", ["changed"]),
    ("The group left.", "The terrorist group left.", ["added"]),
    ("The rebel commander left.", "The commander left.", ["removed"]),
    ("It was an attack on the town.", "It was a terror attack on the town.", ["added"]),
    ("The bill helps illegal immigrants.", "The bill helps immigrants.", ["removed"]),
    ("Illegal workers were held.", "Undocumented workers were held.", ["changed"]),
]
SILENT = [
    ("The protesters left.", "The demonstrators left."),
    ("The militants left.", "The insurgents left."),
    ("The mayor left.", "The governor left."),
    ("The terrorists left.", "The terrorist left."),
    ("The government met early.", "The government met late."),
    ("A regime of exercise helps.", "A plan of exercise helps."),
    ("The protest was loud and the riot was short.", "The riot was short and the protest was loud."),
    ("The migrants came.", "The immigrants came."),
    ("The notorious gang left the notorious bar.", "The notorious gang left the bar."),
    ("The notorius gang left.", "The notorious gang left."),
    ("The tax regime hurts brewers.", "The tax administration hurts brewers."),
    ("Riot police left.", "Protest police left."),
    ("The Communist Party met on Friday.", "The Party met on Friday."),
    ("A conservative estimate is 40.", "An estimate is 40."),
    ("The dates clash.", "The dates conflict."),
    ("Terrorists attacked the post.", "The terrorists hit the post."),
    ("Her mind was occupied over it.", "Her mind was over it."),
    ("The disgrace was lasting.", "The scorn was lasting."),
    (None, "Militants seized the town."),
    ("The regime fell.", None),
]


@pytest.mark.parametrize(("old", "new", "expected"), SHIFTED)
def test_a_loaded_word_in_the_place_of_another(old: str, new: str, expected: list[str]) -> None:
    """A word of another load for the same thing, or a judging adjective gained or lost, is a shift."""
    change = edit(old, new)
    found = shifts("label", change)

    assert [shift.kind for shift in found] == expected
    assert_proven(change, found)


@pytest.mark.parametrize(("old", "new", "expected"), SHIFTED)
def test_swapping_the_sides_mirrors_the_kind(old: str, new: str, expected: list[str]) -> None:
    """Added one way is removed the other."""
    assert kinds("label", "", new, old) == mirror(expected)


@pytest.mark.parametrize(("old", "new"), SILENT)
def test_words_of_one_load_are_no_shift(old: str | None, new: str | None) -> None:
    """Words that describe alike, words in another order and whole sentences are no shift of label."""
    assert kinds("label", "", old, new) == []


def test_other_languages_are_not_judged() -> None:
    """The list is English."""
    assert shifts("label", edit("Militants came.", "Terrorists came.", language="de")) == ()


def test_a_label_that_turned_into_its_opposite_is_told_by_polarity() -> None:
    """A judging adjective that stands for its opposite is one shift, not two."""
    change = edit("The strike is legal.", "The strike is illegal.")

    assert [shift.facet for shift in shifts("polarity label", change)] == ["polarity"]
    assert kinds("label", "polarity", "The strike is over.", "The illegal strike is over.") == ["added"]


def test_listed_terms_are_what_a_text_would_be_read_as() -> None:
    """Every term of the list has the lemmas that the same words have in a text."""
    terms = [*MODIFIERS, *(term for loads in GROUPS for load in loads for term in load)]

    for term in terms:
        assert key_of(term) == tuple(word.lemma for word in words(term)), term
