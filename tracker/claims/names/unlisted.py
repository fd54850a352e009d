"""Places that no list has, known by what stands before them or by what they stand for."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import lemma
from tracker.claims.language.vocabulary import is_known
from tracker.claims.names.people import candidates, is_proven
from tracker.claims.names.spots import WORD
from tracker.claims.sides.occurrences import sentences_with
from tracker.claims.sides.spans import among
from tracker.claims.words.people import GIVEN, NATIONALITIES, PARTICLES
from tracker.claims.words.sets import word_set
from tracker.patterns import pattern

if TYPE_CHECKING:
    from tracker.claims.edit import Body, Passage
    from tracker.claims.names.people import Mention
    from tracker.model import Span

# "From" and "to" locate only on the way: people get and give things too.
_WAYS = word_set("flight flights road train bus ferry trip journey way route plane boat border")
_MOVES = frozenset(
    map(lemma, ("travel", "go", "fly", "drive", "move", "return", "sail", "flee", "march", "walk", "ride"))
)
_REACHING = frozenset(map(lemma, ("leave", "enter", "reach", "visit", "flee", "invade")))
_LOCATING = word_set("in at near outside inside across around through toward towards into")
_SETTLEMENTS = word_set("city town village port province region district state county island river lake coast capital")
# How far back the words before a name are read, in characters.
_FAR = 30
# So many sentences that have a name's letters are read to see what is called so.
_MOST_LOOKS = 50
_IN_CAPITALS = pattern(r"\b(?:in|near|outside) [^a-z\W\d_]")
_LONGEST_BEFORE = 8


_INSIDE = frozenset({"in", "near", "outside"})
_STAKES = frozenset(
    map(lemma, "stake share invest investor investment interest believe belief confidence trust majority role".split())
)
_SHORTEST = 2
_OF_PLACES = word_set(
    "fort lake port new mount mt st saint san santa los las el la north south east west upper lower great little city"
    " county beach island islands valley falls springs creek heights hills park bay river village town harbor harbour"
    " junction point"
)


def instead(passage: Passage, span: Span | None, sides: tuple[Passage, Passage]) -> Mention | None:
    """The capitalised run within a replaced text, unless it is known for a person or an organisation."""
    if span is None:
        return None
    around = tuple(side.body.text for side in sides)
    for name in among(candidates(passage.text, around, headline=False), span):
        inside = span.start <= name.start and name.end <= span.end
        if (
            inside
            and name.kind == "name"
            and _is_located(passage.text, name)
            and is_proven(name, around)
            and not any(_is_person(name, side.body, around) for side in sides)
        ):
            return name
    return None


def _is_person(name: Mention, body: Body, around: tuple[str, ...]) -> bool:
    """True where a sentence of the body has a word of the name within that of a person."""
    for word in name.text.split():
        for i in islice(sentences_with(body, word), _MOST_LOOKS):
            text = body.text[slice(*body.sentences[i][:2])]
            if not _is_beside_capital(text, word):
                continue
            there = candidates(text, around)
            if any(m.kind == "person" and not {*m.core}.isdisjoint(name.core) for m in there):
                return True
    return False


def _is_beside_capital(text: str, word: str) -> bool:
    """False where a word has no capital before it and none behind it, as one of a person's full name has."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        last = text[max(0, at - _FAR) : at].rstrip().rpartition(" ")[2]
        if last[:1].isupper() or last in PARTICLES or text[end + 1 : end + 2].isupper() or text[end : end + 1] in "'’":
            return True
        at = text.find(word, end)
    return False


def _is_located(text: str, name: Mention) -> bool:
    """True where the words before a name say that it is a place: "in Torvik", "near the Arn", "the town of Arn"."""
    before = [match[0].casefold() for match in WORD.finditer(text, max(0, name.start - _FAR), name.start)][-3:]
    while before and before[-1] in {"the", "of"}:
        before.pop()
    if before and before[-1] in {"to", "from"}:
        return any(word in _WAYS or lemma(word) in _MOVES for word in before[:-1])
    return bool(before) and (before[-1] in _LOCATING or before[-1] in _SETTLEMENTS or lemma(before[-1]) in _REACHING)


def located(passage: Passage, other: Passage, run: Span, around: tuple[str, str]) -> Mention | None:
    """The one name within a run that differs which stands where places do and is known for nothing else."""
    text = passage.text
    if not may_locate(text, run):
        return None
    names = [
        name
        for name in among(candidates(text, around, headline=False), run)
        if run.start <= name.start and name.end <= run.end and _is_in(text, name)
    ]
    if len(names) != 1 or not _may_be_place(names[0]) or names[0].text in other.text:
        return None
    return None if any(_is_person(names[0], body, around) for body in (passage.body, other.body)) else names[0]


def may_locate(text: str, run: Span) -> bool:
    """False where no capital of a run stands behind one of the words that locate."""
    return _IN_CAPITALS.search(text, max(0, run.start - _LONGEST_BEFORE), run.end) is not None


def _is_in(text: str, name: Mention) -> bool:
    """True where a name stands behind "in", "near" or "outside", and not as what one has a share or a belief in."""
    before = [match[0].casefold() for match in WORD.finditer(text, max(0, name.start - _FAR), name.start)][-2:]
    return bool(before) and before[-1] in _INSIDE and lemma(before[0]) not in _STAKES


def _may_be_place(name: Mention) -> bool:
    """True for words that are none of every day, but for those with which places' names begin and end."""
    words = [word.casefold().rstrip(".") for word in name.text.split()]
    return (
        not name.doubtful
        and name.kind != "organisation"
        and GIVEN.isdisjoint(words)
        and NATIONALITIES.isdisjoint(words)
        and any(word not in _OF_PLACES for word in words)
        and not any(is_known(word) for word in words if word not in _OF_PLACES)
        and all(len(word) > _SHORTEST for word in words if word not in _OF_PLACES)
    )
