"""Pages from files, folders and standard input."""

from __future__ import annotations

import gzip
import json
import os
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from tracker.errors import MisuseError, SourceError
from tracker.model import Moment, TimeSource
from tracker.sources import Pace, Reading, items
from tracker.sources.bounded import MIB, gunzip
from tracker.sources.files import listing, pages, read

NOW = datetime(2022, 1, 14, 18, 50, tzinfo=UTC)
AT_1847 = datetime(2022, 1, 14, 18, 47, tzinfo=UTC)


def reading(stdin: bytes = b"", **options: Any) -> Reading:
    """A reading with this on standard input."""
    return Reading(lambda: NOW, Pace(lambda _: 0.0, lambda: 0.0, lambda _: None), BytesIO(stdin), **options)


def put(path: Path, body: bytes, modified: datetime = NOW) -> Path:
    """A file, last changed then."""
    path.write_bytes(body)
    os.utime(path, (modified.timestamp(), modified.timestamp()))
    return path


@pytest.mark.parametrize(
    ("name", "body", "media_type"),
    [
        ("a.html", b"x", "text/html"),
        ("a.HTM", b"x", "text/html"),
        ("a.xhtml", b"x", "application/xhtml+xml"),
        ("a.txt", b"<!doctype html><p>x", "text/plain"),
        ("a.md", b"x", "text/markdown"),
        ("a.markdown", b"x", "text/markdown"),
        ("a", b"words", "text/plain"),
        ("a", b"", "text/plain"),
        ("a.asp", b"\xef\xbb\xbf <?xml version='1.0'?><!-- c --> <!DOCTYPE html><p>x", "text/html"),
        ("a.php", b"\n<html lang=en>", "text/html"),
        ("a", b"<headline> of a story", "text/plain"),
        ("a", b"\xef\xbb\xbf\n# A heading\n\nwords", "text/markdown"),
        ("a.txt", b"# A heading\n\nwords", "text/plain"),
        ("a", b"#harbor is what people write\n\n# not at the beginning", "text/plain"),
    ],
)
def test_a_file_is_what_its_ending_says_or_its_beginning(
    tmp_path: Path, name: str, body: bytes, media_type: str
) -> None:
    """A known ending decides; else a body that begins like a page of HTML or with a heading of Markdown is that."""
    page = read(put(tmp_path / name, body))

    assert (page.body, page.media_type, page.moment) == (body, media_type, None)
    assert page.times == (Moment(NOW, TimeSource.FILE),)


def test_a_file_name_gives_the_time(tmp_path: Path) -> None:
    """The time in the name goes before the file's own, and both are kept."""
    page = read(put(tmp_path / "2022-01-14T13-47.html", b"x"), timezone="America/New_York")

    assert page.moment == Moment(AT_1847, TimeSource.FILE_NAME)
    assert page.times == (page.moment, Moment(NOW, TimeSource.FILE))
    assert page.timezone == "America/New_York"


def test_gzip_is_read_through(tmp_path: Path) -> None:
    """Compressed files of one or more members are read as what they hold, by the ending before .gz."""
    page = read(put(tmp_path / "a.md.gz", packed(b"one ") + packed(b"two") + b"\0\0"))

    assert (page.body, page.media_type) == (b"one two", "text/markdown")


def test_gzip_is_known_by_how_it_begins(tmp_path: Path) -> None:
    """Where no ending says that bytes are packed, in a pipe or under another name, they are read through as well."""
    (piped,) = (item.read() for item in items("-", reading(packed(b"one two"))))

    assert piped.body == read(put(tmp_path / "a.txt", packed(b"one two"))).body == b"one two"


def packed(body: bytes) -> bytes:
    """A gzip member that is the same at any time of day."""
    return gzip.compress(body, mtime=0)


@pytest.mark.parametrize(
    ("file", "says"),
    [
        pytest.param(b"not gzip", "cannot be decompressed", id="not gzip"),
        pytest.param(packed(b"words " * 50)[:-12], "ends in the middle", id="cut"),
        pytest.param(packed(bytes(3 * MIB)), "is larger than 2 MiB", id="large"),
        pytest.param(packed(bytes(MIB)) + packed(bytes(MIB + 1)), "is larger than 2 MiB", id="large in two"),
        pytest.param(packed(b"a") * 10_001, "more than 10000 pieces", id="crumbs"),
        pytest.param(packed(b"a") + b"junk", "cannot be decompressed", id="junk behind"),
    ],
)
def test_broken_and_bloated_gzip_is_refused(file: bytes, says: str) -> None:
    """Damaged or endless compressed data ends in a clear error, within bounds."""
    with pytest.raises(SourceError, match=says):
        gunzip(file, 2 * MIB, "a.gz")


def test_many_pieces_are_as_good_as_one() -> None:
    """Members of any size, with padding between and behind them, and a body of zeros that end like padding."""
    pieces = [bytes([65 + i % 26]) * (i * 37 % 5000) for i in range(300)] + [bytes(256)]

    assert gunzip(b"\0\0".join(map(packed, pieces)) + bytes(999), 2 * MIB, "a.gz") == b"".join(pieces)
    assert gunzip(packed(b"a") * 10_000, 2 * MIB, "a.gz") == b"a" * 10_000
    assert gunzip(packed(b"a" * MIB) * 2, 2 * MIB, "a.gz") == b"a" * 2 * MIB
    assert gunzip(bytes(9), MIB, "a.gz") == gunzip(b"", MIB, "a.gz") == b""


def test_unpacking_ends_with_the_time() -> None:
    """Between two pieces the deadline is looked at."""
    left = [3]

    def check() -> None:
        left[0] -= 1
        if not left[0]:
            raise SourceError("too late")

    with pytest.raises(SourceError, match="too late"):
        gunzip(packed(b"a") * 100, MIB, "a.gz", check)


def test_a_file_above_the_limit_is_refused(tmp_path: Path) -> None:
    """No more than the limit is ever read."""
    with pytest.raises(SourceError, match="larger than 10 bytes"):
        read(put(tmp_path / "a.txt", b"x" * 11), limit_bytes=10)


RECORD = {
    "schema": "tracker.record/1",
    "media_type": "text/html",
    "moment": {"time": "2022-01-14T18:47:00Z", "source": "visit"},
    "times": [{"time": "2022-01-14T18:00:00Z", "source": "http-date"}],
    "request": {"url": "https://herald.example/harbor"},
    "response": {"url": "https://www.herald.example/harbor"},
    "options": {"article": "harbor-vote", "timezone": "America/New_York", "published_at": None},
}


@pytest.mark.parametrize("name", ["a.json", "a.html.json"])
def test_the_record_beside_a_file_speaks_for_it(tmp_path: Path, name: str) -> None:
    """URL, time, zone and article come from the record."""
    (tmp_path / name).write_text(json.dumps(RECORD))
    page = read(put(tmp_path / "a.html", b"x"))

    assert page.moment == Moment(AT_1847, TimeSource.VISIT)
    assert (page.url, page.final_url) == ("https://herald.example/harbor", "https://www.herald.example/harbor")
    assert (page.article, page.timezone, len(page.times)) == ("harbor-vote", "America/New_York", 3)


@pytest.mark.parametrize("text", ["not json", "[]", '{"schema": "other/1", "moment": {}}'])
def test_other_json_beside_a_file_is_left_alone(tmp_path: Path, text: str) -> None:
    """JSON that is no record of ours says nothing about the page."""
    (tmp_path / "a.json").write_text(text)

    assert read(put(tmp_path / "a.html", b"x")).moment is None


@pytest.mark.parametrize("change", [{"moment": {"time": "soon", "source": "visit"}}, {"times": [3]}, {"request": 3}])
def test_a_damaged_record_is_not_passed_over(tmp_path: Path, change: dict[str, object]) -> None:
    """A record that cannot be read in full is an error: what it knew must not get lost unnoticed."""
    (tmp_path / "a.json").write_text(json.dumps(RECORD | change))
    with pytest.raises(SourceError, match=r"record beside .* is damaged"):
        read(put(tmp_path / "a.html", b"x"))


def test_a_zone_in_a_record_must_exist(tmp_path: Path) -> None:
    """An unknown zone is refused, wherever it was written."""
    (tmp_path / "a.json").write_text(json.dumps(RECORD | {"moment": None, "options": {"timezone": "Nowhere"}}))
    with pytest.raises(MisuseError, match="no time zone"):
        read(put(tmp_path / "a.html", b"x"))


def test_a_folder_is_read_one_level_deep(tmp_path: Path) -> None:
    """Its pages by name; no hidden files, no others, nothing below."""
    for name in ("b.html", "a.txt", "c.md.gz", ".hidden.html", "a.json", "image.png"):
        put(tmp_path / name, gzip.compress(b"x") if name.endswith(".gz") else b"x")
    (tmp_path / "below.html").mkdir()
    put(tmp_path / "below.html" / "d.html", b"x")

    assert [path.name for path in listing(str(tmp_path))] == ["a.txt", "b.html", "c.md.gz"]
    assert [page.body for page in pages([str(tmp_path)])] == [b"x", b"x", b"x"]
    assert [Path(item.name).name for item in items(str(tmp_path), reading())] == ["a.txt", "b.html", "c.md.gz"]


def test_folders_without_captures(tmp_path: Path) -> None:
    """An empty folder, one with folders only, and a store each say what to do instead."""
    with pytest.raises(SourceError, match=r"holds no captures.*Name the files themselves"):
        listing(str(tmp_path))
    (tmp_path / "below").mkdir()
    with pytest.raises(SourceError, match=r"one level deep.*tracker add .*below"):
        listing(str(tmp_path))
    (tmp_path / "store.json").write_text("{}")
    with pytest.raises(SourceError, match=r"is a store.*tracker --store"):
        listing(str(tmp_path))


@pytest.mark.parametrize(("name", "says"), [("missing.html", "There is no file"), ("a\0b", "cannot be read")])
def test_files_that_are_not_there(name: str, says: str) -> None:
    """A name that leads nowhere is one clear error."""
    with pytest.raises(SourceError, match=says):
        listing(name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_what_may_never_end_is_not_read(tmp_path: Path) -> None:
    """A pipe or a device is refused before it is opened."""
    os.mkfifo(tmp_path / "pipe.html")
    for name in (tmp_path / "pipe.html", Path(os.devnull)):
        with pytest.raises(SourceError, match="is no regular file"):
            read(name)


def test_an_empty_name(tmp_path: Path) -> None:
    """A name of nothing is not the folder one is in."""
    with pytest.raises(MisuseError, match="empty name"):
        listing("")


def test_a_file_that_vanishes_or_is_none(tmp_path: Path) -> None:
    """What the system refuses is said in its words."""
    with pytest.raises(SourceError, match="is no regular file"):
        read(tmp_path)


def test_standard_input() -> None:
    """`-` is one page, typed by its beginning, with the time of reading as its least candidate."""
    (item,) = items("-", reading(b"<!doctype html><p>x", timezone="UTC"))
    page = item.read()

    assert (page.body, page.media_type, page.moment) == (b"<!doctype html><p>x", "text/html", None)
    assert (page.times, page.timezone) == ((Moment(NOW, TimeSource.FILE),), "UTC")


def test_standard_input_within_bounds() -> None:
    """Standard input is bounded like a file, and may fail like one."""

    class Broken(BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    (item,) = items("-", reading(b"x" * 11, limit_bytes=10))
    with pytest.raises(SourceError, match="larger than 10 bytes"):
        item.read()
    (item,) = items("-", Reading(lambda: NOW, Pace(lambda _: 0.0, lambda: 0.0, lambda _: None), Broken()))
    with pytest.raises(SourceError, match="Input/output error"):
        item.read()


@pytest.mark.parametrize(
    "change",
    [
        {"request": {"url": 5}},
        {"response": {"url": ["x"]}},
        {"request": {"url": "http://h.example/\ud800"}},
        {"options": {"article": {"a": 1}}},
        {"options": {"timezone": 5}},
        {"media_type": 7},
        {"moment": {"time": "0001-01-01T00:00:00+14:00", "source": "visit"}},
    ],
    ids=repr,
)
def test_a_record_beside_a_file_may_come_from_anyone(tmp_path: Path, change: dict[str, Any]) -> None:
    """What is of another kind than it must be is damage of that record."""
    (tmp_path / "a.json").write_text(json.dumps(RECORD | change))
    with pytest.raises(SourceError, match="is damaged"):
        read(put(tmp_path / "a.html", b"x"))
