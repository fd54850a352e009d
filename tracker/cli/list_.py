"""`tracker list`: the articles of the store."""

from __future__ import annotations

from typing import Annotated

import typer

from tracker.cli.console import deliver
from tracker.cli.options import HistoryFormat, Json, Output, ShownIn, is_json, plain_view, with_examples
from tracker.errors import NoStoreError

EXAMPLES = """
tracker list
tracker list --tag harbor --json
"""


@with_examples(EXAMPLES)
def list_articles(
    context: typer.Context,
    tag: Annotated[str | None, typer.Option(metavar="TAG", help="Only articles with this tag.")] = None,
    format_: HistoryFormat = "terminal",
    json: Json = False,
    timezone: ShownIn = None,
    output: Output = None,
) -> None:
    """List the articles of the store."""
    from tracker.report.history import list_json, list_text

    try:
        with context.obj.reading() as store:
            articles = store.articles(tag=tag)
    except NoStoreError:
        if context.obj.is_named():
            raise
        articles = ()
    view = plain_view(output=output, timezone=timezone)
    deliver(list_json(articles) if is_json(format_, json) else list_text(articles, view), output)
