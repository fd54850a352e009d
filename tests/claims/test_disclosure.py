"""Whether the new page says what it changed."""

from __future__ import annotations

import pytest

from tracker.model import DisclosureState, Document, Notice, NoticeKind
from tracker.pipeline.compare import compare

OLD = "Inspectors found 12 cranes unsafe.\n\nThe vote was held in Kharkiv."
NEW = "Inspectors found 18 cranes unsafe.\n\nThe vote was held in Kharkiv."


def notice(kind: NoticeKind, text: str) -> Notice:
    """A notice with this text."""
    return Notice(kind, text, 0, len(text))


def disclosed(
    old: str, new: str, *notices: Notice, before: tuple[Notice, ...] = ()
) -> tuple[str, tuple[int, ...], int]:
    """State, notices that bear on it, and how many findings no notice names."""
    found = compare(Document(old, notices=before), Document(new, notices=notices)).disclosure
    assert found
    return str(found.state), found.notices, len(found.uncovered)


CORRECTION = notice(NoticeKind.CORRECTION, "Correction: 18 cranes were unsafe, not 12.")
VAGUE = notice(NoticeKind.NOTE, "Editor's note: An earlier version of this story contained an error.")
TIME = notice(NoticeKind.UPDATED, "Updated at 1:47 p.m.")
ADDED = notice(NoticeKind.UPDATED, "This story has been updated to include the number of cranes, 18.")


@pytest.mark.parametrize(
    ("notices", "expected"),
    [
        ((CORRECTION,), ("names-the-change", (0,), 0)),
        ((TIME, CORRECTION), ("names-the-change", (1,), 0)),
        ((ADDED,), ("names-the-change", (0,), 0)),
        ((VAGUE,), ("speaks-of-change", (0,), 1)),
        ((TIME,), ("time-only", (0,), 1)),
        ((notice(NoticeKind.PUBLISHED, "Published 14 Jan. 2022"),), ("none-found", (), 1)),
        ((), ("none-found", (), 1)),
    ],
)
def test_what_the_notices_say(notices: tuple[Notice, ...], expected: tuple[str, tuple[int, ...], int]) -> None:
    """A correction that gives the number names the change; one that does not only speaks of it."""
    assert disclosed(OLD, NEW, *notices) == expected


def test_a_notice_that_stood_before_says_nothing_of_this_change() -> None:
    """Only notices that came or changed count, whatever their glyphs."""
    assert disclosed(OLD, NEW, CORRECTION, before=(CORRECTION,)) == ("none-found", (), 1)


def test_a_name_is_named_by_its_difference() -> None:
    """A correction of a spelling names the change when it holds the new spelling."""
    old, new = "The hall was built by Robert Peterson.", "The hall was built by Robert Petersen."
    good = notice(NoticeKind.CORRECTION, "Correction: The builder's name is Petersen.")
    other = notice(NoticeKind.CORRECTION, "Correction: Robert opened the hall in May.")

    assert disclosed(old, new, good)[0] == "names-the-change"
    assert disclosed(old, new, other)[0] == "speaks-of-change"


def test_findings_that_no_notice_names_are_listed() -> None:
    """One change of two is named; the other's rank is uncovered."""
    new = "Inspectors found 18 cranes unsafe.\n\nThe vote was held in Kherson."
    found = compare(Document(OLD), Document(new, notices=(CORRECTION,)))

    assert found.disclosure
    assert found.disclosure.state is DisclosureState.NAMES_THE_CHANGE
    assert [found.findings[rank - 1].facet for rank in found.disclosure.uncovered] == ["place"]


def test_a_change_in_the_headline_is_disclosed_too() -> None:
    """Shifts of fields count like those of sentences."""
    old, new = (Document("The end.", headline=f"{n} cranes found unsafe") for n in (12, 18))

    assert compare(old, new).disclosure


def test_wording_needs_no_disclosure() -> None:
    """Without claim shifts there is nothing to disclose."""
    assert compare("The union said talks failed.", "Talks failed, the union said.").disclosure is None


AGE = ("He is 34 years old.", "He is 43 years old.")
NAME = ("Tom Reyes saw it.", "Tom Reyas saw it.")


@pytest.mark.parametrize(
    ("sides", "text", "state"),
    [
        (AGE, "An earlier version misstated the age of the driver.", "names-the-change"),
        (AGE, "The driver's age was incorrect in an earlier version.", "names-the-change"),
        (AGE, "An earlier version misstated the date of the crash.", "speaks-of-change"),
        (AGE, "An earlier version misstated the age in the headline.", "speaks-of-change"),
        (AGE, "An earlier version misspelled the name of the driver.", "speaks-of-change"),
        (NAME, "An earlier version misspelled the name of a witness.", "names-the-change"),
        (NAME, "An earlier version misidentified a witness.", "names-the-change"),
        (NAME, "An earlier version gave a wrong number of cranes.", "speaks-of-change"),
    ],
)
def test_a_notice_that_says_which_kind_of_thing_was_wrong_names_it(
    sides: tuple[str, str], text: str, state: str
) -> None:
    """The thing that a correction says was wrong covers its facet, and no other."""
    assert disclosed(*sides, notice(NoticeKind.CORRECTION, f"Correction: {text}"))[0] == state


def test_a_notice_that_names_a_field_covers_that_field() -> None:
    """A wrong date in a caption is not a wrong date in the text."""
    old, new = (Document(f"It fell in {year}.", captions=(f"Built in {year - 9}.",)) for year in (2012, 2015))
    told = notice(NoticeKind.CORRECTION, "Correction: An earlier version misstated the date in a caption.")
    found = compare(old, Document(new.text, captions=new.captions, notices=(told,)))

    assert found.disclosure
    assert found.disclosure.state is DisclosureState.NAMES_THE_CHANGE
    assert [found.findings[rank - 1].says for rank in found.disclosure.uncovered] == ["2012 → 2015"]


def test_a_notice_that_gives_the_words_is_about_them_alone() -> None:
    """A correction of one number does not cover another."""
    old, new = "12 cranes and 5 trains were late.", "18 cranes and 7 trains were late."
    told = notice(NoticeKind.CORRECTION, "Correction: The number of cranes was wrong; it was 18, not 12.")

    assert disclosed(old, new, told) == ("names-the-change", (0,), 1)


def test_what_the_same_words_prove_is_covered_together() -> None:
    """A wrong date inside a quotation is covered by a correction of the date."""
    old, new = ("“The plan from 2015 is dead,” she said.", "“The plan from 2014 is dead,” she said.")
    told = notice(NoticeKind.CORRECTION, "Correction: An earlier version misstated the date of the plan.")

    assert disclosed(old, new, told) == ("names-the-change", (0,), 0)
