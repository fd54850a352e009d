"""Word ops: nothing lost, nothing cut in the middle, readable."""

from __future__ import annotations

from itertools import pairwise
from zlib import crc32

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tracker
from tracker.diff import coarse_words, word_ops, word_work
from tracker.diff.tokens import token_spans
from tracker.diff.words import _compared, _of_plain_words, _ops, _window
from tracker.model import WordChange, WordOp

WORDS = st.sampled_from([
    "the", "The", "of", "crane", "cranes", "12", "1,200", "1.5", "1:47", "don't", "don’t", "U.S.", "“", '"', ",", ".",
    "...", "false-flag", "Ana", "Silva", "said", "港", "口", "ไทย", "हिन्दी", "\u00ad", "[sic]",
])  # fmt: skip
TEXTS = st.one_of(st.text(max_size=40), st.lists(WORDS, max_size=25).map(" ".join))


def shown(old: str, new: str) -> list[tuple[str, str, str]]:
    """Every op that is not equal: what, the old words, the new words."""
    return [
        (str(op.op), old[op.old.start : op.old.end], new[op.new.start : op.new.end])
        for op in word_ops(old, new)
        if op.op is not WordChange.EQUAL
    ]


@settings(deadline=None, max_examples=300)
@given(TEXTS, TEXTS)
def test_ops_cover_both_sides_in_order(old: str, new: str) -> None:
    """Applying the ops to old gives new, white space aside; spans ascend on both sides and cut no token."""
    ops = word_ops(old, new)
    if old == new:
        assert ops == ()
        return
    rebuilt = ""
    for op in ops:
        rebuilt += old[slice(*op.old)] if op.op is WordChange.EQUAL else new[slice(*op.new)]
    assert "".join(rebuilt.split()) == "".join(new.split())
    for side, text in (("old", old), ("new", new)):
        spans = [getattr(op, side) for op in ops]
        assert "".join("".join(text[s:e] for s, e in spans).split()) == "".join(text.split())
        assert all(first.end <= second.start for first, second in pairwise(spans))
        starts = {start for start, _ in token_spans(text)}
        assert all(span.start in starts for span in spans if span.start < span.end)


PLAIN = st.sampled_from([
    "the", "of", "crane", "cranes,", "crane.", "Crane", "Ana", "Silva,", "Bo", "12", "13,", "January", "friday", "and",
    "“Go", "left”", '"no', 'yes"', "false-flag", "$5", "(now)", "ships", "harbor:", "“Stay,”", "U.", "p.m.",
    "1:47", "1,200.", "can't", "crew’s", "40%", "€12", "2022-01-14", "-5", "[sic]", "end...", "ünder", "“", "a\u00adb",
    "x\ty",
])  # fmt: skip


@settings(deadline=None, max_examples=500)
@given(st.lists(PLAIN, min_size=1, max_size=14), st.lists(st.tuples(st.integers(0, 13), PLAIN), max_size=4))
def test_plain_words_in_place_of_plain_words_read_like_all_others(runs: list[str], put: list[tuple[int, str]]) -> None:
    """What is told without looking at tokens is what looking at them tells."""
    changed = list(runs)
    for place, run in put:
        changed[place % len(runs)] = run
    old, new = " ".join(runs), " ".join(changed)
    quick = _of_plain_words(old, new)
    if quick is not None and old != new:
        assert quick == tuple(_ops(*_compared(old, new, *_window(old, new), None)))


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_an_op_is_what_its_sides_say(old: str, new: str) -> None:
    """Equal ops have equal tokens; an insert or delete has nothing on the other side."""
    for op in word_ops(old, new):
        left, right = old[slice(*op.old)], new[slice(*op.new)]
        assert (op.op is WordChange.EQUAL) == ("".join(left.split()) == "".join(right.split()))
        assert (op.op is WordChange.INSERT) == (not left)
        assert (op.op is WordChange.DELETE) == (not right)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("He saw 63 cranes.", "He saw 66 cranes.", [("replace", "63", "66")]),
        ("It cost $1,200,000 then.", "It cost $1,250,000 then.", [("replace", "1,200,000", "1,250,000")]),
        ("Up 1.5 percent", "Up 2.5 percent", [("replace", "1.5", "2.5")]),
        ("At 1:47 p.m. it ended.", "At 1:57 p.m. it ended.", [("replace", "1:47", "1:57")]),
        ("They didn't go.", "They did go.", [("replace", "didn't", "did")]),
        ("A U.S. ship", "A U.K. ship", [("replace", "U.S.", "U.K.")]),
        ("On 2022-01-14 it fell", "On 2022-01-15 it fell", [("replace", "2022-01-14", "2022-01-15")]),
        ("Sen. Silva left", "Gov. Silva left", [("replace", "Sen.", "Gov.")]),
        ("On Sept. 5 it fell", "On Sept. five it fell", [("replace", "5", "five")]),
        ("It “works” now", 'It "works" now', [("replace", "“", '"'), ("replace", "”", '"')]),
        ("The dock", "the dock", [("replace", "The", "the")]),
        ("The dock shut.", "On Friday, the dock shut.", [("insert", "", "On Friday,"), ("replace", "The", "the")]),
        ("港口关闭了。", "港口开放了。", [("replace", "关闭", "开放")]),
        ("Same words", "Same  words", []),
        ("They left", "They left early", [("insert", "", "early")]),
        ("They left early", "They left", [("delete", "early", "")]),
        ("It was -5 degrees", "It was 5 degrees", [("replace", "-5", "5")]),
        ("A twelve -bit code", "A twelve - code", [("replace", "-bit", "-")]),
        ("The Harbor Workers Act", "The harbor workers act", [("replace", "Harbor Workers Act", "harbor workers act")]),
        ("ท่าเรือปิด", "ท่าเรือเปิด", [("insert", "", "เ")]),
    ],
)
def test_tokens_are_whole(old: str, new: str, expected: list[tuple[str, str, str]]) -> None:
    """Numbers, times, dates, contractions and abbreviations change as a whole; scripts without spaces by character."""
    assert shown(old, new) == expected


@settings(deadline=None, max_examples=300)
@given(TEXTS, TEXTS)
def test_swapped_sides_give_the_same_ops_swapped(old: str, new: str) -> None:
    """Which text is called old decides nothing but the direction."""
    swapped = {WordChange.INSERT: WordChange.DELETE, WordChange.DELETE: WordChange.INSERT}
    back = tuple(WordOp(swapped.get(op.op, op.op), op.new, op.old) for op in word_ops(new, old))
    assert word_ops(old, new) == back


@settings(deadline=None, max_examples=300)
@given(st.lists(WORDS, max_size=20), st.lists(WORDS, max_size=4), st.lists(WORDS, max_size=4), st.integers(0, 20))
def test_what_both_texts_begin_and_end_with_decides_nothing(
    around: list[str], old: list[str], new: list[str], at: int
) -> None:
    """However much text stands around an edit, its ops hold: they cover both sides and no token is cut."""
    texts = [" ".join([*around[:at], *middle, *around[at:]]) for middle in (old, new)]
    test_ops_cover_both_sides_in_order.hypothesis.inner_test(*texts)  # type: ignore[attr-defined]  # the plain function


@settings(deadline=None)
@given(TEXTS, st.data())
def test_a_window_has_the_tokens_of_the_whole(text: str, data: st.DataObject) -> None:
    """Tokens looked for between two spaces are those that the whole text has there."""
    cuts = [0, *(n for n, letter in enumerate(text) if letter == " "), len(text)]
    start, end = sorted((data.draw(st.sampled_from(cuts)), data.draw(st.sampled_from(cuts))))
    assert token_spans(text, start, end) == [span for span in token_spans(text) if start <= span[0] < end]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Ana or Bo left, Sen. Silva said.", "Ana or Bo left, Sen. silva said.", [("replace", "Silva", "silva")]),
        ("It is a a a b", "It is a a a a b", [("insert", "", "a")]),
        ('He "saw it" and "a very big mess" now', 'He "saw it" and "the very small mess" now',
         [("replace", "a very big", "the very small")]),
    ],
)  # fmt: skip
def test_what_stands_far_from_an_edit_is_read_where_it_matters(
    old: str, new: str, expected: list[tuple[str, str, str]]
) -> None:
    """Short forms, repeated words and quotations around an edit have the say that they have in the whole text."""
    assert shown(old, new) == expected


def test_a_rewritten_phrase_reads_as_one_replacement() -> None:
    """One or two function words that a rewrite keeps by chance do not cut it."""
    old = "Workers at the northern dock of the old harbor town stopped."
    new = "Workers at a crane yard of some new river port stopped."
    assert shown(old, new) == [
        ("replace", "the northern dock of the old harbor town", "a crane yard of some new river port")
    ]


def test_a_word_that_only_lost_its_capital_keeps_no_phrase_apart() -> None:
    """An article that begins the new sentence and stood inside the old phrase is part of the replacement."""
    old = "A clerk who knew the ledger said nothing."
    new = "The treasurer said nothing."
    assert shown(old, new) == [("replace", "A clerk who knew the ledger", "The treasurer")]


def test_content_words_are_no_islands() -> None:
    """A name between two edits stays where it is."""
    old = "The tall engineer Silva wrote down much."
    new = "A young officer Silva gave away little."
    assert ("replace", "The tall engineer", "A young officer") in shown(old, new)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Ana and Bo left.", "Ana and Bo and Cy left.", ("insert", "", "and Cy")),
        ("It is in Fig. [2] and [3] here.", "It is in Fig. [2] here.", ("delete", "and [3]", "")),
        ("Ana, who sang, left.", "Ana, who sang, who ran, left.", ("insert", "", ", who ran")),
        ("One fell. Two rose.", "One fell. Six sank. Two rose.", ("insert", "", "Six sank.")),
    ],
)
def test_an_addition_begins_where_a_phrase_begins(old: str, new: str, expected: tuple[str, str, str]) -> None:
    """Of the places at which an addition or deletion could stand, it stands where it reads as a phrase or sentence."""
    assert shown(old, new) == [expected]
    swapped = {"insert": "delete", "delete": "insert"}[expected[0]], expected[2], expected[1]
    assert shown(new, old) == [swapped]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("On January 14, 2022 it fell.", "On February 14, 2023 it fell.", ("January 14, 2022", "February 14, 2023")),
        ("Then John Adam Kirby left.", "Then Jim Adam Kirk left.", ("John Adam Kirby", "Jim Adam Kirk")),
        ('It is "a very big mess" now', 'It is "the very small mess" now', ("a very big", "the very small")),
        ("It is “a very big mess” now", "It is “the very small mess” now", ("a very big", "the very small")),
    ],
)
def test_two_edits_in_one_date_name_or_short_quotation_are_one(old: str, new: str, expected: tuple[str, str]) -> None:
    """What is read at once is replaced at once."""
    assert shown(old, new) == [("replace", *expected)]


def test_words_between_two_quotations_are_not_quoted() -> None:
    """Edits on both sides of plain words stay two, although marks stand on both sides."""
    assert len(shown('"Yes" cranes fell "no"', '"Yes" ships fell here "no"')) == 2


@settings(deadline=None)
@given(TEXTS, TEXTS, st.integers(0, 60))
def test_with_little_work_ops_are_coarser_and_valid(old: str, new: str, units: int) -> None:
    """Whatever the budget the ops lead from old to new."""
    work = word_work(0, units)
    rebuilt = "".join(
        old[slice(*op.old)] if op.op is WordChange.EQUAL else new[slice(*op.new)] for op in word_ops(old, new, work)
    )
    assert old == new or "".join(rebuilt.split()) == "".join(new.split())
    assert (coarse_words(work) is not None) == work.reached


def test_a_comparison_says_that_its_words_are_coarse() -> None:
    """A budget that the word ops reach stands in `degraded`, one that they do not reach does not."""
    old, new = "ka lo " * 2_500, "lo ka mi " * 1_700
    degraded = tracker.compare_sentences([old], [new], budget=50_000).degraded
    assert (
        degraded == "Words were compared coarsely: the budget was reached, so some long passages are one replacement."
    )
    assert tracker.compare_sentences(["Nine cranes fell."], ["Ten cranes fell."]).degraded is None


def test_very_long_sentences_are_cut_at_words_that_stand_once() -> None:
    """A stretch too large to compare whole is anchored on its unique words, and without any it is one replacement."""
    old = [f"w{n}" for n in range(2000)]
    new = list(old)
    new[0], new[500], new[1999] = "x", "y", "z"
    assert shown(" ".join(old), " ".join(new)) == [
        ("replace", "w0", "x"),
        ("replace", "w500", "y"),
        ("replace", "w1999", "z"),
    ]
    left, right = " ".join(["a", "b"] * 800), " ".join(["c", "d"] * 800)
    assert len(shown(left, right)) == 1
    anchored = shown(f"q {left} crane {left} r", f"s {right} crane {right} t")
    assert len(anchored) == 2


def test_a_long_text_of_common_words_is_compared_in_full() -> None:
    """Where no word stands once, runs of words do, so that small edits in a very long sentence are found as such."""
    old = [f"w{crc32(str(n).encode()) % 300}" for n in range(30_000)]
    new = list(old)
    for at in range(100, 30_000, 3_000):
        new[at] = "x"
    work = word_work(0, 10**6)
    ops = [op for op in word_ops(" ".join(old), " ".join(new), work) if op.op is not WordChange.EQUAL]
    assert len(ops) == 10
    assert not work.reached


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a b c " * 20_000, "b a c c " * 15_000),
        ("x" * 100_000, "x" * 99_999 + "-"),
        ("港口关闭" * 20_000, "口港闭关" * 20_000),
    ],
    ids=["three words", "one word", "characters"],
)
def test_hostile_sentences_end(old: str, new: str) -> None:
    """Shapes that take difflib time by their square or cube are cut short by counted work."""
    ops = word_ops(old, new)
    assert "".join("".join(new[slice(*op.new)] for op in ops).split()) == "".join(new.split())
