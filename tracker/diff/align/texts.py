"""Both texts as aligners see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.diff.align.codes import codes

if TYPE_CHECKING:
    from collections.abc import Sequence

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

    def size(self, link: Link) -> int:
        """The characters of a link, both sides together."""
        if len(link.old) == len(link.new) == 1:
            return len(self.old[link.old[0]]) + len(self.new[link.new[0]])
        return sum([len(self.old[i]) for i in link.old]) + sum([len(self.new[j]) for j in link.new])


class _Encoded(dict[str, str]):
    """Sentences as the codes of their words."""

    def __init__(self, codes: Codes, written: dict[str, str]) -> None:
        super().__init__()
        self._codes, self._written = codes, written

    def __missing__(self, sentence: str) -> str:
        written = self._written[sentence] = self._codes.written(sentence)
        encoded = self[sentence] = self._codes.lowered(written)
        return encoded
