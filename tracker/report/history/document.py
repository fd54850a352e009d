"""`tracker show`: a version as the extraction reads it, and what was left out of it."""

from __future__ import annotations

from bisect import bisect_right
from datetime import datetime
from typing import TYPE_CHECKING

from tracker.model import TimeSource, utc_text
from tracker.report import notices
from tracker.report.json import document_to_dict, dumps
from tracker.report.paper import Paper, Styled
from tracker.report.times import date, moment, since, source_words
from tracker.report.words import digest, left_out, show_command

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.model import Document, LeftOut, Moment, Provenance
    from tracker.report.view import View

SCHEMA = "tracker.document/1"


def show_text(document: Document, source: Provenance, view: View) -> str:
    """The document to read: headline, standfirst, byline, times, notices, numbered paragraphs, captions."""
    paper = Paper(view)
    zone = view.timezone or source.timezone
    _heading(paper, source, zone)
    paper.blank()
    paper.line(Styled(document.headline or "(no headline)", "bold"))
    for text in filter(None, (document.standfirst, document.byline, document.section)):
        paper.line(text)
    for line in _times(document, zone):
        paper.line(Styled(line, "dim"))
    for notice in document.notices:
        paper.line(Styled(notices.label(notice.kind, notice.text), "note"), notice.text, hang=2)
        paper.line(Styled(notices.read_as(notice, zone), "dim"), indent=2, hang=2)
    if document.problem:
        paper.line(Styled(f"No article: {document.problem}", "note"))
    paper.blank()
    _paragraphs(paper, document)
    _rest(paper, document, source)
    return paper.text()


def removed_text(document: Document, source: Provenance, view: View) -> str:
    """Everything that was left out of a version and why, then what was kept though it looks like furniture."""
    paper = Paper(view)
    _heading(paper, source, view.timezone or source.timezone)
    left_out_list(paper, document)
    return paper.text()


def document_json(document: Document, source: Provenance) -> str:
    """The JSON form, "tracker.document/1"; "id" is the capture that was read."""
    seen = {
        "schema": SCHEMA,
        "article": source.article,
        "version": source.version,
        "id": source.id,
        "captured_at": _time(source.captured_at),
        "time_source": source.time_source and str(source.time_source),
        "first_seen": _time(source.first_seen),
        "last_seen": _time(source.last_seen),
        "visits": source.visits,
        "sha256": source.sha256,
    }
    return dumps({**seen, **document_to_dict(document)})


def _time(time: datetime | None) -> str | None:
    return utc_text(time) if time else None


def left_out_list(paper: Paper, document: Document, *, most: int | None = None) -> None:
    """The left-out texts and the labels of a document; what stood outside the body cut to `most` characters."""
    if not document.left_out:
        paper.line("Nothing was left out.", indent=2)
    for item in document.left_out:
        paper.row([], [Styled(item.reason, "bold"), Styled(why(item), "dim")], tail=place(document, item.at), indent=2)
        for line in _lines(item, most):
            paper.line(line, indent=4, hang=2)
    for label in document.labels:
        said = f"kept, though it looks like {label.name.replace('-', ' ')}: {label.evidence}".rstrip(": ")
        paper.row([], [Styled(said, "note")], tail=place(document, label.start), indent=2)
        paper.line(document.text[label.start : label.end], indent=4)


def _lines(item: LeftOut, most: int | None) -> Iterator[str]:
    """The blocks of a left-out text, those outside the body as far as `most` characters."""
    room = len(item.text) if most is None or item.at is not None else most
    for line in item.text.split("\n"):
        if line.strip():
            yield line if len(line) <= room else f"{line[:room]}…"
            room -= len(line)
            if room <= 0:
                return


def why(item: LeftOut) -> str:
    """`: evidence`, where the rule left any."""
    return f": {item.evidence}" if item.evidence else ""


def place(document: Document, at: int | None) -> str:
    """The paragraph at an offset of the text; "outside the body" for None."""
    if at is None:
        return "outside the body"
    starts = [paragraph.start for paragraph in document.paragraphs]
    return f"¶{max(1, bisect_right(starts, at))}"


def _heading(paper: Paper, source: Provenance, zone: str | None) -> None:
    """What is shown, when that was captured and how that is known, and from when to when its wording was seen."""
    paper.heading(Styled(source.article or "", "bold"), tail=f"v{source.version} {digest(source.id)}")
    if source.captured_at:
        known = source_words(source.time_source) or "the time of the visit"
        paper.line(Styled(f"captured {moment(source.captured_at, zone)} ({known})", "dim"), indent=2, hang=2)
    if source.first_seen and source.last_seen and source.visits and source.visits > 1:
        span = f"this wording was seen at {source.visits} visits, first {moment(source.first_seen, zone)}, last "
        paper.line(Styled(span + since(source.last_seen, zone, than=source.first_seen), "dim"), indent=2, hang=2)


def _times(document: Document, zone: str | None) -> Iterator[str]:
    stated: tuple[tuple[str, Moment | None], ...] = (
        ("published", document.published),
        ("modified", document.modified),
    )
    for name, time in stated:
        if time:
            yield f"{name} {_when(time, zone)}"


def _when(time: Moment, zone: str | None) -> str:
    """`Fri 14 Jan 2022, 18:35Z (time given by the user)`; a day alone as it was given, whatever the zone."""
    if time.day:
        source = "the user" if time.source is TimeSource.USER else "the page"
        return f"{date(datetime.fromisoformat(time.day))} (day given by {source})"
    return f"{moment(time.time, zone)} ({source_words(time.source) or time.source})"


def _paragraphs(paper: Paper, document: Document) -> None:
    margin = len(str(len(document.paragraphs))) + 3
    for number, (start, end) in enumerate(document.paragraphs, start=1):
        paper.row([Styled(f"¶{number}", "dim")], [document.text[start:end]], indent=margin)
        paper.blank()


def _rest(paper: Paper, document: Document, source: Provenance) -> None:
    for number, caption in enumerate(document.captions, start=1):
        paper.row([Styled(f"caption {number}", "dim")], [caption], indent=12)
    left = left_out(document)
    if left:
        paper.blank()
        paper.line(Styled(f"Left out: {left}", "dim"), hang=2)
        paper.command(show_command(source.article or "", source.id or "", "--removed"), indent=2)
