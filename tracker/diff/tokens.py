"""What counts as one word, wherever this stage looks at words."""

from __future__ import annotations

import re
from functools import lru_cache

from tracker.diff.lexicon import DATED, FUNCTION_WORDS, TITLES

# Combining marks and the scripts whose vowel signs Python's \w leaves out; they belong to the word they stand in.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u0669\u0670\u06d6-\u06ed\u0900-\u0963\u0966-\u0dff"
)
_JOINERS = "\u00ad\u200c\u200d\u2060"
# Scripts that set no spaces between words: each character, with its marks, is a token.
_UNSPACED = (
    "\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_UNSPACED_MARKS = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u17b4-\u17d3\u3099\u309a"
)
_LETTER = rf"(?:(?![{_UNSPACED}])\w|[{_MARKS}{_JOINERS}])"
# Only where no sentence is likely to end: "no" and "sat" are words too, so the short form must begin with a capital.
_SHORT = "|".join(sorted(form.capitalize() for form in TITLES | DATED))
_TOKEN = re.compile(
    rf"""
      \[\w+\]                                           # [sic]
    | \d{{4}}-\d\d-\d\d(?!\d)                            # 2022-01-14
    | \d+(?:[.,:/]\d+)+(?:{_LETTER}+)?                  # 1,200,000  1.5  1:47  9/11  2.5m
    | (?:[^\W\d_]\.){{2,}}(?!\w)                         # U.S.  p.m.
    | (?:{_SHORT})\.(?=\ [A-Z\d])                        # Sen. Silva, Jan. 14
    | [{_UNSPACED}][{_UNSPACED_MARKS}]*
    | {_LETTER}+(?:['’ʼ-]{_LETTER}+)*                  # don't, false-flag, 12-year-old
    | ([^\w\s])\1*                                     # one mark, or a run of the same: ... -- !!
    """,
    re.VERBOSE,
)
_WORD = re.compile(
    rf"\d+(?:[.,:/]\d+)+|(?:[^\W\d_]\.){{2,}}|[{_UNSPACED}][{_UNSPACED_MARKS}]*|{_LETTER}+(?:'{_LETTER}+)*"
)
_SUFFIX = re.compile(r"(?<=...)(?:'s|ies|ied|ing|ed|es|s|ly|e|y)$")


def token_spans(text: str) -> list[tuple[int, int]]:
    """The spans of all tokens: words, numbers, abbreviations, marks; characters in scripts without spaces."""
    return [match.span() for match in _TOKEN.finditer(text)]


def words(folded: str) -> list[str]:
    """The words of a folded text, in lower case and without their endings; marks are no words, compounds several."""
    return [stem(word) for word in _WORD.findall(folded.lower())]


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word without the commonest endings, so that its inflections compare alike; function words stay whole."""
    return word if word in FUNCTION_WORDS else _SUFFIX.sub("", word)


def is_number(word: str) -> bool:
    """Whether a word has a digit in it."""
    return any(map(str.isdigit, word))
