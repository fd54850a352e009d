"""The words of both texts, and what each says about which sentences belong together."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tracker.diff.align.codes import Codes

# Measured on the alignment sets: grammar says next to nothing, names say which of several look-alikes is meant, and
# numbers and days are what an update changes.
_FUNCTION, _NUMBER, _NAME = 0.1, 0.4, 2.0
# In a long text no topic is so common that sentences which share all but one word would not be alike.
_LEAST = 0.06
# Weights are whole numbers, so that their sums are the same in every order.
_ONE = 10_000
# So many sentences are counted at once: the words of a long text would outweigh it.
_AT_ONCE = 200


class Bag(NamedTuple):
    """The words of a sentence, or of several in a row.

    `code` has one character a word, `all` are the distinct ones, `mass` is what these weigh together.
    """

    code: str
    all: frozenset[str]
    mass: int


class Vocabulary:
    """What the words of the sentences `distinct` weigh where encoded ones, `free`, are to be compared.

    A word weighs the less the more often it is written, so that what all sentences of one template share counts for
    little and what tells them apart for much.
    """

    def __init__(self, distinct: Iterable[str], free: Iterable[str], codes: Codes) -> None:
        self.functions = codes.functions
        self.weights = _weights(_counted(distinct, codes), set("".join(free)), codes)

    def bag(self, code: str) -> Bag:
        """The words of encoded sentences."""
        distinct = frozenset(code)
        return Bag(code, distinct, sum(map(self.weights.__getitem__, distinct)))

    def weight(self, distinct: Iterable[str]) -> int:
        """What distinct words weigh together."""
        return sum(map(self.weights.__getitem__, distinct))


def _counted(sentences: Iterable[str], codes: Codes) -> Counter[str]:
    """How often each word is written, with and without a capital letter."""
    counts: Counter[str] = Counter()
    rest = iter(sentences)
    while some := list(islice(rest, _AT_ONCE)):
        counts.update(codes.written(" ".join(some)))
    return counts


def _weights(counts: Counter[str], distinct: set[str], codes: Codes) -> dict[str, int]:
    """The weight of each word."""
    count, functions, updates, capital = counts.get, codes.functions, codes.updates, codes.capital
    weights = {}
    for code in distinct:
        small = count(code, 0)
        # No sentence writes it small: a name, whatever the language, or what only ever begins a sentence.
        factor = _FUNCTION if code in functions else _NUMBER if updates[code] else 1 if small else _NAME
        rare = 2 / (small + count(capital[code], 0) + 1)
        weights[code] = int(_ONE * factor * max(_LEAST, rare))
    return weights


class Bags(dict[int, Bag]):
    """The words of the sentences of one side that are still free, each found when it is first asked for."""

    def __init__(self, vocabulary: Vocabulary, codes: dict[int, str]) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self.codes = codes

    def __missing__(self, index: int) -> Bag:
        bag = self[index] = self._vocabulary.bag(self.codes[index])
        return bag

    def has(self, indexes: Iterable[int]) -> bool:
        """Whether all the sentences are free."""
        return all(map(self.codes.__contains__, indexes))

    def take(self, indexes: Iterable[int]) -> None:
        """Sentences that are free no more."""
        for index in indexes:
            del self.codes[index]
            self.pop(index, None)

    def around(self, run: tuple[int, ...], apart: int) -> list[int]:
        """The free sentences up to so many places before and after a run."""
        first, after, codes = run[0], run[-1] + 1, self.codes
        return [k for k in (*range(first - apart, first), *range(after, after + apart)) if k in codes]

    def together(self, run: Iterable[int]) -> Bag:
        """The words of several free sentences as of one."""
        return self._vocabulary.bag("".join([self.codes[k] for k in run]))
