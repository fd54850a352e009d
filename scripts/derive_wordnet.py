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

from tracker.claims.language.lexicon import base_forms
from tracker.claims.language.roots import same_root

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTS = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}
POINTED = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}
WORD = re.compile(r"[a-z]{3,}")
# A synonym's sense holds at least half of both words' tagged uses and two of them; in a looser one it is not rare. An
# antonym's holds more than a tenth.
USUAL_SHARE, USUAL_COUNT, LOOSE_SHARE, LOOSE_COUNT, ANTONYM_SHARE = 0.5, 2, 0.15, 1, 0.1
# Lexicographer files (lexnames(5WN)) of what can be seen or done: animals, artifacts, bodies, food, groups, objects,
# people, phenomena, plants, substances; verbs of body, competition, consumption, contact, creation, motion, society.
TANGIBLE = {5, 6, 8, 13, 14, 15, 17, 18, 19, 20, 21, 27, 29, 33, 34, 35, 36, 38, 41, 43}
# Acts and events too, where the word is not so frequent that it names any of many ("attack", but not "use").
DEEDS, FREQUENT_DEED = {4, 11}, 40
TANGIBLE_SHARE, GENERAL_VERB = 0.4, 400
FIRST_VERB_FILE = 29
# Senses that no text was tagged with count as this many uses, so that they matter only in words never tagged.
UNTAGGED = 0.3
COLOURS = ("chromatic", "achromatic")
# What is said or written, too, where no text was tagged with its word ("voucher", but not "question").
WRITTEN = {10}
# The files of adjectives of kind ("federal", "nuclear"), of all modifiers, of adverbs and of verbs.
OF_KIND, MODIFIERS, ADVERBS, VERBS = {1}, {0, 1, 2, 44}, {2}, set(range(29, 44))
# More than this share of its uses makes a word one of those.
MOSTLY = 0.5
# A word that no text was tagged with is everyday if the definitions and examples of all others use it so often.
# Among shorter ones slips of the pen are as many as words.
LEAST_IN_GLOSSES, SHORTEST_IN_GLOSSES = 3, 5
# Derived words look alike: the same root letters, as in "decide" and "decision".
COMMON_LETTERS = 3

HEADER = '''"""Words, synonyms, antonyms and derived words of everyday English, from WordNet 3.0 (WORDNET-LICENSE.txt).

Made by scripts/derive_wordnet.py. Words that occur in its sense-tagged texts, those for what can be seen or done apart
(`TANGIBLE`), and apart from them those that occur in its definitions and examples alone (`…_UNTAGGED`); of all of them
those that are mostly adjectives of kind (`OF_KIND`), other adjectives and adverbs (`MODIFIERS`), and verbs. Synonyms
share the usual sense of both, loose ones a sense that is not rare in either, antonyms one with more than a tenth of
the uses.
"""

from __future__ import annotations
'''


@dataclass(frozen=True, slots=True)
class Uses:
    """How often each sense of each word was tagged in running text (`cntlist.rev`)."""

    by_sense: Counter[tuple[str, str, int]]
    by_word: Counter[str]
    by_file: dict[str, Counter[int]]

    def share(self, word: str, part: str, sense: int) -> float:
        """The part of a word's uses that a sense has."""
        return self.by_sense[word, part, sense] / self.by_word[word] if self.by_word[word] else 0.0


@dataclass(frozen=True, slots=True)
class Synset:
    """Words of one sense, its lexicographer file, and pointers as (kind, word's index, part, synset, index there).

    An index of -1 stands for the whole synset.
    """

    words: list[str]
    file: int
    pointers: list[tuple[str, int, str, str, int]]


def read_uses(folder: Path) -> Uses:
    """The counts of all senses."""
    by_sense: Counter[tuple[str, str, int]] = Counter()
    by_word: Counter[str] = Counter()
    by_file: dict[str, Counter[int]] = {}
    for line in (folder / "cntlist.rev").read_text().splitlines():
        key, sense, count = line.split()
        word, rest = key.split("%")
        by_sense[word, PARTS[rest[0]], int(sense)] += int(count)
        by_word[word] += int(count)
        by_file.setdefault(word, Counter())[int(rest.split(":")[1])] += int(count)
    return Uses(by_sense, by_word, by_file)


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
        fields = [parts[at + 1 + 4 * i : at + 5 + 4 * i] for i in range(int(parts[at]))]
        pointers = [
            (kind, int(numbers[:2], 16) - 1, POINTED[other], offset, int(numbers[-2:], 16) - 1)
            for kind, offset, other, numbers in fields
        ]
        found[parts[0]] = Synset(words, int(parts[1]), pointers)
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


def synonyms(folder: Path, part: str, uses: Uses, least: tuple[float, int]) -> Iterator[str]:
    """Groups of words that share a sense which has at least this share, and this number, of the uses of each."""
    share, count = least
    senses = read_senses(folder, part)
    for offset, synset in read_synsets(folder, part).items():
        usual = {
            word
            for word in synset.words
            if WORD.fullmatch(word)
            and uses.by_sense[word, part, senses.get((word, offset), 0)] >= max(count, share * uses.by_word[word])
        }
        if len(usual) > 1:
            yield " ".join(sorted(usual))


def antonyms(folder: Path, part: str, uses: Uses) -> Iterator[str]:
    """Pairs of words that are opposites in a sense that is not rare in either."""
    synsets, senses = read_synsets(folder, part), read_senses(folder, part)
    for offset, synset in synsets.items():
        for kind, here, _, other, there in synset.pointers:
            if kind != "!" or other not in synsets:
                continue
            one, two = synset.words[here], synsets[other].words[there]
            shares = (
                uses.share(one, part, senses.get((one, offset), 0)),
                uses.share(two, part, senses.get((two, other), 0)),
            )
            if one < two and WORD.fullmatch(one) and WORD.fullmatch(two) and min(shares) > ANTONYM_SHARE:
                yield f"{one} {two}"


def derived(folder: Path, known: set[str]) -> Iterator[str]:
    """Pairs of words of one root whose endings do not show it to a rule: "decide decision", "choice choose"."""
    synsets = {part: read_synsets(folder, part) for part in set(PARTS.values())}
    for part in sorted(synsets):
        for synset in synsets[part].values():
            for kind, here, other_part, other, there in synset.pointers:
                if kind not in {"+", "\\"} or here < 0 or there < 0:
                    continue
                one, two = synset.words[here], synsets[other_part][other].words[there]
                alike = one[:COMMON_LETTERS] == two[:COMMON_LETTERS] and not same_root(one, two)
                if alike and {one, two} <= known and one != two and not _is_agent(one, two):
                    yield " ".join(sorted((one, two)))


def _is_agent(one: str, two: str) -> bool:
    """True for a doer and the deed ("winner", "win"): they are not the same in a sentence."""
    return any(word.endswith(("er", "or", "ist", "ian", "ee")) for word in (one, two))


def files_of(folder: Path, uses: Uses, words: set[str]) -> dict[str, dict[int, float]]:
    """How often each of these words is used in senses of each lexicographer file."""
    files = {word: {file: float(n) for file, n in uses.by_file.get(word, {}).items()} for word in words}
    for part in set(PARTS.values()):
        for synset in read_synsets(folder, part).values():
            for word in synset.words:
                if word in files:
                    files[word][synset.file] = files[word].get(synset.file, 0) + UNTAGGED
    return files


def tangible(files: dict[str, dict[int, float]], uses: Uses) -> Iterator[str]:
    """Words most of whose uses name what can be seen or done; the most general verbs are left out."""
    for word, counts in files.items():
        verbs = sum(n for file, n in counts.items() if file in TANGIBLE and file >= FIRST_VERB_FILE)
        meant = TANGIBLE | DEEDS if uses.by_word[word] < FREQUENT_DEED else TANGIBLE
        meant = meant if uses.by_word[word] else meant | WRITTEN
        seen = sum(n for file, n in counts.items() if file in meant)
        if uses.by_word[word] >= GENERAL_VERB and verbs > seen - verbs:
            continue
        if seen > TANGIBLE_SHARE * sum(counts.values()):
            yield word


def mostly(meant: set[int], files: dict[str, dict[int, float]]) -> set[str]:
    """Words with most of their uses in the files that are meant."""
    return {
        word
        for word, counts in files.items()
        if sum(n for file, n in counts.items() if file in meant) > MOSTLY * sum(counts.values())
    }


def in_glosses(folder: Path, uses: Uses) -> set[str]:
    """Words that no text was tagged with and that definitions and examples use often enough, in any inflection."""
    found: Counter[str] = Counter()
    words: set[str] = set()
    for part in set(PARTS.values()):
        words.update(word for synset in read_synsets(folder, part).values() for word in synset.words)
        lines = (folder / f"data.{part}").read_text().splitlines()
        found.update(word for line in lines for word in WORD.findall(line.partition(" | ")[2]))
    often: Counter[str] = Counter()
    for word, count in found.items():
        often.update(dict.fromkeys(base_forms(word), count))
    return {
        word
        for word in words
        if WORD.fullmatch(word)
        and len(word) >= SHORTEST_IN_GLOSSES
        # A plural that is a word of its own ("numbers", the game) is most often that of another.
        and not (word.endswith("s") and any(uses.by_word[form] for form in base_forms(word)))
        and not uses.by_word[word]
        and often[word] >= LEAST_IN_GLOSSES
    }


def colours(folder: Path) -> Iterator[str]:
    """The adjectives that WordNet likens to "chromatic" and "achromatic"."""
    synsets = read_synsets(folder, "adj")
    for synset in synsets.values():
        if set(COLOURS) & set(synset.words):
            for kind, _, _, other, _ in synset.pointers:
                if kind == "&":
                    yield from synsets[other].words


def main() -> None:
    """Print the module."""
    folder = Path(sys.argv[1])
    uses = read_uses(folder)
    parts = sorted(set(PARTS.values()))
    known = {word for word in uses.by_word if WORD.fullmatch(word)}
    rarer = in_glosses(folder, uses)
    files, files_rarer = files_of(folder, uses, known), files_of(folder, uses, rarer)
    every = files | files_rarer
    of_kind = mostly(OF_KIND, every)
    # Adverbs in -ly are known by their ending.
    adverbs = {word for word in mostly(ADVERBS, every) if word.endswith("ly")}
    modifiers = mostly(MODIFIERS, every) - of_kind - adverbs
    seen = {word for word in (*tangible(files, uses), *colours(folder)) if WORD.fullmatch(word)}
    seen_rarer = set(tangible(files_rarer, uses)) - seen
    usual, loose = (
        {group for part in parts for group in synonyms(folder, part, uses, least)}
        for least in ((USUAL_SHARE, USUAL_COUNT), (LOOSE_SHARE, LOOSE_COUNT))
    )
    tables = {
        "TANGIBLE": textwrap.wrap(" ".join(sorted(seen)), 118),
        "OTHERS": textwrap.wrap(" ".join(sorted(known - seen)), 118),
        "TANGIBLE_UNTAGGED": textwrap.wrap(" ".join(sorted(seen_rarer)), 118),
        "OTHERS_UNTAGGED": textwrap.wrap(" ".join(sorted(rarer - seen_rarer - seen)), 118),
        "OF_KIND": textwrap.wrap(" ".join(sorted(of_kind)), 118),
        "MODIFIERS": textwrap.wrap(" ".join(sorted(modifiers)), 118),
        "VERBS": textwrap.wrap(" ".join(sorted(mostly(VERBS, files))), 118),
        "SYNONYMS": sorted(usual),
        "LOOSE_SYNONYMS": sorted(loose - usual),
        "ANTONYMS": sorted({pair for part in parts for pair in antonyms(folder, part, uses)}),
        "DERIVED": sorted(set(derived(folder, known | rarer))),
    }
    print(HEADER)
    print("\n\n".join(f'{name} = """\n' + "\n".join(lines) + '\n"""' for name, lines in tables.items()))


if __name__ == "__main__":
    main()
