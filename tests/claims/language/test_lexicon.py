"""Words: when two ways of writing are one word."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.claims.language.lexicon import (
    is_filler,
    is_function_word,
    keys,
    lemma,
    lemmas,
    read,
    tokens,
    words,
    words_in,
)
from tracker.model import Span

SAME = [
    ("Sen.", "Senator"), ("U.S.", "United States"), ("didn't", "did not"), ("colour", "color"),
    ("organise", "organized"),
    ("health-care", "healthcare"), ("children", "child"), ("stopped", "stopping"), ("cities", "city"), ("ran", "runs"),
    ("agreed", "agree"), ("Kirby’s", "Kirby's"), ("travelled", "traveling"), ("giving", "gave"), ("N.Y.C.", "NYC"),
    ("twelve", "12"), ("1,200", "1200"), ("it's", "it is"), ("won't", "will not"), ("dont", "do not"),
]  # fmt: skip
OTHER = [
    ("us", "U.S."), ("news", "new"), ("cause", "case"), ("policy", "police"), ("form", "from"), ("need", "ne"),
    ("col", "cow"), ("who", "WHO"), ("united", "untied"), ("speed", "speck"),
]  # fmt: skip


def same_word(a: str, b: str) -> bool:
    """True where two words or short phrases are the same but for the way they are written.

    Glyphs, case, spelling variant, contraction, abbreviation, hyphenation ("health-care" = "healthcare") and
    inflection make no difference; what a word means does.
    """
    left, right = words(a), words(b)
    if [w.lemma for w in left] == [w.lemma for w in right]:
        return True
    return "".join(w.key for w in left) == "".join(w.key for w in right)


@pytest.mark.parametrize(("a", "b"), SAME)
def test_one_word_in_two_ways_of_writing(a: str, b: str) -> None:
    """Spelling, contraction, abbreviation, hyphenation and inflection make no other word."""
    assert same_word(a, b)
    assert same_word(b, a)


@pytest.mark.parametrize(("a", "b"), OTHER)
def test_look_alikes_are_other_words(a: str, b: str) -> None:
    """Words that only look alike stay apart."""
    assert not same_word(a, b)


def test_tokens_keep_abbreviations_and_numbers_whole() -> None:
    """Points and commas inside a token do not end it."""
    assert [t.text for t in tokens("The U.S. paid 1,200.50.")] == ["The", "U.S.", "paid", "1,200.50", "."]


def test_kinds_of_word() -> None:
    """Grammar and fillers are told from content."""
    assert is_function_word("The")
    assert is_filler("however")
    assert not is_function_word("boat")
    assert not is_filler("boat")
    assert keys("The boats aren't here") == ("the", "boats", "are", "not", "here")


@settings(deadline=None)
@given(st.text(max_size=80))
def test_words_are_spans_of_their_text(text: str) -> None:
    """Whatever the text, words stand in it in order."""
    last = 0
    for word in words(text):
        assert last <= word.start < word.end <= len(text)
        last = word.start
    assert all(lemma(word.key) is not None for word in words(text))


PIECES = [
    "U.S.",
    "ca",
    "n't",
    "n’t",
    "don't",
    "cannot",
    "Sen.",
    "1,200",
    "e.g.",
    "",
    "\n",
    "rose.Then",
    "“it’s",
    "“Oh,”",
]
JOINED = st.lists(st.sampled_from(PIECES)).map(" ".join)


@given(JOINED)
def test_words_are_those_of_the_whole_text(text: str) -> None:
    """Reading between the spaces gives what reading from end to end gives, a parted "ca n't" included."""
    assert words(text) == read(text)
    assert lemmas(text) == {word.lemma for word in words(text)}


@given(JOINED, st.lists(st.integers(0, 60), max_size=6).map(sorted))
def test_the_words_of_ranges_are_those_that_touch_one_of_them(text: str, edges: list[int]) -> None:
    """Reading around some ranges gives what reading the whole and leaving out the rest gives."""
    spans = [Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=False) if b <= len(text)]

    touching = [word for word in words(text) if any(word.start < b and a < word.end for a, b in spans)]
    assert words_in(text, spans) == touching


def test_an_own_ise_is_no_british_spelling() -> None:
    """Words that end in -ise everywhere keep it; the ending of "organise" is American in the normal form."""
    assert keys("praised promised advises surprising likewise") == (
        "praised", "promised", "advises", "surprising", "likewise",
    )  # fmt: skip
    assert keys("organised criticises") == ("organized", "criticizes")


def test_accents_are_style_but_where_they_make_another_word() -> None:
    """A name with and without accents is one word; French "été" stays what it is."""
    assert keys("Dvořák's café") == keys("Dvorak's cafe")
    assert keys("été") == ("été",)


def test_saint_and_mount_need_no_point_before_a_name() -> None:
    """British papers write "St" and "Mt"; in small letters they are no abbreviations."""
    assert keys("St Mary") == keys("St. Mary") == ("saint", "mary")
    assert keys("Mt Arno") == ("mount", "arno")
