"""What a word by which somebody speaks tells: whom its sentence gives as the speaker, and by what verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.claims.language.lexicon import is_function_word, keys, lemma
from tracker.claims.language.vocabulary import is_known
from tracker.claims.speech.phrases import (
    BODIES,
    DETERMINERS,
    LINKS,
    SPEAKERS,
    apposition,
    can_say,
    chunk_left,
    is_person,
    phrase_left,
    phrase_right,
    related,
)
from tracker.claims.speech.speakers import source_of
from tracker.claims.words.irregular import LEMMAS
from tracker.claims.words.people import GIVEN
from tracker.claims.words.sets import word_set
from tracker.claims.words.speech import (
    ASKED,
    DEEDS_TOO,
    HEADINGS,
    LET_IN,
    LETTING_IN,
    NOUNS_IN_LY,
    NOUNS_TOO,
    OWNED_UP,
    PRONOUNS,
    VERBS,
)
from tracker.kept import kept
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tracker.claims.speech.phrases import Line
    from tracker.claims.speech.speakers import Source


_ADVERBS = word_set("""
    also later then has have had again previously earlier first still now once already recently just only since
""")
# Without any of these nobody speaks.
SPEAKING = frozenset({*VERBS, "according", "citing", "quoting"})
# A colon behind more words than this names no speaker.
COLON_WORDS = 6
_NOT_STATED = word_set("""
    to not never n't will would can could may might must should shall didn't doesn't don't won't wouldn't cannot
    haven't hasn't hadn't can't couldn't shouldn't
""")
_PASSIVE = word_set("was were been be is are being")
# Verbs that speak only where a quotation, "that" or a mark stands beside them.
_WEAK = word_set("respond write post continue describe recall observe answer predict explain argue")
# What follows a denial of something that was said or done, unlike "denied the request" and "denied entry".
_ACCUSATIONS = word_set("""
    any all wrongdoing involvement allegation allegations accusation accusations charge charges claim claims report
    reports rumor rumors rumour rumours responsibility it them
""")

# What stands before the word that tells what was alleged.
_PASSED_OVER = DETERMINERS - _ACCUSATIONS
_NOUNS_OF_SPEAKERS = SPEAKERS | BODIES


class Found(NamedTuple):
    """What may be a statement: the words of its speaker, first and behind the last, and of its verb, first and last."""

    speaker: tuple[int, int]
    verb: tuple[int, int]
    strength: int
    doubtful: bool = False


def told_by(line: Line, i: int) -> Iterable[Found]:
    """What a word by which somebody speaks tells: "according to", "citing", a verb."""
    word = line.low[i]
    line.see(i + 1)
    if word in VERBS:
        return _of_verb(line, i)
    if word != "according":
        return _after(line, i, i)
    return _after(line, i, i + 1) if line.low[i + 1 : i + 2] == ["to"] else ()


def _after(line: Line, first: int, last: int) -> Iterator[Found]:
    """The speaker that follows "according to"."""
    reach = phrase_right(line, last + 1)
    if reach is not None:
        yield Found(reach, (first, last), 0)


def _of_verb(line: Line, i: int) -> Iterator[Found]:
    """The speaker of a verb: before it, after it where the order is inverted, or after "by"."""
    low = line.low[i]
    before = i - 1
    while before >= 0 and _is_adverb(line.words[before]):
        before -= 1
    line.see(before)
    strength = VERBS[low][1]
    if before >= 0 and line.low[before] in _PASSIVE:
        line.see(i + 2)
        if "by" in line.low[i + 1 : i + 3]:
            by = line.low.index("by", i + 1)
            reach = phrase_right(line, by + 1)
            if reach:
                yield Found(reach, (i, i), strength)
        return
    if before >= 0 and line.low[before] in _NOT_STATED:
        return
    reach = _speaker_before(line, before) or _speaker_inverted(line, i, before)
    if reach is None or _is_owners(line.low[reach[1] - 1], low):
        return
    if not _noun(line, i, reach) and _speaks(line, i, reach):
        yield Found(reach, (i, i), strength, doubtful=True)


def _is_owners(word: str, verb: str) -> bool:
    """True for a word that makes no verb of what follows: "the bloc's stated aim", "in all states"."""
    return word.endswith(("'s", "s'")) or word in _OWNERS or (verb in NOUNS_TOO and word in _QUANTIFIERS)


_QUANTIFIERS = word_set("all both most some many several other every each no few these those")
_OWNERS = word_set("a an the his her their its our my your")


@kept(4096)
def _is_adverb(word: str) -> bool:
    """True for a word that may stand between a speaker and the verb: "later", "angrily"; not for "family", "Kelly"."""
    low = word.casefold()
    if low in _ADVERBS or not low.endswith("ly"):
        return low in _ADVERBS
    return not (low in NOUNS_IN_LY or low in GIVEN or (word[0].isupper() and not is_known(low)))


def _speaks(line: Line, i: int, reach: tuple[int, int]) -> bool:
    """True for a verb in a place where it gives words to a speaker; weak verbs need a sign that words follow."""
    if i and line.words[i][0].isupper():
        line.see(-1)
        line.see(len(line.words))
        if line.has_small_words:
            return False
    verb = VERBS[line.low[i]][0]
    if verb == "deny":
        return _is_denial(line, i)
    if verb == "ask":
        return line.low[i + 1 : i + 2] == [] or line.low[i + 1] not in ASKED
    if verb in LETTING_IN:
        return not _lets_in(line, i)
    if verb not in _WEAK and verb not in DEEDS_TOO:
        return True
    beside = line.words[max(0, i - 1) : i] + line.low[i + 1 : i + 2]
    if any(word in _SIGNS or word[0] == "\u0000" for word in beside):
        return True
    line.see(reach[0] - 2)
    if any(word[0] == "\u0000" for word in line.words[max(0, reach[0] - 2) : reach[0]]):
        return True
    return verb not in _WEAK and _has_statement(line, i, reach[0])


def _lets_in(line: Line, i: int) -> bool:
    """True for "admitted 40 patients" and "conceded a goal"."""
    line.see(i + _OBJECT)
    following = line.low[i + 1 : i + 1 + _OBJECT]
    if not line.is_word(i + 1) or following[0] in _SUBJECTS or not _FINITE.isdisjoint(following):
        return False
    return following[0].isdigit() or any(word in LET_IN or is_person(word) for word in following)


# An object's noun stands within so many words.
_OBJECT = 5
_SIGNS = frozenset({"that", ",", ":"})


def _has_statement(line: Line, i: int, first: int) -> bool:
    """True where what follows a verb is said: a clause with a verb of its own, or what is claimed or owned up to."""
    line.see(i + 1)
    following = line.low[i + 1 : i + 1 + _CLAUSE]
    if not following or not line.is_word(i + 1) or following[0] in _SUBJECTS or following[0].endswith("ing"):
        return True
    if line.words[max(0, first - 1) : first] == [","] and following[0] in LINKS:
        return True
    for at, word in enumerate(following):
        line.see(i + 2 + at)
        if not line.is_word(i + 1 + at) or word in _ENDS_CLAUSE:
            return False
        if word in OWNED_UP or (at and _is_finite(word, following[at + 1 : at + 2])):
            return True
    return False


# A clause says what it does within so many words.
_CLAUSE = 16
_SUBJECTS = word_set("he she they it we i you there this these those")
_ENDS_CLAUSE = word_set("and or but who which as when while")
_FINITE = word_set("is was were are am had has have will would can could may might must should shall did does do")


@kept(4096)
def _is_past(word: str) -> bool:
    if word.endswith("ed"):
        return is_known(word) and not word.endswith("eed")
    return word in LEMMAS and LEMMAS[word] != word and not word.endswith(("s", "n", "ing"))


def _is_finite(word: str, after: list[str]) -> bool:
    """True for a verb that a clause has for its own; "injured in", "held by" only describe."""
    return word in _FINITE or (_is_past(word) and after not in (["by"], ["in"]))


def _is_denial(line: Line, i: int) -> bool:
    """True for a verb of denial that tells what is denied: "that", a deed ("denied pushing"), or what was alleged."""
    line.see(i + 3)
    following = line.low[i + 1 : i + 4]
    stated = any(
        word in {"that", ",", ":"} or word[0] == "\u0000" for word in line.words[max(0, i - 1) : i] + following[:1]
    )
    deed = bool(following) and following[0].endswith("ing") and len(following[0]) > len("being")
    first = next((word for word in following if word not in _PASSED_OVER), "")
    return (
        stated or deed or first in _ACCUSATIONS or following[:1] in (["having"], ["being"], ["he"], ["she"], ["they"])
    )


def can_speak(source: Source, first: str) -> bool:
    """True for phrases that can be a speaker; a number, or a bare noun that names nobody, cannot."""
    if source.kind in {"pronoun", "named"}:
        return True
    return bool(source.nouns) and (source.kind != "office" or first in DETERMINERS)


def _noun(line: Line, i: int, reach: tuple[int, int]) -> bool:
    """True where the verb's form is rather a noun: "the report", "two claims", "wildlife notes"."""
    low = line.low[i]
    if low not in NOUNS_TOO and not (low == VERBS[low][0] and low != "said"):
        return False
    after = line.low[i + 1] if i + 1 < len(line.low) else ""
    first = line.low[reach[0]]
    if reach[1] - reach[0] == 1 and is_known(first) and first not in GIVEN and first not in PRONOUNS:
        return lemma(first) not in _NOUNS_OF_SPEAKERS
    if low == VERBS[low][0] and low not in NOUNS_TOO:
        return not line.low[reach[1] - 1].endswith(("s", "e", "i", "y", "people"))
    if after in {"", "."} and reach[0] and line.words[reach[0] - 1][0] in ",\0":
        return False
    return after not in {"that", "the", "it", "he", "she", "they", "to", "in", "a", ","}


def _speaker_before(line: Line, at: int) -> tuple[int, int] | None:
    """The phrase that ends at a word: the subject of the verb after it, as (first, last + 1)."""
    if at < 0:
        return None
    if line.low[at] in {"who", "which"}:
        at -= 2 if at and line.low[at - 1] == "," else 1
    elif line.words[at] == ",":
        return apposition(line, at)
    reach = phrase_left(line, at)
    return reach and (related(line, reach) or reach)


def _speaker_inverted(line: Line, i: int, before: int) -> tuple[int, int] | None:
    """Reads "…," said John Kirby: the speaker after the verb, where a mark or a quotation stands before it."""
    if before < 0 or line.is_word(before) or VERBS[line.low[i]][0] in {"tell", "inform"}:
        return None
    reach = phrase_right(line, i + 1)
    is_clause = (
        reach is not None
        and line.low[reach[0]] not in PRONOUNS
        and not _FINITE.isdisjoint(line.low[reach[1] : reach[1] + 1])
    )
    return None if is_clause else reach


def told_by_colon(line: Line) -> Iterator[Found]:
    """Reads "Police: man dead": the speaker before a headline's colon."""
    if ":" in line.words[1:COLON_WORDS]:
        at = line.words.index(":", 1)
        first = chunk_left(line, at - 1)
        is_apart = at + 1 < len(line.words) and line.span(at + 1, at + 1).start > line.span(at, at).end
        if first == 0 and is_apart:
            source = source_of(line, 0, at)
            if _speaks_by_colon(line, source, at):
                yield Found((0, at), (at, at), 0)


def _speaks_by_colon(line: Line, source: Source, colon: int) -> bool:
    """True for whom a headline may quote: people, bodies, documents and names, no words like "Canceled" and "Video"."""
    if colon == 1:
        word = line.low[0]
        is_name = not any(is_known(key) for key in keys(word)) and not is_function_word(word)
        return word not in HEADINGS and (is_name or can_say(word) or word in GIVEN)
    return source.kind != "office" or len(source.core) > 1
