"""What it means for two words to be the same word: normal forms, lemmas, spelling, contraction, abbreviation."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from tracker.claims.sides.spans import places_of
from tracker.claims.words.foreign import ACCENTED
from tracker.claims.words.function import FILLERS, FUNCTION_WORDS
from tracker.claims.words.irregular import LEMMAS
from tracker.claims.words.numerals import TENS, UNITS
from tracker.claims.words.variants import ABBREVIATIONS, AMBIGUOUS_ABBREVIATIONS, CLITICS, CONTRACTIONS, SPELLING
from tracker.kept import kept
from tracker.patterns import pattern
from tracker.text import fold, without_accents
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tracker.model import Span

_TOKEN = pattern(
    r"(?:[^\W\d_]\.){2,}"  # U.S.  a.m.
    r"|\d+(?:[.,]\d+)*"
    r"|[^\W\d_]+ n['’]t\b"  # ca n't, as corpora part it
    r"|[^\W\d_]+(?:['’`][^\W\d_]+)*"
    r"|[^\w\s]|\w"
)
_NEGATED = pattern(r"(.+?) ?n['’`]t", re.IGNORECASE)
_CLITIC = pattern(r"(.+)(['’](?:s|re|ve|ll|m|d))", re.IGNORECASE)
# After these, 's is a verb ("it's"); after any other word it is taken for a possessive.
_BEFORE_VERB = frozenset(["it", "he", "she", "that", "there", "what", "who", "where", "here", "how", "when"])


class Token(NamedTuple):
    """A word, a number or a mark, as a half-open range of code points of its text."""

    start: int
    end: int
    text: str


class Word(NamedTuple):
    """A word in its normal form, with the span it was read from.

    `key` is folded, in lower case, in American spelling, with abbreviations spelled out; `lemma` is without
    inflection. A contraction gives two words ("did", "not"); an abbreviation of several words gives each with the
    span of the whole.
    """

    start: int
    end: int
    key: str
    lemma: str


@lru_cache(maxsize=128)
def tokens(text: str) -> tuple[Token, ...]:
    """The words, numbers and marks of a text; white space is none. "U.S." and "didn't" are one token."""
    return tuple(Token(m.start(), m.end(), m[0]) for m in _TOKEN.finditer(text))


@lru_cache(maxsize=128)
def words(text: str) -> tuple[Word, ...]:
    """The words and numbers of a text in normal form, marks left out."""
    found: list[Word] = []
    at = 0
    for piece in pieces(text):
        for start, end, key, base in read(piece):
            found.append(_NEW(Word, (at + start, at + end, key, base)))
        at += len(piece) + 1
    return tuple(found)


def words_in(text: str, spans: Iterable[Span]) -> list[Word]:
    """Those of a text's `words` that share a character with one of these ranges, each once; the ranges are in order.

    No more of the text is read than that takes.
    """
    if _is_parted(text):
        line = words(text)
        return [line[at] for at in places_of(line, spans)]
    found: list[Word] = []
    done = 0
    for start, end in spans:
        # Beside a space no word stands around a place of no width.
        if start == end and (not start or " " in text[start - 1 : start + 1] or start == len(text)):
            continue
        at, last = text.rfind(" ", 0, start) + 1, text.find(" ", end)
        for piece in (text[at:last] if last >= 0 else text[at:]).split(" "):
            for first, behind, key, base in read(piece):
                here, there = at + first, at + behind
                if here < end and there > start and here >= done:
                    found.append(_NEW(Word, (here, there, key, base)))
            at += len(piece) + 1
        done = found[-1][1] if found else 0
    return found


def lemmas(text: str, parts: list[str] | None = None) -> frozenset[str]:
    """The lemmas of a text's `words`, wherever they stand; `parts` is what stands between its spaces, if known."""
    if parts is None or " n'" in text or " n’" in text:
        parts = pieces(text)
    return frozenset(chain.from_iterable(map(_lemmas_of, parts)))


@kept(8192)
def _lemmas_of(piece: str) -> tuple[str, ...]:
    return tuple([word.lemma for word in read(piece)])


def pieces(text: str) -> list[str]:
    """The parts of a text that are read each by itself, one after the other, with a space between every two."""
    return [text] if _is_parted(text) else text.split(" ")


def _is_parted(text: str) -> bool:
    """True for a text that may have the only token with a space within: "ca n't"."""
    return " n'" in text or " n’" in text


# What `Word(…)` calls in the end; many thousands of words are made.
_NEW = tuple.__new__


@kept(8192)
def read(piece: str) -> tuple[Word, ...]:
    """The words of one of a text's `pieces`; most recur from sentence to sentence."""
    bare = piece.rstrip(_BEHIND)
    inner = bare.lstrip(_BEFORE)
    if inner.isascii() and (inner.isalpha() or inner.isdigit()):
        found = _of_token(inner, piece.startswith(".", len(bare)))
        at = len(bare) - len(inner)
        return tuple([Word(at + start, at + end, key, base) for start, end, key, base in found]) if at else found
    line: list[Word] = []
    for match in _TOKEN.finditer(piece):
        token, at = match[0], match.start()
        if token[0].isalnum():
            point = piece.startswith(".", match.end())
            line += [Word(at + start, at + end, key, base) for start, end, key, base in _of_token(token, point)]
    return tuple(line)


# Marks that stand before a word or behind it and are no part of it.
_BEFORE, _BEHIND = '(["“‘', ".,;:!?…)]\"'”’"


@lru_cache(maxsize=8192)
def _of_token(token: str, point: bool) -> tuple[Word, ...]:
    """The words of one token, with or without a full stop behind it."""
    return tuple([Word(start, end, key, lemma(key)) for start, end, key in _forms(token, point)])


def _forms(text: str, point: bool) -> list[tuple[int, int, str]]:
    end = len(text)
    plain = fold(text)
    if not plain.isascii() and plain.casefold() not in ACCENTED:
        plain = without_accents(plain)
    lower = plain.casefold()
    if lower[0].isdigit():
        return [(0, end, lower.replace(",", "") if _GROUPED.fullmatch(lower) else lower)]
    joined = lower.replace(" ", "").replace("`", "'")
    if joined in CONTRACTIONS:
        return [(0, end, part) for part in CONTRACTIONS[joined]]
    if lower.isalpha():
        return [(0, end, part) for part in _expanded(plain, point).split()]
    if (match := _NEGATED.fullmatch(text)) is not None:
        return [(0, match.end(1), _spelled(match[1].casefold())), (match.end(1), end, "not")]
    if (match := _CLITIC.fullmatch(text)) is not None:
        host, clitic = without_accents(match[1]).casefold(), fold(match[2]).casefold()
        tail = CLITICS.get(clitic) or ("be" if host in _BEFORE_VERB and clitic == "'s" else clitic)
        return [(0, match.end(1), _spelled(host)), (match.end(1), end, tail)]
    return [(0, end, part) for part in _expanded(plain, point).split()]


_GROUPED = pattern(r"\d{1,3}(,\d{3})+(\.\d+)?")


def _expanded(text: str, point: bool) -> str:
    """What an abbreviation stands for, else the word itself in American spelling."""
    bare = text.replace(".", "").casefold()
    full = ABBREVIATIONS.get(bare)
    if full and (point or "." in text or text.isupper() or text in _POINTLESS or bare not in AMBIGUOUS_ABBREVIATIONS):
        return full
    return _spelled(bare if "." in text else text.casefold())


# As British papers write them before a name.
_POINTLESS = frozenset({"St", "Mt"})


@kept(16384)
def _spelled(word: str) -> str:
    """The American spelling of a word in lower case; a number word in digits ("one" is a pronoun as often)."""
    if word != "one" and (number := UNITS.get(word, TENS.get(word))) is not None:
        return str(number)
    if word in SPELLING:
        return SPELLING[word]
    for ending in _AFTER_SPELLING if word.endswith(_AFTER_SPELLING) else ():
        stem = word.removesuffix(ending)
        if stem != word and stem in SPELLING:
            return SPELLING[stem] + ending
    return _respelled(word) if any(part in word for part in _RESPELLED) else word


_AFTER_SPELLING = ("s", "d", "ed", "ing", "ful", "able", "hood", "er", "ers", "al", "ally")
# What a word has that one of the rules below respells.
_RESPELLED = ("is", "ys", "ll", "ae")
# Before these letters -ise is no ending but part of the word everywhere: "promise", "advise", "praise".
_OWN_ISE = "a u v w pr gu sp prom prem rc mc xc nc ec nch nd ert st parad eat quo rto".split()
# Before -ll these make words that have it everywhere: "recalled", "drilled", "expelled".
_OWN_LL = "sta eca ski spi dri thri sti fi gri chi shri tri fri spe sme swe dwe she que mpe ope xpe ebe epe xce".split()
_RULES = (
    (
        pattern(
            r"(?<=\w{3})"
            + "".join(f"(?<!{part})" for part in _OWN_ISE)
            + r"is(?=(?:e|ed|es|ing|er|ers|ation|ations|able)$)"
        ),
        "iz",
    ),
    (pattern(r"(?<=\w{3})ys(?=(?:e|ed|es|ing|er)$)"), "yz"),
    (pattern(r"(?<=\w{2}[aei])" + "".join(f"(?<!{part})" for part in _OWN_LL) + r"ll(?=(?:ed|ing|er|ers)$)"), "l"),
    (pattern(r"ae(?=(?:mi|stheti|olog|diatr))"), "e"),
)


def _respelled(word: str) -> str:
    for ending, replacement in _RULES:
        word = ending.sub(replacement, word)
    return word


# Verbs in -ee, whose past must not be taken for a word like "need" or "speed".
_VERBS_IN_EE = ("agree", "disagree", "free", "guarantee", "decree", "referee", "flee", "foresee", "oversee")


def _regular_forms(base: str) -> tuple[str, ...]:
    """The -s and -ing forms of an irregular verb, which its line in the table need not spell out."""
    stem = base[:-1] if base.endswith("e") and not base.endswith(("ee", "ye", "oe")) else base
    return (base, f"{base}s", f"{base}es", f"{stem}ing", f"{stem}{stem[-1]}ing")


_LEMMAS = (
    {form: verb for verb in _VERBS_IN_EE for form in (verb, f"{verb}s", f"{verb}d", f"{verb}ing")}
    | {form: base for base in set(LEMMAS.values()) for form in _regular_forms(base) if len(base) > 2}
    | LEMMAS
)
_VOWELS = frozenset("aeiouy")
_DOUBLED = tuple(2 * letter for letter in "bdfgmnprtz")


@kept(16384)
def lemma(word: str) -> str:
    """The word without inflection, in lower case: "children" → "child", "stopped" → "stop", "cities" → "city".

    Regular endings come off by rule without a dictionary, so that a lemma need not be a word ("argu"); two forms of
    one word have one lemma, which is all that comparing needs.
    """
    word = word.casefold()
    if word in _LEMMAS:
        return _LEMMAS[word]
    return _without_final_e(_uninflected(word)) if len(word) > 3 and word.isalpha() else word


@kept(16384)
def base_forms(word: str) -> tuple[str, ...]:
    """The words of a dictionary that this one can be an inflection of, itself first.

    "ties" gives "tie" and "ty" too: unlike a lemma each is spelt as a dictionary would, and most are no words.
    """
    forms = [word]
    if word in LEMMAS:
        forms.append(LEMMAS[word])
    if not word.endswith(("s", "d", "g")):
        return tuple(dict.fromkeys(forms))
    for ending, others in _ENDINGS:
        if len(word) > len(ending) + 1 and word.endswith(ending):
            stem = word[: -len(ending)]
            forms += [stem + other for other in others]
            if ending in {"ed", "ing"} and stem.endswith(_DOUBLED):
                forms.append(stem[:-1])
    return tuple(dict.fromkeys(forms))


# What stands in a dictionary in the place of an ending.
_ENDINGS = (
    ("s", ("",)), ("es", ("",)), ("ies", ("y",)), ("ied", ("y",)), ("ed", ("", "e")), ("ing", ("", "e")),
    ("ying", ("ie",)),
)  # fmt: skip


# After these a plural has -es: "boxes", "churches".
_BEFORE_ES = ("ses", "xes", "zes", "ches", "shes", "oes")


def _uninflected(word: str) -> str:
    for ending, least in (("ing", 3), ("ed", 3)):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= least - 1 and not _VOWELS.isdisjoint(stem):
            if word.endswith("eed"):
                return word
            return _undoubled(stem)
    if word.endswith(("ss", "us", "is", "news")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(_BEFORE_ES):
        return word[:-2]
    return word.removesuffix("s")


def _without_final_e(word: str) -> str:
    if word.endswith("ie"):
        return word[:-2] + "y"
    if word.endswith("i"):
        return word[:-1] + "y"
    return _undoubled(word.removesuffix("e")) if len(word) > 3 else word


def _undoubled(stem: str) -> str:
    """The stem without the second of two equal consonants at its end: "stopp" → "stop"."""
    return stem[:-1] if stem.endswith(_DOUBLED) else stem


def is_function_word(word: str) -> bool:
    """True for words of grammar: articles, pronouns, prepositions, conjunctions, auxiliaries."""
    return word.casefold() in FUNCTION_WORDS


def is_filler(word: str) -> bool:
    """True for words that a sentence can gain or lose without asserting anything else ("however", "also")."""
    return word.casefold() in FILLERS


def keys(text: str) -> tuple[str, ...]:
    """The normal forms of a text's words, in order."""
    return tuple(word.key for word in words(text))
