"""Link cards in flattened text: matched whole or left in, and never a cut in ordinary text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.extract import extract
from tracker.extract.cards import cards


def cut(text: str) -> str:
    """The text without its whole cards."""
    for card in reversed(cards(text)):
        if card.whole:
            text = text[: card.start] + text[card.end :]
    return text


HEADS = "Crane firm wins appeal Two ships collide off the pier"


@pytest.mark.parametrize(
    ("before", "full"),
    [
        ("press secretary Jo Kemp", "Jo Kemp"),
        ("President Kemp", "Jo Kemp"),
        ("Kemp", "Josephine Mary Kemp"),
        ("Leader Mitch McAllen", "Addison (Mitch) Mitchell McAllen"),
        ("Gen. Ann MacArthur", "Ann MacArthur"),
        ("Gov. Ron DeSoto", "Ronald Dion DeSoto"),
        ("Beto O’Rourke", "Beto O'Rourke"),
        ("Mia Ortiz-Cruz", "Mia Ortiz-Cruz"),
        ("J. D. Stark", "James D. Stark"),
        ("Don Trent Jr.", "Don Trent Jr."),
        ("Joe Mann III", "Joseph (Joe) Mann"),
        ("Don Trent", "Donald Trent Jr."),
        ("Bashar al-Amin", "Bashar al-Amin"),
        ("José Álvarez", "José Álvarez"),
        ("Émile Zola", "Émile Édouard Zola"),
        ("the National Pier Committee", "National Pier Committee"),
        ("the FBI", "FBI"),
        ("Ludwig van Houten", "Ludwig van Houten"),
    ],
)
@pytest.mark.parametrize("after", [" told reporters.", "’s aide said.", " (D-N.Y.) agreed.", ".", ""])
def test_a_whole_card_is_cut(before: str, full: str, after: str) -> None:
    """A name glued to a fuller or equal form of itself, headlines and MORE go; the sentence stays."""
    assert cut(f"On Friday {before}{full}{HEADS} MORE{after}") == f"On Friday {before}{after}"


@pytest.mark.parametrize(
    "heads", ["“We won” says Lee Two", "5 things to know Two", "'Unsafe' cranes found Sen. Lee votes"]
)
def test_headlines_may_open_with_marks_and_digits(heads: str) -> None:
    """A headline glued to the name may open with a quotation mark or a digit."""
    assert cut(f"Mayor Jo KempJo Kemp{heads} MORE said.") == "Mayor Jo Kemp said."


def test_several_cards_in_one_sentence() -> None:
    """Each card is matched on its own."""
    text = f"Jo KempJo Kemp{HEADS} MORE met Ann LeeAnn Lee{HEADS} MORE on Friday."

    assert cut(text) == "Jo Kemp met Ann Lee on Friday."


def test_a_headline_may_open_with_the_name() -> None:
    """The name may stand three times in a row."""
    assert cut("Jo KempJo KempJo Kemp says no Two ships MORE said.") == "Jo Kemp said."


@pytest.mark.parametrize(
    "text",
    [
        "Jo KempJo KempCrane firm wins told reporters on Friday.",
        "Jo KempJo KempCrane firm wins. The people of the town wanted it. They need MORE help.",
        "Jo KempJo KempCrane firm wins President LeeAnn LeeTwo ships told reporters.",
    ],
)
def test_what_does_not_match_whole_is_left_in(text: str) -> None:
    """A card without its end is never cut by halves; it is marked as a possible card."""
    assert cut(text) == text
    assert cards(text)
    assert not any(card.whole for card in cards(text))


def test_a_card_that_lost_its_end_takes_nothing_of_the_next() -> None:
    """MORE belongs to the last card before it."""
    text = "Jo KempJo KempCrane firm President LeeAnn LeeTwo ships collide MORE said."

    assert cut(text) == "Jo KempJo KempCrane firm President Lee said."


@pytest.mark.parametrize(
    "text",
    [
        "YouTube and McDonald say iPhone users want MORE from PayPal.",
        "YouTube and YouTube Music say MORE people watch MORE.",
        "the PayPal PayPal deal needs MORE money",
        "He said no.Then he left. She wanted MORE of it.",
        "MacBook Pro and MacBook Air: MORE MacBooks",
        "The report said NATO NATO MORE",
        "Kemp. Kemp said MORE",
        "WikiLeaks told WikiNews that WikiMedia needs MORE",
        "A “Quote”And another “Quote”And MORE",
        "von der Leyen met McKinsey. MORE follows",
        "III III MORE",
        "O'Neil O'Neil O'Neil YouTube MORE",
        "",
    ],
)
def test_ordinary_text_is_not_cut(text: str) -> None:
    """Brand names, typos and the word MORE are no cards."""
    assert cut(text) == text


NAMES = st.sampled_from(
    ["YouTube", "McDonald", "iPhone", "PayPal", "Kemp", "Lee", "MORE", "eBay", "O'Neil", "NATO", "said", "and", "in"]
)


@given(st.lists(NAMES, max_size=14), st.sampled_from([" ", ", ", ". "]))
@settings(deadline=None)
def test_words_with_spaces_between_are_never_cut(words: list[str], joint: str) -> None:
    """Where every word stands apart, nothing is glued and nothing cut."""
    text = joint.join(words)

    assert cut(text) == text


@given(st.text(alphabet="ABab MORE.’-“(", max_size=60))
@settings(deadline=None)
def test_cards_lie_in_order_within_the_text(text: str) -> None:
    """Cards are spans of the text, in order, not overlapping."""
    spans = [edge for card in cards(text) for edge in (card.start, card.end)]

    assert spans == sorted(spans)
    assert all(0 <= edge <= len(text) for edge in spans)


def test_cards_of_a_document_are_recorded_with_place_and_evidence() -> None:
    """A card is left out with its text, its place and its reason; a half one is labelled."""
    document = extract(f"A head\n\nMayor Jo KempJo Kemp{HEADS} MORE spoke. Ann LeeAnn LeeTwo ships spoke.".encode())
    (card,) = document.left_out
    (label,) = document.labels

    assert document.text == "Mayor Jo Kemp spoke. Ann LeeAnn LeeTwo ships spoke."
    assert (card.reason, card.text) == ("link-card", f"Jo Kemp{HEADS} MORE")
    assert document.text[: card.at] == "Mayor Jo Kemp"
    assert "Jo Kemp" in card.evidence
    assert (label.name, document.text[label.start : label.end]) == ("possible-link-card", "Ann Lee")
