"""`tracker diff`: what differs between two versions of an article, or between two files, and what it says."""

from __future__ import annotations

import os.path
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli.console import deliver
from tracker.cli.opening import Place, article_of
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
from tracker.report import RENDERERS
from tracker.report.view import ONLY, View

if TYPE_CHECKING:
    from tracker.model import Comparison
    from tracker.pipeline.references import Target

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
    if exit_code and differs(comparison):
        raise typer.Exit(1)


def compared(place: Place, what: list[str], view: View) -> tuple[Comparison, View]:
    """The comparison that the positions ask for, and the view with what its sides are called."""
    from tracker.pipeline.references import positions

    target = positions(what, exists=os.path.exists)
    if target.files:
        old, new = target.files
        return _files(old, new, view), replace(view, old_name=old, new_name=new)
    return _versions(place, target, view), view


def _versions(place: Place, target: Target, view: View) -> Comparison:
    """Two versions in the store."""
    with place.reading() as store:
        article = article_of(store, target.article)
        old, new = (str(reference) for reference in target.span())
        return store.compare(article, old, new, raw_text=view.raw_text)


def _files(old: str, new: str, view: View) -> Comparison:
    """Two files, without a store."""
    from tracker.cli.reading import reading
    from tracker.cli.two_files import compare_files
    from tracker.config import Settings

    return compare_files(old, new, reading(Settings(), timezone=view.timezone), raw_text=view.raw_text)


def differs(comparison: Comparison) -> bool:
    """Whether anything at all differs: a sentence, its place, a field, or a correction."""
    return comparison.differs
