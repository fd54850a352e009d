"""Regular expressions, compiled when they are first asked: all together take longer than a short comparison."""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

# What is taken over from the compiled expression, so that it is reached without a detour from then on.
_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, but compiled at the first use; a mistake in `source` shows only then (`re.error`)."""
    return cast("re.Pattern[AnyStr]", _Pattern(source, flags))


class _Pattern:
    """Stands for a compiled expression."""

    __slots__ = ("_flags", "_source", *_METHODS)

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:  # whatever an expression has
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
