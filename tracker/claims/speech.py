"""Who says what in a text: statements with their speaker, the verb, and the words that are said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from tracker.claims.lexicon import is_function_word, lemma, words
from tracker.claims.people import core_words, kind_of
from tracker.claims.sameness import is_known
from tracker.claims.words.people import CALENDAR, GIVEN, TITLES
from tracker.claims.words.sets import word_set
from tracker.claims.words.speech import DOCUMENTS, INSTITUTIONS, NOUNS_TOO, PRONOUNS, SOURCES, VERBS
from tracker.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"
    r"|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Cmdr|Prof|Rev|Hon|Jr|Sr|St)\.(?=\s)"
    r"|[^\W\d_]\.(?=\s[A-Z])"
    r"|\w+(?:[-'’]\w+)*['’]?(?=\W|$)"
    r"|\S"
)
_DETERMINERS = word_set("""
    a an the his her their its our my your this these those some several many another any no
""")
_INDEFINITE = word_set("""
    a an one some several many another any two three four five six other unnamed anonymous
""")
_ADVERBS = word_set("""
    also later then has have had again previously earlier first still now once already recently just only since
""")
_LINKS = word_set("of for in at from with to on about by near")
_TIMES = word_set("yesterday today tomorrow tonight late early earlier later last this next again")
_STOPS = word_set("""
    that and but or because when while as after before if although though whether until since so than then yet nor
    is are was were be been being has have had do does did will would can could may might must shall should not never
    during via per over under against into onto through between among citing told who which where what how why
    including said says
""")
_NOT_STATED = word_set("""
    to not never n't will would can could may might must should shall didn't doesn't don't won't wouldn't cannot
""")
_PASSIVE = word_set("was were been be is are being")
_MOST_WORDS = 14
_SPEAKERS, _BODIES, _PAPERS = (frozenset(map(lemma, nouns)) for nouns in (SOURCES, INSTITUTIONS, DOCUMENTS))
# Verbs that speak only where a quotation, "that" or a mark stands beside them.
_WEAK = word_set("respond write post continue describe recall observe answer predict explain argue")
# What follows a denial of something that was said or done, unlike "denied the request" and "denied entry".
_ACCUSATIONS = word_set("""
    any all wrongdoing involvement allegation allegations accusation accusations charge charges claim claims report
    reports rumor rumors rumour rumours responsibility it them
""")
_PERSONS = frozenset(map(lemma, ("people", "individuals", "persons")))
_FIGURE = re.compile(r"\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|several|many|some)$")


@dataclass(frozen=True)
class Source:
    """A speaker, as a range of the text.

    `kind`: "named" (a person's name), "anonymous", "office" (the minister, known from the context), "institution"
    (the police, the Kremlin), "document" or "pronoun". `core` identifies it: the words of a name, else its nouns;
    `nouns` are all its nouns, offices and names.
    """

    start: int
    end: int
    kind: str
    core: tuple[str, ...]
    nouns: frozenset[str]


@dataclass(frozen=True)
class Statement:
    """One act of saying. `verb` is its span and `strength` how far the verb stands behind it (words/speech.py).

    `said` are the lemmas of the content words near enough to be what is said.
    """

    source: Source
    verb: Span
    strength: int
    said: frozenset[str]


class _Words:
    """The words and marks of a text whose quotations are blanked out."""

    def __init__(self, text: str, hidden: Sequence[Span]) -> None:
        for span in hidden:
            text = text[: span.start] + "\u0000" * (span.end - span.start) + text[span.end :]
        found = list(_TOKEN.finditer(text))
        self.text = text
        self.words = [m[0].strip("'’") or m[0] for m in found]
        self.low = [word.casefold().replace("’", "'") for word in self.words]
        self.spans = [Span(m.start(), m.end()) for m in found]

    def is_word(self, i: int) -> bool:
        """True for a word; False for a mark, a blanked quotation and beyond either end."""
        return 0 <= i < len(self.words) and self.words[i][0].isalnum()


@lru_cache(maxsize=1024)
def statements(text: str, quoted: tuple[Span, ...] = ()) -> tuple[Statement, ...]:
    """The statements of a text, in order. `quoted` are the spans within quotation marks, where nobody is attributed."""
    line = _Words(text, quoted)
    found: list[tuple[Source, Span, int]] = []
    for i, word in enumerate(line.low):
        if word == "according" and line.low[i + 1 : i + 2] == ["to"]:
            found += _after(line, i + 2, line.spans[i].start, 0)
        elif word in {"citing", "quoting"}:
            found += _after(line, i + 1, line.spans[i].start, 0)
        elif word in VERBS:
            found += _of_verb(line, i)
    found += _colon(line)
    return tuple(Statement(s, verb, strength, _said(text, found)) for s, verb, strength in _distinct(found))


def _distinct(found: list[tuple[Source, Span, int]]) -> list[tuple[Source, Span, int]]:
    """In reading order, one statement for a verb."""
    kept: dict[Span, tuple[Source, Span, int]] = {}
    for entry in found:
        kept.setdefault(entry[1], entry)
    return sorted(kept.values(), key=lambda entry: entry[1])


def _after(line: _Words, i: int, start: int, strength: int) -> Iterator[tuple[Source, Span, int]]:
    """The speaker that follows "according to"."""
    reach = _phrase_right(line, i)
    if reach is not None:
        yield _source(line, *reach), Span(start, line.spans[i - 1].end), strength


def _of_verb(line: _Words, i: int) -> Iterator[tuple[Source, Span, int]]:
    """The speaker of a verb: before it, after it where the order is inverted, or after "by"."""
    low = line.low[i]
    before = i - 1
    while before >= 0 and (line.low[before] in _ADVERBS or (line.low[before].endswith("ly") and line.is_word(before))):
        before -= 1
    strength = VERBS[low][1]
    if before >= 0 and line.low[before] in _PASSIVE:
        if "by" in line.low[i + 1 : i + 3]:
            by = line.low.index("by", i + 1)
            reach = _phrase_right(line, by + 1)
            if reach:
                yield _source(line, *reach), line.spans[i], strength
        return
    if before >= 0 and line.low[before] in _NOT_STATED:
        return
    reach = _speaker_before(line, before) or _speaker_inverted(line, i, before)
    if reach is not None and not _noun(line, i, reach) and _speaks(line, i):
        source = _source(line, *reach)
        if _can_speak(source, line.low[reach[0]]):
            yield source, line.spans[i], strength


def _speaks(line: _Words, i: int) -> bool:
    """True for a verb in a place where it gives words to a speaker; weak verbs need a sign that words follow."""
    if i and line.words[i][0].isupper() and any(word[0].islower() for word in line.words[1:i] + line.words[i + 1 :]):
        return False
    if VERBS[line.low[i]][0] == "deny":
        return _is_denial(line, i)
    beside = line.words[max(0, i - 1) : i] + line.low[i + 1 : i + 2]
    return VERBS[line.low[i]][0] not in _WEAK or any(
        word in {"that", ",", ":"} or word[0] == "\u0000" for word in beside
    )


def _is_denial(line: _Words, i: int) -> bool:
    """True for a verb of denial that tells what is denied: "that", a deed ("denied pushing"), or what was alleged."""
    following = line.low[i + 1 : i + 4]
    stated = any(
        word in {"that", ",", ":"} or word[0] == "\u0000" for word in line.words[max(0, i - 1) : i] + following[:1]
    )
    deed = bool(following) and following[0].endswith("ing") and len(following[0]) > len("being")
    first = next((word for word in following if word not in _DETERMINERS - _ACCUSATIONS), "")
    return (
        stated or deed or first in _ACCUSATIONS or following[:1] in (["having"], ["being"], ["he"], ["she"], ["they"])
    )


def _can_speak(source: Source, first: str) -> bool:
    """True for phrases that can be a speaker; a number, or a bare noun that names nobody, cannot."""
    if source.kind in {"pronoun", "named"}:
        return True
    return bool(source.nouns) and (source.kind != "office" or first in _DETERMINERS)


def _group(line: _Words, first: int, last: int) -> bool:
    """True for a bare plural that begins its clause ("teachers said"); after a preposition it is part of another."""
    bare = line.low[first] not in _DETERMINERS and line.low[last - 1].endswith("s")
    return bare and not (first and line.is_word(first - 1) and line.low[first - 1] not in {"that", "and", "but", "as"})


def _noun(line: _Words, i: int, reach: tuple[int, int]) -> bool:
    """True where the verb's form is rather a noun: "the report", "two claims", "wildlife notes"."""
    low = line.low[i]
    if low not in NOUNS_TOO and not (low == VERBS[low][0] and low != "said"):
        return False
    after = line.low[i + 1] if i + 1 < len(line.low) else ""
    first = line.low[reach[0]]
    if reach[1] - reach[0] == 1 and is_known(first) and first not in GIVEN and first not in PRONOUNS:
        return lemma(first) not in _SPEAKERS | _BODIES
    if low == VERBS[low][0] and low not in NOUNS_TOO:
        return not line.low[reach[1] - 1].endswith(("s", "e", "i", "y", "people"))
    if after in {"", "."} and reach[0] and line.words[reach[0] - 1][0] in ",\0":
        return False
    return after not in {"that", "the", "it", "he", "she", "they", "to", "in", "a", ","}


def _speaker_before(line: _Words, at: int) -> tuple[int, int] | None:
    """The phrase that ends at a word: the subject of the verb after it, as (first, last + 1)."""
    if at < 0:
        return None
    if line.low[at] in {"who", "which"}:
        at -= 2 if at and line.low[at - 1] == "," else 1
    elif line.words[at] == ",":
        return _apposition(line, at)
    return _phrase_left(line, at)


def _apposition(line: _Words, comma: int) -> tuple[int, int] | None:
    """Reads "John Kirby, the Pentagon press secretary," as one speaker, where it begins a clause."""
    for i in range(comma - 1, max(0, comma - _MOST_WORDS), -1):
        if line.words[i] == ",":
            if line.low[i - 1].isdigit():
                continue
            reach = _phrase_left(line, i - 1)
            begins = reach and (reach[0] == 0 or not line.is_word(reach[0] - 1) or line.low[reach[0] - 1] in _STOPS)
            titled = line.low[i + 1] in _DETERMINERS or line.low[i + 1].isdigit() or line.words[i + 1][0].islower()
            return (reach[0], comma) if reach and begins and titled and line.words[reach[0]][0].isupper() else None
        if not (line.is_word(i) or line.words[i] in "-–'’."):
            return None
    return None


def _phrase_left(line: _Words, at: int) -> tuple[int, int] | None:
    """The noun phrase that ends at a word, with what hangs on a speaker's noun ("officials familiar with the plan")."""
    first = _chunk_left(line, at)
    if first is None:
        return None
    begin = first
    while begin > 1 and line.low[begin - 1] in _LINKS and at - begin < _MOST_WORDS:
        further = _chunk_left(line, begin - 2)
        if further is None:
            break
        inside = line.low[begin - 1] in {"of", "for"} and line.words[begin][0].isupper()
        begin = further
        if inside and line.words[first - 2][0].isupper():
            first = begin
        if any(lemma(word) in _SPEAKERS for word in line.low[begin:first]):
            first = begin
    return first, at + 1


def _chunk_left(line: _Words, at: int) -> int | None:
    """The first word of the run of words, without prepositions, that ends at a word."""
    i = at
    while line.is_word(i) and not _breaks(line, i) and at - i < 8:
        i -= 1
        if line.low[i + 1] in _DETERMINERS:
            break
        if line.low[i + 1] in PRONOUNS:
            break
    return i + 1 if i < at else None


def _breaks(line: _Words, i: int) -> bool:
    low = line.low[i]
    year = low.isdigit() and len(low) == 4
    return (
        low in _STOPS
        or low in _LINKS
        or low in CALENDAR - {"may", "march"}
        or low in _TIMES
        or year
        or (low in VERBS and lemma(low) not in _PAPERS)
    )


def _speaker_inverted(line: _Words, i: int, before: int) -> tuple[int, int] | None:
    """Reads "…," said John Kirby: the speaker after the verb, where a mark or a quotation stands before it."""
    if (before >= 0 and line.is_word(before)) or VERBS[line.low[i]][0] in {"tell", "inform"}:
        return None
    if before < 0 and line.text[: line.spans[i].start].strip("\u0000 ") == line.text[: line.spans[i].start].strip():
        return None
    return _phrase_right(line, i + 1)


def _phrase_right(line: _Words, i: int) -> tuple[int, int] | None:
    """The noun phrase that begins at a word."""
    j = i
    while line.is_word(j) and j - i < _MOST_WORDS and not _ends_phrase(line, i, j):
        j += 1
    while j > i and line.low[j - 1] in _LINKS | {"the", "a", "an"}:
        j -= 1
    if j == i or not _begins_phrase(line, i):
        return None
    if j < len(line.words) and line.words[j] == "," and line.words[i][0].isupper():
        j = _apposed(line, j)
    return i, j


def _begins_phrase(line: _Words, i: int) -> bool:
    low = line.low[i]
    speaker = (
        low in _DETERMINERS or low in PRONOUNS or low.isdigit() or low in _INDEFINITE or line.words[i][0].isupper()
    )
    if low in _STOPS or low in _LINKS or low in _TIMES:
        return False
    return (
        speaker
        or any(word[0].isupper() for word in line.words[i : i + 5])
        or any(lemma(word) in _SPEAKERS | _BODIES | _PAPERS for word in line.low[i : i + 4])
    )


def _ends_phrase(line: _Words, i: int, j: int) -> bool:
    low = line.low[j]
    if low in {"who", "which", "that"} and j == i:
        return False
    if low in {"in", "at", "on"}:
        following = line.words[j + 1] if j + 1 < len(line.words) else ""
        return not (following[:1].isupper() and following.casefold() not in CALENDAR) or line.low[j - 1] not in {
            f"{noun}s" for noun in _SPEAKERS
        }
    if low == "to":
        return line.low[j - 1] not in {"close", "according"}
    if low == "with":
        return line.low[j - 1] not in {"familiar", "spokesman", "spokeswoman", "spokesperson", "person", "people"}
    if low in {"of", "for", "from"} or (low == "on" and line.low[j - 1] == "briefed"):
        return False
    return (low in PRONOUNS and j > i) or low in _LINKS or _breaks(line, j)


def _apposed(line: _Words, comma: int) -> int:
    """The end of a description after a name: "Ana Silva, the harbor master"."""
    j = comma + 1
    while line.is_word(j) and j - comma < 9 and line.low[j] not in _STOPS:
        j += 1
    described = j > comma + 1 and (line.low[comma + 1] in _DETERMINERS or lemma(line.low[comma + 1]) in _SPEAKERS)
    return j if described and (j >= len(line.words) or line.words[j] in ",.\u0000") else comma


def _colon(line: _Words) -> Iterator[tuple[Source, Span, int]]:
    """Reads "Police: man dead": the speaker before a headline's colon."""
    if ":" in line.words[1:6]:
        at = line.words.index(":", 1)
        first = _chunk_left(line, at - 1)
        after = line.text[line.spans[at].end : line.spans[at].end + 1]
        if first == 0 and after.isspace():
            source = _source(line, 0, at)
            if source.kind != "office" or len(source.core) > 1:
                yield source, line.spans[at], 0


def _source(line: _Words, first: int, last: int) -> Source:
    """What kind of speaker a phrase is."""
    if line.words[last - 1] == ",":
        last -= 1
    phrase, low = line.words[first:last], line.low[first:last]
    if _only_begins(line, first, last):
        phrase = [low[0], *phrase[1:]]
    start, end = line.spans[first].start, line.spans[last - 1].end
    nouns = tuple(
        _noun_key(word)
        for word in low
        if word[0].isalnum() and not (is_function_word(word) or word in _DETERMINERS or _FIGURE.match(word))
    )
    cut = phrase.index(",") if "," in phrase else len(phrase)
    person = () if low[0] in PRONOUNS else _person(phrase[:cut], low[:cut])
    kind = "named" if person else _kind(phrase, low, nouns)
    if kind == "office" and _group(line, first, last):
        kind = "anonymous"
    return Source(start, end, kind, person or nouns, frozenset(nouns))


def _only_begins(line: _Words, first: int, last: int) -> bool:
    """True where a phrase's capital comes from the sentence it begins: "Local media", "Teachers", but not "Baker"."""
    word = line.low[first]
    if first and line.words[first - 1] not in {".", "!", "?", ":"}:
        return False
    if word in GIVEN or word in TITLES or not is_known(word):
        return bool(_FIGURE.match(word))
    return bool(_FIGURE.match(word)) or last - first > 1 or word.endswith("s") or lemma(word) in _BODIES | _SPEAKERS


def _kind(phrase: list[str], low: list[str], nouns: tuple[str, ...]) -> str:
    """What a speaker without a personal name is."""
    if len(low) == 1 and low[0] in PRONOUNS:
        return "pronoun"
    if any(noun in _SPEAKERS for noun in nouns):
        return "anonymous"
    if any(noun in _PAPERS for noun in nouns):
        return "document"
    capitals = any(
        word[0].isupper() and not is_function_word(word) and word.casefold() not in TITLES for word in phrase
    )
    if any(noun in _BODIES for noun in nouns) or capitals:
        return "institution"
    indefinite = low[0] in _INDEFINITE or low[0].isdigit()
    return "anonymous" if indefinite else "office"


def _noun_key(word: str) -> str:
    """A speaker's noun in one form: "spokeswomen" and "spokesperson" are one office, people and individuals persons."""
    base = word if word.endswith("ing") else lemma(word.replace(".", ""))
    if base.startswith("spokes"):
        return "spokesman"
    return "person" if base in _PERSONS else base


def _person(phrase: list[str], low: list[str]) -> tuple[str, ...]:
    """The words of a person's name in a phrase; () where it names none."""
    if not phrase or (low[0] == "the" and not any(word in TITLES for word in low)):
        return ()
    run = [word for word in phrase if word[0].isupper()]
    if not run or any(
        lemma(word) in _SPEAKERS and word[0].islower() and i == len(phrase) - 1 for i, word in enumerate(phrase)
    ):
        return ()
    last_title = max(
        (i for i, word in enumerate(low) if word.rstrip(".") in TITLES or lemma(word) in _SPEAKERS), default=-1
    )
    named = [word for word in phrase[last_title + 1 :] if word[0].isupper()]
    core = core_words(named)
    if not core or (kind_of(named) == "organisation" and core[0] not in GIVEN):
        return ()
    return core


def _said(text: str, found: Sequence[tuple[Source, Span, int]]) -> frozenset[str]:
    """The content words of the sentence, without those of its speakers and verbs."""
    taken = [(s.start, s.end) for s, _, _ in found] + [tuple(v) for _, v, _ in found]
    return frozenset(
        word.lemma
        for word in words(text)
        if not is_function_word(word.key) and not any(a <= word.start < b for a, b in taken)
    )
