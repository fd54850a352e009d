"""JSON, as DESIGN §6 and the schemas of the other commands fix it: keys in a stable order, a newline at the end."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tracker.model import utc_text
from tracker.model.comparison import notice_to_dict
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tracker.model import Comparison, Document, Label, LeftOut, Moment
    from tracker.report.view import View


_SURROGATE = pattern("[\ud800-\udfff]")


def render(comparison: Comparison, view: View) -> str:  # noqa: ARG001 - the signature of every renderer
    """The comparison, whole: JSON is for programs, so no choice of the reader's hides anything from it."""
    return dumps(comparison.to_dict())


def dumps(value: Mapping[str, Any]) -> str:
    """The text of a JSON document. Lone surrogates, which no encoding can carry, are written as escapes."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"


def document_to_dict(document: Document) -> dict[str, Any]:
    """A document as JSON: every field; spans are code points of `text`."""
    return {
        "headline": document.headline,
        "standfirst": document.standfirst,
        "byline": document.byline,
        "section": document.section,
        "captions": list(document.captions),
        "published": _moment(document.published),
        "modified": _moment(document.modified),
        "language": document.language,
        "url": document.url,
        "aliases": list(document.aliases),
        "outlet": document.outlet,
        "extractor": document.extractor,
        "problem": document.problem,
        "text": document.text,
        "paragraphs": [{"start": p.start, "end": p.end} for p in document.paragraphs],
        "notices": [notice_to_dict(notice) for notice in document.notices],
        "left_out": [left_out_to_dict(item) for item in document.left_out],
        "labels": [label_to_dict(label) for label in document.labels],
    }


def left_out_to_dict(item: LeftOut) -> dict[str, Any]:
    """Something left out, as JSON."""
    return {"reason": item.reason, "text": item.text, "at": item.at, "words": item.words, "evidence": item.evidence}


def label_to_dict(label: Label) -> dict[str, Any]:
    """A label, as JSON."""
    return {"name": label.name, "start": label.start, "end": label.end, "evidence": label.evidence}


def _moment(moment: Moment | None) -> dict[str, str | None] | None:
    """A time and its source; a day is told as it was given, and no time, which nobody said, beside it."""
    if moment is None:
        return None
    if moment.day:
        return {"time": None, "day": moment.day, "source": str(moment.source)}
    return {"time": utc_text(moment.time), "source": str(moment.source)}
