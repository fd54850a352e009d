"""The words of a sentence are the same whether it is read piece by piece or as a whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tracker.claims.phrases import _TOKEN, Line
from tracker.model import Span

TEXTS = st.lists(
    st.sampled_from(
        ["Mr.", "J.", "U.S.", "said", "Mayor", "the", "o’", "dog's", ",", "”", "é", "12", "\n", "", "St.x", "."]
    )
).map(" ".join)


@given(TEXTS)
def test_a_line_has_the_tokens_of_its_whole_text(text: str) -> None:
    """Points that a following capital or a space explains stay with their title or initial."""
    line = Line(text, ())

    matches = list(_TOKEN.finditer(text))
    assert line.words == [m[0].strip("'’") or m[0] for m in matches]
    assert [line.span(i) for i in range(len(line.words))] == [m.span() for m in matches]


def test_a_blanked_quotation_hides_its_words_and_no_others() -> None:
    """What follows a quotation stands where it stood, however long the quotation is."""
    text = f"He said “{'we are ready ' * 50}” on Friday."
    start, end = text.index("we"), text.index("”")
    line = Line(text, (Span(start, end),))

    assert [word for word in line.words if word.isalpha()] == ["He", "said", "on", "Friday"]
    at = line.words.index("Friday")
    assert text[slice(*line.span(at))] == "Friday"
    assert len(line.words) < 20
