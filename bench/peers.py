"""What is measured: our whole comparison, and its peers each doing its own usual thing on the same two texts."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker.model import Comparison

OURS = "tracker"
PIPELINE = "pysbd + difflib"


def _as_it_is(text: str) -> str:
    return text


@dataclass(frozen=True, slots=True)
class Engine:
    """One way to compare two texts.

    `run` takes both texts as `prepare` made them (outside the measured time) and returns what a user would look at.
    """

    name: str
    what: str
    run: Callable[[str, str], object]
    prepare: Callable[[str], str] = _as_it_is


def whole(old: str, new: str) -> Comparison:
    """Segment, align, words, moves, every claim facet, findings, lead."""
    import tracker

    return tracker.compare(old, new)


def difflib_words(old: str, new: str) -> object:
    """A word diff of the whole documents, exact."""
    return SequenceMatcher(None, old.split(), new.split(), autojunk=False).get_opcodes()


def difflib_words_default(old: str, new: str) -> object:
    """The same with difflib's default, which skips words that are more than 1 % of the text."""
    return SequenceMatcher(None, old.split(), new.split()).get_opcodes()


def redlines(old: str, new: str) -> object:
    """What redlines gives as Markdown."""
    from redlines import Redlines

    return Redlines(old, new).output_markdown


def as_html(text: str) -> str:
    """The text as the paragraphs of a page."""
    return "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in text.split("\n\n"))


def lxml_html_diff(old: str, new: str) -> object:
    """The HTML of lxml, with <ins> and <del>."""
    from lxml.html.diff import htmldiff

    return htmldiff(old, new)


def diff_match_patch(old: str, new: str) -> object:
    """The C++ diff-match-patch over characters, without a time limit, cleaned up for readers."""
    from fast_diff_match_patch import diff

    return diff(old, new, timelimit=0, checklines=True, cleanup="Semantic", counts_only=False)


def pipeline(old: str, new: str) -> object:
    """Sentences by pysbd, aligned by difflib, the words of replaced ones by difflib."""
    import pysbd

    segmenter = pysbd.Segmenter(language="en", clean=False)
    before, after = segmenter.segment(old), segmenter.segment(new)
    found = []
    for op, i, i_end, j, j_end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        changed = zip(before[i:i_end], after[j:j_end], strict=False) if op == "replace" else ()
        found.append((op, i, i_end, j, j_end, [difflib_words(a, b) for a, b in changed]))
    return found


ENGINES = {
    engine.name: engine
    for engine in (
        Engine(OURS, "`tracker.compare`: sentences, alignment, words, moves, all claim facets, findings", whole),
        Engine("difflib", "words of the whole texts, `autojunk=False`", difflib_words),
        Engine("difflib, default", "words of the whole texts, autojunk on: quicker, coarser", difflib_words_default),
        Engine("redlines", "its Markdown", redlines),
        Engine("lxml.html.diff", "`htmldiff` of the paragraphs as HTML", lxml_html_diff, as_html),
        Engine("diff-match-patch", "the C++ one (fast-diff-match-patch), semantic clean-up", diff_match_patch),
        Engine(PIPELINE, "pysbd's sentences, difflib over them, difflib over the words of replaced ones", pipeline),
    )
}
