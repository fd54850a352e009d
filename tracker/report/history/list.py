"""`tracker list`: the articles of a store, and in an empty one the ways to start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tracker.model import ArticleStatus, utc_text
from tracker.report.json import dumps
from tracker.report.paper import Paper, Styled
from tracker.report.times import moment
from tracker.report.words import quantity

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from tracker.model import Article
    from tracker.report.view import View

SCHEMA = "tracker.list/1"
_STARTS = (
    ("tracker add URL", "fetch an article and keep this wording"),
    ("tracker add page.html --captured-at 2022-01-14T18:47Z", "keep a page that you saved"),
    ("tracker add folder/ --article SLUG", "keep a folder of saved pages as one article's captures"),
    ("tracker init --sample", "look around in a store with an example"),
    ("tracker diff old.html new.html", "compare two files; needs no store"),
)


def list_text(articles: Sequence[Article], view: View) -> str:
    """One entry for each article: its name, how many versions, when it changed, and its title."""
    paper = Paper(view)
    if not articles:
        _starts(paper)
    for article in articles:
        _entry(paper, article, view)
    return paper.text()


def list_json(articles: Sequence[Article]) -> str:
    """The JSON form, "tracker.list/1"."""
    return dumps({"schema": SCHEMA, "articles": [_to_dict(article) for article in articles]})


def _starts(paper: Paper) -> None:
    paper.line("No article yet. Ways to start:")
    for command, purpose in _STARTS:
        paper.line(Styled(command, "bold"), indent=2)
        paper.line(Styled(purpose, "dim"), indent=6)


def _entry(paper: Paper, article: Article, view: View) -> None:
    zone = view.timezone or article.timezone
    status = "" if article.status is ArticleStatus.ACTIVE else f" · {article.status}"
    count = quantity(article.versions, "version")
    paper.heading(Styled(article.slug, "bold"), Styled(status, "note"), tail=count)
    title = article.title or "(no headline)"
    paper.line(title, *([Styled(f" · {article.outlet}", "dim")] if article.outlet else []), indent=2, hang=2)
    facts = [f"changed {moment(article.last_changed, zone)}"] if article.last_changed else []
    facts += [f"checked {moment(article.last_checked, zone)}"] if article.last_checked else []
    facts += [f"tagged {', '.join(article.tags)}"] if article.tags else []
    if facts:
        paper.line(Styled(" · ".join(facts), "dim"), indent=2, hang=2)


def _to_dict(article: Article) -> dict[str, Any]:
    return {
        "article": article.slug,
        "title": article.title,
        "outlet": article.outlet,
        "urls": list(article.urls),
        "versions": article.versions,
        "status": str(article.status),
        "tags": list(article.tags),
        "last_checked": _time(article.last_checked),
        "last_changed": _time(article.last_changed),
        "next_check": _time(article.next_check),
    }


def _time(time: datetime | None) -> str | None:
    return utc_text(time) if time else None
