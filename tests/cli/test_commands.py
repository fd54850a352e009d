"""The commands by name: each is made when it is asked for, and all of them can be."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from typer.main import get_command

from tracker.cli import app
from tracker.cli.commands import COMMANDS

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", COMMANDS)
def test_every_name_makes_its_command(name: str) -> None:
    """A name of the table gives a command of that name, which says what it is for."""
    made = get_command(app).commands[name]

    assert made.name == name
    assert made.help


def test_a_command_is_made_once() -> None:
    """Asking again gives the same command, and no other name gives any."""
    commands = get_command(app).commands

    assert commands["diff"] is commands["diff"]
    assert commands.get("dif") is None
    assert list(commands) == list(COMMANDS)
    assert len(commands) == len(COMMANDS)


def test_one_command_imports_no_other(tmp_path: Path) -> None:
    """`tracker diff old new` loads neither the other commands nor the values that only a store needs."""
    for side, count in (("old", 12), ("new", 18)):
        (tmp_path / side).with_suffix(".txt").write_text(f"Inspectors found {count} cranes.\n", encoding="utf-8")
    script = (
        "import sys; from tracker.cli import run; code = run(sys.argv[1:]); assert code == 0, code;"
        "print(*sys.modules, sep='\\n')"
    )
    files = [str(tmp_path / "old.txt"), str(tmp_path / "new.txt")]

    command = [sys.executable, "-c", script, "diff", *files]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)

    unneeded = {"tracker.cli.article", "tracker.cli.add", "tracker.model.ledger", "tracker.store", "json", "tomllib"}
    assert unneeded.isdisjoint(done.stdout.split())
