"""`diff --stat`: the numbers of a comparison as a small table."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tracker.model import Op, Significance
from tracker.report import words
from tracker.report.paper import Paper, Styled
from tracker.report.verdict import content_notices

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.model import Comparison


def table(paper: Paper, comparison: Comparison) -> None:
    """Rows of a label and its counts."""
    paper.blank()
    for label, text in _rows(comparison):
        paper.row([Styled(f"  {label}", "head")], [text], indent=16)


def _rows(comparison: Comparison) -> Iterator[tuple[str, str]]:
    same = sum(not words.changed(change) for change in comparison.changes)
    ops = words.op_counts(comparison.changes)
    yield "sentences", " · ".join([*ops.split(", "), f"{same} unchanged"] if ops else [f"{same} unchanged"])
    weights = Counter(c.significance for c in comparison.changes if words.changed(c))
    yield "weight", _counted({str(s): weights[s] for s in reversed(Significance) if weights[s]})
    fields = {words.field_name(e): e for e in comparison.fields if e.op is not Op.UNCHANGED}
    yield "fields", " · ".join(f"{name} {e.op} ({e.significance})" for name, e in fields.items()) or "none differ"
    yield "notices", content_notices(comparison) or "none differ"
    for name in words.SECTIONS:
        found = Counter(
            f.facet if name == "claims" else f.kind for f in comparison.findings if words.section(f) == name
        )
        yield name, _counted(dict(found))


def _counted(counts: dict[str, int]) -> str:
    return " · ".join(f"{count} {name}" for name, count in counts.items()) or "none"
