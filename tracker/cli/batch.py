"""Several pages on their way into one store: read, timed, put in order, added, and what went wrong with each."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import typer

from tracker.archive import Disk, is_waiting, kept
from tracker.cli.added import Sayer
from tracker.cli.console import complain, emit, progress, progress_done, say
from tracker.cli.interrupt import held_back
from tracker.cli.options import plain_view
from tracker.errors import MisuseError, NoStoreError, StoreError, TrackerError
from tracker.model import Moment, TimeSource, utc_text
from tracker.pipeline.ingest import timed
from tracker.pipeline.opening import is_store
from tracker.sources import Item, items
from tracker.sources.moments import FILE_NAME_PATTERN, is_day, read_time, zone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from contextlib import AbstractContextManager

    from tracker.cli.opening import Place
    from tracker.config import Settings
    from tracker.model import Page
    from tracker.pipeline.ingest import Added
    from tracker.pipeline.references import Moved
    from tracker.pipeline.store import Store
    from tracker.sources import Reading


@dataclass(frozen=True, slots=True)
class Given:
    """What the user said about the pages to add; it goes before what files, records and pages say."""

    article: str | None = None
    url: str | None = None
    captured_at: datetime | None = None
    published_at: datetime | None = None
    published_on: str = ""

    @classmethod
    def of(
        cls, article: str | None, url: str | None, captured_at: str | None, published_at: str | None, tz: str | None
    ) -> Given:
        """From the options as typed; raises `MisuseError`."""
        from tracker.sources.web import check_url

        where = zone(tz) if tz else None
        if url is not None:
            check_url(url)
        return cls(
            article,
            url,
            read_time(captured_at, timezone=where, option="--captured-at") if captured_at else None,
            read_time(published_at, timezone=where, day="start", option="--published-at") if published_at else None,
            str(date.fromisoformat(published_at.strip())) if published_at and is_day(published_at) else "",
        )

    def said_of(self, page: Page) -> Page:
        """The page with what the user said about it."""
        moment = Moment(self.captured_at, TimeSource.USER) if self.captured_at else page.moment
        page = replace(page, url=self.url or page.url, moment=moment)
        if self.published_at is None:
            return page
        return replace(page, published_at=self.published_at, published_on=self.published_on)


@dataclass
class Batch:
    """Adds pages one after another; a bad one does not keep the next from being added."""

    place: Place
    settings: Settings
    given: Given
    tags: tuple[str, ...] = ()
    schedule: bool = True
    added: int = 0
    errors: list[TrackerError] = field(default_factory=list)
    _store: Store | None = None
    _sayer: Sayer = field(default_factory=lambda: Sayer(plain_view()))

    def run(self, sources: Sequence[str], reading: Reading) -> None:
        """Add everything; raises the only page's error, or exits with the code of the first of several."""
        found = [item for source in sources for item in _items(source, reading)]
        self._check(found, reading.now())
        several, interrupted = len(found) > 1, False
        try:
            for number, (name, page) in enumerate(self._pages(found), 1):
                progress(f"{number}/{len(found)} {name}" if several else name)
                self._try(name if several else None, page)
        except KeyboardInterrupt:
            interrupted = True
            raise
        finally:
            progress_done()
            self._let_go()
            if several:
                failed = f", {len(self.errors)} not" if self.errors else ""
                said = f": {self._sayer.summary()}" if self.added else ""
                cut = "; interrupted; run the same command again to go on" if interrupted else ""
                say(f"{self.added} of {len(found)} added{failed}{said}{cut}")
        if self.errors:
            raise typer.Exit(self.errors[0].exit_code)

    def _check(self, found: Sequence[Item], now: datetime) -> None:
        if self.given.captured_at and self.given.captured_at > now:
            say(f"tracker: --captured-at {utc_text(self.given.captured_at)} has not come yet; added all the same")
            say("  If that is a slip, correct it: tracker article retime")
        if len(found) > 1 and self.given.captured_at:
            message = f"One --captured-at cannot be the time of {len(found)} captures."
            raise MisuseError(message, hint=f"Put each time into its file's name, for example {FILE_NAME_PATTERN}.")

    def _pages(self, found: Sequence[Item]) -> Iterator[tuple[str, Page]]:
        """The pages as they can be read; captures of one named article in order of time, else in order of name."""
        # One page at a time: for their order only their times are kept, and each is read again.
        ordered = sorted(found, key=self._time) if self.given.article and len(found) > 1 else found
        for item in ordered:
            if item.waits:
                self._let_go()
            try:
                page = self.given.said_of(item.read())
            except TrackerError as error:
                self._failed(error, alone=len(found) == 1)
            else:
                yield item.name, page

    def _time(self, item: Item) -> datetime:
        """When a page was up, for the order of captures of one article: what comes in now last, what is none first."""
        if item.waits:
            return datetime.max.replace(tzinfo=UTC)
        try:
            page = self.given.said_of(item.read())
            moment = page.moment or timed(page)[0].moment
        except TrackerError:
            moment = None
        return moment.time if moment else datetime.min.replace(tzinfo=UTC)

    def _let_go(self) -> None:
        """Close the store, so that nobody waits for its lock while this waits for a page."""
        if self._store:
            self._store.close()
            self._store = None

    def _try(self, name: str | None, page: Page) -> None:
        """Add one page, and say what became of it. What keeps the store from working ends the batch."""
        try:
            with self._kept(page):
                store = self._opened(page)
                before = store.moved(self.given.article) if self.given.article else None
                with held_back():
                    added = store.add(page, article=self.given.article, tags=self.tags, schedule=self.schedule)
                    self._tell(store, before, added, name)
        except StoreError:
            raise
        except TrackerError as error:
            self._failed(error, alone=name is None)

    def _tell(self, store: Store, before: Moved | None, added: Added, name: str | None) -> None:
        """Count a page that was added, and say what became of it."""
        self.added += 1
        progress_done()
        if before:
            self._tell_moved(before, added)
        emit(self._sayer.text(store, added, name=name))

    def _kept(self, page: Page) -> AbstractContextManager[None]:
        """Where there is no store yet, hold a fleeting page on disk before it is looked into."""
        folder = self.place.folder()
        if not page.fleeting or self._store or is_store(folder):
            return nullcontext()
        meant = replace(page, article=self.given.article or page.article)
        return kept(folder, meant, Disk(), lambda: datetime.now(UTC))

    def _tell_moved(self, before: Moved, added: Added) -> None:
        """Say what --article meant before the article of that name was renamed or merged."""
        slug = before.article.slug
        if before.merged:
            say(f"tracker: {self.given.article} was merged into {slug}, which got the capture")
        else:
            say(f"tracker: {self.given.article} was renamed to {slug}; a new article with that name began")
            say(f"  If they are one story: tracker article merge {added.article.slug} {slug}")

    def _opened(self, page: Page) -> Store:
        """The store, opened at the first page; made only for a page that holds an article."""
        if self._store is None:
            try:
                self._store = self.place.writing(settings=self.settings, hint=not is_waiting(self.place.folder(), page))
            except NoStoreError:
                timed(page)
                self._store = self.place.writing(create=True, settings=self.settings)
            self._sayer.learn(self._store.articles())
        return self._store

    def _failed(self, error: TrackerError, *, alone: bool) -> None:
        """A single page's error is the command's; of several, each is said and remembered."""
        if alone:
            raise error
        progress_done()
        complain(error)
        self.errors.append(error)


def _items(source: str, reading: Reading) -> Iterator[Item]:
    """The pages of one source; where it has none, an item whose reading says so."""
    try:
        yield from items(source, reading)
    except TrackerError as error:
        failure = error

        def fail() -> Page:
            raise failure

        yield Item(source, fail)
