"""Headline, standfirst, byline, captions and stamps of two documents, compared like sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker import claims, diff
from tracker.claims.edit import Body, Edit, Passage
from tracker.model import FieldChange, Moment, Op, Sentence, utc_text
from tracker.pipeline.significance import significance
from tracker.text import squash

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.model import Document

WORDED = ("headline", "standfirst", "byline")
# Not part of the wording (a difference in these alone makes no version): listed, but not judged.
STAMPS = ("section", "published", "modified")


def compare_fields(old: Document, new: Document, language: str) -> tuple[FieldChange, ...]:
    """Every field that differs, in the order of a page; captions are aligned like sentences."""
    found: list[FieldChange] = []
    for name in WORDED:
        found += _compare(name, 0, getattr(old, name), getattr(new, name), language)
    for name in STAMPS:
        found += _stamp(name, _stated(getattr(old, name)), _stated(getattr(new, name)))
    found += _captions(old.captions, new.captions, language)
    return tuple(found)


def _captions(old: tuple[str, ...], new: tuple[str, ...], language: str) -> Iterator[FieldChange]:
    """Captions that differ; the index counts in the new page's captions, for a lost one in the old page's."""
    if old == new:
        return
    for pair in diff.align(old, new).pairs:
        before = "\n".join(old[i] for i in pair.old) or None
        after = "\n".join(new[i] for i in pair.new) or None
        yield from _compare("captions", (pair.new or pair.old)[0], before, after, language)


def _compare(name: str, index: int, old: str | None, new: str | None, language: str) -> Iterator[FieldChange]:
    if (old or "") == (new or ""):
        return
    before, after = old and _passage(old), new and _passage(new)
    words = diff.word_ops(old, new) if old and new else ()
    shifts = claims.judge(Edit(before or None, after or None, words, language))
    yield FieldChange(
        name, index, _op(old, new), old, new, words, shifts, significance(shifts, old or None, new or None)
    )


def _stamp(name: str, old: str | None, new: str | None) -> Iterator[FieldChange]:
    if old != new:
        yield FieldChange(name, 0, _op(old, new), old, new)


def _passage(text: str) -> Passage:
    return Passage(text, ((0, 0),), Body(text, (Sentence(0, len(text), 0),)), (0,))


def _op(old: str | None, new: str | None) -> Op:
    if not old or not new:
        return Op.DELETED if old else Op.ADDED
    return Op.UNCHANGED if squash(old) == squash(new) else Op.EDITED


def _stated(value: str | Moment | None) -> str | None:
    return utc_text(value.time) if isinstance(value, Moment) else value
