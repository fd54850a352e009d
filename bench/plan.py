"""How much is measured: the sizes, rounds and limits of one run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Say = Callable[[str], None]

# The length of an ordinary article, which the marks of the issue are about.
ARTICLE_SENTENCES = 39


@dataclass(frozen=True, slots=True)
class Plan:
    """One run; sizes in sentences, limits in seconds."""

    sizes: tuple[int, ...] = (30, 300, 3_000)
    rounds: tuple[int, ...] = (41, 15, 5)
    growth_sizes: tuple[int, ...] = (300, 1_000, 3_000, 10_000, 30_000)
    growth_rounds: int = 5
    hostile_scale: float = 1.0
    hostile_rounds: int = 3
    article_rounds: int = 41
    pool_comparisons: int = 4_000
    command_rounds: int = 21
    claim_passes: int = 25
    limit_s: float = 120.0
    clock: str = "wall"

    def rounds_of(self, size: int) -> int:
        """How often pairs of a size are measured: fewer times the larger they are."""
        return self.rounds[min(len(self.rounds) - 1, sum(size > bound for bound in (100, 1_000)))]


QUICK = Plan(
    sizes=(30, 100),
    rounds=(5, 3),
    growth_sizes=(100, 300, 1_000),
    growth_rounds=2,
    hostile_scale=0.05,
    hostile_rounds=1,
    article_rounds=5,
    pool_comparisons=100,
    command_rounds=3,
    claim_passes=2,
    limit_s=20.0,
)
