"""verify: whatever was altered, cut off or lost is named, and what a writer is at is taken for no damage."""

from __future__ import annotations

import json
import os
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from tests.pipeline.stories import Clock, at, cranes, page
from tracker.archive import Disk
from tracker.pipeline.store import Store, open_store
from tracker.verify import verify

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NUMBERS = ((12, "18:35"), (18, "18:50"), (21, "19:50"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A store of three versions, each added in a run of its own."""
    for number, clock in NUMBERS:
        with open_store(tmp_path / "store", create=True, now=Clock()) as store:
            store.add(page(cranes(number), clock))
    return tmp_path / "store"


def told(path: Path) -> list[str]:
    """What verify says of a store that nobody writes to."""
    with open_store(path, read_only=True) as store:
        return list(verify(store))


def test_a_writer_that_was_interrupted_before_the_journal_is_no_damage(tmp_path: Path) -> None:
    """What it brought in is called unfinished, until the next writer writes it down."""
    path = tmp_path / "store"
    store = open_store(path, create=True, now=Clock(), disk=Interrupted())
    with pytest.raises(KeyboardInterrupt):
        store.add(page())
    store.close()
    with open_store(path, read_only=True) as reader:
        found = verify(reader)
        assert list(found) == []
        assert [name.partition("/")[2].partition("/")[0] for name in found.unfinished] == ["harbor-vote"]
    with open_store(path, now=Clock()) as writer:
        writer.add(page(cranes(18), "18:50"))
        found = verify(writer)
        assert (list(found), found.unfinished, found.captures) == ([], [], 2)


class Interrupted(Disk):
    """A disk at which Ctrl-C comes right after a record is written."""

    def create(self, path: Path, data: bytes) -> bool:
        """Write, and be interrupted."""
        done = super().create(path, data)
        if path.suffix == ".json" and path.parent.name == "harbor-vote":
            raise KeyboardInterrupt
        return done


def records(path: Path) -> list[Path]:
    """The records' files, in order of time."""
    return sorted(path.glob("*/harbor-vote/*.json"))


def journal_files(path: Path) -> list[Path]:
    """The journal's files, in order of time."""
    return sorted(path.glob("journal/*/*.jsonl"))


def rewrite(file: Path, change: Callable[[Any], None]) -> None:
    """Change what a JSON file says."""
    raw = json.loads(file.read_text(encoding="utf-8"))
    change(raw)
    file.write_text(json.dumps(raw, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")


def test_a_whole_store(path: Path) -> None:
    """Nothing is said of it; what was read is counted, and the journal's last line named."""
    with open_store(path, read_only=True) as store:
        check = verify(store)
        assert list(check) == []
        assert (check.captures, check.unsealed, check.left) == (3, 0, [])
        assert check.last == store.journal.last() == store.journal.head().last


@pytest.mark.parametrize(
    "change",
    [
        lambda raw: raw["moment"].update(time="2022-01-14T12:00:00Z"),
        lambda raw: raw["moment"].update(source="visit"),
        lambda raw: raw.update(media_type="text/html"),
        lambda raw: raw["response"].update(headers=[["Server", "other"]]),
        lambda raw: raw["request"].update(url="https://other.example/"),
        lambda raw: raw["options"].update(timezone="Asia/Tokyo"),
        lambda raw: raw.update(unknown="key"),
    ],
    ids=["time", "source", "type", "headers", "url", "zone", "key"],
)
def test_an_altered_record(path: Path, change: Callable[[Any], None]) -> None:
    """Whatever was altered in a record, one line names it, and says what to do."""
    victim = records(path)[1]
    rewrite(victim, change)
    (line,) = told(path)
    assert line.startswith(f"The record {victim.relative_to(path).as_posix()} was altered")
    assert line.endswith("Restore the file from a backup.")


def test_a_record_written_in_other_bytes(path: Path) -> None:
    """The same facts in other white space are not the file that was written."""
    victim = records(path)[0]
    victim.write_text(json.dumps(json.loads(victim.read_text())))
    assert len(told(path)) == 1


def test_a_corrected_time_alters_no_record(path: Path) -> None:
    """Retime, merge, split, rename and undo are journal lines; records stay as they were written."""
    with open_store(path, now=Clock()) as store:
        article = store.retime(store.article("harbor-vote"), "v2", at("18:40"))
        store.split(article, "v1", slug="other")
        store.merge(store.article("other"), store.article("harbor-vote"))
        store.rename(store.article("harbor-vote"), "new-name")
        store.undo()
    assert told(path) == []


def test_lines_of_an_older_program(path: Path) -> None:
    """Lines without a record's digest are read; their records are counted as not checked."""
    older(path)
    rewrite(records(path)[0], lambda raw: raw.update(tool="other"))
    with open_store(path, read_only=True) as store:
        check = verify(store)
        assert list(check) == []
        assert check.unsealed == 3
    rewrite(records(path)[0], lambda raw: raw.update(sha256=raw["sha256"][:8] + "0" * 56))
    assert any("speaks of other bytes than the journal" in line for line in told(path))


def older(path: Path) -> None:
    """Make the journal one that a program without records' digests and without a head wrote."""
    with open_store(path, read_only=True) as store:
        lines = [(line.kind, {k: v for k, v in line.facts.items() if k != "record"}) for line in store.journal.lines()]
    shutil.rmtree(path / "journal")
    for file in path.glob("tracker.db*"):
        file.unlink()
    with open_store(path, read_only=True) as store:
        store.journal.append(lines, now=at("20:00"))
    (path / "journal" / "head.json").unlink()


@pytest.mark.parametrize("lines", [1, 2, None], ids=["one-line", "two-lines", "all"])
@pytest.mark.parametrize("cache", [True, False], ids=["catalogue", "no-catalogue"])
def test_a_journal_that_was_cut_off(path: Path, lines: int | None, cache: bool) -> None:
    """Whole lines that are missing at the end are noticed, with the catalogue and without it."""
    for file in journal_files(path)[-lines:] if lines else journal_files(path):
        file.unlink()
    if not cache:
        for file in path.glob("tracker.db*"):
            file.unlink()
    assert [line for line in told(path) if line.startswith("The journal was cut off or changed at its end")]


def test_a_changed_last_line(path: Path) -> None:
    """No line follows that could tell: the head does."""
    file = journal_files(path)[-1]
    file.write_bytes(file.read_bytes().replace(b'"named"', b'"named "').replace(b"new-version", b"unchanged-x"))
    assert any("cut off or changed" in line for line in told(path))


def test_what_was_cut_off_is_not_forgotten_by_writing(path: Path) -> None:
    """Later runs do not make a loss look like a whole store, and lose nothing else by it."""
    journal_files(path)[-1].unlink()
    for number in (30, 31):
        with open_store(path, now=Clock()) as store:
            store.add(page(cranes(number), f"20:{number}"))
    (line,) = told(path)
    assert "lines were missing before this one" in line
    with open_store(path, read_only=True) as store:
        assert len(store.versions(store.article("harbor-vote"))) == 5


def test_a_missing_head(path: Path) -> None:
    """A journal whose head was removed is not taken for a whole one, now or after the next run."""
    (path / "journal" / "head.json").unlink()
    assert ["head.json is missing" in line for line in told(path)] == [True]
    with open_store(path, now=Clock()) as store:
        store.pause(store.article("harbor-vote"))
    assert ["head.json is missing" in line for line in told(path)] == [True]


def test_a_copied_store(path: Path, tmp_path: Path) -> None:
    """A plain copy, also without catalogue and lock, is a whole store."""
    ignore = shutil.ignore_patterns("tracker.db*", ".lock")
    copy = shutil.copytree(path, tmp_path / "copy", ignore=ignore)
    assert told(copy) == []
    with open_store(copy, now=Clock()) as store:
        store.pause(store.article("harbor-vote"))
    assert told(copy) == []


def test_a_noted_digest(path: Path) -> None:
    """A digest that was noted elsewhere is found as long as its line is there, however far the journal went on."""
    with open_store(path, now=Clock()) as store:
        last = store.journal.last()
        assert last is not None
        store.pause(store.article("harbor-vote"))
        assert list(verify(store, noted=last.digest)) == []
        assert list(verify(store, noted=last.digest[:16])) == []
        (line,) = verify(store, noted="0" * 16)
    assert "No line of the journal has the digest 0000000000000000" in line


def test_lost_captures_and_records(path: Path) -> None:
    """A capture or record that was removed is missed, both as well, and a whole article's folder."""
    first, second, third = records(path)
    second.unlink()
    third.unlink()
    third.with_name(f"{third.stem}.txt.zst").unlink()
    lines = told(path)
    for lost in (second, third):
        assert [line for line in lines if line.startswith(f"The record {lost.relative_to(path).as_posix()} is missing")]
    first.with_name(f"{first.stem}.txt.zst").unlink()
    assert any(first.stem in line and "its file is missing" in line for line in told(path))
    shutil.rmtree(first.parent)
    assert sum("is missing" in line for line in told(path)) == 3


def test_a_damaged_keyframe_is_one_paragraph(path: Path) -> None:
    """A damaged keyframe names every capture it takes with it, once, and no capture is named a second time."""
    leaning = [json.loads(file.read_text())["dictionary"] for file in records(path)]
    keyframe, count = leaning[-1], sum(key is not None for key in leaning)
    assert count == 2
    file = next(path.glob(f"*/*/{keyframe}.txt.zst"))
    file.write_bytes(file.read_bytes()[:-5])
    (line,) = told(path)
    assert "It takes with it 2 captures" in line
    assert [line.count(record.stem) for record in records(path)] == [1, 1, 1]


def test_a_changed_journal(path: Path) -> None:
    """A line that was changed or removed within the journal breaks the chain."""
    file = journal_files(path)[0]
    file.write_bytes(file.read_bytes().splitlines(keepends=True)[0])
    assert any("the line before it is missing or changed" in line for line in told(path))


def test_what_a_dead_writer_left_is_no_damage(path: Path) -> None:
    """A capture without record and half a line at the end are left by a crash: named apart, or passed over."""
    stray = records(path)[0].with_name("20220114T203000Z-00000000.txt.zst")
    stray.write_bytes(b"left")
    with journal_files(path)[-1].open("ab") as file:
        file.write(b'{"facts"')
    with open_store(path, read_only=True) as store:
        check = verify(store)
        assert list(check) == []
        assert check.left == [stray.relative_to(path).as_posix()]


def test_a_store_that_is_being_written(path: Path) -> None:
    """What a writer has brought in and not written down yet is not missed while it is at work."""
    with open_store(path, now=Clock()) as writer:
        writer.pause(writer.article("harbor-vote"))
        writer.archive.put(page(cranes(40), "21:00"), "herald.example/harbor-vote")
        assert told(path) == []


def test_a_store_that_cannot_be_written(path: Path) -> None:
    """Verifying needs only the right to read, and changes nothing."""
    before = {file: file.read_bytes() for file in path.rglob("*") if file.is_file() and "tracker.db" not in file.name}
    assert told(path) == []
    assert {file: file.read_bytes() for file in before} == before


def test_a_folder_of_a_hostile_name_in_the_journal(path: Path) -> None:
    """A line that speaks of a capture outside the store is refused, and nothing outside is looked for."""
    with open_store(path, now=Clock()) as store:
        facts = {"folder": "../../etc", "capture": "20220114T203000Z-00000000", "outcome": "new-version"}
        store.pause(store.article("harbor-vote"))
        store.journal.append([("observation", facts), ("observation", facts | {"folder": 7})], now=at("22:00"))
    lines = told(path)
    assert not any("is missing" in line for line in lines)
    assert sum("is no folder" in line for line in lines) == 2


def test_each_thing_is_said_once(path: Path) -> None:
    """However often a thing is met, it is one line."""
    with open_store(path, read_only=True) as store:
        store.archive.file(store.archive.get("herald.example/harbor-vote", name_of(store)).record).unlink()
        lines = list(verify(store))
    assert len(lines) == len(set(lines)) == 1


def name_of(store: Store) -> Any:
    """The capture that shows the last version."""
    return store.versions(store.article("harbor-vote"))[-1].id


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_journal_that_may_not_be_read(path: Path) -> None:
    """What cannot be read is an error of the store, not an empty journal."""
    from tracker.errors import StoreError

    (path / "journal").chmod(0)
    try:
        with pytest.raises(StoreError, match="cannot be read"):
            told(path)
    finally:
        (path / "journal").chmod(0o755)
