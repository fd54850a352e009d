"""The report and the chart: complete, valid, readable."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from bench.chart import chart
from bench.peers import ENGINES, OURS
from bench.report import markdown, milliseconds, number
from bench.results import Mark, Section, Series

PEERS = Section(
    "peers", "Beside others", "How it was measured.", ("engine", "30 sentences"), (("tracker", "1.00 ms"),),
    (Mark("share of redlines's time", 0.5, 0.9), Mark("share of another's", 0.02, 0.01, sign="<")),
    (
        Series(OURS, 30, (0.001, 0.002)), Series(OURS, 3_000, (0.1,)),
        Series("redlines", 30, (0.002,)), Series("redlines", 3_000, (), over_s=60.0),
    ),
    {"on": "2026-01-01"},
)  # fmt: skip
SVG = {"svg": "http://www.w3.org/2000/svg"}


@pytest.mark.parametrize(
    ("value", "text"), [(0.0312, "0.031"), (0.312, "0.31"), (3.123, "3.12"), (31.23, "31.2"), (3123.0, "3,123")]
)
def test_figures_have_the_decimals_they_deserve(value: float, text: str) -> None:
    """Three digits that count."""
    assert number(value) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(2.5e-6, "2.50 µs"), (2.5e-3, "2.50 ms"), (2.5, "2.50 s"), (250.0, "250 s")]
)
def test_times_are_in_the_unit_that_reads_best(seconds: float, text: str) -> None:
    """Microseconds, milliseconds or seconds."""
    assert milliseconds(seconds) == text


def test_the_report_shows_every_table_and_every_mark() -> None:
    """How it was measured, under what conditions, each row, and whether each mark is met."""
    report = markdown([PEERS], "chart.svg")

    assert "## Marks: 1 of 2 met" in report
    assert "| share of redlines's time | 0.50 | ≤ 0.90 | met |" in report
    assert "| share of another's | < 0.020 | ≤ 0.010 | **not met** |" in report
    assert "| tracker | 1.00 ms |" in report
    assert "How it was measured." in report
    assert "Measured on 2026-01-01." in report
    assert "(chart.svg)" in report


def test_every_row_of_a_table_has_as_many_cells() -> None:
    """No table of the report is ragged."""
    for block in re.findall(r"(?:^\|.*\n?)+", markdown([PEERS], "chart.svg"), re.MULTILINE):
        assert len({line.count("|") for line in block.strip().splitlines()}) == 1


def test_the_chart_is_valid_and_names_every_engine() -> None:
    """Well-formed XML with a line, a name and as many points for each engine as were measured."""
    drawing = ET.fromstring(chart([PEERS]))  # noqa: S314  # our own drawing
    texts = [element.text for element in drawing.iter(f"{{{SVG['svg']}}}text")]
    tooltips = [element.text for element in drawing.iter(f"{{{SVG['svg']}}}title")]

    assert OURS in texts
    assert "redlines (given up)" in texts
    assert "sentences in each text" in texts
    assert len(drawing.findall(".//svg:polyline", SVG)) == 2
    assert f"{OURS}, 30 sentences: 1.50 ms" in tooltips
    assert "redlines, 3,000 sentences: more than 60.0 s" in tooltips


def test_the_chart_has_colours_for_light_and_dark() -> None:
    """Every engine has a colour of its own on both grounds."""
    style = re.search(r"<style>(.*)</style>", chart([PEERS]))
    assert style
    light, dark = style[1].split("@media (prefers-color-scheme:dark)")

    for ground in (light, dark):
        assert len(set(re.findall(r"\.line\{stroke:(#\w+)\}", ground))) == len(ENGINES)


def test_names_in_the_chart_stand_apart() -> None:
    """Engines that take the same time still have names that can be read, inside the frame."""
    same = [Series(engine, size, (0.01,)) for engine in ENGINES for size in (30, 300)]
    drawing = ET.fromstring(chart([Section("peers", "", "", (), (), series=tuple(same))]))  # noqa: S314  # our own
    names = [float(e.get("y", "0")) for e in drawing.iter(f"{{{SVG['svg']}}}text") if e.text in ENGINES]

    assert len(names) == len(ENGINES)
    assert all(abs(a - b) >= 15 for a, b in zip(sorted(names), sorted(names)[1:], strict=False))
    assert 0 < min(names) < max(names) < 520


def test_without_any_time_the_chart_is_an_empty_frame() -> None:
    """A run of sections that the chart does not show still leaves a valid drawing."""
    assert ET.fromstring(chart([])).tag.endswith("svg")  # noqa: S314  # our own drawing
