"""list, log, show, ledger and explain, as text and as JSON."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from tests.report.made import ARTICLE, NEW_ID, OLD_ID, at, compared, compared_sentences, document, stored, version
from tracker.model import (
    ArticleStatus,
    Label,
    LeftOut,
    LogEntry,
    Moment,
    Notice,
    NoticeKind,
    Op,
    Pair,
    TimeSource,
)
from tracker.pipeline.ledger import ledger
from tracker.report import View
from tracker.report import history as views

VIEW = View()
VERSION = version(2, NEW_ID, at(18, 50))
SOURCE = stored(compared(document([["One."]]), document([["Two."]]))).new.provenance
CARD = LeftOut("link-card", "Ana SilvaAna Silva is … MORE", 4, "a name glued to a fuller form of itself")


CORRECTED = {"kind": "correction", "text": "Correction: it was 12."}


def logged(number: int, hour: int, **facts: object) -> LogEntry:
    """A version in a log."""
    name = f"20220114T{hour:02d}0000Z-{number:08d}"
    return LogEntry(at(hour), "version", "visit", {"version": number, "id": name, "notices": [], **facts})


def test_an_empty_store_names_the_ways_to_start() -> None:
    """Without an article, the list is what to do next."""
    text = views.list_text([], VIEW)
    for command in ("tracker add URL", "--captured-at", "tracker init --sample", "tracker diff old.html new.html"):
        assert command in text
    assert json.loads(views.list_json([])) == {"schema": "tracker.list/1", "articles": []}


def test_the_list_of_articles() -> None:
    """An entry names the article, its versions, title, outlet, when it changed, and a status that is not active."""
    text = views.list_text(
        [ARTICLE, replace(ARTICLE, status=ArticleStatus.PAUSED, last_changed=None, title=None)], VIEW
    )
    assert "harbor-vote" in text
    assert "2 versions" in text
    assert "Harbor vote · The Herald" in text
    assert "changed Fri 14 Jan 2022, 1:50 p.m. EST (18:50Z)" in text
    assert "harbor-vote · paused" in text
    assert "(no headline)" in text


def test_the_list_as_json() -> None:
    """The schema "tracker.list/1" has the keys that its schema names."""
    (entry,) = json.loads(views.list_json([ARTICLE]))["articles"]
    assert list(entry)[:6] == ["article", "title", "outlet", "urls", "versions", "status"]
    assert entry["last_changed"] == "2022-01-14T18:50:00Z"
    assert entry["next_check"] is None


def test_a_log_names_versions_permanently() -> None:
    """Each version stands with its number and permanent name, what came with it, and reverts by both names."""
    notice = {"kind": "correction", "text": "Correction: it was [12]."}
    entries = [
        logged(1, 10, last_seen="2022-01-14T12:00:00Z"),
        LogEntry(
            at(11), "unchanged", "visit", {"version": 1, "id": OLD_ID, "count": 2, "until": "2022-01-14T12:00:00Z"}
        ),
        logged(2, 13, significance="claim", notices=[notice]),
        logged(3, 14, significance="claim", reverts_to=1),
        LogEntry(at(14), "revert", "visit", {"version": 3}),
        LogEntry(at(15), "gone", "visit", {"detail": "HTTP 404", "hops": ["a", {"to": "b"}]}),
    ]
    text = views.log_text(ARTICLE, entries, VIEW)
    assert "v1 00000001" in text
    assert "first wording · last seen 7:00 a.m." in text
    assert "text unchanged at 2 visits until 7:00 a.m. v1 3f2a9c1b" in " ".join(text.split())
    assert "claim change, a correction came in\n    Correction: it was [12]." in text
    assert "claim change, a correction is no longer there · returns" in text
    assert "returns to the wording of v1 00000001" in text
    assert "back to an earlier wording" not in text
    assert "gone: HTTP 404" in text


OLD_TIME = {"time": "2022-01-14T18:05:00Z", "source": "file-name"}
NEW_TIME = {"time": "2022-01-14T18:35:00Z", "source": "user"}
MOVED = {"from": "herald.example/pier", "into": "herald.example/harbor-vote", "captures": 2}


@pytest.mark.parametrize(
    ("kind", "facts", "said"),
    [
        ("renamed", {"old": "pier", "new": "harbor-vote"}, "renamed from pier to harbor-vote"),
        (
            "renamed",
            {"old": "harbor-vote", "new": "pier", "undoes": "ab12"},
            "undone: renamed from pier to harbor-vote",
        ),
        (
            "retimed",
            {"capture": OLD_ID, "old": OLD_TIME, "new": NEW_TIME},
            "corrected from Fri 14 Jan 2022, 1:05 p.m. EST (18:05Z) (time from the file name) to Fri 14 Jan 2022, 1:35",
        ),
        ("retimed", {"capture": OLD_ID, "old": "?", "new": {"time": "?"}}, "corrected from ? to ?"),
        ("tagged", {"tags": ["port"]}, "tag port put on"),
        ("tagged", {"tags": ["2022", "port"]}, "tags 2022 and port put on"),
        ("tagged", {"tags": ["port"], "removed": True}, "tag port taken off"),
        ("tagged", {"tags": ["port"], "removed": True, "undoes": "ab12"}, "undone: tag port put on"),
        ("alias", {"url": "https://x.example/a", "removed": True}, "no longer a URL: https://x.example/a"),
        ("alias", {"version": 1, "id": OLD_ID}, "another URL of the article was seen"),
        ("merged", MOVED, "2 captures of pier merged into harbor-vote"),
        ("merged", {**MOVED, "undoes": "ab12"}, "undone: 2 captures split off from harbor-vote as pier"),
        ("split", {**MOVED, "captures": 1}, "1 capture split off from pier as harbor-vote"),
        ("split", {**MOVED, "undoes": "ab12"}, "undone: 2 captures of harbor-vote merged into pier"),
        ("paused", {}, "watching paused"),
        ("resumed", {"undoes": "ab12"}, "undone: watching paused"),
        ("paused", {"undoes": "ab12"}, "undone: watching resumed"),
        ("returned", {"version": 1, "id": OLD_ID}, "back: the page is there again v1 3f2a9c1b"),
        ("revert", {"version": 3, "id": NEW_ID}, "back to an earlier wording v3 9be01d77"),
        ("revert", {"reverts_to": 1}, "back to the wording of v1"),
        ("restamped", {"version": 1}, "restamped: only a marker, the section or a time of the page differs v1"),
        ("doubtful", {}, "doubtful: much shorter than before"),
        ("blocked", {"detail": "a consent page"}, "blocked: a consent page"),
        (
            "witnessed",
            {"by": ["an archive", {"at": "noon"}], "detail": "seen"},
            "witnessed; seen; by: an archive at noon",
        ),
        ("not-a-kind", {"undoes": "ab12"}, "undone: not a kind"),
    ],
)
def test_every_event_has_a_readable_line(kind: str, facts: dict[str, object], said: str) -> None:
    """Whatever happened is said in words, without names of keys; an undo reads as one."""
    text = " ".join(views.log_text(ARTICLE, [LogEntry(at(19), kind, None, facts)], VIEW).split())
    assert text.endswith(said) or said in text
    assert not re.search("undoes|source (user|visit)|removed True|, new ", text)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ([], [CORRECTED], "a correction came in"),
        ([CORRECTED], [], "a correction is no longer there"),
        ([CORRECTED], [CORRECTED], "the same words in another order"),
    ],
)
def test_a_version_of_the_same_words_says_what_made_it(before: list[object], after: list[object], said: str) -> None:
    """A version without a change of wording is one by its notices or its order, never a "none change"."""
    entries = [logged(1, 10, notices=before), logged(2, 11, significance="none", notices=after)]
    text = views.log_text(ARTICLE, entries, VIEW)
    assert f"\n    {said}\n" in text
    assert "none change" not in text
    assert "not compared with the version before" in views.log_text(ARTICLE, [entries[0], logged(2, 11)], VIEW)


def test_alternating_wordings_are_folded() -> None:
    """Variants that follow each other are one entry; a single one is told as what it is."""
    variants = [logged(n, n + 9, variant=True, significance="wording") for n in (2, 3, 4)]
    text = views.log_text(ARTICLE, [logged(1, 9), *variants], VIEW)
    assert "3 versions in which earlier wordings alternate" in text
    assert "v2 00000002 – v4 00000004" in text
    alone = views.log_text(ARTICLE, [logged(1, 9), variants[0], logged(5, 20, significance="claim")], VIEW)
    assert "wording change · a wording that alternates" in alone


def test_the_source_of_a_logged_time_is_said() -> None:
    """A time that is not from a visit names its source, known or not."""
    entries = [LogEntry(at(10), "paused", "user"), LogEntry(at(11), "alias", "elsewhere", {"url": "x"})]
    text = views.log_text(ARTICLE, entries, VIEW)
    assert "(time given by the user)   watching paused" in text
    assert "(elsewhere)   new URL: x" in text
    moved = [LogEntry(at(10), "renumbered", None, {"versions": [[2, 3], [3, 4]], "because": OLD_ID})]
    assert "renumbered: v2 is now v3 and v3 is now v4, because 2022" in " ".join(
        views.log_text(ARTICLE, moved, VIEW).split()
    )
    times = [LogEntry(at(10), "unchanged", None, {"count": 2, "until": at(11)})]
    assert "at 2 visits until 6:00 a.m." in views.log_text(ARTICLE, times, VIEW)


def test_the_log_as_json() -> None:
    """The schema "tracker.log/1" gives each entry's facts beside its time, kind and source."""
    out = json.loads(views.log_json(ARTICLE, [logged(1, 10)]))
    assert (out["schema"], out["article"]) == ("tracker.log/1", "harbor-vote")
    assert out["events"][0]["time"] == "2022-01-14T10:00:00Z"
    assert out["events"][0]["version"] == 1


def test_a_version_to_read() -> None:
    """Show gives headline, standfirst, byline, times, notices, numbered paragraphs, captions and what is left out."""
    shown = document(
        [["One [sic]."], ["Two."]],
        headline="Harbor vote",
        standfirst="What it means.",
        byline="By A. Writer",
        captions=("A crane.",),
        published=Moment(at(12), TimeSource.JSON_LD),
        modified=Moment(at(13), TimeSource.VISIT),
        notices=(
            Notice(NoticeKind.UPDATED, "Updated at 1:47 p.m.", 0, 0),
            Notice(NoticeKind.NOTE, "We moved a photo.", 0, 0),
        ),
        left_out=(CARD,),
        problem="too short",
    )
    text = views.show_text(shown, SOURCE, VIEW)
    for part in (
        "v2 9be01d77",
        "Harbor vote\nWhat it means.\nBy A. Writer\n",
        "published Fri 14 Jan 2022, 7:00 a.m. EST (12:00Z) (time given by the page)",
        "\nUpdated at 1:47 p.m.\n  could not be placed in time\n",
        "editor's note: We moved a photo.",
        "¶1  One [sic].",
        "¶2  Two.",
        "caption 1   A crane.",
        "Left out: 1 link card\n  tracker show harbor-vote@20220114T185000Z-9be01d77 --removed\n",
        "No article: too short",
    ):
        assert part in text
    bare = views.show_text(document([["One."]]), replace(SOURCE, visits=3, last_seen=at(20)), VIEW)
    assert "(no headline)" in bare
    assert "captured Fri 14 Jan 2022, 1:50 p.m. EST (18:50Z) (the time of the visit)" in bare
    assert "seen at 3 visits, first Fri 14 Jan 2022, 1:50 p.m. EST (18:50Z), last 3:00 p.m." in " ".join(bare.split())


def test_what_was_left_out_in_full() -> None:
    """Each left-out text stands with its rule, evidence and place; what was kept with a label too."""
    kept = Label("link-card", 6, 10, "no whole match")
    text = views.removed_text(
        document([["One."], ["Two."]], left_out=(CARD, replace(CARD, at=None, evidence="")), labels=(kept,)),
        SOURCE,
        VIEW,
    )
    assert "link-card: a name glued to a fuller form of itself" in text
    assert "Ana SilvaAna Silva is … MORE" in text
    assert "outside the body" in text
    assert "kept, though it looks like link card: no whole match" in text
    assert "Two." in text
    assert "Nothing was left out." in views.removed_text(document([["One."]]), SOURCE, VIEW)


def test_a_document_as_json() -> None:
    """The schema "tracker.document/1" names the capture that was read, and every time with what it rests on."""
    page = document([["One."]], published=Moment(at(12), TimeSource.USER), modified=Moment(at(13), TimeSource.JSON_LD))
    out = json.loads(views.document_json(page, SOURCE))
    assert (out["schema"], out["version"], out["id"], out["text"]) == ("tracker.document/1", 2, NEW_ID, "One.")
    assert (out["captured_at"], out["time_source"], out["visits"]) == ("2022-01-14T18:50:00Z", "visit", 1)
    assert out["published"] == {"time": "2022-01-14T12:00:00Z", "source": "user"}
    assert out["modified"] == {"time": "2022-01-14T13:00:00Z", "source": "json-ld"}


OLD = ["Inspectors found 12 cranes.", "It rained.", "He left early.", "He thanked the guard.", "Gone with the wind."]
NEW = ["Inspectors found 18 cranes.", "He left early and thanked the guard.", "It rained.", "Brand new words here."]
PAIRS = [
    Pair(Op.EDITED, (0,), (0,), 0.9),
    Pair(Op.MERGED, (2, 3), (1,), 0.9),
    Pair(Op.UNCHANGED, (1,), (2,), 1.0, True),
    Pair(Op.DELETED, (4,), (), 0.0),
    Pair(Op.ADDED, (), (3,), 0.0),
]


def book() -> object:
    """A ledger of two versions with every kind of entry but a split."""
    versions = [version(1, OLD_ID, at(18, 5)), VERSION]
    return ledger(versions, [stored(compared_sentences(OLD, NEW, PAIRS))])


def test_the_ledger_to_read() -> None:
    """Every wording stands beside its version's number and permanent name; what left says so."""
    text = views.ledger_text(book(), VIEW)  # type: ignore[arg-type] # a Ledger
    for part in (
        "7 sentences ever stood here" if "7 sentences" in text else "6 sentences ever stood here",
        "1    v1 3f2a9c1b  Inspectors found 12 cranes.",
        "     v2 9be01d77  (edited, claim) Inspectors found [-12-]{+18+} cranes.",
        "(moved to ¶3) the same words",
        "merged into",
        "no longer there",
        "(added, claim) Brand new words here.",
    ):
        assert part in text, text
    parts = ["The ferry left.", "It reached the island at last."]
    split = compared_sentences([" and ".join(parts)], parts, [Pair(Op.SPLIT, (0,), (0, 1), 0.9)])
    assert "(cut off from 2; split" in views.ledger_text(ledger([version(1, OLD_ID, at(18)), VERSION], [split]), VIEW)
    again = compared_sentences(["He left."], []), compared_sentences([], ["He left."])
    three = [version(1, OLD_ID, at(18)), VERSION, version(3, "20220114T190000Z-00000003", at(19))]
    assert "(returned, last seen in v1 3f2a9c1b, claim) the same words" in views.ledger_text(ledger(three, again), VIEW)
    assert "0 sentences ever stood here" in views.ledger_text(ledger([], []), VIEW)
    titled = compared(document([["One."]], headline="Vote"), document([["One."]], headline="Vote"))
    assert "headline    v1 3f2a9c1b  Vote" in views.ledger_text(ledger([version(1, OLD_ID, at(18))], [titled]), VIEW)


def test_the_ledger_as_json() -> None:
    """The schema "tracker.ledger/1" gives entries with their wordings, versions by both names."""
    out = json.loads(views.ledger_json(book()))  # type: ignore[arg-type] # a Ledger
    assert (out["schema"], out["article"]) == ("tracker.ledger/1", "harbor-vote")
    first = out["entries"][0]
    assert first["entered"] == {"version": 1, "id": OLD_ID}
    assert [w["arrival"] for w in first["wordings"]] == ["first", "edited"]
    assert {entry["place"] for entry in out["entries"]} == {"body"}


def test_why_no_version_was_made() -> None:
    """Two captures that differ in link cards alone: no version, and the cards that differ are named."""
    other = replace(CARD, text="Joe BidenJoe Biden is … MORE")
    old, new = document([["One."]], left_out=(CARD, CARD)), document([["One."]], left_out=(CARD, other))
    explained = views.explanation(old, new, stored(compared(old, new)))
    assert not explained.makes_version
    assert (explained.only_old, explained.only_new) == ((CARD,), (other,))
    text = views.explain_text(explained, VIEW)
    assert "No version is made of the difference" in text
    assert "What was left out differs: 2 texts, left out as link-card." in text
    assert "identical, character for character" in text
    assert "LEFT OUT OF v2 9be01d77 ONLY" in text
    out = json.loads(views.explain_json(explained))
    assert (out["schema"], out["makes_version"]) == ("tracker.explain/1", False)
    assert out["new"]["only_here"][0]["text"] == "Joe BidenJoe Biden is … MORE"


def test_what_differs_outside_the_body_is_named_block_by_block() -> None:
    """Of a menu of which one line changed, explain names that line, and shows only the beginning of a long one."""
    menus = [
        "\n".join(["Home", word, "Sports", *(f"Link number {n}" for n in range(90))]) for word in ("News", "Opinion")
    ]
    sides = [document([["One."]], left_out=(LeftOut("navigation", menu, None, "outside"),)) for menu in menus]
    old, new = sides
    explained = views.explanation(old, new, stored(compared(old, new)))
    assert [item.text for item in (*explained.only_old, *explained.only_new)] == ["News", "Opinion"]
    text = views.explain_text(explained, VIEW)
    assert "    Opinion\n" in text
    assert text.count("Link number 1\n") == 2
    assert "Link number 80" not in text
    assert "Link number 80" in views.removed_text(sides[0], SOURCE, VIEW)


def test_what_differs_without_making_a_version() -> None:
    """Glyphs and markers are named as what differs; another extractor too."""
    marker = Notice(NoticeKind.UPDATED, "Updated", 0, 0)
    old, new = (
        document([["He said “no” then."]]),
        document([['He said "no" then.']], notices=(marker,), extractor="text/2"),
    )
    explained = views.explanation(old, new, compared(old, new))
    assert not explained.makes_version
    why = " ".join(explained.why)
    assert "Glyphs differ" in why
    assert "The updated marker differs, which is recorded as an event (restamped)." in why
    assert "different extractors (text/1, text/2)" in why


def test_a_wording_that_differs_makes_a_version() -> None:
    """A corrected text or a new correction is a version, and explain says so."""
    correction = Notice(NoticeKind.CORRECTION, "Correction: it was 12.", 0, 0)
    old, new = document([["One."]]), document([["One."]], notices=(correction,))
    noticed = views.explanation(old, new, compared(old, new))
    assert noticed.makes_version
    assert noticed.why[0].startswith("A correction came in: these are two versions.")
    explained = views.explanation(old, document([["Two."]]), compared(old, document([["Two."]])))
    assert explained.makes_version
    assert "The wording differs" in views.explain_text(explained, VIEW)
