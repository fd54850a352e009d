"""A facet is added with one file and one name, as docs/claims.md shows it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

import tracker

ROOT = Path(tracker.__file__).parent
DOCS = (Path(__file__).parents[2] / "docs" / "claims.md").read_text(encoding="utf-8")
OLD = "The storm was the worst in decades. Some 40 roads were closed."
NEW = "The storm was a bad one. Some 40 roads were closed. It was the costliest flood so far, too."


@pytest.fixture(scope="module")
def extended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a copy of the package, in which the two steps of docs/claims.md were done."""
    folder = tmp_path_factory.mktemp("extended")
    package = folder / "tracker"
    shutil.copytree(ROOT, package, ignore=shutil.ignore_patterns("__pycache__", "sample"))
    module, name = (dedent(block) for block in re.findall(r"   ```(?:python|text)\n(.*?)   ```", DOCS, re.DOTALL))
    (package / "claims" / "superlative.py").write_text(module, encoding="utf-8")
    listing = package / "claims" / "__init__.py"
    text = listing.read_text(encoding="utf-8")
    assert text.count('    "digits",\n') == 1
    listing.write_text(text.replace('    "digits",\n', f'    {name.strip()}\n    "digits",\n'), encoding="utf-8")
    (folder / "old.txt").write_text(f"A storm\n\n{OLD}\n", encoding="utf-8")
    (folder / "new.txt").write_text(f"A storm\n\n{NEW}\n", encoding="utf-8")
    return folder


def python(folder: Path, *arguments: str) -> str:
    """What Python prints in that folder, with the package that stands there."""
    environment = os.environ | {"PYTHONPATH": str(folder), "COLUMNS": "100", "NO_COLOR": "1"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True).stdout


def test_the_public_api_finds_its_shifts(extended: Path) -> None:
    """A comparison has its shifts with their evidence, and ranked findings of them; content does not say them again."""
    code = f"import tracker, json; print(json.dumps(tracker.compare({OLD!r}, {NEW!r}).to_dict()))"
    found = json.loads(python(extended, "-c", code))

    shifts = [s for change in found["changes"] for s in change["shifts"] if s["facet"] == "superlative"]
    assert [shift["kind"] for shift in shifts] == ["removed"]
    proof = shifts[0]["old"]
    assert found["old"]["text"][proof["start"] : proof["end"]] == proof["text"] == "worst"
    mine = [finding for finding in found["findings"] if finding["facet"] == "superlative"]
    assert [finding["says"] for finding in mine] == ["no longer “worst”"]
    assert mine[0]["rank"] < min(f["rank"] for f in found["findings"] if f["facet"] == "content")
    assert found["engine"] != tracker.compare(OLD, NEW).engine


def test_the_terminal_shows_its_findings(extended: Path) -> None:
    """`tracker diff` lists it among the claims, without a word of it in any view."""
    shown = python(extended, "-m", "tracker", "diff", "old.txt", "new.txt")

    claims = shown[shown.index("CLAIMS") : shown.index("TEXT")]
    assert re.search(r"\d +superlative removed +no longer “worst”", claims)


def test_without_these_steps_nothing_finds_them() -> None:
    """The facet is in none of the project's lists."""
    changes = tracker.compare(OLD, NEW).changes

    assert "superlative" not in {shift.facet for change in changes for shift in change.shifts}
