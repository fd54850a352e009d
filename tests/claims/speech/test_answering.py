"""Which statement became which, and what became of its speaker."""

from __future__ import annotations

import pytest

from tests.claims.edits import edit, side
from tracker.claims.speech.answering import answers, relation, said_in

ONE = [
    ("The U.N.", "The United Nations"),
    ("The DOJ", "The Justice Department"),
    ("Its attorney", "Its lawyer"),
    ("Police", "Local police"),
    ("A spokesman for Portworks", "Portworks"),
    ("Divers at Portworks", "Portworks divers"),
    ("Rita Delgado", "Delgado"),
    ("Dan Moss", "Daniel Moss"),
    ("The labour office", "The labor office"),
]
OTHERS = [
    ("The defense ministry", "The interior ministry"),
    ("The president", "The vice president's lawyer"),
    ("The owner of the boat", "The captain of the boat"),
    ("Tim Moss", "Ann Moss"),
    ("City police", "State police"),
    ("Kenyan officials", "French officials"),
    ("A company spokesman", "A union spokesman"),
]


def _relation(old: str, new: str) -> str:
    (a,), (b,) = (said_in(side(f"{speaker} said it sank.")) for speaker in (old, new))
    return relation(a.source, b.source)


@pytest.mark.parametrize(("old", "new"), ONE)
def test_one_speaker_by_two_names(old: str, new: str) -> None:
    """An abbreviation, a synonym, a description and a shorter name make no other speaker, either way."""
    assert _relation(old, new) == _relation(new, old) == "same"


@pytest.mark.parametrize(("old", "new"), OTHERS)
def test_two_speakers_with_a_word_in_common(old: str, new: str) -> None:
    """What they share does not make two speakers one."""
    assert _relation(old, new) == _relation(new, old) == "reattributed"


def test_statements_that_stay_are_told_apart_from_those_that_answer() -> None:
    """What stands at the beginning of both sides with the same speaker is no pair to look at."""
    found = answers(edit("Delgado said it sank. A diver said no.", "Delgado said it sank. Tom Reyes said no."))

    assert found is not None
    assert [a.source.core for a, _ in found.same] == [("delgado",)]
    assert [b.source.core for _, b in found.pairs] == [("tom", "reyes")]
    assert found.gone == found.come == ()
