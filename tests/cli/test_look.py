"""list, log, show, diff, ledger, explain, verify: what is looked at, in which form, and what it ends with."""

from __future__ import annotations

import hashlib
import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cli import stories

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Answer

pytestmark = pytest.mark.usefixtures("story")
URL = "https://www.herald.example/harbor/?utm_source=x"


@pytest.mark.parametrize(
    ("arguments", "sides"),
    [
        ((), ("v2", "v3")),
        (("v1", "v2"), ("v1", "v2")),
        (("2",), ("v1", "v2")),
        (("harbor",), ("v2", "v3")),
        (("harbor-vote", "v1", "v3"), ("v1", "v3")),
        (("harbor-vote", "first", "latest~1"), ("v1", "v2")),
        (("harbor-vote@v2",), ("v1", "v2")),
        (("harbor-vote@2022-01-14T18:40Z", "@2022-01-14T19:00Z"), ("v1", "v2")),
        ((URL, "prev"), ("v1", "v2")),
        (("v3", "v1"), ("v3", "v1")),
    ],
)
def test_versions_are_named_as_the_manual_says(
    tracker: Callable[..., Answer], arguments: tuple[str, ...], sides: tuple[str, str]
) -> None:
    """Every form of reference leads to the same two versions."""
    answer = tracker("diff", *arguments, "--json")
    found = json.loads(answer.out)

    assert answer.code == 0
    assert found["schema"] == "tracker.comparison/1"
    assert (f"v{found['old']['version']}", f"v{found['new']['version']}") == sides


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (
            ("show", "harbor-vote@2022-01-14T18:40Z"),
            ("18:40:00Z; v1 is taken", "18:35:00Z, v2 first seen 2022-01-14T18:50"),
        ),
        (("diff", "v1", "@2022-01-14T19:00Z"), ("19:00:00Z; v2 is taken", "18:50:00Z, v3 first seen 2022-01-14T20:10")),
        (("explain", "v1", "@2023-01-14T19:00Z"), ("19:00:00Z; v3 is taken", "20:10:00Z, nothing was seen after that")),
    ],
)
def test_a_time_at_which_nobody_looked(
    tracker: Callable[..., Answer], command: tuple[str, ...], says: tuple[str, str]
) -> None:
    """A moment between two sights is answered with the wording before it, and standard error names the interval."""
    answer = tracker(*command, "--json")
    first, second = answer.err.splitlines()

    assert answer.code == 0
    assert json.loads(answer.out)
    assert first.startswith("tracker: no visit tells which wording stood at ")
    assert says[0] in first
    assert says[1] in second
    assert max(len(first), len(second)) <= 100
    assert not tracker("show", "@2022-01-14T18:50Z").err


def test_permanent_names(tracker: Callable[..., Answer]) -> None:
    """A version is found by its digest and by its whole capture name."""
    found = json.loads(tracker("diff", "v1", "v2", "--json").out)
    old, new = found["old"]["id"], found["new"]["id"]
    again = json.loads(tracker("diff", "harbor-vote", old, f"@{new.rpartition('-')[2]}", "--json").out)

    assert (again["old"]["id"], again["new"]["id"]) == (old, new)


def test_the_terminal_view(tracker: Callable[..., Answer]) -> None:
    """Without a terminal there is no colour, and no line is wider than asked for."""
    answer = tracker("diff", "v1", "v2")

    assert answer.code == 0
    assert "\x1b" not in answer.out
    assert "12 → 18 cranes" in answer.out
    assert max(map(len, answer.out.splitlines())) <= 100


def test_colour_and_width_are_the_readers(tracker: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch) -> None:
    """FORCE_COLOR colours, NO_COLOR goes before it, COLUMNS sets the width."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in tracker("diff", "v1", "v2").out
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "60")
    answer = tracker("diff", "v1", "v2")
    assert "\x1b" not in answer.out
    assert max(map(len, answer.out.splitlines())) <= 60


def test_formats_and_options(tracker: Callable[..., Answer], folder: Path) -> None:
    """Markdown, counts and selections go to standard output or to a file, which is opened after success."""
    markdown = tracker("diff", "v1", "v2", "--format", "markdown", "-o", "report.md")
    stat = tracker("diff", "v1", "v2", "--stat")
    claims = tracker("diff", "v1", "v2", "--only", "claims", "--context", "1", "--raw-text")
    failed = tracker("diff", "v1", "v9", "--format", "markdown", "-o", "other.md")

    assert (markdown.code, markdown.out, stat.code, claims.code) == (0, "", 0, 0)
    assert "20220114T183500Z-" in (folder / "report.md").read_text(encoding="utf-8")
    assert failed.code == 2
    assert not (folder / "other.md").exists()


def test_exit_code_on_request(tracker: Callable[..., Answer], folder: Path) -> None:
    """`--exit-code` ends with 1 where anything differs, with 0 where nothing does."""
    (folder / "a.txt").write_text(stories.FIRST, encoding="utf-8")
    (folder / "b.txt").write_text(stories.FIRST, encoding="utf-8")

    assert tracker("diff", "v1", "v2", "--exit-code").code == 1
    assert tracker("diff", "v1", "v1", "--exit-code").code == 0
    assert tracker("diff", "a.txt", "b.txt", "--exit-code").code == 0
    assert tracker("diff", "v1", "v2").code == 0


def test_two_files_without_a_store(
    tracker: Callable[..., Answer], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two files are compared, and explained, where there is no store at all."""
    monkeypatch.setenv("TRACKER_STORE", str(folder / "nowhere"))
    (folder / "a.html").write_text(stories.page(stories.FIRST), encoding="utf-8")
    (folder / "b.html").write_text(stories.page(stories.SECOND, teaser="Storm"), encoding="utf-8")
    shown = tracker("diff", "a.html", "b.html")
    raw = tracker("diff", "a.html", "b.html", "--raw-text", "--json")
    explained = tracker("explain", "a.html", "b.html")

    assert (shown.code, raw.code, explained.code) == (0, 0, 0)
    assert shown.out.startswith("a.html → b.html")
    assert json.loads(raw.out)["schema"] == "tracker.comparison/1"
    assert "Storm" in explained.out
    assert json.loads(tracker("explain", "a.html", "b.html", "--json").out)["schema"] == "tracker.explain/1"


def test_files_that_cannot_be_compared(tracker: Callable[..., Answer], folder: Path) -> None:
    """A folder on one side, and a file that holds no article, are one line each."""
    (folder / "pages").mkdir()
    for name in ("pages/a.txt", "pages/b.txt"):
        (folder / name).write_text(stories.FIRST, encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    of_folder = tracker("diff", "pages/", "pages/a.txt")
    of_nothing = tracker("diff", "pages/a.txt", "empty.txt")

    assert (of_folder.code, of_nothing.code) == (3, 4)
    assert "pages/ is a folder; one file is needed" in of_folder.err
    assert "empty.txt holds no article" in of_nothing.err


def test_show(tracker: Callable[..., Answer], folder: Path) -> None:
    """A version is shown to read, as text, as JSON, with what was left out, and as the bytes that came in."""
    name = json.loads(tracker("show", "--json").out)["id"]

    assert stories.HEADLINE in tracker("show").out
    assert "The harbor board will vote" in tracker("show", "harbor-vote@v2", "--text").out
    assert json.loads(tracker("show", "v1", "--format", "json").out)["schema"] == "tracker.document/1"
    assert tracker("show", "latest", "--removed").code == 0
    assert "It came from no server. URL: https://herald.example/harbor" in tracker("show", "--headers").out
    assert tracker("show", f"harbor-vote@{name}", "--raw", "-o", "page").code == 0
    assert tracker("show", "--raw").out == stories.THIRD
    raw = (folder / "page").read_bytes()
    assert raw == stories.THIRD.encode()
    assert hashlib.sha256(raw).hexdigest().startswith(name.rpartition("-")[2])


def test_raw_bytes_to_standard_output(process: Callable[..., Answer]) -> None:
    """`--raw` writes the archived bytes and nothing else."""
    assert process("show", "harbor-vote@v1", "--raw").out == stories.FIRST


def test_log_list_ledger_explain(tracker: Callable[..., Answer]) -> None:
    """Each has a view to read and a JSON document with its schema."""
    for command, schema in (("list", "list"), ("log", "log"), ("ledger", "ledger"), ("explain", "explain")):
        assert "harbor-vote" in tracker(command).out
        assert json.loads(tracker(command, "--json").out)["schema"] == f"tracker.{schema}/1"
    assert json.loads(tracker("log", URL, "--format", "json").out)["article"] == "harbor-vote"


def test_verify(tracker: Callable[..., Answer], story: Path) -> None:
    """A whole store ends with 0; damage is named and ends with 1; the catalogue can be made anew."""
    assert tracker("verify").code == 0
    assert tracker("verify", "--rebuild").code == 0
    victim = sorted(story.glob("*/harbor-vote/*.zst"))[1]
    victim.write_bytes(b"\0" * victim.stat().st_size)
    answer = tracker("verify")
    assert answer.code == 1
    assert victim.name.partition(".")[0] in answer.out


def test_verify_ends_with_a_digest_to_note(tracker: Callable[..., Answer], story: Path) -> None:
    """The last line of a good end is the digest of the journal's last line, which a later verify looks for."""
    noted = tracker("verify").err.split()[-1]
    assert json.loads((story / "journal" / "head.json").read_text())["last"]["digest"] == noted
    assert tracker("verify", "--noted", noted).code == 0
    assert tracker("verify", "--noted", noted[:16].upper()).code == 0
    assert tracker("verify", "--noted", "0" * 64).code == 1
    assert tracker("verify", "--noted", "latest").code == 2


def test_verify_of_an_altered_record(tracker: Callable[..., Answer], story: Path) -> None:
    """A record in which anything was altered is one line with its name, and the end is 1."""
    victim = min(story.glob("*/harbor-vote/*.json"))
    victim.write_text(victim.read_text(encoding="utf-8").replace("file-name", "visit"), encoding="utf-8")
    answer = tracker("verify")
    assert (answer.code, answer.out.count("\n")) == (1, 1)
    assert victim.name in answer.out


def test_verify_tells_what_counts_for_nothing(tracker: Callable[..., Answer], story: Path) -> None:
    """What a dead writer left without a record is named apart and ends with 0."""
    folder = next(story.glob("*/harbor-vote"))
    (folder / "20220114T230000Z-00000000.html.zst").write_bytes(b"left")
    answer = tracker("verify")
    assert (answer.code, answer.out) == (0, "")
    assert "20220114T230000Z-00000000.html.zst: left by a writer that died" in answer.err


def test_reading_never_writes(tracker: Callable[..., Answer], story: Path) -> None:
    """Looking at a store leaves its captures, records and journal as they are, to the byte."""

    def held() -> dict[str, bytes]:
        files = (path for path in story.rglob("*") if path.is_file() and not path.name.startswith(("tracker.db", ".")))
        return {str(path): path.read_bytes() for path in files}

    before = held()
    for command in ("list", "log", "show", "diff", "ledger", "explain", "verify"):
        assert tracker(command).code == 0
    assert held() == before


def test_several_articles_need_a_name(tracker: Callable[..., Answer], folder: Path) -> None:
    """With two articles `diff v1 v2` asks which, and names them."""
    (folder / "other.txt").write_text(stories.FIRST.replace("Harbor board", "School board"), encoding="utf-8")
    tracker("add", "other.txt", "--article", "school", "--captured-at", "2022-01-14T18:35Z")
    answer = tracker("diff", "v1", "v2")

    assert (answer.code, answer.out) == (2, "")
    assert "The store holds 2 articles; say which: harbor-vote, school." in answer.err
    assert tracker("diff", "harbor", "v1", "v2").code == 0


def test_a_closed_pipe_is_quiet(process: Callable[..., Answer], story: Path) -> None:
    """`tracker … | head` ends without a word and with 0."""
    import subprocess
    import sys

    line = f"{sys.executable} -m tracker ledger --json 2>err | head -c 1 >/dev/null; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, check=True, timeout=60)

    assert (done.stdout.strip(), Path("err").read_bytes()) == (b"0", b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")  # noqa: PTH110 - a device
def test_standard_output_that_is_full(folder: Path) -> None:
    """Output that cannot be written is one line, not a crash."""
    import subprocess
    import sys

    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        done = subprocess.run(
            [sys.executable, "-m", "tracker", "list"], stdout=full, stderr=subprocess.PIPE, check=False
        )

    assert done.returncode == 5
    assert re.match(rb"tracker: Standard output cannot be written: No space left", done.stderr)


def test_the_users_own_loaded_names_are_told(tracker: Callable[..., Answer], folder: Path) -> None:
    """What the user's settings list as loaded is a shift of label."""
    settings = Path(os.environ["XDG_CONFIG_HOME"]) / "article-tracker" / "settings.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    for name, who in (("old.txt", "council"), ("new.txt", "cabal")):
        (folder / name).write_text(f"The harbor {who} met behind closed doors on Friday to vote on the cranes.\n")

    def labels() -> list[tuple[str, str]]:
        found = json.loads(tracker("diff", "old.txt", "new.txt", "--json").out)
        shifts = [shift for change in found["changes"] for shift in change["shifts"]]
        return [(shift["old"]["text"], shift["new"]["text"]) for shift in shifts if shift["facet"] == "label"]

    assert labels() == []
    settings.write_text('labels = ["harbor council, council / cabal, harbor cabal"]\n')
    assert labels() == [("harbor council", "harbor cabal")]
