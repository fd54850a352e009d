"""The lock: one writer, a mark of an unfinished session, nothing that stays when a process dies."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tracker.errors import StoreBusyError, StoreError
from tracker.store.lock import Lock

if TYPE_CHECKING:
    from pathlib import Path


def test_a_session_that_ends_leaves_nothing_to_do(tmp_path: Path) -> None:
    """After a clean end no writer has died."""
    lock = Lock(tmp_path / ".lock")
    assert not lock.writer_died()
    assert not lock.acquire("now", 0)
    assert lock.held
    assert not Lock(tmp_path / ".lock").writer_died()
    lock.release()
    lock.release()
    assert not lock.held
    assert not Lock(tmp_path / ".lock").writer_died()
    assert not Lock(tmp_path / ".lock").acquire("now", 0)


def test_a_session_that_is_abandoned_is_noticed(tmp_path: Path) -> None:
    """Without a clean end the next writer and every reader know."""
    lock = Lock(tmp_path / ".lock")
    lock.acquire("now", 0)
    lock.abandon()
    lock.abandon()
    assert Lock(tmp_path / ".lock").writer_died()
    assert Lock(tmp_path / ".lock").acquire("now", 0)


def test_a_second_writer_is_told_who_writes(tmp_path: Path) -> None:
    """It waits, then says the process and since when."""
    naps: list[float] = []
    first = Lock(tmp_path / ".lock")
    first.acquire("2022-01-14T18:47:00Z", 0)
    with pytest.raises(StoreBusyError, match=f"process {os.getpid()} since 2022-01-14T18:47:00Z"):
        Lock(tmp_path / ".lock", sleep=naps.append).acquire("later", 0.01)
    assert naps


def test_holding_leaves_no_mark(tmp_path: Path) -> None:
    """Who holds the lock to read changes nothing, and a writer that waits for it is told of another process."""
    lock = Lock(tmp_path / ".lock")
    lock.hold(0)
    assert (tmp_path / ".lock").read_bytes() == b""
    with pytest.raises(StoreBusyError, match="another process"):
        Lock(tmp_path / ".lock").hold(0)
    lock.abandon()
    Lock(tmp_path / ".lock").hold(0)


@pytest.mark.parametrize("text", ["{", "[]", '"x"', "\xff"])
def test_an_unreadable_mark_counts_as_unfinished(tmp_path: Path, text: str) -> None:
    """What cannot be read may be the mark of a writer that died while it wrote it."""
    (tmp_path / ".lock").write_text(text)
    assert Lock(tmp_path / ".lock").writer_died()


def test_a_lock_that_cannot_be_made(tmp_path: Path) -> None:
    """A folder that is not there is one clear line."""
    with pytest.raises(StoreError, match="cannot be written"):
        Lock(tmp_path / "none" / ".lock").acquire("now", 0)


def test_a_full_disk_while_marking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the mark cannot be written the lock is let go."""

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    lock = Lock(tmp_path / ".lock")
    monkeypatch.setattr("tracker.store.lock.os.fsync", fail)
    with pytest.raises(StoreError, match="No space left"):
        lock.acquire("now", 0)
    monkeypatch.undo()
    assert not lock.held
    Lock(tmp_path / ".lock").hold(0)


def test_a_writer_at_work_is_seen(tmp_path: Path) -> None:
    """From the first mark to a clean end a session is unfinished, whether its process lives or not."""
    lock, other = Lock(tmp_path / ".lock"), Lock(tmp_path / ".lock")
    assert not other.unfinished()
    lock.acquire("now", 0)
    assert other.unfinished()
    lock.abandon()
    assert other.unfinished()
    lock.acquire("now", 0)
    lock.release()
    assert not other.unfinished()
