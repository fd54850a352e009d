"""The histories of articles in the catalogue: gone on with in order, told anew when an older capture came in."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from tracker.model import ArticleStatus, Outcome
from tracker.pipeline import decide
from tracker.pipeline.decide import UP
from tracker.pipeline.references import url_key
from tracker.store.values import Alias, Decision, Held, Seen, Sighting, Standing
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from tracker.store.repository import Catalogue
    from tracker.store.values import Choice, Wording

# The place of a URL that no capture gives.
LAST_PLACE = 1000
# Where a URL of an article comes from (`Alias.origin`).
PAGE, USER, REMOVED = "page", "user", "removed"
_RECENT = timedelta(hours=24)
_STATUS = {Outcome.GONE: ArticleStatus.GONE, Outcome.BLOCKED: ArticleStatus.BLOCKED}


class Move(NamedTuple):
    """A version whose number or permanent name is another than before; `id` is its name now, `was` the one before."""

    old: int
    new: int
    id: str
    was: str


@dataclass
class Histories:
    """What was seen of articles, and which of their histories are no longer up to date.

    `moves` says which version numbers and names became which, by article, since the beginning.
    """

    catalogue: Catalogue
    moves: dict[str, tuple[Move, ...]] = field(default_factory=dict)
    _appended: dict[str, list[Seen]] = field(default_factory=dict)
    _stale: set[str] = field(default_factory=set)
    _chosen: set[str] = field(default_factory=set)

    def saw(self, seen: Seen) -> None:
        """Something more was seen of an article."""
        self._appended.setdefault(seen.owner, []).append(seen)

    def disturb(self, *owners: str) -> None:
        """Something in the midst of these histories is not what it was."""
        self._stale.update(owners)

    def choose(self, owner: str) -> None:
        """What the user says of an article's URLs is not what it was."""
        self._chosen.add(owner)

    def settle(self) -> None:
        """Bring every touched article's versions, outcomes and row up to date."""
        for owner, seen in sorted(self._appended.items()):
            if owner not in self._stale and not self._append(owner, seen):
                self._stale.add(owner)
        for owner in sorted(self._stale):
            self._recompute(owner)
        for owner in sorted(self._chosen - self._stale):
            self._set_aliases(owner, self._given(owner))
        self._appended.clear()
        self._stale.clear()
        self._chosen.clear()

    def _append(self, owner: str, new: list[Seen]) -> bool:
        """Go on from where the history stands; False where something came in out of order."""
        fresh = {seen.id for seen in new}
        new = sorted(new, key=_order)
        before = self.catalogue.observations.before(owner, fresh)
        if before and _order(before) >= _order(new[0]):
            return False
        for seen in new:
            before = self._append_one(owner, seen, before)
        return True

    def _append_one(self, owner: str, seen: Seen, before: Seen | None) -> Seen:
        state = history_state(self.catalogue, owner, before)
        known = {wording.number: wording for wording in state.recent}
        pending, held = state.pending, self._held(seen)
        decision = decide.step(state, sighting_of(seen, held))
        changed = [wording for wording in state.recent if known.get(wording.number) != wording]
        self.catalogue.versions.put(owner, changed, all_of_them=False)
        decided = _decided(seen, decision)
        self.catalogue.observations.decide(decided)
        confirmed = decide.number_of(pending, state) if decision.version else None
        waiting = self.catalogue.observations.get(pending.id) if pending and confirmed else None
        if waiting:
            self.catalogue.observations.decide(replace(waiting, version=confirmed))
        self._extend(owner, seen, held, decision, state)
        return decided

    def _extend(self, owner: str, seen: Seen, held: Held | None, decision: Decision, state: decide.State) -> None:
        article = self.catalogue.articles.get(owner)
        if article is None:
            return
        shown = held if held and decision.version else None
        last = state.recent[-1] if state.recent else None
        standing = Standing(
            title=(shown and shown.headline) or article.title,
            outlet=(shown and shown.outlet) or article.outlet,
            timezone=(held and held.timezone) or article.timezone,
            status=str(_STATUS.get(state.away, ArticleStatus.ACTIVE) if state.away else ArticleStatus.ACTIVE),
            versions=last.number if last else 0,
            last_checked=seen.time,
            last_changed=last.first_seen if last else None,
        )
        self.catalogue.articles.set_standing(owner, standing)
        if held:
            self._set_aliases(owner, with_urls(self._given(owner), [held]))

    def _recompute(self, owner: str) -> None:
        """The whole history of one article, from all that was seen of it."""
        held = {item.id: item for item in self.catalogue.captures.of(owner)}
        seen = self.catalogue.observations.of(owner)
        history = decide.timeline(sighting_of(item, held.get(item.id)) for item in seen)
        old = self.catalogue.versions.of(owner)
        self.catalogue.versions.put(owner, history.wordings, all_of_them=True)
        decided = [_decided(item, history.decisions[item.id]) for item in seen]
        for before, after in zip(seen, decided, strict=True):
            if before != after:
                self.catalogue.observations.decide(after)
        moved = tuple(moves_from(old, history))
        if moved:
            self.moves[owner] = moved
        self.catalogue.articles.set_standing(owner, _standing(decided, held, history))
        self._set_aliases(owner, with_urls((), held.values()))

    def _given(self, owner: str) -> list[Alias]:
        """The URLs that an article's pages give, whatever the user says of them."""
        return [replace(alias, origin=PAGE) for alias in self.catalogue.urls.of(owner) if alias.first_seen]

    def _set_aliases(self, owner: str, given: Iterable[Alias]) -> None:
        self.catalogue.urls.put(owner, chosen(given, self.catalogue.urls.choices(owner)))

    def _held(self, seen: Seen) -> Held | None:
        return self.catalogue.captures.get(seen.folder, seen.name) if seen.name else None


def moves_from(old: Iterable[Wording], history: decide.Timeline) -> Iterator[Move]:
    """The versions of before that have another number or another permanent name in this history.

    A version is found again by the sight that gave it its name, wherever that stands now.
    """
    now = {wording.number: wording for wording in history.wordings}
    for before in old:
        decision = history.decisions.get(before.id)
        after = now.get(decision.version) if decision and decision.version else None
        if after and (after.number, after.id) != (before.number, before.id):
            yield Move(before.number, after.number, *(name.rpartition("/")[2] for name in (after.id, before.id)))


def history_state(catalogue: Catalogue, owner: str, before: Seen | None) -> decide.State:
    """Where an article's history stands after its observation `before`."""
    recent = catalogue.versions.recent(owner, _RECENT)
    state = decide.State(recent, lambda signature: catalogue.versions.number_of(owner, signature))
    if before is None or before.outcome in UP:
        return state
    up = catalogue.observations.last(owner, *UP)
    away = catalogue.observations.last(owner, Outcome.GONE, Outcome.BLOCKED, Outcome.DOUBTFUL)
    if away and (up is None or _order(up) < _order(away)):
        state.away = away.outcome
    doubtful = catalogue.observations.last(owner, Outcome.DOUBTFUL)
    if doubtful and doubtful.name and (up is None or _order(up) < _order(doubtful)):
        state.pending = sighting_of(doubtful, catalogue.captures.get(doubtful.folder, doubtful.name))
    return state


def sighting_of(seen: Seen, held: Held | None) -> Sighting:
    """An observation as the timeline sees it. A capture without a text shows what was observed, as a visit without."""
    if held is None or (not held.length and seen.stated in _STATUS):
        return Sighting(seen.id, seen.time, seen.source, seen.sha256 or "", outcome=seen.stated)
    return Sighting(
        seen.id, held.time, held.source, held.sha256, held.signature, held.stamp, held.length, held.announced
    )


def with_urls(aliases: Iterable[Alias], captures: Iterable[Held]) -> list[Alias]:
    """The aliases, with the URLs that these captures give, in order of time."""
    found = {alias.key: alias for alias in aliases}
    for held in sorted(captures, key=lambda item: (item.time, item.sha256, item.id)):
        for place, url in enumerate(held.urls):
            key = url_key(url)
            known = found.get(key) or Alias(key, url, PAGE, place)
            first = min(known.first_seen or held.time, held.time)
            found[key] = replace(known, url=url, place=place, first_seen=first, last_seen=held.time)
    return list(found.values())


def chosen(given: Iterable[Alias], choices: Iterable[Choice]) -> list[Alias]:
    """An article's URLs: what its pages give, as far as the user does not say otherwise, and what the user adds."""
    found = {alias.key: alias for alias in given}
    for choice in choices:
        known = found.get(choice.key)
        if known is None and choice.present:
            found[choice.key] = Alias(choice.key, choice.url, USER, LAST_PLACE)
        elif known and not choice.present:
            found[choice.key] = replace(known, origin=REMOVED)
    return list(found.values())


def _standing(seen: list[Seen], held: Mapping[str, Held], history: decide.Timeline) -> Standing:
    shown = [held[item.id] for item in seen if item.id in held and item.version]
    away = history.away
    return Standing(
        title=_last(item.headline for item in shown),
        outlet=_last(item.outlet for item in shown),
        timezone=_last(held[item.id].timezone for item in seen if item.id in held),
        status=str(_STATUS.get(away, ArticleStatus.ACTIVE) if away else ArticleStatus.ACTIVE),
        versions=len(history.wordings),
        last_checked=seen[-1].time if seen else None,
        last_changed=history.wordings[-1].first_seen if history.wordings else None,
    )


def _last(values: Iterable[str | None]) -> str | None:
    found = None
    for value in values:
        found = value or found
    return found


def _decided(seen: Seen, decision: Decision) -> Seen:
    return replace(seen, outcome=decision.outcome, events=decision.events, version=decision.version)


def _order(seen: Seen) -> tuple[datetime, str, str]:
    return seen.time, seen.sha256 or "", seen.id
