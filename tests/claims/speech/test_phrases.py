"""The words of a sentence are the same whether it is read piece by piece or as a whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tracker.claims.speech.phrases import _TOKEN, Blanked, Line
from tracker.model import Span

TEXTS = st.lists(
    st.sampled_from(
        ["Mr.", "J.", "U.S.", "said", "Mayor", "the", "o’", "dog's", ",", "”", "é", "12", "\n", "", "St.x", "."]
    )
).map(" ".join)


def _line(text: str, *hidden: Span) -> Line:
    blanked = Blanked(text, hidden)
    return Line(blanked, 0, len(blanked.pieces))


@given(TEXTS)
def test_a_line_has_the_tokens_of_its_whole_text(text: str) -> None:
    """Points that a following capital or a space explains stay with their title or initial."""
    line = _line(text)

    matches = list(_TOKEN.finditer(text))
    assert line.words == [m[0].strip("'’") or m[0] for m in matches]
    assert [line.span(i, i) for i in range(len(line.words))] == [m.span() for m in matches]


def test_a_blanked_quotation_hides_its_words_and_no_others() -> None:
    """What follows a quotation stands where it stood, however long the quotation is."""
    text = f"He said “{'we are ready ' * 50}” on Friday."
    start, end = text.index("we"), text.index("”")
    line = _line(text, Span(start, end))

    assert [word for word in line.words if word.isalpha()] == ["He", "said", "on", "Friday"]
    at = line.words.index("Friday")
    assert text[slice(*line.span(at, at))] == "Friday"
    assert len(line.words) < 20


@given(TEXTS)
def test_every_word_is_of_one_piece(text: str) -> None:
    """The pieces between two spaces have all words and marks, in order, and each tells which piece it is of."""
    pieces = Blanked(text).pieces
    line = _line(text)

    assert [i for at in range(len(pieces)) for i in line.of_piece(at)] == list(range(len(line.words)))
    assert all(line.piece_of(i) == at for at in range(len(pieces)) for i in line.of_piece(at))
    assert (line.piece_of(-1), line.piece_of(len(line.words))) == (-1, len(pieces))


@given(TEXTS, st.integers(0, 9), st.integers(0, 9))
def test_some_pieces_have_the_words_that_they_have_in_the_whole_text(text: str, first: int, count: int) -> None:
    """A part of a text reads as it does within the whole, and stands where it stands there."""
    blanked = Blanked(text)
    behind = min(len(blanked.pieces), first + count)
    first = min(first, behind)
    whole, part = _line(text), Line(blanked, first, behind)

    expected = [i for at in range(first, behind) for i in whole.of_piece(at)]
    assert part.words == [whole.words[i] for i in expected]
    assert [part.span(i, i) for i in range(len(part.words))] == [whole.span(i, i) for i in expected]
    assert [part.piece_of(i) for i in range(len(part.words))] == [whole.piece_of(i) for i in expected]
