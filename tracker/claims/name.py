"""The facet `name`: people and organisations that came, went or were replaced by others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import words
from tracker.claims.language.sameness import is_misspelling
from tracker.claims.language.vocabulary import is_known
from tracker.claims.names.namesakes import Forms, Side, names
from tracker.claims.names.people import is_everyday, is_proven, title_case
from tracker.claims.names.spots import spots
from tracker.claims.place import is_slip, touches_names
from tracker.claims.sides.both import is_english
from tracker.claims.sides.found import covers, opposite, proven
from tracker.claims.sides.occurrences import is_elsewhere
from tracker.claims.sides.spans import among
from tracker.claims.speech.answering import said_in
from tracker.claims.words.foreign import GRAMMAR, base_language
from tracker.claims.words.people import GIVEN, UNNAMED
from tracker.claims.words.sets import word_set
from tracker.model import Shift

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.names.people import Mention
    from tracker.model import Span, WordOp

_GERMAN = "de"
_TOLD = ("attribution", "place")
# A longer run that was replaced is another text: no slip of a name, no pronoun for it.
_LONGEST_INSTEAD = 400
_SHORTEST_HEAD = 4
_POINTING = frozenset({"the", "this", "that"})
_ARTICLE = 5
_STANDS_FOR_A_NAME = word_set(
    "he she they it who him her them his hers their theirs its himself herself themselves this that these those"
)


def shifts(edit: Edit) -> Iterator[Shift]:
    """Names on one side that no name on the other can be; a short form, a title or a pronoun for a name is none."""
    if not touches_names(edit):
        return
    found = _one_sided(edit) if edit.old is None or edit.new is None else _two_sided(edit, edit.old, edit.new)
    if base_language(edit.language) == _GERMAN:
        found = (shift for shift in found if not _all_nouns(shift))
    yield from found


def _two_sided(edit: Edit, old: Passage, new: Passage) -> Iterator[Shift]:
    headline = title_case(old.text) or title_case(new.text)
    around = old.body.text, new.body.text
    sides = Side(old, around, headline=headline), Side(new, around, headline=headline)
    if sides[0].cores == sides[1].cores:
        return
    if not headline:
        _prove_subjects(*sides, edit.words)
    ways = _Way(edit, *sides, of_old=True), _Way(edit, *reversed(sides), of_old=False)
    lost, gained = (way.missing() for way in ways)
    if not (lost or gained):
        return
    pairs = _pair(ways[0], lost, gained)
    for a, b in pairs:
        yield Shift("name", "changed", old.evidence(a.start, a.end), new.evidence(b.start, b.end))
    # What only its counterpart proved to be a name is none without it.
    for a in ways[0].dropped(lost, sides[0].proven.union(a for a, _ in pairs)):
        yield Shift("name", "removed", old.evidence(a.start, a.end), None)
    for b in ways[1].dropped(gained, sides[1].proven.union(b for _, b in pairs)):
        yield Shift("name", "added", None, new.evidence(b.start, b.end))


def _all_nouns(shift: Shift) -> bool:
    """True where no side has two capitals or a given name: in German every noun has one."""
    sides = [side.text for side in (shift.old, shift.new) if side]
    named = [[w for w in map(str.casefold, text.split()) if w not in GRAMMAR[_GERMAN]] for text in sides]
    return not any(len(parts) > 1 or GIVEN & set(parts) for parts in named)


def _prove_subjects(old: Side, new: Side, ops: tuple[WordOp, ...]) -> None:
    """Two single words that stand for each other are names if one of them is no everyday word (Apple, Google)."""
    doubtful = {name.start: name for name in new.names if name.doubtful}
    for a in old.names if doubtful else ():
        span = opposite(ops, a.start, a.end, of_old=True) if a.doubtful else None
        b = doubtful.get(span.start) if span else None
        if b is not None and span == (b.start, b.end) and _are_subjects(a, b):
            old.proven.add(a)
            new.proven.add(b)


def _are_subjects(a: Mention, b: Mention) -> bool:
    pair = a.text.casefold(), b.text.casefold()
    return (
        all(word.isalpha() and len(word) > 2 for word in pair)
        and not all(map(is_everyday, pair))
        and not is_misspelling(*pair)
        and not _are_kinds(*pair)
    )


def _are_kinds(a: str, b: str) -> bool:
    """True for two kinds of what one word says: "rainstorms" and "thunderstorms"."""
    same = next((n for n in range(min(len(a), len(b))) if a[-n - 1] != b[-n - 1]), 0)
    return same >= _SHORTEST_HEAD and is_known(a[-same:])


class _Way:
    """One way to look at an edit: from one side's names to the other side."""

    def __init__(self, edit: Edit, here: Side, there: Side, *, of_old: bool) -> None:
        self._edit, self._here, self._there, self._of_old = edit, here, there, of_old

    def missing(self) -> list[Mention]:
        """The names that can be none of the other side's and that no earlier facet has spoken of, each once."""
        other = self._there
        lost = [name for name in self._here.names if name.core not in other.cores]
        if not lost:
            return lost
        lost = [name for name in lost if not other.has_form(name.core) and self._is_surely(name)]
        lost = [name for name in _once(lost) if not (other.writes(name, self._here) or other.has_last_name(name))]
        lost = _remaining(self._edit, self._here.passage, lost, of_old=self._of_old)
        return [name for name in lost if not self._is_slip(name, self.instead(name))]

    def _is_surely(self, name: Mention) -> bool:
        """True for a name, False for a doubtful one that need not be proven, as the other side writes it too."""
        return not name.doubtful or (not self._there.writes(name, self._here) and self._here.is_name(name))

    def instead(self, name: Mention) -> Span | None:
        """What stands in the place of a name."""
        return opposite(self._edit.words, name.start, name.end, of_old=self._of_old)

    def _is_slip(self, name: Mention, span: Span | None) -> bool:
        """True where the word of every day or the place stands instead that the name is a slip of ("Techology")."""
        if span is None or span.end - span.start > _LONGEST_INSTEAD:
            return False
        text = self._there.passage.text
        if len(name.core) == 1 and not is_known(name.core[0]):
            instead = words(text[span.start : span.end])
            if any(is_known(word.key) and is_misspelling(name.core[0], word.key) for word in instead):
                return True
        return any(is_slip(name.text, spot.name) for spot in among(spots(text), span) if spot.start >= span.start)

    def dropped(self, names: list[Mention], told: set[Mention]) -> list[Mention]:
        """The names not yet told whose loss is a claim: no speaker's, and none where a pronoun stands instead."""
        home = self._here.passage
        names = [name for name in names if name not in told and not self._is_pronoun(name, self.instead(name))]
        speakers = _speakers(home) if names and is_english(self._edit) else ()
        return [name for name in names if not covers(speakers, home, name.start, name.end)]

    def _is_pronoun(self, name: Mention, span: Span | None) -> bool:
        """True where a pronoun, or "the company", stands in the name's place."""
        if span is None or span.end - span.start > _LONGEST_INSTEAD:
            return False
        text = self._there.passage.text
        there = text[span.start : span.end].casefold().split()
        if not there:
            return False
        if not _STANDS_FOR_A_NAME.isdisjoint(there):
            return True
        definite = there[0] in _POINTING or self._is_generic(name, there, text[: span.start])
        return definite and len(there) <= 3 and not self._is_unnamed(name, there)

    def _is_generic(self, name: Mention, there: list[str], before: str) -> bool:
        """True for "the bank" in the place of "the Bank of England"."""
        return before[-_ARTICLE:].casefold().split()[-1:] == ["the"] and there[-1] in name.core

    def _is_unnamed(self, name: Mention, there: list[str]) -> bool:
        """True for "the victim" in the place of a name that the other text has nowhere."""
        last = name.text.split()[-1]
        return not UNNAMED.isdisjoint(there) and last not in self._there.passage.body.text


def _once(names: Iterable[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    forms = Forms()
    for name in names:
        if next(forms.same(name.core), None) is None:
            kept.append(name)
            forms.add(name)
    return kept


def _speakers(passage: Passage | None) -> tuple[tuple[int, int], ...]:
    """The body's spans of those who speak in a passage: their office and house are no claim by themselves."""
    return tuple(passage.span(item.source.start, item.source.end) for item in said_in(passage)) if passage else ()


def _remaining(edit: Edit, home: Passage, names: list[Mention], *, of_old: bool) -> list[Mention]:
    """The names that no earlier facet has spoken of."""
    spans = proven(edit, "old" if of_old else "new", _TOLD) if names and edit.found else ()
    return [name for name in names if not covers(spans, home, name.start, name.end)] if spans else names


def _pair(way: _Way, lost: list[Mention], gained: list[Mention]) -> list[tuple[Mention, Mention]]:
    """Which name stands in the place of which, where the word diff replaced one by the other; none of them twice."""
    pairs: list[tuple[Mention, Mention]] = []
    waiting: dict[Span, Iterator[Mention]] = {}
    taken: set[Mention] = set()
    for a in lost if gained else ():
        span = way.instead(a)
        if span is not None:
            if span not in waiting:
                waiting[span] = iter(among(gained, span))
            match = next((b for b in waiting[span] if b not in taken), None)
            if match is not None:
                pairs.append((a, match))
                taken.add(match)
    return pairs


def _one_sided(edit: Edit) -> Iterator[Shift]:
    """The names that a sentence brings or takes: those that its own text has nowhere else."""
    passage = edit.old or edit.new
    if passage is None:
        return
    text, of_old = passage.text, edit.old is not None
    found = names(text, (passage.body.text,), headline=title_case(text))
    # What only the rest of the body could prove to be a name stands there as well.
    own = _once(name for name in found if is_proven(name, (text,)))
    for name in _remaining(edit, passage, own, of_old=of_old):
        if not is_elsewhere(name.text.split()[-1], passage):
            evidence = passage.evidence(name.start, name.end)
            yield Shift("name", "removed", evidence, None) if of_old else Shift("name", "added", None, evidence)
