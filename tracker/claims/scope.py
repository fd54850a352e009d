"""Scope: how much of a whole a statement is about: all, most, some, few, only."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import is_function_word
from tracker.claims.language.negation import AUXILIARIES
from tracker.claims.sides.both import both, without_common
from tracker.claims.sides.couples import Fit, couples
from tracker.claims.sides.touched import Listing, touched_phrases
from tracker.claims.words.irregular import LEMMAS
from tracker.claims.words.numerals import DURATIONS, MAGNITUDES
from tracker.claims.words.scales import SCOPE_KINDS, SCOPES
from tracker.claims.words.sets import word_set
from tracker.model import Shift, Span
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Edit
    from tracker.claims.language.lexicon import Word
    from tracker.claims.sides.both import Both

_LISTING = Listing(SCOPES)
# What a statement can gain or lose alone: a word that limits it, or that takes the limit off.
_ALONE = frozenset({
    "only", "solely", "exclusively", "partly", "partially", "in part", "only partly", "only partially", "most",
    "most people",
    "almost all", "nearly all", "almost every", "nearly every", "virtually all", "virtually every",
    "practically all", "practically every", "mostly", "mainly", "largely", "predominantly", "only some", "only a few",
    "almost entirely", "almost exclusively", "nearly entirely",
})  # fmt: skip
_FOCUSING = frozenset({"even", "just", "merely"})
# Behind what it is said of, this is "only" as well: "the president alone".
_ALONE_BEHIND = "alone"
_SOLE = word_set("only sole lone single last")
_LIMITS = frozenset({"only", "solely", "exclusively"})
_NOT_SCOPE_BEFORE = frozenset({"the", "at", "not", "after", "first"})
# Before these "even" compares or concedes, and limits nothing.
_NOT_EVEN_BEFORE = word_set("more less further better worse if though when as so now then after before")
_PRONOUNS = word_set("i you he she it we they who which that there")
_DETERMINERS = word_set("the a an his her its their our your my one this that these those another")
# What ranks first among several: "one of the first", "among the best".
_LEADING = word_set("top leading main")
_FIRST = _LEADING | word_set("first last most least best worst few only")
_FRACTIONS = word_set("half third quarter fifth sixth seventh eighth ninth tenth dozen hundred thousand couple few")
# Behind these "few" counts what is known: "the few survivors", "the past few days".
_COUNTED_BEFORE = word_set("the these those his her its their our past last next first")
# A phrase of scope never comes or goes by one of these words alone.
_NEVER_ALONE = word_set("the of in for from to people")
# These rank only where another word of rank stands in their place: "the single market", "the lone gunman".
_RANKS_BESIDE = frozenset({"the lone", "the single"})
# A word of rank and what it ranks stand no further apart than this, in words.
_RANKED = 4


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

    @property
    def limits(self) -> bool:
        """True for "only" and "even", which say of whom it is true and not of how many."""
        return self.key in _LIMITS or self.key in _FOCUSING

    @property
    def sense(self) -> tuple[float, str, bool]:
        """What two words that mean the same part have in common; "even" includes what "only" leaves out."""
        return self.level, self.kind, self.key == "even"


def shifts(edit: Edit) -> Iterator[Shift]:
    """Statements that were made about more or less of a whole."""
    sides = both(edit)
    if sides is None or not sides.is_english:
        return
    old, new = _extents(sides.old.text, sides.changed_words[0]), _extents(sides.new.text, sides.changed_words[1])
    if not old and not new:
        return
    if len(old) != len(new) and any(" " in item.key for item in (*old, *new)):
        # Of "nearly all" only "nearly" may have come; what it stands for is "all", which stayed.
        old, new = sides.concerned(_extents(sides.old.text, sides.words[0]), _extents(sides.new.text, sides.words[1]))
    yield from _moved(sides, old, new)
    old, new = without_common(old, new, attrgetter("sense"))
    for before, after in couples(sides, old, new, _FITS):
        if before and after:
            is_number = _is_of_number(sides.old.text, before) and _is_of_number(sides.new.text, after)
            if not is_number and _differ(sides, before, after):
                yield _shift(sides, before, after)
        elif (only := before or after) is not None:
            yield from _alone(sides, only, of_old=before is not None)


def _is_of_number(text: str, extent: Extent) -> bool:
    """True for "several" in "several hundred" and "several hours", which is a quantity or a length of time."""
    behind = text[extent.end : extent.end + _LONGEST_UNIT].split()
    word = behind[0].strip(".,;:").lower() if behind else ""
    return word in MAGNITUDES or word.removesuffix("s") in DURATIONS


# Of a unit's word, in characters with the space before it.
_LONGEST_UNIT = 12


def _differ(sides: Both, before: Extent, after: Extent) -> bool:
    """False for the same part in another kind of word, and for "no" said of something else."""
    if before.level == after.level and before.kind != after.kind:
        return False
    return "no" not in {before.key, after.key} or _is_of_the_same(sides, before, after)


def _alone(sides: Both, only: Extent, *, of_old: bool) -> Iterator[Shift]:
    """A word of scope in whose place the other side has none."""
    if only.kind == "rank":
        if only.key not in _RANKS_BESIDE:
            yield from _ranked(sides, only, of_old=of_old)
    elif only.tells_alone and not (only.limits and _has_alone(sides, of_old=of_old)):
        yield _shift(sides, *((only, None) if of_old else (None, only)))


def _has_alone(sides: Both, *, of_old: bool) -> bool:
    return any(word.key == _ALONE_BEHIND for word in sides.changed_words[1 if of_old else 0])


# How often something happens may be said anywhere in a sentence.
_ANYWHERE = frozenset({"rank", "frequency"})
_FITS = (
    Fit(lambda a, b: a.kind == b.kind),
    Fit(lambda a, b: a.kind == b.kind and a.kind in _ANYWHERE, in_place=False),
    Fit(lambda a, b: {a.kind, b.kind} == {"rank", "part"} and "one of" in {a.key, b.key}),
    # "Mostly women" is "most were women", wherever it stands.
    Fit(lambda a, b: {a.kind, b.kind} == {"part", "degree"} and not (a.limits or b.limits), in_place=False),
    Fit(lambda a, b: {a.kind, b.kind} == {"rank", "degree"} and "the only" in {a.key, b.key}),
)


def concerns(word: Word) -> bool:
    """False for a word that can change without any statement being about more or less of a whole."""
    return _LISTING.is_part(word) and word.key not in _NEVER_ALONE


def _extents(text: str, changed: Sequence[Word]) -> list[Extent]:
    """The words of scope of which one of these words is part, longest phrase first, none inside another."""
    parts = [word for word in changed if _LISTING.may_stand(word, text)]
    return touched_phrases(text, parts, _LISTING.is_part, _extent_at)


def _extent_at(line: Sequence[Word], at: int) -> tuple[Extent | None, int]:
    """The word of scope that begins at a word, the longest phrase first, and how many words it takes."""
    for length in range(min(_LISTING.longest.get(line[at].key, 0), len(line) - at), 0, -1):
        part = line[at : at + length]
        phrase = " ".join(word.key for word in part)
        if phrase == "not all" and at and line[at - 1].key == "but":
            return None, length
        if phrase in SCOPES and not _is_other(line, at, length, phrase):
            level, kind = SCOPES[phrase], _kind(phrase)
            return Extent(part[0].start, part[-1].end, phrase, level, kind, _is_idiom(line, at, phrase)), length
    return None, 1


def _kind(phrase: str) -> str:
    return next((kind for kind, members in SCOPE_KINDS.items() if phrase in members), "part")


def _is_other(line: Sequence[Word], at: int, length: int, phrase: str) -> bool:
    """True for what reads as a scope and is none whatever stands in its place: "even if", "among the ruins"."""
    after = line[at + length].key if at + length < len(line) else ""
    if phrase == "even":
        return after in _NOT_EVEN_BEFORE or (after.endswith("er") and len(after) > len("her"))
    if phrase == "among the":
        return not _is_superlative(after) or after in _LEADING
    if phrase == "few":
        return at > 0 and line[at - 1].key in _COUNTED_BEFORE
    return phrase == "no" and (after in {"longer", "more", "doubt", "matter"} or after[:1].isdigit())


def _is_superlative(key: str) -> bool:
    return key in _FIRST or (key.endswith("est") and len(key) > len("rest"))


def _is_idiom(line: Sequence[Word], at: int, phrase: str) -> bool:
    """True for "at all", "the most", "not only … but", "some 200", where no part of a whole is meant."""
    before = line[at - 1].key if at else ""
    after = line[at + 1].key if at + 1 < len(line) else ""
    if phrase in {"all", "most"}:
        return before in _NOT_SCOPE_BEFORE or (phrase == "most" and after.endswith("ly"))
    if phrase == "some":
        return after.isdigit()
    counted = line[at + 2].key if after in {"a", "an"} and at + 2 < len(line) else after
    return phrase in _LIMITS and (before in {"the", "not", "an"} or counted.isdigit() or counted in _FRACTIONS)


def _moved(sides: Both, old: Sequence[Extent], new: Sequence[Extent]) -> Iterator[Shift]:
    """A limit on both sides that is said of something else: "only nurses may" → "nurses may only"."""
    limits = [[item for item in side if item.key in _LIMITS and not item.is_idiom] for side in (old, new)]
    for before, after in zip(*limits, strict=False):
        first, second = _focus(sides.words[0], before), _focus(sides.words[1], after)
        if first and second and _is_of_other(sides, first, second):
            proofs = (
                sides.old.evidence(before.start, sides.words[0][first.at].end, value=before.level),
                sides.new.evidence(after.start, sides.words[1][second.at].end, value=after.level),
            )
            yield Shift("scope", "changed", *proofs, " → ".join(proof.text for proof in proofs))


def _is_of_the_same(sides: Both, before: Extent, after: Extent) -> bool:
    """True where a word behind the one part of a whole stands behind the other: "no homes", "most of the homes"."""
    lines = (sides.words[0], before), (sides.words[1], after)
    near = [line[(at := bisect_left(line, item.end, key=_START)) : at + _RANKED] for line, item in lines]
    said = [{word.lemma for word in part if not is_function_word(word.key)} for part in near]
    return not said[0].isdisjoint(said[1])


class _Focus(NamedTuple):
    """What a limit is said of: its first word with content, and whether that is the verb, which takes in all behind."""

    at: int
    place: int
    is_verb: bool


def _focus(line: Sequence[Word], limit: Extent) -> _Focus | None:
    place = bisect_left(line, limit.start, key=_START)
    following = range(place + 1, min(place + 1 + _RANKED, len(line)))
    at = next((i for i in following if not is_function_word(line[i].key)), None)
    if at is None:
        return None
    before = line[place - 1].key if place else ""
    is_verb = line[place + 1].key in AUXILIARIES or before in AUXILIARIES or before in _PRONOUNS
    return _Focus(at, place, is_verb or (at == place + 1 and _is_past(line[at].key)))


_START = attrgetter("start")


def _is_past(key: str) -> bool:
    is_irregular = LEMMAS.get(key, key) != key and not key.endswith(_PLURALS)
    return (key.endswith("ed") and len(key) > len("need")) or is_irregular


# Irregular forms that are no verbs: "women", "wives", "children".
_PLURALS = ("men", "ves", "ren", "people", "eet", "eeth", "ice")


def _is_of_other(sides: Both, first: _Focus, second: _Focus) -> bool:
    """True where each side has what the other limits, and no place before a verb explains why it stands elsewhere."""
    old, new = sides.words
    one, other = old[first.at].lemma, new[second.at].lemma
    if one == other or one not in sides.lemmas_new or other not in sides.lemmas_old:
        return False
    if first.is_verb and one in {word.lemma for word in new[: second.place]}:
        return False
    return not (second.is_verb and other in {word.lemma for word in old[: first.place]})


def _ranked(sides: Both, only: Extent, *, of_old: bool) -> Iterator[Shift]:
    """A rank that came or went with the thing still there: "the only centre" → "a centre"."""
    mine, theirs = sides.words if of_old else sides.words[::-1]
    ranked = _ranked_words(mine, only)
    found = next(((word, at) for word in ranked if (at := _answering(sides, word, of_old=of_old)) is not None), None)
    if found is None:
        return
    thing, at = found
    start = at
    while start and at - start < _RANKED and theirs[start].key not in _DETERMINERS:
        start -= 1
    start = start if theirs[start].key in _DETERMINERS else at
    if any(word.key in _SOLE for word in theirs[start:at]):
        return
    has_own = Span(only.start, thing.end)
    plain = Span(theirs[start].start, theirs[at].end)
    old, new = (has_own, plain) if of_old else (plain, has_own)
    proofs = sides.old.evidence(*old), sides.new.evidence(*new)
    gained = (only.level >= 1) != of_old
    yield Shift("scope", "strengthened" if gained else "softened", *proofs, " → ".join(p.text for p in proofs))


def _answering(sides: Both, word: Word, *, of_old: bool) -> int | None:
    """The index of the same word on the other side, in the place of this one."""
    for at, other in enumerate(sides.words[1 if of_old else 0]):
        if other.lemma == word.lemma and (sides.answer(word, other) if of_old else sides.answer(other, word)):
            return at
    return None


def _ranked_words(line: Sequence[Word], rank: Extent) -> list[Word]:
    """What is ranked: behind "the only" the thing, behind "one of" a superlative."""
    behind = bisect_left(line, rank.end, key=_START)
    near = [word for word in line[behind : behind + _RANKED] if not is_function_word(word.key)]
    if rank.level >= 1:
        return near
    return [word for word in near[:1] if _is_superlative(word.key)]


def _shift(sides: Both, before: Extent | None, after: Extent | None) -> Shift:
    old = sides.old.evidence(before.start, before.end, value=before.level) if before else None
    new = sides.new.evidence(after.start, after.end, value=after.level) if after else None
    kind = "changed"
    if before and after and before.level != after.level:
        kind = "strengthened" if after.level > before.level else "softened"
    note = f"{old.text if old else 'no limit'} → {new.text if new else 'no limit'}"
    return Shift("scope", kind, old, new, note)
