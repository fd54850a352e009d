"""Which of a page's blocks are the article: trafilatura's judgement on the cleaned tree, mapped to our own blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from tracker.extract.page import PageBlock

_WORDS = pattern(r"\W+")
# A shorter block may occur anywhere by chance; it is looked for between its neighbours only.
_SHORT = 25
_MOST_COPIES = 4
# Above this the chain is built greedily, so that no page costs more than a moment.
_MOST_CANDIDATES = 1500


def choose(blocks: list[PageBlock], text: str) -> None:
    """Marks as chosen every block whose text stands, in its order, in the text that the extractor kept."""
    kept = _key(text)
    keys = ["" if block.noise else _key(block.text) for block in blocks]
    chain = _chain(list(_candidates(keys, kept)), keys)
    for index, _ in chain:
        blocks[index].chosen = True
    _choose_short(blocks, keys, kept, chain)


def _key(text: str) -> str:
    return _WORDS.sub("", text).lower()


def _candidates(keys: list[str], kept: str) -> Iterator[tuple[int, int]]:
    """(block, place in the kept text) for every longer block, each of its copies."""
    for index, key in enumerate(keys):
        if len(key) >= _SHORT:
            at = kept.find(key)
            for _ in range(_MOST_COPIES):
                if at < 0:
                    break
                yield index, at
                at = kept.find(key, at + len(key))


def _chain(candidates: list[tuple[int, int]], keys: list[str]) -> list[tuple[int, int]]:
    """The candidates that rise in both orders without overlap and cover most characters."""
    if len(candidates) > _MOST_CANDIDATES:
        return _greedy(candidates, keys)
    best: list[tuple[int, int]] = []
    for i, (index, place) in enumerate(candidates):
        size, before = 0, -1
        for j in range(i):
            other, at = candidates[j]
            if other < index and at + len(keys[other]) <= place and best[j][0] >= size:
                size, before = best[j][0], j
        best.append((size + len(keys[index]), before))
    at = max(range(len(best)), key=lambda i: best[i][0], default=-1)
    chain = []
    while at >= 0:
        chain.append(candidates[at])
        at = best[at][1]
    return chain[::-1]


def _greedy(candidates: list[tuple[int, int]], keys: list[str]) -> list[tuple[int, int]]:
    chain: list[tuple[int, int]] = []
    for index, place in candidates:
        if not chain or (index > chain[-1][0] and place >= chain[-1][1] + len(keys[chain[-1][0]])):
            chain.append((index, place))
    return chain


def _choose_short(blocks: list[PageBlock], keys: list[str], kept: str, chain: list[tuple[int, int]]) -> None:
    """Short blocks whose text stands between those of their chosen neighbours."""
    ends = [(-1, 0), *((index, place + len(keys[index])) for index, place in chain)]
    starts = [*chain, (len(blocks), len(kept))]
    for (before, at), (after, start) in zip(ends, starts, strict=True):
        end = at
        for index in range(before + 1, after):
            key = keys[index]
            place = kept.find(key, end, start) if key and len(key) < _SHORT else -1
            if place >= 0:
                blocks[index].chosen = True
                end = place + len(key)


def main_text(root: HtmlElement, *, fast: bool = True) -> str:
    """The article text as trafilatura sees it in a tree without furniture; "" where it finds none or fails."""
    import trafilatura
    from lxml import etree

    try:
        return (
            trafilatura.extract(
                root, favor_precision=True, include_comments=False, fast=fast, with_metadata=False, include_tables=True
            )
            or ""
        )
    except (etree.LxmlError, ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError):
        return ""
