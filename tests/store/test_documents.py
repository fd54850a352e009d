"""Documents in the catalogue come back as they went in."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.model import Document, Label, LeftOut, Moment, Notice, NoticeKind, TimeSource
from tracker.store.documents import decode, encode

TEXT = st.text(max_size=20)
TIMES = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)).map(lambda t: t.replace(microsecond=0, tzinfo=UTC))  # noqa: DTZ001 - bounds without zone, as hypothesis wants them
MOMENTS = st.builds(Moment, TIMES, st.sampled_from(TimeSource))
NOTICES = st.builds(
    Notice,
    kind=st.sampled_from(NoticeKind),
    text=TEXT,
    start=st.integers(0, 9),
    end=st.integers(0, 9),
    stated_time=st.none() | TEXT,
    time=st.none() | TIMES,
    between=st.none() | st.tuples(TIMES, TIMES),
    inferred=st.lists(TEXT).map(tuple),
    assumed=st.booleans(),
)
DOCUMENTS = st.builds(
    Document,
    text=TEXT,
    headline=st.none() | TEXT,
    captions=st.lists(TEXT).map(tuple),
    published=st.none() | MOMENTS,
    modified=st.none() | MOMENTS,
    notices=st.lists(NOTICES, max_size=3).map(tuple),
    left_out=st.lists(st.builds(LeftOut, TEXT, TEXT, st.none() | st.integers(0, 9), TEXT), max_size=3).map(tuple),
    labels=st.lists(st.builds(Label, TEXT, st.integers(0, 9), st.integers(0, 9), TEXT), max_size=3).map(tuple),
    aliases=st.lists(TEXT).map(tuple),
    problem=st.none() | TEXT,
)


@settings(deadline=None)
@given(DOCUMENTS)
def test_documents_survive_json(document: Document) -> None:
    """Through JSON text and back nothing changes."""
    assert decode(json.loads(json.dumps(encode(document)))) == document
