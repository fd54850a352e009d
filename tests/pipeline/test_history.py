"""Between which two sights a change lies, and whether visits of ours say so."""

from __future__ import annotations

from itertools import product

import pytest

from tests.pipeline.stories import at
from tracker.model import Interval, TimeSource
from tracker.pipeline.history import interval
from tracker.store.values import Wording


def wording(number: int, first: str, last: str, sources: tuple[TimeSource, TimeSource]) -> Wording:
    """A wording that was seen from one time to another, each with its source."""
    return Wording(number, f"v{number}", "", "", 100, at(first), sources[0], at(last), sources[1], 2, None)


@pytest.mark.parametrize(("last", "first"), list(product(TimeSource, TimeSource)))
def test_an_end_that_rests_on_no_visit_is_marked(last: TimeSource, first: TimeSource) -> None:
    """From when the old was last seen until the new was first seen; observed where a visit of ours saw either."""
    visit = TimeSource.VISIT
    old = wording(1, "18:00", "18:35", (visit, last))
    new = wording(2, "18:50", "19:30", (first, visit))
    expected = Interval(at("18:35"), at("18:50"), last is visit and first is visit)

    assert interval(old, new) == interval(new, old) == expected


def test_a_change_over_several_versions_lies_between_the_two_that_are_asked_for() -> None:
    """What stood between them does not narrow it; within one version, or without one, there is no interval."""
    both = (TimeSource.VISIT, TimeSource.VISIT)
    old, new = wording(1, "18:00", "18:10", both), wording(3, "18:50", "19:30", both)

    assert interval(old, new) == Interval(at("18:10"), at("18:50"), observed=True)
    assert interval(old, old) == interval(None, new) == interval(old, None) == Interval()
