"""The store that a command works on: opened for reading or for writing, its code imported only then."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.cli.console import say
from tracker.errors import AmbiguousReferenceError, MisuseError, UnknownReferenceError

if TYPE_CHECKING:
    from pathlib import Path

    from tracker.config import Settings
    from tracker.model import Article
    from tracker.pipeline.store import Store


@dataclass(frozen=True, slots=True)
class Place:
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

    def writing(self, *, create: bool = False, settings: Settings | None = None) -> Store:
        """The store, for commands that write; with `create`, made where there is none, and that is said."""
        from tracker.pipeline.store import open_store

        store = open_store(self.store, create=create, database=self.database, settings=settings)
        if store.created:
            say(f"Created store {store.path}")
        return _told(store)


def _told(store: Store) -> Store:
    """The store, once it was said that not all of it could be read."""
    if store.problems:
        count = len(store.problems)
        say(f"Not all of {store.path} could be read ({count} problem{'s' * (count > 1)}): tracker verify names them.")
    return store


def named(reference: str) -> str:
    """A reference as typed; raises `MisuseError` for an empty one, which is a mistake of a script, not a wish."""
    if not reference.strip():
        raise MisuseError("An empty name names nothing.", hint="`tracker list` shows the articles.")
    return reference


def article_of(store: Store, reference: str | None) -> Article:
    """The article that was named, or the store's only one; raises what to do where neither is there."""
    if reference is not None:
        return store.article(named(reference))
    only = store.only_article()
    if only is not None:
        return only
    articles = store.articles()
    if not articles:
        raise UnknownReferenceError("The store is empty.", hint="tracker add FILE-OR-URL begins an article.")
    names = ", ".join(article.slug for article in articles[:5]) + (" …" if len(articles) > 5 else "")
    message = f"The store holds {len(articles)} articles; say which: {names}."
    raise AmbiguousReferenceError(message, hint=f"For example: tracker diff {articles[0].slug} v1 v2")
