"""Hostile shapes: pairs that a comparison could stumble over, each as large as real texts never are."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from bench import words
from bench.edits import Pair, edited, news_pair
from bench.story import NOUNS, place, story, text

if TYPE_CHECKING:
    from collections.abc import Callable

# A tenth of the copies go, so that the two texts are not simply equal.
_COPIES_LEFT = 0.9
_CHARACTERS_BETWEEN_EDITS = 5_000


def identical_sentences(sentences: int, seed: int) -> Pair:
    """One sentence over and over; the new text has a tenth fewer copies."""
    [[sentence]] = story(1, seed)
    return Pair(" ".join([sentence] * sentences), " ".join([sentence] * round(_COPIES_LEFT * sentences)))


def nothing_in_common(sentences: int, seed: int) -> Pair:
    """Two stories that share words but no sentence."""
    return Pair(text(story(sentences, f"{seed} one")), text(story(sentences, f"{seed} other")))


def one_sentence(characters: int, seed: int) -> Pair:
    """A single sentence, a word of it replaced every 5,000 characters."""
    rng = random.Random(f"one sentence {seed}")
    running = text(story(characters // 100, seed)).replace(".", "").replace("\n\n", " ").lower().split()
    old = " ".join(running)[:characters].split()
    new = list(old)
    for at in rng.sample(range(len(old)), max(1, characters // _CHARACTERS_BETWEEN_EDITS)):
        new[at] = NOUNS.draw(rng)
    return Pair(" ".join(old) + ".", " ".join(new) + ".")


def one_word(characters: int, seed: int) -> Pair:
    """A single run of letters without a space, a letter of it replaced every 5,000 characters."""
    rng = random.Random(f"one word {seed}")
    old = rng.choices("abcdefghijklmnopqrstuvwxyz", k=characters)
    new = list(old)
    for at in rng.sample(range(characters), max(1, characters // _CHARACTERS_BETWEEN_EDITS)):
        new[at] = "-"
    return Pair("".join(old), "".join(new))


def moved_at_random(sentences: int, seed: int) -> Pair:
    """Every sentence somewhere else, none altered."""
    paragraphs = story(sentences, seed)
    shuffled = [[sentence] for paragraph in paragraphs for sentence in paragraph]
    random.Random(f"moved {seed}").shuffle(shuffled)
    return Pair(text(paragraphs), text(shuffled))


def every_sentence_edited(sentences: int, seed: int) -> Pair:
    """The edits of an ordinary pair, in all sentences."""
    return news_pair(sentences, seed, share=1.0)


def near_duplicates(sentences: int, seed: int) -> Pair:
    """Results of one league: one template, other names and numbers; a fifth of them edited."""
    rng = random.Random(f"results {seed}")
    paragraphs = [
        [f"{place(rng)} beat {place(rng)} {rng.randint(1, 9)}-{rng.randint(0, 9)} on {rng.choice(words.WEEKDAYS)}."]
        for _ in range(sentences)
    ]
    return Pair(text(paragraphs), text(edited(paragraphs, seed)))


SHAPES: dict[str, tuple[Callable[[int, int], Pair], int]] = {
    "all sentences identical": (identical_sentences, 5_000),
    "no sentence in common": (nothing_in_common, 5_000),
    "one sentence of 1 MB": (one_sentence, 1_000_000),
    "one word of 1 MB": (one_word, 1_000_000),
    "30,000 moved at random": (moved_at_random, 30_000),
    "every sentence edited": (every_sentence_edited, 5_000),
    "5,000 near-duplicates": (near_duplicates, 5_000),
}


def ordinary(characters: int, seed: int) -> Pair:
    """An ordinary pair whose two sides have about as many characters in all."""
    sample = 400
    per_sentence = news_pair(sample, seed).characters / sample
    return news_pair(max(1, round(characters / per_sentence)), seed)
