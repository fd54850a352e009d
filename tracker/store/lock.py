"""One writer at a time: a lock that dies with its process, and a mark that says whether that process finished."""

from __future__ import annotations

import json
import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tracker.errors import StoreBusyError, StoreError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_POLL_S = 0.05


@dataclass
class Lock:
    """The lock file of a store: `{"pid", "since", "dirty"}`. `dirty` is true from the first write to a clean end."""

    path: Path
    sleep: Callable[[float], None] = time.sleep
    _descriptor: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._descriptor is not None

    def acquire(self, since: str, wait_s: float) -> bool:
        """Take the lock and mark it dirty; True where the writer before did not finish. Raises `StoreBusyError`."""
        descriptor = self._wait(wait_s)
        died = bool(_read(descriptor).get("dirty"))
        self._descriptor = descriptor
        self._write({"pid": os.getpid(), "since": since, "dirty": True})
        return died

    def hold(self, wait_s: float) -> None:
        """Take the lock without leaving a mark, to read or to bring a cache up to date. Raises `StoreBusyError`."""
        self._descriptor = self._wait(wait_s)

    def release(self) -> None:
        """Mark the end of a session that finished, and let the next writer in."""
        if self._descriptor is None:
            return
        try:
            self._write({"dirty": False})
        finally:
            os.close(self._descriptor)
            self._descriptor = None

    def abandon(self) -> None:
        """Let the next writer in without saying that all is well: it will look for what was left unfinished."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def writer_died(self) -> bool:
        """Whether the last writer neither finished nor lives. Needs only the right to read."""
        try:
            descriptor = os.open(self.path, os.O_RDONLY)
        except OSError:
            return False
        try:
            return _try_lock(descriptor, exclusive=False) and bool(_read(descriptor).get("dirty"))
        finally:
            os.close(descriptor)

    def unfinished(self) -> bool:
        """Whether a writer is at work, or died at it. Needs only the right to read."""
        try:
            descriptor = os.open(self.path, os.O_RDONLY)
        except OSError:
            return False
        try:
            return bool(_read(descriptor).get("dirty"))
        finally:
            os.close(descriptor)

    def _wait(self, wait_s: float) -> int:
        descriptor = self._open()
        deadline = time.monotonic() + wait_s
        while not _try_lock(descriptor, exclusive=True):
            if time.monotonic() >= deadline:
                holder = _read(descriptor)
                os.close(descriptor)
                raise _busy(self.path, holder)
            self.sleep(_POLL_S)
        return descriptor

    def _open(self) -> int:
        try:
            return os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            hint = "Make the folder writable, or name another store with --store."
            raise StoreError(f"The store cannot be written: {self.path}: {error.strerror}.", hint=hint) from error

    def _write(self, state: dict[str, Any]) -> None:
        if self._descriptor is None:  # pragma: no cover - only called while the lock is held
            return
        data = json.dumps(state, sort_keys=True).encode()
        try:
            os.pwrite(self._descriptor, data.ljust(120) + b"\n", 0)
            os.fsync(self._descriptor)
        except OSError as error:
            self.abandon()
            raise StoreError(f"{self.path} could not be written: {error.strerror}.", hint="Free some space.") from error


def _busy(path: Path, holder: dict[str, Any]) -> StoreBusyError:
    who = f"process {holder['pid']} since {holder['since']}" if "pid" in holder else "another process"
    return StoreBusyError(
        f"The store {path.parent} is being written by {who}.", hint="Wait until it has finished and try again."
    )


def _read(descriptor: int) -> dict[str, Any]:
    """What the lock file says; what cannot be read counts as unfinished."""
    data = os.pread(descriptor, 4096, 0).strip()
    try:
        state = json.loads(data or b"{}")
    except ValueError:
        return {"dirty": True}
    return state if isinstance(state, dict) else {"dirty": True}


def _try_lock(descriptor: int, *, exclusive: bool) -> bool:
    import fcntl

    try:
        fcntl.flock(descriptor, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
