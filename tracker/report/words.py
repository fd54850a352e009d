"""The sentences that every view of a comparison says, whatever it looks like: names, intervals, notices, counts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tracker.model import DisclosureState, Op, Significance
from tracker.report.times import moment, since, source_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from tracker.model import Change, Comparison, Document, FieldChange, Finding, Place, Side
    from tracker.report.view import View

SECTIONS = ("claims", "content", "wording")
_OP_NAMES = [name for op in Op for name in (str(op), f"{op} and moved")] + ["moved"]
_UNCOUNTED = {"furniture", "navigation"}
_FIELD_NAMES = {"captions": "caption"}


def section(finding: Finding) -> str:
    """The section of a finding: "claims" (any named facet), "content" or "wording"."""
    return finding.facet if finding.facet in {"content", "wording"} else "claims"


def changed(change: Change) -> bool:
    """True where a sentence does not stand as and where it stood, white space aside."""
    return change.differs


def zone_of(comparison: Comparison, view: View) -> str | None:
    """The zone that times are shown in: the reader's, else the article's."""
    return view.timezone or comparison.new.provenance.timezone or comparison.old.provenance.timezone


def quantity(count: int, noun: str, plural: str | None = None) -> str:
    """`1 link card`, `4 link cards`."""
    return f"{count} {noun if count == 1 else plural or noun + 's'}"


def listed(items: Iterable[str], last: str = "and") -> str:
    """`a, b and c`."""
    *most, end = list(items) or [""]
    return f"{', '.join(most)} {last} {end}" if most else end


def digest(capture: str | None) -> str:
    """The digest part of a capture's name: the short permanent name of a version."""
    return (capture or "").rpartition("-")[2]


def side_name(side: Side, given: str | None, default: str) -> str:
    """`v1 3f2a9c1b` in a store, the file's name outside."""
    source = side.provenance
    if source.version is None:
        return digest(source.id) or given or default
    return f"v{source.version} {digest(source.id)}".rstrip()


def names(comparison: Comparison, view: View) -> tuple[str, str]:
    """What the two sides are called."""
    return side_name(comparison.old, view.old_name, "old"), side_name(comparison.new, view.new_name, "new")


def pilcrow(paragraphs: Iterable[int]) -> str:
    """`¶2`, `¶3–¶4`, `¶1, ¶5`: paragraphs counted from 0, named from 1."""
    return ", ".join(f"¶{a + 1}" + (f"–¶{b + 1}" if b > a else "") for a, b in _runs(paragraphs))


def ranks(numbers: Iterable[int], joint: str = " ") -> str:
    """`1`, `1 2`, `5–8 10–12`: three or more in a row as a range."""
    said: list[str] = []
    for first, last in _runs(numbers):
        said += [f"{first}–{last}"] if last > first + 1 else [str(first)] + [str(last)] * (last > first)
    return joint.join(said)


def _runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """The first and last of each run of consecutive numbers."""
    runs: list[tuple[int, int]] = []
    for number in sorted(set(numbers)):
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def place_name(comparison: Comparison, place: Place) -> str:
    """`headline`, `¶2`: the new text's paragraph, for what is gone the old text's."""
    if place.field is not None:
        return field_name(comparison.fields[place.field])
    return change_place(comparison, comparison.changes[place.change or 0])


def change_place(comparison: Comparison, change: Change) -> str:
    """The paragraphs of a change: of the new text, for a deletion of the old."""
    side, indexes = (comparison.new, change.pair.new) if change.pair.new else (comparison.old, change.pair.old)
    return pilcrow(side.sentences[i].paragraph for i in indexes)


def field_name(entry: FieldChange) -> str:
    """`headline`, `caption 2`."""
    name = _FIELD_NAMES.get(entry.field, entry.field)
    return f"{name} {entry.index + 1}" if entry.field == "captions" else name


def lead(comparison: Comparison) -> str:
    """The lead as the end of a sentence that begins "Most shifted: "."""
    said = comparison.lead.removeprefix("Most shifted: ")
    return f"{said[:1].lower()}{said[1:]}"


def finding_label(finding: Finding) -> str:
    """`attribution named`; content and wording findings stand under their own heading and say the kind alone."""
    return f"{finding.facet} {finding.kind}" if section(finding) == "claims" else finding.kind


def finding_places(comparison: Comparison, finding: Finding) -> str:
    """All places of a finding, each once, in order."""
    return ", ".join(dict.fromkeys(place_name(comparison, place) for place in finding.places))


def still_words(comparison: Comparison, finding: Finding) -> str:
    """Where what shifted here still stands as it was."""
    if finding.detail or not finding.still:
        return finding.detail
    return f"Here only: it still stands in {pilcrow(comparison.new.sentences[i].paragraph for i in finding.still)}."


def interval(comparison: Comparison, view: View) -> Iterator[tuple[str, str, str]]:
    """The ends of the interval in which the change lies: label, time, what the time rests on."""
    zone = zone_of(comparison, view)
    old, new = comparison.old.provenance, comparison.new.provenance
    if old.version is not None and old.version == new.version:
        yield "", "", "Both sides show the same version."
        return
    backwards = bool(old.first_seen and new.first_seen and new.first_seen < old.first_seen)
    before, after = (comparison.new, comparison.old) if backwards else (comparison.old, comparison.new)
    last = comparison.changed.after or before.provenance.last_seen
    first = comparison.changed.not_after or after.provenance.first_seen
    if last:
        yield f"{'new' if backwards else 'old'} wording last seen", moment(last, zone), _rests_on(before, last, zone)
    if first:
        source = source_words(after.provenance.time_source)
        yield f"{'old' if backwards else 'new'} wording first seen", moment(first, zone), source
    if backwards:
        yield "", "", "The side called new is the earlier one."


def _rests_on(side: Side, last: datetime, zone: str | None) -> str:
    source = side.provenance
    if (source.visits or 0) > 1 and source.first_seen:
        return f"{quantity(source.visits or 0, 'visit')} since {since(source.first_seen, zone, than=last)}"
    return source_words(source.time_source)


def counts(comparison: Comparison) -> str:
    """`2 claim findings · headline and 3 of 15 sentences differ (2 edited, 1 added), 12 the same`."""
    kinds = Counter(section(finding) for finding in comparison.findings)
    labels = {"claims": "claim finding", "content": "content finding", "wording": "wording finding"}
    parts = [quantity(kinds[key], labels[key]) for key in SECTIONS if kinds[key]]
    return " · ".join([*parts, _differing(comparison)])


def _differing(comparison: Comparison) -> str:
    differing = [change for change in comparison.changes if changed(change)]
    total, ops = len(comparison.changes), op_counts(differing)
    fields = list(dict.fromkeys(field_name(e) for e in comparison.fields if e.significance is not Significance.NONE))
    what = [f"{len(differing)} of {quantity(total, 'sentence')}"] if differing else []
    if not differing and not fields:
        return f"all {quantity(total, 'sentence')} the same"
    verb = "differs" if len(fields) + len(differing) == 1 else "differ"
    detail = f" ({ops})" if ops else ""
    rest = f", {total - len(differing)} the same" if total > len(differing) else ""
    return f"{listed([*fields, *what])} {verb}{detail}{rest}"


def op_counts(changes: Iterable[Change]) -> str:
    """`2 edited, 1 added, 1 moved`; a sentence that was also edited is told apart: `1 edited and moved`."""
    kinds = Counter(_op_name(change) for change in changes if changed(change))
    return ", ".join(f"{kinds[kind]} {kind}" for kind in _OP_NAMES if kinds[kind])


def _op_name(change: Change) -> str:
    if change.pair.op is Op.UNCHANGED:
        return "moved"
    return f"{change.pair.op} and moved" if change.pair.moved else str(change.pair.op)


def returns(comparison: Comparison) -> str | None:
    """`v3 returns to the wording of v1 (22112e14).`, where the new side is a revert."""
    source = comparison.new.provenance
    if source.reverts_to is None:
        return None
    earlier = f" ({digest(source.reverts_to_id)})" if source.reverts_to_id else ""
    return f"v{source.version} returns to the wording of v{source.reverts_to}{earlier}."


def there(comparison: Comparison) -> str:
    """`headline, byline and all 11 sentences`: what a comparison looked at on the new page."""
    document = comparison.new.document
    fields = [name for name in ("headline", "standfirst", "byline", "captions") if getattr(document, name)]
    return listed([*fields, f"all {quantity(len(comparison.changes), 'sentence')}"])


def disclosure(comparison: Comparison) -> str | None:
    """What the new page's notices say about the claims that shifted; never more than was looked for."""
    found = comparison.disclosure
    if found is None:
        return None
    said = {
        DisclosureState.NAMES_THE_CHANGE: "Notice: the page says what changed",
        DisclosureState.SPEAKS_OF_CHANGE: "Notice: the page says that it changed; no notice found on it says what",
        DisclosureState.TIME_ONLY: "Notice: a time only; no notice found on the page says what changed",
        DisclosureState.NONE_FOUND: "No notice found on the page says what changed",
    }[found.state]
    if found.state is DisclosureState.NAMES_THE_CHANGE and found.uncovered:
        said += f"; no notice found on the page names {_numbers(found.uncovered)}"
    return (
        f"{said}. The modified time that the page states did not move." if found.modified_moved is False else f"{said}."
    )


def _numbers(uncovered: tuple[int, ...]) -> str:
    return f"finding{'s' if len(uncovered) > 1 else ''} {listed(ranks(uncovered, '|').split('|'))}"


def left_out(document: Document) -> str:
    """`4 link cards, 1 advertisement`; "" where nothing was."""
    found = Counter(item.reason for item in document.left_out)
    return ", ".join(_reason(name, count) for name, count in sorted(found.items()))


def _reason(name: str, count: int) -> str:
    noun = name.replace("-", " ").replace("_", " ")
    if noun.endswith("s") or noun in _UNCOUNTED:
        return noun if count == 1 else f"{count} × {noun}"
    return quantity(count, noun)


def left_out_by_side(comparison: Comparison, view: View) -> Iterator[tuple[str, str]]:
    """`Left out of each text`, `4 link cards`; a row for each side where they differ, none where nothing was."""
    sides = [left_out(side.document) for side in (comparison.old, comparison.new)]
    if sides[0] == sides[1]:
        yield from [("Left out of each text", sides[0])] if sides[0] else []
        return
    for name, left in zip(names(comparison, view), sides, strict=True):
        yield f"Left out of {name}", left or "nothing"


def explain_command(comparison: Comparison, view: View) -> str | None:
    """The command that shows what was left out of the two texts; stored ones by permanent name."""
    old, new = comparison.old.provenance, comparison.new.provenance
    if old.article and old.id and new.id:
        return f"tracker explain {_quoted(old.article)} {old.id} {new.id}"
    if not (view.old_name and view.new_name):
        return None
    return f"tracker explain {_quoted(view.old_name)} {_quoted(view.new_name)}"


def raw_command(side: Side) -> str | None:
    """The command that prints a side's archived bytes."""
    source = side.provenance
    return show_command(source.article, source.id, "--raw") if source.article and source.id else None


def show_command(article: str, capture: str, option: str) -> str:
    """The command that shows a capture. Its whole name: equal bytes have equal digests, so a digest may name two."""
    return f"tracker show {_quoted(article)}@{capture} {option}"


def _quoted(word: str) -> str:
    """A word as a shell takes it."""
    from shlex import quote  # here, because few reports name a command

    return quote(word)
