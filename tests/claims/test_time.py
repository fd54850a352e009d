"""Time: what moves a date, a clock time or a duration, and what only writes it differently."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.claims import found, kinds
from tracker.claims.numbers.moments import moments

BASE = datetime(2022, 1, 16, 12, tzinfo=UTC)  # a Sunday

SHIFTS = [
    ("The vote is on March 3.", "The vote is on April 9.", "later"),
    ("It is due in May or July.", "It is due in June or July.", "later"),
    ("The vote is on March 9.", "The vote is on March 3.", "earlier"),
    ("She was born in 1971.", "She was born in 1973.", "later"),
    ("The school opened on 5 May 2010.", "The school opened on 5 June 2009.", "earlier"),
    ("They met on Monday.", "They met on Tuesday.", "changed"),
    ("The men were held for 3 days.", "The men were held for 30 days.", "longer"),
    ("It took two years.", "It took two months.", "shorter"),
    ("The bus left at 3 p.m. sharp.", "The bus left at 5 p.m. sharp.", "later"),
    ("The bus left at 13:45.", "The bus left at 12:45.", "earlier"),
    ("The bus left at noon.", "The bus left at midnight.", "earlier"),
    ("He will speak next week.", "He will speak next month.", "changed"),
    ("They met.", "They met on Friday.", "added"),
    ("The mill closed in March.", "The mill closed.", "removed"),
    ("In the 1980s it was rebuilt.", "In the 1990s it was rebuilt.", "later"),
    ("The trial starts on May 5.", "The trial starts on May 15.", "later"),
    ("It happened yesterday.", "It happened today.", "changed"),
    ("The pact of 2020-01-14 stands.", "The pact of 2020-01-15 stands.", "later"),
    ("They waited for nearly two years.", "They waited for two years.", "changed"),
    ("The talks lasted three hours.", "The talks lasted.", "removed"),
    ("Es begann am 3. Mai 2019.", "Es begann am 5. Juni 2019.", "later"),
    ("He arrived on Monday, March 6, 2006.", "He arrived on Friday, March 6, 2006.", "changed"),
    ("It took a week.", "It took three weeks.", "longer"),
    ("They waited for hours.", "They waited for days.", "longer"),
    ("The shop shut for several days.", "The shop shut for several months.", "longer"),
    ("He waited for several hours.", "He waited for six hours.", "changed"),
    ("It took half an hour.", "It took three-quarters of an hour.", "longer"),
    ("The month-long strike ended.", "The two-month strike ended.", "longer"),
    ("He got two years and six months.", "He got two years and nine months.", "longer"),
    ("They waited for hours.", "They waited.", "removed"),
    ("It began on Friday morning.", "It began on Friday evening.", "later"),
    ("It opened in early 2019.", "It opened in late 2019.", "later"),
    ("It opened in spring 2019.", "It opened in autumn 2019.", "later"),
    ("It was built in the early 1970s.", "It was built in the early 1990s.", "later"),
    ("It broke early on Friday.", "It broke late on Friday.", "later"),
    ("The bus left at 0900 GMT.", "The bus left at 1030 GMT.", "later"),
    ("The fair runs June 3-5.", "The fair runs June 3-7.", "later"),
    ("He ruled from 1998 to 2002.", "He ruled from 1998 to 2006.", "later"),
]
WORDING = [
    ("It was dated Jan. 6, 2021.", "It was dated January 6, 2021."),
    ("It is due in May or June.", "It is due in June or May."),
    ("The March/April issue.", "The April/March issue."),
    ("It was dated 6 January 2021.", "It was dated January 6, 2021."),
    ("It was dated 2021-01-06.", "It was dated January 6, 2021."),
    ("They waited three days.", "They waited 3 days."),
    ("They waited 24 hours.", "They waited 1 day."),
    ("They met on Friday, Jan. 14.", "They met on Jan. 14."),
    ("The bus left at 3 pm.", "The bus left at 3 p.m."),
    ("The bus left at 3:00 p.m. today.", "The bus left at 3 p.m. today."),
    ("On Monday they met.", "They met on Monday."),
    ("The law may pass.", "The law might pass."),
    ("The rebels march on.", "The rebels go on."),
    ("About 2000 workers left.", "About 2400 workers left."),
    ("Sept. 3 is the day.", "September 3 is the day."),
    ("The shop at 12:30 closed.", "The store at 12:30 closed."),
    ("A 12-day trip.", "A trip of 12 days."),
    ("Il est né le 3 mai 2019.", "Il naquit le 3 mai 2019."),
    ("The town's 1994 fire.", "The town’s 1994 fire."),
    ("He runs 3 shops.", "He runs 30 shops."),
    ("On the 3rd of May, 2019, it fell.", "On May 3, 2019, it fell."),
    ("It is a second chance.", "It is another chance."),
    ("The bus left at noon.", "The bus left at 12 p.m. local time."),
    ("The bus left at midday.", "The bus left at 12 noon."),
    ("The bus left at half past 10 in the morning.", "The bus left at 10:30 a.m."),
    ("The bus left at 10 o'clock in the morning.", "The bus left at 10 a.m."),
    ("The bus left at 4 p.m. EST.", "The bus left at 4 p.m. Eastern time."),
    ("The bus left at 0930 GMT.", "The bus left at 9:30 a.m. GMT."),
    ("It took half an hour.", "It took 30 minutes."),
    ("It took an hour and a half.", "It took 90 minutes."),
    ("It took two and a half hours.", "It took 150 minutes."),
    ("It took a fortnight.", "It took two weeks."),
    ("It took a year.", "It took 12 months."),
    ("The decade-long war ended.", "The 10-year war ended."),
    ("He got two years and six months.", "He got 30 months."),
    ("It broke early on Friday.", "It broke early Friday."),
    ("It broke on Friday.", "It broke Friday."),
    ("It opened in the fall of 2019.", "It opened in autumn 2019."),
    ("They played in the ’80s.", "They played in the 1980s."),
    ("The fair runs from June 3 to June 5.", "The fair runs June 3-5."),
    ("The 9/11 inquiry ended.", "The Sept. 11 inquiry ended."),
    ("The plant makes 20 cars a day.", "The plant makes 20 cars per day."),
    ("In recent years it grew.", "Recently it grew."),
    ("Jan Visser left in May.", "Piet Visser left in May."),
    ("A day after the vote he left.", "He left a day after the vote."),
]
MIRRORED = {"later": "earlier", "longer": "shorter", "added": "removed"}
MIRRORED |= {after: before for before, after in MIRRORED.items()}


@pytest.mark.parametrize(("old", "new", "kind"), SHIFTS)
def test_another_time_is_a_shift(old: str, new: str, kind: str) -> None:
    """Each change of a time is found with its kind, and its mirror image the other way round."""
    assert kinds("time", old, new) == [kind]
    assert kinds("time", new, old) == [MIRRORED.get(kind, kind)]


def test_a_time_that_went_is_told_although_the_same_stands_elsewhere() -> None:
    """It makes no difference which of two equal times went."""
    both = "The mill closed on Friday after the vote, and the crews of the port met on Friday."
    first = "The mill closed after the vote, and the crews of the port met on Friday."
    second = "The mill closed on Friday after the vote, and the crews of the port met."

    assert kinds("time", both, first) == kinds("time", both, second) == ["removed"]


@pytest.mark.parametrize(("old", "new"), WORDING)
def test_style_and_order_are_no_shift(old: str, new: str) -> None:
    """The same time in another style or place, and what only looks like a time, yields nothing."""
    assert kinds("time", old, new) == []
    assert kinds("time", new, old) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("They met on Friday.", "They met on Jan. 14.", []),
        ("They met on Friday.", "They met on Jan. 12.", ["earlier"]),
        ("They met yesterday.", "They met on Saturday.", []),
        ("They met yesterday.", "They met on Jan. 15, 2022.", []),
        ("They met yesterday.", "They met today.", ["later"]),
        ("They met on Jan. 14.", "They met on Jan. 14, 2022.", []),
        ("They met on Jan. 14.", "They met on Jan. 14, 2021.", ["earlier"]),
        ("They met last Friday.", "They met next Friday.", ["later"]),
        ("They met on Feb. 30.", "They met on March 1.", ["later"]),
    ],
)
def test_the_articles_own_date_resolves_relative_times(old: str, new: str, expected: list[str]) -> None:
    """With the article's date known, a weekday or a relative word is compared as the day that it means."""
    assert kinds("time", old, new, base=BASE) == expected


def test_a_resolved_day_is_the_evidences_value() -> None:
    """A date that can mean one day only carries it."""
    (shift,) = found("time", "The vote is on March 3, 2020.", "The vote is on March 9, 2020.")

    assert shift.old
    assert shift.new
    assert (shift.old.value, shift.new.value) == ("2020-03-03", "2020-03-09")
    assert shift.note == "March 3, 2020 → March 9, 2020"


@pytest.mark.parametrize(("old", "new", "kind"), [(None, "On May 5 they slept for 3 hours.", "added"),
                                                  ("On May 5 they slept for 3 hours.", None, "removed")])  # fmt: skip
def test_a_whole_sentence_brings_or_takes_its_times(old: str | None, new: str | None, kind: str) -> None:
    """An added or deleted sentence carries each of its times."""
    assert kinds("time", old, new) == [kind, kind]


@pytest.mark.parametrize(
    "text",
    ["May I go?", "He May or May Not Go.", "They march home.", "You may.", "In all, 2000 people.", "Room 1984a."],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    """Modals, verbs and counts are no dates."""
    assert moments(text) == ()


def test_clock_times_know_their_half_of_the_day() -> None:
    """12 a.m. is midnight, o'clock needs no half."""
    assert [when.minutes for when in moments("12 a.m., 12 p.m., 1:47 p.m. ET, 7 o'clock")] == [0, 720, 827, 420]


def test_the_stop_of_a_sentence_is_no_part_of_a_month() -> None:
    """June and July have no abbreviation that is as long as they are."""
    (shift,) = found("time", "It was due in June.", "It was due in July.")

    assert (shift.old and shift.old.text, shift.new and shift.new.text) == ("June", "July")


def test_many_times_that_mean_the_same_are_told_from_those_that_moved() -> None:
    """Among hundreds of dates, in whatever order and style, the one that moved is the one that is told."""
    days = [f"{month} {day}" for month in ("May", "June", "July", "August") for day in range(1, 29)]
    old = "They met on " + ", on ".join(f"{day}, 2019" for day in days) + " and on March 3, 2018."
    new = "They met on " + ", on ".join(f"{day}, 2019" for day in reversed(days)) + " and on March 5, 2018."

    assert [(s.kind, s.old and s.old.text, s.new and s.new.text) for s in found("time", old, new)] == [
        ("later", "March 3, 2018", "March 5, 2018")
    ]


def test_a_weekday_more_in_another_order_moves_nothing() -> None:
    """Dates that only one side names the weekday of are the same, wherever they stand."""
    old = "It opens on Friday, Jan. 14, and closes on Feb. 9."
    new = "It closes on Wednesday, Feb. 9, and opens on Jan. 14."

    assert found("time", old, new) == []
