"""Which language a text is in, from its commonest words; a default where nothing says so."""

from __future__ import annotations

from collections import Counter

from tracker.patterns import pattern

_COMMON = {
    "en": "the of and to in a is that for was on with as it by from at said have has be are this not",
    "fr": "le la les de des du et en un une est que pour dans qui sur pas au par avec plus ce il",
    "de": "der die das und in den von zu mit ist im auf für nicht ein eine dem des sich auch als wird",
    "es": "el la los las de del y en un una que es por con para se no su al lo como más",
    "pt": "o a os as de do da dos das e em um uma que é por com para se não no na ao",
    "it": "il lo la gli le di del della e in un una che è per con non si dei da al ha",
    "nl": "de het een en van in is dat op te voor met zijn niet aan er om bij ook als",
}
_LISTS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_WORD = pattern(r"[^\W\d_]+")
_ENOUGH = 400
_TAG = pattern(r"([A-Za-z]{2,3})(?:[-_]|$)")
_DEFAULT = "en"


def language_of(text: str, declared: str | None = None) -> str:
    """The declared language's primary tag ("en-US" → "en"), else the best guess, else "en"."""
    tag = _TAG.match((declared or "").strip())
    if tag:
        return tag[1].lower()
    words = Counter(word.lower() for word in _WORD.findall(text[:20_000])[:_ENOUGH])
    scores = {language: sum(words[word] for word in common) for language, common in _LISTS.items()}
    best = max(scores, key=lambda language: (scores[language], language == _DEFAULT))
    return best if scores[best] > scores[_DEFAULT] else _DEFAULT
