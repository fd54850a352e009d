"""Which article has what a folder's captures show today: merged articles lead on to the one that took them in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker.store.repository import Catalogue


def owner_of(catalogue: Catalogue, folder: str) -> str:
    """The article that a folder's captures belong to today; the folder itself where it was not merged."""
    return way_of(catalogue, folder)[-1]


def way_of(catalogue: Catalogue, folder: str) -> list[str]:
    """The folders from one to its owner; it ends also where merges were written down that lead in a circle."""
    way = [folder]
    while (known := catalogue.known(way[-1])) and known.merged_into and known.merged_into not in way:
        way.append(known.merged_into)
    return way
