"""Settings: where the store is, what is set, and which file may set it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker.config import DEFAULT_TOML, Outlet, Settings, find_store, load, user_file
from tracker.errors import SettingsError


def loaded(store: Path, text: str = "", own: str = "", **environ: str) -> Settings:
    """The settings of a store's file, the user's file and the environment."""
    store.mkdir(exist_ok=True)
    (store / "tracker.toml").write_text(text)
    (store / "own.toml").write_text(own)
    return load(store, environ, store / "own.toml")


def test_the_store_is_where_it_was_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The option, then the variable, then ./snapshots if it is a store, then the data folder."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    environ = {"TRACKER_STORE": "/from/variable"}
    (tmp_path / "snapshots").mkdir()
    assert find_store("named", environ, tmp_path) == Path("named")
    assert find_store(None, environ, tmp_path) == Path("/from/variable")
    assert find_store(None, {}, tmp_path) == tmp_path / "data" / "article-tracker" / "snapshots"
    (tmp_path / "snapshots" / "store.json").write_text("{}")
    assert find_store(None, {"TRACKER_STORE": ""}, tmp_path) == tmp_path / "snapshots"


def test_the_shipped_file_sets_nothing_and_its_lines_are_valid(tmp_path: Path) -> None:
    """The commented defaults are the defaults; uncommented they are accepted."""
    assert loaded(tmp_path, DEFAULT_TOML) == Settings()
    settings = [line.removeprefix("# ") for line in DEFAULT_TOML.splitlines() if "=" in line or line.startswith("# [")]
    found = loaded(tmp_path, "\n".join(settings))
    assert (found.busy_wait_s, found.delay_s) == (5, 1)
    assert found.outlets == {"herald.example": Outlet("America/New_York", 5)}


def test_the_environment_overrides_the_users_file_which_overrides_the_stores(tmp_path: Path) -> None:
    """TRACKER_DELAY_S before settings.toml before tracker.toml."""
    assert loaded(tmp_path, "delay_s = 2").delay_s == 2
    assert loaded(tmp_path, "delay_s = 2", "delay_s = 3").delay_s == 3
    assert loaded(tmp_path, "delay_s = 2", "delay_s = 3", TRACKER_DELAY_S="4").delay_s == 4
    found = loaded(tmp_path, TRACKER_DATABASE="sqlite://", TRACKER_ALLOW_PRIVATE="yes")
    assert (found.database, found.allow_private) == ("sqlite://", True)


def test_a_delay_is_the_hosts_then_everyones(tmp_path: Path) -> None:
    """What is set for an outlet goes before what is set for all; the environment and options before both."""
    text = "delay_s = 2\n[outlets.'slow.example']\ndelay_s = 9\n[outlets.'zone.example']\ntimezone = 'UTC'"
    found = loaded(tmp_path, text)
    asked = loaded(tmp_path, text, TRACKER_DELAY_S="4")

    assert [found.delay_for(host) for host in ("slow.example", "zone.example", "x.example", None)] == [9, 2, 2, 2]
    assert [asked.delay_for(host) for host in ("slow.example", "x.example")] == [4, 4]
    assert asked.outlet("zone.example").timezone == "UTC"
    assert found.overridden(delay_s=0.0).delay_for("slow.example") == 0
    assert found.overridden() == found
    assert found.overridden(allow_private=True).allow_private
    assert not loaded(tmp_path, TRACKER_ALLOW_PRIVATE="1").overridden(allow_private=False).allow_private


@pytest.mark.parametrize("key", ["database", "allow_private"])
def test_what_could_harm_the_user_is_never_read_from_a_store(tmp_path: Path, key: str) -> None:
    """A database and private addresses are refused in a store's file."""
    value = {"allow_private": "true"}.get(key, '"x"')
    with pytest.raises(SettingsError, match=f"line 2: {key}: this is not read from a store"):
        loaded(tmp_path, f"# my settings\n{key} = {value}")
    assert getattr(loaded(tmp_path, own=f"{key} = {value}"), key)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("\n\nbusy_wait_s = 'some'", "line 3: busy_wait_s: must be"),
        ("keep = 'all'", "line 1: keep: there is no such setting"),
        ("proxy = 'http://x'", "line 1: proxy: there is no such setting"),
        ("notify = ['x']", "line 1: notify: there is no such setting"),
        ("delay_s = 'x'", "line 1: delay_s: must be a number"),
        ("delay_s = true", "must be a number"),
        ("delay_s = -1", "must be a number"),
        ("keeep = 1", "line 1: keeep: there is no such setting"),
        ("delay_s = ", r"tracker.toml: Invalid value"),
        ("outlets = 3", "outlets: must be tables"),
        ("[outlets]\na = 3", "line 2: outlets.a: must be a table"),
        ("[outlets.'a.b']\nzone = 3", r"line 2: outlets.a.b.zone: there is no such setting"),
        ("[outlets.'a.b']\ntimezone = 'Mars/Olympus'", r"outlets.a.b.timezone: 'Mars/Olympus' is no time zone"),
        ("[outlets.'a.b']\ntimezone = 3", r"outlets.a.b.timezone: must be text"),
    ],
)
def test_errors_name_file_line_and_key(tmp_path: Path, text: str, says: str) -> None:
    """One line that says where the mistake is and what would be right."""
    with pytest.raises(SettingsError, match=says) as caught:
        loaded(tmp_path, text)
    assert "tracker.toml" in str(caught.value)


@pytest.mark.parametrize(
    ("own", "environ"),
    [
        ("allow_private = 1", {}),
        ("delay_s = 'x'", {}),
        ("database = ''", {}),
        ("", {"TRACKER_DELAY_S": "soon"}),
        ("", {"TRACKER_ALLOW_PRIVATE": "perhaps"}),
    ],
)
def test_wrong_values_elsewhere(tmp_path: Path, own: str, environ: dict[str, str]) -> None:
    """The user's file and the environment are checked alike."""
    with pytest.raises(SettingsError, match="must be"):
        loaded(tmp_path, "", own, **environ)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    """A missing file sets nothing; one that is no text is an error."""
    assert load(tmp_path / "nowhere", {}, tmp_path / "none.toml") == Settings()
    assert load(None, {}, tmp_path / "none.toml") == Settings()
    (tmp_path / "tracker.toml").write_bytes(b"\xff")
    with pytest.raises(SettingsError, match="cannot be read"):
        load(tmp_path, {}, tmp_path / "none.toml")


def test_an_outlet_is_found_by_its_domain() -> None:
    """What is set for a domain holds for its hosts."""
    settings = Settings(outlets={"herald.example": Outlet("Europe/Paris")})
    assert settings.outlet("www.herald.example").timezone == "Europe/Paris"
    assert settings.outlet("sport.herald.example").timezone == "Europe/Paris"
    assert settings.outlet("other.example") == settings.outlet(None) == Outlet()


def test_the_users_own_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It stands in the platform's folder for settings."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert user_file() == tmp_path / "article-tracker" / "settings.toml"


def test_loaded_names_are_lines_of_names(tmp_path: Path) -> None:
    """What the user lists beside the shipped names is read as lines, from the store's file or the user's own."""
    lines = ("council / junta", "puppet, unelected")

    assert loaded(tmp_path, f"labels = {list(lines)}").labels == lines
    assert loaded(tmp_path, "labels = ['a / b']", own=f"labels = {list(lines)}").labels == lines
    assert loaded(tmp_path).labels == ()


@pytest.mark.parametrize(
    "text", ["labels = 'council / junta'", "labels = [1]", "labels = ['council / ']", "labels = ['']"]
)
def test_a_line_of_loaded_names_has_names(tmp_path: Path, text: str) -> None:
    """What is no list of lines, or leaves a name out, is refused with its place."""
    with pytest.raises(SettingsError, match="line 1: labels"):
        loaded(tmp_path, text)
