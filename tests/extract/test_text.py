"""Plain text: headline, paragraphs, wrapped lines, language."""

from __future__ import annotations

import pytest

from tracker.extract import extract
from tracker.extract.language import language_of
from tracker.extract.text import headline_of, paragraphs_of

WRAPPED = (
    "The harbor board met on Friday in the town hall and put off\n"
    "its vote on the new pier until spring, when a report on the\n"
    "cranes is due. Members said little.\n"
)


def test_headline_and_paragraphs() -> None:
    """A short first line without a stop is the headline; blank lines separate paragraphs, characters are kept."""
    document = extract("Pier vote put off\r\n\r\nThe board  met. \r\n\r\n\r\nIt met\u00a0twice.\n".encode())

    assert document.headline == "Pier vote put off"
    assert document.text == "The board  met.\n\nIt met\u00a0twice."
    assert [document.text[p.start : p.end] for p in document.paragraphs] == ["The board  met.", "It met\u00a0twice."]


@pytest.mark.parametrize(
    "first", ["The board met on Friday.", "The board said:", "- an item", "x" * 300, "two\nlines", "Updated at 3 p.m."]
)
def test_what_is_no_headline(first: str) -> None:
    """Sentences, lists, long or several lines and markers are no headlines."""
    assert headline_of([first, "Body."]) is None


def test_a_question_may_be_a_headline() -> None:
    """A question mark ends many a headline; a lone paragraph is a body."""
    assert headline_of(["Who will pay for the pier?", "Body."]) == "Who will pay for the pier?"
    assert headline_of(["A single line"]) is None


def test_lines_are_paragraphs_where_no_line_is_blank() -> None:
    """A file of lines without blank ones has a paragraph on each."""
    assert paragraphs_of("A head\nThe board met on Friday.\nIt put off its vote.") == [
        "A head",
        "The board met on Friday.",
        "It put off its vote.",
    ]


def test_hard_wrapped_lines_are_joined() -> None:
    """Lines broken to fit a width make one paragraph, with or without blank lines around."""
    joined = " ".join(WRAPPED.split("\n")).strip()

    assert paragraphs_of(WRAPPED) == [joined]
    assert paragraphs_of(f"A head\n\n{WRAPPED}\nEnd.") == ["A head", joined, "End."]
    assert paragraphs_of(WRAPPED * 2) == [joined, joined]


def test_other_lines_stay_lines() -> None:
    """Lists and short lines inside a block are kept as lines."""
    block = "1. The first item of the list is here\n2. The second item of the list is here"

    assert paragraphs_of(f"A head\n\n{block}") == ["A head", block]
    assert paragraphs_of("A head\n\nRoses are red.\nCranes are not.") == ["A head", "Roses are red.\nCranes are not."]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The board of the harbor met on Friday and it was late.", "en"),
        ("Der Rat hat sich am Freitag mit den Plänen für die Brücke befasst und nicht entschieden.", "de"),
        ("Le conseil a reporté le vote sur les grues du port et ne dit pas pourquoi.", "fr"),
        ("El consejo aplazó el voto y no dijo por qué lo hizo con los planes del puerto.", "es"),
        ("12 34", "en"),
        ("", "en"),
    ],
)
def test_language_is_guessed(text: str, language: str) -> None:
    """Common words decide; without any the language is English."""
    assert language_of(text) == language


def test_a_declared_language_wins() -> None:
    """What a page declares is believed, as its primary tag."""
    assert language_of("The board met.", "pt-BR") == "pt"
    assert language_of("The board of the town met.", "??") == "en"


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Rowe",
        "By Ann Rowe and Tom Lee",
        "BY ANN ROWE, Staff Writer",
        "By Luis de la Cruz, Émile Zola & J. K. O'Neil-Smith",
        "by Ludwig van Beethoven in Vienna",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_byline_under_the_headline(line: str, gap: str) -> None:
    """A short line of "By" and names, right under the headline, is the byline and no sentence of the body."""
    document = extract(f"Pier vote put off{gap}{line}\n\nThe board met.\n\nIt met twice.\n".encode())

    assert (document.headline, document.byline) == ("Pier vote put off", line)
    assert document.text == "The board met.\n\nIt met twice."


@pytest.mark.parametrize(
    "line",
    ["By noon the pier was shut", "By Ann Rowe.", "By Friday, the pier was shut.", "Ann Rowe", "By " + "Ann " * 40],
)
def test_what_is_no_byline(line: str) -> None:
    """A sentence, a line with a stop, and a long one stay in the body."""
    document = extract(f"Pier vote put off\n\n{line}\n\nThe board met.\n".encode())

    assert document.byline is None
    assert document.text.startswith(line.strip())


def test_a_byline_needs_a_headline_and_a_body() -> None:
    """Without a headline above, or a body below, a line of names is what the file says."""
    assert extract(b"Pier vote put off.\n\nBy Ann Rowe\n\nThe board met.\n").byline is None
    assert extract(b"Pier vote put off\n\nBy Ann Rowe\n").text == "By Ann Rowe"
