"""Which figures of the two sides answer to each other, in each other's place or anywhere."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from tests.claims import edit
from tracker.claims.numbers.figures import figures
from tracker.claims.sides.both import both
from tracker.claims.sides.couples import Fit, couples

WORDS = st.lists(st.sampled_from("7 12 31 boats men and rain left the town 12,000 0.5".split()), max_size=14)
ANY = Fit(lambda _a, _b: True)
SAME_NOUN = Fit(lambda a, b: a.noun == b.noun)
ANYWHERE = Fit(lambda _a, _b: True, in_place=False)


@given(WORDS, WORDS, st.lists(st.sampled_from([ANY, SAME_NOUN, ANYWHERE]), max_size=3))
def test_every_item_is_told_once(old: list[str], new: list[str], fits: list[Fit]) -> None:
    """Nothing is lost or told twice, whatever the fits."""
    sides = both(edit("Then " + " ".join(old), "Now " + " ".join(new)))
    assert sides is not None
    left, right = figures(sides.old.text), figures(sides.new.text)

    found = list(couples(sides, left, right, fits))

    assert sorted(a for a, _ in found if a) == list(left)
    assert sorted(b for _, b in found if b) == list(right)


@given(WORDS, WORDS)
def test_items_are_coupled_in_place_where_they_answer(old: list[str], new: list[str]) -> None:
    """To look items up by where they stand gives what it gives to try each with each."""
    sides = both(edit("Then " + " ".join(old), "Now " + " ".join(new)))
    assert sides is not None
    left, right = figures(sides.old.text), figures(sides.new.text)
    expected, taken = [], set()
    for a, (at, b) in product(left, enumerate(right)):
        if at not in taken and sides.answer(a, b) and a not in [pair[0] for pair in expected]:
            expected.append((a, b))
            taken.add(at)

    assert [pair for pair in couples(sides, left, right, [ANY]) if all(pair)] == expected
