"""`tracker explain`: what was left out of two captures, by which rule, and why no version was made of what differs."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from tracker.model import Op, Significance
from tracker.report import notices
from tracker.report.history.document import left_out_list, place, why
from tracker.report.json import dumps, label_to_dict, left_out_to_dict
from tracker.report.paper import Paper, Styled
from tracker.report.verdict import content_notices, verdict
from tracker.report.words import field_name, left_out, listed, names, quantity
from tracker.text import fold
from tracker.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tracker.model import Comparison, Document, LeftOut, Notice
    from tracker.report.view import View

SCHEMA = "tracker.explain/1"
# Of menus and other articles outside the body, explain shows the beginning; `show --removed` shows all.
_MOST_SHOWN = 300


@dataclass(frozen=True, slots=True)
class Explanation:
    """What two captures' extraction left out and what that hides.

    `only_old`/`only_new` are texts (of several blocks, those blocks) that were left out of one capture and are nowhere
    in what was left out of the other by the same rule. `makes_version` says whether the wording differs; `why` says so
    in words, one sentence each.
    """

    old: Document
    new: Document
    comparison: Comparison
    only_old: tuple[LeftOut, ...]
    only_new: tuple[LeftOut, ...]
    makes_version: bool
    why: tuple[str, ...]


def explanation(old: Document, new: Document, comparison: Comparison) -> Explanation:
    """The explanation of two documents and what was found between them."""
    only_old, only_new = _missing(old.left_out, new.left_out), _missing(new.left_out, old.left_out)
    worded = _wording_differs(comparison)
    why_so = tuple(_reasons(old, new, comparison, worded, only_old, only_new))
    return Explanation(old, new, comparison, only_old, only_new, worded, why_so)


def explain_text(explained: Explanation, view: View) -> str:
    """What differs only in what was left out, then everything that was left out of each side."""
    paper = Paper(view)
    before, after = names(explained.comparison, view)
    article = explained.comparison.new.provenance.article
    paper.heading(Styled(article or "Two texts", "bold"), tail=f"{before} → {after}")
    for sentence in explained.why:
        paper.line(sentence, indent=2, hang=2)
    for name, document, only in (
        (before, explained.old, explained.only_old),
        (after, explained.new, explained.only_new),
    ):
        if only:
            paper.blank()
            paper.line(Styled(f"LEFT OUT OF {name} ONLY", "head"))
            _items(paper, document, only)
    for name, document in ((before, explained.old), (after, explained.new)):
        paper.blank()
        paper.line(Styled(f"ALL THAT WAS LEFT OUT OF {name}", "head"), Styled(f"   {left_out(document)}", "dim"))
        left_out_list(paper, document, most=_MOST_SHOWN)
    return paper.text()


def explain_json(explained: Explanation) -> str:
    """The JSON form, "tracker.explain/1"."""
    comparison = explained.comparison
    return dumps(
        {
            "schema": SCHEMA,
            "article": comparison.new.provenance.article,
            "makes_version": explained.makes_version,
            "significance": str(comparison.significance),
            "why": list(explained.why),
            "old": _side(
                explained.old, explained.only_old, comparison.old.provenance.version, comparison.old.provenance.id
            ),
            "new": _side(
                explained.new, explained.only_new, comparison.new.provenance.version, comparison.new.provenance.id
            ),
        }
    )


def _side(document: Document, only: Sequence[LeftOut], version: int | None, name: str | None) -> dict[str, Any]:
    return {
        "version": version,
        "id": name,
        "extractor": document.extractor,
        "left_out": [left_out_to_dict(item) for item in document.left_out],
        "only_here": [left_out_to_dict(item) for item in only],
        "labels": [label_to_dict(label) for label in document.labels],
    }


def _items(paper: Paper, document: Document, items: Iterable[LeftOut]) -> None:
    for item in items:
        paper.row([], [Styled(item.reason, "bold"), Styled(why(item), "dim")], tail=place(document, item.at), indent=2)
        for block in item.text.split("\n"):
            paper.line(block, indent=4, hang=2)


def _missing(here: Sequence[LeftOut], there: Sequence[LeftOut]) -> tuple[LeftOut, ...]:
    """What was left out here and not there, block by block, repeated blocks counted."""
    known = Counter((item.reason, block) for item in there for block in map(fold, _blocks(item)))
    only = []
    for item in here:
        kept = []
        for block in _blocks(item):
            key = (item.reason, fold(block))
            if known[key]:
                known[key] -= 1
            else:
                kept.append(block)
        if kept:
            only.append(replace(item, text="\n".join(kept) if item.text else ""))
    return tuple(only)


def _blocks(item: LeftOut) -> list[str]:
    """The blocks of a left-out text; what was left out without its text is known by its evidence."""
    return item.text.split("\n") if item.text else [item.evidence]


def _wording_differs(comparison: Comparison) -> bool:
    """Whether the two sides would be two versions (DESIGN §1): fields, body or content notices after folding."""
    old, new = comparison.old.document, comparison.new.document
    return (
        any(
            change.significance.rank > Significance.TYPOGRAPHIC.rank or change.pair.moved
            for change in comparison.changes
        )
        or any(entry.significance.rank > Significance.TYPOGRAPHIC.rank for entry in comparison.fields)
        or [*map(fold, _content(old.notices))] != [*map(fold, _content(new.notices))]
    )


def _content(notices: Iterable[Notice]) -> list[str]:
    return [notice.text for notice in notices if notice.kind.about_content]


def _reasons(
    old: Document,
    new: Document,
    comparison: Comparison,
    worded: bool,
    only_old: Sequence[LeftOut],
    only_new: Sequence[LeftOut],
) -> Iterable[str]:
    if worded:
        noticed = content_notices(comparison) if verdict(comparison) else ""
        differs = f"{noticed[:1].upper()}{noticed[1:]}" if noticed else "The wording differs"
        yield f"{differs}: these are two versions. What is below was left out of the comparison."
    else:
        yield (
            "No version is made of the difference: headline, standfirst, byline, captions, body and corrections are "
            "the same once white space and the shapes of marks are set aside."
        )
        yield from _quiet(old, new, comparison)
    if only_old or only_new:
        rules = listed(sorted({item.reason for item in (*only_old, *only_new)}))
        count = quantity(len(only_old) + len(only_new), "text")
        yield f"What was left out differs: {count}, left out as {rules}."
    if old.extractor != new.extractor:
        yield f"The two were read by different extractors ({old.extractor}, {new.extractor})."


def _quiet(old: Document, new: Document, comparison: Comparison) -> Iterable[str]:
    """What differs though it makes no version."""
    if comparison.significance is Significance.TYPOGRAPHIC:
        yield "Glyphs differ: quotation marks, dashes or spaces of another shape."
    stamps = [field_name(entry) for entry in comparison.fields if entry.op is not Op.UNCHANGED]
    marked = (*comparison.notices_gone, *comparison.notices_came)
    stamps += dict.fromkeys(f"the {notices.name(notice.kind)}" for notice in marked)
    if stamps:
        said = listed(stamps)
        verb = "differs, which is" if len(stamps) == 1 else "differ, which is"
        yield f"{said[:1].upper()}{said[1:]} {verb} recorded as an event (restamped)."
    elif old.text == new.text and (old.headline, old.captions) == (new.headline, new.captions):
        yield "The two texts are identical, character for character."
