"""What extraction makes of a capture: a document, its paragraphs, notices, and what was left out of it."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

from tracker.model.moment import Moment, TimeSource
from tracker.text import fold
from tracker.values import NamedTuple, dataclass

if TYPE_CHECKING:
    from datetime import datetime


class Span(NamedTuple):
    """A half-open range of Unicode code points in a text. Zero width marks a place between characters."""

    start: int
    end: int


class Paragraph(NamedTuple):
    """A half-open range of a text that the publisher set as one block."""

    start: int
    end: int


class Sentence(NamedTuple):
    """A sentence as a span of its text; never altered text, never white space at its ends.

    `paragraph` is the index of the paragraph it stands in, counted from 0.
    """

    start: int
    end: int
    paragraph: int


class NoticeKind(StrEnum):
    """What a publisher's own remark about change is."""

    PUBLISHED = "published"
    UPDATED = "updated"
    CORRECTION = "correction"
    CLARIFICATION = "clarification"
    NOTE = "note"

    @property
    def about_content(self) -> bool:
        """True for the kinds whose change makes a version; published/updated markers alone only restamp."""
        return self in {NoticeKind.CORRECTION, NoticeKind.CLARIFICATION, NoticeKind.NOTE}


@dataclass(frozen=True, slots=True)
class Notice:
    """What the publisher says about change; never a body sentence.

    `start`/`end` are offsets into the text that was searched. In a `Document`, whose text holds no notice, both are
    the place in its text at which the notice stood.

    As stated: `stated_date` ("2022-01-14", or "XXXX-01-14" without a year), `stated_time` (24-hour "13:47"),
    `stated_zone` (as written, upper case), `relative` ("3 hours ago"); None where not stated.
    What follows from it: `time` (UTC) or, where several moments fit, `between` (the first and the last of them);
    `time_source`; `inferred` names which of "date" and "zone" were not stated; `assumed` is True where nothing but
    nearness to the capture decided.
    """

    kind: NoticeKind
    text: str
    start: int
    end: int
    stated_date: str | None = None
    stated_time: str | None = None
    stated_zone: str | None = None
    relative: str | None = None
    time: datetime | None = None
    between: tuple[datetime, datetime] | None = None
    time_source: str | None = None
    inferred: tuple[str, ...] = ()
    assumed: bool = False


def notices_beyond(notices: tuple[Notice, ...], others: tuple[Notice, ...]) -> tuple[Notice, ...]:
    """The notices that are not among the others, glyphs and white space aside, repeated ones counted, in order."""
    known = Counter((notice.kind, fold(notice.text)) for notice in others)
    kept = []
    for notice in notices:
        key = (notice.kind, fold(notice.text))
        if known[key]:
            known[key] -= 1
        else:
            kept.append(notice)
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Text that extraction left out of the document, and why.

    `reason` is a rule's name ("link-card", "advertisement", "comment", "furniture", …), `at` the offset in the
    document's text at which it stood (or None where it stood outside the body), `evidence` what made the rule fire,
    in words a reader understands.
    """

    reason: str
    text: str
    at: int | None = None
    evidence: str = ""

    @property
    def words(self) -> int:
        """How many white-space separated words were left out."""
        return len(self.text.split())


@dataclass(frozen=True, slots=True)
class Label:
    """A judgement about text that was kept: it looks like furniture, but no rule matched it whole."""

    name: str
    start: int
    end: int
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class StatedTimes:
    """The times that a page's code or front matter states for itself, as it does: ISO 8601, with an offset or without.

    The offset is kept because it says where the page's clocks stand; `source` says which of the two stated them.
    """

    published: str | None = None
    modified: str | None = None
    source: TimeSource = TimeSource.JSON_LD


@dataclass(frozen=True, slots=True)
class Document:
    """What extraction made of a capture; re-derivable from it at any time.

    `text` is the body: paragraphs separated by a blank line. What is no article has an empty `text` and says why in
    `problem`; `barrier` names what stood in the article's place, where that is known ("bot-check", "consent",
    "paywall", "not-found", "script-needed"). `aliases` are the URLs that the page gives for itself (canonical, og:url,
    AMP), best first. `extractor` names the rules that made it ("html/1"); documents are compared only when it agrees.
    `published`, `modified` and the times of the notices follow from `stated`, the notices' words and the circumstances
    of the capture: they can be resolved anew from the document alone. `published` is the user's word where its source
    says so.
    """

    text: str
    headline: str | None = None
    standfirst: str | None = None
    byline: str | None = None
    section: str | None = None
    captions: tuple[str, ...] = ()
    published: Moment | None = None
    modified: Moment | None = None
    language: str = "en"
    notices: tuple[Notice, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    labels: tuple[Label, ...] = ()
    url: str | None = None
    aliases: tuple[str, ...] = ()
    outlet: str | None = None
    extractor: str = "text/1"
    problem: str | None = None
    barrier: str | None = None
    stated: StatedTimes = StatedTimes()

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The spans of the body's blocks, in order."""
        spans, start = [], 0
        for block in self.text.split("\n\n"):
            if block:
                spans.append(Paragraph(start, start + len(block)))
            start += len(block) + 2
        return tuple(spans)
