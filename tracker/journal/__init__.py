"""What happened, append-only: one file for each writing run, one line for each thing, each line chained to the last."""

from tracker.journal.head import Head
from tracker.journal.journal import GAP, Appends, Draft, Journal
from tracker.journal.line import SCHEMA, Line, Position, Problem

__all__ = ["GAP", "SCHEMA", "Appends", "Draft", "Head", "Journal", "Line", "Position", "Problem"]
