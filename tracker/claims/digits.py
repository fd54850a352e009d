"""Digits: a number that differs and that no other facet told; what it names ("Flight 93") has no more and no less."""

from __future__ import annotations

import re
from itertools import zip_longest
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import is_function_word, words
from tracker.claims.numbers.called import phone_numbers
from tracker.claims.numbers.figures import figures
from tracker.claims.numbers.moments import moments
from tracker.claims.numbers.signs import SMALL, signs, stretches
from tracker.claims.quantity import stated
from tracker.claims.sides.both import both
from tracker.claims.sides.spans import Cover, among
from tracker.claims.words.foreign import base_language
from tracker.claims.words.numerals import UNITS
from tracker.model import Shift, Span
from tracker.patterns import pattern
from tracker.text import fold
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.sides.both import Both
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
    is_length: bool = False
    """True for a length of time, which is judged as such."""


def shifts(edit: Edit) -> Iterator[Shift]:
    """Digits that changed, came or went without a shift that shows them, each a quantity without a direction."""
    sides = both(edit)
    if sides is None or not _may_differ(sides) or _is_all_told(edit, sides):
        return
    old, new = _numbers(sides.old, edit.language), _numbers(sides.new, edit.language)
    if not (
        _untold(edit, "old", sides.old, sides.touched_old(old))
        or _untold(edit, "new", sides.new, sides.touched_new(new))
    ):
        return
    untold_old, untold_new = _untold(edit, "old", sides.old, old), _untold(edit, "new", sides.new, new)
    yield from (_shift(sides, *pair) for pair in _swapped(sides, old, new, {*untold_old}, {*untold_new}))
    lost, gained = _without(untold_old, new), _without(untold_new, old)
    for place in sides.places:
        left = _shown(among(lost, place.old), sides.new, place.new)
        right = _shown(among(gained, place.new), sides.old, place.old)
        yield from (_shift(sides, before, after) for before, after in zip_longest(left, right))


def _may_differ(sides: Both) -> bool:
    """A quick look: False where no number nor a letter of one is touched."""
    if _A_DIGIT.search(sides.changed_text):
        return True
    old, new = sides.old.text, sides.new.text
    if not ("(" in old or "(" in new or _A_LETTER.search(sides.changed_text)):
        return False
    return bool(sides.touched_old(_lettered(old)) or sides.touched_new(_lettered(new)))


def _lettered(text: str) -> list[Span]:
    return [Span(*match.span()) for match in _LETTERED.finditer(text)]


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
    """The telephone numbers, figures and dates of a passage, and every other number, in words of English too."""
    text = side.text
    found: list[Number] = []
    read = Cover(())
    for number in _read(text, language):
        if not read.touches(number):
            found.append(number)
            read.add(number)
    others = [(match.start(), match.end(), match[0]) for match in _DIGITS.finditer(text)]
    if base_language(language) == "en":
        numerals = [(match.start(), match.end(), match[0]) for match in _NUMERAL.finditer(text)]
        others += [numeral for numeral in numerals if _WHOLE.fullmatch(numeral[2])]
        if any(stretch.signs & SMALL for stretch in stretches(text)):
            others += [(word.start, word.end, word.key) for word in words(text) if word.key.isdigit()]
    for start, end, digits in others:
        if not read.touches(Span(start, end)):
            found.append(Number(start, end, re.sub(r"[\s,'’]", "", fold(digits)).casefold()))
            read.add(found[-1])
    return sorted(found, key=_START)


def _read(text: str, language: str) -> Iterator[Number]:
    """What is a number as a whole; a year within a telephone number is none."""
    yield from (Number(a, b, re.sub(r"\D", "", text[a:b])) for a, b in phone_numbers(text))
    for figure in figures(text, language):
        yield Number(figure.start, figure.end, stated(figure)[:2], figure.is_duration and language.startswith("en"))
    yield from (Number(when.start, when.end, when.parts) for when in moments(text))


_START = attrgetter("start")


def _swapped(
    sides: Both, old: list[Number], new: list[Number], untold_old: set[Number], untold_new: set[Number]
) -> Iterator[tuple[Number, Number]]:
    """Numbers that changed places with each other, while every word around them stayed ("from 15 to 12")."""
    if _DIGITS.sub("#", fold(sides.old.text)) != _DIGITS.sub("#", fold(sides.new.text)):
        return
    states_old, states_new = ([number.states for number in side] for side in (old, new))
    if len(old) != len(new) or set(states_old) != set(states_new):
        return
    for a, b in zip(old, new, strict=True):
        if a.states != b.states and a in untold_old and b in untold_new:
            yield a, b


def _without(numbers: list[Number], others: list[Number]) -> list[Number]:
    """The numbers that the other side does not state, wherever it may have moved them."""
    states = {other.states for other in others}
    return [number for number in numbers if number.states not in states]


def _shown(numbers: Sequence[Number], other: Passage, span: Span) -> Sequence[Number]:
    """The numbers, unless a placeholder stands for them on the other side."""
    return () if numbers and _PLACEHOLDER.search(other.text, span.start, span.end) else numbers


def _untold(edit: Edit, name: str, side: Passage, numbers: list[Number]) -> list[Number]:
    """The numbers written in digits that no shift so far has as its evidence."""
    proofs = Cover(proof for shift in edit.found if (proof := getattr(shift, name)) is not None)
    return [
        number
        for number in numbers
        if not number.is_length
        and _is_written(side.text[number.start : number.end])
        and not proofs.touches(side.span(*number[:2]))
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
