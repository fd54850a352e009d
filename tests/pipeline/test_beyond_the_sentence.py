"""Claims that come, go, move and stand elsewhere: what one sentence alone cannot tell."""

from __future__ import annotations

import json
import re

import pytest

import tracker
from tracker.model import Document, Op
from tracker.report import RENDERERS, View

FIRE = "The fire began in a bakery on Quay Street."
HURT = "Twelve people were taken to hospital, the fire brigade said."
ROAD = "The road stayed closed until Friday."
SHIP = "A ship waited in the bay for the tide, with 40 cars on board."
THANKS = "Mayor Ruth Ansell thanked the crews."


def text(*paragraphs: str) -> str:
    """The paragraphs as a body."""
    return "\n\n".join(paragraphs)


def named(old: str | Document, new: str | Document) -> list[tuple[str, str]]:
    """Facet and kind of every finding of a named facet, in order of rank."""
    found = tracker.compare(old, new).findings
    return [(finding.facet, finding.kind) for finding in found if finding.facet not in {"content", "wording"}]


def test_additions_and_deletions_carry_their_claims() -> None:
    """A new sentence brings a number and a source; a deleted one takes them away."""
    with_it, without = text(FIRE, HURT, ROAD), text(FIRE, ROAD)

    assert sorted(named(without, with_it)) == [("attribution", "added"), ("quantity", "added")]
    assert sorted(named(with_it, without)) == [("attribution", "removed"), ("quantity", "removed")]


def test_a_sentence_that_moved_and_was_edited_is_judged_on_its_text() -> None:
    """What changed in it is told, and that it moved is no claim."""
    comparison = tracker.compare(text(FIRE, HURT, ROAD, SHIP), text(FIRE, SHIP.replace("40", "60"), HURT, ROAD))

    assert [change.pair.moved for change in comparison.changes if change.pair.op is Op.EDITED] == [True]
    assert [finding.says for finding in comparison.findings] == ["40 → 60 cars (+50 %)"]


@pytest.mark.parametrize("edit", [("Twelve", "Twelve"), ("Twelve", "Eighteen")])
@pytest.mark.parametrize("swapped", [False, True])
def test_a_split_or_merged_sentence_is_judged_on_its_joined_text(edit: tuple[str, str], *, swapped: bool) -> None:
    """Two sentences for one say the same, unless a number in them differs."""
    whole = "Twelve people were taken to hospital, and the road to Leeds stayed closed until Friday."
    parts = "Twelve people were taken to hospital. The road to Leeds stayed closed until Friday."
    sides = [text(FIRE, whole, THANKS), text(FIRE, parts.replace(*edit), THANKS)]
    old, new = sides[::-1] if swapped else sides

    assert [facet for facet, _ in named(old, new)] == ["quantity"] * (edit[0] != edit[1])


def test_a_claim_that_stands_in_another_sentence_is_not_lost() -> None:
    """A sum and a name that left their sentence and stand in the next are neither removed nor added."""
    old = text(FIRE, "The council under Ruth Ansell spent $4.2 million on the bridge last year.", ROAD)
    new = text(
        FIRE, "The council spent a lot on the bridge last year.", "Ruth Ansell named $4.2 million as the cost.", ROAD
    )

    assert not {("quantity", "removed"), ("name", "removed"), ("quantity", "added"), ("name", "added")} & {
        *named(old, new)
    }


@pytest.mark.parametrize(
    "fields", [{"captions": ("Ruth Ansell with crews in Leeds.",)}, {"headline": "Ansell in Leeds"}]
)
def test_a_claim_that_stands_in_a_caption_or_the_headline_is_not_lost(fields: dict[str, object]) -> None:
    """A place that left the body and stands in a field is not removed."""
    old = Document(text(FIRE, "Ruth Ansell thanked the crews in Leeds.", ROAD))
    new = Document(text(FIRE, "Ruth Ansell thanked the crews.", ROAD), **fields)  # type: ignore[arg-type] # as they are

    assert ("place", "removed") not in named(old, new)
    assert ("place", "removed") in named(old, Document(new.text))


def test_every_view_has_the_same_findings_in_the_same_order() -> None:
    """Ranks and lines are those of the comparison in terminal, Markdown and JSON."""
    old = text(FIRE, HURT, "“We lost everything,” an employee said.", "The school may close.")
    new = text(FIRE, HURT.replace("Twelve", "Eighteen"), "“We lost it all,” Tom Reyes said.", "The school will close.")
    comparison = tracker.compare(old, new)
    ranked = [(finding.rank, finding.says) for finding in comparison.findings]
    terminal, markdown, as_json = (RENDERERS[name](comparison, View()) for name in ("terminal", "markdown", "json"))

    assert len(ranked) >= 4
    assert [(f["rank"], f["says"]) for f in json.loads(as_json)["findings"]] == ranked
    for shown in (terminal, markdown):
        places = [re.search(rf"^\W*{rank}\b.*?{re.escape(says[:12])}", shown, re.MULTILINE) for rank, says in ranked]
        assert all(places)
        starts = [place.start() for place in places if place]
        assert starts == sorted(starts)
