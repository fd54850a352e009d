"""An article's history to read: the views, terminal and JSON, of list, log, show, ledger and explain."""

from tracker.report.history.document import document_json, removed_text, show_text
from tracker.report.history.explain import Explanation, explain_json, explain_text, explanation
from tracker.report.history.ledger import ledger_json, ledger_text
from tracker.report.history.list import list_json, list_text
from tracker.report.history.log import log_json, log_text

__all__ = [
    "Explanation",
    "document_json",
    "explain_json",
    "explain_text",
    "explanation",
    "ledger_json",
    "ledger_text",
    "list_json",
    "list_text",
    "log_json",
    "log_text",
    "removed_text",
    "show_text",
]
