"""`tracker diff a.txt b.txt` as a whole process, beside a process that imports the command-line library alone."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from bench.edits import news_pair
from bench.plan import ARTICLE_SENTENCES
from bench.report import milliseconds, number
from bench.results import Mark, Section, Series, ratio

if TYPE_CHECKING:
    from bench.plan import Plan, Say

MOST_TIMES = 2.5
_ROOT = Path(__file__).resolve().parents[2]
# What the installed `tracker` script holds.
_TRACKER = "import sys; from tracker.cli import main; sys.exit(main())"

_HOW = (
    f"Whole processes from start to end, one after the other, on a pair of {ARTICLE_SENTENCES} sentences, with the "
    "files and the interpreter's own compiled code in the page cache; wall clock, medians, the multiple a median of "
    "those round by round."
)


def command_line(plan: Plan, say: Say) -> Section:
    """The multiple of `import typer`."""
    with tempfile.TemporaryDirectory() as folder:
        commands = _commands(Path(folder))
        times: dict[str, list[float]] = {name: [] for name in commands}
        for turn in range(plan.command_rounds + 1):
            say(f"commands, round {turn} of {plan.command_rounds}")
            for name, command in commands.items():
                seconds = _time(command, Path(folder))
                if turn:  # the round before the first fills the caches
                    times[name].append(seconds)
    typer, ours = times["import typer"], times["tracker diff a.txt b.txt"]
    rows = tuple((name, milliseconds(median(found)), number(ratio(found, typer))) for name, found in times.items())
    return Section(
        "command-line",
        "The command as a whole process",
        _HOW,
        ("process", "time", "× import typer"),
        rows,
        (Mark("tracker diff a.txt b.txt, × import typer", ratio(ours, typer), MOST_TIMES),),
        tuple(Series(name, ARTICLE_SENTENCES, tuple(found)) for name, found in times.items()),
    )


def _commands(folder: Path) -> dict[str, list[str]]:
    """Each process by what it is called."""
    pair = news_pair(ARTICLE_SENTENCES, "command")
    files = []
    for name, text in (("a.txt", pair.old), ("b.txt", pair.new)):
        file = folder / name
        file.write_text(f"Crane inspection closes the terminal\n\n{text}\n", encoding="utf-8")
        files.append(str(file))
    python = [sys.executable, "-c"]
    return {
        "python alone": [*python, "pass"],
        "import typer": [*python, "import typer"],
        "tracker --help": [*python, _TRACKER, "--help"],
        "tracker diff a.txt b.txt": [*python, _TRACKER, "diff", *files],
    }


def _time(command: list[str], folder: Path) -> float:
    """Seconds, in a folder without a store, with all code compiled before, as an installer leaves it."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env |= {"PYTHONPYCACHEPREFIX": str(folder), "PYTHONPATH": str(_ROOT)}
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, cwd=folder, env=env)
    return time.perf_counter() - start
