"""Where an unnamed source still speaks, once another sentence has given it a name."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tracker.claims.edit import Passage
from tracker.claims.language.lexicon import lemma, tokens
from tracker.claims.speech.answering import said_in
from tracker.claims.words.speech import SOURCES

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from tracker.claims.edit import Body


def unnamed(body: Body) -> dict[int, frozenset[str]]:
    """The sentences in which somebody speaks unnamed, with the nouns of all who do; reads the whole text."""
    found: dict[int, frozenset[str]] = {}
    for index, (start, end, _) in enumerate(body.sentences):
        said = said_in(Passage(body.text[start:end], ((0, start),), body, (index,)))
        nouns = frozenset(noun for item in said if item.source.kind == "anonymous" for noun in item.source.nouns)
        if nouns:
            found[index] = nouns
    return found


def still_unnamed(
    speakers: Mapping[int, frozenset[str]], source: str, without: Container[int]
) -> tuple[tuple[int, ...], str]:
    """The indexes of sentences in which a like source speaks unnamed, and what to call it ("an unnamed official").

    `speakers` is what `unnamed` found in the text, `source` the speaker as the old text had it; a like source shares
    its noun. `without` are sentences not to look at: those that were given the name.
    """
    nouns = [token.text for token in tokens(source) if token.text.islower() and lemma(token.text) in _sources()]
    if not nouns:
        return (), ""
    wanted = {lemma(noun) for noun in nouns}
    found = [i for i, there in speakers.items() if i not in without and not wanted.isdisjoint(there)]
    singular = next(
        (noun for noun in sorted(SOURCES) if lemma(noun) in wanted and lemma(noun) == lemma(nouns[-1])), "source"
    )
    noun = {"people": "person", "individual": "person"}.get(singular, singular)
    return tuple(found), f"an unnamed {noun}"


@cache
def _sources() -> frozenset[str]:
    return frozenset(map(lemma, SOURCES))
