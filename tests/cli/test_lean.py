"""Values of commands: converted as Typer would, and pydantic imported only where there is something to convert."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tracker.cli import run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    """Two texts that differ in one number."""
    sides = {"old.txt": "Inspectors found 12 cranes unsafe.\n", "new.txt": "Inspectors found 18 cranes unsafe.\n"}
    for name, text in sides.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [str(tmp_path / name) for name in sides]


def test_comparing_two_files_imports_no_pydantic(files: list[str]) -> None:
    """A plain `tracker diff old new` has nothing to convert, so that what converts is not loaded."""
    script = (
        "import sys; from tracker.cli import run; code = run(sys.argv[1:])"
        "; assert code == 0, code; assert 'pydantic' not in sys.modules"
    )

    assert subprocess.run([sys.executable, "-c", script, "diff", *files], check=False).returncode == 0


@pytest.mark.parametrize(
    ("value", "code"), [("2", 0), ("0", 0), ("-1", 2), ("two", 2), ("1.5", 2), ("", 2), (str(10**30), 0)]
)
def test_a_number_that_was_typed_is_converted_and_checked(files: list[str], value: str, code: int) -> None:
    """Text for a number goes through Typer: converted, held to its bounds, else misuse."""
    assert run(["diff", *files, "--context", value]) == code


def test_a_default_and_a_word_are_taken_as_they_are(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """What needs no conversion arrives unchanged, and the option's own check still looks at it."""
    assert run(["diff", *files, "--only", "claims", "--format", "json"]) == 0
    assert '"tracker.comparison/1"' in capsys.readouterr().out
    assert run(["diff", *files, "--only", "everything"]) == 2


def test_a_path_is_still_a_path(files: list[str], tmp_path: Path) -> None:
    """Values of other kinds are Typer's: a folder is no file to write to."""
    assert run(["diff", *files, "--output", str(tmp_path / "out.txt")]) == 0
    assert "18" in (tmp_path / "out.txt").read_text(encoding="utf-8")
    assert run(["diff", *files, "--output", str(tmp_path)]) == 2
