"""Listed phrases of which a word changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from tracker.claims.language.lexicon import words
from tracker.claims.sides.touched import Listing, touched_phrases
from tracker.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.claims.language.lexicon import Word

LISTING = Listing(["all", "almost all", "all of the", "of the whole", "the whole of it", "whole"])
LINES = st.lists(st.sampled_from("all almost of the whole it cow ran,\n barn".split(" ")), min_size=1, max_size=40)


def read(line: Sequence[Word], at: int) -> tuple[Span | None, int]:
    """The longest listed phrase that begins at a word."""
    for length in range(min(LISTING.longest.get(line[at].key, 0), len(line) - at), 0, -1):
        part = line[at : at + length]
        if " ".join(word.key for word in part) in PHRASES:
            return Span(part[0].start, part[-1].end), length
    return None, 1


PHRASES = frozenset({"all", "almost all", "all of the", "of the whole", "the whole of it", "whole"})


@given(LINES, st.sets(st.integers(0, 39)))
def test_reading_around_the_changed_words_is_reading_all(parts: list[str], chosen: set[int]) -> None:
    """What is found is what reading from the first word finds, as far as a changed word belongs to it."""
    text = " ".join(parts)
    line = words(text)
    changed = [line[at] for at in sorted(chosen) if at < len(line) and LISTING.is_part(line[at])]
    found, at = [], 0
    while at < len(line):
        item, length = read(line, at)
        at += length
        if item is not None and any(item.start <= word.start and word.end <= item.end for word in changed):
            found.append(item)

    assert touched_phrases(text, changed, LISTING.is_part, read) == found


@given(LINES)
def test_a_glance_misses_no_phrase(parts: list[str]) -> None:
    """Every word of a phrase that stands in the text may stand there."""
    text = " ".join(parts)
    line = words(text)
    for at in range(len(line)):
        item, length = read(line, at)
        assert item is None or all(LISTING.may_stand(word, text) for word in line[at : at + length])


def test_a_word_that_no_phrase_has_never_stands_in_one() -> None:
    """Nor does a word of a phrase without the rest of it near."""
    (cow, of, it) = words("cow of it")

    assert not LISTING.may_stand(cow, "cow of it")
    assert not LISTING.may_stand(of, "cow of it")
    assert LISTING.is_part(it)
