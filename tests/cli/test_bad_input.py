"""Bad input: one clear line that says what to do, the documented exit code, nothing lost and nothing half-written."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli import stories

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.cli.conftest import Answer

AT = ("--captured-at", "2022-01-14T21:00Z")


def held(store: Path) -> dict[str, bytes]:
    """Everything in a store that is not the catalogue or the lock."""
    files = (path for path in store.rglob("*") if path.is_file() and not path.name.startswith(("tracker.db", ".")))
    return {str(path.relative_to(store)): path.read_bytes() for path in files}


def refused(answer: Answer, code: int, *says: str) -> None:
    """Assert that a command said one error and what to do, in two lines at most, and nothing on standard output."""
    assert (answer.code, answer.out) == (code, ""), answer
    assert answer.err.startswith("tracker: ")
    assert 1 <= len(answer.err.splitlines()) <= 2, answer.err
    for text in says:
        assert text in answer.err


BINARY = bytes(range(256)) * 40


@pytest.mark.parametrize(
    ("name", "body", "code", "says"),
    [
        ("missing.html", None, 3, "There is no file missing.html."),
        ("empty.txt", b"", 4, "Nothing was stored."),
        ("blank.txt", b" \n\n\t ", 4, "Nothing was stored."),
        ("empty.html", b"", 4, "Nothing was stored."),
        ("image.png", b"\x89PNG\r\n\x1a\n" + BINARY, 4, "Nothing was stored."),
        ("binary.html", BINARY, 4, "Nothing was stored."),
        ("program", b"\x7fELF" + BINARY, 4, "Nothing was stored."),
        ("half.html.gz", b"\x1f\x8b\x08\x00half", 3, "half.html.gz"),
        ("2022-01-14T18-47.txt", stories.FIRST.encode(), 2, "has no offset"),
    ],
)
@pytest.mark.parametrize("existing", [False, True])
def test_files_that_are_no_page(
    tracker: Callable[..., Answer], folder: Path, name: str, body: bytes | None, code: int, says: str, existing: bool
) -> None:
    """A file that is missing, empty, binary or says no moment is refused; no store is made or changed for it."""
    if existing:
        tracker("--store", "s", "init")
    before = held(folder / "s")
    if body is not None:
        (folder / name).write_bytes(body)
    refused(tracker("--store", "s", "add", name), code, says)

    assert held(folder / "s") == before
    assert (folder / "s").exists() is existing


def test_a_folder_without_captures(tracker: Callable[..., Answer], folder: Path) -> None:
    """A folder that holds no page says which files it looks for."""
    (folder / "f").mkdir()
    (folder / "f" / "picture.png").write_bytes(BINARY)
    refused(tracker("--store", "s", "add", "f"), 3, "f holds no captures", ".html")
    assert not (folder / "s").exists()


def test_undecodable_bytes(tracker: Callable[..., Answer], folder: Path) -> None:
    """Bytes that are not in the charset they claim are kept as they came and shown as far as they can be read."""
    body = stories.page(stories.FIRST).encode().replace(b"eleven years", b"eleven \xff\xfe\x81 years")
    (folder / "story.html").write_bytes(body)
    answer = tracker("--store", "s", "add", "story.html", *AT)

    assert answer.code == 0
    assert tracker("--store", "s", "show", "--raw", "-o", "back").code == 0
    assert (folder / "back").read_bytes() == body
    assert "waited for eleven" in tracker("--store", "s", "show", "--text").out


@pytest.mark.usefixtures("story")
@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("diff", "harbour-vote", "v1", "v2"), "Did you mean harbor-vote?"),
        (("log", "nothing-like-it"), "No article nothing-like-it"),
        (("log", "https://other.example/x"), "tracker add https://other.example/x"),
        (("diff", "v1", "v9"), "No version v9: there are v1 to v3."),
        (("show", "harbor-vote@v0"), "No version v0"),
        (("show", "harbor-vote@ffffffff"), "No capture of this article has the name @ffffffff."),
        (("show", "harbor-vote@2021-01-01T00:00Z"), "Nothing was captured by 2021-01-01T00:00:00Z"),
        (("show", "harbor-vote@yesterday"), "yesterday after the @ is no version"),
        (("diff", "first~1"), "before v1"),
        (("diff", "old.html", "v2"), "There is no file old.html."),
        (("log", "harbor-vote@v2"), "name the article alone"),
        (("ledger", "./old.html"), "this command reads the store"),
        (("diff", "./old.html", "v2"), "./old.html is read as a file, v2 is not."),
        (("diff", "./old.html", "./new.html"), "There is no file ./old.html."),
        (("show", "./old.html"), "Add it first: tracker add ./old.html"),
        (("diff", "a", "b"), "a and b are both read as articles"),
    ],
)
def test_references_to_what_is_not_there(tracker: Callable[..., Answer], arguments: tuple[str, ...], says: str) -> None:
    """Unknown articles, versions and files say what there is, or how to write what was meant."""
    answer = tracker(*arguments)
    refused(answer, 3 if "no file" in says else 2, says)


def test_ambiguous_references(tracker: Callable[..., Answer], story: Path, folder: Path) -> None:
    """Two articles that fit, and no name where there are two, list what could be meant."""
    (folder / "o.txt").write_text(stories.FIRST.replace("Harbor", "School"), encoding="utf-8")
    tracker("add", "o.txt", "--article", "harbor-hearing", *AT)

    refused(tracker("log", "harbor"), 2, "harbor could be harbor-hearing or harbor-vote.")
    refused(
        tracker("diff", "v1", "v2"),
        2,
        "say which: harbor-hearing, harbor-vote",
        "Write its name first: harbor-hearing v1 v2",
    )
    refused(tracker("log"), 2, "say which")


def test_one_time_for_two_files(tracker: Callable[..., Answer], folder: Path) -> None:
    """One --captured-at for several captures is refused with the pattern for file names."""
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(stories.FIRST, encoding="utf-8")
    refused(tracker("--store", "s", "add", "a.txt", "b.txt", *AT), 2, "2 captures", "2022-01-14T18-47Z.html")
    refused(tracker("--store", "s", "add", ".", *AT), 2, "2 captures")
    assert not (folder / "s").exists()


@pytest.mark.parametrize(
    "option",
    [
        ("--captured-at", "2022-01-14T18:50"),
        ("--captured-at", "noon"),
        ("--url", "herald"),
        ("--timezone", "EST5"),
        ("--published-at", "soon"),
    ],
)
def test_options_that_say_nothing(tracker: Callable[..., Answer], folder: Path, option: tuple[str, str]) -> None:
    """A time without offset, a URL without scheme and an unknown zone are refused before anything is read."""
    (folder / "a.txt").write_text(stories.FIRST, encoding="utf-8")
    refused(tracker("--store", "s", "add", "a.txt", *option), 2)
    assert not (folder / "s").exists()


def test_a_batch_goes_on_after_a_bad_file(tracker: Callable[..., Answer], folder: Path) -> None:
    """The good files are stored, each bad one is said, and the first bad one's code is the command's."""
    (folder / "a.txt").write_text(stories.FIRST, encoding="utf-8")
    (folder / "b.txt").write_bytes(b"")
    answer = tracker("--store", "s", "add", "missing.txt", "b.txt", "a.txt")

    assert answer.code == 3
    assert [line.split()[0] for line in answer.out.splitlines()] == ["harbor-board-to-vote-on-new-cranes", "v1"]
    assert "There is no file missing.txt." in answer.err
    assert "b.txt: " in answer.err
    assert answer.err.splitlines()[-1] == "1 of 3 added, 2 not: 1 new article"


def test_a_url_as_article(tracker: Callable[..., Answer], story: Path) -> None:
    """Every command that looks takes any URL of the article."""
    for command in ("log", "show", "diff", "ledger", "explain"):
        assert tracker(command, "http://www.herald.example/harbor#top").code == 0


HOSTILE = stories.FIRST.replace(
    "the official told", "the [sic] official [/b] \x1b]0;gone\x07\x1b[2J\x9b31m told \u202etxet\u202c \u2066x\u2069"
).replace("Harbor board", "Harbor \x1b[31mboard [sic]")


def test_text_that_would_steer_a_terminal(tracker: Callable[..., Answer], folder: Path) -> None:
    """Markup-like brackets stay, control, escape and bidi characters are shown and never sent, in every view."""
    (folder / "a.txt").write_text(HOSTILE, encoding="utf-8")
    (folder / "b.txt").write_text(HOSTILE.replace("12 cranes", "18 cranes \x1b[1m"), encoding="utf-8")
    views = [tracker("--store", "s", "add", "a.txt", "--article", "c", *AT)]
    views.append(tracker("--store", "s", "add", "b.txt", "--article", "c", "--captured-at", "2022-01-14T22:00Z"))
    commands = ("list", "log", "show", "diff", "ledger", "explain")
    views += [
        tracker("--store", "s", *c) for c in (*zip(commands), ("show", "--text"), ("diff", "--format", "markdown"))
    ]
    views.append(tracker("diff", "a.txt", "b.txt"))

    assert [view.code for view in views] == [0] * len(views)
    for view in views:
        assert not set(view.out + view.err) & set("\x1b\x07\x9b\u202e\u202c\u2066\u2069")
    assert "[sic]" in views[4].out
    assert "[/b]" in views[4].out
    assert tracker("--store", "s", "show", "--raw", "-o", "raw").code == 0
    assert (folder / "raw").read_text(encoding="utf-8") == HOSTILE.replace("12 cranes", "18 cranes \x1b[1m")


def test_file_names_that_would_steer_a_terminal(tracker: Callable[..., Answer], folder: Path) -> None:
    """A name is printed as literally as a text, also one that is not UTF-8."""
    answer = tracker("--store", "s", "add", "no\x1b[31m\udcfffile.html")

    assert answer.code == 3
    assert "\x1b" not in answer.err


@pytest.mark.parametrize("command", ["list", "log", "diff", "verify", "undo", "show"])
def test_a_folder_that_is_no_store(tracker: Callable[..., Answer], folder: Path, command: str) -> None:
    """A folder without a store's mark, or that is not there, is not taken for one, and none is made by looking."""
    (folder / "other").mkdir()
    refused(tracker("--store", "other", command), 5, "is no store")
    refused(tracker("--store", "nowhere", command), 5, "no store at nowhere")
    assert not (folder / "nowhere").exists()
    assert list((folder / "other").iterdir()) == []


def test_adding_to_a_folder_of_other_things(tracker: Callable[..., Answer], folder: Path) -> None:
    """A store is never made in a folder that holds something else."""
    (folder / "a.txt").write_text(stories.FIRST, encoding="utf-8")
    (folder / "mine").mkdir()
    (folder / "mine" / "letter.doc").write_text("dear")
    refused(tracker("--store", "mine", "add", "a.txt", *AT), 5, "is no store, and it is not empty")
    assert [path.name for path in (folder / "mine").iterdir()] == ["letter.doc"]


def test_without_any_store(tracker: Callable[..., Answer]) -> None:
    """`list` names the ways to start; what needs an article says that there is no store."""
    answer = tracker("list")
    assert answer.code == 0
    assert "tracker add" in answer.out
    refused(tracker("diff", "v1", "v2"), 5, "tracker init")
    tracker("init")
    refused(tracker("diff", "v1", "v2"), 2, "The store is empty.", "tracker add")


def test_a_newer_format(tracker: Callable[..., Answer], story: Path, folder: Path) -> None:
    """A store of a newer program is refused by every command, and left as it is."""
    mark = story / "store.json"
    mark.write_text(json.dumps(json.loads(mark.read_text()) | {"format": 2}))
    (folder / "a.txt").write_text(stories.FIRST, encoding="utf-8")
    before = held(story)
    for command in (("list",), ("add", "a.txt", *AT), ("init",), ("undo",), ("verify",)):
        refused(tracker(*command), 5, "has format 2", "pip install --upgrade")
    assert held(story) == before


@pytest.mark.parametrize("text", ["", "not json", "[]", '{"id": "x"}'])
def test_a_damaged_mark(tracker: Callable[..., Answer], story: Path, text: str) -> None:
    """A store whose mark cannot be read is refused."""
    (story / "store.json").write_text(text)
    refused(tracker("list"), 5, "store.json is damaged")


def test_a_settings_file_with_a_mistake(tracker: Callable[..., Answer], story: Path) -> None:
    """Settings that cannot be read name file, line and key."""
    (story / "tracker.toml").write_text('keep = "sometimes"\n')
    refused(tracker("list"), 7, "tracker.toml", "keep")


def captures(story: Path) -> list[Path]:
    """The captures' files, in order of time."""
    return sorted(story.glob("*/harbor-vote/*.zst"))


def test_a_damaged_capture(tracker: Callable[..., Answer], story: Path) -> None:
    """A capture whose bytes changed is not shown as what it was; the others are."""
    victim = captures(story)[-1]
    body = bytearray(victim.read_bytes())
    body[len(body) // 2] ^= 0xFF
    victim.write_bytes(body)

    refused(tracker("show", "v3", "--raw"), 6, victim.name.partition(".")[0])
    assert tracker("show", "v1", "--raw", "-o", "ok").code == 0
    assert tracker("verify").code == 1


def test_a_damaged_keyframe(tracker: Callable[..., Answer], story: Path) -> None:
    """A damaged keyframe is named, with every capture that needs it."""
    first, *others = captures(story)
    first.write_bytes(first.read_bytes()[:-20])

    refused(tracker("show", "v1", "--raw"), 6, first.name.partition(".")[0])
    found = tracker("verify")
    assert found.code == 1
    needing = [
        o for o in others if json.loads(o.with_name(o.name.partition(".")[0] + ".json").read_text())["dictionary"]
    ]
    for other in needing:
        refused(tracker("show", f"harbor-vote@{other.name[17:25]}", "--raw"), 6)
        assert other.name.partition(".")[0] in found.out


def test_a_missing_capture(tracker: Callable[..., Answer], story: Path) -> None:
    """A capture that is gone is named."""
    captures(story)[1].unlink()
    refused(tracker("show", "v2", "--raw"), 6, "20220114T185000Z-")
    assert tracker("verify").code == 1


def test_a_second_process_writing(
    tracker: Callable[..., Answer], story: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While one process writes another is told who does and waits no longer than it should; looking goes on."""
    (story / "tracker.toml").write_text("busy_wait_s = 0.2\n")
    (folder / "a.txt").write_text(stories.FIRST.replace("Monday", "Sunday"), encoding="utf-8")
    script = (
        "import sys; from tracker.pipeline.store import open_store\n"
        "with open_store('snapshots') as store:\n"
        "    store.tag(store.article('harbor-vote'), 'busy'); print('holding', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == b"holding\n"
        refused(tracker("add", "a.txt", "--article", "harbor-vote", *AT), 5)
        assert tracker("log").code == 0
    finally:
        other.communicate(timeout=30)
    assert tracker("add", "a.txt", "--article", "harbor-vote", *AT).code == 0


@contextlib.contextmanager
def disk_of(folder: Path, size: str) -> Iterator[Path]:
    """A disk of this size, mounted for the time of a test."""
    folder.mkdir()
    line = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder]
    if subprocess.run(line, capture_output=True, check=False).returncode:
        pytest.skip("needs the right to mount a disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 1 MiB."""
    with disk_of(tmp_path / "disk", "1m") as disk:
        yield disk


@pytest.mark.parametrize("size", ["128k", "256k", "300k", "400k"])
def test_looking_needs_no_room_on_the_disk(
    tracker: Callable[..., Answer], story: Path, folder: Path, tmp_path: Path, size: str
) -> None:
    """A store on a full disk can be read although its catalogue is gone; adding to it is one clear line or works."""
    shown = tracker("list").out
    with disk_of(tmp_path / "disk", size) as disk:
        shutil.copytree(story, disk / "s", ignore=shutil.ignore_patterns("tracker.db*"))
        (folder / "a.txt").write_text(stories.FIRST.replace("Monday", "Sunday"), encoding="utf-8")

        assert tracker("--store", disk / "s", "list").out == shown
        assert tracker("--store", disk / "s", "add", "a.txt", "--article", "harbor-vote", *AT).code in {0, 5}
        assert tracker("--store", disk / "s", "verify").code == 0


def test_a_full_disk(tracker: Callable[..., Answer], story: Path, folder: Path, small_disk: Path) -> None:
    """A disk without room is one line; what was stored stays whole and can be read."""
    import random

    shutil.copytree(story, small_disk / "s", ignore=shutil.ignore_patterns("tracker.db*"))
    before = held(small_disk / "s")
    noise = "".join(random.Random(7).choices("abcdefghij klmnopqrst uvwxyz", k=3_000_000))  # noqa: S311  # no secret
    (folder / "big.txt").write_text(stories.FIRST + "\n" + noise, encoding="utf-8")
    answer = tracker("--store", small_disk / "s", "add", "big.txt", "--article", "harbor-vote", *AT)

    refused(answer, 5)
    assert held(small_disk / "s") == before
    assert tracker("--store", small_disk / "s", "verify").code == 0


def test_files_limited_in_size(process: Callable[..., Answer], story: Path, folder: Path) -> None:
    """Where a file cannot grow (a full disk for a process that may not mount one) nothing half-written remains."""
    import random

    noise = "".join(random.Random(7).choices("abcdefghij klmnopqrst uvwxyz", k=600_000))  # noqa: S311  # no secret
    (folder / "big.txt").write_text(stories.FIRST + "\n" + noise, encoding="utf-8")
    assert process("list").code == 0
    before = held(story)
    script = (
        "import resource, signal, sys; from tracker.cli import run\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))\n"
        "sys.exit(run(sys.argv[1:]))"
    )
    line = [sys.executable, "-c", script, "add", "big.txt", "--article", "harbor-vote", *AT]
    done = subprocess.run(line, capture_output=True, check=False, timeout=60)

    refused(answer_of(done), 5)
    assert held(story) == before
    assert process("verify").code == 0


def answer_of(done: subprocess.CompletedProcess[bytes]) -> Answer:
    """A finished process as an answer."""
    from tests.cli.conftest import Answer

    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_a_read_only_store(tracker: Callable[..., Answer], story: Path, folder: Path, tmp_path: Path) -> None:
    """A store that cannot be written is read like any other, and refuses what would write."""
    shown = tmp_path / "shown"
    shown.mkdir()
    bound = subprocess.run(["mount", "--bind", "-o", "ro", story, shown], capture_output=True, check=False)
    if bound.returncode:
        if os.geteuid() == 0:
            pytest.skip("needs the right to mount a folder: permissions do not bind root")
        shown.rmdir()
        story.rename(shown)
        shown.chmod(0o555)
    (folder / "a.txt").write_text(stories.FIRST, encoding="utf-8")
    try:
        before = held(shown)
        for command in ("list", "log", "diff", "ledger", "verify"):
            assert tracker("--store", shown, command).code == 0
        for command in (("add", "a.txt", *AT), ("undo",), ("article", "tag", "harbor-vote", "x")):
            refused(tracker("--store", shown, *command), 5, "reading only", "--store")
        assert held(shown) == before
    finally:
        if bound.returncode:
            shown.chmod(0o755)
        else:
            subprocess.run(["umount", shown], check=True)
