"""Differences in wording alone: replacements, marks, capitals, and the seams of splits and merges."""

from __future__ import annotations

import pytest

from tracker.claims.telling.wording import line
from tracker.pipeline.compare import compare

JOINED = "The union asked for the logs in November, and it received them last week after a complaint."
PARTED = "The union asked for the logs in November. It received them last week after a complaint."
SEAMS = [
    (JOINED, PARTED),
    (
        "A cable snapped in December and a container fell onto an empty quay, but no one was hurt there.",
        "A cable snapped in December and a container fell onto an empty quay. No one was hurt there.",
    ),
    (
        "The board asked the diver for his old log book, who gave it back to them on the next day.",
        "The board asked the diver for his old log book. He gave it back to them on the next day.",
    ),
    (
        "The board asked for the old log book of the quay and received it on the very next day.",
        "The board asked for the old log book of the quay. It received it on the very next day.",
    ),
]


def told(old: str, new: str) -> list[tuple[str, str, str]]:
    """What a comparison says."""
    return [(f.facet, f.kind, f.says) for f in compare(old, new).findings]


@pytest.mark.parametrize(("joined", "parted"), SEAMS)
def test_the_seam_of_a_split_or_merge_is_one_finding(joined: str, parted: str) -> None:
    """Marks, conjunctions, capitals and a pronoun for the subject at the seam are told by the split itself."""
    assert told(joined, parted) == [("wording", "split", "one sentence is now two")]
    assert told(parted, joined) == [("wording", "merged", "two sentences are now one")]


def test_other_wording_of_a_split_stays() -> None:
    """What differs beside the seam is told as anywhere else."""
    found = told(JOINED.replace("logs", "big logs"), PARTED.replace("logs", "large logs"))

    assert ("wording", "split", "one sentence is now two") in found
    assert ("wording", "changed", "big → large") in found


def test_a_split_with_a_claim_is_told_beside_it() -> None:
    """A claim that changed in a sentence does not hide that it was split."""
    found = told(JOINED.replace("the logs", "12 logs"), PARTED.replace("the logs", "18 logs"))

    assert [(facet, kind) for facet, kind, _ in found] == [("quantity", "increased"), ("wording", "split")]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (", however,", "", "“, however,” taken out"),
        ("", "also", "“also” put in"),
        (",", ";", "“,” → “;”"),
        ("Army", "army", "“Army” → “army”"),
        ('"so', "", '"so taken out'),
        ("false-flag", "false flag", "false-flag → false flag"),
    ],
)
def test_a_line_reads_well(old: str, new: str, expected: str) -> None:
    """Words that came or went, marks and capitals stand between quotation marks; words for words do not."""
    assert line(old, new) == expected


def test_long_texts_are_cut() -> None:
    """A line stays a line."""
    assert len(line("very " * 60, "quite " * 60)) < 160


def test_a_replacement_beside_a_claim_is_told_where_it_was_made_twice() -> None:
    """Alone it shows in the text; made alike elsewhere too, it is a finding with both places."""
    once = told("The big fleet lost 12 ships.", "The large fleet lost 18 ships.")
    old, new = (f"The {size} fleet lost 12 ships.\n\nThe {size} house stood there." for size in ("big", "large"))
    twice = told(old, new.replace("12", "18"))

    assert [facet for facet, _, _ in once] == ["quantity"]
    assert ("wording", "throughout", "big → large") in twice
