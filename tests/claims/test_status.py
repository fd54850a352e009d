"""Status: how far a matter has got."""

from __future__ import annotations

import pytest

from tests.claims import found, kinds

ADVANCED = [
    ("Police suspect the guard.", "Police arrested the guard."),
    ("The guard was arrested on Friday.", "The guard was charged on Friday."),
    ("The guard was charged with theft.", "The guard was convicted of theft."),
    ("The guard was convicted of theft.", "The guard was sentenced for theft."),
    ("The law was proposed in May.", "The law was approved in May."),
    ("Prosecutors plan to charge the guard.", "Prosecutors charged the guard."),
    ("The firm intends to sell the mill.", "The firm sold the mill."),
    ("She was nominated as judge.", "She was confirmed as judge."),
    ("Two sailors are missing.", "Two sailors have died."),
    ("The firm offered to buy the mill.", "The firm agreed to buy the mill."),
    ("Police heard a witness on Monday.", "Police heard a suspect on Monday."),
    ("The suspect left the court.", "The defendant left the court."),
]
WORDING = [
    ("The guard was arrested.", "The guard has been arrested."),
    ("They arrested the guard and charged him.", "They charged the guard whom they arrested."),
    ("The plan failed.", "The proposal failed."),
    ("The firm plans to sell.", "The firm intends to sell."),
    ("The law was approved.", "The law was passed."),
    ("The guard was jailed.", "The guard was imprisoned."),
    ("The mill was sold.", "The firm sold the mill."),
    ("She was hurt.", "She was injured."),
    ("They hope to win.", "They want to win."),
    ("The guard was arested.", "The guard was arrested."),
]


@pytest.mark.parametrize(("old", "new"), ADVANCED)
def test_a_later_stage_advances_and_an_earlier_one_withdraws(old: str, new: str) -> None:
    """A matter that went on is advanced; the same edit backwards is withdrawn."""
    assert kinds("status", old, new) == ["advanced"]
    assert kinds("status", new, old) == ["withdrawn"]


@pytest.mark.parametrize(("old", "new"), WORDING)
def test_one_stage_in_other_words_is_no_shift(old: str, new: str) -> None:
    """Inflection, synonyms and order leave a matter where it was."""
    assert kinds("status", old, new) == []
    assert kinds("status", new, old) == []


def test_the_plan_and_the_deed_are_the_proof() -> None:
    """The whole plan is shown against the deed."""
    (shift,) = found("status", "Prosecutors plan to charge the guard.", "Prosecutors charged the guard.")

    assert shift.old
    assert shift.new
    assert (shift.old.text, shift.new.text) == ("plan to charge", "charged")


def test_other_languages_are_not_judged() -> None:
    """Without English, status is silent."""
    assert kinds("status", "arrested", "charged", language="es") == []


@pytest.mark.parametrize(
    "now", ["will close", "would close", "may close", "is to close", "will not close", "did not close"]
)
def test_what_still_lies_ahead_is_not_done(now: str) -> None:
    """A plan that will, would or may be carried out, or that was not, has not advanced; nor does it withdraw."""
    plan, other = "The board plans to close the mine.", f"The board {now} the mine."

    assert kinds("status", plan, other) == []
    assert kinds("status", other, plan) == []


def test_the_deed_is_shown_with_its_auxiliary() -> None:
    """What proves that a deed is done is the whole verb."""
    (shift,) = found("status", "The board plans to close the mine.", "The board has now closed the mine.")
    (passive,) = found("status", "They plan to close the mine.", "The mine was suddenly closed.")

    assert shift.note == "plans to close → closed"
    assert passive.note == "plan to close → was suddenly closed"
