"""`tracker undo`: reverse the last operation on articles."""

from __future__ import annotations

import typer  # noqa: TC002  # Typer reads the annotations when it runs

from tracker.cli.console import print_line
from tracker.cli.options import with_examples


@with_examples("tracker undo")
def undo(context: typer.Context) -> None:
    """Reverse the last change made by tracker article.

    Again reverses the one before it. What was added is never undone.
    """
    with context.obj.writing() as store:
        undone = store.undo()
    print_line(f"undone: {undone.kind} of {', '.join(undone.articles)}")
