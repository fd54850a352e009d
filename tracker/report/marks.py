"""The marks that make a change readable without colour, chosen so that the text itself cannot be taken for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.model import Op
from tracker.patterns import pattern
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

OPS = {Op.UNCHANGED: " ", Op.EDITED: "~", Op.ADDED: "+", Op.DELETED: "-", Op.SPLIT: "÷", Op.MERGED: "&"}
MOVED = ">"
# Runs of brackets with the sign of a mark. Possessive, and begun only where a run begins: linear on any text.
_LOOKALIKE = pattern(r"(?<!\[)\[++-|-\]++|(?<!\{)\{++\+|\+\}++")
# Deeper marks would bury the words; the legend still says that the text has brackets of its own.
_DEEPEST = 5
_LEGEND = {"~": "edited", "+": "added", "-": "deleted", "÷": "split", "&": "merged", MOVED: "moved"}


class WordMarks(NamedTuple):
    """What stands around words that went and words that came."""

    old: tuple[str, str]
    new: tuple[str, str]


def word_marks(texts: Iterable[str]) -> WordMarks:
    """`[-old-]` and `{+new+}`; with doubled, tripled … brackets where a text has such a mark of its own."""
    longest = max((len(match[0]) for text in texts for match in _LOOKALIKE.finditer(text)), default=1)
    depth = min(longest, _DEEPEST)
    return WordMarks(("[" * depth + "-", "-" + "]" * depth), ("{" * depth + "+", "+" + "}" * depth))


def op_mark(op: Op, *, moved: bool) -> str:
    """`~`, `>`, or both for a sentence that moved and was edited."""
    mark = OPS[op].strip()
    return f"{mark}{MOVED}" if moved else mark


def legend(used: Iterable[str]) -> str:
    """What the marks that were used mean: `~ edited   + added`."""
    seen = set("".join(used))
    return "   ".join(f"{mark} {word}" for mark, word in _LEGEND.items() if mark in seen)
