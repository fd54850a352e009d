"""What a store's history says: an article's log, its versions compared, its sentences followed."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from tracker.errors import CatalogueError, IntegrityError
from tracker.model import (
    Document,
    Interval,
    LogEntry,
    Outcome,
    Provenance,
    Significance,
    TimeSource,
    utc_text,
)
from tracker.model.comparison import notice_to_dict
from tracker.pipeline.engine import engine
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from tracker.model import Article, CaptureName, Comparison, Event, Ledger, Notice, Version
    from tracker.pipeline.references import Picked
    from tracker.pipeline.remembered import Remembered
    from tracker.store.repository import Catalogue
    from tracker.store.values import Held, Seen, Wording

    Documents = Callable[[CaptureName, Article], Document]

_QUIET = {Outcome.UNCHANGED, Outcome.NOT_MODIFIED}


def log_entries(
    versions: Sequence[Version], observations: Iterable[Seen], events: Iterable[Event]
) -> tuple[LogEntry, ...]:
    """Everything that happened, in order of time; runs of quiet visits of one version are one entry."""
    entries = [_version_entry(version) for version in versions]
    entries += _visits(observations)
    entries += [LogEntry(event.time, str(event.kind), None, dict(event.facts)) for event in events]
    # A version comes before what else was seen in the same second.
    return tuple(sorted(entries, key=lambda entry: (entry.time, entry.kind != "version")))


def _version_entry(version: Version) -> LogEntry:
    facts = {
        "version": version.number,
        "id": str(version.id),
        "captured_at": utc_text(version.captured_at),
        "first_seen": utc_text(version.first_seen),
        "last_seen": utc_text(version.last_seen),
        "visits": version.visits,
        "reverts_to": version.reverts_to,
        "variant": version.variant,
        "significance": version.significance and str(version.significance),
        "notices": [notice_to_dict(notice) for notice in version.notices],
    }
    return LogEntry(version.captured_at, "version", str(version.time_source), facts)


def _visits(observations: Iterable[Seen]) -> list[LogEntry]:
    """Visits that made no version, and what they noticed; quiet ones in a row are folded."""
    entries: list[LogEntry] = []
    run: list[Seen] = []
    for seen in observations:
        if run and (seen.outcome is not run[0].outcome or seen.version != run[0].version or seen.events):
            entries.append(_folded(run))
            run = []
        entries += [LogEntry(seen.time, event, str(seen.source), _facts(seen)) for event in seen.events]
        if seen.outcome in _QUIET:
            run.append(seen)
        elif seen.outcome is not Outcome.NEW_VERSION:
            entries.append(LogEntry(seen.time, str(seen.outcome), str(seen.source), _facts(seen)))
    return entries + ([_folded(run)] if run else [])


def _folded(run: list[Seen]) -> LogEntry:
    first, last = run[0], run[-1]
    facts = _facts(first) | {"count": len(run), "until": utc_text(last.time)}
    return LogEntry(first.time, str(first.outcome), str(first.source), facts)


def _facts(seen: Seen) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    if seen.version is not None:
        facts["version"] = seen.version
    if seen.name:
        facts["id"] = str(seen.name)
    if seen.detail:
        facts["detail"] = seen.detail
    return facts


def compare_versions(
    remembered: Remembered, article: Article, old: Picked, new: Picked, documents: Documents, *, raw_text: bool = False
) -> Comparison:
    """The comparison of two picked versions, with where each side comes from and between when the change lies."""
    from tracker.pipeline.raw_text import with_all_text

    catalogue = remembered.catalogue
    sides = [documents(picked.capture, article) for picked in (old, new)]
    sides[1] = _resolved(catalogue, article, sides[0], sides[1], new.capture)
    if raw_text:
        sides = [with_all_text(side) for side in sides]
    first, second = (catalogue.versions.get(article.folder, picked.version.number) for picked in (old, new))
    return remembered.compare(sides[0], sides[1]).with_provenance(
        provenance(catalogue, article, old), provenance(catalogue, article, new), interval(first, second)
    )


def interval(old: Wording | None, new: Wording | None) -> Interval:
    """Between which two sights a change lies, also asked backwards; within a version there is none."""
    if old is None or new is None or old.number == new.number:
        return Interval()
    first, second = sorted((old, new), key=lambda wording: wording.number)
    observed = first.last_source is TimeSource.VISIT and second.first_source is TimeSource.VISIT
    return Interval(first.last_seen, second.first_seen, observed)


def significances(
    remembered: Remembered, article: Article, versions: Sequence[Version], documents: Documents
) -> Iterator[Significance | None]:
    """How much each version differs from the one before; judged once for each engine, and kept.

    None for the first version, and where a capture is damaged.
    """
    catalogue, names = remembered.catalogue, [f"{article.folder} {version.id}" for version in versions]
    known = catalogue.judgements.of(names, engine(remembered.labels))
    made: dict[tuple[str, str], Significance] = {}
    yield from [None] * len(versions[:1])
    for pair, old, new in zip(pairwise(names), versions, versions[1:], strict=False):
        if pair not in known:
            with suppress(IntegrityError):
                known[pair] = made[pair] = remembered.compare(
                    documents(old.id, article), documents(new.id, article)
                ).significance
        yield known.get(pair)
    if made:
        with suppress(CatalogueError), catalogue.writing():
            catalogue.judgements.put(engine(remembered.labels), made)


def ledger_of(remembered: Remembered, article: Article, versions: Sequence[Version], documents: Documents) -> Ledger:
    """The ledger of an article's versions: each compared with the next, a single one with itself."""
    from tracker.pipeline.ledger import ledger
    from tracker.pipeline.references import Picked

    pages = [documents(version.id, article) for version in versions]
    comparisons = [remembered.compare(old, new) for old, new in zip(pages, pages[1:] or pages, strict=False)]
    if comparisons:
        last = provenance(remembered.catalogue, article, Picked(versions[-1], versions[-1].id))
        comparisons[-1] = comparisons[-1].with_provenance(Provenance(), last, Interval())
    return ledger(versions, comparisons)


def _resolved(catalogue: Catalogue, article: Article, old: Document, new: Document, capture: CaptureName) -> Document:
    """The new document, with markers that the old one lacks resolved by when the page was seen without them."""
    known = {_marker(notice) for notice in old.notices}
    if all(_marker(notice) in known for notice in new.notices):
        return new
    # Where no article was seen, no marker is missing.
    captures = [held for held in catalogue.captures.of(article.folder) if held.length]
    place = next((i for i, held in enumerate(captures) if held.name == capture), 0)
    notices = tuple(
        notice if _marker(notice) in known else _resolve(catalogue, article, number, new, captures[: place + 1])
        for number, notice in enumerate(new.notices)
    )
    return replace(new, notices=notices)


def _resolve(
    catalogue: Catalogue, article: Article, number: int, document: Document, captures: Sequence[Held]
) -> Notice:
    """The notice with this index of the last of these captures: first seen by the earliest in a row that has it."""
    notice = document.notices[number]
    first = len(captures) - 1
    while first > 0 and _marker(notice) in {_marker(other) for other in captures[first - 1].notices}:
        first -= 1
    if first <= 0:
        return notice
    held, before = captures[first], captures[first - 1]
    after = before.time
    if before.version is not None and before.version != held.version:
        wording = catalogue.versions.get(article.folder, before.version)
        after = wording.last_seen if wording else after
    from tracker.extract.timing import timed

    found = timed(
        document, base=held.time, timezone=held.timezone or article.timezone, published=held.published_at, after=after
    )
    return found.notices[number]


def _marker(notice: Notice) -> tuple[str, str]:
    return str(notice.kind), fold(notice.text)


def provenance(catalogue: Catalogue, article: Article, picked: Picked) -> Provenance:
    """Where the text of a picked version comes from, and when it was seen."""
    version = picked.version
    held = next(iter(catalogue.captures.named(article.folder, picked.capture)), None)
    earlier = catalogue.versions.get(article.folder, version.reverts_to) if version.reverts_to else None
    return Provenance(
        article=article.slug,
        version=version.number,
        id=str(picked.capture),
        url=(held.url if held else None) or next(iter(article.urls), None),
        captured_at=held.time if held else version.captured_at,
        time_source=held.source if held else version.time_source,
        first_seen=version.first_seen,
        last_seen=version.last_seen,
        visits=version.visits,
        sha256=held.sha256 if held else None,
        timezone=(held.timezone if held else None) or article.timezone,
        reverts_to=version.reverts_to,
        reverts_to_id=earlier.id.rpartition("/")[2] if earlier else None,
    )
