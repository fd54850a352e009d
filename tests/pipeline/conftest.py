"""A store with a story in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.pipeline.stories import Clock, cranes, page
from tracker.config import Settings
from tracker.model import TimeSource
from tracker.pipeline.store import Store, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tracker.model import Article


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with one article of three versions."""
    with open_store(tmp_path / "store", create=True, now=Clock(), settings=Settings()) as made:
        made.add(page(source=TimeSource.VISIT))
        made.add(page(clock="18:45", source=TimeSource.VISIT))
        made.add(page(cranes(18), "18:50", source=TimeSource.VISIT))
        made.add(page(cranes(19), "19:50"))
        yield made


@pytest.fixture
def harbor(store: Store) -> Article:
    """The article."""
    return store.article("harbor-vote")
