"""A user at a command line: a working directory of their own, no settings, and what a command answered."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.cli import stories
from tracker.cli import run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass(frozen=True)
class Answer:
    """What a command ended with and printed."""

    code: int
    out: str
    err: str


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory; data and cache folders are below it, and no setting of the machine counts."""
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    for name in ("TRACKER_STORE", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "TRACKER_TRACEBACK"):
        monkeypatch.delenv(name, raising=False)
    for name in ("DATA", "CACHE", "CONFIG"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    return here


@pytest.fixture
def tracker(folder: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """Runs a command in this process."""

    def command(*arguments: object) -> Answer:
        capsys.readouterr()
        code = run([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return Answer(code, out, err)

    return command


@pytest.fixture
def process(folder: Path) -> Callable[..., Answer]:
    """Runs a command as a process of its own; `stdin` is text for its standard input."""

    def command(*arguments: object, stdin: str = "", python: tuple[str, ...] = ()) -> Answer:
        line = [sys.executable, *python, "-m", "tracker", *map(str, arguments)]
        done = subprocess.run(line, input=stdin.encode(), capture_output=True, check=False, timeout=60)
        return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())

    return command


@pytest.fixture(scope="session")
def made_story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with one article in three versions, made once; tests work on copies of it."""
    folder = tmp_path_factory.mktemp("story")
    for clock, text in (("18-35", stories.FIRST), ("18-50", stories.SECOND), ("20-10", stories.THIRD)):
        file = folder / f"2022-01-14T{clock}Z.txt"
        file.write_text(text, encoding="utf-8")
        store = ("--store", str(folder / "snapshots"))
        assert not run([*store, "add", str(file), "--article", "harbor-vote", "--url", "https://herald.example/harbor"])
    return folder / "snapshots"


@pytest.fixture
def story(folder: Path, made_story: Path) -> Path:
    """A store, `./snapshots`, with one article, harbor-vote, in three versions."""
    shutil.copytree(made_story, folder / "snapshots")
    return folder / "snapshots"
