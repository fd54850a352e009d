"""The name of the comparing engine: part of every result and of every cache key."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files

from tracker.version import __version__, installed

# What decides beside the stages: glyph folding, and the order of the stages.
_ALONE = (
    "text.py",
    "pipeline/compare.py",
    "pipeline/fields.py",
    "pipeline/passages.py",
    "pipeline/significance.py",
)


@cache
def engine() -> str:
    """`0.3.0 sentencex-1.0.32 rules-9ab1`: package, segmenter, and a digest of every rule and list that decides.

    The digest is taken over the files of the stages that compare and of what puts them in order, so that no change of
    a rule can be forgotten.
    """
    digest = hashlib.sha256()
    root = files("tracker")
    for stage in ("diff", "claims"):
        for name, content in sorted(_contents(root.joinpath(stage), stage)):
            digest.update(name.encode() + b"\0" + content + b"\0")
    for name in _ALONE:
        digest.update(root.joinpath(name).read_bytes() + b"\0")
    return f"{__version__} {segmenter()} rules-{digest.hexdigest()[:8]}"


def segmenter() -> str:
    """What `tracker.diff.SEGMENTER` says, without importing the code that cuts and aligns."""
    return f"sentencex-{installed('sentencex')}"


def _contents(folder: object, prefix: str) -> list[tuple[str, bytes]]:
    """Name and bytes of every rule file under a folder of the package."""
    found: list[tuple[str, bytes]] = []
    for entry in folder.iterdir():  # type: ignore[attr-defined]  # a Traversable, which typeshed moves between versions
        name = f"{prefix}/{entry.name}"
        if entry.is_dir():
            found += _contents(entry, name)
        elif not entry.name.endswith((".pyc", ".pyo")):
            found.append((name, entry.read_bytes()))
    return found
