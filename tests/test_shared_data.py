"""Real pages and a real scraped article, where the evaluation data lies beside the checkout."""

from __future__ import annotations

import gzip
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

import tracker
from tracker.errors import ExtractError
from tracker.model import Moment, Page, TimeSource

SHARED = Path(__file__).parents[2] / "shared"
SEED = SHARED / "seed" / "updated-at-1-47-pm.txt"
PAGES = sorted(SHARED.glob("eval/dev/html_*/*.html.gz"))

pytestmark = pytest.mark.skipif(not SEED.exists(), reason="the evaluation data is not beside this checkout")


def dense(text: str) -> str:
    """A text without its white space."""
    return re.sub(r"\s", "", text)


def test_the_scraped_article_is_read_to_the_letter() -> None:
    """Headline, 15 sentences, four cards and a marker; what is left is the file, character for character."""
    raw = SEED.read_text(encoding="utf-8")
    seen = datetime(2022, 1, 14, 18, 50, tzinfo=UTC)
    document = tracker.extract(raw.encode(), content_type="text/plain", base=seen, timezone="America/New_York")
    expected = dense(raw).removeprefix(dense(raw.split("\n", 1)[0])).removesuffix(dense("Updated at 1:47 p.m."))
    for item in document.left_out:
        assert expected.count(dense(item.text)) == 1
        expected = expected.replace(dense(item.text), "")

    assert [item.reason for item in document.left_out] == ["link-card"] * 4
    assert document.headline == raw.split("\n", 1)[0]
    assert dense(document.text) == expected
    assert len(tracker.segment(document.text)) == 15
    assert [(n.time, n.inferred, n.assumed) for n in document.notices] == [
        (seen.replace(minute=47), ("date", "zone"), True)
    ]


def test_real_pages_go_into_a_store(tmp_path: Path) -> None:
    """Pages of hundreds of sites are added without a crash; what holds no article is refused in words."""
    refused = 0
    chosen = PAGES[::12]
    with tracker.open_store(tmp_path / "store", create=True) as store:
        for number, file in enumerate(chosen):
            moment = Moment(datetime(2026, 1, 1, tzinfo=UTC), TimeSource.USER)
            page = Page(gzip.decompress(file.read_bytes()), moment, "text/html", file.name)
            try:
                store.add(page, article=f"page-{number}")
            except ExtractError:
                refused += 1
        assert len(store.articles()) == len(chosen) - refused
    assert refused <= len(chosen) // 50
