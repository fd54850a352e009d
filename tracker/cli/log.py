"""`tracker log`: what happened to an article."""

from __future__ import annotations

import typer  # noqa: TC002  # Typer reads the annotations when it runs

from tracker.cli.console import deliver
from tracker.cli.opening import alone, article_of
from tracker.cli.options import (
    ArticleArgument,
    HistoryFormat,
    Json,
    Output,
    ShownIn,
    is_json,
    plain_view,
    with_examples,
)

EXAMPLES = """
tracker log
tracker log harbor-vote --json
tracker log https://herald.example/2022/harbor-vote
"""


@with_examples(EXAMPLES)
def log(
    context: typer.Context,
    article: ArticleArgument = None,
    format_: HistoryFormat = "terminal",
    json: Json = False,
    timezone: ShownIn = None,
    output: Output = None,
) -> None:
    """Show an article's versions and events, in order of time."""
    from tracker.report.history import log_json, log_text

    with context.obj.reading() as store:
        found = article_of(store, alone(article))
        entries = store.log(found)
    view = plain_view(output=output, timezone=timezone)
    deliver(log_json(found, entries) if is_json(format_, json) else log_text(found, entries, view), output)
