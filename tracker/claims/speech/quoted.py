"""The quotations that stand in a passage, as words that can be compared."""

from __future__ import annotations

from bisect import bisect_right
from difflib import SequenceMatcher
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import Word, words
from tracker.claims.speech.marks import has_marks
from tracker.kept import once
from tracker.model import Span
from tracker.patterns import pattern
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Passage
    from tracker.claims.speech.marks import Quotation

_PERCENT = pattern("%")
_NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_FIGURES = {word: str(value) for value, word in enumerate(_NUMBERS)}
# What makes a word.
LETTER = pattern(r"[^\W_]|%")


class Quoted:
    """The part of a quotation that stands in a passage, marks included; equal to itself alone.

    `text` is what the passage has within the marks. Its words are read when they are asked for, by lists of English
    words if it is `english`.
    """

    def __init__(self, span: Span, inner: Span, text: str, *, english: bool = True) -> None:
        self.span, self.inner, self.text, self.english = span, inner, text, english
        self.start, self.end = span

    @once
    def words(self) -> tuple[Word, ...]:
        """Its words in normal form, at their place in `text`; "%" is one."""
        text, found = self.text, words(self.text)
        if "'" in text or "’" in text:
            found = tuple([_spelled_out(text, word) for word in found])
        if "%" in text:
            signs = [Word(*match.span(), "percent", "percent") for match in _PERCENT.finditer(text)]
            found = tuple(sorted([*found, *signs], key=_START))
        return found

    @once
    def keys(self) -> tuple[str, ...]:
        """The normal forms of its words; "'s" and "is" are one, "six" is "6"."""
        return tuple([_FIGURES.get(word.key, word.key) for word in self.words])


_START = attrgetter("start")
# What a shortened verb is: tense and number were spoken, how they were typed was not.
_SHORTENED = {"m": "am", "re": "are", "s": "is"}


def _spelled_out(text: str, word: Word) -> Word:
    """A word with "'s", "'re" and "'m" as the form of "be" that they stand for."""
    if word.key != "be" or text[word.start] not in "'’":
        return word
    return word._replace(key=_SHORTENED.get(text[word.start + 1 : word.end].casefold(), word.key))


def quoted(passage: Passage | None, *, english: bool = True) -> tuple[Quoted, ...]:
    """The quotations of the text around a passage, as far as they stand in it; spans are offsets into its text.

    `english` says that lists of English words may be asked when two of them are compared.
    """
    if passage is None:
        return ()
    found = passage.quoted
    if found is None or (found and found[0].english is not english):
        found = passage.quoted = _quoted(passage, english)
    return found


def _quoted(passage: Passage, english: bool) -> tuple[Quoted, ...]:
    body, indexes = passage.body, passage.indexes
    if not has_marks(passage.text):
        for index in indexes:
            if not body.begins_unquoted(index):
                break
        else:
            return ()
    paragraphs = {body.sentences[index].paragraph: index for index in indexes}
    near = [found for index in paragraphs.values() for found in body.quotations_near(index)]
    return tuple(_parts(passage, near, english)) if near else ()


def _parts(passage: Passage, near: Sequence[Quotation], english: bool) -> Iterator[Quoted]:
    """What stands of some quotations of the body in a passage, where that has any words."""
    for index, (here, there) in enumerate(passage.pieces):
        following = passage.pieces[index + 1][0] if index + 1 < len(passage.pieces) else len(passage.text)
        last = there + len(passage.text[here:following].rstrip())
        by = here - there
        for at in range(bisect_right(near, there, key=_END), len(near)):
            start, end, (first, behind) = near[at]
            if start >= last:
                break
            first, behind = max(first, there) + by, min(behind, last) + by
            if first < behind and LETTER.search(passage.text, first, behind):
                span = Span(max(start, there) + by, min(end, last) + by)
                yield Quoted(span, Span(first, behind), passage.text[first:behind], english=english)


_END = attrgetter("end")


class Difference(NamedTuple):
    """Words of one quotation that another has not, as half-open ranges of the words of both; one may be empty."""

    start: int
    end: int
    first: int
    behind: int


@lru_cache(maxsize=8)
def differences(a: Quoted, b: Quoted) -> tuple[Difference, ...]:
    """Where the words of two quotations differ by their keys, in order; what lies between is the same on both sides."""
    old, new = a.keys, b.keys
    first, last = common(old, new)
    gone, came = old[first : len(old) - last], new[first : len(new) - last]
    if not gone and not came:
        return ()
    # Words that the other side has nowhere make one difference, whatever words recur around them.
    if {*gone}.isdisjoint(new) and {*came}.isdisjoint(old):
        return (Difference(first, len(old) - last, first, len(new) - last),)
    found = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return tuple([Difference(*places) for tag, *places in found if tag != "equal"])


def common(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """How many items two rows have in common at their beginnings, and of the rest at their ends."""
    most = min(len(old), len(new))
    first = 0
    while first < most and old[first] == new[first]:
        first += 1
    last = 0
    while last < most - first and old[-1 - last] == new[-1 - last]:
        last += 1
    return first, last
