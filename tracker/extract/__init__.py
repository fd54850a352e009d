"""Bytes → Document: what is article in a capture, what the publisher says about change, what was left out and why."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from tracker.model import Document

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

    kind, problem = kind_of(raw, content_type, url)
    if not problem:
        text, problem = decode(raw, content_type, html=kind == "html")
    if problem:
        return Document(text="", url=url, extractor=EXTRACTORS[kind], problem=problem)
    reader: Callable[[str, str | None], Document] = import_module(f"tracker.extract.{kind}").read
    return timed(reader(text, url), base=base, timezone=timezone, published=published)
