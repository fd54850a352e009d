"""Quotation marks, paired by position."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.claims.edit import Body
from tracker.claims.speech.marks import quotations
from tracker.model import Sentence, Span

CASES = [
    ('He cited “acts of arson," she said.', ['“acts of arson,"']),
    ("'Tis the guards' view, it's 'over', in the '90s.", ["'over'"]),
    ("'The guards' report is bad,' he said.", ["'The guards' report is bad,'"]),
    ("'It was the guards' he said", ["'It was the guards'"]),
    ("“Wait, she said. “Go.”", ["“Go.”"]),
    ("‘He said “no” to me,’ she said; the dogs' bowls.", ["‘He said “no” to me,’"]),
    ('He is 6\'2" tall and "big" on "TV."', ['"big"', '"TV."']),
    ("« bonjour » et « oui ». „Nein“ und »ja«.", ["« bonjour »", "« oui »", "„Nein“", "»ja«"]),
    ('He said "hello', []),
    ("`` where to '' .", ["`` where to ''"]),
    ('A 5" pipe', []),
    ("the '80s and '90s", []),
    ("(“yes”)—“no”", ["“yes”", "“no”"]),
    ("'one 'two' three", ["'two'"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_outermost_pairs(text: str, expected: list[str]) -> None:
    """Marks pair by where they stand; apostrophes, inches and unpaired marks begin nothing."""
    assert [text[q.start : q.end] for q in quotations(text, (Span(0, len(text)),))] == expected


@given(st.text(alphabet="ab “”\"'’«».,\n-", max_size=40))
@settings(deadline=None)
def test_pairs_are_ordered_and_apart(text: str) -> None:
    """Whatever the text, quotations lie within it, in order, and do not overlap."""
    found = quotations(text, (Span(0, len(text)),))

    for a, b in pairwise(found):
        assert a.end <= b.start
    assert all(0 <= q.start <= q.inner.start <= q.inner.end <= q.end <= len(text) for q in found)


@given(st.lists(st.text(alphabet="ab “”\"'’.,", min_size=1, max_size=20).filter(str.strip), min_size=1, max_size=4))
@settings(deadline=None)
def test_a_paragraph_read_alone_has_the_quotations_of_the_whole_text(paragraphs: list[str]) -> None:
    """What is quoted near a sentence is what the whole text has quoted in its paragraph."""
    text, sentences = "", []
    for number, paragraph in enumerate(paragraphs):
        sentences.append(Sentence(len(text), len(text) + len(paragraph), number))
        text += f"{paragraph}\n\n"
    body = Body(text, tuple(sentences))

    assert tuple(found for index in range(len(sentences)) for found in body.quotations_near(index)) == body.quotations
