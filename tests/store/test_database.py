"""The database: migrated by the shipped scripts, thrown away where it cannot be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy.exc import DatabaseError, OperationalError

from tracker.errors import StoreError
from tracker.store import database
from tracker.store.repository import Catalogue
from tracker.store.tables import REVISION, Base

if TYPE_CHECKING:
    from pathlib import Path


def test_the_migrations_make_the_tables_that_the_program_uses(tmp_path: Path) -> None:
    """Migrated from nothing, the database has exactly the tables, columns and indexes of `tables.py`."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    engine = database.connect(database.file_url(tmp_path / "x.db"))
    assert database.revision(engine) is None
    database.migrate(engine)
    database.migrate(engine)
    assert database.revision(engine) == REVISION
    assert database.has_write_ahead_log(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    database.clear(engine)
    assert database.revision(engine) is None
    engine.dispose()


@pytest.mark.parametrize("url", ["nonsense", "nosuch://x", "postgresql+nosuchdriver://x"])
def test_wrong_urls_are_one_clear_line(url: str) -> None:
    """A URL that names no database or no driver says what one looks like."""
    with pytest.raises(StoreError, match="database URL"):
        database.connect(url)


def test_an_error_rolls_back(tmp_path: Path) -> None:
    """A transaction that fails leaves nothing; transactions nest; writes outside one are a mistake."""
    engine = database.connect(database.file_url(tmp_path / "x.db"))
    database.migrate(engine)
    catalogue = Catalogue(engine)

    def fail() -> None:
        with catalogue.writing():
            with catalogue.writing():
                catalogue.set_meta("a", {"b": 1})
            assert catalogue.meta("a") == {"b": 1}
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert catalogue.meta("a") is None
    with pytest.raises(RuntimeError, match="outside"):
        catalogue.set_meta("a", {})
    catalogue.close()


def test_what_makes_a_database_unusable() -> None:
    """A file that is no database is; one that is busy is not."""
    assert database.unusable(DatabaseError("", None, Exception("file is not a database")))
    assert not database.unusable(OperationalError("", None, Exception("database is locked")))
    assert not database.unusable(ValueError("malformed"))


def test_files_are_removed_together(tmp_path: Path) -> None:
    """The write-ahead log goes with the file."""
    for name in ("x.db", "x.db-wal", "x.db-shm", "y.db"):
        (tmp_path / name).touch()
    database.remove_files(tmp_path / "x.db")
    assert [path.name for path in tmp_path.iterdir()] == ["y.db"]
