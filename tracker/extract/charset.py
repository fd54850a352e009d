"""Bytes → characters: the header's charset, a byte order mark, the page's own, then a guess from the bytes."""

from __future__ import annotations

import codecs
import re

_HEADER = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What pages call these is read by browsers as the Windows superset (WHATWG Encoding Standard, "Names and labels").
_AS_BROWSERS = {
    **dict.fromkeys(("iso8859-1", "latin-1", "ascii"), "cp1252"),
    "iso8859-9": "cp1254",
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
# Encodings of Python's registry in which no page is written.
_NO_CHARSETS = frozenset(
    ("idna", "punycode", "unicode-escape", "unicode_escape", "raw-unicode-escape", "raw_unicode_escape")
)
_META_BYTES = 4096
_GUESS_BYTES = 200_000
# More than this share of characters that no charset explains is no text.
_MOST_BAD = 0.1


def decode(raw: bytes, content_type: str | None, *, html: bool = False) -> tuple[str, str | None]:
    """(text, None), or ("", the problem in plain words) where the bytes are text in no charset."""
    for mark, name in _BOMS:
        if raw.startswith(mark):
            return raw[len(mark) if name == "utf-8" else 0 :].decode(name, "replace"), None
    for name in _declared(raw, content_type, html=html):
        text = _strictly(raw, name)
        if text is not None:
            return text, None
    return _guessed(raw)


def _declared(raw: bytes, content_type: str | None, *, html: bool) -> list[str]:
    """The charsets to try in strict decoding, best first. UTF-8 last: bytes that decode as it are it."""
    names = []
    header = _HEADER.search(content_type or "")
    if header:
        names.append(header[1])
    if html:
        begin = raw[:_META_BYTES]
        for pattern in (_XML, _META):
            found = pattern.search(begin)
            if found:
                names.append(found[1].decode("ascii", "replace"))
    # UTF-8 is checked before a declared single-byte charset, which would accept any bytes and garble them.
    return ["utf-8", *(name for name in names if not _is_utf8(name))] if _valid_utf8(raw) else names


def _is_utf8(name: str) -> bool:
    return name.lower().replace("_", "-") in {"utf-8", "utf8"}


def _valid_utf8(raw: bytes) -> bool:
    """True where non-ASCII bytes form valid UTF-8; pure ASCII may be an escape charset (ISO-2022) and stays open."""
    if raw.isascii():
        return b"\x1b$" not in raw and b"\x1b(" not in raw
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _strictly(raw: bytes, name: str) -> str | None:
    try:
        known = codecs.lookup(name).name
        # `bytes.decode` refuses transforms such as "hex" and "zlib" by itself.
        return None if known in _NO_CHARSETS else raw.decode(_AS_BROWSERS.get(known, known))
    except (LookupError, UnicodeError, ValueError):
        return None


def _guessed(raw: bytes) -> tuple[str, str | None]:
    nearly = raw.decode("utf-8", "replace")
    # A page in UTF-8 with a few broken bytes is far likelier than another charset that happens to fit.
    if nearly.count("\ufffd") <= max(3, len(nearly) // 500):
        return nearly, None
    from charset_normalizer import from_bytes

    best = from_bytes(raw[:_GUESS_BYTES]).best()
    if best is not None:
        text = raw.decode(best.encoding, "replace")
        if text.count("\ufffd") <= len(text) * _MOST_BAD:
            return text, None
    return "", "undecodable bytes: text in no known character set"
