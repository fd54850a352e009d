"""Files written so that a crash, a full disk or a second writer leaves all of a file or none of it."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
from typing import TYPE_CHECKING

from tracker.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TEMPORARY = ".tmp-"
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS}
_FULL = {errno.ENOSPC, errno.EDQUOT}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}


class Disk:
    """Durable, put-if-absent files. Every `OSError` of a write becomes a `StoreError` of one clear line."""

    def create(self, path: Path, data: bytes) -> bool:
        """Write a new file, or return False where one of that name exists; it is complete and synced, or absent."""
        with clear_errors(path):
            self.make_folder(path.parent)
            temporary = path.parent / f"{TEMPORARY}{os.getpid()}-{secrets.token_hex(4)}"
            try:
                _write_synced(temporary, data, os.O_CREAT | os.O_EXCL)
                created = _publish(temporary, path)
            finally:
                temporary.unlink(missing_ok=True)
            sync_folder(path.parent)
            return created

    def replace(self, path: Path, data: bytes, *, lasting: bool = True) -> None:
        """Give a file other content; at any instant it has all of the old or all of the new.

        Without `lasting` a power failure may bring all of the old back, and half of the work is saved.
        """
        with clear_errors(path):
            self.make_folder(path.parent)
            temporary = path.parent / f"{TEMPORARY}{os.getpid()}-{secrets.token_hex(4)}"
            try:
                _write_synced(temporary, data, os.O_CREAT | os.O_EXCL)
                temporary.replace(path)
            finally:
                temporary.unlink(missing_ok=True)
            if lasting:
                sync_folder(path.parent)

    def append(self, path: Path, data: bytes) -> None:
        """Add to the end of a file, synced; on an error the file keeps its former length."""
        with clear_errors(path):
            self.make_folder(path.parent)
            created = not path.exists()
            before = 0 if created else path.stat().st_size
            try:
                _write_synced(path, data, os.O_CREAT | os.O_APPEND)
            except OSError:
                with contextlib.suppress(OSError):
                    self.truncate(path, before)
                raise
            if created:
                sync_folder(path.parent)

    def truncate(self, path: Path, size_bytes: int) -> None:
        """Cut a file to a length, synced."""
        with clear_errors(path), path.open("r+b") as file:
            file.truncate(size_bytes)
            os.fsync(file.fileno())

    def make_folder(self, path: Path) -> None:
        """Make a folder and those above it, each synced into its own."""
        if path.is_dir():
            return
        self.make_folder(path.parent)
        path.mkdir(exist_ok=True)
        sync_folder(path.parent)


def read_file(path: Path, limit_bytes: int) -> bytes:
    """A file's bytes; `OSError` for what is no plain file (a pipe would be waited for) or is larger than the limit."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "it is no plain file")
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            data = file.read(limit_bytes + 1)
    finally:
        os.close(descriptor)
    if len(data) > limit_bytes:
        raise OSError(errno.EFBIG, "it is larger than any that is written")
    return data


def sync_folder(path: Path) -> None:
    """Make the names in a folder durable, where the system can."""
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except OSError:  # pragma: no cover - systems that do not open folders
        return
    try:
        with contextlib.suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextlib.contextmanager
def clear_errors(path: Path) -> Iterator[None]:
    """Say in one line what keeps a file from being written, and what to do."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            hint = "Free some space and run the same command again; nothing was left half-written."
            raise StoreError(f"The disk is full: {path} could not be written.", hint=hint) from error
        if error.errno in _READ_ONLY:
            hint = "Make the folder writable, or name another store with --store."
            raise StoreError(f"The store is read-only: {path} could not be written.", hint=hint) from error
        raise StoreError(f"{path} could not be written: {error.strerror or error}.") from error


def _write_synced(path: Path, data: bytes, flags: int) -> None:
    descriptor = os.open(path, os.O_WRONLY | flags, 0o644)
    try:
        view = memoryview(data)
        while view:
            view = view[os.write(descriptor, view) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _publish(temporary: Path, path: Path) -> bool:
    """Give a complete file its name unless the name is taken."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        return False
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        # File systems without hard links: the store's lock keeps other writers away between these two steps.
        if path.exists():
            return False
        temporary.rename(path)
    return True
