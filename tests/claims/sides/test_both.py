"""What all facets share: they never fail, prove what they say, and stay silent over glyphs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.claims import edit, found, kinds, passage
from tests.claims.edits import shifts
from tracker.claims import FACETS as ALL
from tracker.claims import judge, quantity
from tracker.claims.edit import Body, Edit, Passage
from tracker.claims.language.roots import root, same_root
from tracker.claims.language.sameness import is_misspelling
from tracker.claims.language.vocabulary import is_known
from tracker.claims.sides.both import both, differs_in_words, without_common
from tracker.diff import word_ops
from tracker.model import Sentence
from tracker.text import fold

FACETS = ("quantity", "time", "certainty", "scope", "polarity", "status", "content")
VOCABULARY = """
the a not
never all most only 12 18 twelve dozens of about more than $5 million percent May 5 Monday March 3 2021 may
will could allegedly rose fell arrested charged plans to charge cows people
barn didn’t U.S. burned “quoted” , . % 3 days
"""
WORDS = st.sampled_from(VOCABULARY.split())
GLYPHS = st.lists(
    st.sampled_from(["ﬁne", "fine", "“", '"', "don't", "don’t", "don`t", "e", "é", "t", ",", "`", "－", "-"])
)
GLYPHS = st.builds(str.join, st.sampled_from([" ", "", "\u00a0 "]), GLYPHS)
TEXTS = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)
TELLING = """
the a barn will might could probabley allegedly only most almost all of no not never non denied deny without legal
illegal likely unlikely rose fell plans to charge charged convicted terrorist militant regime so-called said
"""
TELLING_TEXTS = st.lists(st.sampled_from(TELLING.split()), min_size=1, max_size=10).map(" ".join)


@pytest.mark.parametrize("facet", FACETS)
@settings(deadline=None, max_examples=150)
@given(old=TEXTS, new=TEXTS)
def test_any_two_sentences_can_be_judged(facet: str, old: str, new: str) -> None:
    """No pair of sentences makes a facet fail, and every shift's evidence is the text that stands there."""
    found(facet, old, new)
    found(facet, None, new)
    found(facet, old, None)


@pytest.mark.parametrize("facet", FACETS)
@settings(deadline=None, max_examples=60)
@given(text=TEXTS)
def test_glyphs_and_white_space_are_no_shift(facet: str, text: str) -> None:
    """Sentences that fold alike yield nothing, ever."""
    other = text.replace(" ", "\u00a0 ").replace("“", '"').replace("”", '"').replace("’", "'")

    assert kinds(facet, text, other) == kinds(facet, other, text) == []


@settings(deadline=None)
@given(GLYPHS, GLYPHS)
def test_a_difference_of_glyphs_is_told_from_one_of_words(old: str, new: str) -> None:
    """What the runs that differ tell is what folding both passages tells."""
    change = edit(old, new)

    assert (both(change) is None) is (fold(old) == fold(new))
    assert differs_in_words(change) is (fold(old) != fold(new))


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_what_is_read_from_the_runs_is_part_of_what_is_read_from_the_whole(old: str, new: str) -> None:
    """The words of the runs that differ, and the lemmas of the sides, are those of their words."""
    sides = both(edit(old, new))
    if sides is None:
        return

    changed = [sides.touched_old(sides.words[0]), sides.touched_new(sides.words[1])]
    assert list(sides.changed_words) == changed
    assert sides.lemmas_old == {word.lemma for word in sides.words[0]}
    assert sides.lemmas_new == {word.lemma for word in sides.words[1]}


def test_evidence_leads_back_through_joined_sentences() -> None:
    """In a split or merge, evidence points into the body although the passage is joined."""
    text = "It rained. Nobody came. It has 20 wells."
    body = Body(text, (Sentence(0, 10, 0), Sentence(11, 23, 0), Sentence(24, 40, 0)))
    joined = Passage("It rained. It has 20 wells.", ((0, 0), (11, 24)), body, (0, 2))
    old = passage("It rained. It has 10 wells.")
    change = Edit(old, joined, word_ops(old.text, joined.text))

    (shift,) = quantity.shifts(change)
    assert shift.new
    assert text[shift.new.start : shift.new.end] == shift.new.text == "20"


def test_evidence_over_a_gap_is_its_first_part_and_names_the_rest() -> None:
    """Words of sentences that stand apart are proven by text that the body has, the others' spans beside it."""
    body = Body(
        "It rained. Nobody came. It has 20 wells.", (Sentence(0, 10, 0), Sentence(11, 23, 0), Sentence(24, 40, 0))
    )
    joined = Passage("It rained. It has 20 wells.", ((0, 0), (11, 24)), body, (0, 2))
    evidence = joined.evidence(3, 17, also=((0, 27),))

    assert (evidence.text, evidence.start, evidence.end) == ("rained.", 3, 10)
    assert [body.text[a:b] for a, b in evidence.also] == ["It has", "It rained.", "It has 20 wells."]


def test_a_misspelt_word_reads_as_the_one_in_its_place() -> None:
    """What is meant is compared, not the slip."""
    sides = both(edit("The polcie left.", "The police left."))

    assert sides
    assert sides.words[0][1].key == sides.words[1][1].key == "police"


def test_names_are_not_taken_for_misspellings_of_each_other() -> None:
    """Two names that differ by a letter are two names."""
    sides = both(edit("They saw Petersen there.", "They saw Peterson there."))

    assert sides
    assert sides.words[0][2].key != sides.words[1][2].key


def test_common_items_are_taken_away_once_each() -> None:
    """A second copy on one side remains."""
    a, b, c = (passage(text) for text in ("x", "x", "y"))
    spans = [Sentence(0, len(side.text), i) for i, side in enumerate((a, b, c))]

    assert without_common(spans[:2], spans[2:], lambda span: span.end) == ([spans[1]], [])


@pytest.mark.parametrize(
    ("a", "b", "slip"),
    [
        ("govenment", "government", True),
        ("recieve", "receive", True),
        ("cause", "case", False),
        ("12", "13", False),
        ("ab", "ac", False),
    ],
)
def test_a_slip_is_told_from_another_word(a: str, b: str, slip: bool) -> None:
    """Only a word that does not exist can be a misspelling of one that does."""
    assert is_misspelling(a, b) is slip


def test_roots_join_what_is_derived_from_one_word() -> None:
    """Derivation keeps the root; short words keep themselves."""
    assert same_root("redistributing", "redistribution")
    assert root("sing") == "sing"
    assert is_known("barns")
    assert not is_known("qwrtz")


@settings(deadline=None)
@given(TELLING_TEXTS, TELLING_TEXTS)
def test_a_facet_that_no_changed_word_concerns_has_nothing_to_say(old: str, new: str) -> None:
    """Asking only those that a changed word concerns finds what asking all of them finds."""
    change = edit(old, new)

    assert judge(change) == shifts(" ".join(ALL), change)


def test_judging_leaves_the_edit_as_it_was() -> None:
    """What is found is returned; the same edit can be judged again with the same result."""
    change = edit("At least 12 people died.", "At least 18 people died.")

    assert judge(change) == judge(change) != ()
    assert change.found == ()
