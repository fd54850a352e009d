"""Ctrl-C while pages are added: nothing is left half done, and what to do next is said."""

from __future__ import annotations

import os
import signal
import threading
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli import stories
from tracker.cli.interrupt import held_back
from tracker.pipeline.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.cli.conftest import Answer
    from tracker.model import Page
    from tracker.pipeline.ingest import Added


@pytest.fixture(autouse=True)
def usual_handler() -> Iterator[None]:
    """Ctrl-C as Python handles it by itself, also where the tests run in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def press() -> None:
    """Press Ctrl-C."""
    os.kill(os.getpid(), signal.SIGINT)


def pressed(times: int, reached: list[int]) -> None:
    """Press Ctrl-C so often in a block that holds it back, and note after each how far that went."""
    with held_back():
        for number in range(1, times + 1):
            press()
            reached.append(number)


def test_the_first_waits_until_the_block_is_through() -> None:
    """The block ends as if nothing had happened; then comes the interruption."""
    reached: list[int] = []
    with pytest.raises(KeyboardInterrupt):
        pressed(1, reached)
    assert reached == [1]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_the_second_interrupts_at_once() -> None:
    """Whoever presses twice does not want to wait."""
    reached: list[int] = []
    with pytest.raises(KeyboardInterrupt):
        pressed(2, reached)
    assert reached == [1]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_an_error_of_the_block_is_its_own() -> None:
    """Without Ctrl-C the block is what it would be alone."""
    with pytest.raises(ValueError, match="wrong"), held_back():
        raise ValueError("wrong")
    with held_back():
        pass


def test_other_handlers_and_threads_are_left_alone() -> None:
    """A program that handles Ctrl-C itself goes on doing so, and a thread can set no handler."""
    handled = []
    signal.signal(signal.SIGINT, lambda *_: handled.append(True))
    with held_back():
        press()
        assert handled == [True]
    signal.signal(signal.SIGINT, signal.default_int_handler)
    inside = []

    def work() -> None:
        with held_back():
            inside.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert inside == [signal.default_int_handler]


def test_interrupting_a_batch_finishes_the_page_and_says_how_to_go_on(
    tracker: Callable[..., Answer], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C during the second of three pages: it is kept whole, the third is not begun, the next command goes on."""
    for number in range(3):
        file = folder / f"2022-01-14T1{number}-00Z.txt"
        file.write_text(stories.FIRST.replace("12 cranes", f"{number + 2} cranes"), encoding="utf-8")
    begun, add = [], Store.add

    def interrupted(store: Store, page: Page, **options: Any) -> Added:
        begun.append(page)
        if len(begun) == 2:
            press()
        return add(store, page, **options)

    command = ("--store", "s", "add", str(folder), "--article", "harbor")
    with monkeypatch.context() as patched:
        patched.setattr(Store, "add", interrupted)
        answer = tracker(*command)

    assert answer.code == 130
    assert "2 of 3 added: 1 new article, 1 new version; interrupted; run the same command again to go on" in answer.err
    checked = tracker("--store", "s", "verify")
    assert (checked.code, "2 captures" in checked.err) == (0, True)
    assert "3 of 3 added: 2 in the store already, 1 new version" in tracker(*command).err
