"""The facet `name`: people and organisations that came, went or were replaced by others."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.acronyms import acronyms, spelled_out
from tracker.claims.attribution import said_in
from tracker.claims.found import covers, is_alone, opposite, proven
from tracker.claims.gazetteer import government
from tracker.claims.lexicon import is_function_word, words
from tracker.claims.patterns import pattern
from tracker.claims.people import Mention, is_everyday, mentions, same_name, title_case
from tracker.claims.place import is_slip, spots
from tracker.claims.reading import has_capitals, is_english
from tracker.claims.sameness import is_misspelling
from tracker.claims.spans import touches
from tracker.claims.vocabulary import is_known
from tracker.claims.words.foreign import GRAMMAR, base_language
from tracker.claims.words.people import GIVEN
from tracker.claims.words.sets import word_set
from tracker.model import Shift

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.claims.edit import Edit, Passage
    from tracker.model import Span, WordOp

_WORD = pattern(r"[^\s\W]+(?:[-.][^\s\W]+)*")
_GERMAN = "de"
_TOLD = ("attribution", "place")
_STANDS_FOR_A_NAME = word_set(
    "he she they it who him her them his hers their theirs its himself herself themselves this that these those"
)


def shifts(edit: Edit) -> Iterator[Shift]:
    """Names on one side that no name on the other can be; a short form, a title or a pronoun for a name is none."""
    if not has_capitals(edit):
        return
    headline = any(title_case(side.text) for side in (edit.old, edit.new) if side)
    around = tuple(side.body.text for side in (edit.old, edit.new) if side)
    old, new = (_names(side, around, headline=headline) for side in (edit.old, edit.new))
    if edit.old is None or edit.new is None:
        yield from (shift for shift in _one_sided(edit, old, new) if not _all_nouns(shift, edit.language))
        return
    if not (headline or old or new):
        old, new = _swapped_subjects(edit.old, edit.new, edit.words)
    lost, gained = _unmatched(old, new)
    lost = _remaining(
        edit, "old", [a for a in lost if not (_written(a, edit.old, edit.new) or _short_form(a, edit.new, new))]
    )
    gained = _remaining(
        edit, "new", [b for b in gained if not (_written(b, edit.new, edit.old) or _short_form(b, edit.old, old))]
    )
    lost = [a for a in lost if not _mistyped_word(a, edit.new, opposite(edit.words, a.start, a.end, of_old=True))]
    gained = [b for b in gained if not _mistyped_word(b, edit.old, opposite(edit.words, b.start, b.end, of_old=False))]
    lost = [a for a in lost if not _mistyped_place(a, edit.new, opposite(edit.words, a.start, a.end, of_old=True))]
    gained = [b for b in gained if not _mistyped_place(b, edit.old, opposite(edit.words, b.start, b.end, of_old=False))]
    found = [*_replaced(edit.old, edit.new, _pair(edit, lost, gained)), *_dropped(edit, lost, gained)]
    yield from (shift for shift in found if not _all_nouns(shift, edit.language))


def _all_nouns(shift: Shift, language: str) -> bool:
    """True in a language that gives every noun a capital, where no side has two capitals or a given name."""
    sides = [side.text for side in (shift.old, shift.new) if side]
    if base_language(language) != _GERMAN:
        return False
    named = [[w for w in map(str.casefold, text.split()) if w not in GRAMMAR[_GERMAN]] for text in sides]
    return not any(len(parts) > 1 or GIVEN & set(parts) for parts in named)


def _names(passage: Passage | None, around: tuple[str, ...], *, headline: bool) -> tuple[Mention, ...]:
    """The names of a passage; a country or capital that acts is the name of its government."""
    if passage is None:
        return ()
    governments = [
        Mention(
            spot.start, spot.end, passage.text[spot.start : spot.end], (government(spot.name).casefold(),), "government"
        )
        for spot in spots(passage.text)
        if spot.acts
    ]
    named = mentions(passage.text, around, headline=headline)
    return tuple(sorted([*named, *governments], key=lambda name: name.start))


def _swapped_subjects(
    old: Passage, new: Passage, ops: tuple[WordOp, ...]
) -> tuple[tuple[Mention, ...], tuple[Mention, ...]]:
    """The only two words that differ, both at the start: names if one of them is no everyday word (Apple, Google)."""
    changed = [op for op in ops if op.op != "equal"]
    if len(changed) != 1 or changed[0].op != "replace" or changed[0].old.start or changed[0].new.start:
        return (), ()
    a, b = old.text[slice(*changed[0].old)], new.text[slice(*changed[0].new)]
    if not all(word.isalpha() and word[0].isupper() and len(word) > 2 for word in (a, b)):
        return (), ()
    cores = a.casefold(), b.casefold()
    if any(is_function_word(core) for core in cores) or all(map(is_everyday, cores)) or is_misspelling(*cores):
        return (), ()
    return (Mention(0, len(a), a, cores[:1], "name"),), (Mention(0, len(b), b, cores[1:], "name"),)


def _unmatched(old: tuple[Mention, ...], new: tuple[Mention, ...]) -> tuple[list[Mention], list[Mention]]:
    """The names of each side that can be none of the other's; each name once."""
    cores_old, cores_new = ({name.core for name in side} for side in (old, new))
    lost = [a for a in old if a.core not in cores_new and not any(same_name(a.core, b.core) for b in new)]
    gained = [b for b in new if b.core not in cores_old and not any(same_name(a.core, b.core) for a in old)]
    return _once(lost), _once(gained)


def _once(names: list[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for name in names:
        if not any(same_name(name.core, other.core) for other in kept):
            kept.append(name)
    return kept


def _written(name: Mention, home: Passage, passage: Passage) -> bool:
    """True where the other side has the same words, written small, hyphenated, in full or as an acronym.

    Of a government it is enough that the other side names the country.
    """
    if name.kind == "government":
        return any(government(spot.name).casefold() in name.core for spot in spots(passage.text))
    there = _written_words(passage.text)
    own = words(" ".join(name.core))
    if all(word.key in there.forms or word.lemma in there.forms for word in own) or _spelled_out(name.core, passage):
        return True
    letters = acronyms(passage.text)
    if letters and any(touches(name, span) for span, _ in spelled_out(words(home.text), letters)):
        return True
    return len(name.core[0]) > 3 and "".join(name.core) in there.joined


class _Written(NamedTuple):
    """The words of a text: their normal forms, all of them in a row, and the first letter of each in a row."""

    forms: frozenset[str]
    joined: str
    initials: str


@lru_cache(maxsize=4)
def _written_words(text: str) -> _Written:
    keys = [word.key for word in words(text)]
    forms = frozenset((*keys, *(word.lemma for word in words(text))))
    return _Written(forms, "".join(keys), "".join(key[0] for key in keys))


def _spelled_out(core: tuple[str, ...], passage: Passage) -> bool:
    """True for an acronym whose words stand on the other side: "AI" for "artificial intelligence"."""
    letters = core[0] if len(core) == 1 else ""
    return 1 < len(letters) < 6 and letters in _written_words(passage.text).initials


def _mistyped_word(name: Mention, other: Passage, span: Span | None) -> bool:
    """True where the other side has a word of every day that the name is a slip of: "Techology", "Finall"."""
    if span is None or len(name.core) > 1 or is_known(name.core[0]):
        return False
    instead = words(other.text[span.start : span.end])
    return any(is_known(word.key) and is_misspelling(name.core[0], word.key) for word in instead)


def _mistyped_place(name: Mention, other: Passage, span: Span | None) -> bool:
    """True where the other side has the place that the name is a slip of."""
    stands = [spot for spot in spots(other.text) if span and span.start <= spot.start < span.end]
    return any(is_slip(name.text, spot.name) for spot in stands)


def _short_form(name: Mention, passage: Passage, known: tuple[Mention, ...]) -> bool:
    """True where a person's last name stands on the other side outside of any name recognised there."""
    last = name.text.split()[-1]
    found = re.finditer(rf"\b{re.escape(last)}\b", passage.text) if name.kind != "organisation" else ()
    return any(not any(other.start <= m.start() < other.end for other in known) for m in found)


def _speakers(passage: Passage | None) -> tuple[tuple[int, int], ...]:
    """The body's spans of those who speak in a passage: their office and house are no claim by themselves."""
    return tuple(passage.span(item.source.start, item.source.end) for item in said_in(passage)) if passage else ()


def _remaining(edit: Edit, side: str, names: list[Mention]) -> list[Mention]:
    """The names that no earlier facet has spoken of."""
    spans = proven(edit, side, _TOLD)
    passage = edit.old if side == "old" else edit.new
    return [name for name in names if passage is None or not covers(spans, passage, name.start, name.end)]


def _pair(edit: Edit, lost: list[Mention], gained: list[Mention]) -> list[tuple[Mention, Mention]]:
    """Which name stands in the place of which: where the word diff replaced one by the other, else the only two."""
    pairs = []
    for a in tuple(lost):
        span = opposite(edit.words, a.start, a.end, of_old=True)
        match = next((b for b in gained if span and b.start < span.end and span.start < b.end), None)
        if match is not None:
            pairs.append((a, match))
            lost.remove(a)
            gained.remove(match)
    return pairs


def _replaced(old: Passage, new: Passage, pairs: list[tuple[Mention, Mention]]) -> Iterator[Shift]:
    for a, b in pairs:
        yield Shift("name", "changed", old.evidence(a.start, a.end), new.evidence(b.start, b.end))


def _dropped(edit: Edit, lost: list[Mention], gained: list[Mention]) -> Iterator[Shift]:
    english = is_english(edit)
    speakers = _speakers(edit.old) if lost and english else (), _speakers(edit.new) if gained and english else ()
    for a in lost:
        if (
            edit.old
            and edit.new
            and not covers(speakers[0], edit.old, a.start, a.end)
            and not _pronoun(edit.new, opposite(edit.words, a.start, a.end, of_old=True))
        ):
            yield Shift("name", "removed", edit.old.evidence(a.start, a.end), None)
    for b in gained:
        if (
            edit.new
            and edit.old
            and not covers(speakers[1], edit.new, b.start, b.end)
            and not _pronoun(edit.old, opposite(edit.words, b.start, b.end, of_old=False))
        ):
            yield Shift("name", "added", None, edit.new.evidence(b.start, b.end))


def _pronoun(passage: Passage, span: Span | None) -> bool:
    """True where a pronoun, or "the company", stands in the name's place."""
    there = passage.text[slice(*span)].casefold().split() if span else []
    if not there:
        return False
    return (len(there) <= 3 and there[0] in {"the", "this", "that"}) or not _STANDS_FOR_A_NAME.isdisjoint(there)


def _one_sided(edit: Edit, old: tuple[Mention, ...], new: tuple[Mention, ...]) -> Iterator[Shift]:
    """The names that a sentence brings or takes: those that its own text has nowhere else."""
    for name in _remaining(edit, "old", _once(list(old))):
        if edit.old and not _elsewhere(name, edit.old):
            yield Shift("name", "removed", edit.old.evidence(name.start, name.end), None)
    for name in _remaining(edit, "new", _once(list(new))):
        if edit.new and not _elsewhere(name, edit.new):
            yield Shift("name", "added", None, edit.new.evidence(name.start, name.end))


def _elsewhere(name: Mention, passage: Passage) -> bool:
    """True where the rest of the body has the last word of the name as well."""
    word = name.text.split()[-1]
    if is_alone(word, passage.text, passage.body.text):
        return False
    own = sum(word == m[0] for m in _WORD.finditer(passage.text))
    return _counts(passage.body.text)[word] > own


@lru_cache(maxsize=4)
def _counts(text: str) -> Counter[str]:
    """How often each word stands in a body; made once, however many of its sentences came or went."""
    return Counter(m[0] for m in _WORD.finditer(text))
