"""Words as single characters: sentences then compare, and words count, at the speed of characters."""

from __future__ import annotations

from functools import lru_cache
from itertools import count

from tracker.diff.lexicon import CALENDAR, FUNCTION_WORDS
from tracker.diff.tokens import is_number, stem, words
from tracker.text import fold

# Distinct words beyond the code points are folded onto the ones there are: they make strangers a little alike.
_WORDS = 0x110000 // 2
# Words recur from text to text, long runs of letters do not: kept in memory they would outweigh the texts.
_LONGEST_KEPT, _MOST_KEPT = 32, 1 << 15
# What most often stands around a word and is no part of it.
_MARKS = ".,;:!?()'\"“”‘’"
_CALENDAR = frozenset(map(stem, words(" ".join(CALENDAR))))


class Codes(dict[str, str]):
    """The words of each run of characters between white space, one character a word; inflections of one have one.

    A word that is written with a capital letter has a code of its own: `small` gives each code without capitals and
    `capital` the other way round. Of codes without capitals `functions` are the words that are grammar, and `updates`
    says which are words that an update changes: numbers, days and months.
    """

    def __init__(self) -> None:
        super().__init__()
        self._of: dict[str, str] = {}
        self._stems: dict[str, str] = {}
        self._numbers = count()
        self.small, self.capital, self.updates = _Small(), _Capital(), _Updates(self._stems)
        self.functions = frozenset(map(self._code, FUNCTION_WORDS))

    def __missing__(self, run: str) -> str:
        core = run.strip(_MARKS)
        if core != run and core in self:
            codes = self[core]
        elif core.isascii() and core.isalnum():
            word = core.lower()
            code = self._code(word)
            codes = code if word == core else self.capital[code]
        else:
            folded = fold(run)
            cased = ((self._code(word), word in folded) for word in words(folded))
            codes = "".join([code if small else self.capital[code] for code, small in cased])
        if len(run) <= _LONGEST_KEPT:
            self[run] = codes
        return codes

    def written(self, text: str) -> str:
        """The words of a text, those with capital letters told apart."""
        return "".join(map(self.__getitem__, text.split()))

    def words(self, text: str) -> str:
        """The words of a text."""
        return self.lowered(self.written(text))

    def lowered(self, written: str) -> str:
        """The same words without capital letters."""
        return "".join(map(self.small.__getitem__, written))

    def _code(self, word: str) -> str:
        """The code of a folded word in lower case."""
        stemmed = stem(word)
        code = self._of.get(stemmed)
        if code is None:
            code = self._of.setdefault(stemmed, chr(2 * (next(self._numbers) % _WORDS)))
            self._stems[code] = stemmed
        return code


class _Small(dict[str, str]):
    """Each code without capitals."""

    def __missing__(self, code: str) -> str:
        small = self[code] = chr(ord(code) & ~1)
        return small


class _Capital(dict[str, str]):
    """The code of each word where it is written with a capital letter."""

    def __missing__(self, code: str) -> str:
        capital = self[code] = chr(ord(code) + 1)
        return capital


class _Updates(dict[str, bool]):
    """Whether each word is a number, a day or a month."""

    def __init__(self, stems: dict[str, str]) -> None:
        super().__init__()
        self._stems = stems

    def __missing__(self, code: str) -> bool:
        stemmed = self._stems[code]
        found = self[code] = is_number(stemmed) or stemmed in _CALENDAR
        return found


@lru_cache(maxsize=1)
def _kept() -> Codes:
    return Codes()


def codes() -> Codes:
    """Codes for one comparison: those of the comparisons before it, or new ones where these have become too many."""
    if len(_kept()) > _MOST_KEPT:
        _kept.cache_clear()
    return _kept()
