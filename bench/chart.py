"""Time by length of the texts as a chart: SVG, both axes logarithmic, readable in light and dark."""

from __future__ import annotations

import math
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from bench.peers import ENGINES, OURS
from bench.report import milliseconds

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bench.results import Section, Series

_WIDTH, _HEIGHT = 860, 520
_LEFT, _RIGHT, _TOP, _BOTTOM = 88, 176, 64, 64
_LABEL_HEIGHT = 17

# Colours that people who see few colours tell apart (Okabe and Ito, 2008), darkened for light ground.
_LIGHT = ("#0b5cad", "#b3541e", "#8a6d00", "#00785a", "#a13d78", "#5b5b66", "#7a3fb0")
_DARK = ("#6cb6ff", "#ff9d5c", "#e8c547", "#4cd3a5", "#f08cc0", "#b4b4c0", "#c49bff")
_SHAPES = ("circle", "square", "diamond", "triangle", "square", "diamond", "triangle")


@dataclass(frozen=True, slots=True)
class _Line:
    """One engine's times, by sentences; `over` are sizes at which a call was given up."""

    engine: str
    points: tuple[tuple[int, float], ...]
    over: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Axes:
    """From sentences and seconds to the drawing's units; whole decades of time."""

    sentences: tuple[float, float]
    seconds: tuple[float, float]

    def x(self, sentences: float) -> float:
        """The place of a length."""
        return _LEFT + _share(sentences, self.sentences) * (_WIDTH - _LEFT - _RIGHT)

    def y(self, seconds: float) -> float:
        """The place of a time."""
        return _HEIGHT - _BOTTOM - _share(seconds, self.seconds) * (_HEIGHT - _TOP - _BOTTOM)


def chart(sections: Sequence[Section]) -> str:
    """The times of the sections that compare engines at several lengths; an empty frame where there is none."""
    lines = _lines(series for section in sections if section.name in ("peers", "growth") for series in section.series)
    axes = _axes(lines)
    body = [*_grid(axes), *(part for line in reversed(lines) for part in _drawn(line, axes)), *_labels(lines, axes)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" '
        f'aria-labelledby="title"><title id="title">{_alternative(lines)}</title>\n<style>{_style()}</style>\n'
        f'<rect class="ground" width="{_WIDTH}" height="{_HEIGHT}"/>\n' + "\n".join(body) + "\n</svg>\n"
    )


def _lines(found: Iterable[Series]) -> list[_Line]:
    """Each engine's points; where two sections measured one size, the first counts."""
    points: dict[str, dict[int, Series]] = {}
    for series in found:
        if series.engine in ENGINES:
            points.setdefault(series.engine, {}).setdefault(series.sentences, series)
    return [
        _Line(
            engine,
            tuple((size, by_size[size].typical) for size in sorted(by_size)),
            frozenset(size for size, series in by_size.items() if series.over_s is not None),
        )
        for engine, by_size in points.items()
    ]


def _axes(lines: list[_Line]) -> _Axes:
    """Axes that hold every point."""
    sizes = [size for line in lines for size, _ in line.points] or [10, 1_000]
    times = [seconds for line in lines for _, seconds in line.points] or [0.001, 1]
    lowest, highest = math.floor(math.log10(min(times))), math.ceil(math.log10(max(times)))
    return _Axes((min(sizes) / 1.25, max(sizes) * 1.25), (10.0**lowest, 10.0 ** max(highest, lowest + 1)))


def _share(value: float, ends: tuple[float, float]) -> float:
    return math.log(value / ends[0]) / math.log(ends[1] / ends[0])


def _style() -> str:
    """Every colour, for light and dark ground."""

    def colours(ground: str, ink: str, faint: str, lines: Sequence[str]) -> str:
        drawn = "".join(
            f".e{n} .line{{stroke:{c}}}.e{n} .dot,.e{n} .name{{fill:{c}}}.e{n} .over{{stroke:{c};fill:{ground}}}"
            for n, c in enumerate(lines)
        )
        return f".ground{{fill:{ground}}}text{{fill:{ink}}}.grid{{stroke:{faint}}}.leader{{stroke:{faint}}}{drawn}"

    return (
        "text{font:13px system-ui,'Segoe UI',Helvetica,Arial,sans-serif}.title{font-size:16px;font-weight:600}"
        ".line{fill:none;stroke-width:1.75}.ours .line{stroke-width:3.5}.ours .name{font-weight:700}"
        ".grid{stroke-width:1}.leader{stroke-dasharray:2 4}.over{stroke-width:2}"
        + colours("#ffffff", "#24292f", "#d8dee4", _LIGHT)
        + "@media (prefers-color-scheme:dark){"
        + colours("#0d1117", "#e6edf3", "#30363d", _DARK)
        + "}"
    )


def _grid(axes: _Axes) -> list[str]:
    """Titles, grid and scales."""
    bottom, right = _HEIGHT - _BOTTOM, _WIDTH - _RIGHT
    parts = [
        _text(_LEFT, 28, "Time for one comparison, by length of the texts", "start", "title"),
        _text(_LEFT, 48, "news pairs, a fifth of the sentences edited; lower is better; both scales logarithmic"),
        _text((_LEFT + right) / 2, _HEIGHT - 16, "sentences in each text", "middle"),
        f'<text transform="translate(20 {(_TOP + bottom) / 2:.0f}) rotate(-90)" text-anchor="middle">time</text>',
    ]
    for size in _ticks(axes.sentences, (1, 3)):
        x = axes.x(size)
        parts.append(f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP}" y2="{bottom}"/>')
        parts.append(_text(x, bottom + 20, f"{size:,.0f}", "middle"))
    for seconds in _ticks(axes.seconds, (1,)):
        y = axes.y(seconds)
        parts.append(f'<line class="grid" x1="{_LEFT}" x2="{right}" y1="{y:.1f}" y2="{y:.1f}"/>')
        parts.append(_text(_LEFT - 8, y + 4, _tick(seconds), "end"))
    return parts


def _ticks(ends: tuple[float, float], steps: tuple[int, ...]) -> list[float]:
    """Round values between the ends, in each decade the steps."""
    decades = range(math.floor(math.log10(ends[0])), math.ceil(math.log10(ends[1])) + 1)
    values = [step * 10.0**decade for decade in decades for step in steps]
    return [value for value in values if ends[0] * 0.999 <= value <= ends[1] * 1.001]


def _tick(seconds: float) -> str:
    """A decade of time: 100 µs, 1 ms, 10 s."""
    factor, unit = next((f, u) for f, u in ((1, "s"), (1e3, "ms"), (1e6, "µs")) if seconds * f > 0.999 or u == "µs")
    return f"{seconds * factor:,.0f} {unit}"


def _class(engine: str) -> str:
    number = list(ENGINES).index(engine)
    return f"e{number} ours" if engine == OURS else f"e{number}"


def _drawn(line: _Line, axes: _Axes) -> list[str]:
    """The line and its points, each with its figure as a tooltip."""
    path = " ".join(f"{axes.x(size):.1f},{axes.y(seconds):.1f}" for size, seconds in line.points)
    shape = _SHAPES[list(ENGINES).index(line.engine)]
    parts = [f'<g class="{_class(line.engine)}"><polyline class="line" points="{path}"/>']
    for size, seconds in line.points:
        over = size in line.over
        figure = f"{line.engine}, {size:,} sentences: {'more than ' if over else ''}{milliseconds(seconds)}"
        mark = _mark("triangle" if over else shape, axes.x(size), axes.y(seconds), "over" if over else "dot")
        parts.append(f"<g><title>{escape(figure)}</title>{mark}</g>")
    return [*parts, "</g>"]


def _mark(shape: str, x: float, y: float, style: str) -> str:
    """A point's mark."""
    if shape == "circle":
        return f'<circle class="{style}" cx="{x:.1f}" cy="{y:.1f}" r="5"/>'
    corners = {
        "square": ((-4.5, -4.5), (4.5, -4.5), (4.5, 4.5), (-4.5, 4.5)),
        "diamond": ((0, -6), (6, 0), (0, 6), (-6, 0)),
        "triangle": ((0, -6), (5.5, 4.5), (-5.5, 4.5)),
    }[shape]
    return f'<polygon class="{style}" points="{" ".join(f"{x + a:.1f},{y + b:.1f}" for a, b in corners)}"/>'


def _labels(lines: list[_Line], axes: _Axes) -> list[str]:
    """Each line's name at the right, in the order of their ends, never on top of each other."""
    ends = sorted(((axes.y(line.points[-1][1]), line) for line in lines), key=lambda end: end[0])
    places = _spread([y for y, _ in ends])
    parts = []
    for (y, line), place in zip(ends, places, strict=True):
        x, left = axes.x(line.points[-1][0]) + 8, _WIDTH - _RIGHT + 18
        parts.append(f'<line class="leader" x1="{x:.1f}" y1="{y:.1f}" x2="{left - 4}" y2="{place:.1f}"/>')
        over = line.points[-1][0] in line.over
        name = f"{line.engine} (given up)" if over else line.engine
        parts.append(f'<g class="{_class(line.engine)}">{_text(left, place + 4, name, "start", "name")}</g>')
    return parts


def _spread(places: list[float]) -> list[float]:
    """The places, pushed apart by a label's height and kept inside the frame."""
    found: list[float] = []
    for place in places:
        found.append(max(place, found[-1] + _LABEL_HEIGHT) if found else place)
    lowest = float(_HEIGHT - _BOTTOM)
    for index in reversed(range(len(found))):
        found[index] = min(found[index], lowest)
        lowest = found[index] - _LABEL_HEIGHT
    return found


def _text(x: float, y: float, content: str, anchor: str = "start", style: str = "") -> str:
    kind = f' class="{style}"' if style else ""
    return f'<text{kind} x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(content)}</text>'


def _alternative(lines: list[_Line]) -> str:
    """What the chart shows, for those who do not see it."""
    ends = [f"{line.engine} {milliseconds(line.points[-1][1])} at {line.points[-1][0]:,}" for line in lines]
    return escape("Time for one comparison by number of sentences: " + "; ".join(ends) + ".")
