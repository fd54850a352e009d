"""What every command has in common: exit codes, help, what is imported, how errors are said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

import tracker.cli
from tests.cli import stories
from tracker import __version__, errors
from tracker.cli import console

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Answer

COMMANDS = ("init", "add", "list", "log", "show", "diff", "ledger", "explain", "undo", "verify", "article")
HEAVY = (
    "sqlalchemy",
    "alembic",
    "lxml",
    "trafilatura",
    "htmldate",
    "courlan",
    "dateparser",
    "httpx2",
    "sentencex",
    "rich",
)


def imported(err: str) -> set[str]:
    """The top-level modules that `-X importtime` lists."""
    return {
        line.rpartition("|")[2].strip().partition(".")[0]
        for line in err.splitlines()
        if line.startswith("import time:")
    }


@pytest.mark.parametrize(
    "arguments", [("--help",), ("--version",), ("diff", "--help"), ("add", "--help"), ("article", "--help")]
)
def test_help_costs_next_to_nothing(process: Callable[..., Answer], arguments: tuple[str, ...]) -> None:
    """Help and version import neither a database nor a parser nor anything else that takes its time."""
    answer = process(*arguments, python=("-X", "importtime"))

    assert answer.code == 0
    assert not imported(answer.err) & set(HEAVY)


def test_two_files_import_no_database(process: Callable[..., Answer], folder: Path) -> None:
    """Comparing two files imports no database code, no client for the web, and for text no parser of HTML."""
    (folder / "a.txt").write_text(stories.FIRST, encoding="utf-8")
    (folder / "b.txt").write_text(stories.SECOND, encoding="utf-8")
    answer = process("diff", "a.txt", "b.txt", python=("-X", "importtime"))

    assert answer.code == 0
    assert not imported(answer.err) & {"sqlalchemy", "alembic", "httpx2", "lxml", "trafilatura", "rich"}
    assert "tracker.store" not in answer.err


def test_help_lists_every_command_with_an_example(tracker: Callable[..., Answer]) -> None:
    """Each command is listed with a whole sentence, and its own help has an example that starts with `tracker`."""
    listed = tracker("--help").out
    bare = tracker()

    assert (bare.code, bare.out) == (0, listed)
    for command in COMMANDS:
        assert re.search(rf"^  {command} +[A-Z].*\.$", listed, re.MULTILINE)
        text = tracker(command, "--help").out
        assert command == "article" or re.search(rf"Examples:\n    .*tracker {command}", text)
        assert max(map(len, text.splitlines())) <= 100


@pytest.mark.parametrize("command", ["pause", "resume", "merge", "split", "retime", "rename", "alias", "tag"])
def test_help_of_operations(tracker: Callable[..., Answer], command: str) -> None:
    """Each operation on articles has an example."""
    assert f"tracker article {command} " in tracker("article", command, "--help").out


def test_version(tracker: Callable[..., Answer]) -> None:
    """`--version` says name and version."""
    assert tracker("--version").out == f"tracker {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("fly",), "No such command 'fly'"),
        (("list", "--colour"), "No such option"),
        (("diff", "a", "b", "c", "d"), "unexpected extra argument"),
        (("add",), "Missing argument"),
        (("diff", "--format", "pdf"), "'pdf' is none of"),
        (("log", "--format", "markdown"), "'markdown' is none of terminal, json"),
        (("diff", "--only", "lies"), "'lies' is none of"),
        (("diff", "--context", "-1"), "greater than or equal to 0"),
        (("log", "--timezone", "Mars/Olympus"), "There is no time zone 'Mars/Olympus'"),
        (("show", "--raw", "--text"), "different views"),
    ],
)
def test_misuse_ends_with_2(tracker: Callable[..., Answer], arguments: tuple[str, ...], says: str) -> None:
    """What is no command, option or value is one line, and what to do next."""
    answer = tracker(*arguments)

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("tracker: ")
    assert says in answer.err
    assert len(answer.err.splitlines()) == 2


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.MisuseError, 2),
        (errors.UnknownReferenceError, 2),
        (errors.AmbiguousReferenceError, 2),
        (errors.SourceError, 3),
        (errors.ExtractError, 4),
        (errors.StoreError, 5),
        (errors.NoStoreError, 5),
        (errors.StoreBusyError, 5),
        (errors.NewerFormatError, 5),
        (errors.IntegrityError, 6),
        (errors.SettingsError, 7),
    ],
)
def test_exit_codes_of_errors(error: type[errors.TrackerError], code: int) -> None:
    """Every deliberate error has the exit code of its stage."""
    assert error("x").exit_code == code


def failing(error: BaseException) -> Callable[..., None]:
    """A command line that ends so."""

    def app(**_: object) -> None:
        raise error

    return app


@pytest.mark.parametrize(
    ("error", "code", "lines"),
    [
        (errors.SourceError("no \x1b[31mway", hint="Go round."), 3, ["tracker: no ␛[31mway", "  Go round."]),
        (errors.ExtractError("empty"), 4, ["tracker: empty"]),
        (KeyboardInterrupt(), 130, ["tracker: interrupted; what was finished is kept"]),
    ],
)
def test_how_errors_are_said(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
    code: int,
    lines: list[str],
) -> None:
    """The line, what to do next, nothing that steers a terminal, and the exit code."""
    monkeypatch.setattr(tracker.cli, "app", failing(error))

    assert tracker.cli.run([]) == code
    assert capsys.readouterr().err.splitlines() == lines


@pytest.mark.parametrize("traced", [False, True])
def test_a_crash_says_how_to_report_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, traced: bool
) -> None:
    """What nobody foresaw ends with 70, two lines, and the trace only where it is asked for."""
    monkeypatch.setattr(tracker.cli, "app", failing(ZeroDivisionError("by zero")))
    monkeypatch.delenv("TRACKER_TRACEBACK", raising=False)
    if traced:
        monkeypatch.setenv("TRACKER_TRACEBACK", "1")

    assert tracker.cli.run([]) == 70
    err = capsys.readouterr().err
    assert re.search(r"tracker: this is a bug: ZeroDivisionError: by zero in test_main\.py:\d+\n  Please report", err)
    assert ("Traceback" in err) is traced


# Says when it waits for its input; and Ctrl-C counts also where the tests run in the background, which ignores it.
INTERRUPTED = """
import io, signal, sys
from tracker.cli import main
signal.signal(signal.SIGINT, signal.default_int_handler)
class Asked(io.RawIOBase):
    def readable(self):
        return True
    def readinto(self, buffer):
        print("waiting", flush=True)
        return sys.__stdin__.buffer.raw.readinto(buffer)
sys.stdin = io.TextIOWrapper(io.BufferedReader(Asked()))
main()
"""


def test_interrupting_a_command(folder: Path) -> None:
    """Ctrl-C ends with 130, and nothing was begun."""
    import signal
    import subprocess
    import sys

    line = [sys.executable, "-c", INTERRUPTED, "--store", "s", "add", "-"]
    pipe = subprocess.PIPE
    with subprocess.Popen(line, stdin=pipe, stdout=pipe, stderr=pipe) as running:
        assert running.stdout
        assert running.stdout.readline() == b"waiting\n"
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=60)

    assert running.returncode == 130
    assert err == b"tracker: interrupted; what was finished is kept\n"
    assert not (folder / "s").exists()


class Broken:
    """Stands in for a standard output that fails at its second use, as pipes and disks do."""

    def __init__(self, error: OSError, path: Path) -> None:
        self.error, self.file = error, path.open("w")

    def fileno(self) -> int:
        """A file that may be replaced."""
        return self.file.fileno()

    def isatty(self) -> bool:
        """It is no terminal."""
        return False

    def write(self, text: str) -> int:
        """Fail."""
        raise self.error

    flush = close = lambda self: None
    encoding = "utf-8"


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [(BrokenPipeError(32, "Broken pipe"), 0, ""), (OSError(28, "No space left"), 5, "No space left")],
)
def test_output_that_fails(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    error: OSError,
    code: int,
    says: str,
) -> None:
    """A reader that has gone is no error, a full disk is one line."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(stories.FIRST, encoding="utf-8")
    broken = Broken(error, tmp_path / "out")
    monkeypatch.setattr("sys.stdout", broken)

    assert tracker.cli.run(["diff", "a.txt", "a.txt"]) == code
    err = capsys.readouterr().err
    assert says in err
    assert bool(err) is bool(says)
    broken.file.close()


def test_main_ends_with_the_exit_code(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """`main` runs what the process was started with, and leaves with its code."""
    monkeypatch.setattr("sys.argv", ["tracker", "fly"])
    with pytest.raises(SystemExit) as left:
        tracker.cli.main()
    assert left.value.code == 2
    assert "No such command" in capsys.readouterr().err


class Screen:
    """Stands in for standard error as a terminal."""

    def __init__(self) -> None:
        self.written = ""

    def isatty(self) -> bool:
        """It is one."""
        return True

    def write(self, text: str) -> int:
        """Remember it."""
        self.written += text
        return len(text)

    def flush(self) -> None:
        """Nothing to do."""


def test_progress_is_for_terminals(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Progress is one line that the next writes over, and none at all in a pipe."""
    console.progress("1/2 a")
    console.progress_done()
    assert capsys.readouterr().err == ""
    screen = Screen()
    monkeypatch.setattr("sys.stderr", screen)
    console.progress("1/2 \x1b[2Ja")
    console.progress_done()
    assert screen.written == "\r\x1b[2K1/2 ␛[2Ja\r\x1b[2K"


def test_colour_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal is coloured unless it is dumb or the reader does not want it."""
    monkeypatch.setattr("sys.stdout", Screen())
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert console.color()
    monkeypatch.setenv("TERM", "dumb")
    assert not console.color()


def test_output_to_nowhere(tracker: Callable[..., Answer], folder: Path) -> None:
    """A file that cannot be written is one line; `-` is standard output."""
    (folder / "a.txt").write_text(stories.FIRST, encoding="utf-8")
    answer = tracker("diff", "a.txt", "a.txt", "-o", "no/such/folder.txt")

    assert answer.code == 5
    assert "cannot be written: No such file or directory" in answer.err
    assert tracker("diff", "a.txt", "a.txt", "-o", "-").out == tracker("diff", "a.txt", "a.txt").out
