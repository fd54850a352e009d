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
    """Check captures and journal against their digests.

    Names what is damaged, or a capture that no journal line speaks of, and exits with 1 where there is one. A record
    whose times were edited, or a journal cut off at its end, is not noticed.
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
    say(f"{path}: every capture has the digest of its record, and the journal's lines are an unbroken chain")
