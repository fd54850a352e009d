"""Words as single characters: sentences then compare, and words count, at the speed of characters."""

from __future__ import annotations

from functools import lru_cache
from itertools import count

from tracker.diff.lexicon import CALENDAR, FUNCTION_WORDS
from tracker.diff.tokens import is_number, stem, words
from tracker.text import fold

# Stands before the code of a word that is written with a capital letter, and is no code itself.
CAPITAL = "\0"
# What a word is: grammar, what an update changes (numbers, days and months), or matter.
FUNCTION, UPDATE, MATTER = range(3)
# Distinct words beyond the code points are folded onto the ones there are: they make strangers a little alike.
_WORDS = 0x110000 - 1
# Words recur from text to text, long runs of letters do not: kept in memory they would outweigh the texts.
_LONGEST_KEPT, _MOST_KEPT = 32, 1 << 15
# What most often stands around a word and is no part of it.
_MARKS = ".,;:!?()'\"“”‘’"
_CALENDAR = frozenset(map(stem, words(" ".join(CALENDAR))))


class Codes(dict[str, str]):
    """The words of each run of characters between white space, one character a word; inflections of one have one.

    Before a word that is written with a capital letter stands `CAPITAL`. `functions` are the words that are grammar,
    and `kinds` says what each word is.
    """

    def __init__(self) -> None:
        super().__init__()
        self._of: dict[str, str] = {}
        self._stems: dict[str, str] = {}
        self._numbers = count()
        self.functions = frozenset(map(self._code, FUNCTION_WORDS))
        self.kinds = _Kinds(self._stems, self.functions)

    def __missing__(self, run: str) -> str:
        core = run.strip(_MARKS)
        if core != run and core in self:
            codes = self[core]
        elif core.isascii() and core.isalnum():
            word = core.lower()
            codes = self._code(word) if word == core else CAPITAL + self._code(word)
        else:
            folded = fold(run)
            codes = "".join(
                [self._code(word) if word in folded else CAPITAL + self._code(word) for word in words(folded)]
            )
        if len(run) <= _LONGEST_KEPT:
            self[run] = codes
        return codes

    def written(self, text: str) -> str:
        """The words of a text, those with capital letters told apart."""
        return "".join(map(self.__getitem__, text.split()))

    def words(self, text: str) -> str:
        """The words of a text."""
        return self.written(text).replace(CAPITAL, "")

    def _code(self, word: str) -> str:
        """The code of a folded word in lower case."""
        stemmed = stem(word)
        code = self._of.get(stemmed)
        if code is None:
            code = self._of.setdefault(stemmed, chr(1 + next(self._numbers) % _WORDS))
            self._stems[code] = stemmed
        return code


class _Kinds(dict[str, int]):
    """What each word is."""

    def __init__(self, stems: dict[str, str], functions: frozenset[str]) -> None:
        super().__init__(dict.fromkeys(functions, FUNCTION))
        self._stems = stems

    def __missing__(self, code: str) -> int:
        stemmed = self._stems[code]
        kind = self[code] = UPDATE if is_number(stemmed) or stemmed in _CALENDAR else MATTER
        return kind


@lru_cache(maxsize=1)
def _kept() -> Codes:
    return Codes()


def codes() -> Codes:
    """Codes for one comparison: those of the comparisons before it, or new ones where these have become too many."""
    if len(_kept()) > _MOST_KEPT:
        _kept.cache_clear()
    return _kept()
