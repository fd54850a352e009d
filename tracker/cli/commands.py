"""The commands by name, each imported and made when first asked for: making all takes longer than a comparison."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

import typer
from typer.core import TyperGroup
from typer.main import get_command

from tracker.cli.lean import make_lean, with_types

if TYPE_CHECKING:
    from collections.abc import MutableMapping

# In the order in which the help lists them: the module of this package, and in it the function, or the `Typer` of a
# command that has commands of its own.
COMMANDS = {
    "init": "init:init",
    "add": "add:add",
    "list": "list_:list_articles",
    "log": "log:log",
    "show": "show:show",
    "diff": "diff:diff",
    "ledger": "ledger:ledger",
    "explain": "explain:explain",
    "check": "check:check",
    "undo": "undo:undo",
    "verify": "verify:verify",
    "article": "article:app",
}


class Group(TyperGroup):
    """The group of all commands."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        make_lean(self)
        # Nothing is ever added to a group that knows them all.
        self.commands = cast("MutableMapping[str, Any]", _Commands())


class _Commands(Mapping[str, Any]):
    """Knows every name, and makes what is looked up."""

    def __init__(self) -> None:
        self._made: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._made:
            self._made[name] = _made(name, *COMMANDS[name].split(":"))
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)


def _made(name: str, module: str, attribute: str) -> Any:
    """The command as Typer makes it, alone or with the commands of its own."""
    found = getattr(import_module(f"tracker.cli.{module}"), attribute)
    app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    if isinstance(found, typer.Typer):
        app.add_typer(found, name=name)
        group: Any = get_command(app)
        command = group.commands[name]
    else:
        app.command(name)(with_types(found))
        command = get_command(app)
    make_lean(command)
    return command
