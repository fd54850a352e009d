"""The values that aligners share: what they find."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from tracker.values import NamedTuple, dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tracker.model import Pair


@dataclass(frozen=True, slots=True)
class Alignment:
    """What became of every sentence of two texts, and what was coarsened, if anything.

    `pairs` hold every index of both sides exactly once, in reading order of the new text with deletions where they
    stood. `degraded` is None, or one sentence that says what was coarsened and why.
    """

    pairs: tuple[Pair, ...]
    degraded: str | None = None


class Link(NamedTuple):
    """Sentences that belong together: one to one, one to several or several to one."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    similarity: float


def linked(links: Iterable[Link]) -> tuple[set[int], set[int]]:
    """The indexes of both sides that the links hold."""
    sides = tuple(zip(*links, strict=True)) or ((), ())
    return set(chain.from_iterable(sides[0])), set(chain.from_iterable(sides[1]))
