"""What a writer that died left behind: captures with a record that no journal line speaks of."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from tracker.errors import IntegrityError
from tracker.journal import Line, Position
from tracker.model import Outcome, utc_text
from tracker.pipeline.ingest import article_entry, slug_of, tag_entries
from tracker.pipeline.rebuild import Applier

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from tracker.archive import Archive
    from tracker.model import CaptureName, Moment, Record
    from tracker.pipeline.writing import Entry
    from tracker.store.repository import Catalogue


def left_behind(catalogue: Catalogue, archive: Archive) -> list[tuple[str, CaptureName]]:
    """Captures with a record that no journal line speaks of: their writer died between the two."""
    found = []
    for folder, name in archive.walk():
        held = catalogue.captures.get(folder, name)
        if held is None or not held.journalled:
            found.append((folder, name))
    return found


def show_left_behind(catalogue: Catalogue, archive: Archive, now: datetime) -> None:
    """Put into the catalogue what a dead writer left behind, without writing it down: that is the next writer's."""
    records = []
    for folder, name in left_behind(catalogue, archive):
        with suppress(IntegrityError):
            records.append(archive.record(folder, name))
    applier = Applier(catalogue, archive, journalled=False)
    with catalogue.writing():
        for record in records:
            for kind, facts in _entries(record, catalogue):
                applier.apply(Line(kind, now, facts, Position("", 0, 0, f"{record.folder}/{record.name}")))
        applier.settle()


def _entries(record: Record, catalogue: Catalogue) -> Iterator[Entry]:
    """The lines that the dead writer would have written next, as far as they can be known without the document."""
    if record.page.moment is None:
        return
    new = catalogue.articles.known(record.folder) is None
    if new:
        yield article_entry(record, slug_of(record))
    yield _observation(record, record.page.moment)
    if new:
        yield from tag_entries(record)


def _observation(record: Record, moment: Moment) -> Entry:
    facts = {
        "folder": record.folder,
        "capture": str(record.name),
        "time": utc_text(moment.time),
        "source": str(moment.source),
        "outcome": str(Outcome.ERROR),
    }
    return "observation", facts
