"""How far a catalogue has come with its journal, and whether what it holds was derived by today's rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.extract import EXTRACTORS
from tracker.journal import Position
from tracker.pipeline.unreadable import UNREADABLE

if TYPE_CHECKING:
    from tracker.journal import Journal, Line
    from tracker.store.repository import Catalogue

# Under which names the catalogue remembers the last line that it took in, and whose documents it holds.
_APPLIED, _EXTRACTORS = "applied", "extractors"


def applied(catalogue: Catalogue) -> Position | None:
    """The last line that the catalogue took in; None in one that took in nothing."""
    raw = catalogue.meta(_APPLIED)
    return Position(**raw) if raw else None


def note_position(catalogue: Catalogue, line: Line) -> None:
    """Remember the last line that the catalogue took in."""
    position = line.position
    facts = {"file": position.file, "start": position.start, "end": position.end, "digest": position.digest}
    catalogue.set_meta(_APPLIED, facts)


def known(catalogue: Catalogue, journal: Journal) -> Position | None:
    """The last line that the catalogue took in, where the journal still has it: else it is to be made from nothing."""
    found = applied(catalogue)
    return found if found is not None and journal.knows(found) else None


def is_current(catalogue: Catalogue, journal: Journal) -> bool:
    """Whether the catalogue has taken in the journal's last line, with today's extractors."""
    return journal.last() == applied(catalogue) and not to_rederive(catalogue)


def to_rederive(catalogue: Catalogue) -> bool:
    """Whether some document was made by another extractor than today's, or could not be made."""
    return catalogue.meta(_EXTRACTORS) != dict(EXTRACTORS) or catalogue.captures.made_by(UNREADABLE)


def note_extractors(catalogue: Catalogue) -> None:
    """Remember that every document was made by today's extractors, as far as it could be made."""
    catalogue.set_meta(_EXTRACTORS, EXTRACTORS)
