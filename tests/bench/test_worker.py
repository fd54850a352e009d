"""Engines in a process of their own, and the command around them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bench import command
from bench.edits import Pair, news_pair
from bench.peers import ENGINES, OURS
from bench.worker import workers

ROOT = Path(__file__).parents[2]


def test_an_engine_is_timed_in_its_process() -> None:
    """A call gives its seconds, and ours says that nothing was coarsened."""
    with workers((OURS,), limit_s=60) as running:
        timing = running[OURS].time(OURS, news_pair(12, 1))

    assert timing is not None
    assert timing.seconds > 0
    assert timing.degraded is None


def test_an_engine_that_takes_too_long_is_given_up_and_can_be_asked_again() -> None:
    """A call over the limit gives None; the next one runs in a new process."""
    words = " ".join(f"word{n}" for n in range(12)) + " "
    endless = Pair(words * 3_000, words * 2_999)

    with workers(("difflib",), limit_s=0.5) as running:
        assert running["difflib"].time("difflib", endless) is None
        assert running["difflib"].time("difflib", news_pair(5, 1)) is not None


@pytest.mark.parametrize("name", ["tracker", "difflib", "difflib, default", "lxml.html.diff"])
def test_engines_compare(name: str) -> None:
    """Every engine that needs no extra package gives a result for a news pair."""
    engine, pair = ENGINES[name], news_pair(10, 2)

    assert engine.run(engine.prepare(pair.old), engine.prepare(pair.new))


def test_one_command_measures_one_section_and_keeps_the_others(tmp_path: Path) -> None:
    """`python bench/compare.py --only` writes table, JSON and chart, and leaves what an earlier run found."""
    for section in ("identical", "cache"):
        done = subprocess.run(
            [sys.executable, "bench/compare.py", "--quick", "--sizes", "10", "--only", section, "--output", tmp_path],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == str(tmp_path / "results.md")

    names = [section["name"] for section in json.loads((tmp_path / "results.json").read_text())["sections"]]
    assert names == ["identical", "cache"]
    assert {file.name for file in tmp_path.iterdir()} == {"results.json", "results.md", "chart.svg"}


def test_a_missing_peer_is_said_before_anything_is_measured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without the peers the command names the extra that brings them, and ends with 2."""
    monkeypatch.setattr(command, "_PEERS", {"peers": ("no_such_peer",)})

    assert command.main(["--only", "peers", "--output", str(tmp_path / "none")]) == 2
    assert ".[bench]" in capsys.readouterr().err
    assert not (tmp_path / "none").exists()


def test_an_engine_that_fails_is_an_error_and_no_time(capfd: pytest.CaptureFixture[str]) -> None:
    """A crash in the process ends the bench with a line that names the engine, the cause above it."""
    with workers(("none",), limit_s=5) as running, pytest.raises(RuntimeError, match="none failed"):
        running["none"].time("none", Pair("a", "b"))

    assert "KeyError" in capfd.readouterr().err
