"""How much unanswered words say: what is enough for a claim, and what no more than another wording."""

from __future__ import annotations

import pytest

from tests.claims import kinds
from tracker.pipeline.compare import compare

LONG = "The members of the council talked about the old plan for the northern harbor until the early hours of the day"
CLAIMS = [
    (f"{LONG}.", f"{LONG} in the garden.", "added"),
    (f"{LONG}.", f"{LONG} with a knife.", "added"),
    (f"{LONG}.", f"{LONG} despite bitter resistance.", "added"),
    (f"{LONG}.", LONG.replace("harbor", "airport") + ".", "changed"),
    (f"{LONG}.", LONG.replace("council", "orchestra") + ".", "changed"),
    (LONG.replace("old", "red") + ".", LONG.replace("old", "blue") + ".", "changed"),
    (LONG.replace("old", "French") + ".", LONG.replace("old", "Danish") + ".", "changed"),
    ("He sang.", "He sang softly.", "added"),
    ("The verdict was a relief.", "The verdict was a disgrace.", "changed"),
]
WORDING = [
    (f"{LONG}.", LONG.replace("old plan", "old general plan") + "."),
    (f"{LONG}.", LONG.replace("early hours", "initial hours") + "."),
    ("The group decided to wait.", "The group made the decision to wait."),
    ("We saw the boats (see Fig. 3) from the pier.", "We saw the boats from the pier."),
    ("The boat sank [12].", "The boat sank."),
    ("The boat sank [CITATION] at dawn.", "The boat sank at dawn."),
    ("The local harbor board (LHB) met.", "The local harbor board met."),
    ("The local harbor board met.", "The LHB met, as the local harbor board is called."),
    ("They went becouse it rained.", "They went because it rained."),
    ("He ca n't swim.", "He can't swim."),
    ("He cant swim.", "He can't swim."),
]
MIRRORED = {"added": "removed", "removed": "added"}


@pytest.mark.parametrize(("old", "new", "kind"), CLAIMS)
def test_words_that_say_enough_are_a_claim(old: str, new: str, kind: str) -> None:
    """Several words together, a thing in another's place, an adjunct, or a good part of a short sentence."""
    assert kinds("content", old, new) == [kind]
    assert kinds("content", new, old) == [MIRRORED.get(kind, kind)]


@pytest.mark.parametrize(("old", "new"), WORDING)
def test_words_that_say_little_are_wording(old: str, new: str) -> None:
    """One general word in a long sentence, a pointer, a placeholder, an acronym beside its words, a slip."""
    assert kinds("content", old, new) == []
    assert kinds("content", new, old) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("A man praised the law.", "A man mocked the law."),
        ("Police said the firm ignored the report last week.", "Police said the firm studied the report last week."),
        ("The bank lent the firm money.", "The bank sold the firm money."),
        (f"{LONG}.", LONG.replace("talked", "deliberated") + "."),
    ],
)
def test_another_deed_is_content(old: str, new: str) -> None:
    """A verb of the past in the place of one that nothing relates it to says that something else was done."""
    assert [(f.facet, f.kind) for f in compare(old, new).findings] == [("content", "changed")]
