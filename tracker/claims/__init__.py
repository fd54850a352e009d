"""Changes → shifts: what a rewrite changed in what the article asserts, with the words that prove it.

A facet is one module of this package with a function `shifts(edit) -> Iterator[Shift]`, and its name in `FACETS`.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from tracker.claims.edit import Edit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tracker.model import Shift

# In the order in which they look: a later facet sees what the earlier ones proved. `digits` is the net under all that
# read numbers (a changed digit is never mere wording), and `content` takes what is left.
FACETS = (
    "quotation",
    "attribution",
    "time",
    "quantity",
    "place",
    "name",
    "certainty",
    "scope",
    "polarity",
    "status",
    "label",
    "digits",
    "content",
)


def judge(edit: Edit) -> tuple[Shift, ...]:
    """Every shift in one change, in the order of `FACETS`; () where only the wording differs."""
    found = list(edit.found)
    edit = Edit(edit.old, edit.new, edit.words, edit.language, found)
    for facet in _facets():
        found += tuple(facet(edit))
    return tuple(found)


def unjudged(language: str) -> str | None:
    """What is not judged in a language, as one sentence; None in English, where every facet speaks."""
    if language.startswith("en"):
        return None
    return f"In this language ({language}) only quantity, time, name, place and quotation are judged, the rest is not."


@cache
def _facets() -> tuple[Callable[[Edit], Iterable[Shift]], ...]:
    """The facets' functions, imported when a first change is judged."""
    return tuple(import_module(f"tracker.claims.{name}").shifts for name in FACETS)
