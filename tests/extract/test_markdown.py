"""Markdown: front matter, headings, inline marks, code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tracker.extract import extract

if TYPE_CHECKING:
    from tracker.model import Document

PAGE = """\
---
title: "Pier vote put off"
date: 2022-01-14T18:00:00Z
updated: 2022-01-14T19:00:00+01:00
author: 'Ann Lee'
url: https://herald.example/pier
section: City
lang: en-GB
---

# Pier vote put off

The *harbor* board met **on Friday** in the [town hall](https://x.example/a_(b) "title"), see [notes][1],
<https://x.example/> and `code *x*`; snake_case_names and 2 * 3 * 4 \\*stay\\*.\\
A hard break.

> Quoted ~~words~~ here
> go on.

- one
- two

```python
def f():

    return *a*
```

The cranes
----------

![A crane](crane.jpg) stands there.

* * *

[1]: https://x.example/notes

Updated at 1:47 p.m.
"""


def read(text: str) -> Document:
    """The document in a Markdown text."""
    return extract(text.encode(), content_type="text/markdown")


def test_a_whole_page() -> None:
    """Front matter becomes fields, marks become plain text, code is kept, markers become notices."""
    document = read(PAGE)

    assert document.text.split("\n\n") == [
        (
            "The harbor board met on Friday in the town hall, see notes, https://x.example/ and code *x*; "
            "snake_case_names and 2 * 3 * 4 *stay*.\nA hard break."
        ),
        "Quoted words here go on.",
        "- one\n- two",
        "def f():",
        "    return *a*",
        "The cranes",
        "A crane stands there.",
    ]
    assert (document.headline, document.byline, document.section) == ("Pier vote put off", "Ann Lee", "City")
    assert document.published is not None
    assert document.modified is not None
    assert document.modified.time == document.published.time
    assert document.aliases == ("https://herald.example/pier",)
    assert document.language == "en"
    assert [notice.text for notice in document.notices] == ["Updated at 1:47 p.m."]


@pytest.mark.parametrize(
    ("text", "headline", "body"),
    [
        ("Pier vote\n=========\n\nThe board met.", "Pier vote", "The board met."),
        ("## Pier vote ##\n\nThe board met.", "Pier vote", "The board met."),
        ("Pier vote\n\nThe board met.", "Pier vote", "The board met."),
        ("The board met.\n\nIt met twice.", None, "The board met.\n\nIt met twice."),
        ("---\nThe board met.", None, "The board met."),
        ("~~~\nopen\n```\nfence", None, "open\n```\nfence"),
        ("---\ntitle: A\n---\n\n# B\n\nText.", "A", "B\n\nText."),
    ],
)
def test_headline_and_body(text: str, headline: str | None, body: str) -> None:
    """The front matter's title, else the first heading, else a plain first line is the headline."""
    document = read(text)

    assert (document.headline, document.text) == (headline, body)


def test_nothing_but_marks_is_no_article() -> None:
    """A page without words says so."""
    assert read("\n\n---\n\n").problem == "no article text found"


@pytest.mark.parametrize(
    ("front", "line", "byline", "text"),
    [
        ("", "*By Ann Rowe and Tom Lee*", "By Ann Rowe and Tom Lee", "The board met."),
        ("---\nauthor: Ann Rowe\n---\n\n", "By ANN ROWE", "Ann Rowe", "The board met."),
        ("---\nauthor: Tom Lee\n---\n\n", "By Ann Rowe", "Tom Lee", "By Ann Rowe\n\nThe board met."),
        ("", "By noon it rained", None, "By noon it rained\n\nThe board met."),
    ],
)
def test_a_byline_under_the_heading(front: str, line: str, byline: str | None, text: str) -> None:
    """The line of names under the title is the byline; front matter's author counts before it."""
    source = f"{front}# Pier vote put off\n\n{line}\n\nThe board met.\n"
    document = extract(source.encode(), content_type="text/markdown")

    assert (document.byline, document.text) == (byline, text)
