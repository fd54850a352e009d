"""Two texts → aligned changes: sentences, their pairs, their moves and the words that differ."""

from __future__ import annotations

from tracker.diff.align import Alignment, align
from tracker.diff.segment import SEGMENTER, segment
from tracker.diff.words import word_ops

__all__ = ["SEGMENTER", "Alignment", "align", "segment", "word_ops"]
