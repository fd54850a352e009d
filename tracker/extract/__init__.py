"""Bytes → Document: what is article in a capture, what the publisher says about change, what was left out and why."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from tracker.model import Document, without_credentials

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

# What `Document.problem` says where the bytes could be read and nothing in them is an article.
NO_ARTICLE = "no article text found"
# A number rises when the same bytes would give another document; documents are compared only when it agrees.
EXTRACTORS = {"html": "html/1", "text": "text/1", "markdown": "markdown/1"}


def extract(
    raw: bytes,
    *,
    url: str | None = None,
    content_type: str | None = None,
    base: datetime | None = None,
    timezone: str | None = None,
    published: datetime | None = None,
) -> Document:
    """The document in `raw`; never raises on bytes: what is no article has an empty text and says why in `problem`.

    `content_type` is a media type, with or without a charset; without one, the bytes and the URL's ending decide.
    `base` is the capture's time, against which "Updated at 1:47 p.m." is resolved; `timezone` an IANA name;
    `published` the user's word on the publication, before which no such time lies. Pure: no clock, disk, network or
    external entity is touched.
    """
    from tracker.extract.charset import decode
    from tracker.extract.sniff import kind_of
    from tracker.extract.timing import timed

    url = url and without_credentials(url, whole=True)
    kind, problem = kind_of(raw, content_type, url)
    if not problem:
        text, problem = decode(raw, content_type, html=kind == "html")
    if problem:
        return Document(text="", url=url, extractor=EXTRACTORS[kind], problem=problem)
    reader: Callable[[str, str | None], Document] = import_module(f"tracker.extract.{kind}").read
    document = _without_credentials(_with_words(reader(text, url)))
    return timed(document, base=base, timezone=timezone, published=published)


def _without_credentials(document: Document) -> Document:
    """The document with no credentials in the addresses that the page gives."""
    aliases = tuple(without_credentials(alias, whole=True) for alias in document.aliases)
    return document if aliases == document.aliases else replace(document, aliases=aliases)


def _with_words(document: Document) -> Document:
    """The document, where there is something to read: a letter somewhere, a letter or digit in the body."""
    shown = f"{document.headline or ''}{document.text}"
    if document.problem or (any(map(str.isalpha, shown)) and any(map(str.isalnum, document.text))):
        return document
    return replace(
        document,
        text="",
        notices=tuple(replace(notice, start=0, end=0) for notice in document.notices),
        left_out=tuple(replace(entry, at=None if entry.at is None else 0) for entry in document.left_out),
        labels=(),
        problem=NO_ARTICLE,
    )
