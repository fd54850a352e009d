"""Markdown → Document: front matter read, headings and emphasis as plain text, code kept as it is."""

from __future__ import annotations

import re

from tracker.extract import EXTRACTORS, NO_ARTICLE
from tracker.extract.body import Block, body_of
from tracker.extract.language import language_of
from tracker.extract.metadata import stated_time
from tracker.extract.text import headline_of, is_byline
from tracker.extract.wall import Seen, wall_in, walled
from tracker.model import Document, StatedTimes, TimeSource
from tracker.patterns import pattern
from tracker.text import fold

_FRONT = pattern(r"\A\ufeff?---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = pattern(r"^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*?)[ \t]*$", re.MULTILINE)
_FENCE = pattern(r"^ {0,3}(`{3,}|~{3,})")
_ATX = pattern(r"^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_SETEXT = pattern(r"^ {0,3}(=+|-{2,})[ \t]*$")
_RULE = pattern(r"^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_QUOTE = pattern(r"^ {0,3}>[ \t]?")
_REFERENCE = pattern(r"^ {0,3}\[[^\]\n]+\]:[ \t]*\S+(?:[ \t]+[\"'(].*)?$")
_ITEM = pattern(r"^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+")
_INLINE = (
    (pattern(r"!\[([^\]\n]*)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+[\"'][^\"'\n]*[\"'])?\)"), r"\1"),
    (pattern(r"\[([^\]\n]+)\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+[\"'][^\"'\n]*[\"'])?\)"), r"\1"),
    (pattern(r"\[([^\]\n]+)\]\[[^\]\n]*\]"), r"\1"),
    (pattern(r"<((?:https?://|mailto:)[^\s<>]+)>"), r"\1"),
    (pattern(r"(?<![\w*\\])(\*{1,3})(?=\S)([^*\n]+?)(?<=\S)\1(?![\w*])"), r"\2"),
    (pattern(r"(?<![\w_\\])(_{1,3})(?=\S)([^_\n]+?)(?<=\S)\1(?![\w_])"), r"\2"),
    (pattern(r"~~(?=\S)([^~\n]+?)(?<=\S)~~"), r"\1"),
    (pattern(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)
_CODE = pattern(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")


def read(text: str, url: str | None) -> Document:
    """The document in a Markdown text. Front matter gives title, date, url and author; the first `#` heading a title.

    Emphasis, links and images are rendered to their text, code spans and fenced blocks kept. A soft line break in a
    paragraph is a space, as Markdown says; a hard one and list items stay lines.
    """
    front, source = _front_matter(text.replace("\r\n", "\n").replace("\r", "\n"))
    published = stated_time(front.get("date") or front.get("published"))
    modified = stated_time(front.get("updated") or front.get("modified") or front.get("lastmod"))
    blocks = _blocks(source)
    headline, blocks = _headline(blocks, front.get("title"))
    byline = front.get("author") or front.get("byline")
    if headline:
        byline, blocks = _byline(blocks, byline)
    body = body_of([Block(text) for _, text in blocks])
    texts = tuple(text for _, text in blocks)
    wall = wall_in(Seen((headline,) if headline else texts[:1], texts, dated=published is not None))
    if wall:
        return walled(wall, body.text, body.left_out, url, EXTRACTORS["markdown"])
    address = front.get("url") or front.get("canonical")
    return Document(
        text=body.text,
        headline=headline,
        standfirst=None,
        byline=byline,
        section=front.get("section") or front.get("category"),
        language=language_of(body.text, front.get("lang") or front.get("language")),
        notices=body.notices,
        left_out=body.left_out,
        labels=body.labels,
        url=url,
        aliases=(address,) if address and re.match(r"https?://", address) else (),
        outlet=front.get("outlet") or front.get("publisher"),
        extractor=EXTRACTORS["markdown"],
        problem=None if body.text else NO_ARTICLE,
        stated=StatedTimes(published, modified, TimeSource.FILE),
    )


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    match = _FRONT.match(text)
    if not match or not _FIELD.search(match[1]):
        return {}, text
    fields = {key.lower(): _unquoted(value) for key, value in _FIELD.findall(match[1])}
    return {key: value for key, value in fields.items() if value}, text[match.end() :]


def _unquoted(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1] if quoted else value


def _headline(blocks: list[tuple[int, str]], title: str | None) -> tuple[str | None, list[tuple[int, str]]]:
    """(the headline, the blocks without it): front matter, else the first heading, else as in a plain text."""
    level, first = blocks[0] if blocks else (0, "")
    if title:
        return title, blocks[1:] if level and fold(first) == fold(title) else blocks
    if level:
        return first, blocks[1:]
    headline = headline_of([text for _, text in blocks])
    return headline, blocks[1:] if headline else blocks


def _byline(blocks: list[tuple[int, str]], stated: str | None) -> tuple[str | None, list[tuple[int, str]]]:
    """(the byline, the blocks without it): front matter's, or the line under the headline that names no other."""
    level, line = blocks[0] if len(blocks) > 1 else (1, "")
    shown = not level and is_byline(line) and (not stated or fold(stated).lower() in fold(line).lower())
    return (stated or line, blocks[1:]) if shown else (stated, blocks)


def _blocks(source: str) -> list[tuple[int, str]]:
    """Every block as (heading level or 0, its text)."""
    reader = _Reader()
    for line in source.split("\n"):
        reader.take(line)
    reader.close()
    return [(level, text) for level, text in reader.blocks if text.strip()]


class _Reader:
    """Lines into blocks: which paragraph or fence is open, and what is in it."""

    def __init__(self) -> None:
        self.blocks: list[tuple[int, str]] = []
        self.lines: list[str] = []
        self.fence = ""

    def take(self, line: str) -> None:
        """The next line."""
        mark = _FENCE.match(line)
        if self.fence:
            if mark and mark[1].startswith(self.fence) and not line.strip(" `~"):
                self.close()
            else:
                self.lines.append(line)
        elif mark:
            self.close()
            self.fence = mark[1]
        else:
            self._prose(line)

    def close(self) -> None:
        """The open block is complete."""
        text = "\n".join(self.lines).strip("\n") if self.fence else _joined(self.lines)
        self.blocks.append((0, text))
        self.lines, self.fence = [], ""

    def _prose(self, line: str) -> None:
        line = _QUOTE.sub("", line)
        heading, underline = _ATX.match(line), _SETEXT.match(line)
        if heading:
            self.close()
            self.blocks.append((len(heading[1]), _inline(heading[2] or "")))
        elif underline and len(self.lines) == 1 and not _ITEM.match(self.lines[0]):
            self.blocks.append((1 if underline[1][0] == "=" else 2, _inline(self.lines.pop().strip())))
        elif not line.strip() or _RULE.match(line):
            self.close()
        elif not _REFERENCE.match(line):
            self.lines.append(line)


def _joined(lines: list[str]) -> str:
    """A paragraph's lines as one, hard breaks and list items as lines of their own."""
    text = ""
    for line in lines:
        hard = text.endswith(("  ", "\\"))
        text = text.rstrip(" \\") if hard else text
        text += ("\n" if hard or _ITEM.match(line) else " ") * bool(text) + line.lstrip()
    return _inline(text.strip())


def _inline(text: str) -> str:
    """Emphasis, links and escapes as plain text; what stands in code spans is not touched."""
    parts, at = [], 0
    for code in _CODE.finditer(text):
        parts += [_plain(text[at : code.start()]), code[2].strip(" ") or code[2]]
        at = code.end()
    return "".join([*parts, _plain(text[at:])])


def _plain(text: str) -> str:
    for expression, shown in _INLINE:
        text = expression.sub(shown, text)
    return text
