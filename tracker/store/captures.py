"""Captures in the catalogue: who owns them, what was derived from them, and their documents."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select, update

from tracker.model import CaptureName, TimeSource
from tracker.store import documents
from tracker.store.rows import name_of
from tracker.store.tables import CaptureRow, DocumentRow, ObservationRow
from tracker.store.values import Held

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from tracker.model import Document, Outcome
    from tracker.store.statements import Statements
    from tracker.store.values import Derived


class Captures:
    """Captures and their documents, by the folder their files stand in and by the article that owns them."""

    def __init__(self, run: Statements) -> None:
        self._run = run

    def put(self, derived: Derived) -> None:
        """Store a capture and its document, or store them anew."""
        held = derived.held
        for row in (CaptureRow, DocumentRow):
            self._run.write(delete(row).where(row.folder == held.folder, row.name == str(held.name)))
        values = {**asdict(held), "name": str(held.name), "source": str(held.source), "urls": list(held.urls)}
        values["notices"] = [documents.encode_notice(notice) for notice in held.notices]
        self._run.write(insert(CaptureRow).values(**values))
        document = documents.encode(derived.document)
        self._run.write(insert(DocumentRow).values(folder=held.folder, name=str(held.name), document=document))

    def get(self, folder: str, name: CaptureName) -> Held | None:
        """One capture."""
        return next(self._held(CaptureRow.folder == folder, CaptureRow.name == str(name)), None)

    def of(self, owner: str) -> list[Held]:
        """The captures of an article, in order of time."""
        return list(self._held(CaptureRow.owner == owner))

    def showing(self, owner: str, version: int) -> list[Held]:
        """The captures of one version, in order of time."""
        return list(self._held(CaptureRow.owner == owner, CaptureRow.version == version))

    def in_folder(self, folder: str) -> list[Held]:
        """The captures whose files stand in a folder, in order of time."""
        return list(self._held(CaptureRow.folder == folder))

    def named(self, owner: str, name: CaptureName) -> list[Held]:
        """The captures of an article with this name: several where equal pages were merged from two folders."""
        return list(self._held(CaptureRow.owner == owner, CaptureRow.name == str(name)))

    def with_bytes(self, owner: str, sha256: str) -> list[Held]:
        """The captures of an article with these bytes."""
        return list(self._held(CaptureRow.owner == owner, CaptureRow.sha256 == sha256))

    def beginning_with(self, owner: str, digest: str) -> int:
        """How many captures of an article have bytes whose SHA-256 begins with these hexadecimal digits."""
        where = (CaptureRow.owner == owner, CaptureRow.sha256.startswith(digest))
        return int(self._run.scalar(select(func.count()).select_from(CaptureRow).where(*where)) or 0)

    def put_journalled(self, folder: str, name: CaptureName, stated: Outcome) -> None:
        """Note that a journal line speaks of a capture, and what it says."""
        where = (CaptureRow.folder == folder, CaptureRow.name == str(name))
        self._run.write(update(CaptureRow).where(*where).values(journalled=True))
        where_seen = ObservationRow.id == f"{folder}/{name}"
        self._run.write(update(ObservationRow).where(where_seen).values(stated=str(stated)))

    def has_unjournalled(self) -> bool:
        """Whether some capture was only seen by readers."""
        query = select(CaptureRow.name).where(CaptureRow.journalled.is_(False)).limit(1)
        return self._run.first(query) is not None

    def owner_at(self, folder: str, time: datetime) -> str | None:
        """Who owns the folder's last capture by a time, or its first; None in a folder without captures."""
        query = select(CaptureRow.owner).where(CaptureRow.folder == folder)
        before = query.where(CaptureRow.time <= time).order_by(CaptureRow.time.desc(), CaptureRow.sha256.desc())
        found = self._run.scalar(before.limit(1)) or self._run.scalar(query.order_by(CaptureRow.time).limit(1))
        return str(found) if found else None

    def give(self, folder: str, name: CaptureName, owner: str) -> None:
        """Make a capture another article's."""
        where = (CaptureRow.folder == folder, CaptureRow.name == str(name))
        self._run.write(update(CaptureRow).where(*where).values(owner=owner))
        self._run.write(update(ObservationRow).where(ObservationRow.id == f"{folder}/{name}").values(owner=owner))

    def keyframe(self, folder: str) -> CaptureName | None:
        """The folder's latest self-contained capture that can serve as dictionary."""
        query = select(CaptureRow.name).where(CaptureRow.folder == folder, CaptureRow.dictionary.is_(None))
        found = self._run.scalar(query.order_by(CaptureRow.name.desc()).limit(1))
        return CaptureName.parse(found) if found else None

    def owners_with_headline(self, key: str) -> tuple[str, ...]:
        """The articles that had this headline in any capture."""
        query = select(CaptureRow.owner).where(CaptureRow.headline_key == key).distinct().order_by(CaptureRow.owner)
        return tuple(self._run.scalars(query))

    def made_by(self, extractor: str) -> bool:
        """Whether some capture's document was made by this extractor."""
        return self._run.first(select(CaptureRow.name).where(CaptureRow.extractor == extractor).limit(1)) is not None

    def outdated(self, extractors: Iterable[str]) -> list[Held]:
        """The captures whose document was made by another extractor than these."""
        return list(self._held(CaptureRow.extractor.not_in(list(extractors))))

    def set_hidden(self, folder: str, name: CaptureName, *, hidden: bool) -> None:
        """Mark a capture as hidden from view, or show it again."""
        where = (CaptureRow.folder == folder, CaptureRow.name == str(name))
        self._run.write(update(CaptureRow).where(*where).values(hidden=hidden))

    def document(self, folder: str, name: CaptureName) -> Document | None:
        """What extraction made of a capture."""
        query = select(DocumentRow.document).where(DocumentRow.folder == folder, DocumentRow.name == str(name))
        raw = self._run.scalar(query)
        return documents.decode(raw) if raw else None

    def _held(self, *where: Any) -> Iterator[Held]:
        order = (CaptureRow.time, CaptureRow.sha256, CaptureRow.folder, CaptureRow.name)
        for row in self._run.rows(select(CaptureRow.__table__).where(*where).order_by(*order)):
            fields = row._asdict()
            fields["name"] = name_of(row.name)
            fields["source"] = TimeSource(row.source)
            fields["urls"] = tuple(row.urls)
            fields["notices"] = tuple(documents.decode_notice(item) for item in row.notices)
            yield Held(**fields)
