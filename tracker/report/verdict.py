"""The plain sentence for two documents whose wording does not differ, and what differs all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.model import Op, Significance
from tracker.report import notices
from tracker.report.words import changed, field_name, listed, there

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.model import Comparison

_GLYPHS = "quotation marks, dashes, spaces"


def verdict(comparison: Comparison) -> str | None:
    """What to say where no word of headline, body or the other fields differs; None where one does, or moved."""
    glyphs = comparison.significance is Significance.TYPOGRAPHIC
    if comparison.significance.rank > Significance.TYPOGRAPHIC.rank or any(c.pair.moved for c in comparison.changes):
        return None
    if not glyphs and any(map(changed, comparison.changes)):
        return None
    noticed = content_notices(comparison)
    if noticed:
        beyond = f" but for glyphs ({_GLYPHS})" if glyphs else ""
        return f"{noticed[:1].upper()}{noticed[1:]}; {there(comparison)} are the same{beyond}."
    if glyphs:
        return f"Only glyphs differ ({_GLYPHS}): every word is the same; no version is made of it."
    stamps = list(_stamps(comparison))
    if stamps:
        return f"No wording differs: {there(comparison)} are the same. What differs: {listed(stamps)}."
    return f"No difference: {there(comparison)} are the same."


def content_notices(comparison: Comparison) -> str:
    """`a correction came in`; "" where no correction, clarification or note differs."""
    sides = (comparison.notices_gone, comparison.notices_came)
    gone, came = ([n.kind for n in side if n.kind.about_content] for side in sides)
    return notices.came_and_went(gone, came)


def _stamps(comparison: Comparison) -> Iterator[str]:
    """What differs without being wording: stamps of the page, then its markers."""
    for entry in comparison.fields:
        if entry.op is not Op.UNCHANGED:
            yield field_name(entry)
    kinds = [notice.kind for notice in (*comparison.notices_gone, *comparison.notices_came)]
    yield from dict.fromkeys(f"the {notices.name(kind)}" for kind in kinds)
