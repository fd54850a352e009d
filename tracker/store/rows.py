"""Rows of the catalogue → values, and back."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from tracker.model import Article, ArticleStatus, CaptureName, Outcome, TimeSource
from tracker.store.values import Seen, Wording

if TYPE_CHECKING:
    from sqlalchemy import Row


def article_of(row: Row[Any], tags: tuple[str, ...], urls: tuple[str, ...]) -> Article:
    """An article, with its tags and URLs."""
    return Article(
        folder=row.folder,
        slug=row.slug,
        title=row.title,
        outlet=row.outlet,
        urls=urls,
        versions=row.versions,
        status=ArticleStatus.PAUSED if row.paused else ArticleStatus(row.status),
        tags=tags,
        timezone=row.timezone,
        last_checked=row.last_checked,
        last_changed=row.last_changed,
        next_check=row.next_check,
    )


def seen_of(row: Row[Any]) -> Seen:
    """An observation."""
    return Seen(
        id=row.id,
        folder=row.folder,
        owner=row.owner,
        name=name_of(row.name) if row.name else None,
        time=row.time,
        source=TimeSource(row.source),
        stated=Outcome(row.stated),
        outcome=Outcome(row.outcome),
        events=tuple(row.events),
        sha256=row.sha256 or None,
        detail=row.detail,
        version=row.version,
    )


def wording_of(row: Row[Any]) -> Wording:
    """A version."""
    return Wording(
        number=row.number,
        id=f"{row.folder}/{row.name}",
        signature=row.signature,
        stamp=row.stamp,
        length=row.length,
        first_seen=row.first_seen,
        first_source=TimeSource(row.first_source),
        last_seen=row.last_seen,
        last_source=TimeSource(row.last_source),
        visits=row.visits,
        reverts_to=row.reverts_to,
        variant=row.variant,
    )


def version_values(owner: str, wording: Wording) -> dict[str, Any]:
    """The values of a version's row."""
    values = asdict(wording)
    folder, _, name = values.pop("id").rpartition("/")
    values |= {"first_source": str(wording.first_source), "last_source": str(wording.last_source)}
    return {"owner": owner, "folder": folder, "name": name, **values}


def name_of(text: str) -> CaptureName:
    """A capture's name; only names that were parsed are stored."""
    name = CaptureName.parse(text)
    if name is None:  # pragma: no cover - only names that were parsed are stored
        raise ValueError(f"{text!r} is no capture's name")
    return name
