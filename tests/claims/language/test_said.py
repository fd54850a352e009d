"""What a side of a change says, in whatever word."""

from __future__ import annotations

from tracker.claims.language.lexicon import words
from tracker.claims.language.said import Said


def test_the_first_word_that_means_the_same_is_found() -> None:
    """Inflection, derivation and synonyms count; a word without a like has none."""
    line = words("The firm sold its cars and then other cars")
    said = Said(line)
    (selling, automobile, garden) = words("selling automobile garden")

    assert said.first(selling) == 2
    assert said.first(automobile) == said.first(automobile) == 4
    assert said.first(garden) is None
    assert said.has(selling)
    assert not said.has(garden)


def test_in_a_text_longer_than_any_sentence_the_same_lemma_must_do() -> None:
    """So many different words are not all compared with each other; those of one lemma are found all the same."""
    letters = "abcdfghijklmnopqrtuvwxz"
    said = Said(words(" ".join(f"qu{a}{b}{c}" for a in letters for b in letters for c in letters)))
    for word in words(" ".join(f"zzw{a}wzz" for a in letters)):
        assert said.first(word) is None
    first, synonym = words("quaaa quaaad")

    assert said.first(first) == 0
    assert said.first(synonym._replace(lemma=first.lemma)) == 0
