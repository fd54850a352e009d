"""What happened, append-only: one file for each writing run, one line for each thing, each line chained to the last."""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Protocol

from tracker.model import utc_text, utc_time

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

SCHEMA = "tracker.journal/1"
_FILE = re.compile(r"(\d{8}T\d{6}Z)-[0-9a-f]+\.jsonl")
_STAMP = "%Y%m%dT%H%M%SZ"
_BLOCK_BYTES = 65536


class Appends(Protocol):
    """The part of a disk that a journal needs."""

    def append(self, path: Path, data: bytes) -> None:
        """Add to the end of a file, synced; on an error the file keeps its former length."""

    def truncate(self, path: Path, size_bytes: int) -> None:
        """Cut a file to a length, synced."""


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
    """A line that is not what was written: where, and what is wrong with it."""

    where: str
    what: str


@dataclass
class Draft:
    """Lines that are chained to a journal's last one and not written yet."""

    time: datetime
    file: str
    end: int
    last: str | None
    data: bytes = b""

    def add(self, entries: Sequence[tuple[str, Mapping[str, Any]]]) -> list[Line]:
        """One more line for each (kind, facts)."""
        lines = []
        for kind, facts in entries:
            raw = {"schema": SCHEMA, "kind": kind, "time": utc_text(self.time), "facts": facts, "prev": self.last}
            text = json.dumps(raw, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
            self.last = hashlib.sha256(text).hexdigest()
            start, self.end = self.end, self.end + len(text) + 1
            self.data += text + b"\n"
            lines.append(_parse(text, Position(self.file, start, self.end, self.last))[0])
        return lines


@dataclass
class Journal:
    """The journal of one store. Reading needs no lock; `append` is for who holds the store's lock."""

    folder: Path
    disk: Appends
    run: str = field(default_factory=lambda: secrets.token_hex(4))
    _file: Path | None = None
    _last: str | None = None

    def append(self, entries: Sequence[tuple[str, Mapping[str, Any]]], *, now: datetime) -> list[Line]:
        """Write a line for each (kind, facts), all or none, synced."""
        draft = self.draft(now)
        lines = draft.add(entries)
        self.write(draft)
        return lines

    def draft(self, now: datetime) -> Draft:
        """Where the next lines go; the first of a run repairs the file before."""
        if self._file is None:
            self.repair()
            last = self.last()
            self._last = last.digest if last else None
            self._file = self._new_file(now)
        name = self._file.relative_to(self.folder).as_posix()
        start = self._file.stat().st_size if self._file.exists() else 0
        return Draft(now, name, start, self._last)

    def write(self, draft: Draft) -> None:
        """Write the last draft's lines, all or none, synced."""
        if self._file is None:  # pragma: no cover - a draft has made it
            raise RuntimeError("a draft of another journal")
        self.disk.append(self._file, draft.data)
        self._last = draft.last

    def lines(self, after: Position | None = None) -> Iterator[Line]:
        """Every line that can be read, oldest first, after a known one. What cannot be read is passed over."""
        for item in self.walk(after):
            if isinstance(item, Line):
                yield item

    def walk(self, after: Position | None = None) -> Iterator[Line | Problem]:
        """Every line, and every problem where a line is damaged, cut off, or not chained to the one before."""
        previous = after.digest if after else None
        for path in self.files():
            name = path.relative_to(self.folder).as_posix()
            if after and name < after.file:
                continue
            skip = after.end if after and name == after.file else 0
            for item in _read(path, name, skip):
                if isinstance(item, Problem):
                    yield item
                    continue
                line, prev = item
                if prev != previous:
                    yield Problem(
                        f"journal/{name} at byte {line.position.start}", "the line before it is missing or changed"
                    )
                previous = line.position.digest
                yield line

    def knows(self, position: Position) -> bool:
        """Whether the line at a position is still there, as it was."""
        path = self.folder / position.file
        if not _is_file(position.file) or not path.is_file():
            return False
        with path.open("rb") as file:
            file.seek(position.start)
            data = file.read(position.end - position.start)
        return data.endswith(b"\n") and hashlib.sha256(data[:-1]).hexdigest() == position.digest

    def last(self) -> Position | None:
        """The position of the last whole line, or None in an empty journal."""
        for path in reversed(self.files()):
            found = _last_line(path)
            if found:
                start, data = found
                name = path.relative_to(self.folder).as_posix()
                return Position(name, start, start + len(data) + 1, hashlib.sha256(data).hexdigest())
        return None

    def repair(self) -> bool:
        """Cut off a last line that a dead writer did not finish; it never counted. True where there was one."""
        for path in reversed(self.files()):
            size = path.stat().st_size
            if not size:
                continue
            found = _last_line(path)
            whole = found[0] + len(found[1]) + 1 if found else 0
            if whole < size:
                self.disk.truncate(path, whole)
                return True
            return False
        return False

    def files(self) -> list[Path]:
        """The journal's files in order of time. Their stamps only grow, also when the clock goes back."""
        if not self.folder.is_dir():
            return []
        found = [path for path in self.folder.glob("*/*.jsonl") if _is_file(path.relative_to(self.folder).as_posix())]
        return sorted(found, key=lambda path: path.name)

    def _new_file(self, now: datetime) -> Path:
        stamp = now.astimezone(UTC).replace(microsecond=0)
        files = self.files()
        if files:
            newest = datetime.strptime(files[-1].name[:16], _STAMP).replace(tzinfo=UTC)
            stamp = max(stamp, newest + timedelta(seconds=1))
        return self.folder / f"{stamp:%Y-%m}" / f"{stamp.strftime(_STAMP)}-{self.run}.jsonl"


def _is_file(name: str) -> bool:
    month, _, file = name.partition("/")
    match = _FILE.fullmatch(file)
    return bool(match) and re.fullmatch(r"\d{4}-\d\d", month) is not None


def _read(path: Path, name: str, skip: int) -> Iterator[tuple[Line, str | None] | Problem]:
    """The whole lines of a file from an offset on, each with the digest it names as the one before."""
    with path.open("rb") as file:
        file.seek(skip)
        start = skip
        for data in file:
            where = f"journal/{name} at byte {start}"
            if not data.endswith(b"\n"):
                yield Problem(where, "the last line was not finished")
                return
            try:
                yield _parse(data[:-1], Position(name, start, start + len(data), hashlib.sha256(data[:-1]).hexdigest()))
            except (ValueError, KeyError, TypeError, RecursionError) as error:
                yield Problem(where, f"the line cannot be read ({error})")
            start += len(data)


def _parse(data: bytes, position: Position) -> tuple[Line, str | None]:
    raw = json.loads(data)
    if raw["schema"] != SCHEMA or not isinstance(raw["facts"], dict):
        raise ValueError(f"schema {raw['schema']!r}")
    return Line(str(raw["kind"]), utc_time(raw["time"]), raw["facts"], position), raw["prev"]


def _last_line(path: Path) -> tuple[int, bytes] | None:
    """The last whole line of a file and where it starts, read from the end."""
    size = path.stat().st_size
    tail = b""
    with path.open("rb") as file:
        start = size
        while start > 0:
            step = min(_BLOCK_BYTES, start)
            start -= step
            file.seek(start)
            tail = file.read(step) + tail
            whole = tail.rpartition(b"\n")[0] if b"\n" in tail else None
            if whole is not None and (b"\n" in whole or start == 0):
                line = whole.rpartition(b"\n")[2]
                return start + len(whole) - len(line), line
    return None
