"""The name of the comparing engine: part of every result and of every cache key."""

from __future__ import annotations

import hashlib
import os
from functools import cache
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.version import __version__, installed

if TYPE_CHECKING:
    from collections.abc import Iterator

# What decides beside the stages: glyph folding, and the order of the stages.
_ALONE = (
    "text.py",
    "pipeline/compare.py",
    "pipeline/fields.py",
    "pipeline/passages.py",
    "pipeline/significance.py",
)

# Folders, never an archive: the libraries that are compiled cannot be imported from one.
_ROOT = Path(__file__).parents[1]


def engine(labels: tuple[str, ...] = ()) -> str:
    """`0.3.0 sentencex-1.0.32 rules-9ab1`: package, segmenter, and a digest of every rule and list that decides.

    Behind it stands a digest of the user's own lines for the list of loaded names, where there are any: `own-41fe`.
    """
    if not labels:
        return _shipped()
    return f"{_shipped()} own-{hashlib.sha256(repr(labels).encode()).hexdigest()[:8]}"


@cache
def _shipped() -> str:
    """What is compared with where the user adds nothing.

    The digest is taken over the files of the stages that compare and of what puts them in order, so that no change of
    a rule can be forgotten.
    """
    digest = hashlib.sha256()
    for stage in ("diff", "claims"):
        for name, content in _contents(stage):
            digest.update(name.encode() + b"\0" + content + b"\0")
    for name in _ALONE:
        digest.update((_ROOT / name).read_bytes() + b"\0")
    return f"{__version__} {segmenter()} rules-{digest.hexdigest()[:8]}"


def segmenter() -> str:
    """What `tracker.diff.SEGMENTER` says, without importing the code that cuts and aligns."""
    return f"sentencex-{installed('sentencex')}"


def _contents(folder: str) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of every rule file under a folder of the package, in order; what Python compiled is none."""
    with os.scandir(_ROOT / folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            name = f"{folder}/{entry.name}"
            if entry.is_dir():
                yield from _contents(name)
            elif not entry.name.endswith((".pyc", ".pyo")):
                with FileIO(entry.path) as file:
                    yield name, file.readall()
