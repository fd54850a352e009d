"""The nouns: frozen values that the stages hand to each other. They hold no behaviour beyond saying what they are.

A module of this package is imported when one of its names is first asked for: two files are compared without the values
that a store needs.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tracker.model.capture import Capture, CaptureName, Hop, Page, Record
    from tracker.model.comparison import (
        Change,
        Comparison,
        Evidence,
        FieldChange,
        Interval,
        NoticeEdit,
        Op,
        Pair,
        Provenance,
        Shift,
        Side,
        Significance,
        WordChange,
        WordOp,
    )
    from tracker.model.credentials import no_credentials_in, without_credentials
    from tracker.model.document import (
        Document,
        Label,
        LeftOut,
        Notice,
        NoticeKind,
        Paragraph,
        Sentence,
        Span,
        StatedTimes,
    )
    from tracker.model.finding import Disclosure, DisclosureState, Finding, Place
    from tracker.model.history import (
        Article,
        ArticleStatus,
        Event,
        EventKind,
        LogEntry,
        Observation,
        Outcome,
        Version,
    )
    from tracker.model.ledger import Arrival, Ledger, LedgerEntry, Standing, Wording
    from tracker.model.moment import Moment, TimeSource, utc_text, utc_time

_NAMES = {
    "capture": "Capture CaptureName Hop Page Record",
    "comparison": (
        "Change Comparison Evidence FieldChange Interval NoticeEdit Op Pair Provenance Shift Side "
        "Significance WordChange WordOp"
    ),
    "credentials": "no_credentials_in without_credentials",
    "document": "Document Label LeftOut Notice NoticeKind Paragraph Sentence Span StatedTimes",
    "finding": "Disclosure DisclosureState Finding Place",
    "history": "Article ArticleStatus Event EventKind LogEntry Observation Outcome Version",
    "ledger": "Arrival Ledger LedgerEntry Standing Wording",
    "moment": "Moment TimeSource utc_text utc_time",
}
_HOMES = {name: module for module, names in _NAMES.items() for name in names.split()}

__all__ = [
    "Arrival",
    "Article",
    "ArticleStatus",
    "Capture",
    "CaptureName",
    "Change",
    "Comparison",
    "Disclosure",
    "DisclosureState",
    "Document",
    "Event",
    "EventKind",
    "Evidence",
    "FieldChange",
    "Finding",
    "Hop",
    "Interval",
    "Label",
    "Ledger",
    "LedgerEntry",
    "LeftOut",
    "LogEntry",
    "Moment",
    "Notice",
    "NoticeEdit",
    "NoticeKind",
    "Observation",
    "Op",
    "Outcome",
    "Page",
    "Pair",
    "Paragraph",
    "Place",
    "Provenance",
    "Record",
    "Sentence",
    "Shift",
    "Side",
    "Significance",
    "Span",
    "Standing",
    "StatedTimes",
    "TimeSource",
    "Version",
    "WordChange",
    "WordOp",
    "Wording",
    "no_credentials_in",
    "utc_text",
    "utc_time",
    "without_credentials",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        message = f"module 'tracker.model' has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(f"tracker.model.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
