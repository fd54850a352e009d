"""Whatever is done in whatever order: the catalogue made anew says what the live one said, row by row."""

from __future__ import annotations

import random
import shutil
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select

from tests.pipeline.stories import FIRST, Clock, at, cranes
from tests.pipeline.test_rebuild import forget, told
from tracker.errors import TrackerError
from tracker.model import Moment, Page, TimeSource
from tracker.pipeline.store import Store, open_store
from tracker.store.tables import Base

if TYPE_CHECKING:
    from pathlib import Path

    from tracker.model import Article

URLS = (None, *(f"https://news.example/story-{number}" for number in range(3)), "https://other.example/alias-0")
SLUGS = ("named-a", "named-b", "port")
TEXTS = (
    FIRST,
    cranes(18),
    cranes(9),
    FIRST + "\nUpdated at 1:47 p.m.\n",
    FIRST + "\nCorrection: An earlier version misstated the vote.\n",
    "Harbor vote passes by one voice\n\nMore soon.\n",
)
SOURCES = (TimeSource.VISIT, TimeSource.USER, TimeSource.FILE_NAME)
KINDS = {
    "add": 14, "tag": 2, "merge": 3, "split": 3, "retime": 3, "rename": 2, "alias": 4, "pause": 2, "undo": 7,
    "reopen": 1,
}  # fmt: skip


def moment(pick: random.Random) -> Any:
    """One of some times, not in order and often the same."""
    return at("12:00") + timedelta(hours=pick.randrange(48))


def add(store: Store, pick: random.Random) -> None:
    """A page, in or out of order, often with a text or a URL that was there before."""
    page = Page(
        pick.choice(TEXTS).encode(),
        Moment(moment(pick), pick.choice(SOURCES)),
        "text/plain",
        "story.txt",
        url=pick.choice(URLS),
        timezone=pick.choice((None, None, "America/New_York")),
    )
    named = pick.choice((None, None, *SLUGS))
    store.add(page, article=named, tags=pick.choice(((), ("t1",))), schedule=pick.random() < 0.8)


def operate(store: Store, kind: str, article: Article, pick: random.Random) -> None:
    """One operation on an article."""
    versions = store.versions(article)
    if kind == "tag":
        store.tag(article, pick.choice(("t1", "t2")), remove=pick.random() < 0.4)
    elif kind == "merge":
        store.merge(article, pick.choice(store.articles()))
    elif kind == "split":
        some = pick.sample(versions, min(len(versions), pick.randrange(1, 3)))
        store.split(article, *(f"v{version.number}" for version in some), slug=pick.choice((None, *SLUGS)))
    elif kind == "retime":
        store.retime(article, f"v{pick.choice(versions).number}", moment(pick))
    elif kind == "rename":
        store.rename(article, pick.choice(SLUGS))
    elif kind == "alias":
        store.alias(article, pick.choice(URLS[1:]) or "", remove=pick.random() < 0.5)
    elif pick.random() < 0.5:
        store.pause(article)
    else:
        store.resume(article)


def play(path: Path, seed: int) -> None:
    """Some twenty operations, of which those that are refused leave nothing behind."""
    pick, clock = random.Random(seed), Clock()  # noqa: S311 - a test's dice
    store = open_store(path, now=clock)
    for kind in pick.choices(list(KINDS), list(KINDS.values()), k=pick.randrange(8, 26)):
        try:
            if kind == "reopen":
                store.close()
                store = open_store(path, now=clock)
            elif kind == "add":
                add(store, pick)
            elif kind == "undo":
                store.undo()
            elif articles := store.articles():
                operate(store, kind, pick.choice(articles), pick)
        except (TrackerError, IndexError):
            continue
    store.close()


def rows(store: Store) -> dict[str, list[str]]:
    """Everything in the catalogue but the judgements that it keeps."""
    with store._catalogue.engine.connect() as connection:
        tables = {
            name: table for name, table in Base.metadata.tables.items() if name not in {"comparisons", "compared"}
        }
        return {name: sorted(map(repr, connection.execute(select(table)).all())) for name, table in tables.items()}


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store to copy."""
    path = tmp_path_factory.mktemp("empty") / "store"
    open_store(path, create=True, now=Clock()).close()
    return path


@pytest.mark.parametrize("tens", range(10))
def test_a_rebuilt_catalogue_is_the_live_one(empty: Path, tmp_path: Path, tens: int) -> None:
    """After any sequence of operations, deleting the catalogue changes neither a row nor what list and log say."""
    for seed in range(tens * 10, tens * 10 + 10):
        path = tmp_path / str(seed)
        shutil.copytree(empty, path)
        play(path, seed)
        with open_store(path, read_only=True) as store:
            live, problems = rows(store), store.problems
            # The log judges every pair of versions: for one history in ten that is enough.
            said = told(store) if seed % 10 == 0 else ""
        forget(path)
        with open_store(path, read_only=True) as store:
            assert (problems, store.problems) == ([], []), seed
            assert rows(store) == live, seed
            assert not said or told(store) == said, seed


def test_an_alias_taken_back_leaves_what_the_pages_say(empty: Path, tmp_path: Path) -> None:
    """A URL that was removed and given back by undo leaves with the pages that gave it."""
    path = tmp_path / "store"
    shutil.copytree(empty, path)
    with open_store(path, now=Clock()) as store:
        for number, url in enumerate((URLS[1], URLS[3], URLS[1])):
            page = Page(
                cranes(number).encode(), Moment(at(f"1{number}:00"), TimeSource.USER), "text/plain", "x", url=url
            )
            article = store.add(page, article="named-b").article
        article = store.alias(article, URLS[3] or "", remove=True)
        store.undo()
        article = store.article("named-b")
        assert set(article.urls) == {URLS[1], URLS[3]}
        store.split(article, "v1", "v2")
        assert store.article("named-b").urls == (URLS[1],)
        said = told(store)
    forget(path)
    with open_store(path) as store:
        assert told(store) == said
