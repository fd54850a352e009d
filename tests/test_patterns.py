"""Regular expressions that wait to be compiled: they find what `re` finds."""

from __future__ import annotations

import re

import pytest

from tracker.patterns import pattern


def test_a_waiting_expression_finds_what_a_compiled_one_finds() -> None:
    """At the first use and at later ones, whatever is asked of it, flags included."""
    waiting, compiled = pattern(r"\b(may|will)\b", re.IGNORECASE), re.compile(r"\b(may|will)\b", re.IGNORECASE)
    text = "It May rain, and it will."

    for _ in range(2):
        assert [m.span() for m in waiting.finditer(text)] == [m.span() for m in compiled.finditer(text)]
        assert waiting.sub("must", text) == compiled.sub("must", text)
        assert waiting.match(text, 3) is not None
        assert waiting.pattern == compiled.pattern


def test_nothing_is_compiled_before_the_first_use() -> None:
    """A mistake in an expression shows when it is first asked."""
    wrong = pattern("(")

    with pytest.raises(re.error):
        wrong.search("")
