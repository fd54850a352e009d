"""Every command that a view prints can be typed as it stands."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Answer

SLUG = "pier-vote-put-off-until-spring-of-next-year-by-the-harbor-board-after-debate"
PAGE = """<!doctype html><html lang="en"><head><title>Vote on the pier</title></head><body><article>
<h1>Vote on the pier is put off until the spring of next year by the harbor board after long debate</h1>
<p>The board may vote on {count} cranes, a port official told reporters who had waited outside the hall.</p>
<p>Residents of the old town have asked for a hearing before the vote is taken, and got no answer so far.</p>
<p>A spokesman for the residents said on Friday that the board has not answered any of their letters.</p>
<aside class="related"><ul><li><a href="/a">Ferry timetable changes</a></li></ul></aside>
</article></body></html>"""


@pytest.fixture
def reverted(tracker: Callable[..., Answer], folder: Path) -> Callable[..., Answer]:
    """A store whose article went from one wording to another and back, byte for byte."""
    for hour, count in ((18, 12), (19, 18), (20, 12)):
        page = folder / "page.html"
        page.write_text(PAGE.format(count=count), encoding="utf-8")
        added = tracker("add", page, "--captured-at", f"2022-01-14T{hour}:00Z", "--article", SLUG)
        assert added.code == 0, added.err
    return tracker


@pytest.mark.parametrize(
    "view",
    [
        ("diff", "v1", "v2"),
        ("diff", "v1", "v3"),
        ("diff", "v2", "v3", "--format", "markdown"),
        ("show", "pier-vote@v3"),
        ("log",),
        ("explain", "v1", "v3"),
    ],
)
def test_every_printed_command_works(
    reverted: Callable[..., Answer], monkeypatch: pytest.MonkeyPatch, view: tuple[str, ...]
) -> None:
    """After a revert, where equal bytes have equal digests, at any width, each command that is printed exits with 0."""
    monkeypatch.setenv("COLUMNS", "40")
    shown = reverted(*view)
    lines = [line.strip(" -`") for line in shown.out.splitlines()]
    commands = [line for line in lines if line.startswith("tracker ")]

    assert shown.code == 0
    assert commands or view[0] in {"log", "explain"}
    for command in commands:
        assert reverted(*shlex.split(command)[1:]).code == 0, command


def test_a_revert_is_told(reverted: Callable[..., Answer]) -> None:
    """The comparison with a wording that came back says whose wording it is."""
    shown = reverted("diff", "v2", "v3")

    assert "v3 returns to the wording of v1 (" in shown.out
    assert json.loads(reverted("diff", "v2", "v3", "--json").out)["new"]["reverts_to"] == 1
    assert "returns to" not in reverted("diff", "v1", "v2").out


def test_a_correction_alone_is_found(tracker: Callable[..., Answer], folder: Path) -> None:
    """Two files that differ by a correction differ: it is shown, and `--exit-code` ends with 1."""
    text = "Pier vote put off\n\nThe board met on Friday.\n\nIt said little to the reporters.\n"
    (folder / "base.txt").write_text(text, encoding="utf-8")
    (folder / "corrected.txt").write_text(
        text + "\nCorrection: An earlier version of this story misstated the day of the vote.\n", encoding="utf-8"
    )
    shown = tracker("diff", "base.txt", "corrected.txt", "--exit-code")

    assert shown.code == 1
    assert "A correction came in; headline and all 2 sentences are the same." in shown.out
    assert "+  Correction: An earlier version" in shown.out
