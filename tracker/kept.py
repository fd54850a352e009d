"""What was once found out about a word or an object, kept for when it is asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Value = TypeVar("Value")


class _Kept(dict[str, Value]):
    """What a function gives, by what it was given; emptied when it has so many entries."""

    def __init__(self, function: Callable[[str], Value], most: int) -> None:
        super().__init__()
        self._function = function
        self._most = most

    def __missing__(self, word: str) -> Value:
        value = self._function(word)
        if len(self) >= self._most:
            self.clear()
        self[word] = value
        return value


def kept(most: int) -> Callable[[Callable[[str], Value]], Callable[[str], Value]]:
    """Keep what a pure function of one word gives, for at most so many words.

    As `lru_cache`, but all are forgotten at once where they are too many, so that a look-up is that of a dict and
    orders nothing: half the time, of functions that a text asks of every word.
    """
    return lambda function: _Kept(function, most).__getitem__


class once(Generic[Value]):  # noqa: N801 - used as `property` is
    """An attribute that is found out when it is first asked for, and from then on is the object's own.

    As `functools.cached_property`, which up to Python 3.11 takes a lock first: a quarter of the time.
    """

    def __init__(self, function: Callable[[Any], Value]) -> None:
        self._function = function
        self.__doc__ = function.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type) -> Value:
        value = instance.__dict__[self._name] = self._function(instance)
        return value
