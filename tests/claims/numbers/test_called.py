"""Numbers that name something: they change, and never rise or fall."""

from __future__ import annotations

import pytest

from tests.claims.edits import edit, shifts
from tracker.claims.numbers.called import phone_numbers
from tracker.claims.numbers.figures import figures

# Each: language, old, new, what differs.
LABELS = [
    ("en", "Section 12 applies to boats.", "Section 14 applies to boats.", ("12", "14")),
    ("en", "Under section 12 boats are free.", "Under section 14 boats are free.", ("12", "14")),
    ("en", "Sections 12 and 14 apply to boats.", "Sections 12 and 15 apply to boats.", ("14", "15")),
    ("en", "Section 12(b) applies to boats.", "Section 12(c) applies to boats.", ("12(b)", "12(c)")),
    ("en", "Gate 16a was closed.", "Gate 16b was closed.", ("16a", "16b")),
    ("en", "Flight 370 left at dawn.", "Flight 371 left at dawn.", ("370", "371")),
    ("en", "NBC five showed the boat.", "NBC 6 showed the boat.", ("five", "6")),
    ("en", "Call 555-0142 for help.", "Call 555-0199 for help.", ("555-0142", "555-0199")),
    ("en", "Fax: +1 202-555-0143.", "Fax: +1 202-555-0178.", ("+1 202-555-0143", "+1 202-555-0178")),
    ("de", "Nach Artikel 5 gilt das nicht.", "Nach Artikel 6 gilt das nicht.", ("5", "6")),
    ("de", "Artikel 5 gilt.", "Artikel 6 gilt.", ("5", "6")),
    ("de", "Gestern ist Flug 370 gelandet.", "Gestern ist Flug 371 gelandet.", ("370", "371")),
    ("fr", "Selon l’article 5 il est libre.", "Selon l’article 6 il est libre.", ("5", "6")),
    ("es", "El vuelo 370 llegó.", "El vuelo 371 llegó.", ("370", "371")),
    ("it", "La sala 3 resta chiusa.", "La sala 4 resta chiusa.", ("3", "4")),
    ("pt", "O artigo 5 vale.", "O artigo 6 vale.", ("5", "6")),
    ("nl", "De vlucht 370 is geland.", "De vlucht 371 is geland.", ("370", "371")),
]  # fmt: skip
COUNTS = [
    ("en", "Between 100-1500 people came.", "Between 100-1800 people came.", "increased"),
    ("de", "In Kiel sanken 12 Boote.", "In Kiel sanken 18 Boote.", "increased"),
    ("fr", "La tempête a tué 18 marins.", "La tempête a tué 12 marins.", "decreased"),
]
WORDING = [
    ("en", "NBC five showed the boat.", "NBC 5 showed the boat."),
    ("en", "Call 202-555-0143 today.", "Call 202.555.0143 today."),
    ("en", "The boy is 12years old.", "The boy is 12 years old."),
    ("en", "More than 2.5 million came.", "More than 2.5 millon came."),
    ("en", "It is said in Section 12.", "It is said in Section [REF]."),
]


@pytest.mark.parametrize(("language", "old", "new", "differs"), LABELS)
def test_the_number_of_a_thing_is_changed(language: str, old: str, new: str, differs: tuple[str, str]) -> None:
    """Another number names another thing, in both directions; it has become no more and no less."""
    for before, after, words in ((old, new, differs), (new, old, differs[::-1])):
        (shift,) = shifts("quantity digits", edit(before, after, language=language))

        assert shift.old
        assert shift.new
        assert (shift.facet, shift.kind, (shift.old.text, shift.new.text)) == ("quantity", "changed", words)


@pytest.mark.parametrize(("language", "old", "new", "kind"), COUNTS)
def test_what_is_counted_rises_and_falls(language: str, old: str, new: str, kind: str) -> None:
    """A number before a noun counts it, whatever stands before the number."""
    assert [shift.kind for shift in shifts("quantity digits", edit(old, new, language=language))] == [kind]


@pytest.mark.parametrize(("language", "old", "new"), WORDING)
def test_another_way_to_write_a_number_is_no_shift(language: str, old: str, new: str) -> None:
    """Words for digits, other marks, a slip and what stands for a number say nothing else."""
    assert not shifts("time quantity digits", edit(old, new, language=language))
    assert not shifts("time quantity digits", edit(new, old, language=language))


def test_telephone_numbers_are_found_whole() -> None:
    """Groups parted by hyphens, dots or blanks are one number; thousands and ranges are none."""
    text = "Dial 1-800-555-0142 or +49 30 901820; 12 000 000 people and 100-1500 boats did."

    assert [text[a:b] for a, b in phone_numbers(text)] == ["1-800-555-0142", "+49 30 901820"]
    assert [figure.low for figure in figures(text)] == [12_000_000, 100]


def test_telephone_numbers_of_a_part_are_those_within_it() -> None:
    """A part of a text has the numbers that stand in it, and what says that they can be called may stand before it."""
    text = "Call 555-0142 or +49 30 901820 today."

    assert [text[a:b] for a, b in phone_numbers(text, 5, 13)] == ["555-0142"]
    assert [text[a:b] for a, b in phone_numbers(text, 17)] == ["+49 30 901820"]
