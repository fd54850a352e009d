"""Bytes → characters: the header's charset, a byte order mark, the page's own, then a guess from the bytes."""

from __future__ import annotations

import codecs
import re
import unicodedata

from tracker.patterns import pattern

_HEADER = pattern(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_META = pattern(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
_XML = pattern(rb"^\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
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
# Which of every four bytes are NUL in Latin text of a charset with wide characters.
_WIDE = {
    (False, True, False, True): "utf-16-le",
    (True, False, True, False): "utf-16-be",
    (False, True, True, True): "utf-32-le",
    (True, True, True, False): "utf-32-be",
}
# Fewer bytes say nothing about the charset by their frequencies; still fewer look like words in several.
_SHORT_BYTES = 64
_LEAST_BYTES = 12
# What pages are written in (WHATWG Encoding Standard, "Names and labels"), but for the rarest ISO 8859, which fit what
# is meant in a common one. Any bytes are letters in UTF-16: where it is meant, a mark, a declaration or NULs say so.
_PAGES = """
ascii utf_8 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp866 cp874 koi8_r koi8_u mac_roman
mac_cyrillic iso8859_2 iso8859_5 iso8859_6 iso8859_7 iso8859_8 iso8859_15 gb18030 big5 big5hkscs euc_jp iso2022_jp cp932
shift_jis euc_kr cp949
""".split()
_WORD = pattern(r"[^\W\d_]+")
# Scripts that one word of Japanese is written in, by the beginnings of their characters' names.
_SCRIPTS = {"HIRAGANA": "CJK", "KATAKANA": "CJK", "KATAKANA-HIRAGANA": "CJK"}
_UNDECODABLE = "undecodable bytes: text in no known character set"


def decode(raw: bytes, content_type: str | None, *, html: bool = False) -> tuple[str, str | None]:
    """(text, None), or ("", the problem in plain words) where the bytes are text in no charset.

    No text holds a NUL; in HTML, a stray one behind the beginning is left to the parser, as browsers do.
    """
    text = _decoded(raw, content_type, html=html)
    if text is None:
        return "", _UNDECODABLE
    if "\0" in (text[:_META_BYTES] if html else text):
        return "", "binary data"
    return text, None


def wide(begin: bytes) -> str | None:
    """UTF-16 or UTF-32 without a byte order mark, told by where the NULs of Latin text stand; else None."""
    places = [begin[place::4] for place in range(4)]
    if not places[3]:
        return None
    shares = [place.count(0) / len(place) for place in places]
    if any(_MOST_BAD <= share <= 1 - 4 * _MOST_BAD for share in shares):
        return None
    return _WIDE.get((shares[0] > 0.5, shares[1] > 0.5, shares[2] > 0.5, shares[3] > 0.5))


def _decoded(raw: bytes, content_type: str | None, *, html: bool) -> str | None:
    for mark, name in _BOMS:
        if raw.startswith(mark):
            return _mostly(raw[len(mark) if name == "utf-8" else 0 :].decode(name, "replace"))
    for name in _declared(raw, content_type, html=html):
        text = _strictly(raw, name)
        if text is not None:
            return text
    return _guessed(raw)


def _declared(raw: bytes, content_type: str | None, *, html: bool) -> list[str]:
    """The charsets to try in strict decoding, best first; bytes that decode as UTF-8 are UTF-8."""
    unmarked = wide(raw[:_META_BYTES])
    if unmarked:
        return [unmarked]
    names = []
    header = _HEADER.search(content_type or "")
    if header:
        names.append(header[1])
    if html:
        begin = raw[:_META_BYTES]
        for declaration in (_XML, _META):
            found = declaration.search(begin)
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


def _guessed(raw: bytes) -> str | None:
    nearly = raw.decode("utf-8", "replace")
    # A page in UTF-8 with a few broken bytes is far likelier than another charset that happens to fit.
    if nearly.count("\ufffd") <= max(3, len(nearly) // 500) and _mostly(nearly) is not None:
        return nearly
    return _briefly(raw) if len(raw) < _SHORT_BYTES else _likeliest(raw)


def _briefly(raw: bytes) -> str | None:
    """Too few bytes for statistics: what the web takes unnamed text for, or a guess, where it looks like words."""
    western = _strictly(raw, "cp1252")
    if western and sum(map(str.isascii, western)) * 2 > len(western) and _looks_like_words(western):
        return western
    guess = _likeliest(raw) if len(raw) >= _LEAST_BYTES else None
    return guess if guess and _looks_like_words(guess) else None


def _likeliest(raw: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(raw[:_GUESS_BYTES], cp_isolation=_PAGES).best()
    return _mostly(raw.decode(best.encoding, "replace")) if best is not None else None


def _looks_like_words(text: str) -> bool:
    """Whether a few characters are words: letters of one script, in the case of a word, and no symbols or controls."""
    words = _WORD.findall(text)
    strange = sum(unicodedata.category(char)[0] in "CS" and char not in "\t\n\r\f$+=<>|~^`€" for char in text)
    return bool(words) and not strange and all(map(_is_word, words))


def _is_word(word: str) -> bool:
    if word.isascii():
        return True
    names = (unicodedata.name(char, "?").split()[0] for char in word)
    cased = word.lower() != word.upper()
    return len({_SCRIPTS.get(name, name) for name in names}) == 1 and (
        not cased or word[1:].islower() or word.isupper() or word.islower()
    )


def _mostly(text: str) -> str | None:
    """A text that was decoded with replacements, where there are few."""
    return text if text.count("\ufffd") <= len(text) * _MOST_BAD else None
