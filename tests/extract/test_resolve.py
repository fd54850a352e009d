"""Resolution: which moment a marker means, in the order that the design fixes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from datetime import timezone as fixed
from typing import TYPE_CHECKING, Any

import pytest

from tracker.extract.notices import find
from tracker.extract.resolve import resolve
from tracker.extract.timing import timed
from tracker.extract.zones import own_offset, stated_zone, zone_named
from tracker.model import Document, Moment, StatedTimes, TimeSource

if TYPE_CHECKING:
    from tracker.model import Notice

NEW_YORK = "America/New_York"


def at(text: str) -> datetime:
    """An ISO time as a datetime; UTC where it says nothing."""
    time = datetime.fromisoformat(text)
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def resolved(
    text: str, base: str | None = "2022-01-14T18:50", timezone: str | None = NEW_YORK, **bounds: str
) -> Notice:
    """The first notice of a text, resolved."""
    times: dict[str, Any] = {name: at(value) for name, value in bounds.items()}
    return resolve(find(text)[0], base=at(base) if base else None, zone=zone_named(timezone), **times)


def document(text: str, published: str | None = None, modified: str | None = None) -> Document:
    """A document whose page has these notices and states these times."""
    return Document("x", notices=find(text), stated=StatedTimes(published, modified))


def test_the_modified_time_decides_where_it_agrees() -> None:
    """The page's modified time fits to the minute: it is the moment, and nothing is assumed."""
    notice = resolved("Updated at 1:47 p.m.", base="2022-01-20T00:00", modified="2022-01-14T18:47:31")

    assert (notice.time, notice.assumed, notice.time_source) == (at("2022-01-14T18:47"), False, "modified")
    assert notice.inferred == ("date", "zone")


@pytest.mark.parametrize("modified", ["2022-01-14T18:46", "2022-01-15T18:47"])
def test_a_modified_time_that_does_not_fit_decides_nothing(modified: str) -> None:
    """Another minute, or a time after the capture, is passed over."""
    assert resolved("Updated at 1:47 p.m.", modified=modified).time_source == "nearest-before-capture"


def test_one_candidate_after_publication_decides() -> None:
    """Only one day has that clock time between publication and capture."""
    notice = resolved("Updated at 1:47 p.m.", published="2022-01-14T16:00")

    assert (notice.time, notice.assumed, notice.time_source) == (at("2022-01-14T18:47"), False, "only-candidate")


def test_several_candidates_give_the_first_and_the_last() -> None:
    """Several days fit: no moment, but the span of the candidates."""
    notice = resolved("Updated at 1:47 p.m.", base="2022-01-25T15:00", published="2022-01-14T00:00")

    assert notice.time is None
    assert notice.between == (at("2022-01-14T18:47"), at("2022-01-24T18:47"))
    assert not notice.assumed


def test_the_last_visit_without_the_marker_narrows() -> None:
    """The later of publication and last visit is the lower bound."""
    notice = resolved(
        "Updated at 1:47 p.m.", base="2022-01-25T15:00", published="2022-01-14T00:00", after="2022-01-24T10:00"
    )

    assert notice.time == at("2022-01-24T18:47")


def test_a_marker_that_contradicts_the_visits_keeps_the_moment_it_seems_to_mean() -> None:
    """No day has that clock time after the last visit without the marker: the nearest before the capture, assumed."""
    notice = resolved("Updated at 1:55 p.m.", base="2022-01-14T20:50", after="2022-01-14T19:50")

    assert (notice.time, notice.between) == (at("2022-01-14T18:55"), None)
    assert (notice.assumed, notice.time_source) == (True, "nearest-before-capture")


def test_a_marker_that_contradicts_the_visits_may_be_of_the_day_before() -> None:
    """Shortly after midnight the nearest moment before the capture lies on another day than both visits."""
    notice = resolved("Updated at 11:30 p.m.", base="2022-01-14T06:00", after="2022-01-14T05:30")

    assert notice.time == at("2022-01-14T04:30")
    assert notice.assumed


def test_a_marker_before_publication_is_no_moment() -> None:
    """Where the page contradicts itself, no visit says which of its times is wrong."""
    notice = resolved("Updated at 1:47 p.m.", published="2022-01-14T18:49:30")

    assert (notice.time, notice.between, notice.assumed) == (None, None, False)


def test_without_a_lower_bound_the_nearest_is_assumed() -> None:
    """The nearest such moment before the capture is taken and marked."""
    assert resolved("Updated at 1:47 p.m.").time == at("2022-01-14T18:47")
    assert resolved("Updated at 1:47 p.m.", base="2022-01-14T18:40").time == at("2022-01-13T18:47")
    assert resolved("Updated at 1:47 p.m.").assumed


def test_a_marker_in_the_minute_of_publication_fits() -> None:
    """Markers show minutes, publication times seconds."""
    assert resolved("Updated at 1:47 p.m.", published="2022-01-14T18:47:40").time == at("2022-01-14T18:47")


def test_no_candidate_gives_no_time() -> None:
    """A marker that no moment fits stays unresolved."""
    notice = resolved("Updated at 1:47 p.m.", published="2022-01-14T18:49")

    assert (notice.time, notice.between) == (None, None)


def test_without_any_zone_the_bounds_are_all_that_is_known() -> None:
    """Publication and capture both known: somewhere clocks show that time at any moment between them."""
    bounds = {"base": "2022-01-25T15:00", "published": "2022-01-13T10:00"}
    notice = resolved("Updated at 1:47 p.m.", timezone=None, **bounds)

    assert (notice.time, notice.inferred) == (None, ("date", "zone"))
    assert notice.between == (at("2022-01-13T10:00"), at("2022-01-25T15:00"))
    assert resolved("Updated Jan. 14 at 1:47 p.m.", timezone=None, **bounds).between is None


def test_without_any_zone_there_is_no_time() -> None:
    """Neither option nor page gives a zone: a clock time is no moment."""
    notice = resolved("Updated at 1:47 p.m.", timezone=None, modified="2022-01-14T18:47")

    assert (notice.time, notice.between, notice.inferred) == (None, None, ())


@pytest.mark.parametrize(("offset", "clock"), [("-05:00", "18:47"), ("+05:30", "08:17"), ("-10:00", "23:47")])
def test_the_pages_own_offset_is_its_zone(offset: str, clock: str) -> None:
    """A page that writes its times with an offset says where its clocks stand; a user's or UTC's says nothing."""
    base, user = at("2022-01-14T23:59"), at("2022-01-14T06:00+03:00")
    made = document("Updated at 1:47 p.m.", published=f"2022-01-14T02:00:00{offset}", modified="2022-01-14T23:00:00Z")

    assert timed(made, base=base, timezone=None, published=user).notices[0].time == at(f"2022-01-14T{clock}")
    unsaid = document("Updated at 1:47 p.m.", modified="2022-01-14T23:00:00Z")
    assert timed(unsaid, base=base, timezone=None, published=user).notices[0].time is None


def test_a_document_is_resolved_anew_from_itself_alone() -> None:
    """Whatever it was resolved against before, the same circumstances give the same document."""
    made = document("Updated at 1:47 p.m.\nPublished Jan. 13, 2022 at 9 a.m.", published="2022-01-14T02:00:00-05:00")
    seen = {"base": at("2022-01-14T23:59"), "timezone": None}
    fresh = timed(made, **seen)
    detour = timed(made, base=at("2022-03-01T10:00"), timezone="Asia/Tokyo", after=at("2022-02-27T01:00"))

    assert detour.notices[0].time != fresh.notices[0].time == at("2022-01-14T18:47")
    assert timed(detour, **seen) == fresh


def test_whose_word_the_times_of_a_document_are() -> None:
    """The user's goes before the page's code, and that before a marker; a machine time without offset needs a zone."""
    coded = document("Published Jan. 13, 2022 at 9 a.m. ET", published="2022-01-13T10:00:00")
    user = at("2022-01-12T00:00")

    def published(timezone: str | None, given: datetime | None = None) -> Moment | None:
        return timed(coded, base=at("2022-01-20T00:00"), timezone=timezone, published=given).published

    assert published(None) == Moment(at("2022-01-13T14:00"), TimeSource.NOTICE)
    assert published("Europe/Paris") == Moment(at("2022-01-13T09:00"), TimeSource.JSON_LD)
    assert published("Europe/Paris", user) == Moment(user, TimeSource.USER)


@pytest.mark.parametrize(
    ("zone", "time"),
    [
        ("ET", "18:47"), ("EST", "18:47"), ("GMT", "13:47"), ("CET", "12:47"), ("IST", "08:17"), ("CST", "19:47"),
        ("GMT+2", "11:47"), ("Eastern time", "18:47"), ("JST", "04:47"),
    ],
)  # fmt: skip
def test_stated_zones_are_real_zones(zone: str, time: str) -> None:
    """Abbreviations mean the clocks of a place; the date alone is inferred then."""
    notice = resolved(f"Updated at 1:47 p.m. {zone}", base="2022-01-14T23:00", timezone=None)

    assert notice.time is not None
    assert f"{notice.time:%H:%M}" == time
    assert notice.inferred == ("date",)


def test_an_abbreviation_with_two_meanings_follows_the_zone_that_is_known() -> None:
    """The abbreviation "IST" in Jerusalem is Israel's time, not India's."""
    assert resolved("Updated at 1:47 p.m. IST", timezone="Asia/Jerusalem").time == at("2022-01-14T11:47")


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Updated 3 hours ago", "2022-01-14T14:50", "2022-01-14T15:50"),
        ("Updated a minute ago", "2022-01-14T18:48", "2022-01-14T18:49"),
        ("Updated two days ago", "2022-01-11T18:50", "2022-01-12T18:50"),
        ("Mis à jour il y a 3 heures", "2022-01-14T14:50", "2022-01-14T15:50"),
        ("Ultimo aggiornamento: 3 ore fa", "2022-01-14T14:50", "2022-01-14T15:50"),
        ("Updated a few minutes ago", "2022-01-14T18:40", "2022-01-14T18:48"),
        ("Updated: today", "2022-01-14T05:00", "2022-01-14T18:50"),
        ("Updated: yesterday", "2022-01-13T05:00", "2022-01-14T04:59"),
    ],
)
def test_relative_times_are_spans(text: str, start: str, end: str) -> None:
    """The words "3 hours ago" are rounded: between three and four hours before the capture."""
    notice = resolved(text)

    assert notice.time is None
    assert notice.between == (at(start), at(end))


def test_a_day_word_gives_the_day() -> None:
    """The words "yesterday at 3 p.m." are a moment."""
    assert resolved("Updated yesterday at 3 p.m.").time == at("2022-01-13T20:00")


def test_a_day_word_without_a_zone_is_open() -> None:
    """Whose yesterday it was is not known."""
    assert resolved("Updated: yesterday", timezone=None).between is None


def test_a_full_statement_needs_no_base() -> None:
    """Date, time and zone make a moment by themselves."""
    notice = resolved("Updated Jan. 14, 2022 at 1:47 p.m. EST", base=None, timezone=None)

    assert (notice.time, notice.inferred, notice.time_source) == (at("2022-01-14T18:47"), (), "stated")


def test_a_date_alone_is_a_day() -> None:
    """Without a clock time there is a day, cut at the capture, and no moment."""
    assert resolved("Updated Jan. 13, 2022").between == (at("2022-01-13T05:00"), at("2022-01-14T04:59"))
    assert resolved("Updated Jan. 14, 2022").between == (at("2022-01-14T05:00"), at("2022-01-14T18:50"))


def test_a_date_without_a_year_takes_the_year_that_fits() -> None:
    """The year is inferred as the day is."""
    assert resolved("Updated Dec. 30 at 1:47 p.m.").time == at("2021-12-30T18:47")
    assert resolved("Updated Jan. 14 at 1:47 p.m.", published="2022-01-01T00:00").time == at("2022-01-14T18:47")
    assert resolved("Updated Feb. 29 at 1:47 p.m.").time == at("2020-02-29T18:47")
    assert resolved("Updated Jan. 14").between is None


def test_without_a_base_a_bare_clock_time_stays_open() -> None:
    """Nothing to resolve against."""
    assert resolved("Updated at 1:47 p.m.", base=None).time is None


def test_naive_times_are_utc() -> None:
    """A time without an offset is never read in the machine's zone."""
    notice = find("Updated at 1:47 p.m.")[0]

    assert resolve(notice, base=datetime(2022, 1, 14, 18, 50), zone=UTC).time == at("2022-01-14T13:47")  # noqa: DTZ001 - naive on purpose


@pytest.mark.parametrize("name", [None, "", "Nowhere/Land", "../etc", "+99:99", "\x00"])
def test_unknown_zones_are_none(name: str | None) -> None:
    """What names no zone is none, and raises nothing."""
    assert zone_named(name) is None


def test_zones_by_name_offset_and_abbreviation() -> None:
    """IANA names, offsets and abbreviations are understood."""
    moment = datetime(2022, 7, 1, tzinfo=UTC)

    assert [moment.astimezone(zone_named(name)).hour for name in ("Europe/Paris", "+05:30", "UTC-5", "CET")] == [
        2,
        5,
        19,
        2,
    ]
    assert stated_zone("XYZ", None, None) is None


def test_utc_is_no_sign_of_a_place() -> None:
    """Servers write UTC anywhere: only another offset says where a page is made."""
    east = fixed(timedelta(hours=5))

    assert own_offset(None, datetime(2022, 1, 1, tzinfo=UTC)) is None
    assert own_offset(datetime(2022, 1, 1, tzinfo=UTC), datetime(2022, 1, 1, tzinfo=east)) == east
