"""Long replacements taken apart: nothing lost, and each piece where a reader looks for it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.diff import apart, word_ops
from tracker.model import WordChange

WORDS = st.lists(
    st.sampled_from(["the", "of", "to", "which", "is", "crane", "cranes", "docked", ",", "12", "Ana", "Silva", "rose"]),
    max_size=25,
).map(" ".join)


def shown(old: str, new: str) -> list[tuple[str, str, str]]:
    """Every op that is not equal, taken apart: what, the old words, the new words."""
    return [
        (str(op.op), old[slice(*op.old)], new[slice(*op.new)])
        for op in apart(word_ops(old, new), old, new)
        if op.op is not WordChange.EQUAL
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "The fire that began in the small hours near the old quay hurt nobody.",
            "The fire whose cause two inspectors still seek this week hurt nobody.",
            [("delete", "that began in the small hours near the old quay", ""),
             ("insert", "", "whose cause two inspectors still seek this week")],
        ),
        ("They went to harbor.", "They went into the harbor.", [("replace", "to", "into"), ("insert", "", "the")]),
        (
            "They spoke with Ana.",
            "They spoke in two long calls about Ana.",
            [("insert", "", "in two long calls"), ("replace", "with", "about")],
        ),
        (
            "They inspect cranes.",
            "They, unlike the port police, inspected and then closed cranes.",
            [("insert", "", ", unlike the port police,"), ("replace", "inspect", "inspected"),
             ("insert", "", "and then closed")],
        ),
        ("They sold ships.", "They gave old ships.", [("replace", "sold", "gave old")]),
        ("They met Ana.", "They met the pilot of the ferry.", [("replace", "Ana", "the pilot of the ferry")]),
    ],
)  # fmt: skip
def test_a_long_replacement_is_taken_apart(old: str, new: str, expected: list[tuple[str, str, str]]) -> None:
    """What came and what went stand apart from the word that took a word's part; a short rewording stays whole."""
    assert shown(old, new) == expected
    mirrored = {"insert": "delete", "delete": "insert", "replace": "replace"}
    back = [(mirrored[change], after, before) for change, before, after in expected]
    assert sorted(shown(new, old)) == sorted(back)


def test_a_rewritten_phrase_that_kept_a_word_stays_one() -> None:
    """A passage that has a word in common with what stands for it is a rewording, however long it is."""
    old = "Workers at the northern dock of the old harbor town stopped."
    new = "Workers at a crane yard of some new river port stopped."
    assert [change for change, _, _ in shown(old, new)] == ["replace"]


@settings(deadline=None, max_examples=300)
@given(WORDS, WORDS)
def test_what_is_taken_apart_leads_from_old_to_new(old: str, new: str) -> None:
    """The ops still cover both sides in order, and a side without words is a place behind a word."""
    ops = apart(word_ops(old, new), old, new)
    rebuilt = "".join(old[slice(*op.old)] if op.op is WordChange.EQUAL else new[slice(*op.new)] for op in ops)
    assert old == new or rebuilt.replace(" ", "") == new.replace(" ", "")
    for side, text in (("old", old), ("new", new)):
        end = 0
        for op in ops:
            start, stop = getattr(op, side)
            assert start >= end
            assert not text[end:start].strip()
            assert start < stop or start == end
            end = stop
    for op in ops:
        assert (op.op is WordChange.INSERT) == (op.old.start == op.old.end)
        assert (op.op is WordChange.DELETE) == (op.new.start == op.new.end)
