"""What a publisher says about change: published and updated markers, corrections, clarifications, editor's notes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker.extract.dates import Stated, read
from tracker.extract.resolve import resolve
from tracker.extract.zones import zone_named
from tracker.model import Notice, NoticeKind
from tracker.patterns import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

__all__ = ["correction", "find", "notices"]

_I = re.IGNORECASE
_STORIES = (
    "story article piece post report page column review item headline graphic live newsletter entry copy"
).split()
_THIS_STORY = "|".join(f"this {story}" for story in _STORIES)
_STORY = f"(?:{'|'.join(_STORIES).replace('live', 'live ?blog')})"
_DONE = r"(?:updated|modified|revised|amended|edited|corrected|clarified|changed|refiled)"

# A paragraph, or a sentence to its paragraph's end, that opens like this speaks about the article itself.
_EARLIER = (
    r"(?:an?|the) (?:earlier|previous|original|prior) version of "
    rf"(?:(?:this|our) (?:[\w-]+ )?{_STORY}|the (?:story|article))\b"
)
# Each with its signs: of them one stands, whatever the case, in all that the expression finds.
_PROSE = (
    (
        NoticeKind.CORRECTION,
        (
            "correc|the record|correç|correz|corrig|corret|corregid|amended|rectif|rettif|errat|errores|erramos|version"
            "|versión|versão|fassung|korrektur|korrigiert|stellung|berich"
        ),
        (
            r"(?:corrections?(?: and clarifications?)?|corrected|erratum)\s*"
            r"(?:\([^)\n]{1,60}\)|[,:.—–-])"
            rf"|{_EARLIER}[^.\n]{{0,40}}? "
            r"(?:incorrectly|erroneously|mistakenly|wrongly|mis\w+|gave|said|stated|contained|included|referred"
            r"|identified|had)\b"
            rf"|this {_STORY} (?:has been|was|is)(?: since| later)? corrected\b"
            rf"|we(?:['’]ve| have)(?: since| now)? (?:corrected|amended) this {_STORY}\b"
            r"|(?:correction|rectificatif|rectification|erratum)\s*[:—–]"
            # News agencies: of the day's story, in brackets above the text, and in capitals below it.
            rf"|this [\w.]+ \d{{1,2}}(?:, \d{{4}})? {_STORY} (?:has been|was)(?: since| later)? corrected\b"
            r"|(?<=^\()corrects\b|this (?:version|story) (?-i:CORRECTS)\b"
            r"|^for the record\s*[:—–](?=.*\b(?:version|incorrect|misstated|misspelled|corrected|wrong)\b)"
            r"|(?:korrektur|richtigstellung|berichtigung)\s*(?:\([^)\n]{1,40}\))?\s*[:—–]"
            r"|(?:hinweis\s*[:—–]\s*)?in einer (?:früheren|ersten|vorherigen) (?:version|fassung) (?:dieses|des) "
            r"|(?:cet article|cette page) a été (?:corrigée?|rectifiée?)\b"
            r"|dieser (?:artikel|text|beitrag) wurde (?:[\w.]+ ){0,4}(?:korrigiert|berichtigt)\b"
            r"|este artículo (?:ha sido|fue) corregido\b|(?:este artigo|este texto) foi corrigido\b"
            r"|(?:esta reportagem|esta matéria) foi corrigida\b|questo articolo è stato corretto\b"
            r"|(?:corrección|correcciones|fe de (?:erratas|errores)|rectificación)\s*[:—–]"
            r"|(?:correção|errata|erramos)\s*[:—–]|(?:correzione|errata corrige|rettifica)\s*[:—–]"
            r"|une (?:première |précédente )?version (?:précédente |antérieure )?de cet article "
            r"|una versión (?:anterior|previa) de est[ea] |uma versão anterior d(?:este|esta|o|a) "
            r"|una versione precedente di quest"
        ),
    ),
    (
        NoticeKind.CLARIFICATION,
        f"clarif|amplif|{_THIS_STORY}|précision|klarstellung|präzisierung|aclaración|esclarecimento|precisazione",
        (
            r"(?:clarification|amplification)s?\s*(?:\([^)\n]{1,60}\)|[,:.—–-])|(?<=^\()clarifies\b"
            rf"|this {_STORY} (?:has been|was)(?: since| later)? clarified\b"
            r"|précisions?\s*:|klarstellung\s*:|präzisierung\s*:|aclaración\s*:|esclarecimento\s*:|precisazione\s*:"
        ),
    ),
    (
        NoticeKind.NOTE,
        "note|nota d|ndr|ndlr|anmerkung|hinweis|anm. d.",
        (
            r"(?:editor|editors|editorial|publisher|author)(?:['’]s|s['’])?\s+note\b"
            r"\s*(?:\([^)\n]{1,60}\))?\s*[,:.—–-]"
            r"|note (?:from|by) (?:the )?(?:editors?|author)\b\s*[:.—–-]|note to (?:our )?readers\s*[:.—–-]"
            r"|(?:note de la rédaction|ndlr|anmerkung der redaktion|hinweis der redaktion"
            r"|anm\. d\. red\.|nota del editor|nota de la redacción"
            r"|nota do editor|nota da redação|nota della redazione|nota del direttore|ndr|transparenzhinweis)\s*[:—–]"
        ),
    ),
    (
        NoticeKind.UPDATED,
        (
            f"{_THIS_STORY}|(this |(adds |(updates |(recasts |(refiles |(removes |(rewrites "
            "|cet article|cette page|dieser artikel|dieser text|dieser beitrag|este art|este texto"
            "|esta rep|questo art"
        ),
        (
            rf"this {_STORY} (?:has been|was|is being|is)(?: since| later| last| first)? {_DONE}\b"
            rf"|this {_STORY} (?:now )?(?:includes|adds|reflects) "
            rf"|(?<=^\()this [\w.]+ \d{{1,2}}(?:, \d{{4}})? {_STORY} (?:has been|was)(?: since| later)? {_DONE}\b"
            r"|(?<=^\()(?:adds|updates|recasts|refiles|removes|rewrites) \w"
            r"|(?:cet article|cette page) a été (?:mis|modifié|actualisé)|dieser (?:artikel|text|beitrag) wurde "
            r"|este artículo (?:ha sido|fue) |este artigo foi |esta reportagem foi |questo articolo è stato "
            rf"|we(?:['’]ve| have)(?: since| now)? (?:updated|revised) this {_STORY}\b"
            r"|mise à jour\s*[:—–]\s*cet article a été |aktualisierung\s*[:—–]\s*dieser (?:artikel|text|beitrag) wurde "
            r"|actualización\s*[:—–]\s*este artículo |atualização\s*[:—–]\s*este (?:artigo|texto) "
            r"|aggiornamento\s*[:—–]\s*questo articolo "
        ),
    ),
)
_PROSE_AT = r"(?:(?<=^)|(?<=^[•·*] )|(?<=[.!?] )|(?<=[.!?][\"”’)] )|(?<=^[(\[*/_—–-])|(?<=[.!?] [(\[*]))"
_LEADS = tuple(
    (kind, tuple(signs.split("|")), pattern(_PROSE_AT + rf"(?:{words})", _I)) for kind, signs, words in _PROSE
)
_ERROR = pattern(
    r"\b(?:correct(?:ed|s|ion)?|incorrect(?:ly)?|misstated|misspelled|misidentified|erroneous(?:ly)?|error"
    r"|(?:été|pour) corrig\w+|version (?:antérieure|précédente)|précédente version|korrigiert|berichtigt"
    r"|früheren (?:version|fassung)|corregid[oa]|para corregir|versión (?:anterior|previa)|corrigid[oa]|para corrigir"
    r"|versão anterior|stat[oa] corrett[oa]|per correggere|versione precedente)\b",
    _I,
)
# An update that quotes what stood before: "This article was amended on 14 January. An earlier version said …".
_QUOTES_EARLIER = pattern(
    r"\b(?:earlier|previous|original) version (?:[\w’']+ ){0,4}?"
    r"(?:said|stated|gave|had|named|described|referred|suggested)\b",
    _I,
)
_ABOUT = pattern(rf"\b(?:this|the) {_STORY} (?:has been|was)(?: since| later| last)? {_DONE}\b", _I)
_UPDATE_PROSE = pattern(
    rf"(?:add(?:s|ed|ing)?\b|includ(?:es|ed|ing)\b|(?:this|the) {_STORY}\b|an earlier version|correct(?:s|ed)\b"
    r"|clarif|to (?:add|include|reflect|correct|clarify|remove)\b)",
    _I,
)

_MARKERS = (
    (
        NoticeKind.PUBLISHED,
        r"(?:first |originally |was |date )?(?:published|posted)|publish(?:ed)? date|date published",
    ),
    (
        NoticeKind.UPDATED,
        (
            rf"(?:(?:(?:this|the) )?{_STORY} (?:has been |was )?(?:first )?)?(?:last |most recently )?"
            r"(?:updated|modified|revised|amended)"
            r"|(?:last|latest|most recent) (?:update|modification|revision|change)|update"
        ),
    ),
    (NoticeKind.PUBLISHED, r"(?:publiée?|mise? en ligne|veröffentlicht|erschienen|publicad[oa]|pubblicat[oa])"),
    (
        NoticeKind.UPDATED,
        (
            r"(?:mise? à jour|modifiée?|actualisée?|dernière (?:mise à jour|modification)"
            r"|(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet|überarbeitet)"
            r"|(?:letzte )?(?:aktualisierung|änderung)|stand"
            r"|(?:última )?actualización|actualizad[oa]|(?:última )?atualização|atualizad[oa]|modificad[oa]"
            r"|(?:ultimo )?aggiornamento|ultima modifica|aggiornat[oa]|modificat[oa])"
        ),
    ),
)
# Of which one stands in every marker but "Stand: 14. Januar", which has a colon.
_MARKER_SIGNS = (
    "publish|publié|publicad|posted|updat|modif|revis|amended|t change|en ligne|veröffentlicht|erschienen|pubblicat"
    "|à jour|actuali|atualiz|aktualisi|änder|arbeitet|aggiorna"
).split("|")
_ENGLISH = 2  # the first of `_MARKERS`; after the others, 03/04/2022 is 3 April
_MARKER = pattern(r"(?<!\w)(?:" + "|".join(f"({words})" for _, words in _MARKERS) + r")(?!\w)", _I)
# "Published: 17:55, 8 Nov 2023Updated: 18:06": two fields of a page run together.
_GLUED = pattern(r"(?<=[a-z0-9])(?=(?:Updated|Published|Posted|UPDATED|PUBLISHED)\b)")
_BETWEEN = pattern(r"\s*(?:[:|·•@/-]\s*)?\(?")
_BY = pattern(r"\s+(?:by|in)\s+(?:[^\s.;:|]+[ ,]+){1,8}?(?=(?:on|at|\d|[A-Z][a-z]{2,8}\.? \d))")
_SEPARATED = pattern(r"(?:^|[|•·—–/(\[,;.!?:*>-])\s*$")
_NAME_BEFORE = pattern(r"(?:^|\s)(?:by|von|por|par|di)\W.*\w\s$", _I)
_GOES_ON = pattern(r"[,\s]*(?P<word>[a-zà-ÿ]+)")
_MAY_FOLLOW = frozenset((
    "to", "with", "by", "after", "updated", "published", "posted", "and", "from", "for", "in", "as", "python",
    "min", "read", "last", "first", "originally", "modified", "ago", "par", "por", "von", "di", "avec", "con",
    "mit", "et", "und", "y", "e", "le", "à", "um",
))  # fmt: skip
# What may stand between two markers of a line.
_JOINTS = frozenset(("", "and", "et", "und", "y", "e"))
# How a marker goes on behind a comma with the next one.
_NEXT_MARKER = frozenset((
    "by", "updated", "published", "posted", "mis", "mise", "modifié", "modifiée", "actualisé", "actualisée",
    "aktualisiert", "geändert", "zuletzt", "actualizado", "actualizada", "modificado", "modificada", "atualizado",
    "atualizada", "aggiornato", "aggiornata", "modificato", "modificata",
))  # fmt: skip
_PROSE_END = frozenset((
    "the", "a", "an", "is", "was", "are", "were", "has", "had", "that", "which", "who", "said", "says", "he",
    "she", "it", "they", "we",
))  # fmt: skip


def notices(text: str, *, base: datetime | None = None, timezone: str | None = None) -> tuple[Notice, ...]:
    """Every notice in `text`, in order, with spans into it; `time` resolved against the capture time `base`.

    Finds markers at top, end or inline, alone on a line or between other fields of it, and paragraphs (or the end of
    one) that speak about the article itself. English; lead-ins and month names of French, German, Spanish,
    Portuguese and Italian. `timezone` is an IANA name.
    """
    zone = zone_named(timezone)
    return tuple(resolve(notice, base=base, zone=zone) for notice in find(text))


def find(text: str) -> tuple[Notice, ...]:
    """The notices in `text` as they are stated, unresolved."""
    found: list[Notice] = []
    start = 0
    for line in text.split("\n"):
        if line.strip():
            found += _in_line(line, start)
        start += len(line) + 1
    return tuple(found)


def correction(text: str, when: str | None, at: int) -> Notice:
    """A correction that a page's code gives, with its date as stated; `at` is where it stands for."""
    return _notice(NoticeKind.CORRECTION, text, at, at, read(when, 0) if when else None)


def _in_line(line: str, offset: int) -> list[Notice]:
    # Most lines of an article hold none of the signs; to look for them is many times as fast as one expression, and
    # what is never asked for is never compiled.
    low = line.casefold()
    prose = _prose(line, low, offset)
    limit = prose.start - offset if prose else len(line)
    may_have_markers = _has_one(low, _MARKER_SIGNS) or ("stand" in low and ":" in low)
    found = list(_markers(line, limit, offset)) if may_have_markers else []
    return [*found, prose] if prose else found


def _has_one(low: str, signs: Sequence[str]) -> bool:
    return any(sign in low for sign in signs)


def _prose(line: str, low: str, offset: int) -> Notice | None:
    """The notice in sentences that begins earliest in a line, which `low` is without case; it goes to its end."""
    leads = [(kind, lead) for kind, signs, lead in _LEADS if _has_one(low, signs)]
    opened = [(match.start(), kind, match) for kind, lead in leads if (match := lead.search(line))]
    dated = _dated_update(line) if "update" in low else None
    if dated:
        opened.append((dated.start(), NoticeKind.UPDATED, dated))
    if not opened:
        return None
    start, kind, match = min(opened, key=lambda entry: entry[0])
    end = len(line.rstrip())
    text = line[start:end]
    stated = _stated_in(text, match.end() - start, kind)
    if kind in {NoticeKind.NOTE, NoticeKind.UPDATED}:
        kind = _sharper(kind, text, stated)
    return _notice(kind, text, offset + start, offset + end, stated)


def _dated_update(line: str) -> re.Match[str] | None:
    """A lead-in such as "Update, 3 p.m.:" before words about the story itself."""
    match = re.match(r"\W{0,3}update[d]?\b(?:[^:\n]{0,60}|[^—\n]{0,60}\d{1,2}:\d{2}[^:\n]{0,40})[:—–]\s*", line, _I)
    return match if match and _UPDATE_PROSE.match(line, match.end()) else None


def _stated_in(text: str, after_lead: int, kind: NoticeKind) -> Stated | None:
    """The time in a prose notice: right after its lead-in, else in a marker inside it."""
    lead = re.search(r"[\s(,:—–-]*$", text[:after_lead])
    # "Correction (Jan. 14, 2022): …": the lead-in took the brackets in.
    inside = re.search(r"\(([^)]*)\)", text[:after_lead])
    for start in (inside.start(1) if inside else None, lead.start() if lead else after_lead):
        stated = None if start is None else read(text, start)
        if stated:
            return stated
    if kind in {NoticeKind.UPDATED, NoticeKind.NOTE}:
        for match in _MARKER.finditer(text):
            stated = _after_lead(text, match.end(), english=True)
            if stated:
                return stated
    return None


def _sharper(kind: NoticeKind, text: str, stated: Stated | None) -> NoticeKind:
    """A note or update that speaks of an error is a correction; one that tells only when is a marker."""
    if _ERROR.search(text) or (kind is NoticeKind.UPDATED and _QUOTES_EARLIER.search(text)):
        return NoticeKind.CORRECTION
    if kind is NoticeKind.NOTE and stated and _ABOUT.search(text):
        return NoticeKind.UPDATED
    told = re.search(r"\b(?:to|with|after|because|following)\s+\w+", text)
    return NoticeKind.NOTE if kind is NoticeKind.UPDATED and told and not stated else kind


def _markers(line: str, limit: int, offset: int) -> Iterator[Notice]:
    """Published and updated markers before `limit`."""
    at, last = 0, None
    glued = {match.start() for match in _GLUED.finditer(line)}
    while at < limit:
        match = _MARKER.search(line, at) if not glued else _first_marker(line, at, glued)
        if not match or match.start() >= limit:
            return
        at = match.end()
        group = match.lastindex or 1
        stated = _after_lead(line, match.end(), english=group <= _ENGLISH)
        if stated and _is_marker(line, match, stated, follows=_follows(line, last, match.start())):
            at = last = max(at, stated.end)
            kind = _MARKERS[group - 1][0]
            yield _notice(kind, line[match.start() : at], offset + match.start(), offset + at, stated)


def _follows(line: str, last: int | None, start: int) -> bool:
    """True where a marker stands right behind another, which ended at `last`, or behind a time that opens the line."""
    if last is None:
        stated = read(line, 0, day_first=True)
        last = stated.end if stated else None
    return last is not None and line[last:start].strip(" ,;:|/()·•–—-") in _JOINTS


def _first_marker(line: str, at: int, glued: set[int]) -> re.Match[str] | None:
    """As `_MARKER.search`, which demands that a word begins, also where two fields run together."""
    found = [_MARKER.search(line, at)]
    for place in sorted(glued):
        if place >= at:
            found.append(_GLUED_MARKER.match(line, place))
            break
    return min((match for match in found if match), key=lambda match: match.start(), default=None)


_GLUED_MARKER = pattern("|".join(f"({words})" for _, words in _MARKERS), _I)


def _after_lead(line: str, end: int, *, english: bool) -> Stated | None:
    """What is stated right after a lead-in, or after the name of who or where: "Posted by Ann Lee on May 4, 2022"."""
    between = _BETWEEN.match(line, end)
    stated = read(line, between.end() if between else end, day_first=not english)
    if stated is None:
        by = _BY.match(line, end)
        stated = by and read(line, by.end(), day_first=not english)
        if stated and stated.date is None:
            return None
    return stated


def _is_marker(line: str, match: re.Match[str], stated: Stated, *, follows: bool) -> bool:
    """Whether the words around say that this is a page's own marker and not prose about something published."""
    lead, before = match[0], line[: match.start()]
    if lead.lower() == "update" and not (_SEPARATED.search(before) and _closes(line, stated.end)):
        return False
    if lead.lower() in {"stand", "mai"} and not line[match.end() :].lstrip().startswith(":"):
        return False
    own = lead.lower().startswith(("this ", "the "))
    colon = line[match.end() :].lstrip()[:1] in {":", "@"}
    starts = bool(_SEPARATED.search(before)) and not before.rstrip().endswith(",")
    named = lead[0].isupper() or bool(_NAME_BEFORE.search(before)) or _glued_before(before)
    return (own or colon or starts or named or follows) and _no_sentence_goes_on(line, stated.end)


def _glued_before(before: str) -> bool:
    return bool(before) and before[-1].isdigit()


def _closes(line: str, end: int) -> bool:
    """After "Update <time>" must come a colon, a dash or the end; "Update May 4 deadline" is a headline."""
    return bool(re.match(r"\s*(?:$|[:)\]—–|-])", line[end:]))


def _no_sentence_goes_on(line: str, end: int) -> bool:
    """False where a small-letter word continues a sentence: "Published on Monday at 3 p.m., the report said …"."""
    match = _GOES_ON.match(line, end)
    if not match:
        return True
    word = match["word"].lower()
    if "," in match[0] or word in _PROSE_END:
        return word in _NEXT_MARKER
    return word in _MAY_FOLLOW


def _notice(kind: NoticeKind, text: str, start: int, end: int, stated: Stated | None) -> Notice:
    if stated is None:
        return Notice(kind, text, start, end)
    return Notice(kind, text, start, end, stated.date, stated.time, stated.zone, stated.relative)
