"""How much the words say that nothing answers to: enough for a claim, or no more than other wording.

A rewrite that puts "tremendous" for "large" or adds "clearly" differs in words and asserts the same, while "weapons"
for "grain" does not. No list of synonyms is long enough to tell them apart. What tells is how many words stand alone
together, whether they name what can be seen or done, and how much of the sentence they are.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import chain
from typing import TYPE_CHECKING

from tracker.claims.answers import counted
from tracker.claims.spans import among
from tracker.claims.vocabulary import is_known, is_tangible
from tracker.claims.words.irregular import LEMMAS
from tracker.claims.words.people import NATIONALITIES
from tracker.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tracker.claims.answers import Left
    from tracker.claims.edit import Edit
    from tracker.claims.lexicon import Word
    from tracker.claims.reading import Both

# How many words together say something whatever they are.
_TOGETHER = 2
# The share of what a sentence says from which on any word of it counts; a general word in the place of another, which
# most often only says it otherwise, counts half.
_SHARE, _GENERAL = 0.22, 0.5
_PREPOSITIONS = frozenset("in at on with from by near under over against into to for of inside outside".split())


def telling(found: Sequence[Left], sides: Both, edit: Edit) -> Iterable[Left]:
    """Those runs that say enough to be a claim; all of them where they are a good part of what the sentence says."""
    left = [item for item in found if _tells(item, sides)]
    if len(left) == len(found) or _says_more(sides, edit, sum(map(_weight, found)) / _SHARE):
        return left
    return found


def _count(left: Left) -> int:
    """How many words differ; one in the place of another is one."""
    return max(len(left.old), len(left.new))


def _weight(left: Left) -> float:
    is_general = left.old and left.new and not any(map(_is_specific, (*left.old, *left.new)))
    return _count(left) * (_GENERAL if is_general else 1)


def _says_more(sides: Both, edit: Edit, than: float) -> bool:
    """True where a sentence has more words than this that say something, on average of its two sides."""
    said = 0
    for count in chain(counted(sides.old.text, edit), counted(sides.new.text, edit)):
        said += count
        if said > 2 * than:
            return True
    return False


def _tells(left: Left, sides: Both) -> bool:
    if _count(left) >= _TOGETHER or _is_other_deed(left):
        return True
    return any(map(_is_specific, (*left.old, *left.new))) if left.old and left.new else _is_adjunct(left, sides)


def _is_other_deed(left: Left) -> bool:
    """True for one verb of the past in the place of another, both of them words: what was done is what is asserted."""
    return bool(left.old and left.new) and all(_is_past(word.key) for word in (left.old[0], left.new[0]))


def _is_past(key: str) -> bool:
    base = LEMMAS.get(key, "")
    return is_known(key) and ((key.endswith("ed") and len(key) > len("need")) or (base != "" and not key.endswith("s")))


def _is_adjunct(left: Left, sides: Both) -> bool:
    """True for a word for something that came or went with its preposition: "in the garden", "with a knife"."""
    side, word = (0, left.old[0]) if left.old else (1, left.new[0])
    if not _is_specific(word):
        return False
    at = bisect_right(sides.places, word.start, key=lambda place: place[side].start) - 1
    run = sides.places[max(at, 0)][side]
    if not run.start <= word.start < run.end:
        return False
    ahead = among(sides.changed_words[side], Span(run.start, word.start))
    return any(other.start >= run.start and other.key in _PREPOSITIONS for other in ahead)


def _is_specific(word: Word) -> bool:
    return is_tangible(word.key) or word.key in NATIONALITIES
