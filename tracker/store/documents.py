"""Documents as JSON and back, for the catalogue."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from tracker.model import Document, Label, LeftOut, Moment, Notice, NoticeKind, StatedTimes, TimeSource, utc_text


def encode(document: Document) -> dict[str, Any]:
    """A document as JSON values."""
    raw = asdict(document)
    raw["published"] = _encode_moment(document.published)
    raw["modified"] = _encode_moment(document.modified)
    raw["notices"] = [encode_notice(notice) for notice in document.notices]
    return raw


def decode(raw: dict[str, Any]) -> Document:
    """The document that `encode` was given."""
    fields = dict(raw)
    fields["published"] = _decode_moment(raw["published"])
    fields["modified"] = _decode_moment(raw["modified"])
    fields["captions"] = tuple(raw["captions"])
    fields["aliases"] = tuple(raw["aliases"])
    fields["notices"] = tuple(decode_notice(item) for item in raw["notices"])
    fields["left_out"] = tuple(LeftOut(**item) for item in raw["left_out"])
    fields["labels"] = tuple(Label(**item) for item in raw["labels"])
    fields["stated"] = _decode_stated(raw["stated"])
    return Document(**fields)


def encode_notice(notice: Notice) -> dict[str, Any]:
    """A notice as JSON values."""
    raw = asdict(notice)
    raw["time"] = notice.time and utc_text(notice.time)
    raw["between"] = notice.between and [utc_text(time) for time in notice.between]
    raw["inferred"] = list(notice.inferred)
    return raw


def decode_notice(raw: dict[str, Any]) -> Notice:
    """The notice that `encode_notice` was given."""
    fields = dict(raw)
    fields["kind"] = NoticeKind(raw["kind"])
    fields["time"] = raw["time"] and _time(raw["time"])
    fields["between"] = raw["between"] and (_time(raw["between"][0]), _time(raw["between"][1]))
    fields["inferred"] = tuple(raw["inferred"])
    return Notice(**fields)


def _encode_moment(moment: Moment | None) -> dict[str, str] | None:
    if moment is None:
        return None
    return {"time": utc_text(moment.time), "source": str(moment.source), **({"day": moment.day} if moment.day else {})}


def _decode_moment(raw: dict[str, str] | None) -> Moment | None:
    return Moment(_time(raw["time"]), TimeSource(raw["source"]), raw.get("day", "")) if raw else None


def _decode_stated(raw: dict[str, Any]) -> StatedTimes:
    return StatedTimes(raw["published"], raw["modified"], TimeSource(raw["source"]))


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
