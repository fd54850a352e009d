"""Where an unnamed source still speaks, once another sentence has given it a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.claims.attribution import said_in
from tracker.claims.edit import Passage
from tracker.claims.lexicon import lemma, tokens
from tracker.claims.words.speech import SOURCES

if TYPE_CHECKING:
    from collections.abc import Container

    from tracker.claims.edit import Body


def still_unnamed(body: Body, source: str, without: Container[int]) -> tuple[tuple[int, ...], str]:
    """The indexes of sentences in which a like source speaks unnamed, and what to call it ("an unnamed official").

    `source` is the speaker as the old text had it; a like source shares its noun. `without` are sentences not to look
    at: those that were given the name.
    """
    nouns = [token.text for token in tokens(source) if token.text.islower() and lemma(token.text) in _sources()]
    if not nouns:
        return (), ""
    wanted = {lemma(noun) for noun in nouns}
    found = [i for i in range(len(body.sentences)) if i not in without and _speaks(body, i, wanted)]
    singular = next(
        (noun for noun in sorted(SOURCES) if lemma(noun) in wanted and lemma(noun) == lemma(nouns[-1])), "source"
    )
    noun = {"people": "person", "individual": "person"}.get(singular, singular)
    return tuple(found), f"an unnamed {noun}"


def _sources() -> frozenset[str]:
    return frozenset(map(lemma, SOURCES))


def _speaks(body: Body, index: int, wanted: set[str]) -> bool:
    start, end, _ = body.sentences[index]
    passage = Passage(body.text[start:end], ((0, start),), body, (index,))
    return any(item.source.kind == "anonymous" and wanted & item.source.nouns for item in said_in(passage))
