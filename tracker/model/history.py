"""What happened to an article over time: observations, events, versions."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from tracker.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from tracker.model.capture import CaptureName
    from tracker.model.comparison import Significance
    from tracker.model.document import Notice
    from tracker.model.moment import TimeSource


class Outcome(StrEnum):
    """What one attempt to look at an article found; exactly one per observation."""

    NEW_VERSION = "new-version"
    UNCHANGED = "unchanged"
    RESTAMPED = "restamped"
    NOT_MODIFIED = "not-modified"
    GONE = "gone"
    BLOCKED = "blocked"
    DOUBTFUL = "doubtful"
    ERROR = "error"


class EventKind(StrEnum):
    """What else an observation, or the user, did to an article's history."""

    RETURNED = "returned"
    REVERT = "revert"
    ALIAS = "alias"
    MERGED = "merged"
    RENUMBERED = "renumbered"
    WITNESSED = "witnessed"
    RENAMED = "renamed"
    RETIMED = "retimed"
    SPLIT = "split"
    TAGGED = "tagged"
    PAUSED = "paused"
    RESUMED = "resumed"


class ArticleStatus(StrEnum):
    """Whether an article is being watched, and what the last visits found."""

    ACTIVE = "active"
    GONE = "gone"
    BLOCKED = "blocked"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Observation:
    """One attempt to look at an article, kept for ever.

    `capture` is None where no bytes were kept (not modified, error). `time` is UTC.
    """

    time: datetime
    source: TimeSource
    outcome: Outcome
    capture: CaptureName | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """An entry of an article's log other than a visit. `facts` are JSON values that depend on the kind."""

    time: datetime
    kind: EventKind
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of an article's log, in the form of "tracker.log/1".

    `kind` is "version", an `Outcome` other than new-version, or an `EventKind`; `source` says where `time` (UTC) comes
    from. `facts` are JSON values that depend on the kind. For a version: "version", "id", "captured_at", "last_seen",
    "reverts_to", "variant", "significance", "notices" (each a dict of every field of a notice). Quiet visits are folded
    into one entry with "count" and "until".
    """

    time: datetime
    kind: str
    source: str | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Version:
    """A wording of an article. `number` is a position and may move; `id` is the permanent name.

    `id` is the first capture that shows it; `captures` are all that do, in order of time. `first_seen` and `last_seen`
    are the times of the first and last of the `visits` that found it up.
    """

    number: int
    id: CaptureName
    captured_at: datetime
    time_source: TimeSource
    first_seen: datetime
    last_seen: datetime
    visits: int
    captures: tuple[CaptureName, ...]
    signature: str
    reverts_to: int | None = None
    variant: bool = False
    significance: Significance | None = None
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One story. `folder` is its permanent identity in the store, `slug` the name it is called by."""

    folder: str
    slug: str
    title: str | None
    outlet: str | None
    urls: tuple[str, ...]
    versions: int
    status: ArticleStatus
    tags: tuple[str, ...] = ()
    timezone: str | None = None
    last_checked: datetime | None = None
    last_changed: datetime | None = None
    next_check: datetime | None = None
