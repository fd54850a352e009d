"""The bench of truth: what counts as right, and that every facet has rewrites to be measured on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.truth import GOLD, Score, score, table
from tracker.claims import FACETS

if TYPE_CHECKING:
    from pathlib import Path


def test_a_shift_counts_with_its_kind_and_its_proof(tmp_path: Path) -> None:
    """A right shift, one that is missing, one of another kind and an alarm are counted as what they are."""
    rows = [
        ("Inspectors closed 12 cranes.", "Inspectors closed 18 cranes.", '["increased"]', '[["12", "18"]]'),
        ("Inspectors closed 12 cranes.", "Inspectors closed 18 cranes.", '["decreased"]', '[["12", "18"]]'),
        ("Inspectors closed 12 cranes.", "Inspectors shut 12 cranes.", '["increased"]', '[["12", "18"]]'),
        ("Inspectors closed 12 cranes.", "Inspectors closed 18 cranes.", "[]", "[]"),
    ]
    text = "".join(
        f'[[case]]\nold = "{old}"\nnew = "{new}"\nkinds = {kinds}\nsays = {says}\n' for old, new, kinds, says in rows
    )
    file = tmp_path / "quantity.toml"
    file.write_text(text, encoding="utf-8")

    found = score(file)

    assert found == Score("quantity", right=1, shown=3, there=3, silent=1, alarms=1)
    assert f"{found.precision:.2f} {found.recall:.2f}" == "0.33 0.33"
    assert "| all | 0.33 | 0.33 | 3 | 1 of 1 |" in table([found])


def test_every_facet_is_measured() -> None:
    """Each facet but the net under them all has rewrites in the gold."""
    assert {file.stem for file in GOLD.glob("*.toml")} == set(FACETS) - {"digits"}
