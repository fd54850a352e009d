"""Credentials in URLs (`https://user:password@host/`): found in any text, however damaged the URL, and taken out."""

from __future__ import annotations

import re
from typing import Any

from tracker.patterns import pattern

# What stands before a URL's authority. Browsers take any number of slashes, either way round, behind these schemes;
# none at all is looked for at the beginning alone, which keeps the search linear.
_SCHEME = r"(?:https?|ftps?|wss?)"
_START = rf"(?:^\s*{_SCHEME}:[/\\]*|(?<![A-Za-z0-9+.-]){_SCHEME}:[/\\]+|(?<![\w.~%/\\-])[/\\]{{2,}})"
# The host begins behind the authority's last @ (WHATWG URL, 4.4, authority state).
_CREDENTIALS = pattern(rf"({_START})(?:[^/?#\\@]*@[/\\]*)+", re.IGNORECASE)
# What stands in a port's place is none: part of a password that holds a character which ends the authority.
_NO_PORT = pattern(rf"({_START})[^/?#\\@:\[]*:(?!\d*(?:[/?#\\]|$))", re.IGNORECASE)
# A URL written into another one's query.
_QUOTED = pattern(
    r"((?:%(?:25)*(?:2F|5C)){2,})(?:(?:(?!%(?:25)*(?:2F|5C|3F|23|40))[^\s&/?#@])*(?:@|%(?:25)*40))+", re.IGNORECASE
)
# In a text white space, quotation marks and angle brackets end a URL, but not those within <>.
_IN_TEXT = pattern(r"<[^<>\s]*>|[^\s<>\"]+")
_AT = pattern(r"@|%(?:25)*40", re.IGNORECASE)


def without_credentials(text: str, *, whole: bool = False) -> str:
    """A text without the `user:password@` of any URL in it; also of a damaged one nothing of them remains.

    `whole` says that the text is one URL, in whose credentials even spaces and quotation marks may stand.
    """
    if "@" not in text and ("%" not in text or not _AT.search(text)):
        return text
    return _cleaned(text) if whole else _IN_TEXT.sub(lambda found: _cleaned(found[0]), text)


def no_credentials_in(value: Any) -> Any:
    """The same of every text in a value of JSON: in lists and objects, keys too."""
    if isinstance(value, str):
        return without_credentials(value)
    if isinstance(value, dict):
        return {no_credentials_in(key): no_credentials_in(item) for key, item in value.items()}
    return [no_credentials_in(item) for item in value] if isinstance(value, (list, tuple)) else value


def _cleaned(url: str) -> str:
    url = _QUOTED.sub(r"\1", _CREDENTIALS.sub(r"\1", url))
    last = url.rfind("@")
    damaged = _NO_PORT.search(url, 0, last) if last >= 0 else None
    return url[: damaged.end(1)] + url[last + 1 :] if damaged else url
