"""Lists of words as they are easiest to read and extend: one string, words parted by white space."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a text that is parted by white space."""
    return frozenset(text.split())
