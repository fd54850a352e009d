"""Where output goes: results to standard output or a file, everything else to standard error, as literal text."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from tracker.errors import StoreError
from tracker.model import without_credentials
from tracker.report.literal import literal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tracker.errors import TrackerError

FALLBACK_WIDTH = 100


def width() -> int:
    """Columns to lay out for: $COLUMNS, else the terminal's, else 100 for a pipe or file."""
    return shutil.get_terminal_size((FALLBACK_WIDTH, 24)).columns


def color() -> bool:
    """Whether to colour standard output: never with $NO_COLOR, always with $FORCE_COLOR, else on a terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def unicode() -> bool:
    """Whether standard output can carry every character."""
    return (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf")


def say(line: str) -> None:
    """One line on standard error, with nothing in it that steers a terminal."""
    print(literal_line(line), file=sys.stderr)  # noqa: T201  # the one place that prints to standard error


def print_line(line: str) -> None:
    """One line of a result on standard output, with nothing in it that steers a terminal."""
    emit(f"{literal_line(line)}\n")


def literal_line(line: str) -> str:
    """The line with its indent, made safe to print, without credentials that a URL in it may carry."""
    text = without_credentials(line).lstrip(" ")
    return " " * (len(line) - len(text)) + literal(text)


def emit(text: str) -> None:
    """Text on standard output, as it is."""
    with _writing():
        sys.stdout.write(text)


def emit_bytes(data: bytes) -> None:
    """Bytes on standard output, as they are."""
    with _writing():
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def flush() -> None:
    """Bring everything written so far to standard output."""
    with _writing():
        sys.stdout.flush()


@contextmanager
def _writing() -> Iterator[None]:
    """End quietly where the reader has gone (`| head`), with a line where standard output takes no more."""
    try:
        yield
    except BrokenPipeError as error:
        _drop_output()
        raise typer.Exit from error
    except OSError as error:
        _drop_output()
        message = f"Standard output cannot be written: {error.strerror or error}."
        raise StoreError(message, hint="Name a file with --output.") from error


def _drop_output() -> None:
    """Let the interpreter's last flush go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def deliver(text: str, output: Path | None) -> None:
    """A result to standard output, or to the file that was named; the file is opened only now that there is one."""
    if output is None or str(output) == "-":
        emit(text)
    else:
        deliver_bytes(text.encode("utf-8", "backslashreplace"), output)


def deliver_bytes(data: bytes, output: Path | None) -> None:
    """The same for bytes."""
    if output is None or str(output) == "-":
        emit_bytes(data)
        return
    try:
        output.write_bytes(data)
    except OSError as error:
        message = f"{output} cannot be written: {error.strerror or error}."
        raise StoreError(message, hint="Name another file with --output.") from error


def complain(error: TrackerError) -> None:
    """An error as its line and what to do next."""
    say(f"tracker: {error.message}")
    if error.hint:
        say(f"  {error.hint}")


def progress(line: str) -> None:
    """What is being done, on standard error while that is a terminal; written over by the next."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[2K{literal(without_credentials(line))[: width() - 1]}")
        sys.stderr.flush()


def progress_done() -> None:
    """Take the last progress line away."""
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[2K")
