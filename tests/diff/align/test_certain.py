"""What is nearly the same between the same neighbours pairs without a weight, unless something else comes near."""

from __future__ import annotations

import pytest

from tracker.diff.align import Work
from tracker.diff.align.certain import Certain
from tracker.diff.align.codes import codes

CRANES = "Inspectors from the port found twelve unsafe cranes beside the northern dock."
SHUT = "Silva shut the northern dock after inspectors found unsafe cranes near every berth."
VOTE = "Members of the harbor council voted against a second tunnel under the river."
Found = list[tuple[tuple[int, ...], tuple[int, ...]]]


def certain(old: list[str], new: list[str], budget: int = 10**6) -> tuple[Found, Certain]:
    """What pairs with certainty where all the sentences stand between the same neighbours."""
    known = codes()
    sides = [{index: known.words(sentence) for index, sentence in enumerate(side)} for side in (old, new)]
    found = Certain(sides[0], sides[1], known.functions, Work(budget))
    links, _ = found.links([(list(range(len(old))), list(range(len(new))))])
    return [(link.old, link.new) for link in links], found


def test_an_edit_alone_between_its_neighbours_pairs() -> None:
    """A word or two of a sentence may differ."""
    assert certain([CRANES], [CRANES.replace("twelve", "thirty")])[0] == [((0,), (0,))]


def test_a_rewrite_is_not_certain() -> None:
    """What shares less than most of its words in order is left to those who weigh them."""
    assert certain([CRANES], [SHUT])[0] == []


@pytest.mark.parametrize("added", [0, 1, 2])
def test_edits_beside_others_pair_from_both_ends(added: int) -> None:
    """Something that was added before, between or after two edits is left over, and only that."""
    old = [CRANES, VOTE]
    new = [CRANES.replace("twelve", "thirty"), VOTE.replace("second", "third")]
    new.insert(added, "Nobody was hurt, a spokeswoman of the police told reporters.")
    places = [j for j in range(3) if j != added]
    assert sorted(certain(old, new)[0]) == [((i,), (j,)) for i, j in enumerate(places)]


def test_a_split_and_a_merge() -> None:
    """One sentence and all of its parts pair, also when a word of theirs changed."""
    parts = ["Silva shut the northern dock after noon.", "The council praised its inspectors on Monday."]
    whole = ["Silva shut the northern dock after noon, and the council praised its inspectors on Friday."]
    assert certain(whole, parts)[0] == [((0,), (0, 1))]
    assert certain(parts, whole)[0] == [((0, 1), (0,))]


def test_what_was_added_is_no_part() -> None:
    """A sentence that says what the whole never said does not make a split."""
    assert ((0,), (0, 1)) not in certain([CRANES], [CRANES.replace("twelve", "ten"), VOTE])[0]


def test_a_rival_makes_it_uncertain() -> None:
    """Of sentences of one template none is certain while another one of them is free."""
    old = [f"The {place} office of the bank employed 100 people in spring." for place in ("Porto", "Lagos")]
    new = [f"The {place} office of the bank employed 200 people in spring." for place in ("Lagos", "Porto")]
    assert certain(old, new)[0] == []


def test_what_is_left_over_may_have_nothing_in_common() -> None:
    """Sentences that share no topic need not be compared any further; those that do need to."""
    assert certain([CRANES], [VOTE])[1].nothing_alike()
    assert not certain([CRANES], [SHUT])[1].nothing_alike()


def test_without_work_nothing_is_certain() -> None:
    """Where the budget does not reach for the words nothing pairs."""
    assert certain([CRANES], [CRANES.replace("twelve", "thirty")], budget=0)[0] == []


def test_a_longer_sentence_may_have_a_part_beside_it() -> None:
    """Where a short sentence beside it says what only the whole says, one that is nearly the same is not certain."""
    whole = f"{CRANES[:-1]}; that was known to Silva."
    assert ((0,), (0,)) not in certain([whole], [CRANES, "That was known to Silva."])[0]


def test_among_many_a_word_elsewhere_makes_it_uncertain() -> None:
    """Where there are too many sentences to look through, one that has a changed word is taken for a rival."""
    known = codes()
    others = [f"Crane c{n} of yard y{n} fell." for n in range(40)] + ["Thirty ships sailed."]
    old = {0: known.words(CRANES)} | {n: known.words(other) for n, other in enumerate(others, 1)}
    for word, links in (("thirty", 0), ("forty", 1)):
        new = {0: known.words(CRANES.replace("twelve", word))}
        assert len(Certain(dict(old), new, known.functions, Work(10**6)).links([([0], [0])])[0]) == links
