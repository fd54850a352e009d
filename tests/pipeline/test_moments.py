"""Which time a capture gets when nobody says it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tracker.errors import MisuseError
from tracker.model import Document, Moment, Notice, NoticeKind, Page, TimeSource
from tracker.pipeline.moments import capture_moment


def at(hour: int, source: TimeSource) -> Moment:
    """A moment of one day."""
    return Moment(datetime(2022, 1, 14, hour, tzinfo=UTC), source)


NAMED, PUBLISHED, MODIFIED = at(9, TimeSource.FILE_NAME), at(10, TimeSource.JSON_LD), at(11, TimeSource.JSON_LD)
FILE = at(20, TimeSource.FILE)


def page(moment: Moment | None = None, *times: Moment) -> Page:
    """A page with these candidates."""
    return Page(b"x", moment, "text/plain", "story.txt", times=times)


def notice(hour: int, inferred: tuple[str, ...] = (), *, assumed: bool = False) -> Notice:
    """A marker that was resolved to this hour."""
    time = datetime(2022, 1, 14, hour, tzinfo=UTC)
    return Notice(NoticeKind.UPDATED, "Updated", 0, 0, time=time, inferred=inferred, assumed=assumed)


@pytest.mark.parametrize(
    ("given", "document", "expected"),
    [
        (page(NAMED, NAMED, FILE), Document("x", modified=MODIFIED), NAMED),
        (page(None, FILE), Document("x", published=PUBLISHED, modified=MODIFIED), MODIFIED),
        (page(None, FILE), Document("x", published=PUBLISHED), PUBLISHED),
        (page(None, FILE), Document("x", published=PUBLISHED, notices=(notice(12),)), at(12, TimeSource.NOTICE)),
        (page(None, FILE), Document("x", notices=(notice(12, ("date",)), notice(13, assumed=True))), FILE),
        (page(None, at(8, TimeSource.HTTP_DATE), FILE), Document("x"), FILE),
    ],
)
def test_the_best_time_there_is(given: Page, document: Document, expected: Moment) -> None:
    """What was said goes before the page's own latest full time, and that before the file's."""
    assert capture_moment(given, document) == expected


def test_no_time_at_all() -> None:
    """A page without any time is refused with the option that gives it one."""
    with pytest.raises(MisuseError, match="--captured-at"):
        capture_moment(page(), Document("x"))
