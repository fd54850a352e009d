"""What docs/claims.md says of each facet is what the program finds."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

import tracker
from tracker.claims import FACETS

DOCS = (Path(__file__).parents[2] / "docs" / "claims.md").read_text(encoding="utf-8")
# Never named to a reader: what it finds is a quantity.
NET = "digits"


class Example(NamedTuple):
    """A rewrite, and what the documentation says of it."""

    old: str
    new: str
    says: str


EXAMPLES = [
    Example(*row)
    for table in re.findall(r"^\| before \| after \| \|\n\|[-|]+\|\n((?:\|.*\|\n)+)", DOCS, re.MULTILINE)
    for row in re.findall(r"^\| (.*?) \| (.*?) \| (.*?) \|$", table, re.MULTILINE)
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.new} {example.says}")
def test_an_example_is_found_as_it_is_told(example: Example) -> None:
    """A shift has the facet and kind that the table gives, and nothing else is found; wording has no shift."""
    found = [f"{s.facet} {s.kind}" for change in tracker.compare(*example[:2]).changes for s in change.shifts]

    assert found == ([] if example.says == "wording" else example.says.split(", "))


@pytest.mark.parametrize("facet", [facet for facet in FACETS if facet != NET])
def test_every_facet_has_examples(facet: str) -> None:
    """Each facet is explained with a shift at least."""
    assert [example for example in EXAMPLES if example.says.split()[0] == facet]


def test_tables_have_examples_of_mere_wording() -> None:
    """What is no shift is shown as often as every other facet."""
    assert sum(example.says == "wording" for example in EXAMPLES) >= len(FACETS) - 1
