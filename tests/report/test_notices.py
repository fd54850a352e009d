"""How notices and what is no wording are said."""

from __future__ import annotations

from dataclasses import replace

from tests.report.made import at, compared, document
from tracker.model import FieldChange, Notice, NoticeKind, Op, Significance
from tracker.pipeline.compare import compare
from tracker.report import RENDERERS, View, notices
from tracker.report.verdict import verdict

MARKER = Notice(NoticeKind.UPDATED, "Updated at 1:47 p.m.", 0, 0, time=at(18, 47), inferred=("date",))


def test_how_a_time_was_read() -> None:
    """A time is said with what was inferred or assumed; several that fit as what lies between; none as that."""
    zone = "America/New_York"
    read = "read as Fri 14 Jan 2022, 1:47 p.m. EST (18:47Z)"
    assert notices.read_as(MARKER, zone) == f"{read}; date inferred"
    assert notices.read_as(replace(MARKER, inferred=()), zone) == read
    assert "; the date is assumed: nothing but nearness" in notices.read_as(replace(MARKER, assumed=True), zone)
    between = replace(MARKER, time=None, between=(at(18, 47), at(18, 47, 15)))
    days = "Fri 14 Jan 2022, 18:47Z and Sat 15 Jan 2022, 18:47Z"
    assert notices.read_as(between, None) == f"read as some time between {days}"
    assert notices.read_as(replace(MARKER, time=None), None) == "could not be placed in time"
    assert not notices.read_as(Notice(NoticeKind.CORRECTION, "Correction: it was 12.", 0, 0), None)


def test_the_kind_is_said_where_the_words_do_not() -> None:
    """A notice that begins with what it is gets no label."""
    assert notices.label(NoticeKind.CORRECTION, "*Correction: it was 12.") == ""
    assert notices.label(NoticeKind.NOTE, "A photo was moved.") == "editor's note: "


def test_stamps_and_markers_are_no_wording_but_are_named() -> None:
    """A section that differs beside a marker is said, and that no wording does."""
    page = document([["One is here.", "Two is there."]])
    comparison = compared(page, replace(page, notices=(MARKER,)))
    section = FieldChange("section", 0, Op.EDITED, "City", "Port")
    said = "No wording differs: all 2 sentences are the same. What differs: section and the updated marker."
    assert verdict(replace(comparison, fields=(section,))) == said


def test_a_sentence_that_came_without_weight_is_still_a_difference() -> None:
    """Whatever its significance, an added sentence is never told as no difference."""
    page = document([["One is here."]])
    comparison = compared(page, document([["One is here.", "Two is there."]]))
    light = tuple(change._replace(significance=Significance.NONE) for change in comparison.changes)
    assert verdict(replace(comparison, changes=light)) is None


def test_a_reworded_correction_has_its_words_marked() -> None:
    """A correction that both pages carry in other words stands once, marked like a sentence; a new one stands whole."""
    page = document([["One is here.", "Two is there."]])
    kind, note = NoticeKind.CORRECTION, Notice(NoticeKind.NOTE, "A photo was moved.", 0, 0)
    old = replace(page, notices=(Notice(kind, "Correction: An earlier version gave 12 cranes.", 0, 0),))
    new = replace(page, notices=(Notice(kind, "Correction: An earlier version gave 18 cranes.", 0, 0), note))
    comparison = compare(old, new)
    shown, markdown = (RENDERERS[name](comparison, View()) for name in ("terminal", "markdown"))

    assert " ~  Correction: An earlier version gave [-12-]{+18+} cranes.\n" in shown
    assert " +  A photo was moved.\n" in shown
    assert "- reworded: Correction: An earlier version gave ~~12~~**18** cranes.\n" in markdown
    assert "- came in: **A photo was moved.**\n" in markdown
