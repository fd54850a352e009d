"""Bodies within bounds: size limits, decompression that stops, and what kind of text a body is."""

from __future__ import annotations

import re
import zlib
from typing import TYPE_CHECKING

from tracker.errors import SourceError
from tracker.patterns import pattern
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Check = Callable[[], object]

MIB = 1024 * 1024
MEDIA_TYPES = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "application/xhtml+xml",
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
}
# How a document that is markup begins, behind a byte order mark, white space and comments (WHATWG MIME Sniffing, 7.1).
_MARKUP = pattern(
    rb"(?:\xef\xbb\xbf|\s|<!--.*?-->|<\?xml.*?\?>)*<(?:!doctype\s+html|html|head|body|title|meta)\b",
    re.IGNORECASE | re.DOTALL,
)
# A text that opens with a heading of Markdown; front matter is seen by whoever reads the page.
_HEADING = pattern(rb"(?:\xef\xbb\xbf)?\s*?^ {0,3}#{1,6}[ \t]+[^\s#]", re.MULTILINE)
_SNIFFED_BYTES = 4096
GZIP = b"\x1f\x8b"
"""How everything that gzip packed begins (RFC 1952)."""

_GZIP, _ZLIB, _DEFLATE = 31, 15, -15
_PADDING = pattern(rb"\0*")
# bgzip, which makes the most pieces, writes one for each 64 KiB: 512 in the largest body that is taken.
_MOST_MEMBERS = 10_000
_MOST_CODINGS = 4
_FIRST_SLICE = 1024


def _no_check() -> None:
    """Files and standard input have no deadline."""


def media_type(suffix: str, body: bytes) -> str:
    """The media type that a file's ending says, else what the body begins like."""
    known = MEDIA_TYPES.get(suffix.lower())
    if known:
        return known
    begin = body[:_SNIFFED_BYTES]
    if _MARKUP.match(begin):
        return "text/html"
    return "text/markdown" if _HEADING.match(begin) else "text/plain"


def within(body: bytes, limit_bytes: int, name: str) -> bytes:
    """The body, or `SourceError` where it is larger than the limit."""
    if len(body) > limit_bytes:
        raise too_large(name, limit_bytes)
    return body


def too_large(name: str, limit_bytes: int) -> SourceError:
    """The error for a body that does not stay within its limit."""
    size = f"{limit_bytes // MIB} MiB" if limit_bytes >= MIB else f"{limit_bytes} bytes"
    return SourceError(f"{name} is larger than {size}, too large for an article.", hint="Nothing of it was kept.")


def gunzip(packed: bytes, limit_bytes: int, name: str, check: Check = _no_check) -> bytes:
    """What a gzip file of one or more members holds; stops at the limit. Raises `SourceError`.

    `check` is called between steps of bounded work; it raises once there is no time left.
    """
    out, at = bytearray(), _behind_padding(packed, 0)
    for _ in range(_MOST_MEMBERS):
        if at == len(packed):
            return bytes(out)
        chunk, at = _inflate(packed, at, _GZIP, _Room(limit_bytes - len(out), limit_bytes, name), check)
        out += chunk
        at = _behind_padding(packed, at)
    if at == len(packed):
        return bytes(out)
    message = f"{name} is compressed in more than {_MOST_MEMBERS} pieces, which no page is."
    raise SourceError(message, hint="Nothing of it was kept.")


def _behind_padding(packed: bytes, at: int) -> int:
    """Where the next gzip member begins: some tapes and tools fill up with zeros."""
    match = _PADDING.match(packed, at)
    return match.end() if match else at


class _Room(NamedTuple):
    """How much may still come out of a body, its limit as a whole, and what it is called."""

    left_bytes: int
    limit_bytes: int
    name: str


def _inflate(packed: bytes, at: int, wbits: int, room: _Room, check: Check) -> tuple[bytes, int]:
    """The compressed stream that begins at `at`: its content, and where it ends.

    The decoder is fed slices that grow: it copies what stands behind a stream, which for many short streams in a row
    would be most of the body each time.
    """
    decoder, view, out, step = zlib.decompressobj(wbits), memoryview(packed), bytearray(), _FIRST_SLICE
    while not decoder.eof and at < len(packed):
        check()
        piece = view[at : at + step]
        try:
            out += decoder.decompress(piece, room.left_bytes - len(out) + 1)
        except zlib.error as error:
            message = f"{room.name} cannot be decompressed: {error}."
            raise SourceError(message, hint="The file is damaged, or not compressed as it says.") from error
        if len(out) > room.left_bytes:
            raise too_large(room.name, room.limit_bytes)
        at, step = at + len(piece) - len(decoder.unused_data), min(2 * step, MIB)
    if not decoder.eof:
        message = f"{room.name} ends in the middle of its compressed data."
        raise SourceError(message, hint="Copy or fetch it again.")
    return bytes(out), at


def decode(body: bytes, codings: Iterable[str], limit_bytes: int, name: str, check: Check = _no_check) -> bytes:
    """The body without its HTTP content codings (gzip, deflate), undone last first; each stops at the limit.

    `check` is called between steps of bounded work; it raises once there is no time left.
    """
    named = [coding for coding in (coding.strip().lower() for coding in codings) if coding not in {"", "identity"}]
    if len(named) > _MOST_CODINGS:
        message = f"{name} came with {len(named)} content codings, one over the other."
        raise SourceError(message, hint="Nothing of it was kept.")
    for coding in reversed(named):
        if coding in {"gzip", "x-gzip"}:
            body = gunzip(body, limit_bytes, name, check)
        elif coding == "deflate":
            # Servers send both what RFC 9110 calls deflate (zlib) and the bare stream.
            wbits = _ZLIB if body[:1] and body[0] & 0x0F == 8 and not int.from_bytes(body[:2]) % 31 else _DEFLATE
            body = _inflate(body, 0, wbits, _Room(limit_bytes, limit_bytes, name), check)[0] if body else body
        else:
            message = f"{name} came with the content coding {coding!r}, which was not asked for."
            raise SourceError(message)
    return body
