"""The catalogue's tables. Every row is a function of captures, records and journal (DESIGN §2.7)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, Dialect, Index, LargeBinary, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from tracker.model import utc_text

# The newest migration; an opened catalogue that names another one is migrated.
REVISION = "0004"


class UtcTime(TypeDecorator[datetime]):
    """Aware UTC datetimes as RFC 3339 text of equal length, so that they sort alike in every database."""

    impl = String(20)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Datetime to text."""
        return utc_text(value) if value else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Text to datetime."""
        return datetime.fromisoformat(value).astimezone(UTC) if value else None


# PostgreSQL would order text by the language of its server; SQLite orders it by code points, and so does the program.
_TEXT = Text().with_variant(Text(collation="C"), "postgresql")


class Base(DeclarativeBase):
    """All tables."""

    type_annotation_map = {datetime: UtcTime, dict[str, Any]: JSON, list[Any]: JSON, str: _TEXT, bytes: LargeBinary}  # noqa: RUF012 - SQLAlchemy's declaration


class MetaRow(Base):
    """What the catalogue knows of itself: the last journal line applied, the extractors of its documents."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[dict[str, Any]]


class ArticleRow(Base):
    """One story; `folder` is its permanent identity. `merged_into` names the article that took its captures."""

    __tablename__ = "articles"

    folder: Mapped[str] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)
    created: Mapped[datetime]
    title: Mapped[str | None]
    outlet: Mapped[str | None]
    timezone: Mapped[str | None]
    scheduled: Mapped[bool]
    paused: Mapped[bool]
    merged_into: Mapped[str | None]
    journalled: Mapped[bool]
    status: Mapped[str]
    versions: Mapped[int]
    last_checked: Mapped[datetime | None]
    last_changed: Mapped[datetime | None]
    next_check: Mapped[datetime | None] = mapped_column(index=True)


class AliasRow(Base):
    """A URL of an article and from when to when a capture gave it. `origin`: page, user, or removed by the user."""

    __tablename__ = "aliases"

    owner: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True, index=True)
    url: Mapped[str]
    origin: Mapped[str]
    place: Mapped[int]
    first_seen: Mapped[datetime | None]
    last_seen: Mapped[datetime | None]


class ChoiceRow(Base):
    """What the user said of a URL, kept apart from what pages give: `aliases` follows from both."""

    __tablename__ = "choices"

    owner: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    url: Mapped[str]
    present: Mapped[bool]


class CaptureRow(Base):
    """A capture, who owns it, and what was derived from it. `time` is its effective time, which retiming changes."""

    __tablename__ = "captures"

    folder: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str]
    time: Mapped[datetime]
    source: Mapped[str]
    sha256: Mapped[str]
    size_bytes: Mapped[int]
    stored_bytes: Mapped[int]
    dictionary: Mapped[str | None]
    timezone: Mapped[str | None]
    published_at: Mapped[datetime | None]
    url: Mapped[str | None]
    urls: Mapped[list[Any]]
    extractor: Mapped[str]
    headline: Mapped[str | None]
    headline_key: Mapped[str | None] = mapped_column(index=True)
    outlet: Mapped[str | None]
    signature: Mapped[str]
    stamp: Mapped[str]
    length: Mapped[int]
    announced: Mapped[bool]
    notices: Mapped[list[Any]]
    version: Mapped[int | None]
    hidden: Mapped[bool]
    journalled: Mapped[bool]

    __table_args__ = (Index("captures_by_owner", "owner", "time"), Index("captures_by_bytes", "sha256", "owner"))


class DocumentRow(Base):
    """What extraction made of a capture, as JSON."""

    __tablename__ = "documents"

    folder: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    document: Mapped[dict[str, Any]]


class ObservationRow(Base):
    """One attempt to look at an article. `id` is its capture's folder and name, or its journal line's digest."""

    __tablename__ = "observations"

    id: Mapped[str] = mapped_column(primary_key=True)
    folder: Mapped[str]
    owner: Mapped[str]
    name: Mapped[str | None]
    time: Mapped[datetime]
    source: Mapped[str]
    stated: Mapped[str]
    outcome: Mapped[str]
    events: Mapped[list[Any]]
    sha256: Mapped[str | None]
    detail: Mapped[str]
    version: Mapped[int | None]

    __table_args__ = (
        Index("observations_by_owner", "owner", "time"),
        Index("observations_by_folder", "folder", "time"),
    )


class VersionRow(Base):
    """A wording of an article; `folder` and `name` are those of the first capture that shows it."""

    __tablename__ = "versions"

    owner: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    folder: Mapped[str]
    name: Mapped[str]
    first_seen: Mapped[datetime]
    first_source: Mapped[str]
    last_seen: Mapped[datetime]
    last_source: Mapped[str]
    visits: Mapped[int]
    signature: Mapped[str]
    stamp: Mapped[str]
    length: Mapped[int]
    reverts_to: Mapped[int | None]
    variant: Mapped[bool]

    __table_args__ = (Index("versions_by_signature", "owner", "signature"),)


class EventRow(Base):
    """What a user or a command did to an article, numbered in the order of the journal. `id` is the line's digest."""

    __tablename__ = "events"

    number: Mapped[int] = mapped_column(index=True)
    id: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str] = mapped_column(primary_key=True, index=True)
    time: Mapped[datetime]
    kind: Mapped[str]
    facts: Mapped[dict[str, Any]]


class OperationRow(Base):
    """An operation that can be undone, in the order of the journal."""

    __tablename__ = "operations"

    number: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    facts: Mapped[dict[str, Any]]
    undone: Mapped[bool]


class TagRow(Base):
    """A tag of an article."""

    __tablename__ = "tags"

    owner: Mapped[str] = mapped_column(primary_key=True)
    tag: Mapped[str] = mapped_column(primary_key=True, index=True)


class OptionRow(Base):
    """A setting that the journal holds: of an article (`owner` is its folder), a source (its URL), or the store."""

    __tablename__ = "options"

    owner: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[dict[str, Any]]


class SourceRow(Base):
    """A feed, sitemap or front page that is watched."""

    __tablename__ = "sources"

    url: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    paused: Mapped[bool]
    facts: Mapped[dict[str, Any]]


class ComparisonRow(Base):
    """A judgement about two captures by one engine, kept so that it need not be made again."""

    __tablename__ = "comparisons"

    old: Mapped[str] = mapped_column(primary_key=True)
    new: Mapped[str] = mapped_column(primary_key=True)
    engine: Mapped[str] = mapped_column(primary_key=True)
    significance: Mapped[str]


class ComparedRow(Base):
    """A whole comparison of two documents, packed; `key` is a digest of all that it depends on.

    `number` grows with every row that is written: where there are too many, the smallest go first.
    """

    __tablename__ = "compared"

    key: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(index=True)
    size_bytes: Mapped[int]
    frame: Mapped[bytes]
