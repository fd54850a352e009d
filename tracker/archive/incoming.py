"""Pages whose bytes exist nowhere else: in a store's `incoming/` until they are captures, or were refused in words."""

from __future__ import annotations

import hashlib
import secrets
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.archive import record
from tracker.archive.names import INCOMING
from tracker.errors import ExtractError, MisuseError, SourceError
from tracker.model import CaptureName, Page, Record
from tracker.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from tracker.archive.disk import Disk

# A file of the same shape as any that a user adds, with its record beside it: `tracker add` takes it in.
_SUFFIXES = {".html", ".txt", ".md"}


@contextmanager
def kept(root: Path, page: Page, disk: Disk, now: Callable[[], datetime]) -> Iterator[None]:
    """Hold a fleeting page on disk, synced, while it is taken in; it stays there where the program dies at that.

    It stays, too, where the store fails; it goes with what was refused. A page that comes out of `incoming/` goes
    once it was taken in.
    """
    above = [path for path in (root / INCOMING, root, *root.parents) if not path.exists()]
    files = _written(root / INCOMING, page, disk, now) if page.fleeting else _own(root, page)
    try:
        yield
    except (ExtractError, MisuseError, SourceError):
        if page.fleeting:
            _remove(files, above)
        raise
    _remove(files, above)


def waiting(root: Path) -> list[Path]:
    """The pages in `incoming/`: of a command that is at work, or that died at it."""
    try:
        return sorted(path for path in (root / INCOMING).iterdir() if path.suffix in _SUFFIXES)
    except OSError:
        return []


def _written(folder: Path, page: Page, disk: Disk, now: Callable[[], datetime]) -> list[Path]:
    sha256 = hashlib.sha256(page.body).hexdigest()
    # No time stands in the name: what a file's name says of that goes before what the page says of itself.
    stem = f"page-{sha256[:8]}-{secrets.token_hex(2)}"
    known = record.suffix_of(page.media_type)
    suffix = known if known in _SUFFIXES else ".txt"
    made = Record(
        name=CaptureName.of(page.moment.time if page.moment else now(), sha256),
        folder=INCOMING,
        page=replace(record.without_secrets(page), body=b""),
        sha256=sha256,
        size_bytes=len(page.body),
        stored_bytes=len(page.body),
        suffix=suffix,
        dictionary=None,
        tool=f"article-tracker {__version__}",
    )
    files = [folder / f"{stem}{suffix}", folder / f"{stem}.json"]
    disk.create(files[0], page.body)
    disk.create(files[1], record.encode(made, None))
    return files


def is_waiting(root: Path, page: Page) -> bool:
    """Whether a page was read out of `incoming/`."""
    try:
        return Path(page.origin).resolve().parent == (root / INCOMING).resolve()
    except (OSError, ValueError):
        return False


def _own(root: Path, page: Page) -> list[Path]:
    """The files of a page that was read out of `incoming/`."""
    path = Path(page.origin)
    return [path, path.with_suffix(".json")] if is_waiting(root, page) else []


def _remove(files: list[Path], above: list[Path]) -> None:
    """Remove files, and folders that were made for them and hold nothing else."""
    with suppress(OSError):
        for file in files:
            file.unlink(missing_ok=True)
        for folder in (*{file.parent: None for file in files}, *above):
            if folder.is_dir():
                folder.rmdir()
