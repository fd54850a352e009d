"""Both texts as aligners see them: equal sentences have equal keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.diff.align.alignment import Link


class _Keys(dict[str, int]):
    """The key of each sentence, made when it is first asked for; most stand on both sides."""

    def __init__(self) -> None:
        super().__init__()
        self.folded: dict[str, int] = {}

    def __missing__(self, sentence: str) -> int:
        key = self[sentence] = self.folded.setdefault(fold(sentence), len(self.folded))
        return key


@dataclass(frozen=True, slots=True)
class Texts:
    """The sentences of both texts, and for each its key: equal where sentences are equal after glyph folding.

    `folded` are the distinct sentences by key.
    """

    old: Sequence[str]
    new: Sequence[str]
    old_keys: list[int]
    new_keys: list[int]
    folded: list[str]

    @classmethod
    def of(cls, old: Sequence[str], new: Sequence[str]) -> Texts:
        """Both texts, folded and numbered."""
        keys = _Keys()
        old_keys, new_keys = ([keys[sentence] for sentence in side] for side in (old, new))
        return cls(old, new, old_keys, new_keys, list(keys.folded))

    def size(self, link: Link) -> int:
        """The characters of a link, both sides together."""
        if len(link.old) == len(link.new) == 1:
            return len(self.old[link.old[0]]) + len(self.new[link.new[0]])
        return sum(len(self.old[i]) for i in link.old) + sum(len(self.new[j]) for j in link.new)
