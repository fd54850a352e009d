"""Whether a side of a change says what a word means, in this word or another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.claims.language.sameness import same_meaning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.claims.language.lexicon import Word

# So many pairs of words are compared in one passage; in a longer one than any sentence the same lemma must do.
_MOST_COUPLES = 200_000


class Said:
    """The words of one side, to be asked for one that means the same as another; each different word is read once."""

    def __init__(self, line: Sequence[Word]) -> None:
        self._first: dict[tuple[str, str], int] = {}
        self._by_lemma: dict[str, int] = {}
        self._found: dict[tuple[str, str], int | None] = {}
        self._left = _MOST_COUPLES
        self._line = line
        for at, word in enumerate(line):
            self._first.setdefault((word.key, word.lemma), at)
            self._by_lemma.setdefault(word.lemma, at)

    def first(self, word: Word) -> int | None:
        """The index of the first word that means the same; None where none does."""
        form = word.key, word.lemma
        if form not in self._found:
            self._found[form] = self._search(word)
        return self._found[form]

    def has(self, word: Word) -> bool:
        """True where some word means the same."""
        return word.lemma in self._by_lemma or self.first(word) is not None

    def _search(self, word: Word) -> int | None:
        if self._left < 0:
            return self._by_lemma.get(word.lemma)
        for read, at in enumerate(self._first.values(), 1):
            if same_meaning(self._line[at], word):
                self._left -= read
                return at
        self._left -= len(self._first)
        return None
