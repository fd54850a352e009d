"""`tracker article`: what a user does to articles; each is written down and can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli.console import print_line
from tracker.cli.opening import article_of, dated
from tracker.cli.options import Timezone, with_examples
from tracker.model import utc_text, without_credentials

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.model import Version

app = typer.Typer(
    help="Pause, merge, split, rename or tag articles.\n\nEach change is written down, and tracker undo reverses it.",
    no_args_is_help=False,
    rich_markup_mode=None,
)

Article = Annotated[str, typer.Argument(metavar="ARTICLE", help="A slug, the beginning of one, or a URL of it.")]
Remove = Annotated[bool, typer.Option("--remove", help="Take away instead.")]


@app.command()
@with_examples("tracker article pause harbor-vote")
def pause(context: typer.Context, article: Article) -> None:
    """Stop visiting an article."""
    with context.obj.writing() as store:
        found = store.pause(article_of(store, article))
    print_line(f"{found.slug}: paused")


@app.command()
@with_examples("tracker article resume harbor-vote")
def resume(context: typer.Context, article: Article) -> None:
    """Go on visiting an article."""
    with context.obj.writing() as store:
        found = store.resume(article_of(store, article))
    print_line(f"{found.slug}: resumed")


@app.command()
@with_examples("tracker article merge harbor-vote-2 harbor-vote")
def merge(
    context: typer.Context,
    article: Article,
    into: Annotated[str, typer.Argument(metavar="INTO", help="The article that gets its captures.")],
) -> None:
    """Make two articles one: all captures of ARTICLE become INTO's."""
    with context.obj.writing() as store:
        gone, found = article_of(store, article), article_of(store, into)
        before = (*store.versions(gone), *store.versions(found))
        found = store.merge(gone, found)
        after = store.versions(found)
    print_line(f"{gone.slug}: merged into {found.slug}, which has {_count(found.versions)} now")
    _say_moves(before, after)


@app.command()
@with_examples("tracker article split harbor-vote v3 v4 --slug harbor-hearing")
def split(
    context: typer.Context,
    article: Article,
    versions: Annotated[list[str], typer.Argument(metavar="VERSION", help="The versions that leave it.")],
    slug: Annotated[str | None, typer.Option(metavar="SLUG", help="What to call the new article.")] = None,
) -> None:
    """Make the captures of some versions an article of their own."""
    from tracker.pipeline.references import version_reference

    with context.obj.writing() as store:
        origin = article_of(store, article)
        before = store.versions(origin)
        found = store.split(origin, *(dated(store, origin, version_reference(v)) for v in versions), slug=slug)
        after = (*store.versions(origin), *store.versions(found))
    print_line(f"{found.slug}: {_count(found.versions)} split from {origin.slug}")
    _say_moves(before, after)


@app.command()
@with_examples("tracker article retime harbor-vote@v2 2022-01-14T18:47Z")
def retime(
    context: typer.Context,
    capture: Annotated[str, typer.Argument(metavar="ARTICLE@VERSION", help="The capture, for example story@3f2a9c1b.")],
    time: Annotated[str, typer.Argument(metavar="TIME", help="When it was up, for example 2022-01-14T18:47Z.")],
    timezone: Timezone = None,
) -> None:
    """Correct the time of a capture; its permanent name stays."""
    from tracker.pipeline.references import positions
    from tracker.sources.moments import read_time, zone

    target = positions([capture], exists=lambda _: False, most=1)
    moment = read_time(time, timezone=zone(timezone) if timezone else None)
    with context.obj.writing() as store:
        article = article_of(store, target.article)
        picked = store.pick(article, dated(store, article, target.versions[0]) if target.versions else "latest")
        before = store.versions(article)
        found = store.retime(article, str(picked.capture), moment)
        after = store.versions(found)
    print_line(f"{found.slug}: {picked.capture} was up at {utc_text(moment)}")
    _say_moves(before, after)


@app.command()
@with_examples("tracker article rename article-3f2a9c1b harbor-vote")
def rename(
    context: typer.Context,
    article: Article,
    slug: Annotated[str, typer.Argument(metavar="SLUG", help="The new name: lower-case words joined by hyphens.")],
) -> None:
    """Call an article otherwise; its folder and permanent names stay."""
    with context.obj.writing() as store:
        before = article_of(store, article)
        found = store.rename(before, slug)
    print_line(f"{before.slug}: called {found.slug} now")


@app.command()
@with_examples("tracker article alias harbor-vote https://herald.example/amp/harbor-vote")
def alias(
    context: typer.Context,
    article: Article,
    url: Annotated[str, typer.Argument(metavar="URL", help="Another URL of the same page.")],
    remove: Remove = False,
) -> None:
    """Say that a URL is the article's, or with --remove that it is not."""
    url = without_credentials(url, whole=True)
    with context.obj.writing() as store:
        found = store.alias(article_of(store, article), url, remove=remove)
    print_line(f"{found.slug}: {'no longer ' if remove else ''}at {url}")


@app.command()
@with_examples("tracker article tag harbor-vote harbor 2022")
def tag(
    context: typer.Context,
    article: Article,
    tags: Annotated[list[str], typer.Argument(metavar="TAG", help="One word each.")],
    remove: Remove = False,
) -> None:
    """Tag an article, or with --remove take tags off it."""
    with context.obj.writing() as store:
        found = store.tag(article_of(store, article), *tags, remove=remove)
    print_line(f"{found.slug}: {'tags ' + ', '.join(found.tags) if found.tags else 'no tags'}")


def _count(versions: int) -> str:
    return "1 version" if versions == 1 else f"{versions} versions"


def _say_moves(before: Sequence[Version], after: Sequence[Version]) -> None:
    """Say which permanent names have another number now."""
    numbers = {version.id: version.number for version in after}
    for version in before:
        number = numbers.get(version.id, version.number)
        if number != version.number:
            print_line(f"  v{version.number} {version.id} is v{number} now")
