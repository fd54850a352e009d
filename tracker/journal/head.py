"""journal/head.json: which line was the journal's last, so that a journal that was cut off at its end is noticed."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from tracker.errors import StoreError
from tracker.journal.line import LONGEST_BYTES, Position, opened
from tracker.values import dataclass

if TYPE_CHECKING:
    from pathlib import Path

NAME = "head.json"
SCHEMA = "tracker.head/1"
_LARGEST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Head:
    """What head.json says: the last line when it was written, None for a journal without lines.

    `problem` says why it says nothing, "" where it does; `absent` where there is no such file.
    """

    last: Position | None = None
    problem: str = ""
    absent: bool = False


def read(folder: Path) -> Head:
    """The head of the journal in a folder. `StoreError` where the file cannot be opened, never for what it says."""
    path = folder / NAME
    try:
        with opened(path) as file:
            return Head(_decode(file.read(_LARGEST_BYTES)))
    except StoreError as error:
        if isinstance(error.__cause__, FileNotFoundError):
            return Head(problem=f"journal/{NAME} is missing", absent=True)
        raise
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        return Head(problem=f"journal/{NAME} cannot be read ({error})")


def encode(last: Position | None) -> bytes:
    """The file's bytes."""
    raw = {"schema": SCHEMA, "last": asdict(last) if last else None}
    return (json.dumps(raw, sort_keys=True) + "\n").encode()


def _decode(data: bytes) -> Position | None:
    raw = json.loads(data)
    if raw["schema"] != SCHEMA:
        raise ValueError(f"schema {raw['schema']!r}")
    return None if raw["last"] is None else _position(**raw["last"])


def _position(*, file: Any, start: Any, end: Any, digest: Any, **_: Any) -> Position:
    whole = type(start) is int and type(end) is int and 0 <= start < end <= start + LONGEST_BYTES
    if not whole or not isinstance(file, str) or not isinstance(digest, str):
        raise ValueError("it names no line")
    return Position(file, start, end, digest)
