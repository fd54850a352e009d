"""Which article has what a folder's captures show today: merged articles lead on to the one that took them in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker.store.repository import Catalogue


def owner_of(catalogue: Catalogue, folder: str) -> str:
    """The article that a folder's captures belong to today; the folder itself where it was not merged."""
    return way_of(catalogue, folder)[-1]


def moved_from(catalogue: Catalogue, slug: str) -> tuple[str, bool] | None:
    """The article that a name leads to which is none's today, and whether through a merge; None for any other name."""
    known = catalogue.articles.known_by_slug(slug)
    folder = known.folder if known else catalogue.events.renamed_from(slug)
    if folder is None or (known and not known.merged_into):
        return None
    owner = owner_of(catalogue, folder)
    return owner, owner != folder


def way_of(catalogue: Catalogue, folder: str) -> list[str]:
    """The folders from one to its owner; it ends also where merges were written down that lead in a circle."""
    way = [folder]
    while (known := catalogue.articles.known(way[-1])) and known.merged_into and known.merged_into not in way:
        way.append(known.merged_into)
    return way
