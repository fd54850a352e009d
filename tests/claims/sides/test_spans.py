"""Ranges and what they touch: the quick ways find what looking at each of them would find."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.claims import edit
from tracker.claims import judge
from tracker.claims.sides.spans import Cover, among, places_of, touches, within
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


@given(st.lists(st.integers(1, 4), max_size=12), st.lists(st.integers(0, 6), max_size=8))
def test_items_that_several_spans_touch_are_named_once(lengths: list[int], edges: list[int]) -> None:
    """Their indexes are in order, whether a span lies inside an item or over many."""
    items = [Span(sum(lengths[:i]), sum(lengths[: i + 1])) for i in range(len(lengths))]
    ends = [sum(edges[: i + 1]) for i in range(len(edges))]
    spans = [Span(a, b) for a, b in zip(ends[::2], ends[1::2], strict=False)]

    assert places_of(items, spans) == [i for i, item in enumerate(items) if any(touches(item, s) for s in spans)]


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 6)), max_size=8), st.integers(0, 50))
def test_a_cover_grows_by_what_it_did_not_touch(pairs: list[tuple[int, int]], offset: int) -> None:
    """It then answers as if it had been made of all of them."""
    cover, kept = Cover(()), []
    for start, length in pairs:
        span = Span(start, start + length)
        if not cover.touches(span):
            cover.add(span)
            kept.append(span)

    assert cover.holds(offset) == any(span.start <= offset < span.end for span in kept)
    assert all(not touches(a, b) for a in kept for b in kept if a is not b)
