"""Who and what is named in a text: capitalised runs as names of people and organisations, and when two are one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from tracker.claims.gazetteer import is_ambiguous, is_place
from tracker.claims.lexicon import is_filler, is_function_word, keys, lemma
from tracker.claims.patterns import pattern
from tracker.claims.vocabulary import is_known
from tracker.claims.words.labels import GROUPS as LABELS
from tracker.claims.words.people import CALENDAR, GIVEN, NATIONALITIES, ORGANISATIONS, PARTICLES, TITLES
from tracker.claims.words.sets import word_set
from tracker.claims.words.speech import INTENTIONS, VERBS
from tracker.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WORD = pattern(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Cmdr|Prof|Rev|Hon|Jr|Sr|St|No)\.(?=\s)"
    r"|[^\W\d_]\.(?=\s[^\W\d_])"  # an initial
    r"|\w+(?:[-'’.&]\w+)*"
)
_POSSESSIVE = pattern(r"['’]s?$")
_ACTS = frozenset(VERBS) | INTENTIONS | word_set("is was were are did does do had can could")
# Capitalised where they point to a part of a text.
_POINTERS = word_set(
    "section sections sec fig figs figure figures eq eqs equation equations table tables chapter appendix ref refs"
    " no vol page part step phase act"
)
_POINTED_AT = pattern(r"\s?\.?\s*(?:[\[(\d\0]|[A-Z]\b)")
# A word in square brackets is an editor's or stands for something else.
_BRACKETED = pattern(r"\[[^\[\]\n]{1,40}\]")
_FIRST_PERSON = word_set("i i'm i've i'd i'll")
_NO_NAME = ("ly", "ing")
# People in the plural by what they believe, do or undergo: "activists", "migrants", "evacuees".
_FOLLOWERS, _SHORTEST_FOLLOWER = ("ists", "ants", "ees"), 6
# Of shorter verbs there are surnames: "Sanders", "Sellers".
_SHORTEST_DEED = 5
_GROUPS = ("ers", "ors", "men", "women", "people", "folk")
# What may stand between the words of one name.
_GAP = pattern(r"\s+|\s+&\s+")
_SENTENCE_START = pattern(r"(?:^|[.!?:;…]['\"”’)]*\s+|[\n•—–*]\s*|[(\[]|['\"“‘„«»]\s?)$")
# Below this share of capitals a line is no headline set in capitals.
_TITLE_CASE = 0.7


@dataclass(frozen=True)
class Mention:
    """A name as it stands: a range of a text, without a possessive ending.

    `core` are its words without titles, nationality and particles of grammar, in lower case; `kind` is "person",
    "organisation" or "name" (where the words do not tell which).
    """

    start: int
    end: int
    text: str
    core: tuple[str, ...]
    kind: str


def title_case(text: str) -> bool:
    """True for a line whose words are capitalised as in a headline, so that a capital tells nothing."""
    if text.rstrip("\"'”’) ").endswith((".", "…")):
        return False
    found = [m[0] for m in _WORD.finditer(text) if len(m[0]) > 3 and m[0][0].isalpha()]
    return len(found) >= 3 and sum(word[0].isupper() for word in found) >= _TITLE_CASE * len(found)


@lru_cache(maxsize=128)
def mentions(text: str, around: tuple[str, ...] = (), *, headline: bool = False) -> tuple[Mention, ...]:
    """The names in a text, in order.

    `around` are texts in which a word at the start of a sentence may prove to be a name; `headline` says that
    capitals tell nothing in this text.
    """
    found: list[Mention] = []
    for run in _runs(text, headline=headline):
        found += _mention(text, run, around or (text,))
    return tuple(found)


def _runs(text: str, *, headline: bool) -> Iterator[list[re.Match[str]]]:
    """Neighbouring capitalised words, with the particles and "of" that join them."""
    run: list[re.Match[str]] = []
    masked = _BRACKETED.sub(lambda m: "\0" * len(m[0]), text) if "[" in text else text
    for word in _WORD.finditer(masked):
        if not run and not word[0][0].isupper():
            continue
        joined = bool(run) and _GAP.fullmatch(text, run[-1].end(), word.start()) is not None
        if run and (not joined or _POSSESSIVE.search(run[-1][0])):
            yield from _trimmed(run, headline=headline)
            run = []
        if (_capital(word[0]) and not _points(word)) or (run and _joins(run, word[0])):
            run.append(word)
        elif run:
            yield from _trimmed(run, headline=headline)
            run = []
    if run:
        yield from _trimmed(run, headline=headline)


def _capital(word: str) -> bool:
    if not word[0].isupper() or "_" in word:
        return False
    bare = _bare(word)
    return bare not in CALENDAR and bare not in _FIRST_PERSON


def _points(word: re.Match[str]) -> bool:
    """True for "Fig." in "Fig. 3": it sends a reader elsewhere and names nothing."""
    return _bare(word[0]) in _POINTERS and _POINTED_AT.match(word.string, word.end()) is not None


def _joins(run: Sequence[re.Match[str]], word: str) -> bool:
    """True for a small word inside a name: "van", and "of" after an organisation's noun."""
    if word in PARTICLES:
        return True
    return word in {"of", "for", "the"} and any(_bare(part[0]) in ORGANISATIONS or part[0] == "of" for part in run)


def _trimmed(run: list[re.Match[str]], *, headline: bool) -> Iterator[list[re.Match[str]]]:
    """The run without joining words at its end; in a headline, the parts of it that are surely names."""
    while run and not run[-1][0][0].isupper():
        run = run[:-1]
    if not headline:
        yield run
        return
    for i, word in enumerate(run):
        if _bare(word[0]) in GIVEN and i + 1 < len(run) and _bare(run[i + 1][0]) not in TITLES:
            yield run[i : i + 2]
        elif word[0][0].isupper() and len(word[0]) > 3 and not word[0].isupper() and not is_known(_bare(word[0])):
            yield [word]


@lru_cache(maxsize=8192)
def _bare(word: str) -> str:
    """A word of a name in lower case, without possessive and points."""
    return _POSSESSIVE.sub("", fold(word)).replace(".", "").casefold()


def _mention(text: str, run: list[re.Match[str]], around: tuple[str, ...]) -> Iterator[Mention]:
    """The name that a run is, if it is one; words that only begin the sentence are no part of it."""
    while run and _starts_sentence(text, run[0].start()) and not _name_like(run, around):
        run = run[1:]
        if run and not run[0][0][0].isupper():
            run = []
    core = core_words([word[0] for word in run])
    if not core or (len(core) == 1 and len(core[0]) == 1):
        return
    end = run[-1].end() - len((_POSSESSIVE.search(run[-1][0]) or [""])[0])
    yield Mention(run[0].start(), end, text[run[0].start() : end], core, kind_of([word[0] for word in run]))


def core_words(words: Sequence[str]) -> tuple[str, ...]:
    """What identifies a name: its words without titles, nationalities and small words, in lower case."""
    bare = [_bare(word) for word in words]
    places = _place_words(words)
    if len(places) < len(words) and any(word in ORGANISATIONS for word in bare):
        places = frozenset()
    kept: list[str] = []
    for i, word in enumerate(bare):
        if word and i not in places and not _leaves_out(word) and words[i][0].isupper():
            kept += keys(_POSSESSIVE.sub("", words[i])) if _short(words[i]) else [word]
    return tuple(kept)


def _short(word: str) -> bool:
    """True for what may be an abbreviation, "U.N.", to be compared as what it stands for."""
    return "." in word or (word.isupper() and len(word) > 1)


def _leaves_out(word: str) -> bool:
    return word in TITLES or word in NATIONALITIES or word in PARTICLES or word in {"the", "a", "an", "of", "for"}


def _place_words(words: Sequence[str]) -> frozenset[int]:
    """The words of a run that name a place: all of a run, or before an office ("Ukraine President …")."""
    plain = [_POSSESSIVE.sub("", word) for word in words]
    found: set[int] = set()
    for i in range(len(plain)):
        for j in range(len(plain), i, -1):
            name = " ".join(plain[i:j])
            if is_place(name) and not (is_ambiguous(name) and (i or j < len(plain))):
                found |= set(range(i, j))
                break
    return frozenset(found)


def kind_of(words: Sequence[str]) -> str:
    """Whether a run of words names a person or an organisation, or "name" where they do not tell."""
    bare = [_bare(word) for word in words]
    if any(word in GIVEN for word in bare[:-1]):
        return "person"
    if any(word in ORGANISATIONS for word in bare) and not any(w in TITLES - ORGANISATIONS for w in bare):
        return "organisation"
    if len(words) == 1 and words[0].isupper() and len(bare[0]) > 1:
        return "organisation"
    capitals = [word for word in bare if word not in ORGANISATIONS and not _leaves_out(word)]
    return "person" if len(capitals) > 1 or any(word in TITLES for word in bare) else "name"


def _starts_sentence(text: str, at: int) -> bool:
    return _SENTENCE_START.search(text, max(0, at - 8), at) is not None or at == 0


def _name_like(run: Sequence[re.Match[str]], around: tuple[str, ...]) -> bool:
    """True where a word at the start of a sentence is known for a name and not only capitalised by its place."""
    word = run[0][0]
    bare = _bare(word)
    if is_function_word(bare) or is_filler(bare):
        return False
    if bare in GIVEN or bare in TITLES or bare in NATIONALITIES or (word.isupper() and len(bare) > 1):
        return True
    if not is_everyday(bare) and len(bare) > 3 and len(run) == 1 and _acts(run[0]):
        return True
    if len(run) > 1 and not any(bare in _small_words(text) for text in around):
        return True
    return any(bare in _capitals_inside(text) for text in around)


@lru_cache(maxsize=8192)
def is_everyday(word: str) -> bool:
    """True for a word in lower case that its place alone may have capitalised: known, or put together of known words.

    Of compounds only the names of trades and groups count ("firefighters"): companies are called "Facebook".
    """
    if is_function_word(word) or is_filler(word) or is_known(word) or word.endswith(_NO_NAME):
        return True
    if _is_group(word):
        return True
    return word.endswith(_GROUPS) and any(is_known(word[:i]) and is_known(word[i:]) for i in range(3, len(word) - 2))


def _is_group(word: str) -> bool:
    """True for people called by what they do or hold ("activists", "rioters") and for the loaded words for them."""
    if lemma(word) in _listed() or (word.endswith(_FOLLOWERS) and len(word) > _SHORTEST_FOLLOWER):
        return True
    stem = next((word.removesuffix(ending) for ending in ("ers", "ors") if word.endswith(ending)), "")
    deeds = (stem, f"{stem}e", stem[:-1] if stem[-2:-1] == stem[-1:] else "")
    return any(is_known(deed) for deed in deeds if len(deed) >= _SHORTEST_DEED)


@cache
def _listed() -> frozenset[str]:
    """The lemmas of the loaded words that are one word."""
    return frozenset(lemma(name) for loads in LABELS for names in loads for name in names if " " not in name)


def _acts(word: re.Match[str]) -> bool:
    """True where a verb follows, or the word has something: what an adverb or a slip at the start does not."""
    following = _WORD.match(word.string, word.end() + 1)
    after = following[0].casefold() if following else ""
    return bool(_POSSESSIVE.search(word[0])) or after in _ACTS or (after.endswith("ed") and after[-3:] != "eed")


@lru_cache(maxsize=8)
def _small_words(text: str) -> frozenset[str]:
    """The words that stand in lower case anywhere in a text."""
    return frozenset(m[0].casefold() for m in re.finditer(r"\b[^\W\d_A-Z]\w+", text))


@lru_cache(maxsize=8)
def _capitals_inside(text: str) -> frozenset[str]:
    """The words that stand capitalised inside a sentence somewhere in a text."""
    return frozenset(_bare(m[1]) for m in re.finditer(r"[\w,] ([A-ZÀ-Þ][\w'’-]+)", text))


def same_name(a: Sequence[str], b: Sequence[str]) -> bool:
    """True where two cores can be one name: equal, a short form of a full one, an initial, an acronym."""
    short, long = sorted((a, b), key=len)
    return _within(short, long) or _acronym(short, long)


def _within(short: Sequence[str], long: Sequence[str]) -> bool:
    """True where the short form's words stand in order in the long one, initials counted as their words."""
    rest = iter(long)
    return bool(short) and all(any(_matches(word, other) for other in rest) for word in short)


def _matches(a: str, b: str) -> bool:
    return a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]) or a.replace("-", "") == b.replace("-", "")


def _acronym(short: Sequence[str], long: Sequence[str]) -> bool:
    return len(short) == 1 and len(long) > 1 and short[0].replace("-", "") == "".join(word[0] for word in long)
