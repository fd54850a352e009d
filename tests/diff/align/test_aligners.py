"""One checklist over every aligner."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tracker.diff.align import ALIGNERS, Link, Texts, Work
from tracker.diff.align.likeness import Likeness, same_words
from tracker.diff.align.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable

    Aligner = Callable[[Texts, list[Link], Work], list[Link]]

STORY = ["The harbor council met on Friday.", "Ana Silva found 12 cranes unsafe.", "Nobody spoke for the dock workers."]
PLENTY = 10**6


@pytest.fixture(params=ALIGNERS, ids=lambda aligner: aligner.__name__)
def aligner(request: pytest.FixtureRequest) -> Aligner:
    """Each aligner in turn."""
    return request.param


def indexes(links: list[Link]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """The links without their similarity, in the order of the new text."""
    return sorted(((link.old, link.new) for link in links), key=lambda link: link[1])


def run(aligner: Aligner, old: list[str], new: list[str], budget: int = PLENTY) -> list[Link]:
    """The aligner alone."""
    return aligner(Texts(old, new), [], Work(budget))


def test_empty(aligner: Aligner) -> None:
    """Nothing pairs with nothing."""
    assert run(aligner, [], []) == []
    assert run(aligner, STORY, []) == []
    assert run(aligner, [], STORY) == []


def test_identical(aligner: Aligner) -> None:
    """Every sentence pairs with itself, at similarity 1."""
    links = run(aligner, STORY, STORY)
    assert indexes(links) == [((i,), (i,)) for i in range(3)]
    assert all(link.similarity == 1 for link in links)


def test_disjoint(aligner: Aligner) -> None:
    """Strangers do not pair."""
    assert run(aligner, STORY, ["Lima won the cup.", "Rain fell in Oslo."]) == []


def test_moved(aligner: Aligner) -> None:
    """A sentence pairs wherever it stands."""
    assert indexes(run(aligner, STORY, [STORY[2], STORY[0], STORY[1]])) == [((2,), (0,)), ((0,), (1,)), ((1,), (2,))]


def test_repeated(aligner: Aligner) -> None:
    """Copies pair in order."""
    old = [STORY[0], STORY[1], STORY[0]]
    assert indexes(run(aligner, old, old)) == [((i,), (i,)) for i in range(3)]


def test_links_given_are_kept(aligner: Aligner) -> None:
    """What is paired stays paired, and nothing pairs twice."""
    given = Link((0,), (2,), 0.4)
    links = aligner(Texts(STORY, STORY), [given], Work(PLENTY))
    assert given in links
    assert indexes(links) == [((1,), (1,)), ((0,), (2,))]


@pytest.mark.parametrize("budget", [0, 10, 100])
def test_budget(aligner: Aligner, budget: int) -> None:
    """With little or no work allowed the links are fewer, and no sentence is in two."""
    links = run(aligner, STORY, [f"{sentence} So they said." for sentence in STORY], budget)
    assert len({i for link in links for i in link.old}) == sum(len(link.old) for link in links)


def test_likeness_within_its_budget() -> None:
    """Where the budget does not reach for the order of words their weight decides, and without any nothing is alike."""
    texts = Texts(["Cranes fell in Porto."], ["In Porto fell cranes."])
    sentences = [*texts.old, *texts.new]
    encoded = [texts.encoded[sentence] for sentence in sentences]
    vocabulary = Vocabulary(texts, sentences, encoded)
    old, new = map(vocabulary.bag, encoded)
    long = encoded[0] * 2000
    assert Likeness(vocabulary, Work(0)).of(old, new) == 0
    assert Likeness(vocabulary, Work(8)).of(*map(vocabulary.bag, (long, long[::-1]))) == 1
    assert 0 < Likeness(vocabulary, Work(PLENTY)).of(old, new) < 1
    assert Likeness(vocabulary, Work(0)).misspelt("relevnat", "relevant") == 0
    assert Likeness(vocabulary, Work(PLENTY)).misspelt("relevnat", "relevant") > 0
    assert same_words(*encoded, Work(0)) == 0
    assert same_words(long, long, Work(PLENTY)) == 0
