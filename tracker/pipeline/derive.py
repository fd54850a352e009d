"""A capture → what the catalogue holds of it; a function of its record, its bytes and its effective time alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tracker.extract import extract
from tracker.extract.timing import timed
from tracker.model import TimeSource, without_credentials
from tracker.pipeline import decide
from tracker.pipeline.references import url_key
from tracker.store.values import Derived, Held
from tracker.text import fold

if TYPE_CHECKING:
    from datetime import datetime

    from tracker.model import Document, Moment, Page, Record


def document_of(page: Page, body: bytes, base: datetime | None) -> Document:
    """What extraction makes of a page whose capture time is `base`."""
    content_type = next((value for name, value in page.headers if name.lower() == "content-type"), page.media_type)
    document = extract(
        body,
        url=page.final_url or page.url,
        content_type=content_type,
        base=base,
        timezone=page.timezone,
        published=page.published_at,
    )
    return _on_day(document, page)


def in_time(document: Document, page: Page) -> Document:
    """The document of a page whose time or zone was not known when it was extracted, as `document_of` would give it."""
    base = page.moment.time if page.moment else None
    return _on_day(timed(document, base=base, timezone=page.timezone, published=page.published_at), page)


def _on_day(document: Document, page: Page) -> Document:
    """The document with the day of its publication where the user named no more than a day."""
    published = document.published
    if not (page.published_on and published and published.source is TimeSource.USER):
        return document
    return replace(document, published=replace(published, day=page.published_on))


def derive(record: Record, body: bytes, owner: str, moment: Moment) -> Derived:
    """The capture as the catalogue holds it, at an effective time that may have been corrected."""
    return held_of(record, document_of(record.page, body, moment.time), owner, moment)


def held_of(record: Record, document: Document, owner: str, moment: Moment) -> Derived:
    """The capture as the catalogue holds it, from its document."""
    urls = urls_of(record.page, document)
    held = Held(
        folder=record.folder,
        name=record.name,
        owner=owner,
        time=moment.time,
        source=moment.source,
        sha256=record.sha256,
        size_bytes=record.size_bytes,
        stored_bytes=record.stored_bytes,
        dictionary=record.dictionary,
        timezone=record.page.timezone,
        published_at=record.page.published_at,
        url=record.page.final_url or record.page.url or next(iter(urls), None),
        urls=urls,
        extractor=document.extractor,
        headline=document.headline,
        headline_key=headline_key(document.headline),
        outlet=document.outlet or outlet_of(urls),
        signature=decide.signature(document),
        stamp=decide.stamp(document),
        length=len(document.text),
        announced=decide.announced(document),
        notices=document.notices,
    )
    return Derived(held, document)


def urls_of(page: Page, document: Document) -> tuple[str, ...]:
    """Every http(s) URL that the page and its request give, the page's own first, one spelling of each.

    What is no article says nothing of addresses: many articles are led to one consent page. There what was asked for
    counts alone.
    """
    asked = (page.final_url, page.url, *(url for hop in page.hops for url in (hop.location, hop.url)))
    given = (page.url,) if document.problem else (*document.aliases, document.url, *asked)
    urls: dict[str, str] = {}
    for url in (url and without_credentials(url, whole=True) for url in given):
        if url and url.lower().startswith(("http://", "https://")):
            urls.setdefault(url_key(url), url)
    return tuple(urls.values())


def headline_key(headline: str | None) -> str | None:
    """What equal headlines have in common."""
    return fold(headline).casefold() or None if headline else None


def outlet_of(urls: tuple[str, ...]) -> str | None:
    """The host of an article's best URL."""
    try:
        host = urlsplit(urls[0]).hostname if urls else None
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
