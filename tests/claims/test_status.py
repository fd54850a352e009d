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
    ("The guard was wanted over the fire.", "The guard was detained over the fire."),
    ("The guard is on trial for arson.", "The guard was acquitted of arson."),
    ("The guard was taken into custody.", "The guard was indicted."),
    ("Two sailors are missing.", "Two sailors were found."),
    ("The sailor is in critical condition.", "The sailor has died."),
    ("The march was called off.", "The march will go ahead."),
    ("The march has been put off.", "The march has begun."),
    ("The mill is due to open in May.", "The mill opened in May."),
    ("Work is set to begin on the mill.", "Work is under way on the mill."),
    ("The firm will close the mill.", "The firm closed the mill."),
    ("The firm is to close the mill.", "The firm has closed the mill."),
    ("Masons are building the mill.", "Masons have built the mill."),
    ("The firm will cut 40 jobs at the mill.", "The firm cut 40 jobs at the mill."),
    ("The firm dropped plans for a mill.", "The firm has plans for a mill."),
    ("The firm has shelved its plan to sell the mill.", "The firm plans to sell the mill."),
    ("Prosecutors dropped the charges against him.", "Prosecutors filed the charges against him."),
    ("The city revoked the permit.", "The city granted the permit."),
    ("The court struck down the law.", "The mayor signed the law."),
    ("The fire is burning near the mill.", "The fire near the mill is under control."),
    ("The ferry strike was called off.", "Ferry crews will strike on Friday."),
    ("Clerks suspected the guard of theft at the mill.", "The guard was charged with theft at the mill by clerks."),
]
CHANGED = [
    ("The guard was convicted of theft.", "The guard was acquitted of theft."),
    ("The guard was found guilty of theft.", "The guard was cleared of theft."),
    ("The council approved the mill.", "The council turned down the mill."),
    ("The court upheld the ban.", "The court struck down the ban."),
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
    ("The walk was called off.", "The walk was cancelled."),
    ("The walk was put off.", "The walk was postponed."),
    ("The guard was found guilty of theft.", "The guard was convicted of theft."),
    ("The mill is due to open in May.", "The mill is scheduled to open in May."),
    ("A service will be held in May.", "A service is to be held in May."),
    ("He said it will close in May.", "He said it would close in May."),
    ("The mill shut because of rain.", "The mill shut due to the rain."),
    ("In order to follow her they ran.", "They were following her and ran."),
    ("The guard was not charged.", "The guard was not arrested."),
    ("The museum charged £5 to see it.", "To see it, the museum charged £5."),
    ("The developer abandoned its proposal for homes.", "The developer abandoned its proposal to build homes."),
    ("Two were charged and one was convicted.", "One was convicted and two were charged."),
    ("They suspended a clerk on Monday for lying about it.", "I agree with taking risks and going for new fields."),
]


@pytest.mark.parametrize(("old", "new"), ADVANCED)
def test_a_later_stage_advances_and_an_earlier_one_withdraws(old: str, new: str) -> None:
    """A matter that went on is advanced; the same edit backwards is withdrawn."""
    assert kinds("status", old, new) == ["advanced"]
    assert kinds("status", new, old) == ["withdrawn"]


@pytest.mark.parametrize(("old", "new"), CHANGED)
def test_opposite_outcomes_of_one_stage_are_neither_further_than_the_other(old: str, new: str) -> None:
    """One outcome in the place of the other changed, and did not go on or back."""
    assert kinds("status", old, new) == kinds("status", new, old) == ["changed"]


def test_one_case_of_two_goes_on() -> None:
    """What the other side says of somebody else as well is no less new."""
    old, new = "The guard was arrested. His brother was charged.", "The guard was charged. His brother was charged."

    assert kinds("status", old, new) == ["advanced"]


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
