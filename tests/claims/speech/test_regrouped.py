"""Quoted words that stand in another sentence because the words between them moved."""

from __future__ import annotations

from tests.claims.edits import side
from tracker import diff
from tracker.claims.edit import Edit
from tracker.claims.speech.regrouped import regrouped

TOGETHER = "“The pump failed. Then the hold filled up,” she said."


def _gone(text: str, elsewhere: str) -> Edit:
    there = side(elsewhere)
    assert there is not None
    return Edit(side(text), None, (), elsewhere=there.body)


def test_a_quotation_that_stands_in_another_sentence_is_not_gone() -> None:
    """With a bare verb of saying at most, nothing is left to judge."""
    assert regrouped(_gone("“Then the hold filled up.”", TOGETHER)) is None
    assert regrouped(_gone("“Then the hold filled up,” she added.", TOGETHER)) is None


def test_what_else_a_sentence_says_is_judged() -> None:
    """Other words beside a quotation, other quoted words, and words that nobody quotes there are gone."""
    for text in (
        "“Then the hold filled up,” she said of the ferry.",
        "“Then the bar filled up.”",
        "Then the hold filled up.",
    ):
        gone = _gone(text, TOGETHER)
        assert regrouped(gone) is gone


def test_words_put_into_a_quotation_count_where_the_other_side_quotes_them_nowhere() -> None:
    """Only what both sides quote is left out of an edit's words."""
    old, new = "“The pump failed,” she said.", "“The pump failed and we ran,” she said."
    edit = Edit(side(old), side(new), diff.word_ops(old, new))

    assert regrouped(edit) is edit
