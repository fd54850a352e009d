"""Where a change touched its two passages, and how what stands on one side answers to what stands on the other."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice, product
from string import ascii_letters, digits
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.lexicon import lemmas, words, words_in
from tracker.claims.sameness import is_misspelling, may_be_misspelt
from tracker.claims.spans import Cover, Item, among, touches, within
from tracker.claims.vocabulary import is_known
from tracker.model import Span, WordChange
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.lexicon import Word
    from tracker.claims.spans import Spanned
    from tracker.model import WordOp


# More pairs of words than this in one changed run are no typing slips but another text.
_MOST_COUPLES = 400
# So many items are tried, in order, for the one that answers to another.
_MOST_CANDIDATES = 200


class Region(NamedTuple):
    """A run of words that differs, as ranges of the two passages' text."""

    old: Span
    new: Span


def is_english(edit: Edit) -> bool:
    """True where the facets that know English words may speak."""
    return edit.language.startswith("en")


@dataclass(frozen=True, eq=False)
class Both:
    """An edit whose two sides exist and differ in more than glyphs: its passages and the runs of words that differ.

    Equal to itself alone, so that what is read from it can be kept. What is read from the runs alone costs little and
    is asked of every edit; the words of both whole sides are many, and read only when they are asked for.
    """

    old: Passage
    new: Passage
    places: tuple[Region, ...]
    ops: tuple[WordOp, ...]
    language: str
    is_english: bool
    changed_texts: list[str]
    """The text of every run that differs, on both sides, the old one before the new one."""
    changed_text: str
    """The same, one a line: to see at once what letters, digits and marks they have."""
    changed_forms: tuple[list[Word], list[Word]]
    """The words of each side that stand in a run that differs, a misspelt one as it stands there."""
    changed_words: tuple[list[Word], list[Word]]
    """The words of each side that stand in a run that differs, in order: some of `words`."""
    respelt: tuple[dict[Word, Word], dict[Word, Word]] | None
    """The misspelt words of each side, and as what they are read; None where there is none."""

    @cached_property
    def words(self) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
        """The words of both sides; a misspelt one reads as the word that the other side has in its place."""
        old, new = words(self.old.text), words(self.new.text)
        if self.respelt is None:
            return old, new
        return tuple(map(self.respelt[0].get, old, old)), tuple(map(self.respelt[1].get, new, new))

    @cached_property
    def lemmas_old(self) -> frozenset[str]:
        """The lemmas of all `words` of the old side; they cost less than the words."""
        return frozenset([word.lemma for word in self.words[0]]) if self.respelt else lemmas(self.old.text)

    @cached_property
    def lemmas_new(self) -> frozenset[str]:
        """The lemmas of all `words` of the new side."""
        return frozenset([word.lemma for word in self.words[1]]) if self.respelt else lemmas(self.new.text)

    def touched_old(self, items: Iterable[Item]) -> list[Item]:
        """The items of the old side that the change touched."""
        return within(items, (place.old for place in self.places))

    def touched_new(self, items: Iterable[Item]) -> list[Item]:
        """The items of the new side that the change touched."""
        return within(items, (place.new for place in self.places))

    def answer(self, old: Spanned, new: Spanned) -> bool:
        """True where both items stand in one run that differs, or overlap in a run of words that stayed."""
        return any(touches(new, place.new) for place in _beside(self.places, old)) or any(
            touches(new, span) for span in self._kept(old, of_old=True)
        )

    def concerned(self, old: Sequence[Item], new: Sequence[Item]) -> tuple[list[Item], list[Item]]:
        """The items that the change touched, and those that answer to a touched one on the other side."""
        places_old, places_new = Cover(place.old for place in self.places), Cover(place.new for place in self.places)
        touched_old = Cover(item for item in old if places_old.touches(item))
        touched_new = Cover(item for item in new if places_new.touches(item))
        return (
            [a for a in old if places_old.touches(a) or any(map(touched_new.touches, self._kept(a, of_old=True)))],
            [b for b in new if places_new.touches(b) or any(map(touched_old.touches, self._kept(b, of_old=False)))],
        )

    def _kept(self, item: Spanned, *, of_old: bool) -> Iterator[Span]:
        """Where the words of an item that stayed stand on the other side."""
        for here, there in _beside(self._stayed, item) if of_old else _beside(self._stayed_back, item):
            start, end = max(item.start, here.start), min(item.end, here.end)
            yield Span(there.start + start - here.start, there.start + end - here.start)

    @cached_property
    def _stayed(self) -> tuple[Region, ...]:
        return tuple(Region(op.old, op.new) for op in self.ops if op.op is WordChange.EQUAL)

    @cached_property
    def _stayed_back(self) -> tuple[Region, ...]:
        return tuple(Region(region.new, region.old) for region in self._stayed)


def _beside(regions: Sequence[Region], item: Spanned) -> Iterator[Region]:
    """The regions whose first side touches an item; they are in order."""
    at = bisect_right(regions, item.start, key=lambda region: region[0].end)
    while at < len(regions) and regions[at][0].start < item.end:
        yield regions[at]
        at += 1


@lru_cache(maxsize=2)
def both(edit: Edit) -> Both | None:
    """The two sides of an edit, read once for all facets.

    None for an added or deleted sentence and for a difference of glyphs alone.
    """
    if edit.old is None or edit.new is None:
        return None
    old, new = edit.old.text, edit.new.text
    places = _places(edit)
    texts = _run_texts(old, new, places)
    if _fold_alike(old, new, texts):
        return None
    forms = words_in(old, [place[0] for place in places]), words_in(new, [place[1] for place in places])
    changed, respelt, english = forms, None, is_english(edit)
    if english and (respelt := _respelt(edit.words, (old, new), forms)) is not None:
        changed = list(map(respelt[0].get, forms[0], forms[0])), list(map(respelt[1].get, forms[1], forms[1]))
    return Both(
        edit.old, edit.new, places, edit.words, edit.language, english, texts, "\n".join(texts), forms, changed, respelt
    )


def differs_in_words(edit: Edit) -> bool:
    """True for an added or deleted sentence, and for an edit of more than glyphs and white space."""
    if edit.old is None or edit.new is None:
        return True
    old, new = edit.old.text, edit.new.text
    return not _fold_alike(old, new, _run_texts(old, new, _places(edit)))


def _fold_alike(old: str, new: str, runs: Sequence[str]) -> bool:
    """True where two passages differ in glyphs alone; most often the runs that differ tell at once that they do not.

    Folding makes no ASCII letter or digit of another, and what stayed has the same ones on both sides.
    """
    gone, came = "".join(runs[::2]), "".join(runs[1::2])
    if gone.isascii() and came.isascii() and not _ALPHANUMERIC.isdisjoint(set(gone) ^ set(came)):
        return False
    return fold(old) == fold(new)


_ALPHANUMERIC = frozenset(ascii_letters + digits)


def _places(edit: Edit) -> tuple[Region, ...]:
    """The runs of words that differ."""
    return tuple([Region(op.old, op.new) for op in edit.words if op.op is not WordChange.EQUAL])


def _run_texts(old: str, new: str, places: Iterable[Region]) -> list[str]:
    """The text of each run, the old side's before the new side's."""
    texts: list[str] = []
    for (start, end), (first, last) in places:
        texts += (old[start:end], new[first:last])
    return texts


def whole(edit: Edit) -> Passage | None:
    """The one side of an added or deleted sentence; None for an edit."""
    return None if edit.old is not None and edit.new is not None else edit.new or edit.old


@lru_cache(maxsize=2)
def has_capitals(edit: Edit) -> bool:
    """False for an edit that touches no capitalised word, so that no name or place can have changed."""
    if edit.old is None or edit.new is None:
        return True
    sides = both(edit)
    if sides is not None:
        return sides.changed_text != sides.changed_text.lower()
    return any(text != text.lower() for text in _run_texts(edit.old.text, edit.new.text, _places(edit)))


def _respelt(
    ops: Iterable[WordOp], texts: tuple[str, str], forms: tuple[list[Word], list[Word]]
) -> tuple[dict[Word, Word], dict[Word, Word]] | None:
    """Words replaced by what is a slip of the fingers away, with the form of the one that is a word."""
    line_old, line_new = forms
    if not (line_old and line_new and any(map(may_be_misspelt, [word.key for word in line_old + line_new]))):
        return None
    old, new = texts
    respelt_old: dict[Word, Word] = {}
    respelt_new: dict[Word, Word] = {}
    for op in ops:
        if op.op is not WordChange.REPLACE:
            continue
        here, there = among(line_old, op.old), among(line_new, op.new)
        for a, b in product(here, there) if len(here) * len(there) <= _MOST_COUPLES else ():
            names = a.start and b.start and old[a.start].isupper() and new[b.start].isupper()
            if not names and a.key != b.key and is_misspelling(a.key, b.key):
                respelt_old[a], respelt_new[b] = _respelled(a, b)
    return (respelt_old, respelt_new) if respelt_old else None


def _respelled(a: Word, b: Word) -> tuple[Word, Word]:
    """Both with the form of the one that is a word."""
    right = b if is_known(b.key) or not is_known(a.key) else a
    return a._replace(key=right.key, lemma=right.lemma), b._replace(key=right.key, lemma=right.lemma)


def without_common(
    old: Sequence[Item], new: Sequence[Item], key: Callable[[Item], object]
) -> tuple[list[Item], list[Item]]:
    """What is left when every item that the other side has too, wherever it stands there, is taken away."""
    if {*map(key, old)}.isdisjoint(map(key, new)):
        return list(old), list(new)
    common = Counter(map(key, old)) & Counter(map(key, new))
    return _less(old, common, key), _less(new, common, key)


def _less(items: Sequence[Item], common: Counter[object], key: Callable[[Item], object]) -> list[Item]:
    """The items without the first of each key, as many as are common."""
    due = dict(common)
    left: list[Item] = []
    for item in items:
        if due.get(key(item)):
            due[key(item)] -= 1
        else:
            left.append(item)
    return left


def couples(
    old: Sequence[Item], new: Sequence[Item], fits: Sequence[Callable[[Item, Item], bool]]
) -> Iterator[tuple[Item | None, Item | None]]:
    """Items of the two sides that answer to each other, then those that nothing answers to.

    `fits` are tests from the strictest to the most lenient; each pass pairs what the passes before it left, in order.
    """
    left_old, left_new = list(old), list(new)
    for fit in fits:
        for item in list(left_old):
            match = next((other for other in islice(left_new, _MOST_CANDIDATES) if fit(item, other)), None)
            if match is not None:
                left_old.remove(item)
                left_new.remove(match)
                yield item, match
    yield from ((item, None) for item in left_old)
    yield from ((None, item) for item in left_new)
