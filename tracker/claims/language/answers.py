"""The words of a change that say something and that nothing on the other side answers to."""

from __future__ import annotations

import re
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.claims.language.acronyms import acronyms, spelled_out
from tracker.claims.language.lexicon import is_filler, is_function_word, lemma, pieces, read, words, words_in
from tracker.claims.language.opposites import are_opposites
from tracker.claims.language.sameness import (
    canonical,
    canonical_within,
    is_slip_of_grammar,
    kin,
    may_be_misspelt,
    may_be_of_phrases,
    may_have_phrases,
    same_meaning,
    spelled_together,
)
from tracker.claims.language.vocabulary import is_known
from tracker.claims.names.people import candidates, same_name, title_case
from tracker.claims.names.spots import is_said, spots
from tracker.claims.numbers.figures import figures_near, may_have_figures
from tracker.claims.numbers.lengths import lengths
from tracker.claims.numbers.moments import may_have_moments, moments_near
from tracker.claims.sides.both import is_english, without_common
from tracker.claims.sides.spans import Cover, among, places_of, touches
from tracker.claims.words.directions import DIRECTIONS
from tracker.claims.words.foreign import GRAMMAR, base_language
from tracker.claims.words.opposites import NEGATORS
from tracker.claims.words.people import COMPANY_FORMS
from tracker.kept import kept
from tracker.model import Span
from tracker.patterns import pattern
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Sequence

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.language.lexicon import Word
    from tracker.claims.sides.both import Both, Region
    from tracker.claims.sides.spans import Spanned
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
_OF_POINTER = pattern(
    rf"\d|\b(?:{_POINTS}|mentioned|noted|shown|described|above|below|earlier)(?![^\W\d_])", re.IGNORECASE
)
# So many pairs of words are compared with each other, in a run and then in a whole change; more are another text.
_MOST_COUPLES = 10_000


class Left(NamedTuple):
    """The words of one changed run that nothing on the other side answers to."""

    old: list[Word]
    new: list[Word]


def leftovers(edit: Edit, sides: Both) -> list[Left]:
    """For each changed run, the words that say something and are answered by nothing on the other side."""
    says = _says(edit)
    told_old = told_new = None
    if edit.found:
        told_old = _cover([shift.old for shift in edit.found if shift.old is not None])
        told_new = _cover([shift.new for shift in edit.found if shift.new is not None])
    old, new = line_old, line_new = sides.changed_words
    open_old, open_new = _open(old, says, told_old, sides.old), _open(new, says, told_new, sides.new)
    if not (open_old or open_new or may_have_phrases([word.key for word in old + new])):
        return []
    old, new = _unanswered(sides) if sides.is_english else _unrepeated(sides)
    if old != line_old or new != line_new:
        open_old, open_new = _open(old, says, told_old, sides.old), _open(new, says, told_new, sides.new)
    if sides.is_english:
        open_old = _unsaid(open_old, sides.lemmas_new) if open_old else open_old
        open_new = _unsaid(open_new, sides.lemmas_old) if open_new else open_new
        open_old, open_new = _not_spelled_out(sides, open_old, open_new)
    old, new = _uncovered(open_old, sides, 0), _uncovered(open_new, sides, 1)
    return [left for left in _runs(old, new, sides.places) if any(left)] if old or new else []


def _runs(old: list[Word], new: list[Word], places: Sequence[Region]) -> list[Left]:
    """The words of each changed run, in order."""
    if len(places) == 1:
        return [Left(old, new)]
    return [Left(list(among(old, place.old)), list(among(new, place.new))) for place in places]


def _cover(proofs: list[Evidence]) -> Cover | None:
    """The body's spans that are evidence of a shift; None where there is none."""
    return Cover([*proofs, *[extra for proof in proofs for extra in proof.also]]) if proofs else None


def _open(line: list[Word], says: Callable[[str], bool], told: Cover | None, side: Passage) -> list[Word]:
    """The words that say something and that no shift so far has as evidence."""
    telling = [word for word in line if says(word.key)]
    return [word for word in telling if not told.touches(side.span(word.start, word.end))] if told else telling


def _unanswered(sides: Both) -> tuple[list[Word], list[Word]]:
    """The English words of the changed runs to which no word of the other side's answers."""
    (old, new), places = sides.changed_words, sides.places
    keys = [word.key for word in old + new]
    if may_be_of_phrases(keys):
        old, new = canonical_within(sides.words[0], old), canonical_within(sides.words[1], new)
    elif may_have_phrases(keys):
        old, new = canonical(old), canonical(new)
    if _may_answer(old, new):
        old, new = without_common(old, new, _KEY)
        if _may_answer(old, new):
            return _answered(*without_common(old, new, _LEMMA), places)
    return spelled_together(old, new)


def _may_answer(old: list[Word], new: list[Word]) -> bool:
    """A first look: False where no word of either side answers to any of the other, but perhaps two to one."""
    if not old or not new:
        return False
    keys_old, keys_new = [word.key for word in old], [word.key for word in new]
    mine = frozenset().union(*map(kin, keys_old))
    if not all(map(mine.isdisjoint, map(kin, keys_new))) or any(map(may_be_misspelt, keys_old + keys_new)):
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


def _says(edit: Edit) -> Callable[[str], bool]:
    """What tells by a word's key whether it says something.

    Words of grammar and fillers do not, nor does a letter or clitic that stands alone.
    """
    if is_english(edit):
        return _has_content
    grammar = GRAMMAR.get(base_language(edit.language), ())
    return lambda key: key not in grammar


def says_anything(text: str, edit: Edit) -> bool:
    """True where any word of a text says something."""
    if is_english(edit):
        return any(map(_count_telling, pieces(text)))
    says = _says(edit)
    return any(says(word.key) for word in words(text))


def count_telling(text: str) -> int:
    """How many words of an English text say something."""
    return sum(map(_count_telling, pieces(text)))


@kept(8192)
def _count_telling(piece: str) -> int:
    return sum(_has_content(word.key) for word in read(piece))


@kept(16384)
def _has_content(key: str) -> bool:
    if key in NEGATORS or is_function_word(key) or is_filler(key) or key[0] == "'":  # negation is for polarity to judge
        return False
    return (len(key) > 1 or key.isdigit()) and lemma(key) not in _REPORTING and not is_slip_of_grammar(key)


def _answered(old: list[Word], new: list[Word], places: Sequence[Region]) -> tuple[list[Word], list[Word]]:
    """What is left once words that mean the same are taken away, those of one run before all others.

    Opposites are taken away too: whether they turned the statement round is for polarity to say.
    """
    old, new = spelled_together(old, new)
    new, old = _done_again(old, new), _done_again(new, old)
    if len(places) > 1:
        for mine, theirs in _runs(old, new, places):
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
_CAPITALS = pattern(r"[A-Z]\.?[A-Z]")


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


def _uncovered(line: list[Word], sides: Both, side: int) -> list[Word]:
    """The words of one side that belong to no figure, date, place, pointer or placeholder, nor are a courtesy.

    Figures, dates and places are read whole by their own facets; where those say nothing, only their style differs.
    """
    if not line:
        return line
    text = (sides.old, sides.new)[side].text
    may_be, is_named = 0, False
    for word in line:
        is_named = is_named or text[word.start].isupper() or word.key in DIRECTIONS or word.key in _SETTLEMENTS
        end = text.find(" ", word.end)
        around = text[text.rfind(" ", 0, word.start) + 1 : end if end >= 0 else len(text)]
        may_be |= _may_be_part(around, text[word.start : word.end])
    known: list[Spanned] = []
    if may_be & _POINTING:
        known += [Span(*match.span()) for match in _POINTER.finditer(text)]
    if "[" in text:
        known += [Span(*match.span()) for match in _PLACEHOLDER.finditer(text)]
    if may_be & _FIGURE:
        known += figures_near(sides)[side]
        known += lengths(text)
    if may_be & _MOMENT:
        known += moments_near(sides)[side]
    if is_named:
        known += _written_otherwise(sides, side)
        known += [Span(*match.span()) for match in _COURTESY.finditer(text)]
    if not known:
        return line
    cover = Cover(known)
    return [word for word in line if not cover.touches(word)]


def _written_otherwise(sides: Both, side: int) -> Iterator[Spanned]:
    """What one side has of the places and names that the other has in another form: "Calif.", "Olaf Scholz".

    Of people that is what they are called by, and not what they belong to ("Labour").
    """
    texts = sides.old.text, sides.new.text
    there = spots(texts[1 - side])
    keys = {spot.key for spot in there}
    yield from [
        spot for spot in spots(texts[side]) if spot.key in keys or is_said(spot, there, texts[side], texts[1 - side])
    ]
    if any(title_case(text) or _is_capitalised(text) for text in texts):
        return
    around = sides.old.body.text, sides.new.body.text
    names, others = (candidates(text, around, headline=False) for text in (texts[side], texts[1 - side]))
    others = tuple([other for other in others if not (other.doubtful and is_known(other.core[0]))])
    for name in names if len(names) * len(others) <= _MOST_COUPLES else ():
        if not name.doubtful and any(name.text != other.text and same_name(name.core, other.core) for other in others):
            line = words_in(texts[side], [Span(name.start, name.end)])
            line = [word for word in line if word.key in name.core or word.key in COMPANY_FORMS]
            yield from line if name.kind != "person" or len(name.core) <= _CALLED else ()


def _is_capitalised(text: str) -> bool:
    """True for a line in which no word begins with a small letter, so that capitals make no names."""
    return not any(piece[:1].islower() for piece in text.split(" "))


# By so many words people are called; what stands before them says more.
_CALLED = 3
_POINTING, _FIGURE, _MOMENT = 1, 2, 4
# What stands before a place and only says what kind of place it is.
_SETTLEMENTS = frozenset({"city", "town", "village", "province", "county", "state"})
# Says how polite a paper is, and nothing of what it names.
_COURTESY = pattern(
    r"\b(?:(?:(?:Mr|Mrs|Ms|Mx|Dr)\.?|Miss|Mister)(?=\s+[^a-z\W\d_])|(?:Jr|Sr)\b"
    rf"|(?:{'|'.join(sorted(_SETTLEMENTS))})(?= of [^a-z\W\d_]))"
)


@lru_cache(maxsize=8192)
def _may_be_part(piece: str, word: str) -> int:
    """What a word may be part of, and what stands around it; of a pointer it may have mere words of grammar as well."""
    return (
        _POINTING * (_OF_POINTER.search(piece) is not None)
        + _FIGURE * may_have_figures(word)
        + _MOMENT * may_have_moments(word)
    )
