"""What `tracker add` says about its pages: a line for each under its article, and what a reader should know of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from tracker.model import Outcome, TimeSource, utc_text
from tracker.patterns import pattern
from tracker.report import notices
from tracker.report.paper import Paper, Styled
from tracker.report.words import left_out, quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.model import Article, Document, LeftOut, Notice
    from tracker.pipeline.ingest import Added
    from tracker.pipeline.store import Store
    from tracker.report.view import View

_NAMES = {Outcome.NEW_VERSION: "new version"}
_WIDEST_NAME = len("new version")
_JOINED = {"headline": "the only article with this headline", "record": "named by the record beside the file"}
_SOURCES = {
    TimeSource.JSON_LD: "given by the page",
    TimeSource.NOTICE: "given by a notice",
    TimeSource.HTTP_DATE: "given by the server",
    TimeSource.FILE_NAME: "file name",
}
# Two headlines that share half of their longer words probably stand over one story.
_ALIKE = 0.5
_WORD = pattern(r"\w{4,}")


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


class Sayer:
    """Says what became of page after page; the name of an article stands once above its pages in a row."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._neighbours = Neighbours()
        self._article: str | None = None
        self._counts: Counter[str] = Counter()

    def learn(self, articles: tuple[Article, ...]) -> None:
        """Remember the articles that are there, for what it says about new ones."""
        self._neighbours.learn(articles)

    def text(self, store: Store, added: Added, *, name: str | None = None) -> str:
        """The lines of a page: all details of a page alone, in a batch (`name`) what asks for attention."""
        paper = Paper(self._view)
        if added.article.slug != self._article:
            self._article = added.article.slug
            paper.line(Styled(added.article.slug, "bold"), hang=2)
        kind = _kind(added)
        self._counts[kind] += 1
        _line(paper, added, kind, name)
        for line in _details(store, added, alone=name is None):
            paper.line(line, indent=4, hang=2)
        if added.version is None and not added.already:
            paper.line("what came in:", indent=4)
            paper.command(f"tracker show {added.article.slug}@{added.capture} --raw", indent=6)
        elif name is None and added.document.left_out and not added.already:
            paper.line(f"left out: {left_out(added.document)}", indent=4, hang=2)
            paper.command(f"tracker show {added.article.slug}{_at(store, added)} --removed", indent=6)
        for why, command in _commands(store, added, self._neighbours, alone=name is None):
            paper.line(why, indent=4, hang=2)
            paper.command(command, indent=6)
        return paper.text()

    def summary(self) -> str:
        """`1 new article, 2 new versions, 1 unchanged`."""
        return ", ".join(
            quantity(count, kind) if kind.startswith("new") else f"{count} {kind}"
            for kind, count in self._counts.items()
        )


def _line(paper: Paper, added: Added, kind: str, name: str | None) -> None:
    """`  v2 9be01d77  new version  captured 2022-01-14T18:50:00Z (file name)`, in a batch with what it came from."""
    version = f"v{added.version.number} " if added.version else ""
    time = f"captured {utc_text(added.captured_at)} ({_SOURCES.get(added.time_source, added.time_source)})"
    origin = f"  {name}" if name else ""
    paper.row(
        [Styled(f"  {version}{added.capture.digest}  ", "rank")],
        [Styled(kind, "bold"), f"{' ' * (_WIDEST_NAME - len(kind))}  {time}", Styled(origin, "dim")],
        indent=len(version) + len(added.capture.digest) + 4,
    )


def _kind(added: Added) -> str:
    """What the page turned out to be, in two words."""
    if added.already:
        return "in the store already"
    first = added.article.versions == 1 and added.version is not None and added.version.visits == 1
    if first and added.outcome is Outcome.NEW_VERSION:
        return "new article"
    return _NAMES.get(added.outcome, str(added.outcome))


def _details(store: Store, added: Added, *, alone: bool) -> Iterator[str]:
    """What a reader should know of the page beside its line."""
    version = added.version
    if version and _reverts(added):
        yield f"back to the wording of v{version.reverts_to}"
    if version and added.outcome is Outcome.UNCHANGED and not added.already:
        differing = _differing(store.document(version.id, added.article), added.document)
        only = f"; only what was left out differs: {left_out(replace(added.document, left_out=differing))}"
        yield f"text as in v{version.number}{only if differing else ''}"
    if added.outcome is Outcome.RESTAMPED and not added.already:
        yield "same text, another date line"
    renamed = {now for _, _, now in added.renamed}
    for (old, new), permanent in zip(added.renumbered, added.renumbered_ids, strict=True):
        yield f"v{old} is now v{new}; its permanent name is {'now' if permanent in renamed else 'still'} {permanent}"
    for number, was, now in added.renamed:
        yield f"v{number} was up earlier than was known: its permanent name is now {now}"
        yield f"{was} still names the same wording"
    if added.document.problem:
        yield f"no version: {added.document.problem}"
    elif added.outcome is Outcome.DOUBTFUL and not added.already:
        yield from _doubtful(store, added)
    if alone and not added.already:
        yield from map(_notice, added.document.notices)
    if added.joined in _JOINED:
        yield f"joined {added.article.slug}: {_JOINED[added.joined]}"


def _doubtful(store: Store, added: Added) -> Iterator[str]:
    """Why a page makes no version yet, and what would make it one."""
    before = [version for version in store.versions(added.article) if version.first_seen <= added.captured_at]
    if before:
        length = len(store.document(before[-1].id, added.article).text)
        less = 1 - len(added.document.text) / max(1, length)
        yield f"{less:.0%} of the text of v{before[-1].number} is missing: perhaps the page came in half"
    yield "kept, but no version yet; it becomes one, dated from this capture, when a later capture shows it again"


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
    """`“Updated at 1:47 p.m.” → 2022-01-14T18:47:00Z; date and zone inferred`."""
    says = f"{notices.label(notice.kind, notice.text)}“{notice.text}”"
    if notice.time:
        says += f" → {utc_text(notice.time)}"
    elif notice.between:
        first, last = notice.between
        says += f" → no single moment: between {utc_text(first)} and {utc_text(last)}"
    elif notice.stated_time and not notice.stated_zone:
        says += " → no time: its zone is not stated (--timezone says it)"
    inferred = f"{' and '.join(notice.inferred)} inferred" if notice.inferred else ""
    if notice.time_source == "zone-unknown":
        inferred = "its zone is not stated (--timezone says it)"
    assumed = "date assumed: the nearest before the capture" if notice.assumed else ""
    return "; ".join(filter(None, (says, inferred, assumed)))


def _commands(store: Store, added: Added, neighbours: Neighbours, *, alone: bool) -> Iterator[tuple[str, str]]:
    """What the reader may want to do next, and the command for it."""
    slug, version = added.article.slug, added.version
    again = added.outcome is Outcome.UNCHANGED and not added.already
    if alone and again and version and version.id != added.capture:
        first = store.reference(added.article, version.id)
        yield "why no version was made of it:", f"tracker explain {slug} {first} {_at(store, added)}"
    if added.joined in _JOINED:
        yield "if it is another story:", f"tracker article split {slug} {_at(store, added)}"
    if added.joined != "new":
        return
    near = neighbours.like(added.document.headline)
    if near:
        yield "another article has a similar headline; if they are one story:", f"tracker article merge {slug} {near}"
    elif alone and neighbours.some:
        yield "if it is one story with another:", f"tracker article merge {slug} ARTICLE"
    neighbours.learn((added.article,))


def _at(store: Store, added: Added) -> str:
    return store.reference(added.article, added.capture)
