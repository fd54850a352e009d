"""Bytes as they came in, and everything known about how they came."""

from __future__ import annotations

import re
from dataclasses import field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, ClassVar, Self

from tracker.model.moment import utc_text
from tracker.patterns import pattern
from tracker.values import dataclass

if TYPE_CHECKING:
    from tracker.model.moment import Moment


@dataclass(frozen=True, slots=True)
class Hop:
    """One redirect on the way to a page."""

    url: str
    status: int
    location: str


@dataclass(frozen=True, slots=True)
class Page:
    """What a source brought: a body after content decoding, before charset decoding, and how it came.

    `moment` is when this wording is known to have been up, with its source. `headers` are the response's, in order,
    repeated names kept. `article` is the slug that the user or a record named, `timezone` an IANA name; both are
    options of the derivation and go into the record, as do `tags` and `schedule`, so that a capture whose writer died
    is written down as it was meant. Where the user named a day alone, `published_on` is that ("2022-01-14")
    and `published_at` its beginning. `fleeting`: the bytes are nowhere else, as those of a fetch or a stream.
    """

    body: bytes
    moment: Moment | None
    media_type: str
    origin: str
    url: str | None = None
    method: str | None = None
    request_headers: tuple[tuple[str, str], ...] = ()
    hops: tuple[Hop, ...] = ()
    final_url: str | None = None
    status: int | None = None
    http_version: str | None = None
    server_address: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    encoded_size_bytes: int | None = None
    encoded_sha256: str | None = None
    times: tuple[Moment, ...] = ()
    article: str | None = None
    timezone: str | None = None
    published_at: datetime | None = None
    published_on: str = ""
    tags: tuple[str, ...] = ()
    schedule: bool = True
    fleeting: bool = False


@dataclass(frozen=True, slots=True, order=True)
class CaptureName:
    """The permanent name of what a capture shows: its time and its digest, `20220114T184700Z-3f2a9c1b`.

    `digest` is the beginning of the body's SHA-256: 8 hex digits, more where another body has the same name.
    """

    stamp: str
    digest: str

    PATTERN: ClassVar[re.Pattern[str]] = pattern(r"(\d{8}T\d{6}Z)-([0-9a-f]{8,64})")

    @classmethod
    def of(cls, time: datetime, sha256: str, length: int = 8) -> Self:
        """The name for a body with this digest, seen at this time."""
        return cls(re.sub("[-:]", "", utc_text(time)), sha256[:length])

    @classmethod
    def parse(cls, text: str) -> Self | None:
        """The name that `text` is, or None."""
        match = cls.PATTERN.fullmatch(text)
        return cls(match[1], match[2]) if match else None

    @property
    def time(self) -> datetime:
        """The time in the name, in UTC."""
        return datetime.strptime(self.stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)

    def __str__(self) -> str:
        return f"{self.stamp}-{self.digest}"


@dataclass(frozen=True, slots=True)
class Record:
    """Everything about a capture but its bytes; written beside it as JSON ("tracker.record/1").

    `folder` is the article's folder in the store ("thehill.com/false-flag"), the article's permanent identity.
    `dictionary` names the keyframe that the capture is compressed against, None where it stands alone. `file_sha256` is
    the digest of the record's own file, "" where there is none yet; the journal holds it.
    """

    name: CaptureName
    folder: str
    page: Page
    sha256: str
    size_bytes: int
    stored_bytes: int
    suffix: str
    dictionary: str | None
    tool: str
    file_sha256: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Capture:
    """A capture read back from the archive: its record and its bytes, digest checked."""

    record: Record
    body: bytes
