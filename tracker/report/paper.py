"""Lines for a terminal: wrapped by display width, styled, never wider than the view; nothing in them steers."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from tracker.patterns import pattern
from tracker.report.literal import literal
from tracker.text import is_western
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tracker.report.view import View

# Select Graphic Rendition codes (ECMA-48); colour adds to marks that are there without it.
_STYLES = {"bold": "1", "dim": "2", "old": "31", "new": "32", "note": "33", "rank": "36", "head": "1;36"}
_WIDE = "\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6"
_WIDE += "\U0001f300-\U0001faff\U00020000-\U0003fffd"
# Marks that reports set themselves and Windows-1252 has not: one column wide.
_OWN = str.maketrans("", "", "→⋮≈−")
_CLOSING = "、。，．」』）】〕》〉！？：；ー・"
_HANG = 4
_UNIT = pattern(rf"\s+|[{_WIDE}][{_CLOSING}]*|[^\s{_WIDE}]+")
_IS_WIDE = pattern(rf"[{_WIDE}]")
_PLAIN_UNIT = pattern(r"\s+|\S+")


class Styled(NamedTuple):
    """A run of text in one style: "" or a key of the palette. `reveal` shows spaces that are not plain."""

    text: str
    style: str = ""
    reveal: bool = False


@lru_cache(maxsize=8192)
def cells(text: str) -> int:
    """Columns that the text takes, at most: joined emoji are counted apart, as most terminals draw them."""
    if not _has_wide(text):
        return len(text)
    from rich.cells import get_character_cell_size  # takes as long to import as the rest of a report to make

    return sum(get_character_cell_size(char) for char in text) + text.count("\ufe0f")


class Paper:
    """Collects the lines of one report. Everything passes through `literal` here, so nothing can be forgotten."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.width = view.columns
        self._lines: list[str] = []

    def blank(self) -> None:
        """An empty line, unless there is one, or nothing stands above it."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def line(self, *runs: Styled | str, indent: int = 0, hang: int = 0) -> None:
        """A paragraph: wrapped, indented, its later lines by `hang` more."""
        self.row([], runs, indent=indent, hang=hang)

    def command(self, text: str, *, indent: int = 0) -> None:
        """A command on a line of its own, never broken, so that it can be copied: wider than the view if it must be."""
        cleaned = self._clean([Styled(text, "dim")])
        self._lines.append(self._paint([Styled(" " * indent), *cleaned]))

    def heading(self, *runs: Styled | str, tail: str) -> None:
        """What a report is about, with versions or counts at the right end; under it where both do not fit a line."""
        if sum(cells(run.text) for run in self._clean([*runs, tail])) + 2 <= self.width:
            self.row([], runs, tail=tail)
            return
        self.line(*runs, hang=2)
        self.line(Styled(tail, "rank"), indent=2, hang=2)

    def row(
        self,
        lead: Iterable[Styled | str],
        body: Iterable[Styled | str],
        *,
        tail: str = "",
        indent: int = 0,
        hang: int = 0,
    ) -> None:
        """A lead in the left margin (`indent` wide), a wrapped body, and a tail at the right end of the first line.

        A lead that fills its margin, or leaves the body less than half a line, stands above the body.
        """
        first, tail = self._clean(lead), literal(tail, unicode=self.view.unicode)
        room = self.width - indent - (cells(tail) + 2 if tail else 0)
        if room < self.width // 3:
            self.row(lead, (*body, Styled(f"  {tail}", "rank")), indent=min(indent, self.width // 3), hang=hang)
            return
        lead_width = sum(cells(run.text) for run in first)
        glued = lead_width == indent > 0 and bool(first) and not first[-1].text.endswith(" ")
        if lead_width > indent or glued or (first and indent > self.width // 2):
            above = [first] if lead_width <= self.width else wrap(first, self.width, _HANG)
            self._lines += [self._paint(line) for line in above]
            first, lead_width, indent = [], 0, indent if indent <= self.width // 3 else _HANG
            room = self.width - indent - (cells(tail) + 2 if tail else 0)
        for number, line in enumerate(wrap(self._clean(body), room, hang) or [[]]):
            start = [*first, Styled(" " * (indent - lead_width))] if number == 0 else [Styled(" " * indent)]
            end: list[Styled] = []
            if tail and number == 0:
                used = indent + sum(cells(run.text) for run in line)
                end = [Styled(" " * (self.width - used - cells(tail))), Styled(tail, "rank")]
            self._lines.append(self._paint([*start, *line, *end]))

    def text(self) -> str:
        """All lines, each ended by a newline."""
        last = max((number for number, line in enumerate(self._lines, 1) if line), default=0)
        return "".join(f"{line}\n" for line in self._lines[:last])

    def _clean(self, runs: Iterable[Styled | str]) -> list[Styled]:
        styled = [Styled(run) if isinstance(run, str) else run for run in runs]
        return [
            run._replace(text=literal(run.text, reveal=run.reveal, unicode=self.view.unicode))
            for run in styled
            if run.text
        ]

    def _paint(self, line: Sequence[Styled]) -> str:
        kept = list(line)
        while kept and not kept[-1].text.strip(" "):
            kept.pop()
        if not self.view.color:
            return "".join(run.text for run in kept).rstrip(" ")
        return "".join(f"\x1b[{_STYLES[run.style]}m{run.text}\x1b[0m" if run.style else run.text for run in kept)


def wrap(runs: Sequence[Styled], width: int, hang: int = 0) -> list[list[Styled]]:
    """The runs in lines of at most `width` cells; breaks at spaces and between wide characters, inside a word last.

    Later lines begin with `hang` spaces.
    """
    lines: list[list[Styled]] = []
    line: list[Styled] = []
    used, space = 0, Styled("")
    for word in _words(runs):
        if word[0].text.isspace():
            space = word[0] if line else Styled("")
            continue
        for piece in _fitting(word, width - hang):
            size = sum(cells(run.text) for run in piece)
            if line and used + cells(space.text) + size > width:
                lines.append(line)
                line, used, space = [Styled(" " * hang)] if hang else [], hang, Styled("")
            line += [space, *piece] if space.text else piece
            used += cells(space.text) + size
            space = Styled("")
    return [*lines, line] if line else lines


def _words(runs: Sequence[Styled]) -> Iterable[list[Styled]]:
    """Runs cut where a line may break: a space alone, or pieces that stay together across styles."""
    word: list[Styled] = []
    for run in runs:
        for match in (_UNIT if _has_wide(run.text) else _PLAIN_UNIT).finditer(run.text):
            unit = run._replace(text=match[0])
            if match[0].isspace() or (word and _may_break(word[-1].text, match[0])):
                if word:
                    yield word
                word = []
            if match[0].isspace():
                yield [unit]
            else:
                word.append(unit)
    if word:
        yield word


def _has_wide(text: str) -> bool:
    """True where a text may hold a character of two columns, or of none."""
    return not (text.isascii() or is_western(text.translate(_OWN)))


def _may_break(before: str, after: str) -> bool:
    return _has_wide(before) and _has_wide(after) and bool(_IS_WIDE.match(before)) and bool(_IS_WIDE.match(after))


def _fitting(word: list[Styled], width: int) -> Iterable[list[Styled]]:
    """A word cut into pieces that fit a line; as it is where it does."""
    if sum(cells(run.text) for run in word) <= width:
        yield word
        return
    piece: list[Styled] = []
    used = 0
    for run in word:
        start = 0
        for at, char in enumerate(run.text):
            size = cells(char)
            if used + size > width:
                yield [*piece, run._replace(text=run.text[start:at])]
                piece, used, start = [], 0, at
            used += size
        piece.append(run._replace(text=run.text[start:]))
    yield piece
