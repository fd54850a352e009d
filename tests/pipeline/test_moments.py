"""Which time a capture gets when nobody says it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tracker.errors import MisuseError
from tracker.model import Document, Moment, Notice, NoticeKind, Page, StatedTimes, TimeSource
from tracker.pipeline.moments import capture_moment, lacks_zone


def at(hour: int, source: TimeSource) -> Moment:
    """A moment of one day."""
    return Moment(datetime(2022, 1, 14, hour, tzinfo=UTC), source)


NAMED, PUBLISHED, MODIFIED = at(9, TimeSource.FILE_NAME), at(10, TimeSource.JSON_LD), at(11, TimeSource.JSON_LD)
FILE = at(20, TimeSource.FILE)


def page(moment: Moment | None = None, *times: Moment) -> Page:
    """A page with these candidates."""
    return Page(b"x", moment, "text/plain", "story.txt", times=times)


def document(*notices: Notice, **stated: str) -> Document:
    """A document whose page states these times."""
    return Document("x", notices=notices, stated=StatedTimes(**stated))


def notice(hour: int, zone: str | None = "UTC", day: str | None = "2022-01-14") -> Notice:
    """A marker that states this much."""
    return Notice(NoticeKind.UPDATED, "Updated", 0, 0, day, f"{hour:02}:00", zone)


TEN, ELEVEN = "2022-01-14T10:00:00+00:00", "2022-01-14T12:00:00+01:00"


@pytest.mark.parametrize(
    ("given", "document", "expected"),
    [
        (page(NAMED, NAMED, FILE), document(modified=ELEVEN), NAMED),
        (page(None, FILE), document(published=TEN, modified=ELEVEN), MODIFIED),
        (page(None, FILE), document(published=TEN), PUBLISHED),
        (page(None, FILE), document(notice(12), published=TEN), at(12, TimeSource.NOTICE)),
        (page(None, FILE), document(notice(12, None), notice(13, day=None)), FILE),
        (page(None, FILE), document(published="2022-01-14T10:00:00"), FILE),
        (page(None, at(8, TimeSource.HTTP_DATE), FILE), document(), FILE),
        (replace(page(None, FILE), timezone="UTC"), document(published="2022-01-14T10:00:00"), PUBLISHED),
        (replace(page(None, FILE), published_at=datetime(2022, 1, 13, tzinfo=UTC)), document(published=TEN), PUBLISHED),
        (replace(page(None, FILE), published_at=datetime(2022, 1, 13, tzinfo=UTC)), document(), FILE),
    ],
)
def test_the_best_time_there_is(given: Page, document: Document, expected: Moment) -> None:
    """What was said goes before the page's own latest full time, and that before the file's."""
    assert capture_moment(given, document) == expected


def test_a_zone_is_missing_where_a_stated_time_is_no_moment_without_it() -> None:
    """A machine time without an offset, or a marker with a clock time and no zone."""
    assert lacks_zone(document(published="2022-01-14T10:00:00"))
    assert lacks_zone(document(notice(12, None)))
    assert not lacks_zone(document(published=TEN))
    assert not lacks_zone(document())


def test_no_time_at_all() -> None:
    """A page without any time is refused with the option that gives it one."""
    with pytest.raises(MisuseError, match="--captured-at"):
        capture_moment(page(), Document("x"))
