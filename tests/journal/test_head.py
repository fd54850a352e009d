"""The journal's head: what was cut off at the end is noticed, a crash is not taken for it, and it stays said."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from tracker.archive import Disk
from tracker.errors import StoreError
from tracker.journal import GAP, Journal, Line, Problem

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2022, 1, 14, 18, 47, tzinfo=UTC)
SEALED = ("observation", {"record": "ab" * 32})


def journal(path: Path) -> Journal:
    """The journal of a new run."""
    return Journal(path / "journal", Disk())


def write(path: Path, number: int = 1) -> list[Line]:
    """A run that writes some lines with records' digests, each by itself."""
    run = journal(path)
    return [run.append([SEALED], now=NOW)[0] for _ in range(number)]


def gaps(path: Path) -> list[dict[str, Any]]:
    """What the journal says of lines that were missing."""
    return [dict(line.facts) for line in journal(path).lines() if line.kind == GAP]


def test_the_head_is_the_last_line(tmp_path: Path) -> None:
    """After each append the head names its last line."""
    run = journal(tmp_path)
    for _ in range(3):
        lines = run.append([SEALED, ("tag", {})], now=NOW)
        assert run.head().last == lines[-1].position
    assert gaps(tmp_path) == []


def test_before_the_first_line_there_is_a_head(tmp_path: Path) -> None:
    """A writer that dies after its first line leaves a head that fits: an empty one."""

    class Dying(Disk):
        def append(self, path: Path, data: bytes) -> None:
            super().append(path, data)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Journal(tmp_path / "journal", Dying()).append([SEALED], now=NOW)
    head = journal(tmp_path).head()
    assert (head.last, head.problem) == (None, "")
    write(tmp_path)
    assert gaps(tmp_path) == []


def test_lines_after_the_head_are_no_gap(tmp_path: Path) -> None:
    """A writer that dies between line and head leaves a head that is behind, and nothing is missing."""
    write(tmp_path)
    behind = (tmp_path / "journal" / "head.json").read_bytes()
    write(tmp_path)
    (tmp_path / "journal" / "head.json").write_bytes(behind)
    write(tmp_path)
    assert gaps(tmp_path) == []


@pytest.mark.parametrize("files", [True, False], ids=["whole-files", "lines"])
def test_what_was_cut_off_stays_said(tmp_path: Path, files: bool) -> None:
    """The next writer writes down that lines are missing, once: the head speaks of later lines from then on."""
    write(tmp_path)
    lost = write(tmp_path, 2)[-1].position
    newest = journal(tmp_path).files()[-1]
    if files:
        newest.unlink()
    else:
        newest.write_bytes(newest.read_bytes().splitlines(keepends=True)[0])
    assert not journal(tmp_path).knows(lost)
    write(tmp_path, 2)
    write(tmp_path)
    (gap,) = gaps(tmp_path)
    assert gap["missing"]["digest"] == lost.digest
    assert [item for item in journal(tmp_path).walk() if isinstance(item, Problem)] == []


def test_a_gap_that_was_filled_from_a_backup_breaks_no_chain(tmp_path: Path) -> None:
    """With the lost lines back in their place, the line that spoke of them follows them."""
    write(tmp_path, 2)
    (file,) = journal(tmp_path).files()
    whole = file.read_bytes()
    file.write_bytes(whole.splitlines(keepends=True)[0])
    write(tmp_path)
    file.write_bytes(whole)
    assert [item for item in journal(tmp_path).walk() if isinstance(item, Problem)] == []


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"schema": "tracker.head/2", "last": null}',
        b'{"schema": "tracker.head/1"}',
        b'{"schema": "tracker.head/1", "last": {"file": "x"}}',
        b'{"schema": "tracker.head/1", "last": {"file": 7, "start": 0, "end": 9, "digest": ""}}',
        b'{"schema": "tracker.head/1", "last": {"file": "x", "start": 9, "end": 0, "digest": ""}}',
        b'{"schema": "tracker.head/1", "last": {"file": "x", "start": 0, "end": 1e300, "digest": ""}}',
        b'{"schema": "tracker.head/1", "last": {"file": "x", "start": 0, "end": 1' + b"0" * 300 + b', "digest": ""}}',
        b"[" * 4000,
        b"\xff",
        None,
    ],
)
def test_a_head_that_says_nothing_is_a_gap(tmp_path: Path, bad: bytes | None) -> None:
    """A head that is gone or cannot be read is told by the next writer; whatever it says, nothing fails."""
    write(tmp_path)
    path = tmp_path / "journal" / "head.json"
    if bad is None:
        path.unlink()
    else:
        path.write_bytes(bad)
    assert journal(tmp_path).head().problem
    write(tmp_path)
    assert [gap["missing"] for gap in gaps(tmp_path)] == [None]
    assert not journal(tmp_path).head().problem


@pytest.mark.parametrize("file", ["../../etc/passwd", "2022-01/20220114T184700Z-00000000.jsonl", "head.json"])
def test_a_head_leads_nowhere(tmp_path: Path, file: str) -> None:
    """A head that names a file that is no journal's is a line that is not there."""
    write(tmp_path)
    path = tmp_path / "journal" / "head.json"
    raw = json.loads(path.read_bytes())
    raw["last"]["file"] = file
    path.write_text(json.dumps(raw))
    write(tmp_path)
    assert [gap["missing"]["file"] for gap in gaps(tmp_path)] == [file]


def test_a_journal_of_an_older_program_gets_a_head(tmp_path: Path) -> None:
    """Lines without records' digests come from before there were heads: that there is none is no gap."""
    journal(tmp_path).append([("observation", {"capture": "x"})], now=NOW)
    (tmp_path / "journal" / "head.json").unlink()
    write(tmp_path)
    assert gaps(tmp_path) == []
    assert journal(tmp_path).head().last == journal(tmp_path).last()


def test_a_draft_that_is_not_written_takes_no_gap_along(tmp_path: Path) -> None:
    """What a refused draft would have said of missing lines, the next one says."""
    write(tmp_path)
    (tmp_path / "journal" / "head.json").write_bytes(b"{")
    run = journal(tmp_path)
    run.draft(NOW).add([("tag", {})])
    run.append([("tag", {})], now=NOW)
    run.append([("tag", {})], now=NOW)
    assert len(gaps(tmp_path)) == 1


def test_a_head_that_is_no_file_is_an_error(tmp_path: Path) -> None:
    """What cannot be read is not taken for nothing."""
    write(tmp_path)
    path = tmp_path / "journal" / "head.json"
    path.unlink()
    path.mkdir()
    with pytest.raises(StoreError, match=r"head\.json cannot be read"):
        journal(tmp_path).head()


def test_pipes_are_not_waited_for(tmp_path: Path) -> None:
    """A head or a file of lines that is a pipe is an error at once."""
    (line,) = write(tmp_path)
    for name in ("head.json", line.position.file):
        path = tmp_path / "journal" / name
        path.unlink()
        os.mkfifo(path)
    with pytest.raises(StoreError, match="no plain file"):
        journal(tmp_path).head()
    for read in (lambda run: list(run.lines()), Journal.last):
        with pytest.raises(StoreError, match="no plain file"):
            read(journal(tmp_path))
    assert not journal(tmp_path).knows(line.position)
