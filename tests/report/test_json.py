"""JSON reports: exactly the comparison's own dict, and documents with every field."""

from __future__ import annotations

import json

from tests.report.made import at, compared, document
from tracker.model import Label, LeftOut, Moment, Notice, NoticeKind, TimeSource
from tracker.report import RENDERERS, View
from tracker.report.json import document_to_dict, dumps


def test_a_comparison_is_its_own_dict() -> None:
    """No choice of the reader's hides anything from JSON; it ends with a newline."""
    comparison = compared(document([["Zwölf Kräne."]]), document([["13 Kräne."]]))
    report = RENDERERS["json"](comparison, View(only="claims"))
    assert json.loads(report) == json.loads(json.dumps(comparison.to_dict()))
    assert report.endswith("}\n")
    assert "Zwölf" in report


def test_lone_surrogates_are_escapes() -> None:
    """What UTF-8 cannot carry is written as JSON's own escape and reads back as it was."""
    text = dumps({"text": "a\ud800b"})
    text.encode("utf-8")
    assert json.loads(text) == {"text": "a\ud800b"}


def test_a_document_with_everything() -> None:
    """Every field of a document is in its dict, spans and times included."""
    made = document(
        [["One.", "Two."], ["Three."]],
        published=Moment(at(12), TimeSource.JSON_LD),
        notices=(Notice(NoticeKind.UPDATED, "Updated", 0, 0),),
        left_out=(LeftOut("link-card", "a b", 3, "a doubled name"),),
        labels=(Label("link-card", 0, 4, "no whole match"),),
    )
    out = document_to_dict(made)
    assert out["published"] == {"time": "2022-01-14T12:00:00Z", "source": "json-ld"}
    assert out["modified"] is None
    assert out["paragraphs"] == [{"start": 0, "end": 9}, {"start": 11, "end": 17}]
    assert out["left_out"] == [
        {"reason": "link-card", "text": "a b", "at": 3, "words": 2, "evidence": "a doubled name"}
    ]
    assert out["labels"] == [{"name": "link-card", "start": 0, "end": 4, "evidence": "no whole match"}]
    json.dumps(out)
