"""HTML source → element tree, whole and without network or entity access, and the measures that rules look at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.patterns import pattern

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# What a browser never shows as text of the page.
INVISIBLE = frozenset((
    "head", "script", "style", "template", "noscript", "svg", "math", "canvas", "iframe", "object", "embed",
    "applet", "audio", "video", "map", "datalist", "select", "input", "textarea", "link", "meta", "base",
    "source", "track", "img", "picture", "progress", "meter", "title", "frameset",
))  # fmt: skip
BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p",
    "pre", "search", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul", "caption",
))  # fmt: skip
HEADINGS = frozenset((
    "h1", "h2", "h3", "h4", "h5", "h6",
))  # fmt: skip

# libxml2 stops at 2,048 open elements, drops what follows, and says so last.
_TOO_DEEP = "Excessive depth"
_NESTING = pattern(
    r"</?(?:div|section|article|main|center|blockquote|table|tbody|tr|td|ul|ol|li|dl|dd|fieldset|form)\b[^>]*>",
    re.IGNORECASE,
)
_INLINE = pattern(
    r"</?(?:span|font|b|i|u|em|strong|small|big|a|tt|code|sub|sup|s|q|cite|label|bdo|bdi)\b[^>]*>", re.IGNORECASE
)
# Characters that XML cannot hold; libxml2 keeps them in a parsed tree, and refuses to set them.
_CONTROL = pattern(r"[\x01-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_SURROGATES = pattern(r"[\ud800-\udfff]")


@dataclass(slots=True)
class Measure:
    """How much text an element holds: all its characters, those in links, those in paragraphs, how many links."""

    text: int = 0
    linked: int = 0
    prose: int = 0
    links: int = 0
    headings: int = 0

    def add(self, other: Measure) -> None:
        """Counts an inner element's text in."""
        self.text += other.text
        self.linked += other.linked
        self.prose += other.prose
        self.links += other.links
        self.headings += other.headings


def parse(source: str) -> HtmlElement | None:
    """The page's tree, None where there is no element in it. Comments and processing instructions are gone."""
    root, whole = _parsed(source)
    if not whole:
        root, _ = _parsed(_INLINE.sub("", _NESTING.sub("<br><br>", source)))
    return root


def has_control(source: str) -> bool:
    """Whether the source holds characters that cannot be written into a tree."""
    return bool(_CONTROL.search(source))


def without_control(source: str) -> str:
    """The source with a space in place of every such character."""
    return _CONTROL.sub(" ", source)


def _parsed(source: str) -> tuple[HtmlElement | None, bool]:
    """(the tree or None, whether libxml2 read to the end)."""
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = document_fromstring(_SURROGATES.sub("\ufffd", source.replace("\x00", "")).encode(), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None, True
    last = parser.error_log.last_error
    return root, last is None or _TOO_DEEP not in last.message


def measures(root: HtmlElement) -> dict[HtmlElement, Measure]:
    """Every visible element with its measure."""
    from lxml import etree

    found: dict[HtmlElement, Measure] = {}
    stack = [Measure()]
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "start":
            stack.append(_opened(element))
            if element.tag in INVISIBLE:
                walk.skip_subtree()
        else:
            measure = stack.pop()
            _closed(element, measure)
            found[element] = measure
            stack[-1].add(measure)
            stack[-1].text += _size(element.tail)
    return found


def _opened(element: HtmlElement) -> Measure:
    tag = element.tag
    if tag in INVISIBLE:
        return Measure()
    return Measure(text=_size(element.text), links=tag == "a", headings=tag == "h1")


def _closed(element: HtmlElement, measure: Measure) -> None:
    if element.tag == "a":
        measure.linked = measure.text
    elif element.tag in {"p", "blockquote"}:
        measure.prose = measure.text - measure.linked


def _size(text: str | None) -> int:
    return len(text.strip()) if text else 0
