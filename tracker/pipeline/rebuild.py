"""The journal → the catalogue: the one way in which anything gets there, live or when it is rebuilt."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from tracker.archive.names import numbered
from tracker.errors import IntegrityError
from tracker.model import CaptureName, Document, Event, EventKind, Moment, Outcome
from tracker.pipeline import facts as read
from tracker.pipeline.derive import derive
from tracker.pipeline.histories import Histories
from tracker.pipeline.owners import owner_of, way_of
from tracker.pipeline.references import url_key
from tracker.pipeline.unreadable import unreadable
from tracker.store.values import Derived, Held, Known, Operation, Seen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from tracker.archive import Archive
    from tracker.journal import Line
    from tracker.pipeline.histories import Move
    from tracker.store.repository import Catalogue

# What a fresh observation is until its history was settled.
_UNDECIDED = Outcome.ERROR
# What a bad line may raise on its way into the catalogue.
_BAD = (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError, IntegrityError)


@dataclass
class Applier:
    """Applies journal lines to a catalogue inside one transaction; `settle` brings the histories up to date.

    What a line does depends on what the lines before it said and never on what was derived from them: when histories
    are settled between two lines makes no difference. `primed` holds what was already derived, by observation id.
    Without `journalled`, what is applied is shown and not yet written down. `refused` are the lines that could not be
    applied, by position, with why: they are passed over whole, never a reason not to open. `damaged` are captures that
    could not be read.
    """

    catalogue: Catalogue
    archive: Archive
    primed: dict[str, Derived] = field(default_factory=dict)
    journalled: bool = True
    refused: dict[str, str] = field(default_factory=dict)
    damaged: list[str] = field(default_factory=list)
    histories: Histories = field(init=False)

    def __post_init__(self) -> None:
        self.histories = Histories(self.catalogue)

    def apply(self, line: Line) -> None:
        """Take in one line. Unknown kinds are of a newer program or of a later stage: they are passed over."""
        if line.kind not in _HANDLERS:
            return
        try:
            with self.catalogue.attempt():
                getattr(self, _HANDLERS[line.kind])(line, line.facts)
        except _BAD as error:
            why = f"it lacks {error}" if isinstance(error, KeyError) else str(error)
            self.refused[f"journal/{line.position.file} at byte {line.position.start}"] = f"{line.kind}: {why}"

    def settle(self) -> None:
        """Bring every touched article's versions, outcomes, URLs and row up to date."""
        self.histories.settle()

    @property
    def problems(self) -> list[str]:
        """Everything that could not be applied or read, one line each."""
        return [*(f"{where}: {why}" for where, why in self.refused.items()), *self.damaged]

    @property
    def moves(self) -> dict[str, tuple[Move, ...]]:
        """Which version numbers became which, by article."""
        return self.histories.moves

    # Handlers, one per kind of line

    def _article(self, line: Line, facts: Mapping[str, Any]) -> None:
        folder, slug = read.folder(facts["folder"]), read.slug(facts["slug"])
        scheduled = facts.get("schedule") is not False
        known = self.catalogue.articles.known(folder)
        if known is None:
            made = Known(folder, self._free_slug(slug, folder), scheduled=scheduled, journalled=self.journalled)
            self.catalogue.articles.add(made, line.time)
        elif self.journalled and not known.journalled:
            slug = self._free_slug(slug, folder)
            self.catalogue.articles.change(folder, slug=slug, scheduled=scheduled, journalled=True, created=line.time)
        elif not scheduled:
            self.catalogue.articles.change(folder, scheduled=False)

    def _observation(self, line: Line, facts: Mapping[str, Any]) -> None:
        folder = read.folder(facts["folder"])
        owner = self._owner(folder, line.time)
        if facts.get("capture"):
            self._capture(facts, folder, owner)
            return
        moment = read.moment(facts)
        seen = Seen(
            id=line.position.digest,
            folder=folder,
            owner=self.catalogue.captures.owner_at(folder, moment.time) or owner,
            name=None,
            time=moment.time,
            source=moment.source,
            stated=Outcome(facts["outcome"]),
            outcome=_UNDECIDED,
            sha256=read.text(facts.get("sha256") or ""),
            detail=read.text(facts.get("detail", "")),
        )
        self.catalogue.observations.put(seen)
        self.histories.saw(seen)

    def _capture(self, facts: Mapping[str, Any], folder: str, owner: str) -> None:
        name, stated = read.capture(facts["capture"]), Outcome(facts["outcome"])
        held = self.catalogue.captures.get(folder, name)
        if held is not None:
            if self.journalled and not held.journalled:
                self.catalogue.captures.put_journalled(folder, name, stated)
                self.histories.disturb(held.owner)
            return
        derived = self.primed.pop(f"{folder}/{name}", None) or self._derive(facts, folder, name, owner)
        held = replace(derived.held, owner=owner, journalled=self.journalled)
        self.catalogue.captures.put(Derived(held, derived.document))
        seen = Seen(held.id, folder, owner, name, held.time, held.source, stated, _UNDECIDED, sha256=held.sha256)
        self.catalogue.observations.put(seen)
        if self.catalogue.observations.blind_since(folder, held.time):
            self._attribute(folder)
        self.histories.saw(seen)

    def _derive(self, facts: Mapping[str, Any], folder: str, name: CaptureName, owner: str) -> Derived:
        """From the capture; where it is damaged, what the journal says of it, so that no version is lost from sight."""
        moment = read.moment(facts)
        try:
            capture = self.archive.get(folder, name)
            return derive(capture.record, capture.body, owner, capture.record.page.moment or moment)
        except IntegrityError as error:
            self.damaged.append(str(error))
            return unreadable(facts, folder, name, owner, moment)

    def _merge(self, line: Line, facts: Mapping[str, Any]) -> None:
        old, new = self._known(facts["from"]), self._known(facts["into"])
        if old in way_of(self.catalogue, new):
            raise ValueError(f"{new} was merged into {old}, which cannot be merged into it")
        captures = read.captures(facts["captures"])
        self.catalogue.articles.change(old, merged_into=new)
        self._move(captures, new, old, new)
        self._bring(facts, new, present=True)
        event = _event_of(line, EventKind.MERGED, {"from": old, "into": new, "captures": len(captures)})
        self.catalogue.events.add(line.position.digest, new, event)
        self._operation(line)

    def _split(self, line: Line, facts: Mapping[str, Any]) -> None:
        old, new = self._known(facts["from"]), read.folder(facts["into"])
        if old == new:
            raise ValueError(f"{old} cannot be split off itself")
        captures = read.captures(facts["captures"])
        if self.catalogue.articles.known(new) is None:
            self.catalogue.articles.add(Known(new, self._free_slug(read.slug(facts["slug"]), new)), line.time)
        self.catalogue.articles.change(new, merged_into=None)
        self._move(captures, new, old, new)
        self._bring(facts, old, present=False)
        event = _event_of(line, EventKind.SPLIT, {"from": old, "into": new, "captures": len(captures)})
        for owner in (old, new):
            self.catalogue.events.add(line.position.digest, owner, event)
        self._operation(line)

    def _retime(self, line: Line, facts: Mapping[str, Any]) -> None:
        folder, name = read.folder(facts["folder"]), read.capture(facts["capture"])
        old, new = read.moment(facts["old"]), read.moment(facts["new"])
        held = self.catalogue.captures.get(folder, name)
        if held is None:
            raise ValueError(f"there is no capture {folder}/{name}")
        self.rederive(replace(held, time=new.time, source=new.source))
        self.catalogue.observations.retime(held.id, new)
        self._attribute(folder)
        self.histories.disturb(held.owner)
        shown = {"capture": str(name), "old": read.moment_facts(old), "new": read.moment_facts(new)}
        self.catalogue.events.add(line.position.digest, held.owner, _event_of(line, EventKind.RETIMED, shown))
        self._operation(line)

    def _rename(self, line: Line, facts: Mapping[str, Any]) -> None:
        folder, old, new = self._known(facts["folder"]), read.slug(facts["old"]), read.slug(facts["new"])
        taken = self.catalogue.articles.known_by_slug(new)
        if taken is not None and taken.folder != folder:
            raise ValueError(f"there is an article {new} already")
        self.catalogue.articles.change(folder, slug=new)
        self._event(line, EventKind.RENAMED, {"old": old, "new": new})

    def _pause(self, line: Line, facts: Mapping[str, Any]) -> None:
        paused = line.kind == "pause"
        self.catalogue.articles.change(self._known(facts["folder"]), paused=paused)
        self._event(line, EventKind.PAUSED if paused else EventKind.RESUMED, {})

    def _tag(self, line: Line, facts: Mapping[str, Any]) -> None:
        # What came with a page names one tag, what a user did all tags of the command.
        tags = [read.text(facts["tag"])] if "tag" in facts else read.texts(facts["tags"])
        folder, present = self._known(facts["folder"]), not facts.get("remove")
        for tag in tags:
            self.catalogue.articles.set_tag(folder, tag, present=present)
        # What is only shown until it is written down is no event yet.
        if self.journalled:
            self._event(line, EventKind.TAGGED, {"tags": tags} | ({} if present else {"removed": True}))

    def _alias(self, line: Line, facts: Mapping[str, Any]) -> None:
        folder, url, present = self._known(facts["folder"]), read.text(facts["url"]), not facts.get("remove")
        # Undone, a choice gives way to the one before it, which may be none.
        choice = _CHOICES[facts["choice"]] if "choice" in facts else present
        self._choose(folder, url, present=choice)
        self._event(line, EventKind.ALIAS, {"url": url} | ({} if present else {"removed": True}))

    def _renumbered(self, line: Line, facts: Mapping[str, Any]) -> None:
        owner = owner_of(self.catalogue, self._known(facts["folder"]))
        event = Event(line.time, EventKind.RENUMBERED, read.moves(facts))
        self.catalogue.events.add(line.position.digest, owner, event)

    def _option(self, _: Line, facts: Mapping[str, Any]) -> None:
        self.catalogue.arrangements.set_option(
            read.text(facts["owner"]), read.text(facts["name"]), dict(facts["value"])
        )

    def _source(self, _: Line, facts: Mapping[str, Any]) -> None:
        url, kind, more = read.text(facts["url"]), read.text(facts["kind"]), dict(facts.get("facts", {}))
        self.catalogue.arrangements.set_source(url, kind, paused=bool(facts.get("paused")), facts=more)

    def _hide(self, _: Line, facts: Mapping[str, Any]) -> None:
        folder, name = self._known(facts["folder"]), read.capture(facts["capture"])
        self.catalogue.captures.set_hidden(folder, name, hidden=not facts.get("remove"))

    def rederive(self, held: Held) -> None:
        """Derive a capture's document anew, at its effective time and with today's extractor."""
        try:
            capture = self.archive.get(held.folder, held.name)
        except IntegrityError as error:
            self.damaged.append(str(error))
            document = self.catalogue.captures.document(held.folder, held.name)
            self.catalogue.captures.put(Derived(held, document or Document("", problem="damaged")))
            return
        derived = derive(capture.record, capture.body, held.owner, Moment(held.time, held.source))
        kept = replace(derived.held, version=held.version, hidden=held.hidden, journalled=held.journalled)
        self.catalogue.captures.put(Derived(kept, derived.document))
        self.histories.disturb(held.owner)

    # What handlers share

    def _event(self, line: Line, kind: EventKind, facts: Mapping[str, Any]) -> None:
        owner = owner_of(self.catalogue, read.folder(line.facts["folder"]))
        self.catalogue.events.add(line.position.digest, owner, _event_of(line, kind, facts))
        self._operation(line)

    def _operation(self, line: Line) -> None:
        if "undoes" in line.facts:
            self.catalogue.operations.mark_undone(read.text(line.facts["undoes"]))
        elif not line.facts.get("automatic"):
            self.catalogue.operations.add(Operation(line.position.digest, line.kind, line.facts))

    def _owner(self, folder: str, created: datetime) -> str:
        """The article that a folder's new captures belong to; made where only its captures are left."""
        if self.catalogue.articles.known(folder) is None:
            slug = self._free_slug(folder.partition("/")[2], folder)
            self.catalogue.articles.add(Known(folder, slug, journalled=False), created)
        return owner_of(self.catalogue, folder)

    def _known(self, raw: Any) -> str:
        """The folder of an article that there is."""
        folder = read.folder(raw)
        if self.catalogue.articles.known(folder) is None:
            raise ValueError(f"there is no article {folder}")
        return folder

    def _free_slug(self, slug: str, folder: str) -> str:
        def taken(text: str) -> bool:
            known = self.catalogue.articles.known_by_slug(text)
            return known is not None and known.folder != folder

        return numbered(slug, taken)

    def _move(self, captures: Iterable[tuple[str, CaptureName]], owner: str, *touched: str) -> None:
        folders = set(touched)
        for folder, name in captures:
            self.catalogue.captures.give(folder, name, owner)
            folders.add(folder)
        for folder in sorted(folders):
            self._attribute(folder)
        self.histories.disturb(*touched)

    def _bring(self, facts: Mapping[str, Any], owner: str, *, present: bool) -> None:
        """Tags and what the user said of URLs, which a merge brings along and its undoing takes back."""
        for tag in read.texts(facts.get("tags")):
            self.catalogue.articles.set_tag(owner, tag, present=present)
        for url in read.texts(facts.get("aliases")):
            self._choose(owner, url, present=True if present else None)
        for url in read.texts(facts.get("removed")):
            self._choose(owner, url, present=False if present else None)

    def _choose(self, owner: str, url: str, *, present: bool | None) -> None:
        self.catalogue.urls.choose(owner, url_key(url), url, present=present)
        self.histories.choose(owner)

    def _attribute(self, folder: str) -> None:
        """Give each visit that kept no bytes to the article that owns the capture before it in the same folder."""
        blind = self.catalogue.observations.blind(folder)
        if not blind:
            return
        held = self.catalogue.captures.in_folder(folder)
        times = [item.time for item in held]
        fallback = self._owner(folder, blind[0].time)
        groups: dict[str, list[str]] = {}
        for seen in blind:
            place = max(0, bisect_right(times, seen.time) - 1)
            owner = held[place].owner if held else fallback
            if owner != seen.owner:
                groups.setdefault(owner, []).append(seen.id)
                self.histories.disturb(owner, seen.owner)
        for owner, ids in groups.items():
            self.catalogue.observations.give(ids, owner)


def _event_of(line: Line, kind: EventKind, facts: Mapping[str, Any]) -> Event:
    """What a user did to an article; where that reversed something, with the line that was reversed."""
    return Event(line.time, kind, {**facts, "undoes": line.facts["undoes"]} if "undoes" in line.facts else facts)


_CHOICES = {"added": True, "removed": False, None: None}
_HANDLERS = {
    "article": "_article",
    "observation": "_observation",
    "merge": "_merge",
    "split": "_split",
    "retime": "_retime",
    "rename": "_rename",
    "pause": "_pause",
    "resume": "_pause",
    "tag": "_tag",
    "alias": "_alias",
    "renumbered": "_renumbered",
    "option": "_option",
    "source": "_source",
    "hide": "_hide",
}
