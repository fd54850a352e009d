"""Which time a capture gets when neither the user nor its file's name says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.errors import MisuseError
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
    own = own_times(document)
    if own:
        return max(own)
    of_file = [moment for moment in page.times if moment.source is TimeSource.FILE]
    if of_file:
        return of_file[-1]
    message = f"{page.origin} says no time of its own."
    raise MisuseError(message, hint="Give --captured-at 2022-01-14T18:47Z.")


def own_times(document: Document) -> tuple[Moment, ...]:
    """Every moment that a page states for itself in full: published, modified, and notices with date, time and zone."""
    stamps = [moment for moment in (document.published, document.modified) if moment]
    notices = [
        Moment(n.time, TimeSource.NOTICE) for n in document.notices if n.time and not n.inferred and not n.assumed
    ]
    return (*stamps, *notices)
