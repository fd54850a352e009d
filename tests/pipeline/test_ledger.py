"""The ledger: every sentence through every version, in one line each."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.report.made import at, compared_sentences, version
from tracker.model import Arrival, Comparison, Ledger, Op, Pair, Version
from tracker.pipeline.ledger import ledger
from tracker.text import fold

A, B, C, D = "Anchors were lifted.", "Boats came in.", "Cranes stood still.", "Docks were full."


def versions(count: int) -> list[Version]:
    """That many versions, an hour apart."""
    return [version(n + 1, f"20220114T{n:02d}0000Z-{n:08x}", at(n % 24)) for n in range(count)]


def made(*texts: list[str], pairs: dict[int, list[Pair]] | None = None) -> Ledger:
    """The ledger of texts, each a list of sentences; `pairs` replaces the alignment of the n-th comparison."""
    given_pairs = pairs or {}
    found = [compared_sentences(old, new, given_pairs.get(n)) for n, (old, new) in enumerate(pairwise(texts))]
    return ledger(versions(len(texts)), found or [compared_sentences(texts[0], texts[0])])


def wordings(book: Ledger) -> list[list[str]]:
    """The texts of each entry."""
    return [[wording.text for wording in entry.wordings] for entry in book.entries]


def test_a_single_version_is_its_comparison_with_itself() -> None:
    """With one version every sentence is an entry that stands as it first stood."""
    book = made([A, B])
    assert wordings(book) == [[A], [B]]
    assert all(entry.constant for entry in book.entries)
    assert book.entries[0].entered.version == 1


def test_without_comparisons_it_is_empty() -> None:
    """Nothing to read, no entry."""
    assert ledger([], []) == Ledger(None, (), ())


def test_an_edited_sentence_keeps_its_line() -> None:
    """Every wording stands in one entry, each with its first and last version."""
    first, second, third = "Inspectors found 12 cranes.", "Inspectors found 18 cranes.", "Inspectors found 19 cranes."
    book = made([A, first], [A, second], [A, second], [A, third])
    entry = book.entries[1]
    assert [(w.text, w.since.version, w.until.version) for w in entry.wordings] == [
        (first, 1, 1),
        (second, 2, 3),
        (third, 4, 4),
    ]
    assert [w.arrival for w in entry.wordings] == [Arrival.FIRST, Arrival.EDITED, Arrival.EDITED]
    assert not entry.constant


def test_departed_sentences_stay_where_they_stood() -> None:
    """A sentence that left is listed behind the one it stood behind, with the version that first lacks it."""
    book = made([A, B, C, D], [A, C, D], [A, D])
    assert wordings(book) == [[A], [B], [C], [D]]
    assert [entry.left and entry.left.version for entry in book.entries] == [None, 2, 3, None]


def test_a_sentence_that_left_first_of_all_stays_in_front() -> None:
    """A departed opening is listed before everything."""
    assert wordings(made([A, B], [B])) == [[A], [B]]


def test_a_sentence_that_comes_back_is_one_entry() -> None:
    """A to B to A: the gap lies between two wordings of the same line."""
    book = made([A, B, C], [A, C], [A, B, C])
    assert wordings(book) == [[A], [B, B], [C]]
    back = book.entries[1].wordings[1]
    assert (back.arrival, back.since.version, book.entries[1].left) == (Arrival.RETURNED, 3, None)


def test_a_moved_sentence_keeps_its_line() -> None:
    """A move is a new wording of the same text at another place."""
    book = made([A, B, C, D], [B, C, D, A])
    moved = next(entry for entry in book.entries if entry.wordings[0].text == A)
    assert [w.arrival for w in moved.wordings] == [Arrival.FIRST, Arrival.MOVED]
    assert moved.wordings[-1].paragraph == 3


def test_a_split_goes_on_in_its_longest_part() -> None:
    """The longest part continues the line; the others are cut off from it."""
    whole, part, rest = "The ferry left and reached the far island.", "The ferry left.", "It reached the far island."
    book = made(
        [whole, A], [part, rest, A], pairs={0: [Pair(Op.SPLIT, (0,), (0, 1), 0.9), Pair(Op.UNCHANGED, (1,), (2,), 1)]}
    )
    assert wordings(book) == [[part], [whole, rest], [A]]
    assert book.entries[0].split_from == 1
    assert book.entries[0].wordings[0].arrival is Arrival.SPLIT


def test_a_merge_takes_the_others_up() -> None:
    """The longest sentence continues the line; the others leave into it, and do not come back from there."""
    short, long, both = "He left.", "He thanked the coast guard.", "He left and thanked the coast guard."
    merge = [Pair(Op.MERGED, (0, 1), (0,), 0.9)]
    book = made([short, long], [both], [both, short], pairs={0: merge})
    assert wordings(book) == [[long, both], [short], [short]]
    assert book.entries[1].merged_into == 0
    assert book.entries[1].left
    assert book.entries[1].left.version == 2
    assert book.entries[2].wordings[0].arrival is Arrival.ADDED


def with_headlines(*headlines: str | None) -> Ledger:
    """A ledger of one sentence under changing headlines."""
    found: list[Comparison] = []
    for old, new in pairwise(headlines):
        plain = compared_sentences([A], [A])
        sides = [
            replace(side, document=replace(side.document, headline=text))
            for side, text in ((plain.old, old), (plain.new, new))
        ]
        found.append(replace(plain, old=sides[0], new=sides[1]))
    return ledger(versions(len(headlines)), found)


def test_headlines_are_entries_too() -> None:
    """A headline that is added, stays, changes, goes and returns is one entry in front of the sentences."""
    book = with_headlines(None, "Vote", "Vote", "Vote off", None, "Vote")
    entry = book.entries[0]
    assert entry.place == "headline"
    assert [(w.text, w.arrival, w.since.version, w.until.version) for w in entry.wordings] == [
        ("Vote", Arrival.ADDED, 2, 3),
        ("Vote off", Arrival.EDITED, 4, 4),
        ("Vote", Arrival.RETURNED, 6, 6),
    ]
    assert with_headlines("Vote", None, None).entries[0].left


SENTENCES = st.lists(st.sampled_from([A, B, C, D, "Eels swam by.", "Fish were sold."]), max_size=6)


@settings(deadline=None)
@given(st.lists(SENTENCES, min_size=1, max_size=6))
def test_every_version_can_be_read_back(texts: list[list[str]]) -> None:
    """Whatever happened, the wordings that stand in a version are exactly its sentences, each once."""
    book = made(*texts)
    for number, sentences in enumerate(texts, start=1):
        standing = [
            wording.text
            for entry in book.entries
            for wording in entry.wordings
            if wording.since.version <= number <= wording.until.version
        ]
        assert sorted(map(fold, standing)) == sorted(map(fold, sentences))
    here = [entry for entry in book.entries if entry.left is None]
    assert [e.wordings[-1].text for e in here] == texts[-1]
