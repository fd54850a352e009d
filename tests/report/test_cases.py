"""Whole reports of readable cases, as files that a reviewer reads; `pytest --bless` rewrites them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker.pipeline.compare import compare
from tracker.report import RENDERERS, View

CASES = sorted(path for path in (Path(__file__).parents[1] / "cases").iterdir() if path.is_dir())
FILES = {"terminal": "expected.terminal.txt", "markdown": "expected.md", "json": "expected.json"}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_a_case_reads_as_expected(case: Path, name: str, bless: bool) -> None:
    """Two texts give exactly the report that was reviewed."""
    old, new = ((case / f"{side}.txt").read_text(encoding="utf-8").rstrip("\n") for side in ("old", "new"))
    comparison = compare(old, new)
    report = RENDERERS[name](comparison, View(old_name="old.txt", new_name="new.txt"))
    expected = case / FILES[name]
    # The engine's digest covers every rule and list; it would change all cases with each of them.
    report = report.replace(comparison.engine, "ENGINE")
    if bless:
        expected.write_text(report, encoding="utf-8")
    assert report == expected.read_text(encoding="utf-8"), "reviewed? then rewrite it with pytest --bless"
