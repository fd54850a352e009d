"""`tracker show`: one version, as extraction reads it or as it came in."""

from __future__ import annotations

import os.path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli.console import deliver, deliver_bytes
from tracker.cli.opening import article_of, dated
from tracker.cli.options import HistoryFormat, Json, Output, ShownIn, given, is_json, plain_view, with_examples
from tracker.errors import MisuseError

if TYPE_CHECKING:
    from tracker.model import Article, CaptureName, Record
    from tracker.pipeline.store import Picked, Store
    from tracker.report.view import View

EXAMPLES = """
tracker show                                     the latest version of the only article
tracker show harbor-vote@v2
tracker show harbor-vote@3f2a9c1b --raw > page.html
tracker show harbor-vote@2022-01-14T18:47Z       what was live then
"""


@with_examples(EXAMPLES)
def show(
    context: typer.Context,
    what: Annotated[
        list[str] | None, typer.Argument(metavar="ARTICLE[@VERSION]", help="The latest version unless one is named.")
    ] = None,
    text: Annotated[bool, typer.Option("--text", help="The body alone, as plain text.")] = False,
    raw: Annotated[bool, typer.Option("--raw", help="The archived bytes, digest checked.")] = False,
    headers: Annotated[bool, typer.Option("--headers", help="How it came in: request, redirects, response.")] = False,
    removed: Annotated[bool, typer.Option("--removed", help="What was left out, and why.")] = False,
    format_: HistoryFormat = "terminal",
    json: Json = False,
    timezone: ShownIn = None,
    output: Output = None,
) -> None:
    """Show a version, as it reads or as it came in."""
    if sum((text, raw, headers, removed)) > 1:
        message = "--text, --raw, --headers and --removed are different views."
        raise MisuseError(message, hint="Give one of them.")
    with context.obj.reading() as store:
        article, picked, capture = _picked(store, what or [])
        if raw:
            deliver_bytes(store.capture(article, capture).body, output)
        elif headers:
            deliver(headers_text(store.capture(article, capture).record), output)
        elif picked is None:
            document = store.document(capture, article)
            why = document.problem or "it was doubtful, and not seen again"
            message = f"{capture} shows no version: {why}."
            raise MisuseError(message, hint=f"What came in: tracker show {article.slug}@{capture} --raw")
        else:
            view = plain_view(output=output, timezone=timezone)
            as_json = is_json(format_, json)
            deliver(_document(store, article, picked, view, text=text, removed=removed, json=as_json), output)


def _picked(store: Store, what: list[str]) -> tuple[Article, Picked | None, CaptureName]:
    """The article, the version that the positions name, and its capture; a capture may also show no version."""
    from tracker.pipeline.references import positions

    target = positions(given(*what), exists=os.path.exists, most=1)
    article = article_of(store, target.article)
    reference = dated(store, article, target.versions[0]) if target.versions else "latest"
    bare = store.without_version(article, reference)
    if bare:
        return article, None, bare
    picked = store.pick(article, reference)
    return article, picked, picked.capture


def _document(
    store: Store, article: Article, picked: Picked, view: View, *, text: bool, removed: bool, json: bool
) -> str:
    """A version in the wanted form."""
    from tracker.report.history import document_json, removed_text, show_text
    from tracker.report.literal import literal

    document = store.document(picked.capture, article)
    if json:
        return document_json(document, store.provenance(article, picked))
    if text:
        return "".join(f"{literal(line)}\n" for line in document.text.split("\n"))
    render = removed_text if removed else show_text
    return render(document, store.provenance(article, picked), view)


def headers_text(record: Record) -> str:
    """How a capture came in: what was asked, where that led, what was answered, in the form of HTTP."""
    from tracker.report.literal import literal

    page = record.page
    lines = [f"# {record.name}   sha256 {record.sha256}   from {page.origin}"]
    if page.method:
        lines += [f"> {page.method} {page.url}", *(f"> {name}: {value}" for name, value in page.request_headers)]
    lines += [f"< {hop.status} {hop.url} → {hop.location}" for hop in page.hops]
    if page.status is not None:
        lines += [f"< {page.http_version} {page.status} {page.final_url}   from {page.server_address}"]
    else:
        lines += [f"# It came from no server.{f' URL: {page.url}' if page.url else ''}"]
    lines += [f"< {name}: {value}" for name, value in page.headers]
    return "".join(f"{literal(line)}\n" for line in lines)
