"""What the README promises is what the program does."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def output(*arguments: str, store: Path) -> str:
    """What the program prints, at the README's width."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("TRACKER_")} | {
        "COLUMNS": "100", "NO_COLOR": "1", "TRACKER_STORE": str(store),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "tracker", *arguments], capture_output=True, text=True, env=environment, check=True
    )
    return "\n".join(line.rstrip() for line in done.stdout.strip().splitlines())


@pytest.mark.parametrize("command", ["tracker diff v1 v2", "tracker --help"])
def test_blocks_of_the_readme_are_real_output(command: str, tmp_path: Path) -> None:
    """The example and the help text are what the program prints today."""
    store = tmp_path / "snapshots"
    shutil.copytree(ROOT / "snapshots", store, ignore=shutil.ignore_patterns("tracker.db*", ".lock"))
    block = re.search(rf"```\n\$ {re.escape(command)}\n(.*?)\n```", README, re.DOTALL)
    assert block, f"README.md shows no {command!r}"

    shown = "\n".join(line.rstrip() for line in block[1].strip().splitlines())

    assert shown == output(*command.split()[1:], store=store)


def test_every_exit_code_is_documented() -> None:
    """The table of exit codes holds every code that an error can end with."""
    from tracker import errors

    codes = {c.exit_code for c in vars(errors).values() if isinstance(c, type) and issubclass(c, errors.TrackerError)}

    assert codes <= {int(code) for code in re.findall(r"^\| (\d+) \|", README, re.MULTILINE)}


def test_the_python_examples_are_true(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The README's Python code runs, and what its comments say follows from it."""
    shutil.copytree(ROOT / "snapshots", tmp_path / "snapshots", ignore=shutil.ignore_patterns("tracker.db*", ".lock"))
    monkeypatch.chdir(tmp_path)
    code = "\n".join(re.findall(r"```python\n(.*?)```", README, re.DOTALL))
    names: dict[str, object] = {}

    exec(code, names)  # noqa: S102  # it is our own example

    promised = re.findall(r"^(\S.*?) +# ('.*')$", code, re.MULTILINE)
    assert promised
    for expression, value in promised:
        assert repr(eval(expression, names)) == value  # noqa: S307  # the same example
    printed = re.findall(r"^ *print\(.*\) +# (.*)$", code, re.MULTILINE)
    assert printed
    assert set(printed) <= set(capsys.readouterr().out.splitlines())


def test_the_wheel_ships_the_sample_and_nothing_else() -> None:
    """What is packed as the sample is every committed file of it, and no catalogue or lock."""
    import tomllib

    packed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    sources = packed["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    shipped = {entry.name for entry in (ROOT / "snapshots").iterdir() if not entry.name.startswith(("tracker.db", "."))}

    assert {Path(source).name for source in sources} == shipped


def test_the_source_distribution_names_what_it_ships() -> None:
    """Of the store in a working copy it ships what the wheel ships; and both ship the licence of the word lists."""
    import tomllib

    packed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    targets = packed["tool"]["hatch"]["build"]["targets"]
    included = {name.removeprefix("/") for name in targets["sdist"]["include"]}

    assert {name for name in included if name.startswith("snapshots")} == set(targets["wheel"]["force-include"])
    assert {"tracker", "tests", "bench", "docs", "scripts"} <= included
    assert all((ROOT / name).exists() for name in included)
    licences = set(packed["project"]["license-files"])
    assert licences == {
        str(file.relative_to(ROOT)) for file in [*ROOT.glob("LICENSE*"), *ROOT.glob("tracker/**/*LICENSE*")]
    }
