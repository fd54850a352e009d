"""The words of a change that say something and that nothing on the other side answers to."""

from __future__ import annotations

import re
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.acronyms import acronyms, spelled_out
from tracker.claims.figures import figures, may_have_figures
from tracker.claims.lexicon import is_filler, is_function_word, pieces, read, words
from tracker.claims.moments import may_have_moments, moments
from tracker.claims.opposites import are_opposites
from tracker.claims.reading import is_english, without_common
from tracker.claims.sameness import (
    canonical,
    is_slip_of_grammar,
    kin,
    may_be_misspelt,
    may_have_phrases,
    same_meaning,
    spelled_together,
)
from tracker.claims.spans import Cover, places_of, touches
from tracker.claims.words.foreign import GRAMMAR, base_language
from tracker.claims.words.opposites import NEGATORS
from tracker.model import Span
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Sequence

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
# What one of these pointers has in it beside words of grammar.
_OF_POINTER = pattern(rf"\d|\b(?:{_POINTS}|mentioned|noted|shown|described|above|below|earlier)", re.IGNORECASE)
# So many pairs of words are compared with each other, in a run and then in a whole change; more are another text.
_MOST_COUPLES = 10_000


class Left(NamedTuple):
    """The words of one changed run that nothing on the other side answers to."""

    old: list[Word]
    new: list[Word]


def leftovers(edit: Edit, sides: Both) -> Iterator[Left]:
    """For each changed run, the words that say something and are answered by nothing on the other side."""
    told_old, told_new = (_told(edit, "old"), _told(edit, "new")) if edit.found else (None, None)
    says = _says(edit)
    old, new = sides.changed_words
    may_tell = _open(old, says, told_old, sides.old) or _open(new, says, told_new, sides.new)
    if not (may_tell or may_have_phrases(sides.changed_keys)):
        return
    old, new = _unanswered(old, new, sides.places) if is_english(edit) else _unrepeated(sides)
    old, new = _open(old, says, told_old, sides.old), _open(new, says, told_new, sides.new)
    if is_english(edit) and (old or new):
        old, new = _unsaid(old, sides.lemmas[1]), _unsaid(new, sides.lemmas[0])
        old, new = _not_spelled_out(sides, old, new)
    old, new = _uncovered(old, sides.old.text, edit.language), _uncovered(new, sides.new.text, edit.language)
    if old or new:
        runs = zip(_in_runs(old, sides.places, 0), _in_runs(new, sides.places, 1), strict=True)
        yield from (Left(*run) for run in runs if any(run))


def _in_runs(line: list[Word], places: Sequence[Region], side: int) -> Iterator[list[Word]]:
    """The words that stand in each of the changed runs of a side, in order."""
    if len(places) == 1:
        yield line
        return
    at = 0
    for place in places:
        start, end = place[side]
        while at < len(line) and line[at].end <= start:
            at += 1
        behind = at
        while behind < len(line) and line[behind].start < end:
            behind += 1
        yield line[at:behind]


def _told(edit: Edit, name: str) -> Cover | None:
    """The body's spans of one side that are evidence of a shift; None where there is none."""
    proofs: list[Evidence] = [p for p in [getattr(shift, name) for shift in edit.found] if p is not None]
    if not proofs:
        return None
    return Cover([Span(p.start, p.end) for p in proofs] + [extra for p in proofs for extra in p.also])


def _open(line: list[Word], says: Callable[[str, str], bool], told: Cover | None, side: Passage) -> list[Word]:
    """The words that say something and that no shift so far has as evidence."""
    telling = [word for word in line if says(word.key, word.lemma)]
    return [word for word in telling if not told.touches(side.span(word.start, word.end))] if told else telling


def _unanswered(old: list[Word], new: list[Word], places: Sequence[Region]) -> tuple[list[Word], list[Word]]:
    """The English words of the changed runs to which no word of the other side's answers."""
    old, new = canonical(old), canonical(new)
    if not _may_answer(old, new):
        return spelled_together(old, new)
    old, new = without_common(old, new, _KEY)
    old, new = without_common(old, new, _LEMMA)
    return _answered(old, new, places)


def _may_answer(old: list[Word], new: list[Word]) -> bool:
    """A first look: False where no word of either side answers to any of the other, but perhaps two to one."""
    keys_old, keys_new = [word.key for word in old], [word.key for word in new]
    mine, theirs = frozenset().union(*map(kin, keys_old)), frozenset().union(*map(kin, keys_new))
    if not mine.isdisjoint(theirs) or any(map(may_be_misspelt, keys_old + keys_new)):
        return True
    return not (_AGAIN.isdisjoint(keys_old) and _AGAIN.isdisjoint(keys_new))


def _unrepeated(sides: Both) -> tuple[list[Word], list[Word]]:
    """The words that the other side's changed runs do not have, and that do not only repeat the one beside them."""
    places = [place.old for place in sides.places], [place.new for place in sides.places]
    old, new = (_changed(line, spans) for line, spans in zip(sides.words, places, strict=True))
    return without_common(old, new, _KEY)


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


def _unsaid(line: list[Word], said: Container[str]) -> list[Word]:
    """The words that the other side has nowhere; what it says already, once more or once less, is no new content."""
    return [word for word in line if word.lemma not in said]


def _says(edit: Edit) -> Callable[[str, str], bool]:
    """What tells by a word's key and lemma whether it says something.

    Words of grammar and fillers do not, nor does a letter or clitic that stands alone.
    """
    if is_english(edit):
        return _has_content
    grammar = GRAMMAR.get(base_language(edit.language), ())
    return lambda key, _: key not in grammar


def says_anything(text: str, edit: Edit) -> bool:
    """True where any word of a text says something."""
    return any(counted(text, edit))


def counted(text: str, edit: Edit) -> Iterable[int]:
    """How many words say something, in one part of a text after the other."""
    if is_english(edit):
        return map(_count_telling, pieces(text))
    says = _says(edit)
    return (says(word.key, word.lemma) for word in words(text))


@lru_cache(maxsize=8192)
def _count_telling(piece: str) -> int:
    return sum(_has_content(word.key, word.lemma) for word in read(piece))


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
    if len(places) > 1:
        for mine, theirs in list(zip(_in_runs(old, places, 0), _in_runs(new, places, 1), strict=True)):
            if mine and theirs and len(mine) * len(theirs) <= _MOST_COUPLES:
                old, new = _without_matches(old, new, mine, theirs)
    return _without_matches(old, new, old, new) if len(old) * len(new) <= _MOST_COUPLES else (old, new)


def _without_matches(
    old: list[Word], new: list[Word], mine: Sequence[Word], theirs: Sequence[Word]
) -> tuple[list[Word], list[Word]]:
    """Both lines without those of these words that answer to each other, each to the first that fits."""
    gone_old: set[Word] = set()
    gone_new: set[Word] = set()
    others = [(other, kin(other.key), may_be_misspelt(other.key)) for other in theirs]
    for word in mine:
        own, is_wrong = kin(word.key), may_be_misspelt(word.key)
        for other, its, other_is_wrong in others:
            may_answer = is_wrong or other_is_wrong or not own.isdisjoint(its)
            if may_answer and other not in gone_new and _answers(word, other):
                gone_old.add(word)
                gone_new.add(other)
                break
    if not gone_old:
        return old, new
    return [word for word in old if word not in gone_old], [word for word in new if word not in gone_new]


def _done_again(once: list[Word], twice: list[Word]) -> list[Word]:
    """The second list with "re-" taken off the words that the first has with "again": "opened again", "reopened"."""
    if _AGAIN.isdisjoint([word.key for word in once]):
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


# What an acronym has in it.
_CAPITALS = pattern("[A-Z][A-Z]")


def _not_spelled_out(sides: Both, old: list[Word], new: list[Word]) -> tuple[list[Word], list[Word]]:
    """Without an acronym whose words stand on either side, and without those words where the acronym stands there."""
    texts = sides.old.text, sides.new.text
    if not (old or new) or not (_CAPITALS.search(texts[0]) or _CAPITALS.search(texts[1])):
        return old, new
    letters = frozenset().union(*map(acronyms, texts))
    spans_old, spans_new = (list(spelled_out(line, letters)) for line in sides.words)
    spelled = {letters for _, letters in (*spans_old, *spans_new)}

    def is_left(word: Word, spans: Iterable[tuple[Span, str]]) -> bool:
        return word.key.removesuffix("s") not in spelled and not any(touches(word, span) for span, _ in spans)

    return [word for word in old if is_left(word, spans_old)], [word for word in new if is_left(word, spans_new)]


def _uncovered(line: list[Word], text: str, language: str) -> list[Word]:
    """The words that belong to no figure, date, pointer or placeholder.

    Figures and dates are read whole by their own facets; where those say nothing, only their style differs.
    """
    if not line:
        return line
    if "[" not in text and not any(_may_be_covered(word, text) for word in line):
        return line
    changed = " ".join([text[word.start : word.end] for word in line])
    known = [Span(*match.span()) for form in (_POINTER, _PLACEHOLDER) for match in form.finditer(text)]
    if may_have_figures(changed):
        known += [Span(figure.start, figure.end) for figure in figures(text, language)]
    if may_have_moments(changed):
        known += [Span(when.start, when.end) for when in moments(text)]
    cover = Cover(known)
    return [word for word in line if not cover.touches(word)]


def _may_be_covered(word: Word, text: str) -> bool:
    """A first look at a word: False where it can be no part of a figure, a date or a pointer."""
    end = text.find(" ", word.end)
    around = text[text.rfind(" ", 0, word.start) + 1 : end if end >= 0 else len(text)]
    return _may_be_read(text[word.start : word.end]) or _may_be_pointer(around)


@lru_cache(maxsize=8192)
def _may_be_read(word: str) -> bool:
    return may_have_figures(word) or may_have_moments(word)


@lru_cache(maxsize=4096)
def _may_be_pointer(piece: str) -> bool:
    """False for what has nothing of a pointer in it but words of grammar."""
    return _OF_POINTER.search(piece) is not None
