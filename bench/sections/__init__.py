"""The parts of the bench: each module measures one thing and has one function of its name, `(plan, say) -> Section`."""

from __future__ import annotations

from bench.sections.cache import cache
from bench.sections.command_line import command_line
from bench.sections.growth import growth
from bench.sections.hostile import hostile
from bench.sections.identical import identical
from bench.sections.ordinary import ordinary
from bench.sections.peers import peers
from bench.sections.pool import pool

__all__ = ["SECTIONS"]

SECTIONS = {
    section.__name__.replace("_", "-"): section
    for section in (peers, growth, hostile, ordinary, pool, identical, cache, command_line)
}
