"""What users and commands did, in the catalogue: events, operations that can be undone, settings and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select, update

from tracker.model import Event, EventKind
from tracker.store.tables import EventRow, OperationRow, OptionRow, SourceRow
from tracker.store.values import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tracker.store.statements import Statements


class Events:
    """What happened to articles beside visits."""

    def __init__(self, run: Statements) -> None:
        self._run = run

    def add(self, line: str, owner: str, event: Event) -> None:
        """Store what happened to an article; `line` is the journal line's digest."""
        self._run.write(delete(EventRow).where(EventRow.id == line, EventRow.owner == owner))
        number = int(self._run.scalar(select(func.max(EventRow.number))) or 0) + 1
        values = {"id": line, "owner": owner, "time": event.time, "kind": str(event.kind), "facts": dict(event.facts)}
        self._run.write(insert(EventRow).values(number=number, **values))

    def of(self, owner: str) -> list[Event]:
        """What happened to an article beside visits, in order of time, of one second in the order of the journal."""
        query = select(EventRow.__table__).where(EventRow.owner == owner).order_by(EventRow.time, EventRow.number)
        return [Event(row.time, EventKind(row.kind), row.facts) for row in self._run.rows(query)]

    def renamed_from(self, slug: str) -> str | None:
        """The article that was the last to be renamed from this name, None where none was."""
        query = select(EventRow.owner, EventRow.facts).where(EventRow.kind == str(EventKind.RENAMED))
        rows = self._run.rows(query.order_by(EventRow.time.desc(), EventRow.number.desc()))
        return next((row.owner for row in rows if row.facts.get("old") == slug), None)


class Operations:
    """What can be undone, in the order of the journal."""

    def __init__(self, run: Statements) -> None:
        self._run = run

    def add(self, operation: Operation) -> None:
        """Remember an operation that can be undone."""
        number = int(self._run.scalar(select(func.max(OperationRow.number))) or 0) + 1
        values = {"number": number, "id": operation.id, "kind": operation.kind, "facts": dict(operation.facts)}
        self._run.write(insert(OperationRow).values(**values, undone=False))

    def last(self) -> Operation | None:
        """The last operation that was not undone."""
        query = (
            select(OperationRow.__table__).where(OperationRow.undone.is_(False)).order_by(OperationRow.number.desc())
        )
        row = self._run.first(query.limit(1))
        return Operation(row.id, row.kind, row.facts) if row else None

    def mark_undone(self, line: str) -> None:
        """Remember that an operation was undone."""
        self._run.write(update(OperationRow).where(OperationRow.id == line).values(undone=True))


class Arrangements:
    """What the journal holds for the stages that watch: settings and sources."""

    def __init__(self, run: Statements) -> None:
        self._run = run

    def set_option(self, owner: str, name: str, value: Mapping[str, Any]) -> None:
        """Store a setting of an article, a source or the store."""
        self._run.write(delete(OptionRow).where(OptionRow.owner == owner, OptionRow.name == name))
        self._run.write(insert(OptionRow).values(owner=owner, name=name, value=dict(value)))

    def set_source(self, url: str, kind: str, *, paused: bool, facts: Mapping[str, Any]) -> None:
        """Store a feed, sitemap or front page that is watched."""
        self._run.write(delete(SourceRow).where(SourceRow.url == url))
        self._run.write(insert(SourceRow).values(url=url, kind=kind, paused=paused, facts=dict(facts)))
