"""What stands in the catalogue for a capture whose bytes or record are damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker.model import Document
from tracker.store.values import Derived, Held

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tracker.model import CaptureName, Moment

# The extractor of such a capture: what stands for its document is tried anew at every opening.
UNREADABLE = "unreadable"


def unreadable(facts: Mapping[str, Any], folder: str, name: CaptureName, owner: str, moment: Moment) -> Derived:
    """A capture whose bytes or record are damaged, as the journal remembers it."""
    held = Held(
        folder=folder,
        name=name,
        owner=owner,
        time=moment.time,
        source=moment.source,
        sha256=str(facts.get("sha256") or name.digest),
        size_bytes=0,
        stored_bytes=0,
        dictionary=str(name),
        timezone=None,
        published_at=None,
        url=None,
        urls=(),
        extractor=UNREADABLE,
        headline=None,
        headline_key=None,
        outlet=None,
        signature=str(facts.get("signature", "")),
        stamp=str(facts.get("stamp", "")),
        length=int(facts.get("length") or 0),
        announced=bool(facts.get("announced")),
        notices=(),
    )
    return Derived(held, Document("", problem="damaged"))
