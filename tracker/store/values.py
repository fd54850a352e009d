"""What goes into the catalogue and comes out of it, beside the model's nouns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from tracker.model import CaptureName, Document, Notice, Outcome, TimeSource


@dataclass(frozen=True, slots=True)
class Sighting:
    """One observation as the timeline sees it.

    `id` names it; `digest` orders equal times; `signature`, `stamp` and `length` (characters of body) are those of
    its document, None and 0 without one; `outcome` is what was observed where no document decides.
    """

    id: str
    time: datetime
    source: TimeSource
    digest: str = ""
    signature: str | None = None
    stamp: str | None = None
    length: int = 0
    announced: bool = False
    outcome: Outcome | None = None

    @property
    def order(self) -> tuple[datetime, str, str]:
        """Its place in the article's history."""
        return self.time, self.digest, self.id


@dataclass(frozen=True, slots=True)
class Wording:
    """A version in the making; `id` is the sighting that first shows it, `stamp` that of its latest capture."""

    number: int
    id: str
    signature: str
    stamp: str
    length: int
    first_seen: datetime
    first_source: TimeSource
    last_seen: datetime
    last_source: TimeSource
    visits: int
    reverts_to: int | None = None
    variant: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What one sighting is: its outcome, the version it shows, and what else happened."""

    outcome: Outcome
    version: int | None
    events: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """A capture in the catalogue: who owns it, its effective time, and what was derived from it.

    `folder` is where its files stand; `owner` the folder of the article that it belongs to now. `urls` are those that
    the request and the page give, best first. `journalled` is False for a capture that a writer left behind when it
    died, as a reader sees it that may not write it down.
    """

    folder: str
    name: CaptureName
    owner: str
    time: datetime
    source: TimeSource
    sha256: str
    size_bytes: int
    stored_bytes: int
    dictionary: str | None
    timezone: str | None
    published_at: datetime | None
    url: str | None
    urls: tuple[str, ...]
    extractor: str
    headline: str | None
    headline_key: str | None
    outlet: str | None
    signature: str
    stamp: str
    length: int
    announced: bool
    notices: tuple[Notice, ...]
    version: int | None = None
    hidden: bool = False
    journalled: bool = True

    @property
    def id(self) -> str:
        """The name of its observation."""
        return f"{self.folder}/{self.name}"


@dataclass(frozen=True, slots=True)
class Derived:
    """A capture with its document."""

    held: Held
    document: Document


@dataclass(frozen=True, slots=True)
class Seen:
    """An observation in the catalogue. `stated` is the outcome as it was observed, `outcome` what it is today.

    The two differ where an older capture came in later. `name` is None where no bytes were kept.
    """

    id: str
    folder: str
    owner: str
    name: CaptureName | None
    time: datetime
    source: TimeSource
    stated: Outcome
    outcome: Outcome
    events: tuple[str, ...] = ()
    sha256: str | None = None
    detail: str = ""
    version: int | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """An article in the catalogue, as the journal made it; without `journalled`, as its captures alone let it be."""

    folder: str
    slug: str
    timezone: str | None = None
    scheduled: bool = True
    paused: bool = False
    merged_into: str | None = None
    journalled: bool = True


@dataclass(frozen=True, slots=True)
class Standing:
    """What an article's history comes to, for its row in the catalogue."""

    title: str | None
    outlet: str | None
    timezone: str | None
    status: str
    versions: int
    last_checked: datetime | None
    last_changed: datetime | None


@dataclass(frozen=True, slots=True)
class Alias:
    """A URL of an article. `key` is what all spellings of it have in common; `origin`: page, user or removed."""

    key: str
    url: str
    origin: str
    place: int
    first_seen: datetime | None = None
    last_seen: datetime | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """What the user said of a URL: that it is the article's (`present`) or that it is not, whatever its pages say."""

    key: str
    url: str
    present: bool


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation that can be undone; `id` is its journal line's digest."""

    id: str
    kind: str
    facts: Mapping[str, Any]
