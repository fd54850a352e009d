"""What a page shows and the document does not hold: block by block inside the article, by reason outside it."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING

from tracker.extract.body import Block
from tracker.extract.notices import find
from tracker.extract.region import region_of
from tracker.text import squash

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.extract.page import PageBlock

# A left-out block is kept whole up to this; a page's endless list of links needs no more to be recognised.
_MOST_CHARACTERS = 20_000
# How many blocks before and behind the paragraphs a publisher's marker or correction may stand.
_NEAR = 15
_FIELDS = frozenset({"headline", "standfirst", "byline", "caption"})
_NO_NOTICES = frozenset({"navigation", "comments", "related-links", "link-card", "advertisement", "hidden", *_FIELDS})


def left_out_of(blocks: list[PageBlock]) -> list[Block]:
    """The blocks as the body takes them, in reading order.

    Between the first and the last paragraph every block is named with its text (at most 20,000 characters of each
    element); outside, where menus and other articles stand, each reason is one entry with its blocks as lines (at most
    20,000 characters, and said where that cuts). Fields are not left out. Notices near the article are part of it.
    """
    start, end = region_of(blocks)
    before, inside, behind = blocks[:start], blocks[start:end], blocks[end:]
    if start == end:
        return _gathered(blocks)
    near = len(before) - _NEAR
    noticed = [i for i, block in enumerate(before) if i >= near and _is_notice(block)]
    later = [i for i, block in enumerate(behind[:_NEAR]) if _is_notice(block)]
    outside = [block for i, block in enumerate(before) if i not in noticed]
    outside += [block for i, block in enumerate(behind) if i not in later]
    return [
        *(Block(before[i].text) for i in noticed),
        *_named(inside),
        *(Block(behind[i].text) for i in later),
        *_gathered(outside),
    ]


def _is_notice(block: PageBlock) -> bool:
    """Whether a block outside the paragraphs is nothing but the publisher's markers or a note about the article."""
    if block.noise is not None and block.noise.reason in _NO_NOTICES:
        return False
    found = find(block.text) if len(block.text) < _MOST_CHARACTERS else ()
    covered = sum(notice.end - notice.start for notice in found)
    return bool(found) and (
        covered >= len(block.text) * 0.6 or (len(block.text) < 200 and covered * 3 >= len(block.text))
    )


def _named(blocks: list[PageBlock]) -> Iterator[Block]:
    """Chosen blocks as text; the others with their reasons, the blocks of one element put together."""
    for (group, reason), run in groupby(blocks, key=lambda block: (block.group, _reason(block))):
        members = list(run)
        if not reason:
            yield from (Block(block.text, cards=block.cards) for block in members)
        elif reason not in _FIELDS:
            for piece in [members] if group else [[block] for block in members]:
                text = "\n".join(block.text for block in piece)[:_MOST_CHARACTERS]
                yield Block(text, reason, _evidence(piece[0]))


def _reason(block: PageBlock) -> str:
    """Why a block is not in the body; "" where it is, as text or as a notice."""
    if block.noise is not None:
        return block.noise.reason
    if block.chosen or _is_notice(block):
        return ""
    return "related-links" if block.link_share >= 0.5 else "furniture"


def _evidence(block: PageBlock) -> str:
    if block.noise is not None:
        return block.noise.evidence
    return f"<{block.tag}> between paragraphs, {block.link_share:.0%} links, no sentence of the article"


def _gathered(blocks: list[PageBlock]) -> list[Block]:
    """One entry for each reason: everything that stood outside the article for it, a line for each block."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for block in blocks:
        if block.noise is None or block.noise.reason not in _FIELDS:
            found[block.noise.reason if block.noise else "furniture"].append(squash(block.text))
    return [_outside(reason, texts) for reason, texts in sorted(found.items())]


def _outside(reason: str, texts: list[str]) -> Block:
    whole = "\n".join(texts)
    words = sum(len(text.split()) for text in texts)
    evidence = f"outside the article: {len(texts)} block{'s' * (len(texts) > 1)}, {words} words"
    if len(whole) > _MOST_CHARACTERS:
        evidence += f", the first {_MOST_CHARACTERS:,} of {len(whole):,} characters kept"
    return Block(whole[:_MOST_CHARACTERS], reason, evidence, outside=True)
