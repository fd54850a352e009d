"""What in the words of an edit only gives a statement to the speaker it had: the verb, the audience, a shorter name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import words_in
from tracker.claims.sides.spans import Cover
from tracker.claims.speech.answering import answers, relation
from tracker.claims.words.people import PARTICLES
from tracker.claims.words.speech import AUDIENCE, HONORIFICS, NEUTRAL
from tracker.model import Span
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.claims.edit import Edit, Passage
    from tracker.claims.speech.statements import Statement

_AUDIENCE = pattern(rf"\s+(?:{'|'.join(sorted(AUDIENCE))})\b")


def tags(edit: Edit) -> tuple[Cover, Cover] | None:
    """The ranges of both passages that say nothing else than the other side: who speaks is the same, however put.

    None where no speaker differs in words.
    """
    found = answers(edit)
    if found is None or edit.old is None or edit.new is None:
        return None
    same = [*found.same, *[(a, b) for a, b in found.pairs if relation(a.source, b.source) == "same"]]
    if not same:
        return None
    old = [span for a, b in same for span in _spans(edit.old, a, b)]
    new = [span for a, b in same for span in _spans(edit.new, b, a)]
    return Cover(old), Cover(new)


def _spans(passage: Passage, statement: Statement, other: Statement) -> Iterator[Span]:
    text, verb = passage.text, statement.verb
    if text[slice(*verb)].casefold() in NEUTRAL:
        audience = _AUDIENCE.match(text, verb.end)
        yield Span(verb.start, audience.end() if audience else verb.end)
    if statement.source.kind == other.source.kind == "named":
        source = statement.source
        name = {*source.core, *other.source.core}
        for word in words_in(text, [Span(source.start, source.end)]):
            written = text[word.start : word.end].casefold()
            if word.key in name or written in name or written in HONORIFICS or written in PARTICLES:
                yield Span(word.start, word.end)
