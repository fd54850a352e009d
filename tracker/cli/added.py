"""What `tracker add` says about one page: one line, and under it what a reader should know about it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from tracker.model import Outcome, TimeSource, utc_text
from tracker.report.words import left_out

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.model import Article, Document, LeftOut, Notice
    from tracker.pipeline.store import Added, Store

_NAMES = {Outcome.NEW_VERSION: "new version", Outcome.RESTAMPED: "restamped: same text, another date line"}
_JOINED = {"headline": "the only article with this headline", "record": "named by the record beside the file"}
_SOURCES = {
    TimeSource.JSON_LD: "given by the page",
    TimeSource.NOTICE: "given by a notice",
    TimeSource.HTTP_DATE: "given by the server",
    TimeSource.FILE_NAME: "file name",
}
# Two headlines that share half of their longer words probably stand over one story.
_ALIKE = 0.5
_WORD = re.compile(r"\w{4,}")


class Neighbours:
    """Finds articles whose headline is like another's, by the words they share; knows those added meanwhile."""

    def __init__(self) -> None:
        self._words: dict[str, set[str]] = {}
        self._slugs: dict[str, set[str]] = {}

    def learn(self, articles: tuple[Article, ...]) -> None:
        """Remember these articles' titles."""
        for article in articles:
            self._words[article.slug] = words = set(_WORD.findall((article.title or "").lower()))
            for word in words:
                self._slugs.setdefault(word, set()).add(article.slug)

    @property
    def some(self) -> str | None:
        """Some article, None where there is none."""
        return next(iter(self._words), None)

    def like(self, headline: str | None) -> str | None:
        """The article whose title shares most words with the headline, at least half of all; None without one."""
        words = set(_WORD.findall((headline or "").lower()))
        shared = Counter(slug for word in words for slug in self._slugs.get(word, ()))
        ranked = sorted((-count / len(words | self._words[slug]), slug) for slug, count in shared.items())
        return ranked[0][1] if ranked and -ranked[0][0] >= _ALIKE else None


def lines(store: Store, added: Added, neighbours: Neighbours, *, name: str | None = None) -> Iterator[str]:
    """The line of a page, then details: all of them for a page alone, in a batch (`name`) what asks for attention."""
    yield _line(store, added, name)
    for (old, new), permanent in zip(added.renumbered, added.renumbered_ids, strict=True):
        yield f"  v{old} is now v{new}; its permanent name is still {permanent}"
    if added.outcome is Outcome.UNCHANGED and added.version and not added.already and added.version.id != added.capture:
        yield f"  why: tracker explain {added.article.slug} @{added.version.id.digest} {_at(added)}"
    if name is None:
        yield from map(_notice, added.document.notices)
        if added.document.left_out:
            yield f"  left out: {left_out(added.document)}   tracker show {_permanent(added)} --removed"
    yield from _joining(added, neighbours, alone=name is None)


def _line(store: Store, added: Added, name: str | None) -> str:
    """`harbor-vote v2 20220114T185000Z-9be01d77: new version, captured 2022-01-14T18:50:00Z (file name)`."""
    version = f" v{added.version.number}" if added.version else ""
    time = f"captured {utc_text(added.captured_at)} ({_SOURCES.get(added.time_source, added.time_source)})"
    return f"{f'{name}: ' if name else ''}{added.article.slug}{version} {added.capture}: {_what(store, added)}, {time}"


def _what(store: Store, added: Added) -> str:
    """What the page turned out to be."""
    version = added.version
    if added.already:
        return "in the store already"
    if added.outcome is Outcome.UNCHANGED and version:
        differing = _differing(store.document(version.id, added.article), added.document)
        only = f", differs only in {left_out(replace(added.document, left_out=differing))}" if differing else ""
        return f"unchanged, text equal to v{version.number}{only}"
    if added.article.versions == 1 and version and version.visits == 1:
        return "new article"
    reverts = f", back to the wording of v{version.reverts_to}" if version and _reverts(added) else ""
    return f"{_NAMES.get(added.outcome, str(added.outcome))}{reverts}"


def _reverts(added: Added) -> bool:
    return added.outcome is Outcome.NEW_VERSION and added.version is not None and added.version.reverts_to is not None


def _differing(before: Document, here: Document) -> tuple[LeftOut, ...]:
    """What was left out here and not before; where there is nothing, the other way round."""
    return _missing(here.left_out, before.left_out) or _missing(before.left_out, here.left_out)


def _missing(items: tuple[LeftOut, ...], known: tuple[LeftOut, ...]) -> tuple[LeftOut, ...]:
    """The items whose text is not, or less often, among the known."""
    left = Counter((item.reason, item.text or item.evidence) for item in known)
    found = []
    for item in items:
        key = (item.reason, item.text or item.evidence)
        left[key] -= 1
        found += [item] if left[key] < 0 else []
    return tuple(found)


def _notice(notice: Notice) -> str:
    """`  "Updated at 1:47 p.m." → 2022-01-14T18:47Z; date and zone inferred, date assumed`."""
    says = f"  {notice.kind}: “{notice.text}”"
    if notice.time:
        says += f" → {utc_text(notice.time)}"
    elif notice.between:
        first, last = notice.between
        says += f" → no single moment: between {utc_text(first)} and {utc_text(last)}"
    elif notice.stated_time and not notice.stated_zone:
        says += " → no time: its zone is not stated (--timezone says it)"
    inferred = (
        f"{' and '.join(notice.inferred)} inferred" if notice.inferred and (notice.time or notice.between) else ""
    )
    assumed = "date assumed: the nearest before the capture" if notice.assumed else ""
    return "; ".join(filter(None, (says, inferred, assumed)))


def _joining(added: Added, neighbours: Neighbours, *, alone: bool) -> Iterator[str]:
    """Why the page went where it went, where the user did not say it, and how to correct that."""
    slug = added.article.slug
    if added.joined in _JOINED:
        yield f"  joined {slug}: {_JOINED[added.joined]}"
        yield f"  If it is another story: tracker article split {slug} {_at(added)}"
    if added.joined != "new":
        return
    near = neighbours.like(added.document.headline)
    other = near or (neighbours.some if alone else None)
    if other:
        why = f"{near} has a similar headline. If they are one story" if near else "If it is one story with another"
        yield f"  {why}: tracker article merge {slug} {other if near else 'ARTICLE'}"
    neighbours.learn((added.article,))


def _at(added: Added) -> str:
    return f"@{added.capture.digest}"


def _permanent(added: Added) -> str:
    return f"{added.article.slug}{_at(added)}"
