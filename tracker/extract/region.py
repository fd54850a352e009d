"""The article's region of a page: what trafilatura dropped between its paragraphs is put back where it is prose."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker.extract.noise import Noise
from tracker.extract.tree import HEADINGS
from tracker.patterns import pattern

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from tracker.extract.page import PageBlock

_STOP = pattern(r"[.!?…。！？][\"'”’»)\]]*$")
_ELSEWHERE = pattern(
    r"(?:read (?:more|also|next|this)|(?:see|more) (?:more|also|on this)|also read|related(?: \w+){0,2}|don['’]t miss"
    r"|must read|watch(?: more| also| now)?|listen(?: now)?|lea(?: también| más)?|leer más|ver también"
    r"|te puede interesar|lire aussi|à lire(?: aussi)?|lesen sie auch|mehr zum thema|auch interessant"
    r"|leggi anche|leia (?:também|mais)"
    r"|veja também|lees ook)\s*(?:[:|»>—–]|$)",
    re.IGNORECASE,
)
_SELF_PROMOTION = pattern(
    r"(?:follow|subscribe|sign up|like us|join us|download|get (?:the|our)|find us)\b[^\n]*?"
    r"\b(?:twitter|facebook|instagram|youtube|telegram|whatsapp|newsletters?|inbox|podcasts?)\b",
    re.IGNORECASE,
)
_POINTER_CHARACTERS = 300
_PROSE_CHARACTERS = 40
_DENSE_CHARACTERS = 600
_SMALL_PART = 3
_MOST_LINKED = 0.5
# Without trafilatura's judgement, blocks as long as this and hardly linked are taken for the article.
_PLAIN_CHARACTERS = 80
_PLAIN_LINKED = 0.3


def complete(blocks: list[PageBlock]) -> None:
    """Chooses what stands between chosen blocks and is prose or a heading of it: an article has no holes."""
    mend(blocks)
    for block in blocks:
        if block.chosen and (noise := _pointer(block)):
            block.noise, block.chosen = noise, False
    trim(blocks)
    _reach_out(blocks, range(region_of(blocks)[0] - 1, -1, -1))
    _reach_out(blocks, range(region_of(blocks)[1], len(blocks)))
    start, end = region_of(blocks)
    for i in range(start, end):
        block = blocks[i]
        if block.noise is None and not block.chosen and (is_prose(block) or _is_heading(blocks, i, end)):
            block.chosen = True


def _reach_out(blocks: list[PageBlock], order: range) -> None:
    """Chooses prose next to the region that stands in the same element as the paragraphs: a first or last one lost."""
    start, end = region_of(blocks)
    edge = blocks[start if order.step < 0 else end - 1] if end else None
    parent = edge.element.getparent() if edge and edge.element is not None else None
    for i in order:
        block = blocks[i]
        beside = parent is not None and block.element is not None and block.element.getparent() is parent
        if not (beside and block.noise is None and block.tag == "p" and is_prose(block)):
            return
        block.chosen = True


def mend(blocks: list[PageBlock]) -> None:
    """Takes the densest prose of the page where what was chosen is a small part of it: a notice, not the article."""
    prose: dict[HtmlElement, list[PageBlock]] = {}
    for block in blocks:
        parent = block.element.getparent() if block.element is not None else None
        if parent is not None and block.noise is None and is_prose(block):
            prose.setdefault(parent, []).append(block)
    densest = max(prose.values(), key=_characters, default=[])
    chosen = [block for block in blocks if block.chosen]
    if _characters(densest) >= _DENSE_CHARACTERS and _characters(chosen) * _SMALL_PART < _characters(densest):
        for block in chosen:
            block.chosen = False
        for block in densest:
            block.chosen = True


def _characters(blocks: list[PageBlock]) -> int:
    return sum(len(block.text) for block in blocks)


def trim(blocks: list[PageBlock]) -> None:
    """Headings and lists of links behind the last prose lead to other articles; they leave the body."""
    for block in reversed(blocks):
        if not block.chosen:
            continue
        if not (block.tag in HEADINGS or block.link_share > _MOST_LINKED):
            return
        block.chosen = False


def _pointer(block: PageBlock) -> Noise | None:
    """The rule for a line that sends the reader elsewhere: "READ MORE: …", "Follow us on Twitter"."""
    if len(block.text) > _POINTER_CHARACTERS:
        return None
    opening = _ELSEWHERE.match(block.text)
    if opening and (block.linked or not _STOP.search(block.text)):
        return Noise("related-links", f'opens with "{opening[0].strip()}"')
    if _SELF_PROMOTION.match(block.text):
        return Noise("self-promotion", "asks the reader to follow or subscribe")
    return None


def region_of(blocks: list[PageBlock]) -> tuple[int, int]:
    """The half-open range of blocks from the first chosen one to the last; (0, 0) where none is."""
    chosen = [i for i, block in enumerate(blocks) if block.chosen]
    return (chosen[0], chosen[-1] + 1) if chosen else (0, 0)


def is_prose(block: PageBlock) -> bool:
    """Whether a block reads as sentences: long enough, ended by a stop, not mostly links."""
    return len(block.text) >= _PROSE_CHARACTERS and block.link_share < _MOST_LINKED and bool(_STOP.search(block.text))


def _is_heading(blocks: list[PageBlock], i: int, end: int) -> bool:
    """A heading counts where text of the article follows it before any furniture."""
    block = blocks[i]
    following = blocks[i + 1] if i + 1 < end else None
    return (
        block.tag in HEADINGS and block.link_share < _MOST_LINKED and following is not None and following.noise is None
    )


def fall_back(blocks: list[PageBlock]) -> None:
    """Chooses by length and links alone, for pages on which trafilatura finds nothing."""
    for block in blocks:
        long = len(block.text) >= _PLAIN_CHARACTERS and block.link_share < _PLAIN_LINKED
        if block.noise is None and (long or is_prose(block)):
            block.chosen = True
