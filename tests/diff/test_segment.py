"""Sentences: spans that cover the text, cut where a reader would cut."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
import sentencex
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.diff import SEGMENTER, segment
from tracker.diff.boundaries import belongs_together, by_form, has_form, is_plain
from tracker.diff.segment import _BLANKED, _past_closing_marks

if TYPE_CHECKING:
    from random import Random

PIECES = st.sampled_from([
    "Mr. ", "p.m. ", "U.S. ", "No. ", "no. ", '"', "“", "”", "(", ")", " ", "\n", "\n\n", "\n \n", ". ", "! ", "? ",
    "… ", "- ", "1. ", "2. ", "a) ", "•", "The", "said", "é", "\u3000", "\u2029", "文", "。", "\x85", ":)", "x.com",
    "\r\n", "𝒳",
])  # fmt: skip
TEXTS = st.one_of(st.text(), st.text(st.characters()), st.lists(PIECES, max_size=40).map("".join))


def cut(text: str, language: str = "en") -> list[str]:
    """The sentences as strings."""
    return [text[start:end] for start, end, _ in segment(text, language)]


@settings(deadline=None, max_examples=300)
@given(TEXTS)
def test_spans_cover_every_character_that_is_no_space(text: str) -> None:
    """Spans are ascending, disjoint, without white space at their ends, and leave nothing out."""
    at = 0
    for start, end, _ in segment(text):
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip() != ""
        at = end
    assert not text[at:].strip()


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_a_paragraph_is_cut_alike_wherever_it_stands(first: str, second: str) -> None:
    """What stands in another paragraph has no influence."""
    paragraph = second.strip()
    together = f"{first.strip()}\n\n{paragraph}"
    offset = len(together) - len(paragraph)
    assert cut(paragraph) == [together[start:end] for start, end, _ in segment(together) if start >= offset]


# What a boundary may look at, on each side of it.
REACH = 200
# Words with every kind of mark. No blank line: it ends the paragraph.
RUNS = [
    "Mr. Silva ", "at 3 p.m. ", "the U.S. ", "No. 5 ", "he said no. ", '"We left," ', "“Go!” ", "(as he said) ",
    "(", ")", '"', "'", "‘", "’ ", "'Half' ", "workers' ", "don't ", "[sic] ", "[", "] ", "<b> ", "{", "「", "」", "`",
    "''", "\n", "- one ", "1. one ", "2. two ", "3. three ", "a) first ", "b) second ", "and then they left. ",
    "Was it? ", "the harbor council met on Friday to hear of cranes, ", "The ships came. ", "文。", "x.com ", "etc. ",
    "me. ", "„Er ging.“ ", "‚", "»Er ging.« ", "«", "« Il part. » ", "Go!! I left. ", "goals: (a) to ", ", b) and ",
]  # fmt: skip


def cuts_inside(before: str, middle: str, after: str) -> set[int]:
    """The places in `middle`, beyond reach of what surrounds it, at which a sentence begins or ends."""
    ends = {place - len(before) for start, end, _ in segment(before + middle + after) for place in (start, end)}
    return {place for place in ends if REACH < place < len(middle) - REACH}


@settings(deadline=None, max_examples=300)
@given(st.randoms(use_true_random=False))
def test_a_boundary_depends_on_what_is_near(chance: Random) -> None:
    """Within its paragraph, too, nothing further than 200 characters away decides."""
    left, right, other, another = ("".join(chance.choices(RUNS, k=chance.randint(1, 9))) for _ in range(4))
    middle = "".join(chance.choices(RUNS, k=80))
    assert cuts_inside(left, middle, right) == cuts_inside(other, middle, another)


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_what_is_known_changes_nothing(first: str, second: str) -> None:
    """Paragraphs that were cut before are cut alike."""
    known: dict[str, list[tuple[int, int]]] = {}
    segment(first, known=known)
    assert segment(second, known=known) == segment(second)
    assert segment(second, known=known) == segment(second)


@settings(deadline=None, max_examples=500)
@given(st.one_of(TEXTS, st.lists(st.sampled_from(RUNS), max_size=12).map("".join)))
def test_what_is_left_out_would_find_nothing(block: str) -> None:
    """Where the quick look says that no rule has anything to say, none has."""
    for cut in range(1, len(block)):
        if is_plain(block, cut):
            assert _past_closing_marks(block, cut) == cut
            assert not belongs_together(block, cut)
    assert has_form(block) or by_form(block) == (set(), set())


def test_every_white_space_is_blanked_for_the_library() -> None:
    """Any of it but the plain space would make the library panic."""
    assert {chr(point) for point in range(sys.maxunicode + 1) if chr(point).isspace()} - {" "} <= set(_BLANKED)


def test_a_very_long_paragraph_is_cut_like_a_short_one() -> None:
    """Where the library is given pieces, no boundary is lost or made at their ends."""
    sentences = [f"Worker {n} left the {n * 7}th dock of St. Lund at {n % 12} p.m. on Friday." for n in range(900)]
    assert cut(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "text", ["' " * 60_000, '" ' * 60_000, "[" * 60_000, "1. " * 30_000, "a\n" * 30_000, ". " * 60_000]
)
def test_hostile_paragraphs_end(text: str) -> None:
    """Marks without number take time by their number, not by its square."""
    assert segment(text)


@pytest.mark.parametrize(
    "sentences",
    [
        ["The talks begin at 3 p.m. Eastern on Friday.", "All are invited."],
        ["They rose at 6 a.m. (CDT) and left."],
        ["It began at 10 a.m.", "The mayor spoke first."],
        ["Work begins in June or May.", "Critics object to both."],
        ["The catch weighed 40 lbs. according to the harbor master."],
        ["Jeopardy! returns on Monday with a new host."],
        ["Sen. Ana Silva met Gov. Lund on Jan. 14.", "They agreed."],
        ["A U.S. official spoke.", "U.S. Steel rose."],
        ['“We are ready," an official said.', '“We leave at dawn."', "She left."],
        ['She said, "It is over.', 'We won."', "Then they went home."],
        ['"Is it true?" Silva asked.', '"No!" he shouted.'],
        ["He wrote to x.y@harbor.example.", "See harbor.co.uk for more."],
        ["Is it fair?", "the crowd wondered."],
        ["See Fig. 3 and No. 5.", "No.", "It is not."],
        ["Brig. Silva and Spc. Lund read Roe v. Wade on Sept. 4."],
        ["He said no.", "Five people agreed."],
        ["See Fig. 4 now.", "Ana Silva Jr. left with Dr. Lund and St. John."],
        ["Posted via newsfeed.Com today."],
        ["What a day! :)", "We loved it."],
        ["They came with dogs, cats, etc. and stayed."],
        ["He knew it ... .", "She did not."],
        ["“No.”", "A half century on, the dock still stands."],
        ["The council has been good to me.", "It paid."],
        ["They came with dogs, cats, etc.", "Anything went."],
        ["The Lima-U.S. talks began.", "They failed."],
        ["“Is it true?” I ask.", "She nods."],
        ["It took approx. 3750 tons, est. 1964 prices.", "Nobody paid."],
        ["The dock's owner wrote a report.", "A new 'Half-Day' rule came."],
        ["He said ``it is over.''", "They left."],
        ["It fell in 1805. [12] [citation needed]", "Nobody knew."],
        ['"It fell [...]" (Silva 55).', "Nobody knew."],
        ["The rule (see. section 4.2) is old.", "It stays."],
        ["' It is over. '", "They left."],
        ["« Il est parti. »", "Elle est restée.", "« Oui ! »", "Elle reste."],
        ["„Er ist weg.“", "Sie blieb.", "Er sagte: „Sie rief: ‚Nein.‘“", "„Gut.“", "Ende."],
        ["»Er ist weg.«", "Sie blieb.", "»Gut.«", "Ende."],
        ["The goals: (a) to save, (b) to build and (c) to hire.", "None was met."],
        ["Really?!", "I doubt it.", "What a day!!", "I left."],
    ],
    ids=lambda sentences: sentences[0][:20],
)
def test_news_is_cut_where_a_reader_would(sentences: list[str]) -> None:
    """Abbreviations, clock times, titles that exclaim and quotations do not cut or hide a sentence's end."""
    assert cut(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Harbor vote delayed\nThe council met on Friday.", ["Harbor vote delayed", "The council met on Friday."]),
        ("- one crane\n- two cranes", ["- one crane", "- two cranes"]),
        ("It is so.\n• First. Second.", ["It is so.", "• First.", "Second."]),
        ("1. One thing 2. Another thing 3. A third", ["1. One thing", "2. Another thing", "3. A third"]),
        ("1. The crane.\n2. The dock.", ["1. The crane.", "2. The dock."]),
        (
            "The council of the harbor met on Friday to\nvote on the cranes. It did not vote.",
            ["The council of the harbor met on Friday to\nvote on the cranes.", "It did not vote."],
        ),
        (
            "The harbor council met on Friday with Mayor\nSilva and the workers who had come to speak\non cranes.",
            ["The harbor council met on Friday with Mayor\nSilva and the workers who had come to speak\non cranes."],
        ),
        ("He lives in Porto\r\nShe does not", ["He lives in Porto", "She does not"]),
        ("これは文です。次の文です。", ["これは文です。", "次の文です。"]),
        ('The end came. " Then it was over.', ["The end came.", '" Then it was over.']),
        ("「行く。」彼女は残った。", ["「行く。」", "彼女は残った。"]),
        ("彼は「行く。」と言った。終わり。", ["彼は「行く。」と言った。", "終わり。"]),
        ("Il a dit « oui »", ["Il a dit « oui »"]),
        ("Die „Kostprobe“", ["Die „Kostprobe“"]),
        ("It fell. She said: (", ["It fell.", "She said: ("]),
        ('They said " it is over. " Then they left.', ['They said " it is over. "', "Then they left."]),
        ("", []),
        (" \n\n ", []),
    ],
)
def test_lines_and_lists(text: str, sentences: list[str]) -> None:
    """A line without a stop and a list item end a sentence; a line broken by its width does not."""
    assert cut(text) == sentences


def test_paragraphs_are_counted_over_blocks_that_hold_text() -> None:
    """Blank lines, also with spaces in them, part paragraphs; empty blocks count for nothing."""
    text = "\n\nOne. Two.\n \t\nThree.\n\n\n\nFour."
    assert [sentence.paragraph for sentence in segment(text)] == [0, 0, 1, 2]


@pytest.mark.parametrize("language", ["en-US", "de", "fr_FR", "xx", "", "no-such-language"])
def test_every_language_code_is_accepted(language: str) -> None:
    """Unknown and missing codes fall back; regions are ignored."""
    assert cut("Uno. Due.", language) == ["Uno.", "Due."]


def test_a_panic_of_the_library_falls_back_to_stops(monkeypatch: pytest.MonkeyPatch) -> None:
    """No text makes segmentation fail, whatever the library does."""
    panic = type("PanicException", (BaseException,), {})

    def panics(language: str, text: str) -> list[str]:
        raise panic

    monkeypatch.setattr(sentencex, "segment", panics)
    assert cut("One fell. Two stood. Three") == ["One fell.", "Two stood.", "Three"]


def test_half_a_character_is_a_character() -> None:
    """A lone surrogate, which no encoding writes, is kept and hinders nothing."""
    assert cut("One \ud800 fell. Two stood.") == ["One \ud800 fell.", "Two stood."]


def test_an_interrupt_is_no_panic(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the library's own panics are caught."""

    def interrupted(language: str, text: str) -> list[str]:
        raise KeyboardInterrupt

    monkeypatch.setattr(sentencex, "segment", interrupted)
    with pytest.raises(KeyboardInterrupt):
        segment("One.")


def test_the_segmenter_is_named_with_its_version() -> None:
    """Derived documents can say what cut them."""
    assert SEGMENTER.startswith("sentencex-1.")
