"""Changes → shifts: what a rewrite changed in what the article asserts, with the words that prove it.

A facet is one module of this package with a function `shifts(edit) -> Iterator[Shift]`, and its name in `FACETS`. Where
one English word that changed tells whether it may find anything, it has a function `concerns(word) -> bool` as well,
and is asked about an edit only where a changed word concerns it.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from tracker.claims.edit import Edit
from tracker.claims.speech.regrouped import regrouped
from tracker.kept import kept
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tracker.claims.language.lexicon import Word
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
    "status",
    "certainty",
    "scope",
    "polarity",
    "label",
    "digits",
    "content",
)


def judge(edit: Edit) -> tuple[Shift, ...]:
    """Every shift in one change, in the order of `FACETS`; () where only the wording differs."""
    whole = regrouped(edit)
    if whole is None:
        return ()
    edit, found = whole, list(edit.found)
    concerned = _concerned(edit)
    edit = Edit(edit.old, edit.new, edit.words, edit.language, found, edit.both, edit.elsewhere)
    for bit, shifts, _ in _facets():
        if concerned & bit:
            # Not one after the other: a facet sees what those before it proved, not what it proves itself.
            found += tuple(shifts(edit))
    return tuple(found)


def unjudged(language: str) -> str | None:
    """What is not judged in a language, as one sentence; None in English, where every facet speaks."""
    if language.startswith("en"):
        return None
    return f"In this language ({language}) only quantity, time, name, place and quotation are judged, the rest is not."


class _Facet(NamedTuple):
    """What judges one kind of shift; its bit is its own where single words tell whether it is concerned."""

    bit: int
    shifts: Callable[[Edit], Iterable[Shift]]
    concerns: Callable[[Word], bool] | None


# The bit of the facets that look at every change.
_ALWAYS = 1


def _concerned(edit: Edit) -> int:
    """The bits of the facets that may find something."""
    from tracker.claims.sides.both import both

    sides = both(edit)
    found = _ALWAYS
    if sides is not None and sides.is_english:
        if sides.old.body.labels:
            # What the user lists, no facet knows by one word alone.
            return sum({facet.bit for facet in _facets()})
        for line in sides.changed_words:
            for word in line:
                found |= _concerned_by(word.key)
    return found


@kept(16384)
def _concerned_by(key: str) -> int:
    """The bits of the facets that one changed word concerns."""
    from tracker.claims.language.lexicon import Word, lemma

    word = Word(0, len(key), key, lemma(key))
    return sum(facet.bit for facet in _facets() if facet.concerns is not None and facet.concerns(word))


@cache
def _facets() -> tuple[_Facet, ...]:
    """The facets, imported when a first change is judged."""
    found = []
    for number, name in enumerate(FACETS, 1):
        module = import_module(f"tracker.claims.{name}")
        concerns = getattr(module, "concerns", None)
        found.append(_Facet(1 << number if concerns else _ALWAYS, module.shifts, concerns))
    return tuple(found)
