"""What the bench finds: sections with tables, marks and every single time, as values that JSON keeps."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, field
from statistics import median
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SCHEMA = "tracker.bench/1"


@dataclass(frozen=True, slots=True)
class Series:
    """Every measured time of one engine at one size, in seconds; `over_s` is the limit that a call went over."""

    engine: str
    sentences: int
    seconds: tuple[float, ...]
    over_s: float | None = None

    @property
    def typical(self) -> float:
        """The median of the times, in seconds; the limit where a call went over it."""
        return self.over_s if self.over_s is not None else median(self.seconds)


@dataclass(frozen=True, slots=True)
class Mark:
    """A figure beside what it has to be: at most the limit, or at least it.

    `sign` is `<` or `>` where the figure is only a bound, because a call was given up: the true one is below or above.
    """

    what: str
    value: float
    limit: float
    at_least: bool = False
    sign: str = ""

    @property
    def met(self) -> bool:
        """Whether the figure is where it has to be."""
        return self.value >= self.limit if self.at_least else self.value <= self.limit


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the bench: how it was measured, a table for readers, the marks, and the times behind them."""

    name: str
    title: str
    how: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    marks: tuple[Mark, ...] = ()
    series: tuple[Series, ...] = ()
    conditions: dict[str, str] = field(default_factory=dict)


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median of the ratios round by round, so that a noisy moment weighs on both sides of a ratio alike."""
    return median(a / b for a, b in zip(ours, theirs, strict=True))


def exponent(sizes: Sequence[float], values: Sequence[float]) -> float:
    """The slope of the least-squares line through the logarithms: 1 for what grows in proportion."""
    x, y = [math.log(size) for size in sizes], [math.log(value) for value in values]
    middle_x, middle_y = sum(x) / len(x), sum(y) / len(y)
    rise = sum((a - middle_x) * (b - middle_y) for a, b in zip(x, y, strict=True))
    return rise / sum((a - middle_x) ** 2 for a in x)


def save(sections: Sequence[Section], file: Path) -> None:
    """Write the sections as JSON, the derived figures of each mark and series beside their raw ones."""
    written = []
    for section in sections:
        values = asdict(section)
        values["marks"] = [asdict(mark) | {"met": mark.met} for mark in section.marks]
        values["series"] = [asdict(series) | {"typical": series.typical} for series in section.series]
        written.append(values)
    file.write_text(json.dumps({"schema": SCHEMA, "sections": written}, indent=1, ensure_ascii=False) + "\n")


def load(file: Path) -> tuple[Section, ...]:
    """The sections that an earlier run wrote; none where there was none."""
    if not file.exists():
        return ()
    return tuple(_section(values) for values in json.loads(file.read_text())["sections"])


def _section(values: dict[str, Any]) -> Section:
    return Section(
        **values
        | {
            "columns": tuple(values["columns"]),
            "rows": tuple(tuple(row) for row in values["rows"]),
            "marks": tuple(Mark(**{k: v for k, v in mark.items() if k != "met"}) for mark in values["marks"]),
            "series": tuple(
                Series(**{k: v for k, v in one.items() if k != "typical"} | {"seconds": tuple(one["seconds"])})
                for one in values["series"]
            ),
        }
    )
