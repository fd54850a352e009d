"""Which words of a text stand between quotation marks: marks pair by their position, not by their shape."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from tracker.claims.sides.spans import Cover
from tracker.model import Span
from tracker.patterns import pattern
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.sides.spans import Spanned

# ″ is left out: it measures inches and seconds. Nothing but literals, so that most of a text is passed over quickly.
_DOUBLE = pattern("\"|“|”|„|‟|«|»|＂|〝|〞|``|''")
_SINGLE = pattern("[‘’‚‛‹›'`´]")
_OPENING_BEFORE = "([{<-–—―/¿¡“”„‟«»‘’‚‹›\"'`"
_CLOSING_AFTER = ".,;:!?)]}>-–—―/…“”„‟«»‘’‚‹›\"'`*"
# A single mark that may open a quotation: none that follows a letter, as nearly all apostrophes do.
_SINGLE_OPENING = pattern(r"[‘’‚‛‹›'`´](?<!\w.)(?!\s)")
# Words that begin with an apostrophe.
_ELIDED = pattern(
    r"(?:tis|twas|twere|til|till|em|cause|cos|bout|round|n|neath|fraid|nuff|\d0s|\d\d)(?!\w)", re.IGNORECASE
)
_FEET = pattern(r"\d['’′]\d{1,2}$")


class Quotation(NamedTuple):
    """A quotation as a span of its text, marks included; `inner` is what stands between them.

    Where a quotation goes on in the next paragraph, each paragraph's part is a quotation of its own, and the part
    without a closing mark ends with its paragraph.
    """

    start: int
    end: int
    inner: Span


def quotations(text: str, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """The outermost quotations of a text, in order; an unpaired mark begins none.

    A quotation ends at its paragraph, unless the next paragraph opens with a mark again.
    """
    found: list[Quotation] = []
    for index, paragraph in enumerate(paragraphs):
        found += in_paragraph(text, paragraph, paragraphs[index + 1] if index + 1 < len(paragraphs) else None)
    return tuple(found)


def in_paragraph(text: str, paragraph: Span, following: Spanned | None) -> tuple[Quotation, ...]:
    """The outermost quotations of one paragraph of a text, in order.

    `following` is the next paragraph or its first sentence, if there is one.
    """
    start, end = paragraph
    inside = text[start:end]
    if not has_marks(inside):
        return ()
    goes_on = following is not None and _begins_with_mark(text, following.start, following.end)
    doubles = _doubles(text, start, end, goes_on=goes_on)
    singles = list(_singles(text, start, end, doubles)) if _SINGLE_OPENING.search(inside) else []
    return tuple(_outermost([*doubles, *singles], start))


def has_marks(text: str) -> bool:
    """False for a text in which no quotation begins: it has no double mark, and no single one that may open."""
    if text.isascii() and '"' not in text and "'" not in text and "`" not in text:
        return False
    return _DOUBLE.search(text) is not None or _SINGLE_OPENING.search(text) is not None


def _begins_with_mark(text: str, start: int, end: int) -> bool:
    while start < end and text[start].isspace():
        start += 1
    return _DOUBLE.match(text, start, end) is not None


def _outermost(pairs: list[Quotation], start: int) -> Iterator[Quotation]:
    """The pairs in order: singles around doubles count, singles within them do not."""
    reached = start
    for pair in sorted(pairs, key=lambda pair: (pair.start, -pair.end)):
        if pair.end > reached:
            reached = pair.end
            yield pair


def _opens(text: str, at: int, after: int, start: int, end: int) -> bool:
    """True where a mark at text[at:after] stands like an opening one: a gap before it, none after."""
    if at > start and not (text[at - 1].isspace() or text[at - 1] in _OPENING_BEFORE):
        return False
    if after >= end or text[after].isspace():
        return False
    return text[after] not in ".,;:!?)]}" or text.startswith("..", after)


def _closes(text: str, at: int, after: int, start: int, end: int) -> bool:
    """True where a mark stands like a closing one: no gap before it, a gap or punctuation after."""
    behind = after >= end or text[after].isspace() or text[after] in _CLOSING_AFTER
    return behind and at > start and not text[at - 1].isspace()


def _doubles(text: str, start: int, end: int, *, goes_on: bool) -> list[Quotation]:
    """Pairs of double marks; where position does not tell, a mark closes what is open, else it opens."""
    open_marks: list[tuple[int, int]] = []
    closed: list[Quotation] = []
    for mark in _DOUBLE.finditer(text, start, end):
        at, after = mark.span()
        if _is_of_inches(text, at, start):
            continue
        if open_marks and (_closes(text, at, after, start, end) or not _opens(text, at, after, start, end)):
            begin, inside = open_marks.pop()
            closed.append(Quotation(begin, after, Span(inside, at)))
        elif open_marks or _opens(text, at, after, start, end) or not _closes(text, at, after, start, end):
            open_marks.append((at, after))
    if goes_on and open_marks:
        begin, inside = open_marks[-1]
        if not any(pair.start > begin for pair in closed):
            closed.append(Quotation(begin, end, Span(inside, end)))
    return closed


def _is_of_inches(text: str, at: int, start: int) -> bool:
    """True for the second mark of 6'2"."""
    return (
        text[at] == '"' and at > start and text[at - 1].isdigit() and bool(_FEET.search(text, max(start, at - 5), at))
    )


def _singles(text: str, start: int, end: int, doubles: list[Quotation]) -> Iterator[Quotation]:
    """Pairs of single marks that are no apostrophes and do not stand inside a double pair."""
    marks = [m.start() for m in _SINGLE.finditer(text, start, end)]
    marks = [at for at in marks if not _apostrophe(text, at, start, end)]
    inside = Cover(doubles)
    marks = [at for at in marks if not inside.holds(at)] if doubles else marks
    index = 0
    while index < len(marks):
        at = marks[index]
        if _opens(text, at, at + 1, start, end) and not _ELIDED.match(text, at + 1):
            close = _closing_single(text, marks, index + 1, start, end)
            if close is not None:
                yield Quotation(at, close + 1, Span(at + 1, close))
                index = bisect_left(marks, close)
        index += 1


def _apostrophe(text: str, at: int, start: int, end: int) -> bool:
    """True within a word: it's, o'clock."""
    return start < at < end - 1 and text[at - 1].isalnum() and text[at + 1].isalnum()


def _closing_single(text: str, marks: Sequence[int], first: int, start: int, end: int) -> int | None:
    """The mark that closes a single quotation; a plural's possessive does so only where nothing later can."""
    possessive = None
    for index in range(first, len(marks)):
        at = marks[index]
        if _opens(text, at, at + 1, start, end) and not _closes(text, at, at + 1, start, end):
            break
        if not _closes(text, at, at + 1, start, end):
            continue
        if text[at - 1] in "sS" and re.match(r" [a-z]", text[at + 1 : at + 3]):
            possessive = at if possessive is None else possessive
            continue
        return at
    return possessive
