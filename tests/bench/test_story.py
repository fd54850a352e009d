"""Made-up news: deterministic, of the length asked for, and as varied as news."""

from __future__ import annotations

import re
from collections import Counter

import pytest

import tracker
from bench.edits import news_pair
from bench.shapes import SHAPES, ordinary
from bench.story import story, text


@pytest.mark.parametrize("sentences", [1, 2, 39, 300])
def test_a_story_has_the_sentences_asked_for(sentences: int) -> None:
    """Paragraphs hold one to four sentences, and as many in all as were asked for."""
    paragraphs = story(sentences, "length")

    assert sum(map(len, paragraphs)) == sentences
    assert all(1 <= len(paragraph) <= 4 for paragraph in paragraphs)


def test_what_the_generator_calls_a_sentence_is_one() -> None:
    """The program cuts the text where the generator set its stops, but for a handful of abbreviations."""
    assert len(tracker.segment(text(story(400, "cut")))) == pytest.approx(400, rel=0.02)


def test_the_same_seed_gives_the_same_pair() -> None:
    """Every engine, run and machine gets the same texts; another seed gives others."""
    assert news_pair(60, 7) == news_pair(60, 7)
    assert news_pair(60, 7) != news_pair(60, 8)


def test_the_vocabulary_is_that_of_news() -> None:
    """Thousands of words, of which a few are very frequent and many occur once; sentences of 15 to 25 words."""
    words = re.findall(r"\w+", text(story(3_000, "words")))
    counts = Counter(words)

    assert len(counts) > 3_000
    assert 0.03 < counts.most_common(1)[0][1] / len(words) < 0.12
    assert sum(count == 1 for count in counts.values()) > 0.15 * len(counts)
    assert 15 < len(words) / 3_000 < 25


def test_a_fifth_of_the_sentences_is_edited() -> None:
    """About 80 % of the old sentences stand unaltered in the new text, which is about as long."""
    old, new = ([text([[s]]) for p in paragraphs for s in p] for paragraphs in (story(500, 3), story(500, 3)))
    assert old == new
    pair = news_pair(500, 3)

    kept = sum(sentence in pair.new for sentence in old)

    assert 0.78 * 500 <= kept <= 0.87 * 500  # split, moved and added-after sentences keep their words
    assert len(pair.new) == pytest.approx(len(pair.old), rel=0.05)


def test_the_edits_are_of_every_kind() -> None:
    """The program finds edits, additions, deletions, splits, merges and moves, and claims of many facets."""
    pair = news_pair(900, 5)

    comparison = tracker.compare(pair.old, pair.new)

    assert {str(change.pair.op) for change in comparison.changes} == {
        "unchanged", "edited", "added", "deleted", "split", "merged",
    }  # fmt: skip
    assert any(change.pair.moved for change in comparison.changes)
    assert len({shift.facet for change in comparison.changes for shift in change.shifts}) >= 6


def test_edits_of_every_kind_come_to_short_articles_alike() -> None:
    """Of 80 articles with eight edits each, a tenth of the edits are additions, deletions, moves and so on."""
    pairs = [news_pair(39, f"kinds {seed}") for seed in range(80)]

    changes = [change for pair in pairs for change in tracker.compare(pair.old, pair.new).changes]

    counts = Counter("moved" if change.pair.moved else str(change.pair.op) for change in changes)
    for kind in ("added", "deleted", "moved"):
        assert counts[kind] == pytest.approx(64, rel=0.35)
    assert counts["split"] > 10
    assert counts["merged"] > 10


@pytest.mark.parametrize("name", SHAPES)
def test_hostile_shapes_differ_and_are_deterministic(name: str) -> None:
    """Each shape gives two texts that are not equal, the same at every call."""
    shape, size = SHAPES[name]
    small = max(40, size // 500)

    pair = shape(small, 1)

    assert pair.old != pair.new
    assert pair == shape(small, 1)


def test_one_sentence_is_one() -> None:
    """The single sentence is cut nowhere, and nearly as long as asked for."""
    pair = SHAPES["one sentence of 1 MB"][0](20_000, 1)

    assert len(tracker.segment(pair.old)) == 1
    assert len(pair.old) == pytest.approx(20_000, rel=0.02)


def test_ordinary_text_is_as_long_as_asked() -> None:
    """The text beside a hostile shape has about as many characters."""
    assert ordinary(200_000, 1).characters == pytest.approx(200_000, rel=0.05)
