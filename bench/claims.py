"""Measure what claims cost, facet by facet: `python bench/claims.py` (`--help` lists the options)."""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    # The folder of this file is no package root; the folder above holds both `bench` and the `tracker` to measure.
    sys.path[0] = str(Path(__file__).resolve().parents[1])
    from bench.command import claims

    sys.exit(claims())
