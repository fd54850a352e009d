"""A crash at any instant leaves a store that opens, verifies and resumes; two writers never mix."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.pipeline.stories import FIRST, Clock, cranes, page
from tracker.archive import Disk
from tracker.config import Settings
from tracker.errors import StoreBusyError, StoreError
from tracker.pipeline.store import Store, open_store
from tracker.verify import verify

if TYPE_CHECKING:
    from collections.abc import Callable

# Capture, record, the first head, journal line, head: two steps each.
STEPS = range(1, 11)


class MortalDisk(Disk):
    """A disk whose process dies at the n-th step: before, in the middle of, or after a write."""

    def __init__(self, dies_at: int) -> None:
        self.steps = 0
        self.dies_at = dies_at

    def step(self) -> None:
        """One more step, perhaps the last."""
        self.steps += 1
        if self.steps == self.dies_at:
            os._exit(9)

    def create(self, path: Path, data: bytes) -> bool:
        """Leave a temporary file behind, or die after the file has its name."""
        self.make_folder(path.parent)
        if self.steps + 1 == self.dies_at:
            (path.parent / ".tmp-1-half").write_bytes(data[: len(data) // 2])
        self.step()
        created = super().create(path, data)
        self.step()
        return created

    def append(self, path: Path, data: bytes) -> None:
        """Leave half a line behind, or die after the line is whole."""
        if self.steps + 1 == self.dies_at:
            super().append(path, data[: len(data) // 2])
        self.step()
        super().append(path, data)
        self.step()

    def replace(self, path: Path, data: bytes, *, lasting: bool = True) -> None:
        """Leave a temporary file behind, or die after the file has its new content."""
        self.make_folder(path.parent)
        if self.steps + 1 == self.dies_at:
            (path.parent / ".tmp-1-half").write_bytes(data[: len(data) // 2])
        self.step()
        super().replace(path, data, lasting=lasting)
        self.step()


def in_child(work: Callable[[], None]) -> int:
    """Do something in a process of its own; its exit code."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def state(path: Path) -> tuple[list[tuple[int, str]], list[str]]:
    """The versions of the only article, and what `verify` finds, as a reader sees them."""
    with open_store(path, read_only=True) as store:
        article = store.only_article()
        versions = [(v.number, str(v.id)) for v in store.versions(article)] if article else []
        return versions, list(verify(store))


def expected(tmp_path: Path) -> list[tuple[int, str]]:
    """The versions of a store in which nobody died."""
    with open_store(tmp_path / "whole", create=True, now=Clock()) as store:
        store.add(page())
        store.add(page(cranes(18), "18:50"))
    return state(tmp_path / "whole")[0]


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("first", [True, False], ids=["first-capture", "second-capture"])
def test_a_writer_that_dies_loses_nothing_that_counts(tmp_path: Path, step: int, first: bool) -> None:
    """Whichever step a writer dies at: the store opens, verifies, shows what counts, and adding again completes it."""
    path, whole = tmp_path / "store", expected(tmp_path)
    with open_store(path, create=True, now=Clock()) as store:
        if not first:
            store.add(page())
    before = [] if first else whole[:1]

    def work() -> None:
        with open_store(path, now=Clock(), disk=MortalDisk(step)) as store:
            store.add(page() if first else page(cranes(18), "18:50"))

    died = in_child(work) == 9
    versions, problems = state(path)
    counts = len(list(path.glob("*/*/*.json"))) > len(before)
    after = whole[: len(before) + 1]

    assert versions == (after if counts else before)
    assert problems == []
    with open_store(path, now=Clock()) as store:
        added = store.add(page() if first else page(cranes(18), "18:50"))
        assert added.already is counts
    versions, problems = state(path)
    assert versions[-1][0] == after[-1][0]
    assert not list(path.glob("**/.tmp-*"))
    assert problems == []
    assert died or (step > 8 and not first)
    for file in path.glob("tracker.db*"):
        file.unlink()
    assert state(path)[0] == versions


def test_what_a_dead_writer_left_is_shown_before_it_is_written_down(tmp_path: Path) -> None:
    """A reader sees a capture that no journal line speaks of; the next writer writes it down, once."""
    path = tmp_path / "store"
    with open_store(path, create=True, now=Clock()) as store:
        store.add(page())

    def work() -> None:
        with open_store(path, now=Clock(), disk=MortalDisk(5)) as store:
            store.add(page(cranes(18), "18:50"))

    assert in_child(work) == 9
    lines = journal_lines(path)
    for _ in range(2):
        assert len(state(path)[0]) == 2
        assert journal_lines(path) == lines
    with open_store(path, now=Clock()) as store:
        store.tag(store.article("harbor-vote"), "seen")
    assert sum("observation" in line for line in journal_lines(path)) == 2
    with open_store(path, now=Clock()) as store:
        store.tag(store.article("harbor-vote"), "again")
    assert sum("observation" in line for line in journal_lines(path)) == 2


def test_a_lost_journal_file_costs_no_capture(tmp_path: Path) -> None:
    """Where a journal file is gone, verify says so; captures are found by their records, and written down again."""
    path = tmp_path / "store"
    for number, clock in ((12, "18:35"), (18, "18:50")):
        with open_store(path, create=True, now=Clock()) as store:
            store.add(page(cranes(number), clock))
    before = state(path)[0]
    for file in [*path.glob("tracker.db*"), *path.glob("journal/*/*")]:
        file.unlink()
    found, problems = state(path)
    assert found == before
    assert len([problem for problem in problems if "no line of the journal" in problem]) == 2
    assert journal_lines(path) == []
    with open_store(path, now=Clock()) as store:
        store.tag(store.article("harbor-vote"), "x")
    found, problems = state(path)
    assert found == before
    assert ["lines were missing before this one" in problem for problem in problems] == [True]
    assert sum("observation" in line for line in journal_lines(path)) == 2


def journal_lines(path: Path) -> list[str]:
    """Every line of the journal."""
    return [line for file in sorted(path.glob("journal/*/*")) for line in file.read_text().splitlines()]


def test_a_second_writer_waits_and_says_who_writes(tmp_path: Path) -> None:
    """While one session writes, another is refused with the process and since when."""
    path = tmp_path / "store"
    with open_store(path, create=True, now=Clock()) as store:
        store.add(page())
        with open_store(path, settings=Settings(busy_wait_s=0.1), now=Clock()) as second:
            assert len(second.articles()) == 1
            with pytest.raises(StoreBusyError, match=rf"process {os.getpid()} since 2022-02-01T"):
                second.add(page(cranes(18), "18:50"))
    with open_store(path, now=Clock()) as store:
        assert store.add(page(cranes(18), "18:50")).version.number == 2


WRITER = """
import sys
from tests.pipeline.stories import cranes, page
from tracker.config import Settings
from tracker.pipeline.store import open_store
start = int(sys.argv[2])
for number in range(start, start + 5):
    with open_store(sys.argv[1], settings=Settings(busy_wait_s=60)) as store:
        store.add(page(cranes(number), f"19:{number:02}"))
"""


def test_two_processes_write_one_timeline(tmp_path: Path) -> None:
    """Two programs that write at once lose nothing, and the journal's chain is whole."""
    path = tmp_path / "store"
    with open_store(path, create=True) as store:
        store.add(page())
    root = Path(__file__).parent.parent.parent
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, path, start], cwd=root) for start in ("20", "40")]
    assert [writer.wait(120) for writer in writers] == [0, 0]
    versions, problems = state(path)
    assert len(versions) == 11
    assert problems == []


def test_a_reader_does_not_wait_for_a_writer(tmp_path: Path) -> None:
    """While another session writes, a catalogue that is behind by its last line is read as it is."""
    path = tmp_path / "store"
    with open_store(path, create=True, now=Clock()) as store:
        store.add(page())
        store.journal.append([("tag", {"folder": "herald.example/harbor-vote", "tag": "late"})], now=Clock()())
        with open_store(path, read_only=True) as reader:
            assert [article.tags for article in reader.articles()] == [()]
        for file in path.glob("tracker.db*"):
            file.unlink()
        with pytest.raises(StoreBusyError):
            open_store(path, read_only=True, settings=Settings(busy_wait_s=0.05))
    with open_store(path, read_only=True) as reader:
        assert [article.tags for article in reader.articles()] == [("late",)]


class FullDisk(Disk):
    """A disk on which some writes fail for want of space."""

    def __init__(self, fails: Callable[[Path], bool]) -> None:
        self.fails = fails

    def create(self, path: Path, data: bytes) -> bool:
        """Fail as a full disk does."""
        self.check(path)
        return super().create(path, data)

    def append(self, path: Path, data: bytes) -> None:
        """Fail as a full disk does."""
        self.check(path)
        super().append(path, data)

    def check(self, path: Path) -> None:
        """Raise what `Disk` makes of ENOSPC."""
        from tracker.archive.disk import clear_errors

        if self.fails(path):
            with clear_errors(path):
                raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("part", [".zst", ".json", ".jsonl"])
def test_a_full_disk_is_one_clear_line_and_loses_nothing(tmp_path: Path, part: str) -> None:
    """Whatever could not be written: an error that says the disk is full, and the same command works afterwards."""
    path, full = tmp_path / "store", True
    with open_store(path, create=True, now=Clock()) as store:
        store.add(page())
    disk = FullDisk(lambda file: full and file.name.endswith(part))
    with open_store(path, now=Clock(), disk=disk) as store:
        with pytest.raises(StoreError, match="The disk is full") as caught:
            store.add(page(cranes(18), "18:50"))
        assert "\n" not in str(caught.value)
        full = False
        assert store.add(page(cranes(19), "18:55")).version is not None
        store.add(page(cranes(18), "18:50"))
    assert len(state(path)[0]) == 3
    assert state(path)[1] == []
    for file in path.glob("tracker.db*"):
        file.unlink()
    assert len(state(path)[0]) == 3


def test_a_failed_journal_is_finished_by_the_next_session(tmp_path: Path) -> None:
    """A capture that was stored before the journal could not be written counts, and is written down later."""
    path = tmp_path / "store"
    with open_store(path, create=True, now=Clock()) as store:
        store.add(page())
    with (
        open_store(path, now=Clock(), disk=FullDisk(lambda file: file.suffix == ".jsonl")) as store,
        pytest.raises(StoreError, match="full"),
    ):
        store.add(page(cranes(18), "18:50"))
    assert len(state(path)[0]) == 2
    with open_store(path, now=Clock()) as store:
        assert store.add(page(cranes(18), "18:50")).already


def test_a_read_only_folder_is_read_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing can be written the store is read: from its catalogue, from the cache folder, or from memory."""
    path, cache = tmp_path / "store", tmp_path / "cache"
    with open_store(path, create=True, now=Clock()) as store:
        store.add(page())
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    not_here = [path]
    monkeypatch.setattr("tracker.pipeline.opening.writable", lambda folder: folder not in not_here)
    assert seen(path) == ("immutable", 1)
    (path / "tracker.db").unlink()
    assert seen(path) == ("cache", 1)
    assert list(cache.glob("*/catalogues/*.db"))
    not_here.append(cache / "article-tracker" / "catalogues")
    assert seen(path) == ("memory", 1)
    with open_store(path) as store, pytest.raises(StoreError, match="reading only"):
        store.add(page(FIRST, "18:50"))
    assert not (path / "tracker.db").exists()


def seen(path: Path) -> tuple[str, int]:
    """Where the catalogue is, and how many versions it knows."""
    with open_store(path) as store:
        return store._session.place, len(store.versions(only(store)))


def only(store: Store) -> object:
    """The only article."""
    return store.only_article()
