"""Text → sentences, as spans: paragraph by paragraph, so that a paragraph is always cut alike (DESIGN §6)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import sentencex

from tracker.diff.boundaries import WINDOW, belongs_together, in_lists, line_breaks, missed
from tracker.model import Sentence
from tracker.version import installed

if TYPE_CHECKING:
    from collections.abc import Iterator

SEGMENTER = f"sentencex-{installed('sentencex')}"
"""The name and version of what finds the boundaries; part of every comparison's `engine`."""

Cuts = dict[str, list[tuple[int, int]]]
"""Paragraphs, and the spans of the sentences of each."""

_BLANK_LINE = re.compile(r"\n\s*\n")
# sentencex finds no boundary between quotation marks or brackets, loses its way where they do not pair (opened curly,
# closed straight), and looks for the other one however far away. It is given the words alone; the marks are given to
# their sentences afterwards. Other white space than the plain one makes it panic.
_BLANKED = re.compile(r"""[^\S ]|["“”„«»()`\[\]{}<>（）《》「」『』‹›]|(?<!\w)['‘’]|['’](?!\w)""")
# It takes an apostrophe for a quotation mark, too; any letter in its place is as good.
_APOSTROPHE = re.compile("['‘’]")
_LARGEST_PIECE = 5_000
_CLOSING = frozenset("\"'”’»)]}›`")
# Quotation marks that stand alone, as where words and marks were set apart.
_ALONE = re.compile(r"""\s("|''?)(?=\s|$)""")
_DOUBLE, _SINGLE = re.compile('"'), re.compile(r"(?<!\w)'+|'+(?!\w)")
# What stands after a stop and holds no word closes the sentence before it: a face, dots, a stray bracket.
_WORDLESS = re.compile(r"\s*(?:[:;]-?[()PD](?!\w)|[.…!?)\]}]+(?=\s|$))")
# Notes stand behind the stop: "It fell. [12] [citation needed]", and the source of a quotation in front of its own:
# '"It fell." (Silva 55).'
_NOTES = re.compile(r"(?:\s?\[(?:\d{1,3}|[a-z]|\.{3}|…|[\w ]{2,30} needed)\])+(?!\w)")
_SOURCE = re.compile(r"\s\([^()]{2,60}\)\.")
_STOP = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*\s+")


def segment(text: str, language: str = "en", known: Cuts | None = None) -> tuple[Sentence, ...]:
    """The sentences of a text, in order, as spans of code points with the index of their paragraph.

    A span has no white space at its ends; spans do not overlap and together cover every character that is not white
    space. Paragraphs are the blocks between blank lines; a boundary depends only on its own paragraph. `language`
    is a code as in "en" or "en-US"; an unknown one is cut by rules that hold for most. Never raises.

    `known` holds how paragraphs of this language were cut, and gets those that were not in it: two versions of an
    article share most of theirs.
    """
    found: list[Sentence] = []
    known = {} if known is None else known
    code = _code(language)
    for paragraph, (start, end) in enumerate(_paragraphs(text)):
        block = text[start:end]
        cuts = known.get(block)
        if cuts is None:
            cuts = known[block] = list(_sentences(block, code))
        found += [Sentence(start + s, start + e, paragraph) for s, e in cuts]
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
    flat = _for_sentencex(block)
    for end in _ends(flat, language):
        at = end
        while at and flat[at - 1] == " ":
            at -= 1
        while at < len(block) and block[at] in _CLOSING:
            at += 1
        yield _past_closing_marks(block, at)


def _for_sentencex(block: str) -> str:
    """The block, character for character, without what would mislead sentencex."""
    return _APOSTROPHE.sub("x", _BLANKED.sub(" ", block))


def _past_closing_marks(block: str, at: int) -> int:
    """A place between sentences, moved behind marks that stand alone and close what was opened before."""
    alone = _ALONE.match(block, at)
    if alone:
        marks = _DOUBLE if alone[1] == '"' else _SINGLE
        if len(marks.findall(block, max(0, at - WINDOW), at)) % 2:
            return alone.end()
    behind = _WORDLESS.match(block, at) or _NOTES.match(block, at)
    if not behind and at and block[at - 1] in _CLOSING:
        behind = _SOURCE.match(block, at)
    return behind.end() if behind else at


def _ends(flat: str, language: str) -> Iterator[int]:
    """The ends that sentencex finds; in a very long block piece by piece, as its time grows with the square of one."""
    for start in range(0, len(flat), _LARGEST_PIECE):
        stop = start + _LARGEST_PIECE
        begin = max(0, start - WINDOW)
        piece = flat[begin : stop + WINDOW]
        yield from (begin + end for end in _ends_in(piece, language) if start < begin + end <= stop)


def _ends_in(piece: str, language: str) -> list[int]:
    """The ends in one piece; by stops alone where sentencex panics."""
    try:
        return [row["end_index"] for row in sentencex.get_sentence_boundaries(language, piece)]
    except BaseException as error:
        # Its Rust panics arrive as a PanicException, which derives from BaseException and cannot be imported.
        if type(error).__name__ != "PanicException":
            raise
        return [stop.end() for stop in _STOP.finditer(piece)]
