"""Words as characters: one for each word, whatever its glyphs and endings."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tracker.diff.align.codes import CAPITAL, FUNCTION, MATTER, UPDATE, Codes, codes
from tracker.diff.tokens import stem, words
from tracker.text import fold

RUNS = st.sampled_from(
    [
        "harbor",
        "Harbor,",
        "harbors.",
        "“No,”",
        "U.S.",
        "p.m.",
        "1,200",
        "false-flag",
        "don’t",
        "naïve",
        "ﬁve",
        "港口",
        "x" * 40,
    ]
)
TEXTS = st.lists(st.one_of(RUNS, st.text(max_size=8))).map(" ".join)


@given(TEXTS)
def test_one_character_a_word(text: str) -> None:
    """A text has as many characters as words, the same one for the same word without its ending."""
    known = Codes()
    encoded = known.words(text)
    stems = [stem(word) for word in words(fold(text))]
    assert len(encoded) == len(stems)
    assert len(set(zip(encoded, stems, strict=True))) == len(set(encoded)) == len(set(stems))


@given(TEXTS, TEXTS)
def test_what_was_seen_before_changes_nothing(before: str, text: str) -> None:
    """Which words are the same does not depend on the texts that were read earlier."""
    used, fresh = Codes(), Codes()
    used.words(before)
    places = [[encoded.index(code) for code in encoded] for encoded in (used.words(text), fresh.words(text))]
    assert places[0] == places[1]


def test_capitals_are_told_apart_where_they_are_written() -> None:
    """A mark stands before the code of a word that is written with a capital letter, also within a compound."""
    known = Codes()
    small, other = known.words("harbor"), known.words("master")
    assert (
        known.written("harbor Harbors “Harbor,” Harbor-Master") == f"{small}{f'{CAPITAL}{small}' * 3}{CAPITAL}{other}"
    )
    assert known.words("Harbor-Master") == small + other


def test_numbers_and_days_are_what_updates_change() -> None:
    """Numbers, days and months are known as such, grammar as grammar."""
    known = Codes()
    kinds = [known.kinds[code] for code in known.words("12 Friday January harbor the of")]
    assert kinds == [UPDATE, UPDATE, UPDATE, MATTER, FUNCTION, FUNCTION]
    assert set(known.words("the of harbor")) & known.functions == set(known.words("the of"))


def test_codes_are_shared_by_comparisons_until_there_are_too_many() -> None:
    """Words recur, so that their codes are kept; not without bound."""
    first = codes()
    assert codes() is first
    first.words(" ".join(f"w{n}" for n in range(40_000)))
    assert codes() is not first
