"""Taking pages in: which article they belong to, what is refused, what is said."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta, timezone
from typing import TYPE_CHECKING

import pytest

from tests.pipeline.stories import FIRST, URL, Clock, at, cranes, page
from tracker.config import Outlet, Settings
from tracker.errors import ExtractError, MisuseError
from tracker.model import Hop, Moment, Outcome, TimeSource
from tracker.pipeline.derive import document_of
from tracker.pipeline.store import Store, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HTML = """<!doctype html><html lang="en"><head><title>{headline}</title>
<link rel="canonical" href="{url}"></head><body><article><h1>{headline}</h1>
<p>The council voted on Friday to keep the old harbor open, after a long debate that ended at night.</p>
<p>Inspectors found {cranes} cranes unsafe, a port official told reporters who had waited outside the hall.</p>
<p>The port moved nine million tons of goods last year, more than ever before, its yearly report says.</p>
</article></body></html>"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A new store."""
    with open_store(tmp_path / "store", create=True, now=Clock(), settings=Settings()) as made:
        yield made


def html(
    url: str, cranes: int = 12, headline: str = "Harbor vote passes", clock: str = "18:35", **more: object
) -> object:
    """A page with a canonical link."""
    text = HTML.format(url=url, cranes=cranes, headline=headline)
    return page(text, clock, media_type="text/html", **{"url": None, **more})


def test_a_new_article_is_made_from_its_url(store: Store) -> None:
    """Folder and slug come from the URL, the title from the page."""
    added = store.add(page())
    assert added.joined == "new"
    assert added.article.folder == "herald.example/harbor-vote"
    assert added.article.slug == "harbor-vote"
    assert added.article.title == "Harbor vote passes by one voice"
    assert added.article.outlet == "herald.example"
    assert added.article.urls == (URL,)
    assert (added.outcome, added.version.number) == (Outcome.NEW_VERSION, 1)


def test_without_url_it_is_local(store: Store) -> None:
    """The slug comes from the headline."""
    added = store.add(page(url=None))
    assert added.article.folder == "local/harbor-vote-passes-by-one-voice"


def test_a_named_article(store: Store) -> None:
    """`--article` joins the article of that name or makes it, whatever the page says of itself."""
    assert store.add(page(), article="mine").joined == "named"
    added = store.add(page(cranes(18), "19:00", url="https://other.example/x"), article="mine")
    assert (added.joined, added.article.versions, len(added.article.urls)) == ("named", 2, 2)
    for wrong in ("v2", "../x", "Mine", "a/b", ""):
        with pytest.raises(MisuseError, match="cannot be called"):
            store.add(page(), article=wrong)


@pytest.mark.parametrize(
    "url",
    [
        URL,
        URL.replace("https", "http"),
        URL.replace("www.", ""),
        URL + "/?utm_source=x#top",
        "https://amp.herald.example/harbor",
        "https://herald.example/old",
        "https://herald.example/hop",
    ],
)
def test_a_known_url_joins(store: Store, url: str) -> None:
    """Any spelling of any URL that the article was seen under, redirects included."""
    first = replace(
        page(),
        final_url="https://amp.herald.example/harbor",
        hops=(Hop("https://herald.example/old", 301, "https://herald.example/hop"),),
    )
    store.add(first)
    assert store.add(page(cranes(18), "18:50", url=url)).joined == "url"
    assert len(store.articles()) == 1


def test_a_canonical_link_joins(store: Store) -> None:
    """A saved page without a URL finds its article by what it says of itself."""
    store.add(page(cranes(12)))
    added = store.add(html(URL, cranes=18, clock="18:50"))
    assert (added.joined, added.article.versions) == ("canonical", 2)


def test_the_record_beside_a_file_joins(store: Store) -> None:
    """A record names the article where nothing stronger does; what is no slug is passed over."""
    store.add(page(), article="mine")
    assert store.add(page("Ferry\n\nThe ferry stops.", "19:00", url=None, article="mine")).joined == "record"
    assert store.add(page("Tram\n\nThe tram stops.", "19:00", url=None, article="../../x")).joined == "new"


def test_one_article_with_the_same_headline_joins(store: Store) -> None:
    """A file without a URL joins the only article that ever had its headline; with several, none."""
    store.add(page())
    added = store.add(page(cranes(18), "18:50", url=None))
    assert (added.joined, added.article.slug) == ("headline", "harbor-vote")
    assert store.add(page(cranes(19), "18:55", url="https://other.example/a")).joined == "new"
    assert store.add(page(cranes(20), "18:58", url=None)).joined == "new"


def test_slugs_are_unique_in_the_store(store: Store) -> None:
    """`-2` on collision, also with another outlet's article or a name that was given up."""
    store.add(page())
    assert store.add(page(url="https://other.example/harbor-vote")).article.slug == "harbor-vote-2"
    store.rename(store.article("harbor-vote-2"), "renamed")
    assert store.add(page(url="https://other.example/x/harbor-vote")).article.slug == "harbor-vote-3"
    named = store.add(page("Tram\n\nThe tram stops.", url="https://other.example/tram"), article="harbor-vote-2")
    assert named.article.folder == "other.example/harbor-vote-2-2"


def test_the_same_capture_twice_is_success(store: Store) -> None:
    """Same bytes, same time: nothing new, and the answer says what it is."""
    first = store.add(page())
    again = store.add(page())
    assert again.already
    assert (again.capture, again.version, again.outcome) == (first.capture, first.version, first.outcome)
    assert store.add(page(clock="18:36")).outcome is Outcome.UNCHANGED
    store.retime(first.article, "v1", at("18:00"))
    assert store.add(page()).already


def test_an_older_capture_moves_numbers_and_says_so(store: Store) -> None:
    """The answer, the journal and the log name what became of which number; permanent names stay."""
    store.add(page(cranes(12), "18:35"))
    later = store.add(page(cranes(18), "18:50"))
    added = store.add(page(cranes(15), "18:40"))
    assert added.renumbered == ((2, 3),)
    assert added.version.number == 2
    assert store.pick(added.article, later.capture.digest).version.number == 3
    event = store.log(added.article)[-1]
    assert (event.kind, event.facts["versions"]) == ("renumbered", [[2, 3]])
    assert str(added.capture) in event.facts["because"]
    assert store.add(page(cranes(12), "18:37")).renumbered == ()


def test_what_holds_no_article_is_refused_and_not_kept(store: Store) -> None:
    """Empty, binary or without a body: one line, and nothing on disk."""
    for body in ("", "   \n", "\x00\x01\x02" * 50):
        with pytest.raises(ExtractError, match=r"story.txt: ") as caught:
            store.add(page(body))
        assert "\n" not in str(caught.value)
    assert store.articles() == ()
    assert not list(store.path.glob("*/*/*.zst"))
    assert not list(store.path.glob("journal/*/*"))


def test_a_page_without_a_time(store: Store) -> None:
    """The page's own times serve, then its file's; with none the user is asked."""
    dated = FIRST.replace("passes", "passed")
    own = HTML.format(url=URL, cranes=12, headline="Vote").replace(
        "</head>", '<meta property="article:published_time" content="2022-01-13T10:00:00Z"></head>'
    )
    made = replace(page(own, media_type="text/html"), moment=None)
    assert store.add(made).version.time_source is TimeSource.JSON_LD
    from_file = replace(page(dated, url=None), moment=None, times=(Moment(at("09:00"), TimeSource.FILE),))
    added = store.add(from_file)
    assert (added.version.captured_at, added.version.time_source) == (at("09:00"), TimeSource.FILE)
    with pytest.raises(MisuseError, match="--captured-at"):
        store.add(replace(page(dated + "!", url=None), moment=None))


def test_tags_and_schedule(store: Store) -> None:
    """Tags come with the article, once."""
    store.add(page(), tags=("harbor", "harbor", "vote"), schedule=False)
    added = store.add(page(cranes(18), "18:50"), tags=("harbor",))
    assert added.article.tags == ("harbor", "vote")
    assert [a.slug for a in store.articles(tag="harbor")] == ["harbor-vote"]
    assert store.articles(tag="none") == ()
    assert store._catalogue.articles.known(added.article.folder).scheduled is False


MARKED = FIRST + "\nUpdated at 1:47 p.m.\n"


def test_an_articles_zone_holds_for_its_later_captures(store: Store) -> None:
    """A zone that was given once is written into the records that follow."""
    store.add(page(clock="18:35", timezone="America/New_York"))
    added = store.add(page(MARKED, "18:50"))
    (notice,) = added.document.notices
    assert notice.time == at("18:47")
    assert added.article.timezone == "America/New_York"
    assert store.capture(added.article, added.capture).record.page.timezone == "America/New_York"


def test_an_outlets_zone_is_the_last_to_be_asked(tmp_path: Path) -> None:
    """The setting of an outlet serves where neither option nor page names a zone, and goes into the record."""
    settings = Settings(outlets={"herald.example": Outlet("America/New_York")})
    with open_store(tmp_path / "store", create=True, now=Clock(), settings=settings) as store:
        plain = store.add(page(clock="18:00"))
        added = store.add(page(MARKED, "18:50"))
        assert added.document.notices[0].time == at("18:47")
        assert store.capture(added.article, added.capture).record.page.timezone == "America/New_York"
        assert store.capture(added.article, plain.capture).record.page.timezone is None


def test_secrets_stay_out_of_journal_and_catalogue(store: Store) -> None:
    """Credentials of a URL and cookies are in no file of the store."""
    secret = "hunter2-secret"  # noqa: S105 - the secret that is looked for
    store.add(
        page(
            url=f"https://user:{secret}@herald.example/vote",
            headers=(("Set-Cookie", secret),),
            origin=f"https://u:{secret}@h.example/",
        )
    )
    for file in store.path.rglob("*"):
        assert not file.is_file() or secret.encode() not in file.read_bytes(), file


def test_a_doubtful_visit_is_kept_but_makes_no_version(store: Store) -> None:
    """A visit that finds much less text is stored, and waits for a second one."""
    store.add(page(source=TimeSource.VISIT))
    short = FIRST.partition("\n\n")[0] + "\n\nThe council voted on Friday."
    added = store.add(page(short, "18:50", source=TimeSource.VISIT))
    assert (added.outcome, added.version) == (Outcome.DOUBTFUL, None)
    assert added.article.versions == 1
    again = store.add(page(short, "19:10", source=TimeSource.VISIT))
    assert (again.outcome, again.version.number, again.version.visits) == (Outcome.NEW_VERSION, 2, 2)
    assert again.version.first_seen == at("18:50")
    assert again.version.captures == (added.capture, again.capture)


def test_an_older_capture_of_a_known_wording_takes_its_name(store: Store, tmp_path: Path) -> None:
    """It is no new version; answer and log say which name the version has now, and the old one still names it."""
    first = store.add(page(clock="18:35"))
    third = store.add(page(cranes(18), "18:50"))
    earlier = store.add(page(FIRST + " ", "18:30"))
    between = store.add(page(cranes(18) + " ", "18:45"))

    assert (earlier.outcome, earlier.version.number, earlier.renumbered) == (Outcome.UNCHANGED, 1, ())
    assert earlier.renamed == ((1, first.capture, earlier.capture),)
    assert (between.outcome, between.renamed) == (Outcome.UNCHANGED, ((2, third.capture, between.capture),))
    for added, number in ((first, 1), (earlier, 1), (third, 2), (between, 2)):
        assert store.pick(first.article, str(added.capture)).version.number == number
    log = store.log(first.article)
    assert [entry.facts["id"] for entry in log if entry.kind == "version"] == [
        str(earlier.capture),
        str(between.capture),
    ]
    names = [entry.facts["names"] for entry in log if entry.kind == "renumbered"]
    assert names == [[[1, str(first.capture), str(earlier.capture)]], [[2, str(third.capture), str(between.capture)]]]
    store.rebuild()
    assert store.log(first.article) == log


WALL = "<html><head><title>{title}</title></head><body><p>{text}</p></body></html>"
CHECK = WALL.format(title="Just a moment...", text="herald.example needs to review the security of your connection.")
MISSING = WALL.format(title="Page not found | Herald", text="It may have moved.")
EMPTY = WALL.format(title="Harbor vote", text="")


@pytest.mark.parametrize(
    ("text", "outcome"), [(CHECK, Outcome.BLOCKED), (MISSING, Outcome.GONE), (EMPTY, Outcome.DOUBTFUL)]
)
def test_what_stands_in_an_articles_place_is_an_observation(store: Store, text: str, outcome: Outcome) -> None:
    """Of a known article it is kept with its bytes, makes no version, and a catalogue made anew says the same."""
    first = store.add(page())
    added = store.add(page(text, "18:50", media_type="text/html", final_url="https://consent.example/"))
    told = store.log(first.article)

    assert (added.outcome, added.version, added.article.versions) == (outcome, None, 1)
    assert "https://consent.example/" not in added.article.urls
    assert store.capture(first.article, added.capture).body == text.encode()
    assert store.without_version(first.article, f"@{added.capture.digest}") == added.capture
    assert [entry.kind for entry in told] == ["version", str(outcome)]
    store.rebuild()
    assert store.log(first.article) == told
    back = store.add(page(FIRST, "19:00"))
    assert (back.outcome, back.events) == (Outcome.UNCHANGED, ("returned",) if outcome is Outcome.GONE else ())


@pytest.mark.parametrize("text", [CHECK, MISSING, EMPTY])
def test_without_an_article_it_is_refused(store: Store, text: str) -> None:
    """A wall begins no article, under whatever name."""
    for article in (None, "mine"):
        with pytest.raises(ExtractError):
            store.add(page(text, media_type="text/html"), article=article)
    assert store.articles() == ()


def test_the_document_that_is_added_is_the_one_derived_later(store: Store) -> None:
    """Whatever time and zone it was read with, the capture and its record alone give the same document."""
    head = '<meta property="article:modified_time" content="2022-01-14T13:47:10{offset}"></head>'
    times = HTML.replace("</article>", "<p>Updated at 1:47 p.m.</p><p>Published 3 hours ago</p></article>")
    store.add(html(URL, timezone="America/New_York"))
    for number, offset in enumerate(("-05:00", "", "Z")):
        text = times.format(url=URL, cranes=number, headline="Harbor vote").replace(
            "</head>", head.format(offset=offset)
        )
        moment = Moment(at(f"19:{number:02}").replace(microsecond=900), TimeSource.USER) if number else None
        made = replace(
            page(text, media_type="text/html"),
            moment=moment,
            published_at=at("10:00").astimezone(timezone(timedelta(hours=3))),
        )
        added = store.add(made)
        record = store.capture(added.article, added.capture).record
        assert document_of(record.page, made.body, record.page.moment.time) == added.document


def test_later_captures_use_a_keyframe(store: Store) -> None:
    """The second capture of a page is compressed against the first."""
    long = FIRST + "\n\n" + "\n\n".join(f"Sentence number {n} of a long and dull report on cranes." for n in range(200))
    store.add(page(long))
    added = store.add(page(long.replace("12 cranes", "18 cranes"), "18:50"))
    record = store.capture(added.article, added.capture).record
    assert record.dictionary is not None
    assert record.stored_bytes < 200


def test_the_journals_line_says_what_happened(store: Store) -> None:
    """Outcome, events and why it joined are facts of the line."""
    store.add(page())
    store.add(page(cranes(18), "18:50"))
    store.add(page(FIRST, "18:55"))
    (file,) = store.path.glob("journal/*/*")
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    assert [line["kind"] for line in lines] == ["article", "observation", "observation", "observation"]
    assert [line["facts"].get("outcome") for line in lines[1:]] == ["new-version"] * 3
    assert lines[3]["facts"]["events"] == ["revert"]
    assert lines[2]["facts"]["joined"] == "url"
