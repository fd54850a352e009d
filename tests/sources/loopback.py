"""A real HTTP server on loopback that answers as badly as the web does."""

from __future__ import annotations

import contextlib
import gzip
import threading
import time
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

STORY = b"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbor board to vote on cranes</title>
<meta property="article:published_time" content="2022-01-14T13:05:00-05:00"></head><body><article>
<h1>Harbor board to vote on cranes</h1>
<p>The harbor board will vote on Monday on the purchase of 12 cranes, a port official said on Friday.</p>
<p>The official said the cranes would replace older machines that inspectors had found unsafe last autumn.</p>
<p>Residents of the old town have asked for a hearing before the vote, which the board has not granted so far.</p>
<p>The purchase would be the largest that the harbor has made since the new quay was opened eleven years ago.</p>
</article></body></html>"""


class Handler(BaseHTTPRequestHandler):
    """One path for each way of answering."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer by path; `/redirect/N` leads N times further before the story."""
        name, _, rest = self.path.strip("/").partition("/")
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            getattr(self, f"answer_{name.partition('?')[0].replace('-', '_')}", self.answer_missing)(rest)

    def log_message(self, *args: object) -> None:
        """Say nothing."""

    def send(self, body: bytes, *headers: tuple[str, str], status: int = 200) -> None:
        """A whole response."""
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def answer_story(self, _rest: str) -> None:
        """An article, with repeated headers in an order of their own."""
        self.send(
            STORY,
            ("Content-Type", "text/html; charset=utf-8"),
            ("X-Zebra", "1"),
            ("Set-Cookie", "id=secret"),
            ("X-Aard", "2"),
            ("X-Zebra", "3"),
            ("Last-Modified", "Fri, 14 Jan 2022 18:06:00 GMT"),
        )

    def answer_close(self, _rest: str) -> None:
        """The article; the connection ends with it, as most servers' does under load."""
        self.close_connection = True
        self.send(STORY, ("Content-Type", "text/html; charset=utf-8"), ("Connection", "close"))

    def answer_old(self, _rest: str) -> None:
        """The article as an HTTP/1.0 server sends it: without a length, to the end of the connection."""
        self.protocol_version, self.close_connection = "HTTP/1.0", True
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(STORY)

    def answer_damaged(self, _rest: str) -> None:
        """A redirect to what no URL can be."""
        self.send(b"", ("Location", "http://ana:secret@[bad"), status=302)

    def answer_crumbs(self, _rest: str) -> None:
        """Many thousand empty compressed pieces, one behind the other."""
        self.send(gzip.compress(b"", mtime=0) * 20_000, ("Content-Encoding", "gzip"))

    def answer_onion(self, _rest: str) -> None:
        """More codings, one over the other, than anything needs."""
        self.send(STORY, ("Content-Encoding", ", ".join(["gzip"] * 50)))

    def answer_untyped(self, _rest: str) -> None:
        """The article, and a time that is none."""
        self.send(STORY, ("Last-Modified", "yesterday"))

    def answer_missing(self, _rest: str) -> None:
        """Not here."""
        self.send(b"nothing here", status=404)

    def answer_redirect(self, rest: str) -> None:
        """One step nearer to the story."""
        left = int(rest or 1)
        self.send(b"", ("Location", "/story" if left <= 1 else f"/redirect/{left - 1}"), status=302)

    def answer_away(self, rest: str) -> None:
        """To wherever the path says."""
        self.send(b"", ("Location", rest.replace("__", "/")), status=301)

    def answer_nowhere(self, _rest: str) -> None:
        """A redirect that says no place."""
        self.send(b"", status=302)

    def answer_gzip(self, _rest: str) -> None:
        """The article, compressed."""
        self.send(gzip.compress(STORY, mtime=0), ("Content-Encoding", "gzip"), ("Content-Type", "text/html"))

    def answer_deflate(self, _rest: str) -> None:
        """The article in what RFC 9110 calls deflate."""
        self.send(zlib.compress(STORY), ("Content-Encoding", "deflate"))

    def answer_raw_deflate(self, _rest: str) -> None:
        """The article in what some servers call deflate."""
        packer = zlib.compressobj(wbits=-15)
        self.send(packer.compress(STORY) + packer.flush(), ("Content-Encoding", "deflate"))

    def answer_bomb(self, _rest: str) -> None:
        """Twice compressed zeros: 256 MiB from a few hundred bytes."""
        packer, inner = zlib.compressobj(wbits=31), bytearray()
        for _ in range(256):
            inner += packer.compress(bytes(1 << 20))
        body = gzip.compress(bytes(inner + packer.flush()), mtime=0)
        self.send(body, ("Content-Encoding", "gzip, gzip"))

    def answer_brotli(self, _rest: str) -> None:
        """A coding that nobody asked for."""
        self.send(b"??", ("Content-Encoding", "br"))

    def answer_large(self, _rest: str) -> None:
        """More than it should be, announced."""
        self.send(bytes(300_000), ("Content-Type", "text/html"))

    def answer_endless(self, _rest: str) -> None:
        """More than it should be, without a length."""
        self.send_response(200)
        self.send_header("Connection", "close")
        self.end_headers()
        for _ in range(10_000):
            self.wfile.write(bytes(10_000))

    def answer_slow(self, _rest: str) -> None:
        """A byte of the body now and then, each well within any time limit for one read."""
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self._drip(b"x" * 1000)

    def answer_slow_head(self, _rest: str) -> None:
        """The same with the head of the answer."""
        self._drip(b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 1000)

    def _drip(self, data: bytes) -> None:
        for byte in data:
            self.wfile.write(bytes([byte]))
            self.wfile.flush()
            time.sleep(0.05)

    def answer_broken(self, _rest: str) -> None:
        """Less than it announced."""
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"<html>")
        self.close_connection = True


@contextlib.contextmanager
def serving() -> Iterator[str]:
    """The server, at the URL that this gives, until the block ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
