"""`tracker ledger`: every sentence that ever stood in an article, through all its wordings."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Any

from tracker.model import Arrival, Significance, WordChange, utc_text
from tracker.report.json import dumps
from tracker.report.marks import word_marks
from tracker.report.paper import Paper, Styled, cells
from tracker.report.passages import woven
from tracker.report.terminal import marked
from tracker.report.times import moment
from tracker.report.words import digest, quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.model import Ledger, LedgerEntry, Standing, Wording
    from tracker.report.marks import WordMarks
    from tracker.report.view import View

SCHEMA = "tracker.ledger/1"


def ledger_text(ledger: Ledger, view: View) -> str:
    """The ledger to read: each sentence with its number, and under it each wording beside its version."""
    paper = Paper(view)
    body = [entry for entry in ledger.entries if entry.place == "body"]
    paper.heading(Styled(ledger.article or "Ledger", "bold"), tail=_range(ledger))
    paper.line(_counts(body), indent=2, hang=2)
    zone = view.timezone or ledger.timezone
    for standing in ledger.versions:
        paper.row(
            [Styled(f"  {_name(standing)}", "rank")], [f"first seen {moment(standing.first_seen, zone)}"], indent=18
        )
    paper.blank()
    column = max((cells(_name(standing)) for standing in ledger.versions), default=0) + 2
    marks = word_marks(wording.text for entry in ledger.entries for wording in entry.wordings)
    for number, entry in enumerate(ledger.entries):
        _entry(paper, ledger, number, entry, column, marks)
    return paper.text()


def ledger_json(ledger: Ledger) -> str:
    """The JSON form, "tracker.ledger/1"."""
    return dumps(
        {
            "schema": SCHEMA,
            "article": ledger.article,
            "versions": [_standing(standing) for standing in ledger.versions],
            "entries": [_to_dict(entry) for entry in ledger.entries],
        }
    )


def _range(ledger: Ledger) -> str:
    if not ledger.versions:
        return ""
    first, last = ledger.versions[0], ledger.versions[-1]
    return _name(first) if first == last else f"{_name(first)} – {_name(last)}"


def _counts(body: list[LedgerEntry]) -> str:
    stand = sum(entry.left is None for entry in body)
    reworded = sum(len({wording.text for wording in entry.wordings}) > 1 for entry in body)
    constant = sum(entry.constant for entry in body)
    return (
        f"{quantity(len(body), 'sentence')} ever stood here · {stand} {'stands' if stand == 1 else 'stand'} today, "
        f"{constant} of them from the first version on · {reworded} reworded · {len(body) - stand} left"
    )


def _entry(paper: Paper, ledger: Ledger, number: int, entry: LedgerEntry, column: int, marks: WordMarks) -> None:
    """Its number (a field has its name), each wording beside its version, and how it left."""
    head = _number(ledger, number)
    margin = 5 if entry.place == "body" else 12
    before: Wording | None = None
    for wording in entry.wordings:
        lead = [Styled(head.ljust(margin), "head"), Styled(f"{_name(wording.since)}  ", "rank")]
        origin = _origin(ledger, entry) if before is None else ""
        said = Styled(f"({words}) " if (words := origin + _arrived(wording, before)) else "", "dim")
        paper.row(lead, [said, *_words(wording, before, marks)], indent=margin + column)
        head, before = "", wording
    if entry.left:
        lead = [Styled(" " * margin), Styled(_name(entry.left), "rank")]
        paper.row(lead, [Styled(_gone(ledger, entry), "old")], indent=margin + column)


def _words(wording: Wording, before: Wording | None, marks: WordMarks) -> Iterator[Styled]:
    """The wording: marked against the one before it where at least half of that stands, else whole."""
    if before and wording.text == before.text:
        yield Styled("the same words", "dim")
        return
    kept = sum(op.new.end - op.new.start for op in wording.words if op.op is WordChange.EQUAL)
    if before is None or kept * 2 < max(len(before.text), len(wording.text)):
        yield Styled(wording.text)
        return
    for piece in woven(before.text, wording.text, wording.words):
        yield marked(piece, marks)


def _number(ledger: Ledger, index: int) -> str:
    """`headline`, or the sentence's number, which begins after the fields."""
    place = ledger.entries[index].place
    fields = sum(1 for _ in takewhile(lambda entry: entry.place != "body", ledger.entries))
    return place if place != "body" else str(index + 1 - fields)


def _origin(ledger: Ledger, entry: LedgerEntry) -> str:
    return "" if entry.split_from is None else f"cut off from {_number(ledger, entry.split_from)}; "


def _arrived(wording: Wording, before: Wording | None) -> str:
    """`edited, claim`; nothing for the wording that a sentence began with in the first version."""
    if wording.arrival is Arrival.FIRST:
        return ""
    weight = f", {wording.significance}" if wording.significance is not Significance.NONE else ""
    place = f" to ¶{wording.paragraph + 1}" if wording.arrival is Arrival.MOVED else ""
    gap = f", last seen in {_name(before.until)}" if wording.arrival is Arrival.RETURNED and before else ""
    return f"{wording.arrival}{place}{gap}{weight}"


def _gone(ledger: Ledger, entry: LedgerEntry) -> str:
    if entry.merged_into is not None:
        return f"merged into {_number(ledger, entry.merged_into)}"
    return "no longer there"


def _name(standing: Standing) -> str:
    return f"v{standing.version} {digest(standing.id)}"


def _standing(standing: Standing) -> dict[str, Any]:
    return {
        **_version(standing),
        "first_seen": utc_text(standing.first_seen),
        "last_seen": utc_text(standing.last_seen),
    }


def _version(standing: Standing) -> dict[str, Any]:
    return {"version": standing.version, "id": standing.id}


def _to_dict(entry: LedgerEntry) -> dict[str, Any]:
    return {
        "place": entry.place,
        "entered": _version(entry.entered),
        "left": _version(entry.left) if entry.left else None,
        "split_from": entry.split_from,
        "merged_into": entry.merged_into,
        "wordings": [_wording(wording) for wording in entry.wordings],
    }


def _wording(wording: Wording) -> dict[str, Any]:
    """A wording as JSON; `sentence` and `paragraph` are null for a field."""
    return {
        "text": wording.text,
        "arrival": str(wording.arrival),
        "significance": str(wording.significance),
        "since": _version(wording.since),
        "until": _version(wording.until),
        "first_seen": utc_text(wording.since.first_seen),
        "last_seen": utc_text(wording.until.last_seen),
        "sentence": wording.sentence if wording.sentence >= 0 else None,
        "paragraph": wording.paragraph if wording.paragraph >= 0 else None,
    }
