"""Two files → a comparison, without a store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.errors import ExtractError, SourceError
from tracker.sources import items

if TYPE_CHECKING:
    from tracker.model import Comparison, Document
    from tracker.sources import Reading


def compare_files(old: str, new: str, reading: Reading, *, raw_text: bool = False) -> Comparison:
    """What differs between two files; raises `SourceError` or `ExtractError` for one that is no page."""
    from tracker.pipeline.compare import compare
    from tracker.pipeline.raw_text import with_all_text

    documents = (_document(old, reading), _document(new, reading))
    if raw_text:
        documents = (with_all_text(documents[0]), with_all_text(documents[1]))
    return compare(*documents)


def _document(name: str, reading: Reading) -> Document:
    """What extraction makes of one file, read as it would be when added."""
    from tracker.extract import extract

    found = list(items(name, reading))
    if len(found) != 1:
        message = f"{name} is a folder; one file is needed on each side."
        raise SourceError(message, hint=f"For example: {found[0].name}")
    page = found[0].read()
    base = page.moment or (page.times[-1] if page.times else None)
    document = extract(
        page.body,
        url=page.url,
        content_type=page.media_type,
        base=base.time if base else None,
        timezone=page.timezone,
    )
    if document.problem:
        raise ExtractError(f"{name} holds no article: {document.problem}.")
    return document
