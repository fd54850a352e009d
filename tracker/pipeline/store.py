"""A store, opened: what users of the library and the commands do with articles and their versions."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from tracker import config
from tracker.archive import Archive, Disk
from tracker.errors import CatalogueError, IntegrityError, MisuseError, StoreBusyError, StoreError
from tracker.journal import Journal, Problem
from tracker.model import (
    Article,
    Capture,
    CaptureName,
    Comparison,
    Document,
    LogEntry,
    Significance,
    Version,
    utc_text,
)
from tracker.pipeline import opening, operations, recovery
from tracker.pipeline.ingest import Added, Ingest
from tracker.pipeline.references import Picked, find_article, find_version
from tracker.pipeline.writing import Writer
from tracker.store.lock import Lock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from tracker.model import Ledger, Notice, Page
    from tracker.store.repository import Catalogue
    from tracker.store.values import Wording

__all__ = ["Added", "Picked", "Store", "open_store"]


_BECAUSE = {
    "merge": "two articles were merged",
    "split": "an article was split",
    "retime": "a capture's time was corrected",
}


def _now() -> datetime:
    return datetime.now(UTC)


def open_store(
    path: str | Path | None = None,
    *,
    create: bool = False,
    read_only: bool = False,
    database: str | None = None,
    settings: config.Settings | None = None,
    rebuild: bool = False,
    now: Callable[[], datetime] = _now,
    disk: Disk | None = None,
) -> Store:
    """Open a store: as named, else `$TRACKER_STORE`, else `./snapshots` if it is one, else the platform's data folder.

    `create` makes it where there is none. `read_only` never changes what the store holds, and works where nothing can
    be written. `database` is a SQLAlchemy URL that replaces the catalogue's file. `rebuild` brings the catalogue up to
    date however much there is to do. Raises `NoStoreError`, `NewerFormatError`, `StoreBusyError`, `StoreError` or
    `SettingsError`.
    """
    folder = config.find_store(path, os.environ, Path.cwd())
    made = False
    if create and not opening.is_store(folder):
        opening.create(folder, disk or Disk())
        made = True
    identity = opening.identify(folder)
    settings = settings or config.load(folder)
    store = Store(folder, identity, settings, read_only=read_only, database=database, now=now, disk=disk or Disk())
    store.created = made
    try:
        store.refresh(most=None if rebuild else opening.BY_ITSELF)
        store.made_anew = store.made_anew and rebuild
    except BaseException:
        store.close()
        raise
    return store


class Store:
    """An open store. Use it as a context manager; a session that writes holds the store's lock until it is closed."""

    def __init__(
        self,
        path: Path,
        identity: str,
        settings: config.Settings,
        *,
        read_only: bool,
        database: str | None,
        now: Callable[[], datetime],
        disk: Disk,
    ) -> None:
        self.path = path
        self.id = identity
        self.settings = settings
        self.created = False
        self._now = now
        self.archive = Archive(path, disk)
        self.journal = Journal(path / "journal", disk)
        self._lock = Lock(path / ".lock")
        writable = opening.writable(path)
        self.read_only = read_only or not writable
        self.problems: list[str] = []
        opened = opening.open_catalogue(
            path, identity, database or settings.database, write=writable, journal=self.journal
        )
        self._catalogue: Catalogue = opened.catalogue
        self._place = opened.place
        self._writer = Writer(self._catalogue, self.archive, self.journal)
        self._unfinished = False
        self.made_anew = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the session: let other writers in and let go of the database."""
        self._catalogue.close()
        if self._unfinished or self._writer.behind:
            self._lock.abandon()
        else:
            self._lock.release()

    # Looking

    def articles(self, *, tag: str | None = None) -> tuple[Article, ...]:
        """Every article, in order of slugs; with a tag, those that have it."""
        return self._catalogue.articles(tag=tag)

    def article(self, reference: str) -> Article:
        """The article that a slug, an unambiguous beginning of one, or any URL of it names."""
        return find_article(reference, self.articles(), place=str(self.path))

    def only_article(self) -> Article | None:
        """The store's article where it has exactly one."""
        articles = self.articles() if self._catalogue.count_articles() == 1 else ()
        return articles[0] if articles else None

    def versions(self, article: Article) -> tuple[Version, ...]:
        """An article's versions, v1 first."""
        captures: dict[int, list[CaptureName]] = {}
        firsts = {}
        for held in self._catalogue.captures_of(article.folder):
            firsts[held.id] = held
            if held.version is not None:
                captures.setdefault(held.version, []).append(held.name)
        found = []
        for wording in self._catalogue.versions(article.folder):
            first = firsts.get(wording.id)
            names = tuple(dict.fromkeys(captures.get(wording.number, ())))
            found.append(_version(wording, names, first.notices if first else ()))
        return tuple(found)

    def pick(self, article: Article, reference: str) -> Picked:
        """The version that a reference names, and the capture that shows it."""
        return find_version(reference, self.versions(article))

    def document(self, capture: CaptureName, article: Article) -> Document:
        """What extraction made of a capture; `IntegrityError` where the capture is damaged and nothing was kept."""
        folder = self._folder_of(article, capture)
        document = self._catalogue.document(folder, capture)
        if document is None or document.problem:
            self.archive.get(folder, capture)
        if document is None:  # pragma: no cover - a readable capture has a document
            raise IntegrityError(f"Nothing is known of {folder}/{capture}.")
        return document

    def capture(self, article: Article, name: CaptureName) -> Capture:
        """A capture with its record and its bytes, digest checked."""
        return self.archive.get(self._folder_of(article, name), name)

    def log(self, article: Article) -> tuple[LogEntry, ...]:
        """An article's history in order of time: versions, events, and quiet visits folded."""
        from tracker.pipeline.history import log_entries

        versions = tuple(replace(v, significance=s) for v, s in self._significances(article))
        events = self._catalogue.events(article.folder)
        return log_entries(versions, self._catalogue.observations(article.folder), events)

    def compare(self, article: str | Article, old: int | str, new: int | str, *, raw_text: bool = False) -> Comparison:
        """What differs between two versions, with where each side comes from and when the change happened.

        `raw_text` compares with what extraction left out of the body put back.
        """
        found = self.article(article) if isinstance(article, str) else article
        versions = self.versions(found)
        first, second = (find_version(_reference(item), versions) for item in (old, new))
        return self._compare(found, first, second, raw_text=raw_text)

    def ledger(self, article: Article) -> Ledger:
        """For every sentence that ever stood in an article: when it entered, every wording, when it left."""
        from tracker.pipeline.history import ledger_of

        def compare(old: Version, new: Version) -> Comparison:
            return self._compare(article, Picked(old, old.id), Picked(new, new.id), raw_text=False)

        return ledger_of(self.versions(article), compare)

    # Changing

    def add(
        self, page: Page, *, article: str | None = None, tags: tuple[str, ...] = (), schedule: bool = True
    ) -> Added:
        """Take in a page: a new version, or one more sight of a wording that is known.

        `article` names the slug it belongs to; else the page itself decides (DESIGN §4). Raises `ExtractError` where
        there is no article in it; then nothing is stored.
        """
        self._writable()
        stored = self._ingest().add(page, article, tags, schedule=schedule, now=self._now())
        found = self._catalogue.article(stored.owner)
        seen = self._catalogue.observation(stored.held.id)
        if found is None or seen is None:  # pragma: no cover - both were just written
            raise StoreError("The catalogue does not hold what was added.")
        version = None if seen.version is None else self._version(found, seen.version)
        return Added(
            article=found,
            capture=stored.held.name,
            outcome=seen.outcome,
            version=version,
            document=stored.document,
            joined=stored.place.joined,
            captured_at=stored.held.time,
            time_source=stored.held.source,
            already=stored.already,
            renumbered=tuple((move.old, move.new) for move in stored.moves),
            renumbered_ids=tuple(name for move in stored.moves if (name := CaptureName.parse(move.id))),
            events=seen.events,
        )

    def pause(self, article: Article) -> Article:
        """Stop watching an article."""
        return self._operate(article, operations.pause(article, self._writable(), paused=True))

    def resume(self, article: Article) -> Article:
        """Go on watching an article."""
        return self._operate(article, operations.pause(article, self._writable(), paused=False))

    def merge(self, article: Article, into: Article) -> Article:
        """Make all captures of an article another's: they were one story. Gives the article that has them now."""
        return self._operate(into, operations.merge(article, into, self._writable()))

    def split(self, article: Article, *versions: str, slug: str | None = None) -> Article:
        """Make the captures of some versions a new article: they were another story. Gives the new article."""
        catalogue = self._writable()
        picked = [self.pick(article, reference).version for reference in versions]
        kind, facts = operations.split(article, picked, slug, catalogue)
        self._commit(kind, facts)
        return self._reread(facts["into"])

    def retime(self, article: Article, reference: str, time: datetime) -> Article:
        """Correct when a capture's wording was up (an aware datetime); its permanent name stays."""
        catalogue = self._writable()
        entry = operations.retime(article, self.pick(article, reference).capture, time, catalogue)
        return self._operate(article, entry)

    def rename(self, article: Article, slug: str) -> Article:
        """Call an article otherwise."""
        return self._operate(article, operations.rename(article, slug, self._writable()))

    def alias(self, article: Article, url: str, *, remove: bool = False) -> Article:
        """Say that a URL is the article's, or that it is not."""
        self._writable()
        return self._operate(article, operations.alias(article, url, self._catalogue, remove=remove))

    def tag(self, article: Article, *tags: str, remove: bool = False) -> Article:
        """Put tags on an article, or take them off."""
        self._writable()
        for tag in tags:
            article = self._operate(article, operations.tag(article, tag, remove=remove))
        return article

    def undo(self) -> operations.Undone:
        """Reverse the last operation on articles that was not undone yet; raises `MisuseError` where there is none."""
        operation = self._writable().last_operation()
        if operation is None:
            raise MisuseError("There is nothing to undo.", hint="What was added is never undone.")
        self._commit(*operations.inverse(operation, self._catalogue))
        return operations.Undone(
            operation.kind, dict(operation.facts), operations.concerned(operation, self._catalogue)
        )

    # Checking

    def verify(self) -> Iterator[str]:
        """Read everything and say, one line each and each once, what is not as it was written."""
        said: set[str] = set()
        for line in self._wrong():
            if line not in said:
                said.add(line)
                yield line

    def _wrong(self) -> Iterator[str]:
        # What a writer that died had no time to journal is the next writer's work, not damage.
        awaited = self._lock.writer_died()
        for item in self.journal.walk():
            if isinstance(item, Problem):
                yield f"{item.where}: {item.what}."
        for folder, name in self.archive.walk():
            held = self._catalogue.capture(folder, name)
            try:
                self.archive.get(folder, name)
            except IntegrityError as error:
                yield str(error)
                continue
            if (held is None or not held.journalled) and not awaited:
                yield f"{folder}/{name}: no line of the journal speaks of this capture."
        yield from (f"{name}: a capture without a record." for name in self.archive.orphans())
        yield from opening.refused(self._catalogue)
        yield from self.problems

    def rebuild(self) -> None:
        """Make the catalogue anew from captures, records and journal, however many there are.

        Interrupted, it goes on from there: what an opening with `rebuild` has just caught up with is not done twice.
        """
        self._writable()
        if self.made_anew:
            return
        opening.discard(self._catalogue)
        self.problems = opening.catch_up(self._catalogue, self.journal, self.archive, most=None)

    # Within

    def refresh(self, *, most: int | None = opening.BY_ITSELF) -> None:
        """Bring the catalogue up to date with the journal, and with what a dead writer left behind.

        An open store sees what others write into its own catalogue; one that is read from elsewhere sees it after this.
        """
        # A catalogue that is made from nothing looks at the records too: the journal may have lost a file.
        look = self._lock.writer_died() or opening.is_fresh(self._catalogue, self.journal)
        if not look and opening.is_current(self._catalogue, self.journal):
            return
        shared = self._place == "store"
        if shared and not self._try_lock():
            return
        try:
            self._catch_up(look=look, most=most)
        except CatalogueError:
            # Reading must not need a place to write: what fits on no disk fits in memory.
            self._catalogue.close()
            self._catalogue, self._place = opening.memory(), "memory"
            self._writer.catalogue = self._catalogue
            self._catch_up(look=True, most=most)
        finally:
            if shared:
                self._lock.abandon()

    def _catch_up(self, *, look: bool, most: int | None) -> None:
        self.problems = opening.catch_up(self._catalogue, self.journal, self.archive, most=most)
        self.made_anew = True
        if look:
            recovery.show_left_behind(self._catalogue, self.archive, self._now())

    def _try_lock(self) -> bool:
        """Take the lock for a moment, or leave catching up to the writer that has it."""
        try:
            self._lock.hold(self.settings.busy_wait_s if self._catalogue.meta("applied") is None else 0.0)
        except StoreBusyError:
            if self._catalogue.meta("applied") is None:
                raise
            return False
        return True

    def _writable(self) -> Catalogue:
        """The catalogue, with the lock for the rest of this session, and what a dead writer left unfinished done."""
        if not self._lock.held:
            self._begin()
        elif self._writer.behind:
            opening.catch_up(self._catalogue, self.journal, self.archive, most=opening.BY_ITSELF)
            self._writer.behind = False
            self._unfinished = True
        return self._catalogue

    def _begin(self) -> None:
        if self.read_only:
            hint = "Make the folder writable, or name another store with --store."
            raise StoreError(f"The store {self.path} is open for reading only.", hint=hint)
        died = self._lock.acquire(utc_text(self._now()), self.settings.busy_wait_s)
        if died:
            self.archive.sweep()
            self.journal.repair()
        self.problems = opening.catch_up(self._catalogue, self.journal, self.archive, most=None)
        if died or self._catalogue.has_unjournalled():
            left = recovery.left_behind(self._catalogue, self.archive)
            self.problems += self._ingest().recover(left, now=self._now())

    def _version(self, article: Article, number: int) -> Version | None:
        """One version, without reading the others."""
        wording = self._catalogue.version(article.folder, number)
        if wording is None:  # pragma: no cover - an observation shows a version that is there
            return None
        held = self._catalogue.captures_showing(article.folder, number)
        notices = next((item.notices for item in held if item.id == wording.id), ())
        return _version(wording, tuple(dict.fromkeys(item.name for item in held)), notices)

    def _ingest(self) -> Ingest:
        def outlet_zone(host: str | None) -> str | None:
            return self.settings.outlet(host).timezone

        return Ingest(self._catalogue, self.archive, self._writer, outlet_zone)

    def _operate(self, article: Article, entry: tuple[str, dict[str, Any]]) -> Article:
        self._commit(*entry)
        return self._reread(article.folder)

    def _commit(self, kind: str, facts: dict[str, Any]) -> None:
        self._writer.commit([(kind, facts)], because=_BECAUSE.get(kind, kind), now=self._now())

    def _reread(self, folder: str) -> Article:
        article = self._catalogue.article(folder)
        if article is None:  # pragma: no cover - the article was just written
            raise StoreError(f"The catalogue does not hold {folder}.")
        return article

    def _folder_of(self, article: Article, name: CaptureName) -> str:
        held = self._catalogue.captures_named(article.folder, name)
        if not held:
            raise MisuseError(f"{article.slug} has no capture {name}.", hint="tracker log lists them.")
        return held[0].folder

    def _compare(self, article: Article, old: Picked, new: Picked, *, raw_text: bool) -> Comparison:
        from tracker.pipeline.history import compare_versions

        return compare_versions(self._catalogue, article, old, new, self.document, raw_text=raw_text)

    def _significances(self, article: Article) -> Iterator[tuple[Version, Significance | None]]:
        """Each version with how much it differs from the one before; judged once and remembered."""
        from tracker.pipeline.history import judge

        before: Version | None = None
        for version in self.versions(article):
            yield version, judge(self._catalogue, article, before, version, self.document) if before else None
            before = version


def _reference(item: int | str) -> str:
    return f"v{item}" if isinstance(item, int) else item


def _version(wording: Wording, captures: tuple[CaptureName, ...], notices: tuple[Notice, ...]) -> Version:
    name = CaptureName.parse(wording.id.rpartition("/")[2])
    if name is None:  # pragma: no cover - only names that were parsed are stored
        raise IntegrityError(f"{wording.id} is no capture.")
    return Version(
        number=wording.number,
        id=name,
        captured_at=wording.first_seen,
        time_source=wording.first_source,
        first_seen=wording.first_seen,
        last_seen=wording.last_seen,
        visits=wording.visits,
        captures=captures or (name,),
        signature=wording.signature,
        reverts_to=wording.reverts_to,
        variant=wording.variant,
        notices=notices,
    )
