"""Whether a word stands somewhere in a long text: looked for, and all read once where that is cheaper."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.patterns import pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from tracker.claims.edit import Body, Passage

# Each tells, at a word's first letter, whether it stands there in this way; its group is the word.
CAPITALISED = pattern(r"([^a-z\W\d_](?<!\w.)(?<!\w[-.'’].)\w*(?:[-.]\w+|['’](?!s\b)\w+)*)")
"""A word that begins with a capital, wherever it stands; without its possessive."""
_REST = r"[\w'’-]+?)(?:['’]s?)?(?![\w'’-])"
INSIDE = pattern(rf"([^a-z\W\d_](?<=[\w,] .){_REST}")
"""The same within a sentence, after a word or a comma; without its possessive."""
_LONGEST_BEFORE = 16
_NO_CAPITAL_BEFORE = "".join(rf"(?<![^a-z\W\d_][\w'’-]{{{n}}} .)" for n in range(1, _LONGEST_BEFORE))
LEADING = pattern(rf"([^a-z\W\d_](?<=[\w,] .){_NO_CAPITAL_BEFORE}{_REST}")
"""The same where no other capital goes before: not "Union" in "the Transport Union"."""
SMALL = pattern(r"([^A-Z\W\d_](?<!\w.)\w+)")
"""A word without a capital at its beginning."""

# After so many searches through a whole text all of it is read: many more are to be expected. A look at one place takes
# as long as a search through so many characters (measured on news in CPython 3.11).
_SEARCHES = 10
_LOOK = 1000


class Occurrences:
    """The words of one text that stand there in one way.

    The answers do not depend on what was asked before, only the time that they take does.
    """

    def __init__(self, text: str, kind: re.Pattern[str]) -> None:
        self._text, self._kind = text, kind
        self._left = _SEARCHES * (len(text) + _LOOK)
        self._read: Counter[str] | None = None
        self._known: dict[tuple[str, int], bool] = {}

    def has(self, word: str, more_than: int = 0) -> bool:
        """True where the text has this word more often than so many times."""
        if self._read is not None:
            return self._read[word] > more_than
        if (word, more_than) not in self._known:
            self._known[word, more_than] = self._searched(word, more_than)
            if self._left < 0:
                self._read = Counter(self._kind.findall(self._text))
        return self._known[word, more_than]

    def _searched(self, word: str, more_than: int) -> bool:
        """The same by a search for the word from the beginning on, as far as it takes."""
        found, at, looks = 0, self._text.find(word), 0
        while at >= 0 and found <= more_than:
            looks += 1
            match = self._kind.match(self._text, at)
            found += match is not None and match[1] == word
            at = self._text.find(word, at + 1)
        self._left -= (at if at >= 0 else len(self._text)) + looks * _LOOK
        return found > more_than


def occurrences(text: str, kind: re.Pattern[str]) -> Occurrences:
    """Those of a text; kept while its changes are read, if it is no single passage."""
    return _kept(text, kind) if len(text) > _LOOK else Occurrences(text, kind)


_kept = lru_cache(maxsize=12)(Occurrences)


def is_elsewhere(name: str, passage: Passage) -> bool:
    """True where a passage's body has the first word of a name, as it stands there, outside of the passage as well."""
    match = CAPITALISED.match(name)
    word = match[1] if match else name
    return occurrences(passage.body.text, CAPITALISED).has(word, _own(passage.text)[word])


@lru_cache(maxsize=4)
def _own(text: str) -> Counter[str]:
    return Counter(CAPITALISED.findall(text))


def sentences_with(body: Body, letters: str) -> Iterator[int]:
    """The indexes of the sentences in which these letters stand, in order."""
    at = body.text.find(letters)
    while at >= 0:
        index = max(0, bisect_right(body.sentences, at, key=_START) - 1)
        yield index
        at = body.text.find(letters, max(at + 1, body.sentences[index].end))


_START = attrgetter("start")
