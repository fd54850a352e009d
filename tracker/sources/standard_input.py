"""A page from standard input, named `-`."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tracker.errors import SourceError
from tracker.model import Moment, Page, TimeSource
from tracker.sources.bounded import GZIP, gunzip, media_type, within
from tracker.sources.source import Item

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.sources.source import Reading

NAME = "-"


def takes(reference: str) -> bool:
    """Only `-`."""
    return reference == NAME


def items(_reference: str, reading: Reading) -> Iterator[Item]:
    """The one page that standard input holds."""
    yield Item("standard input", partial(_read, reading), waits=True)


def _read(reading: Reading) -> Page:
    """Read to the end; the time of reading is the least of the candidates for its time."""
    try:
        body = within(reading.stdin.read(reading.limit_bytes + 1), reading.limit_bytes, "standard input")
    except OSError as error:
        message = f"Standard input cannot be read: {error.strerror or error}."
        raise SourceError(message) from error
    read_at = Moment(reading.now(), TimeSource.FILE)
    if body.startswith(GZIP):
        body = gunzip(body, reading.limit_bytes, "standard input")
    kind = media_type("", body)
    return Page(body, None, kind, "standard input", times=(read_at,), timezone=reading.timezone, fleeting=True)
