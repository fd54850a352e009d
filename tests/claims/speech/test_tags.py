"""What of an edit only gives a statement to the speaker it had."""

from __future__ import annotations

import pytest

from tracker.pipeline.compare import compare

SAME = [
    ("The owner told reporters the boat sank.", "The owner said the boat sank."),
    ("“It sank,” the owner added.", "“It sank,” the owner said."),
    ("“It sank,” Mr. Moss told journalists.", "“It sank,” Moss said."),
    ("“It sank,” said Chief Executive Rita Moss.", "“It sank,” said Rita Moss, the chief executive."),
    ("The owner, Rita Moss, said the boat sank.", "The boat sank, said Rita Moss, the owner."),
    ("Archbishop Tom Moss said the church would pay.", "The church would pay, said the archbishop, Tom Moss."),
]


@pytest.mark.parametrize(("old", "new"), SAME)
def test_the_verb_the_audience_and_a_shorter_name_are_wording(old: str, new: str) -> None:
    """However a statement is given to the speaker it had, nothing else is said."""
    for before, after in ((old, new), (new, old)):
        assert [shift for change in compare(before, after).changes for shift in change.shifts] == []


def test_a_deed_with_the_same_verb_is_content() -> None:
    """A verb that gives nothing to a speaker says what was done."""
    (change,) = compare("The line added two routes to Oslo.", "The line closed two routes to Oslo.").changes

    assert [shift.facet for shift in change.shifts] == ["content"]
