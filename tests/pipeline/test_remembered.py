"""Comparisons that are kept in the catalogue: the same as made anew, bounded, and never in the way."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from tests.pipeline.stories import FIRST, Clock, cranes, page
from tracker.config import Settings
from tracker.model import Document, Label, LeftOut, Moment, Notice, NoticeKind, Significance, StatedTimes, TimeSource
from tracker.pipeline import remembered as module
from tracker.pipeline.compare import compare
from tracker.pipeline.engine import engine, segmenter
from tracker.pipeline.remembered import Remembered, comparison_key
from tracker.pipeline.store import open_store
from tracker.store import database
from tracker.store.repository import Catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tracker.model import Article
    from tracker.pipeline.store import Store

OLD, NEW = Document(FIRST, headline="Harbor vote passes"), Document(cranes(18), headline="Harbor vote fails")
NOT_COMPARED = {"left_out", "labels", "url", "aliases", "extractor"}
MOMENT = Moment(datetime(2022, 1, 14, tzinfo=UTC), TimeSource.JSON_LD)
# A value for each field that is not text, other than its default.
OTHERS: dict[str, Any] = {
    "published": MOMENT,
    "modified": MOMENT,
    "captions": ("a",),
    "aliases": ("a",),
    "notices": (Notice(NoticeKind.UPDATED, "Updated at 1:47 p.m.", 0, 0),),
    "left_out": (LeftOut("furniture", "x"),),
    "labels": (Label("x", 0, 1),),
    "stated": StatedTimes("2022-01-14T18:00:00Z"),
}


@pytest.fixture
def catalogue() -> Iterator[Catalogue]:
    """An empty catalogue in memory."""
    engine_ = database.connect(database.MEMORY)
    database.migrate(engine_)
    found = Catalogue(engine_)
    yield found
    found.close()


def kept(catalogue: Catalogue) -> list[str]:
    """The keys of what is kept, oldest first."""
    with catalogue.engine.connect() as connection:
        return [row[0] for row in connection.exec_driver_sql("SELECT key FROM compared ORDER BY number")]


def test_what_was_kept_is_what_is_made(catalogue: Catalogue) -> None:
    """The first comparison is made and kept, the second read; both are what `compare` makes."""
    first = Remembered(catalogue)
    made = first.compare(OLD, NEW)
    first.keep()
    read = Remembered(catalogue).compare(OLD, NEW)

    assert made == read == compare(OLD, NEW)
    assert kept(catalogue) == [comparison_key(OLD, NEW)]


def test_it_is_read_and_not_made(catalogue: Catalogue) -> None:
    """What stands under the key is what is given: here the comparison the other way round, put there by hand."""
    first = Remembered(catalogue)
    turned = first.compare(NEW, OLD)
    first.keep()
    frame = catalogue.comparisons.get(comparison_key(NEW, OLD))
    with catalogue.writing():
        catalogue.comparisons.put({comparison_key(OLD, NEW): frame}, most_bytes=10**6)

    assert Remembered(catalogue).compare(OLD, NEW).changes == turned.changes


def test_equal_texts_are_neither_kept_nor_looked_for(catalogue: Catalogue) -> None:
    """What costs less to make than to read leaves the catalogue alone, whatever else of the pages differs."""
    other = replace(OLD, headline="Harbor vote fails")
    remembered = Remembered(catalogue)

    made = [remembered.compare(OLD, OLD), remembered.compare(OLD, other)]
    remembered.keep()

    assert made == [compare(OLD, OLD), compare(OLD, other)]
    assert kept(catalogue) == []


@pytest.mark.parametrize("frame", [b"", b"no frame", b"\x28\xb5\x2f\xfd\x24\x01\x09\x00\x00\x7b"])
def test_what_cannot_be_read_is_made_anew(catalogue: Catalogue, frame: bytes) -> None:
    """A damaged row is no reason not to compare."""
    with catalogue.writing():
        catalogue.comparisons.put({comparison_key(OLD, NEW): frame}, most_bytes=10**6)

    assert Remembered(catalogue).compare(OLD, NEW) == compare(OLD, NEW)


@pytest.mark.parametrize("name", [field.name for field in fields(Document)])
def test_the_key_depends_on_all_that_is_compared(name: str) -> None:
    """Any field of a document makes another key, but for those that no comparison looks at."""
    value = OTHERS.get(name, "other")
    other = replace(NEW, **{name: value})
    assert getattr(other, name) != getattr(NEW, name), "the test must change the field"

    same = comparison_key(OLD, other) == comparison_key(OLD, NEW)
    assert same == (name in NOT_COMPARED)
    if same:
        assert replace(compare(OLD, other), new=compare(OLD, NEW).new) == compare(OLD, NEW)


def test_the_key_has_a_direction() -> None:
    """New to old is another comparison than old to new."""
    assert comparison_key(OLD, NEW) != comparison_key(NEW, OLD)


def test_the_oldest_give_way(catalogue: Catalogue) -> None:
    """No more bytes are kept than allowed; what was written last stays."""
    with catalogue.writing():
        for name in "abcd":
            catalogue.comparisons.put({name: b"x" * 40}, most_bytes=100)
    assert kept(catalogue) == ["c", "d"]
    with catalogue.writing():
        catalogue.comparisons.put({"c": b"x" * 50, "e": b"y"}, most_bytes=100)
    assert kept(catalogue) == ["d", "c", "e"]


def test_many_are_written_as_they_are_made(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    """A long history does not hold all of its comparisons until the end."""
    monkeypatch.setattr(module, "_BATCH", 2)
    remembered = Remembered(catalogue)
    for number in (13, 14, 15):
        remembered.compare(OLD, Document(cranes(number)))

    assert len(kept(catalogue)) == 2


def test_a_store_that_cannot_be_written_compares_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An immutable catalogue keeps nothing, and says what it says elsewhere."""
    path = tmp_path / "store"
    with open_store(path, create=True, now=Clock()) as store:
        article = two_versions(store)
        said = store.compare(article, 1, 2)
    for file in path.glob("tracker.db-*"):
        file.unlink()
    before = (path / "tracker.db").read_bytes()
    monkeypatch.setattr("tracker.pipeline.opening.writable", lambda _: False)
    with open_store(path) as store:
        assert store._session.place == "immutable"
        assert store.compare(article, 2, 1) != said
        assert store.log(article)
    assert (path / "tracker.db").read_bytes() == before


def two_versions(store: Store) -> Article:
    """An article with two versions."""
    store.add(page())
    return store.add(page(cranes(18), "18:50")).article


def test_provenance_is_todays(tmp_path: Path) -> None:
    """A comparison from the cache says where its sides come from now: a rename and a retiming show."""
    with open_store(tmp_path / "store", create=True, now=Clock()) as store:
        article = two_versions(store)
        first = store.compare(article, 1, 2)
        renamed = store.rename(article, "other")
        second = store.compare(renamed, 1, 2)

    assert (first.old.provenance.article, second.old.provenance.article) == ("harbor-vote", "other")
    assert second.changes == first.changes


def test_log_and_ledger_share_what_was_made(tmp_path: Path) -> None:
    """The log's judgements keep the comparisons that they come from; a rebuilt catalogue says the same without them."""
    with open_store(tmp_path / "store", create=True, now=Clock()) as store:
        article = two_versions(store)
        log = store.log(article)
        keys = kept(store._catalogue)
        ledger = store.ledger(article)
        assert kept(store._catalogue) == keys
        assert [entry.facts["significance"] for entry in log] == [None, Significance.CLAIM]
        store.rebuild()
        assert kept(store._catalogue) == []
        assert (store.log(article), store.ledger(article)) == (log, ledger)


def test_the_engine_names_the_segmenter_that_cuts() -> None:
    """Named without importing it, and still the one that `diff` uses."""
    from tracker.diff import SEGMENTER

    assert segmenter() == SEGMENTER
    assert SEGMENTER in engine()


def test_the_users_own_loaded_names_are_part_of_the_engine(catalogue: Catalogue) -> None:
    """A comparison made without the user's lines is not taken for one made with them."""
    lines = ("steering committee / junta",)
    plain, own = Remembered(catalogue).compare(OLD, NEW), Remembered(catalogue, lines).compare(OLD, NEW)

    assert comparison_key(OLD, NEW) != comparison_key(OLD, NEW, lines)
    assert own.engine.startswith(f"{plain.engine} own-")
    assert engine(lines) == own.engine != engine(("a / b",))


def test_a_store_compares_with_the_loaded_names_of_its_settings(tmp_path: Path) -> None:
    """Opened with other settings, the same two versions are compared anew."""
    path = tmp_path / "store"
    with open_store(path, create=True, now=Clock()) as store:
        article = two_versions(store)
        plain = store.compare(article, 1, 2)
    with open_store(path, settings=Settings(labels=("city / town",))) as store:
        own = store.compare(article, 1, 2)

    assert own.engine.startswith(f"{plain.engine} own-")
