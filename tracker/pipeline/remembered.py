"""Comparisons that were made before, from the catalogue; made now, and kept there, where they were not."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tracker.archive.compression import compress, decompress, stated_size
from tracker.errors import CatalogueError, IntegrityError
from tracker.model.packing import packed, shape, unpacked
from tracker.pipeline.engine import engine
from tracker.store import documents

if TYPE_CHECKING:
    from tracker.model import Comparison, Document
    from tracker.store.repository import Catalogue

# About 30,000 comparisons of news articles.
MOST_BYTES = 64 * 2**20
# Of how many to let go before they are all made.
_BATCH = 50


@dataclass
class Remembered:
    """Compares documents, each pair at most once for an engine as long as the catalogue keeps it.

    `keep` writes down what was made since the last time, in one transaction; a catalogue that cannot be written keeps
    nothing, and all is as it was without it. `labels` are the user's lines for the list of loaded names.
    """

    catalogue: Catalogue
    labels: tuple[str, ...] = ()
    _made: dict[str, bytes] = field(default_factory=dict)

    def compare(self, old: Document, new: Document) -> Comparison:
        """The comparison of two documents; equal to what `tracker.compare` makes of them.

        That of equal texts is made sooner than it is kept and read, and no catalogue is asked for it.
        """
        if old.text == new.text:
            return _compared_now(old, new, self.labels)
        key = comparison_key(old, new, self.labels)
        found = self._known(key, old, new)
        if found is not None:
            return found
        made = _compared_now(old, new, self.labels)
        self._made[key] = compress(json.dumps(packed(made), separators=(",", ":")).encode())
        if len(self._made) >= _BATCH:
            self.keep()
        return made

    def keep(self) -> None:
        """Write down what was made."""
        if self._made:
            with suppress(CatalogueError), self.catalogue.writing():
                self.catalogue.comparisons.put(self._made, most_bytes=MOST_BYTES)
        self._made.clear()

    def _known(self, key: str, old: Document, new: Document) -> Comparison | None:
        frame = self._made.get(key) or self.catalogue.comparisons.get(key)
        if frame is None:
            return None
        # The catalogue is a cache that anything may have happened to: what cannot be read is made anew.
        with suppress(IntegrityError, ValueError, TypeError, KeyError, IndexError):
            return unpacked(json.loads(decompress(frame, stated_size(frame) or 0)), old, new)
        return None


def _compared_now(old: Document, new: Document, labels: tuple[str, ...]) -> Comparison:
    """A comparison made now; what makes it is not imported where all are read."""
    from tracker.pipeline.compare import compare

    return compare(old, new, labels=labels)


def comparison_key(old: Document, new: Document, labels: tuple[str, ...] = ()) -> str:
    """A digest of all that a comparison of two documents depends on: their content, the engine, and how it is kept."""
    sides = (json.dumps(documents.encode(_compared(side)), sort_keys=True) for side in (old, new))
    parts = [engine(labels), shape(), *sides]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _compared(document: Document) -> Document:
    """A document without what no comparison looks at."""
    return replace(document, left_out=(), labels=(), url=None, aliases=(), extractor="")
