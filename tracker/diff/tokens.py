"""What counts as one word, wherever this stage looks at words."""

from __future__ import annotations

import re
from functools import cache

from tracker.diff.lexicon import DATED, FUNCTION_WORDS, TITLES
from tracker.kept import kept
from tracker.text import is_western

# Combining marks and the scripts whose vowel signs Python's \w leaves out; they belong to the word they stand in.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u0669\u0670\u06d6-\u06ed\u0900-\u0963\u0966-\u0dff"
)
_SOFT_HYPHEN = "\u00ad"
_JOINERS = f"{_SOFT_HYPHEN}\u200c\u200d\u2060"
# Scripts that set no spaces between words: each character, with its marks, is a token.
_UNSPACED = (
    "\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_UNSPACED_MARKS = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u102b-\u103e\u17b4-\u17d3\u3099\u309a"
)
_ANY_LETTER = rf"(?:(?![{_UNSPACED}])\w|[{_MARKS}{_JOINERS}])"
# Only where no sentence is likely to end: "no" and "sat" are words too, so the short form must begin with a capital.
_SHORT = "|".join(sorted(form.capitalize() for form in TITLES | DATED))


def _token_pattern(letter: str, alone: str) -> re.Pattern[str]:
    """Tokens of a text whose words are made of `letter`, where `alone` are tokens by themselves."""
    return re.compile(
        rf"""
        (?!\s)(?:                                            # white space is passed over fast
          [a-z]{{2,}}+(?![^\s.,;:!?")])                       # as most words are
        | [A-Z][a-z]++(?![^\s,;:!?")])
        | [^\w\s](?=\s)                                     # most marks
        | \[\w+\]                                           # [sic]
        | \d{{4}}-\d\d-\d\d(?!\d)                            # 2022-01-14
        | (?:(?<!\S)[-−])?\d+(?:[.,:/]\d+)+(?:{letter}+)?   # 1,200,000  1.5  1:47  9/11  2.5m  -0.3
        | (?:[^\W\d_]\.){{2,}}(?!\w)                         # U.S.  p.m.
        | (?:{_SHORT})\.(?=\ [A-Z\d])                        # Sen. Silva, Jan. 14
        {alone}
        | (?:(?<!\S)[-−](?=[^\W_]))?{letter}+(?:['’ʼ-]{letter}+)*   # don't, false-flag, 12-year-old, -5
        | ([^\w\s])\1*                                     # one mark, or a run of the same: ... -- !!
        )
        """,
        re.VERBOSE,
    )


def _word_pattern(letter: str, alone: str) -> re.Pattern[str]:
    """Words of a folded, lower-case text, made of `letter`, where `alone` are words by themselves."""
    # Most words, found fast; not where a mark that belongs to a word may follow.
    most = "" if alone else r"[a-z]{2,}(?![\w'])|"
    return re.compile(rf"{most}\d+(?:[.,:/]\d+)+|(?:[^\W\d_]\.){{2,}}{alone}|{letter}+(?:'{letter}+)*")


_UNSPACED_ALONE = rf"| [{_UNSPACED}][{_UNSPACED_MARKS}]*"
_PLAIN_TOKEN, _PLAIN_WORD = _token_pattern(r"\w", ""), _word_pattern(r"\w", "")
# The commonest endings by their length, and what is left of a word without one at least.
_ENDINGS = ((3, ("ies", "ied", "ing")), (2, ("'s", "ed", "es", "ly")), (1, ("s", "e", "y")))
_SHORTEST_STEM = 3


def token_spans(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The spans of all tokens: words, numbers, abbreviations, marks; characters in scripts without spaces.

    `start` and `end`, each a white space or an end of the text, may bound where tokens are looked for; those found
    are the ones that the whole text has there.
    """
    last = len(text) if end is None else end
    # What a token is may depend on the white space behind it and the character after that.
    seen = last + 2
    pattern = _PLAIN_TOKEN if text.isascii() or not _special().search(text, start, seen) else _any_token()
    spans = [match.span() for match in pattern.finditer(text, start, seen)]
    while spans and spans[-1][0] >= last:
        spans.pop()
    return spans


def _is_plain(text: str) -> bool:
    """Whether a text has only letters that Python's regular expressions know as such, in words set apart."""
    return text.isascii() or (is_western(text) and _SOFT_HYPHEN not in text) or not _special().search(text)


# Compiled when a first text needs them: that takes as long as a small comparison.
@cache
def _special() -> re.Pattern[str]:
    return re.compile(f"[{_MARKS}{_JOINERS}{_UNSPACED}]")


@cache
def _any_token() -> re.Pattern[str]:
    return _token_pattern(_ANY_LETTER, _UNSPACED_ALONE)


@cache
def _any_word() -> re.Pattern[str]:
    return _word_pattern(_ANY_LETTER, _UNSPACED_ALONE.replace(" ", ""))


def words(folded: str) -> list[str]:
    """The words of a folded text, in lower case; marks are no words, compounds several."""
    low = folded.lower()
    return (_PLAIN_WORD if _is_plain(low) else _any_word()).findall(low)


@kept(16384)
def stem(word: str) -> str:
    """A word without the commonest endings, so that its inflections compare alike; function words stay whole."""
    if word not in FUNCTION_WORDS:
        for size, endings in _ENDINGS:
            if word.endswith(endings) and len(word) >= size + _SHORTEST_STEM:
                return word[:-size]
    return word


def is_number(word: str) -> bool:
    """Whether a word has a digit in it."""
    return any(map(str.isdigit, word))
