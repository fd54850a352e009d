"""Quoted words that stand in another sentence because the words between them moved: a speaker put behind them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.claims.edit import LEAST, Edit
from tracker.claims.language.lexicon import keys
from tracker.claims.speech.marks import has_marks
from tracker.claims.speech.quoted import quoted
from tracker.claims.words.speech import NEUTRAL, PRONOUNS
from tracker.model import WordChange

if TYPE_CHECKING:
    from tracker.claims.edit import Body, Passage
    from tracker.model import Span, WordOp


def regrouped(edit: Edit) -> Edit | None:
    """The edit without the words that both sides quote, here or in another sentence; None where none are left."""
    old, new = edit.old, edit.new
    if old is None or new is None:
        side = old or new
        return None if side and edit.elsewhere and _is_quoted_there(side, edit.elsewhere) else edit
    if not any(_is_long(op, old.text, new.text) for op in edit.words) or not (quoted(old) and quoted(new)):
        return edit
    words = tuple([op for op in edit.words if not _moved(op, old, new)])
    return edit if len(words) == len(edit.words) else Edit(old, new, words, edit.language, edit.found)


def _is_long(op: WordOp, old: str, new: str) -> bool:
    """True for so many words as a quotation has that was put somewhere else."""
    kind, (start, end), (begin, behind) = op
    if kind is WordChange.EQUAL or (end - start < _SHORTEST and behind - begin < _SHORTEST):
        return False
    return old.count(" ", start, end) >= LEAST - 1 or new.count(" ", begin, behind) >= LEAST - 1


# Three short words have so many characters.
_SHORTEST = 6


def _is_quoted_there(side: Passage, other: Body) -> bool:
    """True for a quotation, with "she added" at most, whose words the other side quotes in another sentence."""
    if not has_marks(side.text):
        return False
    items = quoted(side)
    if not items or not all(other.quotes(item.text) for item in items):
        return False
    edges = [0, *[edge for item in items for edge in item.span], len(side.text)]
    outside = " ".join(side.text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))
    return all(key in NEUTRAL or key in PRONOUNS for key in keys(outside))


def _moved(op: WordOp, old: Passage, new: Passage) -> bool:
    """True for words put in, taken out or exchanged within a quotation that the other side has in one, too."""
    if op.op is WordChange.EQUAL:
        return False
    gone = op.op is WordChange.INSERT or _stands_in(old, op.old, new.body)
    return gone and (op.op is WordChange.DELETE or _stands_in(new, op.new, old.body))


def _stands_in(side: Passage, span: Span, other: Body) -> bool:
    start, end = span
    item = next((item for item in quoted(side) if item.start <= start and end <= item.end), None)
    if item is None:
        return False
    text = side.text[start:end]
    if len(text.split()) < LEAST:
        # So few words are found again with those before them.
        text = " ".join([*side.text[item.inner.start : start].split()[-LEAST:], text])
    return other.quotes(text)
