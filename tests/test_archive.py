"""The archive: put-if-absent, checked at every read, small, safe, and open to stock tools."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import random
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.archive import Archive, Disk, compression, is_folder, is_slug, record, slug_from
from tracker.archive.disk import clear_errors
from tracker.archive.names import host_folder, slugify
from tracker.errors import IntegrityError, SourceError, StoreError
from tracker.model import CaptureName, Hop, Moment, Page, Record, TimeSource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FOLDER = "herald.example/harbor"
START = datetime(2022, 1, 14, 18, 35, tzinfo=UTC)


def page(body: bytes, minutes: int = 0, **more: object) -> Page:
    """A page seen some minutes after the first."""
    moment = Moment(START + timedelta(minutes=minutes), TimeSource.VISIT)
    return replace(Page(body, moment, "text/html", "test"), **more)


def long_page(seed: int = 1, edits: int = 0) -> bytes:
    """A page of 40 kB of words, with some of them changed."""
    words = random.Random(seed)  # noqa: S311 - made-up text
    text = [str(words.randrange(10**6)) for _ in range(6000)]
    for i in range(edits):
        text[i * 7] = "changed"
    return " ".join(text).encode()


def series(archive: Archive) -> tuple[Record, Record, Record]:
    """A keyframe and two captures that need it."""
    first, _ = archive.put(page(long_page()), FOLDER)
    second, _ = archive.put(page(long_page(edits=3), 1), FOLDER, first.name)
    third, _ = archive.put(page(long_page(edits=6), 2), FOLDER, first.name)
    return first, second, third


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
    assert list(archive.orphans()) == [f"{FOLDER}/{name}.html.zst"]

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
    assert list(archive.orphans()) == []
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


WRONG = [
    None, True, False, -1, 1.5, 1e308, 10**400, "", "x" * 10, "\0", "\ud800", "../../etc", [], [1], [None], [[1, 2]],
    [["a"]], {}, {"a": 1}, {"time": "x"}, "2022-01-14T18:47:00", "9999-12-31T23:59:59-14:00",
    "0001-01-01T00:00:00+14:00", "20220114T184700Z-3f2a9c1b", "99999999T999999Z-3f2a9c1b",
]  # fmt: skip


def places(raw: dict[str, Any], above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every key of a record, those of objects in it too."""
    for key, value in raw.items():
        yield (*above, key)
        if isinstance(value, dict):
            yield from places(value, (*above, key))


def full_record(archive: Archive) -> Record:
    """A capture whose record has a value in every place, and leans on a keyframe."""
    first, _ = archive.put(page(long_page()), FOLDER)
    more = {
        "url": "https://herald.example/harbor",
        "method": "GET",
        "request_headers": (("Accept", "*/*"),),
        "hops": (Hop("http://herald.example/harbor", 301, "https://herald.example/harbor"),),
        "final_url": "https://herald.example/harbor",
        "status": 200,
        "http_version": "HTTP/2",
        "server_address": "192.0.2.1",
        "headers": (("Content-Type", "text/html"),),
        "encoded_size_bytes": 9,
        "encoded_sha256": "ab" * 32,
        "times": (Moment(START, TimeSource.HTTP_DATE),),
        "article": "harbor",
        "timezone": "America/New_York",
        "published_at": START,
    }
    return archive.put(page(long_page(edits=2), 1, **more), FOLDER, first.name)[0]


def test_a_record_may_say_anything_in_any_place(tmp_path: Path) -> None:
    """Whatever stands in whichever place: the record is read with the types it promises, or is damage with its name."""
    archive = Archive(tmp_path)
    made = full_record(archive)
    path = tmp_path / FOLDER / f"{made.name}.json"
    good = json.loads(path.read_text())
    tried = 0
    for place in places(good):
        for wrong in (*WRONG, ...):
            raw = json.loads(json.dumps(good))
            inner = raw
            for key in place[:-1]:
                inner = inner[key]
            if wrong is ...:
                del inner[place[-1]]
            else:
                inner[place[-1]] = wrong
            path.write_text(json.dumps(raw))
            tried += 1
            try:
                found = archive.record(FOLDER, made.name)
            except IntegrityError as error:
                assert str(made.name) in error.message  # noqa: PT017  # both ends are right
            else:
                assert record.decode(record.encode(found, None), folder=FOLDER, name=made.name) == found
                with contextlib.suppress(IntegrityError):
                    archive.body(found)
    assert tried > 900


@pytest.mark.parametrize(
    "change",
    [
        {"size_bytes": 1e308},
        {"size_bytes": 2**62},
        {"size_bytes": True},
        {"stored_bytes": -1},
        {"stored_bytes": "7"},
        {"sha256": None},
        {"origin": 7},
        {"tool": None},
        {"media_type": ["text/html"]},
        {"moment": {"time": "0001-01-01T00:00:00+14:00", "source": "visit"}},
        {"moment": {"time": "2022-01-14T18:47:00", "source": "visit"}},
        {"moment": {"time": "2022-01-14T18:47:00Z", "source": "hearsay"}},
        {"hops": [{"url": "x", "status": "302", "location": "y"}]},
        {"request": {"method": None, "url": 3, "headers": []}},
        {"request": {"method": None, "url": None, "headers": [["one"]]}},
        {"options": {"article": None, "timezone": 5, "published_at": None}},
        {"options": {"article": None, "timezone": "Mars/Olympus", "published_at": None}},
        {"options": {"article": None, "timezone": "../../etc/passwd", "published_at": None}},
        {"options": {"article": ["a"], "timezone": None, "published_at": None}},
        {"options": None},
    ],
    ids=lambda change: json.dumps(change)[:60],
)
def test_wrong_types_and_ranges_in_a_record(tmp_path: Path, change: dict[str, Any]) -> None:
    """Each is damage of that record, not a failure of the program."""
    archive = Archive(tmp_path)
    made = full_record(archive)
    path = tmp_path / FOLDER / f"{made.name}.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))

    with pytest.raises(IntegrityError, match=str(made.name)):
        archive.record(FOLDER, made.name)
    path.write_text("[" * 100_000)
    with pytest.raises(IntegrityError, match=str(made.name)):
        archive.record(FOLDER, made.name)


def test_a_time_that_no_page_can_have(tmp_path: Path) -> None:
    """What a record could not hold is refused before anything is written, or left out where it is only a candidate."""
    archive = Archive(tmp_path)
    far = datetime(9999, 12, 31, tzinfo=UTC)
    with pytest.raises(SourceError, match="no page is from 9999-12-31"):
        archive.put(replace(page(b"text"), moment=Moment(far, TimeSource.USER)), FOLDER)
    made, _ = archive.put(page(b"text", times=(Moment(far, TimeSource.HTTP_DATE),)), FOLDER)
    old, _ = archive.put(replace(page(b"text"), moment=Moment(datetime(12, 1, 1, tzinfo=UTC), TimeSource.USER)), FOLDER)

    assert made.page.times == ()
    assert archive.get(FOLDER, old.name).record == old


def test_damaged_records_are_errors(tmp_path: Path) -> None:
    """A record that is missing, cut, of another schema, of another capture or with a hostile name is refused."""
    archive = Archive(tmp_path)
    first, second, _ = series(archive)
    path = tmp_path / FOLDER / f"{second.name}.json"
    good = json.loads(path.read_text())
    for change in (
        {"schema": "tracker.record/9"},
        {"name": str(first.name)},
        {"name": "../../../etc/passwd"},
        {"suffix": "/../../x"},
        {"sha256": "00" * 32},
        {"times": 3},
    ):
        path.write_text(json.dumps(good | change))
        with pytest.raises(IntegrityError, match=str(second.name)):
            archive.record(FOLDER, second.name)
    path.write_text(json.dumps(good | {"dictionary": str(second.name)}))
    with pytest.raises(IntegrityError, match="no keyframe"):
        archive.get(FOLDER, second.name)
    path.write_text("{")
    with pytest.raises(IntegrityError, match="damaged"):
        archive.record(FOLDER, second.name)
    assert archive.dependents(FOLDER, first.name) == [
        n for n in archive.names(FOLDER) if n not in {first.name, second.name}
    ]
    path.unlink()
    with pytest.raises(IntegrityError, match="missing"):
        archive.record(FOLDER, second.name)
    path.mkdir()
    with pytest.raises(IntegrityError, match="cannot be read"):
        archive.record(FOLDER, second.name)


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
    assert list(archive.orphans()) == []


def test_secrets_never_reach_the_disk(tmp_path: Path) -> None:
    """Cookies, authorization and URL credentials leave a name and a digest."""
    secret = "hunter2-secret"  # noqa: S105 - the secret that is looked for
    archive = Archive(tmp_path)
    made, _ = archive.put(
        page(
            b"text",
            url=f"https://user:{secret}@herald.example/x@y",
            final_url=f"https://{secret}@herald.example/x",
            origin=f"https://user:{secret}@herald.example/x",
            hops=(Hop(f"https://u:{secret}@a.example/", 302, f"https://u:{secret}@b.example/"),),
            headers=(("Set-Cookie", secret), ("Location", f"https://u:{secret}@c.example/"), ("Server", "x@y")),
            request_headers=(("authorization", secret), ("Cookie", secret), ("Referer", f"http://u:{secret}@[bad/")),
        ),
        FOLDER,
    )
    kept = (tmp_path / FOLDER / f"{made.name}.json").read_text()

    assert secret not in kept
    assert secret not in repr(made)
    assert made.page.url == "https://herald.example/x@y"
    assert dict(made.page.headers)["Set-Cookie"] == "sha256:" + hashlib.sha256(secret.encode()).hexdigest()
    assert dict(made.page.headers)["Server"] == "x@y"


@pytest.mark.parametrize(
    ("media_type", "suffix"),
    [("text/html; charset=x", ".html"), ("TEXT/PLAIN", ".txt"), ("text/markdown", ".md"), ("image/png", ".bin")],
)
def test_the_suffix_says_what_it_is(tmp_path: Path, media_type: str, suffix: str) -> None:
    """.html, .txt, .md, and .bin for everything else."""
    made, _ = Archive(tmp_path).put(page(b"text", media_type=media_type), FOLDER)
    assert (tmp_path / FOLDER / f"{made.name}{suffix}.zst").is_file()


def test_a_capture_needs_a_time(tmp_path: Path) -> None:
    """A page without a time is a caller's mistake."""
    with pytest.raises(ValueError, match="time"):
        Archive(tmp_path).put(page(b"text", moment=None), FOLDER)


def test_many_keyframes_do_not_stay_in_memory(tmp_path: Path) -> None:
    """Only the last keyframes are kept at hand."""
    archive = Archive(tmp_path)
    for i in range(12):
        folder = f"herald.example/a{i}"
        first, _ = archive.put(page(long_page(i)), folder)
        archive.put(page(long_page(i, 1), 1), folder, first.name)
    assert len(archive._keyframes) == 8


@settings(deadline=None)
@given(st.binary(max_size=3000), st.binary(min_size=8, max_size=3000))
def test_any_bytes_survive_compression(body: bytes, dictionary: bytes) -> None:
    """What is compressed, with or without a dictionary, is what is decompressed."""
    assert compression.decompress(compression.compress(body), len(body)) == body
    if compression.usable(dictionary):
        frame = compression.compress(body, dictionary)
        assert compression.decompress(frame, len(body), dictionary) == body


def test_a_trained_dictionary_is_no_raw_one() -> None:
    """Bytes that the stock program would take for a trained dictionary are never used as a raw one."""
    assert not compression.usable(b"\x37\xa4\x30\xec" + b"x" * 100)


# Names


@pytest.mark.parametrize("text", ["harbor-vote", "a", "2022-01-14-vote", "article-3f2a9c1b", "x" * 80])
def test_slugs(text: str) -> None:
    """Lower-case words and digits joined by single hyphens."""
    assert is_slug(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-a",
        "a-",
        "a--b",
        "A",
        "é",
        "a_b",
        "a.b",
        "a/b",
        "..",
        "x" * 81,
        "con",
        "lpt9",
        "v2",
        "2",
        "20220114",
        "first",
        "latest",
        "prev",
        "a\n",
    ],
)
def test_no_slugs(text: str) -> None:
    """Nothing else, no device, and nothing that reads as a version."""
    assert not is_slug(text)


@pytest.mark.parametrize(
    ("url", "headline", "slug"),
    [
        ("https://herald.example/2022/01/Harbor_Vote.html", None, "harbor-vote"),
        ("https://herald.example/harbor-vote/589723/", None, "harbor-vote"),
        ("https://herald.example/harbor-vote/amp/", None, "harbor-vote"),
        ("https://herald.example/%D0%BC", "The harbor’s vote: 12–3!", "the-harbors-vote-12-3"),
        ("https://herald.example/?id=3", "Café “Über”", "cafe-uber"),
        (None, "Con", "article-3f2a9c1b"),
        (None, "2022", "article-3f2a9c1b"),
        (None, "世界", "article-3f2a9c1b"),
        ("https://[bad/x", None, "article-3f2a9c1b"),
        (None, "word " * 40, "-".join(["word"] * 16)),
        (None, "x" * 200, "x" * 80),
    ],
)
def test_a_slug_is_made_from_url_headline_or_digest(url: str | None, headline: str | None, slug: str) -> None:
    """The telling part of the URL's path, else the headline, else `article-` and the digest."""
    assert slug_from(url, headline, "3f2a9c1b" * 8, lambda _: False) == slug


def test_taken_slugs_are_numbered() -> None:
    """`-2` on collision, within 80 characters."""
    taken = {"x" * 80, "x" * 78 + "-2"}
    assert slug_from(None, "x" * 80, "3f2a9c1b" * 8, taken.__contains__) == "x" * 78 + "-3"


@settings(deadline=None)
@given(st.text(), st.text())
def test_whatever_a_page_says_its_folder_is_safe(url: str, headline: str) -> None:
    """No URL and no headline makes a folder outside the grammar."""
    slug = slug_from(url, headline, "3f2a9c1b" * 8, lambda _: False)
    assert is_folder(f"{host_folder(f'https://{url}')}/{slug}")
    assert len(slugify(headline)) <= 80


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.Herald.example/x", "herald.example"),
        ("https://müller.example/x", "xn--mller-kva.example"),
        ("http://127.0.0.1:8000/x", "127.0.0.1-8000"),
        ("http://[::1]/x", "1"),
        ("http://journal/x", "host-journal"),
        ("http://con.example/x", "host-con.example"),
        ("http://../x", "local"),
        ("http://a.example:99999999/x", "local"),
        (None, "local"),
        ("file:///etc/passwd", "local"),
        ("http://" + "a." * 150 + "b/", "local"),
    ],
)
def test_the_outlets_folder(url: str | None, host: str) -> None:
    """A host becomes one safe path part; `local` where there is none."""
    assert host_folder(url) == host


# The disk


def test_create_is_put_if_absent(tmp_path: Path) -> None:
    """An existing file is never written over, and no temporary file stays."""
    disk = Disk()
    assert disk.create(tmp_path / "a" / "b" / "file", b"one")
    assert not disk.create(tmp_path / "a" / "b" / "file", b"two")
    assert [path.name for path in (tmp_path / "a" / "b").iterdir()] == ["file"]
    assert (tmp_path / "a" / "b" / "file").read_bytes() == b"one"


def test_a_file_system_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where links are not to be had, a rename does, and still nothing is written over."""

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOTSUP, "no links here")

    monkeypatch.setattr("tracker.archive.disk.os.link", refuse)
    disk = Disk()
    assert disk.create(tmp_path / "file", b"one")
    assert not disk.create(tmp_path / "file", b"two")
    assert (tmp_path / "file").read_bytes() == b"one"


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "read-only"),
        (errno.EIO, "could not"),
    ],
)
def test_errors_of_the_disk_are_one_clear_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, says: str
) -> None:
    """A full, read-only or failing disk is a `StoreError` that says so and leaves nothing half-written."""

    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    (tmp_path / "journal").write_bytes(b"line\n")
    monkeypatch.setattr("tracker.archive.disk.os.fsync", fail)
    with pytest.raises(StoreError, match=says):
        Disk().create(tmp_path / "file", b"data")
    monkeypatch.undo()
    calls = iter([True])

    def fail_once(descriptor: int) -> None:
        if next(calls, False):
            fail()
        os.fdatasync(descriptor)

    monkeypatch.setattr("tracker.archive.disk.os.fsync", fail_once)
    with pytest.raises(StoreError, match=says):
        Disk().append(tmp_path / "journal", b"half")
    assert [path.name for path in tmp_path.iterdir()] == ["journal"]
    assert (tmp_path / "journal").read_bytes() == b"line\n"


def test_an_unexpected_error_while_publishing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the want of hard links is worked around."""

    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "input/output error")

    monkeypatch.setattr("tracker.archive.disk.os.link", fail)
    with pytest.raises(StoreError, match="input/output"):
        Disk().create(tmp_path / "file", b"data")
    assert list(tmp_path.iterdir()) == []


def test_clear_errors_leaves_good_work_alone(tmp_path: Path) -> None:
    """Without an error nothing is said."""
    with clear_errors(tmp_path):
        pass


def test_half_written_files_are_swept(tmp_path: Path) -> None:
    """What dead writers left half-written goes, captures stay."""
    archive = Archive(tmp_path)
    made, _ = archive.put(page(b"text"), FOLDER)
    (tmp_path / FOLDER / ".tmp-1-x").write_bytes(b"half")
    (tmp_path / ".tmp-1-x").write_bytes(b"half")
    archive.sweep()
    assert not list(tmp_path.rglob(".tmp*"))
    assert archive.get(FOLDER, made.name).body == b"text"


def test_record_pages_keep_no_credentials_of_odd_urls() -> None:
    """A URL that cannot be split loses what stands before its last @."""
    assert record.without_secrets(page(b"", url="http://u:p@[x")).url == "http://[x"
    assert record.without_secrets(page(b"", url="http://[x@y")).url == "http://y"
