"""What each page says about change, and how it was read: the sentences about its notices."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from tracker.model import NoticeKind, WordChange
from tracker.report.passages import Piece, woven
from tracker.report.times import moment, zone_name
from tracker.report.words import listed, quantity, zone_of
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tracker.model import Comparison, Notice
    from tracker.report.view import View

_NAMES = {
    NoticeKind.PUBLISHED: "published marker",
    NoticeKind.UPDATED: "updated marker",
    NoticeKind.CORRECTION: "correction",
    NoticeKind.CLARIFICATION: "clarification",
    NoticeKind.NOTE: "editor's note",
}
_VOWELS = ("updated", "editor")


class NoticeChange(NamedTuple):
    """A correction, clarification or note that came ("+"), is no longer there ("-") or was reworded ("~").

    `pieces` are its words, those of both wordings where it was reworded; `reading` says how its time was read.
    """

    mark: str
    pieces: tuple[Piece, ...]
    reading: str


def said(comparison: Comparison, view: View) -> Iterator[str]:
    """What each page says about when it changed, and what was made of it; then what both pages say.

    Corrections, clarifications and notes that came or went are told apart, by `changes`.
    """
    came = comparison.notices_came
    for notice in came:
        if not notice.kind.about_content:
            reading = _reading(notice, comparison, view)
            yield f"The page says {_quoted(notice)}{reading}" if reading else _ended(f"The page says {_quoted(notice)}")
    for notice in comparison.notices_gone:
        if not notice.kind.about_content:
            yield _ended(f"No longer on the page: {_quoted(notice)}")
    for notice in comparison.new.document.notices:
        if notice not in came:
            yield _ended(f"Both pages say {_quoted(notice)}")


def changes(comparison: Comparison, view: View) -> Iterator[NoticeChange]:
    """Corrections, clarifications and notes that differ: reworded ones, those that are gone, those that came."""
    zone = zone_of(comparison, view)
    for edit in comparison.notice_edits:
        yield NoticeChange("~", woven(edit.old.text, edit.new.text, edit.words), read_as(edit.new, zone))
    reworded = [notice for edit in comparison.notice_edits for notice in (edit.old, edit.new)]
    sides = (
        ("-", WordChange.DELETE, comparison.notices_gone),
        ("+", WordChange.INSERT, comparison.notices_came),
    )
    for mark, op, found in sides:
        for notice in found:
            if notice.kind.about_content and notice not in reworded:
                yield NoticeChange(mark, (Piece(op, notice.text),), read_as(notice, zone))


def came_and_went(gone: Iterable[NoticeKind], came: Iterable[NoticeKind]) -> str:
    """`a correction came in and 2 editor's notes are no longer there`; "" where nothing differs.

    As many of a kind that went as came are one that changed: `a correction was changed`.
    """
    before, after = Counter(gone), Counter(came)
    both = before & after
    parts = [f"{_some(kind, n)} {'was' if n == 1 else 'were'} changed" for kind, n in both.items()]
    parts += [f"{_some(kind, n)} came in" for kind, n in (after - both).items()]
    parts += [f"{_some(kind, n)} {'is' if n == 1 else 'are'} no longer there" for kind, n in (before - both).items()]
    return listed(parts)


def name(kind: NoticeKind) -> str:
    """`correction`, `editor's note`, `updated marker`."""
    return _NAMES[kind]


def label(kind: NoticeKind, text: str) -> str:
    """What to put before a notice's words; nothing where they begin with what it is."""
    return "" if text.lower().lstrip("*([_ ").startswith(str(kind)) else f"{name(kind)}: "


def read_as(notice: Notice, zone: str | None) -> str:
    """`read as Fri 14 Jan 2022, 1:47 p.m. EST (18:47Z); date and zone inferred`; "" for a notice without a time."""
    if notice.between:
        first, last = (moment(end, zone) for end in notice.between)
        return f"read as some time between {first} and {last}"
    if notice.time is None:
        return "" if notice.kind.about_content else "could not be placed in time"
    how = [f"{listed(_unsaid(notice))} inferred"] if notice.inferred else []
    how += ["the date is assumed: nothing but nearness to the capture decides it"] if notice.assumed else []
    return "; ".join([f"read as {moment(notice.time, zone)}", *how])


def _some(kind: NoticeKind, count: int) -> str:
    noun = _NAMES[kind]
    return quantity(count, noun) if count > 1 else f"{'an' if noun.startswith(_VOWELS) else 'a'} {noun}"


def _quoted(notice: Notice) -> str:
    return f'"{notice.text}"' if '"' not in notice.text else f"“{notice.text}”"


def _ended(sentence: str) -> str:
    """The sentence with a full stop, unless the quotation that ends it has one."""
    return sentence if sentence[-2:-1] in {".", "!", "?"} else f"{sentence}."


def _reading(notice: Notice, comparison: Comparison, view: View) -> str:
    """How the marker's time was understood, and whether it agrees with the visits."""
    zone = zone_of(comparison, view)
    if notice.between:
        first, last = (moment(end, zone) for end in notice.between)
        return f", which could be any time between {first} and {last}."
    if notice.time is None:
        return ", which could not be placed in time."
    fits = _fit(notice, comparison) if notice.kind is not NoticeKind.PUBLISHED else ""
    read = f" It is read as {moment(notice.time, zone)}." if fits != ", which fits" or notice.assumed else ""
    return f"{fits}.{read}{_inferred(notice, zone)}"


def _fit(notice: Notice, comparison: Comparison) -> str:
    """Whether a marker lies in the interval; markers give minutes, so one minute either way is agreement."""
    after, not_after = comparison.changed.after, comparison.changed.not_after
    if notice.time is None or not_after is None:
        return ""
    minute = timedelta(minutes=1)
    if notice.time > not_after + minute:
        return ", which contradicts the visits: the wording was seen before that"
    if after and notice.time < after - minute:
        return ", which contradicts the visits: the old wording was still seen after that"
    return ", which fits" if after else ""


def _inferred(notice: Notice, zone: str | None) -> str:
    """Which of date and zone were not stated, and how they were found."""
    if not notice.inferred or notice.time is None:
        return ""
    assumed = " The date is assumed: nothing but nearness to the capture decides it." if notice.assumed else ""
    taken = f" (zone taken: {zone_name(notice.time, zone)})" if "zone" in notice.inferred and zone else ""
    both = "; both inferred" if len(notice.inferred) > 1 else "; inferred"
    return f" It gives no {' or '.join(_unsaid(notice))}{both}{taken}.{assumed}"


def _unsaid(notice: Notice) -> list[str]:
    year = (notice.stated_date or "").startswith("XXXX")
    return ["year" if item == "date" and year else item for item in notice.inferred]
