"""Numbers that no other facet tells: what a number names, numbers that swapped, numbers of other languages."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.claims.edits import assert_proven, edit
from tracker.claims import judge
from tracker.pipeline.compare import compare


def found(old: str, new: str, language: str = "en") -> list[tuple[str, str, str]]:
    """Facet, kind and note of every shift."""
    change = edit(old, new, language=language)
    shifts = judge(change)
    assert_proven(change, shifts)
    return [(shift.facet, shift.kind, shift.note) for shift in shifts]


@pytest.mark.parametrize(
    ("old", "new", "note"),
    [
        ("Policy number 611 was cancelled.", "Policy number 612 was cancelled.", "number 611 → 612"),
        ("Flight 41 was late.", "Flight 44 was late.", "Flight 41 → 44"),
        ("A Boeing 737 landed.", "A Boeing 747 landed.", "Boeing 737 → 747"),
        ("The Boeing 737 jets landed.", "The Boeing 747 jets landed.", "Boeing 737 → 747"),
        ("Boeing 737 was grounded.", "Boeing 747 was grounded.", "Boeing 737 → 747"),
        ("Version 2.1.3 is out.", "Version 2.1.4 is out.", "Version 2.1.3 → 2.1.4"),
    ],
)
def test_a_number_that_names_a_thing_is_changed_without_a_direction(old: str, new: str, note: str) -> None:
    """The word before it is its unit; there is no more and no less of it."""
    assert found(old, new) == [("quantity", "changed", note)]


def test_a_number_that_came_or_went_with_what_it_names_is_told() -> None:
    """Digits that stand in no other shift's evidence are added or removed."""
    old, new = "The crew checked the gate.", "The crew checked the gate (see room 12)."

    assert ("quantity", "added", "room 12") in found(old, new)
    assert ("quantity", "removed", "room 12") in found(new, old)


def test_numbers_that_swapped_are_changed() -> None:
    """The same numbers in another order between the same words say something else."""
    old, new = "Arrivals went from 12 to 15 last week.", "Arrivals went from 15 to 12 last week."

    assert found(old, new) == [("quantity", "changed", "12 → 15"), ("quantity", "changed", "15 → 12")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("It cost 15,000 dollars.", "It cost 15000 dollars."),
        ("Fifteen cranes fell.", "15 cranes fell."),
        ("It grew by 15 percent.", "It grew by 15%."),
        ("On Friday 12 cranes fell.", "12 cranes fell on Friday."),
        ("It opened on 12 July.", "It opened on July 12."),
    ],
)
def test_the_same_number_in_another_style_or_place_is_no_change(old: str, new: str) -> None:
    """What a figure or date states counts, not how it is written."""
    assert found(old, new) == []


@pytest.mark.parametrize(
    ("language", "old", "new", "note"),
    [
        ("de", "Der Hafen gab 1,2 Millionen Euro aus.", "Der Hafen gab 2,1 Millionen Euro aus.",
         "1,2 Millionen Euro → 2,1 Millionen Euro (+75 %)"),
        ("de", "Die Quote lag bei 3,5 Prozent.", "Die Quote lag bei 4,5 Prozent.", "3,5 Prozent → 4,5 Prozent (+29 %)"),
        ("de", "Es kamen 1.200 Menschen.", "Es kamen 1.500 Menschen.", "1.200 → 1.500 Menschen (+25 %)"),
        ("de-AT", "Es fielen 12 von 40 Kranen.", "Es fielen 17 von 40 Kranen.", "12 → 17 (+42 %)"),
        ("fr", "Le port a dépensé 1,2 milliard d'euros.", "Le port a dépensé 1,5 milliard d'euros.",
         "1,2 milliard d'euros → 1,5 milliard d'euros (+25 %)"),
        ("es", "Costó 3 mil millones de euros.", "Costó 4 mil millones de euros.",
         "3 mil millones de euros → 4 mil millones de euros (+33 %)"),
        ("zh", "港口有12台起重机。", "港口有18台起重机。", "12 → 18 (+50 %)"),
    ],
)  # fmt: skip
def test_numbers_are_read_with_the_separators_and_magnitudes_of_their_language(
    language: str, old: str, new: str, note: str
) -> None:
    """A comma before decimals, a point between thousands, Millionen and milliards; a preposition is not counted."""
    assert found(old, new, language) == [("quantity", "increased", note)]


def test_english_number_words_are_not_read_in_another_language() -> None:
    """Dutch "ten" is no number."""
    facets = {facet for facet, _, _ in found("Hij kwam ten slotte aan in het dorp.", "Hij kwam aan in het dorp.", "nl")}

    assert "quantity" not in facets


def test_german_nouns_are_no_names() -> None:
    """Every German noun has a capital; a lone one that was replaced is content."""
    assert [facet for facet, _, _ in found("Der Kran fiel um.", "Das Boot fiel um.", "de")] == ["content"]
    assert "name" not in {facet for facet, _, _ in found("Die Katze starb.", "Die Katzen starben.", "de")}


def test_an_article_that_went_with_a_german_noun_is_no_content() -> None:
    """Words of grammar of the text's own language say nothing by themselves."""
    shifts = found("„Wir sind bereit“, sagte ein Beamter.", "„Wir sind bereit“, sagte Hafenchefin Ana Silva.", "de")

    assert [(facet, kind) for facet, kind, _ in shifts] == [("name", "changed")]


NUMBERS = st.integers(min_value=2, max_value=99_999)
FRAMES = st.sampled_from(
    ["Policy number {} ended.", "The crew saw {} of them.", "Flight {} left.", "A Boeing {} landed.", "He has {}.",
     "The {} cranes fell.", "It is in section {} here.", "“We need {},” she said.", "Room {}, the last one, is shut."]
)  # fmt: skip


@given(FRAMES, NUMBERS, NUMBERS, st.sampled_from(["en", "de", "fr", "zh"]))
@settings(deadline=None, max_examples=200)
def test_no_changed_number_is_ever_wording_or_content_alone(frame: str, a: int, b: int, language: str) -> None:
    """Whatever stands around it and whatever the language: another number is a named claim."""
    shifts = [s for c in compare(frame.format(a), frame.format(b), language=language).changes for s in c.shifts]

    assert (a == b) == (not shifts)
    assert a == b or any(shift.facet in {"quantity", "time", "name", "quotation"} for shift in shifts)
