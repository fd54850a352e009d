"""What a comparison of two documents says; `Comparison.to_dict` is its JSON form, "tracker.comparison/1"."""

from __future__ import annotations

from dataclasses import field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from tracker.model.document import notices_beyond
from tracker.model.moment import TimeSource, utc_text
from tracker.values import NamedTuple, dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from tracker.model.document import Document, Notice, Sentence, Span
    from tracker.model.finding import Disclosure, Finding

SCHEMA = "tracker.comparison/1"

# What an article has dozens of (`Pair`, `WordOp`, `Evidence`, `Shift`, `Change`) is a named tuple: made three times as
# fast.


class Op(StrEnum):
    """What became of a sentence."""

    UNCHANGED = "unchanged"
    EDITED = "edited"
    ADDED = "added"
    DELETED = "deleted"
    SPLIT = "split"
    MERGED = "merged"


class WordChange(StrEnum):
    """What became of a run of words."""

    EQUAL = "equal"
    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"


class Significance(StrEnum):
    """How much a difference matters; a label, never a filter. Ordered: none < typographic < wording < claim."""

    NONE = "none"
    TYPOGRAPHIC = "typographic"
    WORDING = "wording"
    CLAIM = "claim"

    @property
    def rank(self) -> int:
        """0 for none up to 3 for claim."""
        return _ASCENDING.index(self)


_ASCENDING = tuple(Significance)


class Pair(NamedTuple):
    """Sentences that belong together, as indexes into the two sequences, in order.

    One old and one new: unchanged or edited; one old and several new: split; several old and one new: merged; an
    empty side: added or deleted. `similarity` is the share of words that both have in the same order: 1.0 for equal
    sentences, 0.0 where a side is empty.
    """

    op: Op
    old: tuple[int, ...]
    new: tuple[int, ...]
    similarity: float
    moved: bool = False


class WordOp(NamedTuple):
    """An edit over words, as half-open spans of code points; an insert or delete has a zero-width other side."""

    op: WordChange
    old: Span
    new: Span

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        op, old, new = self
        return {"op": str(op), "old": [*old], "new": [*new]}


class Evidence(NamedTuple):
    """The words that prove one side of a shift. `value` and `unit` are what was read from them, where comparable.

    `also` are further spans of the same side that belong to the proof (a unit that stands apart, the quote whose
    speaker changed).
    """

    text: str
    start: int
    end: int
    value: float | str | None = None
    unit: str | None = None
    also: tuple[Span, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The JSON form; `value`, `unit` and `also` only where known."""
        out: dict[str, Any] = {"text": self.text, "start": self.start, "end": self.end}
        if self.value is not None:
            out["value"] = self.value
        if self.unit is not None:
            out["unit"] = self.unit
        if self.also:
            out["also"] = [list(span) for span in self.also]
        return out


class Shift(NamedTuple):
    """A typed change of a claim. At least one side has evidence; `added` has no old side, `removed` no new one."""

    facet: str
    kind: str
    old: Evidence | None
    new: Evidence | None
    note: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {
            "facet": self.facet,
            "kind": self.kind,
            "old": self.old and self.old.to_dict(),
            "new": self.new and self.new.to_dict(),
            "note": self.note,
        }


class Change(NamedTuple):
    """What became of some sentences: the pair, its word ops and its shifts. Spans are offsets into each side's text."""

    pair: Pair
    words: tuple[WordOp, ...] = ()
    shifts: tuple[Shift, ...] = ()
    significance: Significance = Significance.NONE

    @property
    def differs(self) -> bool:
        """True where a sentence does not stand as and where it stood.

        Sentences that only run together, or apart, at a paragraph's end differ in white space alone, and do not.
        """
        resewn = self.pair.op in {Op.SPLIT, Op.MERGED} and self.significance is Significance.NONE
        return self.pair.moved or not (resewn or self.pair.op is Op.UNCHANGED)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        (op, old, new, similarity, moved), words, shifts, significance = self
        return {
            "op": str(op),
            "moved": moved,
            "old": [*old],
            "new": [*new],
            "similarity": round(similarity, 4),
            "significance": str(significance),
            "words": [word.to_dict() for word in words] if words else [],
            "shifts": [shift.to_dict() for shift in shifts] if shifts else [],
        }


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What became of a field outside the body.

    `field` is "headline", "standfirst", "byline", "section", "published", "modified" or "captions"; `index` counts
    within captions, else 0. Spans are offsets into `old` and `new`.
    """

    field: str
    index: int
    op: Op
    old: str | None
    new: str | None
    words: tuple[WordOp, ...] = ()
    shifts: tuple[Shift, ...] = ()
    significance: Significance = Significance.NONE

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {
            "field": self.field,
            "index": self.index,
            "op": str(self.op),
            "old": self.old,
            "new": self.new,
            "words": [op.to_dict() for op in self.words],
            "shifts": [shift.to_dict() for shift in self.shifts],
            "significance": str(self.significance),
        }


@dataclass(frozen=True, slots=True)
class Interval:
    """When a change happened: after the old wording was last seen, not after the new one was first seen.

    `observed` is False where an end rests on no visit of ours. Ends are None outside a store.
    """

    after: datetime | None = None
    not_after: datetime | None = None
    observed: bool = False

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {
            "after": self.after and utc_text(self.after),
            "not_after": self.not_after and utc_text(self.not_after),
            "observed": self.observed,
        }


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a side of a comparison comes from in a store. `timezone` is an IANA name that times are shown in.

    `origin` says in words where the bytes came from; `sha256` is of the capture's body. `reverts_to` is the number of
    the earlier version whose wording this one returns to, `reverts_to_id` its permanent name; None for most.
    """

    article: str | None = None
    version: int | None = None
    id: str | None = None
    url: str | None = None
    captured_at: datetime | None = None
    time_source: TimeSource | None = None
    first_seen: datetime | None = None
    last_seen: datetime | None = None
    visits: int | None = None
    sha256: str | None = None
    timezone: str | None = None
    origin: str | None = None
    reverts_to: int | None = None
    reverts_to_id: str | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two texts: its document, its sentences and where it comes from."""

    document: Document
    sentences: tuple[Sentence, ...]
    text_sha256: str
    provenance: Provenance = Provenance()

    def sentence(self, index: int) -> str:
        """The words of a sentence."""
        start, end, _ = self.sentences[index]
        return self.document.text[start:end]

    def to_dict(self, *, texts: bool) -> dict[str, Any]:
        """The JSON form; without `texts`, no body text (spans and digests remain)."""
        source, document = self.provenance, self.document
        counts: dict[str, list[int]] = {}
        for item in document.left_out:
            entry = counts.setdefault(item.reason, [0, 0])
            entry[0] += 1
            entry[1] += item.words
        out: dict[str, Any] = {
            "article": source.article,
            "version": source.version,
            "id": source.id,
            "url": source.url,
            "captured_at": source.captured_at and utc_text(source.captured_at),
            "time_source": source.time_source and str(source.time_source),
            "first_seen": source.first_seen and utc_text(source.first_seen),
            "last_seen": source.last_seen and utc_text(source.last_seen),
            "visits": source.visits,
            "extractor": document.extractor,
            "headline": document.headline,
            "left_out": [{"reason": key, "count": n, "words": words} for key, (n, words) in sorted(counts.items())],
            "sha256": source.sha256,
            "text_sha256": self.text_sha256,
        }
        if source.reverts_to is not None:
            out |= {"reverts_to": source.reverts_to, "reverts_to_id": source.reverts_to_id}
        if texts:
            out["text"] = document.text
        out["sentences"] = [
            {"start": start, "end": end, "paragraph": paragraph} for start, end, paragraph in self.sentences
        ]
        return out


def notice_to_dict(notice: Notice) -> dict[str, Any]:
    """Every field of a notice, as JSON."""
    return {
        "kind": str(notice.kind),
        "text": notice.text,
        "start": notice.start,
        "end": notice.end,
        "stated_date": notice.stated_date,
        "stated_time": notice.stated_time,
        "stated_zone": notice.stated_zone,
        "relative": notice.relative,
        "time": notice.time and utc_text(notice.time),
        "between": notice.between and [utc_text(moment) for moment in notice.between],
        "time_source": notice.time_source,
        "inferred": list(notice.inferred),
        "assumed": notice.assumed,
    }


@dataclass(frozen=True, slots=True)
class NoticeEdit:
    """A correction, clarification or note that both pages carry, in two wordings; `words` are spans of their texts."""

    old: Notice
    new: Notice
    words: tuple[WordOp, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that two documents differ in, and what it says. Immutable; `to_dict` is its published form.

    `changes` lists every sentence of both sides exactly once, in reading order of the new text with deletions where
    they stood. `degraded` is None, or says what was coarsened and why. `notice_edits` pairs those of `notices_gone` and
    `notices_came` that are one notice, reworded.
    """

    engine: str
    language: str
    old: Side
    new: Side
    changes: tuple[Change, ...]
    fields: tuple[FieldChange, ...] = ()
    findings: tuple[Finding, ...] = ()
    lead: str = ""
    disclosure: Disclosure | None = None
    changed: Interval = field(default_factory=Interval)
    degraded: str | None = None
    notice_edits: tuple[NoticeEdit, ...] = ()

    @property
    def significance(self) -> Significance:
        """The highest of all changes and fields."""
        found = [entry.significance for entries in (self.changes, self.fields) for entry in entries]
        return next((level for level in reversed(_ASCENDING) if level in found), Significance.NONE)

    @property
    def notices_gone(self) -> tuple[Notice, ...]:
        """The old page's notices, of any kind, that the new one does not carry (glyphs and white space aside)."""
        return notices_beyond(self.old.document.notices, self.new.document.notices)

    @property
    def notices_came(self) -> tuple[Notice, ...]:
        """The new page's notices, of any kind, that the old one did not carry (glyphs and white space aside)."""
        return notices_beyond(self.new.document.notices, self.old.document.notices)

    @property
    def differs(self) -> bool:
        """True where a sentence, its place, a field, or a correction, clarification or note differs."""
        return (
            any(change.differs for change in self.changes)
            or bool(self.fields)
            or any(notice.kind.about_content for notice in (*self.notices_gone, *self.notices_came))
        )

    def with_provenance(self, old: Provenance, new: Provenance, changed: Interval) -> Comparison:
        """The same comparison, saying where its sides come from."""
        return replace(
            self, old=replace(self.old, provenance=old), new=replace(self.new, provenance=new), changed=changed
        )

    def summary(self) -> dict[str, Any]:
        """Counts: changes by op, changed sentences by significance, changes whose only shifts are `content`."""
        ops = [change.pair.op for change in self.changes]
        differing = [change.significance for change in self.changes]
        in_fields = [entry.significance for entry in self.fields]
        content_only = sum(all(shift.facet == "content" for shift in c.shifts) for c in self.changes if c.shifts)
        return {
            "significance": str(self.significance),
            **{str(op): ops.count(op) for op in Op},
            "moved": [change.pair.moved for change in self.changes].count(True),
            "claim": differing.count(Significance.CLAIM) - content_only,
            "content_only": content_only,
            "wording": differing.count(Significance.WORDING),
            "typographic": differing.count(Significance.TYPOGRAPHIC),
            "fields": {str(level): in_fields.count(level) for level in _ASCENDING[1:]},
        }

    def rows(self) -> Iterator[dict[str, Any]]:
        """One flat dict for each change and each shift, for tables; the columns are explained in docs/columns.md."""
        old, new = self.old, self.new
        whence = {
            "article": new.provenance.article or old.provenance.article,
            "old_id": old.provenance.id,
            "new_id": new.provenance.id,
        }
        for index, ((op, gone, came, _, moved), _, shifts, significance) in enumerate(self.changes):
            base = {
                **whence,
                "change": index,
                "field": None,
                "op": str(op),
                "moved": moved,
                "significance": str(significance),
                "old_text": " ".join([old.sentence(i) for i in gone]) or None,
                "new_text": " ".join([new.sentence(i) for i in came]) or None,
            }
            yield from _with_shifts(base, shifts)
        for entry in self.fields:
            base = {
                **whence,
                "change": None,
                "field": entry.field,
                "op": str(entry.op),
                "moved": False,
                "significance": str(entry.significance),
                "old_text": entry.old,
                "new_text": entry.new,
            }
            yield from _with_shifts(base, entry.shifts)

    def to_dict(self, *, texts: bool = True, unchanged: bool = True) -> dict[str, Any]:
        """The JSON form, "tracker.comparison/1".

        `texts=False` leaves body text out, `unchanged=False` the sentences that did not change; indexes in `places`
        are then those of the full list, given as each change's "index".
        """
        if unchanged:
            changes = [change.to_dict() for change in self.changes]
        else:
            shown = [(i, c) for i, c in enumerate(self.changes) if c.pair.op is not Op.UNCHANGED or c.pair.moved]
            changes = [change.to_dict() | {"index": i} for i, change in shown]
        return {
            "schema": SCHEMA,
            "engine": self.engine,
            "language": self.language,
            "old": self.old.to_dict(texts=texts),
            "new": self.new.to_dict(texts=texts),
            "changed": self.changed.to_dict(),
            "changes": changes,
            "fields": [entry.to_dict() for entry in self.fields],
            "notices": {
                "old": [notice_to_dict(notice) for notice in self.old.document.notices],
                "new": [notice_to_dict(notice) for notice in self.new.document.notices],
            },
            "findings": [finding.to_dict() for finding in self.findings],
            "lead": self.lead,
            "disclosure": self.disclosure and self.disclosure.to_dict(),
            "summary": self.summary(),
            "degraded": self.degraded,
        }


def _with_shifts(base: dict[str, Any], shifts: tuple[Shift, ...]) -> Iterator[dict[str, Any]]:
    """The row of a change, then one for each of its shifts."""
    yield {"row": "change", **base, **_NO_SHIFT}
    for shift in shifts:
        yield {
            "row": "shift",
            **base,
            "facet": shift.facet,
            "kind": shift.kind,
            "old_evidence": shift.old and shift.old.text,
            "new_evidence": shift.new and shift.new.text,
            "note": shift.note,
        }


_NO_SHIFT = dict.fromkeys(("facet", "kind", "old_evidence", "new_evidence", "note"))
