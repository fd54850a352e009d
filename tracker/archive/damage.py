"""Which captures of a folder cannot be read, keyframe by keyframe: each is read once and named once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.errors import IntegrityError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tracker.archive.archive import Archive
    from tracker.model import CaptureName, Record

HINT = "Restore the file from a backup."


def read_records(
    archive: Archive, folder: str, names: Sequence[CaptureName]
) -> tuple[dict[CaptureName, Record], dict[CaptureName, IntegrityError]]:
    """The records of a folder's captures, and what is wrong with those that cannot be read."""
    whole, damaged = {}, {}
    for name in names:
        try:
            whole[name] = archive.record(folder, name)
        except IntegrityError as error:
            damaged[name] = error
    return whole, damaged


def unreadable(
    archive: Archive, folder: str, records: Mapping[CaptureName, Record], damaged: Mapping[CaptureName, IntegrityError]
) -> Iterator[str]:
    """One paragraph for each capture that cannot be read, and one for each keyframe with all that it takes with it."""
    leaning: dict[str, list[Record]] = {}
    for found in records.values():
        if found.dictionary is not None:
            leaning.setdefault(found.dictionary, []).append(found)
    for name, error in damaged.items():
        yield _said(error.message, leaning.pop(str(name), []))
    for found in records.values():
        if found.dictionary is None:
            yield from _keyframe(archive, found, leaning.pop(str(found.name), []))
    for key, lost in leaning.items():
        leans = any(str(name) == key for name in records)
        why = "is no keyframe: it leans on another capture" if leans else "is missing"
        yield _said(f"The keyframe {folder}/{key} {why}.", lost)


def _keyframe(archive: Archive, keyframe: Record, leaning: Sequence[Record]) -> Iterator[str]:
    where = f"{keyframe.folder}/{keyframe.name}"
    try:
        body = archive.unpack(keyframe, None)
    except IntegrityError as error:
        kind = "keyframe" if leaning else "capture"
        yield _said(f"The {kind} {where} is damaged: {error.message}.", leaning)
        return
    for found in leaning:
        try:
            archive.unpack(found, body)
        except IntegrityError as error:
            yield _said(f"The capture {found.folder}/{found.name} is damaged: {error.message}.", ())


def _said(what: str, lost: Sequence[Record]) -> str:
    return " ".join(part for part in (what, takes_with_it([found.name for found in lost]), HINT) if part)


def takes_with_it(lost: Sequence[CaptureName], most: int | None = None) -> str:
    """The sentence about what a keyframe takes with it, which names all or the first few; "" where that is nothing."""
    if not lost:
        return ""
    named = ", ".join(map(str, lost[:most]))
    if most is not None and len(lost) > most:
        named += f" and {len(lost) - most} more"
    count = "1 capture" if len(lost) == 1 else f"{len(lost)} captures"
    return f"It takes with it {count} compressed against it: {named}."
