"""`dataclass` and `NamedTuple`: as the standard library's, but a class is made in a third or half of the time.

The standard library compiles half a dozen methods for each dataclass and every annotation of a named tuple, which for
the classes of one comparison takes longer than the comparison. Here all methods of a dataclass but `__init__` are
written once and shared, and annotations stay text, as `from __future__ import annotations` makes them; `fields`,
`replace`, `asdict` and `field` of `dataclasses` and `typing.get_type_hints` work as usual.
"""

from __future__ import annotations

import collections
import operator
import sys
from dataclasses import MISSING, FrozenInstanceError, fields
from dataclasses import dataclass as _standard
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import Field

__all__ = ["NamedTuple", "dataclass"]

Value = TypeVar("Value")
_tuples: Callable[..., Any] = collections.namedtuple  # noqa: PYI024  # what typing makes its own of, too


def _dataclass(*, frozen: bool, slots: bool, order: bool = False) -> Callable[[type[Value]], type[Value]]:
    """A decorator as `dataclasses.dataclass`; `frozen` and `slots` are always True, and there so that they are seen."""
    if not (frozen and slots):
        message = "Only frozen values with slots are made here; for others there is dataclasses.dataclass."
        raise TypeError(message)

    def make(plain: type[Value]) -> type[Value]:
        made = _standard(init=False, repr=False, eq=False, slots=True)(plain)
        own = fields(made)  # type: ignore[arg-type]  # it is one since the line before
        members = {"__init__": _init(made, own), "_compared": operator.attrgetter(*[f.name for f in own if f.compare])}
        for name, member in (members | _SHARED | (_ORDER if order else {})).items():
            if vars(plain).get(name) is None:  # `__hash__` is None where a class says what equals it
                setattr(made, name, member)
        return made

    return make


class _Tuples(type):
    """What `class Place(NamedTuple)` calls: gives a `collections.namedtuple` with all that the class says beside it."""

    def __new__(cls, name: str, _bases: tuple[type, ...], members: dict[str, Any]) -> Any:
        own = members.pop("__annotations__", {})
        defaults = [members.pop(field) for field in own if field in members]
        made = _tuples(name, own, defaults=defaults, module=members["__module__"])
        made.__annotations__ = own
        for member, value in members.items():
            setattr(made, member, value)
        return made


if TYPE_CHECKING:
    from dataclasses import dataclass
    from typing import NamedTuple
else:
    dataclass = _dataclass
    NamedTuple = type.__new__(_Tuples, "NamedTuple", (), {})


def _init(made: type, own: tuple[Field[Any], ...]) -> Callable[..., None]:
    """`__init__` with a parameter for each field, which fills the slots and calls `__post_init__` if there is one."""
    given: dict[str, Any] = {"_MISSING": MISSING}
    parameters, body = ["self"], []
    for field in own:
        name, value = field.name, field.name
        if not field.init or field.kw_only:
            message = f"{made.__qualname__}.{name}: every field is a parameter, by its place or name."
            raise TypeError(message)
        given[f"_set_{name}"] = getattr(made, name).__set__
        if field.default_factory is not MISSING:
            given[f"_new_{name}"] = field.default_factory
            parameters.append(f"{name}=_MISSING")
            value = f"_new_{name}() if {name} is _MISSING else {name}"
        elif field.default is not MISSING:
            given[f"_default_{name}"] = field.default
            parameters.append(f"{name}=_default_{name}")
        else:
            parameters.append(name)
        body.append(f"  _set_{name}(self, {value})")
    if hasattr(made, "__post_init__"):
        body.append("  self.__post_init__()")
    lines = [f"def make({', '.join(given)}):", f" def __init__({', '.join(parameters)}):", *body, " return __init__"]
    scope: dict[str, Any] = {}
    exec("\n".join(lines), vars(sys.modules[made.__module__]), scope)  # noqa: S102  # as the standard library does
    init: Callable[..., None] = scope["make"](**given)
    init.__qualname__ = f"{made.__qualname__}.__init__"
    init.__annotations__ = {field.name: field.type for field in own} | {"return": None}
    return init


def _repr(self: Any) -> str:
    shown = [f"{field.name}={getattr(self, field.name)!r}" for field in fields(self) if field.repr]
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _comparing(compare: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    """A method that compares the fields of two values of one class."""

    def method(self: Any, other: Any) -> bool:
        return compare(self._compared(self), self._compared(other)) if type(other) is type(self) else NotImplemented

    return method


def _hash(self: Any) -> int:
    return hash(self._compared(self))


def _refuse(self: object, name: str, *_: object) -> None:
    raise FrozenInstanceError(f"field {name!r} of a {type(self).__qualname__} stays as it is")


def _reduce(self: Any) -> tuple[type, tuple[Any, ...]]:
    """How it is copied and sent to another process: made anew of its fields."""
    return type(self), tuple([getattr(self, name) for name in self.__match_args__])


_SHARED: dict[str, Any] = {
    "__repr__": _repr,
    "__eq__": _comparing(operator.eq),
    "__hash__": _hash,
    "__setattr__": _refuse,
    "__delattr__": _refuse,
    "__reduce__": _reduce,
}
_ORDER = {f"__{by.__name__}__": _comparing(by) for by in (operator.lt, operator.le, operator.gt, operator.ge)}
