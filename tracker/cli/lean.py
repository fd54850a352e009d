"""Commands whose values Typer converts only where there is something to convert, and whose types it reads once.

Typer builds a pydantic schema for every parameter of a command, given or not, and imports pydantic for it, which takes
longer than all of a small comparison. Most parameters are not given, or are words that stay words.
"""

from __future__ import annotations

from inspect import get_annotations
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Command = TypeVar("Command", bound="Callable[..., Any]")


def with_types(command: Command) -> Command:
    """The function of a command, with types in place of their text: Typer would compile that of each four times."""
    command.__annotations__ = get_annotations(command, eval_str=True)
    return command


def make_lean(command: Any) -> None:
    """Make the parameters of a command lean, and those of the commands that it has."""
    for parameter in command.params:
        _lean(parameter)
    if hasattr(command, "get_help_option"):
        command.get_help_option = _with_lean_help(command.get_help_option)
    for inner in getattr(command, "commands", {}).values():
        make_lean(inner)


def _with_lean_help(option_of: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The option `--help`, which Typer adds when a command runs."""
    return lambda context: _lean(option_of(context))


def _lean(parameter: Any) -> Any:
    """The parameter, lean if it is one that converts."""
    convert = getattr(parameter, "get_runtime_param", None)
    if convert is not None and not isinstance(convert, _Lean):
        parameter.get_runtime_param = _Lean(parameter)
    return parameter


class _Lean:
    """Stands in the place of a parameter's conversion: it is made when a value comes that needs one."""

    def __init__(self, parameter: Any) -> None:
        self._parameter, self._typers = parameter, parameter.get_runtime_param

    def __call__(self) -> _Lean:
        return self

    def coerce(self, value: Any, **beside: Any) -> Any:
        """The value as Typer would convert it."""
        return value if self._is_converted(value) else self._typers().coerce(value, **beside)

    def _is_converted(self, value: Any) -> bool:
        if self._parameter.multiple or self._parameter.nargs == -1:
            return False
        descriptor = self._parameter.type_descriptor
        if descriptor.parameter_info.parser is not None:
            return False
        # A number that is one already is the default; one that was typed is text.
        return value is None or (descriptor.annotation in (str, int) and type(value) is descriptor.annotation)
