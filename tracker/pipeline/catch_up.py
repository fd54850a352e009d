"""Bringing a catalogue up to date with the journal, and with what today's extractors make of the captures."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from tracker.errors import StoreError
from tracker.extract import EXTRACTORS
from tracker.pipeline import position
from tracker.pipeline.rebuild import Applier

if TYPE_CHECKING:
    from tracker.archive import Archive
    from tracker.journal import Journal
    from tracker.store.repository import Catalogue

_BATCH = 200
# Under which the catalogue remembers the lines that it could not take in.
_REFUSED = "refused"


def catch_up(catalogue: Catalogue, journal: Journal, archive: Archive, *, most: int | None) -> list[str]:
    """Take in what the journal knows and the catalogue does not; what could not be applied.

    Where the catalogue's last line is not in the journal, it is made anew. `most` bounds the captures to derive; above
    it a `StoreError` names the command that does it, which goes on where it was interrupted. Several processes may do
    this with one database at the same time: each step is a transaction that begins with a look at where it stands.
    """
    if most is not None:
        lines = journal.lines(position.known(catalogue, journal))
        _refuse(sum(1 for line in lines if line.kind == "observation" and line.facts.get("capture")), most)
    problems: list[str] = []
    while (found := _take_in(catalogue, journal, archive)) is not None:
        problems += found
    # What could not be read is tried again at once, and says the same.
    return list(dict.fromkeys(problems + _rederive(catalogue, archive, most)))


def discard(catalogue: Catalogue) -> None:
    """Empty the catalogue."""
    with catalogue.writing():
        catalogue.empty()


def refused(catalogue: Catalogue) -> list[str]:
    """The journal's lines that cannot be applied, one line each."""
    return [f"{where}: {why}." for where, why in (catalogue.meta(_REFUSED) or {}).items()]


def _take_in(catalogue: Catalogue, journal: Journal, archive: Archive) -> list[str] | None:
    """Take in the next lines, in one transaction; what could not be applied, or None where there are none."""
    applier = Applier(catalogue, archive)
    with catalogue.writing():
        after = position.known(catalogue, journal)
        if after is None and position.applied(catalogue) is not None:
            catalogue.empty()
        lines = list(islice(journal.lines(after), _BATCH))
        for line in lines:
            applier.apply(line)
        if lines:
            position.note_position(catalogue, lines[-1])
        applier.settle()
        if applier.refused:
            catalogue.set_meta(_REFUSED, (catalogue.meta(_REFUSED) or {}) | applier.refused)
    return applier.problems if lines else None


def _rederive(catalogue: Catalogue, archive: Archive, most: int | None) -> list[str]:
    """Derive anew what an older extractor made: two versions are always compared with the same one.

    A capture that could not be read when the catalogue was made is tried again: it may have been restored.
    """
    if not position.to_rederive(catalogue):
        return []
    old = catalogue.captures.outdated(EXTRACTORS.values())
    if most is not None:
        _refuse(len(old), most)
    problems: list[str] = []
    for start in range(0, len(old), _BATCH):
        applier = Applier(catalogue, archive)
        with catalogue.writing():
            for item in old[start : start + _BATCH]:
                held = catalogue.captures.get(item.folder, item.name)
                if held is not None and held.extractor == item.extractor:
                    applier.rederive(held)
            applier.settle()
        problems += applier.problems
    with catalogue.writing():
        position.note_extractors(catalogue)
    return problems


def _refuse(count: int, most: int) -> None:
    if count > most:
        hint = "Run: tracker verify --rebuild   (it can be interrupted and goes on where it stopped)"
        raise StoreError(f"The catalogue must be made anew from {count} captures.", hint=hint)
