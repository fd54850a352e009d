"""Sentences of two texts → pairs: exact anchors first, then likeness, one consistent choice.

An aligner is one module of this package with a function of its name, `(texts, links, work) -> links`: it adds links
between sentences that the links it is given do not hold yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.diff.align.alignment import Alignment, Link
from tracker.diff.align.alike import alike
from tracker.diff.align.exact import exact
from tracker.diff.align.order import ordered
from tracker.diff.align.texts import Texts
from tracker.diff.work import Work

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ALIGNERS", "Alignment", "Link", "Texts", "Work", "align"]

ALIGNERS = (exact, alike)

# Counted work allowed where the caller sets no budget, linear in the size of the texts: some four times what news
# takes in which every sentence was rewritten (measured: 180 units a sentence, and 30 where a fifth was edited).
_BASE, _PER_SENTENCE, _PER_CHARACTER = 2_000_000, 300, 3


def align(old: Sequence[str], new: Sequence[str], *, budget: int | None = None) -> Alignment:
    """Pair the sentences of two texts; every index of both sides stands in exactly one pair.

    `budget` is counted work, about one unit for looking at one word once; None allows what is linear in the size of
    the texts. Where it is reached, sentences that would have paired by likeness stay added and deleted, and
    `degraded` says so. Aligning new to old gives the same pairs, mirrored.
    """
    if budget is None:
        budget = _BASE + _PER_SENTENCE * (len(old) + len(new)) + _PER_CHARACTER * sum(map(len, (*old, *new)))
    work = Work(budget)
    # Both directions are computed as one of them, so that no tie is decided by which text came first.
    mirrored = list(new) < list(old)
    texts = Texts(new, old) if mirrored else Texts(old, new)
    links: list[Link] = []
    for aligner in ALIGNERS:
        links = aligner(texts, links, work)
    if mirrored:
        texts = Texts(old, new)
        links = [Link(link.new, link.old, link.similarity) for link in links]
    return Alignment(ordered(texts, links), _degraded(budget) if work.reached else None)


def _degraded(budget: int) -> str:
    """What was coarsened, for a reader."""
    return (
        f"Sentences were paired coarsely: the budget of {budget:,} units of work was reached, "
        "so some that were rewritten or moved are listed as deleted and added."
    )
