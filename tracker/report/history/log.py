"""`tracker log`: what happened to an article, in order of time."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from tracker.model import EventKind, LogEntry, NoticeKind, Significance, utc_text
from tracker.report import notices
from tracker.report.history.happening import as_time, happening, version_name, when
from tracker.report.json import dumps
from tracker.report.paper import Paper, Styled
from tracker.report.times import moment, since
from tracker.report.words import quantity
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tracker.model import Article
    from tracker.report.view import View

SCHEMA = "tracker.log/1"
_MARGIN = 4
_QUIET = {"unchanged", "not-modified"}


def log_text(article: Article, entries: Sequence[LogEntry], view: View) -> str:
    """The log: a line for each version with what came with it, and one for everything else that happened."""
    paper = Paper(view)
    zone = view.timezone or article.timezone
    paper.heading(Styled(article.slug, "bold"), tail=quantity(article.versions, "version"))
    for url in article.urls:
        paper.line(Styled(url, "dim"), indent=2)
    if article.title:
        paper.line(article.title, indent=2)
    paper.blank()
    known = {entry.facts["version"]: version_name(entry.facts) for entry in entries if entry.kind == "version"}
    versions = [entry for entry in entries if entry.kind == "version"]
    before = {id(new): old for old, new in pairwise(versions)}
    told = {entry.facts["version"] for entry in versions if entry.facts.get("reverts_to")}
    shown = [entry for entry in entries if entry.kind != EventKind.REVERT or entry.facts.get("version") not in told]
    for group in _folded(shown):
        if len(group) > 1:
            _variants(paper, group, zone)
        elif group[0].kind == "version":
            _version(paper, group[0], before.get(id(group[0])), zone, known)
        else:
            _event(paper, group[0], zone)
    return paper.text()


def log_json(article: Article, entries: Sequence[LogEntry]) -> str:
    """The JSON form, "tracker.log/1"."""
    events = [_to_dict(entry) for entry in entries]
    return dumps({"schema": SCHEMA, "article": article.slug, "urls": list(article.urls), "events": events})


def _to_dict(entry: LogEntry) -> dict[str, Any]:
    return {"time": utc_text(entry.time), "kind": entry.kind, "source": entry.source, **entry.facts}


def _folded(entries: Sequence[LogEntry]) -> Iterator[list[LogEntry]]:
    """Entries one by one, but wordings that alternate together, with the quiet visits between them."""
    group: list[LogEntry] = []
    for entry in entries:
        if entry.facts.get("variant") or (group and entry.kind in {*_QUIET, "revert"}):
            group.append(entry)
            continue
        yield from _ended(group)
        group = []
        yield [entry]
    yield from _ended(group)


def _ended(group: list[LogEntry]) -> Iterator[list[LogEntry]]:
    if sum(entry.kind == "version" for entry in group) > 1:
        yield group
    else:
        yield from ([entry] for entry in group)


def _variants(paper: Paper, group: Sequence[LogEntry], zone: str | None) -> None:
    versions = [entry for entry in group if entry.kind == "version"]
    first, last = versions[0], versions[-1]
    span = f"{version_name(first.facts)} – {version_name(last.facts)}"
    paper.row([Styled("≈", "bold")], [when(first, zone)], tail=span, indent=_MARGIN)
    said = f"{len(versions)} versions in which earlier wordings alternate, until {moment(last.time, zone)}"
    paper.line(Styled(said, "dim"), indent=_MARGIN)


def _version(
    paper: Paper, entry: LogEntry, before: LogEntry | None, zone: str | None, known: Mapping[int, str]
) -> None:
    paper.row([Styled("●", "bold")], [when(entry, zone)], tail=version_name(entry.facts), indent=_MARGIN)
    facts = entry.facts
    said = [_what(entry, before)]
    if facts.get("reverts_to"):
        earlier = facts["reverts_to"]
        said.append(f"returns to the wording of {known.get(earlier, f'v{earlier}')}")
    if facts.get("variant"):
        said.append("a wording that alternates")
    last = as_time(facts.get("last_seen"))
    if last and last > entry.time:
        said.append(f"last seen {since(last, zone, than=entry.time)}")
    paper.line(Styled(" · ".join(said), "dim"), indent=_MARGIN, hang=2)
    for kind, text in _notices(facts):
        paper.line(Styled(notices.label(kind, text), "note"), text, indent=_MARGIN, hang=2)


def _what(entry: LogEntry, before: LogEntry | None) -> str:
    """What made it a version: its weight and the notices that came or went with it."""
    weight = entry.facts.get("significance")
    if not weight:
        return "first wording" if before is None else "not compared with the version before"
    noticed = _noticed(before.facts, entry.facts) if before else ""
    if weight != Significance.NONE:
        return f"{weight} change" + (f", {noticed}" if noticed else "")
    return noticed or "the same words in another order"


def _noticed(before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    """`a correction came in`, between two versions of the log."""
    old, new = (
        Counter((kind, fold(text)) for kind, text in _notices(f) if kind.about_content) for f in (before, after)
    )
    gone, came = ([kind for kind, _ in side.elements()] for side in (old - new, new - old))
    return notices.came_and_went(gone, came)


def _notices(facts: Mapping[str, Any]) -> list[tuple[NoticeKind, str]]:
    return [(NoticeKind(notice["kind"]), notice["text"]) for notice in facts.get("notices") or ()]


def _event(paper: Paper, entry: LogEntry, zone: str | None) -> None:
    count, until = entry.facts.get("count"), as_time(entry.facts.get("until"))
    said = happening(entry, zone)
    if count and count > 1:
        said += f" at {count} visits"
    if until and until > entry.time:
        said += f" until {since(until, zone, than=entry.time)}"
    named = version_name(entry.facts)
    paper.row(
        [Styled("·")],
        [when(entry, zone), f"   {said}", Styled(f"   {named}" if named else "", "dim")],
        indent=_MARGIN,
        hang=2,
    )
