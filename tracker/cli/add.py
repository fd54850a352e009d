"""`tracker add`: bring pages into the store, one line each about what became of it."""

from __future__ import annotations

from typing import Annotated

import typer

from tracker.cli.options import Timezone, with_examples

EXAMPLES = """
tracker add story.html
tracker add https://herald.example/2022/harbor-vote
tracker add captures/ --article harbor-vote --timezone America/New_York
curl -s URL | tracker add - --url URL --captured-at 2022-01-14T18:50Z
"""


Sources = Annotated[
    list[str], typer.Argument(metavar="SOURCE", help="Files, folders (one level deep), URLs, or - for standard input.")
]
ArticleOption = Annotated[
    str | None, typer.Option(metavar="SLUG", help="The article that they are captures of, in order of time.")
]
Url = Annotated[str | None, typer.Option(metavar="URL", help="Where the page was published.")]
CapturedAt = Annotated[
    str | None, typer.Option(metavar="T", help="When the page was captured, for example 2022-01-14T18:50Z.")
]
PublishedAt = Annotated[
    str | None,
    typer.Option(metavar="T", help="A time or day before which it was not published; a day where it begins first."),
]
Tags = Annotated[list[str] | None, typer.Option(metavar="TAG", help="Tag the article; may be repeated.")]
NoSchedule = Annotated[bool, typer.Option("--no-schedule", help="Keep it, but never visit it by itself.")]
AllowPrivate = Annotated[
    bool | None, typer.Option("--allow-private", help="Also fetch from addresses off the public internet.")
]
Delay = Annotated[
    float | None, typer.Option(min=0.0, metavar="S", help="Seconds between requests to one host; 1 unless set.")
]


@with_examples(EXAMPLES)
def add(
    context: typer.Context,
    sources: Sources,
    article: ArticleOption = None,
    url: Url = None,
    captured_at: CapturedAt = None,
    published_at: PublishedAt = None,
    timezone: Timezone = None,
    tag: Tags = None,
    no_schedule: NoSchedule = False,
    allow_private: AllowPrivate = None,
    delay: Delay = None,
) -> None:
    """Add pages from files, folders, URLs or standard input.

    A page becomes a new article, a new version of one, or one more sight of a wording that is there already.

    The time of a capture is --captured-at, else the time in the file's name (2022-01-14T18-47Z.html), else what the
    page says of itself, else the file's own time.
    """
    from tracker.cli.batch import Batch, Given
    from tracker.cli.reading import reading

    given = Given.of(article, url, captured_at, published_at, timezone)
    settings = context.obj.settings().overridden(delay_s=delay, allow_private=allow_private)
    batch = Batch(context.obj, settings, given, tuple(tag or ()), schedule=not no_schedule)
    batch.run(sources, reading(settings, timezone=timezone))
