"""Content: words that say something and were added, removed or replaced by others, where no named facet says it."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from tracker.claims.language.answers import Left, leftovers, says_anything
from tracker.claims.language.lexicon import is_function_word, lemma, words, words_in
from tracker.claims.language.substance import telling
from tracker.claims.sides.both import both, whole
from tracker.claims.speech.tags import tags
from tracker.claims.words.speech import VERBS
from tracker.model import Shift, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.sides.both import Both


def shifts(edit: Edit) -> Iterator[Shift]:
    """What the named facets left unexplained of a change; nothing where only the wording differs."""
    sides = both(edit)
    if sides is None:
        return _whole(edit)
    left = leftovers(edit, sides)
    if left and sides.is_english:
        left = telling(_besides_tags(left, edit), sides)
    found = [_shift(sides, item) for item in left]
    old, new = sides.changed_forms
    if sides.is_english and len(old) >= _FEWEST_TURNED <= len(new) and _may_be_turned(sides):
        found += list(_swapped_roles(sides)) or _turned_round(sides)
    return iter(found)


def _besides_tags(found: list[Left], edit: Edit) -> list[Left]:
    """The runs without the words that only give a statement to the speaker it had."""
    covers = tags(edit)
    if covers is None:
        return found
    old, new = covers
    left = [
        Left([a for a in item.old if not old.touches(a)], [b for b in item.new if not new.touches(b)]) for item in found
    ]
    return [item for item in left if any(item)]


def _whole(edit: Edit) -> Iterator[Shift]:
    """An added or deleted sentence, as one shift."""
    side = whole(edit)
    if side is None or not says_anything(side.text, edit):
        return
    evidence = side.evidence(0, len(side.text))
    if edit.new is not None:
        yield Shift("content", "added", None, evidence, "new text")
    else:
        yield Shift("content", "removed", evidence, None, "text no longer there")


def _shift(sides: Both, left: Left) -> Shift:
    old = sides.old.evidence(left.old[0].start, left.old[-1].end) if left.old else None
    new = sides.new.evidence(left.new[0].start, left.new[-1].end) if left.new else None
    if old and new:
        return Shift("content", "changed", old, new, f"{old.text} → {new.text}")
    if new:
        return Shift("content", "added", None, new, f"“{new.text}” is new")
    return Shift("content", "removed", old, None, f"“{old.text}” is gone" if old else "")


def _may_be_turned(sides: Both) -> bool:
    """A first look: words of the runs that differ can only have changed places where both sides have the same there."""
    old, new = sides.changed_forms
    gone = [word.lemma for word in old if word.key not in _ARTICLES]
    came = [word.lemma for word in new if word.key not in _ARTICLES]
    return len(gone) == len(came) and sorted(gone) == sorted(came)


def _swapped_roles(sides: Both) -> Iterator[Shift]:
    """Two runs that changed places with each other while the words between them stayed: who did it to whom."""
    if len(sides.places) != 2:
        return
    first, second = sides.places
    a, b = _lemmas(sides.old, first.old), _lemmas(sides.old, second.old)
    c, d = _lemmas(sides.new, first.new), _lemmas(sides.new, second.new)
    between = words(sides.old.text[first.old.end : second.old.start])
    if any(map(_only_speaks, (a, b))) or _are_clauses((a, b), [word.lemma for word in between]):
        return
    if all(word[0].isdigit() for word in a + b):
        return  # which number counts what is told as such
    if a and b and a != b and a == d and b == c and any(not is_function_word(w.key) for w in between):
        yield Shift(
            "content", "changed", sides.old.evidence(first.old.start, second.old.end),
            sides.new.evidence(first.new.start, second.new.end), "the roles are swapped",
        )  # fmt: skip


def _turned_round(sides: Both) -> Iterator[Shift]:
    """Two ends of one passage that changed places around the words between them, articles aside: "from A to B".

    However the words were aligned, all of them stayed; what only stands beside each other ("A and B") has no order.
    """
    old, new = ([w for w in words(side.text) if w.key not in _ARTICLES] for side in (sides.old, sides.new))
    if len(old) != len(new) or sorted(w.lemma for w in old) != sorted(w.lemma for w in new):
        return
    first = next((i for i, (a, b) in enumerate(zip(old, new, strict=True)) if a.lemma != b.lemma), None)
    if first is None:
        return
    last = next(i for i in range(len(old), 0, -1) if old[i - 1].lemma != new[i - 1].lemma)
    old, new = old[first:last], new[first:last]
    if _has_ends_turned([w.lemma for w in old], [w.lemma for w in new]):
        yield Shift(
            "content", "changed", sides.old.evidence(old[0].start, old[-1].end),
            sides.new.evidence(new[0].start, new[-1].end), "the roles are swapped",
        )  # fmt: skip


def _has_ends_turned(old: list[str], new: list[str]) -> bool:
    """True where one list is A, M, B and the other B, M, A, and M orders them; numbers are judged alone."""
    for a, b in product(range(1, _LONGEST_END + 1), repeat=2):
        between = old[a : len(old) - b]
        if between and [*old[len(old) - b :], *between, *old[:a]] == new:
            ends = (old[:a], old[len(old) - b :])
            if any(map(_only_speaks, ends)) or _are_clauses(ends, between):
                return False
            if _only_speaks(between) and _HEARD.isdisjoint(between):
                return False
            ordered = any(word in _ORDERING or not is_function_word(word) for word in between)
            if not _JOINING.isdisjoint(between) and all(any(word[0].isdigit() for word in end) for end in ends):
                return False  # each number went with its words: "injured 30 people and killed 12"
            return ordered and all(
                any(not (is_function_word(word) or word[0].isdigit()) for word in end) for end in ends
            )
    return False


def _are_clauses(ends: tuple[list[str], list[str]], between: list[str]) -> bool:
    """True for two ends that each have their own object and are only joined: "killed 12 people and injured 30"."""
    return not _JOINING.isdisjoint(between) and all(len(end) > 1 and not is_function_word(end[0]) for end in ends)


def _only_speaks(end: list[str]) -> bool:
    """True for a verb of saying, whose place beside the speaker is free: "the mayor said", "said the mayor"."""
    return all(word in _SPOKEN for word in end)


_SPOKEN = frozenset(map(lemma, VERBS))
# Behind these stands who hears it.
_HEARD = frozenset({"tell", "inform", "ask"})
_JOINING = frozenset({"and", "or", "while", "but"})
_ARTICLES = frozenset({"the", "a", "an"})
# Where fewer words than this differ on a side, nothing has changed places.
_FEWEST_TURNED = 2
_ORDERING = frozenset("to from than by over against before after of for under above into behind".split())
# Of so many words a name or a noun with its adjectives is at most.
_LONGEST_END = 3


def _lemmas(side: Passage, span: Span) -> list[str]:
    """The lemmas of a run, words of grammar too: "by rebels" in the place of "rebels" is the passive, not a swap."""
    return [word.lemma for word in words_in(side.text, [span])]
