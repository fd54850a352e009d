"""How much the words say that nothing answers to: enough for a claim, or no more than other wording.

A rewrite that puts "tremendous" for "large" or adds "clearly" differs in words and asserts the same, while "weapons"
for "grain" does not. No list of synonyms is long enough to tell them apart. What tells is how many words stand alone
together, whether they name what can be seen or done, and how much of the sentence they are.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from tracker.claims.language.answers import count_telling
from tracker.claims.language.vocabulary import is_known, is_tangible
from tracker.claims.sides.spans import among
from tracker.claims.words.irregular import LEMMAS
from tracker.claims.words.people import NATIONALITIES
from tracker.model import Span

if TYPE_CHECKING:
    from tracker.claims.language.answers import Left
    from tracker.claims.language.lexicon import Word
    from tracker.claims.sides.both import Both

# How many words together say something whatever they are.
_TOGETHER = 2
# The share of what a sentence says from which on any word of it counts; a general word in the place of another, which
# most often only says it otherwise, counts half.
_SHARE, _GENERAL = 0.22, 0.5
_PREPOSITIONS = frozenset("in at on with from by near under over against into to for of inside outside".split())


def telling(found: list[Left], sides: Both) -> list[Left]:
    """Those runs that say enough to be a claim; all of them where they are a good part of what the sentence says."""
    left = [item for item in found if _tells(item, sides)]
    if len(left) == len(found) or _says_more(sides, sum(map(_weight, found)) / _SHARE):
        return left
    return found


def _weight(left: Left) -> float:
    """How many words differ, as far as they count; one in the place of another is one."""
    count = max(len(left.old), len(left.new))
    return count * _GENERAL if left.old and left.new and not any(map(_is_specific, left.old + left.new)) else count


def _says_more(sides: Both, than: float) -> bool:
    """True where a sentence has more words than this that say something, on average of its two sides."""
    said = count_telling(sides.old.text)
    return said > 2 * than or said + count_telling(sides.new.text) > 2 * than


def _tells(left: Left, sides: Both) -> bool:
    old, new = left
    if len(old) >= _TOGETHER or len(new) >= _TOGETHER:
        return True
    if not (old and new):
        return _is_adjunct(left, sides)
    # One verb of the past in the place of another: what was done is what is asserted.
    return _is_specific(old[0]) or _is_specific(new[0]) or (_is_past(old[0].key) and _is_past(new[0].key))


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
