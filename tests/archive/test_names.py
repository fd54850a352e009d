"""Slugs, folders and hosts: what an article may be called, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.archive import is_folder, is_slug, slug_from
from tracker.archive.names import host_folder, slugify


@pytest.mark.parametrize("text", ["harbor-vote", "a", "2022-01-14-vote", "article-3f2a9c1b", "x" * 80])
def test_slugs(text: str) -> None:
    """Lower-case words and digits joined by single hyphens."""
    assert is_slug(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-a",
        "a-",
        "a--b",
        "A",
        "é",
        "a_b",
        "a.b",
        "a/b",
        "..",
        "x" * 81,
        *("con", "prn", "aux", "nul"),
        *(f"{device}{number}" for device in ("com", "lpt") for number in range(10)),
        "v2",
        "2",
        "20220114",
        "first",
        "latest",
        "prev",
        "a\n",
    ],
)
def test_no_slugs(text: str) -> None:
    """Nothing else, no device, and nothing that reads as a version."""
    assert not is_slug(text)


@pytest.mark.parametrize(
    ("url", "headline", "slug"),
    [
        ("https://herald.example/2022/01/Harbor_Vote.html", None, "harbor-vote"),
        ("https://herald.example/harbor-vote/589723/", None, "harbor-vote"),
        ("https://herald.example/harbor-vote/amp/", None, "harbor-vote"),
        ("https://herald.example/%D0%BC", "The harbor’s vote: 12–3!", "the-harbors-vote-12-3"),
        ("https://herald.example/?id=3", "Café “Über”", "cafe-uber"),
        (None, "Con", "article-3f2a9c1b"),
        (None, "2022", "article-3f2a9c1b"),
        (None, "世界", "article-3f2a9c1b"),
        ("https://[bad/x", None, "article-3f2a9c1b"),
        (None, "word " * 40, "-".join(["word"] * 16)),
        (None, "x" * 200, "x" * 80),
    ],
)
def test_a_slug_is_made_from_url_headline_or_digest(url: str | None, headline: str | None, slug: str) -> None:
    """The telling part of the URL's path, else the headline, else `article-` and the digest."""
    assert slug_from(url, headline, "3f2a9c1b" * 8, lambda _: False) == slug


def test_taken_slugs_are_numbered() -> None:
    """`-2` on collision, within 80 characters."""
    assert slug_from(None, "vote", "3f2a9c1b" * 8, {"vote"}.__contains__) == "vote-2"
    assert slug_from(None, "vote", "3f2a9c1b" * 8, {"vote", "vote-2"}.__contains__) == "vote-3"
    taken = {"x" * 80, "x" * 78 + "-2"}
    assert slug_from(None, "x" * 80, "3f2a9c1b" * 8, taken.__contains__) == "x" * 78 + "-3"


@pytest.mark.parametrize(
    "host", ["..", "a..b", ".a", "a.", "-a", "A", "a_b", "a/b", "", "journal", "aux", "nul.example"]
)
def test_no_folders(host: str) -> None:
    """A host that could lead elsewhere, is a device, or is the store's own is no part of a folder."""
    assert not is_folder(f"{host}/vote")
    assert is_folder("a.example/vote")


@settings(deadline=None)
@given(st.text(), st.text())
def test_whatever_a_page_says_its_folder_is_safe(url: str, headline: str) -> None:
    """No URL and no headline makes a folder outside the grammar."""
    slug = slug_from(url, headline, "3f2a9c1b" * 8, lambda _: False)
    assert is_folder(f"{host_folder(f'https://{url}')}/{slug}")
    assert len(slugify(headline)) <= 80


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.Herald.example/x", "herald.example"),
        ("https://müller.example/x", "xn--mller-kva.example"),
        ("http://127.0.0.1:8000/x", "127.0.0.1-8000"),
        ("http://[::1]/x", "1"),
        ("http://journal/x", "host-journal"),
        ("http://con.example/x", "host-con.example"),
        ("http://../x", "local"),
        ("http://a.example:99999999/x", "local"),
        (None, "local"),
        ("file:///etc/passwd", "local"),
        ("http://" + "a." * 150 + "b/", "local"),
    ],
)
def test_the_outlets_folder(url: str | None, host: str) -> None:
    """A host becomes one safe path part; `local` where there is none."""
    assert host_folder(url) == host
