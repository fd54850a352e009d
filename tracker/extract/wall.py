"""What stands in an article's place: bot checks, consent walls, paywalls and "page not found", known by signature.

Conservative on purpose: a signature counts only where hardly any other text stands, so that an article *about* cookies,
captchas or missing pages is never taken for one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.extract.signatures import (
    BOT_CHECK,
    CODE,
    CONSENT,
    CONSENT_FORM,
    NO_SCRIPT,
    NOT_FOUND,
    PAYWALL,
    PHRASES,
    SIGNS,
    TITLES,
)
from tracker.model import Document, LeftOut
from tracker.patterns import pattern
from tracker.text import fold
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SAID = {
    BOT_CHECK: "a check for robots",
    CONSENT: "a consent wall",
    PAYWALL: "a paywall",
    NOT_FOUND: "a “page not found” page",
    NO_SCRIPT: "a request to enable JavaScript or cookies",
}

# Words beside the signature above which a page is believed to hold an article: hardly any; a teaser's worth, where a
# second sign bears the first out; what a missing page shows of other articles.
_LITTLE, _SOME, _TEASERS = 30, 100, 150
_TITLE_PARTS = pattern(r"\s+(?:[|:-]|::|//)\s+")
_SENTENCE = pattern(r"(?<=[.!?])\s+|\n")


class Wall(NamedTuple):
    """What stands in the article's place: one of the kinds above, and what showed it, in words a reader understands."""

    kind: str
    evidence: str

    @property
    def problem(self) -> str:
        """Why there is no article, for `Document.problem`."""
        return f"{SAID[self.kind]} stands in the article's place ({self.evidence})"


class Seen(NamedTuple):
    """What is known of a page: its titles, the paragraphs taken for its body, everything else it shows, its source.

    `dated` says that its code states an article with a time of publication, `free` what it says of free access.
    """

    titles: tuple[str, ...]
    body: tuple[str, ...]
    beside: tuple[str, ...] = ()
    source: str = ""
    dated: bool = False
    free: bool | None = None


def wall_in(seen: Seen) -> Wall | None:
    """What stands in the article's place, or None where a page may hold an article."""
    if _words(seen.body) > _TEASERS and not _mostly(CONSENT, seen.body):
        return None
    if not seen.dated:
        found = _by_code(seen) or _by_title(seen) or _by_words(seen)
        if found:
            return found
    return _paywall(seen)


def walled(wall: Wall, text: str, left_out: tuple[LeftOut, ...], url: str | None, extractor: str) -> Document:
    """The document of a page on which a wall stands: no article, and what was taken for its body left out."""
    shown = (LeftOut(wall.kind, text, None, wall.evidence),) if text else ()
    return Document(
        "", left_out=(*shown, *left_out), url=url, extractor=extractor, problem=wall.problem, barrier=wall.kind
    )


def _by_code(seen: Seen) -> Wall | None:
    if _words(seen.body) >= _SOME:
        return None
    code = CODE.search(seen.source)
    if code:
        return Wall(BOT_CHECK, f"code of one: {' '.join(code[0][:60].split())}")
    form = CONSENT_FORM.search(seen.source)
    return Wall(CONSENT, "a form that collects consent") if form and _words(seen.body) < _LITTLE else None


def _by_title(seen: Seen) -> Wall | None:
    """A title that says nothing else, over next to no text of its own, or over what such a page goes on to say."""
    for title in seen.titles:
        parts = _TITLE_PARTS.split(fold(title))
        for kind, phrase in TITLES.items():
            if any(phrase.fullmatch(part) for part in (fold(title), parts[0], parts[-1])) and _is_bare(kind, seen):
                return Wall(kind, f"titled “{_short(title)}”")
    return None


def _is_bare(kind: str, seen: Seen) -> bool:
    if kind == NOT_FOUND and seen.source:
        return _words(seen.body) < _TEASERS
    phrases = PHRASES.get(kind)
    said = phrases and any(phrases.match(piece) for piece in _pieces((*seen.body, *seen.beside)))
    return _rest(kind, seen.body) < (_SOME if said else _LITTLE) or _mostly(kind, seen.body)


def _by_words(seen: Seen) -> Wall | None:
    """A page that says hardly anything else; where nothing was taken for its body, all that it shows is read."""
    texts = seen.body or seen.beside
    for kind, phrase in PHRASES.items():
        said = next((text for text in _pieces(texts) if phrase.match(text)), None)
        if kind == PAYWALL or said is None:
            continue
        if _mostly(kind, texts) if kind == CONSENT else _rest(kind, seen.body) < _LITTLE:
            return Wall(kind, f"it says “{_short(said)}” and hardly more")
    return None


def _paywall(seen: Seen) -> Wall | None:
    """A teaser with an offer to subscribe: next to nothing of it, or little where its code says that it is not free."""
    phrase = PHRASES[PAYWALL]
    shown = (*seen.body, *seen.beside) if seen.free is False else seen.body[-2:] or seen.beside
    said = next((text for text in _pieces(shown) if phrase.match(text)), None)
    if said is None or _rest(PAYWALL, seen.body) >= (_SOME if seen.free is False else _LITTLE):
        return None
    code = ", and its code says that it is not free" if seen.free is False else ""
    return Wall(PAYWALL, f"it says “{_short(said)}”{code}")


def _mostly(kind: str, texts: Sequence[str]) -> bool:
    """Whether most of the words stand in paragraphs that speak so, and at least two of their sentences open so."""
    phrase = PHRASES.get(kind)
    if phrase is None or _silent(kind, texts) * 4 > _words(texts):
        return False
    speaking = sum(1 for piece in _pieces(texts) if phrase.match(piece))
    return speaking > 1 and _rest(kind, texts) * 4 <= _words(texts)


def _silent(kind: str, texts: Iterable[str]) -> int:
    """How many words stand in paragraphs without any sign of such a page, which is seen much sooner than `_rest`."""
    signs = SIGNS.get(kind)
    if signs is None:
        return 0
    folded = ((text, fold(text).casefold()) for text in texts)
    return _words(text for text, low in folded if not any(sign in low for sign in signs))


def _rest(kind: str, texts: Iterable[str]) -> int:
    """How many words stand in paragraphs in which no sentence opens with what such a page says."""
    phrase = PHRASES.get(kind)
    return _words(text for text in texts if not (phrase and any(phrase.match(piece) for piece in _pieces([text]))))


def _pieces(texts: Iterable[str]) -> list[str]:
    """The sentences of short texts; a long paragraph is none that such a page has."""
    return [piece for text in texts for piece in _SENTENCE.split(fold(text)) if piece]


def _words(texts: Iterable[str]) -> int:
    return sum(len(text.split()) for text in texts)


def _short(text: str) -> str:
    text = fold(text)
    return text if len(text) <= 80 else f"{text[:79].rstrip()}…"
