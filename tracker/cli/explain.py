"""`tracker explain`: what was left out of two captures, by which rule, and why no version was made of what differs."""

from __future__ import annotations

import typer  # noqa: TC002  # Typer reads the annotations when it runs

from tracker.cli.console import deliver
from tracker.cli.options import (
    ArticleArgument,
    HistoryFormat,
    Json,
    Output,
    Second,
    ShownIn,
    Third,
    given,
    is_json,
    plain_view,
    with_examples,
)
from tracker.cli.sides import compared

EXAMPLES = """
tracker explain harbor-vote v1 v2
tracker explain harbor-vote @3f2a9c1b @9be01d77     two captures, also of one version
tracker explain old.html new.html                   two files, no store
"""


@with_examples(EXAMPLES)
def explain(
    context: typer.Context,
    first: ArticleArgument = None,
    second: Second = None,
    third: Third = None,
    format_: HistoryFormat = "terminal",
    json: Json = False,
    timezone: ShownIn = None,
    output: Output = None,
) -> None:
    """Show what was left out of two captures, and by which rule.

    It also says why what differs between them made a new version, or none.
    """
    from tracker.report.history import explain_json, explain_text, explanation

    view = plain_view(output=output, timezone=timezone)
    comparison, view = compared(context.obj, given(first, second, third), view)
    explained = explanation(comparison.old.document, comparison.new.document, comparison)
    deliver(explain_json(explained) if is_json(format_, json) else explain_text(explained, view), output)
