"""Which statement of one side of an edit became which of the other, and what became of its speaker."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import lemma
from tracker.claims.language.sameness import is_misspelling
from tracker.claims.language.vocabulary import are_listed_synonyms
from tracker.claims.names.people import same_name
from tracker.claims.speech.phrases import BODIES
from tracker.claims.speech.quoted import quoted
from tracker.claims.speech.statements import Speech, Statement, is_silent, said
from tracker.claims.words.people import GIVEN, NATIONALITIES
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.speech.speakers import Source

# Two statements say the same when they share this much of the words of the shorter.
_SAME_WORDS = 0.5
# So many statements are tried, in order, for the one that answers to another.
_MOST_CANDIDATES = 200
# Words that tell a body apart from no other one: "local police".
_ANY = frozenset({"local", "country", "nation"})
# Who speaks for another speaks as that one.
_FOR_OTHERS = frozenset({"spokesman", "offic"})


class Answers(NamedTuple):
    """The statements of both sides that answer to each other, and those that nothing answers to.

    `same` are those at the beginning of which neither the speaker differs nor how strong the verb is.
    """

    same: tuple[tuple[Statement, Statement], ...]
    pairs: tuple[tuple[Statement, Statement], ...]
    gone: tuple[Statement, ...]
    come: tuple[Statement, ...]


def said_in(passage: Passage | None) -> tuple[Statement, ...]:
    """The statements of a passage; quotations that began before it are known from its body."""
    return () if passage is None or is_silent(passage) else speech(passage).statements


@lru_cache(maxsize=4)
def speech(passage: Passage) -> Speech:
    """Who speaks in a passage."""
    return Speech(passage.text, [item.inner for item in quoted(passage)], passage.parts)


@lru_cache(maxsize=4)
def answers(edit: Edit) -> Answers | None:
    """Which statement of an edit became which; None where nobody speaks or all surely speak as before."""
    if edit.old is None or edit.new is None or (is_silent(edit.old) and is_silent(edit.new)):
        return None
    before, after = speech(edit.old), speech(edit.new)
    if before.stays(after):
        return None
    old, new = differing(before.statements, after.statements)
    same = zip(before.statements[: len(before.statements) - len(old)], after.statements, strict=False)
    found = pairs(old, new, lambda: _say_the_same(edit)) if old or new else []
    return Answers(tuple(same), tuple(found), tuple(old), tuple(new))


def differing(old: Sequence[Statement], new: Sequence[Statement]) -> tuple[list[Statement], list[Statement]]:
    """The statements of both sides without those at the beginning that are the same but for what is said."""
    first = 0
    while first < min(len(old), len(new)) and _sign(old[first]) == _sign(new[first]):
        first += 1
    return list(old[first:]), list(new[first:])


def _sign(statement: Statement) -> tuple[object, ...]:
    return (*statement.source[2:], statement.strength)


def _say_the_same(edit: Edit) -> bool:
    """True where the two sides of an edit share enough of their words for one to say what the other says."""
    if edit.old is None or edit.new is None:
        return False
    old, new = (said(side.text, said_in(side)) for side in (edit.old, edit.new))
    shorter = min(len(old), len(new))
    return shorter == 0 or len(old & new) >= _SAME_WORDS * shorter


def pairs(
    old: list[Statement], new: list[Statement], say_the_same: Callable[[], bool]
) -> list[tuple[Statement, Statement]]:
    """Which statement became which, taken out of both lists: same speaker first, then in order if the words are."""
    found: list[tuple[Statement, Statement]] = []
    left: list[Statement] = []
    for a in old:
        match = next((j for j, b in enumerate(islice(new, _MOST_CANDIDATES)) if _same_speaker(a, b)), None)
        if match is None:
            left.append(a)
        else:
            found.append((a, new.pop(match)))
    count = min(len(left), len(new))
    if count and not _are_pronouns([*left, *new]) and say_the_same():
        found += zip(left[:count], new[:count], strict=True)
        del left[:count], new[:count]
    old[:] = left
    return found


def _are_pronouns(items: Sequence[Statement]) -> bool:
    """True where all speak as strongly and none is more than "he" or "they": nothing can be told of them."""
    return all(item.source.kind == "pronoun" for item in items) and len({item.strength for item in items}) == 1


def _same_speaker(a: Statement, b: Statement) -> bool:
    return relation(a.source, b.source) == "same" and "pronoun" not in {a.source.kind, b.source.kind}


def relation(a: Source, b: Source) -> str:
    """What became of a speaker: "same", or the kind of shift."""
    kinds = {a.kind, b.kind}
    if "pronoun" in kinds or a.core == b.core:
        return "same"
    if a.kind == b.kind == "named":
        return "same" if same_name(a.core, b.core) or _share_a_name(a.core, b.core) else "reattributed"
    if kinds == {"named", "office"}:
        return "same"
    if kinds == {"named", "anonymous"}:
        if _speaks_for(a, b) or _speaks_for(b, a):
            return "same"
        return "named" if b.kind == "named" else "anonymised"
    if kinds == {"named", "institution"} and _within(a, b):
        return "same"
    if "named" in kinds and (a.nouns <= b.nouns or b.nouns <= a.nouns):
        return "named" if b.kind == "named" else "anonymised"
    return "same" if "named" not in kinds and _is_one(a, b) else "reattributed"


def _share_a_name(a: Sequence[str], b: Sequence[str]) -> bool:
    """True for names with a word in common, unless two given names tell two of one family."""
    if not set(a) & set(b):
        return False
    first, other = a[0], b[0]
    return first[:_NICKNAME] == other[:_NICKNAME] or not (first in GIVEN and other in GIVEN)


# A short form of a given name begins as the name does: "Dan", "Daniel".
_NICKNAME = 3


def _speaks_for(a: Source, b: Source) -> bool:
    """True for an unnamed spokesman of what was taken for a person's name: "a spokesman for Portworks"."""
    return a.kind == "anonymous" and a.head in _FOR_OTHERS and b.nouns <= a.nouns


def _within(a: Source, b: Source) -> bool:
    """True where what was taken for a person's name is part of the institution's."""
    named, other = (a, b) if a.kind == "named" else (b, a)
    return set(named.core) <= other.nouns


def _is_one(a: Source, b: Source) -> bool:
    """True for two names of one body, office or unnamed source: told more closely, shortened, or by a synonym."""
    mine, theirs = set(a.core), set(b.core)
    same_head = a.head == b.head or are_listed_synonyms(a.head, b.head, loose=False)
    if mine <= theirs or theirs <= mine:
        kinds = {a.kind, b.kind}
        return same_head or "institution" in kinds or not _FOR_OTHERS.isdisjoint({a.head, b.head})
    if _typed_alike(a, b) or _is_acronym(a, b) or _is_acronym(b, a):
        return True
    if not (same_head and a.head and a.kind == b.kind):
        return False
    mine, theirs = mine - {a.head} - _ANY, theirs - {b.head} - _ANY
    if mine <= theirs or theirs <= mine:
        return True
    return a.kind == "anonymous" and not (
        mine & _whose() and theirs & _whose() and (mine & _whose()).isdisjoint(theirs)
    )


@cache
def _whose() -> frozenset[str]:
    """The words that tell for whom an official or a spokesman speaks: nations and bodies."""
    return BODIES.union(map(lemma, NATIONALITIES))


def _is_acronym(short: Source, full: Source) -> bool:
    """True for "DOJ" and "the Justice Department", whose small words are no part of the core."""
    if len(short.core) != 1 or len(full.core) < 2:
        return False
    initials = sorted([word[0] for word in full.core])
    return initials in (sorted(short.core[0]), sorted(short.core[0].replace("o", "")))


def _typed_alike(a: Source, b: Source) -> bool:
    return len(a.core) == len(b.core) and all(
        x == y or is_misspelling(x, y) for x, y in zip(a.core, b.core, strict=True)
    )
