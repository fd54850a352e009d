"""Read everything in a store and say what is not as it was written: captures, records, journal, the journal's end."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tracker.archive import is_folder
from tracker.archive.damage import HINT, read_records, unreadable
from tracker.journal import GAP, Line
from tracker.model import CaptureName

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from tracker.journal import Head, Position
    from tracker.model import Record
    from tracker.pipeline.store import Store


def verify(store: Store, *, noted: str = "") -> Verification:
    """A check of a whole store, to be iterated over; the store is only read, and may be written meanwhile.

    `noted` is the digest of a line, or its beginning, that was noted outside the store and must be in the journal.
    """
    return Verification(store, noted)


@dataclass(frozen=True, slots=True)
class Said:
    """What the journal says of a capture: the digests of its bytes and of its record, where it gives them."""

    sha256: str | None
    record: str | None


@dataclass
class Verification:
    """Iterating reads everything and gives what is wrong, a paragraph each and each once.

    Afterwards the other values say what was read: `captures` with a record, `unsealed` records that the journal holds
    no digest of (an older program wrote those lines), `lines` of the journal, `last`, the position of its last, which
    was written at `last_time`. `left` are captures that a dead writer left without a record: they count for nothing.
    `unfinished` are whole captures that a writer, at work or dead, has yet to write down: the next one does.
    """

    store: Store
    noted: str = ""
    captures: int = 0
    unsealed: int = 0
    lines: int = 0
    last: Position | None = None
    last_time: datetime | None = None
    left: list[str] = field(default_factory=list)
    unfinished: list[str] = field(default_factory=list)
    _found: bool = False
    _said: dict[str, Said] = field(default_factory=dict)
    _seen: set[str] = field(default_factory=set)

    def __iter__(self) -> Iterator[str]:
        """Read, and give what is wrong."""
        told: set[str] = set()
        for line in self._wrong():
            if line not in told:
                told.add(line)
                yield line

    def _wrong(self) -> Iterator[str]:
        # The head is read before the journal, and the journal before the captures: what a writer adds meanwhile is
        # then more than what is asked for, never less.
        head = self.store.journal.head()
        yield from self._journal(None)
        yield from self._end(head)
        unspoken: list[str] = []
        for folder in self.store.archive.folders():
            yield from self._folder(folder, unspoken)
        yield from self._unspoken(unspoken)
        yield from self._missing()
        yield from self.store.refused()

    # The journal

    def _journal(self, after: Position | None) -> Iterator[str]:
        for item in self.store.journal.walk(after):
            if isinstance(item, Line):
                self._note(item)
                yield from _gap(item)
            elif not item.unfinished:
                yield f"{item.where}: {item.what}. {HINT}"

    def _note(self, line: Line) -> None:
        self.lines, self.last, self.last_time = self.lines + 1, line.position, line.time
        self._found = self._found or line.position.digest.startswith(self.noted)
        capture = _capture(line)
        if capture is not None:
            # The first line of a capture is the one that counts, also for the catalogue.
            self._said.setdefault(capture, Said(_text(line, "sha256"), _text(line, "record")))

    def _end(self, head: Head) -> Iterator[str]:
        """Whether the lines that were the last, for the store and for who noted one, are still there."""
        if self.noted and not self._found:
            yield f"No line of the journal has the digest {self.noted}, which was noted. {HINT}"
        if head.last and not self.store.journal.knows(head.last):
            yield (
                f"The journal was cut off or changed at its end: its head, the line at byte {head.last.start} of "
                f"journal/{head.last.file} with the digest {head.last.digest}, is not there. {HINT}"
            )
        elif head.problem and not (head.absent and not any(said.record for said in self._said.values())):
            yield f"{head.problem}: whether the journal was cut off at its end cannot be told. {HINT}"

    # The captures

    def _folder(self, folder: str, unspoken: list[str]) -> Iterator[str]:
        archive = self.store.archive
        names = archive.names(folder)
        records, damaged = read_records(archive, folder, names)
        self.captures += len(records)
        self._seen.update(f"{folder}/{name}" for name in names)
        for file in archive.orphans(folder, names):
            if f"{folder}/{file.partition('.')[0]}" not in self._said:
                self.left.append(f"{folder}/{file}")
        for name, found in records.items():
            yield from self._record(f"{folder}/{name}", found)
        unspoken += (f"{folder}/{name}" for name in records if f"{folder}/{name}" not in self._said)
        yield from unreadable(archive, folder, records, damaged)

    def _record(self, capture: str, found: Record) -> Iterator[str]:
        said = self._said.get(capture)
        if said is None:
            return
        if said.record is None:
            self.unsealed += 1
        if said.record not in {None, found.file_sha256}:
            yield (
                f"The record {capture}.json was altered: it has not the digest that the journal holds, and what it "
                f"says (times, source, address, headers) cannot be relied on. {HINT}"
            )
        elif said.sha256 not in {None, found.sha256}:
            yield f"The record {capture}.json speaks of other bytes than the journal, {said.sha256}. {HINT}"

    def _unspoken(self, captures: list[str]) -> Iterator[str]:
        """Captures that no line speaks of, but for those that a writer, at work or dead, has yet to write down."""
        if not captures:
            return
        yield from self._journal(self.last)
        unspoken = [capture for capture in captures if capture not in self._said]
        if self.store.unfinished():
            self.unfinished += unspoken
        else:
            yield from (f"{capture}: no line of the journal speaks of this capture." for capture in unspoken)

    def _missing(self) -> Iterator[str]:
        for capture in self._said:
            if capture not in self._seen:
                yield f"The record {capture}.json is missing; the journal speaks of this capture. {HINT}"


def _capture(line: Line) -> str | None:
    """The capture that a line speaks of."""
    folder, name = _text(line, "folder"), _text(line, "capture")
    known = line.kind == "observation" and folder and name and is_folder(folder) and CaptureName.parse(name)
    return f"{folder}/{name}" if known else None


def _text(line: Line, key: str) -> str | None:
    value = line.facts.get(key)
    return value if isinstance(value, str) else None


def _gap(line: Line) -> Iterator[str]:
    """What a writer found missing before it went on: head.json speaks of later lines since."""
    if line.kind != GAP:
        return
    why, missing = _text(line, "because") or "", line.facts.get("missing")
    lost = f" (digest {missing.get('digest')})" if isinstance(missing, dict) else ""
    yield (
        f"journal/{line.position.file} at byte {line.position.start}: lines were missing before this one when it was "
        f"written: {why}{lost}. {HINT}"
    )
