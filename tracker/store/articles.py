"""Articles in the catalogue: what they are called, how they stand, their tags and their URLs."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select, update

from tracker.model import Article, ArticleStatus
from tracker.store.rows import article_of
from tracker.store.tables import AliasRow, ArticleRow, ChoiceRow, TagRow
from tracker.store.values import Alias, Choice, Known

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from tracker.store.statements import Statements
    from tracker.store.values import Standing

_BEST_FIRST = (AliasRow.place, AliasRow.last_seen.desc(), AliasRow.key)


class Articles:
    """Stories, with what the journal says of them and what their histories come to."""

    def __init__(self, run: Statements) -> None:
        self._run = run

    def add(self, known: Known, created: datetime) -> None:
        """A new article without a history yet."""
        self._run.write(
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

    def change(self, folder: str, **fields: Any) -> None:
        """Change fields of `Known`."""
        self._run.write(update(ArticleRow).where(ArticleRow.folder == folder).values(**fields))

    def set_standing(self, folder: str, standing: Standing) -> None:
        """Store what an article's history comes to."""
        self._run.write(update(ArticleRow).where(ArticleRow.folder == folder).values(**asdict(standing)))

    def all(self, *, tag: str | None = None) -> tuple[Article, ...]:
        """Every article that was not merged into another, in order of slugs."""
        query = select(ArticleRow.__table__).where(ArticleRow.merged_into.is_(None)).order_by(ArticleRow.slug)
        if tag is not None:
            query = query.where(ArticleRow.folder.in_(select(TagRow.owner).where(TagRow.tag == tag)))
        rows = self._run.rows(query)
        tags = self._run.grouped(select(TagRow.owner, TagRow.tag).order_by(TagRow.tag), "tag")
        query = select(AliasRow.owner, AliasRow.url).where(AliasRow.origin != "removed").order_by(*_BEST_FIRST)
        urls = self._run.grouped(query, "url")
        return tuple(article_of(row, tags.get(row.folder, ()), urls.get(row.folder, ())) for row in rows)

    def get(self, folder: str) -> Article | None:
        """One article as the catalogue has it."""
        row = self._run.first(select(ArticleRow.__table__).where(ArticleRow.folder == folder))
        if row is None:
            return None
        query = select(AliasRow.url).where(AliasRow.owner == folder, AliasRow.origin != "removed")
        return article_of(row, self.tags(folder), tuple(self._run.scalars(query.order_by(*_BEST_FIRST))))

    def count(self) -> int:
        """How many articles `all` would give."""
        return int(
            self._run.scalar(select(func.count()).select_from(ArticleRow).where(ArticleRow.merged_into.is_(None))) or 0
        )

    def tags(self, owner: str) -> tuple[str, ...]:
        """An article's tags, in order."""
        return tuple(self._run.scalars(select(TagRow.tag).where(TagRow.owner == owner).order_by(TagRow.tag)))

    def set_tag(self, owner: str, tag: str, *, present: bool) -> None:
        """Add a tag, or take it away."""
        self._run.write(delete(TagRow).where(TagRow.owner == owner, TagRow.tag == tag))
        if present:
            self._run.write(insert(TagRow).values(owner=owner, tag=tag))

    def _known(self, *where: Any) -> Iterator[Known]:
        for row in self._run.rows(select(ArticleRow.__table__).where(*where)):
            yield Known(row.folder, row.slug, row.timezone, row.scheduled, row.paused, row.merged_into, row.journalled)


class Urls:
    """The URLs of articles: what pages give, and what the user said."""

    def __init__(self, run: Statements) -> None:
        self._run = run

    def of(self, owner: str) -> tuple[Alias, ...]:
        """An article's URLs, best first, with those that the user removed."""
        rows = self._run.rows(select(AliasRow.__table__).where(AliasRow.owner == owner).order_by(*_BEST_FIRST))
        return tuple(Alias(r.key, r.url, r.origin, r.place, r.first_seen, r.last_seen) for r in rows)

    def owners(self, keys: Sequence[str]) -> tuple[str, ...]:
        """The articles that have one of these URLs, those of the first URL first, the most recently seen first."""
        query = select(AliasRow.key, AliasRow.owner, AliasRow.last_seen).where(
            AliasRow.key.in_(list(keys)), AliasRow.origin != "removed"
        )
        places = {key: place for place, key in enumerate(keys)}
        newest = sorted(
            self._run.rows(query), key=lambda row: (row.last_seen is not None, row.last_seen, row.owner), reverse=True
        )
        return tuple(dict.fromkeys(row.owner for row in sorted(newest, key=lambda row: places[row.key])))

    def choices(self, owner: str) -> tuple[Choice, ...]:
        """What the user said of an article's URLs."""
        rows = self._run.rows(select(ChoiceRow.__table__).where(ChoiceRow.owner == owner).order_by(ChoiceRow.key))
        return tuple(Choice(row.key, row.url, row.present) for row in rows)

    def choose(self, owner: str, key: str, url: str, *, present: bool | None) -> None:
        """Remember what the user says of a URL; None forgets it."""
        self._run.write(delete(ChoiceRow).where(ChoiceRow.owner == owner, ChoiceRow.key == key))
        if present is not None:
            self._run.write(insert(ChoiceRow).values(owner=owner, key=key, url=url, present=present))

    def put(self, owner: str, aliases: Iterable[Alias]) -> None:
        """Replace all URLs of an article."""
        self._run.write(delete(AliasRow).where(AliasRow.owner == owner))
        self._run.insert(AliasRow, [{"owner": owner, **asdict(alias)} for alias in aliases])
