"""Edits of every kind that newsrooms make, spread over a made-up story: the pairs that the bench compares."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bench import words
from bench.story import ADJECTIVES, NOUNS, VERBS, Paragraph, Reporter, person, story, text

if TYPE_CHECKING:
    from collections.abc import Callable

EDITED_SHARE = 0.2

_NUMBER = re.compile(r"\d+")
_DATE = "|".join((*words.WEEKDAYS, *(month.rstrip(".") for month in words.MONTHS)))
_NAME = re.compile(rf"(?<=[a-z,”] )(?!(?:{_DATE})\b)[A-Z][a-zćö]{{3,}}\b")
_MODAL = re.compile(rf"\b(?:{'|'.join(words.MODALS)})\b")
_QUOTED_WORD = re.compile(r"(?<=[ “])[a-z]{4,}(?=[^“”]*”)")
_WORD = re.compile(r"\b[a-z]{4,}\b")
_JOINT = re.compile(r", (?:and|but|while|as|so) ")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two wordings of one made-up story."""

    old: str
    new: str

    @property
    def characters(self) -> int:
        """Code points of both sides."""
        return len(self.old) + len(self.new)

    @property
    def size_bytes(self) -> int:
        """Bytes of both sides as UTF-8."""
        return len(self.old.encode()) + len(self.new.encode())


def news_pair(sentences: int, seed: int | str, share: float = EDITED_SHARE) -> Pair:
    """A story of `sentences` and the same with a `share` of its sentences edited, of every kind in turn."""
    paragraphs = story(sentences, seed)
    return Pair(text(paragraphs), text(edited(paragraphs, seed, share)))


def edited(paragraphs: list[Paragraph], seed: int | str, share: float = EDITED_SHARE) -> list[Paragraph]:
    """The story with a share of its sentences edited: reworded in place, split, merged, moved, added or deleted."""
    return _Desk(seed).edited(paragraphs, share)


class _Desk:
    """One editor at work on one story."""

    def __init__(self, seed: int | str) -> None:
        self._rng = random.Random(f"edits {seed}")
        self._writer = Reporter(f"additions {seed}")

    def edited(self, paragraphs: list[Paragraph], share: float) -> list[Paragraph]:
        """The new wording."""
        where = [(p, s) for p, paragraph in enumerate(paragraphs) for s in range(len(paragraph))]
        chosen = self._rng.sample(where, round(share * len(where)))
        # Begun anywhere: an article has fewer edits than there are kinds, and over many articles all occur alike.
        first = self._rng.randrange(len(self._KINDS))
        todo = {place: self._KINDS[n % len(self._KINDS)] for n, place in enumerate(chosen, first)}
        moved: list[str] = []
        result = [self._paragraph(p, paragraph, todo, moved) for p, paragraph in enumerate(paragraphs)]
        for sentence in moved:
            result.insert(self._rng.randint(0, len(result)), [sentence])
        return [paragraph for paragraph in result if paragraph]

    def _paragraph(
        self, number: int, paragraph: Paragraph, todo: dict[tuple[int, int], Callable[[_Desk, str], list[str]] | str],
        moved: list[str],
    ) -> Paragraph:  # fmt: skip
        """One paragraph of the new wording; sentences that leave it for another place go to `moved`."""
        result: Paragraph = []
        for index, sentence in enumerate(paragraph):
            edit = todo.get((number, index))
            if edit == "move":
                moved.append(sentence)
            elif edit == "merge" and result:
                result.append(f"{result.pop().removesuffix('.')}, and {sentence[0].lower()}{sentence[1:]}")
            elif callable(edit):
                result += edit(self, sentence)
            else:
                result += self._reword(sentence) if edit else [sentence]
        return result

    def _replace(self, pattern: re.Pattern[str], sentence: str, other: Callable[[str], str]) -> list[str]:
        """The sentence with one match replaced; reworded where nothing matches."""
        matches = list(pattern.finditer(sentence))
        if not matches:
            return self._reword(sentence)
        match = self._rng.choice(matches)
        return [sentence[: match.start()] + other(match[0]) + sentence[match.end() :]]

    def _count(self, sentence: str) -> list[str]:
        return self._replace(_NUMBER, sentence, lambda number: str(int(number) + self._rng.randint(1, 30)))

    def _name(self, sentence: str) -> list[str]:
        return self._replace(_NAME, sentence, lambda _: person(self._rng).surname)

    def _hedge(self, sentence: str) -> list[str]:
        return self._replace(
            _MODAL, sentence, lambda modal: self._rng.choice([other for other in words.MODALS if other != modal])
        )

    def _quote(self, sentence: str) -> list[str]:
        return self._replace(_QUOTED_WORD, sentence, lambda _: NOUNS.draw(self._rng))

    def _reword(self, sentence: str) -> list[str]:
        """One to three of its words replaced by others."""
        spans = [match.span() for match in _WORD.finditer(sentence)]
        for start, end in sorted(self._rng.sample(spans, min(len(spans), self._rng.randint(1, 3))), reverse=True):
            word = self._rng.choice((NOUNS, ADJECTIVES, VERBS)).draw(self._rng)
            sentence = sentence[:start] + word + sentence[end:]
        return [sentence]

    def _split(self, sentence: str) -> list[str]:
        joint = _JOINT.search(sentence)
        if not joint or "“" in sentence:
            return self._reword(sentence)
        rest = sentence[joint.end() :]
        return [sentence[: joint.start()] + ".", rest[0].upper() + rest[1:]]

    def _add(self, sentence: str) -> list[str]:
        return [sentence, self._writer.sentence()]

    def _delete(self, _sentence: str) -> list[str]:
        return []

    _KINDS: tuple[Callable[[_Desk, str], list[str]] | str, ...] = (
        _count, _name, _hedge, _quote, _reword, _split, "merge", "move", _add, _delete,
    )  # fmt: skip
