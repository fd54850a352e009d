"""Ordered scales: how sure a word is, how much of a whole it means, how far a matter has got."""

from __future__ import annotations

# How sure a statement is, from 0 to 1; a statement without any of these words is at 1. Might, could and may are one
# rung: news style takes them for interchangeable, and usage shows no stable order among them (Quirk et al., A
# Comprehensive Grammar of the English Language, 4.52-4.53). Above them can < should < would < will. The adverbs follow
# Kent's "Words of Estimative Probability" (1964) and later surveys of readers: possible below even, likely about 0.75,
# almost certain 0.9.
MODALS: dict[str, float] = {
    "might": 0.4, "could": 0.4, "may": 0.4, "can": 0.55, "should": 0.7, "would": 0.8, "will": 0.97, "shall": 0.97,
    "must": 0.98,
}  # fmt: skip

# Words and phrases that weaken a statement; in lower case, words in normal form, one space between them.
HEDGES: dict[str, float] = {
    "possibly": 0.4, "possible": 0.4, "perhaps": 0.4, "maybe": 0.4, "conceivably": 0.35, "potentially": 0.4,
    "arguably": 0.5, "seemingly": 0.6, "apparently": 0.6, "apparent": 0.6, "presumably": 0.6,
    "reportedly": 0.55, "allegedly": 0.5, "alleged": 0.5, "alleges": 0.5, "purportedly": 0.5, "purported": 0.5,
    "supposedly": 0.5, "supposed": 0.5, "ostensibly": 0.5, "rumored": 0.35, "unconfirmed": 0.4,
    "suspected": 0.5, "likely": 0.75, "probably": 0.75, "probable": 0.75, "unlikely": 0.75, "presumed": 0.6,
    "appear to": 0.6, "appears to": 0.6, "appeared to": 0.6, "appearing to": 0.6, "seem to": 0.6, "seems to": 0.6,
    "seemed to": 0.6, "is believed to": 0.6, "are believed to": 0.6, "was believed to": 0.6, "were believed to": 0.6,
    "is thought to": 0.6, "are thought to": 0.6, "was thought to": 0.6, "were thought to": 0.6, "believed to": 0.6,
    "thought to": 0.6, "said to be": 0.55, "said to have": 0.55, "expected to": 0.7, "set to": 0.85, "due to be": 0.85,
    "tends to": 0.7, "tend to": 0.7, "suggests that": 0.6, "it appears": 0.6, "it seems": 0.6, "accused of": 0.5,
    "feared": 0.5, "almost certainly": 0.9, "very likely": 0.85, "most likely": 0.8, "highly likely": 0.85,
}  # fmt: skip

# Words that insist; a statement that gains one is strengthened, above 1.
BOOSTERS: dict[str, float] = {
    "certainly": 1.1, "definitely": 1.1, "undoubtedly": 1.1, "undeniably": 1.1, "unquestionably": 1.1,
    "indisputably": 1.1, "without doubt": 1.1, "no doubt": 1.1, "inevitably": 1.1, "surely": 1.05,
}  # fmt: skip

# How much of a whole is meant, from 0 to 1.
SCOPES: dict[str, float] = {
    "none": 0.0, "hardly any": 0.05, "few": 0.1, "a few": 0.15, "a handful of": 0.12, "a minority of": 0.3,
    "some": 0.25, "several": 0.3, "a number of": 0.3, "numerous": 0.5, "many": 0.5, "much": 0.5, "a lot of": 0.5,
    "lots of": 0.5, "plenty of": 0.5, "a majority of": 0.7, "the majority of": 0.7, "most": 0.75,
    "the vast majority of": 0.85, "nearly all": 0.92, "almost all": 0.92, "almost every": 0.92, "nearly every": 0.92,
    "virtually all": 0.95, "all": 1.0, "every": 1.0, "each": 1.0, "both": 1.0, "the whole": 1.0, "the entire": 1.0,
    "everyone": 1.0, "everybody": 1.0, "everything": 1.0, "always": 1.0, "usually": 0.75, "often": 0.5,
    "frequently": 0.5, "sometimes": 0.25, "occasionally": 0.15, "rarely": 0.1, "seldom": 0.1, "entirely": 1.0,
    "completely": 1.0, "wholly": 1.0, "fully": 1.0, "partly": 0.4, "partially": 0.4, "largely": 0.75, "mostly": 0.75,
    "mainly": 0.75, "primarily": 0.75, "chiefly": 0.75, "only": 1.0, "solely": 1.0, "exclusively": 1.0,
    "almost always": 0.92, "nearly always": 0.92, "everywhere": 1.0, "somewhere": 0.25, "someone": 0.25,
}  # fmt: skip

# Kinds of scope word that can stand in one another's place: what is counted, how often, to what degree.
_FREQUENCY = "always usually often frequently sometimes occasionally rarely seldom"
_DEGREE = """
entirely completely wholly fully partly partially largely mostly mainly primarily chiefly only solely exclusively
"""
SCOPE_KINDS: dict[str, frozenset[str]] = {
    "frequency": frozenset({*_FREQUENCY.split(), "almost always", "nearly always"}),
    "degree": frozenset(_DEGREE.split()),
}

# How far a matter has got. Each line is one chain of stages, earliest first; a stage lists lemmas that mean it.
CHAINS: tuple[tuple[tuple[str, ...], ...], ...] = (
    (("plan", "intend", "propose", "consider", "seek", "hope", "mull", "weigh"), ("decide", "agree", "vow", "pledge",
      "promise", "announce"), ("begin", "start", "launch"), ("finish", "complete", "conclude", "end")),
    (("suspect", "question", "investigate", "probe"), ("arrest", "detain"), ("charge", "indict", "arraign"),
     ("try",), ("convict",), ("sentence", "jail", "imprison")),
    (("propose", "draft", "table"), ("debate", "consider"), ("approve", "pass", "adopt", "ratify"),
     ("sign", "enact"), ("implement", "enforce")),
    (("witness", "bystander"), ("suspect",), ("defendant", "accused")),
    (("nominate", "name"), ("confirm", "appoint"), ("sworn",)),
    (("miss",), ("injure", "wound", "hurt", "hospitalize"), ("die", "kill")),
    (("apply", "request"), ("grant", "award", "issue")),
    (("bid", "offer"), ("agree",), ("buy", "acquire", "purchase")),
)  # fmt: skip

# Verbs that say a deed is still to come ("plan to charge"), may not come off ("tried to"), or is done with.
_AHEAD = "plan intend propose aim hope want seek prepare threaten expect vow pledge promise consider mull"
AHEAD = frozenset(_AHEAD.split())
