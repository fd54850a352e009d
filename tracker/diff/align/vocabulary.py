"""The words of both texts, and what each says about which sentences belong together."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from tracker.diff.lexicon import CALENDAR, FUNCTION_WORDS
from tracker.diff.tokens import is_number, stem, words

if TYPE_CHECKING:
    from collections.abc import Iterable

# Distinct words beyond the code points are folded onto the ones there are: they make strangers a little alike.
_CODES = 0x110000
# Measured on the alignment sets: grammar says next to nothing, names say which of several look-alikes is meant, and
# numbers and days are what an update changes.
_FUNCTION, _NUMBER, _NAME = 0.1, 0.4, 2.0
# In a long text no topic is so common that sentences which share all but one word would not be alike.
_LEAST = 0.06
_CALENDAR = frozenset(map(stem, words(" ".join(CALENDAR))))
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Bag:
    """The words of a sentence, or of several in a row.

    `code` has one character a word, so that whole words compare at the speed of characters; `all` are the distinct
    ones, `topics` those that are more than grammar, `mass` is what the distinct ones weigh together.
    """

    code: str
    all: frozenset[str]
    topics: frozenset[str]
    mass: float


class _Codes(dict[str, str]):
    """The character of each word, made when it is first asked for; inflections of one word have one."""

    def __init__(self) -> None:
        super().__init__()
        self.of: dict[str, str] = {}
        """By the word without its ending."""

    def __missing__(self, word: str) -> str:
        code = self[word] = self.of.setdefault(stem(word), chr(len(self.of) % _CODES))
        return code


class Vocabulary:
    """The words of all sentences of both texts, each counted once a distinct sentence, and their weights.

    A word weighs the less the more sentences have it, so that what all sentences of one template share counts for
    little and what tells them apart for much.
    """

    def __init__(self, folded: Iterable[str]) -> None:
        self._codes = _Codes()
        sentences = list(folded)
        self._encoded = [self._encode(sentence) for sentence in sentences]
        self._count = Counter(code for encoded in self._encoded for code in set(encoded))
        self._functions = frozenset(self._codes.of[word] for word in FUNCTION_WORDS if word in self._codes.of)
        self.weights = self._weigh(_names(sentences))

    def _encode(self, sentence: str) -> str:
        return "".join(map(self._codes.__getitem__, words(sentence)))

    def _weigh(self, names: frozenset[str]) -> dict[str, float]:
        weights = {code: max(_LEAST, 2 / (count + 1)) for code, count in self._count.items()}
        for word, code in self._codes.of.items():
            if code in self._functions:
                weights[code] *= _FUNCTION
            elif _updates(word):
                weights[code] *= _NUMBER
            elif word in names:
                weights[code] *= _NAME
        return weights

    def bag(self, key: int) -> Bag:
        """The words of the sentence with this key."""
        return self._bag(self._encoded[key])

    def union(self, bags: Iterable[Bag]) -> Bag:
        """The words of several sentences, in order."""
        return self._bag("".join([bag.code for bag in bags]))

    def _bag(self, code: str) -> Bag:
        distinct = frozenset(code)
        return Bag(code, distinct, distinct - self._functions, self.weight(distinct))

    def weight(self, distinct: Iterable[str]) -> float:
        """What distinct words weigh together; summed in one order, so that it is the same on every run."""
        return sum(map(self.weights.__getitem__, sorted(distinct)))


@lru_cache(maxsize=16384)
def _updates(word: str) -> bool:
    """Whether a word is what an update changes: a number, a day or a month."""
    return is_number(word) or word in _CALENDAR


def _names(sentences: Iterable[str]) -> frozenset[str]:
    """Words that no sentence writes small: names, whatever the language, and what only ever begins a sentence."""
    seen = set(_LETTERS.findall("\n".join(sentences)))
    small = {word for word in seen if word[0].islower()}
    capital = (word for word in seen if word[0].isupper() and word.lower() not in small)
    return frozenset(stem(name) for word in capital for name in words(word))
