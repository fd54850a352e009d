"""Functions of one word and attributes that remember what they gave."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tracker.kept import kept, once


@given(st.lists(st.sampled_from("abcdef")), st.integers(1, 4))
def test_a_kept_function_gives_what_it_would_give(words: list[str], most: int) -> None:
    """However few results are kept, each word gets its own."""
    upper = kept(most)(str.upper)

    assert [upper(word) for word in words] == [word.upper() for word in words]


def test_a_word_that_recurs_is_not_looked_into_again() -> None:
    """It is once more when so many others were asked that all were forgotten."""
    asked: list[str] = []

    @kept(2)
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [length("a"), length("a"), length("bb"), length("a")] == [1, 1, 2, 1]
    assert asked == ["a", "bb"]
    assert [length("ccc"), length("a")] == [3, 1]
    assert asked == ["a", "bb", "ccc", "a"]


class _Text:
    """Letters that count how often they were read."""

    def __init__(self, letters: str) -> None:
        self.letters, self.reads = letters, 0

    @once
    def upper(self) -> str:
        """The letters as capitals."""
        self.reads += 1
        return self.letters.upper()


def test_an_attribute_is_found_out_once_for_each_object() -> None:
    """Every object has its own value, found out when it is first asked for and not again."""
    texts = [_Text("a"), _Text("b")]
    assert [text.reads for text in texts] == [0, 0]

    assert [text.upper for text in (*texts, *texts)] == ["A", "B", "A", "B"]
    assert [text.reads for text in texts] == [1, 1]
