"""`tracker verify`: read everything in the store and say what is not as it was written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli.console import print_line, say
from tracker.cli.opening import tell_waiting
from tracker.cli.options import with_examples
from tracker.errors import MisuseError

if TYPE_CHECKING:
    from tracker.verify import Verification

EXAMPLES = """
tracker verify
tracker verify --noted 5b0c7a61f0d2e4c89a3b
"""
_SHORTEST = 16


@with_examples(EXAMPLES)
def verify(
    context: typer.Context,
    rebuild: Annotated[
        bool, typer.Option("--rebuild", help="First make the catalogue anew from captures, records and journal.")
    ] = False,
    noted: Annotated[
        str,
        typer.Option(
            metavar="DIGEST", help="The digest that an earlier verify ended with: its line must still be there."
        ),
    ] = "",
) -> None:
    """Check captures, records and journal against their digests.

    Reads every capture against its record, every record against the journal, every line of the journal against the
    next, and the last against journal/head.json. Names what is damaged, altered, missing or in no line of the journal,
    with what to do, and exits with 1 where there is anything.

    Whoever changes the journal and all that speaks of it leaves nothing behind by which this could be seen from within.
    So it ends with the digest of the journal's last line: note that outside the store, and give it to a later verify
    with --noted. Records that an older program wrote down without their digest are counted, not checked.
    """
    from tracker.verify import verify as check

    noted = _digest(noted)
    if rebuild:
        with context.obj.writing() as store:
            store.rebuild()
    count = 0
    with context.obj.reading() as store:
        found = check(store, noted=noted)
        for count, problem in enumerate(found, 1):  # noqa: B007  # the count outlives the loop
            print_line(problem)
        tell_waiting(store)
        path = str(store.path)
    _say_more(found)
    if count:
        raise typer.Exit(1)
    say(f"{path}: {_count(found)} as they were written")
    if found.last and found.last_time:
        say(f"the journal's last line, of {found.last_time:%Y-%m-%d %H:%M} UTC, has this digest:")
        say(f"  {found.last.digest}")


def _digest(noted: str) -> str:
    """A digest or the beginning of one, in lower case."""
    if noted and not re.fullmatch(rf"[0-9a-fA-F]{{{_SHORTEST},64}}", noted):
        message = f"{noted!r} is no digest."
        raise MisuseError(message, hint=f"Give at least {_SHORTEST} of the digits that an earlier verify ended with.")
    return noted.lower()


def _say_more(found: Verification) -> None:
    for file in found.left:
        say(f"{file}: left by a writer that died before its record; it counts for nothing and may be deleted")
    if found.unfinished:
        number = _number(len(found.unfinished), "capture")
        say(f"{number} not written down yet by a command that is at work or was cut off: the next tracker add does it")
    if found.unsealed:
        number = _number(found.unsealed, "record")
        say(f"{number} not checked: written by an older program, which did not put their digests into the journal")


def _count(found: Verification) -> str:
    captures, lines = _number(found.captures, "capture"), _number(found.lines, "journal line")
    return f"{captures} with their records and {lines} are"


def _number(count: int, what: str) -> str:
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"
