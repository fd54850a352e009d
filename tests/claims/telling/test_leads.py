"""The lead: what shifted most, as one plain sentence."""

from __future__ import annotations

import pytest

from tracker.claims.edit import Body
from tracker.claims.telling.leads import LEADS, lead
from tracker.model import Finding, Place
from tracker.pipeline.compare import compare

NO_CLAIM = "No shift of a claim was recognised, only one of wording,"
# Every facet with its kinds, as the comparison's format lists them.
KINDS = {
    "quantity": "added removed increased decreased changed vaguer more-exact",
    "time": "added removed earlier later longer shorter changed",
    "name": "added removed changed",
    "place": "added removed changed narrowed broadened",
    "quotation": "added removed altered cut extended paraphrased reattributed",
    "attribution": "added removed named anonymised reattributed strengthened softened",
    "certainty": "strengthened softened changed",
    "scope": "strengthened softened changed",
    "polarity": "negated affirmed reversed",
    "status": "advanced withdrawn changed",
    "label": "added removed changed",
    "content": "added removed changed",
    "wording": "changed throughout split merged",
}


def test_every_kind_of_every_facet_has_a_sentence_of_its_own() -> None:
    """No lead is put together from the names of facets and kinds."""
    assert {facet: set(kinds) for facet, kinds in LEADS.items()} == {f: set(k.split()) for f, k in KINDS.items()}


@pytest.mark.parametrize(
    ("facet", "kind", "says", "expected"),
    [
        ("quantity", "increased", "12 → 18 cranes (+50 %)", "A number rose, 12 → 18 cranes (+50 %)."),
        ("place", "changed", "Kharkiv → Kherson", 'A place was changed, "Kharkiv" → "Kherson".'),
        ("certainty", "softened", "will → may", 'Something is now said with less certainty, "will" → "may".'),
        ("quotation", "removed", "“We left,”", 'A quotation was taken out, "We left".'),
        ("polarity", "negated", "now “no use”", "What was affirmed is now denied, now “no use”."),
        ("wording", "changed", "big → large", f'{NO_CLAIM} "big" → "large".'),
        ("wording", "changed", "“, however,” taken out", f"{NO_CLAIM} “, however,” taken out."),
        ("wording", "split", "one sentence is now two", f"{NO_CLAIM} one sentence is now two."),
        ("weather", "warmer", "a → b", 'Weather warmer, "a" → "b".'),
    ],
)
def test_the_lead_is_one_sentence_about_the_first_finding(facet: str, kind: str, says: str, expected: str) -> None:
    """Numbers and whole lines stand as they are, quoted words in quotation marks; one full stop ends it."""
    assert lead((Finding(1, facet, kind, says, (Place(0, None, 0),)),)) == expected


def test_no_finding_has_no_lead() -> None:
    """Nothing differs, nothing is said."""
    assert lead(()) == ""


def test_a_quotation_of_the_first_paragraphs_is_the_leads() -> None:
    """What became of the quotation near the top is said of "the lead quotation", further down of a source."""
    old, new = (f"“We are ready,” {who} told reporters." for who in ("a port official", "Ana Silva"))
    above = "The harbor closed.\n\nIt rained.\n\nA bell rang.\n\n"

    assert compare(old, new).lead == 'The lead quotation got a name, "a port official" → "Ana Silva".'
    assert compare(above + old, above + new).lead == 'A source got a name, "a port official" → "Ana Silva".'


def test_a_lead_quotation_may_be_altered_and_a_plain_source_named() -> None:
    """The lead's quotation is named as such for what happens to its words; a source without quotation is none."""
    altered = compare("“We are ready now,” Ana Silva said.", "“We are waiting now,” Ana Silva said.")
    named = compare("A port official said the quay is open.", "Ana Silva said the quay is open.")

    assert altered.lead.startswith("The words of the lead quotation were altered, ")
    assert named.lead.startswith("A source got a name, ")


def test_a_source_in_the_headline_is_no_lead_quotation() -> None:
    """Findings outside the body have a lead as well."""
    finding = Finding(1, "attribution", "named", "a diver → Ana Silva", (Place(None, 0, 0),))

    assert lead((finding,), (), Body("", ())) == 'A source got a name, "a diver" → "Ana Silva".'
