"""A comparison → something to read: one module per format, each a pure function of the comparison and the view."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from tracker.report.view import View

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker.model import Comparison

__all__ = ["RENDERERS", "View"]


def _renderer(name: str) -> Callable[[Comparison, View], str]:
    """The function `render` of a format's module, which is imported when a first report is asked for."""

    def render(comparison: Comparison, view: View) -> str:
        text: str = import_module(f"tracker.report.{name}").render(comparison, view)
        return text

    return render


RENDERERS: dict[str, Callable[[Comparison, View], str]] = {
    name: _renderer(name) for name in ("terminal", "json", "markdown")
}
