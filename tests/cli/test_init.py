"""`tracker init`: an empty store, or the sample."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tracker.cli import init
from tracker.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Answer


def test_an_empty_store(tracker: Callable[..., Answer], folder: Path) -> None:
    """`init` makes ./snapshots, says so, and leaves it alone the second time."""
    assert tracker("init").err == "Created store snapshots\n"
    mark = (folder / "snapshots" / "store.json").read_bytes()
    again = tracker("init")

    assert (again.code, again.err) == (0, "snapshots is a store already\n")
    assert (folder / "snapshots" / "store.json").read_bytes() == mark
    assert json.loads(mark)["format"] == 1


@pytest.mark.parametrize("named", ["argument", "option", "environment"])
def test_the_place_of_a_store(
    tracker: Callable[..., Answer], folder: Path, monkeypatch: pytest.MonkeyPatch, named: str
) -> None:
    """The folder is the argument, else --store, else $TRACKER_STORE."""
    if named == "environment":
        monkeypatch.setenv("TRACKER_STORE", "news")
    arguments = {"argument": ("init", "news"), "option": ("--store", "news", "init"), "environment": ("init",)}[named]

    assert tracker(*arguments).code == 0
    assert (folder / "news" / "store.json").is_file()


def test_a_folder_with_other_things_is_left_alone(tracker: Callable[..., Answer], folder: Path) -> None:
    """A folder that is no store and not empty is refused, and nothing is put into it."""
    (folder / "mine").mkdir()
    (folder / "mine" / "letter.txt").write_text("dear")
    for arguments in (("init", "mine"), ("init", "--sample", "mine")):
        assert tracker(*arguments).code in {2, 5}
    assert [path.name for path in (folder / "mine").iterdir()] == ["letter.txt"]


def test_the_sample(tracker: Callable[..., Answer], folder: Path) -> None:
    """`init --sample` then `diff v1 v2` works as written, and everything in it verifies."""
    answer = tracker("init", "--sample")

    assert (answer.code, answer.err) == (0, "Created store snapshots\n")
    assert answer.out.endswith("  tracker diff v1 v2\n")
    assert tracker("diff", "v1", "v2").code == 0
    assert tracker("verify").code == 0
    assert tracker("init", "--sample").code == 2
    assert "--store elsewhere diff v1 v2" in tracker("init", "--sample", "elsewhere").out


def test_a_sample_is_a_whole_store(
    tracker: Callable[..., Answer], folder: Path, made_story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the sample holds, its copy is a store that opens, verifies and is found."""
    monkeypatch.setattr(init, "sample_source", lambda _: made_story)
    answer = tracker("init", "--sample")

    assert (answer.code, answer.err) == (0, "Created store snapshots\n")
    assert answer.out == "harbor-vote: 3 versions. Look at them:\n  tracker diff v1 v2\n"
    assert tracker("verify").code == 0
    assert tracker("diff", "v1", "v2").code == 0


def test_a_sample_that_cannot_be_written(
    tracker: Callable[..., Answer], folder: Path, made_story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A place where no folder can be made is one line."""
    monkeypatch.setattr(init, "sample_source", lambda _: made_story)
    (folder / "file").write_text("x")
    answer = tracker("init", "--sample", "file/store")

    assert answer.code == 5
    assert "file/store cannot be written: Not a directory." in answer.err


def test_where_the_sample_comes_from(tmp_path: Path) -> None:
    """From the package, else from beside it; an installation without it says so."""
    (tmp_path / "snapshots").mkdir()
    (tmp_path / "tracker" / "sample").mkdir(parents=True)
    with pytest.raises(SourceError, match="without the sample"):
        init.sample_source(tmp_path / "tracker")
    (tmp_path / "snapshots" / "store.json").write_text("{}")
    assert init.sample_source(tmp_path / "tracker") == tmp_path / "snapshots"
    (tmp_path / "tracker" / "sample" / "store.json").write_text("{}")
    assert init.sample_source(tmp_path / "tracker") == tmp_path / "tracker" / "sample"


def test_only_what_belongs_to_the_sample_is_copied(tmp_path: Path) -> None:
    """Catalogue, lock and what a user left in the sample folder stay where they are; the store's mark comes last."""
    for name in (
        "store.json", "tracker.toml", "README.txt", "tracker.db", "tracker.db-wal", ".lock", "notes.json",
        "journal/2022-01/20220114T183500Z-ab.jsonl", "h.example/story/20220114T183500Z-3f2a9c1b.html.zst",
        "h.example/story/20220114T183500Z-3f2a9c1b.json", "h.example/story/.hidden.json", "h.example/story/x.tmp",
    ):  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")

    assert [str(path) for path in init.sample_files(tmp_path)] == [
        "h.example/story/20220114T183500Z-3f2a9c1b.html.zst",
        "h.example/story/20220114T183500Z-3f2a9c1b.json",
        "journal/2022-01/20220114T183500Z-ab.jsonl",
        "README.txt",
        "tracker.toml",
        "store.json",
    ]
