"""Both texts as aligners see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.diff.align.codes import codes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tracker.diff.align.alignment import Link


class Texts:
    """The sentences of both texts.

    `codes` gives the words of a run of characters, one character a word; `encoded` those of a sentence, found when it
    is first asked for.
    """

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self.old, self.new = old, new
        self.codes = codes()
        self.encoded = _Encoded(self.codes.words)

    def size(self, link: Link) -> int:
        """The characters of a link, both sides together."""
        if len(link.old) == len(link.new) == 1:
            return len(self.old[link.old[0]]) + len(self.new[link.new[0]])
        return sum([len(self.old[i]) for i in link.old]) + sum([len(self.new[j]) for j in link.new])


class _Encoded(dict[str, str]):
    """Sentences as the codes of their words."""

    def __init__(self, words: Callable[[str], str]) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, sentence: str) -> str:
        encoded = self[sentence] = self._words(sentence)
        return encoded
