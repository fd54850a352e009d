"""Blocks of text → a document's body: link cards cut out, notices taken out, everything left out recorded."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tracker.extract.cards import cards
from tracker.extract.notices import find
from tracker.model import Label, LeftOut
from tracker.patterns import pattern
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tracker.extract.page import CutCard
    from tracker.model import Notice


class Block(NamedTuple):
    """A block of a page's text in reading order. With a `reason` it is left out of the body, for that reason.

    `outside` is True where it stood outside the article's region: then no place in the body is given for it.
    """

    text: str
    reason: str = ""
    evidence: str = ""
    outside: bool = False
    cards: tuple[CutCard, ...] = ()


class Body(NamedTuple):
    """The body's text (paragraphs separated by a blank line) and what was taken out of it, with its places."""

    text: str
    notices: tuple[Notice, ...]
    left_out: tuple[LeftOut, ...]
    labels: tuple[Label, ...]


class _Growing:
    """A body under construction."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.notices: list[Notice] = []
        self.left_out: list[LeftOut] = []
        self.labels: list[Label] = []

    def add(self, paragraph: str) -> None:
        self.parts.append(paragraph)
        self.length += len(paragraph) + (2 if len(self.parts) > 1 else 0)

    @property
    def next_start(self) -> int:
        """Where the next paragraph's text begins."""
        return self.length + (2 if self.parts else 0)


# What may stand beside a marker in a line that holds nothing else: rules, bullets, a day, a byline, a comment count.
_FILLER = pattern(r"[\W_\d]+")
_BYLINE_WORDS = 14
_STOP = pattern(r"[.!?]\s|[.!?][\"”’)]*$")
_CLOSING = pattern(r"[)\]*_]*[.:]?[)\]*_]*\s*")
_STARTS_SENTENCE = pattern(r"(?:^|[.!?][\"”’)]*\s+)[(\[*_]?$")


def body_of(blocks: Iterable[Block]) -> Body:
    """The body that the blocks make, with its notices as they are stated."""
    body = _Growing()
    for block in blocks:
        if block.reason:
            at = None if block.outside else body.length
            body.left_out.append(LeftOut(block.reason, block.text, at, block.evidence))
        else:
            _add_paragraph(body, block)
    return Body("\n\n".join(body.parts), tuple(body.notices), tuple(body.left_out), tuple(body.labels))


def _add_paragraph(body: _Growing, block: Block) -> None:
    """One paragraph into the body, without its cards and notices."""
    text, cuts, labels = _without_cards(block.text)
    cuts = sorted(cuts + [(_shifted(card.at, block.text), card.text, card.evidence) for card in block.cards])
    text, taken, rest = _without_notices(text)
    text, lead = _stripped(text)
    start = body.next_start if text else body.length
    # Places inside a paragraph that lost more before them would be off; they are kept within it.
    top = len(text)
    for at, cut, evidence in cuts:
        body.left_out.append(LeftOut("link-card", cut, start + min(max(at - lead, 0), top), evidence))
    for label in labels:
        begin, end = (min(max(place - lead, 0), top) for place in (label.start, label.end))
        if begin < end:
            body.labels.append(replace(label, start=start + begin, end=start + end))
    for notice in taken:
        at = start + min(max(notice.start - lead, 0), top)
        body.notices.append(replace(notice, start=at, end=at))
    body.left_out += [LeftOut("marker-line", piece, start, "stood in one line with a notice") for piece in rest]
    if text:
        body.add(text)


def _shifted(at: int, text: str) -> int:
    """A place in the text, once the flattened cards before it are cut."""
    return at - sum(card.end - card.start for card in cards(text) if card.whole and card.end <= at)


def _stripped(text: str) -> tuple[str, int]:
    return text.strip(), len(text) - len(text.lstrip())


def _without_cards(text: str) -> tuple[str, list[tuple[int, str, str]], list[Label]]:
    """(the text without its whole cards, what was cut: place in that text, text, evidence; labels of those left in)."""
    kept, cuts, labels, at, length = [], [], [], 0, 0
    for card in cards(text):
        kept.append(text[at : card.start])
        length += card.start - at
        if card.whole:
            cuts.append((length, text[card.start : card.end], card.evidence))
        else:
            kept.append(text[card.start : card.end])
            labels.append(Label("possible-link-card", length, length + card.end - card.start, card.evidence))
            length += card.end - card.start
        at = card.end
    return "".join([*kept, text[at:]]), cuts, labels


def _without_notices(text: str) -> tuple[str, list[Notice], list[str]]:
    """(the text without notices, the notices with places in that text, what else stood in a line of markers)."""
    found = find(text)
    if not found:
        return text, [], []
    residue = "".join(text[a:b] for a, b in _gaps(text, found))
    if not _is_prose(residue):
        rest = residue.strip()
        return "", [replace(n, start=0, end=0) for n in found], [rest] if _FILLER.sub("", rest) else []
    taken, kept, at, length = [], [], 0, 0
    for notice in found:
        if not _stands_alone(text, notice):
            continue
        kept.append(text[at : notice.start].rstrip("([*_"))
        length += len(kept[-1])
        taken.append(replace(notice, start=length, end=length))
        at = _behind(text, notice)
    return "".join([*kept, text[at:]]), taken, []


def _gaps(text: str, found: tuple[Notice, ...]) -> list[tuple[int, int]]:
    edges = [0, *(edge for notice in found for edge in (notice.start, notice.end)), len(text)]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _is_prose(residue: str) -> bool:
    """Whether what stands around the markers of a line is more than a byline, a place, a day or a count."""
    words = _FILLER.sub(" ", residue).split()
    return bool(words) and (len(words) > _BYLINE_WORDS or bool(_STOP.search(residue.strip())))


def _stands_alone(text: str, notice: Notice) -> bool:
    """Whether a notice is a sentence of its own in its paragraph, not words inside one."""
    after = text[notice.end :].lstrip(")]*_. ")
    begins = bool(_STARTS_SENTENCE.search(text[: notice.start]))
    return begins and (not after or after[:1] in ":—–-|\n" or not after[:1].islower())


def _behind(text: str, notice: Notice) -> int:
    """Where the text goes on behind a notice, its closing bracket, stop or colon and the space after it."""
    match = _CLOSING.match(text, notice.end)
    return match.end() if match else notice.end
