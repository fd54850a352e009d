"""Glyph folding and words: what it means, everywhere in this program, for two texts to be the same."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Shapes that publishers swap without meaning anything by it. NFKC does not unify these.
_QUOTES = "‘’‚‛′‹›`´ʼ＇"
_DOUBLE_QUOTES = "“”„‟″«»＂〝〞"
_DASHES = "‐‑‒–—―−﹘﹣－"
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_TABLE = {
    **dict.fromkeys(map(ord, _QUOTES), "'"),
    **dict.fromkeys(map(ord, _DOUBLE_QUOTES), '"'),
    **dict.fromkeys(map(ord, _DASHES), "-"),
    **dict.fromkeys(map(ord, _INVISIBLE), None),
}


# Words recur, sentences do not: kept in memory they would outweigh the texts.
_LONGEST_KEPT = 32


def fold(text: str) -> str:
    """The text with NFKC, quote and dash shapes, white space and soft hyphens folded (DESIGN §2.1).

    Two texts that fold alike differ in glyphs only: a difference between them is typographic and makes no version.
    """
    return _fold_kept(text) if len(text) <= _LONGEST_KEPT else _fold(text)


def _fold(text: str) -> str:
    if text.isascii():
        return " ".join(text.split()).replace("`", "'")
    # Quotes and dashes first: NFKC would turn some of them into a space and a combining mark.
    folded = unicodedata.normalize("NFKC", text.translate(_TABLE)).translate(_TABLE)
    return " ".join(folded.split())


_fold_kept = lru_cache(maxsize=16384)(_fold)


# Letters of their own that are written without their stroke where a keyboard lacks them.
_PLAIN = str.maketrans({
    "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "İ": "I", "ß": "ss", "æ": "ae", "Æ": "Ae",
    "œ": "oe", "Œ": "Oe", "þ": "th", "Þ": "Th", "ð": "d", "Ð": "D",
})  # fmt: skip


def without_accents(text: str) -> str:
    """The text with every letter as English writes it: "Dvořák" as "Dvorak", "Łódź" as "Lodz", "ß" as "ss"."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFD", text.translate(_PLAIN))
    return unicodedata.normalize("NFC", "".join([char for char in apart if not unicodedata.combining(char)]))


def squash(text: str) -> str:
    """The text with every run of white space as one space and none at its ends."""
    return " ".join(text.split())


def is_western(text: str) -> bool:
    """True for a text that Windows-1252 can write: Latin letters with the commonest accents, quotes and dashes.

    What looks for other scripts need not look at such a text, nor have its long expressions compiled.
    """
    if text.isascii():
        return True
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True
