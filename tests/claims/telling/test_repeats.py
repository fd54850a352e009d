"""What findings need not say twice."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.claims.telling.repeats import Quotes, without_moved
from tracker.model import Document, Evidence, Shift
from tracker.pipeline.compare import compare

AROUND = ("Rain fell all night on the quiet old town.", "Then the lights went out in the bay.")


def told(old: str, new: str) -> list[tuple[str, str, str]]:
    """What a comparison says."""
    return [(f.facet, f.kind, f.says) for f in compare(old, new).findings]


def with_between(sentence: str) -> str:
    """A text that has one more sentence than AROUND."""
    return f"{AROUND[0]} {sentence} {AROUND[1]}"


def test_a_lost_quotation_tells_all_that_it_said() -> None:
    """The year in it and its words are read in its own line."""
    assert told(with_between("“We saw the same pattern in 2014.”"), " ".join(AROUND)) == [
        ("quotation", "removed", "“We saw the same pattern in 2014.”")
    ]


def test_content_is_what_the_other_findings_leave() -> None:
    """Of a new sentence only the words that no other finding shows are new content."""
    sentence = "“Stay off,” Marta Oyelaran said, adding that 240 divers would search the southern quay."
    found = told(" ".join(AROUND), with_between(sentence))

    assert ("content", "added", "divers would search the southern quay") in found
    assert ("quantity", "added", "240 divers") in found


def test_a_sentence_without_other_shifts_is_told_whole() -> None:
    """Nothing else speaks of it."""
    assert told(" ".join(AROUND), with_between("The old market burned down again.")) == [
        ("content", "added", "The old market burned down again.")
    ]


def test_a_counted_noun_is_no_content_of_its_own() -> None:
    """Where the number's line has the noun, the noun is not told again."""
    found = told("Nobody was hurt on the quay.", "Two divers were hurt on the quay.")

    assert ("quantity", "added", "Two divers") in found
    assert not [facet for facet, _, _ in found if facet == "content"]


def test_a_quotation_and_a_name_that_moved_are_not_lost() -> None:
    """Other marks at its end and a shorter name make no difference."""
    old = with_between("“We left early,” said Marta Oyelaran.")
    new = " ".join(AROUND) + " In a letter Marta Oyelaran explained it all to the harbor board: “We left early.”"
    comparison = compare(old, new)

    assert not [f for f in comparison.findings if f.facet in {"quotation", "name"}]


def test_another_quotation_is_told() -> None:
    """What came is not what went."""
    found = told(with_between("“We left early,” said Ana Silva."), with_between("“Nobody slept here,” said Ana Silva."))

    assert {kind for facet, kind, _ in found if facet == "quotation"} == {"added", "removed"}


_SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)), max_size=6)


@given(_SPANS, st.integers(0, 45), st.integers(1, 10), st.sampled_from(["added", "removed"]))
def test_what_is_told_by_a_quotation_lies_within_one(
    spans: list[tuple[int, int]], start: int, length: int, kind: str
) -> None:
    """A shift is told exactly where one quotation of its kind holds it from its first to its last character."""

    def shift(facet: str, start: int, length: int) -> Shift:
        evidence = Evidence("x" * length, start, start + length)
        return Shift(facet, "added", None, evidence) if kind == "added" else Shift(facet, "removed", evidence, None)

    quotes = Quotes([shift("quotation", *span) for span in spans])
    held = any(a <= start and start + length <= a + n for a, n in spans)

    assert quotes.tell(shift("quantity", start, length)) is held
    assert not quotes.tell(shift("attribution", start, length))


def test_equal_numbers_of_different_things_do_not_cancel_each_other() -> None:
    """A number that went from one noun and came to another left and came; the noun is read in its line."""
    found = told(
        "Guards said 12 people were hurt. The storm hit Marlow.",
        "Guards said people were hurt. The storm hit Marlow and 12 bridges.",
    )

    assert found == [("quantity", "removed", "12 people"), ("quantity", "added", "12 bridges")]


def test_a_number_that_moved_with_its_noun_is_not_lost() -> None:
    """However it is written, the same count of the same things stands on both sides."""
    old = "The clerk left, and twelve boats sank in the bay. Rain fell on the hills all night."
    new = "The clerk left the bay. Rain fell on the hills all night, and 12 boats sank."

    assert not [finding for finding in told(old, new) if finding[0] == "quantity"]


def test_bare_numbers_are_never_taken_for_each_other() -> None:
    """Where nothing tells what two equal numbers count, both changes are told."""
    old = "The referee counted 12 and left. Rain fell on the hills all night."
    new = "The referee counted and left. Rain fell on the hills all night until 12."

    assert {kind for facet, kind, _ in told(old, new) if facet in {"quantity", "time"}} >= {"removed"}


def test_equal_numbers_of_different_things_are_several_findings() -> None:
    """Two counts that went in two places are not one claim with two places."""
    old = "Guards said 12 people were hurt. The storm hit Marlow and took 12 bridges."
    new = "Guards said people were hurt. The storm hit Marlow and took bridges."

    assert [says for facet, _, says in told(old, new) if facet == "quantity"] == ["12 people", "12 bridges"]


COUNTS = st.sampled_from(["", "12 ", "two ", "40 "])
SENTENCES = st.tuples(COUNTS, COUNTS, COUNTS)


@given(SENTENCES, SENTENCES)
@settings(deadline=None, max_examples=60)
def test_no_number_that_came_or_went_is_left_untold(old: tuple[str, ...], new: tuple[str, ...]) -> None:
    """Every change of a number is a finding's, unless the same count of the same things stands on the other side."""
    form = "The guard saw {}boats in the bay. Rain fell as {}cranes stood still. It took {}bridges off the river."
    a, b = form.format(*old), form.format(*new)
    result = compare(a, b)
    told_places = {(p.change, p.shift) for f in result.findings for p in f.places}

    for index, change in enumerate(result.changes):
        for number, shift in enumerate(change.shifts):
            assert shift.facet != "quantity" or (index, number) in told_places


def content(kind: str, text: str) -> Shift:
    """A sentence that came or went."""
    evidence = Evidence(text, 0, len(text))
    return Shift("content", kind, None, evidence) if kind == "added" else Shift("content", kind, evidence, None)


def test_what_stands_elsewhere_word_for_word_is_no_finding() -> None:
    """However it is written: glyphs, abbreviations and marks at its ends do not count, any other word does."""
    gone = [
        content("removed", "“The U.S. crews didn’t leave.”"),
        content("removed", "The crews of the port left early."),
    ]
    came = [
        content("added", "The United States crews did not leave"),
        content("added", "The crews of the port left late."),
    ]

    assert without_moved([*gone, *came]) == [gone[1], came[1]]


def test_what_begins_and_ends_alike_is_not_the_same() -> None:
    """Every word counts, not only the first and the last."""
    both = [content("removed", "The old crane fell."), content("added", "The new crane fell.")]

    assert without_moved(both) == both


def test_an_attribute_that_the_text_still_gives_elsewhere_is_not_lost() -> None:
    """In another sentence, before the same noun, or in a caption that now has it; before another noun it is lost."""
    old = "A wooden bridge fell into the river on the last day of the fair. {}"
    gone = old.replace("A wooden", "A")
    beside = "The wooden bridge was built by the guards of the castle."
    other = "The wooden gate was built by the guards of the castle."

    assert told(old.format(beside), gone.format(beside)) == []
    assert told(gone.format(beside), old.format(beside)) == []
    assert told(old.format(other), gone.format(other)) == [("content", "removed", "wooden")]


def test_what_left_the_body_for_the_headline_is_not_lost_in_another_inflection() -> None:
    """With "killing 12 people" in the body and "kills 12 people" over it the article says the same."""
    before = Document("A bridge fell on Monday, killing 12 people. The road is shut.", headline="Bridge falls in Ardon")
    after = Document("A bridge fell on Monday. The road is shut.", headline="Bridge falls in Ardon, kills 12 people")

    assert not [finding for finding in compare(before, after).findings if finding.facet == "content"]
