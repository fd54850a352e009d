"""The signs that stand in front of long expressions: whatever the expression finds has one."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tracker.extract import notices, signatures
from tracker.text import fold

PROSE = [(words, signs.split("|")) for _, signs, words in notices._PROSE]
MARKERS = [(words, [*notices._MARKER_SIGNS, "stand"]) for _, words in notices._MARKERS]
PHRASES = [
    (line.strip(), signs)
    for kind, signs in signatures.SIGNS.items()
    for line in signatures._PHRASES[kind].strip().splitlines()
]


@pytest.mark.parametrize(("words", "signs"), [*PROSE, *MARKERS, *PHRASES], ids=lambda value: str(value)[:30])
@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much], deadline=None)
@given(st.data())
def test_whatever_is_found_has_a_sign(words: str, signs: list[str], data: st.DataObject) -> None:
    """A text that an expression matches holds one of its signs, whatever its case."""
    text = data.draw(st.from_regex(re.compile(words, re.IGNORECASE), fullmatch=True))

    assert any(sign in text.casefold() or sign in fold(text).casefold() for sign in signs)
