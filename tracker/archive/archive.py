"""Captures and their records: put-if-absent, checked at every read, found again by walking the folders."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from dataclasses import replace
from typing import TYPE_CHECKING

from tracker.archive import compression, record
from tracker.archive.damage import takes_with_it
from tracker.archive.disk import TEMPORARY, Disk, read_file
from tracker.archive.names import is_folder
from tracker.errors import IntegrityError, SourceError, StoreError
from tracker.model import Capture, CaptureName, Page, Record, utc_text
from tracker.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

# A capture that comes out larger than this share of its size alone becomes the next keyframe (DESIGN §3).
_KEYFRAME_SHARE = 0.25
_KEYFRAMES_IN_MEMORY = 8
_NAMED = 5
_SAY_WHEN = "Say with --captured-at when it was captured."


class Archive:
    """The captures under a store's folder. `put` and `get` are its whole business; it knows no versions."""

    def __init__(self, root: Path, disk: Disk | None = None) -> None:
        self.root = root
        self.disk = disk or Disk()
        self._keyframes: OrderedDict[tuple[str, CaptureName], bytes] = OrderedDict()
        self._broken: dict[tuple[str, CaptureName], tuple[object, IntegrityError]] = {}

    def put(self, page: Page, folder: str, keyframe: CaptureName | None = None) -> tuple[Record, bool]:
        """Store a page whose `moment` is known, capture first, record second; the record, and whether it is new.

        `keyframe` is the folder's latest self-contained capture, if any. An equal capture of the same time is
        success; other bytes under the same name lengthen the digest in the name. Raises `StoreError`, and `SourceError`
        for a time or a size that no page can have.
        """
        if page.moment is None:
            raise ValueError("a capture needs a time")
        if not record.is_near(page.moment):
            raise SourceError(f"{page.origin}: no page is from {utc_text(page.moment.time)}.", hint=_SAY_WHEN)
        if len(page.body) > record.LARGEST_BODY_BYTES:
            raise SourceError(f"{page.origin}: no page is as large as {len(page.body)} bytes.")
        body, sha256 = page.body, hashlib.sha256(page.body).hexdigest()
        suffix = record.suffix_of(page.media_type)
        for length in range(8, 65, 8):
            name = CaptureName.of(page.moment.time, sha256, length)
            known = self._existing(folder, name)
            if known and known.sha256 == sha256:
                return known, False
            if known is None:
                frame, dictionary = self._compress(body, folder, keyframe)
                made = self._record(page, folder, name, sha256, suffix, len(frame), dictionary)
                written = self._commit(made, frame, dictionary)
                if written:
                    return written, True
        raise StoreError(f"No name is left for a capture of {folder}.")  # pragma: no cover - equal 64-digit digests

    def get(self, folder: str, name: CaptureName) -> Capture:
        """A capture with its bytes, digest checked; `IntegrityError` where it is damaged or missing."""
        found = self.record(folder, name)
        return Capture(found, self.body(found))

    def body(self, found: Record) -> bytes:
        """The bytes that a record speaks of, digest checked; the error of a keyframe names what it takes with it."""
        try:
            dictionary = self._keyframe_of(found)
        except IntegrityError as error:
            where = f"{found.folder}/{found.name}"
            raise IntegrityError(f"The capture {where} cannot be read. {error.message}", hint=record.HINT) from error
        try:
            return self.unpack(found, dictionary)
        except IntegrityError as error:
            raise self._damaged(found, error) from error

    def unpack(self, found: Record, keyframe: bytes | None) -> bytes:
        """The bytes that a record speaks of, out of its file and its keyframe's bytes, digest checked.

        An `IntegrityError` says what is wrong, and not with which capture.
        """
        body = compression.decompress(self._read(found), found.size_bytes, keyframe)
        if hashlib.sha256(body).hexdigest() != found.sha256:
            raise IntegrityError("its bytes have another digest")
        return body

    def record(self, folder: str, name: CaptureName) -> Record:
        """The record of a capture; `IntegrityError` where it is damaged or missing."""
        path = self._path(folder, name, ".json")
        try:
            data = read_file(path, record.LARGEST_BYTES)
        except FileNotFoundError as error:
            raise IntegrityError(f"The record {folder}/{name}.json is missing.", hint=record.HINT) from error
        except OSError as error:
            why = error.strerror
            raise IntegrityError(f"The record {folder}/{name}.json cannot be read: {why}.", hint=record.HINT) from error
        return record.decode(data, folder=folder, name=name)

    def walk(self) -> Iterator[tuple[str, CaptureName]]:
        """Every capture that has a record, by folder and name; names outside the grammar are passed over."""
        for folder in self.folders():
            yield from ((folder, name) for name in self.names(folder))

    def folders(self) -> Iterator[str]:
        """Every article folder, in order."""
        hosts = sorted(path for path in self.root.iterdir() if path.is_dir() and not path.is_symlink())
        for host in hosts:
            slugs = sorted(path.name for path in host.iterdir() if path.is_dir() and not path.is_symlink())
            yield from (folder for slug in slugs if is_folder(folder := f"{host.name}/{slug}"))

    def names(self, folder: str) -> list[CaptureName]:
        """The captures of one folder that have a record, in order of their names."""
        files = (path.name for path in self._folder(folder).iterdir() if path.name.endswith(".json"))
        names = (CaptureName.parse(name.removesuffix(".json")) for name in files)
        return sorted(name for name in names if name)

    def orphans(self, folder: str, known: Iterable[CaptureName]) -> list[str]:
        """A folder's files of captures beside those with a record: a writer died between the two; they do not count."""
        names = {str(name) for name in known}
        files = sorted(path.name for path in self._folder(folder).iterdir() if path.name.endswith(".zst"))
        return [file for file in files if file.partition(".")[0] not in names]

    def sweep(self) -> None:
        """Remove half-written files of writers that died; only for who holds the store's lock."""
        for depth in ("", "*/", "*/*/"):
            for path in list(self.root.glob(f"{depth}{TEMPORARY}*")):
                path.unlink(missing_ok=True)

    def dependents(self, folder: str, name: CaptureName) -> list[CaptureName]:
        """The captures that cannot be read without this keyframe."""
        found = []
        for other in self.names(folder):
            try:
                if self.record(folder, other).dictionary == str(name):
                    found.append(other)
            except IntegrityError:
                continue
        return found

    def file(self, found: Record) -> Path:
        """Where a capture's bytes are."""
        return self._path(found.folder, found.name, f"{found.suffix}.zst")

    def _existing(self, folder: str, name: CaptureName) -> Record | None:
        return self.record(folder, name) if self._path(folder, name, ".json").exists() else None

    def _compress(self, body: bytes, folder: str, keyframe: CaptureName | None) -> tuple[bytes, Record | None]:
        """The frame, and the record of the keyframe it needs."""
        alone = compression.compress(body)
        found = self._usable_keyframe(folder, keyframe)
        if found is None:
            return alone, None
        against = compression.compress(body, found[1])
        return (against, found[0]) if len(against) <= _KEYFRAME_SHARE * len(alone) else (alone, None)

    def _usable_keyframe(self, folder: str, keyframe: CaptureName | None) -> tuple[Record, bytes] | None:
        """A damaged or missing keyframe takes no further captures with it: the next one stands alone."""
        if keyframe is None:
            return None
        try:
            found = self.record(folder, keyframe)
            body = self._keyframe_body(found)
        except IntegrityError:
            return None
        return (found, body) if found.dictionary is None and compression.usable(body) else None

    def _commit(self, made: Record, frame: bytes, dictionary: Record | None) -> Record | None:
        """Capture, then record: the record as it is on disk. None where a capture without record has the name."""
        path = self.file(made)
        if not self.disk.create(path, frame) and not self._takes_over(path, frame, made.size_bytes):
            return None
        data = record.encode(made, dictionary.sha256 if dictionary else None)
        if not self.disk.create(self._path(made.folder, made.name, ".json"), data):
            raise StoreError(f"Another program has just written {made.folder}/{made.name}.", hint="Try again.")
        return replace(made, file_sha256=hashlib.sha256(data).hexdigest())

    def _takes_over(self, path: Path, frame: bytes, size_bytes: int) -> bool:
        """Whether what has the name already is the same capture, and then hold it in this frame.

        A writer that died before the record may have compressed it against another keyframe. Its name says time and
        digest, its frame the size: where all three agree it is the same; anything else is left alone.
        """
        try:
            found = read_file(path, compression.largest_frame(size_bytes))
        except OSError:
            return False
        if found == frame:
            return True
        if compression.stated_size(found) != size_bytes:
            return False
        self.disk.replace(path, frame)
        return True

    def _record(
        self, page: Page, folder: str, name: CaptureName, sha256: str, suffix: str, stored: int, key: Record | None
    ) -> Record:
        return Record(
            name=name,
            folder=folder,
            page=replace(record.without_secrets(page), body=b""),
            sha256=sha256,
            size_bytes=len(page.body),
            stored_bytes=stored,
            suffix=suffix,
            dictionary=str(key.name) if key else None,
            tool=f"article-tracker {__version__}",
        )

    def _keyframe_of(self, found: Record) -> bytes | None:
        if found.dictionary is None:
            return None
        name = CaptureName.parse(found.dictionary)
        if name is None:  # pragma: no cover - decoding a record refuses this
            raise IntegrityError(f"no keyframe is called {found.dictionary}")
        keyframe = self.record(found.folder, name)
        if keyframe.dictionary is not None:
            raise IntegrityError(f"{name} is no keyframe")
        return self._keyframe_body(keyframe)

    def _keyframe_body(self, keyframe: Record) -> bytes:
        key = (keyframe.folder, keyframe.name)
        if key not in self._keyframes:
            self._keyframes[key] = self._whole(keyframe)
            if len(self._keyframes) > _KEYFRAMES_IN_MEMORY:
                self._keyframes.popitem(last=False)
        self._keyframes.move_to_end(key)
        return self._keyframes[key]

    def _whole(self, keyframe: Record) -> bytes:
        """A keyframe's bytes. One that is damaged is not read again for each capture that leans on it."""
        key, stamp = (keyframe.folder, keyframe.name), self._stamp(keyframe)
        known = self._broken.get(key)
        if known and known[0] == stamp:
            raise IntegrityError(known[1].message, hint=known[1].hint)
        try:
            return self.body(keyframe)
        except IntegrityError as error:
            self._broken[key] = (stamp, error)
            raise

    def _stamp(self, found: Record) -> object:
        """What changes when a capture's file or record is restored."""
        try:
            state = self.file(found).stat()
        except OSError:
            return (found.file_sha256,)
        return (found.file_sha256, state.st_size, state.st_mtime_ns, state.st_ino)

    def _read(self, found: Record) -> bytes:
        try:
            return read_file(self.file(found), compression.largest_frame(found.size_bytes))
        except FileNotFoundError as error:
            raise IntegrityError("its file is missing") from error
        except OSError as error:
            raise IntegrityError(f"its file cannot be read ({error.strerror})") from error

    def _damaged(self, found: Record, why: IntegrityError) -> IntegrityError:
        lost = self.dependents(found.folder, found.name) if found.dictionary is None else []
        kind = "keyframe" if lost else "capture"
        said = f"The {kind} {found.folder}/{found.name} is damaged: {why.message}."
        return IntegrityError(f"{said} {takes_with_it(lost, _NAMED)}".strip(), hint=record.HINT)

    def _path(self, folder: str, name: CaptureName, suffix: str) -> Path:
        return self._folder(folder) / f"{name}{suffix}"

    def _folder(self, folder: str) -> Path:
        if not is_folder(folder):
            raise IntegrityError(f"{folder!r} is no folder of a store; nothing was read or written there.")
        return self.root / folder
