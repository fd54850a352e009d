"""Bytes that exist nowhere else are on disk before anything is made of them, and go once they are captures."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.pipeline.stories import Clock, page
from tests.pipeline.test_crash import in_child
from tracker.errors import ExtractError
from tracker.pipeline import ingest
from tracker.pipeline.store import open_store
from tracker.sources import files
from tracker.verify import verify

if TYPE_CHECKING:
    from pathlib import Path


def test_a_page_whose_extraction_dies_is_on_disk_and_can_be_taken_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed in the extractor, its bytes wait in incoming/, as no damage, and are taken in as any file is."""
    path, fleeting = tmp_path / "store", replace(page(), fleeting=True)
    with open_store(path, create=True, now=Clock()) as store:
        assert store.waiting() == []

    def work() -> None:
        monkeypatch.setattr(ingest, "document_of", lambda *_: os._exit(9))
        with open_store(path, now=Clock()) as store:
            store.add(fleeting)

    assert in_child(work) == 9
    with open_store(path, now=Clock()) as store:
        (left,) = store.waiting()
        assert left.read_bytes() == fleeting.body
        assert list(verify(store)) == []
        added = store.add(files.read(left))
        assert store.waiting() == []
        assert (added.captured_at, added.article.urls) == (fleeting.moment and fleeting.moment.time, (fleeting.url,))
    assert not (path / "incoming").exists()


def test_a_page_that_waits_knows_what_it_was_meant_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The article that the user named goes with the bytes, so that another of the same headline does not get them."""
    path, fleeting = tmp_path / "store", replace(page(url=None, clock="19:00"), fleeting=True)
    with open_store(path, create=True, now=Clock()) as store:
        store.add(page(url=None), article="harbor")

    def work() -> None:
        monkeypatch.setattr(ingest, "document_of", lambda *_: os._exit(9))
        with open_store(path, now=Clock()) as store:
            store.add(fleeting, article="cranes")

    assert in_child(work) == 9
    with open_store(path, now=Clock()) as store:
        (left,) = store.waiting()
        assert store.add(files.read(left)).article.slug == "cranes"


def test_what_is_taken_in_or_refused_leaves_nothing(tmp_path: Path) -> None:
    """A capture has the bytes then; of what holds no article nothing is kept."""
    with open_store(tmp_path / "store", create=True, now=Clock()) as store:
        store.add(replace(page(), fleeting=True))
        with pytest.raises(ExtractError):
            store.add(replace(page("\0\1", "19:00", url=None), fleeting=True))
    assert not (tmp_path / "store" / "incoming").exists()


def test_a_damaged_capture_is_one_problem(tmp_path: Path) -> None:
    """What cannot be read when the catalogue is made anew is said once."""
    path = tmp_path / "store"
    with open_store(path, create=True, now=Clock()) as store:
        store.add(page())
    (capture,) = path.glob("*/*/*.zst")
    capture.write_bytes(b"damaged")
    for file in path.glob("tracker.db*"):
        file.unlink()
    with open_store(path, read_only=True) as store:
        assert len(store.problems) == 1
