"""Pages → the store: which article, is it new, what is it; then capture, record, journal line, catalogue."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from tracker.archive import is_slug, without_secrets
from tracker.archive.names import host_folder, numbered, slug_from
from tracker.errors import ExtractError, IntegrityError, MisuseError, SourceError
from tracker.extract import NO_ARTICLE
from tracker.model import CaptureName, Moment, Outcome, utc_text, utc_time, without_credentials
from tracker.pipeline import decide
from tracker.pipeline.derive import document_of, headline_key, held_of, in_time, outlet_of, urls_of
from tracker.pipeline.histories import history_state, sighting_of
from tracker.pipeline.moments import capture_moment, lacks_zone
from tracker.pipeline.operations import check_tag
from tracker.pipeline.owners import owner_of
from tracker.pipeline.references import url_key
from tracker.store.values import Decision, Seen

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from tracker.archive import Archive
    from tracker.model import Article, Document, Page, Record, TimeSource, Version
    from tracker.pipeline.histories import Move
    from tracker.pipeline.writing import Entry, Writer
    from tracker.store.repository import Catalogue
    from tracker.store.values import Derived, Held


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a page.

    `joined` says why it went to this article: "new", "named", "url", "canonical", "record", "headline". `already`:
    the store had this capture. `renumbered` are (old, new) numbers of versions that moved because an older wording
    came in, `renumbered_ids` their permanent names in the same order. `renamed` are versions whose wording was now seen
    earlier than before: number, permanent name until now, which still names that wording, and permanent name now.
    `outcome` is what the page was for the store as it stood; `version` the version that the capture shows, None where
    it shows none.
    """

    article: Article
    capture: CaptureName
    outcome: Outcome
    version: Version | None
    document: Document
    joined: str
    captured_at: datetime
    time_source: TimeSource
    already: bool = False
    renumbered: tuple[tuple[int, int], ...] = ()
    renumbered_ids: tuple[CaptureName, ...] = ()
    renamed: tuple[tuple[int, CaptureName, CaptureName], ...] = ()
    events: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page goes: an article's folder, its slug where it is new, and why it goes there."""

    folder: str
    slug: str
    joined: str
    new: bool


@dataclass(frozen=True, slots=True)
class Stored:
    """What `ingest` did, for the store to report."""

    place: Place
    owner: str
    held: Held
    document: Document
    already: bool
    moves: tuple[Move, ...] = ()
    outcome: Outcome | None = None


@dataclass
class Ingest:
    """Takes pages into one store. The caller holds the store's lock."""

    catalogue: Catalogue
    archive: Archive
    writer: Writer
    outlet_zone: Callable[[str | None], str | None] = lambda _: None

    def add(self, page: Page, article: str | None, tags: tuple[str, ...], *, schedule: bool, now: datetime) -> Stored:
        """Take in one page; nothing of it is kept where it holds no article. Raises what `Store.add` raises."""
        for tag in tags:
            check_tag(tag)
        page, article = without_secrets(page), article and without_credentials(article, whole=True)
        document = document_of(page, page.body, None)
        place = self.place(page, document, article)
        check_article(page, document, new=place.new)
        page, document = _in_its_time(page, document)
        page, document = self._with_zone(page, document, place)
        page = replace(page, article=article or page.article, tags=tuple(dict.fromkeys(tags)), schedule=schedule)
        known = self._already(place, page)
        if known:
            entries = self._wishes(known.owner, page)
            if entries:
                self.writer.commit(entries, because="", now=now)
            return Stored(place, known.owner, known, document, already=True)
        record, _ = self.archive.put(
            page, place.folder, None if place.new else self.catalogue.captures.keyframe(place.folder)
        )
        return self._note(record, document, place, now=now)

    def place(self, page: Page, document: Document, article: str | None) -> Place:
        """Which article a page belongs to (DESIGN §4)."""
        if article is not None:
            return self._named(article, "named", page, document)
        for urls, joined in (((page.url, page.final_url), "url"), (urls_of(page, document), "canonical")):
            owner = self._by_url(urls)
            if owner:
                return self._existing(owner, joined)
        if page.article is not None and is_slug(page.article):
            return self._named(page.article, "record", page, document)
        owner = None if urls_of(page, document) else self._by_headline(document)
        return self._existing(owner, "headline") if owner else self._new(page, document)

    def recover(self, found: list[tuple[str, CaptureName]], *, now: datetime) -> list[str]:
        """Write down captures that a writer left behind when it died; those that cannot be read, one line each."""
        problems = []
        for folder, name in found:
            try:
                capture = self.archive.get(folder, name)
            except IntegrityError as error:
                problems.append(str(error))
                continue
            if capture.record.page.moment is None:
                continue
            document = document_of(capture.record.page, capture.body, capture.record.page.moment.time)
            known = self.catalogue.articles.known(folder)
            new = known is None or not known.journalled
            self._note(capture.record, document, Place(folder, slug_of(capture.record), "record", new=new), now=now)
        return problems

    def _note(self, record: Record, document: Document, place: Place, *, now: datetime) -> Stored:
        """Write a stored capture down, and what comes with it."""
        if record.page.moment is None:  # pragma: no cover - the archive refuses such a page
            raise SourceError("A capture without a time.")
        owner = self._owner(place.folder)
        derived = held_of(record, document, owner, record.page.moment)
        decision = self._preview(owner, derived)
        entries: list[Entry] = [("observation", observation_facts(record, derived, decision, place.joined))]
        if place.new:
            entries = [article_entry(record, place.slug), *entries, *tag_entries(record)]
        else:
            entries += self._wishes(owner, record.page)
        self.writer.primed[derived.held.id] = derived
        applier = self.writer.commit(entries, because=f"{record.name} came in", now=now)
        moves = applier.moves.get(owner, ())
        return Stored(place, owner, derived.held, document, already=False, moves=moves, outcome=decision.outcome)

    def _wishes(self, owner: str, page: Page) -> list[Entry]:
        """What a page asks of an article that there is: tags that it lacks, and not to be scheduled."""
        known, present = self.catalogue.articles.known(owner), self.catalogue.articles.tags(owner)
        entries: list[Entry] = []
        if known and known.scheduled and not page.schedule:
            entries.append(("article", {"folder": owner, "slug": known.slug, "schedule": False}))
        return entries + [_tag_entry(owner, tag) for tag in page.tags if tag not in present]

    def _preview(self, owner: str, derived: Derived) -> Decision:
        """What the new capture is, before it is written down."""
        held = derived.held
        fresh = Seen(
            held.id,
            held.folder,
            owner,
            held.name,
            held.time,
            held.source,
            decide.barred(derived.document) or Outcome.ERROR,
            Outcome.ERROR,
            sha256=held.sha256,
        )
        sighting = sighting_of(fresh, held)
        before = self.catalogue.observations.before(owner, set())
        last = before is None or (before.time, before.sha256 or "", before.id) < (held.time, held.sha256, held.id)
        # A reader may have shown it already.
        if last and self.catalogue.observations.get(held.id) is None:
            return decide.step(history_state(self.catalogue, owner, before), sighting)
        captures = {item.id: item for item in self.catalogue.captures.of(owner)}
        seen = [sighting_of(item, captures.get(item.id)) for item in self.catalogue.observations.of(owner)]
        return decide.as_found(sighting, (item for item in seen if item.id != held.id))

    def _with_zone(self, page: Page, document: Document, place: Place) -> tuple[Page, Document]:
        """An article's zone, once given, holds for its later captures; else an outlet's, where the page shows none.

        It goes into the record, so that deriving the document needs nothing else.
        """
        if page.timezone:
            return page, document
        article = None if place.new else self.catalogue.articles.get(place.folder)
        zone = article.timezone if article else None
        if zone is None and lacks_zone(document):
            zone = self.outlet_zone(outlet_of(urls_of(page, document)))
        if zone is None:
            return page, document
        page = replace(page, timezone=zone)
        return page, in_time(document, page)

    def _already(self, place: Place, page: Page) -> Held | None:
        """The capture, where the article has the same bytes of the same time."""
        import hashlib

        if place.new or page.moment is None:
            return None
        time = page.moment.time.replace(microsecond=0)
        held = self.catalogue.captures.with_bytes(self._owner(place.folder), hashlib.sha256(page.body).hexdigest())
        return next((item for item in held if time in {item.time, item.name.time}), None)

    # Which article

    def _named(self, slug: str, joined: str, page: Page, document: Document) -> Place:
        known = self.catalogue.articles.known_by_slug(slug)
        if known:
            return self._existing(known.folder, joined)
        if not is_slug(slug):
            hint = "Use lower-case letters, digits and single hyphens, at most 80, and nothing that reads as a version."
            raise MisuseError(f"An article cannot be called {slug!r}.", hint=hint)
        return Place(self._free_folder(page, document, slug), slug, joined, new=True)

    def _existing(self, folder: str, joined: str) -> Place:
        owner = self._owner(folder)
        known = self.catalogue.articles.known(owner)
        return Place(owner, known.slug if known else owner.partition("/")[2], joined, new=False)

    def _new(self, page: Page, document: Document) -> Place:
        import hashlib

        url = next(iter(urls_of(page, document)), None)
        sha256 = hashlib.sha256(page.body).hexdigest()
        slug = slug_from(url, document.headline, sha256, lambda text: self._taken(page, document, text))
        return Place(self._folder(page, document, slug), slug, "new", new=True)

    def _taken(self, page: Page, document: Document, slug: str) -> bool:
        if self.catalogue.articles.known_by_slug(slug) is not None:
            return True
        return self.catalogue.articles.known(self._folder(page, document, slug)) is not None

    def _folder(self, page: Page, document: Document, slug: str) -> str:
        host = host_folder(next(iter(urls_of(page, document)), None))
        return f"{host}/{slug}"

    def _free_folder(self, page: Page, document: Document, slug: str) -> str:
        """The folder for a slug; numbered where an article stood in it that has another name today."""
        free = numbered(
            slug, lambda text: self.catalogue.articles.known(self._folder(page, document, text)) is not None
        )
        return self._folder(page, document, free)

    def _by_url(self, urls: tuple[str | None, ...]) -> str | None:
        keys = [url_key(url) for url in urls if url]
        owners = self.catalogue.urls.owners(list(dict.fromkeys(keys))) if keys else ()
        return self._owner(owners[0]) if owners else None

    def _by_headline(self, document: Document) -> str | None:
        key = headline_key(document.headline)
        owners = self.catalogue.captures.owners_with_headline(key) if key else ()
        return owners[0] if len(owners) == 1 else None

    def _owner(self, folder: str) -> str:
        return owner_of(self.catalogue, folder)


def timed(page: Page) -> tuple[Page, Document]:
    """The page with the time at which it was up, and its document; refuses what holds no article or has no time."""
    document = document_of(page, page.body, None)
    check_article(page, document, new=True)
    return _in_its_time(page, document)


def check_article(page: Page, document: Document, *, new: bool) -> None:
    """Raise `ExtractError` where a page holds no article and is no sight of one that there is (DESIGN §2.4).

    Of an article that is known, a wall in its place is an observation, and so is a page whose text was not found.
    """
    if not document.problem or (not new and (document.barrier or document.problem == NO_ARTICLE)):
        return
    name = page.url if page.url and page.origin == "web" else page.origin
    raise ExtractError(f"{name}: {document.problem}.", hint="Nothing was stored.")


def _in_its_time(page: Page, document: Document) -> tuple[Page, Document]:
    page = replace(page, moment=_kept(capture_moment(page, document), page))
    return page, in_time(document, page)


def added(stored: Stored, article: Article, seen: Seen, version: Version | None) -> Added:
    """What became of a page, from what was done with it and what the catalogue holds of it now."""
    numbers = [move for move in stored.moves if move.old != move.new]
    names = ((move.new, CaptureName.parse(move.was), CaptureName.parse(move.id)) for move in stored.moves)
    return Added(
        article=article,
        capture=stored.held.name,
        outcome=stored.outcome or seen.outcome,
        version=version,
        document=stored.document,
        joined=stored.place.joined,
        captured_at=stored.held.time,
        time_source=stored.held.source,
        already=stored.already,
        renumbered=tuple((move.old, move.new) for move in numbers),
        renumbered_ids=tuple(name for move in numbers if (name := CaptureName.parse(move.id))),
        renamed=tuple((number, was, now) for number, was, now in names if was and now and was != now),
        events=seen.events,
    )


def _kept(moment: Moment, page: Page) -> Moment:
    """A capture's time as it can be written down: to the second."""
    time = moment.time.replace(microsecond=0)
    try:
        return Moment(utc_time(utc_text(time)), moment.source)
    except ValueError as error:
        raise MisuseError(f"{page.origin}: {error}.", hint="Give --captured-at 2022-01-14T18:47Z.") from error


def slug_of(record: Record) -> str:
    """What the article of a capture was meant to be called when it was new."""
    named = record.page.article
    return named if named is not None and is_slug(named) else record.folder.partition("/")[2]


def article_entry(record: Record, slug: str) -> Entry:
    """The line of a new article that begins with a capture."""
    return "article", {"folder": record.folder, "slug": slug, "schedule": record.page.schedule}


def tag_entries(record: Record) -> list[Entry]:
    """The lines of the tags that came with the first capture of an article."""
    return [_tag_entry(record.folder, tag) for tag in record.page.tags]


def _tag_entry(owner: str, tag: str) -> Entry:
    return "tag", {"folder": owner, "tag": tag, "automatic": True}


def observation_facts(record: Record, derived: Derived, decision: Decision, joined: str) -> dict[str, Any]:
    """The journal's line of a capture. What was derived stands in for the capture should its bytes be damaged.

    "record" is the digest of the record's file, by which an altered record is noticed.
    """
    held = derived.held
    return {
        "folder": held.folder,
        "capture": str(held.name),
        "time": utc_text(held.time),
        "source": str(held.source),
        "outcome": str(decision.outcome),
        "events": list(decision.events),
        "joined": joined,
        "sha256": held.sha256,
        "record": record.file_sha256,
        "extractor": held.extractor,
        "signature": held.signature,
        "stamp": held.stamp,
        "length": held.length,
        "announced": held.announced,
    }
