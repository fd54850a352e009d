"""Words that stand somewhere in a long text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.claims.edits import side
from tracker.claims.sides.occurrences import (
    CAPITALISED,
    INSIDE,
    LEADING,
    SMALL,
    Occurrences,
    is_elsewhere,
    sentences_with,
)

if TYPE_CHECKING:
    import re

MARKS = str.maketrans("", "", "“”,")
TEXTS = st.lists(st.sampled_from(["Ana", "ana", "Ana’s", "O’Hara", "Al-Ana", "the", ",", ".", "É", "x"])).map(" ".join)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (CAPITALISED, ["He", "Ana", "Silva", "Al-Ana", "O’Hara", "Then", "Tom"]),
        (INSIDE, ["Ana", "Silva", "Al-Ana", "O’Hara", "Tom"]),
        (LEADING, ["Ana", "O’Hara"]),
        (SMALL, ["saw", "and", "left"]),
    ],
)
def test_in_which_way_a_word_stands(kind: re.Pattern[str], words: list[str]) -> None:
    """With a capital, inside a sentence, not behind another capital, in small letters; possessives taken off."""
    text = "He saw Ana Silva’s Al-Ana, O’Hara and “Then Tom” left"

    assert [
        word for word in text.replace("’s", "").translate(MARKS).split() if Occurrences(text, kind).has(word)
    ] == words
    assert not Occurrences(text, kind).has("Sil")


@pytest.mark.parametrize("kind", [CAPITALISED, INSIDE, LEADING, SMALL])
@given(text=TEXTS, more=st.integers(0, 2))
def test_looking_and_reading_answer_alike(kind: re.Pattern[str], text: str, more: int) -> None:
    """What was asked before changes nothing, also once all words have been read."""
    words = ["Ana", "ana", "O’Hara", "Al-Ana", "the", "É"]
    asked = Occurrences(text, kind)
    for n in range(20):
        asked.has(f"Zorbax{n}")

    assert [asked.has(word, more) for word in words] == [Occurrences(text, kind).has(word, more) for word in words]


def test_a_word_elsewhere_is_one_outside_of_the_passage() -> None:
    """What the passage has twice and the rest of its text never is nowhere else."""
    text = "Zorbax met Zorbax. Ana left. Ana came."
    first, second = side(text, (0,)), side(text, (1,))

    assert first is not None
    assert second is not None
    assert not is_elsewhere("Zorbax", first)
    assert is_elsewhere("Ana", second)


def test_the_sentences_that_have_some_letters() -> None:
    """Each once, in order."""
    passage = side("Ana saw Ana. Rain fell. Then Ana left.")

    assert passage is not None
    assert list(sentences_with(passage.body, "Ana")) == [0, 2]
