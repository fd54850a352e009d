"""What a user typed → the article, versions or files that are meant (DESIGN §4, References). Pure.

A position is read by its look, in this order: a version (`v2`, `2`, `first`, `latest`, `prev`, each with `~K`, or
`@…`), a URL, a file (it has a `/`, or it exists and its name has an extension), else an article, which may carry a
version behind its last `@`.
"""

from __future__ import annotations

import difflib
import re
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

from tracker.errors import AmbiguousReferenceError, MisuseError, SourceError, UnknownReferenceError
from tracker.model import CaptureName, utc_text
from tracker.patterns import pattern
from tracker.sources.moments import read_time
from tracker.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime, tzinfo

    from tracker.model import Article, Version

STANDARD_INPUT = "-"
MAX_LISTED = 5
_MOST = {
    0: "This command is about an article with all its versions: name the article alone.",
    1: "This command takes one at most.",
    2: "This command takes two at most.",
}
# Two names this much alike (difflib's ratio) are probably one with a slip; at half, "zebra" is like "cranes".
_ALIKE = 0.7

_NAMED = pattern(
    r"(?:v?(?P<number>\d{1,7})|(?P<word>first|latest|prev))(?:~(?P<back>\d{0,7}))?", re.IGNORECASE | re.ASCII
)
_ANCHORED = pattern(r"(?P<anchor>[^~]+)(?:~(?P<back>\d{0,7}))?", re.ASCII)
_DIGEST = pattern(r"[0-9a-f]{8,64}", re.IGNORECASE)
_TIME = pattern(r"\d{4}-?\d\d-?\d\d(?:[T ].+)?", re.IGNORECASE)
_URL = pattern(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_EXTENSION = pattern(r"[^/\\.][^/\\]*\.[A-Za-z0-9]{1,10}")
_TRACKING = pattern(r"utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref_src|cmpid|ns_\w+", re.IGNORECASE)


class Anchor(StrEnum):
    """What a version reference starts from."""

    NUMBER = "number"
    FIRST = "first"
    LATEST = "latest"
    PREV = "prev"
    TIME = "time"
    DIGEST = "digest"


class VersionReference(NamedTuple):
    """A version as a user named it: where to start, and how many versions to go back from there.

    `value` is the number for NUMBER, the text as typed for TIME, the lower-case hex digits (or a whole capture name)
    for DIGEST. `str()` gives text that `parse_version` reads back as the same reference.
    """

    anchor: Anchor
    value: str = ""
    back: int = 0

    def before(self, count: int = 1) -> VersionReference:
        """The reference to the version `count` before this one (`V~1`)."""
        return self._replace(back=self.back + count)

    def __str__(self) -> str:
        prefix = {Anchor.NUMBER: "v", Anchor.TIME: "@", Anchor.DIGEST: "@"}.get(self.anchor, str(self.anchor))
        return f"{prefix}{self.value}" + (f"~{self.back}" if self.back else "")


class Target(NamedTuple):
    """What the positions of a command name: two files, or an article (None: the store's only one) and versions."""

    article: str | None = None
    versions: tuple[VersionReference, ...] = ()
    files: tuple[str, ...] = ()

    def span(self) -> tuple[VersionReference, VersionReference]:
        """The old and the new version: the last two, `V~1` and `V`, or the two that were named."""
        if not self.versions:
            latest = VersionReference(Anchor.LATEST)
            return latest.before(), latest
        if len(self.versions) == 1:
            return self.versions[0].before(), self.versions[0]
        return self.versions[0], self.versions[1]


class Moved(NamedTuple):
    """The article that a former slug leads to, and whether because of a merge; else it was renamed."""

    article: Article
    merged: bool


class Unseen(NamedTuple):
    """A moment at which no visit saw an article: after the last sight of one wording, before the first of the next.

    `before` is None where nothing was seen afterwards. Which wording stood at `asked` is not known.
    """

    asked: datetime
    after: Version
    before: Version | None


class Picked(NamedTuple):
    """A version that a reference names, and the capture that shows it (its first, unless the reference names one).

    `unseen` is set where a time was asked for at which no visit tells that this wording stood.
    """

    version: Version
    capture: CaptureName
    unseen: Unseen | None = None


def parse_version(text: str) -> VersionReference | None:
    """The version that `text` looks like, or None where it does not look like one.

    Accepts `v2`, `2`, `first`, `latest`, `prev`, `@v2`, `@2022-01-14T18:47Z`, `@3f2a9c1b` and a whole capture name,
    each with `~` (one back) or `~K`.
    """
    match = _NAMED.fullmatch(text.removeprefix("@")) if not _is_digest(text) else None
    if match:
        back = _back(match["back"])
        if match["number"] is None:
            return VersionReference(Anchor(match["word"].lower()), "", back)
        return VersionReference(Anchor.NUMBER, str(int(match["number"])), back)
    return _parse_anchored(text)


def _is_digest(text: str) -> bool:
    """Whether all-digit text after `@` is long enough for a digest ("@20220114" is no version number)."""
    return text.startswith("@") and _DIGEST.fullmatch(text[1:].partition("~")[0]) is not None


def _parse_anchored(text: str) -> VersionReference | None:
    match = _ANCHORED.fullmatch(text.removeprefix("@"))
    if not match:
        return None
    anchor, back = match["anchor"], _back(match["back"])
    if CaptureName.parse(anchor):
        return VersionReference(Anchor.DIGEST, anchor, back)
    if not text.startswith("@"):
        return None
    if _DIGEST.fullmatch(anchor):
        return VersionReference(Anchor.DIGEST, anchor.lower(), back)
    if _TIME.fullmatch(anchor):
        return VersionReference(Anchor.TIME, anchor, back)
    return None


def _back(text: str | None) -> int:
    return 0 if text is None else int(text or 1)


def is_url(text: str) -> bool:
    """Whether the text is a URL, whatever its scheme."""
    return "://" in text and _URL.match(text) is not None


def is_file(text: str, exists: Callable[[str], bool]) -> bool:
    """Whether a position names a file: standard input, a `/` in it, or an existing file with an extension."""
    if text == STANDARD_INPUT:
        return True
    if is_url(text):
        return False
    separators = "/" in text or "\\" in text
    return separators or (_EXTENSION.fullmatch(text) is not None and exists(text))


def _is_missing(text: str, exists: Callable[[str], bool]) -> bool:
    """Whether a position has a file's name, which no article can have, and there is none ("old.html")."""
    if is_url(text) or _EXTENSION.fullmatch(text) is None or exists(text):
        return False
    at, _, version = text.rpartition("@")
    return not at or parse_version(f"@{version}") is None


def positions(arguments: Sequence[str], *, exists: Callable[[str], bool], most: int = 2) -> Target:
    """What up to an article and `most` versions, or two files, are named by `arguments`.

    `exists` says whether there is a file of that name. Raises `MisuseError` for what cannot be read so: files mixed
    with versions, two articles, too many positions; `SourceError` for what can only be a file and is not there.
    """
    for text in arguments:
        if most == 2 and _is_missing(text, exists):
            raise SourceError(f"There is no file {text}.", hint="tracker list names the articles of the store.")
    looks = [(text, parse_version(text), is_file(text, exists)) for text in arguments]
    if any(file and version is None for _, version, file in looks):
        return _files(looks, most)
    return _stored(list(arguments), most)


def _files(looks: list[tuple[str, VersionReference | None, bool]], most: int) -> Target:
    """Two files, and nothing else beside them."""
    names = [text for text, version, file in looks if file and version is None]
    if most < 2:
        message = f"{names[0]} is a file, and this command reads the store."
        raise MisuseError(message, hint=f"Add it first: tracker add {names[0]}")
    if len(names) < len(looks):
        other = next(text for text, version, file in looks if version is not None or not file)
        message = f"{names[0]} is read as a file, {other} is not."
        hint = f"Give two files (./{other} forces one), an article by its slug or https:// URL, or add the file first."
        raise MisuseError(message, hint=hint)
    if len(names) != 2:
        message = f"Two files can be compared, not {len(names)}."
        raise MisuseError(message, hint="For example: tracker diff old.html new.html")
    return Target(files=(names[0], names[1]))


def _stored(arguments: list[str], most: int) -> Target:
    """An article, where the first position is none of its versions, and versions."""
    article: str | None = None
    versions: list[VersionReference] = []
    for text in arguments:
        version = parse_version(text)
        if version is None:
            named, version = split_article(text)
            if article is not None and named != article:
                message = f"{article} and {named} are both read as articles; one comparison is within one article."
                raise MisuseError(
                    message, hint="A version looks like v2, latest, prev or @3f2a9c1b; a file like ./old.html."
                )
            article = named
        versions += [version] if version else []
    if len(versions) > most:
        message = f"Too many versions: {', '.join(map(str, versions))}."
        raise MisuseError(message, hint=_MOST[most])
    return Target(article, tuple(versions))


def split_article(text: str) -> tuple[str, VersionReference | None]:
    """The article and the version of `SLUG@v2`; a URL may hold an `@` of its own.

    Raises `UnknownReferenceError` where what follows the `@` of a slug is no version.
    """
    article, at, rest = text.rpartition("@")
    version = parse_version(f"@{rest}") if at and rest and article else None
    if version:
        return article, version
    if at and not is_url(text):
        message = f"{text}: {rest or 'nothing'} after the @ is no version."
        raise UnknownReferenceError(message, hint="A version is v2, latest, prev, 2022-01-14T18:47Z or 3f2a9c1b.")
    return text, None


def url_key(url: str) -> str:
    """What two URLs of one page have in common: no scheme, `www.`, port 80/443, fragment, tracking or final slash."""
    try:
        parts = urlsplit(url if is_url(url) else f"//{url}")
        host, port = (parts.hostname or "").removeprefix("www."), parts.port
    except ValueError:
        return url
    query = urlencode([(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.fullmatch(k)])
    place = f"{host}:{port}" if port not in (None, 80, 443) else host
    return f"{place}{parts.path.rstrip('/')}" + (f"?{query}" if query else "")


def find_article(
    reference: str, articles: Sequence[Article], *, key: Callable[[str], str] = url_key, place: str = "this store"
) -> Article:
    """The article that a slug, an unambiguous beginning of one, or any URL of it names.

    `key` maps URLs of one page to one text; `place` says in messages where was looked. Raises `UnknownReferenceError`
    with what is near, `AmbiguousReferenceError` with all that fit.
    """
    if is_url(reference):
        wanted = key(reference)
        found = [article for article in articles if any(key(url) == wanted for url in article.urls)]
    else:
        exact = [article for article in articles if article.slug == reference.lower()]
        found = exact or [article for article in articles if article.slug.startswith(reference.lower())]
    if len(found) == 1:
        return found[0]
    if found:
        message = f"{reference} could be {_listed([article.slug for article in found])}."
        raise AmbiguousReferenceError(message, hint="Write more of the name.")
    raise _unknown_article(reference, articles, place)


def _unknown_article(reference: str, articles: Sequence[Article], place: str) -> UnknownReferenceError:
    """The error for an article that is not there, with those it could have meant."""
    message = f"No article {reference} in {place}."
    if not articles:
        return UnknownReferenceError(message, hint="It is empty: tracker add FILE-OR-URL fills it.")
    slugs = [article.slug for article in articles]
    if is_url(reference):
        hint = f"tracker list names what is there; tracker add {reference} begins to keep it."
        return UnknownReferenceError(message, hint=hint)
    near = _near(reference.lower(), slugs)
    if near:
        return UnknownReferenceError(message, hint=f"Did you mean {_listed(near)}?")
    few = len(slugs) <= MAX_LISTED
    hint = f"It holds {_listed(slugs, 'and')}." if few else "tracker list names what is there."
    return UnknownReferenceError(message, hint=hint)


def _near(text: str, slugs: Sequence[str]) -> list[str]:
    """The slugs that hold the text; else those that are, or begin, nearly like it."""
    holding = [slug for slug in slugs if text in slug]
    if holding:
        return holding
    alike = difflib.get_close_matches(text, {*slugs, *(slug[: len(text)] for slug in slugs)}, MAX_LISTED, _ALIKE)
    return [slug for slug in slugs if slug in alike or slug[: len(text)] in alike]


def _listed(names: Sequence[str], joint: str = "or") -> str:
    """`a, b or c`; beyond five, how many more."""
    shown = [*names[:MAX_LISTED], *([f"{len(names) - MAX_LISTED} more"] if len(names) > MAX_LISTED else [])]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} {joint} {shown[-1]}"


def find_version(
    reference: VersionReference | str, versions: Sequence[Version], *, timezone: tzinfo | None = None
) -> Picked:
    """The version that a reference names among an article's versions (in order, v1 first).

    A time names the version that was live then; one without offset is read in `timezone`, else refused. Raises
    `UnknownReferenceError` and `AmbiguousReferenceError` with what there is, `MisuseError` for a time that is none.
    """
    if isinstance(reference, str):
        reference = version_reference(reference)
    if not versions:
        message = "This article has no version yet."
        raise UnknownReferenceError(message, hint="tracker log shows what the visits found.")
    start = _start(reference, versions, timezone)
    index = versions.index(start.version) - reference.back
    if index < 0:
        message = f"{reference} is before v1: there {_count(versions)}."
        raise UnknownReferenceError(message, hint="tracker log lists them.")
    return Picked(versions[index], versions[index].id, start.unseen) if reference.back else start


def version_reference(text: str) -> VersionReference:
    """The version reference that `text` is (a leading `@` may be missing); raises `UnknownReferenceError`."""
    found = parse_version(text) or parse_version(f"@{text}")
    if found is None:
        message = f"{text} is no version."
        raise UnknownReferenceError(
            message, hint="A version is v2, first, latest, prev, @2022-01-14T18:47Z or @3f2a9c1b."
        )
    return found


def _start(reference: VersionReference, versions: Sequence[Version], timezone: tzinfo | None) -> Picked:
    """The version that a reference starts from, before going back."""
    if reference.anchor is Anchor.DIGEST:
        return _by_digest(reference, versions, timezone)
    if reference.anchor is Anchor.TIME:
        return _by_time(reference.value, versions, timezone)
    number = {Anchor.FIRST: 1, Anchor.LATEST: len(versions), Anchor.PREV: len(versions) - 1}.get(reference.anchor)
    number = int(reference.value) if number is None else number
    for version in versions:
        if version.number == number:
            return Picked(version, version.id)
    message = f"No version {reference._replace(back=0)}: there {_count(versions)}."
    raise UnknownReferenceError(message, hint="tracker log lists them.")


def _count(versions: Sequence[Version]) -> str:
    return "is v1 only" if len(versions) == 1 else f"are v1 to v{len(versions)}"


def _by_digest(reference: VersionReference, versions: Sequence[Version], timezone: tzinfo | None) -> Picked:
    """By the beginning of a capture's digest, or its whole name; eight digits may be a day instead."""
    value, name = reference.value, CaptureName.parse(reference.value)
    found = [Picked(v, c) for v in versions for c in v.captures or (v.id,) if c == name or _begins(c, value, name)]
    digests = {picked.capture.digest for picked in found}
    if len({picked.version.number for picked in found}) == 1 and len(digests) == 1:
        return found[0]
    if found:
        message = f"@{value} could be {_listed([f'v{p.version.number} {p.capture}' for p in found])}."
        more = "Write more of the digest, or the whole name."
        same = f"These captures have the same bytes; write the whole name: @{found[0].capture}."
        raise AmbiguousReferenceError(message, hint=more if len(digests) > 1 else same)
    if re.fullmatch(r"\d{8}", value):
        return _by_time(value, versions, timezone)
    message = f"No capture of this article has the name @{value}."
    raise UnknownReferenceError(message, hint=f"Its versions are {_listed([str(v.id) for v in versions], 'and')}.")


def _begins(capture: CaptureName, value: str, name: CaptureName | None) -> bool:
    return name is None and (capture.digest.startswith(value) or value.startswith(capture.digest))


def _by_time(text: str, versions: Sequence[Version], timezone: tzinfo | None) -> Picked:
    """What was live at a time: the last version first seen by then, and whether a visit tells that it still stood."""
    moment = read_time(text, timezone=timezone, day="end")
    live = [version for version in versions if version.first_seen <= moment]
    if not live:
        first = versions[0]
        message = f"Nothing was captured by {utc_text(moment)}: v1 was first seen at {utc_text(first.first_seen)}."
        raise UnknownReferenceError(message, hint=f"Its permanent name is {first.id}.")
    found = live[-1]
    unseen = None
    if moment > found.last_seen:
        unseen = Unseen(moment, found, next((v for v in versions if v.number == found.number + 1), None))
    return Picked(found, found.id, unseen)
