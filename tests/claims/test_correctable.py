"""Which findings have to be announced: facts that the old page had, changed or lost."""

from __future__ import annotations

import pytest

from tracker.claims.correctable import FACETS, correctable, unannounced
from tracker.model import Document, Notice, NoticeKind
from tracker.pipeline.compare import compare


def found(old: str | Document, new: str | Document) -> list[str]:
    """The facets of what is correctable."""
    return [finding.facet for finding in correctable(compare(old, new))]


@pytest.mark.parametrize(
    ("old", "new", "facets"),
    [
        ("Twelve cranes fell.", "Eighteen cranes fell.", ["quantity"]),
        ("Twelve cranes fell.", "Cranes fell.", ["quantity"]),
        ("Cranes fell.", "Twelve cranes fell.", []),
        ("It may rain in Leeds.", "It will rain in Leeds.", []),
        ("All cranes fell.", "Most cranes fell.", []),
        ("Militants held the town.", "Terrorists held the town.", []),
        ("The road was closed for repairs.", "The road was closed for a parade.", []),
        ("Cranes fell.", "Cranes fell. Ann Lee saw 12 of them on Monday in Hull, a clerk said.", []),
        ("The mayor did attend.", "The mayor did not attend.", ["polarity"]),
    ],
)
def test_a_fact_of_the_old_page_counts(old: str, new: str, facets: list[str]) -> None:
    """Changed or lost facts count; what came in, and how it is put, does not."""
    assert found(old, new) == facets


def test_fields_that_readers_read_as_the_article_count() -> None:
    """A headline, standfirst or caption counts; who wrote it does not."""
    body = "The port was closed."

    def page(**fields: object) -> Document:
        return Document(body, **fields)  # type: ignore[arg-type] # as they are given

    assert found(page(headline="12 cranes fall"), page(headline="18 cranes fall")) == ["quantity"]
    assert found(page(standfirst="12 cranes fall."), page(standfirst="18 cranes fall.")) == ["quantity"]
    assert found(page(captions=("The 12 cranes.",)), page(captions=("The 18 cranes.",))) == ["quantity"]
    assert found(page(byline="By Ann Lee"), page(byline="By Bo Li")) == []
    assert found(page(), page(headline="12 cranes fall")) == []


def test_a_notice_takes_out_what_it_names() -> None:
    """What a correction names is correctable still, and announced."""
    told = Notice(NoticeKind.CORRECTION, "Correction: 18 cranes fell, not 12.", 0, 0)
    comparison = compare(Document("12 cranes fell in Hull."), Document("18 cranes fell in Leeds.", notices=(told,)))

    assert {finding.facet for finding in correctable(comparison)} == {"quantity", "place"}
    assert [finding.facet for finding in unannounced(comparison)] == ["place"]


def test_nothing_that_is_no_fact_is_correctable() -> None:
    """The facets are those of DESIGN, and content is none of them."""
    assert FACETS.isdisjoint({"certainty", "scope", "label", "content", "wording"})
