"""The facet `quotation`: words between quotation marks that came, went, were altered, cut, extended or paraphrased."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from tracker.claims.lexicon import Word, is_function_word, words
from tracker.claims.patterns import pattern
from tracker.claims.reading import is_english
from tracker.claims.sameness import canonical, same_meaning
from tracker.model import Shift, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Edit, Passage
    from tracker.model import Evidence

# Two quotations that share less than this of their words are two quotations, not one that was altered.
_SAME_QUOTATION = 0.5
# A paraphrase keeps at least this share of a quotation's content words outside of marks.
_PARAPHRASE = 0.6
_PERCENT = pattern("%")
_NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_FIGURES = {word: str(value) for value, word in enumerate(_NUMBERS)}
_MARK = pattern("[\"“”„‟«»'‘’]")


@dataclass(frozen=True)
class Quoted:
    """The part of a quotation that stands in a passage, marks included, with its words in normal form."""

    span: Span
    inner: Span
    words: tuple[Word, ...]
    english: bool = True

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The normal forms of its words; "'s" and "is" are one, "six" is "6"."""
        return tuple(_plain(word.key) for word in self.words)


def _plain(key: str) -> str:
    return _FIGURES.get(key, key)


# What a shortened verb is: tense and number were spoken, how they were typed was not.
_SHORTENED = {"m": "am", "re": "are", "s": "is"}


def _spelled_out(text: str, word: Word) -> Word:
    """A word with "'s", "'re" and "'m" as the form of "be" that they stand for."""
    if word.key != "be" or text[word.start] not in "'’":
        return word
    return word._replace(key=_SHORTENED.get(text[word.start + 1 : word.end].casefold(), word.key))


def quoted(passage: Passage | None, *, english: bool = True) -> tuple[Quoted, ...]:
    """The quotations of the text around a passage, as far as they stand in it; spans are offsets into its text.

    `english` says that lists of English words may be asked when two of them are compared.
    """
    return () if passage is None else _quoted(passage, english)


@lru_cache(maxsize=4)
def _quoted(passage: Passage, english: bool) -> tuple[Quoted, ...]:
    found: list[Quoted] = []
    everything = passage.body.quotations
    for index, (here, there) in enumerate(passage.pieces):
        following = passage.pieces[index + 1][0] if index + 1 < len(passage.pieces) else len(passage.text)
        length = len(passage.text[here:following].rstrip())
        first = max(0, bisect_left(everything, there, key=lambda quotation: quotation.start) - 1)
        for quotation in everything[first:]:
            if quotation.start >= there + length:
                break
            if quotation.end <= there:
                continue
            span, inner = (
                Span(max(a, there) - there + here, min(b, there + length) - there + here)
                for a, b in ((quotation.start, quotation.end), quotation.inner)
            )
            found += _of_words(passage.text, span, inner, english=english)
    return tuple(found)


def _of_words(text: str, span: Span, inner: Span, *, english: bool) -> Iterator[Quoted]:
    """One quotation, if it has any words in this passage."""
    if inner.start >= inner.end:
        return
    found = [_spelled_out(text, word) for word in words(text) if inner.start < word.end and word.start < inner.end]
    if any(word.start < inner.start or inner.end < word.end for word in found):
        part = words(text[slice(*inner)])
        found = [Word(w.start + inner.start, w.end + inner.start, w.key, w.lemma) for w in part]
    if "%" in text:
        signs = [Word(*m.span(), "percent", "percent") for m in _PERCENT.finditer(text, *inner)]
        found = sorted([*found, *signs], key=lambda word: word.start)
    if found:
        yield Quoted(span, inner, tuple(found), english)


def shifts(edit: Edit) -> Iterator[Shift]:
    """What became of the quotations; nothing where only their marks, glyphs, typing or spelling differ."""
    old, new = (quoted(side, english=is_english(edit)) for side in (edit.old, edit.new))
    if not old and not new:
        return
    if edit.old is None or edit.new is None:
        yield from _one_sided(edit, old, new)
        return
    if _flat(old) == _flat(new):
        return
    for a, b in _pairs(list(old), list(new)):
        if a is not None and b is not None:
            yield from _altered(edit.old, edit.new, a, b)
        elif a is not None:
            yield from _lost(edit.old, edit.new, a, new)
        elif b is not None and not _stands(edit.old, b, edit.new):
            yield Shift("quotation", "added", None, _evidence(edit.new, b), "")


def _one_sided(edit: Edit, old: Sequence[Quoted], new: Sequence[Quoted]) -> Iterator[Shift]:
    for item in old:
        if edit.old:
            yield Shift("quotation", "removed", _evidence(edit.old, item), None)
    for item in new:
        if edit.new:
            yield Shift("quotation", "added", None, _evidence(edit.new, item))


def _flat(items: Sequence[Quoted]) -> list[str]:
    """All quoted words in a row: cutting one quotation in two ("…," she said, "…") quotes no other words."""
    return [key for item in items for key in item.keys]


def _evidence(passage: Passage, item: Quoted) -> Evidence:
    return passage.evidence(*item.span)


def _pairs(old: list[Quoted], new: list[Quoted]) -> Iterator[tuple[Quoted | None, Quoted | None]]:
    """Which quotation became which: equal words first, then the most alike; what is left came or went."""
    for a in tuple(old):
        match = next((b for b in new if b.keys == a.keys), None)
        if match is not None:
            old.remove(a)
            new.remove(match)
    likeness = sorted(
        ((_alike(a, b), -i, -j, a, b) for i, a in enumerate(old) for j, b in enumerate(new)),
        key=lambda entry: entry[:3],
        reverse=True,
    )
    for ratio, _, _, a, b in likeness:
        if ratio >= _SAME_QUOTATION and a in old and b in new:
            old.remove(a)
            new.remove(b)
            yield a, b
    yield from ((a, None) for a in old)
    yield from ((None, b) for b in new)


def _alike(a: Quoted, b: Quoted) -> float:
    """0 to 1: the share of words in order that two quotations have in common, of the shorter where it is contained."""
    same = _says_the_same if a.english else _is_the_same
    if len(a.words) == len(b.words) and all(same(x, y) for x, y in zip(a.words, b.words, strict=True)):
        return 1.0
    matcher = SequenceMatcher(None, a.keys, b.keys, autojunk=False)
    blocks = [block.size for block in matcher.get_matching_blocks()]
    shorter = min(len(a.keys), len(b.keys))
    if shorter >= 2 and max(blocks) == shorter:
        return 1.0
    return 2 * sum(blocks) / (len(a.keys) + len(b.keys))


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
    matcher = SequenceMatcher(None, a.keys, b.keys, autojunk=False)
    parts = [op for op in matcher.get_opcodes() if op[0] != "equal" and not _typed_otherwise(a, b, *op[1:])]
    if not parts:
        return
    kind = _kind(before.text, after.text, a, b, parts)
    i, k = parts[0][1], parts[-1][2]
    j, m = parts[0][3], parts[-1][4]
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


def _kind(before: str, after: str, a: Quoted, b: Quoted, parts: Sequence[tuple[str, int, int, int, int]]) -> str:
    if all(tag == "delete" and _outer(i, k, len(a.keys), after, b, j) for tag, i, k, j, _ in parts):
        return "cut"
    if all(tag == "insert" and _outer(j, m, len(b.keys), before, a, i) for tag, i, _, j, m in parts):
        return "extended"
    return "altered"


def _outer(first: int, last: int, count: int, other: str, item: Quoted, at: int) -> bool:
    """True for words at either end of a quotation, or that the other side marks as left out by an ellipsis."""
    if first == 0 or last == count:
        return True
    gap = other[item.words[at - 1].end : item.words[at].start] if 0 < at < len(item.words) else ""
    return "…" in gap or "..." in gap or ". . ." in gap


def _reach(item: Quoted, first: int, last: int, *, whole: bool) -> Span:
    """The words that prove an alteration, or all of a quotation that words were cut from or put to."""
    if whole or first == last:
        return item.span
    return Span(item.words[first].start, item.words[last - 1].end)


def _lost(before: Passage, after: Passage, item: Quoted, kept: Sequence[Quoted]) -> Iterator[Shift]:
    """A quotation that has no counterpart: its words lost their marks, or it is gone."""
    if _stands(after, item, before):
        return
    span = _unmarked(after, item, kept)
    if span is None:
        yield Shift("quotation", "removed", _evidence(before, item), None)
    else:
        yield Shift("quotation", "paraphrased", _evidence(before, item), after.evidence(*span))


def _stands(other: Passage, item: Quoted, own: Passage) -> bool:
    """True where the other side quotes the same words elsewhere: moved, not lost."""
    inner = own.text[slice(*item.inner)].strip(" ,.;")
    if _half_marked(other.text, inner):
        return True
    at = other.body.text.find(inner) if len(item.keys) > 1 else -1
    return at >= 0 and any(q.start <= at and at + len(inner) <= q.end for q in other.body.quotations)


def _half_marked(text: str, inner: str) -> bool:
    """True where the words stand beside a mark that has no partner: a slip of the pen, no other quotation."""
    at = text.find(inner)
    if at < 0:
        return False
    after = text[at + len(inner) :].lstrip(" ,.;")
    return bool(_MARK.match(text[max(0, at - 1) : at]) or _MARK.match(after))


def _unmarked(passage: Passage, item: Quoted, kept: Sequence[Quoted]) -> Span | None:
    """Where a quotation's content words stand outside of marks, if most of them do."""
    content = {word.lemma for word in item.words if not is_function_word(word.key)} or {w.lemma for w in item.words}
    free = [
        word
        for word in words(passage.text)
        if word.lemma in content and not any(q.span.start <= word.start < q.span.end for q in kept)
    ]
    if len({word.lemma for word in free}) < max(1, _PARAPHRASE * len(content)):
        return None
    return Span(free[0].start, free[-1].end)
