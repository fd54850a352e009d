"""Which findings a newsroom would have to announce: claims that the old page made, and the new one makes otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker.model import Comparison, Finding, Place

# How sure, how general and in what terms something is said is a matter of writing; these are matters of fact.
FACETS = frozenset(("quantity", "time", "name", "place", "quotation", "attribution", "polarity", "status"))
# What readers read as the article's own words.
_FIELDS = frozenset(("headline", "standfirst", "captions"))


def correctable(comparison: Comparison) -> tuple[Finding, ...]:
    """The findings, in order, of a claim that changed or was lost in a sentence or headline that the old page had.

    What only came, in a new sentence or an old one, is appended reporting and none of them.
    """
    return tuple(
        finding
        for finding in comparison.findings
        if finding.facet in FACETS and any(_had(comparison, place) for place in finding.places)
    )


def unannounced(comparison: Comparison) -> tuple[Finding, ...]:
    """Those of `correctable` that no notice which came or changed with the new page names."""
    said = comparison.disclosure
    return tuple(finding for finding in correctable(comparison) if said and finding.rank in said.uncovered)


def _had(comparison: Comparison, place: Place) -> bool:
    """True where the old page made the claim."""
    if place.shift is None:
        return False
    if place.field is not None:
        entry = comparison.fields[place.field]
        return entry.field in _FIELDS and entry.shifts[place.shift].old is not None
    return comparison.changes[place.change or 0].shifts[place.shift].old is not None
