"""Measure how true each facet is: `python bench/truth.py` prints precision and recall on `bench/gold`.

The rewrites there were written from the definitions of the facets alone, without a look at the code, and nothing was
changed for any of them: rules are mended by the cases of `tests/claims/cases`, never by these, or the figures would
say nothing about texts not seen yet.
"""

from __future__ import annotations

import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if __name__ == "__main__":
    # The folder of this file is no package root; the folder above holds both `bench` and the `tracker` to measure.
    sys.path[0] = str(Path(__file__).resolve().parents[1])

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.model import Shift

GOLD = Path(__file__).parent / "gold"


class Score(NamedTuple):
    """Counts over the rewrites of one facet: shifts right, shown and there; silent rewrites, and alarms in them."""

    facet: str
    right: int
    shown: int
    there: int
    silent: int
    alarms: int

    @property
    def precision(self) -> float:
        """Of the shifts that are shown, the share that are right; 1.0 where none is shown."""
        return self.right / self.shown if self.shown else 1.0

    @property
    def recall(self) -> float:
        """Of the shifts that are there, the share that are shown with their kind and the words that prove them."""
        return self.right / self.there if self.there else 1.0


def score(file: Path) -> Score:
    """The counts for one file of rewrites, whose facet is its name."""
    import tracker

    facet = file.stem
    counts = {"right": 0, "shown": 0, "there": 0, "silent": 0, "alarms": 0}
    for case in tomllib.loads(file.read_text(encoding="utf-8"))["case"]:
        changes = tracker.compare(case["old"], case["new"]).changes
        mine = [shift for change in changes for shift in change.shifts if shift.facet == facet]
        counts["shown"] += len(mine)
        counts["there"] += len(case["kinds"])
        counts["right"] += _right(case, mine)
        counts["silent"] += not case["kinds"]
        counts["alarms"] += bool(mine) and not case["kinds"]
    return Score(facet, **counts)


def _right(case: dict[str, Any], mine: list[Shift]) -> int:
    """How many of the shifts that are there were found."""
    left, right = list(mine), 0
    for kind, sides in zip(case["kinds"], case.get("says", [["", ""]] * len(case["kinds"])), strict=True):
        found = next((shift for shift in left if shift.kind == kind and proves(shift, sides)), None)
        if found is not None:
            left.remove(found)
            right += 1
    return right


def proves(shift: Shift, sides: Sequence[str]) -> bool:
    """True where the evidence of each side has the words that it must have."""
    both = zip((shift.old, shift.new), sides, strict=True)
    return all(not words or (evidence is not None and words in evidence.text) for evidence, words in both)


def table(scores: list[Score]) -> str:
    """Markdown: a row for each facet, and one for all."""
    total = Score("all", *(sum(column) for column in zip(*[one[1:] for one in scores], strict=True)))
    rows = [
        f"| {one.facet} | {one.precision:.2f} | {one.recall:.2f} | {one.there} | {one.alarms} of {one.silent} |"
        for one in (*scores, total)
    ]
    head = ("| facet | precision | recall | shifts there | spoke where it must not |", "|---|---:|---:|---:|---:|")
    return "\n".join([*head, *rows])


def main() -> int:
    """Print the table; returns the exit code."""
    print(table([score(file) for file in sorted(GOLD.glob("*.toml"))]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
