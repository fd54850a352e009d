"""Text from outside, made safe to print: what would steer a terminal or hide from a reader is shown as what it is."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from tracker.patterns import pattern

# White space and joiners that a reader cannot see. Shown only where they are the difference; else a space, or nothing.
_UNSEEN = {0x00AD, 0x200B, 0x2060, 0xFEFF}
# Format characters that shape the letters around them and steer nothing (Arabic signs, the two joiners).
_SHAPING = {0x200C, 0x200D, *range(0x0600, 0x0606), 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD}
_PLAIN = {
    "¶": "P", "→": "->", "⋮": ":", "…": "...", "·": "|", "–": "-", "—": "--", "−": "-", "÷": "/",
    "‘": "'", "’": "'", "“": '"', "”": '"', "«": "<<", "»": ">>", "≈": "~", "×": "x",
}  # fmt: skip
# Line ends, tabs and exotic spaces, with the spaces around them; plain spaces stay as they are. Possessive, and begun
# only where a run begins: linear on any text.
_SPACE = pattern(r"(?<! ) *+[^\S ]\s*+")


def literal(text: str, *, reveal: bool = False, unicode: bool = True) -> str:
    """The text on one line, with control, escape and bidi characters visible ("␛", "<U+202E>").

    White space other than plain spaces becomes one space. `reveal` also shows unusual spaces and soft hyphens
    ("<U+00A0>"), for differences that consist of them. `unicode=False` keeps to ASCII.
    """
    if reveal:
        text = "".join(f"<U+{ord(c):04X}>" if _hidden(c) else c for c in text)
    text = _SPACE.sub(" ", text)
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(char, unicode) for char in text)


def _hidden(char: str) -> bool:
    return not char.isascii() and (char.isspace() or ord(char) in _UNSEEN or ord(char) in {0x200C, 0x200D})


@lru_cache(maxsize=4096)
def _shown(char: str, unicode: bool) -> str:
    """What stands for one character."""
    code, category = ord(char), unicodedata.category(char)
    if code in _UNSEEN:
        return ""
    steers = category in {"Cc", "Cs", "Co", "Zl", "Zp"} or (category == "Cf" and code not in _SHAPING)
    if steers or (code & 0xFFFE) == 0xFFFE:
        return _picture(code) if unicode else f"<U+{code:04X}>"
    if unicode or char.isascii():
        return char
    return _PLAIN.get(char) or f"<U+{code:04X}>"


def _picture(code: int) -> str:
    """The control picture of an ASCII control character, the code point of any other."""
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"<U+{code:04X}>"
