"""Times in file names, on the command line, and of pages."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.errors import MisuseError
from tracker.model import CaptureName, TimeSource
from tracker.sources.moments import from_file_name, read_time, zone

NEW_YORK = ZoneInfo("America/New_York")
AT_1847 = datetime(2022, 1, 14, 18, 47, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("20220114T184700Z-3f2a9c1b.html", AT_1847),
        ("20220114T184700Z.html", AT_1847),
        ("2022-01-14T18-47Z.html", AT_1847),
        ("2022-01-14T18-47-00Z.txt.gz", AT_1847),
        ("2022-01-14T18:47Z.txt", AT_1847),
        ("2022-01-14_1347-0500.md", AT_1847),
        ("2022-01-14T13-47-00-05-00.html", None),
        ("2022-01-14 19.47+01:00 harbor.html", AT_1847),
        ("harbor-vote_20220114184700.html", AT_1847),
        ("20220114184700id_.html", AT_1847),
        ("20220114184705.html", AT_1847.replace(second=5)),
        ("story.html", None),
        ("2022-01-14.html", None),
        ("20221314184700.html", None),
        ("2022-02-30T18-47Z.html", None),
        ("2022-01-14T25-00Z.html", None),
        ("1220220114184700.html", None),
        ("00000000000000.html", None),
        ("0001-01-01T00-00+23:00.html", None),
        ("a2022-01-14T18-47Z.html", None),
        ("2022-0114T18-47Z.html", None),
    ],
)
def test_times_in_file_names(name: str, expected: datetime | None) -> None:
    """Our own names, ISO 8601 as file systems take it, and Wayback's 14 digits; nothing else."""
    if name == "2022-01-14T13-47-00-05-00.html":
        with pytest.raises(MisuseError, match="no offset"):
            from_file_name(name)
        return
    moment = from_file_name(name)

    assert (moment and moment.time) == expected
    assert moment is None or moment.source is TimeSource.FILE_NAME


def test_a_file_name_without_offset_needs_a_zone() -> None:
    """A clock time without offset is read in the zone that was given, else refused."""
    moment = from_file_name("2022-01-14T13-47.html", timezone=NEW_YORK)

    assert moment is not None
    assert moment.time == AT_1847
    with pytest.raises(MisuseError, match=r"2022-01-14T13-47\.html has no offset.* --timezone"):
        from_file_name("2022-01-14T13-47.html")


@given(st.integers(631152000, 4102444800), st.binary(min_size=32, max_size=32))
@settings(deadline=None)
def test_our_own_names_say_their_time(seconds: int, digest: bytes) -> None:
    """Whatever a capture is called, its time is read back from its name."""
    name = CaptureName.of(datetime.fromtimestamp(seconds, UTC), digest.hex())

    moment = from_file_name(f"{name}.html")
    assert moment is not None
    assert moment.time == name.time


@given(st.text())
@settings(deadline=None)
def test_no_file_name_crashes(name: str) -> None:
    """Any name has a time or has none."""
    from_file_name(name, timezone=UTC)


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        ("2022-01-14T18:47Z", {}, AT_1847),
        ("2022-01-14t18:47z", {}, AT_1847),
        (" 2022-01-14 18:47:00+00:00 ", {}, AT_1847),
        ("2022-01-14T13:47-05:00", {"timezone": UTC}, AT_1847),
        ("2022-01-14T13:47", {"timezone": NEW_YORK}, AT_1847),
        ("20220114T184700Z", {}, AT_1847),
        ("2022-01-14", {"timezone": UTC, "day": "start"}, datetime(2022, 1, 14, tzinfo=UTC)),
        ("2022-01-14", {"day": "start"}, datetime(2022, 1, 13, 10, tzinfo=UTC)),
        ("2022-01-14", {"timezone": NEW_YORK, "day": "start"}, datetime(2022, 1, 14, 5, tzinfo=UTC)),
        ("20220114", {"timezone": UTC, "day": "end"}, datetime(2022, 1, 14, 23, 59, 59, 999999, tzinfo=UTC)),
    ],
)
def test_times_as_typed(text: str, options: dict[str, object], expected: datetime) -> None:
    """ISO 8601 with an offset, or in a zone; a day is one of its ends."""
    assert read_time(text, **options) == expected  # type: ignore[arg-type] - options of the row


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("2022-01-14T18:47", "has no offset"),
        ("2022-01-14", "is a day"),
        ("yesterday", "is no time"),
        ("", "is no time"),
        ("2022-01-14T18:47 EST", "is no time"),
    ],
)
def test_times_that_say_no_moment(text: str, says: str) -> None:
    """What is no moment is refused, with the option it stood in."""
    with pytest.raises(MisuseError, match=says) as caught:
        read_time(text, option="--captured-at")
    assert caught.value.message.startswith("--captured-at")


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("New York", "Did you mean America/New_York"),
        ("America/Newyork", "Did you mean America/New_York"),
        ("Nowhere/At_All", "Write a name such as"),
        ("../etc/passwd", "no time zone"),
        ("America", "no time zone"),
        ("a\0b", "no time zone"),
    ],
)
def test_zones_that_are_none(name: str, says: str) -> None:
    """An unknown zone is answered with what is near."""
    with pytest.raises(MisuseError, match=says):
        zone(name)
