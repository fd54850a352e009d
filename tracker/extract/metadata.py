"""What a page says of itself in its code: names, times, addresses, section, language."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from tracker.model import without_credentials
from tracker.patterns import pattern
from tracker.text import fold, squash

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_ARTICLE_TYPES = pattern(r"(?:Article|BlogPosting|Posting|Report|Review|Recipe)$")
_PUBLISHED = (
    "article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date",
    "dc.date.issued", "dcterms.created", "dc.date", "publish-date", "publication_date", "pubdate", "date",
    "cxenseparse:recs:publishtime",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "datemodified", "og:updated_time", "og:modified_time", "dcterms.modified",
    "dc.date.modified", "last-modified", "lastmod", "revision_date", "modified",
)  # fmt: skip
_TITLE_TAIL = pattern(r"\s+(?:[|•·»–—-]|::|//)\s+")
_BY = pattern(r"^(?:by|von|par|por|di|words by|written by|reported by)\s*:?\s+", re.IGNORECASE)
_BYLINE_NAME = pattern(r"(?:^|[-_\s])(?:byline|by-line|author|authors|writer)(?:[-_]?name)?(?:$|[-_\s])", re.IGNORECASE)
_BYLINE_CHARACTERS = 120
_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
# Times are added to and read in other zones: the last year leaves no room for that.
_LATEST = datetime(9998, 1, 1, tzinfo=UTC)
_ISO = pattern(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}")
# A page's JSON-LD is read to this depth and these many values; real ones need a small part of it.
_JSON_DEPTH = 6
_JSON_VALUES = 2000
_JSON_CHARACTERS = 500_000
_CORRECTIONS = 100
_ADDRESS = pattern(r"\S+:\S+$|[#/]\S*$")
# No server takes a longer address.
_ADDRESS_CHARACTERS = 65_536


@dataclass(slots=True)
class Metadata:
    """What a page's head, JSON-LD and microdata say; times in ISO 8601, with the offset in which they were written."""

    headlines: list[str] = field(default_factory=list)
    descriptions: list[str] = field(default_factory=list)
    byline: str | None = None
    section: str | None = None
    published: str | None = None
    modified: str | None = None
    aliases: tuple[str, ...] = ()
    outlet: str | None = None
    language: str | None = None
    free: bool | None = None
    corrections: tuple[tuple[str, str | None], ...] = ()
    """What the page's code says was corrected, and when, each as stated."""


def read_metadata(root: HtmlElement, url: str | None) -> Metadata:
    """The page's metadata."""
    named, items = _named_values(root), _linked_data(root)
    article = next((item for item in items if _is_article(item)), {})
    return Metadata(
        headlines=_headlines(root, named, article),
        descriptions=_texts(article.get("description"), named.get("og:description"), named.get("description")),
        byline=_byline(root, named, article),
        section=_section(named, article, items),
        published=_time(article.get("datePublished"), *map(named.get, _PUBLISHED)),
        modified=_time(article.get("dateModified"), *map(named.get, _MODIFIED)),
        aliases=_aliases(root, named, url),
        outlet=_outlet(named, article, url),
        language=root.get("lang")
        or named.get("og:locale")
        or named.get("content-language")
        or _text(article.get("inLanguage")),
        free=_is_free(article),
        corrections=tuple(_corrections(article.get("correction"))),
    )


def without_tail(title: str, outlet: str | None, headlines: list[str]) -> str:
    """A page title without " - Outlet": a tail that names the outlet, or whose front is the headline."""
    fronts = {fold(headline).lower() for headline in headlines}
    for match in reversed(list(_TITLE_TAIL.finditer(title))):
        front, tail = title[: match.start()].strip(), title[match.end() :].strip()
        if fold(front).lower() in fronts or (outlet and _same_name(tail, outlet)):
            return front
    return title


def _same_name(tail: str, outlet: str) -> bool:
    one, other = (re.sub(r"\W|^the\b|\b(?:com|org|net|co|uk|de|fr)\b", "", text.lower()) for text in (tail, outlet))
    return (
        bool(one)
        and bool(other)
        and (one == other or (len(one) > 3 and one in other) or (len(other) > 3 and other in one))
    )


def _named_values(root: HtmlElement) -> dict[str, str]:
    """Meta values by lower-case name, property or itemprop, the first of each; microdata's times as well."""
    found: dict[str, str] = {}
    for element in root.iter("meta", "time", "span", "abbr"):
        value = element.get("content") or element.get("datetime")
        if value and value.strip():
            for attribute in ("property", "name", "itemprop", "http-equiv"):
                name = element.get(attribute)
                if name:
                    found.setdefault(name.strip().lower(), value.strip())
    return found


def _linked_data(root: HtmlElement) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and script.text and len(script.text) <= _JSON_CHARACTERS:
            try:
                loaded = json.loads(script.text.strip().rstrip(";"), strict=False)
            except (ValueError, RecursionError):
                continue
            items += list(_objects(loaded))
    return items


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    """The objects at the top, in lists and in @graph, outermost first."""
    queue, seen = [(value, 0)], 0
    while queue and seen < _JSON_VALUES:
        current, depth = queue.pop(0)
        seen += 1
        if isinstance(current, list) and depth < _JSON_DEPTH:
            queue += [(entry, depth + 1) for entry in current]
        elif isinstance(current, dict):
            yield current
            inner = [current[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in current]
            queue += [(entry, depth + 1) for entry in inner if depth < _JSON_DEPTH]


def _is_free(article: dict[str, Any]) -> bool | None:
    """What the page says of free access (schema.org `isAccessibleForFree`), None where it says nothing."""
    stated = str(article.get("isAccessibleForFree", "")).rpartition("/")[2].lower()
    return {"true": True, "false": False}.get(stated)


def _is_article(item: dict[str, Any]) -> bool:
    types = item.get("@type")
    types = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and _ARTICLE_TYPES.search(name) for name in types)


def _text(value: Any) -> str | None:
    """The first text in a JSON value: itself, its name, or that of its first entry."""
    for _ in range(_JSON_DEPTH):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = value.get("name") or value.get("@value")
        else:
            break
    return squash(value) or None if isinstance(value, str) else None


def _texts(*values: Any) -> list[str]:
    found = (_plain(text) for value in values if (text := _text(value)))
    return list(dict.fromkeys(text for text in found if text))


def _corrections(value: Any) -> Iterator[tuple[str, str | None]]:
    """The texts of schema.org's `correction`, each with its date; one that is only an address says nothing."""
    for entry in (value if isinstance(value, list) else [value])[:_CORRECTIONS]:
        said, when = entry, None
        if isinstance(entry, dict):
            said = entry.get("text") or entry.get("description") or entry.get("name")
            when = _text(entry.get("datePublished") or entry.get("dateCreated"))
        text = _plain(said) if isinstance(said, str) else ""
        if text and not _ADDRESS.match(text):
            yield text, when


def _plain(text: str) -> str:
    """Metadata now and then holds escaped markup."""
    if "&" in text or "<" in text:
        from html import unescape

        text = re.sub(r"</?[a-zA-Z][^<>]{0,200}>", "", unescape(text))
    return squash(text)


def _headlines(root: HtmlElement, named: dict[str, str], article: dict[str, Any]) -> list[str]:
    title = root.find(".//title")
    title_text = squash(title.text_content()) if title is not None else None
    return _texts(article.get("headline"), named.get("og:title"), named.get("twitter:title"), title_text)


def _byline(root: HtmlElement, named: dict[str, str], article: dict[str, Any]) -> str | None:
    authors = article.get("author")
    authors = authors if isinstance(authors, list) else [authors]
    names = list(dict.fromkeys(name for author in authors if (name := _text(author)) and _is_name(name)))
    if names:
        return _without_by(", ".join(names))
    for key in ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"):
        if _is_name(named.get(key, "")):
            return _without_by(_plain(named[key]))
    return _shown_byline(root)


def _is_name(text: str) -> bool:
    return bool(text.strip()) and not re.match(r"https?:|www\.|@", text.strip()) and len(text) <= 3 * _BYLINE_CHARACTERS


def _without_by(text: str) -> str | None:
    return _BY.sub("", squash(text)).strip(" ,|·") or None


def _shown_byline(root: HtmlElement) -> str | None:
    """The first short text that the page marks as its author's name."""
    for element in root.iter("a", "span", "p", "div", "address", "cite"):
        marked = (
            element.get("rel") == "author"
            or element.get("itemprop") == "author"
            or _BYLINE_NAME.search(element.get("class") or "")
        )
        if marked:
            text = squash(element.text_content())
            if 2 < len(text) <= _BYLINE_CHARACTERS and any(word[:1].isupper() for word in text.split()):
                return _without_by(text)
    return None


def _section(named: dict[str, str], article: dict[str, Any], items: list[dict[str, Any]]) -> str | None:
    section = _texts(
        article.get("articleSection"), named.get("article:section"), named.get("section"), named.get("parsely-section")
    )
    return section[0] if section else _breadcrumb(items)


def _breadcrumb(items: list[dict[str, Any]]) -> str | None:
    """The last but one entry of the breadcrumb: the last is the article, the first the home page."""
    for item in items:
        entries = item.get("itemListElement")
        if item.get("@type") == "BreadcrumbList" and isinstance(entries, list):
            names = [_text(entry.get("name") or entry.get("item")) for entry in entries if isinstance(entry, dict)]
            shown = [name for name in names if name]
            if len(shown) > 2:
                return shown[-2]
    return None


def _aliases(root: HtmlElement, named: dict[str, str], url: str | None) -> tuple[str, ...]:
    """canonical, og:url and AMP addresses, absolute, http(s) only, best first."""
    links = {(rel, link.get("href")) for link in root.iter("link") for rel in (link.get("rel") or "").lower().split()}
    found = [href for rel, href in sorted(links, key=str) if rel == "canonical" and href]
    found += [named["og:url"]] if "og:url" in named else []
    found += [href for rel, href in sorted(links, key=str) if rel == "amphtml" and href]
    return tuple(dict.fromkeys(address for href in found if (address := _absolute(href, url))))


def _absolute(href: str, url: str | None) -> str | None:
    if len(href) > _ADDRESS_CHARACTERS:
        return None
    try:
        # Before they are joined: joining makes a path of what a damaged address has for credentials.
        address = urljoin(url or "", without_credentials(href.strip(), whole=True))
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in {"http", "https"} and parts.hostname else None


def _outlet(named: dict[str, str], article: dict[str, Any], url: str | None) -> str | None:
    shown = _texts(named.get("og:site_name"), article.get("publisher"), named.get("application-name"))
    if shown:
        return shown[0]
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def _time(*values: Any) -> str | None:
    """The first moment that is stated in full, else the first whose offset is missing."""
    stated = [time for value in values if (time := stated_time(_text(value)))]
    return next((time for time in stated if datetime.fromisoformat(time).tzinfo), None) or next(iter(stated), None)


def stated_time(text: str | None) -> str | None:
    """A machine time in ISO 8601, with its offset where it has one; a day without a clock time is no moment."""
    if not text:
        return None
    try:
        time = datetime.fromisoformat(text) if _ISO.match(text) else parsedate_to_datetime(text)
        moment = (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone(UTC)
        return time.isoformat() if _EARLIEST < moment < _LATEST else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
