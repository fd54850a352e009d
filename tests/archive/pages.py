"""Pages to put into an archive, and a keyframe with two captures that need it."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from tracker.model import Moment, Page, Record, TimeSource

if TYPE_CHECKING:
    from tracker.archive import Archive

FOLDER = "herald.example/harbor"
START = datetime(2022, 1, 14, 18, 35, tzinfo=UTC)


def page(body: bytes, minutes: int = 0, **more: object) -> Page:
    """A page seen some minutes after the first."""
    moment = Moment(START + timedelta(minutes=minutes), TimeSource.VISIT)
    return replace(Page(body, moment, "text/html", "test"), **more)


def long_page(seed: int = 1, edits: int = 0) -> bytes:
    """A page of 40 kB of words, with some of them changed."""
    words = random.Random(seed)  # noqa: S311 - made-up text
    text = [str(words.randrange(10**6)) for _ in range(6000)]
    for i in range(edits):
        text[i * 7] = "changed"
    return " ".join(text).encode()


def series(archive: Archive) -> tuple[Record, Record, Record]:
    """A keyframe and two captures that need it."""
    first, _ = archive.put(page(long_page()), FOLDER)
    second, _ = archive.put(page(long_page(edits=3), 1), FOLDER, first.name)
    third, _ = archive.put(page(long_page(edits=6), 2), FOLDER, first.name)
    return first, second, third
