"""Records: whatever they say, they are read as promised or are damage with a name."""

from __future__ import annotations

import contextlib
import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from tests.archive.pages import FOLDER, START, long_page, page, series
from tracker.archive import Archive, record
from tracker.errors import IntegrityError, SourceError
from tracker.model import Hop, Moment, Record, TimeSource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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


def test_record_pages_keep_no_credentials_of_odd_urls() -> None:
    """A URL that cannot be split loses what stands before its last @."""
    assert record.without_secrets(page(b"", url="http://u:p@[x")).url == "http://[x"
    assert record.without_secrets(page(b"", url="http://[x@y")).url == "http://y"
