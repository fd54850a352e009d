"""Options that several commands share, so that they read and behave alike everywhere."""

from __future__ import annotations

from inspect import cleandoc
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from tracker.cli.console import color, unicode, width
from tracker.cli.opening import named
from tracker.report.view import View

if TYPE_CHECKING:
    from collections.abc import Callable

Command = TypeVar("Command", bound="Callable[..., Any]")

HISTORY_FORMATS = ("terminal", "json")


def known_format(*formats: str) -> Callable[[str], str]:
    """A check that a `--format` is one of these."""

    def check(value: str) -> str:
        if value not in formats:
            message = f"{value!r} is none of {', '.join(formats)}."
            raise typer.BadParameter(message)
        return value

    return check


def known_zone(name: str | None) -> str | None:
    """Raise `MisuseError` for a time zone that there is not."""
    if name is not None:
        from tracker.sources.moments import zone

        zone(name)
    return name


def with_examples(examples: str) -> Callable[[Command], Command]:
    """Add examples to a command's help, each on a line of its own."""

    def add(command: Command) -> Command:
        lines = "".join(f"  {line}\n" for line in examples.strip().splitlines())
        command.__doc__ = f"{cleandoc(command.__doc__ or '')}\n\n\b\nExamples:\n{lines}"
        return command

    return add


HistoryFormat = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="|".join(HISTORY_FORMATS),
        help="How to print it.",
        callback=known_format(*HISTORY_FORMATS),
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Short for --format json.")]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", help="Write to this file, once there is a result.", dir_okay=False)
]
Second = Annotated[str | None, typer.Argument(metavar="OLD", help="v2, latest, prev, @2022-01-14T18:47Z, @3f2a9c1b.")]
Third = Annotated[str | None, typer.Argument(metavar="NEW", help="The same. Or OLD and NEW are two files.")]
ArticleArgument = Annotated[
    str | None,
    typer.Argument(metavar="ARTICLE", help="A slug, the beginning of one, or a URL; not needed if there is one."),
]
Timezone = Annotated[
    str | None,
    typer.Option(
        metavar="TZ", help="The zone of times without offset, for example America/New_York.", callback=known_zone
    ),
]
ShownIn = Annotated[
    str | None,
    typer.Option("--timezone", metavar="TZ", help="Show times in this zone; else the article's.", callback=known_zone),
]


def given(*positions: str | None) -> list[str]:
    """The positions that were filled; raises `MisuseError` for an empty one."""
    return [named(position) for position in positions if position is not None]


def is_json(format_: str, json: bool) -> bool:
    """Whether JSON was asked for, by either option."""
    return json or format_ == "json"


def plain_view(*, output: Path | None = None, timezone: str | None = None) -> View:
    """How to lay out for standard output as it is, or for a file."""
    to_file = output is not None
    return View(width=width(), color=color() and not to_file, unicode=unicode() or to_file, timezone=timezone)
