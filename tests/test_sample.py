"""The sample store: three captures of a story written for this project."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import tracker
from tracker.model import Comparison, NoticeKind, Op

ROOT = Path(__file__).parents[1]
PAGES = sorted((ROOT / "tests" / "sample").glob("*.html"))
SLUG = "north-terminal-cranes"


@pytest.fixture(scope="module")
def comparisons(tmp_path_factory: pytest.TempPathFactory) -> list[Comparison]:
    """The sample's versions, each compared with the one before."""
    folder = tmp_path_factory.mktemp("sample") / "snapshots"
    shutil.copytree(ROOT / "snapshots", folder, ignore=shutil.ignore_patterns("tracker.db*", ".lock"))
    with tracker.open_store(folder) as store:
        return [store.compare(SLUG, 1, 2), store.compare(SLUG, 2, 3)]


def test_the_sample_shows_every_op_and_many_facets(comparisons: list[Comparison]) -> None:
    """Between them the three versions show every op, a move, and at least six facets of claim."""
    changes = [change for comparison in comparisons for change in comparison.changes]

    assert {change.pair.op for change in changes} == set(Op)
    assert any(change.pair.moved for change in changes)
    assert len({shift.facet for change in changes for shift in change.shifts} - {"content"}) >= 6


def test_the_sample_names_its_official(comparisons: list[Comparison]) -> None:
    """The unnamed official of v1 is named in v2, while another unnamed one still speaks."""
    named = next(f for f in comparisons[0].findings if (f.facet, f.kind) == ("attribution", "named"))

    assert named.says == "a port official → Harbor Master Ana Silva"
    assert named.still


def test_the_sample_carries_its_notices(comparisons: list[Comparison]) -> None:
    """v2 has an update marker resolved by the page's own time, v3 a correction that names the number."""
    (marker,) = comparisons[0].new.document.notices
    kinds = [notice.kind for notice in comparisons[1].new.document.notices]

    assert marker.text == "Updated at 1:47 p.m."
    assert marker.time is not None
    assert marker.time.isoformat() == "2022-01-14T18:47:00+00:00"
    assert kinds == [NoticeKind.CORRECTION, NoticeKind.UPDATED]
    assert comparisons[1].disclosure is not None
    assert comparisons[1].disclosure.state == "names-the-change"


def test_furniture_that_differs_in_every_capture_is_in_no_text(comparisons: list[Comparison]) -> None:
    """Link cards, advertisements, counters and related stories are left out, with reasons."""
    for comparison in comparisons:
        for side in (comparison.old, comparison.new):
            assert not any(word in side.document.text for word in ("MORE", "shares", "ads.example", "Sign up"))
            assert {item.reason for item in side.document.left_out} >= {"link-card", "advertisement"}


def test_the_shipped_store_is_what_the_pages_make(tmp_path: Path) -> None:
    """Adding the sample's pages to an empty store gives the captures that are shipped, under the same names."""
    from tracker.pipeline.store import open_store
    from tracker.sources.files import pages

    with open_store(tmp_path / "store", create=True) as store:
        made = {str(store.add(page, article=SLUG).capture) for page in pages(PAGES)}
    shipped = {file.name.split(".")[0] for file in (ROOT / "snapshots").rglob("*.html.zst")}

    assert made == shipped


def test_the_shipped_store_is_whole(tmp_path: Path) -> None:
    """Every shipped capture has its record, every record its digest in the journal, and the journal its end."""
    from tracker.pipeline.store import open_store
    from tracker.verify import verify

    folder = tmp_path / "snapshots"
    shutil.copytree(ROOT / "snapshots", folder, ignore=shutil.ignore_patterns("tracker.db*", ".lock"))
    with open_store(folder, read_only=True) as store:
        check = verify(store)
        assert list(check) == []
        assert (check.captures, check.unsealed, check.left) == (3, 0, [])
