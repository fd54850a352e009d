"""How a report is to be laid out: everything that the reader, not the comparison, decides."""

from __future__ import annotations

from tracker.values import dataclass

NARROWEST = 40
WIDEST = 100
ONLY = ("claims", "content", "wording", "all")


@dataclass(frozen=True, slots=True)
class View:
    """A reader's choices.

    `width` is in terminal cells, kept between 40 and 100. `only` is one of `ONLY`. `context` is how many unchanged
    sentences stand around a change. `old_name`/`new_name` are what the two sides are called on the command line where
    they come from no store (file names). `timezone` is an IANA name that times are shown in; None takes the article's.
    `unicode` False keeps to ASCII, `raw_text` says that bodies were compared with nothing left out.
    """

    width: int = WIDEST
    color: bool = False
    only: str = "all"
    context: int = 0
    stat: bool = False
    raw_text: bool = False
    old_name: str | None = None
    new_name: str | None = None
    timezone: str | None = None
    unicode: bool = True

    @property
    def columns(self) -> int:
        """The width to lay out for."""
        return min(max(self.width, NARROWEST), WIDEST)
