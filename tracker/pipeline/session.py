"""One session with a store: its parts opened together, its catalogue kept up to date, its lock held while it writes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from tracker.archive import Archive
from tracker.errors import CatalogueError, StoreBusyError, StoreError, TrackerError
from tracker.journal import Journal
from tracker.model import utc_text
from tracker.pipeline import opening, position
from tracker.store.lock import Lock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime
    from pathlib import Path
    from typing import Any

    from tracker.archive import Disk
    from tracker.config import Settings
    from tracker.pipeline.ingest import Ingest
    from tracker.pipeline.writing import Writer
    from tracker.store.repository import Catalogue

_BECAUSE = {
    "merge": "two articles were merged",
    "split": "an article was split",
    "retime": "a capture's time was corrected",
}
# An operation is undone by the line that reverses it: a merge by a split.
_BECAUSE_UNDONE = {
    "merge": "a split was undone",
    "split": "a merge was undone",
    "retime": "the correction of a capture's time was undone",
}


class Session:
    """Archive, journal, lock and catalogue of one store.

    `place` is where the catalogue lives (see `opening.Opened`). `problems` is what could not be taken in at the last
    catching up, one line each. `made_anew` is True once this session has caught up with the journal.
    """

    def __init__(
        self,
        path: Path,
        identity: str,
        settings: Settings,
        *,
        read_only: bool,
        database: str | None,
        now: Callable[[], datetime],
        disk: Disk,
    ) -> None:
        self.path = path
        self.settings = settings
        self.now = now
        self.archive = Archive(path, disk)
        self.journal = Journal(path / "journal", disk)
        self.lock = Lock(path / ".lock")
        writable = opening.writable(path)
        self.read_only = read_only or not writable
        self.problems: list[str] = []
        self.made_anew = False
        opened = opening.open_catalogue(
            path, identity, database or settings.database, write=writable, journal=self.journal
        )
        self.catalogue: Catalogue = opened.catalogue
        self.place = opened.place
        self._writer: Writer | None = None
        self._unfinished = False

    def close(self) -> None:
        """Let other writers in and let go of the database."""
        self.catalogue.close()
        if self._unfinished or self.behind:
            self.lock.abandon()
        else:
            self.lock.release()

    def refresh(self, *, most: int | None) -> None:
        """Bring the catalogue up to date with the journal, and with what a dead writer left behind.

        A session that writes is the only one that does: it has nothing to take in but what its own failed write left.
        """
        if self.lock.held:
            self.writable()
            return
        # A catalogue that is made from nothing looks at the records too: the journal may have lost a file.
        look = self.lock.writer_died() or position.known(self.catalogue, self.journal) is None
        if not look and position.is_current(self.catalogue, self.journal):
            return
        shared = self.place == "store"
        if shared and not self._try_lock():
            return
        try:
            self._catch_up(look=look, most=most)
        except CatalogueError:
            # Reading must not need a place to write: what fits on no disk fits in memory.
            self.catalogue.close()
            self.catalogue, self.place = opening.memory(), "memory"
            self._catch_up(look=True, most=most)
        finally:
            if shared:
                self.lock.abandon()

    def rebuild(self) -> None:
        """Make the catalogue anew from captures, records and journal, however many there are."""
        from tracker.pipeline.catch_up import discard

        self.writable()
        if self.made_anew:
            return
        discard(self.catalogue)
        self.problems = self._take_in(None)

    def writable(self) -> Catalogue:
        """The catalogue, with the lock for the rest of this session, and what a dead writer left unfinished done.

        Raises `StoreError` in a session that only reads, `StoreBusyError` while another process writes.
        """
        if not self.lock.held:
            self._begin()
        elif self.behind:
            self._take_in(opening.BY_ITSELF)
            self.writer.behind = False
            self._unfinished = True
        return self.catalogue

    @contextmanager
    def finishing(self) -> Iterator[None]:
        """A piece of work that, cut off in its midst, makes the next writer look for what it left unfinished."""
        try:
            yield
        except TrackerError:
            raise
        except BaseException:
            self._unfinished = True
            raise

    def commit(self, kind: str, facts: Mapping[str, Any]) -> None:
        """Write one line down and take it in; the caller has asked for `writable` before."""
        because = _BECAUSE_UNDONE if "undoes" in facts else _BECAUSE
        self.writer.commit([(kind, facts)], because=because.get(kind, kind), now=self.now())

    def ingest(self) -> Ingest:
        """What takes pages in; the caller has asked for `writable` before."""
        from tracker.pipeline.ingest import Ingest

        def outlet_zone(host: str | None) -> str | None:
            return self.settings.outlet(host).timezone

        return Ingest(self.catalogue, self.archive, self.writer, outlet_zone)

    # What writes and what catches up is imported by sessions that do either: most only look.

    @property
    def writer(self) -> Writer:
        """What writes for this session; the caller has asked for `writable` before."""
        from tracker.pipeline.writing import Writer

        if self._writer is None:
            self._writer = Writer(self.catalogue, self.archive, self.journal)
        return self._writer

    @property
    def behind(self) -> bool:
        """Whether a write of this session failed, and the catalogue may lack what stands in the journal."""
        return self._writer is not None and self._writer.behind

    def _take_in(self, most: int | None) -> list[str]:
        from tracker.pipeline.catch_up import catch_up

        return catch_up(self.catalogue, self.journal, self.archive, most=most)

    def _catch_up(self, *, look: bool, most: int | None) -> None:
        self.problems = self._take_in(most)
        self.made_anew = True
        if look:
            from tracker.pipeline.recovery import show_left_behind

            show_left_behind(self.catalogue, self.archive, self.now())

    def _try_lock(self) -> bool:
        """Take the lock for a moment, or leave catching up to the writer that has it."""
        try:
            self.lock.hold(self.settings.busy_wait_s if self.catalogue.meta("applied") is None else 0.0)
        except StoreBusyError:
            if self.catalogue.meta("applied") is None:
                raise
            return False
        return True

    def _begin(self) -> None:
        if self.read_only:
            hint = "Make the folder writable, or name another store with --store."
            raise StoreError(f"The store {self.path} is open for reading only.", hint=hint)
        died = self.lock.acquire(utc_text(self.now()), self.settings.busy_wait_s)
        if died:
            self.archive.sweep()
            self.journal.repair()
        self.problems = self._take_in(None)
        if died or self.catalogue.captures.has_unjournalled():
            from tracker.pipeline.recovery import left_behind

            left = left_behind(self.catalogue, self.archive)
            found = self.ingest().recover(left, now=self.now())
            self.problems = list(dict.fromkeys(self.problems + found))
