"""What a finding need not say because another one says it: told by a quotation, by other facets, or only moved."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import is_filler, is_function_word, pieces, read, words
from tracker.claims.names.people import same_name
from tracker.claims.telling.wording import short
from tracker.claims.words.numerals import NUMBER_WORDS
from tracker.claims.words.sets import word_set
from tracker.kept import kept, once
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tracker.model import Evidence, FieldChange, Place, Shift

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
    old, new, old_other, new_other = shift.old, shift.new, other.old, other.new
    more = FEW if old and new and old_other and new_other else 0
    return _same_place(old, old_other, more) and _same_place(new, new_other, more)


def _same_place(a: Evidence | None, b: Evidence | None, more: int) -> bool:
    if a is None or b is None:
        return a is b
    start, end, begin, behind = a.start, a.end, b.start, b.end
    within = (start <= begin and behind <= end) or (begin <= start and end <= behind)
    return within and abs((end - start) - (behind - begin)) <= more


def untold(shift: Shift, beside: Sequence[Shift]) -> str:
    """What a sentence that came or went says besides what its other shifts show; "" where nothing is left."""
    whole = _side(shift)
    spans: list[tuple[int, int]] = []
    for other in beside:
        if other is not shift and other.kind in ONE_SIDED:
            _, start, end, _, _, also = _side(other)
            spans += ((start, end), *also)
    parts = _between(whole, sorted(spans))
    if parts == [whole.text]:
        return short(whole.text)
    said = [bare for part in parts if (bare := _saying(part))]
    phrases = [bare for bare in said if " " in bare] or said
    return short(" … ".join(phrases))


def said_words(lines: Iterable[str]) -> frozenset[str]:
    """The words of some lines, by their lemmas."""
    return frozenset([word.lemma for piece in pieces(" ".join(lines)) for word in read(piece)])


def shown(says: str, there: frozenset[str]) -> bool:
    """True where these words have every word of a line that says something."""
    says_something = False
    for piece in pieces(says):
        if found := _telling(piece):
            if not there.issuperset(found[2]):
                return False
            says_something = True
    return says_something


def _between(whole: Evidence, spans: Sequence[tuple[int, int]]) -> list[str]:
    """The text of a piece of evidence, without these spans of its body."""
    text, first, behind = whole[:3]
    found: list[str] = []
    at = first
    for start, end in spans:
        if at < start:
            found.append(text[at - first : start - first])
        at = max(at, end)
    return [*found, text[at - first :]] if at < behind else found


def _saying(text: str) -> str:
    """A part from its first to its last word that says something; "" where it has none."""
    line, start = pieces(text), 0
    for piece in line:
        if found := _telling(piece):
            start += found[0]
            break
        start += len(piece) + 1
    end = len(text)
    for piece in reversed(line):
        end -= len(piece)
        if found := _telling(piece):
            return text[start : end + found[1]]
        end -= 1
    return ""


@kept(8192)
def _telling(piece: str) -> tuple[int, int, tuple[str, ...]] | None:
    """Where in one of a text's `pieces` the words that say something begin and end, and their lemmas; None for none."""
    found = [word for word in read(piece) if _says_something(word.key, word.lemma)]
    return (found[0].start, found[-1].end, tuple([word.lemma for word in found])) if found else None


def _says_something(key: str, lemma: str) -> bool:
    return not (is_function_word(key) or is_filler(key) or lemma in _REPORTING or key[0] == "'")


def without_moved(shifts: Sequence[Shift]) -> list[Shift]:
    """The shifts, without what is gone from one place and stands, word for word or as a shorter name, in another."""
    sorts: dict[str, set[str]] = {"added": set(), "removed": set()}
    for shift in shifts:
        if shift.kind in sorts:
            sorts[shift.kind].add(_SORTS.get(shift.facet, shift.facet))
    moving = sorts["added"] & sorts["removed"]
    if not moving:
        return list(shifts)
    found = [shift for shift in shifts if shift.kind in sorts and _SORTS.get(shift.facet, shift.facet) in moving]
    movable = [(shift, _key(shift)) for shift in _perhaps_elsewhere(found)]
    stands = _Stands(movable)
    moved = {id(shift) for shift, key in movable if key and stands.elsewhere(shift, key)}
    return [shift for shift in shifts if id(shift) not in moved] if moved else list(shifts)


def _perhaps_elsewhere(shifts: list[Shift]) -> list[Shift]:
    """Those shifts without the long ones that begin or end with another word than all that went the other way."""
    ends = {id(shift): (shift.facet, *_ends(_side(shift).text)) for shift in shifts if shift.facet in _LONG}
    there = {(_OTHER[shift.kind], *ends[id(shift)]) for shift in shifts if id(shift) in ends}
    return [shift for shift in shifts if id(shift) not in ends or (shift.kind, *ends[id(shift)]) in there]


def _ends(text: str) -> tuple[str, str]:
    """The first and the last word of a text; "" where it has none."""
    line = pieces(text)
    first = next((found[0].lemma for piece in line if (found := read(piece))), "")
    return first, next((found[-1].lemma for piece in reversed(line) if (found := read(piece))), "")


# Of these a whole sentence can be the evidence.
_LONG = frozenset({"content", "quotation"})
# Only where both came and went something can have moved: of one facet, a name being also that of a speaker.
_SORTS = {"attribution": "name"}


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
    if shift.facet == "content":
        return tuple([lemma for piece in pieces(text) for _, _, _, lemma in read(piece)]) or (text,)
    return tuple([key for piece in pieces(text) for _, _, key, _ in read(piece)]) or (text,)


class Elsewhere:
    """What a side says in another place than the one from which it went or into which it came."""

    def __init__(self, old: str, new: str, fields: Iterable[FieldChange]) -> None:
        self._texts, self._fields = (old, new), tuple(fields)

    @once
    def _said(self) -> tuple[str, str]:
        old, new = self._texts
        # Paragraph by paragraph: to fold a long text at once takes twelve bytes for each of its characters.
        return (
            "\n".join([line.casefold() for line in (*old.split("\n"), *[entry.old or "" for entry in self._fields])]),
            "\n".join([line.casefold() for line in (*new.split("\n"), *[entry.new or "" for entry in self._fields])]),
        )

    def says(self, shift: Shift, place: Place) -> bool:
        """True for an attribute that went from a thing, or came to it, and that the other side gives it elsewhere."""
        if shift.facet != "content" or shift.kind not in ONE_SIDED or place.field is not None:
            return False
        evidence, gone = _side(shift), shift.kind == "removed"
        own = self._texts[0 if gone else 1]
        of_what = _NEXT_WORD.match(own, evidence.end) if len(evidence.text) <= FEW else None
        if of_what is None or is_function_word(of_what[1]) or is_filler(of_what[1]):
            return False
        phrase = own[evidence.start : of_what.end()].casefold()
        return _has_phrase(self._said[1 if gone else 0], phrase)


def _has_phrase(text: str, phrase: str) -> bool:
    """True where a phrase stands in a text and is no part of longer words."""
    at = text.find(phrase)
    while at >= 0:
        end = at + len(phrase)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            return True
        at = text.find(phrase, end)
    return False


# What follows an attribute within its phrase.
_NEXT_WORD = pattern(r" ([^\W\d_]+)")


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
