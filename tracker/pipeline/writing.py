"""Journal line, then catalogue: how everything that changes a store's history is written down."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tracker.errors import MisuseError
from tracker.model import no_credentials_in
from tracker.pipeline.position import note_position
from tracker.pipeline.rebuild import Applier

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from tracker.archive import Archive
    from tracker.journal import Journal, Line
    from tracker.store.repository import Catalogue
    from tracker.store.values import Derived

    Entry = tuple[str, Mapping[str, Any]]


@dataclass
class Writer:
    """Writes for one session. The caller holds the store's lock.

    `behind` is True after a failed write: the journal may hold lines that the catalogue does not, and the archive a
    capture that the journal does not. The caller then catches up before it goes on, and does not end its session
    cleanly.
    """

    catalogue: Catalogue
    archive: Archive
    journal: Journal
    behind: bool = False
    primed: dict[str, Derived] = field(default_factory=dict)

    def commit(self, entries: Sequence[Entry], *, because: str, now: datetime) -> Applier:
        """Take lines into the catalogue and write them down, in one transaction that a failing journal rolls back.

        No credentials of a URL are written, wherever in the facts it stands. Where version numbers move, a line says
        so, with `because` as the reason. Raises `MisuseError`, before the journal is touched, where a line cannot be
        applied.
        """
        applier = Applier(self.catalogue, self.archive, primed=self.primed)
        # A capture is on disk by now: whoever writes next has to write it down.
        brings = bool(self.primed)
        try:
            with self.catalogue.writing():
                draft = self.journal.draft(now)
                self._take(applier, draft.add([(kind, no_credentials_in(facts)) for kind, facts in entries]))
                applier.settle()
                self._take(applier, draft.add(_renumbered(applier, because)))
                _check(applier)
                self.journal.write(draft)
        except MisuseError:
            self.behind = self.behind or brings
            raise
        except BaseException:
            self.behind = True
            raise
        finally:
            self.primed.clear()
        return applier

    def _take(self, applier: Applier, lines: Sequence[Line]) -> None:
        for line in lines:
            applier.apply(line)
            note_position(self.catalogue, line)


def _check(applier: Applier) -> None:
    """Nothing is written down that will not be there when the catalogue is made anew."""
    for why in applier.refused.values():
        raise MisuseError(f"This cannot be done ({why}).", hint="Nothing was changed.")


def _renumbered(applier: Applier, because: str) -> list[Entry]:
    """A line for each article in which versions moved: numbers with the permanent names, and names that are others."""
    entries: list[Entry] = []
    for owner, moves in sorted(applier.moves.items()):
        numbers = [move for move in moves if move.old != move.new]
        facts = {
            "folder": owner,
            "versions": [[move.old, move.new] for move in numbers],
            "ids": [move.id for move in numbers],
            "because": because,
        }
        names = [[move.new, move.was, move.id] for move in moves if move.was != move.id]
        entries.append(("renumbered", facts | ({"names": names} if names else {})))
    return entries
