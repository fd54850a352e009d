"""The version of the package, in one place, and those of packages that decide what it finds."""

from __future__ import annotations

import os
import sys
from functools import cache

__version__ = "0.1.0"


@cache
def installed(package: str) -> str:
    """The version of an installed package; raises `PackageNotFoundError`.

    It stands in the name of the folder `sentencex-1.0.32.dist-info` (PyPA, Recording installed projects);
    `importlib.metadata`, which takes as long to import as a small comparison, is asked where that does not decide.
    """
    begins, ends = f"{package}-", ".dist-info"
    found = [name for folder in sys.path for name in _names(folder) if name.startswith(begins) and name.endswith(ends)]
    if len(found) == 1:
        return found[0].removeprefix(begins).removesuffix(ends)
    from importlib.metadata import version

    return version(package)


def _names(folder: str) -> list[str]:
    """What lies in an entry of `sys.path`; nothing where that is an archive, or is not there."""
    try:
        with os.scandir(folder or ".") as entries:
            return [entry.name for entry in entries]
    except OSError:
        return []
