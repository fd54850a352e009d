"""Quantity: counts, money, percentages and measures, how exactly they are meant, and what they count."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from math import isclose
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import is_function_word, lemma
from tracker.claims.numbers.amounts import ROLES, begin_with_role, may_have_role, role
from tracker.claims.numbers.exactness import amount_of, crossing, meant, stands_for
from tracker.claims.numbers.figures import figures, figures_near
from tracker.claims.numbers.scores import scores
from tracker.claims.numbers.signs import stretches, touched
from tracker.claims.numbers.values import has_number
from tracker.claims.sides.both import both, is_english, whole, without_common
from tracker.claims.sides.couples import Fit, couples
from tracker.model import Evidence, Shift, Span
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.numbers.figures import Figure
    from tracker.claims.sides.both import Both

_DIRECTIONS = frozenset({"increased", "decreased"})
_WHOLE = 100
# From so many times on a share of the old number says less than how many times it is.
_TIMES = 10


def shifts(edit: Edit) -> Iterator[Shift]:
    """Figures that came, went, rose, fell, or are meant more or less exactly."""
    sides = both(edit)
    if sides is None:
        return _whole(edit)
    found: Iterator[Shift] = iter(())
    here, there = touched(sides)
    if here or there:
        old, new = changed_figures(sides)
        if old or new:
            found = _shifts(sides, [f for f in old if not f.is_duration], [f for f in new if not f.is_duration])
    if not ROLES.isdisjoint(sides.changed_text.split()) and is_english(edit):
        return chain(found, _other_roles(sides))
    return found


@lru_cache(maxsize=2)
def changed_figures(sides: Both) -> tuple[list[Figure], list[Figure]]:
    """The figures that a change concerns and that the other side does not state alike."""
    here, there = touched(sides)
    if not (has_number(sides.old.text, here) or has_number(sides.new.text, there)):
        return [], []
    old, new = without_common(*figures_near(sides), stated)
    return sides.concerned(old, new) if old or new else ([], [])


@lru_cache(maxsize=1024)
def stated(figure: Figure) -> tuple[object, ...]:
    """What a figure states, in its unit's base: its bounds, how exactly, in what unit, of what, and in what time."""
    percent = figure.unit in {"%", "share"}
    factor = (0.01 if figure.unit == "%" else 1) * figure.scale
    unit = "part" if percent else figure.unit
    noun = figure.noun[:1] if not unit else ()
    bounds = f"{figure.low * factor:.12g}", f"{figure.high * factor:.12g}"
    return *bounds, meant(figure.approx), unit, noun, figure.per


def _whole(edit: Edit) -> Iterator[Shift]:
    """The figures of an added or deleted sentence."""
    side = whole(edit)
    if side is None or not stretches(side.text):
        return
    for figure in figures(side.text, edit.language):
        if not figure.is_duration and not figure.weak and figure.unit != "ordinal":
            proof = _proof(side, figure)
            yield _came_or_went(proof if edit.new is None else None, proof if edit.new is not None else None, figure)


def _shifts(sides: Both, old: list[Figure], new: list[Figure]) -> Iterator[Shift]:
    if any(figure.unit == "score" for figure in (*old, *new)):
        scores_old, old, scores_new, new = scores(sides, old, new)
        for score, turned in couples(sides, scores_old, scores_new, _SCORE_FITS):
            yield _other_score(sides, score, turned)
    for before, after in couples(sides, old, new, _FITS):
        proof_old = _proof(sides.old, before) if before else None
        proof_new = _proof(sides.new, after) if after else None
        if before and after and proof_old and proof_new:
            kind = compare(before, after)
            if kind in _DIRECTIONS and _has_other_role(sides, before, after):
                yield _other_role(sides, before, after)
            elif kind:
                note = _note(before, after, kind, *_read(sides, before, after))
                yield Shift("quantity", kind, proof_old, proof_new, note)
        elif (figure := before or after) and _is_told(figure):
            single = _single(sides, figure, of_old=before is None)
            if single is None:
                yield _came_or_went(proof_old, proof_new, figure)
            else:
                proofs = (single, proof_new) if proof_new else (proof_old, single)
                kind = "increased" if proof_new else "decreased"
                yield Shift("quantity", kind, *proofs, " → ".join(proof.text for proof in proofs if proof))


def _single(sides: Both, figure: Figure, *, of_old: bool) -> Evidence | None:
    """What stands for one in the place of a count on the other side: "a man" of "two men"."""
    if figure.unit or figure.per or not figure.noun or figure.low <= 1 or not sides.is_english:
        return None
    side, what = (sides.old if of_old else sides.new), lemma(figure.counted)
    what = "person" if figure.counted == "people" else what
    for match in _ONE_OF_A_KIND.finditer(side.text):
        line = match["what"].split(" ")
        at = next((at for at, word in enumerate(line) if lemma(word.lower()) == what), None)
        if at is None or line[at].endswith("s") or any(is_function_word(word.lower()) for word in line[:at]):
            continue
        span = Span(match.start(), match.start() + len(match[1]))
        if sides.answer(span, figure) if of_old else sides.answer(figure, span):
            behind = match.start("what") + len(" ".join(line[: at + 1]))
            return side.evidence(match.start(), behind, value=1)
    return None


_ONE_OF_A_KIND = pattern(r"\b(an?)\s(?P<what>[\w-]+(?:\s[\w-]+){0,2})", re.IGNORECASE)


def _other_roles(sides: Both) -> Iterator[Shift]:
    """The figures that stayed while what they tell of a rise or a fall did not: "rose by 5 percent", "rose to"."""
    if not (may_have_role(sides.old.text) and may_have_role(sides.new.text)):
        return
    old, new = figures_near(sides)
    for before, after in couples(sides, old, new, (Fit(_states_the_same),)):
        if before and after and _has_other_role(sides, before, after):
            yield _other_role(sides, before, after)


def _other_role(sides: Both, before: Figure, after: Figure) -> Shift:
    proofs = _proof(sides.old, before, with_role=True), _proof(sides.new, after, with_role=True)
    return Shift("quantity", "changed", *proofs, " → ".join(proof.text for proof in proofs))


def _has_other_role(sides: Both, before: Figure, after: Figure) -> bool:
    left, right = role(sides.old.text, before.start), role(sides.new.text, after.start)
    return bool(left and right) and left != right


_SCORE_FITS = (Fit(lambda _a, _b: True), Fit(lambda _a, _b: True, in_place=False))


def _other_score(sides: Both, before: Span | None, after: Span | None) -> Shift:
    old = sides.old.evidence(before.start, before.end) if before else None
    new = sides.new.evidence(after.start, after.end) if after else None
    kind = "changed" if old and new else "removed" if old else "added"
    return Shift("quantity", kind, old, new, " → ".join(proof.text for proof in (old, new) if proof))


def _read(sides: Both, before: Figure, after: Figure) -> tuple[str, str]:
    """How two figures read beside each other: without "at least" and the like where both are meant alike."""
    if meant(before.approx) == meant(after.approx):
        return sides.old.text[before.number : before.end], sides.new.text[after.number : after.end]
    return sides.old.text[before.start : before.end], sides.new.text[after.start : after.end]


def _proof(side: Passage, figure: Figure, *, with_role: bool = False) -> Evidence:
    start = begin_with_role(side.text, figure.start) if with_role else figure.start
    return side.evidence(start, figure.end, value=_value(figure), unit=_unit(figure))


def _came_or_went(old: Evidence | None, new: Evidence | None, figure: Figure) -> Shift:
    text = (old or new or Evidence("", 0, 0)).text
    return Shift("quantity", "added" if new else "removed", old, new, _with_noun(text, figure, figure.counted))


def _is_told(figure: Figure) -> bool:
    """False for a figure too weak to report alone: "one house", "the first", "several", "both"."""
    if figure.weak or figure.unit == "ordinal":
        return False
    return figure.low != 1 or figure.unit != "" or figure.approx != ""


def _same_kind(a: Figure, b: Figure) -> bool:
    if a.weak or b.weak:
        return _same_thing(a, b)
    return (a.unit == "ordinal") == (b.unit == "ordinal")


def _same_thing(a: Figure, b: Figure) -> bool:
    """True where two figures measure the same: one unit, and a counted noun that does not differ."""
    if a.unit != b.unit and not any({a.unit, b.unit} <= alike for alike in _ONE_UNIT):
        return False
    return not (a.noun and b.noun) or bool(set(a.noun) & set(b.noun))


# Units that are one where the same is meant: "20 percent" and "a fifth", "£5" and "5 pounds", "degrees Celsius".
_ONE_UNIT = (
    frozenset({"%", "share"}),
    frozenset({"GBP", "pound"}),
    frozenset({"degree", "°C"}),
    frozenset({"degree", "°F"}),
)


def _count_the_same(a: Figure, b: Figure) -> bool:
    return bool(a.noun) and _same_thing(a, b)


def _states_the_same(a: Figure, b: Figure) -> bool:
    return stated(a) == stated(b)


_FITS = (
    Fit(_count_the_same),
    Fit(_same_kind),
    Fit(_count_the_same, in_place=False),
    Fit(_same_kind, in_place=False),
)


def compare(before: Figure, after: Figure) -> str:
    """The kind of shift from one figure to the one that took its place; "" where they state the same."""
    left, right = amount_of(before), amount_of(after)
    equal = isclose(left, right, rel_tol=1e-9) and isclose(
        before.high - before.low, after.high - after.low, abs_tol=1e-9
    )
    if before.per and after.per and before.per != after.per:
        return "changed"
    if equal and (before.unit == after.unit or not (before.unit and after.unit) or _same_thing(before, after)):
        return _precision(before, after)
    if not _same_thing(before, after):
        return "changed"
    if before.unit in {"ordinal", "score"}:
        return "changed"
    if stands_for(before, after):
        return "more-exact"
    if stands_for(after, before):
        return "vaguer"
    return "increased" if right > left else "decreased"


def _precision(before: Figure, after: Figure) -> str:
    left, right = meant(before.approx), meant(after.approx)
    if left == right:
        return ""
    return "more-exact" if not right else "vaguer" if not left else crossing(before, after) or "changed"


def _value(figure: Figure) -> float:
    value = round(figure.middle / figure.scale, 6)
    return int(value) if value == int(value) else value


def _unit(figure: Figure) -> str | None:
    return figure.unit or figure.counted or None


def _note(before: Figure, after: Figure, kind: str, old: str, new: str) -> str:
    counted = after.counted or before.counted
    line = f"{old} → {_with_noun(new, after, counted)}"
    if kind not in {"increased", "decreased"} or "vague" in {before.approx, after.approx} or before.middle <= 0:
        return line
    percent = round(100 * (after.middle - before.middle) / before.middle)
    if percent == -_WHOLE and after.middle > 0:
        return line  # what is left is less than the figure can show
    if percent >= _TIMES * _WHOLE:
        return f"{line} ({round(after.middle / before.middle):,} times)"
    return f"{line} ({'+' if percent > 0 else '−'}{abs(percent)} %)" if percent else line


def _with_noun(text: str, figure: Figure, counted: str) -> str:
    """A figure with what it counts: "18 cranes", "dozens of troops", "7 percent of workforce"."""
    link = " of " if figure.approx == "vague" and counted else " "
    return f"{text}{link}{counted}".rstrip()
