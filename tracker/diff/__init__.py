"""Two texts → aligned changes: sentences, their pairs, their moves and the words that differ."""

from __future__ import annotations

from tracker.diff.align import Alignment, align
from tracker.diff.parting import apart
from tracker.diff.segment import SEGMENTER, Cuts, segment
from tracker.diff.words import coarse_words, word_ops, word_work
from tracker.diff.work import Work

__all__ = [
    "SEGMENTER",
    "Alignment",
    "Cuts",
    "Work",
    "align",
    "apart",
    "coarse_words",
    "segment",
    "word_ops",
    "word_work",
]
