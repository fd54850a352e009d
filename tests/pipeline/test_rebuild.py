"""The catalogue is a cache: made anew from captures, records and journal it says the same."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from tests.pipeline.stories import FIRST, Clock, at, cranes, page
from tracker.errors import IntegrityError
from tracker.model import TimeSource, utc_text
from tracker.pipeline.store import Store, open_store
from tracker.verify import verify

if TYPE_CHECKING:
    from pathlib import Path

    from tracker.model import Page


def told(store: Store) -> str:
    """Everything that `list` and `log` say."""
    said = []
    for article in store.articles():
        said.append(repr(article))
        said += [
            f"{utc_text(e.time)} {e.kind} {e.source} {json.dumps(e.facts, sort_keys=True)}" for e in store.log(article)
        ]
    return "\n".join(said)


def read(path: Path) -> str:
    """Everything that `list` and `log` say of a store that is opened to be read."""
    with open_store(path, read_only=True) as store:
        return told(store)


def forget(path: Path) -> None:
    """Delete the catalogue."""
    for file in path.glob("tracker.db*"):
        file.unlink()


def other(number: int, clock: str = "19:00", **more: Any) -> Page:
    """A page of another story."""
    text = f"Ferry line {number} closes\n\nThe ferry line {number} closes in May, the operator said.\n"
    return page(text, clock, url=f"https://news.example/ferry-{number}", **more)


def live(path: Path) -> None:
    """Use a store as a user would for a while, in several sessions."""
    clock = Clock()
    with open_store(path, create=True, now=clock) as store:
        store.add(page(), tags=("harbor", "council"))
        store.add(page(cranes(18), "18:50"))
        store.add(page(cranes(15), "18:40"))
        store.add(page(cranes(18), "19:50"))
        store.add(page(FIRST, "20:50", day=15))
        store.add(other(1))
        store.add(other(2))
        store.add(other(3, timezone="America/New_York"))
    with open_store(path, now=clock) as store:
        one, two, three = (store.article(f"ferry-{n}") for n in (1, 2, 3))
        store.pause(three)
        store.tag(one, "sea")
        store.merge(two, one)
        store.rename(store.article("harbor-vote"), "harbor")
        store.alias(one, "https://news.example/old-ferry")
        store.undo()
        store.retime(store.article("harbor"), "v2", at("18:42"))
    with open_store(path, now=clock) as store:
        split = store.split(store.article("harbor"), "v1", slug="harbor-first")
        store.undo()
        assert split.slug == "harbor-first"
        store.split(store.article("ferry-1"), "v2")
        store.undo()
        store.resume(store.article("ferry-3"))
        store.undo()


def test_a_deleted_catalogue_comes_back_byte_for_byte(tmp_path: Path) -> None:
    """After additions, out-of-order captures, tags, merges, splits, a pause and undoing, `list` and `log` are equal."""
    live(tmp_path / "store")
    before = read(tmp_path / "store")
    forget(tmp_path / "store")

    assert read(tmp_path / "store") == before
    assert "merged" in before
    assert "renumbered" in before
    assert '"sea"' in before


def test_every_row_comes_back(tmp_path: Path) -> None:
    """A rebuilt catalogue holds the same rows in every table."""
    path = tmp_path / "store"
    live(path)
    before = rows(path)
    forget(path)

    assert rows(path) == before


def rows(path: Path) -> dict[str, list[str]]:
    """All rows of all tables, without what only one run remembers."""
    from sqlalchemy import select

    from tracker.store.tables import Base

    found = {}
    with open_store(path, read_only=True) as store, store._catalogue.engine.connect() as connection:
        for name, table in Base.metadata.tables.items():
            if name not in {"comparisons", "compared"}:
                found[name] = sorted(map(repr, connection.execute(select(table)).all()))
    return found


def test_interleaved_catch_up_is_the_same_as_live(tmp_path: Path) -> None:
    """A catalogue that missed the last lines takes in just those."""
    path = tmp_path / "store"
    with open_store(path, create=True, now=Clock()) as store:
        store.add(page())
    saved = (path / "tracker.db").read_bytes()
    with open_store(path, now=Clock()) as store:
        store.add(page(cranes(18), "18:50"))
    after = read(path)
    forget(path)
    (path / "tracker.db").write_bytes(saved)

    assert read(path) == after


def test_a_catalogue_of_another_history_is_made_anew(tmp_path: Path) -> None:
    """A catalogue whose last line the journal does not know is not trusted."""
    for name, number in (("one", 12), ("two", 13)):
        with open_store(tmp_path / name, create=True, now=Clock()) as store:
            store.add(page(cranes(number)))
    before = read(tmp_path / "one")
    forget(tmp_path / "one")
    (tmp_path / "one" / "tracker.db").write_bytes((tmp_path / "two" / "tracker.db").read_bytes())

    assert read(tmp_path / "one") == before


def test_a_damaged_database_is_made_anew(tmp_path: Path) -> None:
    """A catalogue file that is no database costs time, and nothing else."""
    path = tmp_path / "store"
    with open_store(path, create=True, now=Clock()) as store:
        store.add(page())
    before = read(path)
    for damage in (b"this is no database" * 100, b"", b"SQLite format 3\x00" + b"\xff" * 5000):
        forget(path)
        (path / "tracker.db").write_bytes(damage)
        assert read(path) == before


def test_a_capture_that_is_damaged_keeps_its_version(tmp_path: Path) -> None:
    """Rebuilding over a damaged capture loses no version from sight: the journal remembers what it was."""
    path = tmp_path / "store"
    with open_store(path, create=True, now=Clock()) as store:
        store.add(page())
        added = store.add(page(cranes(18), "18:50"))
        before = [(v.number, v.id) for v in store.versions(added.article)]
    file = next(path.glob(f"*/*/{added.capture}.txt.zst"))
    file.write_bytes(b"\x00" * 10)
    forget(path)
    with open_store(path, read_only=True) as store:
        article = store.article("harbor-vote")
        assert [(v.number, v.id) for v in store.versions(article)] == before
        assert any("damaged" in problem for problem in verify(store))
        assert len(store.log(article)) == 2


def test_a_capture_that_was_restored_is_read_again(tmp_path: Path) -> None:
    """What was damaged while the catalogue was made is derived anew once it can be read; nothing empty is kept."""
    path = tmp_path / "store"
    with open_store(path, create=True, now=Clock()) as store:
        added = store.add(page())
        store.add(page(cranes(18), "18:50"))
        before = store.compare("harbor-vote", 1, 2)
    file = next(path.glob(f"*/*/{added.capture}.txt.zst"))
    whole = file.read_bytes()
    file.write_bytes(b"\x00" * 10)
    forget(path)
    with open_store(path) as store:
        assert store.problems
        with pytest.raises(IntegrityError):
            store.compare("harbor-vote", 1, 2)
    file.write_bytes(whole)

    with open_store(path) as store:
        assert not store.problems
        assert store.article("harbor-vote").title
        assert store.compare("harbor-vote", 1, 2) == before
        assert list(verify(store)) == []


def test_verify_misses_no_lost_journal(tmp_path: Path) -> None:
    """A journal that was removed is seen: captures are there that no line speaks of."""
    path = tmp_path / "store"
    with open_store(path, create=True, now=Clock()) as store:
        store.add(page())
    shutil.rmtree(path / "journal")

    with open_store(path, read_only=True) as store:
        assert [problem for problem in verify(store) if "no line of the journal" in problem]


def test_a_visit_without_bytes_moves_with_its_captures(tmp_path: Path) -> None:
    """A visit that kept no bytes belongs to the article that has the capture before it."""
    path = tmp_path / "store"
    with open_store(path, create=True, now=Clock()) as store:
        store.add(page(source=TimeSource.VISIT))
        store.add(page(cranes(18), "18:50", source=TimeSource.VISIT))
        visit(store, "19:00", "not-modified")
        visit(store, "19:10", "gone")
        store.add(page(cranes(19), "19:20", source=TimeSource.VISIT))
        article = store.article("harbor-vote")
        assert [e.kind for e in store.log(article)][-2:] == ["version", "returned"]
        assert store.versions(article)[1].visits == 2
        new = store.split(article, "v2", slug="apart")
        assert [v.visits for v in store.versions(new)] == [2]
        assert [e.kind for e in store.log(new)] == ["version", "not-modified", "gone", "split"]
    before = read(path)
    forget(path)
    assert read(path) == before


def visit(store: Store, clock: str, outcome: str) -> None:
    """A visit that brought no bytes."""
    facts = {"folder": "herald.example/harbor-vote", "time": utc_text(at(clock)), "source": "visit", "outcome": outcome}
    store._session.writable()
    store._session.commit("observation", facts)
