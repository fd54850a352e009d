"""Headline, standfirst, byline, captions and stamps of two documents, compared like sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker import claims, diff
from tracker.claims.edit import Body, Edit, Passage
from tracker.model import FieldChange, Moment, NoticeEdit, Op, Sentence, TimeSource, utc_text
from tracker.model.document import notices_beyond
from tracker.pipeline.significance import significance
from tracker.text import squash

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.model import Document

WORDED = ("headline", "standfirst", "byline")
# Not part of the wording (a difference in these alone makes no version): listed, but not judged.
STAMPS = ("section", "published", "modified")


def compare_fields(
    old: Document,
    new: Document,
    language: str,
    work: diff.Work,
    budget: int | None = None,
    labels: tuple[str, ...] = (),
) -> tuple[tuple[FieldChange, ...], str | None]:
    """Every field that differs, in the order of a page, and what was coarsened; captions are aligned like sentences.

    `work` is what finding the words may cost, of these and all else that is compared with it; `budget` is that of
    aligning the captions; `labels` are the user's lines for the list of loaded names.
    """
    found: list[FieldChange] = []
    for name in WORDED:
        found += _compare(name, 0, getattr(old, name), getattr(new, name), language, work, labels)
    for name in STAMPS:
        found += _stamp(name, _stated(getattr(old, name)), _stated(getattr(new, name)))
    captions = (
        diff.align(old.captions, new.captions, budget=budget) if old.captions != new.captions else diff.Alignment(())
    )
    found += _captions(captions, old.captions, new.captions, language, work, labels)
    return tuple(found), captions.degraded and f"Captions: {captions.degraded}"


def compare_notices(old: Document, new: Document) -> tuple[NoticeEdit, ...]:
    """Corrections, clarifications and notes that were reworded: aligned, kind by kind, like sentences."""
    gone, came = notices_beyond(old.notices, new.notices), notices_beyond(new.notices, old.notices)
    found = []
    for kind in dict.fromkeys(notice.kind for notice in gone if notice.kind.about_content):
        before, after = ([notice for notice in side if notice.kind is kind] for side in (gone, came))
        for pair in diff.align([n.text for n in before], [n.text for n in after]).pairs:
            if pair.op in {Op.EDITED, Op.UNCHANGED}:
                one, other = before[pair.old[0]], after[pair.new[0]]
                words = diff.apart(diff.word_ops(one.text, other.text), one.text, other.text)
                found.append(NoticeEdit(one, other, words))
    return tuple(found)


def _captions(
    aligned: diff.Alignment,
    old: tuple[str, ...],
    new: tuple[str, ...],
    language: str,
    work: diff.Work,
    labels: tuple[str, ...],
) -> Iterator[FieldChange]:
    """Captions that differ; the index counts in the new page's captions, for a lost one in the old page's."""
    for pair in aligned.pairs:
        before = "\n".join(old[i] for i in pair.old) or None
        after = "\n".join(new[i] for i in pair.new) or None
        yield from _compare("captions", (pair.new or pair.old)[0], before, after, language, work, labels)


def _compare(
    name: str,
    index: int,
    old: str | None,
    new: str | None,
    language: str,
    work: diff.Work,
    labels: tuple[str, ...],
) -> Iterator[FieldChange]:
    if (old or "") == (new or ""):
        return
    words = diff.word_ops(old, new, work) if old and new else ()
    edit = Edit(_passage(old, labels) if old else None, _passage(new, labels) if new else None, words, language)
    shifts = claims.judge(edit)
    apart = diff.apart(words, old or "", new or "")
    yield FieldChange(name, index, _op(old, new), old, new, apart, shifts, significance(shifts, edit))


def _stamp(name: str, old: str | None, new: str | None) -> Iterator[FieldChange]:
    if old != new:
        yield FieldChange(name, 0, _op(old, new), old, new)


def _passage(text: str, labels: tuple[str, ...]) -> Passage:
    return Passage(text, ((0, 0),), Body(text, (Sentence(0, len(text), 0),), labels=labels), (0,))


def _op(old: str | None, new: str | None) -> Op:
    if not old or not new:
        return Op.DELETED if old else Op.ADDED
    return Op.UNCHANGED if squash(old) == squash(new) else Op.EDITED


def _stated(value: str | Moment | None) -> str | None:
    """What the page says; what the user said of one capture is no difference between two pages."""
    if isinstance(value, Moment):
        return None if value.source is TimeSource.USER else utc_text(value.time)
    return value
