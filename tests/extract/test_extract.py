"""The stage as a whole: which reader takes what, and that no bytes make it raise."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.extract import EXTRACTORS, extract
from tracker.model import Document

PARAGRAPH = "<p>The harbor board met on Friday and put off its vote on the new pier until spring.</p>"


@pytest.mark.parametrize(
    ("raw", "content_type", "url", "kind"),
    [
        (b"A line.", None, None, "text"),
        (b"A line.", "text/plain; charset=utf-8", None, "text"),
        (b"<!DOCTYPE html><html><p>x</p>", "text/plain", None, "html"),
        (b"<p>not a page</p>", "text/plain", None, "text"),
        (b"  <p>a page</p>", None, None, "html"),
        (b"plain", "text/html", None, "html"),
        (b"# A head", "text/markdown", None, "markdown"),
        (b"# A head", None, "notes/a.md?x=1", "markdown"),
        (b"---\ntitle: A\n---\nText", None, None, "markdown"),
        (b"plain", None, "a.TXT", "text"),
    ],
)
def test_the_reader_follows_type_bytes_and_ending(
    raw: bytes, content_type: str | None, url: str | None, kind: str
) -> None:
    """The media type decides first, then the bytes, then the URL's ending."""
    document = extract(raw, content_type=content_type, url=url)

    assert document.extractor == EXTRACTORS[kind]
    assert document.url == url


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"", "the file is empty"),
        (b" \r\n\t ", "the file is empty"),
        (b"\x00" * 40, "binary data"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary data (PNG image)"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", "binary data (JPEG image)"),
        (b"\xff\xd8\xff\xe0 JFIF", "binary data (JPEG image)"),
        (b"%PDF-1.7\nabc", "binary data (PDF document)"),
        (b"PK\x03\x04aaaa", "binary data (ZIP archive or office document)"),
        (b"\x00\x00\x00\x18ftypmp42", "binary data (image, audio or video)"),
        (bytes(range(1, 9)) * 30, "binary data"),
        (b'{"headline": "x"}', "JSON data, not an article"),
        (b"anything", "no article text found"),
        (b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>', "a feed or sitemap, not an article"),
        (b"<html><body><nav>Home</nav></body></html>", "no article text found"),
        (b"<!-- nothing -->", "no article text found"),
    ],
)
def test_what_is_no_article_says_so_in_plain_words(raw: bytes, problem: str) -> None:
    """Where there is no text, `problem` says why."""
    content_type = "text/html" if raw.startswith((b"<html", b"<!--")) or raw == b"anything" else None
    document = extract(raw if raw != b"anything" else b"<html></html>", content_type=content_type)

    assert (document.text, document.problem) == ("", problem)


@pytest.mark.parametrize(
    "raw", [b"???", b"12", b"-- * --", "\u2026".encode(), b"<html><body><p>\xe2\x80\x94</p></body></html>"]
)
def test_a_text_without_words_is_no_article(raw: bytes) -> None:
    """Signs and digits alone say nothing, in any kind of document."""
    document = extract(raw)

    assert (document.text, document.problem) == ("", "no article text found")


@pytest.mark.parametrize("raw", [b"x", "震".encode(), b"Results\n\n12 : 3\n\n4 : 5"])
def test_no_text_is_too_short(raw: bytes) -> None:
    """One letter is a text, and a table of numbers is one under a headline: nothing is left out for its size."""
    assert extract(raw).problem is None


def test_json_is_known_by_its_type() -> None:
    """A server that says JSON is believed."""
    assert extract(b"[1]", content_type="application/json").problem == "JSON data, not an article"


@given(st.binary(max_size=400))
@settings(deadline=None, max_examples=150)
def test_no_bytes_make_it_raise(raw: bytes) -> None:
    """Any bytes give a document: with a text, or with a problem."""
    document = extract(raw)

    assert isinstance(document, Document)
    assert bool(document.text) != bool(document.problem)


MARKUP = st.sampled_from(
    ["<p>", "</p>", "<div class='ad'>", "</div>", "<br>", "<a href=x>", "</a>", "<table><tr><td>", "<h1>", "</h1>",
     "<li>",
     "<span class='hover-card'>", "</span>",
     "<script>", "</script>", "<!--", "-->", "&amp;", "&#xD800;", "&bogus;",
     "<![CDATA[",
     "KirbyJohn KirbyHead MORE ",
     "Updated at 1:47 p.m. ", "The board met on Friday and put off its vote until spring. ",
     "\x1b[31m",
     "\u202e", "\x0c", "<form>", "<aside>", "<figcaption>", "<svg>", "<p hidden>",
     "<script type='application/ld+json'>{\"@graph\":["]
)  # fmt: skip


@given(st.lists(MARKUP, max_size=40))
@settings(deadline=None, max_examples=150)
def test_no_markup_makes_it_raise(parts: list[str]) -> None:
    """Broken HTML of any shape gives a document whose places lie inside its text."""
    document = extract("".join(parts).encode(), content_type="text/html", base=datetime(2022, 1, 14, tzinfo=UTC))

    assert all(entry.at is None or 0 <= entry.at <= len(document.text) for entry in document.left_out)
    assert all(0 <= notice.start == notice.end <= len(document.text) for notice in document.notices)
    assert all(0 <= label.start < label.end <= len(document.text) for label in document.labels)


@pytest.mark.parametrize("depth", [300, 5000])
def test_deep_nesting_loses_no_text(depth: int) -> None:
    """A page nested deeper than the parser goes is read all the same."""
    page = "<html><body>" + "<div>" * depth + PARAGRAPH + "</div>" * depth + PARAGRAPH.replace("Friday", "Monday")

    text = extract(page.encode(), content_type="text/html").text

    assert "on Friday" in text
    assert "on Monday" in text


def test_no_entity_is_fetched() -> None:
    """External and nested entities stay what they are: names."""
    page = (
        '<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/hostname">]><html><body>' + PARAGRAPH + "<p>&a; is a name.</p>"
    )

    assert "&a; is a name." in extract(page.encode()).text


def test_ten_megabytes_of_one_line_end() -> None:
    """A file of one endless line is read without search for cards."""
    document = extract(b"KirbyJohn " * 30_000)

    assert len(document.text) == 30_000 * 10 - 1
    assert document.labels == ()


WORDS = st.lists(
    st.sampled_from(["harbor", "board", "vote", "Friday", "crane", "18", "unsafe", "pier", "said", "Lee", "May"]),
    min_size=3,
    max_size=12,
)


@given(st.lists(WORDS, min_size=2, max_size=6))
@settings(deadline=None, max_examples=60)
def test_every_word_of_an_article_is_somewhere(paragraphs: list[list[str]]) -> None:
    """What the article's area shows is in the text, a field, a notice, or left out with a reason."""
    shown = [" ".join(words) + "." for words in paragraphs]
    page = "<html><body><article>" + PARAGRAPH + "".join(f"<p>{text}</p>" for text in shown) + PARAGRAPH + "</article>"

    document = extract(page.encode(), content_type="text/html")

    places = [document.text, *(notice.text for notice in document.notices), *(out.text for out in document.left_out)]
    assert all(any(text in place for place in places) for text in shown)


def test_odd_characters_stay_as_they_are() -> None:
    """Escapes, bidi marks, brackets and quotation marks of any shape are kept in the text."""
    odd = '\x1b[31mred\x1b[0m \u202eabc\u202c “open" [sic] ‘one’'
    page = f"<html><body>{PARAGRAPH}<p>{odd} was what the sign said on Friday morning.</p>{PARAGRAPH}"

    assert odd in extract(page.encode(), content_type="text/html; charset=utf-8").text
    assert odd in extract(f"Head\n\nBody. {odd} is here.".encode()).text


def test_the_same_bytes_give_the_same_document() -> None:
    """Extraction is a function of its arguments."""
    page = f"<html><body><h1>A vote</h1>{PARAGRAPH * 3}".encode()

    assert extract(page) == extract(page)
    assert re.fullmatch(r"html/\d+", extract(page).extractor)
