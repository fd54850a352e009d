"""The journal of one store: lines are appended whole or not at all, and read in the order in which they came."""

from __future__ import annotations

import os
import secrets
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Protocol

from tracker.errors import StoreError
from tracker.journal import head
from tracker.journal.line import Line, Position, Problem, decode, digest_of, encode, last_whole, opened, read, readable
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

# The kind of line that a writer begins with where lines are missing before it.
GAP = "gap"
_FILE = pattern(r"(\d{4})(\d\d)\d\dT\d{6}Z-[0-9a-f]+\.jsonl")
_MONTH = pattern(r"\d{4}-\d\d")
_STAMP = "%Y%m%dT%H%M%SZ"


class Appends(Protocol):
    """The part of a disk that a journal needs."""

    def append(self, path: Path, data: bytes) -> None:
        """Add to the end of a file, synced; on an error the file keeps its former length."""

    def truncate(self, path: Path, size_bytes: int) -> None:
        """Cut a file to a length, synced."""

    def replace(self, path: Path, data: bytes, *, lasting: bool = True) -> None:
        """Give a file other content, all of it or none; not `lasting`, a power failure may bring the old back."""


@dataclass
class Draft:
    """Lines that are chained to a journal's last one and not written yet."""

    time: datetime
    file: str
    end: int
    last: str | None
    data: bytearray = field(default_factory=bytearray)
    position: Position | None = None

    def add(self, entries: Sequence[tuple[str, Mapping[str, Any]]]) -> list[Line]:
        """One more line for each (kind, facts)."""
        lines = []
        for kind, facts in entries:
            text = encode(kind, self.time, facts, self.last)
            self.last = digest_of(text)
            start, self.end = self.end, self.end + len(text) + 1
            self.data += text + b"\n"
            self.position = Position(self.file, start, self.end, self.last)
            lines.append(decode(text, self.position)[0])
        return lines


@dataclass
class Journal:
    """The journal of one store. Reading needs no lock; `append` is for who holds the store's lock."""

    folder: Path
    disk: Appends
    run: str = field(default_factory=lambda: secrets.token_hex(4))
    _file: Path | None = None
    _last: str | None = None
    _gap: Mapping[str, Any] | None = None

    # Writing

    def append(self, entries: Sequence[tuple[str, Mapping[str, Any]]], *, now: datetime) -> list[Line]:
        """Write a line for each (kind, facts), all or none, synced."""
        draft = self.draft(now)
        lines = draft.add(entries)
        self.write(draft)
        return lines

    def draft(self, now: datetime) -> Draft:
        """Where the next lines go; the first of a run repairs the file before, and says where lines are missing."""
        if self._file is None:
            self._begin(now)
        if self._file is None:  # pragma: no cover - it was just made
            raise RuntimeError("a run without a file")
        name = self._file.relative_to(self.folder).as_posix()
        start = self._file.stat().st_size if self._file.exists() else 0
        draft = Draft(now, name, start, self._last)
        if self._gap is not None:
            draft.add([(GAP, self._gap)])
        return draft

    def write(self, draft: Draft) -> None:
        """Write the last draft's lines, all or none, synced; then say in head.json which is the last."""
        if self._file is None or draft.position is None:  # pragma: no cover - a draft has made it
            raise RuntimeError("a draft of another journal, or an empty one")
        try:
            self.disk.append(self._file, bytes(draft.data))
        except BaseException:
            # What stands at the file's end now is not known: the next draft looks.
            self._file = None
            raise
        self._last, self._gap = draft.last, None
        # Where this comes undone the head is behind, which is no gap.
        self._point(draft.position, lasting=False)

    def repair(self) -> bool:
        """Cut off a last line that a dead writer did not finish; it never counted. True where there was one."""
        for path in self._newest_first():
            size = path.stat().st_size
            if not size:
                continue
            found = last_whole(path)
            whole = found[0] + len(found[1]) + 1 if found else 0
            if whole < size:
                self.disk.truncate(path, whole)
                return True
            return False
        return False

    # Reading

    def lines(self, after: Position | None = None) -> Iterator[Line]:
        """Every line that can be read, oldest first, after a known one. What cannot be read is passed over."""
        for item in self.walk(after):
            if isinstance(item, Line):
                yield item

    def walk(self, after: Position | None = None) -> Iterator[Line | Problem]:
        """Every line, and every problem where a line is damaged, cut off, or not chained to the one before."""
        previous = after.digest if after else None
        torn: Problem | None = None
        for item in self._read(after):
            if torn:
                # Something was written after it: no writer leaves that.
                yield Problem(torn.where, torn.what)
                torn = None
            if isinstance(item, Problem):
                torn = item if item.unfinished else None
                if torn is None:
                    yield item
                continue
            line, prev = item
            if not _follows(line, prev, previous):
                where = f"journal/{line.position.file} at byte {line.position.start}"
                yield Problem(where, "the line before it is missing or changed")
            previous = line.position.digest
            yield line
        if torn:
            yield torn

    def knows(self, position: Position) -> bool:
        """Whether the line at a position is still there, as it was."""
        path = self.folder / position.file
        if not _is_file(position.file) or not path.is_file():
            return False
        with opened(path) as file:
            file.seek(position.start)
            data = file.read(position.end - position.start)
        return data.endswith(b"\n") and digest_of(data[:-1]) == position.digest

    def last(self) -> Position | None:
        """The position of the last whole line, or None in an empty journal."""
        for path in self._newest_first():
            found = last_whole(path)
            if found:
                start, data = found
                name = path.relative_to(self.folder).as_posix()
                return Position(name, start, start + len(data) + 1, digest_of(data))
        return None

    def head(self) -> head.Head:
        """Which line was the last when it was written. Lines after it may be there, the line itself must be."""
        return head.read(self.folder)

    def files(self, since: str = "") -> list[Path]:
        """The journal's files in order of time, from the one called so on.

        Their stamps only grow, also when the clock goes back.
        """
        months = [month for month in self._months() if month >= since[:7]]
        return [path for month in months for path in sorted(self._files_of(month, since))]

    # Within

    def _begin(self, now: datetime) -> None:
        self.repair()
        last = self.last()
        self._gap = self._look_for_gap(last)
        self._last = last.digest if last else None
        self._file = self._new_file(now)

    def _look_for_gap(self, last: Position | None) -> dict[str, Any] | None:
        """What a new line must say of lines that are missing before it; head.json will not say it any longer."""
        found = self.head()
        if found.absent and not any(_names_record(line) for line in self.lines()):
            self._point(last, lasting=True)
            return None
        if found.problem:
            return {"missing": None, "because": found.problem}
        if found.last is None or self.knows(found.last):
            return None
        return {"missing": asdict(found.last), "because": f"journal/{head.NAME} names a line that is not there"}

    def _point(self, last: Position | None, *, lasting: bool) -> None:
        self.disk.replace(self.folder / head.NAME, head.encode(last), lasting=lasting)

    def _new_file(self, now: datetime) -> Path:
        stamp = now.astimezone(UTC).replace(microsecond=0)
        newest = next(self._newest_first(), None)
        if newest is not None:
            try:
                before = datetime.strptime(newest.name[:16], _STAMP).replace(tzinfo=UTC)
                stamp = max(stamp, before + timedelta(seconds=1))
            except (ValueError, OverflowError) as error:
                hint = "It cannot be of this journal. Move it out of the store."
                raise StoreError(f"No file of a journal can come after {newest}.", hint=hint) from error
        return self.folder / f"{stamp:%Y-%m}" / f"{stamp.strftime(_STAMP)}-{self.run}.jsonl"

    def _read(self, after: Position | None) -> Iterator[tuple[Line, str | None] | Problem]:
        for path in self.files(after.file if after else ""):
            name = path.relative_to(self.folder).as_posix()
            yield from read(path, name, after.end if after and name == after.file else 0)

    def _newest_first(self) -> Iterator[Path]:
        # A run makes a file: what only looks at the end must not list years of them.
        for month in reversed(self._months()):
            yield from self._files_of(month)

    def _months(self) -> list[str]:
        return sorted(name for name in _names(self.folder) if _MONTH.fullmatch(name) and (self.folder / name).is_dir())

    def _files_of(self, month: str, since: str = "") -> Iterator[Path]:
        """The files of a month, newest first: the last costs a listing, and no look at the others' names."""
        for name in sorted(_names(self.folder / month), reverse=True):
            if f"{month}/{name}" < since:
                return
            if _is_file(f"{month}/{name}"):
                yield self.folder / month / name


def _names(folder: Path) -> list[str]:
    try:
        with readable(folder), os.scandir(folder) as entries:
            return [entry.name for entry in entries]
    except StoreError as error:
        if isinstance(error.__cause__, FileNotFoundError):
            return []
        raise


def _is_file(name: str) -> bool:
    """Whether a path below the journal's folder is that of one of its files, in the folder of its month."""
    month, _, file = name.partition("/")
    match = _FILE.fullmatch(file)
    return match is not None and month == f"{match[1]}-{match[2]}"


def _follows(line: Line, prev: str | None, previous: str | None) -> bool:
    """Whether a line is the next one; a gap that was filled since, from a backup, is none."""
    missing = line.facts.get("missing") if line.kind == GAP else None
    return prev == previous or (isinstance(missing, dict) and missing.get("digest") == previous is not None)


def _names_record(line: Line) -> bool:
    """Whether a line holds the digest of a capture's record: before any such line is written, head.json is there."""
    return line.kind == "observation" and "record" in line.facts
