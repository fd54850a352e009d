"""Every facet on cases of its own: rewrites of news in which it must speak, and others in which it must not."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest

import tracker
from bench.truth import proves
from tracker.claims import FACETS

CASES = Path(__file__).parent / "cases"
# Told by other facets in their own words; it is the net under them and finds what belongs to none.
NET = "digits"


class Case(NamedTuple):
    """A rewrite, and what one facet must find in it."""

    facet: str
    old: str
    new: str
    kinds: tuple[str, ...]
    says: tuple[tuple[str, str], ...]
    others: frozenset[str] | None
    why: str


def cases(facet: str) -> list[Case]:
    """The cases of one facet."""
    with (CASES / f"{facet}.toml").open("rb") as file:
        found = tomllib.load(file)["case"]
    return [
        Case(
            facet, row["old"], row["new"], tuple(row["kinds"]),
            tuple((old, new) for old, new in row.get("says", [("", "")] * len(row["kinds"]))),
            frozenset(row["others"]) if "others" in row else None, row["why"],
        )
        for row in found
    ]  # fmt: skip


ALL = [case for facet in FACETS if facet != NET for case in cases(facet)]


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.facet}: {case.why}")
def test_facet_speaks_where_it_must_and_nowhere_else(case: Case) -> None:
    """A facet finds the shifts of its case, proves each with the words that changed, and finds no other."""
    changes = tracker.compare(case.old, case.new).changes
    found = [shift for change in changes for shift in change.shifts]
    mine = [shift for shift in found if shift.facet == case.facet]
    for kind, (old, new) in zip(case.kinds, case.says, strict=True):
        proof = next((s for s in mine if s.kind == kind and proves(s, (old, new))), None)
        assert proof, f"no shift {kind} with {old!r} → {new!r} in {mine}"
        mine.remove(proof)
    assert not mine
    others = {shift.facet for shift in found} - {case.facet}
    assert case.others is None or others <= case.others, [s for s in found if s.facet in others - case.others]


@pytest.mark.parametrize("facet", [facet for facet in FACETS if facet != NET])
def test_each_facet_has_as_many_cases_of_either_sort(facet: str) -> None:
    """At least twenty cases, half of them rewrites in which the facet has nothing to say."""
    found = cases(facet)
    silent = sum(not case.kinds for case in found)
    assert len(found) >= 20
    assert silent * 2 >= len(found)
