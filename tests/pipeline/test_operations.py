"""What may be done to articles, and undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.pipeline.stories import FIRST, URL, at, cranes, page
from tracker.errors import (
    MisuseError,
)
from tracker.model import ArticleStatus, CaptureName, TimeSource
from tracker.pipeline import operations
from tracker.pipeline.store import open_store

if TYPE_CHECKING:
    from pathlib import Path

    from tracker.model import Article
    from tracker.pipeline.store import Store


def kinds(store: Store, article: Article) -> list[str]:
    """What the log tells, in order."""
    return [entry.kind for entry in store.log(article)]


def test_what_happens_within_one_second_is_told_in_order(tmp_path: Path) -> None:
    """Events of one moment stand in the log as in the journal, also in a catalogue made anew."""
    path, moment = tmp_path / "store", at("10:00", 20)
    tags = [f"tag{n}" for n in range(8)]
    with open_store(path, create=True, now=lambda: moment) as store:
        store.add(page())
        for tag in tags:
            store.tag(store.article("harbor-vote"), tag)
    for rebuilt in (False, True):
        with open_store(path) as store:
            if rebuilt:
                store.rebuild()
            told = [e.facts["tags"] for e in store.log(store.article("harbor-vote")) if e.kind == "tagged"]
            assert told == [[tag] for tag in tags]


def test_undoing_says_why_numbers_moved(store: Store, harbor: Article) -> None:
    """An undone merge or split moves numbers as what it is, though the opposite operation reverses it."""
    store.add(page(cranes(30), "18:40", url="https://other.example/x"), article="other")
    store.merge(store.article("other"), harbor)
    store.undo()
    store.split(harbor, "v1", slug="apart")
    store.undo()

    moved = [e.facts["because"] for e in store.log(store.article("harbor-vote")) if e.kind == "renumbered"]
    assert moved == ["two articles were merged", "a merge was undone", "an article was split", "a split was undone"]


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
    """Put on, taken off, undone, each command as a whole; what cannot be a tag is refused, with all beside it."""
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
    with pytest.raises(MisuseError, match="already"):
        store.tag(store.article("harbor"), "c", "b")
    with pytest.raises(MisuseError, match="No tag"):
        store.tag(harbor)
    assert store.undo().kind == "tag"
    assert store.article("harbor").tags == ("a", "b")
    assert store.undo().kind == "tag"
    assert store.article("harbor").tags == ()


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
    store._session.writable()
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
    store._session.writable()
    for folder in ("a.example/harbor-vote", "b.example/harbor-vote"):
        store._session.commit("article", {"folder": folder, "slug": "harbor-vote"})
    rename = {"folder": "a.example/harbor-vote", "old": "x", "new": "harbor-vote"}
    with pytest.raises(MisuseError, match="already"):
        store._session.commit("rename", rename)
    assert [article.slug for article in store.articles()] == ["harbor-vote", "harbor-vote-2", "harbor-vote-3"]


def test_what_later_stages_write_is_taken_in(store: Store, harbor: Article) -> None:
    """Sources, options and hidden captures have their place in the catalogue."""
    from sqlalchemy import text

    store._session.writable()
    name = str(store.versions(harbor)[0].id)
    store._session.commit("source", {"url": "https://herald.example/feed", "kind": "feed", "facts": {"every": 5}})
    store._session.commit("source", {"url": "https://herald.example/feed", "kind": "feed", "paused": True})
    store._session.commit("option", {"owner": harbor.folder, "name": "delay", "value": {"s": 3}})
    store._session.commit("hide", {"folder": harbor.folder, "capture": name})
    with store._catalogue.engine.connect() as connection:
        assert connection.execute(text("SELECT paused FROM sources")).all() == [(1,)]
        assert connection.execute(text("SELECT owner, name FROM options")).all() == [(harbor.folder, "delay")]
        assert connection.execute(text("SELECT name FROM captures WHERE hidden")).all() == [(name,)]
