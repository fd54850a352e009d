"""Headline, standfirst, byline and captions as the page shows them; what becomes a field leaves the body."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker.extract.dates import read
from tracker.extract.metadata import without_tail
from tracker.extract.noise import Noise
from tracker.patterns import pattern
from tracker.text import fold
from tracker.values import dataclass

if TYPE_CHECKING:
    from tracker.extract.metadata import Metadata
    from tracker.extract.page import PageBlock

_DECK = pattern(
    r"(?:^|[-_\s])(?:deck?|dek|standfirst|stand-first|sub-?(?:head|headline|heading|title|hed)|strap-?line|article-?(?:summary|intro|lead|description)"
    r"|post-?excerpt|tagline|teaser-?text|abstract)(?:$|[-_\s])",
    re.IGNORECASE,
)
_HUMP = pattern(r"(?<=[a-z])(?=[A-Z])")
_MOST_STANDFIRST = 500
_BYLINE = pattern(r"^(?:by|von|par|por|words by|written by)\b", re.IGNORECASE)
_AND = pattern(r"\b(?:and|und|et|y|e)\b")
_CAPTION_CHARACTERS = 3
_DATE_CHARACTERS = 80


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of a document that the page shows outside its body."""

    headline: str | None
    standfirst: str | None
    byline: str | None
    captions: tuple[str, ...]


def read_fields(blocks: list[PageBlock], metadata: Metadata) -> Fields:
    """The fields; blocks that show them are taken out of the body, marked with the field's name."""
    headline = _headline(blocks, metadata)
    first = next((i for i, block in enumerate(blocks) if block.chosen), 0)
    _take_headline(blocks, headline, first)
    standfirst = _standfirst(blocks, metadata, headline)
    _take_byline(blocks, metadata.byline)
    captions = [block.text for block in blocks if block.noise and block.noise.reason == "caption"]
    shown = [fold(text) for text in captions if len(text) > _CAPTION_CHARACTERS]
    return Fields(headline, standfirst, metadata.byline, tuple(dict.fromkeys(shown)))


def _headline(blocks: list[PageBlock], metadata: Metadata) -> str | None:
    """The h1 that the page's own titles speak of, else its only h1, else the best title without the outlet's name."""
    shown = [
        block.text for block in blocks if block.tag == "h1" and (block.noise is None or block.noise.reason == "hidden")
    ]
    titles = [_key(title) for title in metadata.headlines]
    for text in shown:
        key = _key(text)
        if key and any(key == title or (len(key) > 10 and key in title) for title in titles):
            return _one_line(text)
    told = [without_tail(title, metadata.outlet, shown) for title in metadata.headlines]
    if len(shown) == 1 and len(shown[0].split()) > 2:
        return _one_line(shown[0])
    return next((title for title in told if title), None) or (_one_line(shown[0]) if shown else None)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _key(text: str) -> str:
    return re.sub(r"\W+", "", fold(text)).lower()


def _take_headline(blocks: list[PageBlock], headline: str | None, first: int) -> None:
    """Marks the headline where it is repeated at the body's top."""
    key = _key(headline or "")
    for block in blocks[: first + 3]:
        if key and block.noise is None and _key(block.text) == key:
            block.noise, block.chosen = Noise("headline", "the document's headline"), False


def _standfirst(blocks: list[PageBlock], metadata: Metadata, headline: str | None) -> str | None:
    """The page's own summary, shown between headline and body; a description that is shown nowhere is none."""
    start = next(
        (
            i
            for i, block in enumerate(blocks)
            if block.tag == "h1" or (block.noise and block.noise.reason == "headline")
        ),
        0,
    )
    first = next((i for i, block in enumerate(blocks) if block.chosen), -1)
    described = {_key(text) for text in metadata.descriptions}
    for block in blocks[start : first + 1]:
        if block.noise or not len(block.text.split()) > 3 or len(block.text) > _MOST_STANDFIRST:
            continue
        named = _is_deck(block)
        if named or (not block.chosen and _key(block.text) in described):
            why = "named so by the page" if named else "the page's own description"
            block.noise, block.chosen = Noise("standfirst", why), False
            return _one_line(block.text) if _key(block.text) != _key(headline or "") else None
    return None


def _is_deck(block: PageBlock) -> bool:
    element = block.element
    for _ in range(2):
        if element is None:
            return False
        named = _HUMP.sub(
            "-", f"{element.get('class') or ''} {element.get('itemprop') or ''} {element.get('id') or ''}"
        )
        if _DECK.search(named):
            return True
        element = element.getparent()
    return False


def _take_byline(blocks: list[PageBlock], byline: str | None) -> None:
    """Marks a line that only names the author at the body's top."""
    first = next((i for i, block in enumerate(blocks) if block.chosen), 0)
    key = _key(_AND.sub(" ", byline or ""))
    for block in blocks[: first + 3]:
        if block.noise is not None:
            continue
        stated = read(block.text, 0) if len(block.text) < _DATE_CHARACTERS else None
        if stated and stated.end >= len(block.text.rstrip(" .|·•-–—,")):
            block.noise, block.chosen = Noise("date", "a line that holds a date alone"), False
        if not key:
            continue
        text = _key(_AND.sub(" ", _BYLINE.sub("", block.text)))
        if text == key or (key in text and len(text) <= len(key) + 25 and _BYLINE.match(block.text)):
            block.noise, block.chosen = Noise("byline", "the author's name"), False
