"""An HTML page → Document: furniture out by structure, trafilatura's judgement on the rest, our own paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.extract import EXTRACTORS, NO_ARTICLE
from tracker.extract.body import body_of
from tracker.extract.choose import choose, main_text
from tracker.extract.fields import Fields, read_fields
from tracker.extract.language import language_of
from tracker.extract.leftover import left_out_of
from tracker.extract.metadata import Metadata, read_metadata
from tracker.extract.notices import correction
from tracker.extract.page import blocks_of, noise_in
from tracker.extract.region import complete, fall_back
from tracker.extract.tree import has_control, parse, without_control
from tracker.extract.wall import Seen, wall_in, walled
from tracker.model import Document, StatedTimes
from tracker.text import fold, squash

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from tracker.extract.body import Body
    from tracker.extract.page import PageBlock
    from tracker.model import Notice


def read(text: str, url: str | None) -> Document:
    """The document in an HTML page; never raises, and says in `problem` why there is no text.

    A body paragraph is a block of the page, white space squashed; a single `<br>` is a newline in it, two end it.
    """
    root = parse(text)
    if root is None:
        return Document(text="", url=url, extractor=EXTRACTORS["html"], problem=NO_ARTICLE)
    metadata = read_metadata(root, url)
    blocks = _judged(root, text)
    fields = read_fields(blocks, metadata)
    body = body_of(left_out_of(blocks))
    wall = wall_in(_seen(text, blocks, body, metadata))
    if wall:
        return walled(wall, body.text, body.left_out, url, EXTRACTORS["html"])
    return _document(body, fields, metadata, url)


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


def _seen(source: str, blocks: list[PageBlock], body: Body, metadata: Metadata) -> Seen:
    """What tells a wall from an article; where there is no body, what a browser shows without scripts as well."""
    shown = [block.text for block in blocks if not block.chosen]
    if not body.text:
        root = parse(source)
        shown += [squash(element.text_content()) for element in root.iter("noscript")] if root is not None else []
    headings = [block.text for block in blocks if block.tag == "h1"]
    return Seen(
        titles=(*metadata.headlines, *headings),
        body=tuple(body.text.split("\n\n")) if body.text else (),
        beside=tuple(shown),
        source=source,
        dated=metadata.published is not None,
        free=metadata.free,
    )


def _document(body: Body, fields: Fields, metadata: Metadata, url: str | None) -> Document:
    return Document(
        text=body.text,
        headline=fields.headline,
        standfirst=fields.standfirst,
        byline=fields.byline,
        section=metadata.section,
        captions=fields.captions,
        language=language_of(body.text, metadata.language),
        notices=(*body.notices, *_in_code(body, metadata)),
        left_out=body.left_out,
        labels=body.labels,
        url=url,
        aliases=metadata.aliases,
        outlet=metadata.outlet,
        extractor=EXTRACTORS["html"],
        problem=None if body.text else NO_ARTICLE,
        stated=StatedTimes(metadata.published, metadata.modified),
    )


def _in_code(body: Body, metadata: Metadata) -> Iterator[Notice]:
    """Corrections that the page's code gives and that it shows nowhere, as if they stood at its end."""
    shown = [fold(notice.text) for notice in body.notices]
    for text, when in dict.fromkeys(metadata.corrections if body.text else ()):
        if not any(fold(text) in notice for notice in shown):
            yield correction(text, when, len(body.text))
