"""Fetching from a real server on loopback."""

from __future__ import annotations

import gzip
import hashlib
import threading
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

from tests.sources.loopback import STORY, serving
from tracker.errors import MisuseError, SourceError, TrackerError
from tracker.model import Hop, Page, TimeSource
from tracker.sources import SOURCES, Pace, Reading, items
from tracker.sources.web import _server_address, fetch

if TYPE_CHECKING:
    from collections.abc import Iterator

NOW = datetime(2022, 1, 14, 18, 50, tzinfo=UTC)


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """The URL of a running server."""
    with serving() as url:
        yield url


def get(url: str, **options: Any) -> Page:
    """The page, from wherever it is."""
    return fetch(url, now=lambda: NOW, **{"allow_private": True, "timeout_s": 10.0, **options})


def test_everything_about_the_answer_is_kept(site: str) -> None:
    """Headers stay in order with repetitions, the visit is the moment, digests are of what was sent."""
    page = get(f"{site}/story", timezone="America/New_York")

    assert page.body == STORY
    assert (page.status, page.http_version, page.server_address) == (200, "HTTP/1.1", "127.0.0.1")
    assert [value for name, value in page.headers if name.startswith("X-")] == ["1", "2", "3"]
    assert page.moment is not None
    assert (page.moment.time, page.moment.source) == (NOW, TimeSource.VISIT)
    assert page.times[0].source is TimeSource.HTTP_DATE
    assert page.times[0].time == datetime(2022, 1, 14, 18, 6, tzinfo=UTC)
    assert page.media_type == "text/html"
    assert (page.encoded_size_bytes, page.encoded_sha256) == (len(STORY), hashlib.sha256(STORY).hexdigest())
    assert (page.url, page.final_url, page.hops) == (f"{site}/story", f"{site}/story", ())
    assert (page.method, page.timezone) == ("GET", "America/New_York")
    assert ("Accept-Encoding", "gzip, deflate") in page.request_headers


@pytest.mark.parametrize(("path", "version"), [("close", "HTTP/1.1"), ("old", "HTTP/1.0")])
def test_a_server_that_closes_the_connection(site: str, path: str, version: str) -> None:
    """The connection may end with the body: what is known about it was read before."""
    page = get(f"{site}/{path}")

    assert (page.body, page.http_version, page.server_address) == (STORY, version, "127.0.0.1")


def test_a_connection_without_an_address() -> None:
    """A connection that no longer says its address leaves that out."""

    class Gone:
        """A closed connection, or one that is no socket."""

        def __init__(self, address: tuple[str, int] | None) -> None:
            self.address = address

        def get_extra_info(self, info: str) -> tuple[str, int] | None:
            """As the system answers for a closed descriptor."""
            if self.address is None:
                raise OSError(9, f"Bad file descriptor: {info}")
            return self.address

    assert _server_address(httpx2.Response(200, extensions={"network_stream": Gone(None)})) is None
    assert _server_address(httpx2.Response(200, extensions={"network_stream": Gone(("192.0.2.1", 80))})) == "192.0.2.1"
    assert _server_address(httpx2.Response(200)) is None


def test_what_the_server_does_not_say_is_looked_for_or_left_out(site: str) -> None:
    """Without a media type the body decides; a Last-Modified that is no time is none."""
    page = get(f"{site}/untyped")

    assert (page.media_type, page.times) == ("text/html", ())


def test_redirects_are_followed_and_written_down(site: str) -> None:
    """Each hop is recorded with its status and where it led."""
    page = get(f"{site}/redirect/2")

    assert page.hops == (
        Hop(f"{site}/redirect/2", 302, "/redirect/1"),
        Hop(f"{site}/redirect/1", 302, "/story"),
    )
    assert (page.url, page.final_url, page.body) == (f"{site}/redirect/2", f"{site}/story", STORY)


def test_credentials_stay_out_of_what_is_kept(site: str) -> None:
    """A user and password in the URL are used for the request, and are in no URL of the page."""
    page = get(site.replace("127", "ana:secret@127") + "/redirect/1")

    assert page.body == STORY
    assert not any("secret" in url for url in (page.url or "", page.final_url or "", page.hops[0].url))


@pytest.mark.parametrize("path", ["gzip", "deflate", "raw-deflate"])
def test_content_codings_are_undone(site: str, path: str) -> None:
    """The body is what was compressed; size and digest are of what was sent."""
    page = get(f"{site}/{path}")

    assert page.body == STORY
    assert page.encoded_size_bytes != len(STORY)
    if path == "gzip":
        assert page.encoded_sha256 == hashlib.sha256(gzip.compress(STORY, mtime=0)).hexdigest()


@pytest.mark.parametrize(
    ("path", "options", "says"),
    [
        ("redirect/12", {}, "more than 10 redirects"),
        ("away/file:____etc_passwd", {}, "no http(s) URL"),
        ("away/ftp:____example.com", {}, "no http(s) URL"),
        ("large", {"limit_bytes": 100_000}, "is larger than 100000 bytes"),
        ("endless", {"limit_bytes": 2 << 20}, "is larger than 2 MiB"),
        ("bomb", {"limit_bytes": 4 << 20}, "is larger than 4 MiB"),
        ("brotli", {}, "content coding 'br'"),
        ("damaged", {}, "which is no http(s) URL"),
        ("crumbs", {}, "in more than 10000 pieces"),
        ("onion", {}, "50 content codings"),
        ("slow", {"timeout_s": 0.5}, "did not answer in full within 0.5 seconds"),
        ("slow-head", {"timeout_s": 0.5}, "did not answer in full within 0.5 seconds"),
        ("broken", {}, "cannot be fetched"),
    ],
)
def test_what_does_not_come_in_full_is_refused(site: str, path: str, options: dict[str, Any], says: str) -> None:
    """Too many redirects, too large, too slow, a bomb, a broken body: one clear error each."""
    with pytest.raises(SourceError) as caught:
        get(f"{site}/{path}", **options)
    assert says in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://h.example/x",
        "https://",
        "http://h.example:0/",
        "http://[::1",
        "javascript://x",
        "http://a b/",
        "http://h.example/\r\nX: y",
    ],
)
def test_only_the_web(url: str) -> None:
    """What is no http(s) URL is misuse, before anything is opened."""
    with pytest.raises(MisuseError, match="is no http"):
        get(url)


@pytest.mark.parametrize("path", ["story", "nowhere"])
def test_status_and_redirect_without_place(site: str, path: str) -> None:
    """A redirect that says no place is an answer like any other."""
    assert get(f"{site}/{path}").status == {"story": 200, "nowhere": 302}[path]


def test_private_addresses_are_refused(site: str) -> None:
    """Loopback is not talked to unless it is allowed."""
    with pytest.raises(SourceError, match=r"127\.0\.0\.1, which is not on the public internet") as caught:
        get(f"{site}/story", allow_private=False)
    assert "--allow-private" in caught.value.hint


def test_a_name_that_leads_to_a_private_address_is_refused(site: str) -> None:
    """What counts is the address that a name resolves to, at the first request and after a redirect."""
    port = site.rpartition(":")[2]
    with pytest.raises(SourceError, match=r"news\.example has the address 10\.1\.2\.3"):
        get(
            f"http://news.example:{port}/story",
            resolve=lambda host, port: ("93.184.216.34", "10.1.2.3"),
            allow_private=False,
        )


def test_the_checked_address_is_the_one_connected_to(site: str) -> None:
    """The name is resolved once; the connection goes to an address of that answer, to the next where one is dead."""
    asked: list[str] = []

    def resolve(host: str, port: int) -> tuple[str, ...]:
        asked.append(host)
        return ("127.0.0.2", "127.0.0.1")

    port = site.rpartition(":")[2]
    page = get(f"http://news.example:{port}/story", resolve=resolve)

    assert (asked, page.server_address, page.body) == (["news.example"], "127.0.0.1", STORY)


def test_redirects_are_checked_again(site: str) -> None:
    """A public page that redirects to another host makes that host's address count."""
    port = site.rpartition(":")[2]
    asked: list[str] = []

    def resolve(host: str, port: int) -> tuple[str, ...]:
        asked.append(host)
        return ("127.0.0.1",) if host == "news.example" else ()

    with pytest.raises(SourceError, match=r"no address for inner\.example"):
        get(f"http://news.example:{port}/away/http:____inner.example:{port}__", resolve=resolve)
    assert asked == ["news.example", "inner.example"]


def test_nobody_listens() -> None:
    """A refused connection, and a name that nothing answers to, are one line each."""
    with pytest.raises(SourceError, match="cannot be fetched"):
        get("http://127.0.0.1:1/")
    with pytest.raises(SourceError, match="no address for"):
        get("http://nothing.invalid/")


def test_a_server_that_speaks_no_tls(site: str) -> None:
    """A failed handshake is one line, and no way around the check of the certificate."""
    with pytest.raises(SourceError, match="cannot be fetched"):
        get(site.replace("http:", "https:"))


def test_no_time_at_all(site: str) -> None:
    """A deadline that has passed ends a fetch before it begins."""
    with pytest.raises(SourceError, match="within 0 seconds"):
        get(f"{site}/story", timeout_s=0.0)


def test_a_name_that_nobody_answers_for(site: str) -> None:
    """Looking up a name takes no longer than the whole fetch may."""
    never = threading.Event()

    def resolve(host: str, port: int) -> tuple[str, ...]:
        never.wait(20)
        return ()

    try:
        with pytest.raises(SourceError, match=r"within 0\.2 seconds"):
            get(site, resolve=resolve, timeout_s=0.2)
    finally:
        never.set()


def reading(**options: Any) -> Reading:
    """A reading whose clock stands still and whose sleeps are instant."""
    pace = Pace(lambda _: 1.0, lambda: 100.0, lambda seconds: None)
    return Reading(lambda: NOW, pace, BytesIO(), allow_private=True, **options)


def test_a_url_is_a_source(site: str) -> None:
    """The registry leads a URL to the web, and what the server refuses is an error."""
    (item,) = items(f"{site}/story", reading())
    assert item.read().body == STORY
    (gone,) = items(f"{site}/gone", reading())
    with pytest.raises(SourceError, match="answered with status 404"):
        gone.read()
    with pytest.raises(TrackerError, match="no http"):
        list(items("gopher://h.example/", reading()))
    assert [name for name, source in SOURCES.items() if source.takes("https://h.example")] == ["web", "files"]


def test_one_host_is_not_hurried() -> None:
    """Between two requests to a host lies the delay; another host need not wait."""
    time, slept = [100.0], []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        time[0] += seconds

    pace = Pace(lambda _: 2.0, lambda: time[0], sleep)
    for host in ("a.example", "b.example", "a.example", "a.example"):
        pace.wait(host)
        time[0] += 0.5

    assert slept == [1.0, 1.5]
