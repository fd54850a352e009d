"""What a user does to articles: each a journal line with enough facts to be undone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tracker.archive import is_slug
from tracker.archive.names import numbered, slugify
from tracker.errors import MisuseError
from tracker.model import utc_text, without_credentials

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from tracker.model import Article, CaptureName, Version
    from tracker.store.repository import Catalogue
    from tracker.store.values import Held, Operation

    Entry = tuple[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Undone:
    """What `undo` reversed: the kind of operation, its facts as the journal has them, and the articles concerned."""

    kind: str
    facts: dict[str, Any]
    articles: tuple[str, ...]


def pause(article: Article, catalogue: Catalogue, *, paused: bool) -> Entry:
    """Stop or go on watching an article."""
    known = catalogue.articles.known(article.folder)
    if known is not None and known.paused == paused:
        raise MisuseError(f"{article.slug} is {'already' if paused else 'not'} paused.")
    return "pause" if paused else "resume", {"folder": article.folder}


def merge(article: Article, into: Article, catalogue: Catalogue) -> Entry:
    """Make all captures of an article another's; its tags, and what the user said of its URLs, come along."""
    if article.folder == into.folder:
        raise MisuseError(f"{article.slug} cannot be merged into itself.")
    theirs = {alias.key for alias in catalogue.urls.of(into.folder)}
    theirs |= {choice.key for choice in catalogue.urls.choices(into.folder)}
    said = [choice for choice in catalogue.urls.choices(article.folder) if choice.key not in theirs]
    facts = {
        "from": article.folder,
        "into": into.folder,
        "captures": [held.id for held in catalogue.captures.of(article.folder)],
        "tags": [tag for tag in article.tags if tag not in into.tags],
        "aliases": [choice.url for choice in said if choice.present],
        "removed": [choice.url for choice in said if not choice.present],
    }
    return "merge", facts


def split(article: Article, versions: Sequence[Version], slug: str | None, catalogue: Catalogue) -> Entry:
    """Make the captures of some versions an article of their own."""
    numbers = {version.number for version in versions}
    held = catalogue.captures.of(article.folder)
    taken = [item for item in held if item.version in numbers]
    if not taken or len(taken) == len(held):
        raise MisuseError(f"{article.slug} must keep a version, and give one.", hint="Name the versions that leave it.")
    if slug is not None:
        check_slug(slug, catalogue)
    slug = slug or _split_slug(article, taken, catalogue)
    folder = f"{article.folder.partition('/')[0]}/{slug}"
    if catalogue.articles.known(folder) is not None:
        raise MisuseError(f"There was an article {slug} before.", hint="Choose another name.")
    return "split", {"from": article.folder, "into": folder, "slug": slug, "captures": [item.id for item in taken]}


def _split_slug(article: Article, taken: Sequence[Held], catalogue: Catalogue) -> str:
    host = article.folder.partition("/")[0]
    base = slugify(next((item.headline for item in taken if item.headline), "")) or article.slug
    return numbered(
        base if is_slug(base) else article.slug,
        lambda slug: bool(catalogue.articles.known_by_slug(slug) or catalogue.articles.known(f"{host}/{slug}")),
    )


def retime(article: Article, name: CaptureName, time: datetime, catalogue: Catalogue) -> Entry:
    """Correct when a capture's wording was up; its name stays."""
    held = next(iter(catalogue.captures.named(article.folder, name)), None)
    if held is None:
        raise MisuseError(f"{article.slug} has no capture {name}.", hint="tracker log lists them.")
    facts = {
        "folder": held.folder,
        "capture": str(name),
        "old": {"time": utc_text(held.time), "source": str(held.source)},
        "new": {"time": utc_text(time), "source": "user"},
    }
    if facts["old"] == facts["new"]:
        raise MisuseError(f"{name} has this time already.")
    return "retime", facts


def rename(article: Article, slug: str, catalogue: Catalogue) -> Entry:
    """Call an article otherwise; its folder, its permanent identity, stays."""
    check_slug(slug, catalogue)
    return "rename", {"folder": article.folder, "old": article.slug, "new": slug}


def check_slug(slug: str, catalogue: Catalogue) -> None:
    """Raise `MisuseError` unless an article may be called so."""
    if not is_slug(slug):
        hint = "Use lower-case letters, digits and single hyphens, at most 80, and nothing that reads as a version."
        raise MisuseError(f"An article cannot be called {slug!r}.", hint=hint)
    if catalogue.articles.known_by_slug(slug) is not None:
        raise MisuseError(f"There is an article {slug} already.", hint="tracker article merge joins two articles.")


def alias(article: Article, url: str, catalogue: Catalogue, *, remove: bool) -> Entry:
    """Say that a URL is the article's, or that it is not."""
    from tracker.pipeline.references import is_url, url_key

    url = without_credentials(url, whole=True)
    if not is_url(url) or not url.lower().startswith(("http://", "https://")):
        raise MisuseError(f"{url} is no http(s) URL.")
    present = url_key(url) in {url_key(known) for known in article.urls}
    if present != remove:
        raise MisuseError(f"{url} is {'no' if remove else 'already a'} URL of {article.slug}.")
    before = next((choice for choice in catalogue.urls.choices(article.folder) if choice.key == url_key(url)), None)
    facts = {"folder": article.folder, "url": url, "before": before and ("added" if before.present else "removed")}
    return "alias", facts | ({"remove": True} if remove else {})


def tag(article: Article, tags: Sequence[str], *, remove: bool) -> Entry:
    """Put tags on an article, or take them off: one line, so that one undoing reverses it."""
    if not tags:
        raise MisuseError("No tag is named.")
    tags = [without_credentials(text) for text in tags]
    for text in tags:
        check_tag(text)
        if (text in article.tags) != remove:
            said = f"no tag {text}" if remove else f"the tag {text} already"
            raise MisuseError(f"{article.slug} has {said}.", hint="Nothing was changed.")
    facts = {"folder": article.folder, "tags": list(dict.fromkeys(tags))}
    return "tag", facts | ({"remove": True} if remove else {})


def check_tag(text: str) -> None:
    """Raise `MisuseError` unless an article may have such a tag."""
    if not text.strip() or text != text.strip() or any(not char.isprintable() for char in text):
        raise MisuseError(f"{text!r} cannot be a tag.")


def inverse(operation: Operation, catalogue: Catalogue) -> Entry:
    """The line that reverses an operation; its facts name, in "undoes", the line that it reverses.

    Raises `MisuseError` where a name that the article would get back is another's by now.
    """
    facts = {**operation.facts, "undoes": operation.id}
    if operation.kind in {"pause", "resume"}:
        return "resume" if operation.kind == "pause" else "pause", facts
    if operation.kind == "rename":
        _check_free(operation.facts["old"], operation.facts["folder"], catalogue)
    if operation.kind in {"rename", "retime"}:
        return operation.kind, facts | {"old": operation.facts["new"], "new": operation.facts["old"]}
    if operation.kind in {"tag", "alias"}:
        removed = facts.pop("remove", False)
        if operation.kind == "alias":
            facts["choice"] = facts.pop("before", None)
        return operation.kind, facts | ({} if removed else {"remove": True})
    facts |= {"from": operation.facts["into"], "into": operation.facts["from"]}
    if operation.kind == "merge":
        known = catalogue.articles.known(facts["into"])
        return "split", facts | {"slug": known.slug if known else facts["into"].partition("/")[2]}
    facts.pop("slug", None)
    # What came to the article after it was split off goes back with the rest.
    return "merge", facts | {"captures": [held.id for held in catalogue.captures.of(facts["from"])]}


def _check_free(slug: str, folder: str, catalogue: Catalogue) -> None:
    taken, mine = catalogue.articles.known_by_slug(slug), catalogue.articles.known(folder)
    if taken is not None and mine is not None and taken.folder != folder:
        message = f"{mine.slug} cannot be called {slug} again: there is another article of that name."
        raise MisuseError(message, hint=f"Rename one of them: tracker article rename {mine.slug} NAME")


def concerned(operation: Operation, catalogue: Catalogue) -> tuple[str, ...]:
    """The slugs of the articles that an operation is about."""
    folders = [operation.facts[key] for key in ("folder", "from", "into") if key in operation.facts]
    known = (catalogue.articles.known(folder) for folder in folders)
    return tuple(item.slug for item in known if item is not None)
