"""A document's times, from the document and the circumstances of its capture alone: extraction need not run again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from tracker.extract.resolve import resolve
from tracker.extract.zones import own_offset, zone_named
from tracker.model import Moment, NoticeKind, TimeSource
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from datetime import tzinfo

    from tracker.model import Document, Notice


class _Bounds(NamedTuple):
    """What the notices of one page are resolved against; the page's own times keep their offsets."""

    base: datetime | None
    zone: tzinfo | None
    given: datetime | None
    published: datetime | None
    modified: datetime | None
    after: datetime | None

    def resolved(self, notices: tuple[Notice, ...], published: datetime | None) -> tuple[Notice, ...]:
        """The notices, none of which lies before `published`."""
        return tuple(
            resolve(
                notice,
                base=self.base,
                zone=self.zone,
                published=published,
                modified=self.modified,
                after=self.after,
            )
            for notice in notices
        )


def timed(
    document: Document,
    *,
    base: datetime | None,
    timezone: str | None,
    published: datetime | None = None,
    after: datetime | None = None,
) -> Document:
    """The document with its times as these circumstances give them, whatever it was resolved against before.

    `base` is the capture's time, `timezone` an IANA name, `published` what the user says of the publication (it goes
    before what the page says), `after` the last visit that did not show the notices.
    """
    stated = document.stated
    own, modified = (_read(text, timezone) for text in (stated.published, stated.modified))
    zone = zone_named(timezone) or own_offset(modified, own)
    notices = _resolved(document.notices, _Bounds(base, zone, published, own, modified, after))
    return replace(
        document,
        notices=notices,
        published=_moment(published, TimeSource.USER)
        or _moment(own, stated.source)
        or _noticed(notices, NoticeKind.PUBLISHED),
        modified=_moment(modified, stated.source) or _noticed(notices, NoticeKind.UPDATED),
    )


def _resolved(notices: tuple[Notice, ...], bounds: _Bounds) -> tuple[Notice, ...]:
    """The notices with their times; where nothing else gives the time of publication, a published marker does."""
    published = bounds.given or bounds.published
    found = bounds.resolved(notices, published)
    if published is None:
        marked = [n for n in found if n.kind is NoticeKind.PUBLISHED and n.stated_date and n.time_source]
        published = next(filter(None, (n.time or (n.between and n.between[0]) for n in marked)), None)
        found = bounds.resolved(notices, published) if published else found
    return found


def _read(text: str | None, timezone: str | None) -> datetime | None:
    """A stated time; one without an offset is read in the zone, without that it is none."""
    if text is None:
        return None
    time, zone = datetime.fromisoformat(text), zone_named(timezone)
    if time.tzinfo is None:
        return time.replace(tzinfo=zone) if zone else None
    return time


def _moment(time: datetime | None, source: TimeSource) -> Moment | None:
    return Moment(time, source) if time else None


def _noticed(notices: tuple[Notice, ...], kind: NoticeKind) -> Moment | None:
    """The time that a marker on the page states, where its code states none; one that was only assumed is none."""
    times = [notice.time for notice in notices if notice.kind is kind and notice.time and not notice.assumed]
    return Moment(times[0], TimeSource.NOTICE) if times else None
