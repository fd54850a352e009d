"""Ordered scales: how sure a word is, and how much of a whole it means."""

from __future__ import annotations

# How sure a statement is, from 0 to 1; a statement without any of these words is at 1. Might, could and may are one
# rung: news style takes them for interchangeable, and usage shows no stable order among them (Quirk et al., A
# Comprehensive Grammar of the English Language, 4.52-4.53). Above them can < should < would < will. The adverbs follow
# Kent's "Words of Estimative Probability" (1964) and later surveys of readers: possible below even, likely about 0.75,
# almost certain 0.9.
MODALS: dict[str, float] = {
    "might": 0.4, "could": 0.4, "may": 0.4, "can": 0.55, "should": 0.7, "ought to": 0.7, "would": 0.8, "will": 0.97,
    "shall": 0.97, "is going to": 0.97, "are going to": 0.97, "going to be": 0.97, "must": 0.98, "have to": 0.98,
    "has to": 0.98, "had to": 0.98, "will have to": 0.98, "would have to": 0.8, "should have to": 0.7,
    "may have to": 0.4, "might have to": 0.4, "could have to": 0.4,
}  # fmt: skip

# What a statement rests on where nobody vouches for it. All are one rung, and none is surer than another: readers rank
# appearance, belief, report and allegation differently from text to text. Each line is one basis.
EVIDENTIAL = 0.55
"""Where a statement stands that rests on appearance, belief, report or allegation."""
_BASES = """
apparently, apparent, seemingly, ostensibly, appear to, appears to, appeared to, appearing to, seem, seems, seemed, \
appears, appeared, looks, looked, \
seem to, seems to, seemed to, it appears, it appeared, it seems, it seemed
presumably, presumed, feared, * believed to, * thought to, * presumed to, * understood to, * feared to, * assumed to, \
it is believed, it is thought, it is understood, it was believed, it was thought
reportedly, said to be, said to have, reported to be, reported to have
allegedly, alleged, alleges, purportedly, purported, supposedly, supposed, suspected, accused of, * alleged to, \
* suspected to, claimed to be, claimed to have
"""
_BE = ("", "is ", "are ", "was ", "were ", "be ", "been ")
BASES: dict[str, int] = {
    phrase.replace("* ", be): number
    for number, line in enumerate(_BASES.strip().split("\n"))
    for phrase in line.split(", ")
    for be in (_BE if phrase.startswith("* ") else ("",))
}
"""Each word or phrase that says what a statement rests on → the number of its basis."""

# Words and phrases that weaken a statement; in lower case, words in normal form, one space between them.
HEDGES: dict[str, float] = dict.fromkeys(BASES, EVIDENTIAL) | {
    "possibly": 0.4, "possible": 0.4, "perhaps": 0.4, "maybe": 0.4, "conceivably": 0.35, "potentially": 0.4,
    "arguably": 0.5, "rumored": 0.35, "unconfirmed": 0.4, "unverified": 0.4, "likely": 0.75, "probably": 0.75,
    "probable": 0.75, "unlikely": 0.75, "in all likelihood": 0.75, "in all probability": 0.75,
    "expected to": 0.75, "expect": 0.75, "expects": 0.75,
    "set to": 0.85, "due to be": 0.85, "is scheduled to": 0.85, "are scheduled to": 0.85, "was scheduled to": 0.85,
    "were scheduled to": 0.85, "scheduled to be": 0.85, "is due to": 0.85, "are due to": 0.85, "was due to": 0.85,
    "were due to": 0.85, "poised to": 0.85, "on track to": 0.85, "on course to": 0.85, "tends to": 0.7, "tend to": 0.7,
    "suggests that": 0.6, "suspect that": 0.6, "suspects that": 0.6, "almost certainly": 0.9, "almost certain": 0.9,
    "virtually certain": 0.9, "all but certain": 0.9, "nearly certain": 0.9, "very likely": 0.85, "most likely": 0.8,
    "more than likely": 0.8, "highly likely": 0.85, "extremely likely": 0.88, "very probably": 0.85,
    "most probably": 0.8, "unclear whether": 0.3, "unclear if": 0.3, "not clear whether": 0.3, "not clear if": 0.3,
    "not known whether": 0.3, "not known if": 0.3, "unknown whether": 0.3, "forecast to": 0.75,
    "projected to": 0.75, "predicted to": 0.75, "tipped to": 0.75,
}  # fmt: skip

# Words that insist; a statement that gains one is strengthened, above 1.
BOOSTERS: dict[str, float] = {
    "certainly": 1.1, "definitely": 1.1, "undoubtedly": 1.1, "undeniably": 1.1, "unquestionably": 1.1,
    "indisputably": 1.1, "without doubt": 1.1, "without a doubt": 1.1, "beyond doubt": 1.1, "no doubt": 1.1,
    "no question that": 1.1,
    "doubtless": 1.1, "inevitably": 1.1, "surely": 1.1, "bound to": 1.1, "sure to": 1.1, "guaranteed to": 1.1,
    "certain to": 1.1, "certain that": 1.1, "is certain": 1.1, "are certain": 1.1, "was certain": 1.1,
    "were certain": 1.1, "is inevitable": 1.1, "was inevitable": 1.1,
}  # fmt: skip

# How much of a whole is meant, from 0 to 1.
SCOPES: dict[str, float] = {
    "no": 0.0, "none": 0.0, "not one of": 0.0, "hardly any": 0.05, "few": 0.1, "only a few": 0.12, "just a few": 0.12,
    "a few": 0.15, "a handful of": 0.15, "only a handful of": 0.12, "just a handful of": 0.12, "only some": 0.22,
    "a minority of": 0.3, "only a minority of": 0.3, "some": 0.25, "at least some": 0.25, "part of": 0.25,
    "parts of": 0.25, "a part of": 0.25, "a portion of": 0.25, "a fraction of": 0.1, "not many": 0.1,
    "not much": 0.1, "not all": 0.6, "not every": 0.6,
    "several": 0.3,
    "a number of": 0.3, "numerous": 0.5, "many": 0.5, "much": 0.5, "a lot of": 0.5, "lots of": 0.5,
    "plenty of": 0.5, "a majority of": 0.75, "the majority of": 0.75, "most": 0.75,
    "the bulk of": 0.75, "the vast majority of": 0.85, "a vast majority of": 0.85, "an overwhelming majority of": 0.85,
    "the overwhelming majority of": 0.85, "nearly all": 0.92, "almost all": 0.92, "almost every": 0.92,
    "nearly every": 0.92, "virtually all": 0.92, "virtually every": 0.92, "practically all": 0.92,
    "practically every": 0.92, "almost the entire": 0.92, "nearly the entire": 0.92, "almost the whole": 0.92,
    "nearly the whole": 0.92, "almost everyone": 0.92, "nearly everyone": 0.92, "virtually everyone": 0.92,
    "almost everything": 0.92, "nearly everything": 0.92, "most people": 0.75, "many people": 0.5, "some people": 0.25,
    "few people": 0.1, "all": 1.0, "every": 1.0, "each": 1.0, "both": 1.0, "the whole": 1.0, "the entire": 1.0,
    "everyone": 1.0, "everybody": 1.0, "everything": 1.0, "everywhere": 1.0, "somewhere": 0.25, "someone": 0.25,
    "always": 1.0, "invariably": 1.0, "almost always": 0.92, "nearly always": 0.92, "usually": 0.75, "normally": 0.75,
    "generally": 0.75, "typically": 0.75, "often": 0.5, "frequently": 0.5, "regularly": 0.5, "sometimes": 0.25,
    "at times": 0.25, "occasionally": 0.15, "from time to time": 0.15, "rarely": 0.1, "seldom": 0.1,
    "almost never": 0.05, "hardly ever": 0.05,
    "entirely": 1.0, "completely": 1.0, "totally": 1.0, "wholly": 1.0, "fully": 1.0, "purely": 1.0,
    "almost entirely": 0.92, "almost completely": 0.92, "almost totally": 0.92, "almost wholly": 0.92,
    "nearly entirely": 0.92, "nearly completely": 0.92, "virtually entirely": 0.92, "largely": 0.75, "mostly": 0.75,
    "mainly": 0.75, "primarily": 0.75, "chiefly": 0.75, "predominantly": 0.75, "for the most part": 0.75,
    "partly": 0.4, "partially": 0.4, "in part": 0.4, "only partly": 0.4, "only partially": 0.4,
    "only": 1.0, "solely": 1.0, "exclusively": 1.0, "just": 1.0, "merely": 1.0, "even": 1.0,
    "almost exclusively": 0.92, "almost solely": 0.92, "nearly exclusively": 0.92,
    "the only": 1.0, "the sole": 1.0, "the lone": 1.0, "the single": 1.0,
    "one of the only": 0.2, "one of the few": 0.2, "among the few": 0.2,
    "one of": 0.1, "among the": 0.1,
}  # fmt: skip

# Kinds of scope word that can stand in one another's place; all others say how much of a whole is counted.
SCOPE_KINDS: dict[str, frozenset[str]] = {
    "frequency": frozenset({
        "always", "invariably", "almost always", "nearly always", "usually", "normally", "generally", "typically",
        "often", "frequently", "regularly", "sometimes", "at times", "occasionally", "from time to time", "rarely",
        "seldom", "almost never", "hardly ever",
    }),
    "degree": frozenset({
        "entirely", "completely", "totally", "wholly", "fully", "purely", "almost entirely", "almost completely",
        "almost totally", "almost wholly", "nearly entirely", "nearly completely", "virtually entirely", "largely",
        "mostly", "mainly", "primarily", "chiefly", "predominantly", "for the most part", "partly", "partially",
        "in part", "only partly", "only partially", "only", "solely", "exclusively", "just", "merely", "even",
        "almost exclusively", "almost solely", "nearly exclusively",
    }),
    "rank": frozenset({
        "the only", "the sole", "the lone", "the single", "one of the only", "one of the few", "among the few",
        "one of", "among the",
    }),
}  # fmt: skip
