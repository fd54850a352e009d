"""The peak memory of one comparison in a process of its own, above what the process held after its imports."""

from __future__ import annotations

import multiprocessing
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bench.edits import news_pair
from bench.peers import whole

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_STATUS, _CLEAR = Path("/proc/self/status"), Path("/proc/self/clear_refs")


@dataclass(frozen=True, slots=True)
class Peak:
    """Bytes: of both texts as UTF-8, and of the peak above the process after its imports, the texts included."""

    texts: int
    above: int

    @property
    def multiple(self) -> float:
        """The peak as a multiple of the texts."""
        return self.above / self.texts


def available() -> bool:
    """Whether this system says what a process held at most (Linux does)."""
    return _STATUS.exists()


def peak(sentences: int, seed: int) -> Peak:
    """The peak of comparing one ordinary pair in a fresh process."""
    pair = news_pair(sentences, f"memory {seed}")
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / name for name in ("old.txt", "new.txt")]
        for file, text in zip(files, (pair.old, pair.new), strict=True):
            file.write_text(text, encoding="utf-8")
        process = context.Process(target=_measure, args=(theirs, *files))
        process.start()
        theirs.close()
        try:
            above = ours.recv()
        finally:
            process.join()
    return Peak(pair.size_bytes, above)


def _measure(pipe: Connection, old: Path, new: Path) -> None:
    """Compare once; a small comparison before it imports what is imported at first use."""
    small = news_pair(20, "warm-up")
    whole(small.old, small.new)
    before = _status("VmRSS")
    _CLEAR.write_text("5")  # the high-water mark starts again at what is held now: proc(5)
    result = whole(old.read_text(encoding="utf-8"), new.read_text(encoding="utf-8"))
    pipe.send(_status("VmHWM") - before)
    del result


def _status(field: str) -> int:
    """A field of /proc/self/status, in bytes."""
    match = re.search(rf"^{field}:\s+(\d+) kB", _STATUS.read_text(), re.MULTILINE)
    if match is None:
        raise RuntimeError(f"{_STATUS} has no {field}")
    return 1024 * int(match[1])
