"""Scope: how much of a whole a statement is about."""

from __future__ import annotations

import pytest

from tests.claims import found, kinds

SOFTENED = [
    ("All of the sheep survived.", "Most of the sheep survived."),
    ("All pupils passed.", "Some pupils passed."),
    ("Every shop closed.", "Almost every shop closed."),
    ("Most shops closed.", "Some shops closed."),
    ("Many shops closed.", "Few shops closed."),
    ("The roof was completely destroyed.", "The roof was partly destroyed."),
    ("He always pays.", "He sometimes pays."),
    ("She often lies.", "She rarely lies."),
    ("It is solely his fault.", "It is mainly his fault."),
    ("The vast majority of voters agreed.", "A majority of voters agreed."),
    ("Both bridges fell.", "Several bridges fell."),
    ("They searched all homes.", "They searched nearly all homes."),
    ("Few homes burned.", "No homes burned."),
    ("It is the only inn in Brae.", "It is an inn in Brae."),
    ("It is the only surviving inn.", "It is one of the surviving inns."),
    ("It is the largest inn in Brae.", "It is one of the largest inns in Brae."),
    ("She was the first to climb it.", "She was among the first to climb it."),
    ("The guests were all women.", "The guests were mostly women."),
    ("All homes burned.", "Not all homes burned."),
    ("Most of the hill burned.", "Part of the hill burned."),
]
WORDING = [
    ("Every shop closed.", "Each shop closed."),
    ("All shops closed.", "All the shops closed."),
    ("He does not know at all.", "He does not know."),
    ("She is the most famous singer.", "She is the famous singer."),
    ("Not only did he lie, he stole.", "He did not only lie, he stole."),
    ("Many people came.", "Numerous people came."),
    ("Some 200 people came.", "About 200 people came."),
    ("A number of people came.", "Several people came."),
    ("Mostly it rained.", "It rained mostly."),
    ("He is mainly a farmer.", "He is primarily a farmer."),
    ("They all left.", "They left."),
    ("It is one of the largest inns.", "It is among the largest inns."),
    ("The only guest left.", "The sole guest left."),
    ("The only guest left.", "The lone guest left."),
    ("A handful of guests left.", "A few guests left."),
    ("Most guests were women.", "The guests were mostly women."),
    ("At least some guests left.", "Some guests left."),
    ("Most recently it rained.", "More recently it rained."),
    ("Even then it rained.", "It rained."),
    ("The inn only opened in May.", "The inn opened only in May."),
    ("The mayor alone may sign it.", "Only the mayor may sign it."),
    ("The few guests left.", "A few guests left."),
    ("It stood between the top shops.", "It stood among the top shops."),
    ("The lone gunman left.", "A lone gunman left."),
]


@pytest.mark.parametrize(("old", "new"), SOFTENED)
def test_a_smaller_part_softens_and_a_greater_one_strengthens(old: str, new: str) -> None:
    """Less of the whole is softened; the same edit backwards is strengthened."""
    assert kinds("scope", old, new) == ["softened"]
    assert kinds("scope", new, old) == ["strengthened"]


@pytest.mark.parametrize(("old", "new"), WORDING)
def test_idioms_and_equal_parts_are_no_shift(old: str, new: str) -> None:
    """Words that mean the same part, or no part at all, yield nothing."""
    assert kinds("scope", old, new) == []
    assert kinds("scope", new, old) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Members may vote.", "Only members may vote."),
        ("He eats fish.", "He mostly eats fish."),
        ("Even critics clapped.", "Only critics clapped."),
        ("Only nurses may give it to men.", "Nurses may give it only to men."),
        ("The club admits only women on Mondays.", "The club admits women only on Mondays."),
        ("All members may vote.", "Only members may vote."),
    ],
)
def test_a_limit_that_comes_or_goes_is_a_change_without_direction(old: str, new: str) -> None:
    """A limit on one side alone, another one or one of something else changes the statement."""
    assert kinds("scope", old, new) == kinds("scope", new, old) == ["changed"]


def test_the_note_names_both_parts() -> None:
    """A reader sees the two words."""
    (shift,) = found("scope", "All sheep survived.", "Most sheep survived.")

    assert shift.note == "All → Most"


def test_other_languages_are_not_judged() -> None:
    """Without English, scope is silent."""
    assert kinds("scope", "Alle kamen, all.", "Alle kamen, most.", language="de") == []
