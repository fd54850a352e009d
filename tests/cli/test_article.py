"""`tracker article …` and `tracker undo`: what is done, said, and reversed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.cli import stories

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Answer

pytestmark = pytest.mark.usefixtures("story")


def articles(tracker: Callable[..., Answer]) -> dict[str, dict[str, object]]:
    """What `list` says, by name."""
    return {entry["article"]: entry for entry in json.loads(tracker("list", "--json").out)["articles"]}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("pause", "harbor"), "harbor-vote: paused"),
        (("rename", "harbor-vote", "cranes"), "harbor-vote: called cranes now"),
        (("alias", "harbor-vote", "https://h.example/amp"), "harbor-vote: at https://h.example/amp"),
        (("tag", "harbor-vote", "port", "2022"), "harbor-vote: tags 2022, port"),
        (("split", "harbor-vote", "v2", "--slug", "other"), "other: 1 version split from harbor-vote"),
        (("retime", "harbor-vote@v3", "2022-01-14T18:00Z"), "was up at 2022-01-14T18:00:00Z"),
    ],
)
def test_each_operation_and_its_undoing(tracker: Callable[..., Answer], arguments: tuple[str, ...], says: str) -> None:
    """An operation says what it did; `undo` reverses it, and the list is what it was."""
    before = articles(tracker)
    answer = tracker("article", *arguments)
    after = articles(tracker)
    undone = tracker("undo")

    assert (answer.code, answer.err) == (0, "")
    assert says in answer.out
    assert undone.code == 0
    assert undone.out.startswith(f"undone: {arguments[0]} of ")
    assert arguments[0] in {"tag", "retime"} or after != before
    assert articles(tracker) == before


def test_pause_and_resume(tracker: Callable[..., Answer]) -> None:
    """A paused article is listed so until it is resumed; twice is misuse."""
    tracker("article", "pause", "harbor-vote")
    assert articles(tracker)["harbor-vote"]["status"] == "paused"
    assert tracker("article", "pause", "harbor-vote").code == 2
    assert tracker("article", "resume", "harbor-vote").out == "harbor-vote: resumed\n"


def test_numbers_that_move_are_said(tracker: Callable[..., Answer]) -> None:
    """Retiming a capture to before the others renumbers, and the command says which."""
    answer = tracker("article", "retime", "harbor-vote@v3", "2022-01-14T13:00", "--timezone", "America/New_York")

    assert [line.split()[0] + line.partition(" is ")[2] for line in answer.out.splitlines()[1:]] == [
        "v1v2 now", "v2v3 now", "v3v1 now",
    ]  # fmt: skip


def test_merge_and_take_away(tracker: Callable[..., Answer], folder: Path) -> None:
    """Two articles become one, in one order of time; tags and aliases can be taken off again."""
    (folder / "o.txt").write_text(stories.FIRST.replace("Monday", "Tuesday"), encoding="utf-8")
    tracker("add", "o.txt", "--article", "other", "--captured-at", "2022-01-14T17:00Z")
    answer = tracker("article", "merge", "other", "harbor-vote")

    assert answer.out.startswith("other: merged into harbor-vote, which has 4 versions now\n  v1 ")
    assert set(articles(tracker)) == {"harbor-vote"}
    tracker("article", "tag", "harbor-vote", "port")
    assert tracker("article", "tag", "harbor-vote", "port", "--remove").out == "harbor-vote: no tags\n"
    tracker("article", "alias", "harbor-vote", "https://h.example/a")
    assert "no longer at" in tracker("article", "alias", "harbor-vote", "https://h.example/a", "--remove").out


@pytest.mark.parametrize(
    "arguments",
    [
        ("rename", "harbor-vote", "Not A Slug"),
        ("rename", "harbor-vote", "v2"),
        ("merge", "harbor-vote", "harbor-vote"),
        ("split", "harbor-vote", "v1", "v2", "v3"),
        ("split", "harbor-vote", "v9"),
        ("alias", "harbor-vote", "ftp://h.example"),
        ("tag", "harbor-vote", " "),
        ("retime", "harbor-vote@v1", "soon"),
        ("retime", "harbor-vote@v1", "2022-01-14"),
        ("pause", "nobody"),
        ("explode", "harbor-vote"),
    ],
)
def test_what_cannot_be_done(tracker: Callable[..., Answer], arguments: tuple[str, ...]) -> None:
    """Each impossible operation is misuse with one line, and changes nothing."""
    before = tracker("log", "--json").out
    answer = tracker("article", *arguments)

    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("tracker: ")
    assert tracker("log", "--json").out == before


def test_nothing_to_undo(tracker: Callable[..., Answer]) -> None:
    """What was added is not undone."""
    answer = tracker("undo")

    assert answer.code == 2
    assert "nothing to undo" in answer.err


def test_a_former_name_still_leads_to_its_article(tracker: Callable[..., Answer], folder: Path) -> None:
    """After a rename or merge every command takes the old name, goes on as before, and says so on standard error."""
    tracker("article", "rename", "harbor-vote", "cranes")
    (folder / "other.txt").write_text(stories.FIRST.replace("Harbor board", "School board"), encoding="utf-8")
    tracker("add", "other.txt", "--article", "school", "--captured-at", "2022-01-14T18:36Z")
    renamed = [tracker(command, "harbor-vote") for command in ("log", "show", "diff", "ledger", "explain")]
    tracker("article", "merge", "school", "cranes")
    merged = tracker("log", "School")
    tagged = tracker("article", "tag", "school", "harbor")
    tracker("undo")
    tracker("undo")
    apart = tracker("log", "school")
    tracker("undo")
    back = tracker("log", "cranes")

    assert {(answer.code, answer.err) for answer in renamed} == {(0, "tracker: harbor-vote was renamed to cranes\n")}
    assert merged.out.startswith("cranes ")
    assert merged.err == "tracker: School was merged into cranes; versions are numbered as there\n"
    assert tagged.out == "cranes: tags harbor\n"
    assert (apart.code, apart.err) == (0, "")
    assert back.err == "tracker: cranes was renamed to harbor-vote\n"


def test_a_former_name_goes_to_whoever_has_it_now(tracker: Callable[..., Answer], folder: Path) -> None:
    """A name that another article took over is that article's; a former name goes before the beginning of another."""
    tracker("article", "rename", "harbor-vote", "cranes")
    (folder / "other.txt").write_text(stories.FIRST.replace("Harbor board", "School board"), encoding="utf-8")
    tracker("add", "other.txt", "--article", "harbor-vote-of-2021", "--captured-at", "2021-01-14T18:36Z")
    before = tracker("log", "harbor-vote")
    tracker("article", "rename", "harbor-vote-of-2021", "harbor-vote")
    after = tracker("log", "harbor-vote")

    assert before.out.startswith("cranes ")
    assert (after.out.split()[0], after.err) == ("harbor-vote", "")


def test_the_log_tells_what_was_undone(tracker: Callable[..., Answer]) -> None:
    """Each undoing stands in the log as such, with what it reversed, and in its JSON with the line it reversed."""
    for arguments in (("tag", "harbor-vote", "b", "a"), ("rename", "harbor-vote", "cranes"), ("pause", "harbor-vote")):
        tracker("article", *arguments)
        tracker("undo")
    told = [line.partition("Z)   ")[2] or line.partition("Z   ")[2] for line in tracker("log").out.splitlines()]
    events = json.loads(tracker("log", "--json").out)["events"]

    for said in ("tags b and a put on", "renamed from harbor-vote to cranes", "watching paused"):
        assert said in told
        assert f"undone: {said}" in told
    assert sum("undoes" in event for event in events) == 3


def test_adding_under_a_former_name_says_so(tracker: Callable[..., Answer], folder: Path) -> None:
    """A name that a rename freed begins a new article, one that a merge ended leads on; neither goes unsaid."""
    tracker("article", "rename", "harbor-vote", "cranes")
    file = folder / "later.txt"
    file.write_text(stories.FIRST.replace("Monday", "Sunday"), encoding="utf-8")
    line = ("add", "later.txt", "--article", "harbor-vote", "--captured-at")
    freed = tracker(*line, "2022-01-15T18:36Z")
    merge = freed.err.splitlines()[-1].rpartition("tracker ")[2]
    joined = tracker(*merge.split())
    file.write_text(stories.FIRST.replace("Monday", "Friday"), encoding="utf-8")
    merged = tracker(*line, "2022-01-16T18:36Z")

    assert freed.err.startswith("tracker: harbor-vote was renamed to cranes; a new article with that name began\n")
    assert (merge, joined.code) == ("article merge harbor-vote cranes", 0)
    assert merged.out.split()[:2] == ["cranes", "v5"]
    assert merged.err == "tracker: harbor-vote was merged into cranes, which got the capture\n"
