"""What is left of a word without the endings that make a noun, verb, adjective or adverb of it."""

from __future__ import annotations

from functools import lru_cache

from tracker.claims.patterns import pattern

# Endings that make a noun, verb, adjective or adverb of the same root.
_ENDINGS = pattern(
    r"(?:ization|izing|ize|ational|ation|ition|ution|ically|icity|ical|ic|ities|ity|iness|ness|ments|ment|fulness|fully|ful"
    r"|lessly|less|ously|ous|ively|ive|ably|ibly|able|ible|ance|ence|ancy|ency|ant|ent|ally|ial|al|ers|er|ors|or|ists|ist"
    r"|ism|ship|hood|age|ary|ory|ion|ing|ed|es|ly|th|y|e|s)$"
)


@lru_cache(maxsize=8192)
def same_root(a: str, b: str) -> bool:
    """True for words derived from one root: "redistributing" and "redistribution", "efficient" and "efficiency"."""
    shorter, longer = sorted((root(a), root(b)), key=len)
    return shorter == longer or (len(shorter) >= 6 and longer.startswith(shorter) and len(longer) - len(shorter) <= 2)


@lru_cache(maxsize=8192)
def root(word: str) -> str:
    """The word without its derivational endings, as far as four letters remain."""
    while True:
        shorter = _ENDINGS.sub("", word)
        if shorter == word or len(shorter) < 4:
            return word
        word = shorter
