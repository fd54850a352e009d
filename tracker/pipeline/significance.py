"""How much a difference matters, once its shifts are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.claims.sides.both import differs_in_words
from tracker.model import Significance
from tracker.text import squash

if TYPE_CHECKING:
    from tracker.claims.edit import Edit
    from tracker.model import Shift


def significance(shifts: tuple[Shift, ...], edit: Edit) -> Significance:
    """Claim iff a shift was proven; else what remains between the two sides."""
    if shifts:
        return Significance.CLAIM
    if edit.old is None or edit.new is None or differs_in_words(edit):
        return Significance.WORDING
    return Significance.NONE if squash(edit.old.text) == squash(edit.new.text) else Significance.TYPOGRAPHIC
