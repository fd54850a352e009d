"""Content: words that say something and were added, removed or replaced by others, where no named facet says it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tracker.claims.figures import figures, may_have_figures
from tracker.claims.lexicon import is_filler, is_function_word, words
from tracker.claims.moments import may_have_moments, moments
from tracker.claims.polarity import are_opposites
from tracker.claims.reading import both, is_english, touches, whole, within, without_common
from tracker.claims.sameness import canonical, same_meaning, spelled_together
from tracker.claims.words.foreign import GRAMMAR, base_language
from tracker.claims.words.opposites import NEGATORS
from tracker.model import Shift, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.lexicon import Word
    from tracker.claims.reading import Both, Region
    from tracker.model import Evidence


# Who says it is for attribution to judge; the bare verb adds nothing.
_REPORTING = frozenset({"say", "tell", "accord"})


class Left(NamedTuple):
    """The words of one changed run that nothing on the other side answers to."""

    old: list[Word]
    new: list[Word]


def shifts(edit: Edit) -> Iterator[Shift]:
    """What the named facets left unexplained of a change; nothing where only the wording differs."""
    sides = both(edit)
    if sides is None:
        yield from _whole(edit)
        return
    for left in _leftovers(edit, sides):
        yield _shift(sides, left)
    if is_english(edit):
        yield from _swapped_roles(sides)


def _whole(edit: Edit) -> Iterator[Shift]:
    """An added or deleted sentence, as one shift."""
    side = whole(edit)
    if side is None or not any(_says_something(word, edit) for word in words(side.text)):
        return
    evidence = side.evidence(0, len(side.text))
    if edit.new is not None:
        yield Shift("content", "added", None, evidence, "new text")
    else:
        yield Shift("content", "removed", evidence, None, "text no longer there")


def _leftovers(edit: Edit, sides: Both) -> Iterator[Left]:
    """For each changed run, the words that say something and are answered by nothing on the other side."""
    line_old, line_new = sides.words
    places = sides.places
    old, new = _changed(line_old, [p.old for p in places]), _changed(line_new, [p.new for p in places])
    if is_english(edit):
        old, new = canonical(old), canonical(new)
    old, new = without_common(old, new, lambda word: word.key)
    if is_english(edit):
        old, new = without_common(old, new, lambda word: word.lemma)
        old, new = _answered(old, new, places)
        old, new = _unsaid(old, line_new), _unsaid(new, line_old)
    old = [word for word in _uncovered(old, sides.old, edit, "old") if _says_something(word, edit)]
    new = [word for word in _uncovered(new, sides.new, edit, "new") if _says_something(word, edit)]
    for place in places:
        left = Left(within(old, [place.old]), within(new, [place.new]))
        if left.old or left.new:
            yield left


def _changed(line: Sequence[Word], spans: Sequence[Span]) -> list[Word]:
    """The words of the changed runs, without those that only repeat the word beside them ("the the")."""
    found = []
    for at, word in enumerate(line):
        repeats = at > 0 and line[at - 1].key == word.key
        doubled = at + 1 < len(line) and line[at + 1].key == word.key
        if not (repeats or doubled) and any(touches(word, span) for span in spans):
            found.append(word)
    return found


def _unsaid(line: Sequence[Word], others: Sequence[Word]) -> list[Word]:
    """The words that the other side has nowhere; what it says already, once more or once less, is no new content."""
    said = {word.lemma for word in others}
    return [word for word in line if word.lemma not in said]


def _says_something(word: Word, edit: Edit) -> bool:
    """False for words of grammar and fillers, and for a letter or clitic that stands alone."""
    if not is_english(edit):
        return word.key not in GRAMMAR.get(base_language(edit.language), ())
    if word.key in NEGATORS:  # for polarity to judge
        return False
    silent = is_function_word(word.key) or is_filler(word.key) or word.key[0] == "'" or word.lemma in _REPORTING
    return not silent and (len(word.key) > 1 or word.key.isdigit())


def _uncovered(line: Sequence[Word], side: Passage, edit: Edit, name: str) -> list[Word]:
    """The words that no shift found so far has as evidence, and that belong to no figure or date.

    Figures and dates are read whole by their own facets; where those say nothing, only their style differs.
    """
    if not line:
        return []
    changed = " ".join(side.text[word.start : word.end] for word in line)
    read: list[Span] = []
    if may_have_figures(changed):
        read += [Span(figure.start, figure.end) for figure in figures(side.text, edit.language)]
    if may_have_moments(changed):
        read += [Span(when.start, when.end) for when in moments(side.text)]
    proofs: list[Evidence] = [p for p in (getattr(shift, name) for shift in edit.found) if p is not None]
    spans = [Span(p.start, p.end) for p in proofs] + [extra for p in proofs for extra in p.also]
    return [
        word
        for word in line
        if not any(touches(word, span) for span in read) and not _overlaps(side.span(word.start, word.end), spans)
    ]


def _overlaps(span: Span, spans: Iterable[tuple[int, ...]]) -> bool:
    return any(span.start < end and start < span.end for start, end in spans)


def _answered(old: list[Word], new: list[Word], places: Sequence[Region]) -> tuple[list[Word], list[Word]]:
    """What is left once words that mean the same are taken away, those of one run before all others.

    Opposites are taken away too: whether they turned the statement round is for polarity to say.
    """
    old, new = spelled_together(old, new)
    for word in list(old):
        home = next((p for p in places if touches(word, p.old)), None)
        candidates = sorted(new, key=lambda other: home is None or not touches(other, home.new))
        match = next(
            (other for other in candidates if same_meaning(word, other) or are_opposites(word.key, other.key)), None
        )
        if match is not None:
            old.remove(word)
            new.remove(match)
    return old, new


def _shift(sides: Both, left: Left) -> Shift:
    old = sides.old.evidence(left.old[0].start, left.old[-1].end) if left.old else None
    new = sides.new.evidence(left.new[0].start, left.new[-1].end) if left.new else None
    if old and new:
        return Shift("content", "changed", old, new, f"{old.text} → {new.text}")
    if new:
        return Shift("content", "added", None, new, f"“{new.text}” is new")
    return Shift("content", "removed", old, None, f"“{old.text}” is gone" if old else "")


def _swapped_roles(sides: Both) -> Iterator[Shift]:
    """Two runs that changed places with each other while the words between them stayed: who did it to whom."""
    if len(sides.places) != 2:
        return
    first, second = sides.places
    a, b = _lemmas(sides.old, first.old), _lemmas(sides.old, second.old)
    c, d = _lemmas(sides.new, first.new), _lemmas(sides.new, second.new)
    between = words(sides.old.text[first.old.end : second.old.start])
    if a and b and a != b and a == d and b == c and any(not is_function_word(w.key) for w in between):
        yield Shift(
            "content", "changed", sides.old.evidence(first.old.start, second.old.end),
            sides.new.evidence(first.new.start, second.new.end), "the roles are swapped",
        )  # fmt: skip


def _lemmas(side: Passage, span: Span) -> list[str]:
    """The lemmas of a run, words of grammar too: "by rebels" in the place of "rebels" is the passive, not a swap."""
    return [word.lemma for word in words(side.text) if touches(word, span)]
