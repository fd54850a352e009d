"""What differs in wording alone: replacements, one for all places alike, and the seams of splits and merges."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import tokens
from tracker.claims.sides.spans import Cover
from tracker.claims.words.sets import word_set
from tracker.model import Op, Place, Significance, Span, WordChange
from tracker.patterns import pattern
from tracker.text import fold, squash
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.claims.edit import Body
    from tracker.model import Change, FieldChange, Shift, WordOp

LONGEST = 70
"""How many characters of a text a finding's line shows."""

# The evidence of so many shifts is asked one by one sooner than put in order.
_FEW = 4
# Of so many characters more are left than are shown, unless they are mostly white space.
_ENOUGH = 500
_NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six"}
_CONJUNCTIONS = word_set("and but or nor so yet while whereas although though")
_RELATIVES = word_set("who which that")
_PRONOUNS = word_set("he she it they we i you this these")
# A full stop and the marks that close with it.
_CLOSING = 2
_VISIBLE = pattern(r"[^\W_]")


class Difference(NamedTuple):
    """One difference in wording: its kind, its line, and every place where it was made alike."""

    kind: str
    says: str
    places: tuple[Place, ...]


def wording(changes: tuple[Change, ...], fields: tuple[FieldChange, ...], old: Body, new: Body) -> Iterator[Difference]:
    """What differs in wording alone, in order of the first place; a split or merge, seam and all, is one difference.

    A replacement beside a claim is told only where it was also made elsewhere: there the text shows it well enough.
    """
    found: dict[tuple[str, str, str], list[Place]] = {}
    for i, change in enumerate(changes):
        # Where no word differs nothing does but that a sentence came or went.
        if change.words and (differences := _differences(change, old, new)):
            for key in dict.fromkeys(differences):
                found.setdefault(key, []).append(Place(i, None, None))
    for i, entry in enumerate(fields):
        for key in dict.fromkeys(_replaced(_unproven(entry), entry.old or "", entry.new or "")):
            found.setdefault(key, []).append(Place(None, i, None))
    for (kind, before, after), places in found.items():
        if kind:
            yield Difference(kind, before, tuple(places))
        elif len(places) > 1:
            yield Difference("throughout", line(before, after), tuple(places))
        elif any(_is_wording(place, changes, fields) for place in places):
            yield Difference("changed", line(before, after), tuple(places))


def _differences(change: Change, old: Body, new: Body) -> list[tuple[str, str, str]]:
    """What a change differs in: a split or merge as its kind and line, a replacement as "" and its two texts."""
    op, words = change.pair.op, _unproven(change)
    if not words and op is Op.EDITED:
        return []
    # Where a paragraph's end alone came or went, white space is all that differs.
    if (op is Op.SPLIT or op is Op.MERGED) and change.significance is not Significance.NONE:
        whole = (str(op), _counted(change), "")
        return [whole, *_replaced(_off_seams(change, words, old, new), old.text, new.text)]
    return _replaced(words, old.text, new.text)


def _off_seams(change: Change, words: list[WordOp], old: Body, new: Body) -> list[WordOp]:
    """The words without those that only join or part the sentences of a split or merge."""
    seams = Cover(_seams(change, old, new))
    split = change.pair.op is Op.SPLIT
    return [
        word
        for word in words
        if not (
            seams.touches(word.new if split else word.old)
            and _is_joining(fold(old.text[slice(*word.old)]), fold(new.text[slice(*word.new)]))
        )
    ]


def _counted(change: Change) -> str:
    """The line of a split or merge: "one sentence is now two"."""
    several = max(len(change.pair.old), len(change.pair.new))
    count = _NUMBERS.get(several, str(several))
    return f"one sentence is now {count}" if change.pair.op is Op.SPLIT else f"{count} sentences are now one"


def _seams(change: Change, old: Body, new: Body) -> Iterator[Span]:
    """Where, on the side that has several sentences, one ends and the next begins, with what stands right beside it."""
    body, indexes = (new, change.pair.new) if change.pair.op is Op.SPLIT else (old, change.pair.old)
    for first, second in pairwise(sorted(indexes)):
        start, end, _ = body.sentences[second]
        yield Span(body.sentences[first].end - _CLOSING - 1, _opening(body.text, start, end) + 1)


def _opening(text: str, start: int, end: int) -> int:
    """Where the first word of a sentence ends; its start where it has none."""
    begin = _VISIBLE.search(text, start, end)
    if begin is None:
        return start
    piece = text[begin.start() : min(end, begin.start() + LONGEST)].split(None, 1)[0]
    return begin.start() + tokens(piece)[0].end


def _is_joining(old: str, new: str) -> bool:
    """True for what only joins or parts two sentences: a mark, a conjunction, a capital, a pronoun for the subject."""
    before, after = _besides_joining(old), _besides_joining(new)
    if before == after or (not before and set(after) <= _PRONOUNS):
        return True
    if not after and set(before) <= _PRONOUNS | _RELATIVES:
        return True
    return len(before) == len(after) == 1 and any(
        a in _RELATIVES and b in _PRONOUNS for a, b in ((before[0], after[0]), (after[0], before[0]))
    )


def _besides_joining(text: str) -> list[str]:
    words = [token.text.casefold() for token in tokens(text) if token.text[0].isalnum()]
    return [word for word in words if word not in _CONJUNCTIONS]


def _is_wording(place: Place, changes: tuple[Change, ...], fields: tuple[FieldChange, ...]) -> bool:
    entry = changes[place.change] if place.change is not None else fields[place.field or 0]
    return entry.significance is Significance.WORDING


def _replaced(words: list[WordOp], old: str, new: str) -> list[tuple[str, str, str]]:
    """The two texts, after an empty one, of each of some words that were put for others by more than glyphs."""
    texts = [(fold(old[start:end]), fold(new[begin:behind])) for _, (start, end), (begin, behind) in words]
    return [("", before, after) for before, after in texts if before != after]


def _unproven(entry: Change | FieldChange) -> list[WordOp]:
    """The words that an edit put for others and that are no evidence of a shift."""
    equal, shifts = WordChange.EQUAL, entry.shifts
    differing = [word for word in entry.words if word[0] is not equal]
    if not (shifts and differing):
        return differing
    if len(shifts) > _FEW:
        old = Cover(shift.old for shift in shifts if shift.old is not None)
        new = Cover(shift.new for shift in shifts if shift.new is not None)
        return [word for word in differing if not (old.touches(word.old) or new.touches(word.new))]
    return [word for word in differing if not _proves(shifts, *word.old, *word.new)]


def _proves(shifts: tuple[Shift, ...], start: int, end: int, begin: int, behind: int) -> bool:
    """True where the evidence of any of some shifts touches a range of its old or of its new text."""
    for shift in shifts:
        old, new = shift.old, shift.new
        if old is not None and old.start < end and start < old.end:
            return True
        if new is not None and new.start < behind and begin < new.end:
            return True
    return False


def line(old: str, new: str) -> str:
    """A replacement in one line; marks alone, and a difference in capitals alone, stand between quotation marks."""
    if not old or not new:
        return f"{_marked(old or new)} {'taken out' if old else 'put in'}"
    if old.casefold() == new.casefold() or not (_VISIBLE.search(old) and _VISIBLE.search(new)):
        return f"{_marked(old)} → {_marked(new)}"
    return f"{short(old)} → {short(new)}"


def short(text: str) -> str:
    """A text in one line, cut where it is long."""
    if len(text) <= LONGEST:
        return " ".join(text.split())
    begin = squash(text[:_ENOUGH])
    if len(text) > _ENOUGH and len(begin) <= LONGEST:
        begin = squash(text)
    return begin if len(begin) <= LONGEST else begin[: LONGEST - 1].rstrip() + "…"


def _marked(text: str) -> str:
    return short(text) if '"' in text else f"“{short(text)}”"
