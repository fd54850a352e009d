"""The facet `place` and its gazetteer."""

from __future__ import annotations

import pytest

from tests.claims.edits import assert_proven, edit, kinds, mirror, shifts
from tracker.claims.names.gazetteer import begins_place, government, lies_in, same_place
from tracker.claims.names.spots import spots
from tracker.pipeline.compare import compare

FIRST = "quotation attribution"
SHIFTED = [
    ("The convoy was stopped near Kharkiv.", "The convoy was stopped near Kherson.", ["changed"]),
    ("The convoy was stopped in Ukraine.", "The convoy was stopped in Kharkiv.", ["narrowed"]),
    ("The convoy was stopped in Ukraine.", "The convoy was stopped in Kharkiv, Ukraine.", ["narrowed"]),
    ("The convoy was stopped in Brooklyn.", "The convoy was stopped in New York.", ["broadened"]),
    ("The flight from Paris to Poland was late.", "The flight from Paris to Rome was late.", ["changed"]),
    ("He lives in Texas.", "He lives in Georgia.", ["changed"]),
    ("The fire spread.", "The fire spread to Nevada.", ["added"]),
    ("The fire spread to Nevada.", "The fire spread.", ["removed"]),
    (None, "It happened in Lisbon.", ["added"]),
    ("It happened in Lisbon.", None, ["removed"]),
    ("Troops landed in St. Petersburg.", "Troops landed in Sochi.", ["changed"]),
]
SILENT = [
    ("Washington has new facts.", "The United States has new facts."),
    ("Moscow said it would leave.", "The Kremlin said it would leave."),
    ("They met in Kyiv.", "They met in Kiev."),
    ("The U.S. market fell.", "The United States market fell."),
    ("U.S. troops left.", "Troops left."),
    ("Ana met Jordan Peele.", "Ana saw him."),
    ("He likes nice days.", "Nice days please him."),
    ("The Kansas City Chiefs won.", "The Chiefs won."),
    ("He thanked Austin after the game.", "He thanked him after the game."),
    ("The Vietnam war was long.", "The Vietnam War was long."),
    ("He studied at the University of Texas.", "He studied there."),
    ("Trade with istanbul grew.", "Trade with Istanbul grew."),
]


@pytest.mark.parametrize(("old", "new", "expected"), SHIFTED)
def test_what_became_of_a_place(old: str | None, new: str | None, expected: list[str]) -> None:
    """Another place, a nearer or wider one, a place gained or lost is a shift."""
    change = edit(old, new)
    found = shifts(f"{FIRST} place", change)

    assert [shift.kind for shift in found if shift.facet == "place"] == expected
    assert_proven(change, found)


@pytest.mark.parametrize(("old", "new", "expected"), SHIFTED)
def test_swapping_the_sides_mirrors_the_kind(old: str | None, new: str | None, expected: list[str]) -> None:
    """Narrowed one way is broadened the other."""
    assert sorted(kinds("place", FIRST, new, old)) == mirror(expected)


@pytest.mark.parametrize(("old", "new"), SILENT)
def test_governments_other_names_and_people_are_no_places(old: str, new: str) -> None:
    """A capital that speaks, another name of one place, a person or a team named like one are no shift."""
    assert kinds("place", FIRST, old, new) == []
    assert kinds("place", FIRST, new, old) == []


def test_the_gazetteer_knows_what_lies_where() -> None:
    """Cities lie in their state, their country and its continent's country; names of one place are one."""
    assert lies_in("Brooklyn", "U.S.")
    assert lies_in("Bakhmut", "Ukraine")
    assert not lies_in("Ukraine", "Bakhmut")
    assert same_place("Holland", "Netherlands")
    assert government("Moscow") == "Russia"


def test_a_government_is_marked() -> None:
    """A capital before a verb of speech or intention acts; elsewhere it is a place."""
    assert [(s.name, s.acts) for s in spots("Moscow also denied it in Moscow.")] == [
        ("Moscow", True),
        ("Moscow", False),
    ]


@pytest.mark.parametrize(
    ("listed", "unlisted"),
    [
        ("The cables came from a plant near Baltimore.", "The cables came from a plant near Millbrook."),
        ("He was born in Kyiv.", "He was born in Smallville."),
        ("The flight to Rome was late.", "The flight to Zorvia was late."),
        ("The flight to Rome was late.", "The flight to Gome was late."),
    ],
)
def test_what_stands_where_a_place_stood_is_a_place(listed: str, unlisted: str) -> None:
    """A name that the gazetteer lacks takes its meaning from its counterpart, and is no name as well."""
    for old, new in ((listed, unlisted), (unlisted, listed)):
        change = edit(old, new)
        found = shifts(f"{FIRST} place name", change)

        assert [(shift.facet, shift.kind) for shift in found] == [("place", "changed")]
        assert_proven(change, found)


@pytest.mark.parametrize(
    ("old", "new"),
    [("He left Finlan early.", "He left Finland early."), ("They love JApan.", "They love Japan.")],
)
def test_a_mistyped_place_is_no_other_place(old: str, new: str) -> None:
    """A slip in a place's name is wording, not a place or a name that came or went."""
    assert [s.facet for s in shifts(f"{FIRST} place name", edit(old, new))] == []
    assert [s.facet for s in shifts(f"{FIRST} place name", edit(new, old))] == []


def test_a_person_in_the_place_of_a_place_is_no_place() -> None:
    """Whom the text knows as a person is none."""
    before = "Ana Velkova spoke first. "
    found = shifts(
        f"{FIRST} place name", edit(before + "The threat from Russia grew.", before + "The threat from Velkova grew.")
    )

    assert [(s.facet, s.kind) for s in found if s.facet == "place"] == [("place", "removed")]


@pytest.mark.parametrize(
    ("old", "new", "facets"),
    [
        ("The talks with France went on.", "The talks with Torvald went on.", {"place", "name"}),
        ("They got help from France.", "They got help from Torvald.", {"place", "name"}),
        ("The boat sank near France.", "The boat sank near Torvik.", {"place"}),
        ("They sailed to France.", "They sailed to Torvik.", {"place"}),
    ],
)
def test_an_unknown_name_is_a_place_only_where_its_words_say_so(old: str, new: str, facets: set[str]) -> None:
    """A name that stands where a country stood may be a person; "near", "sailed to" tell that it is a place."""
    for before, after in ((old, new), (new, old)):
        assert {s.facet for s in shifts(f"{FIRST} place name", edit(before, after))} == facets


def test_a_place_begins_with_a_word_of_the_gazetteer() -> None:
    """A quick look at one word, with possessive or points."""
    assert begins_place("Yorker’s") is False
    assert begins_place("New")
    assert begins_place("Washington’s")
    assert begins_place("U.S.")
    assert not begins_place("new")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("They met in The Hague.", ["The Hague"]),
        ("The Paris-based firm (in Kharkiv) left “Berlin”.", ["Kharkiv", "Berlin"]),
        ("It left New York City for St. Petersburg.", ["New York City", "St. Petersburg"]),
        ("The men met.", []),
    ],
)
def test_places_are_found_behind_marks_and_in_full(text: str, named: list[str]) -> None:
    """A mark before a name hides it as little as an article that begins it; the longest name is the one meant."""
    assert [spot.name for spot in spots(text)] == named


PARTS = [
    ("Rain fell in western Nepal.", "Rain fell in eastern Nepal.", "changed", "western Nepal", "eastern Nepal"),
    ("Rain fell in Nigeria.", "Rain fell in northeastern Nigeria.", "narrowed", "Nigeria", "northeastern Nigeria"),
    ("Police in south London left.", "Police in London left.", "broadened", "south London", "London"),
    ("A plant in the Alps closed.", "A plant in the French Alps closed.", "narrowed", "Alps", "French Alps"),
    ("It lies north of Baghdad.", "It lies south of Baghdad.", "changed", "north of Baghdad", "south of Baghdad"),
    ("It hit the northern outskirts.", "It hit the southern outskirts.", "changed", "northern", "southern"),
    ("It lay in the northbound lane.", "It lay in the southbound lane.", "changed", "northbound", "southbound"),
    ("Two men died in Donetsk.", "Two men died near Donetsk.", "changed", "in Donetsk", "near Donetsk"),
]


@pytest.mark.parametrize(("old", "new", "kind", "before", "after"), PARTS)
def test_another_part_of_a_place_is_another_place(old: str, new: str, kind: str, before: str, after: str) -> None:
    """Directions, downtowns and whose part it is are places and no opposites; to be near a place is not to be in it."""
    (shift,) = compare(old, new).changes[0].shifts

    assert (shift.facet, shift.kind) == ("place", kind)
    assert before in (shift.old.text if shift.old else "")
    assert after in (shift.new.text if shift.new else "")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("It rained in the north of England.", "It rained in northern England."),
        ("A town in Syria's northeast fell.", "A town in northeastern Syria fell."),
        ("It hit south-west France.", "It hit southwestern France."),
        ("She lives in Albany, N.Y., now.", "She lives in Albany, New York, now."),
        ("The trial moved to Tampa, Fla.", "The trial moved to Tampa, Florida."),
        ("The trial moved to Tampa, FL.", "The trial moved to Tampa, Florida."),
        ("The plant in Windsor, Ont., closed.", "The plant in Windsor, Ontario, closed."),
        ("He died in Paris, France, on Monday.", "He died in Paris on Monday."),
        ("Shells hit Chernigov and Lugansk.", "Shells hit Chernihiv and Luhansk."),
        ("Talks in Zürich ended.", "Talks in Zurich ended."),
        ("Voters in Germany went home.", "German voters went home."),
        ("The match in St Petersburg ended.", "The match in Saint Petersburg ended."),
        ("They camped near Mount Arno.", "They camped near Mt. Arno."),
        ("The US warned Tehran on Monday.", "The US warned Iran on Monday."),
    ],
)
def test_other_ways_to_write_a_place_are_wording(old: str, new: str) -> None:
    """Abbreviations, accents, respellings, what is from there and the larger place behind it claim nothing else."""
    assert compare(old, new).changes[0].shifts == ()
    assert compare(new, old).changes[0].shifts == ()


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("The plane fell in Ohio on Sunday.", "The plane fell near Millbrook, Ohio, on Sunday.", "narrowed"),
        ("She was held in Gainsley, England, on Friday.", "She was held in England on Friday.", "broadened"),
        ("The trial moved to Tampa, Fla.", "The trial moved to Mobile, Ala.", "changed"),
        ("The body was found in Tillingham.", "The body was found in Maldham.", "changed"),
        ("The bus fell over near Vestmark on Monday.", "The bus fell over on Monday.", "removed"),
    ],
)
def test_a_town_that_nothing_lists_is_known_by_what_stands_around_it(old: str, new: str, kind: str) -> None:
    """The state behind it, or "in" and "near" before it, make a town of a name; both together are one place."""
    found = [(shift.facet, shift.kind) for shift in compare(old, new).changes[0].shifts]

    assert found == [("place", kind)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Its stake in Solmed grew.", "Its stake in Norvind grew."),
        ("Real Madrid won the cup.", "Real Sociedad won the cup."),
        ("Talks with Moscow broke down.", "Talks with Tehran broke down."),
        ("He thanked Jackson for it.", "He thanked Lincoln for it."),
        ("He signed for Manchester United.", "He signed for Leeds United."),
    ],
)
def test_what_is_called_like_a_place_is_told_by_name(old: str, new: str) -> None:
    """Clubs, companies, surnames and capitals that stand for their governments are no places."""
    found = [(shift.facet, shift.kind) for shift in compare(old, new).changes[0].shifts]

    assert found == [("name", "changed")]
