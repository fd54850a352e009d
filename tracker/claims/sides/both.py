"""Where a change touched its two passages, and how what stands on one side answers to what stands on the other."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from itertools import product
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import lemmas, words, words_in
from tracker.claims.language.sameness import is_misspelling, may_be_misspelt
from tracker.claims.language.vocabulary import is_known
from tracker.claims.sides.spans import Cover, Item, among, touches, within
from tracker.kept import once
from tracker.model import Span, WordChange
from tracker.text import fold
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.language.lexicon import Word
    from tracker.claims.sides.spans import Spanned
    from tracker.model import WordOp


# More pairs of words than this in one changed run are no typing slips but another text.
_MOST_COUPLES = 400


class Region(NamedTuple):
    """A run of words that differs, as ranges of the two passages' text."""

    old: Span
    new: Span


def is_english(edit: Edit) -> bool:
    """True where the facets that know English words may speak."""
    return edit.language.startswith("en")


class Both:
    """An edit whose two sides exist and differ in more than glyphs: its passages and the runs of words that differ.

    Equal to itself alone, so that what is read from it can be kept. What is read from the runs alone costs little and
    is asked of every edit; the words of both whole sides are many, and read only when they are asked for.
    """

    def __init__(
        self, edit: Edit, old: Passage, new: Passage, places: tuple[Region, ...], changed_texts: list[str]
    ) -> None:
        self.old, self.new, self.places = old, new, places
        self.ops, self.language = edit.words, edit.language
        self.is_english = is_english(edit)
        self.changed_texts = changed_texts
        """The text of every run that differs, on both sides, the old one before the new one."""
        self.changed_text = "\n".join(changed_texts)
        """The same, one a line: to see at once what letters, digits and marks they have."""
        forms = words_in(old.text, [place[0] for place in places]), words_in(new.text, [place[1] for place in places])
        self.changed_forms = forms
        """The words of each side that stand in a run that differs, a misspelt one as it stands there."""
        self.changed_words = forms
        """The words of each side that stand in a run that differs, in order: some of `words`."""
        self.respelt = _respelt(edit.words, (old.text, new.text), forms) if self.is_english and all(forms) else None
        """The misspelt words of each side, and as what they are read; None where there is none."""
        if self.respelt is not None:
            self.changed_words = (
                [self.respelt[0].get(word, word) for word in forms[0]],
                [self.respelt[1].get(word, word) for word in forms[1]],
            )

    @once
    def words(self) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
        """The words of both sides; a misspelt one reads as the word that the other side has in its place."""
        old, new = words(self.old.text), words(self.new.text)
        if self.respelt is None:
            return old, new
        return tuple(map(self.respelt[0].get, old, old)), tuple(map(self.respelt[1].get, new, new))

    @once
    def lemmas_old(self) -> frozenset[str]:
        """The lemmas of all `words` of the old side; they cost less than the words."""
        return (
            frozenset([word.lemma for word in self.words[0]]) if self.respelt else lemmas(self.old.text, self.old.parts)
        )

    @once
    def lemmas_new(self) -> frozenset[str]:
        """The lemmas of all `words` of the new side."""
        return (
            frozenset([word.lemma for word in self.words[1]]) if self.respelt else lemmas(self.new.text, self.new.parts)
        )

    def touched_old(self, items: Iterable[Item]) -> list[Item]:
        """The items of the old side that the change touched."""
        return within(items, (place.old for place in self.places))

    def touched_new(self, items: Iterable[Item]) -> list[Item]:
        """The items of the new side that the change touched."""
        return within(items, (place.new for place in self.places))

    def answer(self, old: Spanned, new: Spanned) -> bool:
        """True where both items stand in one run that differs, or overlap in a run of words that stayed."""
        return any(touches(new, span) for span in self.facing(old))

    def facing(self, old: Spanned) -> list[Span]:
        """The ranges of the new side in which everything stands that answers to an item of the old one."""
        return [*[place.new for place in _beside(self.places, old)], *self._kept(old, of_old=True)]

    def concerned(self, old: Sequence[Item], new: Sequence[Item]) -> tuple[list[Item], list[Item]]:
        """The items that the change touched, and those that answer to a touched one on the other side."""
        if len(self.places) == 1:
            here, there = self.places[0]
            if all(touches(a, here) for a in old) and all(touches(b, there) for b in new):
                return list(old), list(new)
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

    @once
    def _stayed(self) -> tuple[Region, ...]:
        return tuple(Region(op.old, op.new) for op in self.ops if op.op is WordChange.EQUAL)

    @once
    def _stayed_back(self) -> tuple[Region, ...]:
        return tuple(Region(region.new, region.old) for region in self._stayed)


def _beside(regions: Sequence[Region], item: Spanned) -> Iterator[Region]:
    """The regions whose first side touches an item; they are in order."""
    at = bisect_right(regions, item.start, key=lambda region: region[0].end)
    while at < len(regions) and regions[at][0].start < item.end:
        yield regions[at]
        at += 1


def both(edit: Edit) -> Both | None:
    """The two sides of an edit, read once for all facets.

    None for an added or deleted sentence and for a difference of glyphs alone.
    """
    if edit.both is None:
        edit.both = (_both(edit),)
    return edit.both[0]


def _both(edit: Edit) -> Both | None:
    if edit.old is None or edit.new is None:
        return None
    places, texts = _changed(edit, edit.old.text, edit.new.text)
    if _fold_alike(edit.old.text, edit.new.text, texts):
        return None
    return Both(edit, edit.old, edit.new, places, texts)


def differs_in_words(edit: Edit) -> bool:
    """True for an added or deleted sentence, and for an edit of more than glyphs and white space."""
    return edit.old is None or edit.new is None or both(edit) is not None


def _fold_alike(old: str, new: str, runs: Sequence[str]) -> bool:
    """True where two passages differ in glyphs alone; most often the runs that differ tell at once that they do not.

    Folding makes no ASCII letter or digit of another, and what stayed has the same ones on both sides.
    """
    if len(runs) == 2:
        gone, came = runs
        if gone.isascii() and came.isascii() and gone.isalnum() and came.isalnum():
            return gone == came and fold(old) == fold(new)
    else:
        gone, came = "".join(runs[::2]), "".join(runs[1::2])
    if gone.isascii() and came.isascii() and not _ALPHANUMERIC.isdisjoint(set(gone) ^ set(came)):
        return False
    return fold(old) == fold(new)


_ALPHANUMERIC = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")


def _changed(edit: Edit, old: str, new: str) -> tuple[tuple[Region, ...], list[str]]:
    """The runs of words that differ, and the text of each, the old side's before the new side's."""
    places: list[Region] = []
    texts: list[str] = []
    for change, here, there in edit.words:
        if change is not _EQUAL:
            places.append(_NEW(Region, (here, there)))
            texts += (old[here[0] : here[1]], new[there[0] : there[1]])
    return tuple(places), texts


_EQUAL = WordChange.EQUAL
# What `Region(…)` calls in the end.
_NEW = tuple.__new__


def whole(edit: Edit) -> Passage | None:
    """The one side of an added or deleted sentence; None for an edit."""
    return None if edit.old is not None and edit.new is not None else edit.new or edit.old


def has_capitals(edit: Edit) -> bool:
    """False for an edit that touches no capitalised word, so that no name or place can have changed."""
    if edit.old is None or edit.new is None:
        return True
    sides = both(edit)
    text = sides.changed_text if sides is not None else "".join(_changed(edit, edit.old.text, edit.new.text)[1])
    return text != text.lower()


def _respelt(
    ops: Iterable[WordOp], texts: tuple[str, str], forms: tuple[list[Word], list[Word]]
) -> tuple[dict[Word, Word], dict[Word, Word]] | None:
    """Words replaced by what is a slip of the fingers away, with the form of the one that is a word."""
    line_old, line_new = forms
    if not any(map(may_be_misspelt, [word.key for word in line_old + line_new])):
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
            # Two forms of one word differ by no slip: "legalized" is the past of "legalize".
            if not names and a.lemma != b.lemma and is_misspelling(a.key, b.key):
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
