"""A document with nothing left out: what `--raw-text` compares."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker.model import Document

_BREAK = "\n\n"


def with_all_text(document: Document) -> Document:
    """The document with all that extraction left out, and its notices, back in the body where they stood.

    What stood outside the body comes after it. Labels, which point into the text as it was, are dropped.
    """
    removed = [(item.at, item.text) for item in document.left_out] + [(n.start, n.text) for n in document.notices]
    inside = sorted(((at, text) for at, text in removed if at is not None), key=lambda entry: entry[0])
    outside = [text for at, text in removed if at is None]
    pieces, last = [], 0
    for at, text in inside:
        pieces += [document.text[last:at], _fitted(document.text, at, text)]
        last = at
    body = "".join([*pieces, document.text[last:]])
    text = _BREAK.join(part for part in (body.strip(), *(text.strip() for text in outside)) if part)
    notices = tuple(replace(n, start=min(n.start, len(text)), end=min(n.start, len(text))) for n in document.notices)
    return replace(document, text=text, notices=notices, left_out=(), labels=())


def _fitted(text: str, at: int, removed: str) -> str:
    """What was removed: words among words, or a paragraph of its own at either end of one."""
    before, after = text[:at], text[at:]
    if before and after and not before.endswith(_BREAK) and not after.startswith(_BREAK):
        return f"{'' if before[-1].isspace() else ' '}{removed.strip()}{'' if after[0].isspace() else ' '}"
    left = _BREAK if before and not before.endswith(_BREAK) else ""
    right = _BREAK if after and not after.startswith(_BREAK) else ""
    return f"{left}{removed.strip()}{right}"
