"""Versions and the comparisons between them → the ledger: every sentence that ever stood, through all its wordings."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tracker.diff import apart, word_ops
from tracker.model import Arrival, Ledger, LedgerEntry, Op, Significance, Standing, Wording
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.model import Change, Comparison, Side, Version

_FIELDS = ("headline", "standfirst")


def ledger(versions: Sequence[Version], comparisons: Sequence[Comparison]) -> Ledger:
    """The ledger of an article.

    `comparisons` are those of each version with the next. A single version has none: then give its comparison with
    itself. Time and memory grow with the comparisons' own size: no version is compared with any but the next.
    """
    standings = tuple(Standing(v.number, str(v.id), v.first_seen, v.last_seen) for v in versions)
    if not comparisons:
        return Ledger(None, standings, ())
    book = _Book()
    book.open(comparisons[0].old, standings[0])
    for standing, comparison in zip(standings[1:], comparisons, strict=False):
        book.turn(comparison, standing)
    last = comparisons[-1].new.provenance
    return Ledger(last.article, standings, book.entries(), last.timezone)


@dataclass
class _Line:
    """An entry while it is being written. `after` is the entry behind which it stood when it left."""

    place: str
    wordings: list[Wording]
    left: Standing | None = None
    split_from: _Line | None = None
    merged_into: _Line | None = None
    after: _Line | None = None
    departed: list[_Line] = field(default_factory=list)

    def append(self, wording: Wording) -> None:
        """The next wording, with what became of the words of the last."""
        before = self.wordings[-1].text if self.wordings else wording.text
        self.wordings.append(replace(wording, words=apart(word_ops(before, wording.text), before, wording.text)))


class _Book:
    """Writes the ledger version by version; `_body` are the lines of the current version's sentences, in order."""

    def __init__(self) -> None:
        self._body: list[_Line] = []
        self._fields: dict[str, _Line] = {}
        self._field_lines: list[_Line] = []
        self._before_all: list[_Line] = []
        self._gone: dict[str, _Line] = {}

    def open(self, side: Side, standing: Standing) -> None:
        """Enter everything that the first version says."""
        for name in _FIELDS:
            self._field(name, getattr(side.document, name), standing, Arrival.FIRST)
        none = Significance.NONE
        self._body = [
            _Line("body", [_wording(side, i, Arrival.FIRST, standing, none)]) for i in range(len(side.sentences))
        ]

    def turn(self, comparison: Comparison, standing: Standing) -> None:
        """Go on to the next version."""
        for name in _FIELDS:
            self._field(name, getattr(comparison.new.document, name), standing, Arrival.EDITED)
        body: dict[int, _Line] = {}
        before: _Line | None = None
        for change in comparison.changes:
            kept = self._follow(change, comparison, standing, before)
            body.update(kept)
            before = kept[change.pair.new[-1]] if kept else before
        self._body = [body[i] for i in sorted(body)]

    def entries(self) -> tuple[LedgerEntry, ...]:
        """All lines in reading order, with their links as indexes."""
        lines = [*self._field_lines, *self._reading_order()]
        index = {id(line): number for number, line in enumerate(lines)}
        return tuple(
            LedgerEntry(
                line.place,
                tuple(line.wordings),
                line.left,
                index[id(line.split_from)] if line.split_from else None,
                index[id(line.merged_into)] if line.merged_into else None,
            )
            for line in lines
        )

    def _follow(
        self, change: Change, comparison: Comparison, standing: Standing, before: _Line | None
    ) -> dict[int, _Line]:
        """Carry the lines of one change over: which line each new sentence continues."""
        old, new = [self._body[i] for i in change.pair.old], change.pair.new
        if not new:
            for line in old:
                before = self._leave(line, standing, before)
            return {}
        if not old:
            return {i: self._enter(comparison, i, standing, change.significance) for i in new}
        heir, part = _closest(change, comparison)
        kept = {i: old[heir] if i == part else _cut(comparison, i, standing, change, old[heir]) for i in new}
        self._reword(old[heir], change, comparison, part, standing)
        for line in old[:heir] + old[heir + 1 :]:
            before = self._leave(line, standing, kept[part], returns=False)
            line.merged_into = kept[part]
        return kept

    def _reword(self, line: _Line, change: Change, comparison: Comparison, index: int, standing: Standing) -> None:
        """The line in the next version: the same wording still standing, or a new one."""
        last = line.wordings[-1]
        wording = _wording(comparison.new, index, _arrival(change), standing, change.significance)
        if change.pair.op is Op.UNCHANGED and not change.pair.moved:
            line.wordings[-1] = replace(last, until=standing)
        else:
            line.append(wording)

    def _enter(self, comparison: Comparison, index: int, standing: Standing, weight: Significance) -> _Line:
        """A sentence that was not there before: a new line, or one that left and comes back as it was."""
        text = comparison.new.sentence(index)
        line = self._gone.pop(fold(text), None)
        if line is None or line.left is None:
            return _Line("body", [_wording(comparison.new, index, Arrival.ADDED, standing, weight)])
        line.append(_wording(comparison.new, index, Arrival.RETURNED, standing, weight))
        line.left = None
        return line

    def _leave(self, line: _Line, standing: Standing, before: _Line | None, *, returns: bool = True) -> _Line:
        line.left, line.after = standing, before
        (before.departed if before else self._before_all).append(line)
        if returns:
            self._gone[fold(line.wordings[-1].text)] = line
        return line

    def _field(self, name: str, text: str | None, standing: Standing, arrival: Arrival) -> None:
        """The next wording of a headline or standfirst, or its absence."""
        line = self._fields.get(name)
        if not text:
            if line and not line.left:
                line.left = standing
            return
        if line is None:
            arrival = arrival if arrival is Arrival.FIRST else Arrival.ADDED
            line = self._fields[name] = _Line(name, [])
            self._field_lines.append(line)
        elif line.left:
            arrival, line.left = Arrival.RETURNED, None
        elif line.wordings[-1].text == text:
            line.wordings[-1] = replace(line.wordings[-1], until=standing)
            return
        line.append(Wording(text, arrival, standing, standing, -1, -1, Significance.NONE))

    def _reading_order(self) -> Iterator[_Line]:
        """The latest text's lines, each followed by those that left from behind it."""
        here = {id(line) for line in self._body}
        stack = [
            *reversed(self._body),
            *(line for line in reversed(self._before_all) if line.left and line.after is None),
        ]
        seen: set[int] = set()
        while stack:
            line = stack.pop()
            if id(line) in seen or (line.left is None and id(line) not in here):
                continue
            seen.add(id(line))
            yield line
            stack.extend(other for other in reversed(line.departed) if other.left and other.after is line)


def _arrival(change: Change) -> Arrival:
    return Arrival.MOVED if change.pair.op is Op.UNCHANGED else Arrival(str(change.pair.op))


def _cut(comparison: Comparison, index: int, standing: Standing, change: Change, source: _Line) -> _Line:
    """The line of a part that a split cut off."""
    return _Line("body", [_wording(comparison.new, index, Arrival.SPLIT, standing, change.significance)], None, source)


def _closest(change: Change, comparison: Comparison) -> tuple[int, int]:
    """Which of the old sentences (as a position in the pair) continues, in which new one: the longest of each.

    In a split or merge every part shares its words with the whole, so the longest part shares most.
    """
    old = [len(comparison.old.sentence(i)) for i in change.pair.old]
    new = [len(comparison.new.sentence(i)) for i in change.pair.new]
    return old.index(max(old)), change.pair.new[new.index(max(new))]


def _wording(side: Side, index: int, arrival: Arrival, standing: Standing, weight: Significance) -> Wording:
    return Wording(side.sentence(index), arrival, standing, standing, index, side.sentences[index].paragraph, weight)
