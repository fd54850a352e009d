"""The words of both texts, and what each says about which sentences belong together."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tracker.diff.align.codes import CAPITAL, FUNCTION, MATTER, UPDATE
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from tracker.diff.align.texts import Texts

# Measured on the alignment sets: grammar says next to nothing, names say which of several look-alikes is meant, and
# numbers and days are what an update changes.
_NAME = -1
_FACTORS = {FUNCTION: 0.1, UPDATE: 0.4, MATTER: 1.0, _NAME: 2.0}
# In a long text no topic is so common that sentences which share all but one word would not be alike: written more
# often than this, a word weighs no less.
_LEAST, _OFTEN = 0.06, 33
# Weights are whole numbers, so that their sums are the same in every order; by what a word is and how often it stands.
_WEIGHTS = {
    kind: [int(10_000 * factor * max(_LEAST, 2 / (count + 1))) for count in range(_OFTEN + 1)]
    for kind, factor in _FACTORS.items()
}
# So many words are looked through for one of them before a set or a count of them would be made.
_SHORT = 2_000


class Bag(NamedTuple):
    """The words of a sentence, or of several in a row.

    `code` has one character a word, `all` are the distinct ones, `mass` is what these weigh together.
    """

    code: str
    all: frozenset[str]
    mass: int


class Vocabulary:
    """What the words of the encoded sentences `free` weigh, by how often the sentences `distinct` have them.

    A word weighs the less the more often it is written, so that what all sentences of one template share counts for
    little and what tells them apart for much.
    """

    def __init__(self, texts: Texts, distinct: Collection[str], free: Iterable[str]) -> None:
        self.functions = texts.codes.functions
        self.weights = _weights(texts, distinct, set("".join(free)))
        self._weight = self.weights.__getitem__

    def bag(self, code: str) -> Bag:
        """The words of encoded sentences."""
        distinct = frozenset(code)
        return Bag(code, distinct, sum(map(self._weight, distinct)))

    def weight(self, distinct: Iterable[str]) -> int:
        """What distinct words weigh together."""
        return sum(map(self._weight, distinct))


def among(encoded: str) -> Callable[[str], bool]:
    """What tells whether a word is one of these."""
    return encoded.__contains__ if len(encoded) <= _SHORT else set(encoded).__contains__


def _weights(texts: Texts, distinct: Collection[str], free: set[str]) -> dict[str, int]:
    """The weight of each free word, by how often distinct sentences have it and whether one writes it small."""
    encoded = "".join([texts.encoded[sentence] for sentence in distinct])
    count = encoded.count if len(encoded) <= _SHORT else Counter(encoded).__getitem__
    after_capitals = "".join([texts.written[sentence] for sentence in distinct]).split(CAPITAL)
    is_small = among("".join([after_capitals[0], *[words[1:] for words in after_capitals[1:]]]))
    kinds = texts.codes.kinds
    weights = {}
    for code in free:
        often, kind = count(code), kinds[code]
        # No sentence writes it small: a name, whatever the language, or what only ever begins a sentence.
        if kind == MATTER and not is_small(code):
            kind = _NAME
        weights[code] = _WEIGHTS[kind][min(often, _OFTEN)]
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
        return self._vocabulary.bag(self.written(run))

    def written(self, run: Iterable[int]) -> str:
        """The codes of all words of several free sentences."""
        return "".join([self.codes[k] for k in run])
