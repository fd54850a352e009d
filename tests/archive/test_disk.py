"""The disk: a file is all there or not at all, and every failure is one clear line."""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

import pytest

from tracker.archive import Disk
from tracker.archive.disk import clear_errors
from tracker.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def test_create_is_put_if_absent(tmp_path: Path) -> None:
    """An existing file is never written over, and no temporary file stays."""
    disk = Disk()
    assert disk.create(tmp_path / "a" / "b" / "file", b"one")
    assert not disk.create(tmp_path / "a" / "b" / "file", b"two")
    assert [path.name for path in (tmp_path / "a" / "b").iterdir()] == ["file"]
    assert (tmp_path / "a" / "b" / "file").read_bytes() == b"one"


def test_a_file_system_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where links are not to be had, a rename does, and still nothing is written over."""

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOTSUP, "no links here")

    monkeypatch.setattr("tracker.archive.disk.os.link", refuse)
    disk = Disk()
    assert disk.create(tmp_path / "file", b"one")
    assert not disk.create(tmp_path / "file", b"two")
    assert (tmp_path / "file").read_bytes() == b"one"


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "read-only"),
        (errno.EIO, "could not"),
    ],
)
def test_errors_of_the_disk_are_one_clear_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, says: str
) -> None:
    """A full, read-only or failing disk is a `StoreError` that says so and leaves nothing half-written."""

    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    (tmp_path / "journal").write_bytes(b"line\n")
    monkeypatch.setattr("tracker.archive.disk.os.fsync", fail)
    with pytest.raises(StoreError, match=says):
        Disk().create(tmp_path / "file", b"data")
    monkeypatch.undo()
    calls = iter([True])

    def fail_once(descriptor: int) -> None:
        if next(calls, False):
            fail()
        os.fdatasync(descriptor)

    monkeypatch.setattr("tracker.archive.disk.os.fsync", fail_once)
    with pytest.raises(StoreError, match=says):
        Disk().append(tmp_path / "journal", b"half")
    assert [path.name for path in tmp_path.iterdir()] == ["journal"]
    assert (tmp_path / "journal").read_bytes() == b"line\n"


def test_an_unexpected_error_while_publishing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the want of hard links is worked around."""

    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "input/output error")

    monkeypatch.setattr("tracker.archive.disk.os.link", fail)
    with pytest.raises(StoreError, match="input/output"):
        Disk().create(tmp_path / "file", b"data")
    assert list(tmp_path.iterdir()) == []


def test_clear_errors_leaves_good_work_alone(tmp_path: Path) -> None:
    """Without an error nothing is said."""
    with clear_errors(tmp_path):
        pass


def synced(monkeypatch: pytest.MonkeyPatch, path: Path, work: Callable[[], object]) -> list[object]:
    """What is synced, in order: of a file its size, of a folder its name, and whether `path` has its bytes by then."""
    found: list[object] = []

    def note(descriptor: int) -> None:
        state = os.fstat(descriptor)
        names = {folder.stat().st_ino: folder.name for folder in (path.parent, path.parent.parent)}
        what = names.get(state.st_ino, "?") if stat.S_ISDIR(state.st_mode) else state.st_size
        found.append((what, path.exists() and path.read_bytes()))

    with monkeypatch.context() as patch:
        patch.setattr("tracker.archive.disk.os.fsync", note)
        work()
    return found


def test_everything_is_synced_in_its_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The bytes before the name, the name before the call returns, and each new folder in the one above it."""
    disk, path = Disk(), tmp_path / "above" / "folder" / "file"
    path.parent.parent.mkdir()
    assert synced(monkeypatch, path, lambda: disk.create(path, b"four")) == [
        ("above", False), (4, False), ("folder", b"four"),
    ]  # fmt: skip
    assert synced(monkeypatch, path, lambda: disk.replace(path, b"seventh")) == [(7, b"four"), ("folder", b"seventh")]
    assert synced(monkeypatch, path, lambda: disk.replace(path, b"x", lasting=False)) == [(1, b"seventh")]
    assert synced(monkeypatch, path, lambda: disk.append(path, b"yz")) == [(3, b"xyz")]
    assert synced(monkeypatch, path, lambda: disk.truncate(path, 2)) == [(2, b"xy")]
    other = path.with_name("other")
    assert synced(monkeypatch, other, lambda: disk.append(other, b"z")) == [(1, b"z"), ("folder", b"z")]
