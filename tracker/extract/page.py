"""A page's tree → its visible blocks in reading order, each with the rule that calls it furniture, if one does."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tracker.extract.noise import rule_for
from tracker.extract.tree import BLOCKS, INVISIBLE, measures
from tracker.patterns import pattern
from tracker.text import squash

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from tracker.extract.noise import Noise

# A line break inside a block; libxml2 keeps no NUL of the source, so the character is free.
_BREAK = "\x00"
# Where a link card hung in a text; a lone surrogate, which no decoded source holds.
_CARD = "\ud801"
_PARAGRAPH_BREAK = pattern(rf"\s*{_BREAK}(?:\s*{_BREAK})+\s*")
_SPACED = frozenset(["td", "th"])


@dataclass(slots=True)
class CutCard:
    """A link card that stood inside a block's text, at this offset of it."""

    at: int
    text: str
    evidence: str


@dataclass(slots=True)
class PageBlock:
    """A run of text that the page sets as one block, without the link cards that hung in it (`cards`).

    `tag` is the innermost block element, `linked` how many of the characters are links, `noise` the rule that leaves
    it out, `group` numbers the element on which the rule fired, so that its blocks can be put together again.
    """

    text: str
    tag: str
    linked: int
    noise: Noise | None = None
    group: int = 0
    element: HtmlElement | None = None
    chosen: bool = False
    cards: tuple[CutCard, ...] = ()

    @property
    def link_share(self) -> float:
        """The share of the text that is links, 0 to 1."""
        return self.linked / max(1, len(self.text))


@dataclass(slots=True)
class _Open:
    """Text gathered since the last block boundary."""

    pieces: list[str] = field(default_factory=list)
    linked: int = 0
    cards: list[tuple[str, str]] = field(default_factory=list)

    def is_blank(self) -> bool:
        """Whether nothing visible was gathered."""
        return not any(piece and not piece.isspace() for piece in self.pieces)


def noise_in(root: HtmlElement, *, hidden: bool = True) -> dict[HtmlElement, Noise]:
    """The outermost elements that are furniture, with their rules. `hidden=False` reads what is hidden as well."""
    sizes = measures(root)
    page = sizes[root]
    found: dict[HtmlElement, Noise] = {}
    from lxml import etree

    walk = etree.iterwalk(root, events=("start",))
    for _, element in walk:
        if element.tag in INVISIBLE:
            walk.skip_subtree()
            continue
        noise = rule_for(element, sizes[element], page)
        if noise and (hidden or noise.reason != "hidden"):
            found[element] = noise
            walk.skip_subtree()
    return found


def blocks_of(root: HtmlElement, noise: dict[HtmlElement, Noise]) -> list[PageBlock]:
    """Every visible block in reading order. White space is squashed; a single <br> is a newline, two end the block.

    A link card interrupts nothing: the sentence goes on behind it, even where the card's <div> closed the paragraph.
    """
    walk = _Walk(root, noise)
    walk.run()
    return walk.blocks


class _Walk:
    """One pass over a tree, gathering text between block boundaries."""

    def __init__(self, root: HtmlElement, noise: dict[HtmlElement, Noise]) -> None:
        self.root, self.noise = root, noise
        self.blocks: list[PageBlock] = []
        self.open = _Open()
        self.tags: list[HtmlElement] = [root]
        self.links = 0
        self.group = 0
        self.active: tuple[HtmlElement, Noise] | None = None
        self.held: _Open | None = None
        self.held_from = 0
        self.cards = any(rule.reason == "link-card" for rule in noise.values())

    def run(self) -> None:
        from lxml import etree

        walk = etree.iterwalk(self.root, events=("start", "end"))
        for event, element in walk:
            if event == "start":
                self._start(element)
                if element.tag in INVISIBLE:
                    walk.skip_subtree()
            else:
                self._end(element)
        self._flush()

    def _start(self, element: HtmlElement) -> None:
        tag = element.tag
        if self.active is None and element in self.noise:
            self._enter(element)
        if tag in BLOCKS:
            self._flush()
            self.tags.append(element)
        elif tag == "br":
            self.open.pieces.append(_BREAK)
        elif tag in _SPACED:
            self.open.pieces.append(" ")
        elif tag == "a":
            self.links += 1
        if tag not in INVISIBLE:
            self._text(element.text)

    def _end(self, element: HtmlElement) -> None:
        tag = element.tag
        if tag in BLOCKS:
            if not self._card_follows(element):
                self._flush()
            self.tags.pop()
        elif tag in _SPACED:
            self.open.pieces.append(" ")
        elif tag == "a":
            self.links -= 1
        if self.active is not None and self.active[0] is element:
            self._leave()
        if element is not self.root:
            self._text(element.tail)

    def _enter(self, element: HtmlElement) -> None:
        noise = self.noise[element]
        if noise.reason == "link-card" and not self.open.is_blank():
            self.held, self.open = self.open, _Open()
            self.held_from = len(self.blocks)
        else:
            self._flush()
        self.group += 1
        self.active = (element, noise)

    def _leave(self) -> None:
        self._flush()
        noise = self.active[1] if self.active else None
        self.active = None
        if self.held is not None and noise is not None:
            text = "\n".join(block.text for block in self.blocks[self.held_from :])
            del self.blocks[self.held_from :]
            self.open, self.held = self.held, None
            self.open.pieces.append(_CARD)
            self.open.cards.append((text, noise.evidence))

    def _card_follows(self, element: HtmlElement) -> bool:
        if not self.cards or (element.tail or "").strip():
            return False
        following = element.getnext()
        noise = self.noise.get(following) if following is not None else None
        return noise is not None and noise.reason == "link-card"

    def _text(self, text: str | None) -> None:
        if text:
            self.open.pieces.append(text)
            if self.links:
                self.open.linked += len(text.strip())

    def _flush(self) -> None:
        opened = self.open
        if not opened.pieces:
            return
        self.open = _Open()
        # A soft hyphen says where a line may break: layout, as white space is.
        text = "".join(opened.pieces).replace("\u00ad", "")
        if not text or text.isspace():
            return
        noise = self.active[1] if self.active else None
        element = self.tags[-1] if self.tags else self.root
        cards = iter(opened.cards)
        for part in _PARAGRAPH_BREAK.split(text) if _BREAK in text else (text,):
            shown = "\n".join(line for piece in part.split(_BREAK) if (line := squash(piece)))
            shown, cut = _without_marks(shown, cards) if _CARD in shown else (shown, ())
            if shown:
                linked = min(len(shown), opened.linked)
                group = self.group if noise else 0
                self.blocks.append(PageBlock(shown, str(element.tag), linked, noise, group, element, cards=cut))


def _without_marks(text: str, cards: Iterator[tuple[str, str]]) -> tuple[str, tuple[CutCard, ...]]:
    """(the text without the marks of cards, the cards with their places in it)."""
    first, *rest = text.split(_CARD)
    cut = []
    for part in rest:
        card, evidence = next(cards)
        cut.append(CutCard(len(first), card, evidence))
        # The space before a card and the one behind it are one.
        first += part[1:] if first[-1:] in {" ", "\n", ""} and part[:1] == " " else part
    kept = first.strip()
    lead = len(first) - len(first.lstrip())
    return kept, tuple(CutCard(min(max(card.at - lead, 0), len(kept)), card.text, card.evidence) for card in cut)
