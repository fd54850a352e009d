"""A comparison as a cache keeps it comes back as it was."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.model import Comparison, Document, Moment, Notice, NoticeKind, TimeSource
from tracker.model.packing import packed, shape, unpacked
from tracker.pipeline.compare import compare

SENTENCES = (
    "Inspectors found 12 cranes unsafe.",
    "Inspectors found 18 cranes unsafe.",
    "“We are ready,” a port official told reporters on Friday.",
    "“We are ready,” Harbor Master Ana Silva told reporters on Friday.",
    "The pier may close in May.",
    "The pier will close in June. It stays closed for 3 days.",
    "No decision was made.",
    "The port moved about $2.5 million of goods.",
)
NOTICE = Notice(
    NoticeKind.CORRECTION,
    "Correction: An earlier version misstated the number of cranes.",
    0,
    0,
    between=(datetime(2022, 1, 14, 18, tzinfo=UTC), datetime(2022, 1, 15, 18, tzinfo=UTC)),
)
TEXTS = st.lists(st.one_of(st.sampled_from(SENTENCES), st.text(max_size=30)), max_size=6).map("\n\n".join)
WORDS = st.one_of(st.none(), st.sampled_from(SENTENCES))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A document with every field that a comparison looks at."""
    return Document(
        draw(TEXTS),
        headline=draw(WORDS),
        standfirst=draw(WORDS),
        captions=tuple(draw(st.lists(st.sampled_from(SENTENCES), max_size=2))),
        published=draw(st.one_of(st.none(), st.just(Moment(datetime(2022, 1, 14, tzinfo=UTC), TimeSource.JSON_LD)))),
        notices=draw(st.sampled_from(((), (NOTICE,)))),
        language="en",
    )


def through(comparison: Comparison) -> Comparison:
    """Packed, written, read and unpacked."""
    raw = json.loads(json.dumps(packed(comparison)))
    return unpacked(raw, comparison.old.document, comparison.new.document)


@given(documents(), documents())
def test_a_comparison_comes_back_as_it_was(old: Document, new: Document) -> None:
    """Every value and every type of it, whatever was compared."""
    comparison = compare(old, new)

    assert through(comparison) == comparison
    assert repr(through(comparison)) == repr(comparison)
    assert through(comparison).to_dict() == comparison.to_dict()


def test_reworded_notices_come_back() -> None:
    """What a notice says of times is no text when it is read again."""
    old = Document(SENTENCES[0], notices=(NOTICE,))
    new = Document(
        SENTENCES[1],
        notices=(
            Notice(NoticeKind.CORRECTION, NOTICE.text.replace("number", "full number"), 0, 0, time=NOTICE.between[0]),
        ),
    )
    comparison = compare(old, new)

    assert comparison.notice_edits
    assert through(comparison) == comparison


@pytest.mark.parametrize("raw", [[], {}, [[], []], [[[[], ""], [[], ""]], [1]], "x", 3])
def test_what_it_did_not_make_is_an_error(raw: object) -> None:
    """Other values raise, and never make half a comparison."""
    with pytest.raises((ValueError, TypeError, KeyError, IndexError)):
        unpacked(raw, Document(""), Document(""))


def test_the_shape_names_every_class_and_field() -> None:
    """A class that gets another field has another shape; what is kept elsewhere is described too."""
    said = shape()

    assert all(name in said for name in ("Comparison(engine", "Evidence(text", "NoticeEdit(old", "WordOp(op", "Place("))
