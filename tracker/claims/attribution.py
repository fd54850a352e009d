"""The facet `attribution`: who says it, named or not, and how far the verb stands behind it."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import read, words
from tracker.claims.language.sameness import is_misspelling
from tracker.claims.language.vocabulary import are_listed_opposites
from tracker.claims.names.people import same_name
from tracker.claims.sides.both import is_english
from tracker.claims.speech.quoted import Quoted, quoted
from tracker.claims.speech.statements import Speech, Statement, is_silent, said
from tracker.model import Shift, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.speech.speakers import Source

_START = attrgetter("start")
# Two statements say the same when they share this much of the words of the shorter.
_SAME_WORDS = 0.5
# So many statements are tried, in order, for the one that answers to another.
_MOST_CANDIDATES = 200


def shifts(edit: Edit) -> Iterator[Shift]:
    """What became of the speakers; order, pronouns, titles and a shorter form of a name are wording."""
    if not is_english(edit):
        return
    if edit.old is None or edit.new is None:
        yield from _gone(edit.old, said_in(edit.old))
        yield from _come(edit.new, said_in(edit.new))
        return
    if is_silent(edit.old) and is_silent(edit.new):
        return
    before, after = _speech(edit.old), _speech(edit.new)
    if before.stays(after):
        return
    old, new = _differing(before.statements, after.statements)
    if not old and not new:
        return
    matched = pairs(old, new, lambda: _say_the_same(edit))
    yield from dict.fromkeys(shift for a, b in matched for shift in _changed(edit.old, edit.new, a, b))
    yield from _gone(edit.old, [a for a in old if not _mentioned(a, edit.new)])
    yield from _come(edit.new, [b for b in new if not _mentioned(b, edit.old)])


def said_in(passage: Passage | None) -> tuple[Statement, ...]:
    """The statements of a passage; quotations that began before it are known from its body."""
    return () if passage is None or is_silent(passage) else _speech(passage).statements


@lru_cache(maxsize=4)
def _speech(passage: Passage) -> Speech:
    return Speech(passage.text, [item.inner for item in quoted(passage)], passage.parts)


def _differing(old: Sequence[Statement], new: Sequence[Statement]) -> tuple[list[Statement], list[Statement]]:
    """The statements of both sides without those at the beginning that are the same but for what is said."""
    first = 0
    while first < min(len(old), len(new)) and _sign(old[first]) == _sign(new[first]):
        first += 1
    return list(old[first:]), list(new[first:])


def _sign(statement: Statement) -> tuple[object, ...]:
    return (*statement.source[2:], statement.strength)


def _say_the_same(edit: Edit) -> bool:
    """True where the two sides of an edit share enough of their words for one to say what the other says."""
    if edit.old is None or edit.new is None:
        return False
    old, new = (said(side.text, said_in(side)) for side in (edit.old, edit.new))
    shorter = min(len(old), len(new))
    return shorter == 0 or len(old & new) >= _SAME_WORDS * shorter


def pairs(
    old: list[Statement], new: list[Statement], say_the_same: Callable[[], bool]
) -> list[tuple[Statement, Statement]]:
    """Which statement became which, taken out of both lists: same speaker first, then in order if the words are."""
    found: list[tuple[Statement, Statement]] = []
    left: list[Statement] = []
    for a in old:
        match = next((j for j, b in enumerate(islice(new, _MOST_CANDIDATES)) if _same_speaker(a, b)), None)
        if match is None:
            left.append(a)
        else:
            found.append((a, new.pop(match)))
    count = min(len(left), len(new))
    if count and not _are_pronouns([*left, *new]) and say_the_same():
        found += zip(left[:count], new[:count], strict=True)
        del left[:count], new[:count]
    old[:] = left
    return found


def _are_pronouns(items: Sequence[Statement]) -> bool:
    """True where all speak as strongly and none is more than "he" or "they": nothing can be told of them."""
    return all(item.source.kind == "pronoun" for item in items) and len({item.strength for item in items}) == 1


def _same_speaker(a: Statement, b: Statement) -> bool:
    return relation(a.source, b.source) == "same" and "pronoun" not in {a.source.kind, b.source.kind}


def relation(a: Source, b: Source) -> str:
    """What became of a speaker: "same", or the kind of shift."""
    kinds = {a.kind, b.kind}
    if "pronoun" in kinds or a.core == b.core:
        return "same"
    if a.kind == b.kind == "named":
        return "same" if same_name(a.core, b.core) or set(a.core) & set(b.core) else "reattributed"
    if kinds == {"named", "office"}:
        return "same"
    if kinds == {"named", "anonymous"}:
        return "named" if b.kind == "named" else "anonymised"
    if kinds == {"named", "institution"} and _within(a, b):
        return "same"
    if "named" in kinds and (a.nouns <= b.nouns or b.nouns <= a.nouns):
        return "named" if b.kind == "named" else "anonymised"
    if "named" not in kinds and (
        set(a.core) <= set(b.core) or set(b.core) <= set(a.core) or _one_head(a, b) or _typed_alike(a, b)
    ):
        return "same"
    return "reattributed"


def _within(a: Source, b: Source) -> bool:
    """True where what was taken for a person's name is part of the institution's."""
    named, other = (a, b) if a.kind == "named" else (b, a)
    return set(named.core) <= other.nouns


def _typed_alike(a: Source, b: Source) -> bool:
    return len(a.core) == len(b.core) and all(
        x == y or is_misspelling(x, y) for x, y in zip(a.core, b.core, strict=True)
    )


def _one_head(a: Source, b: Source) -> bool:
    return a.kind == b.kind and bool(a.core) and bool(b.core) and a.core[-1] == b.core[-1]


def _changed(old: Passage, new: Passage, a: Statement, b: Statement) -> Iterator[Shift]:
    """Another speaker, or the same words behind a verb that stands behind them more or less."""
    kind = relation(a.source, b.source)
    if kind != "same":
        before = old.evidence(a.source.start, a.source.end, also=_quotes(old, a))
        after = new.evidence(b.source.start, b.source.end, also=_quotes(new, b))
        yield Shift("attribution", kind, before, after)
        if kind == "reattributed":
            yield from _requoted(old, new, a, b)
    elif described := _described(old, new, a.source, b.source):
        yield Shift(
            "attribution",
            described,
            old.evidence(a.source.start, a.source.end),
            new.evidence(b.source.start, b.source.end),
        )
    if a.strength != b.strength and not _contradict(old.text[slice(*a.verb)], new.text[slice(*b.verb)]):
        kind = "strengthened" if b.strength > a.strength else "softened"
        yield Shift("attribution", kind, old.evidence(*a.verb), new.evidence(*b.verb))


def _contradict(verb: str, other: str) -> bool:
    """True for "confirmed" and "denied": what is said turned into its opposite, which is no matter of strength."""
    return are_listed_opposites(verb.casefold(), other.casefold())


def _described(old: Passage, new: Passage, a: Source, b: Source) -> str:
    """The kind of shift where an unnamed source is described more or less closely: "a senior port official".

    A statement stands on a weaker source then, so this counts like a weaker verb; "the official" only points back.
    """
    pointing = any(
        side.text[source.start : source.end].lower().startswith(_POINTING) for side, source in ((old, a), (new, b))
    )
    if pointing or not a.kind == b.kind == "anonymous" or a.nouns == b.nouns:
        return ""
    return "softened" if b.nouns < a.nouns else "strengthened" if a.nouns < b.nouns else ""


_POINTING = ("the ", "this ", "that ", "these ", "those ", "his ", "her ", "their ", "its ")


def _requoted(old: Passage, new: Passage, a: Statement, b: Statement) -> Iterator[Shift]:
    """The same quotation in another mouth is a shift of the quotation as well."""
    before, after = _beside(old, a), _beside(new, b)
    if before and after and before.keys == after.keys:
        yield Shift(
            "quotation",
            "reattributed",
            old.evidence(*before.span, also=((a.source.start, a.source.end),)),
            new.evidence(*after.span, also=((b.source.start, b.source.end),)),
        )


def _quotes(passage: Passage, statement: Statement) -> tuple[Span, ...]:
    """The span of the quotation that stands beside a speaker, if any."""
    beside = _beside(passage, statement)
    return (beside.span,) if beside else ()


def _beside(passage: Passage, statement: Statement) -> Quoted | None:
    """The quotation nearest to a statement's verb, the first of several as near."""
    verb, items = statement.verb, quoted(passage)
    at = bisect_left(items, verb.start, key=_START)
    return min(
        items[max(0, at - 1) : at + 1],
        key=lambda item: min(abs(item.start - verb.end), abs(verb.start - item.end)),
        default=None,
    )


def _mentioned(statement: Statement, passage: Passage) -> bool:
    """True where the other side still speaks of the same speaker, in whatever words it lets him speak."""
    if statement.source.kind == "pronoun" or not statement.source.core:
        return True
    core = statement.source.core
    return all(_has(passage, word) for word in (core[-1:] if statement.source.kind == "named" else core))


def _has(passage: Passage, word: str) -> bool:
    """True where a passage has a word, as it stands there or without inflection; most words are there as they are."""
    as_it_is = word in _plain(passage) and any(word in (key, base) for _, _, key, base in read(word))
    return as_it_is or word in _forms(passage)


@lru_cache(maxsize=4)
def _plain(passage: Passage) -> frozenset[str]:
    """What stands between the spaces and commas of a passage."""
    return frozenset(passage.text.casefold().replace(",", " ").split())


@lru_cache(maxsize=4)
def _forms(passage: Passage) -> frozenset[str]:
    """The words of a passage, as they stand there and without inflection."""
    line = words(passage.text)
    return frozenset([word.key for word in line] + [word.lemma for word in line])


def _gone(passage: Passage | None, found: Sequence[Statement]) -> Iterator[Shift]:
    for item in found:
        if passage is not None and item.source.kind != "pronoun":
            yield Shift("attribution", "removed", passage.evidence(*_whole(item)), None)


def _come(passage: Passage | None, found: Sequence[Statement]) -> Iterator[Shift]:
    for item in found:
        if passage is not None and item.source.kind != "pronoun":
            yield Shift("attribution", "added", None, passage.evidence(*_whole(item)))


def _whole(item: Statement) -> Span:
    """Speaker and verb together, where they stand side by side."""
    start, end = min(item.source.start, item.verb.start), max(item.source.end, item.verb.end)
    return Span(start, end) if end - start < 120 else Span(item.source.start, item.source.end)
