"""The version of the package, in one place, and those of packages that decide what it finds."""

from __future__ import annotations

import sys
from pathlib import Path

__version__ = "0.1.0"


def installed(package: str) -> str:
    """The version of an installed package; raises `PackageNotFoundError`.

    It stands in the name of the folder `sentencex-1.0.32.dist-info` (PyPA, Recording installed projects);
    `importlib.metadata`, which takes as long to import as a small comparison, is asked where that does not decide.
    """
    names = [found.stem for folder in sys.path for found in Path(folder).glob(f"{package}-*.dist-info")]
    if len(names) == 1:
        return names[0].removeprefix(f"{package}-")
    from importlib.metadata import version

    return version(package)
