"""The terminal view: what it says, that it fits, and that nothing in it steers the terminal."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from tests.report.made import OLD_ID, at, compared, compared_sentences, document, stored, version
from tracker.model import (
    Comparison,
    Disclosure,
    DisclosureState,
    FieldChange,
    Finding,
    Interval,
    LeftOut,
    Moment,
    Notice,
    NoticeKind,
    Op,
    Pair,
    Place,
    Provenance,
    TimeSource,
)
from tracker.report import RENDERERS, View
from tracker.report.paper import cells
from tracker.report.passages import Fold, hidden, passages
from tracker.report.words import ranks

OLD = document(
    [
        ["“We are ready,” a port official told reporters.", "The harbor opened at dawn."],
        ["Inspectors found 12 cranes unsafe.", "Nobody asked why.", "It rained that day.", "The mayor spoke at noon."],
        ["This sentence will travel to the very front.", "So will this one, right behind it."],
    ],
    headline="Harbor vote on Friday",
    left_out=(LeftOut("link-card", "Ana SilvaAna Silva", None),) * 4,
)
NEW = document(
    [
        ["“We are ready,” Harbor Master Ana Silva told reporters.", "The harbor opened at dawn."],
        ["This sentence will travel to the very front.", "So will this one, right behind it."],
        [
            "Inspectors found 18 cranes unsafe.",
            "Nobody asked why.",
            "It rained that day.",
            "The union of dockers rejected the whole plan.",
        ],
    ],
    headline="Harbor vote put off",
    left_out=(LeftOut("link-card", "Ana SilvaAna Silva", None),) * 4,
)
UPDATED = Notice(
    NoticeKind.UPDATED,
    "Updated at 1:47 p.m.",
    0,
    0,
    stated_time="13:47",
    time=at(18, 47),
    inferred=("date", "zone"),
)
# Letters, spaces, wide, combining, joined, control, bidi and mark-like characters.
HOSTILE = st.text(
    st.one_of(
        st.sampled_from(
            "aeinrst   .,-[]{}+~“”\u00a0\u00ad\u200d\ufe0f❤1#\u0301\u202e\u2066\x1b\x07\x9b\ud800漢字。👩🇩🇪\u2028\ufffe"
        ),
        st.characters(),
    ),
    max_size=120,
)
SENTENCES = st.lists(HOSTILE.map(str.strip).filter(bool), max_size=6)


def render(comparison: Comparison, **view: object) -> str:
    """The terminal view."""
    return RENDERERS["terminal"](comparison, View(**view))  # type: ignore[arg-type] # any field of it


def steers(char: str) -> bool:
    """True for a character that no report may print."""
    bidi = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    return char in bidi or unicodedata.category(char) in {"Cc", "Cs", "Zl", "Zp"}


@settings(deadline=None)
@given(SENTENCES, SENTENCES, st.integers(40, 100), st.booleans(), st.booleans(), st.text(max_size=30))
def test_no_line_is_wider_than_the_view(
    old: list[str], new: list[str], width: int, color: bool, stat: bool, name: str
) -> None:
    """Whatever the texts and the width, every line fits in display cells."""
    report = render(compared_sentences(old, new), width=width, color=color, stat=stat, old_name=name, context=1)
    plain = re.sub(r"\x1b\[[0-9;]*m", "", report)
    assert all(cell_len(line) <= width for line in plain.split("\n"))


@settings(deadline=None)
@given(SENTENCES, SENTENCES, st.sampled_from(["terminal", "markdown"]), st.text(max_size=20), st.booleans())
def test_nothing_in_a_report_steers(old: list[str], new: list[str], name: str, side: str, unicode: bool) -> None:
    """No control, escape or bidi character of a text or a file name leaves a renderer."""
    report = RENDERERS[name](compared_sentences(old, new), View(old_name=side, new_name=side, unicode=unicode))
    assert not [c for c in report if c != "\n" and steers(c)]
    report.encode("utf-8")


@settings(deadline=None)
@given(SENTENCES, SENTENCES)
def test_every_change_appears(old: list[str], new: list[str]) -> None:
    """Each sentence that came, went or moved stands in the text, and all words of an edited one."""
    comparison = replace(compared_sentences(old, new), findings=())
    report = re.sub(r"\s", "", render(comparison, unicode=False))
    for change in comparison.changes:
        whole = change.pair.op in {Op.ADDED, Op.DELETED} or change.pair.moved
        side, indexes = (comparison.new, change.pair.new) if change.pair.new else (comparison.old, change.pair.old)
        if whole and not change.words:
            for index in indexes:
                words = re.findall("[a-z0-9]+", side.sentence(index))
                assert all(word in report for word in words)
        for op in change.words:
            for text in (comparison.old.document.text[slice(*op.old)], comparison.new.document.text[slice(*op.new)]):
                assert all(word in report for word in re.findall("[a-z]+", text))


@settings(deadline=None)
@given(SENTENCES, SENTENCES, st.sampled_from(["all", "claims", "content", "wording"]), st.integers(0, 3))
def test_folded_and_hidden_sentences_are_counted(old: list[str], new: list[str], only: str, context: int) -> None:
    """What is shown, folded and hidden adds up to every sentence; what an option hides is counted exactly."""
    comparison = compared_sentences(old, new)
    view = View(only=only, context=context)
    items = list(passages(comparison, view))
    folds = [item for item in items if isinstance(item, Fold)]
    assert sum(f.unchanged + f.hidden for f in folds) + len(items) - len(folds) == len(comparison.changes)
    gone = hidden(comparison, view)
    assert gone.sentences >= sum(f.hidden for f in folds)
    assert only != "all" or not any((gone.sentences, gone.fields, gone.findings))


def test_the_whole_view_of_a_stored_pair() -> None:
    """Names, interval, notice, lead, counts, findings, text, what was left out and the commands: in that order."""
    report = render(stored(compared(OLD, replace(NEW, notices=(UPDATED,)))))
    wanted = [
        "harbor-vote · herald.example/news/harbor-vote",
        "v1 3f2a9c1b → v2 9be01d77",
        "old wording last seen   Fri 14 Jan 2022, 1:35 p.m. EST (18:35Z)   3 visits since 1:05 p.m.",
        "new wording first seen  Fri 14 Jan 2022, 1:50 p.m. EST (18:50Z)",
        'The page says "Updated at 1:47 p.m.", which fits. It gives no date or zone; both inferred',
        "Most shifted: ",
        "CLAIMS",
        "quantity changed",
        "CONTENT",
        "WORDING",
        "TEXT",
        "headline ~  Harbor vote [-on Friday-]{+put off+}",
        "¶1 ~  “We are ready,” [-a port official-]{+Harbor Master Ana Silva+} told reporters.",
        "⋮ 1 sentence unchanged (¶1)",
        "¶2 >  (2 sentences moved here from ¶3)",
        "Left out of each text   4 link cards",
        "\n  tracker explain harbor-vote 20220114T180500Z-3f2a9c1b 20220114T185000Z-9be01d77\n",
        "\n  tracker show harbor-vote@20220114T180500Z-3f2a9c1b --raw\n",
        "\n  tracker show harbor-vote@20220114T185000Z-9be01d77 --raw\n",
    ]
    place = 0
    for text in wanted:
        assert text in report[place:], f"{text!r} is missing after\n{report[:place]}"
        place = report.index(text, place)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (TimeSource.USER, "time given by the user"),
        (TimeSource.FILE_NAME, "time from the file name"),
        (TimeSource.FILE, "the file's own time"),
        (TimeSource.JSON_LD, "time given by the page"),
    ],
)
def test_a_time_that_rests_on_no_visit_says_so(source: TimeSource, said: str) -> None:
    """An end of the interval that is not from a visit names its source in words."""
    assert said in render(stored(compared(OLD, NEW), source=source))


def test_two_files_have_names_and_no_times() -> None:
    """Outside a store the sides are the files, and no interval is claimed."""
    report = render(compared(OLD, NEW), old_name="a b.html", new_name="new.html")
    assert report.startswith("a b.html → new.html\n")
    assert "seen" not in report
    assert "tracker explain 'a b.html' new.html" in report


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"between": (at(18, 47, 14), at(18, 47, 24)), "time": None}, "could be any time between Fri 14 Jan 2022"),
        ({"assumed": True}, "The date is assumed: nothing but nearness to the capture decides it."),
        ({"time": at(18, 59)}, "contradicts the visits: the wording was seen before that"),
        ({"time": at(17, 0)}, "contradicts the visits: the old wording was still seen after that"),
        ({"time": None, "inferred": ()}, "which could not be placed in time"),
        ({"inferred": ("zone",)}, "It gives no zone; inferred"),
        ({"kind": NoticeKind.CORRECTION, "time": None, "inferred": ()}, "NOTICES + Updated at 1:47 p.m. "),
        ({"kind": NoticeKind.NOTE}, "(read as Fri 14 Jan 2022, 1:47 p.m. EST (18:47Z); date and zone inferred)"),
        ({"kind": NoticeKind.PUBLISHED, "time": at(12)}, "It is read as Fri 14 Jan 2022, 7:00 a.m. EST (12:00Z)."),
    ],
)
def test_a_notice_says_how_it_was_read(change: dict[str, object], said: str) -> None:
    """Inferred, assumed, ambiguous and contradicting markers are told apart."""
    notice = replace(UPDATED, **change)  # type: ignore[arg-type] # any field of it
    report = render(stored(compared(OLD, replace(NEW, notices=(notice,)))))
    assert said in re.sub(r"\s+", " ", report)


def test_notices_that_stay_or_go_are_told() -> None:
    """A notice on both pages and one that is gone are named as such."""
    gone = replace(UPDATED, text="Updated at 9 a.m.")
    report = render(stored(compared(replace(OLD, notices=(gone, UPDATED)), replace(NEW, notices=(UPDATED,)))))
    assert 'No longer on the page: "Updated at 9 a.m."\n' in report
    assert 'Both pages say "Updated at 1:47 p.m."\n' in report


@pytest.mark.parametrize(
    ("disclosure", "said"),
    [
        (Disclosure(DisclosureState.NONE_FOUND), "No notice found on the page says what changed."),
        (Disclosure(DisclosureState.TIME_ONLY), "Notice: a time only; no notice found on the page says what changed."),
        (Disclosure(DisclosureState.SPEAKS_OF_CHANGE), "Notice: the page says that it changed; no notice found"),
        (Disclosure(DisclosureState.NAMES_THE_CHANGE), "Notice: the page says what changed."),
        (
            Disclosure(DisclosureState.NAMES_THE_CHANGE, (0,), (2, 3)),
            "the page says what changed; no notice found on the page names findings 2 and 3.",
        ),
    ],
)
def test_disclosure_reports_and_does_not_accuse(disclosure: Disclosure, said: str) -> None:
    """The words are about what was found on the page, never about intent."""
    report = render(replace(compared(OLD, NEW), disclosure=disclosure))
    assert said in report
    assert not re.search("silent|stealth|secret|quiet", report, re.IGNORECASE)


def test_identical_documents_are_said_to_be_so() -> None:
    """No difference is a plain sentence, with no empty sections under it."""
    report = render(compared(OLD, OLD))
    assert "No difference: headline and all 8 sentences are the same." in report
    assert "TEXT" not in report


def test_only_a_notice_or_a_stamp_differs() -> None:
    """Where no wording differs but something does, the report says both."""
    report = render(stored(compared(OLD, replace(OLD, notices=(UPDATED,)))))
    assert "No wording differs: headline and all 8 sentences are the same. What differs: the updated marker." in report


CORRECTION = Notice(NoticeKind.CORRECTION, "Correction: An earlier version said 12 cranes.", 0, 0)
OTHER = replace(CORRECTION, text="Correction: An earlier version said 12 or 13 cranes.")


@pytest.mark.parametrize(
    ("old", "new", "said", "lines"),
    [
        (
            (),
            (CORRECTION,),
            "A correction came in; headline and all 8 sentences are the same.",
            ["+ " + CORRECTION.text],
        ),
        (
            (CORRECTION,),
            (),
            "A correction is no longer there; headline and all 8 sentences are the same.",
            ["- " + CORRECTION.text],
        ),
        (
            (CORRECTION,),
            (OTHER,),
            "A correction was changed; headline and all 8 sentences are the same.",
            ["- " + CORRECTION.text, "+ " + OTHER.text],
        ),
        (
            (),
            (CORRECTION, OTHER, replace(OTHER, kind=NoticeKind.NOTE)),
            "2 corrections came in and an editor's note came in; headline",
            ["+ " + OTHER.text],
        ),
    ],
)
def test_a_notice_alone_is_a_difference(
    old: tuple[Notice, ...], new: tuple[Notice, ...], said: str, lines: list[str]
) -> None:
    """Corrections that came, went or changed are said and shown in every view, whatever is hidden."""
    comparison = compared(replace(OLD, notices=old), replace(OLD, notices=new))
    report = re.sub(r"\s+", " ", render(comparison, only="wording"))
    assert said in report
    assert all(line in report for line in lines)
    assert "NOTICES" in report
    assert comparison.differs
    assert "correction" in render(comparison, stat=True)
    markdown = RENDERERS["markdown"](comparison, View())
    assert "## Notices" in markdown
    assert all(line[2:] in markdown for line in lines)


def test_glyphs_beside_a_notice_do_not_make_it_nothing() -> None:
    """Where only glyphs differ but a correction came in, a version is made, and nothing says otherwise."""
    old, new = document([["He said “no” then."]]), document([['He said "no" then.']], notices=(CORRECTION,))
    report = render(compared(old, new))
    assert "A correction came in; all 1 sentence are the same but for glyphs" in report
    assert "no version" not in report


def test_what_counts_as_differing() -> None:
    """Sentences, their places, fields and corrections count; a marker or the shape of a notice's quotes does not."""
    assert not compared(OLD, OLD).differs
    assert not compared(OLD, replace(OLD, notices=(UPDATED,))).differs
    curly, straight = (replace(CORRECTION, text=f"Correction: {q}Ana{q}") for q in '“"')
    assert not compared(replace(OLD, notices=(curly,)), replace(OLD, notices=(straight,))).differs
    assert compared(OLD, NEW).differs
    assert compared(OLD, replace(OLD, headline="Another")).differs
    moved = compared_sentences(["One is here.", "Two is there."], ["Two is there.", "One is here."])
    assert moved.differs


def test_a_moved_sentence_is_told_before_the_text() -> None:
    """What moved is named with both places and its words, though it is no finding; also in Markdown."""
    old = document([[f"Paragraph number {n} says something of its own."] for n in "abcdef"])
    paragraphs = [old.text[slice(*p)] for p in old.paragraphs]
    new = document([[p] for p in (*paragraphs[:2], *paragraphs[3:], paragraphs[2])])
    line = "¶3 → ¶6, to the end: “Paragraph number c says something of its own.”"
    assert f"  Moved: {line}\n" in render(compared(old, new))
    assert f"- moved: {line}" in RENDERERS["markdown"](compared(old, new), View())
    front = document([[p] for p in (*paragraphs[4:], *paragraphs[:4])])
    assert "Moved: 2 sentences, ¶5–¶6 → ¶1–¶2, to the front: “Par" in render(compared(old, front))


def test_many_moves_are_counted() -> None:
    """The first few moves are told, the others counted; a long sentence is cut between words."""
    old = [
        f"Sentence {n} has quite a number of words so that it must be cut somewhere short of its end."
        for n in range(14)
    ]
    pairs = [Pair(Op.UNCHANGED, (n,), (i,), 1.0, n % 2 == 0) for i, n in enumerate(reversed(range(14)))]
    report = render(compared_sentences(old, [old[p.old[0]] for p in pairs], pairs))
    assert "Moved: and 3 more, marked > in the text" in report
    assert re.search("“Sentence 12 has quite a number of words so [a-z ]*[a-z]…”", " ".join(report.split()))


def test_a_return_to_an_earlier_wording_is_said() -> None:
    """A revert names the version whose wording came back, by number and digest."""
    comparison = stored(compared(OLD, NEW))
    new = replace(comparison.new.provenance, version=3, reverts_to=1, reverts_to_id=OLD_ID)
    comparison = comparison.with_provenance(comparison.old.provenance, new, comparison.changed)
    assert "v3 returns to the wording of v1 (3f2a9c1b)." in render(comparison)
    assert "v3 returns to the wording of v1 (3f2a9c1b)." in RENDERERS["markdown"](comparison, View())
    assert comparison.to_dict()["new"]["reverts_to_id"] == OLD_ID


@pytest.mark.parametrize("width", [40, 100])
def test_commands_are_never_broken(width: int) -> None:
    """A command stands whole on a line of its own, however long the slug."""
    slug = "-".join(["harbor"] * 10) + "-ab"
    comparison = stored(compared(OLD, NEW))
    old, new = (replace(side.provenance, article=slug) for side in (comparison.old, comparison.new))
    lines = render(comparison.with_provenance(old, new, comparison.changed), width=width).splitlines()
    commands = [line.strip() for line in lines if "tracker " in line]
    assert commands == [
        f"tracker explain {slug} {old.id} {new.id}",
        f"tracker show {slug}@{old.id} --raw",
        f"tracker show {slug}@{new.id} --raw",
    ]


@pytest.mark.parametrize("width", range(40, 80, 3))
def test_labels_keep_a_space_from_their_values(width: int) -> None:
    """At no width do a label and its value run together, and what is wrapped hangs under what it belongs to."""
    kinds = ("named", "reattributed", "strengthened", "anonymised")
    found = tuple(Finding(n, "attribution", k, "Ana Silva spoke", (Place(0, None, None),)) for n, k in enumerate(kinds))
    report = render(replace(stored(compared(OLD, NEW)), findings=found), width=width)
    for label in (*(f"attribution {kind}" for kind in kinds), "wording last seen", "Left out of each text"):
        assert re.search(rf"{label}(\s|$)", report, re.MULTILINE), report
    text = report[report.index("TEXT") :].splitlines()
    assert all(line.startswith(" ") for line in text[1 : next(i for i, x in enumerate(text) if x[:4] == "head")])


def test_typographic_changes_show_what_cannot_be_seen() -> None:
    """Differences of glyphs are called that, and unusual spaces are made visible."""
    report = render(compared_sentences(["It was 10 a.m. sharp."], ["It was 10\u00a0a.m. sharp."], None))
    old = compared_sentences(["He said “no” then."], ['He said "no" then.'])
    assert "TEXT" not in report or "<U+00A0>" in report
    assert "Only glyphs differ" in render(old)


def test_the_side_called_new_may_be_the_earlier_one() -> None:
    """A comparison against the order of time says so."""
    comparison = stored(compared(OLD, NEW))
    old, new = comparison.old.provenance, comparison.new.provenance
    report = render(comparison.with_provenance(new, old, comparison.changed))
    assert "new wording last seen   Fri 14 Jan 2022, 1:35 p.m." in report
    assert "old wording first seen  Fri 14 Jan 2022, 1:50 p.m." in report
    assert "The side called new is the earlier one." in report
    assert "Both sides show the same version." in render(comparison.with_provenance(new, new, Interval()))


def test_degraded_is_shown() -> None:
    """A coarser comparison is never silent."""
    assert "more coarsely than usual: budget reached" in render(replace(compared(OLD, NEW), degraded="budget reached"))


def test_literal_marks_in_a_text_cannot_be_taken_for_ours() -> None:
    """A text with "[-" of its own gets doubled marks, and the legend says so."""
    report = render(
        compared_sentences(["He wrote [-no-] on all the 12 old pages."], ["He wrote [-no-] on all the 13 old pages."])
    )
    assert "[-no-] on all the [[-12-]]{{+13+}} old pages." in report
    assert "the text has brackets of its own" in report


def test_brackets_and_escapes_are_literal() -> None:
    """A "[sic]" stays, an escape sequence is shown as what it is."""
    report = render(compared_sentences([], ["They said \x1b[31mtheir [sic] [/b] house\u202e."]))
    assert "They said ␛[31mtheir [sic] [/b] house<U+202E>." in report


def test_a_split_shows_each_sentence_on_its_own_line() -> None:
    """The parts of a split stand under each other, with the words that were put between them."""
    old = ["The ferry left the pier at noon and reached the island."]
    new = ["The ferry left the pier at noon.", "It reached the island."]
    report = render(compared_sentences(old, new, [Pair(Op.SPLIT, (0,), (0, 1), 0.9)]))
    assert "÷  (one sentence is now 2)" in report
    assert re.search(r"at noon.*\{\+\.\+\}\n +\{\+It\+\} reached the island\.\n", report)


def test_a_merge_says_how_many_became_one() -> None:
    """A merged sentence names how many it was made of, also when it moved."""
    old = ["Other words stand here.", "He praised the crew.", "He thanked the guard."]
    new = ["He praised the crew and thanked the guard.", "Other words stand here."]
    pairs = [Pair(Op.MERGED, (1, 2), (0,), 0.9, True), Pair(Op.UNCHANGED, (0,), (1,), 1.0)]
    report = render(compared_sentences(old, new, pairs))
    assert "&> (2 sentences moved here from ¶2–¶3; 2 sentences are now one)" in report


def test_what_an_option_hides_is_counted_in_the_last_line() -> None:
    """`--only` and `--stat` say what they keep out of sight."""
    comparison = compared(OLD, NEW)
    last = render(comparison, only="claims").splitlines()[-1]
    assert re.match(r"Hidden by --only claims: \d findings?, \d changed sentences, 1 changed field\.", last)
    report = render(comparison, stat=True)
    assert report.splitlines()[-1] == "Hidden by --stat: the findings and the text."
    assert "2 edited" in report


def test_context_shows_unchanged_sentences_around_a_change() -> None:
    """`--context 1` shows the neighbours of a change and folds the rest."""
    old = [f"Sentence about topic {name} stands here." for name in ("anchors", "boats", "cranes", "docks", "eels")]
    new = [*old[:2], "Sentence about topic planes stands here.", *old[3:]]
    report = render(compared_sentences(old, new), context=1)
    assert "boats" in report
    assert "docks" in report
    assert "anchors" not in report


def test_colour_adds_to_the_marks() -> None:
    """Without its colours, the coloured view is the plain one."""
    comparison = stored(compared(OLD, NEW))
    plain, coloured = render(comparison), render(comparison, color=True)
    assert "\x1b[31m[-" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_ascii_only() -> None:
    """Without Unicode every character is ASCII, and nothing is lost."""
    report = render(stored(compared(OLD, NEW)), unicode=False)
    assert report.isascii()
    assert "v1 3f2a9c1b -> v2 9be01d77" in report


def test_raw_text_says_that_nothing_was_left_out() -> None:
    """With `--raw-text` the report does not speak of what extraction left out."""
    report = render(compared(OLD, NEW), raw_text=True)
    assert "Compared as raw text" in report
    assert "link card" not in report


def test_different_left_out_is_told_by_side() -> None:
    """Where extraction left out other things, each side says its own."""
    report = render(compared(OLD, replace(NEW, left_out=())), old_name="a", new_name="b")
    assert "Left out of a   4 link cards\nLeft out of b   nothing\n" in report


def test_a_capture_without_a_number_goes_by_its_permanent_name() -> None:
    """A side that is no version is named by its digest."""
    comparison = compared(OLD, NEW)
    comparison = comparison.with_provenance(Provenance("harbor-vote", id=OLD_ID), Provenance("harbor-vote"), Interval())
    assert "3f2a9c1b → new" in render(comparison)


def test_times_of_another_day_and_of_an_unknown_zone() -> None:
    """A UTC date is added where it is another day; an unknown zone falls back to UTC."""
    comparison = replace(stored(compared(OLD, NEW)), changed=Interval(at(2, 0), at(3, 30)))
    assert "Thu 13 Jan 2022, 9:00 p.m. EST (14 Jan 02:00Z)" in render(comparison)
    assert "Fri 14 Jan 2022, 02:00Z" in render(comparison, timezone="Not/AZone")


def test_joined_emoji_are_counted_at_their_widest() -> None:
    """A measure that is never too small, whatever the terminal draws."""
    assert cells("❤\ufe0f") == 2
    assert all(cells(char) == cell_len(char) for char in map(chr, range(0x20, 0x3000)) if char.isprintable())
    assert cells("漢字") == 4
    assert version(1, OLD_ID, at(18)).number == 1
    assert Moment(at(18), TimeSource.VISIT).time == at(18)


def test_a_stamp_is_shown_as_a_time() -> None:
    """A modified time that changed, came or went reads as local time, not as a timestamp."""
    stamp = FieldChange("modified", 0, Op.EDITED, "2022-01-14T18:02:00Z", "2022-01-14T18:47:00Z")
    came = FieldChange("published", 0, Op.ADDED, None, "2022-01-14T18:02:00Z")
    report = render(replace(stored(compared(OLD, NEW)), fields=(stamp, came), findings=()), timezone="Europe/Berlin")
    assert "{+Fri 14 Jan 2022, 7:47 p.m. CET (18:47Z)+}" in " ".join(report.split())
    assert "published +  Fri 14 Jan 2022, 7:02 p.m. CET (18:02Z)" in report


def test_many_findings_of_a_sentence_are_a_range() -> None:
    """Three numbers in a row read as a range."""
    assert ranks([1, 2, 5, 6, 7, 9]) == "1 2 5–7 9"


def test_a_year_that_a_notice_does_not_give() -> None:
    """A stated day without a year lacks the year alone."""
    notice = replace(UPDATED, stated_date="XXXX-01-14")
    report = render(stored(compared(OLD, replace(NEW, notices=(notice,)))))
    assert "It gives no year or zone; both inferred" in report


def test_fields_that_came_and_went() -> None:
    """A headline without a predecessor is added, a byline without a successor deleted."""
    report = render(compared(replace(OLD, headline=None, byline="By A. Writer"), NEW))
    assert "headline +  Harbor vote put off" in report
    assert "byline   -  By A. Writer" in report


def test_a_finding_in_many_places_has_them_on_a_line_of_their_own() -> None:
    """Places that do not fit beside a finding stand under it, and a long kind does not push it out."""
    old = [f"The false-flag claim number {name} was made." for name in ("one", "two", "three", "four", "five", "six")]
    comparison = compared_sentences(old, [text.replace("false-flag", "false flag") for text in old])
    places = tuple(Place(index, None, None) for index in range(0, 6, 2)) + tuple(
        Place(i, None, None) for i in (1, 3, 5)
    )
    finding = Finding(1, "wording", "throughout", "false-flag → false flag", places, still=(0,))
    report = render(replace(comparison, findings=(finding,)), width=60)
    assert "in ¶1, ¶3, ¶5, ¶2, ¶4, ¶6" in report
    assert "Here only: it still stands in ¶1." in report


def test_a_narrow_view_stacks_what_stands_side_by_side() -> None:
    """At 40 columns long names, labels and numbers go on lines of their own, and nothing is lost."""
    comparison = stored(compared(OLD, NEW))
    old = replace(comparison.old.provenance, article="a-slug-that-takes-most-of-the-narrow-line")
    comparison = comparison.with_provenance(old, replace(comparison.new.provenance, article=old.article), Interval())
    finding = Finding(1, "attribution", "reattributed", "a port official → Ana Silva", (Place(0, None, None),))
    report = render(replace(comparison, findings=(finding,)), width=10)
    assert max(len(line) for line in report.splitlines() if not line.startswith("  tracker ")) <= 40
    for text in (
        "a-slug-that-takes-most-of-the-narrow-line",
        "\n  v1 3f2a9c1b → v2",
        "attribution reattributed",
        "¶1",
        "Ana Silva",
    ):
        assert text in report
