"""Acronyms, and the words that they stand for where a text spells them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.model import Span
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tracker.claims.language.lexicon import Word

_ACRONYM = pattern(r"[A-Z](?<![\w.].)(?:[A-Z]{1,5}(?=s?\b)|\.(?:[A-Z]\.){1,5})")
# Small words that an acronym may leave out.
_SMALL = frozenset({"of", "and", "for", "the", "on", "in", "to"})


def acronyms(text: str) -> frozenset[str]:
    """The words of two to six capitals in a text, in lower case; a plural's "s" is none of their letters."""
    return frozenset([found.replace(".", "").casefold() for found in _ACRONYM.findall(text)])


def spelled_out(line: Sequence[Word], letters: Iterable[str]) -> Iterator[tuple[Span, str]]:
    """The first run of words whose initials are an acronym's letters, with the acronym, for each that has one.

    Words that an abbreviation was read as ("US" as "united states") are not spelled out.
    """
    line = [a for a, b in zip(line, (*line[1:], None), strict=False) if b is None or a.start != b.start]
    telling = [word for word in line if word.key not in _SMALL]
    lines = [(some, "".join([word.key[0] for word in some])) for some in (line, telling)]
    for acronym in sorted(letters):
        for some, initials in lines:
            at = initials.find(acronym)
            if at >= 0:
                yield Span(some[at].start, some[at + len(acronym) - 1].end), acronym
                break
