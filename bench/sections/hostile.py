"""Hostile shapes beside ordinary texts of as many characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.peers import OURS
from bench.report import number, shown
from bench.results import Mark, Section, Series, ratio
from bench.shapes import SHAPES, ordinary
from bench.worker import Timing, workers

if TYPE_CHECKING:
    from bench.plan import Plan, Say
    from bench.worker import Worker

MOST_TIMES = 10.0

_HOW = (
    "Each shape and an ordinary news pair of as many characters, one after the other in one process, other texts every "
    "round; times are medians, multiples medians of those round by round. “Coarser” says whether the result's "
    "`degraded` names a budget that was reached."
)


def hostile(plan: Plan, say: Say) -> Section:
    """The multiple of each shape."""
    rows, marks, series = [], [], []
    with workers((OURS,), plan.limit_s, plan.clock) as running:
        for name, (_, size) in SHAPES.items():
            theirs, usual, degraded = _measure(name, max(1, round(size * plan.hostile_scale)), plan, running[OURS], say)
            times, sign = _multiple(theirs, usual)
            rows.append((
                name, f"{theirs.sentences:,}", shown(theirs), shown(usual), f"{sign} {number(times)}".strip(),
                "yes" if degraded else "no",
            ))  # fmt: skip
            marks.append(Mark(f"{name}, × ordinary text", times, MOST_TIMES, sign=sign))
            series += [theirs, usual]
    columns = ("shape", "sentences or characters", "time", "ordinary text", "multiple", "coarser")
    return Section("hostile", "Hostile shapes", _HOW, columns, tuple(rows), tuple(marks), tuple(series))


def _multiple(theirs: Series, usual: Series) -> tuple[float, str]:
    """How many times as long the shape takes; a bound, with its sign, where a call was given up."""
    if theirs.over_s is None and usual.over_s is None:
        return ratio(theirs.seconds, usual.seconds), ""
    return theirs.typical / usual.typical, ">" if theirs.over_s is not None else "<"


def _measure(name: str, size: int, plan: Plan, worker: Worker, say: Say) -> tuple[Series, Series, bool]:
    """Times of the shape and of ordinary text, and whether any result was coarser."""
    shaped: list[Timing | None] = []
    usual: list[Timing | None] = []
    for turn in range(plan.hostile_rounds):
        say(f"{name}, round {turn + 1} of {plan.hostile_rounds}")
        pair = SHAPES[name][0](size, turn)
        shaped.append(worker.time(OURS, pair))
        usual.append(worker.time(OURS, ordinary(pair.characters, turn)))
        if shaped[-1] is None:
            break
    return (
        _series(name, size, shaped, plan.limit_s),
        _series(f"ordinary text as long as: {name}", size, usual, plan.limit_s),
        any(timing is not None and timing.degraded is not None for timing in shaped),
    )


def _series(name: str, size: int, timings: list[Timing | None], limit_s: float) -> Series:
    times = tuple(timing.seconds for timing in timings if timing is not None)
    return Series(name, size, times, limit_s if None in timings else None)
