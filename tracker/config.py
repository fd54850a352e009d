"""Settings, read once at the edge: options override `TRACKER_*` variables, which override the files.

What could turn a store against its user (its database, private addresses) is read only from options, the environment
and the user's own settings file, never from a store: a store may come from anyone.
"""

from __future__ import annotations

import os
import re
from dataclasses import field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from tracker.errors import SettingsError
from tracker.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

STORE_VARIABLE = "TRACKER_STORE"
IN_WORKING_DIRECTORY = "snapshots"
STORE_FILE = "tracker.toml"
_APP = "article-tracker"

DEFAULT_TOML = """\
# Settings of this store. Every line is optional; what is commented out shows the default.
# Command options override TRACKER_* variables, which override this file.
# database and allow_private do not belong here: they are read only from options, the environment and your own settings
# file.

# busy_wait_s = 5       # how long a second writer waits for the first
# delay_s = 1           # between two requests to one host

# labels = ["council / junta", "puppet, unelected"]   # loaded names beside those that ship, a list that is never full
#   Each line is one thing: "/" parts names of different load, "," names of the same; a line without "/" lists words
#   that judge by themselves.

# [outlets."herald.example"]
# timezone = "America/New_York"   # where its clock times are read, when neither an option nor the page names a zone
# delay_s = 5
"""


@dataclass(frozen=True, slots=True)
class Outlet:
    """What is set for one host. `timezone` is an IANA name, `delay_s` the seconds between two requests."""

    timezone: str | None = None
    delay_s: float | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings.

    `database` is a SQLAlchemy URL; `outlets` are by host, without `www.`; `labels` are lines for the list of loaded
    names.
    """

    busy_wait_s: float = 5.0
    delay_s: float = 1.0
    outlets: Mapping[str, Outlet] = field(default_factory=dict)
    database: str | None = None
    allow_private: bool = False
    labels: tuple[str, ...] = ()

    def outlet(self, host: str | None) -> Outlet:
        """What is set for a host, or for the domain that it belongs to."""
        parts = (host or "").removeprefix("www.").split(".")
        for start in range(len(parts)):
            found = self.outlets.get(".".join(parts[start:]))
            if found:
                return found
        return Outlet()

    def delay_for(self, host: str | None) -> float:
        """The seconds between two requests to a host."""
        own = self.outlet(host).delay_s
        return self.delay_s if own is None else own

    def overridden(self, *, delay_s: float | None = None, allow_private: bool | None = None) -> Settings:
        """These settings under options or variables, None where one was not given; a delay then holds for all hosts."""
        settings = self
        if delay_s is not None:
            outlets = {host: replace(outlet, delay_s=None) for host, outlet in self.outlets.items()}
            settings = replace(settings, delay_s=delay_s, outlets=outlets)
        return settings if allow_private is None else replace(settings, allow_private=allow_private)


def find_store(named: str | Path | None, environ: Mapping[str, str], folder: Path) -> Path:
    """Where the store is: as named, else `$TRACKER_STORE`, else `./snapshots` if it is one, else the data folder."""
    if named:
        return Path(named).expanduser()
    if environ.get(STORE_VARIABLE):
        return Path(environ[STORE_VARIABLE]).expanduser()
    here = folder / IN_WORKING_DIRECTORY
    if (here / "store.json").is_file():
        return here
    import platformdirs

    return Path(platformdirs.user_data_dir(_APP, appauthor=False)) / IN_WORKING_DIRECTORY


def user_file() -> Path:
    """The user's own settings file."""
    import platformdirs

    return Path(platformdirs.user_config_dir(_APP, appauthor=False)) / "settings.toml"


def load(store: Path | None, environ: Mapping[str, str] | None = None, own: Path | None = None) -> Settings:
    """The settings of a store and of the user. Raises `SettingsError` with file, line and key."""
    environ = os.environ if environ is None else environ
    settings = Settings()
    if store:
        settings = _read(store / STORE_FILE, settings, _SHARED)
    settings = _read(own or user_file(), settings, {**_SHARED, **_OWN})
    for key, check in {**_SHARED, **_OWN}.items():
        text = environ.get(f"TRACKER_{key.upper()}")
        if text is not None and key not in {"outlets", "labels"}:
            settings = _set(settings, key, check, _from_text(key, text), lambda path: f"TRACKER_{path[0].upper()}")
            if key == "delay_s":
                settings = settings.overridden(delay_s=settings.delay_s)
    return settings


def _read(file: Path, settings: Settings, known: Mapping[str, Callable[[Any], Any]]) -> Settings:
    if file.exists() and not file.is_file():
        raise SettingsError(f"{file} cannot be read (it is no plain file).")
    try:
        text = file.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return settings
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{file} cannot be read ({error}).") from error
    import tomllib  # here, because most commands find no file of settings

    try:
        raw = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise SettingsError(f"{file}: {error}.") from error

    def where(path: tuple[str, ...]) -> str:
        return f"{file}, line {_line_of(text, path)}: {'.'.join(path)}"

    for key, value in raw.items():
        if key not in known:
            raise SettingsError(f"{where((key,))}: {_why_unknown(key, known)}")
        settings = _set(settings, key, known[key], value, where)
    return settings


def _why_unknown(key: str, known: Mapping[str, Any]) -> str:
    if key in _OWN:
        return f"this is not read from a store, which may come from anyone; put it into {user_file()}."
    return f"there is no such setting; there are {', '.join(known)}."


def _set(
    settings: Settings, key: str, check: Callable[[Any], Any], value: Any, where: Callable[[tuple[str, ...]], str]
) -> Settings:
    try:
        return replace(settings, **{key: check(value)})
    except _WrongError as error:
        raise SettingsError(f"{where((key, *error.path))}: {error.what}.") from error


class _WrongError(Exception):
    """A value that a setting cannot have; `path` are the keys below the setting's own."""

    def __init__(self, what: str, *path: str) -> None:
        super().__init__(what)
        self.what = what
        self.path = path


def _line_of(text: str, path: tuple[str, ...]) -> int:
    """The line on which a key stands: each part of its path on or after the line of the part before."""
    lines, at = text.splitlines(), 0
    for key in path:
        pattern = re.compile(rf"""[^#]*(?<![\w-])["']?{re.escape(key)}["']?\s*[=.\]]""")
        at = next((i for i, line in enumerate(lines) if i >= at and pattern.match(line)), at)
    return at + 1


def _from_text(key: str, text: str) -> Any:
    """A variable's text as the value that a file would hold."""
    if key in {"busy_wait_s", "delay_s"}:
        try:
            return float(text)
        except ValueError:
            return text
    if key == "allow_private":
        return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False, "": False}.get(
            text.lower(), text
        )
    return text


def _seconds(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 86400:
        raise _WrongError("must be a number of seconds, 0 to 86400")
    return float(value)


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise _WrongError("must be text")
    return value


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise _WrongError("must be true or false")
    return value


def _zone(value: Any) -> str:
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(_text(value)).key
    except (OSError, KeyError, ValueError) as error:
        raise _WrongError(f"{value!r} is no time zone; write a name such as America/New_York") from error


def _lines(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(line, str) for line in value):
        raise _WrongError('must be a list of lines such as ["council / junta"]')
    for line in value:
        if not all(name.strip() for load in line.split("/") for name in load.split(",")):
            raise _WrongError(f"a name is missing in {line!r}; write names with / or , between them")
    return tuple(value)


_OUTLET: dict[str, Callable[[Any], Any]] = {"timezone": _zone, "delay_s": _seconds}


def _outlets(value: Any) -> dict[str, Outlet]:
    if not isinstance(value, dict):
        raise _WrongError('must be tables such as [outlets."herald.example"]')
    return {str(host).lower().removeprefix("www."): _outlet(host, table) for host, table in value.items()}


def _outlet(host: str, table: Any) -> Outlet:
    if not isinstance(table, dict):
        raise _WrongError("must be a table", host)
    outlet = Outlet()
    for key, value in table.items():
        if key not in _OUTLET:
            raise _WrongError(f"there is no such setting; there are {', '.join(_OUTLET)}", host, key)
        outlet = _checked(outlet, host, key, value)
    return outlet


_T = TypeVar("_T", bound=Outlet)


def _checked(outlet: _T, host: str, key: str, value: Any) -> _T:
    try:
        return replace(outlet, **{key: _OUTLET[key](value)})
    except _WrongError as error:
        raise _WrongError(error.what, host, key) from error


_SHARED: dict[str, Callable[[Any], Any]] = {
    "busy_wait_s": _seconds,
    "delay_s": _seconds,
    "outlets": _outlets,
    "labels": _lines,
}
_OWN: dict[str, Callable[[Any], Any]] = {"database": _text, "allow_private": _flag}
