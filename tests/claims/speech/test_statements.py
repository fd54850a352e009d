"""Who says what in a text."""

from __future__ import annotations

import pytest

from tests.claims.edits import side
from tracker.claims.speech.answering import said_in
from tracker.claims.speech.statements import Speech
from tracker.model import Span

CASES = [
    (
        "John Kirby, the press secretary, said it rained.",
        [("John Kirby, the press secretary", "named")],
    ),
    ("The plan was confirmed by a U.S. official, who said it was old.", [("a U.S. official", "anonymous")] * 2),
    ("“Go,” said port director Ana Silva of Brightwater.", [("port director Ana Silva of Brightwater", "named")]),
    ("“Go,” said officials in Kyiv on Friday.", [("officials in Kyiv", "anonymous")]),
    (
        "It fell, according to a man familiar with the matter.",
        [("a man familiar with the matter", "anonymous")],
    ),
    ("It rained, according to sources close to the deal.", [("sources close to the deal", "anonymous")]),
    ("It rained, officials briefed on the plan said.", [("officials briefed on the plan", "anonymous")]),
    ("The police said it rained.", [("The police", "institution")]),
    ("The Kremlin announced that it rained.", [("The Kremlin", "institution")]),
    ("The Bank of England said rates fell.", [("The Bank of England", "institution")]),
    ("The report said it rained.", [("The report", "document")]),
    ("The baker said it rained.", [("The baker", "office")]),
    ("Teachers said it rained.", [("Teachers", "anonymous")]),
    ("She said it rained.", [("She", "pronoun")]),
    ("Police: Two dead in fire", [("Police", "institution")]),
    ("“Go,” Ana Silva, 45, a diver from Lisbon, said.", [("Ana Silva, 45, a diver from Lisbon", "named")]),
    ("“Go,” said Ana Silva, the harbor master.", [("Ana Silva, the harbor master", "named")]),
    ("“Go,” said Ana Silva, adding that she left.", [("Ana Silva", "named")]),
    ("The bridge closes, citing two officials.", [("two officials", "anonymous")]),
    ("On Friday the ministry said it rained.", [("the ministry", "institution")]),
    ("In 2021 investigators said it rained.", [("investigators", "anonymous")]),
    ("The mayor has repeatedly said that it rained.", [("The mayor", "office")]),
    ("A man who fled said it rained.", [("A man", "anonymous")]),
    ("A farmer who lost his barn said it rained.", [("A farmer", "anonymous")]),
    ("A man who police said had fled is back.", [("police", "institution")]),
    ("The owner of the barn said it rained.", [("The owner of the barn", "office")]),
    ("It rained, its owner, Ana Silva, said.", [("its owner, Ana Silva", "named")]),
    ("“Go,” said its owner, Ana Silva.", [("its owner, Ana Silva", "named")]),
    (
        "“Go,” a cook at the inn, who asked not to be named, said.",
        [("a cook at the inn, who asked not to be named", "anonymous")],
    ),
    ("A spokesman for Portworks, Tom Reyes, said it rained.", [("A spokesman for Portworks, Tom Reyes", "named")]),
    ("A spokesman for Portworks said it rained.", [("A spokesman for Portworks", "anonymous")]),
    ("According to a cook, Ana Silva left.", [("a cook", "anonymous")]),
    ("One of the divers said it rained.", [("One of the divers", "anonymous")]),
    ("Police in Ohio said it rained.", [("Police in Ohio", "institution")]),
    ("State surveyor Ana Silva said it rained.", [("State surveyor Ana Silva", "named")]),
    ("The storm claimed nine lives.", []),
    ("The storm claimed the lives of nine divers.", []),
    ("The rebels claimed the town had fallen.", [("The rebels", "office")]),
    ("The union claimed responsibility for the strike.", [("The union", "institution")]),
    ("The clinic admitted 40 patients.", []),
    ("The hospital admitted that it rained.", [("The hospital", "institution")]),
    ("The bloc's stated aim is peace.", []),
    ("Canceled: the regatta in the bay", []),
    ("He did not say that it rained.", []),
    ("It was said to be over.", []),
    ("The deal was announced by noon.", []),
    ("Arguments against cars claim the road is bad.", []),
    ("The three reported cases grew.", []),
    ("Wildlife notes the change.", []),
    ("The United States, alone, left.", []),
    ("The car responded well.", []),
    ("He offered to say more.", []),
    ("Said yesterday, it was true.", []),
    ("“The mayor said so” was on the wall.", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_who_speaks(text: str, expected: list[tuple[str, str]]) -> None:
    """Each statement has its speaker, whole, and what kind of speaker it is; nouns and quoted verbs make none."""
    passage = side(text) if text else None
    found = said_in(passage)

    assert [(text[item.source.start : item.source.end], item.source.kind) for item in found] == expected


def test_the_strength_of_a_verb() -> None:
    """Claimed keeps a distance, said is neutral, confirmed takes it as true."""
    passage = side("He claimed it fell. She said it rose. They confirmed it.")

    assert [item.strength for item in said_in(passage)] == [-1, 0, 2]


@pytest.mark.parametrize(
    ("old", "new", "stays"),
    [
        ("Boats left the port, police said on Friday.", "Ferries left the port, police said on Friday.", True),
        ("Police said on Friday that boats left.", "Police said on Friday that ferries left.", True),
        ("police said on Friday that boats left.", "Harbor police said on Friday that boats left.", False),
        ("the old man, said it was over.", "Ana Silva, the old man, said it was over.", False),
        ("Boats left, said the harbor", "Boats left, said the harbor police", False),
        ("Boats left the port on Friday.", "Boats left the port on Friday, police said.", False),
        ("Police: boats left the port.", "Police: ferries left the port.", False),
    ],
)
def test_a_statement_stays_where_all_that_it_rests_on_stays(old: str, new: str, *, stays: bool) -> None:
    """What stands as far away as no rule looks may differ; what follows a headline's speaker is not looked at."""
    assert Speech(old).stays(Speech(new)) is stays


def test_what_is_quoted_tells_nothing_of_who_speaks() -> None:
    """Two texts that differ within their quotations alone have the same statements."""
    old, new = "“We said that we are ready,” police said.", "“They told us to be ready,” police said."
    sides = [Speech(text, [Span(1, text.index("”"))]) for text in (old, new)]

    assert sides[0].stays(sides[1])
    assert [(item.source.kind, item.source.core, item.strength) for item in sides[0].statements] == [
        (item.source.kind, item.source.core, item.strength) for item in sides[1].statements
    ]
    assert old[slice(*sides[0].statements[0].verb)] == "said"


def test_a_speaker_is_read_however_far_from_the_verb() -> None:
    """A long description between a name and its verb, or a long name behind the verb, is read to its end."""
    far = "John Kirby, the very old and rather tired but still quite able press secretary, said it was over."
    (statement,) = Speech(far).statements

    assert far[statement.source.start : statement.source.end].startswith("John Kirby")
