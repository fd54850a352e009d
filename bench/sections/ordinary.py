"""The ordinary article beside the pipeline that most would write, in one process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.edits import news_pair
from bench.peers import OURS, PIPELINE
from bench.plan import ARTICLE_SENTENCES
from bench.report import milliseconds, number
from bench.results import Mark, Section, Series, ratio
from bench.worker import workers

if TYPE_CHECKING:
    from bench.plan import Plan, Say

LEAST_TIMES = 25.0

_HOW = (
    f"Articles of {ARTICLE_SENTENCES} sentences, a fifth of them edited, other texts every round; both in the same "
    "process, one after the other. The pipeline does less: it knows no moves, splits, merges or claims."
)


def ordinary(plan: Plan, say: Say) -> Section:
    """How many times as fast."""
    times: dict[str, list[float]] = {OURS: [], PIPELINE: []}
    with workers(("both",), plan.limit_s, plan.clock) as running:
        for turn in range(plan.article_rounds):
            say(f"articles of {ARTICLE_SENTENCES} sentences, round {turn + 1} of {plan.article_rounds}")
            pair = news_pair(ARTICLE_SENTENCES, f"article {turn}")
            timings = {name: running["both"].time(name, pair) for name in times}
            for name, timing in timings.items():
                times[name].append(plan.limit_s if timing is None else timing.seconds)
    series = tuple(Series(name, ARTICLE_SENTENCES, tuple(found)) for name, found in times.items())
    faster = ratio(times[PIPELINE], times[OURS])
    rows = tuple(
        (one.engine, milliseconds(one.typical), f"{1 / one.typical:,.0f}", number(one.typical / series[0].typical))
        for one in series
    )
    return Section(
        "ordinary",
        "Ordinary articles",
        _HOW,
        ("engine", "time", "comparisons a second", "× ours"),
        rows,
        (Mark(f"times as fast as {PIPELINE}", faster, LEAST_TIMES, at_least=True),),
        series,
    )
