"""`tracker explain`: what was left out of two captures, by which rule, and why no version was made of what differs."""

from __future__ import annotations

import os.path
from dataclasses import replace
from typing import TYPE_CHECKING

import typer  # noqa: TC002  # Typer reads the annotations when it runs

from tracker.cli.console import deliver
from tracker.cli.opening import Place, article_of
from tracker.cli.options import (
    ArticleArgument,
    HistoryFormat,
    Json,
    Output,
    Second,
    ShownIn,
    Third,
    given,
    plain_view,
    with_examples,
)

if TYPE_CHECKING:
    from tracker.pipeline.references import Target
    from tracker.report.history import Explanation

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
    from tracker.pipeline.references import positions
    from tracker.report.history import explain_json, explain_text

    target = positions(given(first, second, third), exists=os.path.exists)
    explained = _files(target, timezone) if target.files else _captures(context.obj, target)
    view = plain_view(output=output, timezone=timezone)
    if target.files:
        view = replace(view, old_name=target.files[0], new_name=target.files[1])
    as_json = json or format_ == "json"
    deliver(explain_json(explained) if as_json else explain_text(explained, view), output)


def _captures(place: Place, target: Target) -> Explanation:
    """Two captures of an article."""
    from tracker.report.history import explanation

    with place.reading() as store:
        article = article_of(store, target.article)
        old, new = (str(reference) for reference in target.span())
        comparison = store.compare(article, old, new)
    return explanation(comparison.old.document, comparison.new.document, comparison)


def _files(target: Target, timezone: str | None) -> Explanation:
    """Two files."""
    from tracker.cli.reading import reading
    from tracker.cli.two_files import compare_files
    from tracker.config import Settings
    from tracker.report.history import explanation

    old, new = target.files
    comparison = compare_files(old, new, reading(Settings(), timezone=timezone))
    return explanation(comparison.old.document, comparison.new.document, comparison)
