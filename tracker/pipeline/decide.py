"""Captures → versions: a pure function of what was seen and when, whatever the order in which it came in."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from tracker.extract.signatures import NOT_FOUND
from tracker.model import NoticeKind, Outcome, utc_text
from tracker.store.values import Decision, Sighting, Wording
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tracker.model import Document

# DESIGN §2.4: a visit that finds this much less text than before is doubtful until it is seen again.
_SHRUNK_TO = 0.4
# DESIGN §2.5: wordings left and returned to twice within this time are variants of one another.
_VARIANT_WITHIN = timedelta(hours=24)
# What finds the page up, as it was or with another wording.
UP = frozenset({Outcome.NEW_VERSION, Outcome.UNCHANGED, Outcome.RESTAMPED, Outcome.NOT_MODIFIED})


def signature(document: Document) -> str:
    """SHA-256 of what makes a version: headline, standfirst, byline, captions, body and content notices, folded."""
    notices = [fold(notice.text) for notice in document.notices if notice.kind.about_content]
    parts = [
        *(fold(text or "") for text in (document.headline, document.standfirst, document.byline)),
        [fold(text) for text in document.captions],
        " ".join(filter(None, (fold(block) for block in document.text.split("\n\n")))),
        notices,
    ]
    return _digest(parts)


def stamp(document: Document) -> str:
    """SHA-256 of what only restamps a page: published/updated markers, section and times.

    Of a marker that counts from the moment of the visit ("3 hours ago") only its kind takes part: it differs at
    every visit without anybody having touched the page.
    """
    markers = [
        [str(n.kind)] if n.relative else [str(n.kind), fold(n.text)]
        for n in document.notices
        if n.kind in {NoticeKind.PUBLISHED, NoticeKind.UPDATED}
    ]
    times = [moment and utc_text(moment.time) for moment in (document.published, document.modified)]
    return _digest([markers, fold(document.section or ""), times])


def barred(document: Document) -> Outcome | None:
    """What an attempt found where something known stands in the article's place (DESIGN §2.4), else None."""
    if document.barrier is None:
        return None
    return Outcome.GONE if document.barrier == NOT_FOUND else Outcome.BLOCKED


def announced(document: Document) -> bool:
    """Whether the publisher speaks of a change of content on the page."""
    return any(notice.kind.about_content for notice in document.notices)


@dataclass
class State:
    """Where a history stands: enough of it to decide what the next sighting is.

    `recent` are the last version and all that begin less than 24 hours before it, with one more; `number_of` finds
    the latest version with a signature. `away` is the last outcome when the page was not up; `pending` a doubtful
    sighting that waits to be seen again.
    """

    recent: list[Wording] = field(default_factory=list)
    number_of: Callable[[str], int | None] = lambda _: None
    away: Outcome | None = None
    pending: Sighting | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """The whole history of an article."""

    wordings: tuple[Wording, ...]
    decisions: dict[str, Decision]
    away: Outcome | None


def timeline(sightings: Iterable[Sighting]) -> Timeline:
    """The history that these sightings tell; the order in which they are given does not matter."""
    numbers: dict[str, int] = {}
    wordings: dict[int, Wording] = {}
    decisions: dict[str, Decision] = {}
    state = State(number_of=numbers.get)
    for sighting in sorted(sightings, key=lambda item: item.order):
        pending = state.pending
        decision = step(state, sighting)
        decisions[sighting.id] = decision
        confirmed = number_of(pending, state) if decision.version else None
        if pending and confirmed:
            decisions[pending.id] = replace(decisions[pending.id], version=confirmed)
        for wording in state.recent:
            wordings[wording.number] = wording
            numbers[wording.signature] = wording.number
    return Timeline(tuple(wordings[number] for number in sorted(wordings)), decisions, state.away)


def number_of(sighting: Sighting | None, state: State) -> int | None:
    """The number of the version that a sighting gave its name, where it is among the recent ones."""
    return next((wording.number for wording in state.recent if sighting and wording.id == sighting.id), None)


def as_found(sighting: Sighting, others: Iterable[Sighting]) -> Decision:
    """What a sighting is for who knows the others: one that only shows earlier what they show is no new version."""
    others = list(others)
    decisions = timeline([*others, sighting]).decisions
    decision = decisions[sighting.id]
    known = [item for item in others if item.stamp and decisions[item.id].version == decision.version]
    if decision.outcome is not Outcome.NEW_VERSION or not known:
        return decision
    same = min(known, key=lambda item: item.order).stamp == sighting.stamp
    events = tuple(event for event in decision.events if event != "revert")
    return Decision(Outcome.UNCHANGED if same else Outcome.RESTAMPED, decision.version, events)


def step(state: State, sighting: Sighting) -> Decision:
    """Decide what the next sighting is, and move the state on. The cost does not depend on the history's length."""
    outcome = sighting.outcome
    if sighting.signature is None or sighting.stamp is None:
        return _without_document(state, sighting, outcome or Outcome.ERROR)
    current = state.recent[-1] if state.recent else None
    if current and current.signature == sighting.signature:
        same = current.stamp == sighting.stamp
        state.recent[-1] = replace(_seen(current, sighting), stamp=sighting.stamp)
        return _up(state, Outcome.UNCHANGED if same else Outcome.RESTAMPED, current.number)
    if _doubtful(current, sighting, state.pending):
        state.pending, state.away = sighting, Outcome.DOUBTFUL
        return Decision(Outcome.DOUBTFUL, None)
    return _begin(state, sighting)


def _without_document(state: State, sighting: Sighting, outcome: Outcome) -> Decision:
    if outcome in UP:
        if not state.recent:
            return Decision(outcome, None)
        state.recent[-1] = _seen(state.recent[-1], sighting)
        return _up(state, outcome, state.recent[-1].number)
    if outcome is not Outcome.ERROR:
        state.away = outcome
    return Decision(outcome, None)


def _doubtful(current: Wording | None, sighting: Sighting, pending: Sighting | None) -> bool:
    """Whether to wait for a second sight. An empty text is never believed, what the page itself announces at once."""
    if not sighting.length:
        return True
    if sighting.announced or current is None:
        return False
    return shrunk(sighting.length, current.length) and not _shows_again(sighting, pending)


def shrunk(length: int, before: int) -> bool:
    """Whether so much of a text is gone that a page may have come in half (lengths in characters)."""
    return length < _SHRUNK_TO * before


def _shows_again(sighting: Sighting, pending: Sighting | None) -> bool:
    """Whether a second sight bears the doubtful one out: a text as short, the same or edited meanwhile."""
    return pending is not None and pending.length > 0 and not shrunk(sighting.length, pending.length)


def _begin(state: State, sighting: Sighting) -> Decision:
    """A new version, dated from its first sight; a doubtful wording that it bears out becomes one before it."""
    current, pending = state.recent[-1] if state.recent else None, state.pending
    first = sighting
    if pending and pending.signature == sighting.signature:
        first = pending
    elif pending and current and shrunk(sighting.length, current.length) and _shows_again(sighting, pending):
        _add_wording(state, pending, pending)
    wording = _add_wording(state, first, sighting)
    _mark_variants(state.recent)
    _trim(state.recent)
    return _up(state, Outcome.NEW_VERSION, wording.number, *(["revert"] if wording.reverts_to else []))


def _add_wording(state: State, first: Sighting, sighting: Sighting) -> Wording:
    """One more version, first shown by one sighting and last by another."""
    current = state.recent[-1] if state.recent else None
    wording = Wording(
        number=current.number + 1 if current else 1,
        id=first.id,
        signature=sighting.signature or "",
        stamp=sighting.stamp or "",
        length=sighting.length,
        first_seen=first.time,
        first_source=first.source,
        last_seen=sighting.time,
        last_source=sighting.source,
        visits=1 if first is sighting else 2,
        reverts_to=state.number_of(sighting.signature or ""),
    )
    state.recent.append(wording)
    return wording


def _up(state: State, outcome: Outcome, number: int, *events: str) -> Decision:
    returned = ("returned",) if state.away is Outcome.GONE else ()
    state.away = state.pending = None
    return Decision(outcome, number, (*returned, *events))


def _seen(wording: Wording, sighting: Sighting) -> Wording:
    return replace(wording, last_seen=sighting.time, last_source=sighting.source, visits=wording.visits + 1)


def _mark_variants(recent: list[Wording]) -> None:
    """Mark every return in a stretch of 24 hours in which the newest wording was left and returned to twice."""
    newest = recent[-1]
    places = [i for i, wording in enumerate(recent) if wording.signature == newest.signature]
    if len(places) < 3:
        return
    left = places[-3] + 1
    if newest.first_seen - recent[left].first_seen > _VARIANT_WITHIN:
        return
    for i in range(left, len(recent)):
        if recent[i].reverts_to:
            recent[i] = replace(recent[i], variant=True)


def _trim(recent: list[Wording]) -> None:
    """Forget what can no longer matter to `_mark_variants`."""
    since = recent[-1].first_seen - _VARIANT_WITHIN
    keep = next(i for i, wording in enumerate(recent) if wording.first_seen >= since)
    del recent[: max(0, keep - 1)]


def _digest(parts: object) -> str:
    return hashlib.sha256(json.dumps(parts, ensure_ascii=False).encode("utf-8", "surrogatepass")).hexdigest()
