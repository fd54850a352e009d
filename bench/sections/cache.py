"""A pair in a store, compared for the first time and again."""

from __future__ import annotations

import gc
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from bench.edits import news_pair
from bench.plan import ARTICLE_SENTENCES
from bench.report import milliseconds, number
from bench.results import Section

if TYPE_CHECKING:
    from bench.edits import Pair
    from bench.plan import Plan, Say
    from tracker import Store

_FIRST = datetime(2022, 1, 14, 18, 30, tzinfo=UTC)

_HOW = (
    "Articles of two versions in a store on disk. The first and the second comparison in one opened store, then one in "
    "the store opened again (which a new command does), medians over the articles; times of the comparison alone, "
    "opening not counted. It reads both captures' documents from the catalogue each time."
)


def cache(plan: Plan, say: Say) -> Section:
    """First, again, and after opening anew, at the sizes of articles."""
    rows = []
    for size in dict.fromkeys((ARTICLE_SENTENCES, *(size for size in plan.sizes if size <= 1_000))):
        say(f"a store with articles of {size} sentences")
        first, again, anew = _measure(size, max(3, plan.rounds_of(size) // 2))
        rows.append((
            str(size), milliseconds(first), milliseconds(again), milliseconds(anew), number(again / first),
            number(anew / first),
        ))  # fmt: skip
    columns = ("sentences", "first", "again", "opened anew", "again ÷ first", "opened anew ÷ first")
    return Section("cache", "A pair compared before", _HOW, columns, tuple(rows))


def _measure(size: int, articles: int) -> tuple[float, float, float]:
    """Median seconds over the articles: the first comparison, the second, and one in the store opened again."""
    from tracker import open_store

    names = [f"article-{n}" for n in range(articles + 1)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store"
        with open_store(path, create=True) as store:
            for name in names:
                _add(store, name, news_pair(size, f"cache {name}"))
        with open_store(path) as store:
            store.compare(names.pop(), 1, 2)  # imports what is imported at first use
            first = [_time(store, name) for name in names]
            again = [_time(store, name) for name in names]
        with open_store(path) as store:
            anew = [_time(store, name) for name in names]
    return median(first), median(again), median(anew)


def _add(store: Store, name: str, pair: Pair) -> None:
    """Both wordings as captures of one article."""
    from tracker.model import Moment, Page, TimeSource

    for text, time_ in ((pair.old, _FIRST), (pair.new, _FIRST + timedelta(minutes=20))):
        body = f"The headline of {name}\n\n{text}".encode()
        store.add(Page(body, Moment(time_, TimeSource.USER), "text/plain", f"{name}.txt"), article=name)


def _time(store: Store, name: str) -> float:
    gc.collect()
    start = time.perf_counter()
    store.compare(name, 1, 2)
    return time.perf_counter() - start
