"""A comparison as JSON values and back, whole: what a cache keeps of it. The two documents are kept elsewhere.

Values are packed field by field, in the order of their class, and read back by the types that the classes declare: a
field that is added to a class is packed from then on, and `shape` differs.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin, get_type_hints

from tracker import model
from tracker.model import Comparison, Side

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker.model import Document

    Reader = Callable[[Any], Any]

_SIDES = ("old", "new")
# Where the sides stand in a store is that store's present state, and no part of the comparison.
_PRESENT = {*_SIDES, "changed"}
_NAMES = {**{name: getattr(model, name) for name in model.__all__}, "datetime": datetime}


def packed(comparison: Comparison) -> list[Any]:
    """A comparison without its documents, their provenance and the interval between them, as JSON values."""
    sides = [[_pack(side.sentences), side.text_sha256] for side in (comparison.old, comparison.new)]
    return [sides, [_pack(getattr(comparison, name)) for name in _kept()]]


def unpacked(raw: list[Any], old: Document, new: Document) -> Comparison:
    """The comparison that `packed` was given, of the same documents. Raises on values that it did not make."""
    sides, values = raw
    hints = _hints(Comparison)
    read = {name: _reader(hints[name])(value) for name, value in zip(_kept(), values, strict=True)}
    sentences = _reader(_hints(Side)["sentences"])
    for name, document, (spans, digest) in zip(_SIDES, (old, new), sides, strict=True):
        read[name] = Side(document, sentences(spans), digest)
    return Comparison(**read)


@cache
def shape() -> str:
    """What the packed classes look like; values that were packed in one shape are not read in another."""
    seen: dict[type, str] = {}
    _describe(Comparison, seen)
    return " ".join(seen[kind] for kind in sorted(seen, key=lambda kind: kind.__name__))


def _kept() -> list[str]:
    return [item.name for item in fields(Comparison) if item.name not in _PRESENT]


def _describe(kind: Any, seen: dict[type, str]) -> None:
    for part in get_args(kind):
        _describe(part, seen)
    if _is_record(kind) and kind not in seen:
        hints = _hints(kind)
        seen[kind] = f"{kind.__name__}({', '.join(f'{name}: {hint}' for name, hint in hints.items())})"
        for hint in hints.values():
            _describe(hint, seen)


def _is_record(kind: Any) -> bool:
    """True for a class of values with fields: a dataclass or a named tuple."""
    return isinstance(kind, type) and (is_dataclass(kind) or issubclass(kind, tuple))


def _pack(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_pack(item) for item in value]
    if is_dataclass(value) and not isinstance(value, type):
        return [_pack(getattr(value, name)) for name in _hints(type(value))]
    return value.isoformat() if isinstance(value, datetime) else value


@cache
def _hints(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind, localns=_NAMES)
    return {name: hints[name] for name in kind.__match_args__}


@cache
def _reader(kind: Any) -> Reader:
    """What makes a value of a declared type from its JSON value."""
    origin, parts = get_origin(kind), get_args(kind)
    if origin in {Union, UnionType}:
        return _optional([part for part in parts if part is not NoneType])
    if origin is tuple:
        return _sequence(parts)
    if not isinstance(kind, type):
        return _as_is
    if _is_record(kind):
        readers = [_reader(hint) for hint in _hints(kind).values()]
        if set(readers) == {_as_is}:
            return lambda raw: kind(*raw)
        return lambda raw: kind(*(read(value) for read, value in zip(readers, raw, strict=True)))
    if issubclass(kind, Enum):
        return kind
    return datetime.fromisoformat if issubclass(kind, datetime) else _as_is


def _optional(parts: list[Any]) -> Reader:
    readers = {_reader(part) for part in parts}
    if readers == {_as_is}:
        return _as_is
    (read,) = readers
    return lambda raw: None if raw is None else read(raw)


def _sequence(parts: tuple[Any, ...]) -> Reader:
    if parts[-1] is not Ellipsis:
        readers = [_reader(part) for part in parts]
        return lambda raw: tuple(read(value) for read, value in zip(readers, raw, strict=True))
    read = _reader(parts[0])
    return tuple if read is _as_is else lambda raw: tuple(read(value) for value in raw)


def _as_is(raw: Any) -> Any:
    return raw
