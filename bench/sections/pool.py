"""Complete comparisons a second on two cores, through a pool of processes."""

from __future__ import annotations

import multiprocessing
import os
import time
from concurrent.futures import ProcessPoolExecutor
from statistics import median
from typing import TYPE_CHECKING

from bench.edits import Pair, news_pair
from bench.peers import whole
from bench.plan import ARTICLE_SENTENCES
from bench.results import Mark, Section

if TYPE_CHECKING:
    from bench.plan import Plan, Say

LEAST_A_SECOND = 1_000.0
_PROCESSES, _CHUNK, _ROUNDS = 2, 25, 5

_HOW = (
    f"Article pairs of {ARTICLE_SENTENCES} sentences, all different, sent to two processes {_CHUNK} at a time and "
    "compared whole; each gives back how many findings there are. The pool is started and warmed up before. The figure "
    "is the median of five batches, by the wall clock."
)


def pool(plan: Plan, say: Say) -> Section:
    """Comparisons a second."""
    each = max(_CHUNK, plan.pool_comparisons // _ROUNDS)
    rates, context = [], multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(_PROCESSES, mp_context=context) as processes:
        list(processes.map(_findings, [news_pair(20, f"warm-up {n}") for n in range(2 * _CHUNK)], chunksize=_CHUNK))
        for turn in range(_ROUNDS):
            say(f"{each} comparisons on two cores, batch {turn + 1} of {_ROUNDS}")
            pairs = [news_pair(ARTICLE_SENTENCES, f"pool {turn} {n}") for n in range(each)]
            start = time.perf_counter()
            list(processes.map(_findings, pairs, chunksize=_CHUNK))
            rates.append(each / (time.perf_counter() - start))
    rate = median(rates)
    rows = ((str(_PROCESSES), str(os.cpu_count()), f"{rate:,.0f}", f"{min(rates):,.0f}–{max(rates):,.0f}"),)
    return Section(
        "pool",
        "A pool of processes",
        _HOW,
        ("processes", "cores of the machine", "comparisons a second", "slowest and fastest batch"),
        rows,
        (Mark("complete comparisons a second on two cores", rate, LEAST_A_SECOND, at_least=True),),
    )


def _findings(pair: Pair) -> int:
    """One whole comparison."""
    return len(whole(pair.old, pair.new).findings)
