"""Every deliberate error, what the user can do about it, and the exit code it ends with.

TrackerError
├── MisuseError       2   the command line or the call is wrong
│   └── UnknownReferenceError, AmbiguousReferenceError
├── SourceError       3   bytes could not be brought in: no such file, no captures in a folder, a fetch that failed
├── ExtractError      4   the bytes hold no article: empty, binary, undecodable, no body text
├── StoreError        5   the store cannot be used: absent, not a store, newer format, read-only, full, busy
│   └── StoreBusyError, NewerFormatError, NoStoreError, CatalogueError
├── IntegrityError    6   what is stored is not what was stored: a damaged capture, record, keyframe or journal
└── SettingsError     7   a settings file is wrong; names file, line and key
"""

from __future__ import annotations

from typing import ClassVar


class TrackerError(Exception):
    """An error that a user can act on: one line that says what is wrong, and one that says what to do next.

    `exit_code` is what the command line ends with; `hint` may be empty where the line itself says what to do.
    """

    exit_code: ClassVar[int] = 70

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class MisuseError(TrackerError):
    """The command line or the call contradicts itself or names something that cannot be."""

    exit_code = 2


class UnknownReferenceError(MisuseError):
    """A reference that names no article, version or capture."""


class AmbiguousReferenceError(MisuseError):
    """A reference that could mean several things; the message lists them."""


class SourceError(TrackerError):
    """Bytes could not be brought in."""

    exit_code = 3


class ExtractError(TrackerError):
    """The bytes came in, but hold no article."""

    exit_code = 4


class StoreError(TrackerError):
    """The store cannot be used as asked."""

    exit_code = 5


class NoStoreError(StoreError):
    """There is no store at the place that was named or looked at."""


class StoreBusyError(StoreError):
    """Another process is writing and did not finish in time."""


class NewerFormatError(StoreError):
    """The store was written by a newer tracker; it is refused, never guessed."""


class CatalogueError(StoreError):
    """The catalogue's database could not be written; what it is made from is not affected."""


class IntegrityError(TrackerError):
    """Stored bytes are damaged or missing."""

    exit_code = 6


class SettingsError(TrackerError):
    """A settings file cannot be used."""

    exit_code = 7
