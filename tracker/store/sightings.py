"""Observations and the versions they come to, in the catalogue."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select, update

from tracker.store.rows import seen_of, version_values, wording_of
from tracker.store.tables import CaptureRow, ObservationRow, VersionRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime, timedelta

    from tracker.model import Moment, Outcome
    from tracker.store.statements import Statements
    from tracker.store.values import Seen, Wording

_ORDER = (ObservationRow.time, ObservationRow.sha256, ObservationRow.id)


class Observations:
    """Every attempt to look at an article, and what it is today."""

    def __init__(self, run: Statements) -> None:
        self._run = run

    def put(self, seen: Seen) -> None:
        """Store an observation, or store it anew."""
        self._run.write(delete(ObservationRow).where(ObservationRow.id == seen.id))
        values = asdict(seen) | {"name": str(seen.name) if seen.name else None, "events": list(seen.events)}
        values |= {"source": str(seen.source), "stated": str(seen.stated), "outcome": str(seen.outcome)}
        self._run.write(insert(ObservationRow).values(**values | {"sha256": seen.sha256 or ""}))

    def of(self, owner: str) -> list[Seen]:
        """All that was seen of an article, in order of time."""
        return list(self._seen(ObservationRow.owner == owner))

    def blind(self, folder: str) -> list[Seen]:
        """The visits to a folder's article that kept no bytes, in order of time."""
        return list(self._seen(ObservationRow.folder == folder, ObservationRow.name.is_(None)))

    def blind_since(self, folder: str, time: datetime) -> bool:
        """Whether a visit that kept no bytes came at or after a time."""
        where = (ObservationRow.folder == folder, ObservationRow.name.is_(None), ObservationRow.time >= time)
        return self._run.first(select(ObservationRow.id).where(*where).limit(1)) is not None

    def get(self, identity: str) -> Seen | None:
        """One observation."""
        return next(self._seen(ObservationRow.id == identity), None)

    def before(self, owner: str, fresh: set[str]) -> Seen | None:
        """The last that was seen of an article beside these."""
        query = select(ObservationRow.__table__).where(ObservationRow.owner == owner)
        rows = self._run.rows(query.order_by(*(column.desc() for column in _ORDER)).limit(len(fresh) + 1))
        return next((seen_of(row) for row in rows if row.id not in fresh), None)

    def last(self, owner: str, *outcomes: Outcome) -> Seen | None:
        """The last that was seen of an article, of these outcomes where any are given."""
        where = [ObservationRow.owner == owner]
        if outcomes:
            where.append(ObservationRow.outcome.in_([str(outcome) for outcome in outcomes]))
        query = select(ObservationRow.__table__).where(*where).order_by(*(column.desc() for column in _ORDER)).limit(1)
        row = self._run.first(query)
        return seen_of(row) if row else None

    def retime(self, identity: str, moment: Moment) -> None:
        """Correct when something was seen."""
        values = {"time": moment.time, "source": str(moment.source)}
        self._run.write(update(ObservationRow).where(ObservationRow.id == identity).values(**values))

    def give(self, ids: Sequence[str], owner: str) -> None:
        """Make observations another article's."""
        for start in range(0, len(ids), 500):
            some = list(ids[start : start + 500])
            self._run.write(update(ObservationRow).where(ObservationRow.id.in_(some)).values(owner=owner))

    def decide(self, seen: Seen) -> None:
        """Store what an observation is today: its outcome, events and version."""
        values = {"outcome": str(seen.outcome), "events": list(seen.events), "version": seen.version}
        self._run.write(update(ObservationRow).where(ObservationRow.id == seen.id).values(**values))
        if seen.name:
            where = (CaptureRow.folder == seen.folder, CaptureRow.name == str(seen.name))
            self._run.write(update(CaptureRow).where(*where).values(version=seen.version))

    def _seen(self, *where: Any) -> Iterator[Seen]:
        for row in self._run.rows(select(ObservationRow.__table__).where(*where).order_by(*_ORDER)):
            yield seen_of(row)


class Versions:
    """The wordings of articles, by number."""

    def __init__(self, run: Statements) -> None:
        self._run = run

    def of(self, owner: str) -> list[Wording]:
        """An article's versions, v1 first."""
        query = select(VersionRow.__table__).where(VersionRow.owner == owner).order_by(VersionRow.number)
        return [wording_of(row) for row in self._run.rows(query)]

    def get(self, owner: str, number: int) -> Wording | None:
        """One version of an article."""
        where = (VersionRow.owner == owner, VersionRow.number == number)
        row = self._run.first(select(VersionRow.__table__).where(*where))
        return wording_of(row) if row else None

    def recent(self, owner: str, within: timedelta) -> list[Wording]:
        """The last version, all that began less than `within` before it, and one more; v-order."""
        last = self._run.scalar(select(func.max(VersionRow.first_seen)).where(VersionRow.owner == owner))
        if last is None:
            return []
        first = self._run.scalar(
            select(func.min(VersionRow.number)).where(VersionRow.owner == owner, VersionRow.first_seen >= last - within)
        )
        where = (VersionRow.owner == owner, VersionRow.number >= int(first or 1) - 1)
        query = select(VersionRow.__table__).where(*where).order_by(VersionRow.number)
        return [wording_of(row) for row in self._run.rows(query)]

    def number_of(self, owner: str, signature: str) -> int | None:
        """The latest version with this signature."""
        where = (VersionRow.owner == owner, VersionRow.signature == signature)
        found = self._run.scalar(select(func.max(VersionRow.number)).where(*where))
        return int(found) if found is not None else None

    def put(self, owner: str, wordings: Iterable[Wording], *, all_of_them: bool) -> None:
        """Store versions anew, with or without removing the others."""
        wordings = list(wordings)
        where = [VersionRow.owner == owner]
        if not all_of_them:
            where.append(VersionRow.number.in_([wording.number for wording in wordings]))
        self._run.write(delete(VersionRow).where(*where))
        self._run.insert(VersionRow, [version_values(owner, wording) for wording in wordings])
