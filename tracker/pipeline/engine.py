"""The name of the comparing engine: part of every result and of every cache key."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files

from tracker.version import __version__


@cache
def engine() -> str:
    """`0.3.0 sentencex-1.0.32 rules-9ab1`: package, segmenter, and a digest of every rule and list that decides.

    The digest is taken over the files of the stages that compare, so that no change of a rule can be forgotten.
    """
    from tracker.diff import SEGMENTER

    digest = hashlib.sha256()
    root = files("tracker")
    for stage in ("diff", "claims"):
        for name, content in sorted(_contents(root.joinpath(stage), stage)):
            digest.update(name.encode() + b"\0" + content + b"\0")
    digest.update(root.joinpath("text.py").read_bytes())
    return f"{__version__} {SEGMENTER} rules-{digest.hexdigest()[:8]}"


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
