"""The import map of docs/architecture.md, read from the code itself."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import tracker

ROOT = Path(tracker.__file__).parent

LEAVES = {"errors", "version", "text", "patterns", "kept", "values"}
STAGES = {"sources", "archive", "journal", "extract", "diff", "claims", "report", "store", "config"}
PURE = {"extract", "diff", "claims", "report", "model", "text", "patterns", "kept", "values"}
# Each layer may use what stands above it in this list.
LAYERS: list[set[str]] = [LEAVES, {"model"}, STAGES, {"pipeline"}, {"verify"}, {"cli"}]
IMPURE_MODULES = {
    "os", "pathlib", "shutil", "socket", "subprocess", "tempfile", "time", "urllib.request",
    "httpx2", "sqlalchemy", "alembic", "requests", "sqlite3",
}  # fmt: skip
IMPURE_CALLS = {"now", "today", "utcnow", "open", "getenv", "urlopen"}


def modules() -> list[tuple[str, Path]]:
    """Every module as (its stage, its file)."""
    files = sorted(ROOT.rglob("*.py"))
    return [(file.relative_to(ROOT).parts[0].removesuffix(".py"), file) for file in files]


def imports(file: Path) -> set[str]:
    """Every module that a file imports, at its top or inside a function."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{file}: imports are absolute"
            found |= {node.module or ""} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def layer(stage: str) -> int:
    """The place of a stage in the order of layers."""
    return next(i for i, names in enumerate(LAYERS) if stage in names)


@pytest.mark.parametrize(("stage", "file"), modules(), ids=lambda value: str(value) if isinstance(value, str) else None)
def test_imports_follow_the_map(stage: str, file: Path) -> None:
    """A module imports only its own stage and the layers above; stages never import each other."""
    if stage in {"__init__", "__main__"}:
        return
    used = {name.split(".")[1] for name in imports(file) if name.startswith("tracker.")} - {"__version__"}
    for other in used - {stage}:
        assert layer(other) < layer(stage), f"{file.name} ({stage}) imports {other}"


@pytest.mark.parametrize("file", [f for s, f in modules() if s in PURE], ids=lambda f: f"{f.parent.name}/{f.name}")
def test_pure_stages_touch_nothing_outside(file: Path) -> None:
    """Extraction, diff, claims and reports use no clock, disk, network, environment or database."""
    top = {name for name in imports(file) if name in IMPURE_MODULES or name.split(".")[0] in IMPURE_MODULES}
    assert not top, f"{file} imports {top}"
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            assert name not in IMPURE_CALLS, f"{file}:{node.lineno} calls {name}"


def test_every_module_says_what_it_is_for() -> None:
    """Every module opens with one sentence of purpose."""
    for _, file in modules():
        assert ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))), file
