"""The command line of the bench: what to measure, and where the results go."""

from __future__ import annotations

import argparse
import os
import platform
import sys
from dataclasses import replace
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from bench.chart import chart
from bench.costs import costs
from bench.plan import QUICK, Plan
from bench.report import markdown
from bench.results import load, save
from bench.sections import SECTIONS
from bench.worker import CLOCKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench.results import Section

RESULTS = Path(__file__).resolve().parent / "results"
# What the sections need that the program itself does not.
_PEERS = {"peers": ("redlines", "fast_diff_match_patch", "pysbd"), "ordinary": ("pysbd",)}

_CLAIMS_OPENING = """# What claims cost

Made by `python bench/claims.py`; how it is measured stands above each table and in docs/bench.md. Ratios are of one run
on one machine and carry over to others; times do not. The texts are made up by the bench itself.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure section by section; after each, results.json, results.md and chart.svg hold what is known so far.

    Sections measured in an earlier run stay in the results until they are measured again; each says when and on what
    it was measured. Returns the exit code: 2 where a peer is not installed.
    """
    options = _options(arguments)
    names = [name for name in SECTIONS if name in (options.only or SECTIONS)]
    missing = sorted({peer for name in names for peer in _PEERS.get(name, ()) if find_spec(peer) is None})
    if missing:
        _say(f"Not installed: {', '.join(missing)}. Set up with: pip install -e '.[bench]'")
        return 2
    options.output.mkdir(parents=True, exist_ok=True)
    plan = _plan(options)
    for name in names:
        section = SECTIONS[name](plan, _say)
        _keep(replace(section, conditions=_conditions(options)), options.output)
    print(options.output / "results.md")
    return 0


def claims(arguments: Sequence[str] | None = None) -> int:
    """Measure what claims cost; claims.md and claims.json hold it. Returns the exit code."""
    parser = argparse.ArgumentParser("python bench/claims.py", description=claims.__doc__)
    _add_common(parser)
    options = parser.parse_args(arguments)
    options.output.mkdir(parents=True, exist_ok=True)
    plan = replace(QUICK if options.quick else Plan(), clock=options.clock)
    sections = [replace(section, conditions=_conditions(options)) for section in costs(plan, _say)]
    save(sections, options.output / "claims.json")
    (options.output / "claims.md").write_text(markdown(sections, opening=_CLAIMS_OPENING), encoding="utf-8")
    print(options.output / "claims.md")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser("python bench/compare.py", description=__doc__)
    parser.add_argument("--only", action="append", choices=SECTIONS, metavar="SECTION", help=", ".join(SECTIONS))
    parser.add_argument("--sizes", type=_sizes, metavar="N,N,…", help="sentences, for peers and identical texts")
    parser.add_argument("--limit", type=float, metavar="S", help="give a call up after so many seconds")
    _add_common(parser)
    return parser.parse_args(arguments)


def _add_common(parser: argparse.ArgumentParser) -> None:
    """The options that both commands have."""
    parser.add_argument("--quick", action="store_true", help="small sizes and few rounds: to try the bench itself")
    parser.add_argument("--clock", choices=CLOCKS, default="wall", help="cpu: of the process alone, on a busy machine")
    parser.add_argument("--output", type=Path, default=RESULTS, metavar="FOLDER", help="default: %(default)s")


def _sizes(text: str) -> tuple[int, ...]:
    return tuple(sorted({int(size) for size in text.split(",")}))


def _plan(options: argparse.Namespace) -> Plan:
    plan = replace(QUICK if options.quick else Plan(), clock=options.clock)
    plan = replace(plan, sizes=options.sizes) if options.sizes else plan
    return replace(plan, limit_s=options.limit) if options.limit else plan


def _say(line: str) -> None:
    """Progress."""
    print(line, file=sys.stderr, flush=True)


def _keep(section: Section, folder: Path) -> None:
    """Put one section among those known, and write all of them anew."""
    known = {known.name: known for known in load(folder / "results.json")} | {section.name: section}
    sections = [known[name] for name in SECTIONS if name in known]
    save(sections, folder / "results.json")
    (folder / "chart.svg").write_text(chart(sections), encoding="utf-8")
    (folder / "results.md").write_text(markdown(sections, "chart.svg"), encoding="utf-8")


def _conditions(options: argparse.Namespace) -> dict[str, str]:
    """When and on what a section was measured."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return {
        "on": f"{datetime.now(UTC):%Y-%m-%d}",
        "by": f"Python {platform.python_version()}, {platform.system()} {platform.machine()}",
        "with": f"{os.cpu_count()} cores{load}, {options.clock} clock" + (", quick" if options.quick else ""),
    }
