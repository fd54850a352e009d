"""Identical texts, which should cost little more than a hash of them."""

from __future__ import annotations

import gc
import hashlib
import time
from statistics import median
from typing import TYPE_CHECKING

from bench.edits import Pair, news_pair
from bench.peers import whole
from bench.report import milliseconds, number
from bench.results import Section

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.plan import Plan, Say

_HOW = (
    "A text against an equal one, beside SHA-256 of both and beside the same text against its edited wording; "
    "medians over the rounds. A comparison still gives every sentence of the text, unchanged."
)


def identical(plan: Plan, say: Say) -> Section:
    """Identical, hashed and edited, at every size."""
    rows = []
    for size in plan.sizes:
        say(f"identical texts of {size:,} sentences")
        same, hashed, edited = _measure(size, plan.rounds_of(size))
        rows.append((
            f"{size:,}", milliseconds(same), milliseconds(hashed), number(same / hashed), milliseconds(edited),
            number(same / edited),
        ))  # fmt: skip
    columns = ("sentences", "identical", "SHA-256 of both", "× the hash", "a fifth edited", "share of it")
    return Section("identical", "Identical texts", _HOW, columns, tuple(rows))


def _measure(size: int, rounds: int) -> tuple[float, float, float]:
    """Median seconds: identical texts, hashes of both, an edited pair."""
    _time(whole, news_pair(20, "warm-up"))
    times: tuple[list[float], list[float], list[float]] = ([], [], [])
    for turn in range(rounds):
        pair = news_pair(size, f"identical {turn}")
        # Equal, but no longer the same object.
        same = Pair(pair.old, "".join((pair.old[:1], pair.old[1:])))
        for found, run, given in zip(times, (whole, _hash, whole), (same, same, pair), strict=True):
            found.append(_time(run, given))
    return median(times[0]), median(times[1]), median(times[2])


def _hash(old: str, new: str) -> list[str]:
    return [hashlib.sha256(text.encode()).hexdigest() for text in (old, new)]


def _time(run: Callable[[str, str], object], pair: Pair) -> float:
    gc.collect()
    start = time.perf_counter()
    run(pair.old, pair.new)
    return time.perf_counter() - start
