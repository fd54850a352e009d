"""The first finding as one plain sentence: what shifted most."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker.claims.edit import Body
    from tracker.model import Change, Finding, Shift

# What a kind of finding is in a sentence; the finding's own line follows.
LEADS = {
    "quantity": {
        "added": "a number came in", "removed": "a number was taken out", "increased": "a number rose",
        "decreased": "a number fell", "changed": "a number was changed", "vaguer": "a number is now less exact",
        "more-exact": "a number is now more exact",
    },
    "time": {
        "added": "a time came in", "removed": "a time was taken out", "earlier": "a time is now earlier",
        "later": "a time is now later", "longer": "a length of time is now longer",
        "shorter": "a length of time is now shorter", "changed": "a time was changed",
    },
    "name": {"added": "a name came in", "removed": "a name was taken out", "changed": "a name was changed"},
    "place": {
        "added": "a place came in", "removed": "a place was taken out", "changed": "a place was changed",
        "narrowed": "a place is now given more closely", "broadened": "a place is now given less closely",
    },
    "quotation": {
        "added": "a quotation came in", "removed": "a quotation was taken out",
        "altered": "the words of a quotation were altered", "cut": "a quotation was cut",
        "extended": "a quotation was extended", "paraphrased": "a quotation lost its quotation marks",
        "reattributed": "a quotation was given to another speaker",
    },
    "attribution": {
        "added": "a statement got a source", "removed": "a statement lost its source",
        "named": "a source got a name", "anonymised": "a source lost its name",
        "reattributed": "a statement was given to another speaker",
        "strengthened": "a statement now stands on a stronger source or verb",
        "softened": "a statement now stands on a weaker source or verb",
    },
    "certainty": {
        "strengthened": "something is now said with more certainty",
        "softened": "something is now said with less certainty", "changed": "how certain something is was changed",
    },
    "scope": {
        "strengthened": "something is now said of more cases", "softened": "something is now said of fewer cases",
        "changed": "what something is said of was changed",
    },
    "polarity": {
        "negated": "what was affirmed is now denied", "affirmed": "what was denied is now affirmed",
        "reversed": "a statement was turned round",
    },
    "status": {
        "advanced": "things are now said to have gone further",
        "withdrawn": "things are now said to have gone less far", "changed": "how far things have gone was changed",
    },
    "label": {"added": "a label came in", "removed": "a label was taken out", "changed": "a label was changed"},
    "content": {
        "added": "something new is said", "removed": "something is no longer said",
        "changed": "something else is said",
    },
    "wording": dict.fromkeys(
        ("changed", "throughout", "split", "merged"), "no shift of a claim was recognised, only one of wording"
    ),
}  # fmt: skip
_OF_A_QUOTATION = {
    "added": "the lead quotation got a source", "removed": "the lead quotation lost its source",
    "named": "the lead quotation got a name", "anonymised": "the lead quotation lost its name",
    "reattributed": "the lead quotation was given to another speaker",
}  # fmt: skip
# The lines of these are no quoted words but statements of their own.
_PLAIN = {("quantity", kind) for kind in LEADS["quantity"]} | {("wording", "split"), ("wording", "merged")}
# A lead is what stands in the first paragraphs, before a reader has turned away.
_LEAD_PARAGRAPHS = 2


def lead(findings: tuple[Finding, ...], changes: tuple[Change, ...] = (), new: Body | None = None) -> str:
    """One whole sentence: what shifted most; "" where nothing did.

    With the changes and the new text, what became of a quotation in the first two paragraphs is said of the lead's.
    """
    if not findings:
        return ""
    first = findings[0]
    said = LEADS.get(first.facet, {}).get(first.kind, f"{first.facet} {first.kind}")
    shift = _in_lead(first, changes, new)
    if shift is not None and first.facet == "quotation":
        said = said.replace("a quotation", "the lead quotation")
    elif shift is not None and any(side and side.also for side in (shift.old, shift.new)):
        said = _OF_A_QUOTATION.get(first.kind, said)
    return f"{said[:1].upper()}{said[1:]}, {_line(first)}".rstrip(" .") + "."


def _in_lead(finding: Finding, changes: tuple[Change, ...], new: Body | None) -> Shift | None:
    """The finding's shift of a quotation or speaker, where it stands in the first paragraphs of the new text."""
    if new is None or finding.facet not in {"quotation", "attribution"}:
        return None
    for place in finding.places:
        if place.change is None or place.shift is None:
            continue
        change = changes[place.change]
        if any(new.sentences[k].paragraph < _LEAD_PARAGRAPHS for k in change.pair.new):
            return change.shifts[place.shift]
    return None


def _line(finding: Finding) -> str:
    """The finding's line, each of its texts in quotation marks unless it has some."""
    if (finding.facet, finding.kind) in _PLAIN or (finding.facet in {"polarity", "wording"} and "“" in finding.says):
        return finding.says
    return " → ".join(f'"{part.strip(_MARKS)}"' for part in finding.says.split(" → "))


_MARKS = '"“”„«» ,'
