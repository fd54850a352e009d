"""What claims cost: the clocks are true to the program, and the command writes what it measured."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from itertools import count
from pathlib import Path

import tracker
from bench.clocks import clocked, clocked_facets, silenced
from bench.edits import news_pair
from tracker.claims import FACETS

ROOT = Path(__file__).parents[2]
PAIR = news_pair(30, "clocks")


def test_clocks_leave_the_result_and_the_program_as_they_were() -> None:
    """A comparison under clocks gives what it gives without, and the functions stand in their places afterwards."""
    plain = tracker.compare(PAIR.old, PAIR.new)
    before = {facet: import_module(f"tracker.claims.{facet}").shifts for facet in FACETS}

    with clocked_facets(FACETS, count().__next__) as facets, clocked("tracker.claims", "judge", lambda: 0.0) as judged:
        timed = tracker.compare(PAIR.old, PAIR.new)

    assert timed.to_dict() == plain.to_dict()
    assert before == {facet: import_module(f"tracker.claims.{facet}").shifts for facet in FACETS}
    differing = [change for change in plain.changes if change.pair.op != "unchanged"]
    assert len(judged.calls) == len(differing)
    assert all(spent.seconds == len(spent.calls) for spent in facets.values())
    assert len(facets["content"].calls) == len(differing)


def test_unchanged_sentences_are_not_judged() -> None:
    """Of a text beside itself no facet is asked anything."""
    with clocked("tracker.claims", "judge", lambda: 0.0) as judged:
        tracker.compare(PAIR.old, PAIR.old)

    assert not judged.calls


def test_a_silenced_facet_finds_nothing() -> None:
    """The others are asked as ever."""
    with silenced(("place",)):
        found = tracker.compare("12 men died in Leeds.", "18 men died in York.").findings

    assert {finding.facet for finding in found} >= {"quantity"}
    assert "place" not in {finding.facet for finding in found}
    assert "place" in {finding.facet for finding in tracker.compare("It fell in Leeds.", "It fell in York.").findings}


def test_one_command_shows_what_each_facet_costs(tmp_path: Path) -> None:
    """`python bench/claims.py` writes a row for each facet, the shared readings, the stages and the marks."""
    done = subprocess.run(
        [sys.executable, "bench/claims.py", "--quick", "--output", tmp_path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == str(tmp_path / "claims.md")
    report = (tmp_path / "claims.md").read_text()
    assert "readings that several share" in report
    assert "× segmenting, aligning and word-diffing, 39 sentences" in report
    sections = {section["name"]: section for section in json.loads((tmp_path / "claims.json").read_text())["sections"]}
    assert list(sections) == ["stages", "facets-39", "facets-300", "unchanged"]
    assert [row[0] for row in sections["facets-39"]["rows"][: len(FACETS)]] == list(FACETS)
