"""Glyph folding: what counts as the same text everywhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.text import fold, is_western, squash, without_accents


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“We’re ready,” she said.", '"We\'re ready," she said.'),
        ("«Nous», dit-il", '"Nous", dit-il'),
        ("2010–2012", "2010-2012"),
        ("a — b", "a - b"),
        ("co\u00adoperate", "cooperate"),
        ("1\u00a0000 euros", "1 000 euros"),
        ("ﬁre", "fire"),
        ("zero\u200bwidth", "zerowidth"),
        ("line\nbreak", "line  break"),
        ("`quoted`", "'quoted'"),
    ],
)
def test_shapes_of_one_glyph_fold_alike(one: str, other: str) -> None:
    """Quotes, dashes, spaces, ligatures and soft hyphens of any shape are the same text."""
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"), [("12", "18"), ("may", "May"), ("-2.1", "2.1"), ("a.b", "ab"), ("re-sign", "resign"), ("é", "e")]
)
def test_nothing_that_can_be_the_story_is_folded(one: str, other: str) -> None:
    """A digit, a capital, a sign, a stop, a hyphen or an accent makes another text."""
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    """Folding is stable, whatever the text."""
    assert fold(fold(text)) == fold(text)


def test_squash_keeps_everything_but_white_space() -> None:
    """Runs of white space become one space, none at the ends, and nothing else changes."""
    assert squash(" “a”\n\tb\u00a0 c ") == "“a” b c"


def test_what_windows_1252_writes_is_western() -> None:
    """Latin letters, curly quotes, dashes and the euro are; other scripts, emoji and half characters are not."""
    assert all(map(is_western, ("", "plain", "“Åsa’s” – 5 €…", "naïve œuvre\u00ad")))
    assert not any(map(is_western, ("Łódź", "港", "Порт", "😀", "\ud800", "a\u200db")))


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Dvořák", "Dvorak"), ("Łódź", "Lodz"), ("Tromsø", "Tromso"), ("Großmann", "Grossmann"), ("Kyiv", "Kyiv")],
)
def test_letters_are_written_as_english_writes_them(text: str, plain: str) -> None:
    """Accents and strokes come off, composed or not; what has none stays."""
    assert without_accents(text) == plain
