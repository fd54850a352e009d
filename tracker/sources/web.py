"""A page from the web: one GET over http(s), redirects followed by hand, everything about the answer kept."""

from __future__ import annotations

import hashlib
import re
import time
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tracker.errors import MisuseError, SourceError
from tracker.model import Hop, Moment, Page, TimeSource, without_credentials
from tracker.patterns import pattern
from tracker.sources.bounded import decode, media_type, too_large
from tracker.sources.source import LIMIT_BYTES, TIMEOUT_S, Item
from tracker.values import NamedTuple
from tracker.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    import httpx2

    from tracker.sources.addresses import Resolve
    from tracker.sources.network import Deadline
    from tracker.sources.source import Reading

MAX_REDIRECTS = 10
_SCHEMES = {"http", "https"}
_REDIRECTS = {301, 302, 303, 307, 308}
_ANY_SCHEME = pattern(r"[a-z][a-z0-9+.-]*://|(?:mailto|data|javascript|about|file):", re.IGNORECASE)
_REQUEST_HEADERS = {
    "User-Agent": f"article-tracker/{__version__}",
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
}


def takes(reference: str) -> bool:
    """Anything with a scheme; other schemes than http(s) are refused when it is read."""
    return ":" in reference and _ANY_SCHEME.match(reference) is not None


def items(reference: str, reading: Reading) -> Iterator[Item]:
    """The page at the URL."""
    check_url(reference)
    yield Item(without_credentials(reference, whole=True), partial(_article, reference, reading), waits=True)


def check_url(url: str) -> None:
    """Raise `MisuseError` unless it is an absolute http(s) URL with a host."""
    try:
        parts = urlsplit(url)
        usable = parts.scheme.lower() in _SCHEMES and bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable or not url.isprintable() or " " in url:
        message = f"{without_credentials(url, whole=True)!r} is no http(s) URL."
        raise MisuseError(message, hint="Write https://host/path; a file is named by its path alone.")


def _article(url: str, reading: Reading) -> Page:
    """The page, as far as it is one: what the server refuses is no version of an article."""
    reading.pace.wait(urlsplit(url).hostname or "")
    page = fetch(
        url,
        now=reading.now,
        timeout_s=reading.timeout_s,
        limit_bytes=reading.limit_bytes,
        allow_private=reading.allow_private,
        timezone=reading.timezone,
    )
    if page.status != 200:
        message = f"{without_credentials(url)} answered with status {page.status}: no article."
        raise SourceError(message, hint="Open it in a browser. Nothing was stored.")
    return page


class _Answer(NamedTuple):
    """One response: its head, the moment it came, its body as it was sent, and the address that it came from."""

    response: httpx2.Response
    time: datetime
    body: bytes
    address: str | None


def fetch(
    url: str,
    *,
    now: Callable[[], datetime],
    timeout_s: float = TIMEOUT_S,
    limit_bytes: int = LIMIT_BYTES,
    allow_private: bool = False,
    max_redirects: int = MAX_REDIRECTS,
    timezone: str | None = None,
    resolve: Resolve | None = None,
) -> Page:
    """The page at a URL, whatever its status: its moment is the visit, its body is content-decoded within bounds.

    `timeout_s` is for everything together, `limit_bytes` holds before and after decoding. Only globally routable
    addresses are talked to unless `allow_private`, checked again at each redirect. Raises `MisuseError` for what is no
    http(s) URL, `SourceError` for what does not come in full.
    """
    import httpx2

    from tracker.sources import network

    name = without_credentials(url, whole=True)
    deadline = network.Deadline(timeout_s, time.monotonic, name)
    hops: list[Hop] = []
    here = url
    backend = network.Backend(resolve or network.resolve, deadline, allow_private=allow_private)
    with httpx2.Client(transport=network.Transport(backend), trust_env=False, timeout=None) as client:
        while True:
            check_url(here)
            answer = _get(client, here, now, limit_bytes, deadline)
            location = answer.response.headers.get("Location")
            if answer.response.status_code not in _REDIRECTS or not location:
                body = _decoded(answer, limit_bytes, name, deadline)
                return _page(url, here, tuple(hops), answer, body, timezone)
            there = _joined(here, location)
            shown = without_credentials(here, whole=True), without_credentials(location, whole=True)
            hops.append(Hop(shown[0], answer.response.status_code, shown[1]))
            if len(hops) > max_redirects:
                message = f"{name} leads through more than {max_redirects} redirects."
                raise SourceError(message, hint="Open it in a browser and add the address it ends at.")
            here = there


def _joined(here: str, location: str) -> str:
    """Where a redirect leads; raises `SourceError` where that is not on the web."""
    import httpx2

    try:
        urlsplit(location)  # stricter than joining, which makes a host of anything
        there = str(httpx2.URL(here).join(location))
        check_url(there)
    except (httpx2.InvalidURL, ValueError, MisuseError) as error:
        shown = without_credentials(here, whole=True), without_credentials(location, whole=True)
        message = f"{shown[0]} redirects to {shown[1]!r}, which is no http(s) URL."
        raise SourceError(message, hint="Nothing was stored.") from error
    return there


def _get(client: httpx2.Client, url: str, now: Callable[[], datetime], limit_bytes: int, deadline: Deadline) -> _Answer:
    """One request and its answer; the client's errors become `SourceError`."""
    import httpx2

    name = without_credentials(url, whole=True)
    try:
        with client.stream("GET", url, headers=_REQUEST_HEADERS, follow_redirects=False) as response:
            arrived, address = now(), _server_address(response)
            return _Answer(response, arrived, _body(response, limit_bytes, name), address)
    except httpx2.TimeoutException as error:
        raise deadline.error() from error
    except (httpx2.HTTPError, httpx2.InvalidURL) as error:
        why = without_credentials(str(error)).rstrip(".") or type(error).__name__
        message = f"{name} cannot be fetched: {why}."
        raise SourceError(message, hint="Look at the address and at the network connection.") from error


def _server_address(response: httpx2.Response) -> str | None:
    """The address that answered, while the connection stands: a server may close it with the end of the body."""
    stream = response.extensions.get("network_stream")
    try:
        address = stream.get_extra_info("server_addr") if stream else None
    except OSError:
        return None
    return str(address[0]) if address else None


def _body(response: httpx2.Response, limit_bytes: int, name: str) -> bytes:
    """The body as it was sent; stops at the limit, and where the server says in advance that it is larger."""
    stated = response.headers.get("Content-Length", "")
    if stated.isdecimal() and int(stated) > limit_bytes:
        raise too_large(name, limit_bytes)
    body = bytearray()
    for chunk in response.iter_raw():
        body += chunk
        if len(body) > limit_bytes:
            raise too_large(name, limit_bytes)
    return bytes(body)


def _decoded(answer: _Answer, limit_bytes: int, name: str, deadline: Deadline) -> bytes:
    """The body without its content codings, within what is left of the time."""
    codings = answer.response.headers.get("Content-Encoding", "").split(",")
    return decode(answer.body, codings, limit_bytes, name, deadline.remaining)


def _page(url: str, final: str, hops: tuple[Hop, ...], answer: _Answer, body: bytes, timezone: str | None) -> Page:
    response = answer.response
    stated = response.headers.get("Content-Type", "")
    return Page(
        body=body,
        moment=Moment(answer.time, TimeSource.VISIT),
        media_type=stated.partition(";")[0].strip().lower() or media_type("", body),
        origin="web",
        url=without_credentials(url, whole=True),
        method="GET",
        request_headers=_pairs(response.request.headers),
        hops=hops,
        final_url=without_credentials(final, whole=True),
        status=response.status_code,
        http_version=response.http_version,
        server_address=answer.address,
        headers=_pairs(response.headers),
        encoded_size_bytes=len(answer.body),
        encoded_sha256=hashlib.sha256(answer.body).hexdigest(),
        times=_http_date(response.headers.get("Last-Modified")),
        timezone=timezone,
        fleeting=True,
    )


def _http_date(text: str | None) -> tuple[Moment, ...]:
    """The time in an HTTP header (RFC 9110, 5.6.7), where it is one."""
    from email.utils import parsedate_to_datetime

    try:
        return (Moment(parsedate_to_datetime(text), TimeSource.HTTP_DATE),) if text else ()
    except (ValueError, OverflowError):
        return ()


def _pairs(headers: httpx2.Headers) -> tuple[tuple[str, str], ...]:
    """Headers in order, repeated names kept; their bytes as Latin-1, which loses none (RFC 9110, 5.5)."""
    return tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in headers.raw)
