"""`tracker ledger`: every sentence that ever stood in an article."""

from __future__ import annotations

import typer  # noqa: TC002  # Typer reads the annotations when it runs

from tracker.cli.console import deliver
from tracker.cli.opening import article_of
from tracker.cli.options import ArticleArgument, HistoryFormat, Json, Output, ShownIn, plain_view, with_examples

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
        found = store.ledger(article_of(store, article))
    as_json = json or format_ == "json"
    text = ledger_json(found) if as_json else ledger_text(found, plain_view(output=output, timezone=timezone))
    deliver(text, output)
