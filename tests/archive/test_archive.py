"""The archive: put-if-absent, checked at every read, small, safe, and open to stock tools."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.archive.pages import FOLDER, START, long_page, page, series
from tracker.archive import Archive, Disk, record
from tracker.errors import IntegrityError, SourceError, StoreError
from tracker.model import CaptureName, Hop, Moment, TimeSource

if TYPE_CHECKING:
    from pathlib import Path


def test_what_was_put_is_got(tmp_path: Path) -> None:
    """Bytes and record come back as they went in."""
    archive = Archive(tmp_path)
    given_page = page(
        b"<p>Hello</p>",
        url="https://herald.example/harbor",
        method="GET",
        request_headers=(("Accept", "*/*"),),
        hops=(Hop("http://herald.example/harbor", 301, "https://herald.example/harbor"),),
        final_url="https://herald.example/harbor",
        status=200,
        http_version="HTTP/2",
        server_address="192.0.2.1",
        headers=(("Content-Type", "text/html"), ("X-Twice", "1"), ("X-Twice", "2")),
        encoded_size_bytes=9,
        encoded_sha256="ab" * 32,
        times=(Moment(START, TimeSource.HTTP_DATE),),
        article="harbor",
        timezone="America/New_York",
        published_at=START,
    )
    made, new = archive.put(given_page, FOLDER)
    found = archive.get(FOLDER, made.name)

    assert new
    assert found.body == b"<p>Hello</p>"
    assert found.record == made
    assert found.record.page == replace(given_page, body=b"")
    assert str(made.name) == f"20220114T183500Z-{hashlib.sha256(found.body).hexdigest()[:8]}"


def test_putting_twice_is_success_and_changes_nothing(tmp_path: Path) -> None:
    """An equal capture of the same time is the capture that is there."""
    archive = Archive(tmp_path)
    made, _ = archive.put(page(b"text"), FOLDER)
    before = {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*")}

    assert archive.put(page(b"text"), FOLDER) == (made, False)
    assert {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*")} == before


def test_other_bytes_of_the_same_name_lengthen_the_digest(tmp_path: Path) -> None:
    """A name that is taken by other bytes is never overwritten."""
    archive = Archive(tmp_path)
    name = CaptureName.of(START, hashlib.sha256(b"text").hexdigest())
    (tmp_path / FOLDER).mkdir(parents=True)
    (tmp_path / FOLDER / f"{name}.html.zst").write_bytes(b"other bytes without a record")
    made, _ = archive.put(page(b"text"), FOLDER)

    assert len(made.name.digest) == 16
    assert archive.get(FOLDER, made.name).body == b"text"
    assert (tmp_path / FOLDER / f"{name}.html.zst").read_bytes() == b"other bytes without a record"
    assert archive.orphans(FOLDER, archive.names(FOLDER)) == [f"{name}.html.zst"]

    other, _ = archive.put(page(b"text", 1), FOLDER)
    raw = json.loads((tmp_path / FOLDER / f"{other.name}.json").read_text())
    raw["sha256"] = other.name.digest + "0" * 56
    (tmp_path / FOLDER / f"{other.name}.json").write_text(json.dumps(raw))
    assert len(archive.put(page(b"text", 1), FOLDER)[0].name.digest) == 16


def test_an_unfinished_capture_is_completed(tmp_path: Path) -> None:
    """A capture whose writer died before its record gets the record when it is put again."""
    archive = Archive(tmp_path)
    made, _ = archive.put(page(b"text"), FOLDER)
    (tmp_path / FOLDER / f"{made.name}.json").unlink()

    assert archive.put(page(b"text"), FOLDER) == (made, True)


def test_an_unfinished_capture_is_completed_after_a_new_keyframe(tmp_path: Path) -> None:
    """A capture without record that leans on an older keyframe is the same capture: it leaves no second one behind."""
    archive = Archive(tmp_path)
    first, second, _ = series(archive)
    (tmp_path / FOLDER / f"{second.name}.json").unlink()
    other, _ = archive.put(page(long_page(seed=2), 3), FOLDER)
    again, new = archive.put(page(long_page(edits=3), 1), FOLDER, other.name)

    assert (again.name, again.dictionary, new) == (second.name, None, True)
    assert archive.orphans(FOLDER, archive.names(FOLDER)) == []
    assert archive.get(FOLDER, second.name).body == long_page(edits=3)
    assert not list(tmp_path.rglob(".tmp-*"))
    assert first.name in archive.names(FOLDER)


def test_what_cannot_be_read_keeps_its_name(tmp_path: Path) -> None:
    """Something under a capture's name that is no file is left alone."""
    name = CaptureName.of(START, hashlib.sha256(b"text").hexdigest())
    (tmp_path / FOLDER / f"{name}.html.zst").mkdir(parents=True)

    assert len(Archive(tmp_path).put(page(b"text"), FOLDER)[0].name.digest) == 16


def test_later_captures_lean_on_a_keyframe(tmp_path: Path) -> None:
    """A similar page costs a fraction, names its keyframe, and a page unlike it becomes the next keyframe."""
    archive = Archive(tmp_path)
    first, second, third = series(archive)
    other, _ = archive.put(page(long_page(seed=2), 3), FOLDER, first.name)

    assert first.dictionary is None
    assert second.dictionary == third.dictionary == str(first.name)
    assert second.stored_bytes < first.stored_bytes / 20
    assert other.dictionary is None
    raw = json.loads((tmp_path / FOLDER / f"{second.name}.json").read_text())
    assert raw["dictionary_sha256"] == first.sha256
    assert Archive(tmp_path).get(FOLDER, third.name).body == long_page(edits=6)


@pytest.mark.parametrize(("new", "leans"), [(0.22, True), (0.28, False)])
def test_a_quarter_of_the_size_alone_is_the_limit(tmp_path: Path, new: float, leans: bool) -> None:
    """A capture that still comes out larger than a quarter of its size alone is the next keyframe."""
    archive, dice = Archive(tmp_path), random.Random(3)  # noqa: S311 - made-up bytes
    # Text of hexadecimal digits: alone it comes out at half its size, which is what the quarter is of.
    body = dice.randbytes(20_000).hex().encode()
    first, _ = archive.put(page(body), FOLDER)
    cut = int(len(body) * new)
    second, _ = archive.put(page(dice.randbytes(cut // 2).hex().encode() + body[cut:], 1), FOLDER, first.name)

    assert (second.dictionary == str(first.name)) is leans
    assert 0.2 * first.stored_bytes < second.stored_bytes
    assert (second.stored_bytes <= first.stored_bytes / 4) is leans


def test_a_keyframe_that_cannot_be_used_takes_nothing_along(tmp_path: Path) -> None:
    """With a damaged, missing, leaning or unsuitable keyframe the next capture stands alone."""
    archive = Archive(tmp_path)
    first, second, _ = series(archive)
    assert archive.put(page(long_page(edits=4), 5), FOLDER, second.name)[0].dictionary is None
    archive.file(first).write_bytes(b"damaged")
    fresh = Archive(tmp_path)
    assert fresh.put(page(long_page(edits=5), 6), FOLDER, first.name)[0].dictionary is None
    assert (
        fresh.put(page(long_page(edits=5), 7), FOLDER, CaptureName("20200101T000000Z", "00000000"))[0].dictionary
        is None
    )
    tiny, _ = fresh.put(page(b"tiny", 8), FOLDER)
    assert fresh.put(page(b"tiny!", 9), FOLDER, tiny.name)[0].dictionary is None


@pytest.mark.skipif(shutil.which("zstd") is None, reason="the zstd program is not installed")
def test_the_stock_program_opens_any_capture(tmp_path: Path) -> None:
    """`zstd -d KEY` and `zstd -d -D KEY.html LATER.html.zst` give the bytes, as README.txt says."""
    archive = Archive(tmp_path)
    first, second, _ = series(archive)
    key, later = archive.file(first), archive.file(second)
    subprocess.run(["zstd", "-q", "-d", key], check=True)
    subprocess.run(["zstd", "-q", "-d", "-D", key.with_suffix(""), later], check=True)

    assert key.with_suffix("").read_bytes() == long_page()
    assert later.with_suffix("").read_bytes() == long_page(edits=3)


@pytest.mark.skipif(shutil.which("zstd") is None, reason="the zstd program is not installed")
def test_the_stock_program_opens_a_large_capture(tmp_path: Path) -> None:
    """A body larger than zstd's usual window is still read with its keyframe by the stock program."""
    archive = Archive(tmp_path)
    body = random.Random(1).randbytes(4 * 1024 * 1024)  # noqa: S311 - made-up bytes
    first, _ = archive.put(page(body), FOLDER)
    second, _ = archive.put(page(body[:-10] + b"0123456789", 1), FOLDER, first.name)
    subprocess.run(["zstd", "-q", "-d", archive.file(first)], check=True)
    subprocess.run(["zstd", "-q", "-d", "-D", archive.file(first).with_suffix(""), archive.file(second)], check=True)

    assert second.dictionary == str(first.name)
    assert archive.file(second).with_suffix("").read_bytes()[-10:] == b"0123456789"


def test_nothing_outside_the_grammar_is_joined_to_a_path(tmp_path: Path) -> None:
    """A folder that would lead out of the store is refused, and foreign folders are not walked."""
    archive = Archive(tmp_path / "store")
    for folder in ("../outside", "herald.example/..", "a/b/c", "/etc/passwd", "journal/x", "herald.example/v2", ""):
        with pytest.raises(IntegrityError, match="no folder"):
            archive.put(page(b"text"), folder)
        with pytest.raises(IntegrityError, match="no folder"):
            archive.record(folder, CaptureName("20200101T000000Z", "00000000"))
    archive.put(page(b"text"), FOLDER)
    for foreign in ("journal/2022-01", "Foreign/Folder", ".git/objects"):
        (tmp_path / "store" / foreign).mkdir(parents=True)
    (tmp_path / "store" / FOLDER / "notes.json").write_text("{}")
    (tmp_path / "outside" / "slug").mkdir(parents=True)
    (tmp_path / "store" / "link").symlink_to(tmp_path / "outside")

    assert [folder for folder, _ in archive.walk()] == [FOLDER]
    assert archive.orphans(FOLDER, archive.names(FOLDER)) == []


def test_a_capture_needs_a_time(tmp_path: Path) -> None:
    """A page without a time is a caller's mistake."""
    with pytest.raises(ValueError, match="time"):
        Archive(tmp_path).put(page(b"text", moment=None), FOLDER)


def test_a_page_that_no_record_could_hold_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What could not be read back is not written."""
    monkeypatch.setattr(record, "LARGEST_BODY_BYTES", 100)
    with pytest.raises(SourceError, match="no page is as large as 101 bytes"):
        Archive(tmp_path).put(page(b"x" * 101), FOLDER)
    assert list(tmp_path.iterdir()) == []


def test_a_record_of_another_program_is_not_taken_for_ours(tmp_path: Path) -> None:
    """Where a record appears between looking and writing, nothing is said of it that was not written."""

    class Raced(Disk):
        def create(self, path: Path, data: bytes) -> bool:
            return path.suffix != ".json" and super().create(path, data)

    with pytest.raises(StoreError, match="Another program"):
        Archive(tmp_path, Raced()).put(page(b"text"), FOLDER)


def test_a_record_carries_the_digest_of_its_file(tmp_path: Path) -> None:
    """Made, met again or read: the record knows what its file has to be."""
    archive = Archive(tmp_path)
    made, _ = archive.put(page(b"text"), FOLDER)
    digest = hashlib.sha256((tmp_path / FOLDER / f"{made.name}.json").read_bytes()).hexdigest()

    assert made.file_sha256 == digest
    assert archive.put(page(b"text"), FOLDER)[0].file_sha256 == digest
    assert archive.record(FOLDER, made.name).file_sha256 == digest


def test_many_keyframes_do_not_stay_in_memory(tmp_path: Path) -> None:
    """Only the last keyframes are kept at hand."""
    archive = Archive(tmp_path)
    for i in range(12):
        folder = f"herald.example/a{i}"
        first, _ = archive.put(page(long_page(i)), folder)
        archive.put(page(long_page(i, 1), 1), folder, first.name)
    assert len(archive._keyframes) == 8


def test_half_written_files_are_swept(tmp_path: Path) -> None:
    """What dead writers left half-written goes, captures stay."""
    archive = Archive(tmp_path)
    made, _ = archive.put(page(b"text"), FOLDER)
    (tmp_path / FOLDER / ".tmp-1-x").write_bytes(b"half")
    (tmp_path / ".tmp-1-x").write_bytes(b"half")
    (tmp_path / "journal").mkdir()
    (tmp_path / "journal" / ".tmp-1-x").write_bytes(b"half")
    archive.sweep()
    assert not list(tmp_path.rglob(".tmp*"))
    assert archive.get(FOLDER, made.name).body == b"text"
