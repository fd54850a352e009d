"""The Markdown view: the same findings and text, escaped for a forge, ending in its provenance."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.made import compared, compared_sentences, document, stored
from tracker.model import Disclosure, DisclosureState, LeftOut, Op, Pair
from tracker.report import RENDERERS, View
from tracker.report.markdown import code, escape


def render(comparison: object, **view: object) -> str:
    """The Markdown view."""
    return RENDERERS["markdown"](comparison, View(**view))  # type: ignore[arg-type] # any field of it


OLD = document([["The port paid 12 dollars.", "It rained all day."]], headline="Port pays")
NEW = document(
    [["The port paid 18 dollars.", "It rained all day.", "Nobody else came."]],
    headline="Port pays more",
    left_out=(LeftOut("advertisement", "Buy now"),),
)


def test_it_ends_in_the_provenance() -> None:
    """URLs, times and their sources, digests, extractor, what was left out, and the commands close the report."""
    report = render(stored(compared(OLD, NEW)))
    provenance = report[report.index("## Provenance") :]
    for text in (
        "- URL: `https://herald.example/news/harbor-vote`",
        "- permanent name: `20220114T180500Z-3f2a9c1b`",
        "- captured: 2022-01-14T18:05:00Z (visit)",
        "- last seen: 2022-01-14T18:35:00Z (3 visits)",
        f"- SHA-256 of the capture: `{'a' * 64}`",
        "- extractor: `text/1`",
        "- left out: 1 advertisement",
        "- left out: nothing",
        "- `tracker explain harbor-vote 20220114T180500Z-3f2a9c1b 20220114T185000Z-9be01d77`",
        "- `tracker show harbor-vote@20220114T185000Z-9be01d77 --raw`",
    ):
        assert text in provenance


def test_words_are_struck_and_bold() -> None:
    """Words that went are struck, words that came are bold; a finding's number is its rank."""
    report = render(compared(OLD, NEW), old_name="a.txt", new_name="b.txt")
    assert report.startswith("# a.txt → b.txt\n")
    assert "- **¶1** (edited): The port paid ~~12~~**18** dollars. *→ 1*" in report
    assert "- **1** quantity changed: **The port paid 18 dollars.** (¶1)" in report


def test_marks_beside_punctuation_are_html() -> None:
    """Where Markdown would not read a mark (beside punctuation inside a word), the tag says the same."""
    report = render(compared_sentences(["It closed, he said to them."], ["It closed; he said to them."]))
    assert "<del>,</del><strong>;</strong>" in report


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<script>", "&#60;script&#62;"),
        ("a *b* _c_ `d`", "a \\*b\\* \\_c\\_ \\`d\\`"),
        ("[x](y)", "\\[x\\](y)"),
        ("mail @name about #12", "mail &#64;name about &#35;12"),
        ("&lt; and AT&T", "&#38;lt; and AT&T"),
        ("at 13:47 :tada:", "at 13:47 &#58;tada:"),
        ("https://x.y www.z.w", "https&#58;//x.y www&#46;z.w"),
        ("a\nb\x1b", "a b␛"),
    ],
)
def test_text_from_outside_is_escaped(text: str, shown: str) -> None:
    """Markup, links, people, issues and emoji in a text are shown, not followed."""
    assert escape(text) == shown


@settings(deadline=None)
@given(st.text(max_size=60))
def test_no_html_gets_through(text: str) -> None:
    """Whatever the text, no tag of it is left."""
    assert "<" not in escape(text)
    assert "\n" not in code(text)


def test_a_code_span_cannot_be_ended_from_inside() -> None:
    """A text with backticks gets a longer fence."""
    assert code("a `b` c") == "`` a `b` c ``"


def test_notes_of_moves_splits_and_the_rest() -> None:
    """Moved, split and degraded parts, and hidden ones, are said in words."""
    old = ["The ferry left and reached the island.", "Second words stand here.", "Third words stand there."]
    new = ["Third words stand there.", "The ferry left.", "It reached the island.", "Second words stand here."]
    pairs = [
        Pair(Op.UNCHANGED, (2,), (0,), 1.0, True),
        Pair(Op.SPLIT, (0,), (1, 2), 0.9),
        Pair(Op.UNCHANGED, (1,), (3,), 1.0),
    ]
    comparison = replace(
        compared_sentences(old, new, pairs),
        degraded="budget reached",
        disclosure=Disclosure(DisclosureState.NONE_FOUND),
    )
    report = render(comparison)
    assert "(moved here from ¶3): Third words" in report
    assert "(split; one sentence is now 2)" in report
    assert "<br>" in report
    assert "more coarsely than usual: budget reached" in report
    assert "No notice found on the page says what changed." in report
    assert "Hidden by --only claims: 2 changed sentences." in render(comparison, only="claims")


def test_identical_texts() -> None:
    """No difference is a plain sentence in bold."""
    assert "**No difference: headline and all 2 sentences are the same.**" in render(compared(OLD, OLD))
