"""`tracker check`: whether a notice names what a newsroom would have to correct between two versions."""

from __future__ import annotations

import typer

from tracker.cli.console import deliver
from tracker.cli.options import (
    ArticleArgument,
    HistoryFormat,
    Json,
    Output,
    Second,
    Third,
    given,
    is_json,
    plain_view,
    with_examples,
)
from tracker.cli.sides import compared

EXAMPLES = """
tracker check published.html draft.html     before a page goes out again
tracker check harbor-vote v1 v2             two versions in the store
"""


@with_examples(EXAMPLES)
def check(
    context: typer.Context,
    first: ArticleArgument = None,
    second: Second = None,
    third: Third = None,
    format_: HistoryFormat = "terminal",
    json: Json = False,
    output: Output = None,
) -> None:
    """Ask whether a notice names every correctable change.

    Correctable is what the old page stated, in a sentence or headline, and the new one states otherwise or no more: a
    quantity, time, name, place, quotation, attribution, denial or status. New sentences never count. Exits with 1
    where no correction, clarification or note that came or changed with the new page names such a change.
    """
    from tracker.claims.correctable import correctable, unannounced
    from tracker.report.check import check_json, check_text

    comparison, view = compared(context.obj, given(first, second, third), plain_view(output=output))
    sides = comparison, correctable(comparison), unannounced(comparison)
    deliver(check_json(*sides) if is_json(format_, json) else check_text(*sides, view), output)
    if sides[-1]:
        raise typer.Exit(1)
