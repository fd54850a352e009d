"""Charsets: what a header, a mark, a page and the bytes say."""

from __future__ import annotations

import codecs

import pytest

from tracker.extract.charset import decode

TEXT = "Grüße aus Köln: die Straße „Am Bühl“ bleibt für Fußgänger gesperrt, größere Schäden gäbe es nicht."


@pytest.mark.parametrize(
    ("raw", "content_type"),
    [
        (TEXT.encode(), None),
        (codecs.BOM_UTF8 + TEXT.encode(), "text/plain; charset=iso-8859-1"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), None),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), None),
        (TEXT.encode("utf-16-le"), "text/plain; charset=utf-16-le"),
        (TEXT.encode("cp1252"), "text/plain; charset=ISO-8859-1"),
        (TEXT.encode("cp1252"), 'text/plain; charset="windows-1252"'),
        (TEXT.encode(), "text/plain; charset=iso-8859-1"),
        (TEXT.encode(), "text/plain; charset=nonsense"),
    ],
)
def test_text_is_decoded(raw: bytes, content_type: str | None) -> None:
    """Marks and headers are followed; bytes that are valid UTF-8 are UTF-8 whatever a header says."""
    assert decode(raw, content_type) == (TEXT, None)


@pytest.mark.parametrize("meta", ['<meta charset="windows-1252">', '<?xml version="1.0" encoding="windows-1252"?>'])
def test_a_page_may_name_its_charset(meta: str) -> None:
    """In HTML, the page's own declaration is followed."""
    page = f"{meta}<p>{TEXT}</p>"

    assert decode(page.encode("cp1252"), "text/html", html=True)[0] == page


def test_charsets_that_are_no_text_are_not_used() -> None:
    """A page that claims to be "hex", "rot13" or "idna" is read by its bytes."""
    for name in ("hex", "rot13", "idna", "zlib"):
        assert decode(TEXT.encode("cp1252") + b"\xfc" * 3, f"text/plain; charset={name}")[0] != ""


def test_a_few_broken_bytes_do_not_change_the_charset() -> None:
    """A page in UTF-8 with a stray byte stays UTF-8."""
    text, problem = decode(TEXT.encode() + b" \xff end", None)

    assert text == f"{TEXT} \ufffd end"
    assert problem is None


def test_undeclared_single_bytes_are_guessed() -> None:
    """Without any declaration the bytes decide."""
    text, problem = decode((TEXT * 4).encode("cp1252"), None)

    assert "Köln" in text
    assert problem is None


def test_escape_charsets_are_read_as_declared() -> None:
    """ISO-2022-JP is pure ASCII bytes; its declaration decides."""
    text = "東京で会議が開かれた。"

    assert decode(text.encode("iso-2022-jp"), "text/plain; charset=iso-2022-jp") == (text, None)


def test_noise_is_undecodable() -> None:
    """Bytes that are text in no character set say so."""
    noise = bytes((i * 197 + i // 7 * 31) % 256 for i in range(3000))
    text, problem = decode(noise, None)

    assert bool(text) != bool(problem)
