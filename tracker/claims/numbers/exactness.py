"""How exactly a number is meant beside another: whether one says less of the same amount, or another amount."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tracker.claims.numbers.figures import Figure

ROUNDING = 0.03
"""How far an exact number may be from a rounded one that stood for it: 2,014 for "about 2,000"."""

# How far at most where the rounded number is round to that degree: 212 for "about 200", 94 for "nearly 100".
_ROUNDEST = 0.1
# How far a number may be above "more than" or below "fewer than" another that still says as much: 247, "more than 200";
# and how far at most where that is as round as "more than a thousand".
_BOUND, _ROUND_BOUND = 0.25, 0.5
# A vague number is less than so many times the least that it allows.
_VAGUE = 10
# "Several" and "a few" are three or more, and two are still no other amount.
_FEW = 2 / 3
_ABOVE, _BELOW = frozenset({">", ">=", ">~"}), frozenset({"<", "<~"})


def meant(approx: str) -> str:
    """How exactly a number is meant, equal for words of the same meaning: "at least 300" is "more than 300"."""
    return ">" if approx == ">=" else approx


def amount_of(figure: Figure) -> float:
    """The number in its unit's base, percentages as shares of one."""
    return figure.middle * (0.01 if figure.unit == "%" else 1)


def stands_for(loose: Figure, exact: Figure) -> bool:
    """True where one figure may have been said of the other's amount and says less about it.

    Both measure the same thing and differ in their numbers.
    """
    least, amount = amount_of(loose), amount_of(exact)
    if loose.approx == "vague":
        return exact.approx != "vague" and least * (_FEW if loose.weak else 1) <= amount < least * _VAGUE
    if loose.low < loose.high and loose.scale == exact.scale and not exact.approx:
        return exact.low == exact.high and loose.low <= exact.low <= loose.high
    if not loose.approx or exact.approx or least <= 0:
        return False
    below, above = _allowed(loose)
    return below <= (amount - least) / least <= above


def _allowed(loose: Figure) -> tuple[float, float]:
    """How far an amount may be below and above what stands for it, as shares of the latter."""
    bound = max(_BOUND, min(_ROUND_BOUND, _grain(loose) / 2))
    near = max(ROUNDING, min(_ROUNDEST, _grain(loose) / 2))
    return {
        "~": (-near, near),
        "<~": (-_ROUNDEST, 0.0),
        ">~": (0.0, _ROUNDEST),
        ">": (0.0, bound),
        "<": (-bound, 0.0),
        # Who counted at least 40 and now 42 counted two more: only what is round is another number's bound.
        ">=": (0.0, ROUNDING if _grain(loose) > ROUNDING else 0.0),
        "<=": (-ROUNDING, 0.0),
    }.get(loose.approx, (0.0, 0.0))


def _grain(figure: Figure) -> float:
    """To what share of itself a number is rounded: 200 to a half, 250 to a fifth, 212 to a 212th."""
    if figure.unit == "share":
        return inf
    number = abs(round(figure.high, 6))
    while number and number != int(number):
        number = round(number * 10, 6)
    whole = int(number)
    step = 1
    while whole and whole % (step * 10) == 0:
        step *= 10
    if whole % (5 * step) == 0:
        step *= 5
    return step / whole if whole else 0.0


def crossing(before: Figure, after: Figure) -> str:
    """The direction between "nearly 300" and "more than 300"; "" where they are not on two sides of one number."""
    if before.approx in _BELOW and after.approx in _ABOVE:
        return "increased"
    return "decreased" if before.approx in _ABOVE and after.approx in _BELOW else ""
