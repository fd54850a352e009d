"""How much the words say that nothing answers to: enough for a claim, or no more than other wording.

A rewrite that puts "tremendous" for "large" or adds "clearly" differs in words and asserts the same, while "weapons"
for "grain" or a lorry that is now "stolen" does not. No list of synonyms is long enough to tell them apart. What tells
is whether the words say something that could be checked, how many stand alone together, what part they have in the
sentence, and how much of it they are.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.claims.language.answers import count_telling
from tracker.claims.language.lexicon import is_filler, is_function_word
from tracker.claims.language.vocabulary import (
    exists,
    is_judgement,
    is_known,
    is_measure,
    is_modifier,
    is_plain_verb,
    is_tangible,
    is_vague,
    says_which_kind,
)
from tracker.claims.sides.spans import among
from tracker.claims.words.irregular import LEMMAS
from tracker.claims.words.people import NATIONALITIES
from tracker.model import Span

if TYPE_CHECKING:
    from tracker.claims.language.answers import Left
    from tracker.claims.language.lexicon import Word
    from tracker.claims.sides.both import Both

_START = attrgetter("start")
# How many words together say something whatever they are.
_TOGETHER = 2
# The share of what a sentence says from which on any word of it counts; a general word in the place of another, which
# most often only says it otherwise, counts half.
_SHARE, _GENERAL = 0.22, 0.5
_PREPOSITIONS = frozenset("in at on with from by near under over against into to for of inside outside".split())
# Behind these a participle in -ing is an attribute: "a burning car".
_DETERMINERS = frozenset("a an the his her its their our my your this that these those no 's".split())
_BEFORE_NOUNS = _DETERMINERS | _PREPOSITIONS - {"to"} | {"of", "about"}
_AND = frozenset({"and", "or"})
# These stand before a hyphen.
_PREFIXES = frozenset({"pre", "post", "multi", "mid", "non", "sub", "semi"})


def telling(found: list[Left], sides: Both) -> list[Left]:
    """Those runs that say enough to be a claim; all of them where they are a good part of what the sentence says."""
    found = [item for item in found if not _is_idle(item)]
    left = [item for item in found if _tells(item, sides)]
    if len(left) == len(found) or _says_more(sides, sum(map(_weight, found)) / _SHARE):
        return left
    return found


def _is_idle(left: Left) -> bool:
    """True where all that came or went is one word, or several attributes, that only praise, blame, weigh or fill."""
    came_or_went = left.old or left.new
    if left.old and left.new:
        return False
    return all(is_judgement(word.key) for word in came_or_went) or (
        len(came_or_went) == 1 and is_vague(came_or_went[0].key) and not is_measure(came_or_went[0].key)
    )


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
        return _tells_alone(left, sides)
    one, other = old[0].key, new[0].key
    # One verb of the past in the place of another: what was done is what is asserted.
    return (
        _is_specific(old[0])
        or _is_specific(new[0])
        or (_is_past(one) and _is_past(other))
        or (_is_quality(one) and _is_quality(other))
        or (_is_named(0, old[0], sides) and _is_named(1, new[0], sides))
    )


def _is_named(side: int, word: Word, sides: Both) -> bool:
    """True for what is most likely a noun and not one that can stand for anything: "pay", "smell"."""
    key = word.key
    if not exists(key) or is_vague(key) or is_modifier(key) or key.endswith(("ed", "ing")):
        return False
    return not is_plain_verb(key) or _before(side, word, sides) in _BEFORE_NOUNS


def _before(side: int, word: Word, sides: Both) -> str:
    """The key of the word before one; "" for the first."""
    line = sides.words[side]
    at = bisect_left(line, word.start, key=_START)
    return line[at - 1].key if at else ""


def _tells_alone(left: Left, sides: Both) -> bool:
    """True for a single word that came or went and says what somebody could check."""
    side, word = (0, left.old[0]) if left.old else (1, left.new[0])
    return (
        _is_quality(word.key)
        or _is_adjunct(side, word, sides)
        or (not is_vague(word.key) and (_is_listed(side, word, sides) or _is_attribute(side, word, sides)))
    )


def _is_quality(key: str) -> bool:
    """True for an adjective or adverb wherever it stands: "drunken", "was found unconscious", "secretly"."""
    return is_modifier(key) and not is_vague(key) and key not in _PREFIXES


def _is_past(key: str) -> bool:
    base = LEMMAS.get(key, "")
    return is_known(key) and ((key.endswith("ed") and len(key) > len("need")) or (base != "" and not key.endswith("s")))


def _is_adjunct(side: int, word: Word, sides: Both) -> bool:
    """True for a word for something that came or went with its preposition: "in the garden", "with a knife"."""
    if not _is_specific(word):
        return False
    run = _run(side, word, sides)
    ahead = among(sides.changed_words[side], Span(run.start, word.start)) if run else ()
    return any(other.key in _PREPOSITIONS for other in ahead)


def _run(side: int, word: Word, sides: Both) -> Span | None:
    """The changed run of its side in which a word stands."""
    at = bisect_right(sides.places, word.start, key=lambda place: place[side].start) - 1
    run = sides.places[max(at, 0)][side]
    return run if run.start <= word.start < run.end else None


def _is_listed(side: int, word: Word, sides: Both) -> bool:
    """True for an item of a list that came or went with its comma or conjunction: "ivory, cocaine and skins"."""
    run = _run(side, word, sides)
    if run is None or not exists(word.key) or is_plain_verb(word.key):
        return False
    text = (sides.old, sides.new)[side].text[run.start : run.end].strip()
    others = [other.key for other in among(sides.changed_words[side], run) if other.key not in _DETERMINERS]
    return (text.startswith(",") or text.endswith(",") or not _AND.isdisjoint(others)) and _AND.issuperset(
        key for key in others if key != word.key
    )


def _is_attribute(side: int, word: Word, sides: Both) -> bool:
    """True for a noun or participle before what it says something of: "a stolen lorry", "health officials"."""
    line, text = sides.words[side], (sides.old, sides.new)[side].text
    at = bisect_left(line, word.start, key=_START)
    if at + 1 >= len(line) or not exists(word.key) or _is_plural(word) or is_plain_verb(word.key):
        return False
    following = line[at + 1]
    if not text[word.end : following.start].isspace() or not _is_noun(following.key):
        return False
    before = line[at - 1].key if at else ""
    if word.key.endswith("ing"):
        return before in _DETERMINERS or before[:1].isdigit()
    # "Police officers arrested him": what stands before a verb and behind a noun is no attribute.
    return not (_is_past(following.key) and _is_noun(before))


def _is_noun(key: str) -> bool:
    """True for what may be a noun: a word that is none of grammar, no filler and no number."""
    return key[:1].isalpha() and not (is_function_word(key) or is_filler(key))


def _is_plural(word: Word) -> bool:
    return word.key.endswith("s") and word.lemma != word.key and exists(word.key[:-1])


def _is_specific(word: Word) -> bool:
    return is_tangible(word.key) or says_which_kind(word.key) or word.key in NATIONALITIES
