"""The facet `quotation`: words between quotation marks that came, went, were altered, cut, extended or paraphrased."""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice
from math import ceil
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import is_function_word, words
from tracker.claims.language.sameness import canonical, same_meaning
from tracker.claims.sides.both import both, is_english, without_common
from tracker.claims.sides.spans import Cover
from tracker.claims.speech.quoted import LETTER, Quoted, common, differences, quoted
from tracker.model import Shift, Span
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.language.lexicon import Word
    from tracker.claims.speech.quoted import Difference
    from tracker.model import Evidence

# Two quotations that share less than this of their words are two quotations, not one that was altered.
_SAME_QUOTATION = 0.5
# A quotation of so many words that say something is no statement but a choice of words, for which another one may have
# been put; of all words it has so many at most.
_TELLING, _FEW = 2, 4
# A paraphrase keeps at least this share of a quotation's content words outside of marks.
_PARAPHRASE = 0.6
_MARK = pattern("[\"“”„‟«»'‘’]")
_MARK_BEHIND = pattern("[ ,.;]*[\"“”„‟«»'‘’]")
# So many couples of quotations are compared word by word; of more only those that stand at about the same place.
_MOST_COUPLES = 400


def shifts(edit: Edit) -> Iterator[Shift]:
    """What became of the quotations; nothing where only their marks, glyphs, typing or spelling differ."""
    english = is_english(edit)
    old, new = quoted(edit.old, english=english), quoted(edit.new, english=english)
    if not old and not new:
        return
    if edit.old is None or edit.new is None:
        yield from _one_sided(edit, old, new)
        return
    left_old, left_new = _differing(old, new)
    if len(left_old) == len(left_new) == 1 and (only := _narrowed(left_old[0], left_new[0])):
        yield from _altered(edit.old, edit.new, *only)
        return
    if _flat(left_old) == _flat(left_new):
        return
    standing = _Standing(new)
    for a, b in _pairs(left_old, left_new, _InPlace(edit)):
        if a is not None and b is not None:
            yield from _altered(edit.old, edit.new, a, b)
        elif a is not None:
            yield from _lost(edit.old, edit.new, a, standing)
        elif b is not None and not _stands(edit.old, b):
            yield Shift("quotation", "added", None, _evidence(edit.new, b), "")


def _one_sided(edit: Edit, old: Sequence[Quoted], new: Sequence[Quoted]) -> Iterator[Shift]:
    there = edit.elsewhere
    for item in old:
        if edit.old and not (there and there.quotes(item.text)):
            yield Shift("quotation", "removed", _evidence(edit.old, item), None)
    for item in new:
        if edit.new and not (there and there.quotes(item.text)):
            yield Shift("quotation", "added", None, _evidence(edit.new, item))


def _differing(old: Sequence[Quoted], new: Sequence[Quoted]) -> tuple[Sequence[Quoted], Sequence[Quoted]]:
    """The quotations of both sides without those that are the same at either end, letter by letter."""
    first, last = common([item.text for item in old], [item.text for item in new])
    return old[first : len(old) - last], new[first : len(new) - last]


def _narrowed(a: Quoted, b: Quoted) -> tuple[Quoted, Quoted] | None:
    """Two quotations without the words that they begin and end with in common; None if they are two.

    The words next to those that differ stay: no rule looks further.
    """
    pieces_a, pieces_b = a.text.split(" "), b.text.split(" ")
    first, last = common(pieces_a, pieces_b)
    first = next((i for i in reversed(range(first)) if LETTER.search(pieces_a[i])), 0)
    last = next((i for i in reversed(range(last)) if LETTER.search(pieces_a[-1 - i])), 0)
    if not first and not last:
        return None
    left_a, left_b = _without(a, pieces_a, first, last), _without(b, pieces_b, first, last)
    wanted = _SAME_QUOTATION * (len(left_a.keys) + len(left_b.keys)) - 2 * sum(_same_runs(left_a, left_b))
    # So many of the words that both begin and end with make them one quotation.
    due = wanted / (2 - 2 * _SAME_QUOTATION)
    shared = filter(LETTER.search, pieces_a[:first] + pieces_a[len(pieces_a) - last :])
    return (left_a, left_b) if len(list(islice(shared, max(0, ceil(due))))) >= due else None


def _without(item: Quoted, pieces: Sequence[str], first: int, last: int) -> Quoted:
    """A quotation without some of the pieces between its spaces."""
    start = item.inner.start + sum(map(len, pieces[:first])) + first
    end = item.inner.end - sum(map(len, pieces[len(pieces) - last :])) - last
    return Quoted(item.span, Span(start, end), " ".join(pieces[first : len(pieces) - last]), english=item.english)


def _flat(items: Sequence[Quoted]) -> list[str]:
    """All quoted words in a row: cutting one quotation in two ("…," she said, "…") quotes no other words."""
    return [key for item in items for key in item.keys]


def _evidence(passage: Passage, item: Quoted) -> Evidence:
    return passage.evidence(*item.span)


def _pairs(
    old: Sequence[Quoted], new: Sequence[Quoted], in_place: _InPlace
) -> Iterator[tuple[Quoted | None, Quoted | None]]:
    """Which quotation became which: equal words first, then the most alike, then a few words put for a few others.

    What is left came or went.
    """
    left_old, left_new = without_common(old, new, _KEYS)
    taken: set[Quoted] = set()
    for a, b in (*_alike(left_old, left_new), *in_place.pairs(left_old, left_new)):
        if a not in taken and b not in taken:
            taken |= {a, b}
            yield a, b
    yield from ((a, None) for a in left_old if a not in taken)
    yield from ((None, b) for b in left_new if b not in taken)


_KEYS = attrgetter("keys")


def _alike(old: Sequence[Quoted], new: Sequence[Quoted]) -> list[tuple[Quoted, Quoted]]:
    """The couples of quotations that can be one another, the most alike first."""
    found = []
    reach = max(1, _MOST_COUPLES // len(old)) if old else 0
    for i, a in enumerate(old):
        for j in range(max(0, i - reach), min(len(new), i + reach)):
            likeness = _likeness(a, new[j])
            if likeness >= _SAME_QUOTATION:
                found.append((-likeness, i, j))
    return [(old[i], new[j]) for _, i, j in sorted(found)]


class _InPlace:
    """Which few quoted words stand where others stood: "misguided" → "dangerous" between marks that stayed."""

    def __init__(self, edit: Edit) -> None:
        self._edit = edit

    def pairs(self, old: Sequence[Quoted], new: Sequence[Quoted]) -> Iterator[tuple[Quoted, Quoted]]:
        """The couples of quotations that are a choice of words, or one word of the other, around a run that differs."""
        sides = both(self._edit) if old and new else None
        for here, there in sides.places if sides else ():
            for a in old:
                if a.start <= here.start and here.end <= a.end:
                    yield from ((a, b) for b in new if b.start <= there.start and there.end <= b.end and _may_be(a, b))


def _may_be(a: Quoted, b: Quoted) -> bool:
    """True for two quotations of which one may have been put for the other."""
    return (_is_choice(a) and _is_choice(b)) or _is_word_of(a, b) or _is_word_of(b, a)


def _is_word_of(short: Quoted, full: Quoted) -> bool:
    """True for a single word that says something and stands in another quotation."""
    return len(short.keys) == 1 and short.keys[0] in full.keys and not is_function_word(short.keys[0])


def _is_choice(item: Quoted) -> bool:
    """True for the few words of a quotation that makes no statement: "misguided", "a complete failure"."""
    if len(item.keys) > _FEW or (len(item.keys) > 1 and item.text[0].isupper()):
        return False
    return sum(not (item.english and is_function_word(key)) for key in item.keys) <= _TELLING


def _likeness(a: Quoted, b: Quoted) -> float:
    """0 to 1: the share of words in order that two quotations have in common, of the shorter where it is contained."""
    same = _says_the_same if a.english else _is_the_same
    if len(a.words) == len(b.words) and all(same(x, y) for x, y in zip(a.words, b.words, strict=True)):
        return 1.0
    runs = _same_runs(a, b)
    shorter = min(len(a.keys), len(b.keys))
    if shorter >= 2 and max(runs) == shorter:
        return 1.0
    return 2 * sum(runs) / (len(a.keys) + len(b.keys))


def _same_runs(a: Quoted, b: Quoted) -> list[int]:
    """How many words each run has that two quotations have in common, the runs before and behind each difference."""
    parts = differences(a, b)
    starts = [part.start for part in parts] + [len(a.keys)]
    return [start - end for start, end in zip(starts, [0] + [part.end for part in parts], strict=True)]


def _says_the_same(a: Word, b: Word) -> bool:
    """True for two words that may stand for each other in a quotation: not for loose synonyms, nor for other forms.

    Who says "was" for "is" or "harbors" for "harbor" quotes other words.
    """
    if a.key == b.key:
        return True
    return a.lemma != b.lemma and same_meaning(a, b, loose=False)


def _is_the_same(a: Word, b: Word) -> bool:
    return a.key == b.key


def _altered(before: Passage, after: Passage, a: Quoted, b: Quoted) -> Iterator[Shift]:
    """How the words of one quotation differ: cut or extended at its ends, else altered within."""
    parts = [part for part in differences(a, b) if not _typed_otherwise(a, b, *part)]
    parts = [part for part in parts if not _quoted_elsewhere(before, after, a, b, part)]
    if not parts:
        return
    kind = _kind(a, b, parts)
    (i, _, j, _), (_, k, _, m) = parts[0], parts[-1]
    if kind == "altered" and (i == k or j == m):
        ahead, behind = min(i, j, 1), min(len(a.words) - k, len(b.words) - m, 1)
        i, j, k, m = i - ahead, j - ahead, k + behind, m + behind
    old = before.evidence(*_reach(a, i, k, whole=kind == "extended"), also=(a.span,))
    new = after.evidence(*_reach(b, j, m, whole=kind == "cut"), also=(b.span,))
    yield Shift("quotation", kind, old, new, _gone(kind, old, new))


def _gone(kind: str, old: Evidence, new: Evidence) -> str:
    """The line for words that were cut or put to a quotation: nothing stands in their place on the other side."""
    return {"cut": old.text, "extended": new.text}.get(kind, "")


def _typed_otherwise(a: Quoted, b: Quoted, i: int, k: int, j: int, m: int) -> bool:
    """True where the differing words say the same: typed or spelled differently, listed synonyms, one typed twice."""
    left, right = a.keys[i:k], b.keys[j:m]
    if "".join(left) == "".join(right):
        return True
    same = _says_the_same if a.english else _is_the_same
    if len(left) == len(right):
        return all(same(x, y) for x, y in zip(a.words[i:k], b.words[j:m], strict=True))
    if a.english and [w.key for w in canonical(a.words[i:k])] == [w.key for w in canonical(b.words[j:m])]:
        return True
    longer, side, at = (left, a.keys, k) if len(left) > len(right) else (right, b.keys, m)
    if min(len(left), len(right)) == 0 and len(longer) == 1:
        return longer[0] in (side[at : at + 1] + side[max(0, at - 2) : at - 1])
    return False


def _quoted_elsewhere(before: Passage, after: Passage, a: Quoted, b: Quoted, part: Difference) -> bool:
    """True for words that one side has not in this quotation, but in another one."""
    i, k, j, m = part
    if i == k:
        return before.body.quotes(b.text[b.words[j].start : b.words[m - 1].end])
    return j == m and after.body.quotes(a.text[a.words[i].start : a.words[k - 1].end])


def _kind(a: Quoted, b: Quoted, parts: Sequence[Difference]) -> str:
    if all(j == m and _outer(i, k, len(a.keys), b, j) for i, k, j, m in parts):
        return "cut"
    if all(i == k and _outer(j, m, len(b.keys), a, i) for i, k, j, m in parts):
        return "extended"
    return "altered"


def _outer(first: int, last: int, count: int, other: Quoted, at: int) -> bool:
    """True for words at either end of a quotation, or that the other one marks as left out by an ellipsis."""
    if first == 0 or last == count:
        return True
    gap = other.text[other.words[at - 1].end : other.words[at].start] if 0 < at < len(other.words) else ""
    return "…" in gap or "..." in gap or ". . ." in gap


def _reach(item: Quoted, first: int, last: int, *, whole: bool) -> Span:
    """The words that prove an alteration, or all of a quotation that words were cut from or put to."""
    if whole or first == last:
        return item.span
    by = item.inner.start
    return Span(by + item.words[first].start, by + item.words[last - 1].end)


def _lost(before: Passage, after: Passage, item: Quoted, standing: _Standing) -> Iterator[Shift]:
    """A quotation that has no counterpart: its words lost their marks, or it is gone."""
    if _stands(after, item):
        return
    span = standing.unmarked(after, item)
    if span is None:
        yield Shift("quotation", "removed", _evidence(before, item), None)
    else:
        yield Shift("quotation", "paraphrased", _evidence(before, item), after.evidence(*span))


def _stands(other: Passage, item: Quoted) -> bool:
    """True where the other side quotes the same words elsewhere: moved, not lost."""
    inner = item.text.strip(" ,.;")
    if _half_marked(other.text, inner):
        return True
    at = other.body.text.find(inner) if len(item.keys) > 1 else -1
    if at < 0:
        return False
    around = other.body.quotations
    index = bisect_right(around, at, key=_START) - 1
    return index >= 0 and at + len(inner) <= around[index].end


_START = attrgetter("start")


def _half_marked(text: str, inner: str) -> bool:
    """True where the words stand beside a mark that has no partner: a slip of the pen, no other quotation."""
    at = text.find(inner)
    if at < 0:
        return False
    return bool(_MARK.match(text[max(0, at - 1) : at]) or _MARK_BEHIND.match(text, at + len(inner)))


class _Standing:
    """Where the words of the new side stand outside of its quotations, read once for all that was lost."""

    def __init__(self, kept: Sequence[Quoted]) -> None:
        self._kept = Cover(item.span for item in kept)
        self._reaches: dict[str, Span] | None = None

    def unmarked(self, passage: Passage, item: Quoted) -> Span | None:
        """Where a quotation's words stand outside of marks, if most of them do."""
        if self._reaches is None:
            self._reaches = self._read(passage)
        wanted = {word.lemma for word in item.words if not is_function_word(word.key)}
        wanted = wanted or {word.lemma for word in item.words}
        found = [self._reaches[lemma] for lemma in wanted if lemma in self._reaches]
        if len(found) < max(1, _PARAPHRASE * len(wanted)):
            return None
        start, end = min(span.start for span in found), max(span.end for span in found)
        return self._widened(passage, item, start, end)

    def _widened(self, passage: Passage, item: Quoted, start: int, end: int) -> Span:
        """With the words beside it that were quoted as well: "not" before "raise taxes"."""
        own, line = {word.lemma for word in item.words}, words(passage.text)
        first = next((i for i, word in enumerate(line) if word.start >= start), len(line))
        last = next((i for i, word in enumerate(line) if word.start >= end), len(line))
        while first and line[first - 1].lemma in own and not self._kept.holds(line[first - 1].start):
            first -= 1
        while last < len(line) and line[last].lemma in own and not self._kept.holds(line[last].start):
            last += 1
        return Span(line[first].start, line[last - 1].end)

    def _read(self, passage: Passage) -> dict[str, Span]:
        """From the first to the last place of each lemma."""
        reaches: dict[str, Span] = {}
        for word in words(passage.text):
            if not self._kept.holds(word.start):
                first = reaches.get(word.lemma)
                reaches[word.lemma] = Span(first.start if first else word.start, word.end)
        return reaches
