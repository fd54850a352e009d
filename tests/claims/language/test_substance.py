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


FIRE = "Detectives searched the house of the man near the harbor for two hours after the fire in the old theater"
ATTRIBUTES = [
    FIRE.replace("the man", "the unconscious man"),
    FIRE.replace("the house", "the rented house"),
    FIRE.replace("the fire", "the gas fire"),
    FIRE.replace("the man", "the armed man"),
    FIRE.replace("the house", "the brick house"),
    FIRE.replace("the man", "the former man"),
    FIRE.replace("theater", "federal theater"),
    FIRE.replace("searched", "secretly searched"),
    FIRE.replace("the fire", "a burning fire"),
]
IDLE = [
    FIRE.replace("the fire", "the terrible fire"),
    FIRE.replace("the fire", "the very serious fire"),
    FIRE.replace("searched", "thoroughly searched"),
    FIRE.replace("Detectives searched", "Detectives further searched"),
    FIRE.replace("the house", "the important house"),
    FIRE.replace("hours", "long hours"),
]


@pytest.mark.parametrize("new", ATTRIBUTES)
def test_an_attribute_that_can_be_checked_is_a_claim(new: str) -> None:
    """A participle, a material, a kind, an office or a manner that came or went is told, in however long a sentence."""
    assert kinds("content", FIRE, new) == ["added"]
    assert kinds("content", new, FIRE) == ["removed"]


@pytest.mark.parametrize("new", IDLE)
def test_what_praises_blames_or_weighs_is_wording(new: str) -> None:
    """Nobody could check it."""
    assert kinds("content", FIRE, new) == []
    assert kinds("content", new, FIRE) == []


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("They seized ivory and skins at the northern port on the last day of the strike.",
         "They seized ivory, cocaine and skins at the northern port on the last day of the strike.", "added"),
        ("He was beaten and robbed outside a bar near the station in the early hours of the day.",
         "He was beaten outside a bar near the station in the early hours of the day.", "removed"),
        ("Workers at the plant near the river went on strike over pay for the third time.",
         "Workers at the plant near the river went on strike over safety for the third time.", "changed"),
        ("The bank sent vouchers to all customers of the closed branch by post in the spring.",
         "The bank sent letters to all customers of the closed branch by post in the spring.", "changed"),
        ("Surgeons at the clinic in the hills took care of the teenage driver for a week.",
         "Surgeons at the clinic in the hills took care of the elderly driver for a week.", "changed"),
    ],
)  # fmt: skip
def test_an_item_of_a_list_and_a_noun_in_its_place_are_claims(old: str, new: str, kind: str) -> None:
    """With its comma or conjunction a single word tells, and so does another noun or attribute where one stood."""
    assert kinds("content", old, new) == [kind]
    assert kinds("content", new, old) == [MIRRORED.get(kind, kind)]


def test_the_head_of_a_phrase_is_no_attribute() -> None:
    """What stands before a verb says nothing of it, and a general verb nothing beside its object."""
    officers = "Police officers arrested the driver of the van at a flat in the north of the town."
    assert kinds("content", officers, officers.replace("Police officers", "Police")) == []
    homes = "The firm has abandoned its plan for homes on the farm near the river in the south."
    assert kinds("content", homes, homes.replace("plan for", "plan to build")) == []
