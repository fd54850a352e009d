"""The arithmetic of the bench, and its results on disk."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bench.results import Mark, Section, Series, exponent, load, ratio, save

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("power", [0.9, 1.0, 2.0])
def test_the_exponent_is_that_of_the_growth(power: float) -> None:
    """Times that grow as a power of the size give that power."""
    sizes = [300, 1_000, 3_000, 30_000]

    assert exponent(sizes, [5e-4 * size**power for size in sizes]) == pytest.approx(power)


def test_a_noisy_round_does_not_move_a_ratio() -> None:
    """A round in which the machine was slow for both sides leaves the ratio as it is."""
    assert ratio([1.0, 10.0, 1.0], [2.0, 20.0, 2.0]) == 0.5


def test_a_series_given_up_counts_with_its_limit() -> None:
    """The limit, not the median of the calls that went well, stands for a series that went over it."""
    assert Series("redlines", 3_000, (1.0, 2.0, 9.0)).typical == 2.0
    assert Series("redlines", 3_000, (1.0,), over_s=60.0).typical == 60.0


def test_marks_know_both_directions() -> None:
    """A mark is met at most at its limit, or at least at it."""
    assert Mark("share", 0.2, 0.2).met
    assert not Mark("share", 0.21, 0.2).met
    assert Mark("rate", 1_000, 1_000, at_least=True).met
    assert not Mark("rate", 999, 1_000, at_least=True).met


def test_results_come_back_as_they_were_written(tmp_path: Path) -> None:
    """What an earlier run wrote is read again to the last time; derived figures stand beside it for other readers."""
    section = Section(
        "peers", "Title", "How.", ("engine", "time"), (("tracker", "1 ms"),),
        (Mark("share", 0.1, 0.2, sign="<"),), (Series("tracker", 30, (0.001, 0.002), over_s=None),),
        {"on": "2026-01-01"},
    )  # fmt: skip

    save([section], tmp_path / "results.json")

    assert load(tmp_path / "results.json") == (section,)
    written = json.loads((tmp_path / "results.json").read_text())
    assert written["schema"] == "tracker.bench/1"
    assert written["sections"][0]["marks"][0]["met"] is True
    assert written["sections"][0]["series"][0]["typical"] == 0.0015


def test_without_an_earlier_run_there_is_nothing(tmp_path: Path) -> None:
    """A missing file is an empty result."""
    assert load(tmp_path / "none.json") == ()
