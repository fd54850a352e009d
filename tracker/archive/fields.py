"""Values out of JSON that anyone may have written: each of the kind and in the range it must be, or a `ValueError`."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, TypeVar

from tracker.patterns import pattern
from tracker.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable

_T = TypeVar("_T")
_SHA256 = pattern(r"[0-9a-f]{64}")
# Times are added to and taken from: the first and the last year leave no room for that.
FIRST_YEAR, LAST_YEAR = 2, 9998


@dataclass(frozen=True, slots=True)
class Fields:
    """The values of one JSON object; `path` is where it stands, for messages."""

    raw: dict[str, Any]
    path: str = ""

    @classmethod
    def of(cls, raw: Any, path: str = "") -> Fields:
        """The object, where it is one."""
        if not isinstance(raw, dict):
            raise ValueError(f"{path or 'it'} is no object")  # noqa: TRY004  # damage, not a mistake of the caller's
        return cls(raw, path)

    def get(self, key: str, read: Callable[[Any, str], _T]) -> _T:
        """A value that must be there, read by one of the functions below."""
        if key not in self.raw:
            raise ValueError(f"{self._at(key)} is missing")
        return read(self.raw[key], self._at(key))

    def maybe(self, key: str, read: Callable[[Any, str], _T]) -> _T | None:
        """A value that may be null, not missing."""
        return None if self.raw.get(key, self) is None else self.get(key, read)

    def all(self, key: str, read: Callable[[Any, str], _T]) -> tuple[_T, ...]:
        """A list of values of one kind."""
        values = self.get(key, _list)
        return tuple(read(value, f"{self._at(key)}[{number}]") for number, value in enumerate(values))

    def _at(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key


def text(raw: Any, path: str) -> str:
    """Text that can be written anywhere: no NUL, no half of a surrogate pair."""
    try:
        if isinstance(raw, str) and "\0" not in raw:
            raw.encode()
            return raw
    except UnicodeEncodeError:
        pass
    raise ValueError(f"{path} is no text")


def sha256(raw: Any, path: str) -> str:
    """64 hexadecimal digits."""
    if not _SHA256.fullmatch(text(raw, path)):
        raise ValueError(f"{path} is no SHA-256")
    return str(raw)


def whole(most: int) -> Callable[[Any, str], int]:
    """A whole number from 0 to `most`."""

    def read(raw: Any, path: str) -> int:
        if isinstance(raw, bool) or not isinstance(raw, int) or not 0 <= raw <= most:
            raise ValueError(f"{path} is no whole number from 0 to {most}")
        return raw

    return read


def time(raw: Any, path: str) -> datetime:
    """A time with its offset, in UTC."""
    try:
        found = datetime.fromisoformat(text(raw, path))
        if found.tzinfo is not None and FIRST_YEAR <= found.astimezone(UTC).year <= LAST_YEAR:
            return found.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise ValueError(f"{path} is no time")


def day(raw: Any, path: str) -> str:
    """A day as ISO 8601 writes it with hyphens, "2022-01-14"."""
    with suppress(ValueError):
        found = date.fromisoformat(text(raw, path))
        if str(found) == raw and FIRST_YEAR <= found.year <= LAST_YEAR:
            return str(found)
    raise ValueError(f"{path} is no day")


def pair(raw: Any, path: str) -> tuple[str, str]:
    """Two texts."""
    values = [text(value, path) for value in _list(raw, path)]
    if len(values) != 2:
        raise ValueError(f"{path} is no pair")
    return values[0], values[1]


def _list(raw: Any, path: str) -> list[Any]:
    if not isinstance(raw, list):
        raise ValueError(f"{path} is no list")  # noqa: TRY004  # damage, not a mistake of the caller's
    return raw
