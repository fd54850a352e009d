"""Edits of texts written out in a test: segmented, joined and word-diffed as the pipeline does it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from tracker import diff
from tracker.claims.edit import Body, Edit
from tracker.pipeline.passages import passage

if TYPE_CHECKING:
    from tracker.claims.edit import Passage
    from tracker.model import Shift

_PAIRS = (
    ("added", "removed"),
    ("named", "anonymised"),
    ("strengthened", "softened"),
    ("cut", "extended"),
    ("narrowed", "broadened"),
)
_MIRROR = {a: b for pair in _PAIRS for a, b in (pair, pair[::-1])} | {"paraphrased": "added"}


def mirror(found: list[str]) -> list[str]:
    """The kinds that must be found with old and new swapped, sorted; a paraphrase is one way to lose a quotation."""
    return sorted(_MIRROR.get(kind, kind) for kind in found)


def plainly(found: list[str]) -> list[str]:
    """The kinds, sorted, a paraphrase as the loss that it is."""
    return sorted("removed" if kind == "paraphrased" else kind for kind in found)


def side(text: str | None, only: tuple[int, ...] | None = None) -> Passage | None:
    """A text as a passage: all its sentences, or those with these indexes."""
    if text is None:
        return None
    body = Body(text, diff.segment(text))
    return passage(body, tuple(range(len(body.sentences))) if only is None else only)


def edit(old: str | None, new: str | None, *, language: str = "en") -> Edit:
    """One change from the whole of `old` to the whole of `new`; None where that side does not exist."""
    words = diff.word_ops(old, new) if old is not None and new is not None else ()
    return Edit(side(old), side(new), words, language)


def shifts(facets: str, change: Edit) -> tuple[Shift, ...]:
    """What these facets find, each knowing what those before it found."""
    for facet in facets.split():
        found = import_module(f"tracker.claims.{facet}").shifts(change)
        change = Edit(change.old, change.new, change.words, change.language, (*change.found, *found), change.both)
    return tuple(change.found)


def kinds(facet: str, before: str, old: str | None, new: str | None) -> list[str]:
    """The kinds that one facet finds, in order, after the facets named in `before`."""
    return [shift.kind for shift in shifts(f"{before} {facet}", edit(old, new)) if shift.facet == facet]


def assert_proven(change: Edit, found: tuple[Shift, ...]) -> None:
    """Every shift has evidence, and the evidence's text is what the body has at its offsets."""
    for shift in found:
        assert shift.old or shift.new
        for evidence, passage_ in ((shift.old, change.old), (shift.new, change.new)):
            if evidence is not None:
                assert passage_ is not None
                assert passage_.body.text[evidence.start : evidence.end] == evidence.text
                assert evidence.text
