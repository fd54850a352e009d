"""Who says what in a text."""

from __future__ import annotations

import pytest

from tests.claims.sides import side
from tracker.claims.attribution import said_in

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
    ("A man who fled said it rained.", []),
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
