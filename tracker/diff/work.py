"""Counted work: how much a stage may still do, without a clock, so that the same input gives the same result."""

from __future__ import annotations


class Work:
    """What may still be spent. A unit is about what it costs to look at one word once.

    `reached` says that something was left undone, so that the result is coarser than it could be.
    """

    __slots__ = ("left", "reached")

    def __init__(self, left: int) -> None:
        self.left, self.reached = left, False

    def spend(self, units: int) -> bool:
        """Take the units if there are as many; False, and `reached`, where there are not."""
        if units > self.left:
            self.reached = True
            return False
        self.left -= units
        return True
