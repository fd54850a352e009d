"""A comparison as Markdown: the terminal's order, readable raw and on a forge, ending in where it all comes from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker.model import Significance, WordChange, utc_text
from tracker.patterns import pattern
from tracker.report import moves, notices, words
from tracker.report.literal import literal
from tracker.report.marks import MOVED, op_mark
from tracker.report.passages import Fold, Passage, Piece, field_passages, hidden, passages
from tracker.report.times import source_words
from tracker.report.verdict import verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tracker.model import Comparison, Finding, Side
    from tracker.report.view import View

# What CommonMark or GitHub reads as markup inside a line, people, issues, emoji and bare links included.
_SPECIAL = pattern(
    r"[\\`*_\[\]<>~|$]|&(?=#?\w+;)|@(?=\w)|#(?=\d)|:(?=[a-z_+][\w+-]*:)|:(?=//)|(?<=\bwww)\.", re.IGNORECASE
)
# Read as markup even behind a backslash; an entity stops it.
_ENTITIES = "<>&@#:$."
_MARKED = {WordChange.EQUAL: ("", ""), WordChange.DELETE: ("~~", "~~"), WordChange.INSERT: ("**", "**")}
_OP_WORDS = {"~": "edited", "+": "added", "-": "deleted", "÷": "split", "&": "merged", ">": "moved"}


def render(comparison: Comparison, view: View) -> str:
    """The whole report."""
    blocks = [
        *_head(comparison, view),
        *_notices(comparison, view),
        *_findings(comparison, view),
        *_text(comparison, view),
        *_provenance(comparison, view),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def escape(text: str, *, reveal: bool = False) -> str:
    """Text from outside, so that Markdown and HTML show it as it is; never put at the beginning of a line."""
    return _SPECIAL.sub(_escaped, literal(text, reveal=reveal))


def _escaped(match: re.Match[str]) -> str:
    return f"&#{ord(match[0])};" if match[0] in _ENTITIES else "\\" + match[0]


def code(text: str) -> str:
    """A code span that the text cannot end."""
    shown = literal(text)
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", shown)), default=0))
    pad = " " if "`" in shown else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


def _head(comparison: Comparison, view: View) -> Iterator[str]:
    """Title, interval, notices, lead, counts, disclosure."""
    old, new = words.names(comparison, view)
    article = comparison.new.provenance.article or comparison.old.provenance.article
    title = f"{article}: {old} → {new}" if article else f"{old} → {new}"
    yield f"# {escape(title)}"
    yield "\n".join(
        f"- {label}: {time}" + (f" ({rests_on})" if rests_on else "") if label else f"- {rests_on}"
        for label, time, rests_on in (map(escape, row) for row in words.interval(comparison, view))
    )
    yield "\n".join(f"- {escape(sentence)}" for sentence in notices.said(comparison, view))
    yield escape(words.returns(comparison) or "")
    plain = verdict(comparison)
    if plain:
        yield f"**{escape(plain)}**"
    elif comparison.lead:
        yield f"**Most shifted:** {escape(words.lead(comparison))}"
    yield escape(words.counts(comparison))
    yield "\n".join(f"- moved: {escape(line)}" for line in moves.told(comparison))
    yield escape(words.disclosure(comparison) or "")
    if comparison.degraded:
        yield f"Compared more coarsely than usual: {escape(comparison.degraded)}"


def _notices(comparison: Comparison, view: View) -> Iterator[str]:
    """Corrections, clarifications and notes that came or went."""
    differing = list(notices.changes(comparison, view))
    if differing:
        yield "## Notices"
        yield "\n".join(_notice(change) for change in differing)


def _notice(change: notices.NoticeChange) -> str:
    what = {"+": "came in", "-": "no longer there", "~": "reworded"}[change.mark]
    reading = f" ({escape(change.reading)})" if change.reading else ""
    if change.mark == "~":
        return f"- {what}: {''.join(_piece(piece, reveal=False) for piece in change.pieces)}{reading}"
    return f"- {what}: **{escape(change.pieces[0].text).strip()}**{reading}"


def _findings(comparison: Comparison, view: View) -> Iterator[str]:
    for name in words.SECTIONS:
        found = [f for f in comparison.findings if words.section(f) == name and view.only in {"all", name}]
        if found:
            yield f"## {name.capitalize()}"
            yield "\n".join(_finding(comparison, finding) for finding in found)


def _finding(comparison: Comparison, finding: Finding) -> str:
    places = escape(words.finding_places(comparison, finding))
    still = words.still_words(comparison, finding)
    label = escape(words.finding_label(finding))
    said = f"- **{finding.rank}** {label}: **{escape(finding.says).strip()}** ({places})"
    return f"{said}<br>{escape(still)}" if still else said


def _text(comparison: Comparison, view: View) -> Iterator[str]:
    items = [*field_passages(comparison, view), *passages(comparison, view)]
    if any(isinstance(item, Passage) for item in items):
        yield "## Text"
        yield (
            "Words that went are ~~struck~~, words that came are **bold**; ¶ counts paragraphs of the new text, of "
            "the old one for what is deleted."
        )
        yield "\n".join(_fold(item) if isinstance(item, Fold) else _passage(item) for item in items)


def _fold(fold: Fold) -> str:
    said = [f"{words.quantity(fold.unchanged, 'sentence')} unchanged"] if fold.unchanged else []
    said += [f"{words.quantity(fold.hidden, 'changed sentence')} not shown"] if fold.hidden else []
    return f"- ⋮ *{', '.join(said)}*" + (f" ({fold.place})" if fold.place else "")


def _passage(passage: Passage) -> str:
    mark = op_mark(passage.op, moved=passage.moved)
    said = " and ".join(_OP_WORDS[char] for char in mark) or "unchanged"
    if passage.note:
        said = passage.note if mark == MOVED else f"{said}; {passage.note}"
    numbers = f" *→ {words.ranks(passage.findings, ', ')}*" if passage.findings else ""
    reveal = passage.significance is Significance.TYPOGRAPHIC
    text = "<br>".join("".join(_piece(piece, reveal=reveal) for piece in part) for part in passage.parts)
    return f"- **{escape(passage.place)}** ({escape(said)}): {text}{numbers}"


def _piece(piece: Piece, *, reveal: bool) -> str:
    """A run of text, marked; as HTML where Markdown would not see a mark beside punctuation."""
    text = escape(piece.text, reveal=reveal and piece.op is not WordChange.EQUAL)
    before, after = _MARKED[piece.op]
    bare = piece.text.strip()
    if not before or (bare[:1].isalnum() and bare[-1:].isalnum() and bare == piece.text):
        return f"{before}{text}{after}"
    tag = "del" if piece.op is WordChange.DELETE else "strong"
    return f"<{tag}>{text}</{tag}>"


def _provenance(comparison: Comparison, view: View) -> Iterator[str]:
    """Where each side comes from, what was left out of it, and the commands that show it."""
    yield "## Provenance"
    for side, name in zip((comparison.old, comparison.new), words.names(comparison, view), strict=True):
        yield f"**{escape(name)}**\n\n" + "\n".join(f"- {label}: {text}" for label, text in _facts(side) if text)
    commands = [words.explain_command(comparison, view), *map(words.raw_command, (comparison.old, comparison.new))]
    shown = [f"- {code(command)}" for command in commands if command]
    yield "\n".join([f"- compared by {code(comparison.engine)}, language {code(comparison.language)}", *shown])
    concealed = hidden(comparison, view).words(view.only)
    yield escape(concealed)


def _facts(side: Side) -> Iterable[tuple[str, str]]:
    source = side.provenance
    left = words.left_out(side.document)
    url = source.url or side.document.url
    return (
        ("URL", code(url) if url else ""),
        ("permanent name", (source.id and code(source.id)) or ""),
        ("captured", (source.captured_at and f"{utc_text(source.captured_at)}{_from(side)}") or ""),
        ("first seen", (source.first_seen and utc_text(source.first_seen)) or ""),
        ("last seen", (source.last_seen and f"{utc_text(source.last_seen)} ({_visits(side)})") or ""),
        ("origin", escape(source.origin or "")),
        ("SHA-256 of the capture", (source.sha256 and code(source.sha256)) or ""),
        ("SHA-256 of the text", code(side.text_sha256)),
        ("extractor", code(side.document.extractor)),
        ("left out", escape(left) or "nothing"),
    )


def _from(side: Side) -> str:
    said = source_words(side.provenance.time_source)
    return f" ({said})" if said else " (visit)" if side.provenance.time_source else ""


def _visits(side: Side) -> str:
    return words.quantity(side.provenance.visits or 0, "visit")
