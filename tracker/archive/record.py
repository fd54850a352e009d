"""A capture's record as JSON, "tracker.record/1": everything about it but its bytes, and no secrets."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, replace
from typing import Any
from zoneinfo import ZoneInfo

from tracker.archive.fields import FIRST_YEAR, LAST_YEAR, Fields, day, pair, sha256, text, time, whole
from tracker.errors import IntegrityError
from tracker.model import CaptureName, Hop, Moment, Page, Record, TimeSource, utc_text, without_credentials
from tracker.patterns import pattern

SCHEMA = "tracker.record/1"
HINT = "Restore the file from a backup; `tracker verify` checks the whole store."
# No page is that large (sources refuse from 32 MiB on): what a record says of sizes is believed only up to here.
LARGEST_BODY_BYTES = 2**28
# Times the longest headers that servers send; a record is read whole.
LARGEST_BYTES = 2**24
_SECRET_HEADER = pattern(
    r"(?!access-control-)(?:.*[-_])?(?:auth|authorization|authentication|cookie2?|credentials?|csrf|xsrf|jwt|"
    r"(?:api|access|secret)[-_]?key|passw(?:or)?d|secret|session(?:[-_]?id)?|[a-z]*token)(?:[-_].*)?"
)
# They ask for credentials and hold none; what they say explains why a page was not given.
_ASKING_HEADERS = {"www-authenticate", "proxy-authenticate"}
_URL_HEADERS = {"location", "content-location", "referer", "origin"}
_URLS = {"url", "final_url"}
# What stands for a secret; a page may be cleaned more than once.
_DIGEST = pattern(r"sha256:[0-9a-f]{64}")


def without_secrets(page: Page) -> Page:
    """The page without cookies, authorization and credentials in URLs: of a header its name and digest remain."""
    values = {item.name: getattr(page, item.name) for item in fields(page)}
    texts: dict[str, Any] = {
        name: without_credentials(value, whole=name in _URLS)
        for name, value in values.items()
        if isinstance(value, str)
    }
    # The name of a file may hold bytes that no text can.
    texts["origin"] = texts["origin"].encode("utf-8", "backslashreplace").decode()
    return replace(
        page,
        **texts,
        hops=tuple(Hop(_clean_url(hop.url), hop.status, _clean_url(hop.location)) for hop in page.hops),
        headers=_clean_headers(page.headers),
        request_headers=_clean_headers(page.request_headers),
        tags=tuple(map(without_credentials, page.tags)),
        times=tuple(filter(is_near, page.times)),
    )


def is_near(moment: Moment) -> bool:
    """Whether a time is one that a record can hold."""
    return FIRST_YEAR <= moment.time.year <= LAST_YEAR


def encode(record: Record, dictionary_sha256: str | None) -> bytes:
    """The record's file."""
    return (
        json.dumps(_to_dict(record, dictionary_sha256), indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    ).encode()


def decode(data: bytes, *, folder: str, name: CaptureName) -> Record:
    """The record that a file holds; `IntegrityError` where it is damaged or not the record of that name."""
    try:
        record = _from_dict(Fields.of(json.loads(data)), folder)
    except (ValueError, RecursionError) as error:
        raise IntegrityError(f"The record {folder}/{name}.json is damaged ({error}).", hint=HINT) from error
    if record.name != name or not record.sha256.startswith(name.digest):
        raise IntegrityError(f"The record {folder}/{name}.json speaks of another capture, {record.name}.", hint=HINT)
    return replace(record, file_sha256=hashlib.sha256(data).hexdigest())


def _to_dict(record: Record, dictionary_sha256: str | None) -> dict[str, Any]:
    page = record.page
    return {
        "schema": SCHEMA,
        "name": str(record.name),
        "folder": record.folder,
        "tool": record.tool,
        "sha256": record.sha256,
        "size_bytes": record.size_bytes,
        "stored_bytes": record.stored_bytes,
        "suffix": record.suffix,
        "media_type": page.media_type,
        "dictionary": record.dictionary,
        "dictionary_sha256": dictionary_sha256,
        "moment": page.moment and _moment_to_dict(page.moment),
        "times": [_moment_to_dict(moment) for moment in page.times],
        "origin": page.origin,
        "request": {"method": page.method, "url": page.url, "headers": [list(pair) for pair in page.request_headers]},
        "hops": [{"url": hop.url, "status": hop.status, "location": hop.location} for hop in page.hops],
        "response": {
            "url": page.final_url,
            "status": page.status,
            "http_version": page.http_version,
            "server_address": page.server_address,
            "headers": [list(pair) for pair in page.headers],
            "encoded_size_bytes": page.encoded_size_bytes,
            "encoded_sha256": page.encoded_sha256,
        },
        "options": {
            "article": page.article,
            "timezone": page.timezone,
            "published_at": page.published_at and utc_text(page.published_at),
            **({"published_on": page.published_on} if page.published_on else {}),
            "tags": list(page.tags),
            "schedule": page.schedule,
        },
    }


def _from_dict(record: Fields, folder: str) -> Record:
    if record.get("schema", text) != SCHEMA:
        raise ValueError("its schema is another")
    return Record(
        name=record.get("name", _name),
        folder=folder,
        page=_page(record),
        sha256=record.get("sha256", sha256),
        size_bytes=record.get("size_bytes", whole(LARGEST_BODY_BYTES)),
        stored_bytes=record.get("stored_bytes", whole(LARGEST_BODY_BYTES)),
        suffix=record.get("suffix", _suffix),
        dictionary=str(key) if (key := record.maybe("dictionary", _name)) else None,
        tool=record.get("tool", text),
    )


def _page(record: Fields) -> Page:
    request, response, options = (record.get(key, Fields.of) for key in ("request", "response", "options"))
    return Page(
        body=b"",
        moment=record.maybe("moment", _moment),
        media_type=record.get("media_type", text),
        origin=record.get("origin", text),
        url=request.maybe("url", text),
        method=request.maybe("method", text),
        request_headers=request.all("headers", pair),
        hops=record.all("hops", _hop),
        final_url=response.maybe("url", text),
        status=response.maybe("status", whole(999)),
        http_version=response.maybe("http_version", text),
        server_address=response.maybe("server_address", text),
        headers=response.all("headers", pair),
        encoded_size_bytes=response.maybe("encoded_size_bytes", whole(LARGEST_BODY_BYTES)),
        encoded_sha256=response.maybe("encoded_sha256", sha256),
        times=record.all("times", _moment),
        article=options.maybe("article", text),
        timezone=options.maybe("timezone", _timezone),
        published_at=options.maybe("published_at", time),
        published_on=options.get("published_on", day) if "published_on" in options.raw else "",
        tags=options.all("tags", text) if "tags" in options.raw else (),
        schedule=options.raw.get("schedule") is not False,
    )


def _name(raw: Any, path: str) -> CaptureName:
    name = CaptureName.parse(text(raw, path))
    if name is None or not FIRST_YEAR <= name.time.year <= LAST_YEAR:
        raise ValueError(f"{path} is no capture's name")
    return name


def _suffix(raw: Any, path: str) -> str:
    if text(raw, path) not in SUFFIXES.values():
        raise ValueError(f"{path} is none of {', '.join(sorted(set(SUFFIXES.values())))}")
    return str(raw)


def _timezone(raw: Any, path: str) -> str:
    try:
        return ZoneInfo(text(raw, path)).key
    except (OSError, LookupError, ValueError) as error:
        raise ValueError(f"{path} is no time zone") from error


def _hop(raw: Any, path: str) -> Hop:
    hop = Fields.of(raw, path)
    return Hop(hop.get("url", text), hop.get("status", whole(999)), hop.get("location", text))


def _moment(raw: Any, path: str) -> Moment:
    moment = Fields.of(raw, path)
    return Moment(moment.get("time", time), TimeSource(moment.get("source", text)))


SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/octet-stream": ".bin",
}


def suffix_of(media_type: str) -> str:
    """The suffix of a capture's file: .html .txt .md .bin."""
    return SUFFIXES.get(media_type.partition(";")[0].strip().lower(), ".bin")


def _moment_to_dict(moment: Moment) -> dict[str, str]:
    return {"time": utc_text(moment.time), "source": str(moment.source)}


def _clean_headers(headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    return tuple((name, _clean_header(name.lower(), value)) for name, value in headers)


def _clean_header(name: str, value: str) -> str:
    if _SECRET_HEADER.fullmatch(name) and name not in _ASKING_HEADERS:
        return value if _DIGEST.fullmatch(value) else _digest(value)
    return without_credentials(value, whole=name in _URL_HEADERS)


def _digest(secret: str) -> str:
    return "sha256:" + hashlib.sha256(secret.encode("utf-8", "surrogateescape")).hexdigest()


def _clean_url(url: str) -> str:
    return without_credentials(url, whole=True)
