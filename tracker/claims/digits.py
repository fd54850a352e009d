"""Digits: a number that differs and that no other facet told; what it names ("Flight 93") has no more and no less."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.called import phone_numbers
from tracker.claims.figures import figures
from tracker.claims.lexicon import is_function_word, words
from tracker.claims.moments import moments
from tracker.claims.quantity import stated
from tracker.claims.reading import both
from tracker.claims.signs import SMALL, signs, stretches
from tracker.claims.spans import Cover, touches, within
from tracker.claims.words.foreign import base_language
from tracker.claims.words.numerals import UNITS
from tracker.model import Shift, Span, WordChange
from tracker.patterns import pattern
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.reading import Both
    from tracker.model import Evidence

# With the letter of a paragraph or an edition: "12(b)", "737-800", "16a".
_DIGITS = pattern(r"\d+(?:[.,:/'’\u00a0\u2009\u202f]\d+)*(?:(?:\(\w{1,4}\))+|[A-Za-z]\b)?")
# A number in English, and of what looks like one the form that is whole.
_NUMERAL = pattern(r"\d+(?:[.,]\d+)*")
_WHOLE = pattern(r"\d{1,3}(?:,\d{3})+|\d+")
_A_DIGIT = pattern(r"\d")
# What may have changed in a number although no digit did.
_LETTERED = pattern(r"\d(?:\(\w{1,4}\)|[A-Za-z]\b)")
# A run that begins with a letter that stands alone, if only because a digit is before it.
_A_LETTER = pattern(r"^[A-Za-z]\b", re.MULTILINE)
# What stands for a number that is not shown: "Section [REF]".
_PLACEHOLDER = pattern(r"\[[A-Z]{2,}\]")
# The word that a number belongs to, right before it: "Flight 93", "Section 12", "COVID-19".
_CALLED = pattern(r"([^\W\d_]{2,})[\s-]$")
_FAR = 40


class Number(NamedTuple):
    """A number in a passage; `states` is what it says, equal for two ways to write the same."""

    start: int
    end: int
    states: object


def shifts(edit: Edit) -> Iterator[Shift]:
    """Digits that changed, came or went without a shift that shows them, each a quantity without a direction."""
    sides = both(edit)
    if sides is None or not _may_differ(sides) or _is_all_told(edit, sides):
        return
    old, new = (_numbers(side, edit.language) for side in (sides.old, sides.new))
    if not (
        _untold(edit, "old", sides.old, sides.touched_old(old))
        or _untold(edit, "new", sides.new, sides.touched_new(new))
    ):
        return
    yield from _swapped(edit, sides, old, new)
    moved = {number.states for number in old} & {number.states for number in new}
    for op in edit.words:
        if op.op is not WordChange.EQUAL:
            left, right = _differing(within(old, [op.old]), within(new, [op.new]), moved)
            left, right = _untold(edit, "old", sides.old, left), _untold(edit, "new", sides.new, right)
            left, right = _shown(left, sides.new, op.new), _shown(right, sides.old, op.old)
            for before, after in zip_longest(left, right):
                yield _shift(sides, before, after)


def _may_differ(sides: Both) -> bool:
    """A quick look: False where no number nor a letter of one is touched."""
    if _A_DIGIT.search(sides.changed_text):
        return True
    old, new = sides.old.text, sides.new.text
    if not ("(" in old or "(" in new or _A_LETTER.search(sides.changed_text)):
        return False
    lettered = [*_LETTERED.finditer(old)], [*_LETTERED.finditer(new)]
    return any(
        touches(Span(*match.span()), place[side])
        for side in (0, 1)
        for match in lettered[side]
        for place in sides.places
    )


def _is_all_told(edit: Edit, sides: Both) -> bool:
    """A quick look: True where each run that differs lies within the evidence of a shift or has no part of a number."""
    if len(edit.found) * len(sides.places) > _MOST_LOOKS:
        return False
    old = [shift.old for shift in edit.found if shift.old]
    new = [shift.new for shift in edit.found if shift.new]
    return all(_is_told(sides.old, place.old, old) and _is_told(sides.new, place.new, new) for place in sides.places)


_MOST_LOOKS = 400


def _is_told(side: Passage, run: Span, proofs: list[Evidence]) -> bool:
    start, end = side.span(run.start, run.end)
    if any(proof.start <= start and end <= proof.end for proof in proofs):
        return True
    glued = side.text[run.start - 1 : run.start] + side.text[run.end : run.end + 1]
    return run.start < run.end and not (_GLUE.search(glued) or any(map(signs, side.text[run.start : run.end].split())))


# Beside a run these may make it part of a number: "12(b)".
_GLUE = pattern(r"[\d()]")


def _numbers(side: Passage, language: str) -> list[Number]:
    """The figures and dates of a passage, with what they state, and every other number, in words of English too."""
    found = [Number(figure.start, figure.end, stated(figure)[:2]) for figure in figures(side.text, language)]
    found += [Number(when.start, when.end, when.parts) for when in moments(side.text)]
    found += [Number(a, b, re.sub(r"\D", "", side.text[a:b])) for a, b in phone_numbers(side.text)]
    others = [(match.start(), match.end(), match[0]) for match in _DIGITS.finditer(side.text)]
    if base_language(language) == "en":
        numerals = [(match.start(), match.end(), match[0]) for match in _NUMERAL.finditer(side.text)]
        others += [numeral for numeral in numerals if _WHOLE.fullmatch(numeral[2])]
        if any(stretch.signs & SMALL for stretch in stretches(side.text)):
            others += [(word.start, word.end, word.key) for word in words(side.text) if word.key.isdigit()]
    read = Cover(found)
    for start, end, text in others:
        if not read.touches(Span(start, end)):
            found.append(Number(start, end, re.sub(r"[\s,'’]", "", fold(text)).casefold()))
            read.add(found[-1])
    return sorted(found, key=lambda number: number.start)


def _swapped(edit: Edit, sides: Both, old: list[Number], new: list[Number]) -> Iterator[Shift]:
    """Numbers that changed places with each other, while every word around them stayed ("from 15 to 12")."""
    if _DIGITS.sub("#", fold(sides.old.text)) != _DIGITS.sub("#", fold(sides.new.text)):
        return
    states_old, states_new = ([number.states for number in side] for side in (old, new))
    if len(old) != len(new) or set(states_old) != set(states_new):
        return
    for before, after in zip(old, new, strict=True):
        both_sides = (_untold(edit, "old", sides.old, [before]), _untold(edit, "new", sides.new, [after]))
        if before.states != after.states and all(both_sides):
            yield _shift(sides, before, after)


def _differing(old: list[Number], new: list[Number], moved: set[object]) -> tuple[list[Number], list[Number]]:
    """The numbers of one changed run that its other side does not state, nor any place where they may have moved."""
    stated_old, stated_new = {number.states for number in old}, {number.states for number in new}
    return (
        [number for number in old if number.states not in stated_new | moved],
        [number for number in new if number.states not in stated_old | moved],
    )


def _shown(numbers: list[Number], other: Passage, span: Span) -> list[Number]:
    """The numbers, unless a placeholder stands for them on the other side."""
    return [] if _PLACEHOLDER.search(other.text, span.start, span.end) else numbers


def _untold(edit: Edit, name: str, side: Passage, numbers: list[Number]) -> list[Number]:
    """The numbers written in digits that no shift so far has as its evidence."""
    proofs = [proof for shift in edit.found if (proof := getattr(shift, name)) is not None]
    spans = [Span(*side.span(number.start, number.end)) for number in numbers]
    return [
        number
        for number, span in zip(numbers, spans, strict=True)
        if _is_written(side.text[number.start : number.end]) and not any(touches(proof, span) for proof in proofs)
    ]


def _is_written(text: str) -> bool:
    """True for digits, and for one number in words: the name of something, because figures are read before."""
    return _DIGITS.search(text) is not None or (text.isalpha() and text.casefold() in UNITS)


def _shift(sides: Both, before: Number | None, after: Number | None) -> Shift:
    old, new = _proof(sides.old, before), _proof(sides.new, after)
    called_old, called_new = (proof.unit if proof else None for proof in (old, new))
    kind = "changed" if old and new else "removed" if old else "added"
    name = called_old or called_new
    is_one = called_old == called_new or not (old and new)
    note = " → ".join(proof.text for proof in (old, new) if proof)
    return Shift("quantity", kind, old, new, f"{name} {note}" if name and is_one else note)


def _proof(side: Passage, number: Number | None) -> Evidence | None:
    if number is None:
        return None
    called = _CALLED.search(side.text, max(0, number.start - _FAR), number.start)
    text = side.text[number.start : number.end]
    unit = called[1] if called and not is_function_word(called[1]) else None
    return side.evidence(number.start, number.end, value=_value(text), unit=unit)


def _value(text: str) -> float | str:
    return int(text) if text.isdecimal() else text
