"""Text → sentences, as spans: paragraph by paragraph, so that a paragraph is always cut alike (DESIGN §6)."""

from __future__ import annotations

from itertools import accumulate, pairwise

import sentencex

from tracker.diff.boundaries import WINDOW, belongs_together, by_form, has_form, is_plain
from tracker.model import Sentence
from tracker.patterns import pattern
from tracker.version import installed

SEGMENTER = f"sentencex-{installed('sentencex')}"
"""The name and version of what finds the boundaries; part of every comparison's `engine`."""

Cuts = dict[str, list[tuple[int, int]]]
"""Paragraphs, and the spans of the sentences of each."""

# Sentences are many, and calling their class costs half as much again.
_new = tuple.__new__
_BLANK_LINE = pattern(r"(\n\s*\n)")
# sentencex finds no boundary between quotation marks or brackets, loses its way where they do not pair (opened curly,
# closed straight), and looks for the other one however far away. It is given the words alone; the marks are given to
# their sentences afterwards. Other white space than the plain one makes it panic.
_BLANKED = (
    '"“”„‟‚‛«»()`[]{}<>（）《》「」『』‹›\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006'
    "\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
# It takes an apostrophe for a quotation mark, too; any letter in its place is as good.
_APOSTROPHES = {mark: pattern(rf"{mark}(?<=\w.)(?=\w)") for mark in "'’"} | {"‘": pattern(r"‘(?<=\w.)")}
# Half a character, as a broken decoder leaves it, cannot be handed over.
_SURROGATE = pattern("[\ud800-\udfff]")
_LARGEST_PIECE = 5_000
_CLOSING = "\"'”’»)]}›`」』）》"
# Marks that close where the other one has opened („so“, »so«), and open elsewhere.
_MIRRORED = {"“": "„", "‘": "‚", "«": "»", "‹": "›"}
# With one of these begins all that is looked for behind a stop.
_MAYBE_BEHIND = pattern(r"\s*[\"'.…!?:;()\[\]}»›”]")
# Quotation marks that stand alone, as where words and marks were set apart.
_ALONE = pattern(r"""\s("|''?)(?=\s|$)""")
_DOUBLE, _SINGLE = pattern('"'), pattern(r"(?<!\w)'+|'+(?!\w)")
# What stands after a stop and holds no word closes the sentence before it: a face, dots, a stray bracket, a mark set
# apart as French does.
_WORDLESS = pattern(r"\s*(?:[:;]-?[()PD](?!\w)|[.…!?)\]}»›”]+(?=\s|$))")
# Notes stand behind the stop: "It fell. [12] [citation needed]", and the source of a quotation in front of its own:
# '"It fell." (Silva 55).'
_NOTES = pattern(r"(?:\s?\[(?:\d{1,3}|[a-z]|\.{3}|…|[\w ]{2,30} needed)\])+(?!\w)")
_SOURCE = pattern(r"\s\([^()]{2,60}\)\.")
_STOP = pattern(r"[.!?…。！？]+[\"'”’»)\]]*\s+")


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
    flat = ""
    start = paragraph = 0
    parts = _BLANK_LINE.split(text)
    for block, blank in zip(parts[::2], (*parts[1::2], ""), strict=True):
        spans = known.get(block)
        if spans is None:
            flat = flat or _for_sentencex(text)
            spans = known[block] = _sentences(block, flat[start : start + len(block)], code)
        for s, e in spans:
            found.append(_new(Sentence, (start + s, start + e, paragraph)))
        paragraph += bool(spans)
        start += len(block) + len(blank)
    return tuple(found)


def _code(language: str) -> str:
    """The bare, lower-case language code; English where none is given."""
    return language.replace("_", "-").partition("-")[0].lower() or "en"


def _sentences(block: str, flat: str, language: str) -> list[tuple[int, int]]:
    """The spans of a paragraph's sentences."""
    pieces = _pieces(flat, language) if len(flat) <= _LARGEST_PIECE else _joined_pieces(flat, language)
    cuts = _cuts(block, pieces) if len(pieces) > 1 else []
    if has_form(block):
        forced, markers = by_form(block)
        cuts = sorted([*forced, *(cut for cut in cuts if cut not in markers)])
    return _between(block, cuts)


def _between(block: str, cuts: list[int]) -> list[tuple[int, int]]:
    """What stands between the cuts, without white space at its ends."""
    spans = []
    start = 0
    for cut in (*cuts, len(block)):
        piece = block[start:cut].lstrip()
        size = len(piece.rstrip())
        if size:
            begin = cut - len(piece)
            spans.append((begin, begin + size))
        start = cut
    return spans


def _cuts(block: str, pieces: list[str]) -> list[int]:
    """Where sentences end before the paragraph does: after the stop and what closes with it; in order."""
    cuts = []
    size = len(block)
    at = 0
    for piece in pieces[:-1]:
        cut = at + len(piece.rstrip())
        at += len(piece)
        while cut < size and block[cut] in _CLOSING:
            cut += 1
        if not is_plain(block, cut):
            cut = _past_closing_marks(block, cut)
            if belongs_together(block, cut):
                continue
        cuts.append(cut)
    return cuts


def _for_sentencex(text: str) -> str:
    """The text, character for character, without what would mislead sentencex."""
    for mark in _BLANKED:
        text = text.replace(mark, " ")
    for mark, within_word in _APOSTROPHES.items():
        if mark in text:
            text = within_word.sub("x", text).replace(mark, " ")
    return text


def _past_closing_marks(block: str, at: int) -> int:
    """A place between sentences, moved behind marks that stand alone and close what was opened before."""
    while block[at : at + 1] in _MIRRORED and _is_open(block, at, _MIRRORED[block[at]], block[at]):
        at += 1
    if not _MAYBE_BEHIND.match(block, at):
        return at
    alone = _ALONE.match(block, at)
    if alone:
        marks = _DOUBLE if alone[1] == '"' else _SINGLE
        if len(marks.findall(block, max(0, at - WINDOW), at)) % 2:
            return alone.end()
    behind = _WORDLESS.match(block, at) or _NOTES.match(block, at)
    if not behind and at and block[at - 1] in _CLOSING:
        behind = _SOURCE.match(block, at)
    return behind.end() if behind else at


def _is_open(block: str, at: int, opening: str, closing: str) -> bool:
    """Whether more was opened than closed shortly before a place."""
    begin = max(0, at - WINDOW)
    return block.count(opening, begin, at) > block.count(closing, begin, at)


def _joined_pieces(flat: str, language: str) -> list[str]:
    """What `_pieces` gives for a very long block, part by part: the time of sentencex grows with its square."""
    ends = [0]
    for start in range(0, len(flat), _LARGEST_PIECE):
        stop = start + _LARGEST_PIECE
        begin = max(0, start - WINDOW)
        pieces = _pieces(flat[begin : stop + WINDOW], language)
        ends += [begin + end for end in accumulate(map(len, pieces)) if start < begin + end <= stop]
    return [flat[start:end] for start, end in pairwise(ends)]


def _pieces(flat: str, language: str) -> list[str]:
    """What sentencex cuts a text into; by stops alone where it panics."""
    try:
        pieces: list[str] = sentencex.segment(language, flat)
    except UnicodeEncodeError:
        return _pieces(_SURROGATE.sub("x", flat), language)
    except BaseException as error:
        # Its Rust panics arrive as a PanicException, which derives from BaseException and cannot be imported.
        if type(error).__name__ != "PanicException":
            raise
        ends = [0, *(stop.end() for stop in _STOP.finditer(flat)), len(flat)]
        pieces = [flat[start:end] for start, end in pairwise(ends)]
    return pieces
