"""The database under the catalogue: connected, migrated, and thrown away where it cannot be used."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from sqlalchemy import URL, create_engine, event, inspect, text
from sqlalchemy.exc import (
    DatabaseError,
    DataError,
    DBAPIError,
    InterfaceError,
    OperationalError,
    ProgrammingError,
    StatementError,
)
from sqlalchemy.exc import IntegrityError as DBIntegrityError
from sqlalchemy.pool import StaticPool

from tracker.errors import CatalogueError, StoreError
from tracker.store.tables import REVISION, Base

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine

BUSY_TIMEOUT_S = 30
MEMORY = "sqlite://"
WRITING = "tracker_writing"
# By which PostgreSQL knows that two transactions want to write a catalogue ("tracker" as a number).
_ADVISORY_LOCK = int.from_bytes(b"tracker")


def file_url(path: Path) -> URL:
    """The URL of an SQLite file, whatever characters its path has."""
    return URL.create("sqlite", database=str(path.absolute()))


def immutable_url(path: Path) -> URL:
    """The URL of an SQLite file that nobody can change: read without a lock and without files beside it."""
    query = {"immutable": "1", "mode": "ro", "uri": "true"}
    return URL.create("sqlite", database=f"file:{quote(str(path.absolute()))}", query=query)


def connect(url: str | URL) -> Engine:
    """An engine for a URL; raises `StoreError` where its text or its driver is wrong."""
    from sqlalchemy.exc import ArgumentError, NoSuchModuleError

    options: dict[str, Any] = {}
    if str(url).startswith("sqlite"):
        options = {"connect_args": {"timeout": BUSY_TIMEOUT_S, "check_same_thread": False}}
        if url == MEMORY:
            options["poolclass"] = StaticPool
    try:
        engine = create_engine(url, **options)
    except (ArgumentError, NoSuchModuleError, ImportError) as error:
        hint = "A database URL looks like sqlite:////path/tracker.db or postgresql+psycopg://host/name."
        if isinstance(error, ImportError):
            hint += " PostgreSQL needs: pip install 'article-tracker[postgresql]'"
        raise StoreError(f"The database URL cannot be used ({error}).", hint=hint) from error
    if engine.dialect.name == "sqlite":
        _set_up_sqlite(engine, journalled="immutable=1" not in str(url))
    return engine


def _set_up_sqlite(engine: Engine, *, journalled: bool) -> None:
    """Write-ahead log, and transactions that begin where we say so (the driver would begin them at the first write)."""

    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, _: object) -> None:
        connection.isolation_level = None
        if journalled:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=NORMAL")

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get(WRITING)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def has_write_ahead_log(engine: Engine) -> bool:
    """False where the file system cannot keep one (network drives): the database must live elsewhere."""
    with engine.connect() as connection:
        return str(connection.exec_driver_sql("PRAGMA journal_mode").scalar()).lower() in {"wal", "memory"}


def revision(engine: Engine) -> str | None:
    """The migration that a database stands at, None in an empty one. Raises SQLAlchemy's errors for a damaged one."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def migrate(engine: Engine) -> None:
    """Bring the tables to `REVISION` with the migrations that the package ships."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "tracker.store:migrations")
    config.set_main_option("path_separator", "os")
    with writing(engine) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, REVISION)


def clear(engine: Engine) -> None:
    """Remove every table of ours."""
    with writing(engine) as connection:
        Base.metadata.drop_all(connection)
        connection.exec_driver_sql("DROP TABLE IF EXISTS alembic_version")


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A connection in a transaction that may write: committed at the end, rolled back on an error.

    One at a time: the next one waits, and sees all that the one before it wrote. SQLite does so by itself.
    """
    with engine.connect().execution_options(**{WRITING: True}) as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK})
        yield connection


@contextmanager
def clear_errors() -> Iterator[None]:
    """Say in one line why the database could not be written; what is no matter of disks or locks passes as it is."""
    try:
        yield
    except OperationalError as error:
        hint = "Free some space or make the folder writable, and run the same command again; nothing was lost."
        raise CatalogueError(f"The catalogue could not be written: {error.orig}.", hint=hint) from error


@contextmanager
def refused_values() -> Iterator[None]:
    """Raise `ValueError` where a value cannot be stored; what is a matter of disks or locks passes as it is."""
    try:
        yield
    except (DBIntegrityError, DataError, InterfaceError, ProgrammingError) as error:
        raise ValueError(str(error.orig)) from error
    except StatementError as error:
        if isinstance(error, DBAPIError):
            raise
        raise ValueError(str(error.orig)) from error


def remove_files(path: Path) -> None:
    """Remove an SQLite file and what stands beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def unusable(error: BaseException) -> bool:
    """Whether an error means that the file is no database of ours, not that it is busy or away."""
    if not isinstance(error, DatabaseError):
        return False
    says = str(error.orig).lower()
    return any(word in says for word in ("not a database", "malformed", "no such table", "no such column", "corrupt"))
