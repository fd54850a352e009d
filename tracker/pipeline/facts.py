"""The facts of a journal line, as values: each of its own kind and grammar, or a `ValueError` that says what is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker.archive import is_folder, is_slug
from tracker.model import CaptureName, Moment, TimeSource, utc_text, utc_time

if TYPE_CHECKING:
    from collections.abc import Mapping


def folder(raw: Any) -> str:
    """An article's folder."""
    if not isinstance(raw, str) or not is_folder(raw):
        raise ValueError(f"{raw!r} is no folder")
    return raw


def slug(raw: Any) -> str:
    """An article's name."""
    if not isinstance(raw, str) or not is_slug(raw):
        raise ValueError(f"{raw!r} is no slug")
    return raw


def capture(raw: Any) -> CaptureName:
    """A capture's permanent name."""
    name = CaptureName.parse(raw) if isinstance(raw, str) else None
    if name is None:
        raise ValueError(f"{raw!r} is no capture's name")
    utc_time(utc_text(name.time))
    return name


def captures(raw: Any) -> list[tuple[str, CaptureName]]:
    """Captures by folder and name."""
    if not isinstance(raw, list):
        raise ValueError(f"{raw!r} is no list of captures")  # noqa: TRY004 - damage, not a mistake of the caller's
    parts = [text(item).rpartition("/") for item in raw]
    return [(folder(where), capture(name)) for where, _, name in parts]


def moment(raw: Mapping[str, Any]) -> Moment:
    """A time and its source."""
    return Moment(utc_time(raw["time"]), TimeSource(raw["source"]))


def moment_facts(found: Moment) -> dict[str, str]:
    """A time and its source, as facts."""
    return {"time": utc_text(found.time), "source": str(found.source)}


def text(raw: Any) -> str:
    """Words that can be stored and shown."""
    if not isinstance(raw, str) or "\0" in raw or any("\ud800" <= mark <= "\udfff" for mark in raw):
        raise ValueError(f"{raw!r} is no text")
    return raw


def texts(raw: Any) -> list[str]:
    """A list of texts; none where it is missing."""
    return [text(item) for item in raw or ()]


def moves(facts: Mapping[str, Any]) -> dict[str, Any]:
    """What a line says of versions that moved: "versions", pairs of old and new number, their "ids", "because".

    "names": number, permanent name before and now of every version whose wording was seen earlier than was known.
    """
    pairs = [(int(old), int(new)) for old, new in facts["versions"]]
    ids = [str(capture(item)) for item in facts.get("ids", ())]
    if ids and len(ids) != len(pairs):
        raise ValueError("not every version that moved has its name")
    shown: dict[str, Any] = {"versions": [list(pair) for pair in pairs]} | ({"ids": ids} if ids else {})
    names = [[int(number), str(capture(was)), str(capture(now))] for number, was, now in facts.get("names", ())]
    shown |= {"names": names} if names else {}
    return shown | ({"because": text(facts["because"])} if "because" in facts else {})
