"""Made-up news: stories of a given number of sentences, the same for the same seed, in a vocabulary of thousands."""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from bench import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Paragraph = list[str]

# Zipf's law with Mandelbrot's shift, for the content words, which are far flatter than all words together. With this
# shift, and function words as frequent as bench/words.py has them, the sum of the squared frequencies of all words is
# that of news, 0.006 to 0.007; how long word diffs take depends on it.
_SHIFT = 40
# A long text is a chain of scenes, each with people, places and subjects of its own beside those of the whole.
_SCENE_SENTENCES = 40
_PARAGRAPH_WEIGHTS = {1: 35, 2: 40, 3: 18, 4: 7}


class Zipf:
    """Draws from a list whose first items are the most frequent."""

    def __init__(self, items: Sequence[str]) -> None:
        self._items = items
        self._weights = list(accumulate(1 / (rank + _SHIFT) for rank in range(1, len(items) + 1)))

    def draw(self, rng: random.Random) -> str:
        """One item."""
        return rng.choices(self._items, cum_weights=self._weights)[0]


NOUNS, VERBS, ADJECTIVES = Zipf(words.NOUNS), Zipf(words.VERBS), Zipf(words.ADJECTIVES)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody a story quotes; the first mention has the title, later ones the surname alone."""

    title: str
    first: str
    surname: str

    @property
    def full(self) -> str:
        """The first mention."""
        return f"{self.title} {self.first} {self.surname}"


def person(rng: random.Random) -> Person:
    """One of some 700,000 people."""
    surname = rng.choice(words.NAME_STARTS) + rng.choice(words.SURNAME_ENDS)
    return Person(rng.choice(words.TITLES), rng.choice(words.FIRST_NAMES), surname)


def place(rng: random.Random) -> str:
    """One of some 2,000 places."""
    name = rng.choice(words.NAME_STARTS) + rng.choice(words.PLACE_ENDS)
    return rng.choice(("North ", "South ", "Port ", "New ")) + name if rng.random() < 0.15 else name


class Reporter:
    """Writes one story, a sentence at a time."""

    def __init__(self, seed: int | str) -> None:
        self.rng = random.Random(f"story {seed}")
        self._written = 0
        self._known: set[Person] = set()
        self._scene()

    def sentence(self) -> str:
        """The next sentence."""
        if self._written and self._written % _SCENE_SENTENCES == 0:
            self._scene()
        self._written += 1
        text = self.rng.choices(self._KINDS, self._WEIGHTS)[0](self)
        return text[0].upper() + text[1:]

    def _scene(self) -> None:
        """New people, places and subjects."""
        rng = self.rng
        self._people = [person(rng) for _ in range(5)]
        self._places = [place(rng) for _ in range(4)]
        self._bodies = rng.sample(words.BODIES, 3)
        self._subjects = [NOUNS.draw(rng) for _ in range(8)]

    # What sentences are made of

    def _noun(self) -> str:
        """A noun, a third of the time one that the scene is about."""
        return self.rng.choice(self._subjects) if self.rng.random() < 0.35 else NOUNS.draw(self.rng)

    def _thing(self) -> str:
        """A noun phrase."""
        rng, noun = self.rng, self._noun()
        described = f"{ADJECTIVES.draw(rng)} {noun}" if rng.random() < 0.5 else noun
        determiner = rng.choice(words.DETERMINERS) if rng.random() < 0.7 else ""
        if determiner in ("", "some", "several", "other", "many"):
            described = words.plural(described)
        phrase = words.with_article(described) if determiner == "a" else f"{determiner} {described}".strip()
        return f"{phrase} of {self._thing()}" if rng.random() < 0.1 else phrase

    def _somebody(self) -> str:
        """A person as a story names one."""
        who = self.rng.choice(self._people)
        if who in self._known:
            return who.surname
        self._known.add(who)
        return who.full

    def _actor(self) -> str:
        """Who does something."""
        draws: tuple[Callable[[], str], ...] = (
            self._thing, self._thing, self._somebody, lambda: self.rng.choice(words.PRONOUNS),
            lambda: f"the {self.rng.choice(self._bodies)}", lambda: person(self.rng).full,
            lambda: f"{words.plural(self._noun())} {self._near()}",
        )  # fmt: skip
        return self.rng.choice(draws)()

    def _number(self) -> str:
        """A number as news writes it."""
        rng = self.rng
        forms = (
            f"{rng.choice(words.NUMBER_WORDS)} {words.plural(self._noun())}",
            f"{rng.randint(12, 980)} {words.plural(self._noun())}",
            f"{rng.randint(1, 90)},{rng.randint(0, 999):03} {words.plural(self._noun())}",
            f"${rng.randint(1, 900)}.{rng.randint(1, 9)} million",
            f"{rng.randint(2, 97)} percent of {words.plural(self._noun())}",
        )
        return rng.choice(forms)

    def _when(self) -> str:
        """A time as news writes it."""
        rng = self.rng
        day = rng.choice(words.WEEKDAYS)
        forms = (
            f"on {day}", f"on {day}", f"last {day}", f"on {rng.choice(words.MONTHS)} {rng.randint(1, 28)}",
            f"in {rng.randint(1988, 2026)}", f"at {rng.randint(1, 12)}:{rng.randint(0, 59):02} p.m. {day}",
        )  # fmt: skip
        return rng.choice(forms)

    def _where(self) -> str:
        """A prepositional phrase."""
        rng = self.rng
        return self._near() if rng.random() < 0.35 else f"{rng.choice(words.PREPOSITIONS)} {self._thing()}"

    def _near(self) -> str:
        """Somewhere; now and then a place of which nothing else is said."""
        where = place(self.rng) if self.rng.random() < 0.25 else self.rng.choice(self._places)
        return f"{self.rng.choice(words.WHEREABOUTS)} {where}"

    def _did(self) -> str:
        """What somebody did."""
        rng = self.rng
        adverb = f"{rng.choice(words.ADVERBS)} " if rng.random() < 0.2 else ""
        purpose = f" to {VERBS.draw(rng)} {self._thing()}" if rng.random() < 0.2 else ""
        did = words.past(VERBS.draw(rng))
        if rng.random() < 0.2:
            return f"{rng.choice(words.PASSIVES)} {adverb}{did} by {self._thing()}{purpose}"
        auxiliary = f"{rng.choice(words.AUXILIARIES)} " if rng.random() < 0.25 else ""
        return f"{auxiliary}{adverb}{did} {self._thing()}{purpose}"

    def _clause(self) -> str:
        """A plain statement."""
        return f"{self._actor()} {self._did()} {self._where()}"

    # Kinds of sentences

    def _event(self) -> str:
        return f"{self._clause()} {self._when()}."

    def _compound(self) -> str:
        return f"{self._clause()}{self.rng.choice(words.JOINTS)} {self._actor()} {self._did()} {self._when()}."

    def _figures(self) -> str:
        verb, about = words.past(VERBS.draw(self.rng)), self.rng.choice(("at least", "about", "more than"))
        before = f"up from {self._number()} {self._when()}"
        return f"{about} {self._number()} were {verb} {self._where()}, {before}."

    def _hedged(self) -> str:
        rng = self.rng
        hedged = f", and {rng.choice(words.HEDGES)} {words.past(VERBS.draw(rng))} {self._thing()}"
        ending = hedged if rng.random() < 0.7 else ""
        return f"{self._actor()} {rng.choice(words.MODALS)} {VERBS.draw(rng)} {self._thing()} {self._where()}{ending}."

    def _denied(self) -> str:
        return f"{self._actor()} did not {VERBS.draw(self.rng)} {self._thing()} {self._where()}."

    def _quoted(self) -> str:
        rng = self.rng
        who = rng.choice(words.PRONOUNS)
        said = f"{who} {rng.choice(words.MODALS)} {VERBS.draw(rng)} {self._thing()} {self._where()}"
        day = f" {self._when()}" if rng.random() < 0.4 else ""
        return f"“{said[0].upper()}{said[1:]},” {self._somebody()} {rng.choice(words.SAID)}{day}."

    def _quoted_twice(self) -> str:
        first, second = self._clause(), self._clause()
        return f"“{first[0].upper()}{first[1:]},” said {self._somebody()}, who added that “{second}.”"

    def _reported(self) -> str:
        source = self.rng.choice((self._somebody(), f"the {self.rng.choice(self._bodies)}", "a senior official"))
        return f"according to {source}, {self._clause()} {self._when()}."

    def _told(self) -> str:
        return f"{self._somebody()} said {self._when()} that {self._clause()} and that {self._actor()} {self._did()}."

    def _gerund(self) -> str:
        opening = f"{words.gerund(VERBS.draw(self.rng))} {self._thing()} {self._where()}"
        return f"{opening}, {self._actor()} {self._did()}, which {self._did()} {self._when()}."

    def _short(self) -> str:
        return f"{self._actor()} {self._did()}."

    _KINDS: tuple[Callable[[Reporter], str], ...] = (
        _event, _compound, _figures, _hedged, _denied, _quoted, _quoted_twice, _reported, _told, _gerund, _short,
    )  # fmt: skip
    _WEIGHTS = (16, 26, 12, 10, 4, 10, 5, 8, 10, 6, 4)


def story(sentences: int, seed: int | str) -> list[Paragraph]:
    """Paragraphs of one to four sentences, `sentences` in all."""
    reporter = Reporter(seed)
    sizes, weights = list(_PARAGRAPH_WEIGHTS), list(_PARAGRAPH_WEIGHTS.values())
    paragraphs, left = [], sentences
    while left > 0:
        size = min(left, reporter.rng.choices(sizes, weights)[0])
        paragraphs.append([reporter.sentence() for _ in range(size)])
        left -= size
    return paragraphs


def text(paragraphs: list[Paragraph]) -> str:
    """The paragraphs as a text, a blank line between two."""
    return "\n\n".join(" ".join(paragraph) for paragraph in paragraphs if paragraph)
