"""Statements run on a database: a read alone or inside the transaction, a write only inside one."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert

from tracker.store import database

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection, Engine, Row
    from sqlalchemy.sql.base import Executable


class Statements:
    """One database, and the transaction that is open on it."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._connection: Connection | None = None

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction: all of what is written inside, or nothing. Reads inside see it; they nest."""
        if self._connection is not None:
            yield
            return
        with database.clear_errors(), database.writing(self.engine) as connection:
            self._connection = connection
            try:
                yield
            finally:
                self._connection = None

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """A part of a transaction, undone alone on an error; `ValueError` where the database refuses a value in it."""
        if self._connection is None:
            raise RuntimeError("an attempt outside a transaction")
        with database.refused_values(), self._connection.begin_nested():
            yield

    def write(self, statement: Executable) -> None:
        """Run a statement that changes something."""
        self._open().execute(statement)

    def insert(self, table: type[Any], values: list[dict[str, Any]]) -> None:
        """Insert rows, by column; none is fine."""
        if values:
            self._open().execute(insert(table), values)

    def rows(self, query: Executable) -> Sequence[Row[Any]]:
        """Every row of a query."""
        if self._connection is not None:
            return self._connection.execute(query).all()
        with self.engine.connect() as connection:
            return connection.execute(query).all()

    def first(self, query: Executable) -> Row[Any] | None:
        """The first row of a query."""
        rows = self.rows(query)
        return rows[0] if rows else None

    def scalar(self, query: Executable) -> Any:
        """The first column of the first row, or None."""
        row = self.first(query)
        return row[0] if row is not None else None

    def scalars(self, query: Executable) -> list[Any]:
        """The first column of every row."""
        return [row[0] for row in self.rows(query)]

    def grouped(self, query: Executable, value: str) -> dict[str, tuple[str, ...]]:
        """One column's texts by the rows' `owner`, in the order of the rows."""
        groups: dict[str, list[str]] = {}
        for row in self.rows(query):
            groups.setdefault(row.owner, []).append(str(getattr(row, value)))
        return {owner: tuple(values) for owner, values in groups.items()}

    def _open(self) -> Connection:
        if self._connection is None:
            raise RuntimeError("a write outside a transaction")
        return self._connection
