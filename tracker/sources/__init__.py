"""Bytes in: every kind of place that pages come from, asked in this order.

Another source is one file with a `takes` and an `items` (see `source.Source`), and one entry here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.sources import files, standard_input, web
from tracker.sources.source import Item, Pace, Reading, Source

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCES: dict[str, Source] = {
    "standard-input": Source(standard_input.takes, standard_input.items),
    "web": Source(web.takes, web.items),
    "files": Source(files.takes, files.items),
}

__all__ = ["SOURCES", "Item", "Pace", "Reading", "Source", "items"]


def items(reference: str, reading: Reading) -> Iterator[Item]:
    """Every page that a reference names, from the first source that takes it; the last one takes anything.

    Raises `SourceError` where nothing can be found there, `MisuseError` for what is no source.
    """
    source = next(source for source in SOURCES.values() if source.takes(reference))
    return source.items(reference, reading)
