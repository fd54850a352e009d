"""A comparison in a terminal: when, what shifted, and then the text with its words marked. Made to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.model import Op, Significance, WordChange
from tracker.report import moves, notices, stat, words
from tracker.report.marks import legend, op_mark, word_marks
from tracker.report.paper import Paper, Styled, cells
from tracker.report.passages import Fold, Passage, Piece, field_passages, hidden, passages
from tracker.report.verdict import verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.model import Comparison, Finding
    from tracker.report.marks import WordMarks
    from tracker.report.view import View

_PIECE_STYLES = {WordChange.EQUAL: "", WordChange.DELETE: "old", WordChange.INSERT: "new"}


def render(comparison: Comparison, view: View) -> str:
    """The whole report, each line ended by a newline and, but for commands, at most `view.columns` cells wide."""
    paper = Paper(view)
    _title(paper, comparison, view)
    _when(paper, comparison, view)
    _summary(paper, comparison)
    _notices(paper, comparison, view)
    if view.stat:
        stat.table(paper, comparison)
    else:
        _findings(paper, comparison, view)
        _text(paper, comparison, view)
    _sources(paper, comparison, view)
    return paper.text()


def _title(paper: Paper, comparison: Comparison, view: View) -> None:
    old, new = words.names(comparison, view)
    source = comparison.new.provenance
    article = source.article or comparison.old.provenance.article
    sides = f"{old} → {new}"
    if not article:
        paper.line(Styled(sides, "bold"), hang=2)
        return
    url = (source.url or "").partition("://")[2].removeprefix("www.")
    room = paper.width - cells(article) - cells(sides) - 5
    shown = f" · {url if len(url) <= room else url[: max(0, room - 1)] + '…'}" if url and room > 12 else ""
    paper.heading(Styled(article, "bold"), Styled(shown, "dim"), tail=sides)


def _when(paper: Paper, comparison: Comparison, view: View) -> None:
    """The interval in which the change lies, then what the pages themselves say about it."""
    for label, time, rests_on in words.interval(comparison, view):
        note = f"   {rests_on}" if time and rests_on else rests_on
        paper.row([Styled(f"  {label}")], [time, Styled(note, "dim")], indent=26 if label else 2)
    for sentence in notices.said(comparison, view):
        paper.line(sentence, indent=2, hang=2)


def _summary(paper: Paper, comparison: Comparison) -> None:
    """What shifted most, how much differs, and whether the page says so."""
    paper.blank()
    plain, returns = verdict(comparison), words.returns(comparison)
    for sentence in filter(None, (returns, plain)):
        paper.line(Styled(sentence, "bold"), indent=2, hang=2)
    if comparison.lead and not plain:
        paper.line(Styled("Most shifted: ", "bold"), Styled(words.lead(comparison), "bold"), indent=2, hang=2)
    if not plain or comparison.findings or any(map(words.changed, comparison.changes)):
        paper.line(words.counts(comparison), indent=2, hang=2)
    for line in moves.told(comparison):
        paper.line("Moved: ", line, indent=2, hang=2)
    disclosure = words.disclosure(comparison)
    if disclosure:
        paper.line(Styled(disclosure, "note"), indent=2, hang=2)
    if comparison.degraded:
        paper.line(Styled(f"Compared more coarsely than usual: {comparison.degraded}", "note"), indent=2, hang=2)


def _notices(paper: Paper, comparison: Comparison, view: View) -> None:
    """Corrections, clarifications and notes that came or went, each in full and with how its time was read."""
    differing = list(notices.changes(comparison, view))
    if not differing:
        return
    paper.blank()
    paper.line(Styled("NOTICES", "head"))
    marks = word_marks(text for change in differing if change.mark == "~" for text in _both(change.pieces))
    for change in differing:
        plain = [Styled(piece.text, _PIECE_STYLES[piece.op]) for piece in change.pieces]
        said = [marked(piece, marks) for piece in change.pieces] if change.mark == "~" else plain
        reading = Styled(f"  ({change.reading})" if change.reading else "", "dim")
        paper.row([Styled(f" {change.mark}  ", "bold")], [*said, reading], indent=4)


def _findings(paper: Paper, comparison: Comparison, view: View) -> None:
    """The findings by section, each with its number, its kind and all its places."""
    margin = 4 + _label_width(comparison, paper.width)
    for name in words.SECTIONS:
        found = [f for f in comparison.findings if words.section(f) == name and view.only in {"all", name}]
        if not found:
            continue
        paper.blank()
        paper.line(Styled(name.upper(), "head"))
        for finding in found:
            _finding(paper, comparison, finding, margin)


def _label_width(comparison: Comparison, width: int) -> int:
    """Room for the longest "attribution named", within a third of the line."""
    longest = max((len(words.finding_label(f)) for f in comparison.findings), default=0)
    return min(longest + 3, width // 3)


def _finding(paper: Paper, comparison: Comparison, finding: Finding, margin: int) -> None:
    number, label = f"{finding.rank:>2}  ", words.finding_label(finding)
    places = words.finding_places(comparison, finding)
    lead = [Styled(number, "rank"), Styled(label)]
    if cells(places) > paper.width // 4:
        paper.row(lead, [finding.says], indent=margin)
        paper.line(Styled(f"in {places}", "rank"), indent=margin)
    else:
        paper.row(lead, [finding.says], tail=places, indent=margin)
    still = words.still_words(comparison, finding)
    if still:
        paper.line(Styled(still, "dim"), indent=margin)


def _text(paper: Paper, comparison: Comparison, view: View) -> None:
    """The passages that changed, marked word by word, between folds of what did not."""
    fields, body = list(field_passages(comparison, view)), list(passages(comparison, view))
    shown = [p for p in (*fields, *body) if isinstance(p, Passage)]
    if not shown:
        return
    marks = word_marks(_literal_texts(shown))
    paper.blank()
    used = [op_mark(p.op, moved=p.moved) for p in shown]
    paper.row([], [Styled("TEXT", "head"), Styled(f"   {_legend(used, shown, marks)}", "dim")], hang=7)
    for block in (fields, body):
        margin = _margin(block, paper.width)
        for item in block:
            if isinstance(item, Fold):
                _fold(paper, item, margin)
            else:
                _passage(paper, item, marks, margin)


def _legend(used: Sequence[str], shown: Sequence[Passage], marks: WordMarks) -> str:
    said = legend(used)
    if any(p.op is Op.DELETED and not p.field for p in shown):
        said += "   ¶ of the old text where deleted"
    if len(marks.old[0]) > 2:
        said += (
            f"   words {marks.old[0]}out{marks.old[1]} {marks.new[0]}in{marks.new[1]}: the text has brackets of its own"
        )
    return said


def _literal_texts(shown: Sequence[Passage]) -> Iterator[str]:
    """Everything that is printed around word marks, as the sides have it."""
    for passage in shown:
        for part in passage.parts:
            yield from _both(part)


def _both(pieces: Sequence[Piece]) -> Iterator[str]:
    """A woven text as each side has it."""
    yield "".join(piece.text for piece in pieces if piece.op is not WordChange.INSERT)
    yield "".join(piece.text for piece in pieces if piece.op is not WordChange.DELETE)


def _margin(block: Sequence[Passage | Fold], width: int) -> int:
    """Room for places and marks, so that the texts of a block stand under each other."""
    places = [cells(item.place) for item in block if isinstance(item, Passage)]
    return min(max(places, default=0), width // 4) + 4


def _fold(paper: Paper, fold: Fold, margin: int) -> None:
    said = [f"{words.quantity(fold.unchanged, 'sentence')} unchanged"] if fold.unchanged else []
    said += [f"{words.quantity(fold.hidden, 'changed sentence')} not shown"] if fold.hidden else []
    place = f" ({fold.place})" if fold.place else ""
    paper.line(Styled(f"⋮ {', '.join(said)}{place}", "dim"), indent=margin - 3)


def _passage(paper: Paper, passage: Passage, marks: WordMarks, margin: int) -> None:
    """Place and mark in the margin, the words, the numbers of the findings at the right."""
    mark = op_mark(passage.op, moved=passage.moved)
    lead = [Styled(passage.place.ljust(margin - 3), "dim"), Styled(f"{mark:<2} ", "bold")]
    tail = words.ranks(passage.findings)
    if passage.note:
        paper.row(lead, [Styled(f"({passage.note})", "dim")], tail=tail, indent=margin)
        lead, tail = [], ""
    for part in passage.parts:
        paper.row(lead, list(_pieces(part, passage, marks)), tail=tail, indent=margin)
        lead, tail = [], ""


def _pieces(part: Sequence[Piece], passage: Passage, marks: WordMarks) -> Iterator[Styled]:
    """The words of one sentence; where all of it came or went, the mark in the margin says so."""
    plain = passage.op in {Op.ADDED, Op.DELETED}
    reveal = passage.significance is Significance.TYPOGRAPHIC
    for piece in part:
        style = _PIECE_STYLES[piece.op]
        if plain or not style:
            yield Styled(piece.text, style or ("dim" if passage.op is Op.UNCHANGED else ""), reveal and bool(style))
        else:
            yield marked(piece, marks, reveal=reveal)


def marked(piece: Piece, marks: WordMarks, *, reveal: bool = False) -> Styled:
    """A run of text between the marks of what became of it; equal text has none."""
    if piece.op is WordChange.EQUAL:
        return Styled(piece.text)
    before, after = marks.old if piece.op is WordChange.DELETE else marks.new
    return Styled(f"{before}{piece.text}{after}", _PIECE_STYLES[piece.op], reveal)


def _sources(paper: Paper, comparison: Comparison, view: View) -> None:
    """What was left out, where the bytes are, and last what the reader's options hide."""
    paper.blank()
    rows = list(words.left_out_by_side(comparison, view))
    if view.raw_text:
        rows = [("Compared as raw text", "nothing was left out or recognised")]
    indent = max((cells(label) for label, _ in rows), default=0) + 3
    for label, text in rows:
        paper.row([Styled(label, "dim")], [Styled(text, "dim")], indent=indent)
    if rows and not view.raw_text and (explain := words.explain_command(comparison, view)):
        paper.command(explain, indent=2)
    commands = [words.raw_command(side) for side in (comparison.old, comparison.new)]
    if any(commands):
        paper.line(Styled("Raw pages", "dim"))
    for command in dict.fromkeys(filter(None, commands)):
        paper.command(command, indent=2)
    concealed = hidden(comparison, view).words(view.only)
    if view.stat:
        concealed = f"{concealed} Hidden by --stat: the findings and the text.".strip()
    if concealed:
        paper.line(Styled(concealed, "note"))
