"""Ranges and what they touch: the quick ways find what looking at each of them would find."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.claims import edit
from tracker.claims import judge
from tracker.claims.spans import Cover, among, touches, within
from tracker.model import Span

SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 6)).map(lambda pair: Span(pair[0], sum(pair))), max_size=8
)
ITEM = st.tuples(st.integers(0, 40), st.integers(1, 6)).map(lambda pair: Span(pair[0], sum(pair)))


@given(SPANS, ITEM)
def test_a_cover_touches_what_one_of_its_ranges_touches(spans: list[Span], item: Span) -> None:
    """Overlapping, nested and zero-width ranges included."""
    assert Cover(spans).touches(item) == any(touches(item, span) for span in spans)
    assert within([item], spans) == ([item] if any(touches(item, span) for span in spans) else [])


@given(st.lists(st.integers(1, 4), max_size=12), ITEM)
def test_items_in_order_are_found_by_halving(lengths: list[int], span: Span) -> None:
    """Those that touch the span, in order."""
    items = [Span(sum(lengths[:i]), sum(lengths[: i + 1])) for i in range(len(lengths))]

    assert list(among(items, span)) == [item for item in items if touches(item, span)]


def test_a_sentence_without_end_is_judged_whole() -> None:
    """Where a run is too long to compare every word with every other, what differs is still found."""
    old = " ".join(f"crane{i} weapon" for i in range(150))
    new = " ".join(f"wharf{i} garden" for i in range(150))

    assert {shift.facet for shift in judge(edit(f"They saw {old}.", f"They saw {new}."))} >= {"content"}
