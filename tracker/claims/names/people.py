"""Who and what is named in a text: capitalised runs as names of people and organisations, and when two are one."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import is_filler, is_function_word, keys, lemma
from tracker.claims.language.vocabulary import is_known
from tracker.claims.names.gazetteer import LONGEST, begins_place, is_ambiguous, is_place, is_state
from tracker.claims.sides.occurrences import INSIDE, LEADING, SMALL, occurrences
from tracker.claims.words.labels import GROUPS as LABELS
from tracker.claims.words.people import (
    CALENDAR,
    COMPANY_FORMS,
    GIVEN,
    NATIONALITIES,
    ORGANISATIONS,
    PARTICLES,
    PORTFOLIOS,
    RANKS,
    SHORT_FORMS,
    TITLES,
)
from tracker.claims.words.sets import word_set
from tracker.claims.words.speech import INTENTIONS, VERBS
from tracker.claims.words.variants import SPELLING
from tracker.kept import kept
from tracker.patterns import pattern
from tracker.text import fold, without_accents
from tracker.values import NamedTuple

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

_WORD = pattern(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|(?:Mr|Mrs|Ms|Mx|Dr|Sens?|Reps?|Govs?|Gen|Lt|Col|Capt|Sgt|Maj|Adm|Cmdr|Cpl|Pvt|Brig|Det|Supt|Insp|Msgr|Amb|Pres"
    r"|Prof|Rev|Hon|Jr|Sr|St|Ste|Mt|Ft|No)\.(?=\s)"
    r"|[^\W\d_]\.(?=\s[^\W\d_])"  # an initial
    r"|\w+(?:[-'’.&]\w+)*"
)
# A capital where a word begins. A letter behind another, or joined to a word by a mark, begins none.
_CAPITAL = pattern(
    r"[^a-z\W\d_](?<!\w.)(?<!\w[-'’&].)(?:(?<!\w\..)|(?<=\b[^\W\d_]\.[^\W\d_]\..))",
)
_POSSESSIVE = ("'s", "’s", "'", "’")
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
# Small words within the name of an organisation.
_JOINTS = word_set("of for the")
_NO_NAME = ("ly", "ing")
# People in the plural by what they believe, do or undergo: "activists", "migrants", "evacuees".
_FOLLOWERS, _SHORTEST_FOLLOWER = ("ists", "ants", "ees"), 6
# Of shorter verbs there are surnames: "Sanders", "Sellers".
_SHORTEST_DEED = 5
_GROUPS = ("ers", "ors", "men", "women", "people", "folk")
# What may stand between the words of one name, where the next may be one.
_GAP = pattern(rf"\s+(?:&\s+)?(?=[^a-z\W\d_]|(?:{'|'.join(sorted(PARTICLES | _JOINTS))})\b)")
_SENTENCE_START = pattern(r"(?:^|[.!?:;…]['\"”’)]*\s+|[\n•—–*]\s*|[(\[]|['\"“‘„«»]\s?)$")
# Below this share of capitals a line is no headline set in capitals.
_TITLE_CASE = 0.7


class Mention(NamedTuple):
    """A name as it stands: a range of a text, without a possessive ending.

    `core` are its words without titles, nationality and particles of grammar, in lower case; `kind` is "person",
    "organisation" or "name" (where the words do not tell which). `doubtful` is True for a single word that may have
    its capital from its place alone: a name only where the articles prove it one (`is_proven`).
    """

    start: int
    end: int
    text: str
    core: tuple[str, ...]
    kind: str
    doubtful: bool = False


def title_case(text: str) -> bool:
    """True for a line whose words are capitalised as in a headline, so that a capital tells nothing."""
    if text.rstrip("\"'”’) ").endswith((".", "…")):
        return False
    found = [m[0] for m in _WORD.finditer(text) if len(m[0]) > 3 and m[0][0].isalpha()]
    return len(found) >= 3 and sum(word[0].isupper() for word in found) >= _TITLE_CASE * len(found)


def mentions(text: str, around: tuple[str, ...] = (), *, headline: bool = False) -> tuple[Mention, ...]:
    """The names in a text, in order.

    `around` are texts in which a word at the start of a sentence may prove to be a name; `headline` says that
    capitals tell nothing in this text.
    """
    around = around or (text,)
    return tuple(name for name in candidates(text, around, headline=headline) if is_proven(name, around))


@lru_cache(maxsize=16)
def candidates(text: str, around: tuple[str, ...], *, headline: bool = False) -> tuple[Mention, ...]:
    """Like `mentions`, with the doubtful ones: to prove one takes a search through all of `around`."""
    masked = _BRACKETED.sub(lambda m: "\0" * len(m[0]), text) if "[" in text else text
    found = [_mention(text, masked, run, around) for run in _runs(masked, headline=headline)]
    return tuple([name for name in found if name is not None])


def is_proven(name: Mention, around: tuple[str, ...]) -> bool:
    """True for a name that is not doubtful, or that one of these texts has with a capital inside a sentence."""
    return not name.doubtful or _is_inside(name.text, around)


# A word of a run: how it reads, where it begins and where it ends.
_Part = tuple[str, int, int]


def _runs(text: str, *, headline: bool) -> Iterator[list[_Part]]:
    """Neighbouring capitalised words, with the particles and "of" that join them."""
    end = 0
    for capital in _CAPITAL.finditer(text):
        start = capital.start()
        if start < end:
            continue
        run: list[_Part] = []
        match = _WORD.match(text, start)
        while match is not None:
            word = match[0]
            start, end = match.span()
            is_named = _capital(word) or (word == _MONTH_TOO and _SURNAME.match(text, end) is not None)
            if (not is_named or _points(word, text, end)) and not (run and _joins(run, word)):
                break
            run.append((word, start, end))
            if word.endswith(_POSSESSIVE) or text.startswith(_APOSTROPHES, end):
                match = _owned(word, text, end)
            else:
                gap = _GAP.match(text, end)
                match = gap and _WORD.match(text, gap.end())
        if run and headline:
            yield from _surely(_trimmed(run))
        elif run:
            yield _trimmed(run)


def _owned(word: str, text: str, end: int) -> re.Match[str] | None:
    """The word behind a possessive where both are of one name: an organisation's, called by whose it is."""
    if text.startswith(_APOSTROPHES, end):
        word, end = word + text[end], end + 1
    gap = _GAP.match(text, end) if _is_owners(word) else None
    match = _WORD.match(text, gap.end()) if gap else None
    return match if match is not None and _bare(match[0]) in ORGANISATIONS else None


_APOSTROPHES = ("'", "’")


@kept(8192)
def _is_owners(word: str) -> bool:
    """True for people of one trade or sort, whose organisation is called so: "Farmers' Alliance", "People's Bank"."""
    bare = _bare(word)
    return bare in _OWNERS or (
        word.endswith(("s'", "s’"))
        and is_everyday(bare)
        and bare not in ORGANISATIONS
        and bare not in NATIONALITIES
        and bare not in GIVEN
    )


_OWNERS = word_set("people men women children king queen mother father fisherman workman")


# Short for a month, and before a capital the given name of a man or woman.
_MONTH_TOO = "Jan"
_SURNAME = pattern(r"\s[A-Z][a-z]")


@kept(8192)
def _capital(word: str) -> bool:
    if not word[0].isupper() or "_" in word:
        return False
    bare = _bare(word)
    return bare not in CALENDAR and bare not in _FIRST_PERSON


def _points(word: str, text: str, end: int) -> bool:
    """True for "Fig." in "Fig. 3": it sends a reader elsewhere and names nothing."""
    return _may_point(word) and _POINTED_AT.match(text, end) is not None


@kept(8192)
def _may_point(word: str) -> bool:
    return _bare(word) in _POINTERS


def _joins(run: Sequence[_Part], word: str) -> bool:
    """True for a small word inside a name: "van", and "of" after an organisation's noun."""
    if word in PARTICLES:
        return True
    return word in _JOINTS and any(_bare(part[0]) in ORGANISATIONS or part[0] == "of" for part in run)


def _trimmed(run: list[_Part]) -> list[_Part]:
    """The run without joining words at its end."""
    while not run[-1][0][0].isupper():
        run.pop()
    return run


def _surely(run: list[_Part]) -> Iterator[list[_Part]]:
    """The parts of a headline's run that are surely names."""
    for i, word in enumerate(run):
        if _bare(word[0]) in GIVEN and i + 1 < len(run) and _bare(run[i + 1][0]) not in TITLES:
            yield run[i : i + 2]
        elif word[0][0].isupper() and len(word[0]) > 3 and not word[0].isupper() and not is_known(_bare(word[0])):
            yield [word]


@kept(8192)
def _bare(word: str) -> str:
    """A word of a name in lower case, without possessive and points."""
    return _plain(word if word.isascii() else without_accents(fold(word))).replace(".", "").casefold()


def _plain(word: str) -> str:
    """A word without its possessive."""
    if not word.endswith(_POSSESSIVE):
        return word
    return word.removesuffix(next(filter(word.endswith, _POSSESSIVE)))


def _mention(text: str, masked: str, run: list[_Part], around: tuple[str, ...]) -> Mention | None:
    """The name that a run is, if it is one; words that only begin the sentence are no part of it.

    `masked` is the text without what stands in brackets.
    """
    doubtful = False
    while run and not doubtful and starts_sentence(text, run[0][1]):
        like = _is_name_like(run, masked, around)
        if like:
            break
        doubtful = like is None
        if not doubtful:
            run = run[1:] if len(run) > 1 and run[1][0][0].isupper() else []
    if not run:
        return None
    core, kind = _identity(tuple([word[0] for word in run]))
    if not core or (len(core) == 1 and len(core[0]) == 1):
        return None
    start = run[0][1]
    name = _plain(text[start : run[-1][2]])
    return Mention(start, start + len(name), name, core, kind, doubtful)


@lru_cache(maxsize=4096)
def _identity(words: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """What identifies a run of words, and what kind of name it is; names recur."""
    return core_words(words), kind_of(words)


def core_words(words: Sequence[str]) -> tuple[str, ...]:
    """What identifies a name: its words without titles, nationalities and small words, in lower case."""
    bare = [_bare(word) for word in words]
    places = _place_words(words)
    is_body = not ORGANISATIONS.isdisjoint(bare)
    if len(places) < len(words) and is_body:
        places = frozenset()
    kept: list[str] = []
    for i, word in enumerate(bare):
        if not word or i in places or not words[i][0].isupper():
            continue
        if word not in _LEFT_OUT or (is_body and word in TITLES and _is_of_body(bare, i)):
            kept += keys(_plain(words[i])) if _short(words[i]) else [SPELLING.get(word, word)]
    while len(kept) > 1 and _is_form(kept[-1], kept[-2]):
        kept.pop()
    return tuple(kept)


def _is_form(word: str, before: str) -> bool:
    """True for a word that only says what kind of company one is."""
    return word in COMPANY_FORMS and not (word in _FORMS_TOO and is_known(before))


# Behind a word of every day these are part of the name: "Broadcasting Corporation".
_FORMS_TOO = word_set("co company corp corporation")


def _is_of_body(bare: Sequence[str], i: int) -> bool:
    """True for what a ministry or a council is for or called: "the Ministry of Health", "the General Assembly"."""
    if bare[i] not in PORTFOLIOS:
        return bare[i] not in RANKS and bare[i + 1 : i + 2] != [] and bare[i + 1] in _BODIES
    rest = bare[i + 1 :]
    behind = next((word for word in rest if word not in PORTFOLIOS), "")
    return behind in _BODIES or any(a in _BODIES and b in _JOINTS for a, b in pairwise(bare[: i + 1]))


_BODIES = ORGANISATIONS - PORTFOLIOS


def _short(word: str) -> bool:
    """True for what may be an abbreviation, "U.N.", to be compared as what it stands for."""
    return "." in word or (word.isupper() and len(word) > 1)


_LEFT_OUT = TITLES | NATIONALITIES | PARTICLES | {"the", "a", "an", "of", "for"}


def _place_words(words: Sequence[str]) -> frozenset[int]:
    """The words of a run that name a place: all of a run, or before an office ("Ukraine President …")."""
    found: set[int] = set()
    for i, word in enumerate(words):
        for j in range(min(len(words), i + LONGEST), i, -1) if word and begins_place(word) else ():
            name = without_accents(" ".join(map(_plain, words[i:j])))
            if is_place(name) and _is_apart(words, i, j, name):
                found |= set(range(i, j))
                break
    return frozenset(found)


def _is_apart(words: Sequence[str], first: int, last: int, name: str) -> bool:
    """False for a place's name that is part of another ("Manchester United") or may be a surname ("Jackson")."""
    if is_ambiguous(name):
        return not first and last == len(words) and is_state(name)
    if last < len(words):
        return _bare(words[last]) in _LEFT_OUT
    return not first or len(words) > _LONGEST_CLUB or _bare(words[first - 1]) in _LEFT_OUT


# Of so many words is a name at most that ends with a place's: "Bayern Munich".
_LONGEST_CLUB = 3


def kind_of(words: Sequence[str]) -> str:
    """Whether a run of words names a person or an organisation, or "name" where they do not tell."""
    bare = [_bare(word) for word in words]
    if not GIVEN.isdisjoint(bare[:-1]):
        return "person"
    if not ORGANISATIONS.isdisjoint(bare) and _OFFICES.isdisjoint(bare):
        return "organisation"
    if len(words) == 1 and words[0].isupper() and len(bare[0]) > 1:
        return "organisation"
    capitals = [word for word in bare if word not in ORGANISATIONS and word not in _LEFT_OUT]
    return "person" if len(capitals) > 1 or not TITLES.isdisjoint(bare) else "name"


_OFFICES = TITLES - ORGANISATIONS


def starts_sentence(text: str, at: int) -> bool:
    """True where a sentence may begin, whose first word has a capital whatever it is."""
    if at == 0:
        return True
    if text[at - 1] == " " and (text[at - 2 : at - 1].isalnum() or text[at - 2] == ","):
        return False
    return _SENTENCE_START.search(text, max(0, at - 8), at) is not None


def _is_name_like(run: Sequence[_Part], text: str, around: tuple[str, ...]) -> bool | None:
    """True where a word at the start of a sentence is known for a name and not only capitalised by its place.

    None for a single word that only the articles can prove to be one.
    """
    word = run[0][0]
    bare = _bare(word)
    if is_function_word(bare) or is_filler(bare):
        return False
    if bare in GIVEN or bare in TITLES or bare in NATIONALITIES or (word.isupper() and len(bare) > 1):
        return True
    if len(run) == 1:
        return True if len(bare) > 3 and _acts(run[0], text) and not is_everyday(bare) else None
    return _is_inside(_plain(word), around) or not any(occurrences(other, SMALL).has(bare) for other in around)


def _is_inside(word: str, around: tuple[str, ...]) -> bool:
    """True where one of these texts has a word with a capital inside a sentence; an everyday word not within a name."""
    kind = LEADING if is_everyday(_bare(word)) else INSIDE
    return any(occurrences(text, kind).has(word) for text in around)


@kept(8192)
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


def _acts(part: _Part, text: str) -> bool:
    """True where a verb follows, or the word has something: what an adverb or a slip at the start does not."""
    word, _, end = part
    following = _WORD.match(text, end + 1)
    after = following[0].casefold() if following else ""
    return word.endswith(_POSSESSIVE) or after in _ACTS or (after.endswith("ed") and after[-3:] != "eed")


def same_name(a: Sequence[str], b: Sequence[str]) -> bool:
    """True where two cores can be one name: equal, a short form of a full one, an initial, an acronym."""
    short, long = (a, b) if len(a) <= len(b) else (b, a)
    # In every case a word of the short form begins as a word of the long one does: the first, or, behind "Bill" for
    # "William", the second.
    firsts = [word[:1] for word in short[:2]]
    for word in long:
        if word[:1] in firsts:
            return _within(short, long) or _acronym(short, long)
    return False


def _within(short: Sequence[str], long: Sequence[str]) -> bool:
    """True where the short form's words stand in order in the long one, initials counted as their words."""
    rest = iter(long)
    return bool(short) and all(any(_matches(word, other) for other in rest) for word in short)


def _matches(a: str, b: str) -> bool:
    if a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]):
        return True
    return a.replace("-", "") == b.replace("-", "") or SHORT_FORMS.get(a, a) == SHORT_FORMS.get(b, b)


def _acronym(short: Sequence[str], long: Sequence[str]) -> bool:
    return len(short) == 1 and len(long) > 1 and short[0].replace("-", "") == "".join(word[0] for word in long)
