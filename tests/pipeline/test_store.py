"""An open store: looking at articles and versions, and what may be done to them."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING

import pytest

from tests.pipeline.stories import FIRST, URL, Clock, at, cranes, page
from tracker.config import Settings
from tracker.errors import (
    IntegrityError,
    MisuseError,
    NewerFormatError,
    NoStoreError,
    SettingsError,
    StoreError,
    UnknownReferenceError,
)
from tracker.model import ArticleStatus, CaptureName, Significance, TimeSource
from tracker.pipeline import opening, operations
from tracker.pipeline.store import Store, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tracker.model import Article


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with one article of three versions."""
    with open_store(tmp_path / "store", create=True, now=Clock(), settings=Settings()) as made:
        made.add(page(source=TimeSource.VISIT))
        made.add(page(clock="18:45", source=TimeSource.VISIT))
        made.add(page(cranes(18), "18:50", source=TimeSource.VISIT))
        made.add(page(cranes(19), "19:50"))
        yield made


@pytest.fixture
def harbor(store: Store) -> Article:
    """The article."""
    return store.article("harbor-vote")


def kinds(store: Store, article: Article) -> list[str]:
    """What the log tells, in order."""
    return [entry.kind for entry in store.log(article)]


# Opening


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
    for text in ('{"format": 2, "id": "x"}', '{"format": "x", "id": "x"}'):
        mark.write_text(text)
        with pytest.raises(NewerFormatError, match="this tracker knows 1"):
            open_store(tmp_path / "store")
    for text in ("{", "[]", "{}"):
        mark.write_text(text)
        with pytest.raises(StoreError, match="damaged"):
            open_store(tmp_path / "store")


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
        assert (store._place, len(store.articles())) == ("immutable", 1)
    assert (path / "tracker.db").exists()


def test_where_no_write_ahead_log_can_be_kept(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On such a file system (network drives) the catalogue lives in the cache folder, and is written there."""
    store.close()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    refused = iter([False])
    monkeypatch.setattr("tracker.store.database.has_write_ahead_log", lambda _: next(refused, True))
    with open_store(store.path) as again:
        assert again._place == "cache"
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
        again._catalogue._connection.exec_driver_sql("UPDATE captures SET extractor = 'text/0', headline = 'old'")
    with open_store(store.path, read_only=True) as again:
        assert again._catalogue.outdated(["text/0"]) == again._catalogue.captures_of(harbor.folder)
        assert {held.headline for held in again._catalogue.captures_of(harbor.folder)} == {harbor.title}


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


# Looking


def test_versions(store: Store, harbor: Article) -> None:
    """Numbered in order of time, each with its permanent name, its captures and its visits."""
    first, second, third = store.versions(harbor)
    assert [v.number for v in (first, second, third)] == [1, 2, 3]
    assert (first.first_seen, first.last_seen, first.visits, len(first.captures)) == (at("18:35"), at("18:45"), 2, 2)
    assert third.time_source is TimeSource.USER
    assert store.pick(harbor, "prev").version == second
    assert store.document(second.id, harbor).text.count("18 cranes") == 1
    assert store.capture(harbor, second.id).body == cranes(18).encode()


def test_names_that_are_not_there(store: Store, harbor: Article) -> None:
    """An unknown capture or article is one clear line."""
    missing = CaptureName("20200101T000000Z", "00000000")
    for ask in (lambda: store.document(missing, harbor), lambda: store.capture(harbor, missing)):
        with pytest.raises(MisuseError, match="no capture"):
            ask()
    with pytest.raises(UnknownReferenceError):
        store.article("nobody")
    assert store.only_article() == harbor
    store.add(page("Ferry\n\nThe ferry stops.", url="https://other.example/ferry"))
    assert store.only_article() is None


def test_the_log(store: Store, harbor: Article) -> None:
    """Versions with their significance, quiet visits folded."""
    entries = store.log(harbor)
    assert [entry.kind for entry in entries] == ["version", "unchanged", "version", "version"]
    assert [entry.facts["significance"] for entry in entries if entry.kind == "version"] == [None, "claim", "claim"]
    assert entries[1].facts["count"] == 1
    assert store.log(harbor) == entries


def test_a_comparison_says_where_its_sides_come_from(store: Store, harbor: Article) -> None:
    """Provenance on both sides, and the interval in which the change lies."""
    found = store.compare("harbor-vote", 1, 2)
    old, new = found.old.provenance, found.new.provenance
    assert (old.article, old.version, old.url, old.visits) == ("harbor-vote", 1, URL, 2)
    assert (old.captured_at, old.first_seen, old.last_seen) == (at("18:35"), at("18:35"), at("18:45"))
    assert new.id == str(store.versions(harbor)[1].id)
    assert len(new.sha256) == 64
    assert (found.changed.after, found.changed.not_after, found.changed.observed) == (at("18:45"), at("18:50"), True)
    assert found.significance is Significance.CLAIM
    assert store.compare(harbor, "v2", "latest").changed.observed is False
    assert store.compare(harbor, 2, 1).changed == found.changed
    assert store.compare(harbor, 2, 2).changed.after is None


def test_a_marker_is_resolved_by_when_it_was_not_there(store: Store, harbor: Article) -> None:
    """The last visit without the marker is its lower bound; what both sides have stays as it is."""
    zone = {"timezone": "America/New_York"}
    marked = cranes(20) + "\nUpdated at 1:47 p.m.\n"
    store.add(page(cranes(19), "18:00", day=16, **zone))
    store.add(page(marked, "20:00", day=16, **zone))
    store.add(page(marked.replace("20 cranes", "21 cranes"), "20:00", day=19, **zone))
    (notice,) = store.compare(harbor, "v3", "v4").new.document.notices
    assert (notice.time, notice.assumed) == (at("18:47", day=16), False)
    (notice,) = store.compare(harbor, "v3", "v5").new.document.notices
    assert notice.time == at("18:47", day=16)
    both = store.compare(harbor, "v4", "v5").new.document.notices
    assert both == store.document(store.versions(harbor)[4].id, harbor).notices


def test_a_marker_from_the_first_capture_stays_as_it_was_read(tmp_path: Path) -> None:
    """Where every capture has the marker, and where its zone is unknown, nothing better is known."""
    marked = FIRST + "\nUpdated at 1:47 p.m.\n"
    with open_store(tmp_path / "new", create=True, now=Clock(), settings=Settings()) as store:
        store.add(page(marked))
        store.add(page(cranes(18), "18:50"))
        store.add(page(marked.replace("12 cranes", "19 cranes"), "18:55"))
        article = store.only_article()
        backwards = store.compare(article, 2, 1)
        assert backwards.new.document == store.document(store.versions(article)[0].id, article)
        forwards = store.compare(article, 2, 3)
        assert forwards.new.document == store.document(store.versions(article)[2].id, article)


def test_raw_text_puts_back_what_was_left_out(tmp_path: Path) -> None:
    """With `raw_text` the cards of both sides are compared too."""
    card = "John KirbyJohn KirbyUS sends ships to the harbor\nFerry line closes in May MORE"
    text = FIRST.replace("Inspectors found", f"John {card}, of the port, said inspectors found")
    with open_store(tmp_path / "new", create=True, now=Clock(), settings=Settings()) as store:
        store.add(page(text))
        added = store.add(page(text.replace("12 cranes", "18 cranes"), "18:50"))
        plain, raw = (store.compare(added.article, 1, 2, raw_text=flag) for flag in (False, True))
        left_out = [item for item in added.document.left_out if item.at is not None]
        assert len(raw.new.document.text) >= len(plain.new.document.text) + sum(len(item.text) for item in left_out)


def test_the_ledger(store: Store, harbor: Article) -> None:
    """Every sentence with all its wordings; one version alone has a ledger too."""
    ledger = store.ledger(harbor)
    assert any(len(entry.wordings) == 3 for entry in ledger.entries)
    store.add(page("Ferry\n\nThe ferry stops.", url="https://other.example/ferry"))
    assert store.ledger(store.article("ferry")).entries


def test_damage_is_told_where_it_is_met(store: Store, harbor: Article) -> None:
    """A damaged capture is an error of `capture` and of `verify`; what was derived from it is still there."""
    name = store.versions(harbor)[1].id
    store.archive.file(store.capture(harbor, name).record).write_bytes(b"damaged")
    with pytest.raises(IntegrityError, match=str(name)):
        store.capture(harbor, name)
    assert store.document(name, harbor).text
    assert [str(name) in problem for problem in store.verify()] == [True]
    store.rebuild()
    with pytest.raises(IntegrityError, match=str(name)):
        store.document(name, harbor)
    with pytest.raises(IntegrityError, match=str(name)):
        store.compare(harbor, 1, 2)
    assert [v.number for v in store.versions(harbor)] == [1, 2, 3]
    assert kinds(store, harbor).count("version") == 3


def test_verify_finds_what_is_wrong(store: Store, harbor: Article) -> None:
    """A changed journal, a capture without record, a record without capture."""
    assert list(store.verify()) == []
    store.close()
    (file,) = store.path.glob("journal/*/*")
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join(lines[:2] + lines[3:]))
    names = [version.id for version in store.versions(harbor)]
    (store.path / harbor.folder / f"{names[1]}.json").unlink()
    (store.path / harbor.folder / f"{names[2]}.txt.zst").unlink()
    with open_store(store.path, read_only=True) as again:
        told = "\n".join(again.verify())
    assert "the line before it is missing or changed" in told
    assert f"{names[1]}.txt.zst: a capture without a record" in told
    assert f"{names[2]}" in told


# Changing


def test_pause_and_resume(store: Store, harbor: Article) -> None:
    """A paused article says so; doing it twice is a mistake."""
    assert store.pause(harbor).status is ArticleStatus.PAUSED
    with pytest.raises(MisuseError, match="already paused"):
        store.pause(harbor)
    assert store.resume(harbor).status is ArticleStatus.ACTIVE
    with pytest.raises(MisuseError, match="not paused"):
        store.resume(harbor)
    assert kinds(store, harbor)[-2:] == ["paused", "resumed"]


def test_tags(store: Store, harbor: Article) -> None:
    """Put on, taken off, undone; what cannot be a tag is refused."""
    tagged = store.tag(harbor, "b", "a")
    assert tagged.tags == ("a", "b")
    with pytest.raises(MisuseError, match="already"):
        store.tag(tagged, "a")
    assert store.tag(tagged, "a", remove=True).tags == ("b",)
    with pytest.raises(MisuseError, match="no tag"):
        store.tag(store.article("harbor"), "a", remove=True)
    for wrong in ("", " a", "a\nb"):
        with pytest.raises(MisuseError, match="cannot be a tag"):
            store.tag(harbor, wrong)
    assert store.undo().kind == "tag"
    assert store.article("harbor").tags == ("a", "b")


def test_aliases(store: Store, harbor: Article) -> None:
    """A URL that is said to be the article's finds it; one that is said not to be does not."""
    url = "https://old.example/1"
    found = store.alias(harbor, url)
    assert found.urls == (URL, url)
    assert store.article(url) == found
    assert store.add(page(cranes(30), "20:50", url=url)).joined == "url"
    found = store.article("harbor-vote")
    with pytest.raises(MisuseError, match="already a URL"):
        store.alias(found, url + "?utm_source=x")
    assert store.alias(found, url, remove=True).urls == (URL,)
    store.undo()
    assert url in store.article("harbor-vote").urls
    with pytest.raises(MisuseError, match="is no URL of"):
        store.alias(store.article("harbor-vote"), "https://none.example/", remove=True)
    for wrong in ("ftp://x.example/", "harbor", "javascript://x"):
        with pytest.raises(MisuseError, match="no http"):
            store.alias(found, wrong)


def test_rename(store: Store, harbor: Article) -> None:
    """The slug changes, the folder stays, the old slug is free."""
    found = store.rename(harbor, "harbor")
    assert (found.slug, found.folder) == ("harbor", harbor.folder)
    with pytest.raises(MisuseError, match="already"):
        store.rename(found, "harbor")
    with pytest.raises(MisuseError, match="cannot be called"):
        store.rename(found, "v2")
    assert store.undo().articles == ("harbor-vote",)
    assert store.article("harbor-vote").folder == harbor.folder


def test_retime(store: Store, harbor: Article) -> None:
    """A corrected time moves the version, not the name; undone, it is back."""
    before = store.versions(harbor)
    store.retime(harbor, "v3", at("18:40"))
    after = store.versions(harbor)
    assert after[1].id == before[2].id
    assert (after[1].captured_at, after[1].time_source) == (at("18:40"), TimeSource.USER)
    assert [v.reverts_to for v in after] == [None, None, 1, None]
    assert {"retimed", "renumbered"} <= set(kinds(store, harbor))
    with pytest.raises(MisuseError, match="this time already"):
        store.retime(harbor, "v2", at("18:40"))
    store.undo()
    assert store.versions(harbor) == before


def test_retiming_a_damaged_capture(store: Store, harbor: Article) -> None:
    """What cannot be derived anew keeps what was derived before."""
    version = store.versions(harbor)[1]
    store.archive.file(store.capture(harbor, version.id).record).write_bytes(b"damaged")
    store.retime(harbor, "v2", at("18:47"))
    assert store.versions(harbor)[1].captured_at == at("18:47")
    assert store.document(version.id, harbor).text
    with pytest.raises(MisuseError, match="no capture"):
        operations.retime(harbor, CaptureName("20200101T000000Z", "00000000"), at("18:47"), store._catalogue)


def test_merge_and_its_undoing(store: Store, harbor: Article) -> None:
    """All captures, tags and hand-made URLs come along; undone, both are as they were."""
    other = store.add(page(cranes(17), "18:47", url="https://other.example/port")).article
    other = store.alias(store.tag(other, "port"), "https://other.example/alias")
    before, log_of = store.articles(), store.log(other)
    merged = store.merge(other, harbor)
    assert (merged.versions, merged.tags) == (4, ("port",))
    assert set(merged.urls) == {URL, "https://other.example/port", "https://other.example/alias"}
    assert [article.slug for article in store.articles()] == ["harbor-vote"]
    assert store.article("https://other.example/port").slug == "harbor-vote"
    assert store.add(page(cranes(17), "18:48", url="https://other.example/port")).article.slug == "harbor-vote"
    assert store.versions(merged)[1].captures[0].stamp == "20220114T184700Z"
    assert store.add(page(cranes(99), "21:50"), article="port").article.slug == "harbor-vote"
    with pytest.raises(MisuseError, match="itself"):
        store.merge(harbor, harbor)
    undone = store.undo()
    assert (undone.kind, undone.articles) == ("merge", ("port", "harbor-vote"))
    port, first = store.article("port"), before[1] if before[0].slug == "harbor-vote" else before[0]
    assert port == first
    assert [e for e in store.log(port) if e.kind not in {"split", "merged"}] == list(log_of)
    assert store.article("harbor-vote").tags == ()
    assert "https://other.example/alias" not in store.article("harbor-vote").urls


def test_equal_captures_of_merged_articles(store: Store, harbor: Article) -> None:
    """The same bytes of the same time in both articles are one capture name."""
    other = store.add(page(source=TimeSource.VISIT), article="copy").article
    merged = store.merge(other, harbor)
    assert merged.versions == 3
    first = store.versions(merged)[0]
    assert (first.visits, len(first.captures)) == (3, 2)
    assert store.capture(merged, first.id).body == FIRST.encode()


def test_split_and_its_undoing(store: Store, harbor: Article) -> None:
    """The captures of some versions become an article of their own; undone, they are back with what came since."""
    before = store.versions(harbor)
    new = store.split(harbor, "v2", "v3", slug="cranes")
    assert (new.slug, new.folder, new.versions) == ("cranes", "herald.example/cranes", 2)
    assert store.article("harbor-vote").versions == 1
    assert [v.id for v in store.versions(new)] == [before[1].id, before[2].id]
    for wrong in (("v1",), ()):
        with pytest.raises(MisuseError, match="must keep a version"):
            store.split(store.article("harbor-vote"), *wrong)
    store.add(page(cranes(40), "22:00"), article="cranes")
    store.undo()
    assert len(store.versions(harbor)) == 4
    assert [article.slug for article in store.articles()] == ["harbor-vote"]
    with pytest.raises(MisuseError, match=r"already|before"):
        store.split(store.article("harbor-vote"), "v2", slug="cranes")
    named = store.split(store.article("harbor-vote"), "v2")
    assert named.slug == "harbor-vote-passes-by-one-voice"


def test_splits_find_a_free_name(store: Store, harbor: Article) -> None:
    """Two articles split off the same story get different names."""
    one = store.split(harbor, "v3")
    two = store.split(store.article("harbor-vote"), "v2")
    assert (one.slug, two.slug) == ("harbor-vote-passes-by-one-voice", "harbor-vote-passes-by-one-voice-2")


def test_undo_goes_back_one_by_one(store: Store, harbor: Article) -> None:
    """Each undo reverses the last operation that still stands; additions are not undone."""
    store.pause(harbor)
    store.tag(harbor, "x")
    assert [store.undo().kind for _ in range(2)] == ["tag", "pause"]
    with pytest.raises(MisuseError, match="nothing to undo"):
        store.undo()
    assert store.article("harbor-vote") == harbor


def test_a_hostile_journal_harms_nothing(store: Store, harbor: Article, tmp_path: Path) -> None:
    """Lines that name paths outside the store, wrong types or unknown things are told and passed over."""
    outside = {"folder": "../../outside", "slug": "x"}
    store._writable()
    store.journal.append(
        [
            ("article", outside),
            ("article", {"folder": "a.example/x", "slug": "../x"}),
            ("observation", {"folder": "../..", "capture": "x", "time": "2022-01-14T00:00:00Z", "source": "visit"}),
            ("observation", {"folder": harbor.folder, "capture": "../../x", "time": 3, "source": "visit"}),
            ("observation", {"folder": harbor.folder, "time": "never", "source": "visit", "outcome": "gone"}),
            ("observation", {"folder": harbor.folder, "time": "2022-01-14T00:00:00Z", "source": "x", "outcome": "x"}),
            ("merge", {"from": harbor.folder, "into": "/etc", "captures": []}),
            ("split", {"from": harbor.folder, "into": "a.example/b", "slug": "c", "captures": ["../x"]}),
            (
                "retime",
                {
                    "folder": harbor.folder,
                    "capture": "20200101T000000Z-00000000",
                    "new": {"time": "2022-01-14T00:00:00Z", "source": "user"},
                },
            ),
            ("rename", {"folder": harbor.folder, "old": "x", "new": "V2"}),
            ("tag", {}),
            ("unknown", {}),
        ],
        now=at("20:00"),
    )
    store.rebuild()
    told = store._reread(harbor.folder)
    assert (told.slug, told.versions) == ("harbor-vote", 3)
    store.rebuild()
    assert store.article("harbor-vote").versions == 3
    assert len(store.problems) >= 9
    assert not (tmp_path / "outside").exists()
    assert list(tmp_path.glob("*")) == [store.path]


def test_two_names_for_one_slug(store: Store, harbor: Article) -> None:
    """A journal that was put together from two stores may say one slug twice: the second is numbered."""
    store._writable()
    for folder in ("a.example/harbor-vote", "b.example/harbor-vote"):
        store._commit("article", {"folder": folder, "slug": "harbor-vote"})
    rename = {"folder": "a.example/harbor-vote", "old": "x", "new": "harbor-vote"}
    with pytest.raises(MisuseError, match="already"):
        store._commit("rename", rename)
    assert [article.slug for article in store.articles()] == ["harbor-vote", "harbor-vote-2", "harbor-vote-3"]


def test_what_later_stages_write_is_taken_in(store: Store, harbor: Article) -> None:
    """Sources, options and hidden captures have their place in the catalogue."""
    from sqlalchemy import text

    store._writable()
    name = str(store.versions(harbor)[0].id)
    store._commit("source", {"url": "https://herald.example/feed", "kind": "feed", "facts": {"every": 5}})
    store._commit("source", {"url": "https://herald.example/feed", "kind": "feed", "paused": True})
    store._commit("option", {"owner": harbor.folder, "name": "delay", "value": {"s": 3}})
    store._commit("hide", {"folder": harbor.folder, "capture": name})
    with store._catalogue.engine.connect() as connection:
        assert connection.execute(text("SELECT paused FROM sources")).all() == [(1,)]
        assert connection.execute(text("SELECT owner, name FROM options")).all() == [(harbor.folder, "delay")]
        assert connection.execute(text("SELECT name FROM captures WHERE hidden")).all() == [(name,)]
