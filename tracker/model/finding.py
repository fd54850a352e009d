"""What a comparison says, and whether the publisher said it too."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from tracker.values import NamedTuple, dataclass


class Place(NamedTuple):
    """Where a finding shows: an index into `changes` or into `fields`, and a shift of it (None for wording)."""

    change: int | None
    field: int | None
    shift: int | None

    def to_dict(self) -> dict[str, int]:
        """The JSON form: only the keys that apply."""
        pairs = (("change", self.change), ("field", self.field), ("shift", self.shift))
        return {key: value for key, value in pairs if value is not None}


class Finding(NamedTuple):
    """One thing that a comparison says, with all its places, ranked from 1.

    `facet` is a claim's facet, or "wording". `still` are indexes of new sentences where what shifted here still
    stands as it was (another unnamed official still speaks). `says` is one line for a reader.
    """

    rank: int
    facet: str
    kind: str
    says: str
    places: tuple[Place, ...]
    still: tuple[int, ...] = ()
    detail: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The JSON form; `detail` only where there is one."""
        out: dict[str, Any] = {
            "rank": self.rank,
            "facet": self.facet,
            "kind": self.kind,
            "says": self.says,
            "places": [place.to_dict() for place in self.places],
            "still": list(self.still),
        }
        return out | ({"detail": self.detail} if self.detail else {})


class DisclosureState(StrEnum):
    """Whether the new page says that, and what, it changed."""

    NAMES_THE_CHANGE = "names-the-change"
    SPEAKS_OF_CHANGE = "speaks-of-change"
    TIME_ONLY = "time-only"
    NONE_FOUND = "none-found"


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What the new page's notices say about the claims that shifted.

    `notices` are indexes (from 0) of the new side's notices that bear on it, `uncovered` the ranks (from 1, as every
    view numbers the findings) of claim findings that no notice names. `modified_moved` says whether the modified time
    that the page states moved as well; None where a side states none.
    """

    state: DisclosureState
    notices: tuple[int, ...] = ()
    uncovered: tuple[int, ...] = ()
    modified_moved: bool | None = None

    def to_dict(self) -> dict[str, Any]:
        """The JSON form; `modified_moved` only where both pages state the time."""
        out = {"state": str(self.state), "notices": list(self.notices), "uncovered": list(self.uncovered)}
        return out if self.modified_moved is None else out | {"modified_moved": self.modified_moved}
