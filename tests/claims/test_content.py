"""Content: what no named facet explains, and the many ways to say the same."""

from __future__ import annotations

import pytest

from tests.claims import edit, found, kinds
from tracker.claims import content, quantity
from tracker.claims.edit import Edit
from tracker.pipeline.compare import compare

SHIFTS = [
    ("The lorry carried grain.", "The lorry carried weapons.", "changed"),
    ("The lorry carried grain.", "The lorry carried rotten grain.", "added"),
    ("The old barn near the river burned.", "The old barn burned.", "removed"),
    ("The dog chased the cat.", "The cat chased the dog.", "changed"),
    ("She is a violinist.", "She is a surgeon.", "changed"),
    ("They sang in the church.", "They slept in the church.", "changed"),
    ("The letter arrived.", "The letter, written in blood, arrived.", "added"),
    ("The price was a goat.", "The prize was a goat.", "changed"),
    ("The farmer fed horses.", "The farmer fed pigeons.", "changed"),
    ("He studied chemistry and law.", "He studied law.", "removed"),
    ("The horse horse ran.", "The plane crashed.", "changed"),
    ("They painted the fence.", "They painted the fence secretly.", "added"),
]
WORDING = [
    ("Four men died, according to the mayor.", "The mayor said four men died."),
    ("The firm purchased the mill.", "The firm bought the mill."),
    ("The govenment fell.", "The government fell."),
    ("The army however denied it.", "The army, however, denied it."),
    ("Sen. Doe spoke.", "Senator Doe spoke."),
    ("Rebels attacked the village at dawn.", "The village was attacked by rebels at dawn."),
    ("The centre was organised.", "The center was organized."),
    ("He did not attend.", "He didn't attend."),
    ("The health care bill passed.", "The healthcare bill passed."),
    ("It was a false-flag act.", "It was a false flag act."),
    ("They are arguing about fish.", "They argued about fish."),
    ("On Friday the boat sank.", "The boat sank on Friday."),
    ("He said that the boat sank.", "He said the boat sank."),
    ("The the boat sank.", "The boat sank."),
    ("A number of boats sank.", "Several boats sank."),
    ("Twelve boats sank.", "12 boats sank."),
    ("It was redistributed efficiently.", "Its redistribution was efficient."),
    ("He left because of the rain.", "He left due to the rain."),
    ("The U.S. agreed.", "The United States agreed."),
    ("“Yes,” it’s over.", '"Yes," it\'s over.'),
    ("He really left.", "He left."),
    ("The children are sick.", "The child is ill."),
    ("The report of Jan. 6 is out.", "The report of January 6 is out."),
]
MIRRORED = {"added": "removed", "removed": "added"}


@pytest.mark.parametrize(("old", "new", "kind"), SHIFTS)
def test_words_that_say_something_else_are_a_shift(old: str, new: str, kind: str) -> None:
    """Content that came, went or changed is found, and its mirror image the other way round."""
    assert kinds("content", old, new) == [kind]
    assert kinds("content", new, old) == [MIRRORED.get(kind, kind)]


@pytest.mark.parametrize(("old", "new"), WORDING)
def test_saying_the_same_in_other_words_is_no_shift(old: str, new: str) -> None:
    """Variants, synonyms, inflection, order and slips yield nothing."""
    assert kinds("content", old, new) == []
    assert kinds("content", new, old) == []


def test_what_another_facet_proved_is_not_said_again() -> None:
    """Words that are some facet's evidence are left to it."""
    change = edit("He owns 12 boats.", "He owns 18 boats.")
    explained = Edit(change.old, change.new, change.words, found=tuple(quantity.shifts(change)))

    assert list(content.shifts(explained)) == []


@pytest.mark.parametrize(
    ("old", "new", "kind"), [(None, "The barn burned.", "added"), ("The barn burned.", None, "removed")]
)
def test_a_whole_sentence_is_one_shift(old: str | None, new: str | None, kind: str) -> None:
    """An added or deleted sentence is reported once, whole."""
    (shift,) = found("content", old, new)

    assert shift.kind == kind
    assert (shift.old or shift.new).text == "The barn burned."  # type: ignore[union-attr] # one of them is there


def test_a_sentence_of_grammar_alone_says_nothing() -> None:
    """An added sentence without content is no shift."""
    assert kinds("content", None, "And so it is.") == []


def test_other_languages_fall_back_to_words_that_differ() -> None:
    """Without English, every word that differs counts; glyphs, marks and order do not."""
    assert kinds("content", "Der Hund bellt.", "Der Hund schläft.", language="de") == ["changed"]
    assert kinds("content", "„Ja“, sagt er heute.", '"Ja", sagt er heute!', language="de") == []
    assert kinds("content", "Heute bellt der Hund.", "Der Hund bellt heute.", language="de") == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Marlow beat Tilbury in the final.", "Tilbury beat Marlow in the final."),
        ("The ferry runs from Kent to Dover.", "The ferry runs from Dover to Kent."),
        ("The guard was shot by thieves.", "The thieves were shot by the guard."),
    ],
)
def test_ends_that_changed_places_are_swapped_roles(old: str, new: str) -> None:
    """Who did it to whom, and from where to where, is told however the words were aligned."""
    assert [f.facet for f in compare(old, new).findings] == ["content"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Tom and Ana left the bay.", "Ana and Tom left the bay."),
        ("On Friday the board met in Leeds.", "The board met in Leeds on Friday."),
        ("She quickly closed the gate.", "She closed the gate quickly."),
    ],
)
def test_what_has_no_order_is_not_swapped(old: str, new: str) -> None:
    """Items of a list and adverbials may stand anywhere."""
    assert not [f for f in compare(old, new).findings if f.facet == "content"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("People queued round the block.", "People lined up around the block."),
        ("The school opened its doors again in May.", "The school reopened its doors in May."),
    ],
)
def test_style_is_no_content(old: str, new: str) -> None:
    """A word in another style answers to the old one, and what is done again is what is done once more."""
    assert [f.facet for f in compare(old, new).findings if f.facet != "wording"] == []
    assert [f.facet for f in compare(new, old).findings if f.facet != "wording"] == []


def test_done_and_done_again_differ() -> None:
    """Without "again" a school that reopened is not one that opened."""
    assert kinds("content", "The school opened its doors.", "The school reopened its doors.") == ["changed"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The storm sank 12 boats and felled 30 trees.", "The storm felled 30 trees and sank 12 boats."),
        ("Guards shut the gate and soldiers left the fort.", "Soldiers left the fort and guards shut the gate."),
        ("Rain closed the school, and wind shut the pier.", "Wind shut the pier, and rain closed the school."),
    ],
)
def test_clauses_that_change_places_swap_no_roles(old: str, new: str) -> None:
    """Each kept its own words."""
    assert kinds("content", old, new) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The firm bought the vacant store.", "The company purchased the empty shop."),
        ("Demonstrators clashed with police at the gate.", "Protesters clashed with police at the gate."),
        ("The blaze claimed 12 lives in the valley.", "The fire killed 12 people in the valley."),
        ("The diver was taken to hospital.", "The diver was rushed to hospital."),
        ("Fire crews put out the blaze at dawn.", "Firefighters extinguished the fire at dawn."),
        ("Both sides held talks in Oslo.", "Both sides met in Oslo."),
        ("The clerk was assaulted by two youths.", "The clerk was attacked by two youngsters."),
    ],
)
def test_news_says_the_same_in_other_words(old: str, new: str) -> None:
    """Synonyms and phrases of the news are no content."""
    assert kinds("content", old, new) == []
    assert kinds("content", new, old) == []
