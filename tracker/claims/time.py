"""Time: dates, clock times and durations, and whether they moved earlier or later, shorter or longer."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import chain, islice
from math import isclose
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import lemma
from tracker.claims.numbers.exactness import meant
from tracker.claims.numbers.figures import figures, figures_near
from tracker.claims.numbers.lengths import LENGTHS, is_told, lengths
from tracker.claims.numbers.moments import When, can_have_moment, moments, moments_near
from tracker.claims.numbers.signs import stretches, touched
from tracker.claims.quantity import changed_figures
from tracker.claims.sides.both import both, whole, without_common
from tracker.claims.sides.couples import Fit, couples
from tracker.claims.sides.spans import Cover
from tracker.model import Shift, Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.numbers.figures import Figure
    from tracker.claims.sides.both import Both
    from tracker.model import Evidence


def shifts(edit: Edit) -> Iterator[Shift]:
    """Dates, clock times and durations that came, went or moved."""
    sides = both(edit)
    if sides is None:
        return _whole(edit)
    here, there = touched(sides)
    if here or there:
        return chain(_moments(sides), _durations(sides))
    return _durations(sides) if _may_have_lengths(sides) else iter(())


def _whole(edit: Edit) -> Iterator[Shift]:
    """The times of an added or deleted sentence."""
    side = whole(edit)
    if side is None or not stretches(side.text):
        return
    lengths = [Span(figure.start, figure.end) for figure in figures(side.text, edit.language) if figure.is_duration]
    for span in sorted([*(Span(when.start, when.end) for when in moments(side.text)), *lengths]):
        proof = side.evidence(span.start, span.end)
        if edit.new is not None:
            yield Shift("time", "added", None, proof, proof.text)
        else:
            yield Shift("time", "removed", proof, None, proof.text)


_PARTS = attrgetter("parts")


def _same_kind(a: When, b: When) -> bool:
    return (a.minutes is None) == (b.minutes is None)


_MOMENT_FITS = (Fit(_same_kind), Fit(_same_kind, in_place=False))
# So many times that have something in common with another are tried, in order, for one that means the same.
_MOST_ALIKE = 200


def _moments(sides: Both) -> Iterator[Shift]:
    here, there = touched(sides)
    if not any(map(can_have_moment, here + there)):
        return
    old, new = without_common(*moments_near(sides), _PARTS)
    if not (old or new):
        return
    base = sides.new.body.base
    old, new = _unlike(*sides.concerned(old, new), base)
    for before, after in couples(sides, old, new, _MOMENT_FITS):
        kind = direction(before, after, base) if before and after else "removed" if before else "added"
        if sides.respelt and before and after and _rest(before)[:-2] == _rest(after)[:-2]:
            continue  # "erly 2020", "early 2020"
        proofs = (_proof(sides.old, before, base), _proof(sides.new, after, base))
        yield Shift("time", kind, *proofs, " → ".join(proof.text for proof in proofs if proof))


def _unlike(old: list[When], new: list[When], base: datetime | None) -> tuple[list[When], list[When]]:
    """Both without the times that can only mean the same, each taken with the first such one of the other side."""
    marked: dict[object, dict[int, None]] = {}
    for at, when in enumerate(new if old else ()):
        for mark in _marks(when, base):
            marked.setdefault(mark, {})[at] = None
    left_old, left_new = [], dict(enumerate(new))
    for when in old:
        alike = {at for mark in _marks(when, base) for at in islice(marked.get(mark, ()), _MOST_ALIKE)} if new else ()
        twin = next((at for at in sorted(alike) if is_same(when, new[at], base)), None)
        if twin is None:
            left_old.append(when)
        else:
            del left_new[twin]
            for mark in _marks(new[twin], base):
                del marked[mark][twin]
    return left_old, [*left_new.values()]


def _marks(when: When, base: datetime | None) -> set[object]:
    """What a time has one of in common with every other that can only mean the same."""
    marks: set[object] = {when.parts}
    if when.day is not None:
        marks.add((when.year, when.month, when.day, when.minutes))
    marks.update([(day, when.minutes) for day in _possible_days(when, base)])
    return marks


def _proof(side: Passage, when: When | None, base: datetime | None) -> Evidence | None:
    if when is None:
        return None
    day = _exact_day(when, base)
    return side.evidence(when.start, when.end, value=day.isoformat() if day else None)


def is_same(a: When, b: When, base: datetime | None) -> bool:
    """True where two statements can only mean the same time: one may say more, but nothing else.

    A year that one of them leaves out is the same only where the article's own date tells it; "Friday" is "Jan. 14"
    only where that date is known too.
    """
    if a.parts == b.parts:
        return True
    if a.weekday != b.weekday and a.weekday is not None and b.weekday is not None:
        return False
    day_a, day_b = _possible_days(a, base), _possible_days(b, base)
    if day_a and day_b:
        return bool(day_a & day_b) and a.minutes == b.minutes
    return _differs_by_weekday_alone(a, b)


def _differs_by_weekday_alone(a: When, b: When) -> bool:
    """True for "Friday, Jan. 14" and "Jan. 14"."""
    if a.day is None or b.day is None or (a.weekday is not None and b.weekday is not None):
        return False
    return (a.year, a.month, a.day, a.minutes) == (b.year, b.month, b.day, b.minutes)


def direction(before: When, after: When, base: datetime | None) -> str:
    """Earlier or later where both are comparable, else changed."""
    if before.is_clock and after.is_clock and before.zone == after.zone and before.minutes != after.minutes:
        return "later" if (after.minutes or 0) > (before.minutes or 0) else "earlier"
    if within := _within_a_day(before, after):
        return within
    left, right = _possible_days(before, base), _possible_days(after, base)
    if left and right:
        if max(left) < min(right):
            return "later"
        if max(right) < min(left):
            return "earlier"
        return "changed"
    return _by_parts(before, after)


def _within_a_day(before: When, after: When) -> str:
    """The direction of two times that differ in the part of their day, year or time alone; "" for all others."""
    for order, left, right in (
        (_PARTS_OF_DAY, before.part, after.part),
        (_SEASONS, before.part, after.part),
        (_PARTS_OF_TIME, before.relative, after.relative),
        (_NEXT_TO_NOW, before.relative, after.relative),
    ):
        if left in order and right in order and left != right and _rest(before) == _rest(after):
            return "later" if order.index(right or "") > order.index(left or "") else "earlier"
    return ""


_PARTS_OF_DAY = ("morning", "afternoon", "evening", "night")
_SEASONS = ("spring", "summer", "autumn")
_PARTS_OF_TIME = ("early", "mid", "late")
_NEXT_TO_NOW = ("last", "this", "next")


def _rest(when: When) -> tuple[object, ...]:
    """What a time states but for its part and what it is relative to; which of the two it has is part of that."""
    return (*when._replace(part=None, relative=None).parts, bool(when.part), bool(when.relative))


def _by_parts(before: When, after: When) -> str:
    """The direction of two dates that state the same parts: years, or months and days of one unnamed year."""
    left, right = _calendar(before), _calendar(after)
    names = (before.relative, before.span, before.part), (after.relative, after.span, after.part)
    named = names[0] != names[1] or before.span is not None
    if named or [bool(part) for part in left] != [bool(part) for part in right] or not any(left):
        return "changed"
    return "later" if right > left else "earlier" if right < left else "changed"


def _calendar(when: When) -> tuple[int, ...]:
    """The parts of a date from the greatest to the least, 0 where not stated."""
    return (when.decade or 0, when.year or 0, when.month or 0, when.day or 0)


def _exact_day(when: When, base: datetime | None) -> date | None:
    days = _possible_days(when, base)
    return next(iter(days)) if len(days) == 1 else None


def _possible_days(when: When, base: datetime | None) -> frozenset[date]:
    """The days that a date can mean: one where it is stated whole, few where the article's date narrows it."""
    if when.day is not None and when.month is not None:
        years = [when.year] if when.year else [base.year] if base else []
        return frozenset(day for year in years if (day := _date(year, when.month, when.day)))
    if base is None:
        return frozenset()
    today = base.date()
    if when.near is not None:
        return frozenset({today + timedelta(days=when.near)})
    if when.weekday is not None and when.month is None:
        back = (today.weekday() - when.weekday) % 7
        past, coming = today - timedelta(days=back), today + timedelta(days=(7 - back) % 7 or 7)
        chosen = {"last": {past}, "next": {coming}}.get(when.relative or "", {past, coming} if back else {past})
        return frozenset(chosen)
    return frozenset()


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _durations(sides: Both) -> Iterator[Shift]:
    old, new = ([figure for figure in side if figure.is_duration] for side in changed_figures(sides))
    if (sides.is_english and (old or new)) or _may_have_lengths(sides):
        old, new = _with_lengths(sides, old, new)
    for before, after in couples(sides, old, new, _DURATION_FITS) if old or new else ():
        kind = _duration_kind(before, after)
        if kind and not _is_still_there(sides, before, after):
            left = sides.old.evidence(before.start, before.end, value=before.middle, unit="s") if before else None
            right = sides.new.evidence(after.start, after.end, value=after.middle, unit="s") if after else None
            yield Shift("time", kind, left, right, " → ".join(proof.text for proof in (left, right) if proof))


def _may_have_lengths(sides: Both) -> bool:
    """A quick look: False where no word for a length of time is among those that changed."""
    return sides.is_english and any(word.key in LENGTHS for line in sides.changed_words for word in line)


def _with_lengths(sides: Both, old: list[Figure], new: list[Figure]) -> tuple[list[Figure], list[Figure]]:
    """The durations and those that no number tells, where the other side does not state the same."""
    read_old, read_new = figures_near(sides)
    loose_old, loose_new = without_common(
        _lengths_besides(sides.old.text, read_old, anywhere=bool(new)),
        _lengths_besides(sides.new.text, read_new, anywhere=bool(old)),
        lambda figure: (figure.middle, figure.approx),
    )
    old, new = sorted([*old, *loose_old], key=_START), sorted([*new, *loose_new], key=_START)
    return sides.concerned(old, new) if loose_old or loose_new else (old, new)


def _lengths_besides(text: str, read: list[Figure], *, anywhere: bool) -> list[Figure]:
    """The lengths of time without a number that are part of none of the figures read."""
    known = Cover(read)
    return [length for length in lengths(text, anywhere=anywhere) if not known.touches(length)]


_START = attrgetter("start")
_DURATION_FITS = (
    Fit(lambda a, b: not (a.weak or b.weak)),
    Fit(lambda _a, _b: True),
    Fit(lambda a, b: not (a.weak or b.weak) or _is_as_long(a, b), in_place=False),
)


def _is_as_long(a: Figure, b: Figure) -> bool:
    return isclose(a.middle, b.middle, rel_tol=_AS_LONG)


# Twelve months are a year, whatever their days.
_AS_LONG = 1e-3
# A length is compared with what is as vague as "hours" where their units differ; a few hours are hours.
_VAGUE = "vague"


def _duration_kind(before: Figure | None, after: Figure | None) -> str:
    if before is None or after is None:
        return "removed" if before else "added"
    if _VAGUE in {before.approx, after.approx} and before.scale == after.scale:
        return "" if before.approx == after.approx else "changed"
    if _is_as_long(before, after):
        return "" if meant(before.approx) == meant(after.approx) else "changed"
    left, right = (x.scale if _VAGUE in {before.approx, after.approx} else x.middle for x in (before, after))
    return "longer" if right > left else "shorter"


def _is_still_there(sides: Both, before: Figure | None, after: Figure | None) -> bool:
    """True for "hours" or "a week" without a counterpart, where it is no length or the other side has the word too."""
    one = before or after
    if one is None or not one.weak or (before and after):
        return False
    text, others = (sides.old.text, sides.lemmas_new) if before else (sides.new.text, sides.lemmas_old)
    if one not in lengths(text) or not is_told(text, one):
        return True
    return lemma(text[one.start : one.end].split()[-1].lower()) in others
