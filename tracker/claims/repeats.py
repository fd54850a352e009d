"""What a finding need not say because another one says it: told by a quotation, by other facets, or only moved."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from tracker.claims.lexicon import is_filler, is_function_word, lemmas, pieces, read, words
from tracker.claims.people import same_name
from tracker.claims.wording import short
from tracker.claims.words.numerals import NUMBER_WORDS
from tracker.claims.words.sets import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tracker.claims.lexicon import Word
    from tracker.model import Evidence, Shift

    _Key = tuple[str, ...]

_OTHER = {"added": "removed", "removed": "added"}
ONE_SIDED = frozenset(_OTHER)
_OTHER_SPEAKER = frozenset({"named", "anonymised", "reattributed"})
# These say what was done to a statement; that the same was done elsewhere does not undo it.
_BOUND_TO_THEIR_PLACE = frozenset({"polarity", "certainty", "scope", "status"})
FEW = 25
"""How many characters more are few words more."""
_REPORTING = word_set("say tell add accord")


class Quotes:
    """Where the quotations of one sentence stand that came or went, and the speakers that others took the place of."""

    def __init__(self, shifts: Iterable[Shift]) -> None:
        spans: dict[str, list[tuple[int, int]]] = {}
        for shift in shifts:
            if shift.facet == "quotation" and shift.kind in ONE_SIDED:
                evidence = _side(shift)
                spans.setdefault(shift.kind, []).append((evidence.start, evidence.end))
            elif shift.facet == "attribution" and shift.kind in _OTHER_SPEAKER and shift.old and shift.new:
                spans.setdefault("removed", []).append((shift.old.start, shift.old.end))
                spans.setdefault("added", []).append((shift.new.start, shift.new.end))
        self._starts = {kind: sorted(start for start, _ in found) for kind, found in spans.items()}
        self._reach = {kind: list(accumulate((end for _, end in sorted(found)), max)) for kind, found in spans.items()}

    def tell(self, shift: Shift) -> bool:
        """True for what came or went inside a quotation or a speaker that did so with it, and is read there."""
        if shift.kind not in self._starts or shift.facet in {"quotation", "attribution", "content"}:
            return False
        own = _side(shift)
        before = bisect_right(self._starts[shift.kind], own.start)
        return before > 0 and self._reach[shift.kind][before - 1] >= own.end


def same_words(shift: Shift, other: Shift) -> bool:
    """True for two shifts that one change of words proves.

    On each side the one's evidence is the other's, or the other's with few words more ("none of the cranes").
    """
    sides = ((shift.old, other.old), (shift.new, other.new))
    both = all(a is not None and b is not None for a, b in sides)
    return all(
        (a is None and b is None) or (a is not None and b is not None and _same_place(a, b, FEW if both else 0))
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


def said_words(lines: Iterable[str]) -> frozenset[str]:
    """The words of some lines, by their lemmas."""
    return frozenset().union(*map(lemmas, lines))


def shown(says: str, there: frozenset[str]) -> bool:
    """True where these words have every word of a line that says something."""
    says_something = False
    for piece in pieces(says):
        for _, _, key, lemma in read(piece):
            if _says_something(key, lemma):
                if lemma not in there:
                    return False
                says_something = True
    return says_something


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
    line, start = pieces(text), 0
    for piece in line:
        if found := _telling(piece):
            start += found[0].start
            break
        start += len(piece) + 1
    end = len(text)
    for piece in reversed(line):
        end -= len(piece)
        if found := _telling(piece):
            return text[start : end + found[-1].end]
        end -= 1
    return ""


def _telling(piece: str) -> list[Word]:
    """The words of one of a text's `pieces` that say something."""
    return [word for word in read(piece) if _says_something(word.key, word.lemma)]


def _says_something(key: str, lemma: str) -> bool:
    return not (is_function_word(key) or is_filler(key) or lemma in _REPORTING or key[0] == "'")


def without_moved(shifts: Sequence[Shift]) -> list[Shift]:
    """The shifts, without what is gone from one place and stands, word for word or as a shorter name, in another."""
    sorts = {(shift.kind, _sort(shift)) for shift in shifts if shift.kind in ONE_SIDED}
    movable = [(shift, _key(shift)) for shift in shifts if (_OTHER.get(shift.kind), _sort(shift)) in sorts]
    if not movable:
        return list(shifts)
    stands = _Stands(movable)
    moved = {id(shift) for shift, key in movable if key and stands.elsewhere(shift, key)}
    return [shift for shift in shifts if id(shift) not in moved] if moved else list(shifts)


def _sort(shift: Shift) -> str:
    """What can have moved only where both came and went: of what facet, a name being also that of a speaker."""
    return "name" if shift.facet == "attribution" else shift.facet


class _Stands:
    """What came and what went, by its words."""

    def __init__(self, found: Iterable[tuple[Shift, _Key]]) -> None:
        self._whole: set[tuple[str, str, _Key]] = set()
        # Names and those who speak are found by a word; a dict of keys, so that what comes often stands once.
        self._by_word: dict[tuple[str, str, str], dict[_Key, None]] = {}
        for shift, key in found:
            other = _OTHER.get(shift.kind, "")
            self._whole.add((other, shift.facet, key))
            # A name that went or came as that of a speaker may be found by any of its words.
            for word in {"name": key[-1:], "attribution": key}.get(shift.facet, ()):
                self._by_word.setdefault((other, shift.facet, word), {})[key] = None

    def elsewhere(self, shift: Shift, key: _Key) -> bool:
        """True where what went with a shift came with another, or the other way."""
        if (shift.kind, shift.facet, key) in self._whole:
            return True
        return shift.facet == "name" and (
            any(same_name(key, other) for other in self._by_word.get((shift.kind, "name", key[-1]), ()))
            or any(set(key) <= set(other) for other in self._by_word.get((shift.kind, "attribution", key[-1]), ()))
        )


def _key(shift: Shift) -> _Key:
    """The words of what can move, () for other shifts; who spoke, before or after the verb, is one."""
    if shift.kind not in ONE_SIDED or shift.facet in _BOUND_TO_THEIR_PLACE:
        return ()
    if shift.facet == "quantity":
        return counted(shift)
    text = _side(shift).text
    if shift.facet == "attribution":
        return tuple(sorted(word.key for word in words(text) if word.lemma not in _REPORTING)) or (text,)
    return tuple([key for piece in pieces(text) for _, _, key, _ in read(piece)]) or (text,)


def counted(shift: Shift) -> _Key:
    """What a number that came or went says: its value, in what unit, and of what; () where it counts nothing named.

    Equal numbers of different things are different claims, and of two bare numbers nothing tells that they are one.
    """
    evidence = _side(shift)
    of_what = [word.lemma for word in words(shift.note) if not (word.key in NUMBER_WORDS or word.key[0].isdigit())]
    if evidence.value is None or not (evidence.unit or of_what):
        return ()
    return (str(evidence.value), *(word.lemma for word in words(evidence.unit or "")), *of_what)


def _side(shift: Shift) -> Evidence:
    """The one piece of evidence of what was added or removed."""
    evidence = shift.old or shift.new
    if evidence is None:  # pragma: no cover - a shift has evidence on one side at least
        raise ValueError(f"A shift without evidence: {shift}")
    return evidence
