"""What the facet `attribution` leaves unread would not have changed what it finds."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.claims.edits import side
from tracker.claims.speech.answering import differing, said_in, speech

WORDS = (
    "said says told claims confirmed denied reported according to citing by was not that who which and but in on for "
    "of the a an two his she they it Ana Silva Mr. Dr. Reyes officials police mayor union harbor people family later "
    "quickly Friday briefed familiar with plan boats ready report state pushing , , . ; : “ ” “yes,” Police: 9:05"
).split()
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=30)


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, str]:
    """A sentence, and the same with a few words replaced, put in or left out."""
    old = draw(SENTENCES)
    new = list(old)
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(new)))
        new[at : at + draw(st.integers(0, 2))] = draw(st.lists(st.sampled_from(WORDS), max_size=2))
    return _joined(old) or "it", _joined(new) or "it"


def _joined(words: list[str]) -> str:
    """The words as a sentence: no space before a mark that closes, none after one that opens."""
    text = " ".join(words)
    for mark in (",", ".", ";", ":", "”"):
        text = text.replace(f" {mark}", mark)
    return text.replace("“ ", "“").strip()


@given(edits())
@settings(deadline=None, max_examples=200)
def test_nothing_is_found_where_no_word_changed_near_a_statement(pair: tuple[str, str]) -> None:
    """Where the words that changed are far from all that makes a statement, both sides read whole have the same."""
    before, after = map(side, pair)
    assert before
    assert after

    if speech(before).stays(speech(after)):
        assert differing(said_in(before), said_in(after)) == ([], [])
