"""`tracker init`: make a store, or one with a sample story to look around in."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

import tracker
from tracker.cli.console import print_line, say
from tracker.cli.opening import Place
from tracker.cli.options import with_examples
from tracker.errors import MisuseError, SourceError, StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator

DEFAULT = "snapshots"
_TOP = ("store.json", "tracker.toml", "README.txt", "journal/head.json")
_KEPT = {".zst", ".json", ".jsonl"}

EXAMPLES = """
tracker init
tracker init --sample
tracker init ~/news
"""


@with_examples(EXAMPLES)
def init(
    context: typer.Context,
    folder: Annotated[
        Path | None, typer.Argument(metavar="FOLDER", help="Where; else --store, $TRACKER_STORE, or ./snapshots.")
    ] = None,
    sample: Annotated[bool, typer.Option("--sample", help="Fill it with a story in three versions.")] = False,
) -> None:
    """Make a store, empty or with a sample story.

    In a folder that is a store already, nothing changes.
    """
    place: Place = context.obj
    path = folder or place.store or Path(os.environ.get("TRACKER_STORE") or DEFAULT)
    if sample:
        _copy_sample(path)
        say(f"Created store {path}")
    with Place(path, place.database).writing(create=True) as store:
        existed = not (store.created or sample)
        articles = store.articles()
    if existed:
        say(f"{path} is a store already")
    if sample:
        print_line(f"{articles[0].slug}: {articles[0].versions} versions. Look at them:")
        print_line("  tracker diff v1 v2" if path == Path(DEFAULT) else f"  tracker --store {path} diff v1 v2")


def _copy_sample(path: Path) -> None:
    """The sample store's captures, records and journal, in a folder that is new or empty."""
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        message = f"{path} is there already."
        raise MisuseError(message, hint="Name a folder that is new or empty: tracker init --sample FOLDER")
    source = sample_source(Path(tracker.__file__).parent)
    try:
        for relative in sample_files(source):
            target = path / relative
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source / relative, target)
    except OSError as error:
        message = f"{path} cannot be written: {error.strerror or error}."
        raise StoreError(message, hint="Name another folder.") from error


def sample_source(package: Path) -> Path:
    """Where the sample store is: in the installed package, else beside the package in a checkout."""
    for place in (package / "sample", package.parent / "snapshots"):
        if (place / _TOP[0]).is_file():
            return place
    raise SourceError("This installation came without the sample.", hint="Install article-tracker from its wheel.")


def sample_files(source: Path) -> Iterator[Path]:
    """What makes up the sample, the mark of a store last: no catalogue, no lock, nothing that a user left there."""
    for path in sorted(source.rglob("*")):
        relative = path.relative_to(source)
        in_folder = len(relative.parts) == 3 and not any(part.startswith(".") for part in relative.parts)
        if in_folder and path.is_file() and path.suffix in _KEPT:
            yield relative
    yield from (Path(name) for name in reversed(_TOP) if (source / name).is_file())
