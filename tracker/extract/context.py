"""What an extraction knows besides the bytes: where and when they were seen, and the page's own times."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Context:
    """The options of an extraction, later joined by the page's own times.

    `base` is the capture's time, `timezone` an IANA name or an offset such as "+05:30", `published` the user's lower
    bound. `page_published` and `page_modified` keep the offset in which the page wrote them.
    """

    url: str | None = None
    base: datetime | None = None
    timezone: str | None = None
    published: datetime | None = None
    page_published: datetime | None = None
    page_modified: datetime | None = None
