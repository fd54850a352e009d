"""Damage: told with the name of the capture, and with all that a keyframe takes with it."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from tests.archive.pages import FOLDER, long_page, page, series
from tracker.archive import Archive, compression
from tracker.archive.damage import read_records, unreadable
from tracker.errors import IntegrityError

if TYPE_CHECKING:
    from pathlib import Path

    from tracker.model import CaptureName, Record


def test_a_damaged_keyframe_names_every_capture_it_takes_with_it(tmp_path: Path) -> None:
    """The error of a damaged keyframe lists what cannot be read without it, from either side."""
    archive = Archive(tmp_path)
    first, second, third = series(archive)
    data = bytearray(archive.file(first).read_bytes())
    data[len(data) // 2] ^= 1
    archive.file(first).write_bytes(data)

    for name in (first.name, second.name):
        with pytest.raises(IntegrityError) as caught:
            Archive(tmp_path).get(FOLDER, name)
        assert str(second.name) in caught.value.message
        assert str(third.name) in caught.value.message


def test_of_many_captures_that_are_lost_some_are_named(tmp_path: Path) -> None:
    """An error stays one line: it counts what a keyframe takes with it and names the first of them."""
    archive = Archive(tmp_path)
    first, _ = archive.put(page(long_page()), FOLDER)
    later = [archive.put(page(long_page(edits=n), n), FOLDER, first.name)[0] for n in range(1, 9)]
    archive.file(first).write_bytes(b"damaged")
    with pytest.raises(IntegrityError, match=f"8 captures .*{later[4].name} and 3 more"):
        Archive(tmp_path).get(FOLDER, first.name)


def test_damage_is_never_read_as_text(tmp_path: Path) -> None:
    """A flipped bit, a missing file, another file's bytes, a lying record: each an error that names the capture."""
    archive = Archive(tmp_path)
    made, _ = archive.put(page(b"text of the page"), FOLDER)
    file, good = archive.file(made), archive.file(made).read_bytes()
    for bad in (
        good[:-1],
        good + b"more",
        b"",
        compression.compress(b"text of a bomb" * 1000),
        compression.compress(b"text of thy page"),
    ):
        file.write_bytes(bad)
        with pytest.raises(IntegrityError, match=str(made.name)):
            archive.get(FOLDER, made.name)
    file.unlink()
    with pytest.raises(IntegrityError, match="missing"):
        archive.get(FOLDER, made.name)
    file.mkdir()
    with pytest.raises(IntegrityError, match="cannot be read"):
        archive.get(FOLDER, made.name)


def test_a_damaged_later_capture_is_named_alone(tmp_path: Path) -> None:
    """Damage to a capture that nothing leans on takes nothing else along."""
    archive = Archive(tmp_path)
    _, second, third = series(archive)
    archive.file(second).write_bytes(b"damaged")
    with pytest.raises(IntegrityError) as caught:
        archive.get(FOLDER, second.name)

    assert str(third.name) not in caught.value.message
    assert archive.get(FOLDER, third.name).body == long_page(edits=6)


def told(archive: Archive) -> list[str]:
    """What is said of a folder's captures."""
    records, damaged = read_records(archive, FOLDER, archive.names(FOLDER))
    return list(unreadable(archive, FOLDER, records, damaged))


def test_of_a_whole_folder_nothing_is_said(tmp_path: Path) -> None:
    """Captures that can be read are no news."""
    archive = Archive(tmp_path)
    series(archive)
    assert told(archive) == []


@pytest.mark.parametrize("how", ["bytes", "gone", "record", "record gone", "leans"])
def test_a_lost_keyframe_is_one_paragraph_that_names_all(tmp_path: Path, how: str) -> None:
    """Whatever is wrong with a keyframe, one paragraph names every capture that it takes with it, each once."""
    archive = Archive(tmp_path)
    first, _ = archive.put(page(long_page()), FOLDER)
    later = [archive.put(page(long_page(edits=n), n), FOLDER, first.name)[0] for n in range(1, 9)]
    archive.put(page(b"another page", 20), FOLDER)
    file = tmp_path / FOLDER / f"{first.name}.json"
    if how == "bytes":
        archive.file(first).write_bytes(b"damaged")
    elif how == "gone":
        archive.file(first).unlink()
    elif how == "record":
        file.write_text("{")
    elif how == "leans":
        file.write_text(json.dumps(json.loads(file.read_text()) | {"dictionary": str(later[0].name)}))
    else:
        file.unlink()
    found = [line for line in told(Archive(tmp_path)) if "takes with it" in line]

    assert len(found) == (2 if how == "leans" else 1)
    assert all("\n" not in line for line in found)
    assert str(first.name) in found[-1]
    for record in later:
        assert sum(line.count(str(record.name)) for line in found if f"/{record.name}" not in line) == 1


def test_a_damaged_later_capture_takes_nothing_along(tmp_path: Path) -> None:
    """Damage to a capture that nothing leans on is a paragraph of its own."""
    archive = Archive(tmp_path)
    _, second, third = series(archive)
    archive.file(second).write_bytes(b"damaged")
    (found,) = told(archive)
    assert str(second.name) in found
    assert str(third.name) not in found


def test_a_folder_is_read_once_however_much_of_it_is_damaged(tmp_path: Path) -> None:
    """No record is read again for each capture that is lost, neither in a check nor capture by capture."""

    class Counting(Archive):
        read = 0

        def record(self, folder: str, name: CaptureName) -> Record:
            self.read += 1
            return super().record(folder, name)

    archive = Counting(tmp_path)
    first, _ = archive.put(page(long_page()), FOLDER)
    for n in range(1, 11):
        archive.put(page(long_page(edits=n), n), FOLDER, first.name)
    archive.file(first).write_bytes(b"damaged")
    archive = Counting(tmp_path)
    told(archive)
    assert archive.read == 11

    archive.read = 0
    for name in archive.names(FOLDER):
        with pytest.raises(IntegrityError):
            archive.get(FOLDER, name)
    assert archive.read <= 11 * 4


def test_captures_that_lean_on_one_another_are_damage(tmp_path: Path) -> None:
    """Only what stands alone is a keyframe: no chain of captures is followed, which could be a ring."""
    archive = Archive(tmp_path)
    first, second, third = series(archive)
    for found, leans_on in ((second, third), (third, second)):
        file = tmp_path / FOLDER / f"{found.name}.json"
        file.write_text(json.dumps(json.loads(file.read_text()) | {"dictionary": str(leans_on.name)}))
    for name in (second.name, third.name):
        with pytest.raises(IntegrityError, match="is no keyframe"):
            Archive(tmp_path).get(FOLDER, name)
    assert Archive(tmp_path).get(FOLDER, first.name).body == long_page()


def test_a_keyframe_that_was_restored_is_read_again(tmp_path: Path) -> None:
    """That a keyframe was damaged is not remembered longer than it is true."""
    archive = Archive(tmp_path)
    first, second, _ = series(archive)
    good = archive.file(first).read_bytes()
    archive = Archive(tmp_path)
    for bad in (b"damaged", None):
        if bad:
            archive.file(first).write_bytes(bad)
        else:
            archive.file(first).unlink()
        with pytest.raises(IntegrityError):
            archive.get(FOLDER, second.name)
    archive.file(first).write_bytes(good)
    assert archive.get(FOLDER, second.name).body == long_page(edits=3)


def test_a_pipe_is_no_capture(tmp_path: Path) -> None:
    """What would be waited for in vain, or is larger than a frame can be, is damage."""
    archive = Archive(tmp_path)
    made, _ = archive.put(page(b"text"), FOLDER)
    archive.file(made).unlink()
    os.mkfifo(archive.file(made))
    with pytest.raises(IntegrityError, match="no plain file"):
        archive.get(FOLDER, made.name)
    archive.file(made).unlink()
    archive.file(made).write_bytes(b"\0" * 2**18)
    with pytest.raises(IntegrityError, match="larger than any"):
        archive.get(FOLDER, made.name)
