"""Regular expressions, compiled when they are first asked."""

from __future__ import annotations

from tracker.patterns import pattern

__all__ = ["pattern"]
