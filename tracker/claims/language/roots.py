"""What is left of a word without the endings that make a noun, verb, adjective or adverb of it."""

from __future__ import annotations

from tracker.kept import kept

# Endings that make a noun, verb, adjective or adverb of the same root.
_ENDINGS = frozenset(
    """
    ization izing ize ational ation ition ution ically icity ical ic ities ity iness ness ments ment fulness fully ful
    lessly less ously ous ively ive ably ibly able ible ance ence ancy ency ant ent ally ial al ers er ors or ists ist
    ism ship hood age ary ory ion ing ed es ly th y e s
    """.split()
)
_LONGEST = max(map(len, _ENDINGS))


# A root of so many letters is that of a word with so many letters more behind it.
_LEAST, _MORE = 6, 2


def same_root(a: str, b: str) -> bool:
    """True for words derived from one root: "redistributing" and "redistribution", "efficient" and "efficiency"."""
    return root(a) in roots(b) or root(b) in roots(a)


@kept(16384)
def roots(word: str) -> tuple[str, ...]:
    """The root of a word and those that it may go on from: one root is among those of another of the same root."""
    whole = root(word)
    return whole, *[whole[:-more] for more in range(1, _MORE + 1) if len(whole) - more >= _LEAST]


@kept(16384)
def root(word: str) -> str:
    """The word without its derivational endings, as far as four letters remain."""
    while True:
        size = next((size for size in range(_LONGEST, 0, -1) if word[-size:] in _ENDINGS), 0)
        if not size or len(word) - size < 4:
            return word
        word = word[:-size]
