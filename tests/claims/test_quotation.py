"""The facet `quotation`."""

from __future__ import annotations

import pytest

from tests.claims.edits import assert_proven, edit, kinds, mirror, plainly, shifts, side
from tracker import diff
from tracker.claims.edit import Body, Edit
from tracker.pipeline.compare import compare
from tracker.pipeline.passages import passage

SHIFTED = [
    ("“The old pier is safe,” he said.", "“The pier is safe,” he said.", ["altered"]),
    ("“We came … we saw it all,” he said.", "“We came at dawn … we saw it all,” he said.", ["extended"]),
    ("“We will never sell the harbor,” she said.", "“We will not sell the harbor,” she said.", ["altered"]),
    ("The clerk “forgot” the file.", "The clerk forgot the file.", ["paraphrased"]),
    ("The clerk forgot the file.", "The clerk “forgot” the file.", ["added"]),
    ("“The pier is safe and the crane is sound,” he said.", "“The pier is safe,” he said.", ["cut"]),
    ("“The pier is safe,” he said.", "“The pier is safe and the crane is sound,” he said.", ["extended"]),
    ("“The pier, after some work, is safe,” he said.", "“The pier … is safe,” he said.", ["cut"]),
    ("“Nobody asked the divers,” she said.", "She refused to talk.", ["removed"]),
    ("She refused to talk.", "“Nobody asked the divers,” she said.", ["added"]),
    ("“The divers found nothing,” she said.", "She said that the divers had found nothing.", ["paraphrased"]),
    ("“We have no choice,” he said.", "“We had no choice,” he said.", ["altered"]),
    ("“The pier is safe,” he said.", "“The piers are safe,” he said.", ["altered"]),
    ("He called it 'a disgrace' and left.", "He called it 'a triumph' and left.", ["altered"]),
    ("Elle a dit « nous partons demain ».", "Elle a dit « nous restons ici ».", ["removed", "added"]),
    ("Sie sagte: „Wir gehen morgen nach Hause.“", "Sie sagte: „Wir gehen niemals nach Hause.“", ["altered"]),
    (None, "“Good morning,” the pilot said.", ["added"]),
    ("“Good morning,” the pilot said.", None, ["removed"]),
    ("“Stop,” he said. “Go home now,” she said.", "“Stop,” he said.", ["removed"]),
    ("“We came to the pier — then left,” he said.", "“We came to the pier — left,” he said.", ["altered"]),
    ("It was “cold, wet and dark” at sea.", "It was “cold” at sea.", ["cut"]),
    ("The clerk called it “careless”.", "The clerk called it “criminal”.", ["altered"]),
    ("They spoke of 'an accident' at sea.", "They spoke of 'a crime' at sea.", ["altered"]),
]
SILENT = [
    ("“The health-care plan of the town works,” he said.", "“The healthcare plan of the town works,” he said."),
    ("“A number of boats sank,” he said.", "“Several boats sank,” he said."),
    ("“We need the the boats,” he said.", "“We need the boats,” he said."),
    ("“We must repair it now,” he said.", "“We must fix it now,” he said."),
    ("“We are ready,” she said; it wasn’t over.", '"We are ready," she said; it wasn\'t over.'),
    ("“It's late. We leave,” she said.", "“It is late,” she said. “We leave.”"),
    ('They carried out “acts of arson against barns," he said.', '"acts of arson against barns," he said they did.'),
    ("'Tis the guards' view that it's late.", "’Tis the guards’ view that it’s very late."),
    ("The rock 'n' roll of the '90s was loud.", "The rock ’n’ roll of the ’90s was noisy."),
    ("“The govenment must act,” he said.", "“The government must act,” he said."),
    ("“We need six boats,” he said.", "“We need 6 boats,” he said."),
    ("“Prices rose 5.1 percent,” he said.", "“Prices rose 5.1%,” he said."),
    ("He is 6'2\" tall and strong.", "He is 6'2\" tall and quick."),
    ("“The harbor is closed,” he said.", "“The harbour is closed,” he said."),
    ("The mayor said: “We leave.", "The mayor said: We leave."),
    ("He said “that the plan was good.", "He said that the plan was good.”"),
    ("The mayor spoke.", "The mayor spoke for an hour."),
    ("“He said ‘maybe’ to us,” she said.", "“He said maybe to us,” she said."),
    ("“We can’t wait,” he said.", "He said, “We cannot wait.”"),
    ("“They’re late and I’m cold,” he said.", "“They are late and I am cold,” he said."),
]


@pytest.mark.parametrize(("old", "new", "expected"), SHIFTED)
def test_what_became_of_a_quotation(old: str | None, new: str | None, expected: list[str]) -> None:
    """A quotation that came, went or changed its words is a shift of the right kind, with its words as proof."""
    change = edit(old, new)
    found = shifts("quotation", change)

    assert [shift.kind for shift in found] == expected
    assert_proven(change, found)


@pytest.mark.parametrize(("old", "new", "expected"), SHIFTED)
def test_swapping_the_sides_mirrors_the_kind(old: str | None, new: str | None, expected: list[str]) -> None:
    """What came one way went the other."""
    assert plainly(kinds("quotation", "", new, old)) == mirror(expected)


@pytest.mark.parametrize(("old", "new"), SILENT)
def test_marks_glyphs_and_typing_are_no_shift(old: str, new: str) -> None:
    """Marks of another shape, slips, spelling and unpaired marks leave a quotation what it was, in both directions."""
    assert kinds("quotation", "", old, new) == []
    assert kinds("quotation", "", new, old) == []


def test_a_sentence_inside_a_long_quotation_is_quoted() -> None:
    """A sentence without marks of its own belongs to the quotation that its paragraph has opened before it."""
    old = "“We came early. The gate was open. We went in,” she said."
    new = "“We came early. The gate was locked. We went in,” she said."
    bodies = [Body(text, diff.segment(text)) for text in (old, new)]
    before, after = (passage(body, (1,)) for body in bodies)
    assert before
    assert after
    change = Edit(before, after, diff.word_ops(before.text, after.text))

    found = shifts("quotation", change)

    assert [(s.kind, s.old and s.old.text, s.new and s.new.text) for s in found] == [("altered", "open", "locked")]
    assert_proven(change, found)


def test_a_quotation_goes_on_where_the_next_paragraph_opens_with_a_mark() -> None:
    """An open quotation ends with its paragraph and counts only if the next paragraph begins with a mark."""
    going_on = side("“The ferry was late.\n\n“It was always late,” she said.")
    left_open = side("“The ferry was late.\n\nIt was always late, she said.")
    assert going_on
    assert left_open

    assert [q.start for q in going_on.body.quotations] == [0, 22]
    assert left_open.body.quotations == ()


def test_a_quotation_that_moved_within_the_text_is_not_lost() -> None:
    """A quotation that is gone from one sentence and stands in another sentence of the new text is no shift."""
    old_text = "“The gate was open,” she said. They left.\n\nNight fell."
    new_text = "She spoke. They left.\n\nNight fell. “The gate was open,” she said."
    old, new = (Body(text, diff.segment(text)) for text in (old_text, new_text))
    before, after = passage(old, (0,)), passage(new, (0,))
    assert before
    assert after

    assert shifts("quotation", Edit(before, after, diff.word_ops(before.text, after.text))) == ()


def test_passages_of_separate_pieces_find_their_quotations() -> None:
    """Sentences joined from different places keep the offsets of their quotations."""
    text = "“One ship sank,” he said. Rain fell. “Two ships came,” she said."
    body = Body(text, diff.segment(text))
    joined = passage(body, (0, 2))
    assert joined
    change = Edit(joined, None, ())

    found = shifts("quotation", change)

    assert [s.old and s.old.text for s in found] == ["“One ship sank,”", "“Two ships came,”"]
    assert_proven(change, found)


def test_loose_synonyms_alter_a_quotation() -> None:
    """Words that only sometimes mean the same are not what was said; an abbreviation is."""
    assert kinds("quotation", "", "“The plan satisfied us,” he said.", "“The plan fulfilled us,” he said.") == [
        "altered"
    ]
    assert kinds("quotation", "", "“The United States left,” he said.", "“The U.S. left,” he said.") == []


def test_english_lists_are_not_asked_about_other_languages() -> None:
    """What would be one word with a slip in English may be two words elsewhere."""
    before, after = "„Der Zaun ist gros“, sagte sie.", "„Der Zaun ist grob“, sagte sie."

    assert [s.kind for s in shifts("quotation", edit(before, after, language="de"))] == ["altered"]
    assert [s.kind for s in shifts("quotation", edit(before, after))] == []


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("“I regret the noise,” she said.", "“I deeply regret the noise,” she said.", "I regret → I deeply regret"),
        ("“We will never sell it,” she said.", "“We will sell it,” she said.", "will never sell → will sell"),
        (
            "“It was late and we did not stop,” she said.",
            "“It was late and we did stop,” she said.",
            "did not stop → did stop",
        ),
    ],
)
def test_words_put_into_a_quotation_are_shown_with_the_same_neighbours(old: str, new: str, says: str) -> None:
    """Both sides are widened alike, so that no line states a replacement that was not made."""
    for before, after, line in ((old, new, says), (new, old, " → ".join(says.split(" → ")[::-1]))):
        assert compare(before, after).findings[0].says == line


def test_what_was_cut_from_a_quotation_is_told_alone() -> None:
    """Nothing stands in the place of words that were cut, or that a quotation was extended by."""
    long, short = "“The pier is safe and the crane is sound,” he said.", "“The pier is safe,” he said."

    assert [(f.kind, f.says) for f in compare(long, short).findings] == [("cut", "and the crane is sound")]
    assert [(f.kind, f.says) for f in compare(short, long).findings] == [("extended", "and the crane is sound")]


def test_a_short_change_in_a_long_quotation_is_shown_with_its_words() -> None:
    """The words that a long quotation begins and ends with are not in the proof, and the quotation is."""
    frame = "“We came to the old harbor before dawn and {} the crane there with all of the divers,” she said."
    change = edit(frame.format("repaired"), frame.format("never saw"))

    (found,) = shifts("quotation", change)

    assert found.old
    assert found.new
    assert (found.kind, found.old.text, found.new.text) == ("altered", "repaired", "never saw")
    assert change.old
    assert [change.old.body.text[a:b] for a, b in found.old.also] == [change.old.text.removesuffix(" she said.")]


def test_a_text_with_very_many_quotations_finds_the_one_that_changed() -> None:
    """However many quotations one sentence has, each is compared with the one that answers to it."""
    said = [f"“number {n} is here”" for n in range(400)]
    new = [word.replace("number", "figure") if n % 9 == 0 else word for n, word in enumerate(said)]

    found = shifts("quotation", edit(f"He read {', '.join(said)}.", f"He read {', '.join(new)}."))

    assert {shift.kind for shift in found} == {"altered"}
    assert len(found) == 45


@pytest.mark.parametrize(
    ("apart", "together"),
    [
        (
            "“The pump failed,” she said. “Then the hold filled up.”",
            "“The pump failed. Then the hold filled up,” she said.",
        ),
        ("“It was six,” Ana Silva said. “We saw no light.”", "“It was six. We saw no light,” Ana Silva said."),
        ("“It was six,” she said. “We saw 40 boats,” she added.", "“It was six. We saw 40 boats,” she said."),
    ],
)
def test_a_speaker_put_elsewhere_among_the_same_quoted_words_is_wording(apart: str, together: str) -> None:
    """Whichever sentences the quoted words stand in then, none of them came or went."""
    for old, new in ((apart, together), (together, apart)):
        assert [shift for change in compare(old, new).changes for shift in change.shifts] == []


def test_a_word_altered_while_the_speaker_moved_is_still_told() -> None:
    """What moves with the speaker hides nothing."""
    old, new = (
        "“The pump failed,” she said. “Then the hold filled up.”",
        "“The pump broke. Then the bar filled up,” she said.",
    )

    assert any(shift.facet == "quotation" for change in compare(old, new).changes for shift in change.shifts)


def test_a_paraphrase_shows_its_negation() -> None:
    """The proof of a paraphrase goes as far as the quoted words do, those of grammar too."""
    (found,) = shifts(
        "quotation", edit("“We will not sell the harbor,” he said.", "He said they would not sell the harbor.")
    )

    assert found.kind == "paraphrased"
    assert found.new
    assert found.new.text == "not sell the harbor"
