"""What a finding need not say because another one says it: told by a quotation, by other facets, or only moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.claims.lexicon import is_filler, is_function_word, words
from tracker.claims.people import same_name
from tracker.claims.wording import short
from tracker.claims.words.sets import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from tracker.model import Evidence, Shift

    _Key = tuple[str, ...]

_OTHER = {"added": "removed", "removed": "added"}
ONE_SIDED = frozenset(_OTHER)
# These say what was done to a statement; that the same was done elsewhere does not undo it.
_BOUND_TO_THEIR_PLACE = frozenset({"polarity", "certainty", "scope", "status"})
# How many characters more are few words more.
_FEW = 25
_REPORTING = word_set("say tell add accord")


def told_by_a_quotation(shift: Shift, beside: Sequence[Shift]) -> bool:
    """True for what came or went inside a quotation that came or went with it, and is read there."""
    if shift.kind not in ONE_SIDED or shift.facet in {"quotation", "attribution", "content"}:
        return False
    quotes = (_side(other) for other in beside if (other.facet, other.kind) == ("quotation", shift.kind))
    own = _side(shift)
    return any(quote.start <= own.start and own.end <= quote.end for quote in quotes)


def same_words(shift: Shift, other: Shift) -> bool:
    """True for two shifts that one change of words proves.

    On each side the one's evidence is the other's, or the other's with few words more ("none of the cranes").
    """
    sides = ((shift.old, other.old), (shift.new, other.new))
    both = all(a is not None and b is not None for a, b in sides)
    return all(
        (a is None and b is None) or (a is not None and b is not None and _same_place(a, b, _FEW if both else 0))
        for a, b in sides
    )


def _same_place(a: Evidence, b: Evidence, more: int) -> bool:
    within = (a.start <= b.start and b.end <= a.end) or (b.start <= a.start and a.end <= b.end)
    return within and abs((a.end - a.start) - (b.end - b.start)) <= more


def untold(shift: Shift, beside: Sequence[Shift]) -> str:
    """What a sentence that came or went says besides what its other shifts show; "" where nothing is left."""
    whole = _side(shift)
    parts = list(_between(whole, sorted(_spans(beside, shift))))
    if parts == [whole.text]:
        return short(whole.text)
    said = [bare for part in parts if (bare := _saying(part))]
    phrases = [bare for bare in said if " " in bare] or said
    return short(" … ".join(phrases))


def shown(says: str, others: Iterable[str]) -> bool:
    """True where other lines have every word of this one that says something."""
    there = {word.lemma for line in others for word in words(line)}
    own = [word.lemma for word in words(says) if _says_something(word.key, word.lemma)]
    return bool(own) and there.issuperset(own)


def _spans(beside: Iterable[Shift], shift: Shift) -> Iterator[tuple[int, int]]:
    for other in beside:
        if other is not shift and other.kind in ONE_SIDED:
            evidence = _side(other)
            yield evidence.start, evidence.end
            yield from evidence.also


def _between(whole: Evidence, spans: Sequence[tuple[int, int]]) -> Iterator[str]:
    """The text of a piece of evidence, without these spans of its body."""
    at = whole.start
    for start, end in [*spans, (whole.end, whole.end)]:
        if at < start:
            yield whole.text[at - whole.start : start - whole.start]
        at = max(at, end)


def _saying(text: str) -> str:
    """A part from its first to its last word that says something; "" where it has none."""
    found = [word for word in words(text) if _says_something(word.key, word.lemma)]
    return text[found[0].start : found[-1].end] if found else ""


def _says_something(key: str, lemma: str) -> bool:
    return not (is_function_word(key) or is_filler(key) or lemma in _REPORTING or key[0] == "'")


def without_moved(shifts: Sequence[Shift]) -> list[Shift]:
    """The shifts, without what is gone from one place and stands, word for word or as a shorter name, in another."""
    keys = [_key(shift) for shift in shifts]
    stands: dict[tuple[str, str, str], list[_Key]] = {}
    for shift, key in zip(shifts, keys, strict=True):
        # A name that went or came as that of a speaker may be found by any of its words.
        for word in key[-1:] if shift.facet != "attribution" else key:
            stands.setdefault((_OTHER.get(shift.kind, ""), shift.facet, word), []).append(key)
    return [
        shift
        for shift, key in zip(shifts, keys, strict=True)
        if not (key and any(_same(shift.facet, key, *found) for found in _alike(shift, key, stands)))
    ]


def _alike(
    shift: Shift, key: _Key, stands: Mapping[tuple[str, str, str], Sequence[_Key]]
) -> Iterator[tuple[str, _Key]]:
    """What came where this went, or the other way, and shares its last word: facet and words."""
    for facet in {shift.facet, "attribution"} if shift.facet == "name" else {shift.facet}:
        for other in stands.get((shift.kind, facet, key[-1]), ()):
            yield facet, other


def _same(facet: str, key: _Key, other_facet: str, other: _Key) -> bool:
    if facet != other_facet:
        return set(key) <= set(other)
    return key == other or (facet == "name" and same_name(key, other))


def _key(shift: Shift) -> _Key:
    """The words of what can move, () for other shifts; who spoke, before or after the verb, is one."""
    if shift.kind not in ONE_SIDED or shift.facet in _BOUND_TO_THEIR_PLACE:
        return ()
    text = _side(shift).text
    if shift.facet == "attribution":
        return tuple(sorted(word.key for word in words(text) if word.lemma not in _REPORTING)) or (text,)
    return tuple(word.key for word in words(text)) or (text,)


def _side(shift: Shift) -> Evidence:
    """The one piece of evidence of what was added or removed."""
    evidence = shift.old or shift.new
    if evidence is None:  # pragma: no cover - a shift has evidence on one side at least
        raise ValueError(f"A shift without evidence: {shift}")
    return evidence
