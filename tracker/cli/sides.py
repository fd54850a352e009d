"""The two sides that the positions of a command name, two versions in the store or two files → their comparison."""

from __future__ import annotations

import os.path
from dataclasses import replace
from typing import TYPE_CHECKING

from tracker.cli.opening import article_of, dated
from tracker.errors import ExtractError, SourceError
from tracker.sources import items

if TYPE_CHECKING:
    from tracker.cli.opening import Place
    from tracker.model import Comparison, Document
    from tracker.pipeline.references import Target
    from tracker.report.view import View
    from tracker.sources import Reading


def compared(place: Place, what: list[str], view: View) -> tuple[Comparison, View]:
    """The comparison that the positions ask for, and the view with what its sides are called.

    Raises what `positions`, `Store.compare` and `compare_files` raise.
    """
    from tracker.pipeline.references import positions

    target = positions(what, exists=os.path.exists)
    if not target.files:
        return _versions(place, target, view), view
    from tracker.cli.reading import reading
    from tracker.config import Settings

    old, new = target.files
    labels = place.settings().labels
    comparison = compare_files(
        old, new, reading(Settings(), timezone=view.timezone), raw_text=view.raw_text, labels=labels
    )
    return comparison, replace(view, old_name=old, new_name=new)


def _versions(place: Place, target: Target, view: View) -> Comparison:
    """Two versions in the store."""
    with place.reading() as store:
        article = article_of(store, target.article)
        old, new = (dated(store, article, reference) for reference in target.span())
        return store.compare(article, old, new, raw_text=view.raw_text)


def compare_files(
    old: str, new: str, reading: Reading, *, raw_text: bool = False, labels: tuple[str, ...] = ()
) -> Comparison:
    """What differs between two files; raises `SourceError` or `ExtractError` for one that is no page."""
    from tracker.pipeline.compare import compare
    from tracker.pipeline.raw_text import with_all_text

    documents = (_document(old, reading), _document(new, reading))
    if raw_text:
        documents = (with_all_text(documents[0]), with_all_text(documents[1]))
    return compare(*documents, labels=labels)


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
