"""The facet `attribution`: who says it, named or not, and how far the verb stands behind it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from tracker.claims.lexicon import words
from tracker.claims.people import same_name
from tracker.claims.quotation import Quoted, quoted
from tracker.claims.reading import is_english
from tracker.claims.sameness import is_misspelling
from tracker.claims.speech import Statement, statements
from tracker.model import Shift, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.speakers import Source

# Two statements say the same when they share this much of the words of the shorter.
_SAME_WORDS = 0.5
# So many statements are tried, in order, for the one that answers to another.
_MOST_CANDIDATES = 200


def shifts(edit: Edit) -> Iterator[Shift]:
    """What became of the speakers; order, pronouns, titles and a shorter form of a name are wording."""
    if not is_english(edit):
        return
    old, new = (list(said_in(side)) for side in (edit.old, edit.new))
    if edit.old is None or edit.new is None:
        yield from _gone(edit.old, old)
        yield from _come(edit.new, new)
        return
    matched = pairs(old, new)
    yield from dict.fromkeys(shift for a, b in matched for shift in _changed(edit.old, edit.new, a, b))
    yield from _gone(edit.old, [a for a in old if not _mentioned(a, edit.new)])
    yield from _come(edit.new, [b for b in new if not _mentioned(b, edit.old)])


def said_in(passage: Passage | None) -> tuple[Statement, ...]:
    """The statements of a passage; quotations that began before it are known from its body."""
    if passage is None:
        return ()
    return statements(passage.text, tuple(item.inner for item in quoted(passage)))


def pairs(old: list[Statement], new: list[Statement]) -> list[tuple[Statement, Statement]]:
    """Which statement became which, taken out of both lists: same speaker first, then the same words."""
    found: list[tuple[Statement, Statement]] = []
    for test in (_same_speaker, _same_words):
        for a in tuple(old):
            match = next((b for b in islice(new, _MOST_CANDIDATES) if test(a, b)), None)
            if match is not None:
                found.append((a, match))
                old.remove(a)
                new.remove(match)
    return found


def _same_speaker(a: Statement, b: Statement) -> bool:
    return relation(a.source, b.source) == "same" and "pronoun" not in {a.source.kind, b.source.kind}


def _same_words(a: Statement, b: Statement) -> bool:
    shorter = min(len(a.said), len(b.said))
    return shorter == 0 or len(a.said & b.said) >= _SAME_WORDS * shorter


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
    if a.strength != b.strength:
        kind = "strengthened" if b.strength > a.strength else "softened"
        yield Shift("attribution", kind, old.evidence(*a.verb), new.evidence(*b.verb))


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
    """The quotation nearest to a statement's verb."""
    verb = statement.verb
    near = sorted(
        quoted(passage), key=lambda item: min(abs(item.span.start - verb.end), abs(verb.start - item.span.end))
    )
    return near[0] if near else None


def _mentioned(statement: Statement, passage: Passage) -> bool:
    """True where the other side still speaks of the same speaker, in whatever words it lets him speak."""
    if statement.source.kind == "pronoun" or not statement.source.core:
        return True
    there = {word.lemma for word in words(passage.text)} | {word.key for word in words(passage.text)}
    last = statement.source.core[-1]
    return last in there if statement.source.kind == "named" else all(word in there for word in statement.source.core)


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
