"""Certainty: what makes a statement more or less sure, and what leaves it as sure as it was."""

from __future__ import annotations

import pytest

from tests.claims import found, kinds

SOFTENED = [
    ("The guard struck the man.", "The guard allegedly struck the man."),
    ("The law will ban nets.", "The law could ban nets."),
    ("The dam failed at dawn.", "The dam reportedly failed at dawn."),
    ("The rocket hit a school.", "The rocket appears to have hit a school."),
    ("The mayor certainly knew.", "The mayor knew."),
    ("The plan is probably dead.", "The plan is possibly dead."),
    ("The fire was arson.", "The fire was apparently arson."),
    ("The river must fall soon.", "The river might fall soon."),
    ("He stole the boat.", "He is believed to have stole the boat."),
    ("The tests will show it.", "The tests should show it."),
    ("The vase was broken by a cat.", "The vase was probably broken by a cat."),
    ("The spy sold the list.", "The alleged spy sold the list."),
    ("It is certain that rain will come.", "It is likely that rain will come."),
    ("The river is bound to rise.", "The river is likely to rise."),
    ("The mill will have to close.", "The mill may have to close."),
    ("The flood took the mill.", "It is unclear whether the flood took the mill."),
    ("The guard stopped the fire.", "The guard would have stopped the fire."),
    ("The clerk is likely to win.", "The clerk could win."),
]
WORDING = [
    ("Divers could not reach it.", "Divers were unable to reach it."),
    ("Smoke could be seen.", "Smoke was seen."),
    ("They could leave by boat.", "They were able to leave by boat."),
    ("They must boil it.", "They have to boil it."),
    ("Prices are expected to fall.", "Prices are likely to fall."),
    ("The talks are set to resume.", "The talks are due to resume."),
    ("She seems to have left.", "She has apparently left."),
    ("The law could ban nets.", "The law may ban nets."),
    ("The law might ban nets.", "The law could ban nets."),
    ("He said he would leave.", "He says he will leave."),
    ("They can swim.", "They could swim."),
    ("It is likely raining.", "It is probably raining."),
    ("They met in April.", "They met in May."),
    ("Will Smith sang.", "Will Jones sang."),
    ("He left a will.", "He left a letter."),
    ("It is possible to swim here.", "You swim here."),
    ("Come as soon as possible.", "Come soon."),
    ("Perhaps it will rain.", "Maybe it will rain."),
    ("She might win.", "She may win."),
    ("Sales can rise.", "Sales rise."),
    ("He allegedly stole it.", "He stole it, allegedly."),
    ("He reportedly left.", "He reportdly left."),
    ("The army won't leave.", "The army will not leave."),
    ("She left.", "She left, and it may rain tomorrow in the far hills."),
]


@pytest.mark.parametrize(("old", "new"), SOFTENED)
def test_a_hedge_softens_and_its_loss_strengthens(old: str, new: str) -> None:
    """A statement made less sure is softened; the same edit backwards strengthens it."""
    assert kinds("certainty", old, new) == ["softened"]
    assert kinds("certainty", new, old) == ["strengthened"]


@pytest.mark.parametrize(("old", "new"), WORDING)
def test_tense_ability_names_and_near_equals_are_no_shift(old: str, new: str) -> None:
    """What leaves a statement as sure as it was yields nothing, in either direction."""
    assert kinds("certainty", old, new) == []
    assert kinds("certainty", new, old) == []


def test_both_words_are_the_proof() -> None:
    """A modal in another's place shows both, with their places on the scale."""
    (shift,) = found("certainty", "The law could ban nets.", "The law will ban nets.")

    assert shift.old
    assert shift.new
    assert (shift.old.text, shift.new.text) == ("could", "will")
    assert shift.old.value < shift.new.value  # type: ignore[operator] # both are numbers on one scale


@pytest.mark.parametrize(
    ("old", "new"), [("Es könnte regnen.", "Es wird regnen."), ("Il may venir.", "Il will venir.")]
)
def test_other_languages_are_not_judged(old: str, new: str) -> None:
    """Without English, certainty is silent."""
    assert kinds("certainty", old, new, language="de") == []


def test_added_sentences_are_silent() -> None:
    """A sentence that is new as a whole makes nothing more or less sure."""
    assert kinds("certainty", None, "It may rain.") == []


def test_a_plan_that_will_be_carried_out_is_surer() -> None:
    """A planned deed that now will be done is strengthened, with the whole verbs as proof; one that is expected too."""
    plan, sure = "The board plans to close the mine.", "The board will soon shut the mine and will close the mill."
    (shift,) = found("certainty", plan, "The board will close the mine.")

    assert (shift.kind, shift.note) == ("strengthened", "plans to close → will close")
    assert kinds("certainty", "The board will close the mine.", plan) == ["softened"]
    assert kinds("certainty", plan, sure) == ["strengthened"]
    assert kinds("certainty", plan, "The board will not close the mine.") == []
    assert kinds("certainty", "Prices are expected to fall.", "Prices will fall.") == ["strengthened"]


def test_a_plan_that_would_be_carried_out_is_a_little_surer() -> None:
    """A deed that would be done stands above one that is planned, and below one that will be done."""
    (shift,) = found("certainty", "The board plans to close the mine.", "The board would close the mine.")

    assert (shift.kind, shift.note) == ("strengthened", "plans to close → would close")
    assert shift.old
    assert shift.new
    assert shift.old.value < shift.new.value < 0.97  # type: ignore[operator] # both are numbers on one scale
    assert kinds("certainty", "The board would close the mine.", "The board plans to close the mine.") == ["softened"]


def test_a_phrase_is_found_by_any_of_its_words() -> None:
    """Whichever word of a hedge changed, the whole of it is the proof."""
    (shift,) = found("certainty", "The ship was believed to have sunk.", "The ship was known to have sunk.")

    assert shift.old
    assert shift.old.text == "was believed to"


def test_a_possibility_that_is_denied_is_no_matter_of_certainty() -> None:
    """That what was possible became impossible is told by polarity alone."""
    assert kinds("certainty", "A truce is possible now.", "A truce is impossible now.") == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The van apparently ran a light.", "The van allegedly ran a light."),
        ("The van reportedly ran a light.", "The van allegedly ran a light."),
        ("The van is thought to have run a light.", "The van is alleged to have run a light."),
        ("An apparent arson attack hit the mill.", "A suspected arson attack hit the mill."),
    ],
)
def test_what_a_statement_rests_on_has_no_order(old: str, new: str) -> None:
    """Appearance, belief, report and allegation are as sure as each other; one for another is a change."""
    assert kinds("certainty", old, new) == kinds("certainty", new, old) == ["changed"]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("The fire may have been set.", "The fire was set.", ("may have been set", "was set")),
        ("The fire is believed to have begun here.", "The fire began here.", ("is believed to have begun", "began")),
        ("It may be a fake.", "It is a fake.", ("may be a fake", "is a fake")),
        ("The dam was probably cracked.", "The dam was cracked.", ("probably", None)),
        ("We could talk as cars could talk.", "We could talk.", None),
    ],
)
def test_a_hedge_is_shown_with_its_verb(old: str, new: str, says: tuple[str, str | None] | None) -> None:
    """A modal stands beside the verb that is now said plainly, an adverb alone; a verb that is hedged still is none."""
    shown = [(shift.old and shift.old.text, shift.new and shift.new.text) for shift in found("certainty", old, new)]

    assert shown == ([says] if says else [])
