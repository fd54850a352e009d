"""The command line: `app`, and `main`, where every error becomes a line and an exit code."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli.commands import Group
from tracker.cli.console import complain, flush, say
from tracker.cli.lean import with_types
from tracker.cli.opening import Place
from tracker.errors import TrackerError
from tracker.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

MISUSE, CRASH, INTERRUPTED = 2, 70, 130
# So many new values that may hold others, some 10 MB of them.
_COLLECTED_AFTER = 50_000

app = typer.Typer(
    name="tracker",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"max_content_width": 100},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"tracker {__version__}")
        raise typer.Exit


@app.callback(cls=Group, invoke_without_command=True)
@with_types
def tracker(
    context: typer.Context,
    store: Annotated[
        Path | None,
        typer.Option(help="The store's folder. Else $TRACKER_STORE, ./snapshots if it is one, or your data folder."),
    ] = None,
    database: Annotated[
        str | None, typer.Option(help="Keep the catalogue in this database (a SQLAlchemy URL).", metavar="URL")
    ] = None,
    version: Annotated[  # noqa: ARG001  # acts in its callback
        bool, typer.Option("--version", help="Print the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Keep every published wording of a news article and see, sentence by sentence, how its claims shift.

    A first look: tracker init --sample, then tracker diff v1 v2. Examples: tracker COMMAND --help
    """
    context.obj = Place(store, database)
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


def main() -> None:
    """Run the command line and leave with its exit code."""
    # What a command makes lives as long as it: the collector would go through all of it time and again, and at the end
    # once more, which takes as long as a small comparison.
    gc.set_threshold(_COLLECTED_AFTER)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a name of a file may hold what no encoding can carry
            stream.reconfigure(errors="backslashreplace")
    code = run(sys.argv[1:])
    gc.freeze()
    sys.exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run one command and say what its exit code is; the only place that catches everything."""
    try:
        code = app(args=list(arguments), prog_name="tracker", standalone_mode=False)
        flush()
    except TrackerError as error:
        complain(error)
        return error.exit_code
    except typer.Exit as done:
        return done.exit_code
    except (KeyboardInterrupt, typer.Abort):
        code = INTERRUPTED
    except typer.TyperException as error:
        return _misuse(error)
    except Exception as error:  # noqa: BLE001  # the one place: what nobody foresaw must end in a line, too
        return _crash(error)
    if code == INTERRUPTED:  # Typer makes this of Ctrl-C within a command
        say("tracker: interrupted; what was finished is kept")
    return code if isinstance(code, int) else 0


def _misuse(error: typer.TyperException) -> int:
    """What Typer itself refuses: an unknown command or option, a value of the wrong kind."""
    command = getattr(getattr(error, "ctx", None), "command_path", "tracker")
    say(f"tracker: {error.format_message()}")
    say(f"  {command} --help shows how it is used.")
    return MISUSE


def _crash(error: Exception) -> int:
    """Something that nobody foresaw: one line, and how to report it."""
    if os.environ.get("TRACKER_TRACEBACK"):
        import traceback

        traceback.print_exception(error, file=sys.stderr)
    frame = error.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    where = f" in {Path(frame.tb_frame.f_code.co_filename).name}:{frame.tb_lineno}" if frame else ""
    say(f"tracker: this is a bug: {type(error).__name__}: {error}{where}")
    say("  Please report it: set TRACKER_TRACEBACK=1, run the same command again, and send all that it prints.")
    return CRASH
