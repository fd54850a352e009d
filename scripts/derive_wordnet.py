"""Derive tracker/claims/words/wordnet.py from WordNet 3.0 (Debian's package wordnet-base).

python scripts/derive_wordnet.py /usr/share/wordnet > tracker/claims/words/wordnet.py
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTS = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}
WORD = re.compile(r"[a-z]{3,}")
# A synonym's sense holds at least half of a word's tagged uses and two of them; an antonym's more than a tenth.
USUAL_SHARE, USUAL_COUNT, ANTONYM_SHARE = 0.5, 2, 0.1

HEADER = '''"""Words, synonyms and antonyms of everyday English, derived from WordNet 3.0 (WORDNET-LICENSE.txt).

Made by scripts/derive_wordnet.py. Only words that occur in its sense-tagged texts; synonyms share the sense that is
the usual one of both; antonyms share a sense that is not rare in either.
"""

from __future__ import annotations
'''


@dataclass(frozen=True, slots=True)
class Uses:
    """How often each sense of each word was tagged in running text (`cntlist.rev`)."""

    by_sense: Counter[tuple[str, str, int]]
    by_word: Counter[str]

    def share(self, word: str, part: str, sense: int) -> float:
        """The part of a word's uses that a sense has."""
        return self.by_sense[word, part, sense] / self.by_word[word] if self.by_word[word] else 0.0


@dataclass(frozen=True, slots=True)
class Synset:
    """Words of one sense, and pointers to antonyms as (index of the word here, synset there, index there)."""

    words: list[str]
    antonyms: list[tuple[int, str, int]]


def read_uses(folder: Path) -> Uses:
    """The counts of all senses."""
    by_sense: Counter[tuple[str, str, int]] = Counter()
    by_word: Counter[str] = Counter()
    for line in (folder / "cntlist.rev").read_text().splitlines():
        key, sense, count = line.split()
        word, rest = key.split("%")
        by_sense[word, PARTS[rest[0]], int(sense)] += int(count)
        by_word[word] += int(count)
    return Uses(by_sense, by_word)


def read_synsets(folder: Path, part: str) -> dict[str, Synset]:
    """Synsets by offset, from `data.<part>` (its format is described in wndb(5WN))."""
    found = {}
    for line in (folder / f"data.{part}").read_text().splitlines():
        if line.startswith(" "):
            continue
        parts = line.split(" | ")[0].split()
        size = int(parts[3], 16)
        words = [re.sub(r"\(.*\)", "", parts[4 + 2 * i]).lower() for i in range(size)]
        at = 4 + 2 * size
        pointers = [parts[at + 1 + 4 * i : at + 5 + 4 * i] for i in range(int(parts[at]))]
        opposites = [(divmod(int(numbers, 16), 256), other) for kind, other, _, numbers in pointers if kind == "!"]
        found[parts[0]] = Synset(words, [(here - 1, other, there - 1) for (here, there), other in opposites])
    return found


def read_senses(folder: Path, part: str) -> dict[tuple[str, str], int]:
    """The number of the sense of a word that a synset is, from `index.<part>`."""
    senses = {}
    for line in (folder / f"index.{part}").read_text().splitlines():
        if not line.startswith(" "):
            parts = line.split()
            for number, offset in enumerate(parts[-int(parts[2]) :], 1):
                senses[parts[0], offset] = number
    return senses


def synonyms(folder: Path, part: str, uses: Uses) -> Iterator[str]:
    """Groups of words whose usual sense is the same."""
    senses = read_senses(folder, part)
    for offset, synset in read_synsets(folder, part).items():
        usual = {
            word
            for word in synset.words
            if WORD.fullmatch(word)
            and uses.by_sense[word, part, senses.get((word, offset), 0)]
            >= max(USUAL_COUNT, USUAL_SHARE * uses.by_word[word])
        }
        if len(usual) > 1:
            yield " ".join(sorted(usual))


def antonyms(folder: Path, part: str, uses: Uses) -> Iterator[str]:
    """Pairs of words that are opposites in a sense that is not rare in either."""
    synsets, senses = read_synsets(folder, part), read_senses(folder, part)
    for offset, synset in synsets.items():
        for here, other, there in synset.antonyms:
            if other not in synsets:
                continue
            one, two = synset.words[here], synsets[other].words[there]
            shares = (
                uses.share(one, part, senses.get((one, offset), 0)),
                uses.share(two, part, senses.get((two, other), 0)),
            )
            if one < two and WORD.fullmatch(one) and WORD.fullmatch(two) and min(shares) > ANTONYM_SHARE:
                yield f"{one} {two}"


def main() -> None:
    """Print the module."""
    folder = Path(sys.argv[1])
    uses = read_uses(folder)
    parts = sorted(set(PARTS.values()))
    known = sorted(word for word in uses.by_word if WORD.fullmatch(word))
    tables = {
        "KNOWN": textwrap.wrap(" ".join(known), 118),
        "SYNONYMS": sorted({group for part in parts for group in synonyms(folder, part, uses)}),
        "ANTONYMS": sorted({pair for part in parts for pair in antonyms(folder, part, uses)}),
    }
    print(HEADER)
    print("\n\n".join(f'{name} = """\n' + "\n".join(lines) + '\n"""' for name, lines in tables.items()))


if __name__ == "__main__":
    main()
