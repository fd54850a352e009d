"""What differs in wording alone: replacements, one for all places alike, and the seams of splits and merges."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.lexicon import tokens
from tracker.claims.patterns import pattern
from tracker.claims.words.sets import word_set
from tracker.model import Op, Place, Significance, Span
from tracker.text import fold, squash

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Body
    from tracker.model import Change, FieldChange, WordOp

LONGEST = 70
"""How many characters of a text a finding's line shows."""

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
    found: dict[tuple[str, str, str], dict[Place, None]] = {}
    for i, change in enumerate(changes):
        for key in _differences(change, old, new):
            found.setdefault(key, {})[Place(i, None, None)] = None
    for i, entry in enumerate(fields):
        for pair in _replaced(entry, entry.old or "", entry.new or ""):
            found.setdefault(("", *pair), {})[Place(None, i, None)] = None
    for (kind, before, after), places in found.items():
        if kind:
            yield Difference(kind, before, tuple(places))
        elif len(places) > 1:
            yield Difference("throughout", line(before, after), tuple(places))
        elif any(_is_wording(place, changes, fields) for place in places):
            yield Difference("changed", line(before, after), tuple(places))


def _differences(change: Change, old: Body, new: Body) -> Iterator[tuple[str, str, str]]:
    """What a change differs in: a split or merge as its kind and line, a replacement as its two texts."""
    seams: list[Span] = []
    # Where a paragraph's end alone came or went, white space is all that differs.
    if change.pair.op in {Op.SPLIT, Op.MERGED} and change.significance is not Significance.NONE:
        seams = list(_seams(change, old, new))
        yield str(change.pair.op), _counted(change), ""
    several_new = change.pair.op is Op.SPLIT
    yield from (("", *pair) for pair in _replaced(change, old.text, new.text, seams, split=several_new))


def _counted(change: Change) -> str:
    """The line of a split or merge: "one sentence is now two"."""
    several = max(len(change.pair.old), len(change.pair.new))
    count = _NUMBERS.get(several, str(several))
    return f"one sentence is now {count}" if change.pair.op is Op.SPLIT else f"{count} sentences are now one"


def _seams(change: Change, old: Body, new: Body) -> Iterator[Span]:
    """Where, on the side that has several sentences, one ends and the next begins, with the words beside it."""
    body, indexes = (new, change.pair.new) if change.pair.op is Op.SPLIT else (old, change.pair.old)
    for first, second in pairwise(sorted(indexes)):
        start, end, _ = body.sentences[second]
        word = tokens(body.text[start:end])
        opening = next((token.end for token in word if token.text[0].isalnum()), 0)
        yield Span(body.sentences[first].end - _CLOSING, start + opening)


def _is_seam(span: Span, pair: tuple[str, str], seams: Sequence[Span]) -> bool:
    """True for what only joins or parts two sentences: a mark, a conjunction, a capital, a pronoun for the subject."""
    if not any(span.start <= seam.end and seam.start <= span.end for seam in seams):
        return False
    old, new = (_besides_joining(text) for text in pair)
    if old == new or (not old and set(new) <= _PRONOUNS) or (not new and set(old) <= _PRONOUNS | _RELATIVES):
        return True
    return len(old) == len(new) == 1 and any(
        a in _RELATIVES and b in _PRONOUNS for a, b in ((old[0], new[0]), (new[0], old[0]))
    )


def _besides_joining(text: str) -> list[str]:
    words = [token.text.casefold() for token in tokens(text) if token.text[0].isalnum()]
    return [word for word in words if word not in _CONJUNCTIONS]


def _is_wording(place: Place, changes: tuple[Change, ...], fields: tuple[FieldChange, ...]) -> bool:
    entry = changes[place.change] if place.change is not None else fields[place.field or 0]
    return entry.significance is Significance.WORDING


def _replaced(
    entry: Change | FieldChange, old: str, new: str, seams: Sequence[Span] = (), *, split: bool = True
) -> Iterator[tuple[str, str]]:
    """The texts that an edit put for others, apart from the evidence of its shifts and from its seams."""
    proof_old = [(s.old.start, s.old.end) for s in entry.shifts if s.old]
    proof_new = [(s.new.start, s.new.end) for s in entry.shifts if s.new]
    for word in entry.words:
        if word.op != "equal" and not _touches(word, proof_old, proof_new):
            pair = fold(old[slice(*word.old)]), fold(new[slice(*word.new)])
            if pair[0] != pair[1] and not _is_seam(word.new if split else word.old, pair, seams):
                yield pair


def _touches(word: WordOp, proof_old: list[tuple[int, int]], proof_new: list[tuple[int, int]]) -> bool:
    return any(a < word.old.end and word.old.start < b for a, b in proof_old) or any(
        a < word.new.end and word.new.start < b for a, b in proof_new
    )


def line(old: str, new: str) -> str:
    """A replacement in one line; marks alone, and a difference in capitals alone, stand between quotation marks."""
    if not old or not new:
        return f"{_marked(old or new)} {'taken out' if old else 'put in'}"
    if old.casefold() == new.casefold() or not (_VISIBLE.search(old) and _VISIBLE.search(new)):
        return f"{_marked(old)} → {_marked(new)}"
    return f"{short(old)} → {short(new)}"


def short(text: str) -> str:
    """A text in one line, cut where it is long."""
    text = squash(text)
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def _marked(text: str) -> str:
    return short(text) if '"' in text else f"“{short(text)}”"
