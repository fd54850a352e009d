"""What was made of two documents before, in the catalogue, so that it need not be made again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select

from tracker.model import Significance
from tracker.store.tables import ComparedRow, ComparisonRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tracker.store.statements import Statements

# How many names one statement asks for.
_MANY = 500


class Judgements:
    """How much two captures differ, as an engine said."""

    def __init__(self, run: Statements) -> None:
        self._run = run

    def of(self, olds: Iterable[str], engine: str) -> dict[tuple[str, str], Significance]:
        """What an engine said of captures, by the names of the two, where the old one is one of these."""
        names = list(olds)
        found: dict[tuple[str, str], Significance] = {}
        for start in range(0, len(names), _MANY):
            query = select(ComparisonRow.old, ComparisonRow.new, ComparisonRow.significance).where(
                ComparisonRow.engine == engine, ComparisonRow.old.in_(names[start : start + _MANY])
            )
            found |= {(row.old, row.new): Significance(row.significance) for row in self._run.rows(query)}
        return found

    def put(self, engine: str, judged: Mapping[tuple[str, str], Significance]) -> None:
        """Keep what an engine says of captures, by the names of the two."""
        for old, new in judged:
            where = (ComparisonRow.old == old, ComparisonRow.new == new, ComparisonRow.engine == engine)
            self._run.write(delete(ComparisonRow).where(*where))
        values = [{"old": a, "new": b, "engine": engine, "significance": str(s)} for (a, b), s in judged.items()]
        self._run.insert(ComparisonRow, values)


class Comparisons:
    """Whole comparisons, packed, by a key that says all they depend on; the oldest give way to new ones."""

    def __init__(self, run: Statements) -> None:
        self._run = run

    def get(self, key: str) -> bytes | None:
        """What was kept under a key."""
        return self._run.scalar(select(ComparedRow.frame).where(ComparedRow.key == key)) or None

    def put(self, frames: Mapping[str, bytes], *, most_bytes: int) -> None:
        """Keep frames by their keys, and no more than `most_bytes` of all that was ever kept."""
        number = int(self._run.scalar(select(func.max(ComparedRow.number))) or 0)
        for key in frames:
            self._run.write(delete(ComparedRow).where(ComparedRow.key == key))
        values = [
            {"key": key, "number": number + i, "size_bytes": len(frame), "frame": frame}
            for i, (key, frame) in enumerate(frames.items(), 1)
        ]
        self._run.insert(ComparedRow, values)
        self._prune(most_bytes)

    def _prune(self, most_bytes: int) -> None:
        left = int(self._run.scalar(select(func.sum(ComparedRow.size_bytes))) or 0) - most_bytes
        if left <= 0:
            return
        query = select(ComparedRow.number, ComparedRow.size_bytes).order_by(ComparedRow.number)
        for row in self._run.rows(query):
            left -= row.size_bytes
            if left <= 0:
                self._run.write(delete(ComparedRow).where(ComparedRow.number <= row.number))
                return
