"""The quotations that stand in a passage, and where the words of two of them differ."""

from __future__ import annotations

from difflib import SequenceMatcher

from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.claims.edit import Body
from tracker.claims.speech.quoted import Quoted, differences, quoted
from tracker.model import Sentence, Span
from tracker.pipeline.passages import passage

SENTENCES = st.text(alphabet="ab “”\"'’.,", min_size=1, max_size=8).filter(str.strip).map(str.strip)
WORDS = st.lists(st.sampled_from("we he are is not ready six here".split()), max_size=8).map(" ".join)


def _body(paragraphs: list[list[str]]) -> Body:
    text, sentences = "", []
    for number, paragraph in enumerate(paragraphs):
        for sentence in paragraph:
            sentences.append(Sentence(len(text), len(text) + len(sentence), number))
            text += f"{sentence} "
        text += "\n"
    return Body(text, tuple(sentences))


def _quoted(text: str) -> Quoted:
    return Quoted(Span(0, len(text) + 2), Span(1, len(text) + 1), text)


@given(st.lists(st.lists(SENTENCES, min_size=1, max_size=12), min_size=1, max_size=3))
@settings(deadline=None)
def test_a_sentence_has_its_part_of_the_texts_quotations(paragraphs: list[list[str]]) -> None:
    """Whatever stands before a sentence, what is quoted in it is what the whole text has quoted there."""
    body = _body(paragraphs)

    for index, (start, end, _) in enumerate(body.sentences):
        alone = passage(body, (index,))
        inner = (Span(max(q.inner.start, start), min(q.inner.end, end)) for q in body.quotations)
        expected = [span for span in inner if any(map(str.isalnum, body.text[span.start : span.end]))]
        assert [Span(q.inner.start + start, q.inner.end + start) for q in quoted(alone)] == expected


@given(WORDS, WORDS)
def test_differences_are_what_no_run_of_common_words_covers(old: str, new: str) -> None:
    """Words that recur nowhere are told apart at once, just as a comparison of all words would tell them apart."""
    a, b = _quoted(old), _quoted(new)

    found = SequenceMatcher(None, a.keys, b.keys, autojunk=False).get_opcodes()
    assert [tuple(part) for part in differences(a, b)] == [tuple(places) for tag, *places in found if tag != "equal"]


def test_words_have_their_place_within_the_quotation() -> None:
    """Shortened verbs and percent signs are words, and all are counted from where the quotation's text begins."""
    item = _quoted("It’s 6% more")

    assert [(item.text[word.start : word.end], word.key) for word in item.words] == [
        ("It", "it"), ("’s", "is"), ("6", "6"), ("%", "percent"), ("more", "more"),
    ]  # fmt: skip
