"""What the derived tables say of words, in whatever inflection."""

from __future__ import annotations

import pytest

from tracker.claims.language.lexicon import base_forms
from tracker.claims.language.vocabulary import (
    are_derived,
    are_listed_opposites,
    are_listed_synonyms,
    exists,
    is_known,
    is_modifier,
    is_plain_verb,
    is_tangible,
    is_vague,
    says_which_kind,
)


@pytest.mark.parametrize(
    ("form", "base"),
    [("cities", "city"), ("ties", "tie"), ("stopped", "stop"), ("making", "make"), ("lying", "lie"), ("went", "go"),
     ("carried", "carry"), ("boxes", "box"), ("houses", "house"), ("harbor", "harbor")],
)  # fmt: skip
def test_an_inflected_form_leads_to_its_dictionary_form(form: str, base: str) -> None:
    """Regular endings come off in every way that a dictionary allows."""
    assert base in base_forms(form)


def test_known_words_are_known_in_every_regular_inflection() -> None:
    """Slips and rare words are not."""
    assert all(map(is_known, ("harbors", "stopped", "cities", "the")))
    assert not any(map(is_known, ("harbrs", "becuase", "zorvia")))


def test_what_can_be_seen_or_done_is_told_from_what_cannot() -> None:
    """People, things, colours and deeds on one side; ideas and general verbs on the other."""
    assert all(map(is_tangible, ("garden", "knives", "soldiers", "red", "shooting", "police")))
    assert not any(map(is_tangible, ("idea", "aspect", "general", "takes", "importance")))


def test_loose_synonyms_are_not_usual_ones() -> None:
    """Words that share a rarer sense count only where that is asked for."""
    assert are_listed_synonyms("bought", "purchased", loose=False)
    assert are_listed_synonyms("fulfilled", "satisfied")
    assert not are_listed_synonyms("fulfilled", "satisfied", loose=False)
    assert not are_listed_synonyms("bought", "sold")


def test_derived_words_and_opposites_are_found_in_both_orders() -> None:
    """A pair is a pair whichever word comes first."""
    assert are_derived("deciding", "decisions")
    assert are_derived("decision", "decide")
    assert not are_derived("decide", "deck")
    assert are_listed_opposites("rising", "fell")
    assert are_listed_opposites("fell", "rising")
    assert not are_listed_opposites("rising", "rose")


def test_less_common_words_exist_although_no_text_was_tagged_with_them() -> None:
    """Words of the news among them; a slip of the pen is still none."""
    assert all(map(exists, ("lawsuits", "hostage", "paramedics", "unlicensed", "harbor")))
    assert not any(map(exists, ("harbrs", "lawsiut", "zorvia")))
    assert not is_known("lawsuits")
    assert all(map(is_tangible, ("vouchers", "trawler", "lawsuit")))


def test_modifiers_verbs_and_what_is_vague_are_told_apart() -> None:
    """Adjectives and adverbs; verbs in no participle; words that say nothing to check."""
    assert all(map(is_modifier, ("drunken", "wooden", "federal", "secretly", "unlicensed")))
    assert not any(map(is_modifier, ("harbor", "provides", "fly")))
    assert all(map(says_which_kind, ("electrical", "agricultural")))
    assert not says_which_kind("drunken")
    assert all(map(is_plain_verb, ("provides", "feel", "needs")))
    assert not any(map(is_plain_verb, ("provided", "went", "burning", "harbor")))
    assert all(map(is_vague, ("tremendous", "clearly", "issues", "provided", "large")))
    assert not any(map(is_vague, ("stolen", "wooden", "harbor", "robbed")))
