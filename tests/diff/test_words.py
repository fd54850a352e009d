"""Word ops: nothing lost, nothing cut in the middle, readable."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.diff import word_ops
from tracker.diff.tokens import token_spans
from tracker.model import WordChange

WORDS = st.sampled_from([
    "the", "The", "of", "crane", "cranes", "12", "1,200", "1.5", "1:47", "don't", "don’t", "U.S.", "“", '"', ",", ".",
    "...", "false-flag", "Ana", "Silva", "said", "港", "口", "ไทย", "हिन्दी", "\u00ad", "[sic]",
])  # fmt: skip
TEXTS = st.one_of(st.text(max_size=40), st.lists(WORDS, max_size=25).map(" ".join))


def shown(old: str, new: str) -> list[tuple[str, str, str]]:
    """Every op that is not equal: what, the old words, the new words."""
    return [
        (str(op.op), old[op.old.start : op.old.end], new[op.new.start : op.new.end])
        for op in word_ops(old, new)
        if op.op is not WordChange.EQUAL
    ]


@settings(deadline=None, max_examples=300)
@given(TEXTS, TEXTS)
def test_ops_cover_both_sides_in_order(old: str, new: str) -> None:
    """Applying the ops to old gives new, white space aside; spans ascend on both sides and cut no token."""
    ops = word_ops(old, new)
    if old == new:
        assert ops == ()
        return
    rebuilt = ""
    for op in ops:
        rebuilt += old[slice(*op.old)] if op.op is WordChange.EQUAL else new[slice(*op.new)]
    assert "".join(rebuilt.split()) == "".join(new.split())
    for side, text in (("old", old), ("new", new)):
        spans = [getattr(op, side) for op in ops]
        assert "".join("".join(text[s:e] for s, e in spans).split()) == "".join(text.split())
        assert all(first.end <= second.start for first, second in pairwise(spans))
        starts = {start for start, _ in token_spans(text)}
        assert all(span.start in starts for span in spans if span.start < span.end)


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_an_op_is_what_its_sides_say(old: str, new: str) -> None:
    """Equal ops have equal tokens; an insert or delete has nothing on the other side."""
    for op in word_ops(old, new):
        left, right = old[slice(*op.old)], new[slice(*op.new)]
        assert (op.op is WordChange.EQUAL) == ("".join(left.split()) == "".join(right.split()))
        assert (op.op is WordChange.INSERT) == (not left)
        assert (op.op is WordChange.DELETE) == (not right)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("He saw 63 cranes.", "He saw 66 cranes.", [("replace", "63", "66")]),
        ("It cost $1,200,000 then.", "It cost $1,250,000 then.", [("replace", "1,200,000", "1,250,000")]),
        ("Up 1.5 percent", "Up 2.5 percent", [("replace", "1.5", "2.5")]),
        ("At 1:47 p.m. it ended.", "At 1:57 p.m. it ended.", [("replace", "1:47", "1:57")]),
        ("They didn't go.", "They did go.", [("replace", "didn't", "did")]),
        ("A U.S. ship", "A U.K. ship", [("replace", "U.S.", "U.K.")]),
        ("On 2022-01-14 it fell", "On 2022-01-15 it fell", [("replace", "2022-01-14", "2022-01-15")]),
        ("Sen. Silva left", "Gov. Silva left", [("replace", "Sen.", "Gov.")]),
        ("It “works” now", 'It "works" now', [("replace", "“", '"'), ("replace", "”", '"')]),
        ("The dock", "the dock", [("replace", "The", "the")]),
        ("The dock shut.", "On Friday, the dock shut.", [("insert", "", "On Friday,"), ("replace", "The", "the")]),
        ("港口关闭了。", "港口开放了。", [("replace", "关闭", "开放")]),
        ("Same words", "Same  words", []),
        ("They left", "They left early", [("insert", "", "early")]),
        ("They left early", "They left", [("delete", "early", "")]),
    ],
)
def test_tokens_are_whole(old: str, new: str, expected: list[tuple[str, str, str]]) -> None:
    """Numbers, times, dates, contractions and abbreviations change as a whole; scripts without spaces by character."""
    assert shown(old, new) == expected


def test_a_rewritten_phrase_reads_as_one_replacement() -> None:
    """One or two function words that a rewrite keeps by chance do not cut it."""
    old = "Workers at the northern dock of the old harbor town stopped."
    new = "Workers at a crane yard of some new river port stopped."
    assert shown(old, new) == [
        ("replace", "the northern dock of the old harbor town", "a crane yard of some new river port")
    ]


def test_content_words_are_no_islands() -> None:
    """A name between two edits stays where it is."""
    old = "The tall engineer Silva wrote down much."
    new = "A young officer Silva gave away little."
    assert ("replace", "The tall engineer", "A young officer") in shown(old, new)


def test_very_long_sentences_are_cut_at_words_that_stand_once() -> None:
    """A stretch too large to compare whole is anchored on its unique words, and without any it is one replacement."""
    old = [f"w{n}" for n in range(2000)]
    new = list(old)
    new[0], new[500], new[1999] = "x", "y", "z"
    assert shown(" ".join(old), " ".join(new)) == [
        ("replace", "w0", "x"),
        ("replace", "w500", "y"),
        ("replace", "w1999", "z"),
    ]
    left, right = " ".join(["a", "b"] * 800), " ".join(["c", "d"] * 800)
    assert len(shown(left, right)) == 1
    anchored = shown(f"q {left} crane {left} r", f"s {right} crane {right} t")
    assert len(anchored) == 2
