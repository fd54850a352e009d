"""Opening a store: what is one, where its catalogue lives, and what it brings up to date."""

from __future__ import annotations

import contextlib
import json
import os
from typing import TYPE_CHECKING

import pytest

from tests.pipeline.stories import Clock, cranes, page
from tracker.config import Settings
from tracker.errors import (
    NewerFormatError,
    NoStoreError,
    SettingsError,
    StoreBusyError,
    StoreError,
)
from tracker.pipeline import opening
from tracker.pipeline.store import Store, open_store

if TYPE_CHECKING:
    from pathlib import Path

    from tracker.model import Article


def test_a_store_is_made_once(tmp_path: Path) -> None:
    """`create` makes what is not there and says so; what is there is opened."""
    with open_store(tmp_path / "a" / "b", create=True) as made:
        assert made.created
        assert (made.path / "README.txt").read_text().startswith("This folder is a store")
        assert json.loads((made.path / "store.json").read_text())["format"] == 1
    with open_store(tmp_path / "a" / "b", create=True) as again:
        assert not again.created
        assert again.id == made.id


def test_what_is_no_store_is_not_opened(tmp_path: Path) -> None:
    """Nothing there, a folder of something else, a file: each one clear line."""
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "thesis.doc").touch()
    (tmp_path / "file").touch()
    for name, says in (("none", "There is no store at"), ("other", "is no store"), ("file", "is no store")):
        with pytest.raises(NoStoreError, match=says):
            open_store(tmp_path / name)
    with pytest.raises(StoreError, match="not empty"):
        open_store(tmp_path / "other", create=True)
    with pytest.raises(StoreError):
        open_store(tmp_path / "file", create=True)


def test_a_newer_format_is_refused(tmp_path: Path) -> None:
    """Never guessed; a damaged mark is told apart."""
    with open_store(tmp_path / "store", create=True):
        pass
    mark = tmp_path / "store" / "store.json"
    mark.write_text('{"format": 2, "id": "x"}')
    with pytest.raises(NewerFormatError, match="this tracker knows 1"):
        open_store(tmp_path / "store")
    formats = ('"x"', "1e400", "NaN", "true", "0", "-1", "null", "1.0")
    damaged = [f'{{"format": {number}, "id": "x"}}' for number in formats]
    for text in ("{", "[]", "{}", "", '{"format": 1, "id": 7}', "[" * 60_000, "\x00" * 70_000, *damaged):
        mark.write_text(text)
        with pytest.raises(StoreError, match=r"damaged|larger") as raised:
            open_store(tmp_path / "store")
        assert not isinstance(raised.value, NewerFormatError)


@pytest.mark.parametrize(
    "name", ["store.json", "journal/head.json", "journal/2022-01/20220114T184700Z-ab.jsonl", "tracker.toml"]
)
def test_a_pipe_in_place_of_a_file_is_not_waited_for(tmp_path: Path, name: str) -> None:
    """A pipe never ends: one clear line says that it is no plain file."""
    with open_store(tmp_path / "store", create=True):
        pass
    path = tmp_path / "store" / name
    path.unlink(missing_ok=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(path)
    with pytest.raises((StoreError, SettingsError), match="no plain file"), open_store(tmp_path / "store") as store:
        store.journal.append([("tag", {})], now=Clock()())


def test_settings_of_the_store_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once, at opening; a mistake in them is an error that names the line."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with open_store(tmp_path / "store", create=True):
        pass
    (tmp_path / "store" / "tracker.toml").write_text("delay_s = 7")
    with open_store(tmp_path / "store") as store:
        assert store.settings.delay_s == 7
    (tmp_path / "store" / "tracker.toml").write_text('delay_s = "some"')
    with pytest.raises(SettingsError, match="line 1: delay_s"):
        open_store(tmp_path / "store")


def test_another_database(store: Store, tmp_path: Path, harbor: Article) -> None:
    """Any SQLAlchemy URL may hold the catalogue; one that cannot be reached is one clear line."""
    store.close()
    url = f"sqlite:///{tmp_path / 'elsewhere.db'}"
    with open_store(store.path, database=url, read_only=True) as other:
        assert other.articles() == (harbor,)
    with open_store(store.path, settings=Settings(database=url)) as other:
        other.tag(harbor, "x")
    with open_store(store.path, database=url, read_only=True) as other:
        assert other.articles(tag="x")
    with pytest.raises(StoreError, match="cannot be reached"):
        open_store(store.path, database=f"sqlite:///{tmp_path}/none/x.db")


def test_a_database_of_a_newer_tracker(store: Store, tmp_path: Path) -> None:
    """The store's own catalogue is a cache and made anew; a database that was named is refused."""
    from sqlalchemy import text

    from tracker.store import database

    store.close()
    before = store.path / "tracker.db"
    for file, named in ((before, False), (tmp_path / "named.db", True)):
        url = database.file_url(file)
        with open_store(store.path, database=url if named else None):
            pass
        engine = database.connect(url)
        with database.writing(engine) as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        engine.dispose()
        if named:
            with pytest.raises(StoreError, match="newer tracker"):
                open_store(store.path, database=url)
        else:
            with open_store(store.path) as again:
                assert len(again.articles()) == 1


def test_a_path_with_odd_characters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A store may stand in any folder, also where nothing can be written."""
    path = tmp_path / "100% of my? #news & so"
    with open_store(path, create=True, now=Clock()) as store:
        store.add(page())
    monkeypatch.setattr(opening, "writable", lambda _: False)
    with open_store(path) as store:
        assert (store._session.place, len(store.articles())) == ("immutable", 1)
    assert (path / "tracker.db").exists()


def test_where_no_write_ahead_log_can_be_kept(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On such a file system (network drives) the catalogue lives in the cache folder, and is written there."""
    store.close()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    refused = iter([False])
    monkeypatch.setattr("tracker.store.database.has_write_ahead_log", lambda _: next(refused, True))
    with open_store(store.path) as again:
        assert again._session.place == "cache"
        again.add(page(cranes(44), "23:00"))
    with open_store(store.path, read_only=True) as again:
        assert again.article("harbor-vote").versions == 4


def test_a_database_that_another_program_locks(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """One clear line instead of "database is locked"."""
    import sqlite3

    store.close()
    (store.path / "tracker.db").unlink()
    monkeypatch.setattr("tracker.store.database.BUSY_TIMEOUT_S", 0.05)
    with contextlib.closing(sqlite3.connect(store.path / "tracker.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError, match="locked by another program"):
            open_store(store.path)


def test_a_large_catch_up_names_its_command(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Above the limit an opening does not make the catalogue anew by itself."""
    store.close()
    for file in store.path.glob("tracker.db*"):
        file.unlink()
    monkeypatch.setattr(opening, "BY_ITSELF", 3)
    with pytest.raises(StoreError, match="4 captures") as caught:
        open_store(store.path)
    assert "tracker verify --rebuild" in str(caught.value)
    with pytest.raises(StoreError, match="4 captures"):
        open_store(store.path, read_only=True)
    with open_store(store.path, rebuild=True) as again:
        assert len(again.articles()) == 1


def test_rebuilding_says_the_same(store: Store, harbor: Article) -> None:
    """`rebuild` makes the catalogue anew."""
    before = store.log(harbor)
    store.rebuild()
    assert store.log(harbor) == before
    assert store.articles() == (harbor,)


def test_an_upgraded_extractor_derives_anew(store: Store, harbor: Article, monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents of an older extractor are made again at the next opening."""
    store.close()
    with open_store(store.path) as again, again._catalogue.writing():
        again._catalogue.set_meta("extractors", {"text": "text/0"})
        again._catalogue._run._connection.exec_driver_sql("UPDATE captures SET extractor = 'text/0', headline = 'old'")
    with open_store(store.path, read_only=True) as again:
        assert again._catalogue.captures.outdated(["text/0"]) == again._catalogue.captures.of(harbor.folder)
        assert {held.headline for held in again._catalogue.captures.of(harbor.folder)} == {harbor.title}


def test_reading_creates_nothing(store: Store) -> None:
    """A store that is open for reading refuses every change."""
    store.close()
    with open_store(store.path, read_only=True) as reader:
        for change in (
            lambda: reader.add(page()),
            lambda: reader.pause(reader.only_article()),
            reader.undo,
            reader.rebuild,
        ):
            with pytest.raises(StoreError, match="reading only"):
                change()


def test_a_writer_refreshes_without_waiting_for_itself(store: Store, harbor: Article) -> None:
    """A session that holds the lock may refresh: it keeps the lock, and stays the only writer."""
    store.tag(harbor, "sea")
    store.refresh()
    assert store.article("harbor-vote").tags == ("sea",)
    with open_store(store.path, settings=Settings(busy_wait_s=0.05)) as other, pytest.raises(StoreBusyError):
        other.tag(harbor, "late")
    store.tag(harbor, "council")
    assert store.article("harbor-vote").tags == ("council", "sea")


def test_a_refresh_takes_in_what_a_failed_write_left(store: Store, harbor: Article) -> None:
    """A write that failed after its line was on disk shows at the next refresh of the session that failed."""
    append = store.journal.write

    def dies(draft: object) -> None:
        append(draft)
        raise OSError(28, "No space left on device")

    store.journal.write = dies
    with pytest.raises(OSError, match="space"):
        store.tag(harbor, "sea")
    del store.journal.write
    assert store.article("harbor-vote").tags == ()
    store.refresh()
    assert store.article("harbor-vote").tags == ("sea",)
