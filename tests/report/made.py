"""Comparisons made for the tests of reports: real alignment and word ops, claims by a rule of thumb."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tracker import diff
from tracker.claims.edit import Body
from tracker.model import (
    Article,
    ArticleStatus,
    CaptureName,
    Change,
    Comparison,
    Document,
    Evidence,
    FieldChange,
    Finding,
    Interval,
    Op,
    Pair,
    Place,
    Provenance,
    Sentence,
    Shift,
    Side,
    Significance,
    TimeSource,
    Version,
)
from tracker.pipeline.passages import in_body, passage
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

OLD_ID, NEW_ID = "20220114T180500Z-3f2a9c1b", "20220114T185000Z-9be01d77"
URL = "https://herald.example/news/harbor-vote"


def at(hour: int, minute: int = 0, day: int = 14) -> datetime:
    """A moment of January 2022, UTC."""
    return datetime(2022, 1, day, hour, minute, tzinfo=UTC)


ARTICLE = Article(
    "herald.example/harbor-vote", "harbor-vote", "Harbor vote", "The Herald", (URL,), 2, ArticleStatus.ACTIVE,
    ("port",), "America/New_York", at(20), at(18, 50), None,
)  # fmt: skip


def version(number: int, name: str, first: datetime, last: datetime | None = None, visits: int = 1) -> Version:
    """A version by visits."""
    capture = CaptureName.parse(name)
    assert capture
    return Version(number, capture, first, TimeSource.VISIT, first, last or first, visits, (capture,), "")


def document(paragraphs: Iterable[Iterable[str]], **fields: object) -> Document:
    """A document of paragraphs of sentences."""
    return Document("\n\n".join(" ".join(sentences) for sentences in paragraphs), **fields)  # type: ignore[arg-type] # any field of it


def compared(old: Document, new: Document, pairs: Sequence[Pair] | None = None) -> Comparison:
    """A comparison; a change with a digit is a quantity claim, what came or went is content, the rest is wording."""
    sides = [Side(doc, diff.segment(doc.text), "0" * 64) for doc in (old, new)]
    return _compared(sides[0], sides[1], pairs)


def compared_sentences(old: Sequence[str], new: Sequence[str], pairs: Sequence[Pair] | None = None) -> Comparison:
    """The same of given sentences, each a paragraph."""
    sides = []
    for sentences in (old, new):
        spans, start = [], 0
        for index, sentence in enumerate(sentences):
            spans.append(Sentence(start, start + len(sentence), index))
            start += len(sentence) + 2
        sides.append(Side(Document("\n\n".join(sentences)), tuple(spans), "0" * 64))
    return _compared(sides[0], sides[1], pairs)


def _compared(old: Side, new: Side, pairs: Sequence[Pair] | None) -> Comparison:
    if pairs is None:
        strings = ([side.sentence(i) for i in range(len(side.sentences))] for side in (old, new))
        pairs = diff.align(*strings).pairs
    changes = tuple(_change(pair, old, new) for pair in pairs)
    fields = tuple(_fields(old.document, new.document))
    found = _findings(changes, fields)
    lead = found[0].says if found else ""
    return Comparison("engine/1", "en", old, new, changes, fields, found, lead)


def _change(pair: Pair, old: Side, new: Side) -> Change:
    if pair.op is Op.UNCHANGED:
        return Change(pair)
    bodies = [Body(side.document.text, side.sentences) for side in (old, new)]
    before, after = passage(bodies[0], pair.old), passage(bodies[1], pair.new)
    if before is None or after is None:
        side = before or after
        assert side
        proof = side.evidence(0, len(side.text))
        shift = Shift("content", "removed" if before else "added", before and proof, after and proof)
        return Change(pair, (), (shift,), Significance.CLAIM)
    words = diff.word_ops(before.text, after.text)
    ops = in_body(words, before, after)
    if any(c.isdigit() for c in before.text):
        spans = before.evidence(0, len(before.text)), after.evidence(0, len(after.text))
        return Change(pair, ops, (Shift("quantity", "changed", *spans),), Significance.CLAIM)
    same = fold(before.text) == fold(after.text)
    return Change(pair, ops, (), Significance.TYPOGRAPHIC if same else Significance.WORDING)


def _fields(old: Document, new: Document) -> Iterable[FieldChange]:
    for name in ("headline", "standfirst", "byline"):
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            op = Op.EDITED if before and after else Op.ADDED if after else Op.DELETED
            words = diff.word_ops(before, after) if before and after else ()
            yield FieldChange(name, 0, op, before, after, words, (), Significance.WORDING)


def _findings(changes: Sequence[Change], fields: Sequence[FieldChange]) -> tuple[Finding, ...]:
    found = []
    for index, change in enumerate(changes):
        for number, shift in enumerate(change.shifts):
            proof: Evidence | None = shift.new or shift.old
            says = proof.text if proof else ""
            found.append(Finding(len(found) + 1, shift.facet, shift.kind, says, (Place(index, None, number),)))
    for index, entry in enumerate(fields):
        says = f"{entry.old} → {entry.new}"
        found.append(Finding(len(found) + 1, "wording", "changed", says, (Place(None, index, None),)))
    return tuple(found)


def stored(comparison: Comparison, *, source: TimeSource = TimeSource.VISIT) -> Comparison:
    """The comparison as a store gives it: three visits to the old wording, one to the new."""
    zone = "America/New_York"
    old = Provenance(
        "harbor-vote", 1, OLD_ID, URL, at(18, 5), TimeSource.VISIT, at(18, 5), at(18, 35), 3, "a" * 64, zone, "visit"
    )
    new = Provenance(
        "harbor-vote", 2, NEW_ID, URL, at(18, 50), source, at(18, 50), at(18, 50), 1, "b" * 64, zone, "page.html"
    )
    return replace(comparison).with_provenance(old, new, Interval(at(18, 35), at(18, 50), observed=True))
