"""Signs: where a text can have numbers and times, and that nothing is read differently for being read only there."""

from __future__ import annotations

from itertools import zip_longest

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.claims import edits
from tracker.claims.numbers.moments import moments, moments_in
from tracker.claims.numbers.signs import ALL, Stretch, near, stretches, touched
from tracker.claims.numbers.values import numbers, numbers_in
from tracker.claims.sides.both import both

PIECES = """
May May, March June Sept. Friday Friday, Sundays last next early week year night yesterday noon o'clock morning, in the
of de a an and or to by from about more than at least nearly said cranes ports. Jan. mars Mai 3. 5 5, 5. 14th 12 000
12:30 12h30 10 p.m. p. m. pm. ET Eastern local time 2019 2019, 2014; 1990s 2020-01-14 $ $5 -5 - – Rs. 500 USD 1,234,567
1.5m 3% percent points half third quarter two hundred three million millon dozens hundreds thousands couple second “12”
(555) 123-4567 +49 30 901820 12(b) B12 COVID-19 Boeing 737 Section one. every per day hour years old kilometers °C
both twice doubled halved thirties his her minus negative below zero several few pair fall summer late mid on half-hour
and-a-half 1/2 9/11 ’80s 1990s 0930 GMT Central Time local midday past 3-5 3–5 through basis quarter point 50p 30s
twenty-first third 51-49 degrees Celsius fortnight decade-long weeks
""".split()


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Pieces of numbers and times among others, in any order, parted by white space of any kind."""
    pieces = draw(st.lists(st.sampled_from(PIECES), max_size=14))
    gaps = draw(st.lists(st.sampled_from([" ", " ", " ", "  ", "\n", "\u00a0"]), min_size=14, max_size=14))
    return "".join(piece + gap for piece, gap in zip(pieces, gaps, strict=False)).strip()


@given(texts())
def test_times_are_the_same_as_of_the_whole_text(text: str) -> None:
    """Dates and clock times read stretch by stretch are those of the text read as one."""
    whole = Stretch(0, len(text), ALL)

    assert moments(text) == moments_in(text, whole)


@given(texts(), st.sampled_from(["en", "de", "fr"]))
def test_numbers_are_the_same_as_of_the_whole_text(text: str, language: str) -> None:
    """Numbers read stretch by stretch are those of the text read as one."""
    assert numbers(text, language) == numbers_in(text, language, [Stretch(0, len(text), ALL)])


@settings(deadline=None)
@given(st.lists(texts(), min_size=2, max_size=24))
def test_numbers_and_times_far_from_a_change_are_the_same_on_both_sides(parts: list[str]) -> None:
    """What is not near a change need not be read: stretch for stretch the other side has it too."""
    kept = [f"left {part} there" for part in parts[::2]]
    old = " ".join(piece for pair in zip_longest(kept, parts[1::2], fillvalue="") for piece in pair)
    change = both(edits.edit(old, " ".join(kept)))
    if change is not None:
        lines = [stretches(change.old.text), stretches(change.new.text)]
        far = [
            [side.text[part.start : part.end] for part in line if part not in close]
            for side, line, close in zip((change.old, change.new), lines, near(change), strict=True)
        ]

        assert all(set(close) <= set(line) for close, line in zip(near(change), lines, strict=True))
        assert far[0] == far[1]


@pytest.mark.parametrize("text", ["They may march on.", "A week of talks about the port", "", "I am in the house."])
def test_what_only_goes_with_numbers_is_no_sign_alone(text: str) -> None:
    """Words that a date or a number can have beside others mean nothing without them."""
    assert stretches(text) == ()


def test_a_comma_or_a_stop_parts_what_is_no_date() -> None:
    """A stretch ends with its clause, unless a date goes on behind the comma; what closes it is no part."""
    text = "They met on Friday, Jan. 14, 2022, and “on Sunday.” More came at 3 p.m. Eastern."

    assert [text[start:end] for start, end, _ in stretches(text)] == [
        "on Friday, Jan. 14, 2022", "and “on Sunday", "at 3 p.m. Eastern",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "is_touched"),
    [
        ("They met on Friday, and left.", "They met on Friday. And left.", False),
        ("They may go on May 5.", "They might go on May 5.", False),
        ("The vote is in May.", "The vote is on May 5.", True),
        ("They met on Friday.", "They met last Friday.", True),
        ("It cost 3 dollars.", "It cost 3 million dollars.", True),
        ("Some 40 boats left.", "At least 40 boats left.", True),
        ("It took two old years.", "It took two years.", True),
        ("The 3 big ports closed.", "The 3 small ports closed.", False),
    ],
)
def test_only_what_stands_with_a_number_touches_it(old: str, new: str, is_touched: bool) -> None:
    """A change touches a number or a time where it changes what can be a part of it, and nowhere else."""
    for before, after in ((old, new), (new, old)):
        change = both(edits.edit(before, after))
        assert change
        assert any(touched(change)) == is_touched
