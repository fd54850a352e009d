"""The facet `name`, and names in general."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.claims.edits import assert_proven, edit, kinds, mirror, shifts, side
from tracker.claims.edit import Edit
from tracker.claims.names.namesakes import Forms
from tracker.claims.names.people import Mention, core_words, is_everyday, mentions, same_name, title_case
from tracker.pipeline.compare import compare

FIRST = "quotation attribution place"
SHIFTED = [
    ("The museum was founded by Robert Peterson.", "The museum was founded by Robert Petersen.", ["changed"]),
    ("Ana Silva opened the bridge.", "Tom Reyes opened the bridge.", ["changed"]),
    ("Rep. James Whitfield arrived late.", "Rep. Ruth Whitfield arrived late.", ["changed"]),
    ("He joined the University of Leeds.", "He joined the University of Bath.", ["changed"]),
    ("They met with Ana Silva in the evening.", "They met in the evening.", ["removed"]),
    ("They met in the evening.", "They met with the Harbor Police in the evening.", ["added"]),
    ("Mayor Ana Silva Quits After Vote", "Mayor Tom Reyes Quits After Vote", ["changed"]),
    ("Moscow has rejected the plan.", "Kyiv has rejected the plan.", ["changed"]),
    ("Shares of Brightwater Holdings rose.", "Shares of Northfield Holdings rose.", ["changed"]),
    ("A letter to Ludwig van Beeker arrived.", "A letter to Ludwig van Dorn arrived.", ["changed"]),
    (None, "They spoke to Ana Silva for an hour.", ["added"]),
    ("They spoke to Ana Silva for an hour.", None, ["removed"]),
    ("They called Gen. Tanaka twice.", "They called Gen. Fischer twice.", ["changed"]),
]
SILENT = [
    ("John Kirby met the president.", "Kirby met the president."),
    ("The Greek Orthodox Church closed it.", "The Greek Orthodox church closed it."),
    ("The Charter of the United Nations is short.", "The Charter of the U.N. is short."),
    ("They thanked Ana Silva for it.", "They thanked her for it."),
    ("They thanked Ana Silva for it.", "They thanked the mayor for it."),
    ("However, Silva left.", "Silva, however, left."),
    ("The President took action.", "The president took action."),
    ("It opened on Monday.", "It opened on Tuesday in March."),
    ("Ana Silva's plan failed.", "The plan of Ana Silva failed."),
    ("Russian troops left.", "Ukrainian troops left."),
    ("Moscow has rejected the plan.", "Russia has rejected the plan."),
    ("Shares Fall After Bank Warning", "Shares Drop After Bank Alert"),
    ("It uses artificial intelligence.", "It uses AI."),
    ("Senator Ana Silva spoke.", "Sen. Ana Silva spoke."),
    ("“We left,” said port director Ana Silva of Brightwater.", "“We left,” said Ana Silva."),
    ("Officials in the Pentagon were late.", "Officials in the Pentagon were slow."),
]


@pytest.mark.parametrize(("old", "new", "expected"), SHIFTED)
def test_what_became_of_a_name(old: str | None, new: str | None, expected: list[str]) -> None:
    """Another person or organisation, a corrected spelling, a name gained or lost is a shift."""
    change = edit(old, new)
    found = shifts(f"{FIRST} name", change)

    assert [shift.kind for shift in found if shift.facet == "name"] == expected
    assert_proven(change, found)


@pytest.mark.parametrize(("old", "new", "expected"), SHIFTED)
def test_swapping_the_sides_mirrors_the_kind(old: str | None, new: str | None, expected: list[str]) -> None:
    """Added one way is removed the other."""
    assert sorted(kinds("name", FIRST, new, old)) == mirror(expected)


@pytest.mark.parametrize(("old", "new"), SILENT)
def test_forms_of_one_name_and_capitals_that_are_no_names_are_no_shift(old: str, new: str) -> None:
    """Short forms, titles, pronouns, acronyms, the calendar and nationalities are wording in both directions."""
    assert kinds("name", FIRST, old, new) == []
    assert kinds("name", FIRST, new, old) == []


def test_a_speaker_is_not_reported_twice() -> None:
    """A name that proves a shift of attribution is not also a name that was added."""
    found = shifts(f"{FIRST} name", edit("A diver said no.", "Tom Reyes said no."))

    assert [(s.facet, s.kind) for s in found] == [("attribution", "named")]


def test_a_name_that_the_text_has_elsewhere_is_not_brought_by_a_sentence() -> None:
    """A new sentence brings only the names that its own text has nowhere else."""
    new = side("Ana Silva came first. Then Silva left with Tom Reyes.", (1,))

    assert [s.new and s.new.text for s in shifts("name", Edit(None, new, ()))] == ["Tom Reyes"]


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("John Kirby", "Kirby", True),
        ("J. Kirby", "John Kirby", True),
        ("NATO", "NATO", True),
        ("World Health Organization", "WHO", True),
        ("James Whitfield", "Ruth Whitfield", False),
        ("Carver Carver", "Hannah Carver", False),
    ],
)
def test_when_two_names_are_one(a: str, b: str, *, same: bool) -> None:
    """A short form, an initial and an acronym are the full name; two given names are two people."""
    assert same_name(core_words(a.split()), core_words(b.split())) is same


def test_what_kind_of_name_it_is() -> None:
    """Given names and titles make a person, a company's nouns an organisation; the rest is a name."""
    text = "He met Ana Silva, the Harbor Police, Gen. Tanaka and Zorbax."

    assert [m.kind for m in mentions(text)] == ["person", "organisation", "person", "name"]


def test_title_case_is_a_property_of_lines_without_a_full_stop() -> None:
    """A headline set in capitals is one; a sentence full of names is not."""
    assert title_case("Mayor Resigns After Harbor Vote")
    assert not title_case("Ana Silva met Tom Reyes.")
    assert not title_case("Mayor resigns after harbor vote")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Apple cut jobs in May.", "Google cut jobs in May.", ["changed"]),
        ("Dogs bark at night.", "Cats bark at night.", []),
        ("Firefighters arrived late.", "Firemen arrived late.", []),
        ("Teh plan failed.", "The plan failed.", []),
        ("Suddenly it rained.", "Surprisingly it rained.", []),
        ("Brightwter cut jobs.", "Brightwater cut jobs.", []),
        ("Apple cut jobs in May.", "Google cut posts in June.", ["changed"]),
        ("Apple cut jobs, Ana Silva wrote in May.", "Google cut jobs, Ana Silva wrote in June.", ["changed"]),
        ("Rainstorms and hail came.", "Thunderstorms and hail left.", []),
        ("Zorvia and Ana Zorvia left.", "Officers and Ana Zorvia left.", []),
        ("The dog barked.", "It barked.", []),
    ],
)
def test_a_single_word_that_begins_a_sentence(old: str, new: str, expected: list[str]) -> None:
    """Where a word was put for another and one of them is no everyday word, both are names, if not kinds of a thing."""
    assert kinds("name", FIRST, old, new) == expected
    assert kinds("name", FIRST, new, old) == expected


def test_everyday_words() -> None:
    """Known words, adverbs and groups of people made of known words; a company's coined name is none."""
    assert all(map(is_everyday, ("the", "apple", "unexpectedly", "firefighters", "lawmakers")))
    assert not any(map(is_everyday, ("google", "zorbax")))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("We saw it in Fig. 3 of the book.", "We saw it in Figure 3 of the book."),
        ("It is shown in Fig. [4].", "It is shown in the picture [4]."),
        ("Techology has grown fast.", "Technology has grown fast."),
        ("The Northern Harbor Board (NHB) met.", "The NHB met."),
        ("The work of the Dunmore-Fell model (DFM) helped.", "The work of the DFM helped."),
    ],
)
def test_pointers_slips_and_acronyms_are_no_names_of_their_own(old: str, new: str) -> None:
    """What sends a reader elsewhere names nothing; an acronym and its words are one name."""
    assert kinds("name", FIRST, old, new) == []
    assert kinds("name", FIRST, new, old) == []


def test_an_abbreviation_in_a_title_hides_no_name() -> None:
    """An abbreviation that is read as words spells nothing out: the president behind "US" is another."""
    old, new = "The aides of US President Ana Silva left.", "The aides of US President Bob Marrow left."

    assert kinds("name", FIRST, old, new) == ["changed"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Militants joined the march on Friday.", "Activists joined the march on Friday."),
        ("Protesters threw stones at the gate.", "Rioters threw stones at the gate."),
        ("Insurgents held the town.", "Rebels held the town."),
        ("Migrants crossed the river.", "Refugees crossed the river."),
        ("Strikers closed the mill.", "Workers closed the mill."),
    ],
)
def test_people_called_by_what_they_do_are_no_name(old: str, new: str) -> None:
    """A plural for a group that begins a sentence has its capital from its place; another facet tells the change."""
    (finding,) = compare(old, new).findings

    assert finding.facet in {"label", "content"}
    assert finding.says == f"{old.split()[0]} → {new.split()[0]}"


@pytest.mark.parametrize("name", ["Sanders", "Sellers", "Clements"])
def test_surnames_that_look_like_groups_stay_names(name: str) -> None:
    """A short verb in -ers is a surname as often."""
    assert kinds("name", "", f"{name} joined the march.", "Wojcik joined the march.") == ["changed"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The vote of the Labour Party counts.", "The vote of the labour-party counts."),
        ("They asked N.H.B. staff.", "They asked NHB staff."),
        ("He joined U.S. Steel.", "He joined United States Steel."),
    ],
)
def test_a_name_written_in_other_letters_stays(old: str, new: str) -> None:
    """Hyphens, points and abbreviations hide no name from the other side."""
    assert kinds("name", FIRST, old, new) == []
    assert kinds("name", FIRST, new, old) == []


def test_a_word_that_only_ends_a_longer_name_proves_no_name() -> None:
    """At a start "Union" is no name for the sake of a "Transport Union"; a surname behind a given name is one."""
    body = "Rain fell. He joined the Transport Union with Ana Zorvia."

    assert mentions("Union rules changed.", (body,)) == ()
    assert [name.text for name in mentions("Zorvia of all people left.", (body,))] == ["Zorvia"]


@pytest.mark.parametrize("written", ["O’Hara", "Zorbax", "N.H.B.", "Al-Masri"])
def test_a_name_is_looked_for_as_it_is_written(written: str) -> None:
    """Apostrophes, points and hyphens within a name do not hide that the text has it in another sentence too."""
    for body, expected in ((f"All of {written} came. Then they saw {written}’s aunt.", []), ("", [written])):
        sentence = f"Then they asked {written} again."
        text = f"{sentence} {body}".strip()

        found = shifts("name", Edit(None, side(text, (0,)), ()))

        assert [s.new and s.new.text for s in found] == expected


NAMES = st.lists(
    st.sampled_from("Ana Silva Zorbax Kirby J. Kir-by NATO N Tom van Dorn".split()), min_size=1, max_size=3
)


@given(st.lists(NAMES, max_size=45), NAMES)
def test_forms_of_a_name_are_found_among_few_and_many_alike(among: list[list[str]], core: list[str]) -> None:
    """An index finds the same names as a look at each of them."""
    names = [Mention(0, 1, "", tuple(map(str.casefold, words)), "name") for words in among]
    wanted = tuple(map(str.casefold, core))

    found = {name.core for name in Forms(names).same(wanted)}

    assert found == {name.core for name in names if same_name(wanted, name.core)}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Cars drive closer than humans ever could, It also saves fuel.", "Cars drive closer than humans ever could."),
        ("About Smith she spoke, At the end.", "she spoke about Smith, In the end."),
        ("This Is Prevented If A Choice Is Given.", "This Can Be Prevented If A Choice Is Given."),
    ],
)
def test_a_word_of_grammar_with_a_capital_is_no_name(old: str, new: str) -> None:
    """Its place or a headline gave it the capital, so that nobody came or went with it."""
    assert shifts("name", edit(old, new)) == ()
    assert shifts("name", edit(new, old)) == ()


def test_a_surname_that_is_a_word_of_grammar_as_well_is_a_name() -> None:
    """People are called He and So too."""
    (shift,) = shifts("name", edit("Then Dr. He Jiankui left.", "Then Dr. So Jiankui left."))

    assert shift.kind == "changed"


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        (
            "It went to the Ministry of Health.",
            "It went to the Ministry of Agriculture.",
            "of Health",
            "of Agriculture",
        ),
        ("He met the Justice Department.", "He met the Treasury Department.", "Justice Dep", "Treasury Dep"),
        ("It helped the Farmers' Alliance.", "It helped the Growers' Union.", "Farmers' Alliance", "Growers' Union"),
        ("They joined the Premier League.", "They joined the Football League.", "Premier League", "Football League"),
    ],
)
def test_an_organisation_is_named_in_whole(old: str, new: str, before: str, after: str) -> None:
    """What a ministry is for, and whose union it is, is part of the name."""
    (shift,) = compare(old, new).changes[0].shifts

    assert (shift.facet, shift.kind) == ("name", "changed")
    assert before in (shift.old.text if shift.old else "")
    assert after in (shift.new.text if shift.new else "")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("They met Viktor Dvořák again.", "They met Viktor Dvorak again."),
        ("They met Mr. Kirwan again.", "They met Kirwan again."),
        ("They met Dr Hannah Reece again.", "They met Hannah Reece again."),
        ("They met Olaf Scholz again.", "They met Scholz again."),
        ("They met Volodymyr Zelensky again.", "They met Volodymyr Zelenskyy again."),
        ("They met Joseph R. Kemper again.", "They met Joe Kemper again."),
        ("They sued Solmed Corp. again.", "They sued Solmed again."),
        ("They asked the I.M.F. again.", "They asked the International Monetary Fund again."),
        ("They asked the FDA again.", "They asked the Food and Drug Administration again."),
        ("They passed St. Mary's Hospital again.", "They passed St Mary's Hospital again."),
        ("They left the House again.", "They left the House of Representatives again."),
    ],
)
def test_other_ways_to_write_a_name_are_wording(old: str, new: str) -> None:
    """Accents, courtesy, given names, respellings, kinds of company and acronyms claim nothing else, to no facet."""
    assert compare(old, new).changes[0].shifts == ()
    assert compare(new, old).changes[0].shifts == ()


def test_somebody_whom_the_text_did_not_name_is_named() -> None:
    """A name in the place of "the victim" is new, unless the text has it elsewhere."""
    assert kinds("name", FIRST, "They buried the victim.", "They buried Ana Velk.") == ["added"]
    assert kinds("name", FIRST, "They buried the mayor.", "They buried Ana Velk.") == []
