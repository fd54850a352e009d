"""What was measured, as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bench.results import Mark, Section, Series

OPENING = """# Speed

Made by `python bench/compare.py`; how to run it stands in docs/bench.md. Ratios are of one run on one machine and carry
over to others; times do not. The texts are made up by the bench itself, the same on every machine.
"""


def number(value: float) -> str:
    """A figure with as many decimals as its size deserves."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}" if value >= 0.1 else f"{value:.3f}"


def milliseconds(seconds: float) -> str:
    """A time, in the unit that reads best."""
    if seconds >= 1:
        return f"{number(seconds)} s"
    return f"{number(1e3 * seconds)} ms" if seconds >= 1e-3 else f"{number(1e6 * seconds)} µs"


def shown(series: Series) -> str:
    """The typical time of a series, marked where a call was given up."""
    return ("> " if series.over_s is not None else "") + milliseconds(series.typical)


def markdown(sections: Sequence[Section], chart: str = "", opening: str = OPENING) -> str:
    """The whole report; `chart` is the file name of the drawing beside it, if there is one."""
    parts = [opening, *([f"![Time by length of the texts]({chart})\n"] if chart else ()), _all_marks(sections)]
    parts += [_section(section) for section in sections]
    return "\n".join(parts)


def _all_marks(sections: Sequence[Section]) -> str:
    """The marks of all sections in one table."""
    marks = [mark for section in sections for mark in section.marks]
    met = sum(mark.met for mark in marks)
    rows = [(mark.what, _value(mark), _limit(mark), "met" if mark.met else "**not met**") for mark in marks]
    return f"## Marks: {met} of {len(marks)} met\n\n{table(('what', 'measured', 'mark', ''), rows)}\n"


def _value(mark: Mark) -> str:
    return f"{mark.sign} {number(mark.value)}".strip()


def _limit(mark: Mark) -> str:
    return ("≥ " if mark.at_least else "≤ ") + number(mark.limit)


def _section(section: Section) -> str:
    conditions = ", ".join(f"{name} {value}" for name, value in section.conditions.items())
    parts = [f"## {section.title}", section.how, table(section.columns, section.rows)]
    return "\n\n".join([*parts, f"Measured {conditions}."] if conditions else parts) + "\n"


def table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table; the first column to the left, figures to the right."""
    lines = [columns, ("---", *("---:" for _ in columns[1:])), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
