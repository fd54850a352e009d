"""Versions as users see them, put together from what the catalogue holds of wordings and captures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.errors import IntegrityError
from tracker.model import CaptureName, Version

if TYPE_CHECKING:
    from tracker.model import Notice
    from tracker.store.repository import Catalogue
    from tracker.store.values import Wording


def versions_of(catalogue: Catalogue, owner: str) -> tuple[Version, ...]:
    """An article's versions, v1 first."""
    captures: dict[int, list[CaptureName]] = {}
    notices: dict[str, tuple[Notice, ...]] = {}
    for held in catalogue.captures.of(owner):
        notices[held.id] = held.notices
        if held.version is not None:
            captures.setdefault(held.version, []).append(held.name)
    return tuple(
        _version(wording, tuple(dict.fromkeys(captures.get(wording.number, ()))), notices.get(wording.id, ()))
        for wording in catalogue.versions.of(owner)
    )


def version_of(catalogue: Catalogue, owner: str, number: int) -> Version | None:
    """One version, without reading the others."""
    wording = catalogue.versions.get(owner, number)
    if wording is None:  # pragma: no cover - an observation shows a version that is there
        return None
    held = catalogue.captures.showing(owner, number)
    notices = next((item.notices for item in held if item.id == wording.id), ())
    return _version(wording, tuple(dict.fromkeys(item.name for item in held)), notices)


def _version(wording: Wording, captures: tuple[CaptureName, ...], notices: tuple[Notice, ...]) -> Version:
    name = CaptureName.parse(wording.id.rpartition("/")[2])
    if name is None:  # pragma: no cover - only names that were parsed are stored
        raise IntegrityError(f"{wording.id} is no capture.")
    return Version(
        number=wording.number,
        id=name,
        captured_at=wording.first_seen,
        time_source=wording.first_source,
        first_seen=wording.first_seen,
        last_seen=wording.last_seen,
        visits=wording.visits,
        captures=captures or (name,),
        signature=wording.signature,
        reverts_to=wording.reverts_to,
        variant=wording.variant,
        notices=notices,
    )
