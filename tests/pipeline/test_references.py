"""What positions, articles and versions a user's words are read as."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.errors import AmbiguousReferenceError, MisuseError, SourceError, TrackerError, UnknownReferenceError
from tracker.model import Article, ArticleStatus, CaptureName, TimeSource, Version
from tracker.pipeline.references import (
    Anchor,
    Target,
    VersionReference,
    find_article,
    find_version,
    parse_version,
    positions,
    split_article,
    url_key,
    version_reference,
)

START = datetime(2022, 1, 14, 18, 0, tzinfo=UTC)
FILES = {"old.html", "new.html", "v1", "v2.txt", "notes", "harbor-vote"}


def article(slug: str, *urls: str) -> Article:
    """An article of that name."""
    return Article(f"local/{slug}", slug, slug.title(), None, urls, 1, ArticleStatus.ACTIVE)


def version(number: int, digest: str, *others: str) -> Version:
    """A version first seen `number` hours after the start, also shown by captures with other digests."""
    seen = START + timedelta(hours=number)
    captures = tuple(CaptureName.of(seen + timedelta(minutes=i), name) for i, name in enumerate((digest, *others)))
    return Version(number, captures[0], seen, TimeSource.VISIT, seen, seen, len(captures), captures, digest)


VERSIONS = (
    version(1, "3f2a9c1b"),
    version(2, "9be01d77", "20220114"),
    version(3, "9be01d78", "abcdef01"),
)


def exists(name: str) -> bool:
    """Whether the imagined working directory holds such a file."""
    return name.removeprefix("./") in FILES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("v2", VersionReference(Anchor.NUMBER, "2")),
        ("2", VersionReference(Anchor.NUMBER, "2")),
        ("V2", VersionReference(Anchor.NUMBER, "2")),
        ("v007", VersionReference(Anchor.NUMBER, "7")),
        ("v2~", VersionReference(Anchor.NUMBER, "2", 1)),
        ("v2~3", VersionReference(Anchor.NUMBER, "2", 3)),
        ("first", VersionReference(Anchor.FIRST)),
        ("latest~2", VersionReference(Anchor.LATEST, "", 2)),
        ("prev~1", VersionReference(Anchor.PREV, "", 1)),
        ("@v2", VersionReference(Anchor.NUMBER, "2")),
        ("@latest", VersionReference(Anchor.LATEST)),
        ("@3f2a9c1b", VersionReference(Anchor.DIGEST, "3f2a9c1b")),
        ("@3F2A9C1B~1", VersionReference(Anchor.DIGEST, "3f2a9c1b", 1)),
        ("@20220114", VersionReference(Anchor.DIGEST, "20220114")),
        ("@2022-01-14T18:47Z", VersionReference(Anchor.TIME, "2022-01-14T18:47Z")),
        ("@2022-01-14", VersionReference(Anchor.TIME, "2022-01-14")),
        ("20220114T184700Z-3f2a9c1b", VersionReference(Anchor.DIGEST, "20220114T184700Z-3f2a9c1b")),
        ("@20220114T184700Z-3f2a9c1b", VersionReference(Anchor.DIGEST, "20220114T184700Z-3f2a9c1b")),
        ("3f2a9c1b", None),
        ("false-flag", None),
        ("version2", None),
        ("v", None),
        ("v2x", None),
        ("v-2", None),
        ("firsts", None),
        ("", None),
        ("@", None),
        ("~1", None),
        ("@nonsense", None),
        ("v٢", None),
    ],
)
def test_what_looks_like_a_version_is_one(text: str, expected: VersionReference | None) -> None:
    """A version is recognised by its look alone, whatever files or articles there are."""
    assert parse_version(text) == expected


@given(st.sampled_from(Anchor), st.integers(1, 9_999_999), st.integers(0, 999))
@settings(deadline=None)
def test_a_reference_reads_back_as_itself(anchor: Anchor, number: int, back: int) -> None:
    """The text of a reference names the same version."""
    values = {Anchor.NUMBER: str(number), Anchor.TIME: "2022-01-14T18:47Z", Anchor.DIGEST: f"{number:08x}"}
    reference = VersionReference(anchor, values.get(anchor, ""), back)

    assert parse_version(str(reference)) == reference


V1, V2 = VersionReference(Anchor.NUMBER, "1"), VersionReference(Anchor.NUMBER, "2")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], Target()),
        (["v2"], Target(None, (V2,))),
        (["harbor-vote"], Target("harbor-vote")),
        (["v1", "v2"], Target(None, (V1, V2))),
        (["1", "2"], Target(None, (V1, V2))),
        (["false-flag", "v2"], Target("false-flag", (V2,))),
        (["false-flag", "v1", "v2"], Target("false-flag", (V1, V2))),
        (["false-flag@v1", "v2"], Target("false-flag", (V1, V2))),
        (["false-flag@v1", "false-flag@v2"], Target("false-flag", (V1, V2))),
        (["false-flag@v2"], Target("false-flag", (V2,))),
        (["v1", "false-flag@v2"], Target("false-flag", (V1, V2))),
        (["old.html", "new.html"], Target(files=("old.html", "new.html"))),
        (["./v1", "v2.txt"], Target(files=("./v1", "v2.txt"))),
        (["a/b", "c/d"], Target(files=("a/b", "c/d"))),
        (["-", "new.html"], Target(files=("-", "new.html"))),
        (["notes"], Target("notes")),
        (
            ["false-flag@2022-01-14T18:47:00.5Z"],
            Target("false-flag", (VersionReference(Anchor.TIME, "2022-01-14T18:47:00.5Z"),)),
        ),
        (["https://herald.example/x/y", "v2"], Target("https://herald.example/x/y", (V2,))),
        (["https://herald.example/@ana/y"], Target("https://herald.example/@ana/y")),
        (["https://herald.example/y@v2"], Target("https://herald.example/y", (V2,))),
    ],
)
def test_positions(arguments: list[str], expected: Target) -> None:
    """Versions, files and articles are told apart as the manual says."""
    assert positions(arguments, exists=exists) == expected


@pytest.mark.parametrize(
    ("arguments", "most", "says"),
    [
        (["old.html"], 2, "Two files can be compared, not 1"),
        (["old.html", "new.html", "./c"], 2, "Two files can be compared, not 3"),
        (["old.html", "v2"], 2, "old.html is read as a file, v2 is not"),
        (["false-flag", "old.html"], 2, "old.html is read as a file, false-flag is not"),
        (["old.html", "harbor-vote"], 2, "./harbor-vote forces one"),
        (["a", "b"], 2, "a and b are both read as articles"),
        (["a@v1", "b@v2"], 2, "a and b are both read as articles"),
        (["v1", "v2", "3"], 2, "Too many versions: v1, v2, v3"),
        (["a", "v1", "v2"], 1, "takes one at most"),
        (["a", "v1"], 0, "name the article alone"),
        (["old.html"], 0, "tracker add old.html"),
        (["old.html"], 1, "tracker add old.html"),
        (["a@nonsense"], 2, "nonsense after the @ is no version"),
        (["a@"], 2, "nothing after the @"),
    ],
)
def test_positions_that_make_no_sense(arguments: list[str], most: int, says: str) -> None:
    """What cannot be read one way only is refused with what to write instead."""
    with pytest.raises(MisuseError) as caught:
        positions(arguments, exists=exists, most=most)
    assert says in str(caught.value)


@pytest.mark.parametrize(
    "arguments", [["gone.html"], ["gone.html", "v2"], ["old.html", "gone.html"], ["v1", "gone.txt"]]
)
def test_a_file_name_without_its_file(arguments: list[str]) -> None:
    """What has a file's name can be no article: it is said that there is no such file, and no article is guessed."""
    with pytest.raises(SourceError, match=r"There is no file gone\.") as caught:
        positions(arguments, exists=exists)
    assert caught.value.exit_code == 3


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (Target(), ("latest~1", "latest")),
        (Target(versions=(V2,)), ("v2~1", "v2")),
        (Target(versions=(V1, V2)), ("v1", "v2")),
    ],
)
def test_span(target: Target, expected: tuple[str, str]) -> None:
    """No version means the last two, one means what it changed, two mean themselves."""
    assert tuple(map(str, target.span())) == expected


ARTICLES = (
    article("harbor-vote", "https://herald.example/2022/harbor-vote"),
    article("harbor-vote-2", "https://herald.example/2022/harbor-vote-again?id=7"),
    article("false-flag", "http://www.thehill.example/policy/589800-false-flag/"),
)


@pytest.mark.parametrize(
    ("reference", "slug"),
    [
        ("harbor-vote", "harbor-vote"),
        ("HARBOR-vote", "harbor-vote"),
        ("harbor-vote-", "harbor-vote-2"),
        ("f", "false-flag"),
        ("https://thehill.example/policy/589800-false-flag", "false-flag"),
        ("https://THEHILL.example:443/policy/589800-false-flag/?utm_source=x#top", "false-flag"),
        ("https://herald.example/2022/harbor-vote-again?id=7&fbclid=z", "harbor-vote-2"),
    ],
)
def test_articles_by_name_beginning_and_url(reference: str, slug: str) -> None:
    """An article is found by its slug, an unambiguous beginning, or a URL that leads to the same page."""
    assert find_article(reference, ARTICLES).slug == slug


@pytest.mark.parametrize(
    ("reference", "error", "says"),
    [
        ("h", AmbiguousReferenceError, "h could be harbor-vote or harbor-vote-2."),
        ("harbour-vote", UnknownReferenceError, "Did you mean harbor-vote or harbor-vote-2?"),
        ("flag", UnknownReferenceError, "Did you mean false-flag?"),
        ("zzz", UnknownReferenceError, "It holds harbor-vote, harbor-vote-2 and false-flag."),
        ("harbour", UnknownReferenceError, "Did you mean harbor-vote or harbor-vote-2?"),
        ("https://herald.example/2022/harbor-vote-again?id=8", UnknownReferenceError, "tracker add https://herald"),
        ("gone.html", UnknownReferenceError, "No article gone.html"),
    ],
)
def test_unknown_and_ambiguous_articles(reference: str, error: type[TrackerError], says: str) -> None:
    """What is not there, or is there more than once, is answered with what could have been meant."""
    with pytest.raises(error) as caught:
        find_article(reference, ARTICLES)
    assert says in str(caught.value)
    assert caught.value.exit_code == 2


def test_unknown_article_in_an_empty_store() -> None:
    """An empty store says how to fill it."""
    with pytest.raises(UnknownReferenceError, match="It is empty: tracker add"):
        find_article("x", ())


def test_many_articles_are_not_all_listed() -> None:
    """Five names are shown, the others counted."""
    many = [article(f"story-{i}") for i in range(9)]
    with pytest.raises(AmbiguousReferenceError, match="story-4 or 4 more"):
        find_article("story", many)
    with pytest.raises(UnknownReferenceError, match="tracker list names what is there"):
        find_article("xyz", many)


@pytest.mark.parametrize("url", ["http://[::1", "http://host:99999999/"])
def test_a_broken_url_is_its_own_key(url: str) -> None:
    """A URL that cannot be taken apart is equal to itself only."""
    assert url_key(url) == url


def test_a_port_of_its_own_is_another_place() -> None:
    """Ports other than those of the web belong to the page's place."""
    assert url_key("http://h.example:8080/a/") == "h.example:8080/a"
    assert url_key("h.example/a") == url_key("https://www.h.example/a#x")


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("v1", (1, "3f2a9c1b")),
        ("first", (1, "3f2a9c1b")),
        ("latest", (3, "9be01d78")),
        ("prev", (2, "9be01d77")),
        ("prev~1", (1, "3f2a9c1b")),
        ("latest~2", (1, "3f2a9c1b")),
        ("v3~", (2, "9be01d77")),
        ("@3f2a9c1b", (1, "3f2a9c1b")),
        ("3f2a9c1b", (1, "3f2a9c1b")),
        ("@3f2a9c1b00", (1, "3f2a9c1b")),
        ("@abcdef01", (3, "abcdef01")),
        ("@abcdef01~1", (2, "9be01d77")),
        ("20220114T190000Z-3f2a9c1b", (1, "3f2a9c1b")),
        ("@2022-01-14T19:00Z", (1, "3f2a9c1b")),
        ("@2022-01-14T20:30Z", (2, "9be01d77")),
        ("@2022-01-14T15:30-05:00", (2, "9be01d77")),
        ("@2022-01-14 20:59:59z", (2, "9be01d77")),
        ("@2030-01-01T00:00Z", (3, "9be01d78")),
        ("@20220114", (2, "20220114")),
    ],
)
def test_versions_by_reference(reference: str, expected: tuple[int, str]) -> None:
    """Numbers, words, times and permanent names all lead to a version and the capture that shows it."""
    picked = find_version(reference, VERSIONS)

    assert (picked.version.number, picked.capture.digest) == expected


@pytest.mark.parametrize(
    ("reference", "error", "says"),
    [
        ("v4", UnknownReferenceError, "No version v4: there are v1 to v3."),
        ("v0", UnknownReferenceError, "No version v0"),
        ("first~1", UnknownReferenceError, "first~1 is before v1"),
        ("latest~3", UnknownReferenceError, "latest~3 is before v1"),
        ("@ffffffff", UnknownReferenceError, "Its versions are 20220114T190000Z-3f2a9c1b,"),
        ("@2022-01-14T18:59Z", UnknownReferenceError, "v1 was first seen at 2022-01-14T19:00:00Z"),
        ("@2022-01-14T20:30", MisuseError, "has no offset"),
        ("@2022-13-14T20:30Z", MisuseError, "is no time"),
        ("nonsense", UnknownReferenceError, "nonsense is no version"),
    ],
)
def test_versions_that_are_not_there(reference: str, error: type[TrackerError], says: str) -> None:
    """A version that is not there is answered with those that are."""
    with pytest.raises(error) as caught:
        find_version(reference, VERSIONS)
    assert says in str(caught.value)
    assert caught.value.exit_code == 2


def test_only_one_version_and_none() -> None:
    """An article with one version says so, one without says where to look."""
    with pytest.raises(UnknownReferenceError, match="No version prev: there is v1 only"):
        find_version("prev", VERSIONS[:1])
    with pytest.raises(UnknownReferenceError, match="no version yet"):
        find_version("v1", ())


@pytest.mark.parametrize(
    ("asked", "number", "next_number"),
    [("19:30", 1, 2), ("20:00", 2, None), ("20:30", 2, 3), ("23:00", 3, None)],
)
def test_a_time_between_two_sights_tells_no_wording(asked: str, number: int, next_number: int | None) -> None:
    """A moment after the last sight of a wording names the interval; one at which it was seen does not."""
    picked = find_version(f"@2022-01-14T{asked}Z", VERSIONS)
    unseen = picked.unseen

    assert picked.version.number == number
    assert (unseen is None) == (asked == "20:00")
    if unseen:
        assert unseen.after is picked.version
        assert unseen.asked == datetime.fromisoformat(f"2022-01-14T{asked}Z")
        assert (unseen.before and unseen.before.number) == next_number


def test_times_without_offset_are_read_in_the_articles_zone() -> None:
    """A clock time, or the end of a day, is meant where the article is."""
    new_york = ZoneInfo("America/New_York")

    assert find_version("@2022-01-14T15:30", VERSIONS, timezone=new_york).version.number == 2
    assert find_version("@2022-01-14", VERSIONS, timezone=new_york).version.number == 3


def test_eight_digits_are_a_day_where_no_capture_is_called_so() -> None:
    """A digest goes before a day of the same look."""
    assert find_version("@20220115", VERSIONS, timezone=UTC).version.number == 3


def test_one_body_shown_by_two_versions_is_ambiguous() -> None:
    """A digest that stands in two versions (a revert to the same bytes) must be told apart by the whole name."""
    versions = (version(1, "3f2a9c1b"), version(2, "9be01d77"), version(3, "3f2a9c1b"))

    with pytest.raises(AmbiguousReferenceError, match=r"v1 20220114T190000Z-3f2a9c1b or v3 20220114T210000Z-3f2a9c1b"):
        find_version("@3f2a9c1b", versions)
    assert find_version("20220114T210000Z-3f2a9c1b", versions).version.number == 3


def test_version_reference_forgives_a_missing_at() -> None:
    """A digest or a time may be given without the @ where only a version can stand."""
    assert version_reference("2022-01-14T18:47Z").anchor is Anchor.TIME
    assert split_article("https://u@h.example/x") == ("https://u@h.example/x", None)
