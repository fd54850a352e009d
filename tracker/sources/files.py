"""Pages from files and folders: text, HTML and Markdown, also gzipped, with the record that may stand beside them.

A folder is read one level deep: each file in it whose ending is one of a text, HTML or Markdown page (also with `.gz`)
is a page; hidden files and everything else are left alone. A file that is named itself may have any ending. Pipes and
devices are not read: they may never end.
A record beside a file (`page.json` beside `page.html`, in the shape of a capture's own, "tracker.record/1") supplies
its URL, time, zone and article.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tracker.errors import MisuseError, SourceError
from tracker.model import Hop, Moment, Page, TimeSource
from tracker.sources.bounded import GZIP, MEDIA_TYPES, gunzip, media_type, within
from tracker.sources.moments import from_file_name, zone
from tracker.sources.source import LIMIT_BYTES, Item

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tracker.sources.source import Reading

STORE_MARK = "store.json"
_RECORD_SCHEMA = "tracker.record/1"
_GZIP = ".gz"


def takes(_reference: str) -> bool:
    """Anything: what no other source takes is the name of a file or folder."""
    return True


def items(reference: str, reading: Reading) -> Iterator[Item]:
    """The file, or each page of the folder in order of name; raises `SourceError` where there is none."""
    for path in listing(reference):
        read_it = partial(read, path, timezone=reading.timezone, limit_bytes=reading.limit_bytes)
        yield Item(str(path), read_it)


def pages(references: Iterable[str], *, timezone: str | None = None, limit_bytes: int = LIMIT_BYTES) -> Iterator[Page]:
    """Every page of these files and folders; raises `SourceError` at the first that cannot be read."""
    for reference in references:
        for path in listing(reference):
            yield read(path, timezone=timezone, limit_bytes=limit_bytes)


def listing(reference: str) -> tuple[Path, ...]:
    """The file that is named, or the pages of the folder, by name; raises `SourceError` where there is none."""
    if not reference:
        raise MisuseError("An empty name names no file.", hint="The folder you are in is called . (a dot).")
    path = Path(reference)
    try:
        if path.is_dir():
            return _folder(path)
        path.stat()
    except (OSError, ValueError) as error:
        raise _unreadable(reference, error) from error
    return (path,)


def _folder(path: Path) -> tuple[Path, ...]:
    if (path / STORE_MARK).is_file():
        message = f"{path} is a store, not a folder of pages."
        raise SourceError(message, hint=f"Look at it with: tracker --store {path} list")
    entries = sorted(path.iterdir())
    found = tuple(entry for entry in entries if _is_page(entry))
    if found:
        return found
    below = [entry for entry in entries if entry.is_dir() and not entry.name.startswith(".")]
    message = f"{path} holds no captures: no file ends in {', '.join(MEDIA_TYPES)} (or those with .gz)."
    hint = "Folders are read one level deep; name the folder below it" if below else "Name the files themselves"
    raise SourceError(message, hint=f"{hint}, for example: tracker add {below[0] if below else path / 'FILE'}")


def _is_page(entry: Path) -> bool:
    if entry.name.startswith(".") or not entry.is_file():
        return False
    return _plain_name(entry.name)[1].lower() in MEDIA_TYPES


def _plain_name(name: str) -> tuple[str, str]:
    """A file's name without `.gz`, cut into stem and ending."""
    plain = Path(name[: -len(_GZIP)] if name.lower().endswith(_GZIP) else name)
    return plain.stem, plain.suffix


def read(path: Path, *, timezone: str | None = None, limit_bytes: int = LIMIT_BYTES) -> Page:
    """The page in a file; `timezone` is an IANA name for times without offset.

    `moment` is set where the record beside the file or its name says the time; `times` holds every candidate, the
    file's own time last. Raises `SourceError`, and `MisuseError` for a time in the name that is no moment.
    """
    try:
        modified = datetime.fromtimestamp(path.stat().st_mtime, UTC).replace(microsecond=0)
        raw = _bytes(path, limit_bytes)
    except (OSError, ValueError, OverflowError) as error:
        raise _unreadable(str(path), error) from error
    packed = path.name.lower().endswith(_GZIP) or raw.startswith(GZIP)
    body = gunzip(raw, limit_bytes, str(path)) if packed else raw
    stem, suffix = _plain_name(path.name)
    page = Page(body, None, media_type(suffix, body), str(path), timezone=timezone)
    page = _with_record(page, _record(path, stem))
    named = page.moment or from_file_name(path.name, timezone=zone(page.timezone) if page.timezone else None)
    own = (named,) if named and named not in page.times else ()
    return replace(page, moment=named, times=(*own, *page.times, Moment(modified, TimeSource.FILE)))


def _bytes(path: Path, limit_bytes: int) -> bytes:
    if not path.is_file():
        message = f"{path} is no regular file."
        raise SourceError(message, hint="Only files are read; what comes from a pipe is added as - (standard input).")
    with path.open("rb") as stream:
        return within(stream.read(limit_bytes + 1), limit_bytes, str(path))


def _unreadable(name: str, error: Exception) -> SourceError:
    """The error for a file that the system does not give."""
    if isinstance(error, FileNotFoundError):
        return SourceError(f"There is no file {name}.", hint="A page on the web starts with https://.")
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return SourceError(f"{name} cannot be read: {reason}.")


def _record(path: Path, stem: str) -> dict[str, Any]:
    """The record beside a file; empty where there is none, or JSON that is no record of ours."""
    for name in (f"{stem}.json", f"{path.name}.json"):
        beside = path.with_name(name)
        if beside == path or not beside.is_file():
            continue
        import json  # here, because few files have a record

        try:
            raw = json.loads(beside.read_bytes())
        except (OSError, ValueError):
            continue
        if isinstance(raw, dict) and raw.get("schema") == _RECORD_SCHEMA:
            return raw
    return {}


def _with_record(page: Page, record: dict[str, Any]) -> Page:
    """The page with what its record knows; raises `SourceError` where the record is damaged."""
    try:
        request, response, options = (record.get(key) or {} for key in ("request", "response", "options"))
        moment = record.get("moment")
        timezone = page.timezone or _text(options, "timezone")
        return replace(
            page,
            url=_text(request, "url"),
            final_url=_text(response, "url"),
            method=_text(request, "method"),
            request_headers=_pairs(request),
            hops=tuple(_hop(entry) for entry in record.get("hops") or ()),
            status=_whole(response, "status"),
            http_version=_text(response, "http_version"),
            server_address=_text(response, "server_address"),
            headers=_pairs(response),
            encoded_size_bytes=_whole(response, "encoded_size_bytes"),
            encoded_sha256=_text(response, "encoded_sha256"),
            published_at=_time(options, "published_at"),
            published_on=_text(options, "published_on") or "",
            moment=_moment(moment) if moment else None,
            times=tuple(_moment(entry) for entry in record.get("times") or ()),
            media_type=_text(record, "media_type") or page.media_type,
            article=_text(options, "article"),
            timezone=timezone and zone(timezone).key,
        )
    except (AttributeError, KeyError, TypeError, ValueError, OverflowError) as error:
        message = f"The record beside {page.origin} is damaged ({type(error).__name__}: {error})."
        raise SourceError(message, hint="Repair it, or move it away and give --url and --captured-at.") from error


def _text(raw: dict[str, Any], key: str) -> str | None:
    """What a record says there, None for nothing; `ValueError` for what is no text that can be written."""
    value = raw.get(key)
    if value is None:
        return None
    if not isinstance(value, str) or "\0" in value:
        raise ValueError(f"{key} is no text")
    value.encode()
    return value


def _pairs(raw: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    """The headers of a request or a response."""
    found = [({"name": name, "value": value}) for name, value in raw.get("headers") or ()]
    return tuple((_text(item, "name") or "", _text(item, "value") or "") for item in found)


def _hop(raw: dict[str, Any]) -> Hop:
    return Hop(_text(raw, "url") or "", _whole(raw, "status") or 0, _text(raw, "location") or "")


def _whole(raw: dict[str, Any], key: str) -> int | None:
    value = raw.get(key)
    if value is None or (type(value) is int and value >= 0):
        return value
    raise ValueError(f"{key} is no number")


def _time(raw: dict[str, Any], key: str) -> datetime | None:
    found = _text(raw, key)
    return datetime.fromisoformat(found).astimezone(UTC) if found else None


def _moment(raw: dict[str, str]) -> Moment:
    return Moment(datetime.fromisoformat(raw["time"]).astimezone(UTC), TimeSource(raw["source"]))
