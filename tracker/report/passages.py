"""The compared text as a reader goes through it: changed passages with their pieces, and folds between them."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from tracker.model import Op, Significance, WordChange
from tracker.report.moves import blocks, old_place
from tracker.report.times import moment
from tracker.report.words import change_place, changed, field_name, pilcrow, quantity, section, zone_of
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.model import Change, Comparison, FieldChange, Side, WordOp
    from tracker.report.view import View


class Piece(NamedTuple):
    """A run of text and what became of it: equal, delete or insert."""

    op: WordChange
    text: str


class Passage(NamedTuple):
    """A change as it is read. `parts` are its sentences (several for a split), each in pieces.

    `place` is a paragraph or a field's name; `note` says in words what the marks cannot; `findings` are ranks.
    """

    place: str
    op: Op
    parts: tuple[tuple[Piece, ...], ...]
    moved: bool = False
    note: str = ""
    findings: tuple[int, ...] = ()
    significance: Significance = Significance.NONE
    field: bool = False


class Fold(NamedTuple):
    """Sentences that are not shown one by one: how many stand unchanged, how many a choice hides, and where."""

    unchanged: int
    hidden: int
    place: str


class Hidden(NamedTuple):
    """What the reader's choice keeps out of sight."""

    findings: int = 0
    sentences: int = 0
    fields: int = 0

    def words(self, only: str) -> str:
        """`Hidden by --only claims: 1 finding, 3 changed sentences.`; "" where nothing is."""
        counts = ((self.findings, "finding"), (self.sentences, "changed sentence"), (self.fields, "changed field"))
        parts = [quantity(count, noun) for count, noun in counts if count]
        return f"Hidden by --only {only}: {', '.join(parts)}." if parts else ""


def hidden(comparison: Comparison, view: View) -> Hidden:
    """Counts of what `--only` hides."""
    return Hidden(
        sum(view.only not in {"all", section(finding)} for finding in comparison.findings),
        sum(changed(c) and not _chosen(c, view.only) for c in comparison.changes),
        sum(_differs(e) and not _chosen(e, view.only) for e in comparison.fields),
    )


def field_passages(comparison: Comparison, view: View) -> Iterator[Passage]:
    """Every field that differs, as the reader chose."""
    ranks = _ranks(comparison, fields=True)
    for index, entry in enumerate(comparison.fields):
        if _differs(entry) and _chosen(entry, view.only):
            pieces = _field_pieces(entry, zone_of(comparison, view))
            found = ranks.get(index, ())
            yield Passage(
                field_name(entry), entry.op, (pieces,), findings=found, significance=entry.significance, field=True
            )


def passages(comparison: Comparison, view: View) -> Iterator[Passage | Fold]:
    """The body's changed sentences in order, the others folded but for `context` around each change."""
    ranks = _ranks(comparison, fields=False)
    shown = [changed(change) and _chosen(change, view.only) for change in comparison.changes]
    near = _near(shown, view.context)
    moved = {block.first: _moved_words(comparison, block.changes) for block in blocks(comparison)}
    folded: list[Change] = []
    for index, change in enumerate(comparison.changes):
        if not near[index]:
            folded.append(change)
            continue
        if folded:
            yield _fold(comparison, folded)
            folded = []
        passage = _passage(comparison, change, ranks.get(index, ()))
        notes = [note for note in (moved.get(index), passage.note) if note]
        yield passage._replace(note="; ".join(notes))
    if folded:
        yield _fold(comparison, folded)


def _ranks(comparison: Comparison, *, fields: bool) -> dict[int, tuple[int, ...]]:
    """The findings that show in each change or field."""
    found: dict[int, dict[int, None]] = {}
    for finding in comparison.findings:
        for place in finding.places:
            index = place.field if fields else place.change
            if index is not None:
                found.setdefault(index, {})[finding.rank] = None
    return {index: tuple(ranks) for index, ranks in found.items()}


def _differs(entry: FieldChange) -> bool:
    return entry.op is not Op.UNCHANGED


def _chosen(entry: Change | FieldChange, only: str) -> bool:
    """True where a change belongs to what the reader asked for."""
    facets = {shift.facet for shift in entry.shifts}
    if only == "claims":
        return bool(facets - {"content"})
    if only == "content":
        return "content" in facets
    return only == "all" or not facets


def _near(shown: Sequence[bool], context: int) -> list[bool]:
    """Which sentences stand within `context` of one that is shown."""
    near = [False] * len(shown)
    for index, yes in enumerate(shown):
        if yes:
            near[max(0, index - context) : index + context + 1] = [True] * (
                min(len(shown), index + context + 1) - max(0, index - context)
            )
    return near


def _fold(comparison: Comparison, folded: Sequence[Change]) -> Fold:
    there = [change for change in folded if change.pair.new]
    place = pilcrow(comparison.new.sentences[i].paragraph for change in there for i in change.pair.new)
    differing = sum(map(changed, folded))
    return Fold(len(folded) - differing, differing, _ends(place))


def _ends(place: str) -> str:
    """First and last of many ranges: a fold is a stretch of reading, not a list."""
    parts = re.findall(r"¶\d+", place)
    return f"{parts[0]}–{parts[-1]}" if len(parts) > 1 else place


def _moved_words(comparison: Comparison, block: Sequence[Change]) -> str:
    """`moved here from ¶7`, `2 sentences moved here from ¶7–¶8`: said at the first sentence of what moved together."""
    old = old_place(comparison, block)
    many = sum(len(change.pair.old) for change in block)
    return f"moved here from {old}" if many == 1 else f"{many} sentences moved here from {old}"


def _passage(comparison: Comparison, change: Change, findings: tuple[int, ...]) -> Passage:
    return Passage(
        change_place(comparison, change),
        change.pair.op,
        _parts(comparison, change),
        change.pair.moved,
        _joined_words(change),
        findings,
        change.significance,
    )


def _joined_words(change: Change) -> str:
    if change.pair.op is Op.MERGED:
        return f"{len(change.pair.old)} sentences are now one"
    if change.pair.op is Op.SPLIT:
        return f"one sentence is now {len(change.pair.new)}"
    return ""


def _parts(comparison: Comparison, change: Change) -> tuple[tuple[Piece, ...], ...]:
    old, new, op = comparison.old, comparison.new, change.pair.op
    if op is Op.DELETED:
        return tuple((Piece(WordChange.DELETE, old.sentence(i)),) for i in change.pair.old)
    if op is Op.ADDED:
        return tuple((Piece(WordChange.INSERT, new.sentence(i)),) for i in change.pair.new)
    if op is Op.UNCHANGED:
        return tuple((Piece(WordChange.EQUAL, new.sentence(i)),) for i in change.pair.new)
    if not change.words:
        return (_whole(_text(old, change.pair.old), _text(new, change.pair.new)),)
    starts = {new.sentences[i].start for i in change.pair.new[1:]}
    return _Weaver(old.document.text, new.document.text, starts).parts(change.words)


def _text(side: Side, indexes: Sequence[int]) -> str:
    return " ".join(side.sentence(i) for i in indexes)


def _whole(old: str, new: str) -> tuple[Piece, ...]:
    return Piece(WordChange.DELETE, old), Piece(WordChange.INSERT, new)


def _field_pieces(entry: FieldChange, zone: str | None) -> tuple[Piece, ...]:
    if entry.field in {"published", "modified"}:
        old, new = (text and moment(datetime.fromisoformat(text), zone) for text in (entry.old, entry.new))
        return (*_one(WordChange.DELETE, old), *_one(WordChange.INSERT, new))
    if entry.old and entry.new:
        if not entry.words:
            return _whole(entry.old, entry.new)
        return woven(entry.old, entry.new, entry.words)
    return (*_one(WordChange.DELETE, entry.old), *_one(WordChange.INSERT, entry.new))


def _one(op: WordChange, text: str | None) -> tuple[Piece, ...]:
    return (Piece(op, text),) if text else ()


def woven(old: str, new: str, words: Sequence[WordOp]) -> tuple[Piece, ...]:
    """Two wordings of one sentence as one run, by the word ops between them."""
    return _Weaver(old, new, set()).parts(words)[0]


class _Weaver:
    """Weaves word ops into one readable run: the words of both sides, and the white space that no op holds."""

    def __init__(self, old: str, new: str, starts: set[int]) -> None:
        self._old, self._new, self._starts = old, new, sorted(starts)
        self._parts: list[list[Piece]] = [[]]

    def parts(self, words: Sequence[WordOp]) -> tuple[tuple[Piece, ...], ...]:
        """The pieces, in one part for each sentence that begins inside the new side."""
        old_end, new_end = words[0].old.start, words[0].new.start
        for op in words:
            before, after = _gap(self._old[old_end : op.old.start]), _gap(self._new[new_end : op.new.start])
            if op.op is WordChange.REPLACE:
                self._put(WordChange.EQUAL, before)
                self._put(WordChange.DELETE, self._old[op.old.start : op.old.end])
                self._put(WordChange.EQUAL, "" if before else after)
            elif op.op is WordChange.DELETE:
                self._put(WordChange.EQUAL, before or after)
                self._put(WordChange.DELETE, self._old[op.old.start : op.old.end])
            else:
                self._put(WordChange.EQUAL, after or before)
            if op.new.end > op.new.start:
                kind = WordChange.EQUAL if op.op is WordChange.EQUAL else WordChange.INSERT
                self._put_new(kind, op.new.start, op.new.end)
            old_end, new_end = max(old_end, op.old.end), max(new_end, op.new.end)
        return tuple(tuple(part) for part in self._parts if part)

    def _put_new(self, op: WordChange, start: int, end: int) -> None:
        """Text of the new side, cut where a sentence begins."""
        while self._starts and self._starts[0] < end:
            cut = self._starts.pop(0)
            self._put(op, self._new[start:cut].rstrip())
            self._parts.append([])
            start = max(start, cut)
        self._put(op, self._new[start:end])

    def _put(self, op: WordChange, text: str) -> None:
        part = self._parts[-1]
        if text and (part or not text.isspace()):
            if part and part[-1].op is op is WordChange.EQUAL:
                part[-1] = Piece(op, part[-1].text + text)
            else:
                part.append(Piece(op, text))


def _gap(text: str) -> str:
    """White space between two ops; a single space where other sentences stand between them."""
    return text if text.isspace() else " " * bool(text)
