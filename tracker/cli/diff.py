"""`tracker diff`: what differs between two versions of an article, or between two files, and what it says."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

import typer

from tracker.cli.console import deliver
from tracker.cli.options import (
    ArticleArgument,
    Json,
    Output,
    Second,
    ShownIn,
    Third,
    given,
    known_format,
    plain_view,
    with_examples,
)
from tracker.cli.sides import compared
from tracker.report import RENDERERS
from tracker.report.view import ONLY

EXAMPLES = """
tracker diff                      the last two versions of the only article
tracker diff v1 v2                two versions of it
tracker diff false-flag v2        what v2 changed in that article
tracker diff old.html new.html    two files, no store
"""


@with_examples(EXAMPLES)
def diff(
    context: typer.Context,
    first: ArticleArgument = None,
    second: Second = None,
    third: Third = None,
    format_: Annotated[
        str,
        typer.Option(
            "--format", metavar="|".join(RENDERERS), help="How to print it.", callback=known_format(*RENDERERS)
        ),
    ] = "terminal",
    json: Json = False,
    only: Annotated[
        str,
        typer.Option(
            metavar="|".join(ONLY), help="Show only these; the rest is counted.", callback=known_format(*ONLY)
        ),
    ] = "all",
    around: Annotated[
        int, typer.Option("--context", "-C", min=0, metavar="N", help="Unchanged sentences around a change.")
    ] = 0,
    stat: Annotated[bool, typer.Option("--stat", help="Counts instead of the text.")] = False,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="Exit with 1 where they differ.")] = False,
    raw_text: Annotated[bool, typer.Option("--raw-text", help="Compare all text, nothing left out.")] = False,
    timezone: ShownIn = None,
    output: Output = None,
) -> None:
    """Show what changed between two versions, and what it says.

    Findings come first, then the text with what changed in it.
    """
    view = plain_view(output=output, timezone=timezone)
    view = replace(view, only=only, context=around, stat=stat, raw_text=raw_text)
    comparison, view = compared(context.obj, given(first, second, third), view)
    deliver(RENDERERS["json" if json else format_](comparison, view), output)
    if exit_code and comparison.differs:
        raise typer.Exit(1)
