"""What findings need not say twice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tracker.claims.repeats import Quotes
from tracker.model import Evidence, Shift
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
    """Other marks at its end and a shorter name make no difference; the shifts themselves stay in the sentences."""
    old = with_between("“We left early,” said Marta Oyelaran.")
    new = " ".join(AROUND) + " In a letter Marta Oyelaran explained it all to the harbor board: “We left early.”"
    comparison = compare(old, new)

    assert not [f for f in comparison.findings if f.facet in {"quotation", "name"}]
    assert {"added", "removed"} <= {s.kind for c in comparison.changes for s in c.shifts if s.facet == "quotation"}


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
