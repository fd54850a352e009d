"""What a figure tells of a rise or a fall: by how much, to what, or from what."""

from __future__ import annotations

from functools import cache

from tracker.claims.words.irregular import LEMMAS
from tracker.claims.words.numerals import AMOUNT_VERBS

ROLES = frozenset({"by", "to", "from"})
"""The words that say so; "by" may be left away ("rose 5 percent"), and is "of" after a noun ("a rise of 5 percent")."""

_BEFORE = ROLES | {"of"}
# How far before a figure its verb may begin, in characters, and how many words may part it from the figure's "by".
_FAR = 60
_MOST_BETWEEN = 4


def role(text: str, start: int) -> str:
    """One of `ROLES` for a figure that begins at `start`; "" where no verb right before it changes an amount."""
    line = text[max(0, start - _FAR) : start].split()
    given = line.pop() if line and line[-1] in _BEFORE else ""
    for word in reversed(line[-_MOST_BETWEEN - 1 :]):
        if word.lower() in _forms():
            return given if given in ROLES else "by"
        if not (word.isalnum() if given else word.endswith("ly")):
            break
    return ""


def begin_with_role(text: str, start: int) -> int:
    """Where a figure begins with the word for its role."""
    line = text[max(0, start - _FAR) : start].rsplit(maxsplit=1)
    return text.rindex(line[-1], 0, start) if line and line[-1] in ROLES else start


def may_have_role(text: str) -> bool:
    """A quick look: False where no verb of a text changes an amount."""
    return not _forms().isdisjoint(text.lower().split())


@cache
def _forms() -> frozenset[str]:
    """The verbs in all their forms, and some that are none."""
    irregular = {form for form, base in LEMMAS.items() if base in AMOUNT_VERBS}
    stems = {stem for verb in AMOUNT_VERBS for stem in (verb, verb.removesuffix("e"), verb + verb[-1])}
    return AMOUNT_VERBS | irregular | {stem + ending for stem in stems for ending in ("s", "es", "ed", "ing")}
