"""What a facet looks at: one change, as two passages of text whose offsets lead back to the documents."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker.claims.speech.marks import has_marks, in_paragraph, quotations
from tracker.kept import once
from tracker.model import Evidence, Span, WordOp

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from tracker.claims.sides.both import Both
    from tracker.claims.speech.marks import Quotation
    from tracker.claims.speech.quoted import Quoted
    from tracker.model import Sentence, Shift

# So many sentences of a paragraph are looked at for a mark before one of them; else the paragraph is read and kept.
_SENTENCES_BEFORE = 8
# What `Evidence(…)` calls in the end.
_NEW = tuple.__new__


LEAST = 3
"""How many words must stand one after the other in two places to be the same ones."""


def runs(text: str) -> list[tuple[str, ...]]:
    """Every three words of a text that stand one after the other, marks and capitals aside."""
    line = [bare for word in text.replace("’", "'").casefold().split() if (bare := word.strip(_MARKS))]
    return [*zip(line, line[1:], line[2:], strict=False)]


_MARKS = "\"'“”‘„«».,;:!?…()[]-–—"


class Body:
    """One whole side: the text, its sentences, and the moment that its relative times refer to (UTC), if known.

    `labels` are the user's own lines for the list of loaded names.
    Equal to itself alone, so that what is read from it can be kept; never altered.
    """

    def __init__(
        self,
        text: str,
        sentences: tuple[Sentence, ...],
        base: datetime | None = None,
        labels: tuple[str, ...] = (),
    ) -> None:
        self.text, self.sentences, self.base, self.labels = text, sentences, base, labels

    @once
    def paragraphs(self) -> tuple[Span, ...]:
        """From the first to the last sentence of each paragraph, by paragraph index."""
        spans: dict[int, Span] = {}
        for start, end, paragraph in self.sentences:
            first = spans[paragraph].start if paragraph in spans else start
            spans[paragraph] = Span(first, end)
        nowhere = Span(0, 0)
        return tuple(spans.get(i, nowhere) for i in range(max(spans, default=-1) + 1))

    @once
    def quotations(self) -> tuple[Quotation, ...]:
        """What stands between quotation marks anywhere in the text, outermost pairs, in order."""
        return quotations(self.text, self.paragraphs)

    @once
    def _quoted_runs(self) -> frozenset[int]:
        """The hash of every three words that stand one after the other within a quotation: a third of their size."""
        return frozenset([hash(run) for _, _, inner in self.quotations for run in runs(self.text[slice(*inner)])])

    def quotes(self, text: str) -> bool:
        """True where all of a text, three words or more, is quoted somewhere in this side."""
        found = runs(text)
        return bool(found) and self._quoted_runs.issuperset(map(hash, found))

    def quotations_near(self, index: int) -> tuple[Quotation, ...]:
        """Those of `quotations` in the paragraph of one sentence; each paragraph is read once, and only when asked."""
        paragraph = self.sentences[index].paragraph
        found = self._by_paragraph.get(paragraph)
        if found is None:
            found = self._by_paragraph[paragraph] = self._read_paragraph(index, paragraph)
        return found

    def begins_unquoted(self, index: int) -> bool:
        """True where no quotation can reach one sentence from before it in its paragraph.

        Of a long paragraph that is not asked.
        """
        sentences = self.sentences
        start, _, paragraph = sentences[index]
        if not index or sentences[index - 1].paragraph != paragraph:
            return True
        for at in range(index - 1, index - 2 - _SENTENCES_BEFORE, -1):
            if at < 0 or sentences[at].paragraph != paragraph:
                return at == index - 1 or not has_marks(self.text[sentences[at + 1].start : start])
        return False

    @once
    def _by_paragraph(self) -> dict[int, tuple[Quotation, ...]]:
        return {}

    def _read_paragraph(self, index: int, paragraph: int) -> tuple[Quotation, ...]:
        sentences = self.sentences
        first = behind = index
        while first and sentences[first - 1].paragraph == paragraph:
            first -= 1
        while behind < len(sentences) and sentences[behind].paragraph == paragraph:
            behind += 1
        here = Span(sentences[first].start, sentences[behind - 1].end)
        following = sentences[behind] if behind < len(sentences) else None
        goes_on = following is not None and following.paragraph == paragraph + 1
        return in_paragraph(self.text, here, following if goes_on else None)


class Passage:
    """The sentences of one side of a change, joined in reading order, and the way back to the body's text.

    Equal to itself alone, so that what is read from it can be kept; altered by nothing but `quoted`.

    Adjacent sentences are joined by what stands between them in the body, others by a single space. `pieces` are
    (offset in `text`, offset in the body) of each contiguous piece, ascending.
    """

    def __init__(self, text: str, pieces: tuple[tuple[int, int], ...], body: Body, indexes: tuple[int, ...]) -> None:
        self.text, self.pieces, self.body, self.indexes = text, pieces, body, indexes
        self.quoted: tuple[Quoted, ...] | None = None
        """What `quoted.quoted` gives, once it was asked."""

    @once
    def parts(self) -> list[str]:
        """What stands between the spaces of `text`."""
        return self.text.split(" ")

    def span(self, start: int, end: int) -> Span:
        """The body's span for a range of `text`."""
        if len(self.pieces) == 1:
            here, there = self.pieces[0]
            return Span(start + there - here, end + there - here)
        return Span(self._body_offset(start), self._body_offset(max(start, end - 1)) + (end > start))

    def evidence(
        self,
        start: int,
        end: int,
        *,
        value: float | str | None = None,
        unit: str | None = None,
        also: tuple[tuple[int, int], ...] = (),
    ) -> Evidence:
        """Proof: a range of `text` as evidence with the body's offsets.

        A range over sentences that stand apart in the body is proven by its part in the first; the rest is `also`.
        """
        if len(self.pieces) == 1:
            spans = tuple([self.span(*other) for other in also]) if also else ()
            here, there = self.pieces[0]
            by = there - here
            return _NEW(Evidence, (self.text[start:end], start + by, end + by, value, unit, spans))
        first, *rest = self._parts(start, end)
        further = (part for other in also for part in self._parts(*other))
        spans = tuple(self.span(*part) for part in (*rest, *further))
        return Evidence(self.text[slice(*first)], *self.span(*first), value, unit, spans)

    def _parts(self, start: int, end: int) -> list[Span]:
        """A range, cut where the body has other sentences in between; the space that joins the pieces is no part."""
        edges = [start, *(here for here, _ in self.pieces if start < here < end), end]
        parts = (Span(a, a + len(self.text[a:b].rstrip()) if b < end else b) for a, b in pairwise(edges))
        return [part for part in parts if part.start < part.end] or [Span(start, end)]

    def _body_offset(self, offset: int) -> int:
        index = max(0, bisect_right(self.pieces, offset, key=lambda piece: piece[0]) - 1)
        here, there = self.pieces[index]
        return there + offset - here

    @once
    def paragraph(self) -> Span:
        """The body's span of the paragraph in which the passage begins."""
        return self.body.paragraphs[self.body.sentences[self.indexes[0]].paragraph]


class Edit:
    """One change as a facet sees it; equal to itself alone, and altered by nothing but `both`.

    A side that does not exist (added, deleted) is None; then `words` is empty.

    `words` has spans into the two passages' `text` (not into the bodies). `found` are the shifts that the facets
    before this one proved, so that a later facet (content, last) can leave what is explained alone; while a change is
    judged they grow from facet to facet. `elsewhere` is the whole of the side that an added or deleted sentence does
    not stand in.
    """

    __slots__ = ("both", "elsewhere", "found", "language", "new", "old", "words")

    def __init__(
        self,
        old: Passage | None,
        new: Passage | None,
        words: tuple[WordOp, ...],
        language: str = "en",
        found: Sequence[Shift] = (),
        both: tuple[Both | None] | None = None,
        elsewhere: Body | None = None,
    ) -> None:
        self.old, self.new, self.words, self.language, self.found = old, new, words, language, found
        self.elsewhere = elsewhere
        self.both = both
        """What `reading.both` gives, once it was asked."""
