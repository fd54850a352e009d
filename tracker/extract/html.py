"""An HTML page → Document: furniture out by structure, trafilatura's judgement on the rest, our own paragraphs."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from tracker.extract import EXTRACTORS
from tracker.extract.body import body_of
from tracker.extract.choose import choose, main_text
from tracker.extract.fields import Fields, read_fields
from tracker.extract.language import language_of
from tracker.extract.leftover import left_out_of
from tracker.extract.metadata import Metadata, read_metadata
from tracker.extract.page import blocks_of, noise_in
from tracker.extract.region import complete, fall_back
from tracker.extract.tree import has_control, parse, without_control
from tracker.model import Document, Moment, NoticeKind, TimeSource

if TYPE_CHECKING:
    from datetime import datetime

    from lxml.html import HtmlElement

    from tracker.extract.body import Body
    from tracker.extract.context import Context
    from tracker.extract.page import PageBlock

_NO_ARTICLE = "no article text found"


def read(text: str, context: Context) -> Document:
    """The document in an HTML page; never raises, and says in `problem` why there is no text.

    A body paragraph is a block of the page, white space squashed; a single `<br>` is a newline in it, two end it.
    """
    root = parse(text)
    if root is None:
        return Document(text="", url=context.url, extractor=EXTRACTORS["html"], problem=_NO_ARTICLE)
    metadata = read_metadata(root, context.url, context.timezone)
    context = replace(context, page_published=metadata.published, page_modified=metadata.modified)
    blocks = _judged(root, text)
    fields = read_fields(blocks, metadata)
    body = body_of(left_out_of(blocks), context)
    return _document(body, fields, metadata, context)


def _judged(root: HtmlElement, source: str) -> list[PageBlock]:
    """The page's blocks, those of the article chosen; hidden ones are read where nothing else holds an article."""
    blocks = _chosen(root, source, hidden=True)
    if not any(block.chosen for block in blocks):
        again = parse(source)
        hidden = _chosen(again, source, hidden=False) if again is not None else []
        blocks = hidden if any(block.chosen for block in hidden) else blocks
    if not any(block.chosen for block in blocks):
        fall_back(blocks)
    complete(blocks)
    return blocks


def _chosen(root: HtmlElement, source: str, *, hidden: bool) -> list[PageBlock]:
    noise = noise_in(root, hidden=hidden)
    blocks = blocks_of(root, noise)
    # A tree with control characters cannot be rebuilt by trafilatura; it judges one without them.
    judged = parse(without_control(source)) if has_control(source) else root
    if judged is not None:
        for element in noise if judged is root else noise_in(judged, hidden=hidden):
            if element.getparent() is not None:
                element.drop_tree()
        choose(blocks, main_text(judged))
    return blocks


def _document(body: Body, fields: Fields, metadata: Metadata, context: Context) -> Document:
    published = _moment(metadata.published) or _noticed(body, NoticeKind.PUBLISHED)
    modified = _moment(metadata.modified) or _noticed(body, NoticeKind.UPDATED)
    return Document(
        text=body.text,
        headline=fields.headline,
        standfirst=fields.standfirst,
        byline=fields.byline,
        section=metadata.section,
        captions=fields.captions,
        published=published,
        modified=modified,
        language=language_of(body.text, metadata.language),
        notices=body.notices,
        left_out=body.left_out,
        labels=body.labels,
        url=context.url,
        aliases=metadata.aliases,
        outlet=metadata.outlet,
        extractor=EXTRACTORS["html"],
        problem=None if re.search(r"\w", body.text) else _NO_ARTICLE,
    )


def _moment(time: datetime | None) -> Moment | None:
    return Moment(time, TimeSource.JSON_LD) if time else None


def _noticed(body: Body, kind: NoticeKind) -> Moment | None:
    """The time that a marker on the page states, where its code states none; one that was only assumed is none."""
    times = [notice.time for notice in body.notices if notice.kind is kind and notice.time and not notice.assumed]
    return Moment(times[0], TimeSource.NOTICE) if times else None
