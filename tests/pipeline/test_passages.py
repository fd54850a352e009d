"""Passages: joined sentences whose offsets lead back to the body."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.claims.edit import Body
from tracker.diff import segment, word_ops
from tracker.model import Sentence, Span, WordChange, WordOp
from tracker.pipeline.passages import in_body, passage

TEXT = "One fell. Two rose. Three slept.\n\nFour left."
BODY = Body(TEXT, (Sentence(0, 9, 0), Sentence(10, 19, 0), Sentence(20, 32, 0), Sentence(34, 44, 1)))

WORDS = st.lists(st.sampled_from("the ship sank at noon twelve men swam ashore".split()), min_size=1, max_size=6)
SENTENCES = st.lists(WORDS.map(lambda words: " ".join(words).capitalize() + "."), min_size=1, max_size=6)


def body(sentences: list[str]) -> Body:
    """A body of one paragraph with exactly these sentences."""
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Sentence(at, at + len(sentence), 0))
        at += len(sentence) + 1
    return Body(" ".join(sentences), tuple(spans))


def test_no_sentence_is_no_passage() -> None:
    """An added or deleted sentence has no passage on the other side."""
    assert passage(BODY, ()) is None


def test_adjacent_sentences_keep_what_stands_between_them() -> None:
    """Two sentences side by side are one slice of the body."""
    side = passage(BODY, (1, 2))

    assert side is not None
    assert side.text == "Two rose. Three slept."
    assert side.pieces == ((0, 10),)
    assert side.paragraph == (0, 32)


def test_distant_sentences_are_joined_and_found_again() -> None:
    """Sentences apart from each other are joined by a space, and every word leads back to its own place."""
    side = passage(BODY, (0, 3))

    assert side is not None
    assert side.text == "One fell. Four left."
    start, end = side.span(10, 14)
    assert TEXT[start:end] == "Four"
    evidence = side.evidence(15, 19, value=4, also=((0, 3),))
    assert (evidence.text, TEXT[evidence.start : evidence.end]) == ("left", "left")
    assert [TEXT[a:b] for a, b in evidence.also] == ["One"]


def test_a_paragraph_index_that_holds_no_sentence_is_empty() -> None:
    """Paragraphs are found by index also where one of them has no sentence."""
    gap = Body("A.\n\nB.", (Sentence(0, 2, 0), Sentence(4, 6, 2)))

    assert gap.paragraphs == ((0, 2), (0, 0), (4, 6))


@settings(deadline=None)
@given(SENTENCES, SENTENCES, st.data())
def test_ops_in_the_body_hold_the_words_of_the_passage(old: list[str], new: list[str], data: st.DataObject) -> None:
    """Word for word, ops say the same in the bodies as in the passages, also over gaps between sentences."""
    bodies = body(old), body(new)
    chosen = [
        tuple(sorted(data.draw(st.sets(st.integers(0, len(s) - 1), min_size=1), label="sentences"))) for s in (old, new)
    ]
    before, after = (passage(b, c) for b, c in zip(bodies, chosen, strict=True))
    assert before is not None
    assert after is not None

    ops = in_body(word_ops(before.text, after.text), before, after)

    for side, name in ((before, "old"), (after, "new")):
        spans = [getattr(op, name) for op in ops]
        assert spans == sorted(spans)
        words = "".join(side.body.text[a:b] for a, b in spans)
        if ops:
            assert words.replace(" ", "") == side.text.replace(" ", "")
    for op in ops:
        if op.op is WordChange.EQUAL:
            texts = [b.text[s.start : s.end].split() for b, s in zip(bodies, (op.old, op.new), strict=True)]
            assert texts[0] == texts[1]


def test_a_replacement_over_a_gap_becomes_one_op_for_each_piece() -> None:
    """No op spans text between two sentences that is not its own."""
    old, new = Body("Aa bb.", (Sentence(0, 6, 0),)), Body("Cc. Xx yy. Dd.", segment("Cc. Xx yy. Dd."))
    before, after = passage(old, (0,)), passage(new, (0, 2))
    assert before is not None
    assert after is not None

    ops = in_body((WordOp(WordChange.REPLACE, Span(0, 6), Span(0, 7)),), before, after)

    assert [new.text[a:b] for a, b in (op.new for op in ops)] == ["Cc.", "Dd."]
    assert [op.op for op in ops] == [WordChange.REPLACE, WordChange.INSERT]
