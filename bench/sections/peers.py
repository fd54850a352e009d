"""The whole comparison beside its peers on news pairs, a fifth of whose sentences are edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.edits import news_pair
from bench.peers import ENGINES, OURS
from bench.report import number, shown
from bench.results import Mark, Section, Series, ratio
from bench.worker import workers

if TYPE_CHECKING:
    from bench.plan import Plan, Say
    from bench.worker import Worker

# The shares of a peer's time that ours may take at most, by sentences: the goals of the project.
MARKS = {"redlines": {30: 0.9, 300: 0.2, 3_000: 0.03}, "lxml.html.diff": {30: 0.8, 300: 0.4, 3_000: 0.10}}

_HOW = (
    "Each engine runs in a process of its own, warmed up on a small pair. A round is a pair that none has seen, given "
    "to one engine after the other; the collector runs as usual, and garbage is collected before each call. Times are "
    "medians over the rounds, shares medians of the shares round by round. A call over the time limit is given up; its "
    "engine then counts with the limit, marked >, and the share, marked <, is an upper bound."
)


def peers(plan: Plan, say: Say) -> Section:
    """Times and shares at every size."""
    found: dict[int, dict[str, Series]] = {}
    with workers(tuple(ENGINES), plan.limit_s, plan.clock) as running:
        for size in plan.sizes:
            found[size] = _at(size, plan.rounds_of(size), running, plan.limit_s, say)
    return Section(
        "peers",
        "Beside what a user could pick instead",
        _HOW,
        ("engine", *(f"{size:,} sentences" for size in plan.sizes), *(f"share at {size:,}" for size in plan.sizes)),
        tuple(_row(name, found) for name in ENGINES),
        tuple(_marks(found)),
        tuple(series for by_engine in found.values() for series in by_engine.values()),
    )


def _at(size: int, rounds: int, running: dict[str, Worker], limit_s: float, say: Say) -> dict[str, Series]:
    """Every engine's times at one size; who went over the limit once is not asked again."""
    times: dict[str, list[float]] = {name: [] for name in running}
    given_up: set[str] = set()
    for turn in range(rounds):
        pair = news_pair(size, f"round {turn}")
        for name in [name for name in running if name not in given_up]:
            say(f"{size:,} sentences, round {turn + 1} of {rounds}, {name}")
            timing = running[name].time(name, pair)
            if timing is None:
                given_up.add(name)
            else:
                times[name].append(timing.seconds)
    return {
        name: Series(name, size, tuple(seconds), limit_s if name in given_up else None)
        for name, seconds in times.items()
    }


def share(ours: Series, theirs: Series) -> float:
    """Our share of their time; where one went over the limit, of the limit."""
    if ours.over_s is not None or theirs.over_s is not None:
        return ours.typical / theirs.typical
    return ratio(ours.seconds, theirs.seconds)


def _row(name: str, found: dict[int, dict[str, Series]]) -> tuple[str, ...]:
    series = [by_engine[name] for by_engine in found.values()]
    times = [shown(one) for one in series]
    shares = [
        ("< " if one.over_s is not None else "") + number(share(by_engine[OURS], one))
        for one, by_engine in zip(series, found.values(), strict=True)
    ]
    return (name, *times, *("" if name == OURS else text for text in shares))


def _marks(found: dict[int, dict[str, Series]]) -> list[Mark]:
    return [
        Mark(
            f"share of {name}'s time at {size:,} sentences",
            share(found[size][OURS], found[size][name]),
            limit,
            sign="<" if found[size][name].over_s is not None else "",
        )
        for name, limits in MARKS.items()
        for size, limit in limits.items()
        if size in found
    ]
