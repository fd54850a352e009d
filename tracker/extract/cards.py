"""Link cards in flattened text: a name glued to a fuller or equal form of itself, headlines, and the closing MORE.

Some publishers hang a hover card on a name. Once a page is flattened, its text stands in the middle of the sentence:
"harbor master Ana SilvaAna SilvaPort board weighs ferry plan … MORE told reporters". A card is matched whole or left.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker.patterns import pattern
from tracker.text import fold
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_MORE = pattern(r"(?<=[\s\w.?!'’\"”)])MORE(?![^\W_])")
# A card holds the name and a handful of headlines; the longest seen are far below these.
_MOST_CHARACTERS = 1000
# No paragraph of an article is longer; a file of one endless line is not searched.
_MOST_PARAGRAPH = 200_000
_MOST_NAME_WORDS = 8
_NAME_CHARACTERS = 80
_SUFFIX = pattern(r"(?:Jr|Sr)\.?|[IVX]{2,4}")
_LETTERS = pattern(r"[^\W\d_]+")
_NUMERAL = pattern(r"(?:\s|^)[IVX]{2,4}\Z")
_ENDING = pattern(r",? (?:(?:Jr|Sr)\.?|[IVX]{2,4})(?=\S)")
_PARTICLES = frozenset((
    "de", "da", "do", "dos", "das", "del", "della", "der", "den", "di", "du", "la", "le", "van", "von", "zu",
    "bin", "ibn", "al", "el", "of", "the", "for", "and", "&", "y", "e",
))  # fmt: skip
_LAST_WORDS = pattern(r"(?:[^\s,;:]+\s+)?[^\s,;:]+\Z")
_TOKEN = pattern(r"\S+")
_NAME_WORD = pattern(r"[\"“‘'(]?[^\W\d_a-zß-öø-ÿ][\w.'’‘&-]*[)\"”’']?[.,]?|[\w.'’-]+\)?")
# Prose that was swallowed shows itself by a sentence's end; "Sen." and other short forms are none.
_SENTENCE_END = pattern(r"(?:[a-zà-ÿ]{4,}|\d)\.[\"”’')]*\s+[\"“‘'(]?[^\W\d_a-z]")
_SHORT_FORMS = pattern(
    r"\b(?:Calif|Conn|Wash|Mass|Minn|Tenn|Penn|Ariz|Okla|Maine|Prof|Capt|Sept|Judge|Adms?|Govs|Sens|Reps)\."
)


class Card(NamedTuple):
    """A card as a span of its text; `whole` where every part of it was found."""

    start: int
    end: int
    whole: bool
    evidence: str


def cards(text: str) -> tuple[Card, ...]:
    """The link cards in one paragraph's text, in order, not overlapping. Only whole ones may be cut."""
    names = list(_names(text)) if len(text) <= _MOST_PARAGRAPH else []
    found: list[Card] = []
    for i, (start, end) in enumerate(names):
        if not found or start >= found[-1].end:
            found.append(_card(text, start, end, names[i + 1][0] if i + 1 < len(names) else len(text)))
    return tuple(card for card in found if card.evidence)


def _names(text: str) -> Iterator[tuple[int, int]]:
    """Every repeated name as (where the repetition begins, where it ends), not overlapping.

    "McConnellAddison Mitchell McConnellJan. 6" matches at "Mc" too: of overlapping ones the name that ends last counts.
    """
    held: tuple[int, int] | None = None
    for at in _glue_points(text):
        end = _repeated_name(text, at)
        if end is None:
            continue
        if held and at >= held[1]:
            yield held
            held = None
        if held is None or end > held[1]:
            held = (at, end)
    if held:
        yield held


def _glue_points(text: str) -> Iterator[int]:
    """Where a capital stands right behind a letter or a name's closing mark, as in "KirbyJohn" or "Jr.Donald"."""
    for match in _GLUE.finditer(text):
        at, before = match.start(), text[match.start() - 1]
        if _ELISION.search(text[max(0, at - 3) : at]):
            continue
        if (text[at].isupper() and (not before.isupper() or _behind_capitals(text, at))) or (
            text[at] in '(“"‘' and before.islower()
        ):
            yield at


_GLUE = pattern(r"(?<=[^\W\d_]|[.)'\"]|[’”])[^\W\d_a-zß-öø-ÿ]|(?<=[^\W\d_A-Z])[^\w\s](?=[^\W\d_a-z])")
# "O'Neil", "D’Angelo", "L’Équipe": one name, glued to nothing.
_ELISION = pattern(r"(?<![^\W\d_])[^\W\d_]['’]\Z")


def _behind_capitals(text: str, at: int) -> bool:
    """Whether capitals before `at` end a name: "Manchin III|Joseph", or are repeated: "FBI|FBI|US sends"."""
    if _NUMERAL.search(text[max(0, at - 5) : at]):
        return text[at] not in "IVX" or text[at + 1 : at + 2].islower()
    before = re.search(r"[^\W\d_]+\Z", text[max(0, at - 12) : at])
    if not before or len(before[0]) < 3:
        return False
    return text.startswith(before[0], at) and _begins_headline(text, at + len(before[0]))


def _repeated_name(text: str, at: int) -> int | None:
    """The end of the fuller or equal form of the name before `at`, if what follows is glued to it; else None."""
    families = _family_names(text[max(0, at - _NAME_CHARACTERS) : at])
    if not families:
        return None
    for words, token in enumerate(_TOKEN.finditer(text, at), 1):
        glued = [end for name in families if (end := _glued_end(token[0], name, text, token.start()))]
        if glued:
            return glued[0]
        if words >= _MOST_NAME_WORDS or not (_NAME_WORD.fullmatch(token[0]) and _fits_name(token[0])):
            return None
        if text[token.end() : token.end() + 1] not in {" ", "\u00a0"}:
            return None
    return None


def _fits_name(word: str) -> bool:
    bare = word.lstrip("(\"“‘'")
    return bare[:1].isupper() or bare.lower() in _PARTICLES


def _family_names(before: str) -> tuple[str, ...]:
    """What the name before the card may end in: its last word; with a suffix the two last words, or the name alone."""
    match = _LAST_WORDS.search(before)
    words = match[0].split() if match else []
    if not words:
        return ()
    if _SUFFIX.fullmatch(words[-1]):
        return (" ".join(words), words[0]) if len(words) > 1 else ()
    last = words[-1].lstrip("(\"“‘'[").rstrip('"”')
    name = last if last[:1].isupper() and len(last) > 1 else _with_particle(last)
    return (name,) if name else ()


def _with_particle(last: str) -> str:
    """Small letters open some names: "al-Assad" and "d'Estaing"."""
    return last if re.fullmatch(r"(?:al|el|d|l|de|von|van)[-'’][^\W\d_]\w+", last) else ""


def _glued_end(token: str, family: str, text: str, start: int) -> int | None:
    """Where `family` ends inside (or across) the token at `start`, if a headline is glued to it there."""
    # Apostrophes differ between the two forms now and then; folded, they have one shape and the same length.
    first, plain = family.split(" ", maxsplit=1)[0], _one_shape(family)
    at = _one_shape(token).find(_one_shape(first))
    if at < 0 or (at > 0 and token[at - 1] not in "(\"“‘'-") or not first:
        return None
    begin = start + at
    if _one_shape(text[begin : begin + len(family)]) != plain:
        return None
    end = begin + len(family)
    suffix = _ENDING.match(text, end)
    if suffix and _begins_headline(text, suffix.end()):
        return suffix.end()
    return end if _begins_headline(text, end) else None


def _one_shape(text: str) -> str:
    return text.translate(_APOSTROPHES)


_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "‐": "-", "‑": "-", "\u00a0": " "})


def _begins_headline(text: str, at: int) -> bool:
    """Whether a headline is glued on here: a capital, a digit or an opening mark, without a space before it."""
    after = text[at : at + 2]
    return bool(after) and (
        after[0].isupper()
        or after[0].isdigit()
        or (after[0] in "'\"“‘$£€¿¡[(#@" and len(after) > 1 and after[1].isalnum())
    )


def _card(text: str, start: int, name_end: int, following: int) -> Card:
    """The card whose name stands at `start`; `following` is where the next one begins, which it may not reach."""
    name = fold(text[start:name_end])
    more = _MORE.search(text, name_end + 1, min(following, start + _MOST_CHARACTERS))
    evidence = f'"{name}" repeated without a space'
    if _is_camel_case(text, start, name_end):
        return Card(start, name_end, whole=False, evidence="")
    if more and _is_headlines(text[name_end : more.start()]):
        return Card(start, more.end(), whole=True, evidence=f"{evidence}, headlines, closing MORE")
    return Card(start, name_end, whole=False, evidence=f"{evidence}, but no headlines that close with MORE")


def _is_camel_case(text: str, start: int, name_end: int) -> bool:
    """Whether the glue is one word's own: "YouTube and YouTube" holds "You" twice, each before "Tube"."""
    own, other = (_LETTERS.match(text, at) for at in (start, name_end))
    same = bool(own and other and own[0] == other[0])
    before = start - (name_end - start)
    whole_name = text.endswith(text[start:name_end], 0, start) and not text[max(0, before - 1) : before].isalnum()
    return same and not whole_name


def _is_headlines(text: str) -> bool:
    """At least two words, and no sentence that ends: what may stand between the name and MORE."""
    return len(text.split()) > 1 and not _SENTENCE_END.search(_SHORT_FORMS.sub("", text))
