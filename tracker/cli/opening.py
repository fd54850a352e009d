"""The store that a command works on: opened for reading or for writing, its code imported only then."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tracker.cli.console import say
from tracker.errors import AmbiguousReferenceError, MisuseError, UnknownReferenceError
from tracker.model import utc_text
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from tracker.config import Settings
    from tracker.model import Article
    from tracker.pipeline.references import VersionReference
    from tracker.pipeline.store import Store


class Place(NamedTuple):
    """Which store, as the global options say; None leaves it to the rules of DESIGN §3."""

    store: Path | None = None
    database: str | None = None

    def is_named(self) -> bool:
        """Whether the user said which store, by option or environment."""
        return self.store is not None or bool(os.environ.get("TRACKER_STORE"))

    def reading(self) -> Store:
        """The store, for commands that only read: never created, may stand on a read-only disk."""
        from tracker.pipeline.store import open_store

        return _told(open_store(self.store, read_only=True, database=self.database))

    def settings(self) -> Settings:
        """What is set for the store, whether there is one already or not. Raises `SettingsError`."""
        from pathlib import Path

        from tracker import config

        return config.load(config.find_store(self.store, os.environ, Path.cwd()))

    def folder(self) -> Path:
        """Where the store is, or would be made."""
        from pathlib import Path

        from tracker import config

        return config.find_store(self.store, os.environ, Path.cwd())

    def writing(self, *, create: bool = False, settings: Settings | None = None, hint: bool = True) -> Store:
        """The store, for commands that write; with `create`, made where there is none, and that is said.

        `hint`: pages that wait in `incoming/` are spoken of.
        """
        from tracker.pipeline.store import open_store

        store = open_store(self.store, create=create, database=self.database, settings=settings)
        if store.created:
            say(f"Created store {store.path}")
        elif hint:
            tell_waiting(store)
        return _told(store)


def tell_waiting(store: Store) -> None:
    """Say which pages a command that died has left, with the command that takes them in."""
    waits = len(store.waiting())
    if waits:
        pages = "1 page" if waits == 1 else f"{waits} pages"
        say(f"{pages} came in and not further; unless a command is at work: tracker add {store.path / 'incoming'}")


def _told(store: Store) -> Store:
    """The store, once it was said that not all of it could be read."""
    if store.problems:
        count = len(store.problems)
        say(f"Not all of {store.path} could be read ({count} problem{'s' * (count > 1)}): tracker verify names them.")
    return store


def alone(reference: str | None) -> str | None:
    """The article that a command is about with all its versions; raises `MisuseError` for a version or a file."""
    from tracker.pipeline.references import positions

    return positions([] if reference is None else [named(reference)], exists=os.path.exists, most=0).article


def dated(store: Store, article: Article, reference: VersionReference) -> str:
    """The reference, as typed; where it is a time at which no visit saw the article, that is said first."""
    from tracker.pipeline.references import Anchor

    unseen = store.pick(article, str(reference)).unseen if reference.anchor is Anchor.TIME else None
    if unseen:
        after, before = unseen.after, unseen.before
        say(f"tracker: no visit tells which wording stood at {utc_text(unseen.asked)}; v{after.number} is taken")
        then = f"v{before.number} first seen {utc_text(before.first_seen)}" if before else "nothing was seen after that"
        say(f"  v{after.number} last seen {utc_text(after.last_seen)}, {then}")
    return str(reference)


def named(reference: str) -> str:
    """A reference as typed; raises `MisuseError` for an empty one, which is a mistake of a script, not a wish."""
    if not reference.strip():
        raise MisuseError("An empty name names nothing.", hint="`tracker list` shows the articles.")
    return reference


def article_of(store: Store, reference: str | None) -> Article:
    """The article that was named, or the store's only one; raises what to do where neither is there.

    A former slug still leads to its article, so that scripts go on working; that is said on standard error.
    """
    if reference is not None:
        moved = store.moved(named(reference))
        if moved and moved.merged:
            say(f"tracker: {reference} was merged into {moved.article.slug}; versions are numbered as there")
        elif moved:
            say(f"tracker: {reference} was renamed to {moved.article.slug}")
        return moved.article if moved else store.article(reference)
    only = store.only_article()
    if only is not None:
        return only
    articles = store.articles()
    if not articles:
        raise UnknownReferenceError("The store is empty.", hint="tracker add FILE-OR-URL begins an article.")
    names = ", ".join(article.slug for article in articles[:5]) + (" …" if len(articles) > 5 else "")
    message = f"The store holds {len(articles)} articles; say which: {names}."
    first = articles[0].slug
    raise AmbiguousReferenceError(message, hint=f"Write its name first: {first} v1 v2, or {first}@v2.")
