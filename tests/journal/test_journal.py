"""The journal: appended whole or not at all, chained, repaired, read whatever happened to it."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.archive import Disk
from tracker.errors import StoreError
from tracker.journal import Journal, Line, Position, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = datetime(2022, 1, 14, 18, 47, tzinfo=UTC)


def journal(path: Path) -> Journal:
    """The journal of a new run."""
    return Journal(path / "journal", Disk())


def write(path: Path, *numbers: int, now: datetime = NOW) -> list[Line]:
    """A run that writes some lines."""
    run = journal(path)
    return [run.append([("test", {"n": number})], now=now)[0] for number in numbers]


def numbers(path: Path, after: Position | None = None) -> list[int]:
    """What the lines say."""
    return [line.facts["n"] for line in journal(path).lines(after)]


def problems(path: Path) -> list[Problem]:
    """What is wrong with a journal."""
    return [item for item in journal(path).walk() if isinstance(item, Problem)]


def test_what_is_appended_is_read(tmp_path: Path) -> None:
    """Lines come back in order, over runs, as they were returned."""
    lines = write(tmp_path, 1, 2) + write(tmp_path, 3)
    assert list(journal(tmp_path).lines()) == lines
    assert lines[0].time == NOW
    assert problems(tmp_path) == []


def test_a_line_is_json_with_sorted_keys_and_the_digest_of_the_one_before(tmp_path: Path) -> None:
    """The form that README.txt describes."""
    lines = write(tmp_path, 1, 2)
    (file,) = journal(tmp_path).files()
    raw = [json.loads(text) for text in file.read_text().splitlines()]
    assert file.parent.name == "2022-01"
    assert file.name.startswith("20220114T184700Z-")
    assert list(raw[0]) == sorted(raw[0])
    assert raw[0] == {
        "schema": "tracker.journal/1",
        "kind": "test",
        "time": "2022-01-14T18:47:00Z",
        "facts": {"n": 1},
        "prev": None,
    }
    assert raw[1]["prev"] == lines[0].position.digest


def test_several_lines_are_one_write(tmp_path: Path) -> None:
    """Lines that belong together are appended together."""

    class Counting(Disk):
        writes = 0

        def append(self, path: Path, data: bytes) -> None:
            self.writes += 1
            super().append(path, data)

    disk = Counting()
    lines = Journal(tmp_path / "journal", disk).append([("a", {}), ("b", {})], now=NOW)
    assert disk.writes == 1
    assert [line.kind for line in journal(tmp_path).lines()] == ["a", "b"]
    assert list(journal(tmp_path).lines()) == lines
    assert problems(tmp_path) == []


def test_order_holds_when_the_clock_goes_back(tmp_path: Path) -> None:
    """A run after another sorts after it, whatever its clock says."""
    for number, minutes in enumerate((0, -600, -90_000, 0, 1)):
        write(tmp_path, number, now=NOW + timedelta(minutes=minutes))
    assert numbers(tmp_path) == [0, 1, 2, 3, 4]
    assert problems(tmp_path) == []


def test_reading_goes_on_after_a_known_line(tmp_path: Path) -> None:
    """Only what came after a position is read."""
    lines = write(tmp_path, 1, 2, 3) + write(tmp_path, 4)
    for index, line in enumerate(lines):
        assert (
            numbers(tmp_path, line.position) == [2, 3, 4][index:]
            if index < 3
            else numbers(tmp_path, line.position) == []
        )
        assert journal(tmp_path).knows(line.position)
    assert journal(tmp_path).last() == lines[-1].position


def test_a_changed_line_is_not_known(tmp_path: Path) -> None:
    """A position whose line was changed, moved or removed is not known."""
    line = write(tmp_path, 1)[0]
    (file,) = journal(tmp_path).files()
    good = file.read_bytes()
    for bad in (good.replace(b'"n":1', b'"n":2'), b"", good[:-1]):
        file.write_bytes(bad)
        assert not journal(tmp_path).knows(line.position)
    assert not journal(tmp_path).knows(Position("../../etc/passwd", 0, 10, ""))
    assert not journal(tmp_path).knows(Position("2022-01/20220114T184700Z-00000000.jsonl", 0, 10, ""))


def test_a_torn_last_line_never_counted(tmp_path: Path) -> None:
    """A line that a dead writer did not finish is passed over, then cut off by the next writer."""
    write(tmp_path, 1, 2)
    (file,) = journal(tmp_path).files()
    with file.open("ab") as handle:
        handle.write(b'{"facts":{"n":3},"ki')
    assert numbers(tmp_path) == [1, 2]
    assert [problem.what for problem in problems(tmp_path)] == ["the last line was not finished"]
    write(tmp_path, 4)
    assert numbers(tmp_path) == [1, 2, 4]
    assert problems(tmp_path) == []


def test_a_torn_first_line_leaves_an_empty_file(tmp_path: Path) -> None:
    """A writer that died in its first line leaves nothing that counts, nor does one that made an empty file."""
    write(tmp_path, 1)
    later = tmp_path / "journal" / "2022-01" / "20220115T000000Z-aaaaaaaa.jsonl"
    later.write_bytes(b'{"fac')
    later.with_name("20220115T000001Z-aaaaaaaa.jsonl").write_bytes(b"")
    assert journal(tmp_path).repair()
    assert later.read_bytes() == b""
    assert not journal(tmp_path).repair()
    write(tmp_path, 2)
    assert numbers(tmp_path) == [1, 2]
    assert problems(tmp_path) == []


def test_broken_chains_are_problems_and_no_refusal(tmp_path: Path) -> None:
    """A line that was changed, removed or made unreadable is told, and the others are read."""
    write(tmp_path, 1, 2, 3, 4)
    (file,) = journal(tmp_path).files()
    good = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join((good[0], good[2], good[3])))
    assert numbers(tmp_path) == [1, 3, 4]
    assert [problem.what for problem in problems(tmp_path)] == ["the line before it is missing or changed"]
    for bad in (
        b"not json\n",
        b'{"schema":"tracker.journal/9","facts":{}}\n',
        b"[]\n",
        b'{"schema":"tracker.journal/1","facts":3}\n',
        b"\xff\n",
    ):
        file.write_bytes(good[0] + bad + good[1])
        assert numbers(tmp_path) == [1, 2]
        assert "cannot be read" in problems(tmp_path)[0].what


def test_foreign_files_are_no_journal(tmp_path: Path) -> None:
    """Only files of the journal's own names are read."""
    write(tmp_path, 1)
    folder = tmp_path / "journal"
    (folder / "2022-01" / "copy of 20220114T184700Z-00000000.jsonl").write_text("x\n")
    (folder / "other").mkdir()
    (folder / "other" / "20220114T184700Z-00000000.jsonl").write_text("x\n")
    assert numbers(tmp_path) == [1]
    assert problems(tmp_path) == []


def test_an_empty_journal(tmp_path: Path) -> None:
    """Without a file there is no last line, nothing to read and nothing to repair."""
    assert journal(tmp_path).last() is None
    assert numbers(tmp_path) == []
    assert not journal(tmp_path).repair()


@settings(deadline=None, max_examples=30)
@given(sizes=st.lists(st.integers(0, 200_000), min_size=1, max_size=4), tail=st.integers(0, 100_000))
def test_the_last_line_is_found_from_the_end(tmp_path_factory: object, sizes: list[int], tail: int) -> None:
    """However long lines are and wherever a torn one begins, the last whole line is found."""
    path = tmp_path_factory.mktemp("journal")
    run = journal(path)
    lines = [run.append([("test", {"n": "x" * size})], now=NOW)[0] for size in sizes]
    (file,) = run.files()
    with file.open("ab") as handle:
        handle.write(b"y" * tail)
    assert journal(path).last() == lines[-1].position
    assert journal(path).repair() is (tail > 0)
    assert list(journal(path).lines()) == lines


def test_a_failed_write_does_not_spoil_the_next(tmp_path: Path) -> None:
    """After a write that failed half-way, and could not be taken back, the next line is whole and in its place."""

    class Failing(Disk):
        fails = False

        def append(self, path: Path, data: bytes) -> None:
            if self.fails:
                super().append(path, data[:20])
                raise StoreError("The disk is full.")
            super().append(path, data)

    disk = Failing()
    run = Journal(tmp_path / "journal", disk)
    run.append([("test", {"n": 1})], now=NOW)
    disk.fails = True
    with pytest.raises(StoreError):
        run.append([("test", {"n": 2})], now=NOW)
    disk.fails = False
    run.append([("test", {"n": 3})], now=NOW)
    assert numbers(tmp_path) == [1, 3]
    assert problems(tmp_path) == []


def test_an_unfinished_line_before_others_is_damage(tmp_path: Path) -> None:
    """At the journal's end it is a writer's, anywhere else no writer leaves it."""
    write(tmp_path, 1)
    (file,) = journal(tmp_path).files()
    with file.open("ab") as handle:
        handle.write(b'{"fac')
    assert [problem.unfinished for problem in problems(tmp_path)] == [True]
    whole = file.read_bytes()
    file.write_bytes(whole[:-5])
    write(tmp_path, 2)
    file.write_bytes(whole)
    assert [problem.unfinished for problem in problems(tmp_path)] == [False]
    assert numbers(tmp_path) == [1, 2]


def test_a_line_of_any_length_costs_no_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is longer than any line that is written is a problem, is read past, and is not written either."""
    lines = write(tmp_path, 1)
    (file,) = journal(tmp_path).files()
    monkeypatch.setattr("tracker.journal.line.LONGEST_BYTES", 500)
    with file.open("ab") as handle:
        handle.write(b"x" * 200_000 + b"\n")
    assert [problem.what for problem in problems(tmp_path)] == ["the line is longer than any that is written"]
    assert numbers(tmp_path) == [1]
    assert journal(tmp_path).knows(lines[0].position)
    with file.open("ab") as handle:
        handle.write(b"x" * 200_000)
    assert problems(tmp_path)[-1].unfinished
    with pytest.raises(StoreError, match="too long"):
        journal(tmp_path).append([("test", {"n": "x" * 500})], now=NOW)


@pytest.mark.parametrize("stamp", ["99991231T235959Z", "20229931T000000Z", "20220231T000000Z"])
def test_a_file_that_none_can_follow(tmp_path: Path, stamp: str) -> None:
    """A file whose name is no time, or the last of all, is refused in one line and not run into."""
    write(tmp_path, 1)
    folder = tmp_path / "journal" / f"{stamp[:4]}-{stamp[4:6]}"
    folder.mkdir(exist_ok=True)
    (folder / f"{stamp}-00000000.jsonl").write_bytes(b"")
    with pytest.raises(StoreError, match="can come after"):
        write(tmp_path, 2)
    assert numbers(tmp_path) == [1]


def test_a_file_in_another_month_is_foreign(tmp_path: Path) -> None:
    """Order by month is order by time only because a file lies in the folder of its month."""
    write(tmp_path, 1)
    (file,) = journal(tmp_path).files()
    other = tmp_path / "journal" / "2021-01"
    other.mkdir()
    (other / file.name).write_bytes(file.read_bytes())
    assert numbers(tmp_path) == [1]


def test_what_looks_at_the_end_opens_only_the_end(tmp_path: Path) -> None:
    """To find the last line, and to read on after a known one, the months before are not listed."""
    for number, days in enumerate((0, 40, 80)):
        lines = write(tmp_path, number, now=NOW + timedelta(days=days))
    seen: list[str] = []

    class Watching(Journal):
        def _files_of(self, month: str, since: str = "") -> Iterator[Path]:
            seen.append(month)
            return super()._files_of(month, since)

    watching = Watching(tmp_path / "journal", Disk())
    assert watching.last() == lines[0].position
    assert list(watching.lines(lines[0].position)) == []
    assert set(seen) == {"2022-04"}


def test_a_folder_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    """What the journal says is not taken for nothing because it cannot be read."""
    (tmp_path / "journal").write_text("no folder")
    with pytest.raises(StoreError, match="cannot be read"):
        journal(tmp_path).last()
