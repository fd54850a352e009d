"""Clocks around functions of the program while it works: what each took, how often it was called, and with what."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@dataclass(slots=True)
class Spent:
    """The seconds of one function's calls, and the first argument of each."""

    seconds: float = 0.0
    calls: list[Any] = field(default_factory=list)


@contextmanager
def clocked(module: str, name: str, clock: Callable[[], float]) -> Iterator[Spent]:
    """Time every call of a function of a module; what it gives lazily is taken whole within the call."""
    spent = Spent()

    def before(function: Callable[..., Any]) -> Callable[..., Any]:
        def timed(*given: Any, **named: Any) -> Any:
            start = clock()
            found = function(*given, **named)
            found = tuple(found) if hasattr(found, "__next__") else found
            spent.seconds += clock() - start
            spent.calls.append(given[0])
            return found

        return timed

    with _in_place(module, name, before):
        yield spent


@contextmanager
def clocked_facets(facets: tuple[str, ...], clock: Callable[[], float]) -> Iterator[dict[str, Spent]]:
    """Time every call of these facets."""
    with _facets_anew(), ExitStack() as stack:
        yield {facet: stack.enter_context(clocked(f"tracker.claims.{facet}", "shifts", clock)) for facet in facets}


@contextmanager
def silenced(facets: tuple[str, ...]) -> Iterator[None]:
    """Let these facets find nothing, at no cost."""
    with _facets_anew(), ExitStack() as stack:
        for facet in facets:
            stack.enter_context(_in_place(f"tracker.claims.{facet}", "shifts", lambda _: _nothing))
        yield


def _nothing(_edit: object) -> tuple[()]:
    return ()


@contextmanager
def _facets_anew() -> Iterator[None]:
    """Let the program look its facets' functions up again, before and after."""
    looked_up: Any = import_module("tracker.claims")._facets  # noqa: SLF001  # nothing else has a use for it
    try:
        looked_up.cache_clear()
        yield
    finally:
        looked_up.cache_clear()


@contextmanager
def _in_place(module: str, name: str, other: Callable[[Callable[..., Any]], Callable[..., Any]]) -> Iterator[None]:
    """Put another function in the place of a module's."""
    there = import_module(module)
    own = getattr(there, name)
    setattr(there, name, other(own))
    try:
        yield
    finally:
        setattr(there, name, own)
