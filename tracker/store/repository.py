"""The catalogue: values in, values out. It decides nothing; what it holds is decided in `pipeline`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select

from tracker.store.articles import Articles, Urls
from tracker.store.captures import Captures
from tracker.store.happenings import Arrangements, Events, Operations
from tracker.store.judgements import Comparisons, Judgements
from tracker.store.sightings import Observations, Versions
from tracker.store.statements import Statements
from tracker.store.tables import Base, MetaRow

if TYPE_CHECKING:
    from collections.abc import Mapping
    from contextlib import AbstractContextManager

    from sqlalchemy import Engine


class Catalogue:
    """Everything the store knows, in a database, by what it is about. Writes go inside `writing()`."""

    def __init__(self, engine: Engine) -> None:
        self._run = Statements(engine)
        self.articles = Articles(self._run)
        self.urls = Urls(self._run)
        self.captures = Captures(self._run)
        self.observations = Observations(self._run)
        self.versions = Versions(self._run)
        self.events = Events(self._run)
        self.operations = Operations(self._run)
        self.arrangements = Arrangements(self._run)
        self.judgements = Judgements(self._run)
        self.comparisons = Comparisons(self._run)

    @property
    def engine(self) -> Engine:
        """The database under it."""
        return self._run.engine

    def writing(self) -> AbstractContextManager[None]:
        """One transaction: all of what is written inside, or nothing. Reads inside see it; they nest."""
        return self._run.writing()

    def attempt(self) -> AbstractContextManager[None]:
        """A part of a transaction, undone alone on an error; `ValueError` where the database refuses a value in it."""
        return self._run.attempt()

    def empty(self) -> None:
        """Forget everything."""
        for table in Base.metadata.tables.values():
            self._run.write(delete(table))

    def close(self) -> None:
        """Let go of the database."""
        self._run.engine.dispose()

    def meta(self, key: str) -> dict[str, Any] | None:
        """What the catalogue knows of itself: a value that `set_meta` stored."""
        value = self._run.scalar(select(MetaRow.value).where(MetaRow.key == key))
        return dict(value) if value is not None else None

    def set_meta(self, key: str, value: Mapping[str, Any]) -> None:
        """Remember a value."""
        self._run.write(delete(MetaRow).where(MetaRow.key == key))
        self._run.write(insert(MetaRow).values(key=key, value=dict(value)))
