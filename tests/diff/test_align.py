"""Alignment: every sentence once, each with its own."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.diff import Alignment, align
from tracker.model import Op, Pair

SENTENCES = st.sampled_from(
    [
        "The harbor council met on Friday.",
        "The harbor council met on Monday to vote on the cranes.",
        "Share this article.",
        "Ana Silva said 12 cranes were unsafe.",
        "Ana Silva said 18 cranes were unsafe, and the dock was shut.",
        "The dock was shut.",
        "He did not.",
        "He did.",
        "“No,” Lund said.",
        '"No," Lund said.',
        "",
        "  ",
        "...",
        "Porto: 12 seats, 4 percent.",
        "Lagos: 9 seats, 3 percent.",
        "Inspectors came from Lagos and Porto, and looked at every crane in the harbor.",
        "Inspectors came from Lagos and Porto.",
        "They looked at every crane in the harbor.",
    ]
)
TEXTS = st.lists(st.one_of(SENTENCES, st.text(max_size=8)), max_size=12)


def summary(alignment: Alignment, old: list[str], new: list[str]) -> list[tuple[str, list[str], list[str], bool]]:
    """What became of what, in words."""
    return [(str(p.op), [old[i] for i in p.old], [new[j] for j in p.new], p.moved) for p in alignment.pairs]


def ops(old: list[str], new: list[str]) -> list[tuple[str, tuple[int, ...], tuple[int, ...], bool]]:
    """The pairs without their similarity."""
    return [(str(p.op), p.old, p.new, p.moved) for p in align(old, new).pairs]


def check(pairs: tuple[Pair, ...], old: list[str], new: list[str]) -> None:
    """What always holds."""
    assert sorted(i for pair in pairs for i in pair.old) == list(range(len(old)))
    assert sorted(j for pair in pairs for j in pair.new) == list(range(len(new)))
    firsts = [pair.new[0] for pair in pairs if pair.new]
    assert firsts == sorted(firsts)
    for pair in pairs:
        shape = {
            Op.UNCHANGED: (1, 1),
            Op.EDITED: (1, 1),
            Op.ADDED: (0, 1),
            Op.DELETED: (1, 0),
            Op.SPLIT: (1, len(pair.new)),
            Op.MERGED: (len(pair.old), 1),
        }[pair.op]
        assert (len(pair.old), len(pair.new)) == shape
        assert 0 <= pair.similarity <= 1
        assert pair.old == tuple(sorted(pair.old))
        assert pair.new == tuple(sorted(pair.new))
    kept = [pair.old[0] for pair in pairs if pair.old and not pair.moved]
    assert kept == sorted(kept)


@settings(deadline=None, max_examples=300)
@given(TEXTS, TEXTS, st.one_of(st.none(), st.integers(0, 400)))
def test_every_sentence_stands_in_exactly_one_pair(old: list[str], new: list[str], budget: int | None) -> None:
    """Nothing is lost or repeated, whatever the input and the budget; what did not move is in order."""
    alignment = align(old, new, budget=budget)
    check(alignment.pairs, old, new)
    assert align(old, new, budget=budget) == alignment


@settings(deadline=None)
@given(TEXTS)
def test_a_text_against_itself_has_no_change(text: list[str]) -> None:
    """compare(x, x) is empty of changes."""
    assert ops(text, text) == [("unchanged", (i,), (i,), False) for i in range(len(text))]


@settings(deadline=None, max_examples=200)
@given(TEXTS, TEXTS)
def test_swapping_old_and_new_mirrors_the_pairs(old: list[str], new: list[str]) -> None:
    """No tie is decided by which text came first."""
    mirror = {"split": "merged", "merged": "split", "added": "deleted", "deleted": "added"}
    forth = Counter((p.op, p.old, p.new, p.similarity) for p in align(old, new).pairs)
    back = Counter((mirror.get(p.op, p.op), p.new, p.old, p.similarity) for p in align(new, old).pairs)
    assert forth == back


def test_edits_additions_and_deletions() -> None:
    """A rewritten sentence pairs, what only one side has does not, and a deletion stands where it stood."""
    old = ["The harbor council met on Friday.", "It rained.", "Inspectors found 12 cranes unsafe."]
    new = ["The harbor council met on Friday.", "Inspectors found 18 cranes unsafe.", "Nobody was hurt."]
    assert ops(old, new) == [
        ("unchanged", (0,), (0,), False),
        ("deleted", (1,), (), False),
        ("edited", (2,), (1,), False),
        ("added", (), (2,), False),
    ]


def test_similarity_is_the_share_of_words_in_the_same_order() -> None:
    """However two sentences were found to belong together, what is said about it is counted in the same way."""
    sentences = [
        "Inspectors found twelve cranes unsafe.",
        "Silva shut the dock at noon, and ships had to wait in Porto.",
    ]
    changed = [
        "Inspectors found thirty cranes unsafe.",
        "Silva shut the dock at noon.",
        "And ships had to wait in Porto.",
    ]
    assert [pair.similarity for pair in align(sentences, changed).pairs] == [8 / 10, 1.0]
    old, new = ["Off Porto 40 ships waited for Ana Silva."], ["Ana Silva said: 40 ships wait off Porto."]
    assert [pair.similarity for pair in align(old, new).pairs] == [2 * 3 / 16]


def test_white_space_alone_is_no_edit_and_glyphs_are_one_of_similarity_one() -> None:
    """What differs in white space is unchanged; what differs in quotes is edited, with similarity 1."""
    old, new = ["He  left.", "“No,” she said."], ["He left.", '"No," she said.']
    pairs = align(old, new).pairs
    assert [(pair.op, pair.similarity) for pair in pairs] == [(Op.UNCHANGED, 1.0), (Op.EDITED, 1.0)]


def test_a_heavily_rewritten_sentence_keeps_its_pair_by_names_and_numbers() -> None:
    """Names and numbers that stay hold a rewrite together."""
    old = [
        "The port said little.",
        "Harbor Master Ana Silva told reporters that 40 ships were waiting off Porto.",
        "Yes.",
    ]
    new = ["The port said little.", "Off Porto, 40 vessels had queued by noon, according to Ana Silva.", "Yes."]
    assert ops(old, new)[1] == ("edited", (1,), (1,), False)


def test_sentences_that_share_only_function_words_never_pair() -> None:
    """Grammar in common is nothing in common."""
    assert {op for op, *_ in ops(["He was not there with them."], ["She was there, but not for you."])} == {
        "deleted",
        "added",
    }


def test_a_misspelling_is_an_edit() -> None:
    """A short sentence whose only topic is spelt anew pairs with itself."""
    assert ops(["Why was this relevnat?"], ["Why was this relevant?"]) == [("edited", (0,), (0,), False)]


def test_other_marks_alone_are_an_edit() -> None:
    """A sentence of little words pairs with the one that has the same words, and with no other."""
    old, new = ["Ships came.", "Or is it.", "It rained."], ["Ships came.", "Or is it?", "It rained."]
    assert ops(old, new)[1] == ("edited", (1,), (1,), False)
    assert {op for op, *_ in ops(["Or is it."], ["It was."])} == {"deleted", "added"}


def test_look_alikes_pair_with_their_own() -> None:
    """In lists of one template the name decides, not the numbers."""
    places = ["Porto", "Lagos", "Lima", "Oslo", "Quito"]
    old = [f"The {p} office employed {100 + n} people in 2019, up from {n}." for n, p in enumerate(places)]
    new = [f"The {p} office employed {104 - n} people in 2020, up from {4 - n}." for n, p in enumerate(places[1:])]
    assert ops(old, new) == [("deleted", (0,), (), False)] + [("edited", (n + 1,), (n,), False) for n in range(4)]


def test_a_split_and_a_merge() -> None:
    """One sentence that became two is a split, also when a part was edited; and the other way round a merge."""
    whole = ["Inspectors came from Lagos and Porto, and they looked at every crane in the harbor."]
    parts = ["Inspectors came from Lagos and Porto.", "They looked closely at every crane in the harbor."]
    assert ops(whole, parts) == [("split", (0,), (0, 1), False)]
    assert ops(parts, whole) == [("merged", (0, 1), (0,), False)]


def test_a_sentence_split_in_three() -> None:
    """Splits may have several parts, one of them of grammar alone."""
    old = ["Silva shut the northern dock, the council praised the inspectors, and we did not."]
    new = ["Silva shut the northern dock.", "The council praised the inspectors.", "And we did not."]
    assert ops(old, new) == [("split", (0,), (0, 1, 2), False)]


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        ("The divers, who may return to the harbor on Friday, were told to boil their water.",
         ["The divers were told to boil their water.", "They may return to the harbor on Friday."]),
        ("The pier, built in 1931, was closed on Monday after cracks were found in two pillars.",
         ["The pier was closed on Monday after cracks were found in two pillars.", "It was built in 1931."]),
    ],
)  # fmt: skip
def test_a_clause_that_stands_behind_its_sentence_is_a_part_of_it(whole: str, parts: list[str]) -> None:
    """A clause taken out of the middle makes a split although the order of words is another; back, it is a merge."""
    around = ["Rain fell on the hills all night.", "The ferry will run again in May."]

    assert ops([whole], parts) == [("split", (0,), (0, 1), False)]
    assert ops(parts, [whole]) == [("merged", (0, 1), (0,), False)]
    assert ("split", (1,), (1, 2), False) in ops([around[0], whole, around[1]], [around[0], *parts, around[1]])


def test_a_neighbor_that_says_what_another_part_says_is_no_part() -> None:
    """Its words stand in the whole, but the other sentence has them as well."""
    whole = "There is a word missing from most studies of cranes and docks."
    old = ["Studies of cranes", "There is a word missing from all studies of cranes and docks."]

    assert ("edited", (1,), (0,), False) in ops(old, [whole])


def test_something_new_between_the_parts_of_a_split() -> None:
    """A sentence added between two parts does not hide the split, and one deleted between merged ones is kept."""
    old = ["Inspectors came from Lagos and Porto, and they looked at every crane in the harbor."]
    new = ["Inspectors came from Lagos and Porto.", "It rained.", "They looked at every crane in the harbor."]
    assert ops(old, new) == [("split", (0,), (0, 2), False), ("added", (), (1,), False)]
    assert ops(new, old) == [("merged", (0, 2), (0,), False), ("deleted", (1,), (), False)]


def test_moves() -> None:
    """The fewest sentences moved; one may be moved and edited; a deletion beside it stays where it stood."""
    old = [
        "Alpha cranes rose.",
        "Bravo docks shut on Friday.",
        "Gone is this remark.",
        "Charlie ships sailed.",
        "Delta won.",
    ]
    new = ["Alpha cranes rose.", "Charlie ships sailed.", "Delta won.", "Bravo docks shut on Monday."]
    assert ops(old, new) == [
        ("unchanged", (0,), (0,), False),
        ("deleted", (2,), (), False),
        ("unchanged", (3,), (1,), False),
        ("unchanged", (4,), (2,), False),
        ("edited", (1,), (3,), True),
    ]


def test_repeated_sentences_stay_in_order() -> None:
    """Boilerplate pairs with the copy at its place, and does not count as moved."""
    line = "Share this article."
    old = ["First came the ships.", line, "Then came the cranes.", line, "Last came the rain.", line]
    new = ["First came the ships.", line, "Then came the cranes.", "Last came the rain.", line]
    assert [entry for entry in ops(old, new) if entry[0] != "unchanged"] == [("deleted", (3,), (), False)]
    assert not any(is_moved for *_, is_moved in ops(old, new))


def test_a_moved_block_takes_its_boilerplate_with_it() -> None:
    """A copy beside a sentence that moved moves with it."""
    line = "Read more."
    old = ["Alpha one.", line, "Bravo two.", "Charlie three.", "Delta four.", line]
    new = ["Bravo two.", "Charlie three.", "Delta four.", line, "Alpha one.", line]
    assert ("unchanged", (1,), (5,), True) in ops(old, new)


@pytest.mark.parametrize("size", [260])
def test_long_stretches_of_copies_pair_in_order(size: int) -> None:
    """Where there are too many copies to weigh their places, they pair one after the other."""
    old = ["Yes.", "No."] * size
    new = ["Start anew.", *old[1:], "Yes."]
    alignment = align(old, new)
    check(alignment.pairs, old, new)
    assert Counter(pair.op for pair in alignment.pairs) == {Op.UNCHANGED: 2 * size, Op.ADDED: 1}


def test_large_leftovers_pair_by_rare_words() -> None:
    """Hundreds of rewritten sentences pair with their own."""
    old = [f"Worker w{n} of yard y{n} told inspectors of crane c{n} on Friday." for n in range(400)]
    new = [f"On Monday worker w{n} of yard y{n} spoke of crane c{n}." for n in range(400)]
    assert all(pair.op is Op.EDITED and pair.old == pair.new for pair in align(old, new).pairs)


def test_a_budget_that_is_reached_says_so() -> None:
    """The result is coarser, still valid, and names its reason."""
    old = [f"Worker w{n} of yard y{n} told inspectors of crane c{n} on Friday." for n in range(20)]
    new = [f"On Monday worker w{n} of yard y{n} spoke of crane c{n}." for n in range(20)]
    for budget in (0, 50, 100, 400, 1000, 3000):
        alignment = align(old, new, budget=budget)
        check(alignment.pairs, old, new)
        assert alignment.degraded is not None
        assert f"budget of {budget:,} units" in alignment.degraded
    assert align(old, new).degraded is None
    assert align(old, old, budget=0).degraded is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (["Same here."] * 3000, ["Same here."] * 2990),
        ([f"old{n} left." for n in range(3000)], [f"new{n} came." for n in range(3000)]),
        ([f"Crane c{n} fell." for n in range(3000)], [f"Crane c{n * 7 % 3000} fell." for n in range(3000)]),
        (
            [f"Item {n} was seen in the list." for n in range(1500)],
            [f"Item {n + 9000} was seen in the list." for n in range(1500)],
        ),
        ([" ".join(f"w{n}" for n in range(60_000))], [" ".join(f"w{n}" for n in range(1, 60_000))]),
        (
            [f"Crew c{n % 50} of yard {n % 9} saw ship s{n} leave." for n in range(2000)],
            [f"Ship s{n} left yard {n % 9}, crew c{n % 50} said." for n in range(2000)],
        ),
    ],
    ids=["copies", "disjoint", "shuffled", "near-duplicates", "one long sentence", "every sentence edited"],
)
def test_hostile_shapes_end(old: list[str], new: list[str]) -> None:
    """Shapes that make naive aligners quadratic give a valid result."""
    check(align(old, new).pairs, old, new)


def test_one_very_long_sentence_pairs_with_itself() -> None:
    """Its length is no reason to call the alignment coarse."""
    old = " ".join(f"w{n % 5000}" for n in range(30_000))
    alignment = align([old], [old.replace("w77 ", "x ")])
    assert [pair.op for pair in alignment.pairs] == [Op.EDITED]
    assert alignment.degraded is None
