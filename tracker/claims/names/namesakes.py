"""What one side of a change has of a name that the other side writes: the name itself, another form, its words."""

from __future__ import annotations

from functools import cache
from itertools import chain, islice
from operator import attrgetter
from typing import TYPE_CHECKING
from unicodedata import normalize

from tracker.claims.language.acronyms import acronyms, spelled_out
from tracker.claims.language.lexicon import lemma, lemmas, pieces, read, words
from tracker.claims.names.gazetteer import government
from tracker.claims.names.people import Mention, candidates, is_proven, same_name
from tracker.claims.names.spots import spots
from tracker.claims.sides.spans import Cover, Enclosures
from tracker.claims.words.irregular import LEMMAS
from tracker.claims.words.numerals import TENS, UNITS
from tracker.claims.words.variants import ABBREVIATIONS, CONTRACTIONS, SPELLING
from tracker.kept import once
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tracker.claims.edit import Passage

# What is longer is no sentence: it is not searched from end to end for each of its many names.
_LONGEST = 5_000
# So many names are compared with one by one.
_FEW = 20
# So many names that share a word are compared with one that has it too.
_MOST_NAMESAKES = 200


# Spelling leaves so many letters at a word's beginning as they are, inflection all of its lemma but for the last.
_BEGINNING = 3
_MARKS = pattern(r"[\W_]+")
# The same in a text of ASCII characters, of which this is several times as fast.
_NO_MARKS = dict.fromkeys(at for at in range(128) if not chr(at).isalnum())
_INITIAL = pattern(r"[^\W_](?<!\w.)(?<!\w['’].)")


class Forms:
    """Names, to be found by any other form that they may have."""

    def __init__(self, names: Iterable[Mention] = ()) -> None:
        self._names: list[Mention] = []
        self._by_key: dict[str, list[Mention]] = {}
        for name in names:
            self.add(name)

    def add(self, name: Mention) -> None:
        """One name more."""
        self._names.append(name)
        if len(self._names) > _FEW:
            for late in self._names if len(self._names) == _FEW + 1 else (name,):
                for key in {*_keys(late.core), *(f"{word[0]}." for word in late.core)}:
                    self._by_key.setdefault(key, []).append(late)

    def same(self, core: tuple[str, ...]) -> Iterator[Mention]:
        """The names that can be the one with this core (`same_name`)."""
        return (name for name in self._alike(core) if same_name(core, name.core))

    def _alike(self, core: tuple[str, ...]) -> Iterable[Mention]:
        """The names that have something in common with this core; where there are few, all."""
        if len(self._names) <= _FEW:
            return self._names
        keys = (*_keys(core), *(word[0] for word in core), *(f"{word}." for word in core if len(word) == 1))
        return chain.from_iterable(islice(self._by_key.get(key, ()), _MOST_NAMESAKES) for key in keys)


def _keys(core: tuple[str, ...]) -> list[str]:
    """What two forms of a name have in common: a word, or the letters that one of them is and the other begins with.

    Beside these a single letter is a form of every word that it begins.
    """
    found = [word.replace("-", "") for word in core]
    if len(core) > 1:
        found.append("".join([word[0] for word in core]))
    return found


@cache
def _rewritten() -> frozenset[str]:
    """The words that another form of them does not begin like: irregular, abbreviated, spelt otherwise, in digits."""
    pairs = [*LEMMAS.items(), *SPELLING.items(), *ABBREVIATIONS.items(), *((word, "") for word in (*UNITS, *TENS))]
    pairs += [(short, " ".join(full)) for short, full in CONTRACTIONS.items()]
    others = ((a, word) for a, b in pairs for word in (b.split() or [b]) if a[:_BEGINNING] != word[:_BEGINNING])
    return frozenset(chain.from_iterable(others))


class Side:
    """One side of a change with its names; what is asked of it is read once."""

    def __init__(self, passage: Passage, around: tuple[str, ...], *, headline: bool) -> None:
        self.passage, self._around, self._headline = passage, around, headline
        self.names = names(passage.text, around, headline=headline)
        # Doubtful names that a change of words proves.
        self.proven: set[Mention] = set()

    def is_name(self, name: Mention) -> bool:
        """True for a name of this side that is not doubtful, or proven."""
        return name in self.proven or is_proven(name, self._around)

    @once
    def cores(self) -> frozenset[tuple[str, ...]]:
        """The cores of its names, the doubtful ones too: the other side has their words."""
        return frozenset([name.core for name in self.names])

    def has_form(self, core: tuple[str, ...]) -> bool:
        """True where one of its names can be the name with this core."""
        return any(map(self.is_name, self._forms.same(core)))

    @once
    def _forms(self) -> Forms:
        return Forms(self.names)

    def writes(self, name: Mention, home: Side) -> bool:
        """True where this side has a name of the other, `home`, in small letters, hyphenated, in full, as an acronym.

        Of a government it is enough that this side names the country.
        """
        if name.kind == "government":
            return not self._countries.isdisjoint(name.core)
        if all(map(self._has_word, name.core)):
            return True
        if self._spells_out(name.core):
            return True
        if self._acronyms and home.spelled(self._acronyms).touches(name):
            return True
        if len(name.core[0]) <= 3 or len(self.passage.text) > _LONGEST:
            return False
        return "".join(name.core) in self._letters

    def _has_word(self, word: str) -> bool:
        """True where this side has a word of a name in any form; no more of it is read than what begins alike."""
        own = {form.lemma for form in read(word)}
        if len(self.passage.text) > _LONGEST:
            return own <= self._lemmas
        base = lemma(word)
        begins = base[: min(_BEGINNING, len(base) - 1)]
        if not word.isalpha() or word in _rewritten() or "ae" in self._low:
            begins = ""
        if begins not in self._low:
            return False
        return own.issubset([form.lemma for piece in pieces(self._begun(begins)) for form in read(piece)])

    @once
    def _lemmas(self) -> frozenset[str]:
        return lemmas(self.passage.text)

    def _begun(self, begins: str) -> str:
        """The parts of the text that have these letters, or whose letters are not seen as they stand."""
        parts, low = self.passage.text.split(" "), self._low.split(" ")
        if not begins or len(parts) != len(low):
            return self.passage.text
        return " ".join([part for part, letters in zip(parts, low, strict=True) if begins in letters])

    @once
    def _low(self) -> str:
        """The text in small letters, "N.A.T.O." without its points."""
        return normalize("NFKC", self.passage.text).casefold().replace(".", "")

    @once
    def _letters(self) -> str:
        """Its letters and digits in lower case, one after the other."""
        return self._low.translate(_NO_MARKS) if self._low.isascii() else _MARKS.sub("", self._low)

    @once
    def _countries(self) -> frozenset[str]:
        return frozenset([government(spot.name).casefold() for spot in spots(self.passage.text)])

    @once
    def _initials(self) -> tuple[str, str]:
        """The first letters of all words, and of those with a capital: "and" is none of the letters of "FDA"."""
        letters = "".join(_INITIAL.findall(self.passage.text))
        return letters.casefold(), "".join(filter(str.isupper, letters)).casefold()

    @once
    def _acronyms(self) -> frozenset[str]:
        return acronyms(self.passage.text)

    def spelled(self, letters: frozenset[str]) -> Cover:
        """Where this side spells these acronyms out."""
        if self._spelled is None:
            self._spelled = Cover([span for span, _ in spelled_out(words(self.passage.text), letters)])
        return self._spelled

    _spelled: Cover | None = None

    def _spells_out(self, core: tuple[str, ...]) -> bool:
        """True for an acronym whose words stand here: "AI" for "artificial intelligence"."""
        letters = core[0] if len(core) == 1 and len(self.passage.text) <= _LONGEST else ""
        return 1 < len(letters) < 6 and any(letters in initials for initials in self._initials)

    def has_last_name(self, name: Mention) -> bool:
        """True where a person's last name stands here outside of any name recognised."""
        text, last = self.passage.text, name.text.split()[-1]
        at = -1 if name.kind == "organisation" or len(text) > _LONGEST else text.find(last)
        if at < 0:
            return False
        known = Cover([other for other in self.names if self.is_name(other)])
        while at >= 0:
            if _is_whole(text, at, at + len(last)) and not known.holds(at):
                return True
            at = text.find(last, at + 1)
        return False


def _is_whole(text: str, start: int, end: int) -> bool:
    """True where a word begins or ends at both ends of a range."""
    return all(_is_letter(text[at - 1 : at]) != _is_letter(text[at : at + 1]) for at in (start, end))


def _is_letter(char: str) -> bool:
    return char.isalnum() or char == "_"


def names(text: str, around: tuple[str, ...], *, headline: bool) -> tuple[Mention, ...]:
    """The names of a passage, the doubtful ones too; a country or capital that acts is the name of its government.

    What is a place is none.
    """
    named, located = candidates(text, around, headline=headline), spots(text)
    if not located:
        return named
    governments = [
        Mention(spot.start, spot.end, text[spot.start : spot.end], (government(spot.name).casefold(),), "government")
        for spot in located
        if spot.acts
    ]
    places = Enclosures([(spot.start, spot.end + 1) for spot in located])
    return tuple(sorted([*[name for name in named if not places.have(*name[:2])], *governments], key=_START))


_START = attrgetter("start")
