"""A child process that runs engines one call at a time, and is ended when a call takes too long."""

from __future__ import annotations

import gc
import multiprocessing
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bench.edits import news_pair
from bench.peers import ENGINES, OURS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection

    from bench.edits import Pair

CLOCKS: dict[str, Callable[[], float]] = {"wall": time.perf_counter, "cpu": time.process_time}
# A new process starts within this, and imports whatever an engine imports.
_START_S = 120.0


@dataclass(frozen=True, slots=True)
class Timing:
    """One call: its seconds, and what our own result says was coarsened."""

    seconds: float
    degraded: str | None = None


class Worker:
    """Engines in a process of their own, so that one of them can be given up without the others.

    `limit_s` is how long a call may take; `clock` names one of `CLOCKS`. The process starts at the first call, and
    again after one was given up; each engine runs once on a small pair before it is measured, which imports what it
    needs. Garbage is collected before each call; the collector runs during it, as it does for users.
    """

    def __init__(self, limit_s: float, clock: str = "wall") -> None:
        self._limit_s, self._clock = limit_s, clock
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection | None = None

    def time(self, engine: str, pair: Pair) -> Timing | None:
        """How long an engine takes for a pair; None where that is more than the limit."""
        pipe = self._pipe or self._start()
        pipe.send((engine, pair))
        if not pipe.poll(_START_S):
            raise RuntimeError(f"{engine} does not start within {_START_S:.0f} s")
        self._receive(pipe, engine)
        if not pipe.poll(self._limit_s):
            self.close()
            return None
        return self._receive(pipe, engine)

    def _receive(self, pipe: Connection, engine: str) -> Timing | None:
        """What the process says: None when it is about to start the clock, a timing when it is done."""
        try:
            said: Timing | None = pipe.recv()
        except (EOFError, OSError):
            raise RuntimeError(f"{engine} failed; its error stands above") from None
        return said

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._process = self._pipe = None

    def _start(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self._clock), daemon=True)
        self._process.start()
        theirs.close()
        self._pipe = ours
        return ours


@contextmanager
def workers(names: tuple[str, ...], limit_s: float, clock: str = "wall") -> Iterator[dict[str, Worker]]:
    """A worker for each name, ended at the end."""
    found = {name: Worker(limit_s, clock) for name in names}
    try:
        yield found
    finally:
        for worker in found.values():
            worker.close()


def _serve(pipe: Connection, clock: str) -> None:
    """Run what the pipe asks for until the other side is gone."""
    warm: set[str] = set()
    with suppress(EOFError, BrokenPipeError, ConnectionResetError, KeyboardInterrupt):
        while True:
            name, pair = pipe.recv()
            if name not in warm:
                _run(name, news_pair(20, "warm-up"), clock)
                warm.add(name)
            pipe.send(_run(name, pair, clock, before=lambda: pipe.send(None)))


def _run(name: str, pair: Pair, clock: str, before: Callable[[], None] = lambda: None) -> Timing:
    """One call of an engine; `before` is called when all is ready for it."""
    engine = ENGINES[name]
    old, new = engine.prepare(pair.old), engine.prepare(pair.new)
    gc.collect()
    before()
    start = CLOCKS[clock]()
    result = engine.run(old, new)
    seconds = CLOCKS[clock]() - start
    return Timing(seconds, getattr(result, "degraded", None) if name == OURS else None)
