"""Tests of the facets, and the small builders that they share."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from tracker.claims.edit import Body, Edit, Passage
from tracker.diff import word_ops
from tracker.model import Sentence

if TYPE_CHECKING:
    from datetime import datetime

    from tracker.model import Shift

MARGIN = "Before. "
"""What stands before the sentence in its body, so that an offset that was not led back shows."""


def passage(text: str, base: datetime | None = None) -> Passage:
    """A sentence as the only one of its passage, not at the start of its body."""
    body = Body(MARGIN + text, (Sentence(len(MARGIN), len(MARGIN) + len(text), 0),), base)
    return Passage(text, ((0, len(MARGIN)),), body, (0,))


def edit(old: str | None, new: str | None, *, language: str = "en", base: datetime | None = None) -> Edit:
    """A change of one sentence; None for a side that does not exist."""
    before = None if old is None else passage(old, base)
    after = None if new is None else passage(new, base)
    ops = word_ops(old, new) if old is not None and new is not None else ()
    return Edit(before, after, ops, language)


def found(
    facet: str, old: str | None, new: str | None, *, language: str = "en", base: datetime | None = None
) -> list[Shift]:
    """What a facet sees in a change; each shift's evidence is checked to be the words that stand there."""
    change = edit(old, new, language=language, base=base)
    shifts = list(import_module(f"tracker.claims.{facet}").shifts(change))
    for shift in shifts:
        assert shift.facet == facet
        for evidence, side in ((shift.old, change.old), (shift.new, change.new)):
            assert evidence is None or (side and side.body.text[evidence.start : evidence.end] == evidence.text)
        assert shift.old or shift.new
    return shifts


def kinds(facet: str, old: str | None, new: str | None, **options: object) -> list[str]:
    """The kinds of what a facet sees in a change, in order."""
    return [shift.kind for shift in found(facet, old, new, **options)]  # type: ignore[arg-type] # passed on as they are
