"""What happened to an article besides a new version, in words: visits, and what its user did."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from tracker.model import EventKind, Outcome, TimeSource
from tracker.report.times import moment, source_words
from tracker.report.words import digest, listed, quantity

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tracker.model import LogEntry

    Facts = Mapping[str, Any]
    Phrase = Callable[[Facts, str | None], str]

_VISITS = {
    Outcome.UNCHANGED: "text unchanged",
    Outcome.NOT_MODIFIED: "not modified since, as the server says",
    Outcome.RESTAMPED: "restamped: only a marker, the section or a time of the page differs",
    Outcome.GONE: "gone: the page was not there",
    Outcome.BLOCKED: "blocked: the page could not be read",
    Outcome.DOUBTFUL: "doubtful: much shorter than before, no version is made unless it is seen again",
    Outcome.ERROR: "error: the visit failed",
}
# Facts that a phrase does not say itself, in the words for them.
_SAID = {"detail", "count", "until", "version", "id", "undoes"}


def happening(entry: LogEntry, zone: str | None) -> str:
    """One phrase for an entry of the log; for an undo, what was undone."""
    facts = entry.facts
    if facts.get("undoes"):
        kind, facts = _undone(entry.kind, facts)
        return f"undone: {_PHRASES[kind](facts, zone)}" if kind in _PHRASES else f"undone: {_plain_kind(entry.kind)}"
    if entry.kind in _PHRASES:
        return _PHRASES[entry.kind](facts, zone)
    return _visit(entry.kind, facts)


def _visit(kind: str, facts: Facts) -> str:
    """A visit, with what is known of it; a kind that is not known here says its name and facts."""
    detail = facts.get("detail")
    if kind in list(Outcome):
        said = _VISITS[Outcome(kind)]
        return f"{said.partition(':')[0]}: {detail}" if detail else said
    rest = [f"{key.replace('_', ' ')}: {_plain(value)}" for key, value in facts.items() if key not in _SAID and value]
    return "; ".join([_plain_kind(kind), *([str(detail)] if detail else []), *rest])


def _undone(kind: str, facts: Facts) -> tuple[str, Facts]:
    """The operation that an undo reversed, from the facts of the reversal."""
    turned = dict(facts)
    for one, other in (("old", "new"), ("from", "into")):
        if one in facts and other in facts:
            turned[one], turned[other] = facts[other], facts[one]
    opposites = {
        EventKind.PAUSED: EventKind.RESUMED,
        EventKind.RESUMED: EventKind.PAUSED,
        EventKind.MERGED: EventKind.SPLIT,
        EventKind.SPLIT: EventKind.MERGED,
    }
    if kind in {EventKind.TAGGED, EventKind.ALIAS}:
        turned["removed"] = not facts.get("removed")
    return (str(opposites[EventKind(kind)]) if kind in opposites else kind), turned


def _renamed(facts: Facts, _: str | None) -> str:
    return f"renamed from {facts.get('old')} to {facts.get('new')}"


def _retimed(facts: Facts, zone: str | None) -> str:
    """`time of 20220114T184700Z-3f2a9c1b corrected from … to …`."""
    old, new = (_stated(facts.get(side), zone) for side in ("old", "new"))
    return f"time of {facts.get('capture')} corrected from {old} to {new}"


def _tagged(facts: Facts, _: str | None) -> str:
    tags = facts.get("tags") or ()
    return f"tag{'s' * (len(tags) > 1)} {listed(tags)} {'taken off' if facts.get('removed') else 'put on'}"


def _alias(facts: Facts, _: str | None) -> str:
    if not facts.get("url"):
        return "another URL of the article was seen"
    return f"{'no longer a' if facts.get('removed') else 'new'} URL: {facts['url']}"


def _merged(facts: Facts, _: str | None) -> str:
    return f"{_captures(facts)} of {_article(facts.get('from'))} merged into {_article(facts.get('into'))}"


def _split(facts: Facts, _: str | None) -> str:
    return f"{_captures(facts)} split off from {_article(facts.get('from'))} as {_article(facts.get('into'))}"


def _renumbered(facts: Facts, _: str | None) -> str:
    pairs, ids = facts.get("versions", ()), facts.get("ids", ())
    names = [f" ({name})" for name in ids] or [""] * len(pairs)
    moved = listed(f"v{old} is now v{new}{name}" for (old, new), name in zip(pairs, names, strict=True))
    because = facts.get("because")
    renamed = listed(f"v{number} is now named {now} (was {was})" for number, was, now in facts.get("names", ()))
    said = "; ".join(filter(None, (pairs and f"renumbered: {moved}", renamed and f"seen earlier: {renamed}")))
    return said + (f", because {because}" if because else "")


def _revert(facts: Facts, _: str | None) -> str:
    earlier = facts.get("reverts_to")
    return f"back to the wording of v{earlier}" if earlier else "back to an earlier wording"


_PHRASES: dict[str, Phrase] = {
    EventKind.RENAMED: _renamed,
    EventKind.RETIMED: _retimed,
    EventKind.TAGGED: _tagged,
    EventKind.ALIAS: _alias,
    EventKind.MERGED: _merged,
    EventKind.SPLIT: _split,
    EventKind.RENUMBERED: _renumbered,
    EventKind.REVERT: _revert,
    EventKind.PAUSED: lambda *_: "watching paused",
    EventKind.RESUMED: lambda *_: "watching resumed",
    EventKind.RETURNED: lambda *_: "back: the page is there again",
}


def version_name(facts: Facts) -> str:
    """`v2 9be01d77`, or whichever of the two is known; "" for none."""
    number = f"v{facts['version']}" if facts.get("version") else ""
    return f"{number} {digest(facts.get('id'))}".strip()


def when(entry: LogEntry, zone: str | None) -> str:
    """The time of an entry and, where it is from no visit, what it rests on."""
    source = _source(entry.source)
    return moment(entry.time, zone) + (f" ({source})" if source else "")


def as_time(value: object) -> datetime | None:
    """A time of the facts, which are JSON values."""
    if isinstance(value, datetime):
        return value
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _stated(value: object, zone: str | None) -> str:
    """A time and where it comes from, of the facts of a retiming."""
    if not isinstance(value, dict):
        return str(value)
    time, source = as_time(value.get("time")), _source(value.get("source"))
    return f"{moment(time, zone) if time else value.get('time')}" + (f" ({source})" if source else "")


def _source(source: str | None) -> str:
    try:
        return source_words(TimeSource(source)) if source else ""
    except ValueError:
        return source or ""


def _captures(facts: Facts) -> str:
    count = facts.get("captures")
    return quantity(count, "capture") if isinstance(count, int) else "captures"


def _article(folder: object) -> str:
    """An article by the last part of its folder, which is what it was first called."""
    return str(folder).rpartition("/")[2]


def _plain_kind(kind: str) -> str:
    return kind.replace("-", " ")


def _plain(value: object) -> str:
    if isinstance(value, (list, tuple)):
        return " ".join(map(_plain, value))
    if isinstance(value, dict):
        return " ".join(f"{key} {_plain(item)}" for key, item in value.items())
    return str(value)
