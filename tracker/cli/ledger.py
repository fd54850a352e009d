"""`tracker ledger`: every sentence that ever stood in an article."""

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
tracker ledger
tracker ledger harbor-vote --json
"""


@with_examples(EXAMPLES)
def ledger(
    context: typer.Context,
    article: ArticleArgument = None,
    format_: HistoryFormat = "terminal",
    json: Json = False,
    timezone: ShownIn = None,
    output: Output = None,
) -> None:
    """Show every sentence that ever stood in an article.

    When it entered, each of its wordings, and when it left.
    """
    from tracker.report.history import ledger_json, ledger_text

    with context.obj.reading() as store:
        found = store.ledger(article_of(store, alone(article)))
    view = plain_view(output=output, timezone=timezone)
    deliver(ledger_json(found) if is_json(format_, json) else ledger_text(found, view), output)
