"""Credentials in URLs: none of them stays, in whatever text, and what only looks like them does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.model import no_credentials_in, without_credentials


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("https://u:pw@h/x", "https://h/x"),
        ("https://pw@h", "https://h"),
        ("view-source:https://u:pw@h/", "view-source:https://h/"),
        ("https:/u:pw@h/", "https:/h/"),
        ("https:u:pw@h/", "https:h/"),
        ("https:\\\\u:pw@h", "https:\\\\h"),
        ("//u:pw@h/x", "//h/x"),
        ("https://u:p/w@h/x", "https://h/x"),
        ("https://u:p?w@h/x", "https://h/x"),
        ("http://[x@y", "http://y"),
        ('<https://u:pw@h/x>; rel="canonical", <https://u:pw@h/y>', '<https://h/x>; rel="canonical", <https://h/y>'),
        ("900; url=https://u:pw@h/", "900; url=https://h/"),
        ("https://web.example/2022/https://u:pw@h/@me", "https://web.example/2022/https://h/@me"),
        ("https://l.example/?next=https%3A%2F%2Fu%3Apw%40h%2F&m=a%40b", "https://l.example/?next=https%3A%2F%2Fh%2F&m=a%40b"),
    ],
)  # fmt: skip
def test_credentials_are_taken_out_wherever_a_url_stands(text: str, left: str) -> None:
    """Whole or damaged, in a header's value, behind another scheme or in another URL's query."""
    assert without_credentials(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "https://medium.example/@user/story", "https://h:8080/a@b", "http://[::1]:80/a@b", "https://h//b@c",
        "mailto:ana@h.example", "write to ana@h.example", "https://h.example/ is at ana@h.example", "tag:h@2022,x",
    ],
)  # fmt: skip
def test_what_is_no_credential_stays(text: str) -> None:
    """An @ in a path, an address of a person, a host with a port."""
    assert without_credentials(text) == text


def test_a_url_as_a_whole_may_have_spaces_in_its_credentials() -> None:
    """In a field that is a URL nothing but the authority's end ends them."""
    assert without_credentials('https://u:p w"x@h/a', whole=True) == "https://h/a"


def test_every_text_in_a_value_is_cleaned() -> None:
    """Keys and values, in lists and objects; what is no text stays."""
    found = no_credentials_in({"https://u:pw@h": ["//u:pw@h", 7, {"x": None}]})

    assert found == {"https://h": ["//h", 7, {"x": None}]}


@given(
    st.lists(st.sampled_from(["https:", "//", "/", "u", ":", "@", "%2F", "%40", " ", "?", "<", ">", "\\"])).map("".join)
)
def test_cleaning_ends(text: str) -> None:
    """A text shorter or the same comes out, and the userinfo of a plain URL never stays."""
    assert len(without_credentials(text)) <= len(text)
    assert "s3cret" not in without_credentials(f"https://u:s3cret@h.example/{text.replace('@', '').replace('%40', '')}")
