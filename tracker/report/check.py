"""What `tracker check` found: correctable changes that no notice names, for a terminal and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker.report import words
from tracker.report.json import dumps
from tracker.report.paper import Paper, Styled

if TYPE_CHECKING:
    from tracker.model import Comparison, Finding, Side
    from tracker.report.view import View

SCHEMA = "tracker.check/1"
_NOTHING = "No correctable change: nothing that the old page stated was changed or lost."


def check_text(
    comparison: Comparison, correctable: tuple[Finding, ...], unannounced: tuple[Finding, ...], view: View
) -> str:
    """The verdict, the findings that no notice names, what the page says of change, and what was not judged."""
    paper = Paper(view)
    paper.line(Styled(" → ".join(words.names(comparison, view)), "bold"), hang=2)
    paper.line(_verdict(len(correctable), len(unannounced)), hang=2)
    margin = 7 + max((len(words.finding_label(finding)) for finding in unannounced), default=0)
    for finding in unannounced:
        lead: list[Styled | str] = [Styled(f"{finding.rank:>2}  ", "rank"), words.finding_label(finding)]
        paper.row(lead, [finding.says], tail=words.finding_places(comparison, finding), indent=margin)
    said = words.disclosure(comparison) if correctable else None
    if said:
        paper.line(Styled(said, "note"), hang=2)
    if comparison.degraded:
        paper.line(Styled(f"Compared more coarsely than usual: {comparison.degraded}", "note"), hang=2)
    return paper.text()


def check_json(comparison: Comparison, correctable: tuple[Finding, ...], unannounced: tuple[Finding, ...]) -> str:
    """The same as "tracker.check/1"; findings as in "tracker.comparison/1", whose changes their places count."""
    missing = {finding.rank for finding in unannounced}
    return dumps(
        {
            "schema": SCHEMA,
            "passes": not unannounced,
            "old": _side(comparison.old),
            "new": _side(comparison.new),
            "unannounced": [finding.to_dict() for finding in unannounced],
            "announced": [finding.to_dict() for finding in correctable if finding.rank not in missing],
            "disclosure": comparison.disclosure and comparison.disclosure.to_dict(),
            "degraded": comparison.degraded,
        }
    )


def _verdict(correctable: int, unannounced: int) -> str:
    if not correctable:
        return _NOTHING
    changes = words.quantity(correctable, "correctable change")
    if not unannounced:
        return f"{changes}, named by a notice on the page."
    if unannounced == correctable:
        return f"{changes}; no notice found on the page names {'it' if correctable == 1 else 'them'}:"
    return f"{changes}; of these, no notice found on the page names {unannounced}:"


def _side(side: Side) -> dict[str, Any]:
    source = side.provenance
    return {"article": source.article, "version": source.version, "id": source.id, "url": source.url}
