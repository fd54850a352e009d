"""The comparison as a whole: what always holds, whatever the texts."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tracker
from tracker.model import Comparison, Document, Moment, Notice, NoticeKind, Op, Significance, TimeSource, WordChange
from tracker.text import squash

WORDS = st.sampled_from(
    "the a ship Anna Silva said sank may will not 12 18 Friday London “ready” people of no all rose fell".split()
)
SENTENCE = st.lists(WORDS, min_size=1, max_size=9).map(lambda words: " ".join(words).capitalize() + ".")
TEXT = st.lists(st.lists(SENTENCE, min_size=1, max_size=4).map(" ".join), max_size=4).map("\n\n".join)


def ops(comparison: Comparison) -> Counter[tuple[str, bool, tuple[str, ...], tuple[str, ...]]]:
    """Every change as its op and words."""
    return Counter(
        (
            str(c.pair.op),
            c.pair.moved,
            tuple(comparison.old.sentence(i) for i in c.pair.old),
            tuple(comparison.new.sentence(i) for i in c.pair.new),
        )
        for c in comparison.changes
    )


@settings(deadline=None, max_examples=150)
@given(TEXT, TEXT)
def test_every_sentence_appears_exactly_once(old: str, new: str) -> None:
    """Nothing is lost or told twice: each sentence of each side is in one change."""
    found = tracker.compare(old, new)

    assert sorted(i for c in found.changes for i in c.pair.old) == list(range(len(found.old.sentences)))
    assert sorted(i for c in found.changes for i in c.pair.new) == list(range(len(found.new.sentences)))


@settings(deadline=None, max_examples=150)
@given(TEXT, TEXT)
def test_every_span_points_at_what_it_says(old: str, new: str) -> None:
    """Evidence is the text at its offsets, equal words are equal, and a claim has evidence."""
    found = tracker.compare(old, new)

    for change in found.changes:
        assert (change.significance is Significance.CLAIM) == bool(change.shifts)
        for op in change.words:
            if op.op is WordChange.EQUAL:
                assert squash(old[slice(*op.old)]) == squash(new[slice(*op.new)])
        for shift in change.shifts:
            assert shift.old or shift.new
            for evidence, text in ((shift.old, old), (shift.new, new)):
                assert evidence is None or squash(text[evidence.start : evidence.end]) == squash(evidence.text)


@settings(deadline=None, max_examples=150)
@given(TEXT)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    """Comparing a text with itself finds nothing."""
    found = tracker.compare(text, text)

    assert {c.pair.op for c in found.changes} <= {Op.UNCHANGED}
    assert found.significance is Significance.NONE
    assert not found.findings
    assert found.disclosure is None


@settings(deadline=None, max_examples=100)
@given(TEXT, TEXT)
def test_the_same_input_gives_the_same_result(old: str, new: str) -> None:
    """A comparison is a function of its input, and its JSON form survives JSON."""
    one = tracker.compare(old, new).to_dict()

    assert json.loads(json.dumps(one)) == one
    assert tracker.compare(old, new).to_dict() == one


@settings(deadline=None, max_examples=100)
@given(st.text(), st.text())
def test_no_text_crashes(old: str, new: str) -> None:
    """Any Unicode on either side is compared."""
    found = tracker.compare(old, new)

    assert "".join(found.old.sentence(i) for i in range(len(found.old.sentences))).split() is not None
    assert json.dumps(found.to_dict())


def test_presplit_sentences_keep_their_indexes() -> None:
    """Indexes are those of the sequences, the text is them joined by newlines, an empty one is counted too."""
    found = tracker.compare_sentences(["One fell.", "", " Two rose."], ["One fell.", "Two rose twice."])

    assert found.old.document.text == "One fell.\n\n Two rose."
    assert [found.old.sentence(i) for i in range(3)] == ["One fell.", "", "Two rose."]
    assert sorted(i for c in found.changes for i in c.pair.old) == [0, 1, 2]


def test_glyphs_alone_are_typographic() -> None:
    """A quotation mark of another shape is a difference, and labelled as nothing more."""
    found = tracker.compare("“We are ready,” she said.", '"We are ready," she said.')

    assert found.significance is Significance.TYPOGRAPHIC
    assert [c.pair.op for c in found.changes] == [Op.EDITED]


def test_a_paragraph_end_that_cuts_a_sentence_is_no_difference() -> None:
    """Where a paragraph's end alone went, two sentences became one, and nothing differs."""
    old, new = "The crane swung\n\nover the quay. It fell.", "The crane swung over the quay. It fell."
    comparison = tracker.compare(old, new)
    assert [str(change.pair.op) for change in comparison.changes] == ["merged", "unchanged"]
    assert (comparison.findings, comparison.lead, comparison.differs) == ((), "", False)


def test_white_space_alone_is_no_change() -> None:
    """Sentences that differ in white space alone are unchanged."""
    found = tracker.compare("The ship  sank at noon.", "The ship\tsank at\u00a0noon.")

    assert [c.pair.op for c in found.changes] == [Op.UNCHANGED]
    assert found.significance is Significance.NONE


def document(**fields: object) -> Document:
    """A document whose body does not matter here."""
    return Document("The quay was closed on Monday.", **fields)  # type: ignore[arg-type]  # keywords of a test


def test_headline_goes_through_the_facets() -> None:
    """A number in the headline is a claim like any other, with offsets into the headline itself."""
    found = tracker.compare(document(headline="Storm kills 12 people"), document(headline="Storm kills 18 people"))

    (entry,) = found.fields
    assert (entry.field, entry.op, entry.significance) == ("headline", Op.EDITED, Significance.CLAIM)
    shift = next(s for s in entry.shifts if s.facet == "quantity")
    assert shift.old is not None
    assert shift.new is not None
    assert (shift.kind, shift.old.text[:2], shift.new.text[:2]) == ("increased", "12", "18")
    assert found.findings


def test_stamps_are_listed_and_never_a_claim() -> None:
    """A new modified time or section is shown, and says nothing about what the article claims."""
    one = datetime(2022, 1, 14, 18, 0, tzinfo=UTC)
    other = one.replace(hour=19)
    found = tracker.compare(
        document(section="City", modified=Moment(one, TimeSource.JSON_LD)),
        document(section="Harbor", modified=Moment(other, TimeSource.JSON_LD)),
    )

    assert [(f.field, f.old, f.new) for f in found.fields] == [
        ("section", "City", "Harbor"),
        ("modified", "2022-01-14T18:00:00Z", "2022-01-14T19:00:00Z"),
    ]
    assert found.significance is Significance.NONE


def test_captions_are_aligned_with_each_other() -> None:
    """A caption that came first does not make the others look edited."""
    found = tracker.compare(document(captions=("The north quay.",)), document(captions=("A crane.", "The north quay.")))

    assert [(f.field, f.index, f.op, f.new) for f in found.fields] == [("captions", 0, Op.ADDED, "A crane.")]


def test_a_lost_standfirst_is_a_deletion() -> None:
    """A field that is gone has no new side."""
    found = tracker.compare(document(standfirst="Two men were hurt."), document())

    assert [(f.field, f.op, f.old, f.new) for f in found.fields] == [
        ("standfirst", Op.DELETED, "Two men were hurt.", None)
    ]


def test_notices_of_both_sides_are_in_the_json_form() -> None:
    """Every field of a notice is published."""
    notice = Notice(NoticeKind.UPDATED, "Updated at 1:47 p.m.", 30, 30, stated_time="13:47")
    found = tracker.compare(document(), document(notices=(notice,))).to_dict()

    assert found["notices"]["old"] == []
    assert found["notices"]["new"][0]["stated_time"] == "13:47"
    assert set(found["notices"]["new"][0]) == set(Notice.__slots__)


def test_without_texts_and_unchanged_places_still_point_right() -> None:
    """A short form without bodies keeps the indexes of the full list."""
    text = "The quay was closed. At least 12 people were hurt."
    found = tracker.compare(text, text.replace("12", "18"))
    short = found.to_dict(texts=False, unchanged=False)

    assert "text" not in short["old"]
    assert [c["index"] for c in short["changes"]] == [1]
    assert {p["change"] for f in short["findings"] for p in f["places"]} == {1}


def test_rows_hold_each_change_and_each_shift() -> None:
    """A table has one row for each change and one for each shift, all with the same columns."""
    old = document(headline="Storm kills 12 people")
    new = document(headline="Storm kills 18 people")
    rows = list(tracker.compare(old, new).rows())

    assert {frozenset(row) for row in rows} == {frozenset(rows[0])}
    assert [row["row"] for row in rows][:2] == ["change", "change"]
    assert ("headline", "quantity", "increased") in {(r["field"], r["facet"], r["kind"]) for r in rows}


def test_the_language_is_the_new_documents_own() -> None:
    """A document states its language; plain strings have the argument's, else English."""
    assert tracker.compare("a", "b").language == "en"
    assert tracker.compare(document(language="de"), document(language="de")).language == "de"
    assert tracker.compare(document(language="de"), document(language="de"), language="fr").language == "de"
    assert tracker.compare("a", "b", language="fr").language == "fr"
    assert tracker.compare_sentences(["a"], ["b"], "fr").language == "fr"


def test_what_is_not_judged_in_a_language_is_said() -> None:
    """Outside English the comparison states which facets spoke, where anything differs; in English all do."""
    german = tracker.compare("Der Hund bellt.", "Der Hund schläft.", language="de").degraded

    assert german is not None
    assert "(de)" in german
    assert tracker.compare("Der Hund bellt.", "Der Hund bellt.", language="de").degraded is None
    assert tracker.compare("The dog barks.", "The dog sleeps.").degraded is None


@pytest.mark.parametrize(
    ("side", "says"),
    [
        (
            {"headline": "The {} cranes of the harbor were found unsafe by {} inspectors"},
            "Words were compared coarsely",
        ),
        ({"captions": ("The {} cranes", "Of the {} harbors", "By {} inspectors")}, "Captions: "),
    ],
)
def test_no_part_of_a_page_is_coarsened_silently(side: dict[str, Any], says: str) -> None:
    """A budget that is reached outside the body is told as well."""

    def filled(word: str) -> Document:
        put = {key: value.format(word, word) if isinstance(value, str) else tuple(text.format(word) for text in value)
               for key, value in side.items()}  # fmt: skip
        return Document("The same.", language="en", **put)

    assert tracker.compare(filled("twelve"), filled("nearly eighteen")).degraded is None
    assert says in tracker.compare(filled("twelve"), filled("nearly eighteen"), budget=1).degraded


def test_the_engine_names_package_segmenter_and_rules() -> None:
    """A result says which rules made it."""
    version, segmenter, rules = tracker.compare("a", "b").engine.split()

    assert version == tracker.__version__
    assert segmenter.startswith("sentencex-")
    assert rules.startswith("rules-")


def test_an_unknown_name_of_the_api_is_an_attribute_error() -> None:
    """A typo fails as Python users expect, and every public name is listed and exists."""
    with pytest.raises(AttributeError, match="no attribute 'compere'"):
        _ = tracker.compere
    assert set(tracker.__all__) <= set(dir(tracker))
    assert callable(tracker.extract)
    assert all(getattr(tracker, name) is not None for name in tracker.__all__)


def test_the_users_own_loaded_names_count_beside_those_that_ship() -> None:
    """A line with "/" lists names of different load, one without words that judge by themselves; in fields too."""
    lines = ["council / junta", "puppet"]
    old = Document("The council met on Friday.", headline="Council meets on bridge")
    new = Document("The puppet council met on Friday.", headline="Junta meets on bridge")
    found = tracker.compare(old, new, labels=lines)
    plain = tracker.compare_sentences(["The council met."], ["The junta met."])
    own = tracker.compare_sentences(["The council met."], ["The junta met."], labels=lines)

    assert [(shift.facet, shift.kind) for shift in found.changes[0].shifts] == [("label", "added")]
    assert [(shift.facet, shift.kind) for shift in found.fields[0].shifts] == [("label", "changed")]
    assert [shift.facet for shift in plain.changes[0].shifts] == ["content"]
    assert [shift.facet for shift in own.changes[0].shifts] == ["label"]
