"""An open store: looking at articles and versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.pipeline.stories import FIRST, URL, Clock, at, cranes, page
from tracker.config import Settings
from tracker.errors import (
    IntegrityError,
    MisuseError,
    UnknownReferenceError,
)
from tracker.model import CaptureName, Significance, TimeSource
from tracker.pipeline.store import Store, open_store
from tracker.verify import verify

if TYPE_CHECKING:
    from pathlib import Path

    from tracker.model import Article


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
    """Where every capture has the marker nothing better is known; without a zone, visits are all that bounds it."""
    marked = FIRST + "\nUpdated at 1:47 p.m.\n"
    with open_store(tmp_path / "new", create=True, now=Clock(), settings=Settings()) as store:
        store.add(page(marked))
        store.add(page(cranes(18), "18:50"))
        store.add(page(marked.replace("12 cranes", "19 cranes"), "18:55"))
        article = store.only_article()
        backwards = store.compare(article, 2, 1)
        assert backwards.new.document == store.document(store.versions(article)[0].id, article)
        (notice,) = store.compare(article, 2, 3).new.document.notices
        assert (notice.time, notice.between) == (None, (at("18:50"), at("18:55")))


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
    assert [str(name) in problem for problem in verify(store)] == [True]
    store.rebuild()
    with pytest.raises(IntegrityError, match=str(name)):
        store.document(name, harbor)
    with pytest.raises(IntegrityError, match=str(name)):
        store.compare(harbor, 1, 2)
    assert [v.number for v in store.versions(harbor)] == [1, 2, 3]
    assert [entry.kind for entry in store.log(harbor)].count("version") == 3
