"""The facet `attribution`."""

from __future__ import annotations

import pytest

from tests.claims.edits import assert_proven, edit, kinds, mirror, shifts, side
from tracker.claims.speech.answering import said_in
from tracker.pipeline.compare import compare

FIRST = "quotation"
SHIFTED = [
    ("Plant to close, union says", "Plant to close, union claims", ["softened"]),
    ("Teachers said the roof leaked.", "Ana Silva said the roof leaked.", ["named"]),
    ("The lawyer said it was over.", "The lawyer hinted it was over.", ["softened"]),
    ("A port official said the cranes were unsafe.", "Harbor Master Ana Silva said the cranes were unsafe.", ["named"]),
    ("“We are ready,” the official said.", "“We are ready,” Silva said.", ["named"]),
    ("The plan was confirmed by a U.S. official.", "The plan was confirmed by Tom Reyes.", ["named"]),
    ("Two people familiar with the talks said the deal was dead.", "Tom Reyes said the deal was dead.", ["named"]),
    ("The Pentagon said the ship had sailed.", "Pentagon spokesman Tom Reyes said the ship had sailed.", ["named"]),
    ("“We left,” said Ana Silva.", "“We left,” said a person briefed on the matter.", ["anonymised"]),
    ("The pier was unsafe, according to two inspectors.", "The pier was unsafe.", ["removed"]),
    ("The pier was unsafe.", "The pier was unsafe, witnesses said.", ["added"]),
    ("The pier was unsafe, local media reported.", "The pier was unsafe.", ["removed"]),
    ("The pier was unsafe, according to court documents.", "The pier was unsafe.", ["removed"]),
    ("“We left,” said Ana Silva.", "“We left,” said Tom Reyes.", ["reattributed"]),
    ("The navy said the ship had sailed.", "The union said the ship had sailed.", ["reattributed"]),
    ("The mayor said the plan had failed.", "The mayor claimed the plan had failed.", ["softened"]),
    ("The mayor said the plan had failed.", "The mayor admitted the plan had failed.", ["strengthened"]),
    ("Ana Silva insisted the pier was safe.", "Ana Silva confirmed the pier was safe.", ["strengthened"]),
    (None, "“We left,” the official said.", ["added"]),
    ("The police said nobody was hurt.", None, ["removed"]),
    ("Tom Reyes, a diver, said it was deep.", "A diver said it was deep.", ["anonymised"]),
    ("Police: Two dead in fire", "Two dead in fire", ["removed"]),
    ("The bridge will close, citing two officials.", "The bridge will close.", ["removed"]),
    ("A state surveyor said it sank.", "State surveyor Rita Moss said it sank.", ["named"]),
    ("Rita Moss, a nurse, said it sank.", "A nurse, who asked not to be named, said it sank.", ["anonymised"]),
    ("“It sank,” said Rita Moss.", "“It sank,” said a diver who declined to be identified.", ["anonymised"]),
    ("Two people briefed on it said it sank.", "It sank, said its owner, Rita Moss.", ["named"]),
    ("A woman who lost her boat said it sank.", "It sank, its owner, Rita Moss, said.", ["named"]),
    ("The owner, Rita Moss, said it sank.", "The owner, who asked for anonymity, said it sank.", ["anonymised"]),
    ("The defense ministry said it sank.", "The interior ministry said it sank.", ["reattributed"]),
    ("“It sank,” the mayor said.", "“It sank,” the deputy mayor's lawyer said.", ["reattributed"]),
    ("“It sank,” said Tim Moss.", "“It sank,” said Ann Moss.", ["reattributed"]),
    ("The owner of the boat said it sank.", "Passengers of the boat said it sank.", ["reattributed"]),
]
SILENT = [
    ("The union said talks had failed.", "Talks had failed, the union said."),
    ("“We left,” Ana Silva said.", "“We left,” said Ana Silva."),
    ("“We left,” said port director Ana Silva.", "Silva said: “We left.”"),
    ("“We left,” said Ana Silva, the port director.", "“We left,” said port director Ana Silva."),
    ("“We left,” Silva told reporters.", "“We left,” she told reporters."),
    ("Police say the man was armed.", "The man was armed, police said."),
    ("A spokesman for the ministry said it was over.", "It was over, a ministry spokeswoman said."),
    ("Two people familiar with the talks said no.", "2 individuals familiar with the talks said no."),
    ("It will rain, he said.", "It will rain, he said, adding that it would stop."),
    ("The report states the facts.", "The report gives the facts."),
    ("Three confirmed cases were found.", "3 confirmed cases were found."),
    ("He wants to say that it is over.", "He wants to claim that it is over."),
    ("The United States, among others, left.", "The country, among others, left."),
    ("Many claims were settled.", "Many cases were settled."),
    ("The media was informed by the police.", "Police told the media."),
    ("On Friday the ministry said it was over.", "The ministry said on Friday it was over."),
    ("Employees of a car dealersihp said he ran.", "Employees of a car dealership said he ran."),
    ("Officials in Kyiv said it was over.", "It was over, officials in Kyiv said."),
    ("The Bank of England said rates would fall.", "Rates would fall, the Bank of England said."),
    ("He asked for more time.", "He begged for more time."),
    ("Its attorney said it was over.", "Its lawyer said it was over."),
    ("The U.N. said it was over.", "The United Nations said it was over."),
    ("The Justice Department said it was over.", "The DOJ said it was over."),
    ("The owner, Rita Moss, said it sank.", "Rita Moss, the owner, said it sank."),
    ("“It sank,” said its owner, Rita Moss.", "“It sank,” owner Rita Moss said."),
    ("The owner told reporters it sank.", "The owner said it sank."),
    ("Divers at Portworks said it sank.", "It sank, according to Portworks divers."),
    ("The storm claimed nine lives.", "The storm took nine lives."),
    ("The clinic admitted 40 patients.", "The clinic took in 40 patients."),
    ("The bloc's stated aim is peace.", "The bloc's declared aim is peace."),
    ("The keeper conceded a late goal.", "The keeper let in a late goal."),
    ("The ferry line added two routes.", "The ferry line gained two routes."),
    ("Canceled: the regatta in the bay.", "Cancelled: the regatta in the bay."),
]


@pytest.mark.parametrize(("old", "new", "expected"), SHIFTED)
def test_what_became_of_a_speaker(old: str | None, new: str | None, expected: list[str]) -> None:
    """Another speaker, a name gained or lost, or another strength of the verb is a shift with its words as proof."""
    change = edit(old, new)
    found = shifts(f"{FIRST} attribution", change)

    assert [shift.kind for shift in found if shift.facet == "attribution"] == expected
    assert_proven(change, found)


@pytest.mark.parametrize(("old", "new", "expected"), SHIFTED)
def test_swapping_the_sides_mirrors_the_kind(old: str | None, new: str | None, expected: list[str]) -> None:
    """Named one way is anonymised the other; added and removed, strengthened and softened alike."""
    assert sorted(kinds("attribution", FIRST, new, old)) == mirror(expected)


@pytest.mark.parametrize(("old", "new"), SILENT)
def test_order_titles_pronouns_and_nouns_that_look_like_verbs_are_no_shift(old: str, new: str) -> None:
    """The same speaker in another order, with another title or as a pronoun, is wording in both directions."""
    assert kinds("attribution", FIRST, old, new) == []
    assert kinds("attribution", FIRST, new, old) == []


def test_the_quotation_is_part_of_the_proof() -> None:
    """The evidence for another speaker points at the quotation that the two share."""
    change = edit("“We left,” said a diver.", "“We left,” said Tom Reyes.")
    (found,) = shifts("quotation attribution", change)

    assert found.old
    assert change.old
    assert [change.old.body.text[a:b] for a, b in found.old.also] == ["“We left,”"]


def test_a_quotation_in_another_mouth_is_a_shift_of_the_quotation_too() -> None:
    """The same words given to another person shift the attribution and the quotation."""
    found = shifts("quotation attribution", edit("“We left,” said Ana Silva.", "“We left,” said Tom Reyes."))

    assert [(s.facet, s.kind) for s in found] == [("attribution", "reattributed"), ("quotation", "reattributed")]


def test_other_languages_are_not_judged() -> None:
    """Speakers are read in English alone."""
    change = edit("A diver said no.", "Tom Reyes said no.", language="fr")

    assert shifts("attribution", change) == ()


def test_a_denial_or_admission_that_came_or_went_is_an_attribution() -> None:
    """Who denied or admitted something is a speaker, whatever form the denied thing has."""
    for said in ("denied that they had rushed the crews", "denied rushing the crews", "denied any wrongdoing"):
        assert kinds("attribution", "", f"Ship operators {said}.", None) == ["removed"]
        assert kinds("attribution", "", None, f"Ship operators {said}.") == ["added"]
    assert kinds("attribution", "", None, "The mayor admitted taking bribes.") == ["added"]


def test_to_deny_a_request_is_no_statement() -> None:
    """Only a denial of something said or done speaks."""
    assert kinds("attribution", "", "The judge denied the motion.", None) == []


def test_an_unnamed_source_described_less_closely_is_softened() -> None:
    """A statement then stands on a weaker source; pointing back at a known one is wording."""
    old, new = "The crane fell, a senior port official said.", "The crane fell, an official said."

    assert kinds("attribution", "", old, new) == ["softened"]
    assert kinds("attribution", "", new, old) == ["strengthened"]
    assert kinds("attribution", "", old, "The crane fell, the official said.") == []


@pytest.mark.parametrize(
    "verbs", [("confirmed", "denied"), ("admitted", "denied"), ("confessed", "denied"), ("conceded", "denied")]
)
def test_the_opposite_of_what_was_said_is_no_weaker_verb(verbs: tuple[str, str]) -> None:
    """Who denies what he confirmed or confessed says the opposite: polarity tells that, whole, and nothing else."""
    old, new = (f"The mayor {verb} that he had taken the money." for verb in verbs)

    for change in (edit(old, new), edit(new, old)):
        found = shifts("attribution polarity", change)
        assert [(shift.facet, shift.kind) for shift in found] == [("polarity", "reversed")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A person close to the family said he was ill.", "A person close to the family"),
        ("A close ally said he was ill.", "A close ally"),
        ("He was ill, according to two people briefed on the plan.", "two people briefed on the plan"),
        ("Emily Kelly quickly said he was ill.", "Emily Kelly"),
        ("The union unexpectetly said he was ill.", "The union"),
    ],
)
def test_a_speaker_is_shown_whole(text: str, speaker: str) -> None:
    """The evidence ends where the speaker does, not before a noun that ends like an adverb, nor at a preposition."""
    passage = side(text)
    assert passage

    assert [text[item.source.start : item.source.end] for item in said_in(passage)] == [speaker]


def test_another_speaker_is_told_once() -> None:
    """How many people spoke and what they knew is read in the line of the speaker that took their place."""
    old = "The crane was unsafe, according to two people briefed on the plan."
    comparison = compare(old, "The crane was unsafe, according to the union.")

    assert [(finding.facet, finding.kind) for finding in comparison.findings] == [("attribution", "reattributed")]


def test_words_put_before_a_sentence_that_stayed_can_make_a_speaker() -> None:
    """A word that came before a verb of saying is seen, wherever the run of words that stayed begins."""
    assert kinds("attribution", "", "Who said it fell.", "Tom Reyes, who said it fell.") == ["added"]
