"""Scope: how much of a whole a statement is about: all, most, some, few, only."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.sides.both import both, without_common
from tracker.claims.sides.couples import Fit, couples
from tracker.claims.sides.touched import Listing, touched_phrases
from tracker.claims.words.scales import SCOPE_KINDS, SCOPES
from tracker.model import Shift

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Edit
    from tracker.claims.language.lexicon import Word
    from tracker.claims.sides.both import Both

_LISTING = Listing(SCOPES)
# What a statement can gain or lose alone: a word that limits it, or that takes the limit off.
_ALONE = frozenset({"only", "solely", "exclusively", "partly", "partially", "most", "almost all", "nearly all",
                    "almost every", "nearly every", "mostly", "mainly", "largely"})  # fmt: skip
_NOT_SCOPE_BEFORE = frozenset({"the", "at", "not", "after", "first"})


class Extent(NamedTuple):
    """A word or phrase of scope: where it stands, its normal form, its place on the scale and what kind it is.

    `is_idiom` where it means no part of a whole ("at all", "the most"), unless another scope takes its place.
    """

    start: int
    end: int
    key: str
    level: float
    kind: str
    is_idiom: bool

    @property
    def tells_alone(self) -> bool:
        """True where it changes what is said without another word of scope in its place."""
        return self.key in _ALONE and not self.is_idiom


def shifts(edit: Edit) -> Iterator[Shift]:
    """Statements that were made about more or less of a whole."""
    sides = both(edit)
    if sides is None or not sides.is_english:
        return
    old, new = _extents(sides.old.text, sides.changed_words[0]), _extents(sides.new.text, sides.changed_words[1])
    if not old and not new:
        return
    old, new = without_common(old, new, attrgetter("level"))
    for before, after in couples(sides, old, new, _FITS):
        if (before and after) or any(item and item.tells_alone for item in (before, after)):
            yield _shift(sides, before, after)


_FITS = (Fit(lambda a, b: a.kind == b.kind),)


def concerns(word: Word) -> bool:
    """False for a word that can change without any statement being about more or less of a whole."""
    return _LISTING.is_part(word)


def _extents(text: str, changed: Sequence[Word]) -> list[Extent]:
    """The words of scope of which one of these words is part, longest phrase first, none inside another."""
    parts = [word for word in changed if _LISTING.may_stand(word, text)]
    return touched_phrases(text, parts, _LISTING.is_part, _extent_at)


def _extent_at(line: Sequence[Word], at: int) -> tuple[Extent | None, int]:
    """The word of scope that begins at a word, the longest phrase first, and how many words it takes."""
    for length in range(min(_LISTING.longest.get(line[at].key, 0), len(line) - at), 0, -1):
        part = line[at : at + length]
        phrase = " ".join(word.key for word in part)
        if phrase in SCOPES:
            level, kind = SCOPES[phrase], _kind(phrase)
            return Extent(part[0].start, part[-1].end, phrase, level, kind, _is_idiom(line, at, phrase)), length
    return None, 1


def _kind(phrase: str) -> str:
    return next((kind for kind, members in SCOPE_KINDS.items() if phrase in members), "part")


def _is_idiom(line: Sequence[Word], at: int, phrase: str) -> bool:
    """True for "at all", "the most", "not only … but", "some 200", where no part of a whole is meant."""
    before = line[at - 1].key if at else ""
    after = line[at + 1].key if at + 1 < len(line) else ""
    if phrase in {"all", "most"}:
        return before in _NOT_SCOPE_BEFORE
    if phrase == "some":
        return after.isdigit()
    return phrase == "only" and (before in {"the", "not", "an"} or after.isdigit())


def _shift(sides: Both, before: Extent | None, after: Extent | None) -> Shift:
    old = sides.old.evidence(before.start, before.end, value=before.level) if before else None
    new = sides.new.evidence(after.start, after.end, value=after.level) if after else None
    kind = "changed"
    if before and after:
        kind = "strengthened" if after.level > before.level else "softened"
    note = f"{old.text if old else 'no limit'} → {new.text if new else 'no limit'}"
    return Shift("scope", kind, old, new, note)
