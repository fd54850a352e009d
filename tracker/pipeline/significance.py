"""How much a difference matters, once its shifts are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.model import Significance
from tracker.text import fold, squash

if TYPE_CHECKING:
    from tracker.model import Shift


def significance(shifts: tuple[Shift, ...], old: str | None, new: str | None) -> Significance:
    """Claim iff a shift was proven; else what remains between the two strings (None: there is no such side)."""
    if shifts:
        return Significance.CLAIM
    if old is None or new is None:
        return Significance.WORDING
    if squash(old) == squash(new):
        return Significance.NONE
    return Significance.TYPOGRAPHIC if fold(old) == fold(new) else Significance.WORDING
