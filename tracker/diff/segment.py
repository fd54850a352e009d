"""Text → sentences, as spans: paragraph by paragraph, so that a paragraph is always cut alike (DESIGN §6)."""

from __future__ import annotations

import re
from importlib.metadata import version
from typing import TYPE_CHECKING

import sentencex

from tracker.diff.boundaries import WINDOW, belongs_together, in_lists, line_breaks, missed
from tracker.model import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

SEGMENTER = f"sentencex-{version('sentencex')}"
"""The name and version of what finds the boundaries; part of every comparison's `engine`."""

_BLANK_LINE = re.compile(r"\n\s*\n")
_WIDE_SPACE = re.compile(r"[^\S ]")
# sentencex finds no boundary between quotation marks or brackets, and loses its way where they do not pair (opened
# curly, closed straight). It looks at the words alone; the marks are given to their sentences afterwards.
_MARKS = re.compile(r'["“”„«»()]')
_CLOSING = frozenset("\"'”’»)]}›")
# What stands after a stop and holds no word closes the sentence before it: a face, dots, a stray bracket.
_WORDLESS = re.compile(r"\s*(?:[:;]-?[()PD](?!\w)|[.…!?)\]}]+(?=\s|$))")
_STOP = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*\s+")


def segment(text: str, language: str = "en") -> tuple[Sentence, ...]:
    """The sentences of a text, in order, as spans of code points with the index of their paragraph.

    A span has no white space at its ends; spans do not overlap and together cover every character that is not white
    space. Paragraphs are the blocks between blank lines; a boundary depends only on its own paragraph. `language`
    is a code as in "en" or "en-US"; an unknown one is cut by rules that hold for most. Never raises.
    """
    found: list[Sentence] = []
    for paragraph, (start, end) in enumerate(_paragraphs(text)):
        block = text[start:end]
        found += [Sentence(start + s, start + e, paragraph) for s, e in _sentences(block, _code(language))]
    return tuple(found)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The spans between blank lines that hold more than white space."""
    start = 0
    for blank in _BLANK_LINE.finditer(text):
        if not text[start : blank.start()].isspace() and start < blank.start():
            yield start, blank.start()
        start = blank.end()
    if text[start:].strip():
        yield start, len(text)


def _code(language: str) -> str:
    """The bare, lower-case language code; English where none is given."""
    return re.split(r"[-_]", language, maxsplit=1)[0].lower() or "en"


def _sentences(block: str, language: str) -> Iterator[tuple[int, int]]:
    """The spans of a paragraph's sentences."""
    forced, markers = in_lists(block)
    forced |= line_breaks(block) | missed(block)
    cuts = {cut for cut in _cuts(block, language) if cut not in markers and not belongs_together(block, cut)}
    start = 0
    for cut in [*sorted(cuts | forced), len(block)]:
        piece = block[start:cut]
        bare = piece.strip()
        if bare:
            begin = start + len(piece) - len(piece.lstrip())
            yield begin, begin + len(bare)
        start = cut


def _cuts(block: str, language: str) -> Iterator[int]:
    """Where sentences may end: after the stop and what closes with it."""
    flat = _WIDE_SPACE.sub(" ", block)
    for end in _ends(_MARKS.sub(" ", flat), language):
        at = end
        while at and (flat[at - 1] == " " or _MARKS.match(flat, at - 1)):
            at -= 1
        while at < len(flat) and flat[at] in _CLOSING:
            at += 1
        yield _past_closing_marks(flat, at)


def _past_closing_marks(flat: str, at: int) -> int:
    """A place between sentences, moved behind marks that stand alone and close what was opened before."""
    if (
        flat[at : at + 2] == ' "'
        and flat[at + 2 : at + 3] in {"", " "}
        and flat.count('"', max(0, at - WINDOW), at) % 2
    ):
        return at + 2
    wordless = _WORDLESS.match(flat, at)
    return wordless.end() if wordless else at


def _ends(flat: str, language: str) -> list[int]:
    """The ends that sentencex finds; by stops alone where it panics."""
    try:
        return [row["end_index"] for row in sentencex.get_sentence_boundaries(language, flat)]
    except BaseException as error:
        # Its Rust panics arrive as a PanicException, which derives from BaseException and cannot be imported.
        if type(error).__name__ != "PanicException":
            raise
        return [stop.end() for stop in _STOP.finditer(flat)]
