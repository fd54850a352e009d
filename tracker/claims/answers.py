"""The words of a change that say something and that nothing on the other side answers to."""

from __future__ import annotations

import re
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.acronyms import acronyms, spelled_out
from tracker.claims.figures import figures, may_have_figures
from tracker.claims.lexicon import is_filler, is_function_word
from tracker.claims.moments import may_have_moments, moments
from tracker.claims.patterns import pattern
from tracker.claims.polarity import are_opposites
from tracker.claims.reading import is_english, without_common
from tracker.claims.sameness import canonical, is_slip_of_grammar, same_meaning, spelled_together
from tracker.claims.spans import Cover, among, places_of, touches
from tracker.claims.words.foreign import GRAMMAR, base_language
from tracker.claims.words.opposites import NEGATORS
from tracker.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.lexicon import Word
    from tracker.claims.reading import Both, Region
    from tracker.model import Evidence

# Who says it is for attribution to judge, what is denied for polarity; the bare verb adds nothing.
_REPORTING = frozenset({"say", "tell", "accord", "deny"})
# What stands in square brackets and capitals, or is a number there, stands for a picture, a formula or a note.
_PLACEHOLDER = pattern(r"\[(?:[A-Z]{2,}[A-Z :]{0,20}|\d+(?:[,–-] ?\d+)*)\]")
# What sends a reader elsewhere, with where: "see Fig. 3", "Section [4]".
_POINTS = r"(?:see|cf\.?|figures?|figs?\.?|sections?|secs?\.?|equations?|eqs?\.?|refs?\.?|chapters?|appendix|tables?)"
_POINTER = pattern(
    rf"\b{_POINTS}\s(?:(?:{_POINTS}|and|in)\s)*\(?(?:\d[\w.]*|(?=\[))"
    r"|\b(?:as\s)?(?:see|mentioned|noted|shown|described)\s(?:above|below|earlier|in\s\[)",
    re.IGNORECASE,
)


_KEY, _LEMMA = attrgetter("key"), attrgetter("lemma")
# A word that one of these pointers begins with.
_POINTING = pattern(rf"\b(?:{_POINTS}|mentioned|noted|shown|described)(?!\w)", re.IGNORECASE)
# So many pairs of words are compared with each other, in a run and then in a whole change; more are another text.
_MOST_COUPLES = 10_000


class Left(NamedTuple):
    """The words of one changed run that nothing on the other side answers to."""

    old: list[Word]
    new: list[Word]


def leftovers(edit: Edit, sides: Both) -> Iterator[Left]:
    """For each changed run, the words that say something and are answered by nothing on the other side."""
    line_old, line_new = sides.words
    places = sides.places
    old, new = _changed(line_old, [p.old for p in places]), _changed(line_new, [p.new for p in places])
    if is_english(edit):
        old, new = canonical(old), canonical(new)
    old, new = without_common(old, new, _KEY)
    if is_english(edit):
        old, new = without_common(old, new, _LEMMA)
        old, new = _answered(old, new, places)
        old, new = _unsaid(old, line_new), _unsaid(new, line_old)
        old, new = _not_spelled_out(sides, old, new)
    old, new = _uncovered(old, sides.old, edit, "old"), _uncovered(new, sides.new, edit, "new")
    for place in places if old or new else ():
        left = Left(list(among(old, place.old)), list(among(new, place.new)))
        if left.old or left.new:
            yield left


def _changed(line: Sequence[Word], spans: Sequence[Span]) -> list[Word]:
    """The words of the changed runs, without those that only repeat the word beside them ("the the")."""
    found = []
    for at in places_of(line, spans):
        word = line[at]
        repeats = at > 0 and line[at - 1].key == word.key
        doubled = at + 1 < len(line) and line[at + 1].key == word.key
        if not (repeats or doubled):
            found.append(word)
    return found


def _unsaid(line: list[Word], others: Sequence[Word]) -> list[Word]:
    """The words that the other side has nowhere; what it says already, once more or once less, is no new content."""
    if not line:
        return []
    said = {word.lemma for word in others}
    return [word for word in line if word.lemma not in said]


def says_something(word: Word, edit: Edit) -> bool:
    """False for words of grammar and fillers, and for a letter or clitic that stands alone."""
    if not is_english(edit):
        return word.key not in GRAMMAR.get(base_language(edit.language), ())
    return _has_content(word.key, word.lemma)


def count_telling(line: Sequence[Word], edit: Edit) -> int:
    """How many words say something."""
    if is_english(edit):
        return sum(_has_content(key, lemma) for _, _, key, lemma in line)
    return sum(says_something(word, edit) for word in line)


@lru_cache(maxsize=16384)
def _has_content(key: str, lemma: str) -> bool:
    if key in NEGATORS or is_function_word(key) or is_filler(key) or key[0] == "'":  # negation is for polarity to judge
        return False
    return (len(key) > 1 or key.isdigit()) and lemma not in _REPORTING and not is_slip_of_grammar(key)


def _answered(old: list[Word], new: list[Word], places: Sequence[Region]) -> tuple[list[Word], list[Word]]:
    """What is left once words that mean the same are taken away, those of one run before all others.

    Opposites are taken away too: whether they turned the statement round is for polarity to say.
    """
    old, new = spelled_together(old, new)
    new, old = _done_again(old, new), _done_again(new, old)
    for place in places:
        mine, theirs = among(old, place.old), among(new, place.new)
        if len(mine) * len(theirs) <= _MOST_COUPLES:
            old, new = _without_matches(old, new, mine, theirs)
    return _without_matches(old, new, old, new) if len(old) * len(new) <= _MOST_COUPLES else (old, new)


def _without_matches(
    old: list[Word], new: list[Word], mine: Sequence[Word], theirs: Sequence[Word]
) -> tuple[list[Word], list[Word]]:
    """Both lines without those of these words that answer to each other, each to the first that fits."""
    gone_old: set[Word] = set()
    gone_new: set[Word] = set()
    for word in mine:
        match = next((other for other in theirs if other not in gone_new and _answers(word, other)), None)
        if match is not None:
            gone_old.add(word)
            gone_new.add(match)
    if not gone_old:
        return old, new
    return [word for word in old if word not in gone_old], [word for word in new if word not in gone_new]


def _done_again(once: list[Word], twice: list[Word]) -> list[Word]:
    """The second list with "re-" taken off the words that the first has with "again": "opened again", "reopened"."""
    if not any(word.key in _AGAIN for word in once):
        return twice
    bases = {word.lemma: word for word in once}
    return [
        word._replace(key=base.key, lemma=base.lemma)
        if word.lemma.startswith("re") and (base := bases.get(word.lemma[2:])) is not None
        else word
        for word in twice
    ]


_AGAIN = frozenset({"again", "anew", "afresh"})


def _answers(word: Word, other: Word) -> bool:
    return same_meaning(word, other) or are_opposites(word.key, other.key)


@lru_cache(maxsize=4096)
def _may_point(piece: str) -> bool:
    return _POINTING.search(piece) is not None


def _not_spelled_out(sides: Both, old: list[Word], new: list[Word]) -> tuple[list[Word], list[Word]]:
    """Without an acronym whose words stand on either side, and without those words where the acronym stands there."""
    letters = acronyms(sides.old.text) | acronyms(sides.new.text) if old or new else frozenset()
    if not letters:
        return old, new
    spans_old, spans_new = (list(spelled_out(line, letters)) for line in sides.words)
    spelled = {letters for _, letters in (*spans_old, *spans_new)}

    def is_left(word: Word, spans: Iterable[tuple[Span, str]]) -> bool:
        return word.key.removesuffix("s") not in spelled and not any(touches(word, span) for span, _ in spans)

    return [word for word in old if is_left(word, spans_old)], [word for word in new if is_left(word, spans_new)]


def _uncovered(line: list[Word], side: Passage, edit: Edit, name: str) -> list[Word]:
    """The words that say something, that no shift so far has as evidence, and that belong to no figure or placeholder.

    Figures and dates are read whole by their own facets; where those say nothing, only their style differs.
    """
    telling = [word for word in line if says_something(word, edit)]
    if not telling:
        return []
    changed = " ".join(side.text[word.start : word.end] for word in line)
    read: list[Span] = []
    if may_have_figures(changed):
        read += [Span(figure.start, figure.end) for figure in figures(side.text, edit.language)]
    if may_have_moments(changed):
        read += [Span(when.start, when.end) for when in moments(side.text)]
    if any(map(_may_point, side.text.split(" "))):
        read += [Span(*match.span()) for match in _POINTER.finditer(side.text)]
    if "[" in side.text:
        read += [Span(*match.span()) for match in _PLACEHOLDER.finditer(side.text)]
    cover = Cover(read)
    proofs: list[Evidence] = [p for p in (getattr(shift, name) for shift in edit.found) if p is not None]
    told = Cover([Span(p.start, p.end) for p in proofs] + [Span(*extra) for p in proofs for extra in p.also])
    return [word for word in telling if not cover.touches(word) and not told.touches(side.span(word.start, word.end))]
