"""`tracker add`: what becomes of pages, and what it says about them."""

from __future__ import annotations

import gzip
import json
import os
import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.cli import stories
from tests.sources.loopback import serving
from tracker.errors import StoreBusyError
from tracker.sources import files, web
from tracker.store.lock import Lock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Answer
    from tracker.model import Page

AT = ("--captured-at", "2022-01-14T18:35Z")


def put(path: Path, text: str) -> Path:
    """A text file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_new_article(tracker: Callable[..., Answer], folder: Path) -> None:
    """Under its article's name, a line says version, digest, what it is, and when it was captured."""
    put(folder / "2022-01-14T18-35Z.html", stories.page(stories.FIRST))
    answer = tracker("--store", "news", "add", "2022-01-14T18-35Z.html")

    assert answer.code == 0
    assert answer.err == "Created store news\n"
    name, line, *details = answer.out.splitlines()
    assert name == "harbor-board-to-vote-on-new-cranes"
    assert re.fullmatch(r"  v1 [0-9a-f]{8}  new article  captured 2022-01-14T18:35:00Z \(file name\)", line)
    left_out = next(number for number, detail in enumerate(details) if detail.startswith("    left out: "))
    assert re.fullmatch(r"      tracker show harbor-board\S+@[0-9a-f]{8} --removed", details[left_out + 1])


def test_a_new_version_the_same_and_the_furniture_alone(tracker: Callable[..., Answer], folder: Path) -> None:
    """A changed text is a version, the same bytes are there already, changed furniture is only another sight."""
    for clock, text, teaser in (
        ("18-35", stories.FIRST, "a"),
        ("18-50", stories.SECOND, "a"),
        ("19-10", stories.SECOND, "Storm closes the east quay"),
    ):
        put(folder / f"2022-01-14T{clock}Z.html", stories.page(text, teaser=teaser))
    tracker("init")
    answers = [
        tracker("add", f"2022-01-14T{clock}Z.html", "--article", "cranes")
        for clock in ("18-35", "18-50", "18-50", "19-10")
    ]

    assert [answer.code for answer in answers] == [0, 0, 0, 0]
    assert {answer.out.splitlines()[0] for answer in answers} == {"cranes"}
    lines = [" ".join(answer.out.splitlines()[1].split()) for answer in answers]
    assert [line.split()[0] for line in lines] == ["v1", "v2", "v2", "v2"]
    assert [line.partition(" ")[2][9:].partition(" captured")[0] for line in lines] == [
        "new article",
        "new version",
        "in the store already",
        "unchanged",
    ]
    assert "    text as in v2; only what was left out differs: " in answers[3].out
    why = answers[3].out.splitlines()[-1]
    assert re.fullmatch(r"      tracker explain cranes @[0-9a-f]{8} @[0-9a-f]{8}", why)
    explained = tracker(*why.removeprefix("      tracker ").split(), "--json")
    assert explained.code == 0
    assert "Storm closes the east quay" in explained.out


def test_restamped_and_reverted(tracker: Callable[..., Answer], folder: Path) -> None:
    """A page that only says another time is restamped; one that says again what it said is back to that wording."""
    tracker("init")
    codes = []
    for clock, text in (
        ("18:35", stories.FIRST + "\nUpdated at 1:30 p.m. EST\n"),
        ("18:40", stories.FIRST + "\nUpdated at 1:38 p.m. EST\n"),
        ("18:50", stories.SECOND),
        ("19:10", stories.FIRST),
    ):
        put(folder / "story.txt", text)
        codes.append(tracker("add", "story.txt", "--article", "c", "--captured-at", f"2022-01-14T{clock}Z").out)

    assert codes[1].split()[:4:3] == ["c", "restamped"]
    assert "    same text, another date line\n" in codes[1]
    assert codes[3].split()[3:5] == ["new", "version"]
    assert "    back to the wording of v1\n" in codes[3]


def test_notices_say_how_they_were_resolved(tracker: Callable[..., Answer], folder: Path) -> None:
    """A marker without date and zone is shown with its moment, and with what had to be inferred."""
    put(folder / "story.txt", stories.FIRST + "\nUpdated at 1:47 p.m.\n")
    options = ("--captured-at", "2022-01-14T18:50Z", "--timezone", "America/New_York")
    answer = tracker("--store", "a", "add", "story.txt", *options)
    later = ("--captured-at", "2022-01-25T15:00Z", "--published-at", "2022-01-14", "--timezone", "America/New_York")
    several = tracker("--store", "b", "add", "story.txt", *later)
    nowhere = tracker("--store", "c", "add", "story.txt", "--captured-at", "2022-01-14T18:50Z")

    assert "    “Updated at 1:47 p.m.” → 2022-01-14T18:47:00Z; date and zone inferred; date assumed" in answer.out
    assert "no single moment: between 2022-01-14T18:47:00Z and 2022-01-24T18:47:00Z" in " ".join(several.out.split())
    assert "no time: its zone is not stated (--timezone says it)" in nowhere.out


def test_an_older_capture_renumbers(tracker: Callable[..., Answer], folder: Path) -> None:
    """A capture from before v1 becomes v1, and the command says so."""
    tracker("init")
    put(folder / "2022-01-14T18-50Z.txt", stories.SECOND)
    put(folder / "2022-01-14T18-35Z.txt", stories.FIRST)
    tracker("add", "2022-01-14T18-50Z.txt", "--article", "c")
    answer = tracker("add", "2022-01-14T18-35Z.txt", "--article", "c")

    assert answer.out.split()[:2] == ["c", "v1"]
    assert "  v1 is now v2; its permanent name is still 20220114T185000Z-" in answer.out


def test_a_folder_of_one_article_goes_in_by_time(tracker: Callable[..., Answer], folder: Path) -> None:
    """With --article a folder's captures are added in order of time, whatever they are called."""
    put(folder / "c" / "a 2022-01-14T20-10Z.txt", stories.THIRD)
    put(folder / "c" / "b 2022-01-14T18-35Z.txt", stories.FIRST)
    (folder / "c" / "c 2022-01-14T18-50Z.txt.gz").write_bytes(gzip.compress(stories.SECOND.encode()))
    put(folder / "c" / "d.txt", "\0\0\0")
    tracker("init")
    answer = tracker("add", "c", "--article", "cranes")

    assert [line.split()[0] for line in answer.out.splitlines()] == ["cranes", "v1", "v2", "v3"]
    assert answer.code == 4
    assert answer.err.splitlines()[-1] == "3 of 4 added, 1 not: 1 new article, 2 new versions"


def test_pages_without_time_of_their_own_go_by_the_file(tracker: Callable[..., Answer], folder: Path) -> None:
    """Where neither name nor page says a time the file's does, and the page's own goes before it."""
    stated = stories.page(stories.FIRST).replace(
        "<head>", '<head><meta property="article:published_time" content="2022-01-14T13:05:00-05:00">'
    )
    for name, text in (("plain.txt", stories.SECOND), ("stated.html", stated)):
        os.utime(put(folder / name, text), (1642190000, 1642190000))
    tracker("init")
    answer = tracker("add", "plain.txt", "stated.html", "--article", "cranes")

    _, first, second = answer.out.splitlines()
    assert re.match(r"  v1 \w+  new article  captured 2022-01-14T18:05:00Z \(given by the page\)  stated.html", first)
    assert "captured 2022-01-14T19:53:20Z (file)" in second


def test_pages_find_their_article(tracker: Callable[..., Answer], folder: Path) -> None:
    """By canonical URL, by --url, by the record beside the file, by an equal headline; else they begin one."""
    tracker("init")
    url = "https://herald.example/2022/cranes"
    put(folder / "one.html", stories.page(stories.FIRST, url=url))
    put(
        folder / "two.html",
        stories.page(stories.SECOND.replace(stories.HEADLINE, "Other words above"), url=f"{url}?utm_source=x"),
    )
    put(folder / "three.txt", stories.THIRD)
    put(folder / "four.txt", stories.THIRD.replace("Monday", "Tuesday"))
    record = {
        "schema": "tracker.record/1",
        "request": {"url": url},
        "moment": {"time": "2022-01-15T00:00:00Z", "source": "visit"},
    }
    put(folder / "four.json", json.dumps(record))
    lines = [
        tracker("add", "one.html", *AT).out,
        tracker("add", "two.html", "--captured-at", "2022-01-14T18:50Z").out,
        tracker("add", "three.txt", "--captured-at", "2022-01-14T20:10Z", "--url", url).out,
        tracker("add", "four.txt").out,
    ]

    assert [line.split()[:2] for line in lines] == [
        ["cranes", "v1"],
        ["cranes", "v2"],
        ["cranes", "v3"],
        ["cranes", "v4"],
    ]
    assert "captured 2022-01-15T00:00:00Z (visit)" in lines[3]


def test_an_equal_headline_joins_and_says_so(tracker: Callable[..., Answer], folder: Path) -> None:
    """Where exactly one article has the headline, the page goes there; the line says how to part them."""
    tracker("init")
    put(folder / "a.txt", stories.FIRST)
    put(folder / "b.txt", stories.SECOND)
    tracker("add", "a.txt", *AT, "--article", "cranes")
    answer = tracker("add", "b.txt", "--captured-at", "2022-01-14T18:50Z")

    assert "joined cranes: the only article with this headline" in answer.out
    *_, why, command = answer.out.splitlines()
    assert why == "    if it is another story:"
    assert tracker(*command.split()[1:]).out.startswith(
        "harbor-board-to-vote-on-new-cranes: 1 version split from cranes"
    )


def test_two_headlines_over_one_story(tracker: Callable[..., Answer], folder: Path) -> None:
    """Files of one story with different headlines become two articles, and the command names the merge."""
    tracker("init")
    put(folder / "a.txt", stories.FIRST)
    put(folder / "b.txt", stories.SECOND.replace("to vote on new cranes", "will vote on 18 new cranes"))
    put(folder / "c.txt", stories.SECOND.replace(stories.HEADLINE, "Nothing alike"))
    batch = tracker("add", "a.txt", "b.txt")
    alone = tracker("add", "c.txt", *AT)

    assert batch.out.splitlines()[-2] == "    another article has a similar headline; if they are one story:"
    assert tracker(*batch.out.splitlines()[-1].split()[1:]).code == 0
    assert alone.out.splitlines()[-2:] == [
        "    if it is one story with another:",
        "      tracker article merge nothing-alike ARTICLE",
    ]


def test_tags_and_no_schedule(tracker: Callable[..., Answer], folder: Path) -> None:
    """Tags are put on the article."""
    put(folder / "a.txt", stories.FIRST)
    tracker("init")
    assert tracker("add", "a.txt", "--tag", "harbor", "--tag", "2022", "--no-schedule", *AT).code == 0

    assert "harbor-board" in tracker("list", "--tag", "2022").out
    assert "harbor-board" not in tracker("list", "--tag", "other").out


def test_standard_input(process: Callable[..., Answer]) -> None:
    """A page may be piped in, with its URL and time on the command line."""
    answer = process(
        "--store", "s", "add", "-", "--url", "https://h.example/cranes", *AT, stdin=stories.page(stories.FIRST)
    )

    assert answer.code == 0
    assert re.match(r"cranes\n  v1 [0-9a-f]{8}  new article  captured 2022-01-14T18:35:00Z \(user\)", answer.out)


def test_a_page_from_the_web(tracker: Callable[..., Answer]) -> None:
    """A URL is fetched, its redirects are written down, and --headers shows all of it but no secrets."""
    with serving() as site:
        answer = tracker("--store", "s", "add", f"{site}/redirect/2", "--allow-private")
        shown = tracker("--store", "s", "show", "--headers")
        again = tracker("--store", "s", "log", f"{site}/story")

    assert answer.code == 0
    assert "(visit)" in answer.out
    assert f"> GET {site}/redirect/2" in shown.out
    assert f"< 302 {site}/redirect/1 → /story" in shown.out
    assert f"< HTTP/1.1 200 {site}/story   from 127.0.0.1" in shown.out
    assert "id=secret" not in shown.out
    assert again.code == 0


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("missing", "answered with status 404"),
        ("bomb", "is larger than 32 MiB"),
        ("away/file:____etc_passwd", "redirects to"),
        ("redirect/20", "more than 10 redirects"),
    ],
)
def test_what_the_web_refuses(tracker: Callable[..., Answer], folder: Path, path: str, says: str) -> None:
    """A page that does not come in full is an error of the source, and no store is made for it."""
    with serving() as site:
        answer = tracker("--store", "s", "add", f"{site}/{path}", "--allow-private")

    assert (answer.code, answer.out) == (3, "")
    assert says in answer.err
    assert not (folder / "s").exists()


def test_private_addresses_need_permission(tracker: Callable[..., Answer], folder: Path) -> None:
    """Loopback and file URLs are refused unless they are allowed; file URLs always."""
    with serving() as site:
        answer = tracker("--store", "s", "add", f"{site}/story")
    local = tracker("--store", "s", "add", "file:///etc/passwd", "--allow-private")

    assert (answer.code, local.code) == (3, 2)
    assert "Give --allow-private" in answer.err
    assert "is no http(s) URL" in local.err
    assert not (folder / "s").exists()


@pytest.mark.parametrize("source", ["variable", "file"])
def test_private_addresses_may_be_allowed_for_good(
    tracker: Callable[..., Answer], folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str
) -> None:
    """TRACKER_ALLOW_PRIVATE and the user's own settings file allow what the option allows."""
    if source == "variable":
        monkeypatch.setenv("TRACKER_ALLOW_PRIVATE", "1")
    else:
        put(tmp_path / "config" / "article-tracker" / "settings.toml", "allow_private = true\n")
    with serving() as site:
        answer = tracker("--store", "s", "add", f"{site}/story")

    assert answer.code == 0, answer.err


@pytest.mark.parametrize(
    ("toml", "variable", "options", "waited"),
    [
        ("", None, (), 1.0),
        ("delay_s = 2", None, (), 2.0),
        ("delay_s = 2\n[outlets.'127.0.0.1']\ndelay_s = 5", None, (), 5.0),
        ("[outlets.'127.0.0.1']\ndelay_s = 5", "3", (), 3.0),
        ("[outlets.'127.0.0.1']\ndelay_s = 5", "3", ("--delay", "4"), 4.0),
        ("delay_s = 2", None, ("--delay", "0"), 0.0),
    ],
)
def test_the_delay_between_requests(
    tracker: Callable[..., Answer],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    toml: str,
    variable: str | None,
    options: tuple[str, ...],
    waited: float,
) -> None:
    """The option, then the variable, then what is set for the host, then for all, then a second."""
    slept: list[float] = []
    monkeypatch.setattr("tracker.cli.reading.time", Clock(slept))
    if variable:
        monkeypatch.setenv("TRACKER_DELAY_S", variable)
    tracker("init", "s")
    put(folder / "s" / "tracker.toml", toml)
    with serving() as site:
        answer = tracker("--store", "s", "add", f"{site}/story", f"{site}/close", "--allow-private", *options)

    assert answer.code == 0, answer.err
    assert slept == [waited]


class Clock:
    """A clock that stands still and notes how long it was asked to sleep."""

    def __init__(self, slept: list[float]) -> None:
        self.sleep = slept.append

    def monotonic(self) -> float:
        """Always the same."""
        return 100.0


def test_a_wrong_setting_is_said_before_anything_is_read(tracker: Callable[..., Answer], folder: Path) -> None:
    """What is not read is refused with its line, also where the command would not have needed it."""
    tracker("init", "s")
    put(folder / "s" / "tracker.toml", "\nkeep = 'all'\n")
    put(folder / "a.txt", stories.FIRST)
    answer = tracker("--store", "s", "add", "a.txt", *AT)

    assert (answer.code, answer.out) == (7, "")
    assert "tracker.toml, line 2: keep: there is no such setting" in answer.err


def test_nobody_waits_for_the_lock_while_a_page_is_fetched(
    tracker: Callable[..., Answer], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between two pages of the web another process can write."""
    held: list[bool] = []
    fetch = web.fetch

    def watched(url: str, **options: Any) -> Page:
        lock = Lock(folder / "s" / ".lock")
        try:
            lock.hold(0.0)
        except StoreBusyError:
            held.append(True)
        else:
            held.append(False)
            lock.abandon()
        return fetch(url, **options)

    tracker("init", "s")
    monkeypatch.setattr(web, "fetch", watched)
    with serving() as site:
        urls = (f"{site}/story", f"{site}/close", f"{site}/gzip")
        answer = tracker("--store", "s", "add", *urls, "--allow-private", "--delay", "0")

    assert answer.code == 0, answer.err
    assert held == [False, False, False]
    assert answer.err == "3 of 3 added: 3 new articles\n"


def test_captures_of_one_article_are_not_all_held_in_memory(
    tracker: Callable[..., Answer], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of many files with --article only one body at a time is in memory, also while they are put in order."""
    unpack = files.gunzip
    monkeypatch.setattr(Body, "alive", 0)
    monkeypatch.setattr(Body, "most", 0)
    monkeypatch.setattr(files, "gunzip", lambda *arguments: Body(unpack(*arguments)))
    (folder / "c").mkdir()
    for hour in range(10, 20):
        text = stories.FIRST.replace("12 cranes", f"{hour} cranes").encode()
        (folder / "c" / f"{30 - hour} 2022-01-14T{hour}-00Z.txt.gz").write_bytes(gzip.compress(text, mtime=0))
    tracker("init")
    answer = tracker("add", "c", "--article", "cranes")

    assert answer.code == 0
    assert re.findall(r"^  (v\d+) ", answer.out, re.MULTILINE) == [f"v{n}" for n in range(1, 11)]
    assert 1 <= Body.most <= 3


class Body(bytes):
    """Bytes that count how many of them are held at a time."""

    alive = most = 0

    def __init__(self, _content: bytes) -> None:
        Body.alive += 1
        Body.most = max(Body.most, Body.alive)

    def __del__(self) -> None:
        """One fewer."""
        Body.alive -= 1


def test_a_page_from_the_web_comes_after_the_files_of_its_article(tracker: Callable[..., Answer], folder: Path) -> None:
    """With --article what is fetched now is the latest; it is fetched once."""
    put(folder / "2022-01-14T18-35Z.txt", stories.FIRST)
    with serving() as site:
        answer = tracker(
            "--store", "s", "add", f"{site}/story", "2022-01-14T18-35Z.txt", "--article", "cranes", "--allow-private"
        )

    assert answer.code == 0, answer.err
    assert [line.split()[-1] for line in answer.out.splitlines()[1:3]] == ["2022-01-14T18-35Z.txt", f"{site}/story"]


@pytest.mark.parametrize(
    "command", [("add", ""), ("show", ""), ("log", ""), ("ledger", " "), ("diff", "", "v2"), ("explain", "v1", "")]
)
def test_an_empty_name_names_nothing(
    tracker: Callable[..., Answer], story: Path, folder: Path, command: tuple[str, ...]
) -> None:
    """What an unset variable of a script leaves is misuse: never the folder, never the only article."""
    answer = tracker(*command)

    assert (answer.code, answer.out) == (2, "")
    assert "empty name" in answer.err


def test_a_day_before_which_it_was_not_published(tracker: Callable[..., Answer], folder: Path) -> None:
    """A day needs no zone: nothing of it anywhere is left out."""
    put(folder / "a.txt", stories.FIRST)
    answer = tracker(
        "--store", "s", "add", "a.txt", "--captured-at", "2022-01-25T15:00Z", "--published-at", "2022-01-14"
    )

    assert answer.code == 0, answer.err
    (record,) = (folder / "s").glob("*/*/*.json")
    options = json.loads(record.read_text())["options"]
    assert (options["published_at"], options["published_on"]) == ("2022-01-13T10:00:00Z", "2022-01-14")


@pytest.mark.parametrize("zone", [(), ("--timezone", "America/New_York")])
def test_a_day_of_publication_is_shown_as_it_was_given(
    tracker: Callable[..., Answer], folder: Path, zone: tuple[str, ...]
) -> None:
    """A day has no clock time and is no other day elsewhere: neither in words nor in JSON, also after a rebuild."""
    put(folder / "a.txt", stories.FIRST)
    given = ("--captured-at", "2022-01-25T15:00Z", "--published-at", "2022-01-14", *zone)
    assert tracker("--store", "s", "add", "a.txt", *given).code == 0

    for _ in range(2):
        assert "published Fri 14 Jan 2022 (day given by the user)" in tracker("--store", "s", "show").out
        published = json.loads(tracker("--store", "s", "show", "--json").out)["published"]
        assert published == {"time": None, "day": "2022-01-14", "source": "user"}
        for file in (folder / "s").glob("tracker.db*"):
            file.unlink()


def test_a_marker_that_contradicts_the_visits_is_called_that(tracker: Callable[..., Answer], folder: Path) -> None:
    """A clock time that nothing after the last visit fits is read as the nearest, and told as a contradiction."""
    second = stories.SECOND.replace("The harbor board", "Updated at 1:55 p.m.\n\nThe harbor board", 1)
    for clock, text in (("18-50", stories.FIRST), ("19-50", stories.FIRST), ("20-50", second)):
        file = put(folder / f"2022-01-14T{clock}Z.txt", text)
        given = ("--article", "harbor", "--timezone", "America/New_York")
        assert tracker("--store", "s", "add", file, *given).code == 0

    said = tracker("--store", "s", "diff").out
    assert "contradicts the visits: the old wording was still seen after that" in " ".join(said.split())
    (notice,) = json.loads(tracker("--store", "s", "diff", "--json").out)["notices"]["new"]
    assert (notice["time"], notice["between"], notice["assumed"]) == ("2022-01-14T18:55:00Z", None, True)


def test_commands_for_captures_of_equal_bytes_name_them_whole(tracker: Callable[..., Answer], folder: Path) -> None:
    """A digest that two captures share names neither: what is printed works as it is, and the error says what does."""
    texts = (stories.FIRST, stories.SECOND, stories.FIRST)
    for hour, text in enumerate(texts, 10):
        last = tracker("--store", "s", "add", put(folder / f"2022-01-14T{hour}-00Z.txt", text))
        assert last.code == 0, last.err
    command = next(line.split() for line in last.out.splitlines() if "article split" in line)
    digest = command[-1].rpartition("-")[2]
    refused = tracker("--store", "s", "show", f"{command[3]}@{digest}")

    assert (refused.code, refused.out) == (2, "")
    assert "have the same bytes; write the whole name: @20220114T100000Z-" in refused.err
    assert tracker("--store", "s", *command[1:]).code == 0


def test_markdown_from_standard_input_is_read_as_that(process: Callable[..., Answer], folder: Path) -> None:
    """A page that begins with a heading of Markdown has that for its headline, without the mark."""
    text = "# " + stories.FIRST.replace("12 cranes", "**12** cranes")
    assert process("--store", "s", "add", "-", stdin=text).code == 0

    shown = json.loads(process("--store", "s", "show", "--json").out)
    assert shown["headline"] == stories.HEADLINE
    assert "of 12 cranes" in shown["text"]


def test_a_moment_of_publication_is_shown_as_a_moment(tracker: Callable[..., Answer], folder: Path) -> None:
    """A clock time that was given is one, also where a day alone would begin then."""
    put(folder / "a.txt", stories.FIRST)
    given = ("--captured-at", "2022-01-25T15:00Z", "--published-at", "2022-01-13T10:00Z")
    assert tracker("--store", "s", "add", "a.txt", *given).code == 0

    published = json.loads(tracker("--store", "s", "show", "--json").out)["published"]
    assert published == {"time": "2022-01-13T10:00:00Z", "source": "user"}


@pytest.mark.skipif(os.name != "posix", reason="needs names of any bytes")
def test_a_file_whose_name_is_no_text(tracker: Callable[..., Answer], folder: Path) -> None:
    """Bytes in a name that no encoding knows are written down as such."""
    put(folder / "a\udcff.txt", stories.FIRST)
    answer = tracker("--store", "s", "add", "a\udcff.txt", *AT)

    assert answer.code == 0, answer.err
    assert "a\\udcff.txt" in tracker("--store", "s", "show", "--headers").out
    assert tracker("--store", "s", "verify").code == 0


def test_a_capture_from_the_future(tracker: Callable[..., Answer], folder: Path) -> None:
    """A time that has not come yet is taken, and said to be odd."""
    put(folder / "a.txt", stories.FIRST)
    tracker("init", "s")
    answer = tracker("--store", "s", "add", "a.txt", "--captured-at", "2999-01-01T00:00Z")

    assert answer.code == 0
    assert "--captured-at 2999-01-01T00:00:00Z has not come yet" in answer.err
    assert not tracker("--store", "s", "add", "a.txt", *AT).err


def test_what_makes_no_version_says_why_and_how_to_see_it(tracker: Callable[..., Answer], folder: Path) -> None:
    """A page that came in half, and one that stands in the article's place: kept, and shown by the printed command."""
    put(folder / "first.txt", stories.FIRST)
    put(folder / "half.txt", "\n\n".join(stories.FIRST.split("\n\n")[:2]))
    put(folder / "check.txt", "Just a moment...\n\nherald.example needs to review the security of your connection.\n")
    tracker("add", "first.txt", *AT, "--article", "cranes")
    half = tracker("add", "half.txt", "--captured-at", "2022-01-14T18:50Z", "--article", "cranes")
    check = tracker("add", "check.txt", "--captured-at", "2022-01-14T18:55Z", "--article", "cranes")

    assert "doubtful" in half.out
    assert "of the text of v1 is missing" in half.out
    assert "blocked" in check.out
    assert "a check for robots stands in the article's place" in check.out
    for answer, name in ((half, "half.txt"), (check, "check.txt")):
        command = re.search(r"tracker (show cranes@\S+ --raw)", answer.out)
        assert command
        assert tracker(*command[1].split()).out == (folder / name).read_text(encoding="utf-8")
    refused = tracker("add", "check.txt", *AT)
    assert (refused.code, "Nothing was stored" in refused.err) == (4, True)


def test_an_earlier_capture_of_a_known_wording_says_what_its_name_is(
    tracker: Callable[..., Answer], folder: Path
) -> None:
    """It is called no new version; the name that the version had until now is said to go on naming it, and does."""
    put(folder / "first.txt", stories.FIRST)
    tracker("add", "first.txt", *AT, "--article", "cranes")
    answer = tracker("add", "first.txt", "--captured-at", "2022-01-14T18:05Z", "--article", "cranes")

    assert "unchanged" in answer.out
    assert "new version" not in answer.out
    assert "its permanent name is now 20220114T180500Z-" in answer.out
    (old,) = re.findall(r"(20220114T183500Z-\w+) still names the same wording", answer.out)
    assert tracker("show", f"cranes@{old}").code == 0
