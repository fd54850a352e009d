"""Quantity: what counts as another figure, and what is the same figure in another style."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.claims import found, kinds
from tracker.claims.numbers.figures import figures
from tracker.claims.numbers.spelled import number_of

SHIFTS = [
    ("A 35-year-old man fell.", "A 36-year-old man fell.", "increased"),
    ("It was -5C at night.", "It was 5C at night.", "increased"),
    ("They won 3-2 away.", "They won 3-1 away.", "changed"),
    ("The fire destroyed 12 barns.", "The fire destroyed 18 barns.", "increased"),
    ("At least 40 sailors were rescued.", "At least 31 sailors were rescued.", "decreased"),
    ("The bridge cost $2.5 million.", "The bridge cost $25 million.", "increased"),
    ("Output changed by −3.4 percent.", "Output changed by 3.4 percent.", "increased"),
    ("Dozens of tents were set up.", "Hundreds of tents were set up.", "increased"),
    ("Thousands of birds died.", "Dozens of birds died.", "decreased"),
    ("About 300 fans waited.", "More than 300 fans waited.", "changed"),
    ("Some 300 fans waited.", "300 fans waited.", "more-exact"),
    ("The ship carried 80 crates.", "The ship carried about 80 crates.", "vaguer"),
    ("Dozens of farmers signed the letter.", "A total of 57 farmers signed the letter.", "more-exact"),
    ("The shop sold 57 lamps.", "The shop sold dozens of lamps.", "vaguer"),
    ("Rates rose by 2 percent.", "Rates rose by 2 percentage points.", "changed"),
    ("The farm is worth $3 million.", "The farm is worth 3 million euros.", "changed"),
    ("They rescued seven goats.", "They rescued seventeen goats.", "increased"),
    ("One in five pupils was absent.", "One in three pupils was absent.", "increased"),
    ("A crowd gathered at the gate.", "A crowd of 200 gathered at the gate.", "added"),
    ("The dam holds 4 million litres when full.", "The dam is full.", "removed"),
    ("Between 20 and 30 boats left.", "Between 20 and 50 boats left.", "increased"),
    ("The road is 12 km long.", "The road is 21 km long.", "increased"),
    ("It was the second goal.", "It was the third goal.", "changed"),
    ("The club paid €20m.", "The club paid €12m.", "decreased"),
    ("About 2,000 people came.", "2,014 people came.", "more-exact"),
    ("Half of the crop was lost.", "A quarter of the crop was lost.", "decreased"),
    ("The room held 12 men and 18 women.", "The room held 18 men and 12 women.", "increased"),
    ("They counted 1,234,567 votes.", "They counted 1,234,568 votes.", "increased"),
    ("Sales rose by 5 percent.", "Sales rose to 5 percent.", "changed"),
    ("Sales rose 5 percent.", "Sales rose to 5 percent.", "changed"),
    ("Sales rose by 5 percent.", "Sales rose to 7 percent.", "changed"),
    ("Prices fell sharply from $40.", "Prices fell sharply by $40.", "changed"),
    ("The firm cut its staff by 30 people.", "The firm cut its staff to 30 people.", "changed"),
    ("It saw a rise of 5 percent.", "It saw a rise to 5 percent.", "changed"),
    ("Police held 318 men.", "Police held more than 300 men.", "vaguer"),
    ("Fewer than 100 voters came.", "Just 94 voters came.", "more-exact"),
    ("The firm has more than 900 workers.", "The firm has 612 workers.", "decreased"),
    ("At least 40 sailors drowned.", "42 sailors drowned.", "increased"),
    ("Nearly 300 fans waited.", "More than 300 fans waited.", "increased"),
    ("10 to 15 boats left.", "12 boats left.", "more-exact"),
    ("It was minus 4 degrees at dawn.", "It was minus 9 degrees at dawn.", "decreased"),
    ("It was 3 degrees below zero.", "It was 8 degrees below zero.", "decreased"),
    ("It was 21 degrees Celsius.", "It was 24C.", "increased"),
    ("Rates rose a quarter point.", "Rates rose half a point.", "increased"),
    ("Rates rose by 25 basis points.", "Rates rose by half a percentage point.", "increased"),
    ("Several barns burned.", "Dozens of barns burned.", "increased"),
    ("Several barns burned.", "Six barns burned.", "more-exact"),
    ("Several hundred men marched.", "Several thousand men marched.", "increased"),
    ("Both brothers were held.", "All three brothers were held.", "increased"),
    ("A pair of trucks burned.", "Four trucks burned.", "increased"),
    ("A truck burned.", "Two trucks burned.", "increased"),
    ("One person drowned.", "Two people drowned.", "increased"),
    ("Sales doubled.", "Sales tripled.", "increased"),
    ("He was hit twice.", "He was hit three times.", "increased"),
    ("A man in his 40s drowned.", "A 43-year-old man drowned.", "more-exact"),
    ("A man, 41, drowned.", "A man, 43, drowned.", "increased"),
    ("It costs 40p a day.", "It costs 55p a day.", "increased"),
    ("She came third of 40.", "She came fourth of 40.", "changed"),
    ("Sales fell by a quarter.", "Sales fell by a third.", "increased"),
    ("It burned 40 square miles.", "It burned 55 sq. miles.", "increased"),
    ("Storm Kills 12 On Coast", "Storm Kills 15 On Coast", "increased"),
]
WORDING = [
    ("Twelve barns burned.", "12 barns burned."),
    ("It cost 1.2 million pounds.", "It cost 1,200,000 pounds."),
    ("It fell by 5 percent.", "It fell by 5%."),
    ("It fell by 5 percent.", "It fell 5 percent."),
    ("A rise of 5 percent was seen.", "A rise by 5 percent was seen."),
    ("He walked to 5 shops.", "He walked by 5 shops."),
    ("By noon it fell by 5 percent.", "At noon it fell by 5 percent."),
    ("It fell by 5 per cent.", "It fell by 5 pct."),
    ("They ordered two dozen eggs.", "They ordered 24 eggs."),
    ("Over 40 ships left.", "More than 40 ships left."),
    ("Two thirds of the money is gone.", "Two-thirds of the money is gone."),
    ("In May, 12 people came.", "12 people came in May."),
    ("She flew a Boeing 737.", "She flew a Boeing 747."),
    ("See Section 3 of the act.", "See Section 5 of the act."),
    ("The meeting is on March 3.", "The meeting is on March 9."),
    ("They waited for 3 days.", "They waited for 30 days."),
    ("He left in 1994.", "He left in 1996."),
    ("The plane seats 100 people.", "The aircraft seats 100 people."),
    ("It is 3 km away.", "It is 3 kilometres away."),
    ("He spent $20 on it.", "He spent 20 dollars on it."),
    ("The bank lent 5 bn euros.", "The bank lent 5 billion euros."),
    ("Half of the town came.", "50% of the town came."),
    ("They met at 3 p.m. in the hall.", "They met at 5 p.m. in the hall."),
    ("“We have 3 boats”, he said.", '"We have 3 boats", he said.'),
    ("It is one of the houses.", "It is among the houses."),
    ("The first barn burned.", "The barn burned."),
    ("At least 300 fans waited.", "More than 300 fans waited."),
    ("It was -4C.", "It was minus 4 degrees Celsius."),
    ("Rates rose by 25 basis points.", "Rates rose by a quarter of a percentage point."),
    ("Half a million people left.", "500,000 people left."),
    ("It paid $250,000.", "It paid a quarter of a million dollars."),
    ("Both men were held.", "The two men were held."),
    ("A man in his 40s drowned.", "A man in his forties drowned."),
    ("The twenty-first lamp broke.", "The 21st lamp broke."),
    ("They won 3-1.", "They won 3 to 1."),
    ("The car did 60 mph.", "The car did 60 miles per hour."),
    ("MORE THAN 40 HURT IN FIRE", "More than 40 hurt in fire"),
    ("Toll Rises To 40", "Toll rises to 40"),
    ("Several hundred men marched.", "Hundreds of men marched."),
    ("The fire hurt 12 men and killed 3.", "The fire killed 3 men and hurt 12."),
    ("Several barns burned.", "Barns burned."),
    ("It plans to double down.", "It doubled down."),
    ("Both he and she left.", "He and she both left."),
]
MIRRORED = {"increased": "decreased", "added": "removed", "more-exact": "vaguer"}
MIRRORED |= {after: before for before, after in MIRRORED.items()}


@pytest.mark.parametrize(("old", "new", "kind"), SHIFTS)
def test_a_figure_that_says_something_else_is_a_shift(old: str, new: str, kind: str) -> None:
    """Each change of a figure is found with its kind, and its mirror image the other way round."""
    assert kind in kinds("quantity", old, new)
    assert MIRRORED.get(kind, kind) in kinds("quantity", new, old)


def test_a_dash_that_a_space_parts_from_a_number_is_no_minus() -> None:
    """Between dashes stands the same number as between commas; behind one at the head of a list stands a label."""
    assert kinds("quantity", "The ports – 3 of them – closed.", "The ports, 3 of them, closed.") == []
    assert figures("– 3. The ports closed.") == ()


def test_what_changed_is_told_although_the_same_stands_elsewhere() -> None:
    """Equal figures far from the change answer to each other, not to the one that went."""
    old = "It sent 12 boats to the strait, and the other port sent 12 boats as well."
    new = "It sent 13 boats to the strait, and the other port sent 12 boats as well."

    assert kinds("quantity", old, new) == ["increased"]
    assert kinds("quantity", new, old) == ["decreased"]


def test_of_them_counts_what_stands_far_from_the_change() -> None:
    """What a changed figure counts is read wherever it was named."""
    old = "They tested 40 cranes all over the old harbour and closed 12 of them."
    new = "They tested 40 cranes all over the old harbour and closed 15 of them."
    (shift,) = found("quantity", old, new)

    assert shift.note == "12 → 15 cranes (+25 %)"


@pytest.mark.parametrize(("old", "new"), WORDING)
def test_style_position_names_and_times_are_no_quantity(old: str, new: str) -> None:
    """A figure in another style or place, and a number that belongs to a name or a time, yields nothing."""
    assert kinds("quantity", old, new) == []
    assert kinds("quantity", new, old) == []


def test_the_note_says_what_changed_by_how_much() -> None:
    """A direction comes with its percentage, value and unit."""
    (shift,) = found("quantity", "At least 12 people drowned.", "At least 18 people drowned.")

    assert shift.note == "12 → 18 people (+50 %)"
    assert shift.old
    assert (shift.old.value, shift.old.unit) == (12, "people")


def test_a_figure_with_another_role_is_told_with_it() -> None:
    """By how much and to what a price rose are two things, and the words that say which are part of the evidence."""
    (shift,) = found("quantity", "Prices rose by 5 percent.", "Prices rose to 5 percent.")

    assert shift.note == "by 5 percent → to 5 percent"
    assert shift.old
    assert shift.new
    assert shift.old.value == shift.new.value == 5


def test_a_fall_has_a_true_minus_sign() -> None:
    """A decrease is written with a minus, not a hyphen."""
    (shift,) = found("quantity", "It has 20 wells.", "It has 10 wells.")

    assert shift.note.endswith("(−50 %)")


@pytest.mark.parametrize(("old", "new", "kind"), [(None, "It has 20 wells and 3 mills.", "added"),
                                                  ("It has 20 wells and 3 mills.", None, "removed")])  # fmt: skip
def test_a_whole_sentence_brings_or_takes_its_figures(old: str | None, new: str | None, kind: str) -> None:
    """An added or deleted sentence carries each of its figures."""
    assert kinds("quantity", old, new) == [kind, kind]


def test_digits_are_read_in_other_languages() -> None:
    """Figures need no English."""
    assert kinds("quantity", "Es gab 12 Verletzte.", "Es gab 18 Verletzte.", language="de") == ["increased"]


@pytest.mark.parametrize(
    ("words", "value"),
    [("twelve", 12), ("twenty-five", 25), ("two hundred and five", 205), ("three million", 3e6),
     ("one thousand two hundred", 1200), ("four dozen", 48)],
)  # fmt: skip
def test_number_words_have_their_value(words: str, value: float) -> None:
    """A run of number words is one number."""
    assert number_of(words) == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [("between 12 and 18 cows", (12, 18, "", "")), ("12–18 cows", (12, 18, "", "")),
     ("3 to 5 million trees", (3e6, 5e6, "", "")), ("up to $40m", (4e7, 4e7, "<=", "USD")),
     ("40 or more cows", (40, 40, ">=", "")), ("half a million cows", (5e5, 5e5, "", "")),
     ("tens of thousands of cows", (2e4, 2e4, "vague", "")), ("2½ miles", (2.5, 2.5, "", "mile")),
     ("12 – 18 cows", (12, 18, "", "")), ("the cows – 18 of them – again", (18, 18, "", "")),
     ("-$5", (-5, -5, "", "USD")), ("20 °C", (20, 20, "", "°C")), ("two centuries", (2, 2, "", "duration"))],
)  # fmt: skip
def test_a_figure_is_read_whole(text: str, expected: tuple[float, float, str, str]) -> None:
    """Bounds, approximation and unit come from all the words of a figure."""
    (figure,) = figures(f"They saw {text}.")

    assert (figure.low, figure.high, figure.approx, figure.unit) == expected


@settings(deadline=None)
@given(st.text(alphabet="0123456789 .,-–$%€kmon twelvdaf", max_size=60))
def test_reading_figures_never_fails(text: str) -> None:
    """Whatever the text, figures are spans of it in order that do not overlap."""
    ends = [0]
    for figure in figures(text):
        assert ends[-1] <= figure.start < figure.end <= len(text)
        ends.append(figure.end)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("12 of its cranes failed", "cranes"),
        ("12 of the cranes failed", "cranes"),
        ("12 of the port's cranes failed", "cranes"),
        ("12 of all cranes failed", "cranes"),
        ("twelve of the 40 cranes failed", "cranes"),
        ("12 of Ellery’s forty cranes failed", "cranes"),
        ("12 of them failed", ""),
        ("12 of", ""),
    ],
)
def test_what_is_counted_may_stand_behind_of(text: str, counted: str) -> None:
    """A part of a whole counts what the whole is made of."""
    assert figures(f"At noon {text}.")[0].counted == counted


def test_of_them_counts_what_was_counted_before() -> None:
    """A pronoun stands for the noun of the figure before it."""
    assert [f.counted for f in figures("They tested 40 cranes and closed twelve of them.")] == ["cranes", "cranes"]
    (shift,) = found("quantity", "We saw 40 cows, 12 of them ill.", "We saw 40 cows, 18 of them ill.")

    assert shift.note == "12 → 18 cows (+50 %)"
    assert shift.new is not None
    assert shift.new.unit == "cows"


def test_a_vague_number_reads_with_of() -> None:
    """A word like dozens takes "of" before what is counted."""
    (shift,) = found("quantity", "Hundreds of troops left.", "Dozens of troops left.")

    assert shift.note == "Hundreds → Dozens of troops"


def test_one_of_several_is_a_number_beside_another() -> None:
    """A count of some out of a group that became one of them fell; "one of" alone tells no number."""
    (shift,) = found("quantity", "Two of the injured are in hospital.", "One of the injured is in hospital.")

    assert (shift.kind, shift.note) == ("decreased", "Two → One injured (−50 %)")
    assert kinds("quantity", "The mill is one of the oldest.", "The mill is old.") == []


def test_the_time_of_a_rate_is_part_of_its_unit() -> None:
    """The same sum in another time is another figure; how the time is written makes none."""
    (shift,) = found("quantity", "The plant loses $2 million a day.", "The plant loses $2 million a week.")

    assert (shift.kind, shift.note) == ("changed", "$2 million a day → $2 million a week")
    assert kinds("quantity", "He drove 40 miles an hour.", "He drove 40 miles per hour.") == []
    assert kinds("quantity", "It makes $2 million a year.", "It makes $2 million.") == []


def test_a_score_changes_as_a_whole() -> None:
    """Of two numbers of a score that both differ one shift tells."""
    (shift,) = found("quantity", "The board voted 7-2 for it.", "The board voted 6–3 for it.")

    assert (shift.kind, shift.note) == ("changed", "7-2 → 6–3")
    assert [s.kind for s in found("quantity", "They won.", "They won 3-1.")] == ["added"]
    assert [s.kind for s in found("quantity", "They won 3-1.", "They won.")] == ["removed"]


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("Aid of $5 million was paid.", "Aid of $5 billion was paid.", "$5 million → $5 billion (1,000 times)"),
        ("It cut 5 percent of its jobs.", "It cut 7 percent of its jobs.", "5 percent → 7 percent of jobs (+40 %)"),
        ("The board passed it 51-49.", "The board passed it 49-51.", "51-49 → 49-51"),
        ("The board passed it 49-51.", "The board passed it 51-49.", "49-51 → 51-49"),
    ],
)
def test_a_line_reads_as_a_person_would_write_it(old: str, new: str, line: str) -> None:
    """Great factors are told as times, shares with what they are a share of, a turned score as one."""
    assert [shift.note for shift in found("quantity", old, new)] == [line]
