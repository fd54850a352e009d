"""The Python API, as it is published."""

from __future__ import annotations

import inspect
import subprocess
import sys

import pytest

import tracker

SIGNATURES = {
    "compare": "old new language='en' budget=None",
    "compare_sentences": "old new language='en' budget=None",
    "segment": "text language='en'",
    "extract": "raw *url=None *content_type=None *base=None *timezone=None",
    "notices": "text *base=None *timezone=None",
}


@pytest.mark.parametrize("name", SIGNATURES)
def test_signatures_are_the_published_ones(name: str) -> None:
    """Names, order, defaults and keyword-only parameters are a contract; more optional ones may follow."""
    shown = [
        ("*" if p.kind is p.KEYWORD_ONLY else "") + p.name + ("" if p.default is p.empty else f"={p.default!r}")
        for p in inspect.signature(getattr(tracker, name)).parameters.values()
    ]

    published = SIGNATURES[name].split()
    assert shown[: len(published)] == published
    assert all("=" in more for more in shown[len(published) :])


def test_extract_stays_a_function_whatever_is_imported() -> None:
    """The stage of the same name never takes the function's place."""
    script = (
        "import tracker; from tracker.extract import notices; import tracker.pipeline.store\n"
        "tracker.segment('A b.'); tracker.notices('x')\n"
        "assert tracker.extract(b'A text of one line.').text, tracker.extract"
    )

    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_importing_the_package_is_cheap() -> None:
    """`import tracker` loads no database, HTML or segmentation code."""
    script = (
        "import sys, tracker; heavy = {'sqlalchemy', 'lxml', 'trafilatura', 'sentencex', 'rapidfuzz', 'httpx2', 'rich'}"
        "; assert not heavy & set(sys.modules), heavy & set(sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_what_is_no_article_says_so() -> None:
    """Bytes that hold no article have an empty text and a problem in words, and raise nothing."""
    document = tracker.extract(b"\x89PNG\r\n\x1a\n\x00\x00")

    assert document.text == ""
    assert document.problem


def test_every_public_name_is_there() -> None:
    """What `__all__` promises can be imported, and what a store takes and returns is among it."""
    assert all(getattr(tracker, name) is not None for name in tracker.__all__)
    assert {"Page", "Moment", "TimeSource", "Added"} <= set(dir(tracker))
