"""The catalogue: values in, values out. It decides nothing; what it holds is decided in `pipeline`."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select, update

from tracker.model import (
    Article,
    ArticleStatus,
    CaptureName,
    Document,
    Event,
    EventKind,
    Outcome,
    Significance,
    TimeSource,
)
from tracker.store import database, documents
from tracker.store.rows import article_of, name_of, seen_of, version_values, wording_of
from tracker.store.tables import (
    AliasRow,
    ArticleRow,
    Base,
    CaptureRow,
    ChoiceRow,
    ComparisonRow,
    DocumentRow,
    EventRow,
    MetaRow,
    ObservationRow,
    OperationRow,
    OptionRow,
    SourceRow,
    TagRow,
    VersionRow,
)
from tracker.store.values import Alias, Choice, Derived, Held, Known, Operation, Seen, Standing, Wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime, timedelta

    from sqlalchemy import Connection, Engine, Row
    from sqlalchemy.sql.base import Executable

    from tracker.model import Moment

_BEST_FIRST = (AliasRow.place, AliasRow.last_seen.desc(), AliasRow.key)
_ORDER = (ObservationRow.time, ObservationRow.sha256, ObservationRow.id)


class Catalogue:
    """Everything the store knows, in a database. Reads stand alone; writes go inside `writing()`."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._connection: Connection | None = None

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction: all of what is written inside, or nothing. Reads inside see it."""
        if self._connection is not None:
            yield
            return
        with database.clear_errors(), database.writing(self.engine) as connection:
            self._connection = connection
            try:
                yield
            finally:
                self._connection = None

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """A part of a transaction, undone alone on an error; `ValueError` where the database refuses a value in it."""
        if self._connection is None:
            raise RuntimeError("an attempt outside a transaction")
        with database.refused_values(), self._connection.begin_nested():
            yield

    def empty(self) -> None:
        """Forget everything."""
        for table in Base.metadata.tables.values():
            self._write(delete(table))

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()

    # What the catalogue knows of itself

    def meta(self, key: str) -> dict[str, Any] | None:
        """A value that `set_meta` stored."""
        value = self._scalar(select(MetaRow.value).where(MetaRow.key == key))
        return dict(value) if value is not None else None

    def set_meta(self, key: str, value: Mapping[str, Any]) -> None:
        """Remember a value."""
        self._write(delete(MetaRow).where(MetaRow.key == key))
        self._write(insert(MetaRow).values(key=key, value=dict(value)))

    # Articles

    def add_article(self, known: Known, created: datetime) -> None:
        """A new article without a history yet."""
        self._write(
            insert(ArticleRow).values(
                **asdict(known), created=created, title=None, outlet=None, status=str(ArticleStatus.ACTIVE), versions=0
            )
        )

    def known(self, folder: str) -> Known | None:
        """The article with this folder, also one that was merged into another."""
        return next(self._known(ArticleRow.folder == folder), None)

    def known_by_slug(self, slug: str) -> Known | None:
        """The article with this slug, also one that was merged into another."""
        return next(self._known(ArticleRow.slug == slug), None)

    def set_article(self, folder: str, **fields: Any) -> None:
        """Change fields of `Known`."""
        self._write(update(ArticleRow).where(ArticleRow.folder == folder).values(**fields))

    def set_standing(self, folder: str, standing: Standing) -> None:
        """Store what an article's history comes to."""
        self._write(update(ArticleRow).where(ArticleRow.folder == folder).values(**asdict(standing)))

    def articles(self, *, tag: str | None = None) -> tuple[Article, ...]:
        """Every article that was not merged into another, in order of slugs."""
        query = select(ArticleRow.__table__).where(ArticleRow.merged_into.is_(None)).order_by(ArticleRow.slug)
        if tag is not None:
            query = query.where(ArticleRow.folder.in_(select(TagRow.owner).where(TagRow.tag == tag)))
        rows = self._rows(query)
        tags = self._grouped(select(TagRow.owner, TagRow.tag).order_by(TagRow.tag), "tag")
        query = select(AliasRow.owner, AliasRow.url).where(AliasRow.origin != "removed").order_by(*_BEST_FIRST)
        urls = self._grouped(query, "url")
        return tuple(article_of(row, tags.get(row.folder, ()), urls.get(row.folder, ())) for row in rows)

    def article(self, folder: str) -> Article | None:
        """One article as the catalogue has it."""
        row = self._first(select(ArticleRow.__table__).where(ArticleRow.folder == folder))
        if row is None:
            return None
        urls = tuple(alias.url for alias in self.aliases(folder) if alias.origin != "removed")
        return article_of(row, self.tags(folder), urls)

    def count_articles(self) -> int:
        """How many articles `articles` would give."""
        return int(
            self._scalar(select(func.count()).select_from(ArticleRow).where(ArticleRow.merged_into.is_(None))) or 0
        )

    def tags(self, owner: str) -> tuple[str, ...]:
        """An article's tags, in order."""
        return tuple(self._scalars(select(TagRow.tag).where(TagRow.owner == owner).order_by(TagRow.tag)))

    def set_tag(self, owner: str, tag: str, *, present: bool) -> None:
        """Add a tag, or take it away."""
        self._write(delete(TagRow).where(TagRow.owner == owner, TagRow.tag == tag))
        if present:
            self._write(insert(TagRow).values(owner=owner, tag=tag))

    # URLs

    def aliases(self, owner: str) -> tuple[Alias, ...]:
        """An article's URLs, best first, with those that the user removed."""
        rows = self._rows(select(AliasRow.__table__).where(AliasRow.owner == owner).order_by(*_BEST_FIRST))
        return tuple(Alias(r.key, r.url, r.origin, r.place, r.first_seen, r.last_seen) for r in rows)

    def owners_of(self, keys: Sequence[str]) -> tuple[str, ...]:
        """The articles that have one of these URLs, those of the first URL first, the most recently seen first."""
        query = select(AliasRow.key, AliasRow.owner, AliasRow.last_seen).where(
            AliasRow.key.in_(list(keys)), AliasRow.origin != "removed"
        )
        places = {key: place for place, key in enumerate(keys)}
        newest = sorted(
            self._rows(query), key=lambda row: (row.last_seen is not None, row.last_seen, row.owner), reverse=True
        )
        return tuple(dict.fromkeys(row.owner for row in sorted(newest, key=lambda row: places[row.key])))

    def choices(self, owner: str) -> tuple[Choice, ...]:
        """What the user said of an article's URLs."""
        rows = self._rows(select(ChoiceRow.__table__).where(ChoiceRow.owner == owner).order_by(ChoiceRow.key))
        return tuple(Choice(row.key, row.url, row.present) for row in rows)

    def set_choice(self, owner: str, key: str, url: str, *, present: bool | None) -> None:
        """Remember what the user says of a URL; None forgets it."""
        self._write(delete(ChoiceRow).where(ChoiceRow.owner == owner, ChoiceRow.key == key))
        if present is not None:
            self._write(insert(ChoiceRow).values(owner=owner, key=key, url=url, present=present))

    def set_aliases(self, owner: str, aliases: Iterable[Alias]) -> None:
        """Replace all URLs of an article."""
        self._write(delete(AliasRow).where(AliasRow.owner == owner))
        self._insert(AliasRow, [{"owner": owner, **asdict(alias)} for alias in aliases])

    # Captures

    def put_capture(self, derived: Derived) -> None:
        """Store a capture and its document, or store them anew."""
        held = derived.held
        for row in (CaptureRow, DocumentRow):
            self._write(delete(row).where(row.folder == held.folder, row.name == str(held.name)))
        values = {**asdict(held), "name": str(held.name), "source": str(held.source), "urls": list(held.urls)}
        values["notices"] = [documents.encode_notice(notice) for notice in held.notices]
        self._write(insert(CaptureRow).values(**values))
        document = documents.encode(derived.document)
        self._write(insert(DocumentRow).values(folder=held.folder, name=str(held.name), document=document))

    def capture(self, folder: str, name: CaptureName) -> Held | None:
        """One capture."""
        return next(self._held(CaptureRow.folder == folder, CaptureRow.name == str(name)), None)

    def captures_of(self, owner: str) -> list[Held]:
        """The captures of an article, in order of time."""
        return list(self._held(CaptureRow.owner == owner))

    def captures_showing(self, owner: str, version: int) -> list[Held]:
        """The captures of one version, in order of time."""
        return list(self._held(CaptureRow.owner == owner, CaptureRow.version == version))

    def captures_in(self, folder: str) -> list[Held]:
        """The captures whose files stand in a folder, in order of time."""
        return list(self._held(CaptureRow.folder == folder))

    def captures_named(self, owner: str, name: CaptureName) -> list[Held]:
        """The captures of an article with this name: several where equal pages were merged from two folders."""
        return list(self._held(CaptureRow.owner == owner, CaptureRow.name == str(name)))

    def same_bytes(self, owner: str, sha256: str) -> list[Held]:
        """The captures of an article with these bytes."""
        return list(self._held(CaptureRow.owner == owner, CaptureRow.sha256 == sha256))

    def put_journalled(self, folder: str, name: CaptureName, stated: Outcome) -> None:
        """Note that a journal line speaks of a capture, and what it says."""
        where = (CaptureRow.folder == folder, CaptureRow.name == str(name))
        self._write(update(CaptureRow).where(*where).values(journalled=True))
        where_seen = ObservationRow.id == f"{folder}/{name}"
        self._write(update(ObservationRow).where(where_seen).values(stated=str(stated)))

    def has_unjournalled(self) -> bool:
        """Whether some capture was only seen by readers."""
        query = select(CaptureRow.name).where(CaptureRow.journalled.is_(False)).limit(1)
        return self._first(query) is not None

    def owner_at(self, folder: str, time: datetime) -> str | None:
        """Who owns the folder's last capture by a time, or its first; None in a folder without captures."""
        query = select(CaptureRow.owner).where(CaptureRow.folder == folder)
        before = query.where(CaptureRow.time <= time).order_by(CaptureRow.time.desc(), CaptureRow.sha256.desc())
        found = self._scalar(before.limit(1)) or self._scalar(query.order_by(CaptureRow.time).limit(1))
        return str(found) if found else None

    def give(self, folder: str, name: CaptureName, owner: str) -> None:
        """Make a capture another article's."""
        where = (CaptureRow.folder == folder, CaptureRow.name == str(name))
        self._write(update(CaptureRow).where(*where).values(owner=owner))
        self._write(update(ObservationRow).where(ObservationRow.id == f"{folder}/{name}").values(owner=owner))

    def keyframe(self, folder: str) -> CaptureName | None:
        """The folder's latest self-contained capture that can serve as dictionary."""
        query = select(CaptureRow.name).where(CaptureRow.folder == folder, CaptureRow.dictionary.is_(None))
        found = self._scalar(query.order_by(CaptureRow.name.desc()).limit(1))
        return CaptureName.parse(found) if found else None

    def owners_with_headline(self, key: str) -> tuple[str, ...]:
        """The articles that had this headline in any capture."""
        query = select(CaptureRow.owner).where(CaptureRow.headline_key == key).distinct().order_by(CaptureRow.owner)
        return tuple(self._scalars(query))

    def made_by(self, extractor: str) -> bool:
        """Whether some capture's document was made by this extractor."""
        return self._first(select(CaptureRow.name).where(CaptureRow.extractor == extractor).limit(1)) is not None

    def outdated(self, extractors: Iterable[str]) -> list[Held]:
        """The captures whose document was made by another extractor than these."""
        return list(self._held(CaptureRow.extractor.not_in(list(extractors))))

    def document(self, folder: str, name: CaptureName) -> Document | None:
        """What extraction made of a capture."""
        query = select(DocumentRow.document).where(DocumentRow.folder == folder, DocumentRow.name == str(name))
        raw = self._scalar(query)
        return documents.decode(raw) if raw else None

    # Observations

    def put_observation(self, seen: Seen) -> None:
        """Store an observation, or store it anew."""
        self._write(delete(ObservationRow).where(ObservationRow.id == seen.id))
        values = asdict(seen) | {"name": str(seen.name) if seen.name else None, "events": list(seen.events)}
        values |= {"source": str(seen.source), "stated": str(seen.stated), "outcome": str(seen.outcome)}
        self._write(insert(ObservationRow).values(**values | {"sha256": seen.sha256 or ""}))

    def observations(self, owner: str) -> list[Seen]:
        """All that was seen of an article, in order of time."""
        return list(self._seen(ObservationRow.owner == owner))

    def blind_observations(self, folder: str) -> list[Seen]:
        """The visits to a folder's article that kept no bytes, in order of time."""
        return list(self._seen(ObservationRow.folder == folder, ObservationRow.name.is_(None)))

    def blind_since(self, folder: str, time: datetime) -> bool:
        """Whether a visit that kept no bytes came at or after a time."""
        where = (ObservationRow.folder == folder, ObservationRow.name.is_(None), ObservationRow.time >= time)
        return self._first(select(ObservationRow.id).where(*where).limit(1)) is not None

    def observation(self, identity: str) -> Seen | None:
        """One observation."""
        return next(self._seen(ObservationRow.id == identity), None)

    def observation_before(self, owner: str, fresh: set[str]) -> Seen | None:
        """The last that was seen of an article beside these."""
        query = select(ObservationRow.__table__).where(ObservationRow.owner == owner)
        rows = self._rows(query.order_by(*(column.desc() for column in _ORDER)).limit(len(fresh) + 1))
        return next((seen_of(row) for row in rows if row.id not in fresh), None)

    def retime_observation(self, identity: str, moment: Moment) -> None:
        """Correct when something was seen."""
        values = {"time": moment.time, "source": str(moment.source)}
        self._write(update(ObservationRow).where(ObservationRow.id == identity).values(**values))

    def give_observations(self, ids: Sequence[str], owner: str) -> None:
        """Make observations another article's."""
        for start in range(0, len(ids), 500):
            some = list(ids[start : start + 500])
            self._write(update(ObservationRow).where(ObservationRow.id.in_(some)).values(owner=owner))

    def last_observation(self, owner: str, *outcomes: Outcome) -> Seen | None:
        """The last that was seen of an article, of these outcomes where any are given."""
        where = [ObservationRow.owner == owner]
        if outcomes:
            where.append(ObservationRow.outcome.in_([str(outcome) for outcome in outcomes]))
        query = select(ObservationRow.__table__).where(*where).order_by(*(column.desc() for column in _ORDER)).limit(1)
        row = self._first(query)
        return seen_of(row) if row else None

    def decide(self, seen: Seen) -> None:
        """Store what an observation is today: its outcome, events and version."""
        values = {"outcome": str(seen.outcome), "events": list(seen.events), "version": seen.version}
        self._write(update(ObservationRow).where(ObservationRow.id == seen.id).values(**values))
        if seen.name:
            where = (CaptureRow.folder == seen.folder, CaptureRow.name == str(seen.name))
            self._write(update(CaptureRow).where(*where).values(version=seen.version))

    # Versions

    def versions(self, owner: str) -> list[Wording]:
        """An article's versions, v1 first."""
        query = select(VersionRow.__table__).where(VersionRow.owner == owner).order_by(VersionRow.number)
        return [wording_of(row) for row in self._rows(query)]

    def version(self, owner: str, number: int) -> Wording | None:
        """One version of an article."""
        where = (VersionRow.owner == owner, VersionRow.number == number)
        row = self._first(select(VersionRow.__table__).where(*where))
        return wording_of(row) if row else None

    def recent_versions(self, owner: str, within: timedelta) -> list[Wording]:
        """The last version, all that began less than `within` before it, and one more; v-order."""
        last = self._scalar(select(func.max(VersionRow.first_seen)).where(VersionRow.owner == owner))
        if last is None:
            return []
        first = self._scalar(
            select(func.min(VersionRow.number)).where(VersionRow.owner == owner, VersionRow.first_seen >= last - within)
        )
        where = (VersionRow.owner == owner, VersionRow.number >= int(first or 1) - 1)
        query = select(VersionRow.__table__).where(*where).order_by(VersionRow.number)
        return [wording_of(row) for row in self._rows(query)]

    def number_of(self, owner: str, signature: str) -> int | None:
        """The latest version with this signature."""
        where = (VersionRow.owner == owner, VersionRow.signature == signature)
        found = self._scalar(select(func.max(VersionRow.number)).where(*where))
        return int(found) if found is not None else None

    def put_versions(self, owner: str, wordings: Iterable[Wording], *, all_of_them: bool) -> None:
        """Store versions anew, with or without removing the others."""
        wordings = list(wordings)
        where = [VersionRow.owner == owner]
        if not all_of_them:
            where.append(VersionRow.number.in_([wording.number for wording in wordings]))
        self._write(delete(VersionRow).where(*where))
        self._insert(VersionRow, [version_values(owner, wording) for wording in wordings])

    # Events and operations

    def add_event(self, line: str, owner: str, event: Event) -> None:
        """Store what happened to an article; `line` is the journal line's digest."""
        self._write(delete(EventRow).where(EventRow.id == line, EventRow.owner == owner))
        values = {"id": line, "owner": owner, "time": event.time, "kind": str(event.kind), "facts": dict(event.facts)}
        self._write(insert(EventRow).values(**values))

    def events(self, owner: str) -> list[Event]:
        """What happened to an article beside visits, in the order of the journal."""
        query = select(EventRow.__table__).where(EventRow.owner == owner).order_by(EventRow.time, EventRow.id)
        return [Event(row.time, EventKind(row.kind), row.facts) for row in self._rows(query)]

    def add_operation(self, operation: Operation) -> None:
        """Remember an operation that can be undone."""
        number = int(self._scalar(select(func.max(OperationRow.number))) or 0) + 1
        values = {"number": number, "id": operation.id, "kind": operation.kind, "facts": dict(operation.facts)}
        self._write(insert(OperationRow).values(**values, undone=False))

    def last_operation(self) -> Operation | None:
        """The last operation that was not undone."""
        query = (
            select(OperationRow.__table__).where(OperationRow.undone.is_(False)).order_by(OperationRow.number.desc())
        )
        row = self._first(query.limit(1))
        return Operation(row.id, row.kind, row.facts) if row else None

    def mark_undone(self, line: str) -> None:
        """Remember that an operation was undone."""
        self._write(update(OperationRow).where(OperationRow.id == line).values(undone=True))

    # What the journal holds for later

    def set_option(self, owner: str, name: str, value: Mapping[str, Any]) -> None:
        """Store a setting of an article, a source or the store."""
        self._write(delete(OptionRow).where(OptionRow.owner == owner, OptionRow.name == name))
        self._write(insert(OptionRow).values(owner=owner, name=name, value=dict(value)))

    def set_source(self, url: str, kind: str, *, paused: bool, facts: Mapping[str, Any]) -> None:
        """Store a feed, sitemap or front page that is watched."""
        self._write(delete(SourceRow).where(SourceRow.url == url))
        self._write(insert(SourceRow).values(url=url, kind=kind, paused=paused, facts=dict(facts)))

    def set_hidden(self, folder: str, name: CaptureName, *, hidden: bool) -> None:
        """Mark a capture as hidden from view, or show it again."""
        where = (CaptureRow.folder == folder, CaptureRow.name == str(name))
        self._write(update(CaptureRow).where(*where).values(hidden=hidden))

    # Judgements

    def judged(self, old: str, new: str, engine: str) -> Significance | None:
        """What an engine said of two captures before."""
        where = (ComparisonRow.old == old, ComparisonRow.new == new, ComparisonRow.engine == engine)
        found = self._scalar(select(ComparisonRow.significance).where(*where))
        return Significance(found) if found else None

    def remember(self, old: str, new: str, engine: str, significance: Significance) -> None:
        """Keep what an engine says of two captures."""
        where = (ComparisonRow.old == old, ComparisonRow.new == new, ComparisonRow.engine == engine)
        self._write(delete(ComparisonRow).where(*where))
        self._write(insert(ComparisonRow).values(old=old, new=new, engine=engine, significance=str(significance)))

    # Statements

    def _write(self, statement: Executable) -> None:
        if self._connection is None:
            raise RuntimeError("a write outside a transaction")
        self._connection.execute(statement)

    def _insert(self, table: type[Any], values: list[dict[str, Any]]) -> None:
        if values and self._connection is not None:
            self._connection.execute(insert(table), values)

    def _rows(self, query: Executable) -> Sequence[Row[Any]]:
        if self._connection is not None:
            return self._connection.execute(query).all()
        with self.engine.connect() as connection:
            return connection.execute(query).all()

    def _first(self, query: Executable) -> Row[Any] | None:
        rows = self._rows(query)
        return rows[0] if rows else None

    def _scalar(self, query: Executable) -> Any:
        row = self._first(query)
        return row[0] if row is not None else None

    def _scalars(self, query: Executable) -> list[Any]:
        return [row[0] for row in self._rows(query)]

    def _grouped(self, query: Executable, value: str) -> dict[str, tuple[str, ...]]:
        groups: dict[str, list[str]] = {}
        for row in self._rows(query):
            groups.setdefault(row.owner, []).append(str(getattr(row, value)))
        return {owner: tuple(values) for owner, values in groups.items()}

    def _known(self, *where: Any) -> Iterator[Known]:
        for row in self._rows(select(ArticleRow.__table__).where(*where)):
            yield Known(row.folder, row.slug, row.timezone, row.scheduled, row.paused, row.merged_into, row.journalled)

    def _held(self, *where: Any) -> Iterator[Held]:
        order = (CaptureRow.time, CaptureRow.sha256, CaptureRow.folder, CaptureRow.name)
        for row in self._rows(select(CaptureRow.__table__).where(*where).order_by(*order)):
            fields = row._asdict()
            fields["name"] = name_of(row.name)
            fields["source"] = TimeSource(row.source)
            fields["urls"] = tuple(row.urls)
            fields["notices"] = tuple(documents.decode_notice(item) for item in row.notices)
            yield Held(**fields)

    def _seen(self, *where: Any) -> Iterator[Seen]:
        for row in self._rows(select(ObservationRow.__table__).where(*where).order_by(*_ORDER)):
            yield seen_of(row)
