"""How time and memory of the whole comparison grow with the length of the texts."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from bench import memory
from bench.edits import news_pair
from bench.peers import OURS
from bench.report import number, shown
from bench.results import Mark, Section, Series, exponent
from bench.worker import workers

if TYPE_CHECKING:
    from bench.memory import Peak
    from bench.plan import Plan, Say

MOST_EXPONENT, MOST_MEMORY, MEMORY_FROM = 1.15, 30.0, 3_000

_HOW = (
    "Time: medians over rounds of pairs not seen before, sizes interleaved; the exponent is the slope of the "
    "least-squares line through the logarithms. Memory: the high-water mark of a fresh process during one comparison, "
    "less what it held after its imports and one comparison of 20 sentences (the program imports at first use), as a "
    "multiple of both texts' bytes in UTF-8; the texts themselves and the result are part of it."
)


def growth(plan: Plan, say: Say) -> Section:
    """The exponent of time, and the multiple of memory."""
    series = _times(plan, say)
    peaks = _peaks(plan, say)
    marks = [Mark("time exponent", exponent(plan.growth_sizes, [one.typical for one in series]), MOST_EXPONENT)]
    measured = [(size, peak.multiple) for size, peak in peaks.items() if size >= MEMORY_FROM]
    marks += [Mark(f"peak memory × texts at {size:,} sentences", value, MOST_MEMORY) for size, value in measured]
    rows = tuple(
        (
            f"{one.sentences:,}",
            shown(one),
            f"{1e6 * one.typical / one.sentences:,.0f}",
            f"{peaks[one.sentences].above / 1e6:,.1f} MB" if peaks else "not measured here",
            number(peaks[one.sentences].multiple) if peaks else "",
        )
        for one in series
    )
    columns = ("sentences", "time", "µs per sentence", "peak memory", "× texts")
    return Section("growth", "Growth", _HOW, columns, rows, tuple(marks), series)


def _times(plan: Plan, say: Say) -> tuple[Series, ...]:
    times: dict[int, list[float]] = {size: [] for size in plan.growth_sizes}
    over: set[int] = set()
    with workers((OURS,), plan.limit_s, plan.clock) as running:
        for turn in range(plan.growth_rounds):
            for size in [size for size in plan.growth_sizes if size not in over]:
                say(f"growth, {size:,} sentences, round {turn + 1} of {plan.growth_rounds}")
                timing = running[OURS].time(OURS, news_pair(size, f"growth {turn}"))
                if timing is None:
                    over.add(size)
                else:
                    times[size].append(timing.seconds)
    return tuple(
        Series(OURS, size, tuple(found), plan.limit_s if size in over else None) for size, found in times.items()
    )


def _peaks(plan: Plan, say: Say) -> dict[int, Peak]:
    """The median peak of three fresh processes at each size; nothing where the system does not tell."""
    if not memory.available():
        return {}
    found = {}
    for size in plan.growth_sizes:
        say(f"memory, {size:,} sentences")
        runs = [memory.peak(size, seed) for seed in range(3)]
        found[size] = next(run for run in runs if run.multiple == median(other.multiple for other in runs))
    return found
