"""Where a text says how far a matter has got, and which of two stages is the further one."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import is_function_word, lemma
from tracker.claims.words.stages import GIVING_UP, MATTERS
from tracker.kept import kept
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.claims.language.lexicon import Word

# Before a word of the list: it stands in this very form.
_EXACT = "="


class Stage(NamedTuple):
    """The name of a stage as it stands in a text; `key` are its lemmas, or with "=" its very words."""

    start: int
    end: int
    key: tuple[str, ...]

    @property
    def lemmas(self) -> tuple[str, ...]:
        """The lemmas of its words."""
        return tuple(map(_bare, self.key))

    @property
    def ends_all(self) -> bool:
        """True for what gives up whatever it is said of: "cancelled", "called off"."""
        return self.key in _ending()


class _Rank(NamedTuple):
    """The place of a name in one matter: its stage, and which of the outcomes of that stage it is."""

    stage: int
    outcome: int


def stage_at(line: Sequence[Word], at: int) -> tuple[Stage | None, int]:
    """The longest name of a stage that begins at a word, and how many words it takes."""
    word = line[at]
    for length in range(min(_longest().get(word.lemma, 0), len(line) - at), 0, -1):
        part = line[at : at + length]
        for key in ((_EXACT + word.key,), tuple([other.lemma for other in part])):
            if key in _table() and len(key) == length:
                return Stage(word.start, part[-1].end, key), length
    return None, 1


@kept(16384)
def tells_stage(key: str) -> bool:
    """True for a word, in normal form, that is a name of a stage or the telling word of one of several words."""
    return lemma(key) in _telling()


def is_part(word: Word) -> bool:
    """True for a word of any name of a stage."""
    return word.lemma in _parts()


def step(before: Stage, after: Stage, said: frozenset[str]) -> int | None:
    """How many stages on (or, negative, back) the second is in the first matter that has both.

    0 for two outcomes of one stage; None where no matter has both, or where they are one stage. `said` are the lemmas
    that both sides have: some names mean a matter only where it is named.
    """
    mine, theirs = _table()[before.key], _table()[after.key]
    for matter, (stage, outcome) in mine.items():
        there = theirs.get(matter)
        if there is None or (_of(matter) and said.isdisjoint(_of(matter))):
            continue
        return there.stage - stage if there.stage != stage else (0 if there.outcome != outcome else None)
    return None


def reaches(deed: str, stage: Stage) -> bool:
    """True where a stage is that of a deed, a lemma, or one behind it: to "begin" is reached by "under way"."""
    mine, theirs = _table().get((deed,), {}), _table()[stage.key]
    return any(
        matter in theirs and theirs[matter].stage >= place.stage and not _of(matter) for matter, place in mine.items()
    )


def _key(name: str) -> tuple[str, ...]:
    return tuple(part if part.startswith(_EXACT) else lemma(part) for part in name.replace("-", " ").split())


def _bare(part: str) -> str:
    """The lemma of a part of a key."""
    return lemma(part.removeprefix(_EXACT)) if part.startswith(_EXACT) else part


@cache
def _table() -> dict[tuple[str, ...], dict[int, _Rank]]:
    """Each name → its place in the matters that have it, by their number."""
    table: dict[tuple[str, ...], dict[int, _Rank]] = {_key(name): {} for name in GIVING_UP}
    for number, matter in enumerate(MATTERS):
        for at, stage in enumerate(matter.stages):
            for outcome, names in enumerate(stage):
                for name in names:
                    table.setdefault(_key(name), {}).setdefault(number, _Rank(at, outcome))
    for key, places in table.items():
        # A form that is listed by itself has the places of its verb as well.
        if key[0].startswith(_EXACT):
            table[key] = table.get((_bare(key[0]),), {}) | places
    return table


@cache
def _of(matter: int) -> frozenset[str]:
    return frozenset(map(lemma, MATTERS[matter].of))


@cache
def _ending() -> frozenset[tuple[str, ...]]:
    return frozenset(map(_key, GIVING_UP))


@cache
def _longest() -> dict[str, int]:
    """How many words the longest name has that begins with a lemma."""
    longest: dict[str, int] = {}
    for key in _table():
        first = _bare(key[0])
        longest[first] = max(longest.get(first, 0), len(key))
    return longest


@cache
def _parts() -> frozenset[str]:
    return frozenset(_bare(part) for key in _table() for part in key)


@cache
def _telling() -> frozenset[str]:
    """The lemmas of a name that are no words of grammar, and of several words none that stands in many phrases."""
    found: set[str] = set()
    for key in _table():
        parts = {part for part in map(_bare, key) if not is_function_word(part)}
        found |= parts - _GENERAL or parts
    return frozenset(found)


@kept(16384)
def may_end(key: str) -> bool:
    """True for a word, in normal form, of what gives up whatever it is said of."""
    return lemma(key) in _telling() and any(lemma(key) in name for name in _ending())


# Words that stand in too many other phrases to be looked up wherever they change.
_BROAD = """
go take give let set come get look have large way life person support office light interest effect force condition
market ground
"""
_GENERAL = frozenset(map(lemma, _BROAD.split()))
