"""A flattened article, from the file to the diff: what the seed of this project demands, on a text of our own."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

import tracker
from tests.flat_story import HEADLINE, story
from tracker.model import Comparison, Moment, Op, Outcome, Page, TimeSource

if TYPE_CHECKING:
    from pathlib import Path

    from tracker.pipeline.ingest import Added
    from tracker.pipeline.store import Store

ZONE = "America/New_York"
SEEN = datetime(2022, 1, 14, 18, 50, tzinfo=UTC)

RETOLD = {
    "said": "Kent’s words came shortly after the plan was confirmed by deputy mayor Ida Moss, who said the port was "
    "preparing to call the closing an “unplanned repair” to ship owners.",
    "plan": "“The port plans to begin this work several weeks before a closing, which will begin between mid-May "
    "and mid-June,” the official said. “We saw this in 2014 at the old lock.”",
    "ships": "The port has moved 13 cranes near the bridge, a step like the one it took before it shut the lock.",
    "trained": "As part of the plan, the city says the port has sent a team that knows the bridge’s old motors. "
    "The team has been told to wait.",
}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """An empty store."""
    return tracker.open_store(tmp_path / "store", create=True)


def add(store: Store, text: str, hour: int = 0) -> Added:
    """Add a capture, seen this many hours after the first."""
    moment = Moment(SEEN.replace(hour=SEEN.hour + hour), TimeSource.USER)
    return store.add(Page(text.encode(), moment, "text/plain", "story.txt", timezone=ZONE), article="bridge")


def dense(text: str) -> str:
    """A text without its white space."""
    return re.sub(r"\s", "", text)


def test_all_cards_are_gone_and_nothing_else() -> None:
    """The body is the file without headline, cards and marker, character for character, white space aside."""
    document = tracker.extract(story().encode(), content_type="text/plain", base=SEEN, timezone=ZONE)
    cards = [item.text for item in document.left_out if item.reason == "link-card"]
    expected = dense(story(marker="").removeprefix(HEADLINE))
    for text in cards:
        assert expected.count(dense(text)) == 1
        expected = expected.replace(dense(text), "")

    assert document.headline == HEADLINE
    assert len(cards) == 3
    assert len(document.left_out) == len(cards)
    assert dense(document.text) == expected
    assert "MORE" not in document.text


def test_the_marker_is_resolved_and_says_how() -> None:
    """Its date and zone are inferred, the date assumed; with a later capture and a lower bound it stays open."""
    (marker,) = tracker.extract(story().encode(), content_type="text/plain", base=SEEN, timezone=ZONE).notices
    late = datetime(2022, 1, 25, 15, tzinfo=UTC)
    known = datetime(2022, 1, 14, 5, tzinfo=UTC)
    (unsure,) = tracker.extract(
        story().encode(), content_type="text/plain", base=late, timezone=ZONE, published=known
    ).notices

    assert (marker.time, marker.inferred, marker.assumed) == (SEEN.replace(minute=47), ("date", "zone"), True)
    assert unsure.time is None
    assert unsure.between == (SEEN.replace(minute=47), datetime(2022, 1, 24, 18, 47, tzinfo=UTC))


def test_a_quotation_that_opens_straight_and_closes_curly_is_one() -> None:
    """Marks pair by position, so a word changed between them is a change inside a quotation."""
    changed = story().replace('"far too high”', '"a bit too high”')
    found = tracker.compare(*(tracker.extract(t.encode(), content_type="text/plain") for t in (story(), changed)))

    (shifts,) = [c.shifts for c in found.changes if c.shifts]
    assert ("quotation", "altered") in {(s.facet, s.kind) for s in shifts}


def test_other_cards_make_no_version(store: Store) -> None:
    """A capture that differs only in what its cards list is an observation `unchanged`."""
    with store:
        add(store, story())
        again = add(store, story(more=7), hour=1)

        assert again.outcome is Outcome.UNCHANGED
        assert len(store.versions(again.article)) == 1


def retold() -> str:
    """The story with every kind of change at once; the denial stands last."""
    parts = story(**RETOLD, marker="").strip().split("\n\n\n")
    denial = next(part for part in parts if "has denied" in part)
    parts.remove(denial)
    return "\n\n\n".join([*parts, denial]) + "\n\nUpdated at 1:47 p.m.\n"


@pytest.fixture
def comparison(store: Store) -> Comparison:
    """The story and its retelling, as two versions of a store."""
    with store:
        add(store, story(marker="\n"))
        assert add(store, retold(), hour=1).outcome is Outcome.NEW_VERSION
        return store.compare("bridge", 1, 2)


def test_the_diff_says_exactly_what_changed(comparison: Comparison) -> None:
    """An official is named while another unnamed one still speaks, a may becomes a will, a digit changes."""
    claims = {(s.facet, s.kind) for c in comparison.changes for s in c.shifts}
    named = next(f for f in comparison.findings if (f.facet, f.kind) == ("attribution", "named"))

    assert claims == {("attribution", "named"), ("certainty", "strengthened"), ("quantity", "increased")} | (
        claims & {("quotation", "altered")}
    )
    assert any("the official said" in comparison.new.sentence(i) for i in named.still)


def test_the_diff_moves_one_paragraph_and_splits_one_sentence(comparison: Comparison) -> None:
    """The denial sank to the end without a word changed, one sentence became two, all others stand as they were."""
    moved = [c for c in comparison.changes if c.pair.moved]
    ops = [c.pair.op for c in comparison.changes if c.pair.op is not Op.UNCHANGED]

    assert [comparison.new.sentence(c.pair.new[0])[:27] for c in moved] == ["The port, however, has deni"]
    assert [c.pair.op for c in moved] == [Op.UNCHANGED]
    assert sorted(ops) == [Op.EDITED, Op.EDITED, Op.EDITED, Op.SPLIT]
