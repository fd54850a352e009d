"""Which time a capture gets when neither the user nor its file's name says it, and whether it lacks a zone."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from tracker.errors import MisuseError
from tracker.extract.resolve import ZONELESS
from tracker.extract.timing import timed
from tracker.model import Moment, TimeSource

if TYPE_CHECKING:
    from tracker.model import Document, Page


def capture_moment(page: Page, document: Document) -> Moment:
    """When the page's wording is known to have been up, with the source of that time.

    `page.moment` (a visit, the user, a record, the file's name), else the latest time that the page gives for itself,
    else the time of its file. Raises `MisuseError` where there is none of them.
    """
    if page.moment:
        return page.moment
    own = own_times(document, page.timezone)
    if own:
        return max(own)
    of_file = [moment for moment in page.times if moment.source is TimeSource.FILE]
    if of_file:
        return of_file[-1]
    message = f"{page.origin} says no time of its own."
    raise MisuseError(message, hint="Give --captured-at 2022-01-14T18:47Z.")


def own_times(document: Document, timezone: str | None) -> tuple[Moment, ...]:
    """Every moment that a page states for itself in full: published, modified, and notices with date, time and zone."""
    own = timed(document, base=None, timezone=timezone)
    stamps = [moment for moment in (own.published, own.modified) if moment]
    notices = [Moment(n.time, TimeSource.NOTICE) for n in own.notices if n.time and not n.inferred and not n.assumed]
    return (*stamps, *notices)


def lacks_zone(document: Document) -> bool:
    """Whether a time that the page states is no moment for want of a zone; the document was resolved without one."""
    stated = filter(None, (document.stated.published, document.stated.modified))
    return any(datetime.fromisoformat(text).tzinfo is None for text in stated) or any(
        (notice.stated_time or notice.stated_date)
        and not notice.time
        and (not notice.between or notice.time_source == ZONELESS)
        for notice in document.notices
    )
