"""Plain text → Document: headline and byline if the file opens with them, paragraphs, notices, flattened link cards."""

from __future__ import annotations

from tracker.extract import EXTRACTORS, NO_ARTICLE
from tracker.extract.body import Block, body_of
from tracker.extract.language import language_of
from tracker.extract.notices import find
from tracker.extract.wall import Seen, wall_in, walled
from tracker.model import Document
from tracker.patterns import pattern

_BLANK = pattern(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
_BREAKS = ("\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")
_STOP = pattern(r"[.!?…:;][\"'”’»)\]]*$")
_ITEM = pattern(r"\s*(?:[-*•·–—]\s|\d{1,3}[.)]\s)")
# A headline in a plain text is short; the Associated Press asks for far less.
_HEADLINE_CHARACTERS = 200
_HEADLINE_WORDS = 30
_BYLINE_CHARACTERS = 120
_NAME_PARTICLE = r"(?:da|de|del|della|der|di|dos|du|el|al|bin|ibn|la|le|ten|ter|van|von|y)"
_NAME_WORD = r"(?:(?:[dDlL]['’])?[^\W\d_a-zß-öø-ÿ][\w'’-]*\.?)"
_NAME = rf"{_NAME_WORD}(?: (?:{_NAME_PARTICLE} )*{_NAME_WORD}){{0,5}}"
# Names, joined or followed by commas ("Staff Writers", a place, an outlet); never a stop but an initial's.
_BYLINE = pattern(rf"(?:By|BY|by)[ :]\s*{_NAME}(?:(?:,? and |,? & |, | \| | in | for ){_NAME}){{0,8}}(?<!\.)")
# Where wrapped text breaks its lines: between the widths of a narrow column and a wide terminal.
_WRAP = range(40, 121)


def read(text: str, url: str | None) -> Document:
    r"""The document in a plain text, whose characters are kept (line ends become "\\n").

    A blank line separates paragraphs. Without any, every line is one, unless the lines are hard-wrapped. Lines that
    are hard-wrapped (all but the last about equally wide, mostly without a stop at the end) are joined by a space;
    other single newlines inside a paragraph (lists, verse, addresses) stay.
    """
    paragraphs = paragraphs_of(text)
    headline, byline, paragraphs = opening(paragraphs)
    body = body_of([Block(paragraph) for paragraph in paragraphs])
    wall = wall_in(Seen((headline,) if headline else tuple(paragraphs[:1]), tuple(paragraphs)))
    if wall:
        return walled(wall, body.text, body.left_out, url, EXTRACTORS["text"])
    return Document(
        text=body.text,
        headline=headline,
        byline=byline,
        language=language_of(body.text),
        notices=body.notices,
        left_out=body.left_out,
        labels=body.labels,
        url=url,
        extractor=EXTRACTORS["text"],
        problem=None if body.text else NO_ARTICLE,
    )


def paragraphs_of(text: str) -> list[str]:
    """The paragraphs of a plain text, as `read` says; none is empty, none has white space at its ends."""
    for line_break in _BREAKS:
        text = text.replace(line_break, "\n")
    text = text.lstrip("\ufeff")
    blocks = [block.strip() for block in _BLANK.split(text.strip())]
    if len(blocks) == 1:
        lines = blocks[0].split("\n")
        blocks = _unwrapped(lines) if _is_wrapped(lines) else lines
    return [_joined(block) for block in blocks if block.strip()]


def opening(paragraphs: list[str]) -> tuple[str | None, str | None, list[str]]:
    """(headline, byline, the paragraphs without them); a byline stands right under a headline, also without a gap."""
    lines = paragraphs[0].split("\n") if paragraphs else []
    if len(lines) == 2 and is_byline(lines[1]):
        paragraphs = [*(line.strip() for line in lines), *paragraphs[1:]]
    headline = headline_of(paragraphs)
    if not headline:
        return None, None, paragraphs
    if len(paragraphs) > 2 and is_byline(paragraphs[1]):
        return headline, paragraphs[1], paragraphs[2:]
    return headline, None, paragraphs[1:]


def is_byline(line: str) -> bool:
    """Whether a line is "By Ann Rowe", "By Ann Rowe and Tom Lee, Staff Writers": names alone, no stop at its end."""
    return len(line) <= _BYLINE_CHARACTERS and bool(_BYLINE.fullmatch(line.strip()))


def headline_of(paragraphs: list[str]) -> str | None:
    """The first paragraph if it is one short line without a sentence's end, and a body follows; else None."""
    if len(paragraphs) < 2:
        return None
    first = paragraphs[0]
    short = len(first) <= _HEADLINE_CHARACTERS and len(first.split()) <= _HEADLINE_WORDS and "\n" not in first
    ends = first.rstrip("\"'”’»)").endswith((".", ";", ":", ","))
    return first if short and not ends and not _ITEM.match(first) and not find(first) else None


def _joined(block: str) -> str:
    lines = block.split("\n")
    return " ".join(line.strip() for line in lines) if _is_wrapped(lines) else "\n".join(lines).strip()


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines were broken to fit a width: all but the last near the widest, few of them ending a sentence."""
    lines = [line.rstrip() for line in lines if line.strip()]
    if len(lines) < 2 or any(_ITEM.match(line) for line in lines[1:]):
        return False
    full = lines[:-1]
    widest = max(map(len, full))
    if widest not in _WRAP or len(lines[-1]) > widest:
        return False
    ends = sum(bool(_STOP.search(line)) for line in full)
    from statistics import median  # here, because most texts are not wrapped

    return median(map(len, full)) >= widest * 0.75 and ends * 2 <= len(full)


def _unwrapped(lines: list[str]) -> list[str]:
    """Hard-wrapped lines without blank ones between paragraphs: a short line that ends a sentence ends a paragraph."""
    widest = max(map(len, lines))
    blocks: list[list[str]] = [[]]
    for line in lines:
        blocks[-1].append(line)
        if _STOP.search(line.rstrip()) and len(line) < widest * 0.75:
            blocks.append([])
    return ["\n".join(block) for block in blocks if block]
