"""Which reader a capture needs, or why none will do: media type first, then the bytes themselves."""

from __future__ import annotations

import re

from tracker.extract.charset import wide
from tracker.patterns import pattern

_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "PNG image"),
    (b"\xff\xd8\xff", "JPEG image"),
    (b"GIF87a", "GIF image"),
    (b"GIF89a", "GIF image"),
    (b"BM", "BMP image"),
    (b"%PDF-", "PDF document"),
    (b"PK\x03\x04", "ZIP archive or office document"),
    (b"\x1f\x8b", "gzip archive"),
    (b"\x28\xb5\x2f\xfd", "Zstandard archive"),
    (b"BZh", "bzip2 archive"),
    (b"\xfd7zXZ\x00", "XZ archive"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip archive"),
    (b"\x7fELF", "program"),
    (b"MZ", "program"),
    (b"SQLite format 3\x00", "SQLite database"),
    (b"ID3", "MP3 audio"),
    (b"OggS", "Ogg audio or video"),
    (b"wOFF", "font"),
    (b"wOF2", "font"),
    (b"\xd0\xcf\x11\xe0", "office document"),
    (b"\x00asm", "program"),
)
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
# Bytes that no text in an ASCII-compatible charset holds; one NUL decides, a few others may be terminal escapes.
_CONTROL = bytes([*range(8), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])
_BEGIN_BYTES = 4096

_HTML = pattern(rb"<(?:!doctype\s+html|html|head|body|article|main|section|div|h1|p|meta|title)\b", re.IGNORECASE)
_WHOLE_HTML = pattern(rb"(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL)
_FEED = pattern(rb"<(rss|feed|rdf:rdf|urlset|sitemapindex)\b", re.IGNORECASE)
_TYPE = pattern(r"\s*([\w.+-]+/[\w.+-]+)")
_WIDE_TYPE = pattern(r"utf-?(?:16|32)", re.IGNORECASE)
_MARKDOWN_TYPES = {"text/markdown", "text/x-markdown"}
_HTML_TYPES = {"text/html", "application/xhtml+xml"}
_ENDINGS = ((".md", "markdown"), (".markdown", "markdown"), (".txt", "text"))
_FRONT_MATTER = pattern(rb"---\r?\n(?:[\w-]+:.*\r?\n)+---\r?\n")


def kind_of(raw: bytes, content_type: str | None, url: str | None) -> tuple[str, str | None]:
    """(`html`, `text` or `markdown`, None), or (the kind that was expected, the problem in plain words)."""
    begin = raw[:_BEGIN_BYTES]
    kind = _expected(begin, content_type, url)
    return kind, _problem(raw, begin, content_type)


def _expected(begin: bytes, content_type: str | None, url: str | None) -> str:
    media_type = _media_type(content_type)
    if media_type in _HTML_TYPES:
        return "html"
    if media_type in _MARKDOWN_TYPES:
        return "markdown"
    # Servers and file names call a page "text/plain" now and then; a document that opens as HTML is read as HTML.
    if _opens_as_html(begin, strict=media_type == "text/plain"):
        return "html"
    ending = (url or "").lower().split("?")[0].split("#")[0]
    for suffix, kind in _ENDINGS:
        if ending.endswith(suffix):
            return kind
    return "markdown" if _FRONT_MATTER.match(begin) else "text"


def _media_type(content_type: str | None) -> str:
    match = _TYPE.match(content_type or "")
    return match[1].lower() if match else ""


def _opens_as_html(begin: bytes, *, strict: bool) -> bool:
    start = begin.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if start[:1] != b"<":
        return False
    return bool(_WHOLE_HTML.match(start) if strict else _HTML.search(start))


def _problem(raw: bytes, begin: bytes, content_type: str | None) -> str | None:
    if not raw.strip(b" \t\r\n\x0b\x0c"):
        return "the file is empty"
    for magic, name in _MAGIC:
        # Few letters may also open a text: "BM", "MZ", "ID3".
        if begin.startswith(magic) and (len(magic) > 3 or not magic.isascii() or _is_binary(begin)):
            return f"binary data ({name})"
    if begin[4:8] == b"ftyp" or begin[:4] == b"RIFF":
        return "binary data (image, audio or video)"
    if _FEED.search(begin) and not _HTML.search(begin):
        return "a feed or sitemap, not an article"
    if _media_type(content_type) == "application/json" or _is_json(begin):
        return "JSON data, not an article"
    if not begin.startswith(_BOMS) and not _WIDE_TYPE.search(content_type or "") and _is_binary(begin):
        return "binary data"
    return None


def _is_json(begin: bytes) -> bool:
    return bool(re.match(rb"\s*[\[{]\s*(?:\"[^\"\n]*\"\s*[:,]|\{)", begin))


def _is_binary(begin: bytes) -> bool:
    """Whether a beginning is no text: a NUL that is no half of a wide character, or many control bytes."""
    nuls = begin.count(0)
    if nuls and not wide(begin):
        return True
    controls = len(begin) - len(begin.translate(None, _CONTROL)) - nuls
    return controls * 20 > len(begin)
