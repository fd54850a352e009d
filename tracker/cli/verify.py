"""`tracker verify`: read everything in the store and say what is not as it was written."""

from __future__ import annotations

from typing import Annotated

import typer

from tracker.cli.console import print_line, say
from tracker.cli.options import with_examples


@with_examples("tracker verify")
def verify(
    context: typer.Context,
    rebuild: Annotated[
        bool, typer.Option("--rebuild", help="First make the catalogue anew from captures, records and journal.")
    ] = False,
) -> None:
    """Check all that is stored against its digests.

    Names every capture, record and journal line that is damaged or missing, and exits with 1 where there is one.
    """
    if rebuild:
        with context.obj.writing() as store:
            store.rebuild()
    count = 0
    with context.obj.reading() as store:
        for count, problem in enumerate(store.verify(), 1):  # noqa: B007  # the count outlives the loop
            print_line(problem)
        path = store.path
    if count:
        raise typer.Exit(1)
    say(f"{path}: all captures, records and journal lines are as they were written")
