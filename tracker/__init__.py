"""tracker keeps every published wording of a news article and shows how its claims shift.

The public API. Everything heavy is imported when it is first used, so that `import tracker` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from tracker.errors import TrackerError

# Not in the table below: importing a stage of the same name later would put the module in the function's place.
from tracker.extract import extract
from tracker.version import __version__

if TYPE_CHECKING:
    from tracker.diff import segment
    from tracker.extract.notices import notices
    from tracker.model import Comparison, Document, Moment, Notice, Page, Sentence, TimeSource
    from tracker.pipeline.compare import compare, compare_sentences
    from tracker.pipeline.ingest import Added
    from tracker.pipeline.store import Store, open_store

_HOMES = {
    "compare": "tracker.pipeline.compare",
    "compare_sentences": "tracker.pipeline.compare",
    "segment": "tracker.diff",
    "notices": "tracker.extract.notices",
    "open_store": "tracker.pipeline.store",
    "Store": "tracker.pipeline.store",
    "Added": "tracker.pipeline.ingest",
    "Comparison": "tracker.model",
    "Document": "tracker.model",
    "Moment": "tracker.model",
    "Notice": "tracker.model",
    "Page": "tracker.model",
    "Sentence": "tracker.model",
    "TimeSource": "tracker.model",
}

__all__ = [
    "Added",
    "Comparison",
    "Document",
    "Moment",
    "Notice",
    "Page",
    "Sentence",
    "Store",
    "TimeSource",
    "TrackerError",
    "__version__",
    "compare",
    "compare_sentences",
    "extract",
    "notices",
    "open_store",
    "segment",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        message = f"module 'tracker' has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
