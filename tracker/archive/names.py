"""The grammar of slugs and folders: nothing outside it is ever joined to a path (DESIGN §3)."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from tracker.patterns import pattern
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST = 80
LOCAL = "local"
_SLUG = pattern(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HOST = pattern(r"[a-z0-9]+(?:[.-]+[a-z0-9]+)*")
# Names that Windows reserves, in a folder or before an extension.
_DEVICES = {"con", "prn", "aux", "nul", *(f"{name}{i}" for name in ("com", "lpt") for i in range(10))}
_VERSION_LIKE = pattern(r"v?\d+|first|latest|prev")
# Top-level names of the store itself.
INCOMING = "incoming"
_RESERVED_HOSTS = {"journal", INCOMING}
_BORING = {"index", "amp", "article", "story", "news", "default", "html"}
_EXTENSION = pattern(r"\.(?:s?html?|php|aspx?|jsp|md|markdown|txt|amp)$", re.IGNORECASE)


def is_slug(text: str) -> bool:
    """Whether an article may be called so."""
    if len(text) > LONGEST or not _SLUG.fullmatch(text):
        return False
    return text not in _DEVICES and not _VERSION_LIKE.fullmatch(text)


def is_folder(text: str) -> bool:
    """Whether `text` is an article's folder, `host/slug`, safe to join to the store's path."""
    host, _, slug = text.partition("/")
    return is_slug(slug) and _is_host(host)


def host_folder(url: str | None) -> str:
    """The name of the folder that an outlet's articles stand in; `local` where the URL names no host."""
    host = _ascii_host(url) if url else ""
    host = re.sub(r"[^a-z0-9.-]+|\.{2,}", "-", host.lower()).strip(".-").removeprefix("www.")
    if host in _RESERVED_HOSTS or host.partition(".")[0] in _DEVICES:
        host = f"host-{host}"
    return host if _is_host(host) else LOCAL


def slug_from(url: str | None, headline: str | None, sha256: str, taken: Callable[[str], bool]) -> str:
    """A new article's slug: from its URL's path, else its headline, else `article-` and 8 hex digits; never taken."""
    candidates = (_from_url(url), slugify(headline or ""), f"article-{sha256[:8]}")
    return numbered(next(text for text in candidates if is_slug(text)), taken)


def numbered(base: str, taken: Callable[[str], bool]) -> str:
    """A slug as it is, or with the first number from 2 on with which it may be used and is not taken."""
    slug, number = base, 1
    while taken(slug) or not is_slug(slug):
        number += 1
        tail = f"-{number}"
        slug = base[: LONGEST - len(tail)].rstrip("-") + tail
    return slug


def slugify(text: str) -> str:
    """Words as a slug of at most 80 characters, cut between words; may be empty or reserved."""
    plain = unicodedata.normalize("NFKD", fold(text).replace("'", "")).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain.lower())
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word[:LONGEST]
        if len(longer) > LONGEST:
            break
        slug = longer
    return slug


def _is_host(host: str) -> bool:
    if len(host) > 253 or not _HOST.fullmatch(host) or ".." in host or host in _RESERVED_HOSTS:
        return False
    return host.partition(".")[0] not in _DEVICES


def _ascii_host(url: str) -> str:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        port = f"-{parts.port}" if parts.port and parts.port not in {80, 443} else ""
        return host.encode("idna").decode() + port
    except (ValueError, UnicodeError):
        return ""


def _from_url(url: str | None) -> str:
    """The last telling part of a URL's path; a bare number is joined to what stands before it."""
    try:
        path = urlsplit(url or "").path
    except ValueError:
        return ""
    parts = [slugify(_EXTENSION.sub("", unquote(part))) for part in path.split("/")]
    parts = [part for part in parts if part and part not in _BORING]
    wordy = [part for part in parts if re.search(r"[a-z]{2}", part)]
    return wordy[-1] if wordy else ""
