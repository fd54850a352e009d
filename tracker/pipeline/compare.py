"""Two documents → a comparison: segment, align, word diff, judge, find. Pure and deterministic."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tracker import claims, diff
from tracker.claims.edit import Body, Edit
from tracker.model import (
    Change,
    Comparison,
    Document,
    Op,
    Pair,
    Sentence,
    Side,
)
from tracker.pipeline.engine import engine
from tracker.pipeline.fields import WORDED, compare_fields, compare_notices
from tracker.pipeline.passages import in_body, passage
from tracker.pipeline.significance import significance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.model import Disclosure, FieldChange, Finding

DEFAULT_LANGUAGE = "en"


def compare(
    old: str | Document,
    new: str | Document,
    language: str = DEFAULT_LANGUAGE,
    budget: int | None = None,
    labels: Sequence[str] = (),
) -> Comparison:
    """What differs between two texts, and what it says.

    Each side is a `Document`, or a str: body text as it is, nothing stripped or recognised. `language` (an ISO 639-1
    code) is that of plain strings; a document states its own, and the new one's counts. `budget` bounds the counted
    work of the alignment, and that of the word ops; where it is reached the result is coarser, still valid, and
    `degraded` says so. `labels` are lines for the list of loaded names beside those that ship: "/" parts names of
    different load, "," names of the same ("council / junta"); without "/" a line lists words that judge by themselves.
    Raises nothing on any text; what Python cannot write as UTF-8 (a lone surrogate) stays in the
    result as it was given.
    """
    old, new = _document(old, language), _document(new, language)
    language = new.language or language
    sentences_old, sentences_new = _segmented(old.text, new.text, language)
    return _compare(old, sentences_old, new, sentences_new, language, budget, tuple(labels))


def compare_sentences(
    old: Sequence[str],
    new: Sequence[str],
    language: str = DEFAULT_LANGUAGE,
    budget: int | None = None,
    labels: Sequence[str] = (),
) -> Comparison:
    """Like `compare`, of texts that are already cut: indexes are those of the two sequences.

    The compared text of a side is its sentences joined by newlines; each is taken as a paragraph of its own, because
    nothing says where paragraphs were.
    """
    sides = Document("\n".join(old)), Document("\n".join(new))
    return _compare(sides[0], _spans(old), sides[1], _spans(new), language, budget, tuple(labels))


def _document(side: str | Document, language: str) -> Document:
    return side if isinstance(side, Document) else Document(side, language=language)


def _segmented(old: str, new: str, language: str) -> tuple[tuple[Sentence, ...], tuple[Sentence, ...]]:
    """The sentences of both texts; a paragraph that both have is cut once."""
    cuts: diff.Cuts = {}
    sentences = diff.segment(old, language, cuts)
    return sentences, sentences if new == old else diff.segment(new, language, cuts)


def _spans(sentences: Sequence[str]) -> tuple[Sentence, ...]:
    """The span of each sentence in the joined text, without white space at its ends."""
    spans, at = [], 0
    for index, sentence in enumerate(sentences):
        stripped = sentence.strip()
        start = at + (sentence.index(stripped) if stripped else 0)
        spans.append(Sentence(start, start + len(stripped), index))
        at += len(sentence) + 1
    return tuple(spans)


def _compare(
    old: Document,
    sentences_old: tuple[Sentence, ...],
    new: Document,
    sentences_new: tuple[Sentence, ...],
    language: str,
    budget: int | None,
    labels: tuple[str, ...],
) -> Comparison:
    side_old = Side(old, sentences_old, _digest(old))
    side_new = Side(new, sentences_new, side_old.text_sha256 if new.text == old.text else _digest(new))
    body_old, body_new = (Body(s.document.text, s.sentences, _base(s.document), labels) for s in (side_old, side_new))
    pairs, degraded = _pairs(side_old, side_new, budget)
    work = diff.word_work(_characters(old) + _characters(new), budget)
    changes = tuple(
        [
            Change(pair) if pair.op is Op.UNCHANGED else _change(pair, body_old, body_new, language, work)
            for pair in pairs
        ]
    )
    fields, coarse_fields = compare_fields(old, new, language, work, budget, labels)
    found, line, said = _told(changes, fields, body_old, body_new, old, new)
    coarse = (degraded, coarse_fields, diff.coarse_words(work), _unjudged(changes, language))
    return Comparison(
        engine=engine(labels),
        language=language,
        old=side_old,
        new=side_new,
        changes=changes,
        fields=fields,
        findings=found,
        lead=line,
        disclosure=said,
        degraded=" ".join(filter(None, coarse)) or None,
        notice_edits=compare_notices(old, new),
    )


def _told(
    changes: tuple[Change, ...],
    fields: tuple[FieldChange, ...],
    body_old: Body,
    body_new: Body,
    old: Document,
    new: Document,
) -> tuple[tuple[Finding, ...], str, Disclosure | None]:
    """What the differences say: the findings, the lead, and what the notices say of them."""
    if not fields and all(change.pair.op is Op.UNCHANGED for change in changes):
        return (), "", None
    # Not imported for equal texts, of which nothing is said.
    from tracker.claims.disclosure import disclosure
    from tracker.claims.findings import findings
    from tracker.claims.telling.leads import lead

    found = findings(changes, fields, body_old, body_new)
    return found, lead(found, changes, body_new), disclosure(found, changes, fields, old, new)


def _characters(document: Document) -> int:
    """How much of a document is compared word by word."""
    fields = (getattr(document, name) or "" for name in WORDED)
    return sum(map(len, (document.text, *fields, *document.captions)))


def _unjudged(changes: tuple[Change, ...], language: str) -> str | None:
    """What no facet looked at, where anything differs."""
    unjudged = claims.unjudged(language)
    return unjudged if unjudged and any(change.pair.op is not Op.UNCHANGED for change in changes) else None


def _digest(document: Document) -> str:
    return hashlib.sha256(document.text.encode("utf-8", "surrogatepass")).hexdigest()


def _base(document: Document) -> datetime | None:
    """What "Friday" or "last week" in the text refers to: when the page says it was published, else modified."""
    moment = document.published or document.modified
    if moment and moment.day:
        return datetime.fromisoformat(moment.day).replace(tzinfo=UTC)
    return moment.time if moment else None


def _pairs(old: Side, new: Side, budget: int | None) -> tuple[tuple[Pair, ...], str | None]:
    """The alignment; equal texts cost no more than looking at their digests."""
    if old.text_sha256 == new.text_sha256 and old.sentences == new.sentences:
        return tuple(Pair(Op.UNCHANGED, (i,), (i,), 1.0) for i in range(len(old.sentences))), None
    texts = ((side.document.text, side.sentences) for side in (old, new))
    strings = ([text[start:end] for start, end, _ in sentences] for text, sentences in texts)
    alignment = diff.align(*strings, budget=budget)
    return alignment.pairs, alignment.degraded


def _change(pair: Pair, body_old: Body, body_new: Body, language: str, work: diff.Work) -> Change:
    """One pair that differs, with its words, shifts and significance."""
    old, new = passage(body_old, pair.old), passage(body_new, pair.new)
    words = diff.word_ops(old.text, new.text, work) if old and new else ()
    elsewhere = body_new if new is None else body_old if old is None else None
    edit = Edit(old, new, words, language, elsewhere=elsewhere)
    shifts = claims.judge(edit)
    if old and new:
        words = in_body(diff.apart(words, old.text, new.text), old, new)
    return Change(pair, words, shifts, significance(shifts, edit))
