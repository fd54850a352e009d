"""Both texts as aligners see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.diff.align.codes import CAPITAL, codes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tracker.diff.align.alignment import Link
    from tracker.diff.align.codes import Codes


class Texts:
    """The sentences of both texts.

    `codes` gives the words of a run of characters, one character a word; `written` those of a sentence and `encoded`
    the same without capital letters, both found when `encoded` is first asked for it.
    """

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self.old, self.new = old, new
        self.codes = codes()
        self.written: dict[str, str] = {}
        self.encoded = _Encoded(self.codes, self.written)

    def sizes(self, links: Iterable[Link]) -> list[int]:
        """The characters of each link, both sides together."""
        old, new = list(map(len, self.old)), list(map(len, self.new))
        return [
            old[i[0]] + new[j[0]]
            if len(i) == len(j) == 1
            else sum(map(old.__getitem__, i)) + sum(map(new.__getitem__, j))
            for i, j, _ in links
        ]


class _Encoded(dict[str, str]):
    """Sentences as the codes of their words."""

    def __init__(self, codes: Codes, written: dict[str, str]) -> None:
        super().__init__()
        self._codes, self._written = codes, written

    def __missing__(self, sentence: str) -> str:
        written = self._written[sentence] = self._codes.written(sentence)
        encoded = self[sentence] = written.replace(CAPITAL, "")
        return encoded
