"""Findings and notices → whether the new page says that, and what, it changed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import is_function_word, words
from tracker.claims.telling.repeats import same_words
from tracker.model import Disclosure, DisclosureState, NoticeKind
from tracker.patterns import pattern
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.model import Change, Document, FieldChange, Finding, Moment, Notice, Shift

_OF_CHANGE = pattern(
    r"\b(?:correct|clarif|amend|revis|rectif|mistak|misstat|misidentif|misspell|incorrect|erroneous|inaccura|an error\b"
    r"|(?:earlier|previous|original) version|updated (?:to|with|throughout)|has been (?:changed|edited|removed)"
    r"|retract|removed)",
    re.IGNORECASE,
)
_SENTENCE = pattern(r"[^.!?;]+(?:\.(?=\S)[^.!?;]+)*")
_MISTAKE = pattern(
    r"\b(?:(?P<facet>misspel\w+|misquot\w+|misattribut\w+|misidentif\w+|misnam\w+)|misstat\w+|mistak\w+|misreport\w+"
    r"|incorrect\w*|wrong\w*|erroneous\w*|inaccura\w+|errors?|correct(?:s|ed|ing)?|gave|given)\b",
    re.IGNORECASE,
)
_NUMBER, _NAME, _TIME, _PLACE = (frozenset({facet}) for facet in ("quantity", "name", "time", "place"))
_WHO_SAID, _QUOTED = frozenset({"attribution"}), frozenset({"quotation"})
# What a correction calls the thing that was wrong → the facets that find it.
_THINGS = {
    **dict.fromkeys(
        "number numbers figure figures amount total count toll percentage age ages price sum".split(), _NUMBER
    ),
    **dict.fromkeys("date dates time year years month day days".split(), _TIME),
    **dict.fromkeys("name names spelling surname".split(), _NAME | _WHO_SAID),
    **dict.fromkeys("title titles position job office".split(), _NAME | _WHO_SAID | {"content"}),
    **dict.fromkeys("location place city town country state county".split(), _PLACE),
    **dict.fromkeys("quote quotes quotation quotations".split(), _QUOTED | _WHO_SAID),
    **dict.fromkeys("source speaker attribution".split(), _WHO_SAID | {"quotation"}),
}
_THING = pattern(r"\b(?:" + "|".join(_THINGS) + r")\b", re.IGNORECASE)
_BY_VERB_OF = {
    "misspel": _NAME | _WHO_SAID | _PLACE, "misquot": _QUOTED, "misattribut": _WHO_SAID | _QUOTED,
    "misidentif": _NAME | _WHO_SAID, "misnam": _NAME | _WHO_SAID,
}  # fmt: skip
_FIELDS = {
    "caption": "captions", "headline": "headline", "byline": "byline", "standfirst": "standfirst",
    "subheadline": "standfirst", "subheading": "standfirst", "summary": "standfirst",
}  # fmt: skip
_FIELD = pattern(r"\b(?:" + "|".join(_FIELDS) + r")s?\b", re.IGNORECASE)
# A notice names a change when it has at least this share of the content words that came or went.
_NAMED = 0.5


def disclosure(
    findings: tuple[Finding, ...],
    changes: tuple[Change, ...],
    fields: tuple[FieldChange, ...],
    old: Document,
    new: Document,
) -> Disclosure | None:
    """What the notices that came or changed with the new version say about its claims; None without claim shifts.

    `names-the-change`: a correction, clarification or note holds what at least one finding put in or took out, or
    says which kind of thing was wrong ("misstated the date in a caption").
    `speaks-of-change`: a notice says that something changed, not what. `time-only`: a marker's time moved.
    """
    if not any(entry.shifts for entries in (changes, fields) for entry in entries):
        return None
    claims = [f for f in findings if any(place.shift is not None for place in f.places)]
    said = _said(claims, changes, fields, old.notices, new.notices)
    return replace(said, modified_moved=_moved(old.modified, new.modified))


def _moved(old: Moment | None, new: Moment | None) -> bool | None:
    """Whether a stated time moved; None where a side has none, or both have the same day and no more."""
    if old is None or new is None:
        return None
    return None if old.time == new.time and (old.day or new.day) else old.time != new.time


def _said(
    claims: list[Finding],
    changes: tuple[Change, ...],
    fields: tuple[FieldChange, ...],
    old_notices: tuple[Notice, ...],
    new_notices: tuple[Notice, ...],
) -> Disclosure:
    """What the notices say of these findings."""
    if not new_notices:
        return Disclosure(DisclosureState.NONE_FOUND, (), tuple([f.rank for f in claims]))
    fresh = _fresh(old_notices, new_notices)
    speaking = [i for i in fresh if _speaks(new_notices[i])]
    there = {i: _forms(new_notices[i]) for i in speaking}
    named = {f.rank: [i for i in speaking if _names(there[i], f, changes, fields)] for f in claims}
    for i in speaking:
        _add_described(i, new_notices[i], claims, named, changes, fields)
    naming = sorted({i for indexes in named.values() for i in indexes})
    uncovered = tuple(rank for rank, indexes in named.items() if not indexes)
    if naming:
        return Disclosure(DisclosureState.NAMES_THE_CHANGE, tuple(naming), uncovered)
    if speaking:
        return Disclosure(DisclosureState.SPEAKS_OF_CHANGE, tuple(speaking), uncovered)
    if fresh:
        return Disclosure(DisclosureState.TIME_ONLY, tuple(fresh), uncovered)
    return Disclosure(DisclosureState.NONE_FOUND, (), uncovered)


def _fresh(old: tuple[Notice, ...], new: tuple[Notice, ...]) -> list[int]:
    """The new page's notices that the old page did not have in these words; when it was published is none."""
    known = {fold(notice.text) for notice in old}
    return [
        i for i, notice in enumerate(new) if notice.kind is not NoticeKind.PUBLISHED and fold(notice.text) not in known
    ]


def _speaks(notice: Notice) -> bool:
    return notice.kind.about_content or _OF_CHANGE.search(notice.text) is not None


def _shifts(finding: Finding, changes: tuple[Change, ...], fields: tuple[FieldChange, ...]) -> list[Shift]:
    """The shifts that a finding stands on; none for wording."""
    found: list[Shift] = []
    for place in finding.places:
        if place.shift is not None:
            entry = changes[place.change] if place.change is not None else fields[place.field or 0]
            found.append(entry.shifts[place.shift])
    return found


def _forms(notice: Notice) -> set[str]:
    """The words of a notice, as they stand and by their lemmas."""
    return {form for word in words(notice.text) for form in (word.key, word.lemma)}


def _names(there: set[str], finding: Finding, changes: tuple[Change, ...], fields: tuple[FieldChange, ...]) -> bool:
    """True where a notice of these words holds what one of the finding's shifts put in or took out."""
    return any(_holds(there, differing) for shift in _shifts(finding, changes, fields) for differing in _sides(shift))


def _add_described(
    index: int,
    notice: Notice,
    claims: list[Finding],
    named: dict[int, list[int]],
    changes: tuple[Change, ...],
    fields: tuple[FieldChange, ...],
) -> None:
    """Lets a notice name the findings of a facet that it says was wrong, in the field that it says.

    Not where it gives the words of a finding of that facet: then it is about that one alone.
    """
    for facets, field in described(notice.text):
        about = [f for f in claims if facets & _facets(f, changes, fields) and _in_field(f, field, fields)]
        if not any(index in named[finding.rank] for finding in about):
            for finding in about:
                named[finding.rank].append(index)


def described(text: str) -> list[tuple[frozenset[str], str]]:
    """The facets that a correction says were wrong, each with the field it names for them, else ""."""
    found = []
    for sentence in _SENTENCE.findall(text):
        mistake = _MISTAKE.search(sentence)
        facets = _wrong(sentence, mistake) if mistake else None
        if facets:
            place = _FIELD.search(sentence)
            found.append((facets, _FIELDS[place[0].lower().removesuffix("s")] if place else ""))
    return found


def _wrong(sentence: str, mistake: re.Match[str]) -> frozenset[str] | None:
    """The facets of the thing that was wrong: told by the verb, else the first thing after it, else the last before."""
    if verb := mistake["facet"]:
        return next(facets for beginning, facets in _BY_VERB_OF.items() if verb.lower().startswith(beginning))
    after = _THING.search(sentence, mistake.end())
    before = [*_THING.finditer(sentence, 0, mistake.start())]
    thing = after or (before[-1] if before else None)
    return _THINGS[thing[0].lower()] if thing else None


def _facets(finding: Finding, changes: tuple[Change, ...], fields: tuple[FieldChange, ...]) -> frozenset[str]:
    """The finding's facet and those that the same words prove beside it."""
    found = {finding.facet}
    for place in finding.places:
        beside = (changes[place.change] if place.change is not None else fields[place.field or 0]).shifts
        if place.shift is not None:
            found |= {other.facet for other in beside if same_words(beside[place.shift], other)}
    return frozenset(found)


def _in_field(finding: Finding, field: str, fields: tuple[FieldChange, ...]) -> bool:
    """True where a finding has a place in the named field; where none is named, anywhere."""
    return not field or any(p.field is not None and fields[p.field].field == field for p in finding.places)


def _sides(shift: Shift) -> Iterator[frozenset[str]]:
    """The words that only one side of a shift has, for each side."""
    old, new = (_content(side.text if side else "") for side in (shift.old, shift.new))
    yield old - new
    yield new - old


def _content(text: str) -> frozenset[str]:
    return frozenset(word.lemma for word in words(text) if not is_function_word(word.key))


def _holds(there: set[str], differing: frozenset[str]) -> bool:
    """True where enough of the words are there; figures must be there whole."""
    figures = {word for word in differing if word[0].isdigit()}
    if figures:
        return figures <= there
    return bool(differing) and len(differing & there) >= _NAMED * len(differing)
