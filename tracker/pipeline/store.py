"""A store, opened: what users of the library and the commands do with articles and their versions."""

from __future__ import annotations

import os
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from tracker import config
from tracker.archive import Disk, is_slug, kept, waiting
from tracker.errors import IntegrityError, MisuseError, StoreError
from tracker.model import CaptureName
from tracker.pipeline import opening, operations
from tracker.pipeline.owners import moved_from
from tracker.pipeline.references import Moved, Picked, find_article, find_version
from tracker.pipeline.session import Session
from tracker.pipeline.wordings import version_of, versions_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType

    from tracker.model import (
        Article,
        Capture,
        Comparison,
        Document,
        Ledger,
        LogEntry,
        Page,
        Provenance,
        Version,
    )
    from tracker.pipeline.ingest import Added
    from tracker.pipeline.remembered import Remembered
    from tracker.store.repository import Catalogue

__all__ = ["Picked", "Store", "open_store"]


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
    disk = disk or Disk()
    made = create and not opening.is_store(folder)
    if made:
        opening.create(folder, disk)
    identity = opening.identify(folder)
    settings = settings or config.load(folder)
    session = Session(folder, identity, settings, read_only=read_only, database=database, now=now, disk=disk)
    try:
        session.refresh(most=None if rebuild else opening.BY_ITSELF)
        session.made_anew = session.made_anew and rebuild
    except BaseException:
        session.close()
        raise
    return Store(session, identity, created=made)


class Store:
    """An open store. Use it as a context manager; a session that writes holds the store's lock until it is closed."""

    def __init__(self, session: Session, identity: str, *, created: bool = False) -> None:
        self.path = session.path
        self.id = identity
        self.settings = session.settings
        self.archive = session.archive
        self.journal = session.journal
        self.created = created
        self._session = session

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the session: let other writers in and let go of the database."""
        self._session.close()

    @property
    def problems(self) -> list[str]:
        """What of the journal and the captures could not be taken in, one line each."""
        return self._session.problems

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._session.read_only

    # Looking

    def articles(self, *, tag: str | None = None) -> tuple[Article, ...]:
        """Every article, in order of slugs; with a tag, those that have it."""
        return self._catalogue.articles.all(tag=tag)

    def article(self, reference: str) -> Article:
        """The article that a slug, an unambiguous beginning of one, or any URL of it names; also by a former slug."""
        moved = self.moved(reference)
        return moved.article if moved else find_article(reference, self.articles(), place=str(self.path))

    def moved(self, reference: str) -> Moved | None:
        """Where an article is today whose slug this was before it was renamed or merged; None for any other text."""
        found = moved_from(self._catalogue, reference.lower()) if is_slug(reference.lower()) else None
        article = found and self._catalogue.articles.get(found[0])
        return Moved(article, merged=found[1]) if found and article else None

    def only_article(self) -> Article | None:
        """The store's article where it has exactly one."""
        articles = self.articles() if self._catalogue.articles.count() == 1 else ()
        return articles[0] if articles else None

    def versions(self, article: Article) -> tuple[Version, ...]:
        """An article's versions, v1 first."""
        return versions_of(self._catalogue, article.folder)

    def pick(self, article: Article, reference: str) -> Picked:
        """The version that a reference names, and the capture that shows it."""
        return find_version(reference, self.versions(article))

    def reference(self, article: Article, name: CaptureName) -> str:
        """What names a capture of an article: its digest where no other capture begins so, else its whole name."""
        shared = self._catalogue.captures.beginning_with(article.folder, name.digest) > 1
        return f"@{name if shared else name.digest}"

    def without_version(self, article: Article, reference: str) -> CaptureName | None:
        """The one capture that a permanent name or digest names and that shows no version; None where there is none.

        Such is what was doubtful, and what stood in the article's place.
        """
        name, wanted = CaptureName.parse(reference.removeprefix("@")), reference.removeprefix("@").lower()
        held = self._catalogue.captures.of(article.folder) if reference.startswith("@") or name else []
        found = [item.name for item in held if item.version is None]
        found = [item for item in found if item == name or (not name and item.digest.startswith(wanted))]
        return found[0] if len(found) == 1 else None

    def document(self, capture: CaptureName, article: Article) -> Document:
        """What extraction made of a capture; `IntegrityError` where the capture is damaged and nothing was kept."""
        folder = self._folder_of(article, capture)
        document = self._catalogue.captures.document(folder, capture)
        if document is None or document.problem:
            self.archive.get(folder, capture)
        if document is None:  # pragma: no cover - a readable capture has a document
            raise IntegrityError(f"Nothing is known of {folder}/{capture}.")
        return document

    def capture(self, article: Article, name: CaptureName) -> Capture:
        """A capture with its record and its bytes, digest checked."""
        return self.archive.get(self._folder_of(article, name), name)

    def provenance(self, article: Article, picked: Picked) -> Provenance:
        """Where what a picked version says comes from: its capture's time and source, and when it was seen."""
        from tracker.pipeline.history import provenance

        return provenance(self._catalogue, article, picked)

    def log(self, article: Article) -> tuple[LogEntry, ...]:
        """An article's history in order of time: versions, events, and quiet visits folded."""
        from tracker.pipeline.history import log_entries, significances

        versions = self.versions(article)
        with self._remembered() as remembered:
            found = significances(remembered, article, versions, self.document)
            judged = [replace(version, significance=weight) for version, weight in zip(versions, found, strict=True)]
        events = self._catalogue.events.of(article.folder)
        return log_entries(judged, self._catalogue.observations.of(article.folder), events)

    def compare(self, article: str | Article, old: int | str, new: int | str, *, raw_text: bool = False) -> Comparison:
        """What differs between two versions, with where each side comes from and when the change happened.

        `raw_text` compares with what extraction left out of the body put back.
        """
        from tracker.pipeline.history import compare_versions

        found = self.article(article) if isinstance(article, str) else article
        versions = self.versions(found)
        first, second = (find_version(_reference(item), versions) for item in (old, new))
        with self._remembered() as remembered:
            return compare_versions(remembered, found, first, second, self.document, raw_text=raw_text)

    def ledger(self, article: Article) -> Ledger:
        """For every sentence that ever stood in an article: when it entered, every wording, when it left."""
        from tracker.pipeline.history import ledger_of

        with self._remembered() as remembered:
            return ledger_of(remembered, article, self.versions(article), self.document)

    # Changing

    def add(
        self, page: Page, *, article: str | None = None, tags: tuple[str, ...] = (), schedule: bool = True
    ) -> Added:
        """Take in a page: a new version, or one more sight of a wording that is known.

        `article` names the slug it belongs to; else the page itself decides (DESIGN §4). Raises `ExtractError` where
        there is no article in it; then nothing is stored.
        """
        from tracker.pipeline.ingest import added

        session = self._session
        # What waits there says what it was meant for, so that adding it again does the same.
        meant = replace(page, article=article or page.article, tags=tags, schedule=schedule)
        held = kept(self.path, meant, self.archive.disk, session.now) if not self.read_only else nullcontext()
        with session.finishing(), held:
            session.writable()
            stored = session.ingest().add(page, article, tags, schedule=schedule, now=session.now())
        found = self._catalogue.articles.get(stored.owner)
        seen = self._catalogue.observations.get(stored.held.id)
        if found is None or seen is None:  # pragma: no cover - both were just written
            raise StoreError("The catalogue does not hold what was added.")
        version = None if seen.version is None else version_of(self._catalogue, found.folder, seen.version)
        return added(stored, found, seen, version)

    def pause(self, article: Article) -> Article:
        """Stop watching an article."""
        return self._operate(article, operations.pause(article, self._session.writable(), paused=True))

    def resume(self, article: Article) -> Article:
        """Go on watching an article."""
        return self._operate(article, operations.pause(article, self._session.writable(), paused=False))

    def merge(self, article: Article, into: Article) -> Article:
        """Make all captures of an article another's: they were one story. Gives the article that has them now."""
        return self._operate(into, operations.merge(article, into, self._session.writable()))

    def split(self, article: Article, *versions: str, slug: str | None = None) -> Article:
        """Make the captures of some versions a new article: they were another story. Gives the new article."""
        catalogue = self._session.writable()
        picked = [self.pick(article, reference).version for reference in versions]
        kind, facts = operations.split(article, picked, slug, catalogue)
        self._session.commit(kind, facts)
        return self._reread(facts["into"])

    def retime(self, article: Article, reference: str, time: datetime) -> Article:
        """Correct when a capture's wording was up (an aware datetime); its permanent name stays."""
        catalogue = self._session.writable()
        entry = operations.retime(article, self.pick(article, reference).capture, time, catalogue)
        return self._operate(article, entry)

    def rename(self, article: Article, slug: str) -> Article:
        """Call an article otherwise."""
        return self._operate(article, operations.rename(article, slug, self._session.writable()))

    def alias(self, article: Article, url: str, *, remove: bool = False) -> Article:
        """Say that a URL is the article's, or that it is not."""
        self._session.writable()
        return self._operate(article, operations.alias(article, url, self._catalogue, remove=remove))

    def tag(self, article: Article, *tags: str, remove: bool = False) -> Article:
        """Put tags on an article, or take them off: all of them or, where one cannot be, none."""
        self._session.writable()
        return self._operate(article, operations.tag(article, tags, remove=remove))

    def undo(self) -> operations.Undone:
        """Reverse the last operation on articles that was not undone yet; raises `MisuseError` where there is none."""
        operation = self._session.writable().operations.last()
        if operation is None:
            raise MisuseError("There is nothing to undo.", hint="What was added is never undone.")
        self._session.commit(*operations.inverse(operation, self._catalogue))
        return operations.Undone(
            operation.kind, dict(operation.facts), operations.concerned(operation, self._catalogue)
        )

    # Checking

    def waiting(self) -> list[Path]:
        """Pages that came in and were not taken in: of a command that is at work, or that died at it."""
        return waiting(self.path)

    def unfinished(self) -> bool:
        """Whether a writer is at work, or died at it: what it brought in may not be written down yet."""
        return self._session.lock.unfinished()

    def refused(self) -> list[str]:
        """The journal's lines that the catalogue cannot take in, one line each."""
        from tracker.pipeline.catch_up import refused

        return refused(self._catalogue)

    def rebuild(self) -> None:
        """Make the catalogue anew from captures, records and journal, however many there are.

        Interrupted, it goes on from there: what an opening with `rebuild` has just caught up with is not done twice.
        """
        self._session.rebuild()

    def refresh(self) -> None:
        """Bring the catalogue up to date with the journal, and with what a dead writer left behind.

        An open store sees what others write into its own catalogue; one that is read from elsewhere sees it after this.
        """
        self._session.refresh(most=opening.BY_ITSELF)

    # Within

    @property
    def _catalogue(self) -> Catalogue:
        return self._session.catalogue

    def _operate(self, article: Article, entry: tuple[str, dict[str, Any]]) -> Article:
        self._session.commit(*entry)
        return self._reread(article.folder)

    def _reread(self, folder: str) -> Article:
        article = self._catalogue.articles.get(folder)
        if article is None:  # pragma: no cover - the article was just written
            raise StoreError(f"The catalogue does not hold {folder}.")
        return article

    def _folder_of(self, article: Article, name: CaptureName) -> str:
        held = self._catalogue.captures.named(article.folder, name)
        if not held:
            raise MisuseError(f"{article.slug} has no capture {name}.", hint="tracker log lists them.")
        return held[0].folder

    @contextmanager
    def _remembered(self) -> Iterator[Remembered]:
        """What compares for one job; what it had to make is kept at the end."""
        from tracker.pipeline.remembered import Remembered

        remembered = Remembered(self._catalogue, self.settings.labels)
        yield remembered
        remembered.keep()


def _reference(item: int | str) -> str:
    return f"v{item}" if isinstance(item, int) else item
