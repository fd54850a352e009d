"""Putting back what extraction left out."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.model import Document, Label, LeftOut, Notice, NoticeKind
from tracker.pipeline.raw_text import with_all_text


def document(text: str, *left_out: LeftOut, notices: tuple[Notice, ...] = ()) -> Document:
    """A document that left these out."""
    return Document(text, left_out=left_out, notices=notices, labels=(Label("volatile", 0, 1),))


def test_words_go_back_among_words_and_blocks_between_blocks() -> None:
    """A card in a sentence comes back into it, a block as a paragraph of its own, the rest at the end."""
    text = "The mayor John Kirby told them.\n\nThey left."
    whole = with_all_text(
        document(
            text,
            LeftOut("link-card", "John KirbyOther news MORE", 20),
            LeftOut("advertisement", " Buy now ", 33),
            LeftOut("furniture", "Sign up", None),
            LeftOut("furniture", "Top", 0),
            LeftOut("furniture", "Bottom", len(text)),
        )
    )

    assert whole.text == (
        "Top\n\nThe mayor John Kirby John KirbyOther news MORE told them.\n\nBuy now\n\nThey left.\n\nBottom\n\nSign up"
    )
    assert (whole.left_out, whole.labels) == ((), ())


def test_an_end_of_a_paragraph_is_between_blocks() -> None:
    """What stood behind the last word of a paragraph stands behind it, not in it."""
    whole = with_all_text(document("One.\n\nTwo.", LeftOut("card", "Ad", 4)))

    assert whole.text == "One.\n\nAd\n\nTwo."


def test_notices_are_text_too() -> None:
    """A marker that is no body sentence is part of all the text."""
    notice = Notice(NoticeKind.UPDATED, "Updated at 1:47 p.m.", 4, 4)
    whole = with_all_text(document("One.", notices=(notice,)))

    assert whole.text == "One.\n\nUpdated at 1:47 p.m."
    assert whole.notices[0].text == notice.text


@given(st.text("ab \n"), st.lists(st.tuples(st.none() | st.integers(0, 30), st.text("xyz ", min_size=1)), max_size=5))
@settings(deadline=None)
def test_nothing_gets_lost(text: str, removed: list[tuple[int | None, str]]) -> None:
    """Every visible character of the body and of what was left out of it is there, and no other."""
    items = [LeftOut("r", words, None if at is None else min(at, len(text))) for at, words in removed]
    whole = with_all_text(document(text, *items))

    expected = "".join([text, *(words for _, words in removed)])
    assert sorted(whole.text.replace("\n", "").replace(" ", "")) == sorted(expected.replace("\n", "").replace(" ", ""))
