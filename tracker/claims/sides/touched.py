"""Listed words and phrases of which a word changed, read around the words that changed and nowhere else."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import words, words_in
from tracker.claims.sides.spans import Item, touches
from tracker.model import Span
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from tracker.claims.language.lexicon import Word

    Reader = Callable[[Sequence[Word], int], tuple[Item | None, int]]

# How far around a word a text is read at first, in characters, and how many words behind it a rule may look at.
_BEFORE, _BEHIND, _LONGEST = 24, 48, 5
# Around more words than this nothing is read apart, but the whole at once.
_FEW = 8
_END = attrgetter("end")


class Listing:
    """A list of phrases in normal form, as a text is looked through for them."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self.longest: dict[str, int] = {}
        """How many words the longest phrase has that begins with a word."""
        self._mates: dict[str, set[str]] = {}
        for phrase in phrases:
            parts = phrase.split()
            self.longest[parts[0]] = max(self.longest.get(parts[0], 0), len(parts))
            for part in parts:
                mates = self._mates.setdefault(part, set())
                mates.add(max((mate for mate in parts if mate != part), key=len, default=""))
        self.vocabulary = frozenset(self._mates)
        """Every word of a phrase."""

    def is_part(self, word: Word) -> bool:
        """True for a word of some phrase."""
        return word.key in self.vocabulary

    def may_stand(self, word: Word, text: str) -> bool:
        """False for a word that is part of no phrase in its text, as far as a glance at what is beside it tells."""
        mates = self._mates.get(word.key, ())
        if not mates or "" in mates:
            return bool(mates)
        beside = fold(text[max(0, word.start - _BEHIND) : word.end + _BEHIND]).casefold()
        return any(mate in beside for mate in mates)


def touched_phrases(
    text: str, changed: Sequence[Word], is_part: Callable[[Word], bool], read: Reader[Item]
) -> list[Item]:
    """What a text has of a list, where one of these words belongs to it; in order, and none inside another.

    `read` gives what begins at a word of a line, if anything does, and how many words that takes; it looks no further
    than one word before and five behind. `is_part` is true for every word of a listed phrase: behind any other word
    reading can begin as if it had begun at the first.
    """
    found: list[Item] = []
    free = 0
    for word in changed:
        if word.start < free:
            continue
        line, at = _beginning(text, word, is_part, free, whole=len(changed) > _FEW)
        while at < len(line) and line[at].start < word.end:
            item, length = read(line, at)
            at += length
            if item is not None and touches(item, word):
                found.append(item)
        free = line[at - 1].end
    return found


def _beginning(
    text: str, word: Word, is_part: Callable[[Word], bool], free: int, *, whole: bool
) -> tuple[Sequence[Word], int]:
    """Words with this one among them, and where to begin to read them: not before `free`, an offset."""
    start, end = max(0, word.start - _BEFORE), word.end + _BEHIND
    line = words(text) if whole else words_in(text, [Span(start, end)])
    here = at = bisect_right(line, word.start, key=_END)
    while at and line[at - 1].start >= free and is_part(line[at - 1]):
        at -= 1
    if not whole and ((start > 0 and at == 0) or (end < len(text) and len(line) - here <= _LONGEST)):
        return _beginning(text, word, is_part, free, whole=True)
    return line, at
