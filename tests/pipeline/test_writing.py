"""Nothing is written down that cannot be applied, and no line that others wrote keeps a store from opening."""

from __future__ import annotations

import json
import shutil
import threading
from typing import TYPE_CHECKING, Any

import pytest

from tests.pipeline.stories import URL, Clock, cranes, page
from tests.pipeline.test_rebuild import forget, told
from tracker.errors import MisuseError, TrackerError
from tracker.pipeline.store import Store, open_store
from tracker.verify import verify

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BAD: tuple[Any, ...] = (
    None, 1, -1, True, "", [], {}, "../../etc", ["a"], 10**400, "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59Z",
    "\x00", "\ud800", "20220114T184700Z", "99999999T999999Z-3f2a9c1b", [[1, 2]], {"time": "x"},
)  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A new store."""
    with open_store(tmp_path / "store", create=True, now=Clock()) as opened:
        yield opened


def lines(store: Store) -> int:
    """How many lines the journal has."""
    return sum(1 for _ in store.journal.lines())


def test_an_undo_that_cannot_be_done_says_so(store: Store) -> None:
    """A name that another article has by now is not given back: the undo is refused, and nothing is written down."""
    first = store.add(page(), article="a-one").article
    store.rename(first, "b-one")
    second = store.add(page(cranes(9), url="https://news.example/two"), article="a-one").article
    before = lines(store)
    for _ in range(2):
        with pytest.raises(MisuseError, match="b-one cannot be called a-one again"):
            store.undo()
    assert lines(store) == before
    store.rename(second, "c-one")
    assert store.undo().facts["new"] == "c-one"


def test_a_line_that_cannot_be_applied_is_not_written(store: Store) -> None:
    """What the catalogue refuses leaves neither a line nor a trace, and the session goes on."""
    article = store.add(page()).article
    before, said = lines(store), told(store)
    with pytest.raises(MisuseError, match="there is no article"):
        store._session.commit("merge", {"from": article.folder, "into": "a.example/nobody", "captures": []})
    assert (lines(store), told(store), store._session.behind) == (before, said, False)
    store.add(page(cranes(9), "19:00"))


def test_merges_in_a_circle_are_refused(store: Store) -> None:
    """The second of two merges that lead in a circle is passed over and told by verify; captures keep an owner."""
    one = store.add(page()).article
    two = store.add(page(cranes(9), url="https://news.example/two")).article
    there = {"from": one.folder, "into": two.folder, "captures": []}
    back = {"from": two.folder, "into": one.folder, "captures": []}
    store.journal.append([("merge", there), ("merge", back)], now=Clock()())
    store.rebuild()
    assert [article.slug for article in store.articles()] == ["two"]
    assert store.add(page(cranes(10), "20:00")).article.slug == "two"
    assert any("merged into it" in problem for problem in verify(store))
    store.close()
    forget(store.path)
    with open_store(store.path, read_only=True) as again:
        assert any("merged into it" in problem for problem in verify(again))


def busy(path: Path) -> None:
    """A store whose journal has a line of every kind that users write."""
    with open_store(path, create=True, now=Clock()) as store:
        store.add(page(), tags=("x",))
        store.add(page(cranes(18), "18:50"))
        store.add(page(cranes(15), "18:40"))
        two = store.add(page(cranes(9), url="https://news.example/two")).article
        two = store.alias(store.rename(two, "three"), "https://news.example/z")
        store.resume(store.pause(two))
        store.retime(store.article("harbor-vote"), "v2", Clock()())
        cut = store.split(store.article("harbor-vote"), "v2", slug="cut")
        store.merge(two, cut)
        store.undo()
        store._session.commit("hide", {"folder": cut.folder, "capture": str(store.versions(cut)[0].id)})
        store._session.commit("option", {"owner": cut.folder, "name": "delay", "value": {"s": 3}})
        store._session.commit("source", {"url": "https://news.example/feed", "kind": "feed"})
        store._session.commit("observation", {
            "folder": cut.folder, "time": "2022-01-15T00:00:00Z", "source": "visit", "outcome": "gone"
        })  # fmt: skip


def spoiled(raw: list[dict[str, Any]]) -> Iterator[tuple[int, tuple[str, ...], Any]]:
    """Each field of each kind of line, with each bad value that may stand in it: line, keys, value."""
    seen = set()
    for place, line in enumerate(raw):
        for keys in [("time",), ("kind",), *(("facts", key) for key in line["facts"])]:
            if (line["kind"], keys) not in seen:
                seen.add((line["kind"], keys))
                yield from ((place, keys, bad) for bad in BAD)


def with_all(raw: list[dict[str, Any]], changes: list[tuple[int, tuple[str, ...], Any]]) -> str:
    """The journal with some values replaced."""
    lines = json.loads(json.dumps(raw))
    for place, keys, bad in changes:
        (lines[place] if len(keys) == 1 else lines[place]["facts"])[keys[-1]] = bad
    return "".join(f"{json.dumps(line)}\n" for line in lines)


def test_every_damaged_line_is_a_problem(tmp_path: Path) -> None:
    """Whatever stands in fields of some lines, the journal is taken in; list, log and verify work or say why not."""
    path = tmp_path / "store"
    busy(path)
    forget(path)
    (file,) = path.glob("journal/*/*.jsonl")
    raw = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    changes = list(spoiled(raw))[::13]
    # Far from one another in the journal, so that the damage of one seldom hides that of another.
    rounds = -(-len(changes) // 3)
    with open_store(path) as store:
        for some in (changes[first::rounds] for first in range(rounds)):
            file.write_text(with_all(raw, some), encoding="utf-8")
            store.rebuild()
            store._session.made_anew = False
            try:
                told(store)
                list(verify(store))
            except TrackerError:
                continue
            except Exception as error:  # noqa: BLE001 - the test names the lines
                pytest.fail(f"{[(raw[place]['kind'], keys, bad) for place, keys, bad in some]}: {error!r}"[:500])


def test_readers_of_one_database_do_not_meet(tmp_path: Path) -> None:
    """Several that bring the same catalogue up to date take each line in once."""
    path, url = tmp_path / "store", f"sqlite:///{tmp_path / 'elsewhere.db'}"
    with open_store(path, create=True, now=Clock()) as store:
        article = store.add(page()).article
        for number in range(30):
            store.tag(article, f"t{number}")
        said = told(store)
    found: list[str] = []

    def read() -> None:
        with open_store(path, read_only=True, database=url) as store:
            found.append(told(store))

    open_store(path, read_only=True, database=url).close()
    with open_store(path, now=Clock()) as store:
        store.tag(store.article("harbor-vote"), "late")
        said = told(store)
    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    assert found == [said] * 3


def test_what_was_asked_for_survives_the_writer(tmp_path: Path) -> None:
    """A capture whose writer died before the journal keeps its slug, tags and schedule, and is a new version."""
    path = tmp_path / "store"
    store = open_store(path, create=True, now=Clock())

    def dies(_: object) -> None:
        raise KeyboardInterrupt

    store.journal.write = dies  # type: ignore[method-assign]  # a journal whose process dies
    with pytest.raises(KeyboardInterrupt):
        store.add(page(url=None), article="my-slug", tags=("t",), schedule=False)
    store.close()
    with open_store(path, read_only=True) as reader:
        assert [(article.slug, article.tags) for article in reader.articles()] == [("my-slug", ("t",))]
    with open_store(path, now=Clock()) as writer:
        writer.add(page(cranes(7), "23:00", url="https://news.example/z"))
        lines = {line.kind: line.facts for line in reversed(list(writer.journal.lines()))}
        assert lines["article"] == {"folder": "local/my-slug", "slug": "my-slug", "schedule": False}
        assert lines["observation"]["outcome"] == "new-version"
        assert lines["tag"]["tag"] == "t"
        said = told(writer)
    forget(path)
    with open_store(path, read_only=True) as reader:
        assert told(reader) == said
    shutil.rmtree(path)


def test_wishes_for_a_capture_that_is_there(store: Store) -> None:
    """Tags and `schedule` of a page that the store has already are taken in all the same."""
    store.add(page())
    added = store.add(page(), tags=("late",), schedule=False)
    known = store._catalogue.articles.known(added.article.folder)
    assert (added.already, added.article.tags, known and known.scheduled) == (True, ("late",), False)
    with pytest.raises(MisuseError, match="cannot be a tag"):
        store.add(page(), tags=(" ",))


def test_a_merge_brings_what_the_user_denied(store: Store) -> None:
    """A URL that is not the article's is not that of the one that takes it in, and comes back by undo alone."""
    one = store.add(page()).article
    two = store.add(page(cranes(9), "19:00", url="https://news.example/two")).article
    one = store.alias(one, URL, remove=True)
    merged = store.merge(one, two)
    assert merged.urls == ("https://news.example/two",)
    store.undo()
    assert store.article("harbor-vote").urls == ()
    store.undo()
    assert store.article("harbor-vote").urls == (URL,)


def test_moved_numbers_are_told_with_permanent_names(store: Store) -> None:
    """Where an older wording moves numbers, the line in the journal and the log names the versions that moved."""
    store.add(page())
    second = store.add(page(cranes(18), "18:50"))
    added = store.add(page(cranes(15), "18:40"))
    assert (added.renumbered, added.renumbered_ids) == (((2, 3),), (second.capture,))
    (entry,) = (entry for entry in store.log(added.article) if entry.kind == "renumbered")
    assert entry.facts["ids"] == [str(second.capture)]
