"""The facet `attribution`: who says it, named or not, and how far the verb stands behind it."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import read, words
from tracker.claims.language.vocabulary import are_listed_opposites
from tracker.claims.sides.both import is_english
from tracker.claims.speech.answering import answers, relation, said_in
from tracker.claims.speech.quoted import quoted
from tracker.model import Shift, Span
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.speech.quoted import Quoted
    from tracker.claims.speech.speakers import Source
    from tracker.claims.speech.statements import Statement
    from tracker.model import Evidence

_START = attrgetter("start")
# "who asked not to be named", "speaking on condition of anonymity", "declined to give his name".
_NAMELESS = pattern(
    r"(?:\b(?:who|and)\s+)?\b(?:ask|asked|asking|request|requested|requesting|insist|insisted|insisting|declin\w+|refus\w+"
    r"|(?:did|do|does)(?:\s+not|n['’]t)\s+(?:want|wish)|spoke|speaking|said|on|under|wished|wishing|preferred)\b"
    r"[^.,;:!?\"“”]{0,40}?\b(?:anonym\w+|(?:be|being)\s+(?:named|identified|quoted\s+by\s+name)|remain\s+(?:anonymous|unnamed)"
    r"|(?:give|use|have)\s+(?:his|her|their|its)\s+(?:full\s+|last\s+|real\s+)?names?(?:\s+(?:used|published|printed))?)"
)


def shifts(edit: Edit) -> Iterator[Shift]:
    """What became of the speakers; order, pronouns, titles and a shorter form of a name are wording."""
    if not is_english(edit):
        return
    if edit.old is None or edit.new is None:
        yield from _gone(edit.old, said_in(edit.old))
        yield from _come(edit.new, said_in(edit.new))
        return
    found = answers(edit)
    if found is None:
        return
    yield from dict.fromkeys(shift for a, b in found.pairs for shift in _changed(edit.old, edit.new, a, b))
    yield from _gone(edit.old, [a for a in found.gone if not _mentioned(a, edit.new)])
    yield from _come(edit.new, [b for b in found.come if not _mentioned(b, edit.old)])


def _changed(old: Passage, new: Passage, a: Statement, b: Statement) -> Iterator[Shift]:
    """Another speaker, or the same words behind a verb that stands behind them more or less."""
    kind = relation(a.source, b.source)
    if kind == "same":
        kind = _by_anonymity(old, new, a.source, b.source)
    if kind != "same":
        before, after = _evidence(old, a), _evidence(new, b)
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


def _evidence(passage: Passage, statement: Statement) -> Evidence:
    """A speaker, with the wish not to be named where that stands behind it, and what is quoted."""
    start, end = statement.source.start, statement.source.end
    also = _quotes(passage, statement)
    for wish in _anonymity(passage, statement.source):
        if wish.start - end <= _BESIDE and not any(wish.start < quote.end and start < quote.start for quote in also):
            end = max(end, wish.end)
        else:
            also += (wish,)
    return passage.evidence(start, end, also=also)


# What stands between a speaker and what is told of him in the same breath, in characters.
_BESIDE = 40


def _by_anonymity(old: Passage, new: Passage, a: Source, b: Source) -> str:
    """What became of a speaker who is named on one side and on the other is an office that does not want to be."""
    if {a.kind, b.kind} == {"named", "office"} and (_anonymity(new, b) if a.kind == "named" else _anonymity(old, a)):
        return "anonymised" if a.kind == "named" else "named"
    return "same"


def _anonymity(passage: Passage, source: Source) -> tuple[Span, ...]:
    """Where a sentence says that its speaker did not want to be named."""
    if source.kind == "named":
        return ()
    found = _NAMELESS.search(passage.text, source.start)
    return (Span(*found.span()),) if found else ()


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
