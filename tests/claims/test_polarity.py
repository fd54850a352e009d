"""Polarity: negation with its scope, opposites, and the ways in which they undo each other."""

from __future__ import annotations

import pytest

from tests.claims import found, kinds
from tests.claims.edits import edit, shifts
from tracker.claims import judge

NEGATED = [
    ("He did confess to the theft.", "He did not confess to the theft."),
    ("The boat will sail.", "The boat won't sail."),
    ("She has paid the fine.", "She has never paid the fine."),
    ("The dog is a danger.", "The dog is no danger."),
    ("They acted with the owner's consent.", "They acted without the owner's consent."),
    ("It is a game.", "It isn't a game."),
    ("The bank paid the fine.", "The bank failed to pay the fine."),
    ("The clerk answered the judge.", "The clerk refused to answer the judge."),
    ("Police have named the driver.", "Police have yet to name the driver."),
    ("Divers reached the wreck.", "Divers were unable to reach the wreck."),
    ("The driver had a permit.", "The driver lacked a permit."),
    ("The mayor and her deputy came.", "Neither the mayor nor her deputy came."),
    ("She was found guilty of theft.", "She was found not guilty of theft."),
    ("The mayor said he took the money.", "The mayor denied taking the money."),
]
REVERSED = [
    ("Shares rose on Friday.", "Shares fell on Friday."),
    ("The council approved the plan.", "The council rejected the plan."),
    ("He left before the fire.", "He left after the fire."),
    ("He never pays.", "He always pays."),
    ("More ships came.", "Fewer ships came."),
    ("It was the best year.", "It was the worst year."),
    ("Sales are increasing.", "Sales are decreasing."),
    ("He voted for the levy.", "He voted against the levy."),
    ("She was found guilty.", "She was acquitted."),
    ("The court upheld the fine.", "The court quashed the fine."),
]
WORDING = [
    ("Divers could not reach the wreck.", "Divers were unable to reach the wreck."),
    ("Divers were not able to reach the wreck.", "Divers were unable to reach the wreck."),
    ("The bank did not pay.", "The bank failed to pay."),
    ("Police have not yet named the driver.", "Police have yet to name the driver."),
    ("The driver has yet to be named.", "The driver remains unnamed."),
    ("She was acquitted of theft.", "She was found not guilty of theft."),
    ("The driver had no permit.", "The driver lacked a permit."),
    ("They found no bones.", "They did not find any bones."),
    ("They found nothing.", "They did not find anything."),
    ("No decision has been made.", "A decision has not been made."),
    ("No one was hurt.", "Nobody was injured."),
    ("Neither the mayor nor her deputy came.", "The mayor and her deputy did not come."),
    ("The road will not reopen until May.", "The road will reopen in May."),
    ("The gate stays shut until noon.", "The gate will open at noon."),
    ("Few people came.", "Not many people came."),
    ("It sells boats, not to mention sails.", "It sells boats and sails."),
    ("It will sail whether or not it rains.", "It will sail if it rains or if it is dry."),
    ("No. 10 had a visitor.", "Number 10 had a visitor."),
    ("The board did not respond to a request for comment.", "The board declined to comment."),
    ("He did not attend.", "He didn't attend."),
    ("It is not unlikely.", "It is likely."),
    ("They cannot leave.", "They can't leave."),
    ("They can not leave.", "They cannot leave."),
    ("The council approved it.", "The council did not reject it."),
    ("The move is not legal.", "The move is illegal."),
    ("Not only sheep died, goats died.", "Sheep died and goats died."),
    ("It is not quite like home.", "It is not like home."),
    ("He had no doubt it was true.", "He knew it was true."),
    ("Shares rose on Friday.", "On Friday, shares rose."),
    ("Prices rose and wages fell.", "Wages fell and prices rose."),
    ("He left withuot a word.", "He left without a word."),
    ("He dont know them.", "He doesn't know them."),
    ("They are not happy at present.", "At present they are not happy."),
    ("The work is done.", "The work is finished, though nobody in the village had been paid."),
    ("It was a big dog.", "It was a large dog."),
    ("The mayor said he did not take the money.", "The mayor denied taking the money."),
    ("The mayor said she had not seen it.", "The mayor denied that she had seen it."),
    ("The ship is not in port.", "The ship is no longer in port."),
    ("It was a non-trivial task.", "It was a nontrivial task."),
    ("We ca n't stay.", "We cant stay."),
]


@pytest.mark.parametrize(("old", "new"), NEGATED)
def test_a_negation_that_comes_denies_and_one_that_goes_affirms(old: str, new: str) -> None:
    """What is newly denied is negated; the same edit backwards is affirmed."""
    assert kinds("polarity", old, new) in (["negated"], ["reversed"])
    assert kinds("polarity", new, old) in (["affirmed"], ["reversed"])


@pytest.mark.parametrize(("old", "new"), REVERSED)
def test_opposites_reverse(old: str, new: str) -> None:
    """A word in the place of its opposite reverses in both directions."""
    assert kinds("polarity", old, new) == kinds("polarity", new, old) == ["reversed"]


@pytest.mark.parametrize(("old", "new"), WORDING)
def test_what_denies_the_same_is_no_shift(old: str, new: str) -> None:
    """Contractions, double negation, order and spelling leave the polarity as it was."""
    assert kinds("polarity", old, new) == []
    assert kinds("polarity", new, old) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The act is legal.", "The act is illegal."),
        ("She is able to walk.", "She is unable to walk."),
        ("The plan was effective.", "The plan was ineffective."),
        ("The harbor is secure.", "The harbor is insecure."),
        ("The rule is enforceable.", "The rule is unenforceable."),
        ("Legally, the firm sold it.", "Illegally, the firm sold it."),
        ("The answer was relevant.", "The answer was irrelevant."),
        ("The step was possible.", "The step was impossible."),
        ("The clerk was honest.", "The clerk was dishonest."),
        ("It was a violent march.", "It was a non-violent march."),
        ("It was a violent march.", "It was a nonviolent march."),
    ],
)
def test_a_word_and_its_negative_are_opposites_and_told_once(old: str, new: str) -> None:
    """A prefix that denies a word reverses, and so does its loss; no other facet tells the same again."""
    assert [(shift.facet, shift.kind) for shift in judge(edit(old, new))] == [("polarity", "reversed")]
    assert [(shift.facet, shift.kind) for shift in judge(edit(new, old))] == [("polarity", "reversed")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("They come on Monday.", "The income on Monday."),
        ("The ships port here.", "The ships import here."),
        ("They cover the ruins.", "They discover the ruins."),
        ("It was unclear and undue.", "It was not clear and undue."),
    ],
)
def test_what_only_begins_like_a_negative_is_none(old: str, new: str) -> None:
    """Words that happen to begin with such letters deny nothing, and "not clear" is "unclear"."""
    assert kinds("polarity", old, new) == kinds("polarity", new, old) == []


def test_a_prefix_that_stands_apart_denies_the_word_behind_it_alone() -> None:
    """Beside words that stayed, a new noun with "non-" in front denies none of them."""
    assert kinds("polarity", "It needs a sea route.", "It needs a non-river route.") == []


def test_many_negations_and_turns_are_settled_one_by_one() -> None:
    """Each negation undoes one turn: of two that were approved, one was not rejected and one was."""
    old = "The board approved the first plan in May and the board approved the other plan."
    new = "The board did not reject the first plan in May and the board rejected the other plan."

    assert kinds("polarity", old, new) == ["reversed"]


def test_the_words_that_turned_are_the_proof() -> None:
    """Both opposites are shown."""
    (shift,) = found("polarity", "Shares rose on Friday.", "Shares fell on Friday.")

    assert shift.note == "rose → fell"


def test_other_languages_are_not_judged() -> None:
    """Without English, polarity is silent."""
    assert kinds("polarity", "He did go.", "He did not go.", language="fr") == []


MOVED = [
    (
        "He did not say whether the city would pay.", "He said that the city would not pay.",
        [("affirmed", "did not say", "said"), ("negated", "would pay", "would not pay")],
    ),
    (
        "Ms. Roe, who did not resign, attended the hearing.", "Ms. Roe, who resigned, did not attend the hearing.",
        [("affirmed", "did not resign", "resigned"), ("negated", "attended", "did not attend")],
    ),
    (
        "He did not say he would resign.", "He did say he would not resign.",
        [("affirmed", "did not say", "did say"), ("negated", "would resign", "would not resign")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "says"), MOVED)
def test_a_negation_that_moved_affirms_one_verb_and_denies_the_other(
    old: str, new: str, says: list[tuple[str, str, str]]
) -> None:
    """Each verb is shown on both sides, with its auxiliaries and the negation that it lost or got."""
    moved = [(shift.kind, shift.old, shift.new) for shift in found("polarity", old, new)]

    assert [(kind, a and a.text, b and b.text) for kind, a, b in moved] == says


def test_a_denial_is_shown_beside_what_was_affirmed() -> None:
    """Both sides show the verb, with and without its negation."""
    (shift,) = found("polarity", "The city would pay for it.", "The city wouldn't pay for it.")

    assert shift.old is not None
    assert shift.new is not None
    assert (shift.kind, shift.old.text, shift.new.text) == ("negated", "would pay", "wouldn't pay")


def test_a_denial_is_shown_with_the_whole_of_a_word_that_a_hyphen_parts() -> None:
    """Of "re-elected" nothing is cut off."""
    (shift,) = found("polarity", "She was re-elected in May.", "She was not re-elected in May.")

    assert shift.old
    assert shift.new
    assert (shift.old.text, shift.new.text) == ("was re-elected", "was not re-elected")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Few homes were lost.", "Many homes were lost."),
        ("Not all homes were lost.", "Some homes were lost."),
        ("Trains were often late.", "Trains were rarely late."),
        ("The ferry sank in early 2019.", "The ferry sank in late 2019."),
    ],
)
def test_a_part_of_a_whole_and_a_date_are_told_by_their_own_facets(old: str, new: str) -> None:
    """Words that are opposites on the scale of another facet turn nothing round."""
    assert "polarity" not in {shift.facet for shift in judge(edit(old, new))}


@pytest.mark.parametrize(("old", "new", "note"), [
    ("The gate is shut.", "The gate is shut, is it not?", "now “not”"),
    ("The gate is shut, is it not?", "The gate is shut.", "no longer “not”"),
])  # fmt: skip
def test_a_negation_of_nothing_is_shown_alone(old: str, new: str, note: str) -> None:
    """Where nothing follows that is denied, the word of negation is all there is to show."""
    assert [shift.note for shift in found("polarity", old, new)] == [note]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("No one should die for a timetable.", "Nobody should be hurt for a timetable."),
        ("The crew never left the pier.", "The crew did not ever leave the pier."),
        ("The crew did not ever leave the pier.", "The crew never left the pier."),
        ("None of the cranes failed on Monday.", "No crane failed on Monday."),
    ],
)
def test_another_word_for_the_same_negation_turns_nothing_round(old: str, new: str) -> None:
    """No one is nobody, never is not ever; that something else is denied is for content to say."""
    assert not {"polarity", "status"} & {shift.facet for shift in judge(edit(old, new))}


def test_what_stands_for_a_negation_is_shown_with_what_was_denied() -> None:
    """The affirmation begins at the word that took the negation's place."""
    (shift,) = shifts("polarity", edit("None of the cranes were safe.", "Some of the cranes were safe."))

    assert shift.old
    assert shift.new
    assert (shift.old.text, shift.new.text) == ("None of the cranes", "Some of the cranes")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The mayor praised the plan.", "The mayor condemned the plan."),
        ("Residents welcomed the road.", "Residents criticised the road."),
        ("The union agreed to the offer.", "The union refused the offer."),
        ("It went on because of the rain.", "It went on despite the rain."),
    ],
)
def test_stances_and_connectives_turn_round(old: str, new: str) -> None:
    """Praise and blame, consent and refusal, cause and concession are opposites in any form."""
    assert kinds("polarity", old, new) == ["reversed"]
    assert kinds("polarity", new, old) == ["reversed"]
