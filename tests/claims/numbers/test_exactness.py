"""Exactness: when one number says less of the same amount than another, and when it is another amount."""

from __future__ import annotations

import pytest

from tracker.claims.numbers.exactness import crossing, stands_for
from tracker.claims.numbers.figures import Figure, figures


def figure(text: str) -> Figure:
    """The one figure of a text."""
    (found,) = figures(f"They saw {text}.")
    return found


@pytest.mark.parametrize(
    ("loose", "exact"),
    [("more than 200 cows", "247 cows"), ("over $1.5 billion", "$1.8 billion"), ("about 200 cows", "212 cows"),
     ("about 2,000 cows", "1,950 cows"), ("nearly 300 cows", "287 cows"), ("just over 40 cows", "41 cows"),
     ("fewer than 100 cows", "94 cows"), ("at least 200 cows", "203 cows"), ("up to 300 cows", "295 cows"),
     ("more than a thousand cows", "1,386 cows"), ("dozens of cows", "64 cows"),
     ("several cows", "five cows"), ("a few cows", "two cows"), ("10 to 15 cows", "12 cows"),
     ("more than a third of the cows", "34 percent of the cows"), ("about half of the cows", "48 percent of the cows"),
     ("about 1.5 tons", "1.46 tons")],
)  # fmt: skip
def test_a_looser_number_stands_for_one_it_allows(loose: str, exact: str) -> None:
    """What the looser words allow and is near them may be meant by them, and never the other way round."""
    assert stands_for(figure(loose), figure(exact))
    assert not stands_for(figure(exact), figure(loose))


@pytest.mark.parametrize(
    ("loose", "exact"),
    [("more than 200 cows", "198 cows"), ("more than 200 cows", "312 cows"), ("nearly 300 cows", "301 cows"),
     ("fewer than 100 cows", "38 cows"), ("at least 40 cows", "42 cows"), ("at least 14 cows", "15 cows"),
     ("about 47 cows", "52 cows"), ("dozens of cows", "12 cows"), ("10 to 15 cows", "16 cows"),
     ("20 to 50 cows", "20 to 30 cows"), ("200 cows", "212 cows"), ("about -4 tons", "-5 tons"),
     ("about 0 tons", "1 ton")],
)  # fmt: skip
def test_what_the_words_do_not_allow_is_another_amount(loose: str, exact: str) -> None:
    """A number beyond its bound, or too far from it, rose or fell."""
    assert not stands_for(figure(loose), figure(exact))


def test_words_for_either_side_of_a_number_have_a_direction() -> None:
    """What is nearly a number is below it, what is more is above, what is about a number on no side."""
    assert crossing(figure("nearly 40 cows"), figure("more than 40 cows")) == "increased"
    assert crossing(figure("at least 40 cows"), figure("fewer than 40 cows")) == "decreased"
    assert not crossing(figure("about 40 cows"), figure("more than 40 cows"))
