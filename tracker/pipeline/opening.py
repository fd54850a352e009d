"""Opening a store: whether it is one, how one is made, and where its catalogue is."""

from __future__ import annotations

import json
import os
import secrets
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tracker.archive.disk import read_file
from tracker.archive.readme import README
from tracker.errors import NewerFormatError, NoStoreError, StoreError
from tracker.pipeline.position import is_current

if TYPE_CHECKING:
    from sqlalchemy import URL

    from tracker.archive import Disk
    from tracker.journal import Journal
    from tracker.store.repository import Catalogue

FORMAT = 1
MARK = "store.json"
DATABASE = "tracker.db"
_LARGEST_BYTES = 65_536
# What an opening brings up to date by itself (DESIGN §3).
BY_ITSELF = 10_000


def is_store(path: Path) -> bool:
    """Whether a folder says that it is a store."""
    return (path / MARK).is_file()


def create(path: Path, disk: Disk) -> None:
    """Make an empty store; the mark comes last, so that a half-made one is none."""
    from tracker.config import DEFAULT_TOML

    if path.is_dir() and any(entry.name not in _OURS and not entry.name.startswith(".") for entry in path.iterdir()):
        hint = "Name a folder that is new or empty."
        raise StoreError(f"{path} is no store, and it is not empty.", hint=hint)
    disk.create(path / "README.txt", README.encode())
    disk.create(path / "tracker.toml", DEFAULT_TOML.encode())
    mark = {"format": FORMAT, "id": secrets.token_hex(16)}
    disk.create(path / MARK, (json.dumps(mark, sort_keys=True) + "\n").encode())


def identify(path: Path) -> str:
    """The store's id; raises `NoStoreError`, `NewerFormatError` or `StoreError`."""
    try:
        raw = json.loads(read_file(path / MARK, _LARGEST_BYTES))
        number, identity = raw["format"], raw["id"]
        whole = type(number) is int and number >= 1 and isinstance(identity, str)
    except (FileNotFoundError, NotADirectoryError) as error:
        hint = "`tracker init` makes one; --store or TRACKER_STORE names another."
        what = f"{path} is no store" if path.exists() else f"There is no store at {path}"
        raise NoStoreError(f"{what}.", hint=hint) from error
    except OSError as error:
        raise StoreError(f"{path / MARK} cannot be read: {error.strerror or error}.") from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise StoreError(f"{path / MARK} is damaged ({error}).", hint="Restore it from a backup.") from error
    if not whole:
        raise StoreError(f"{path / MARK} is damaged (it names no format or no id).", hint="Restore it from a backup.")
    if number > FORMAT:
        hint = "Update with: pip install --upgrade article-tracker"
        raise NewerFormatError(f"{path} has format {number}; this tracker knows {FORMAT}.", hint=hint)
    return str(identity)


def writable(path: Path) -> bool:
    """Whether files can be made in a folder."""
    return os.access(path, os.W_OK)


@dataclass
class Opened:
    """A catalogue, and where it lives: "store", "immutable", "cache", "memory" or "url"."""

    catalogue: Catalogue
    place: str


def open_catalogue(path: Path, identity: str, database: str | None, *, write: bool, journal: Journal) -> Opened:
    """The catalogue of a store, made or migrated where it must be; not yet brought up to date."""
    if database:
        return Opened(_ready(database, None), "url")
    file = path / DATABASE
    if write:
        found = _try_file(file)
        if found:
            return Opened(found, "store")
    elif file.exists() and not file.with_name(f"{DATABASE}-wal").exists():
        found = _try_immutable(file, journal)
        if found:
            return Opened(found, "immutable")
    cached = _cache_file(identity)
    found = _try_file(cached) if cached else None
    return Opened(found, "cache") if found else Opened(memory(), "memory")


def memory() -> Catalogue:
    """An empty catalogue that lasts as long as the program."""
    from tracker.store import database

    return _ready(database.MEMORY, None)


def _try_file(file: Path) -> Catalogue | None:
    """The catalogue in a file, or None where no database can live there."""
    from sqlalchemy.exc import OperationalError

    from tracker.store import database

    try:
        found = _ready(database.file_url(file), file)
        with ExitStack() as closing:
            closing.callback(found.close)
            if database.has_write_ahead_log(found.engine):
                closing.pop_all()
                return found
    except OperationalError as error:
        if database.unusable(error):  # pragma: no cover - `_ready` has thrown such a file away
            raise
        if "locked" in str(error):
            raise StoreError(f"{file} is locked by another program.", hint="Try again when it has finished.") from error
    return None


def _try_immutable(file: Path, journal: Journal) -> Catalogue | None:
    """The catalogue of a store that cannot be written, where it is whole and up to date."""
    from sqlalchemy.exc import DatabaseError

    from tracker.store import database
    from tracker.store.repository import Catalogue
    from tracker.store.tables import REVISION

    found = Catalogue(database.connect(database.immutable_url(file)))
    with suppress(DatabaseError), ExitStack() as closing:
        closing.callback(found.close)
        if database.revision(found.engine) == REVISION and is_current(found, journal):
            closing.pop_all()
            return found
    return None


def _ready(url: str | URL, file: Path | None) -> Catalogue:
    """A catalogue whose tables are as this program needs them; a file that is no database of ours is made anew."""
    from sqlalchemy.exc import DatabaseError

    from tracker.store import database
    from tracker.store.repository import Catalogue
    from tracker.store.tables import REVISION

    engine = database.connect(url)
    try:
        stands = database.revision(engine)
        if stands != REVISION:
            _migrate(engine, stands, file)
    except BaseException as error:
        engine.dispose()
        if not isinstance(error, DatabaseError):
            raise
        if file is None or not database.unusable(error):
            if file is None and not database.unusable(error):
                raise StoreError(f"The database cannot be reached: {error.orig}.") from error
            raise
        database.remove_files(file)
        return _made(url)
    return Catalogue(engine)


def _made(url: str | URL) -> Catalogue:
    """A new catalogue; one that cannot be made lets go of its database."""
    from tracker.store import database
    from tracker.store.repository import Catalogue

    engine = database.connect(url)
    try:
        database.migrate(engine)
    except BaseException:
        engine.dispose()
        raise
    return Catalogue(engine)


def _migrate(engine: Any, stands: str | None, file: Path | None) -> None:
    from alembic.util.exc import CommandError

    from tracker.store import database

    try:
        database.migrate(engine)
    except CommandError as error:
        if file is None:
            hint = "Update article-tracker, or name another database."
            raise StoreError(
                f"The database was made by a newer tracker (its tables are at {stands}).", hint=hint
            ) from error
        database.clear(engine)
        database.migrate(engine)


def _cache_file(identity: str) -> Path | None:
    """Where the catalogue of a store that cannot be written is kept; None where there is no such place either."""
    import platformdirs

    folder = Path(platformdirs.user_cache_dir("article-tracker", appauthor=False)) / "catalogues"
    name = "".join(char for char in identity if char.isalnum())[:64]
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        if writable(folder):
            return folder / f"{name}.db"
    return None


_OURS = {MARK, "incoming", "README.txt", "tracker.toml", "journal", DATABASE}
