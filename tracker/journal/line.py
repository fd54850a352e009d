"""One line of a journal: what it says, where it stands, and how it is written and read back."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, BinaryIO

from tracker.errors import StoreError
from tracker.model import utc_text, utc_time
from tracker.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime
    from pathlib import Path

SCHEMA = "tracker.journal/1"
# What is read into memory at once; a merge of a million captures fits.
LONGEST_BYTES = 2**26
_BLOCK_BYTES = 65536


@dataclass(frozen=True, slots=True)
class Position:
    """The end of a line: its file below the journal's folder, where the line starts and ends there, and its digest."""

    file: str
    start: int
    end: int
    digest: str


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened. `time` is when it was written down (UTC), `facts` are JSON values."""

    kind: str
    time: datetime
    facts: Mapping[str, Any]
    position: Position


@dataclass(frozen=True, slots=True)
class Problem:
    """A line that is not what was written: where, and what is wrong with it.

    `unfinished` is what a writer left at the journal's end when it died, or is writing just now: it never counted.
    """

    where: str
    what: str
    unfinished: bool = False


def encode(kind: str, time: datetime, facts: Mapping[str, Any], prev: str | None) -> bytes:
    """A line without its newline; `StoreError` for one that could not be read back."""
    raw = {"schema": SCHEMA, "kind": kind, "time": utc_text(time), "facts": facts, "prev": prev}
    data = json.dumps(raw, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    if len(data) >= LONGEST_BYTES:
        raise StoreError(f"A line of {len(data)} bytes is too long for the journal.", hint="Do it in smaller parts.")
    return data


def decode(data: bytes, position: Position) -> tuple[Line, str | None]:
    """A line, and the digest of the line before it; raises `ValueError`, `KeyError`, `TypeError`, `RecursionError`."""
    raw = json.loads(data)
    if raw["schema"] != SCHEMA or not isinstance(raw["facts"], dict):
        raise ValueError(f"schema {raw['schema']!r}")
    return Line(str(raw["kind"]), utc_time(raw["time"]), raw["facts"], position), raw["prev"]


def digest_of(data: bytes) -> str:
    """The SHA-256 of a line without its newline: what the next line names."""
    return hashlib.sha256(data).hexdigest()


def read(path: Path, name: str, skip: int) -> Iterator[tuple[Line, str | None] | Problem]:
    """The whole lines of a file from an offset on, each with the digest it names as the one before."""
    with opened(path) as file:
        file.seek(skip)
        start = skip
        while data := file.readline(LONGEST_BYTES):
            where = f"journal/{name} at byte {start}"
            size, whole = (len(data), True) if data.endswith(b"\n") else _to_newline(file, len(data))
            if not whole:
                yield Problem(where, "the last line was not finished", unfinished=True)
                return
            if size > len(data):
                yield Problem(where, "the line is longer than any that is written")
            else:
                yield _decoded(data, Position(name, start, start + size, digest_of(data[:-1])), where)
            start += size


def last_whole(path: Path) -> tuple[int, bytes] | None:
    """The last whole line of a file, without its newline, and where it starts; read from the end."""
    with opened(path) as file:
        start = file.seek(0, 2)
        tail, step = b"", _BLOCK_BYTES
        while start > 0:
            step = min(step, start)
            start -= step
            file.seek(start)
            tail = file.read(step) + tail
            whole = tail.rpartition(b"\n")[0] if b"\n" in tail else None
            if whole is not None and (b"\n" in whole or start == 0):
                line = whole.rpartition(b"\n")[2]
                return start + len(whole) - len(line), line
            # As much again as was read: a long line costs no more than twice its length.
            step = len(tail)
    return None


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """A file of the journal, to be read; `StoreError` for what is no plain file, too: a pipe would be waited for."""
    with readable(path):
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise OSError(errno.EINVAL, "it is no plain file")
            with os.fdopen(descriptor, "rb", closefd=False) as file:
                yield file
        finally:
            os.close(descriptor)


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """A journal that cannot be read is an error: what it says must not be taken for nothing."""
    try:
        yield
    except OSError as error:
        raise StoreError(f"{path} cannot be read: {error.strerror or error}.") from error


def _decoded(data: bytes, position: Position, where: str) -> tuple[Line, str | None] | Problem:
    try:
        return decode(data[:-1], position)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        return Problem(where, f"the line cannot be read ({error})")


def _to_newline(file: BinaryIO, size: int) -> tuple[int, bool]:
    """Read on to the end of a line; its size so far, and whether it has one."""
    while data := file.readline(_BLOCK_BYTES):
        size += len(data)
        if data.endswith(b"\n"):
            return size, True
    return size, False
