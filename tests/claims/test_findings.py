"""Shifts of all places → findings, and the lead."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.claims.edits import side
from tracker.claims.telling.standing import still_unnamed, unnamed
from tracker.model import Document
from tracker.pipeline.compare import compare

OLD = Document(
    "“We are ready,” a port official told reporters on Friday.\n\n"
    "The harbor board met at noon. “We saw this before,” the official said.\n\n"
    "Inspectors found 12 cranes unsafe.",
    headline="False-flag claim rejected at harbor",
)
NEW = Document(
    "“We are ready,” Harbor Master Ana Silva told reporters on Friday.\n\n"
    "The harbor board met at noon. “We saw this before,” the official said.\n\n"
    "Inspectors found 18 cranes unsafe.",
    headline="False flag claim rejected at harbor",
)


def test_a_named_source_says_where_an_unnamed_one_still_speaks() -> None:
    """`named` is said of one statement, with the sentences in which a like source still has no name."""
    found = compare(OLD, NEW).findings
    named = next(f for f in found if f.kind == "named")

    assert named.says == "a port official → Harbor Master Ana Silva"
    assert named.still == (2,)
    assert named.detail == "This quotation only: an unnamed official still speaks in ¶2."


def test_ranks_count_from_one_and_claims_come_before_wording() -> None:
    """Claims rank by weight, the lead's quotation before a number further down, wording last."""
    found = compare(OLD, NEW).findings

    assert [f.rank for f in found] == list(range(1, len(found) + 1))
    assert [f.facet for f in found] == ["attribution", "quantity", "wording"]


def test_one_replacement_throughout_is_one_finding() -> None:
    """A wording replaced alike in headline and body is one finding with all its places."""
    old = Document("The false-flag plan is old.\n\nNobody saw the false-flag plan.", headline="A false-flag plan")
    new = Document("The false flag plan is old.\n\nNobody saw the false flag plan.", headline="A false flag plan")
    found = compare(old, new).findings

    assert [(f.facet, f.kind, len(f.places)) for f in found] == [("wording", "throughout", 3)]
    assert "false" in found[0].says


def test_one_claim_in_two_places_is_one_finding() -> None:
    """The same shift in headline and body is one finding that names both places."""
    old = Document("At least 12 people died in the fire.", headline="12 people die in fire")
    new = Document("At least 18 people died in the fire.", headline="18 people die in fire")
    found = [f for f in compare(old, new).findings if f.facet == "quantity"]

    assert sum(len(f.places) for f in found) == 2
    assert any(place.field is not None for f in found for place in f.places)


def test_a_quotation_given_to_another_is_one_finding() -> None:
    """Both facets prove it; a reader is told once."""
    found = compare("“We left early,” said Ana Silva.", "“We left early,” said Tom Reyes.").findings

    assert [(f.facet, f.kind) for f in found] == [("attribution", "reattributed")]


def test_what_moved_to_another_sentence_is_no_finding() -> None:
    """A quotation that left one sentence and stands word for word in a new one came from nowhere and went nowhere."""
    old = (
        "Rain fell all night on the quiet old town. “The gate was open,” she said. Then the lights went out in the bay."
    )
    new = (
        "Rain fell all night on the quiet old town. Then the lights went out in the bay. "
        "Later: “The gate was open,” a guard recalled at dawn."
    )
    found = compare(old, new).findings

    assert not [f for f in found if f.facet == "quotation"]


def test_swapped_sides_give_the_other_direction() -> None:
    """Findings mirror: named one way is anonymised the other, increased is decreased."""
    kinds = {f.kind for f in compare(NEW, OLD).findings}

    assert {"anonymised", "decreased"} <= kinds


def test_long_evidence_is_shortened_for_reading() -> None:
    """A line stays a line: long evidence ends in an ellipsis."""
    long = "“" + "a very long quotation goes on and " * 8 + "ends,” she said."
    found = compare("Nothing here happened today.", f"Nothing here happened today. {long}").findings

    assert all(len(f.says) < 160 for f in found)


def test_equal_texts_have_no_finding() -> None:
    """Nothing differs, nothing is said."""
    assert compare(OLD, OLD).findings == ()


def test_a_source_without_a_noun_is_looked_for_nowhere() -> None:
    """Where the old speaker has no noun of a source, nothing can still speak as it did."""
    body = side("A diver said no.")
    assert body

    assert still_unnamed(unnamed(body.body), "Reuters", ()) == ((), "")


def test_what_two_facets_prove_by_the_same_words_is_one_finding() -> None:
    """The weightier facet tells it and names the other; both shifts stay in the change."""
    result = compare("“The plan from 2015 is dead,” she said.", "“The plan from 2014 is dead,” she said.")
    (finding,) = result.findings

    assert (finding.facet, finding.detail) == ("quotation", "The same words: time earlier.")
    assert [shift.facet for shift in result.changes[0].shifts] == ["quotation", "time"]


def test_a_few_words_more_are_the_same_words() -> None:
    """A negation shown with what it denies is one claim with the scope that took its place."""
    (finding,) = compare("None of the cranes were safe.", "Some of the cranes were safe.").findings

    assert (finding.facet, finding.kind) == ("polarity", "affirmed")
    assert finding.detail == "The same words: scope strengthened (None → Some)."


def test_a_claim_with_another_place_stays_a_finding() -> None:
    """What stands in the headline too is not told by a quotation further down."""
    old, new = (
        Document(f"“The plan from {year} is dead,” she said.", headline=f"Plan from {year} dead")
        for year in (2015, 2014)
    )

    assert {f.facet for f in compare(old, new).findings} == {"quotation", "time"}


def test_how_exactly_a_number_is_meant_is_no_part_of_what_changed_where_it_stayed() -> None:
    """What bounds both numbers alike is left out of the line and the lead, and stays in the evidence."""
    result = compare("At least 12 people were hurt.", "At least 18 people were hurt.")
    (shift,) = result.changes[0].shifts

    assert result.findings[0].says == "12 → 18 people (+50 %)"
    assert result.lead == "A number rose, 12 → 18 people (+50 %)."
    assert shift.old
    assert shift.old.text == "At least 12"


SAID = "“We said the mayor 12 officials ,” . Kyiv told claimed John Kirby may not in Rome"
WORDS = st.lists(st.sampled_from(SAID.split()), max_size=18)


@given(WORDS, WORDS)
@settings(deadline=None, max_examples=150)
def test_every_finding_points_at_shifts_that_exist_and_every_shift_is_proven(old: list[str], new: list[str]) -> None:
    """Whatever the text: evidence is the body's own text, places exist, and the result is the same each time."""
    a, b = " ".join(old), " ".join(new)
    comparison = compare(a, b)

    for change in comparison.changes:
        for shift in change.shifts:
            assert shift.old or shift.new
            assert shift.old is None or a[shift.old.start : shift.old.end] == shift.old.text
            assert shift.new is None or b[shift.new.start : shift.new.end] == shift.new.text
    for finding in comparison.findings:
        for place in finding.places:
            assert place.change is not None
            assert place.shift is None or comparison.changes[place.change].shifts[place.shift].facet == finding.facet
    assert compare(a, b) == comparison
