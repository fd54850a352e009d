"""Charsets: what a header, a mark, a page and the bytes say."""

from __future__ import annotations

import codecs
import hashlib

import pytest

from tracker.extract import extract
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


@pytest.mark.parametrize(
    "raw", [b"\x80\x81\x82", b"\x00\xff\x00", b"\x00", b"a\x00b", b"\xff\xfe\x00\xd8\x01\xd8", b"\xef\xbb\xbf\x80\x81"]
)
def test_a_few_bytes_of_nothing_are_no_text(raw: bytes) -> None:
    """However short, bytes that are no characters have a problem, and no text of replacement characters."""
    text, problem = decode(raw, None)

    assert text == ""
    assert problem


@pytest.mark.parametrize(("size", "most"), [(3, 40), (10, 6), (20, 1), (30, 0), (200, 0)])
def test_random_bytes_are_seldom_an_article(size: int, most: int) -> None:
    """Of 200 random byte strings hardly any is taken; of three bytes, those that happen to be ASCII are."""
    drawn = (hashlib.shake_128(b"%d" % seed).digest(size) for seed in range(200))
    taken = [raw for raw in drawn if not extract(raw).problem]

    assert len(taken) <= most


@pytest.mark.parametrize("text", ["Köln", "café", "McDonald’s Café schließt.", "El niño murió en Málaga."])
def test_a_short_text_without_a_charset_is_read_as_the_web_does(text: str) -> None:
    """Too few bytes for a guess are Windows-1252 where that gives words."""
    assert decode(text.encode("cp1252"), None) == (text, None)


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("cp1251", "Мэр подал в отставку."),
        ("cp1250", "Žluťoučký kůň"),
        ("cp1253", "Ο πρωθυπουργός παραιτήθηκε."),
        ("cp932", "首相は辞任した。"),
        ("gb18030", "总统星期三辞职。"),
    ],
)
def test_a_short_text_of_another_charset_is_guessed_where_it_gives_words(charset: str, text: str) -> None:
    """A sentence is enough, where the guess is one in which pages are written."""
    assert decode(text.encode(charset), None) == (text, None)


@pytest.mark.parametrize("charset", ["cp1250", "iso8859-2"])
def test_a_longer_text_is_guessed(charset: str) -> None:
    """A paragraph is enough for the statistics; the rarest charsets do not take the place of a common one."""
    text = "Prezydent złożył dymisję w środę po południu, poinformowała kancelaria w Warszawie. " * 6

    assert decode(text.encode(charset), None) == (text, None)


def test_too_little_to_guess_from_is_refused() -> None:
    """A word whose bytes are letters in several charsets is no text, rather than another word."""
    assert decode("Москва".encode("cp1251"), None)[1]
    assert decode("Москва".encode("cp1251"), "text/plain; charset=windows-1251") == ("Москва", None)


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_characters_need_no_mark(charset: str) -> None:
    """Latin text in UTF-16 and UTF-32 is known by where its NULs stand, also as a whole document."""
    text = "The mayor’s office said 18 cranes were unsafe."

    assert decode(text.encode(charset), None) == (text, None)
    assert extract(text.encode(charset)).text == text


def test_a_nul_is_no_character() -> None:
    """Text with a NUL is binary wherever it stands; HTML may hold a stray one behind its beginning."""
    text = b"The board met on Friday. " * 400
    page = b"<html><body><p>" + text + b"</p></body></html>"

    assert decode(text + b"\0" + text, None) == ("", "binary data")
    assert decode(page.replace(b"</p>", b"\0</p>"), "text/html", html=True)[1] is None
    assert decode(page.replace(b"<p>", b"<p>\0"), "text/html", html=True) == ("", "binary data")
